/** The built-in templates: every field has data and a note, official geometry, equal bytes on every build. */

import type { Element } from '@xmldom/xmldom';
import { DOCUMENTS } from '../../src/documents/definitions';
import type { FieldNote } from '../../src/documents/shared/definition';
import type { TagTree } from '../../src/documents/ooxml/docx-engine';
import { docxEngine } from '../../src/documents/ooxml/engine';
import type { DocumentId } from '../../src/shared/rpc';
import { buildTemplates } from '../../templates/index';
import { make, template } from '../documents/make';
import { elements, only, parseXml, part, textOf, unzip } from '../documents/read-docx';
import { SAI_THONG_2565 } from '../fixtures/workbooks/sai-thong-2565';

const IDS = Object.keys(DOCUMENTS) as DocumentId[];
const CM = 1440 / 2.54;

interface Notes {
  readonly [name: string]: FieldNote & { readonly rows?: Notes };
}

/** All paths of fields in notes; a loop's own fields stand under it. */
function paths(notes: Notes, prefix = ''): string[] {
  return Object.keys(notes).reduce<string[]>((all, name) => {
    const rows = notes[name]?.rows;
    return [...all, `${prefix}${name}`, ...(rows ? paths(rows, `${prefix}${name}.`) : [])];
  }, []);
}

/** All paths of fields that a template uses, resolved as the engine does: from the innermost loop outwards. */
function used(tags: TagTree, notes: Notes, scopes: readonly { prefix: string; notes: Notes }[] = []): string[] {
  const chain = [{ prefix: scopes[0]?.prefix ?? '', notes }, ...scopes.slice(1)];
  return Object.keys(tags).reduce<string[]>((all, name) => {
    const scope = chain.find((candidate) => candidate.notes[name] !== undefined);
    if (!scope) throw new Error(`no field {${name}} in ${chain[0]?.prefix ?? ''}`);
    const path = `${scope.prefix}${name}`;
    const rows = scope.notes[name]?.rows;
    const inner = tags[name] as TagTree;
    return [
      ...all,
      path,
      ...(rows
        ? used(inner, rows, [{ prefix: `${path}.`, notes: rows }, ...chain])
        : used(inner, chain[0]?.notes ?? {}, chain)),
    ];
  }, []);
}

/** Papers with a memo's head and opinions; all others but the resolution, which many sign, are reports with one signature. */
const MEMOS: readonly DocumentId[] = ['analysis', 'measures', 'overview'];
const REPORTS = IDS.filter((id) => !MEMOS.includes(id) && id !== 'resolution');
/** Fields that every report offers to an agency's own template, whether or not the built-in one prints them. */
const OFFERED = ['subject', 'resultYear', 'hasDivision', 'division'];
/** Papers with a cover: it and what follows are sections of their own. */
const SECTIONS: Readonly<Partial<Record<DocumentId, number>>> = { analysis: 2, measures: 3, annual: 3, overview: 2 };
/** Papers that may have a table of six columns, behind the signatures. */
const ANNEXES: readonly DocumentId[] = ['analysis', 'annual', 'overview'];
const WITH_SUGGESTION = {
  ...SAI_THONG_2565,
  measures: SAI_THONG_2565.measures.map((measure) => ({ ...measure, suggestion: 'ควรขยายผล' })),
};
const liesAcross = (section: Element): boolean => only(section, 'w:pgSz').getAttribute('w:orient') === 'landscape';
// Of the three tables of measures in `analysis` a paper shows one.
const TABLES: Readonly<Partial<Record<DocumentId, number>>> = {
  analysis: 4,
  results: 1,
  annual: 4,
  resolution: 3,
  overview: 12,
};

const notesOf = (id: DocumentId): Notes => (DOCUMENTS[id] as unknown as { fields: Notes }).fields;

