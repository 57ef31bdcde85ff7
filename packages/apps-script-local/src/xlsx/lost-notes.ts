/**
 * Notes on empty cells. Excel writes a note without writing the empty cell it stands on, and the library then drops it;
 * so the notes are read once more from the file's own parts and the missing ones put back, as plain text.
 */
import type { Workbook } from '@cj-tech-master/excelts';
import PizZip from 'pizzip';

export function restoreLostNotes(workbook: Workbook, bytes: Uint8Array): void {
  const zip = new PizZip(bytes);
  if (!Object.keys(zip.files).some((name) => /^xl\/.*comments[^/]*\.xml$/i.test(name))) return;
  const part = (name: string): string => zip.file(name)?.asText() ?? '';
  const targets = relations(part('xl/_rels/workbook.xml.rels'));
  for (const [tag] of part('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)) {
    const own = workbook.getWorksheet(attribute(tag, 'name'));
    const path = partPath('xl', targets.get(attribute(tag, 'r:id'))?.target ?? '');
    if (!own) continue;
    const folder = path.slice(0, path.lastIndexOf('/'));
    const file = path.slice(path.lastIndexOf('/') + 1);
    for (const { type, target } of relations(part(`${folder}/_rels/${file}.rels`)).values()) {
      if (!type.endsWith('/relationships/comments')) continue;
      for (const { reference, text } of notes(part(partPath(folder, target)))) {
        const cell = own.getCell(reference);
        if (cell.note === undefined && text !== '') cell.note = text;
      }
    }
  }
}

function relations(xml: string): Map<string, { type: string; target: string }> {
  const found = new Map<string, { type: string; target: string }>();
  for (const [tag] of xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    found.set(attribute(tag, 'Id'), { type: attribute(tag, 'Type'), target: attribute(tag, 'Target') });
  }
  return found;
}

function notes(xml: string): { reference: string; text: string }[] {
  return [...xml.matchAll(/<(?:\w+:)?comment\s[^>]*>[\s\S]*?<\/(?:\w+:)?comment>/g)].map(([comment]) => ({
    reference: attribute(comment, 'ref'),
    text: [...comment.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g)]
      .map((match) => decoded(match[1] ?? ''))
      .join(''),
  }));
}

function partPath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function attribute(tag: string, name: string): string {
  return decoded(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

const entities: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(xml: string): string {
  return xml.replace(
    /&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g,
    (all: string, hex?: string, decimal?: string, name?: string) =>
      hex !== undefined
        ? String.fromCodePoint(parseInt(hex, 16))
        : decimal !== undefined
          ? String.fromCodePoint(Number(decimal))
          : (entities[name ?? ''] ?? all),
  );
}
