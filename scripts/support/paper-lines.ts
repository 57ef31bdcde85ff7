/** What a made paper says, line by line, for pages that quote it: paragraphs, and rows of tables with dots between cells. */

import PizZip from 'pizzip';

const TEXT = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function textOf(xml: string): string {
  return [...xml.matchAll(TEXT)]
    .map(([, text, blank]) => (blank === undefined ? (text ?? '') : ' '))
    .join('')
    .replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** Every line of a .docx, the rows of its tables after its paragraphs. */
export function paperLines(docx: Uint8Array): string[] {
  const xml = new PizZip(docx).file('word/document.xml')?.asText() ?? '';
  const paragraphs = xml.split('</w:p>').map(textOf);
  const rows = [...xml.matchAll(/<w:tr[ >][\s\S]*?<\/w:tr>/g)].map(([row]) =>
    row
      .split('</w:tc>')
      .map((cell) => cell.split('</w:p>').map(textOf).filter(Boolean).join(' / '))
      .filter(Boolean)
      .join(' · '),
  );
  return [...paragraphs, ...rows].filter(Boolean);
}