describe.each(IDS)('template %s', (id) => {
  it('uses only fields of its data, and all of them', async () => {
    const tags = docxEngine.tags(await template(id));
    const inTemplate = new Set(used(tags, notesOf(id)));
    const offered = MEMOS.includes(id) ? [] : OFFERED;
    const expected = paths(notesOf(id)).filter((path) => inTemplate.has(path) || !offered.includes(path));
    expect([...inTemplate].sort()).toEqual(expected.sort());
  });

  it('is A4, left 3 cm, right 2 cm, in every section; an annex of a wide table lies across', async () => {
    const sections = elements(part(await template(id)), 'w:sectPr');
    expect(sections).toHaveLength(SECTIONS[id] ?? 1);
    for (const section of sections) {
      const size = only(section, 'w:pgSz');
      const margin = only(section, 'w:pgMar');
      const across = liesAcross(section);
      expect([size.getAttribute('w:w'), size.getAttribute('w:h')]).toEqual(
        across ? ['16838', '11906'] : ['11906', '16838'],
      );
      expect(Number(margin.getAttribute('w:left'))).toBe(Math.round((across ? 2 : 3) * CM));
      expect(Number(margin.getAttribute('w:right'))).toBe(Math.round(2 * CM));
    }
    expect(sections.filter(liesAcross)).toHaveLength(ANNEXES.includes(id) ? 1 : 0);
  });

  it('numbers every piece from 1, with no number on its first page; an annex goes on with the numbers', async () => {
    for (const bytes of [await template(id), await make(id, WITH_SUGGESTION)]) {
      const sections = elements(part(bytes), 'w:sectPr');
      expect(sections).toHaveLength(SECTIONS[id] ?? 1);
      for (const section of sections) {
        expect(elements(section, 'w:titlePg')).toHaveLength(liesAcross(section) ? 0 : 1);
        expect(only(section, 'w:pgNumType').getAttribute('w:start')).toBe(liesAcross(section) ? null : '1');
      }
      // The others share the headers of the first, which hold the number.
      expect(sections.map((section) => elements(section, 'w:headerReference').length)).toEqual(
        sections.map((_section, index) => (index === 0 ? 2 : 0)),
      );
    }
  });

  it('says font, both sizes and language on every run of text', async () => {
    const bytes = await template(id);
    for (const run of elements(part(bytes), 'w:r').filter((candidate) => textOf(candidate) !== '')) {
      const fonts = only(run, 'w:rFonts');
      const names = ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'].map((slot) => fonts.getAttribute(slot));
      expect(new Set(names).size).toBe(1);
      expect(elements(run, 'w:sz')).toHaveLength(1);
      expect(elements(run, 'w:szCs')).toHaveLength(1);
      expect(only(run, 'w:lang').getAttribute('w:bidi')).toBe('th-TH');
    }
  });

  it('fits every table into the width of its page with fixed columns, borders twice over and a repeated header row', async () => {
    const bordered = elements(part(await template(id)), 'w:tbl').filter(
      (table) => elements(table, 'w:tblHeader').length > 0,
    );
    for (const table of bordered) {
      const widths = elements(table, 'w:gridCol').map((column) => Number(column.getAttribute('w:w')));
      // 16 cm upright, 25.7 cm across for six columns.
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(widths.length < 6 ? 9071 : 14570);
      expect(only(table, 'w:tblLayout').getAttribute('w:type')).toBe('fixed');
      expect(only(table, 'w:tblBorders')).toBeDefined();
      expect(elements(table, 'w:tcBorders')).toHaveLength(elements(table, 'w:tc').length);
    }
    expect(bordered.length).toBe(TABLES[id] ?? 0);
  });

  it('is well-formed in every part', async () => {
    for (const [name, file] of unzip(await template(id))) {
      if (/\.(xml|rels)$/.test(name)) expect(() => parseXml(file.toString('utf8'))).not.toThrow();
    }
  });
});

