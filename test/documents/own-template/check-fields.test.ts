/** What a check of an agency's own template finds, all at once and each with its place. */

import type { FieldTree } from '../../../src/documents/shared/definition';
import { docxEngine } from '../../../src/documents/ooxml/engine';
import { docx, p, type Sketch } from './build-docx';

const note = (label: string): { label: string; source: string } => ({ label, source: 'ที่มา' });
const FIELDS: FieldTree = {
  agency: note('ชื่อหน่วยงาน'),
  hasChart: { ...note('มีแผนภูมิ'), condition: true },
  plan: {
    ...note('แผน'),
    rows: {
      title: note('หัวข้อ'),
      measures: { ...note('มาตรการ'), rows: { measure: note('ชื่อมาตรการ'), period: note('ระยะเวลา') } },
    },
  },
};

function faults(sketch: Sketch, required: readonly string[] = []): string[] {
  return docxEngine
    .check(docx(sketch), FIELDS, required)
    .map(({ code, field, place }) => `${code} ${field} @ ${place}`);
}

describe('the check of a template', () => {
  it('finds nothing in a right one, whatever the fields stand in', () => {
    const table = `<w:tbl><w:tr><w:tc>${p('{#plan}{#measures}{measure}')}</w:tc><w:tc>${p('{period}{/measures}{/plan}')}</w:tc></w:tr></w:tbl>`;
    expect(
      faults(
        {
          body: [p('{#hasC', 'hart}'), p('{agen', 'c', 'y}'), p('{/hasChart}'), table].join(''),
          header: ['{agency}'],
          footer: ['{#plan}{title}{/}'],
        },
        ['plan.measures.period', 'agency'],
      ),
    ).toEqual([]);
  });

  it('lists every fault at once, each with its paragraph', () => {
    const found = faults(
      {
        body: ['ชื่อ {agensy}', '{#plan}', '{title}', 'ราคา {agency', 'จบ}', '{/measures}'],
        header: ['{nothing}'],
      },
      ['agency', 'plan.measures.measure'],
    );
    expect(found).toEqual([
      'unknown-field agensy @ ย่อหน้าที่ 1 "ชื่อ {agensy}"',
      'unclosed-field agency @ ย่อหน้าที่ 4 "ราคา {agency"',
      'unopened-field จบ @ ย่อหน้าที่ 5 "จบ}"',
      'unopened-loop measures @ ย่อหน้าที่ 6 "{/measures}"',
      'unclosed-loop plan @ ย่อหน้าที่ 2 "{#plan}"',
      'unknown-field nothing @ หัวกระดาษ ย่อหน้าที่ 1 "{nothing}"',
      'unused-field agency @ ',
      'unused-field measure @ ',
    ]);
  });

  it.each([
    ['{agensy}', 'หมายถึง {agency} หรือไม่'],
    ['{#hasChrt}{/hasChrt}', 'หมายถึง {#hasChart} หรือไม่'],
    ['{period}', 'ใช้ได้เฉพาะในช่วง {#plan}{#measures}{period}{/measures}{/plan}'],
    ['{ agency }', 'โปรดเขียนติดกันเป็น {agency}'],
    ['{plan}', 'ต้องเขียนเป็นคู่ {#plan} … {/plan} ครอบส่วนที่จะพิมพ์ซ้ำ'],
    ['{hasChart}', 'ครอบส่วนที่จะแสดง'],
    ['{@agency}', 'ไม่รู้จักช่องข้อมูล {@agency}'],
    ['{constructor}', 'ไม่รู้จักช่องข้อมูล {constructor}'],
    ['{-w:p plan}{/plan}', 'ไม่รู้จัก'],
  ])('says of %s what to write instead', (text, advice) => {
    const [first] = docxEngine.check(docx({ body: [text] }), FIELDS, []);
    expect(first?.message).toContain(advice);
  });

  it('tells a field that is missing by its Thai name and how it is written', () => {
    const [first] = docxEngine.check(docx(), FIELDS, ['plan.measures.period']);
    expect(first?.message).toContain('"ระยะเวลา"');
    expect(first?.message).toContain('{#plan}{#measures}{period}{/measures}{/plan}');
  });

  it('does not call fields of an unknown loop unknown, but those that exist nowhere', () => {
    expect(faults({ body: ['{#plans}{title}{xyzzy}{/plans}'] }).map((text) => text.split(' @')[0])).toEqual([
      'unknown-field plans',
      'unknown-field xyzzy',
    ]);
  });

  it('judges a text box once, though Word writes it twice', () => {
    const box = (name: string): string => `<${name}><w:txbxContent>${p('{wrong}')}</w:txbxContent></${name}>`;
    const body =
      `<w:p><w:r><w:t>ก่อน {agency}</w:t><mc:AlternateContent><mc:Choice>${box('wps:txbx')}</mc:Choice>` +
      `<mc:Fallback>${box('v:textbox')}</mc:Fallback></mc:AlternateContent></w:r></w:p>${p('{after}')}`;
    expect(faults({ body })).toEqual([
      'unknown-field wrong @ ย่อหน้าที่ 2 "{wrong}"',
      'unknown-field after @ ย่อหน้าที่ 3 "{after}"',
    ]);
  });

  const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;
  const table = (...rows: string[][]): string =>
    `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;

  it.each([
    ['out of a table', table(['{#plan}', 'ก']) + p('{/plan}')],
    ['into a table', p('{#plan}') + table(['{/plan}', 'ก'])],
    ['from one table to the next', table(['{#plan}', 'ก']) + p('') + table(['ก', '{/plan}'])],
    [
      'out of a text box',
      `<w:p><w:r><v:textbox><w:txbxContent>${p('{#plan}')}</w:txbxContent></v:textbox></w:r></w:p>${p('{/plan}')}`,
    ],
  ])('finds a loop that leads %s, which would break the paper', (_name, body) => {
    expect(faults({ body }).map((text) => text.split(' @')[0])).toEqual(['loop-position plan']);
  });

  it.each([
    ['cells of a row', table(['{#plan}{title}', '{/plan}'])],
    ['rows of a table', table(['{#plan}', 'ก'], ['{title}', '{/plan}'])],
    ['one cell', table(['{#plan}{title}{/plan}'])],
  ])('lets a loop run over %s', (_name, body) => {
    expect(faults({ body })).toEqual([]);
  });

  it('reads entities as the letters they stand for', () => {
    expect(faults({ body: ['&#123;agency&#x7d; &amp; {agency}'] })).toEqual([]);
  });
});

describe('a template that would take minutes', () => {
  it('is refused for loops in loops in loops, before the engine is asked', () => {
    const deep = Array.from({ length: 12 }, (_unused, index) => `loop${index}`);
    const body = [...deep.map((name) => `{#${name}}`), 'ก', ...[...deep].reverse().map((name) => `{/${name}}`)];
    expect(faults({ body })).toEqual(['too-complex loop8 @ ย่อหน้าที่ 9 "{#loop8}"']);
  });

  it('is refused for a loop inside itself, which multiplies its rows', () => {
    expect(faults({ body: ['{#plan}', '{#plan}', '{title}', '{/plan}', '{/plan}'] })).toEqual([
      'too-complex plan @ ย่อหน้าที่ 2 "{#plan}"',
    ]);
  });

  it('is refused for thousands of fields with one fault, not one for each', () => {
    const body = Array.from({ length: 300 }, (_unused, index) => `{a${index}} {b${index}} `.repeat(5));
    expect(faults({ body })).toEqual(['too-complex  @ ']);
  });

  it('is given up while it is filled where its loops come to more values than a paper has', () => {
    const rows = Array.from({ length: 1000 }, () => ({ title: 'ก', measures: [] }));
    const plan = rows.map((row) => ({ ...row, measures: rows }));
    const body = ['{#plan}', '{#measures}', '{title}', '{/measures}', '{/plan}'];
    expect(() => docxEngine.fill(docx({ body }), { plan }, { pictures: {}, rewrite: (parts) => parts })).toThrow(
      'โปรดจัดแม่แบบให้ซ้อนกันน้อยลง',
    );
  });
});
