/** Small .docx files for tests, written part by part so that anything can be wrong with them. */

import PizZip from 'pizzip';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface Sketch {
  /** XML of the body, or texts that each become a paragraph. */
  readonly body?: string | readonly string[];
  readonly header?: string | readonly string[];
  readonly footer?: string | readonly string[];
  /** Further parts by name; replaces parts of the same name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Content type of the main part. */
  readonly mainType?: string;
}

/** One paragraph whose text may be split over runs. */
export function p(...runs: string[]): string {
  return `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;
}

function content(paragraphs: string | readonly string[]): string {
  return typeof paragraphs === 'string' ? paragraphs : paragraphs.map((text) => p(text)).join('');
}

export function docx(sketch: Sketch = {}): Uint8Array {
  const zip = new PizZip();
  const override = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;
  zip.file(
    '[Content_Types].xml',
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      override('word/document.xml', sketch.mainType ?? `${TYPE}.document.main+xml`) +
      override('word/header1.xml', `${TYPE}.header+xml`) +
      override('word/footer1.xml', `${TYPE}.footer+xml`) +
      '</Types>',
  );
  const root = (name: string, xml: string): string =>
    `<w:${name} xmlns:w="${WORD}" xmlns:mc="mc" xmlns:v="v" xmlns:wps="wps">${xml}</w:${name}>`;
  zip.file('word/document.xml', root('document', `<w:body>${content(sketch.body ?? ['ข้อความ'])}</w:body>`));
  zip.file('word/header1.xml', root('hdr', content(sketch.header ?? [])));
  zip.file('word/footer1.xml', root('ftr', content(sketch.footer ?? [])));
  for (const [name, data] of Object.entries(sketch.parts ?? {})) zip.file(name, data);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** `word/_rels/document.xml.rels` with these relationships, attributes as given. */
export function relationships(...attributes: string[]): Record<string, string> {
  return {
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${attributes
      .map((text, index) => `<Relationship Id="r${index}" ${text}/>`)
      .join('')}</Relationships>`,
  };
}