describe.each(MEMOS)('memo %s', (id) => {
  it('sets บันทึกข้อความ in 29 pt bold on an exact 35 pt line, labels in 20 pt, body in 16 pt', async () => {
    const all = elements(part(await template(id)), 'w:p');
    const title = all.find((paragraph) => textOf(paragraph) === 'บันทึกข้อความ');
    expect(title && only(title, 'w:sz').getAttribute('w:val')).toBe('58');
    expect(title && only(title, 'w:szCs').getAttribute('w:val')).toBe('58');
    expect(title && elements(title, 'w:bCs')).toHaveLength(1);
    const spacing = title && only(title, 'w:spacing');
    expect([spacing?.getAttribute('w:line'), spacing?.getAttribute('w:lineRule')]).toEqual(['700', 'exact']);
    const head = all.find((paragraph) => textOf(paragraph).startsWith('ส่วนราชการ'));
    expect(head && elements(head, 'w:szCs').map((size) => size.getAttribute('w:val'))).toEqual(['40']);
  });

  it('draws the lines of its head as cell borders, which Google Docs keeps, and has no dot leaders', async () => {
    const document = part(await template(id));
    const ruled = elements(document, 'w:tc').filter((cell) =>
      elements(cell, 'w:bottom').some((border) => border.getAttribute('w:val') === 'dotted'),
    );
    const fields = ['{division}', '{documentNo}', '{documentDate}', '{subject}'];
    expect(ruled.map(textOf).filter((text) => fields.includes(text))).toEqual(fields);
    expect(elements(document, 'w:tab').some((tab) => tab.getAttribute('w:leader') === 'dot')).toBe(false);
  });

  it('never parts closing, signature and position', async () => {
    const rows = elements(part(await template(id)), 'w:tr').filter((row) => textOf(row).includes('{closing}'));
    expect(rows).toHaveLength(1);
    expect(elements(rows[0] as never, 'w:cantSplit')).toHaveLength(1);
    expect(textOf(rows[0] as never)).toMatch(/\(ลงชื่อ\).*\{preparerName\}.*\{preparerPosition\}/s);
  });

  it('keeps every opinion whole with its signature, and begins no page for the first', async () => {
    const document = part(await template(id));
    const rows = elements(document, 'w:tr').filter((row) => textOf(row).includes('ความเห็น{position}'));
    expect(rows).toHaveLength(1);
    for (const row of rows) {
      expect(elements(row, 'w:cantSplit')).toHaveLength(1);
      expect(textOf(row)).toMatch(/อนุมัติ.*\(ลงชื่อ\).*\{name\}.*\{title\}/s);
    }
    expect(elements(document, 'w:pageBreakBefore')).toHaveLength(0);
  });
});

describe.each(REPORTS)('report %s', (id) => {
  it('never parts the signature from its position and day, nor from its role', async () => {
    const rows = elements(part(await template(id)), 'w:tr').filter((row) => textOf(row).includes('{preparerName}'));
    expect(rows).toHaveLength(1);
    expect(elements(rows[0] as never, 'w:cantSplit')).toHaveLength(1);
    expect(textOf(rows[0] as never)).toMatch(/\(ลงชื่อ\).*ผู้.*\{preparerName\}.*\{preparerPosition\}.*\{reportDate\}/s);
  });

  it('signs under its last words, and never in a table that runs on from another', async () => {
    const rows = elements(part(await template(id)), 'w:tr').filter((row) => textOf(row).includes('{preparerName}'));
    expect(textOf(rows[0] as never)).toMatch(/^(\{[#^/]\w+\})?(ทั้งนี้|จึงรายงาน)/);
    for (const table of elements(part(await template(id)), 'w:tbl')) {
      expect(table.previousSibling?.nodeName).not.toBe('w:tbl');
    }
  });

  it('has no memo head', async () => {
    expect(elements(part(await template(id)), 'w:p').map(textOf)).not.toContain('บันทึกข้อความ');
  });
});

describe('the templates together', () => {
  it('have an outline, and say neither a wrong day nor a field in the properties of the file', async () => {
    for (const id of IDS) {
      const bytes = await template(id);
      const styles = elements(part(bytes), 'w:pStyle').map((style) => style.getAttribute('w:val'));
      expect(styles).toContain('Heading1');
      const core = unzip(bytes).get('docProps/core.xml')?.toString('utf8') ?? '';
      expect(core).toContain('<cp:lastModifiedBy>ITA</cp:lastModifiedBy>');
      expect(core).not.toMatch(/dcterms:(created|modified)/);
    }
  });

  it('have equal bytes on every build and stay small enough for the bundle', async () => {
    const [first, second] = [await buildTemplates(), await buildTemplates()];
    for (const id of IDS) {
      expect(Buffer.from(first[id] as Uint8Array).equals(Buffer.from(second[id] as Uint8Array))).toBe(true);
      expect((first[id] as Uint8Array).length).toBeLessThan(30_000);
    }
    expect(Object.keys(first)).toEqual(IDS);
  });
});
