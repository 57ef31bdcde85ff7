/** Signatures and last lines take company along to their page. */

import { keepLastLines, withLastLine } from '../../../src/documents/ooxml/last-lines';
import type { WorkbookData } from '../../../src/workbook/records';
import type { DocumentId } from '../../../src/shared/rpc';
import { measureRows } from '../../fixtures/workbooks/empty-workbook';
import { MEASURES_REPORT_2567 } from '../../fixtures/workbooks/measures-report-2567';
import { NAKHON_RATCHASIMA_2563 } from '../../fixtures/workbooks/nakhon-ratchasima-2563';
import { PAK_KRET_2567 } from '../../fixtures/workbooks/pak-kret-2567';
import { SAI_THONG_2565 } from '../../fixtures/workbooks/sai-thong-2565';
import { make } from '../make';
import { elements, part, textOf } from '../read-docx';

const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const kept = (text: string): string => `<w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const SIGNED = `<w:tbl><w:tr><w:tc>${p('(ลงชื่อ) ....')}</w:tc></w:tr></w:tbl>`;
const row = (text: string, properties = ''): string => `<w:tr>${properties}<w:tc>${text}</w:tc></w:tr>`;
const END = '<w:sectPr/>';
/** With a last line that has nothing before it to keep. */
const CLOSE = `${p('')}${END}`;

/** Paragraphs with text and whether each keeps with the next. */
const lines = async (id: DocumentId, data: WorkbookData): Promise<[string, boolean][]> =>
  elements(part(await make(id, data)), 'w:p')
    .map((one): [string, boolean] => [textOf(one), elements(one, 'w:keepNext').length > 0])
    .filter(([text]) => text !== '');

describe('the lines before a signature', () => {
  it('are two short ones, past a hairline between', () => {
    const before = [p('ก'), p('ข'), p('ค')].join('');
    expect(keepLastLines(`${before}${p('')}${SIGNED}${END}`)).toBe(
      `${p('ก')}${kept('ข')}${kept('ค')}${kept('')}${SIGNED}${END}`,
    );
  });

  it('are one paragraph of more than a line', () => {
    const long = 'ก'.repeat(200);
    expect(keepLastLines(`${p('ก')}${p(long)}${SIGNED}${END}`)).toBe(`${p('ก')}${kept(long)}${SIGNED}${END}`);
  });

  it('are the last row of a table that stays whole, and none of a row that may break', () => {
    const whole = '<w:trPr><w:cantSplit/></w:trPr>';
    const tableOf = (last: string): string => `<w:tbl>${row(p('ก'), whole)}${last}</w:tbl>`;
    expect(keepLastLines(`${tableOf(row(p('ข') + p('ค'), whole))}${p('')}${SIGNED}${END}`)).toBe(
      `${tableOf(row(kept('ข') + kept('ค'), whole))}${kept('')}${SIGNED}${END}`,
    );
    expect(keepLastLines(`${tableOf(row(p('ข')))}${SIGNED}${END}`)).toBe(`${tableOf(row(p('ข')))}${SIGNED}${END}`);
  });

  it('keep the style and the properties that they have, in the order of the schema', () => {
    const styled = '<w:p><w:pPr><w:pStyle w:val="a"/><w:ind/></w:pPr><w:r><w:t>ก</w:t></w:r></w:p>';
    expect(keepLastLines(`${styled}${SIGNED}${END}`)).toContain(
      '<w:pPr><w:pStyle w:val="a"/><w:keepNext/><w:ind/></w:pPr>',
    );
    const refused = kept('ก').replace('<w:keepNext/>', '<w:keepNext w:val="false"/>');
    expect(keepLastLines(`${refused}${SIGNED}${END}`)).toBe(`${kept('ก')}${SIGNED}${END}`);
    expect(keepLastLines(`${kept('ก')}${kept('ข')}${SIGNED}${END}`)).toBe(`${kept('ก')}${kept('ข')}${SIGNED}${END}`);
  });

  it('stay well-formed where Word has written empty paragraphs and properties as one tag', () => {
    const blank = '<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E"/>';
    const whole = '<w:trPr><w:cantSplit/></w:trPr>';
    const tableOf = (cell: string): string => `<w:tbl>${row(`${cell}</w:tc><w:tc>${blank}`, whole)}</w:tbl>`;
    expect(keepLastLines(`${tableOf(blank + p('ก'))}${SIGNED}${END}`)).toBe(
      `${tableOf(blank + kept('ก'))}${SIGNED}${END}`,
    );
    const unset = '<w:p w:rsidR="00A77B3E"><w:pPr/><w:r><w:t>ก</w:t></w:r></w:p>';
    expect(keepLastLines(`${unset}${SIGNED}${END}`)).toBe(
      `${unset.replace('<w:pPr/>', '<w:pPr><w:keepNext/></w:pPr>')}${SIGNED}${END}`,
    );
  });

  it('are the suggestion of a report, or the last measure where there is none', async () => {
    const [first, ...others] = MEASURES_REPORT_2567.measures.map((one) => ({ ...one, suggestion: '' }));
    if (!first) throw new Error('no measure in the sample');
    const suggested = { ...MEASURES_REPORT_2567, measures: [{ ...first, suggestion: 'เร่งรัดคณะกรรมการ' }, ...others] };
    const at = (all: [string, boolean][]): number => all.findIndex(([text]) => text.startsWith('จึงรายงานมา'));
    const withOne = await lines('results', suggested);
    expect(withOne[at(withOne) - 1]).toEqual(['-\tมาตรการที่ ๑ เร่งรัดคณะกรรมการ', true]);
    const withNone = await lines('results', { ...suggested, measures: [first, ...others] });
    expect(withNone[at(withNone) - 1]?.[1]).toBe(true);
    const meeting = await lines('meeting', NAKHON_RATCHASIMA_2563);
    expect(meeting[meeting.findIndex(([text]) => text.startsWith('ทั้งนี้ ให้ส่วนราชการ')) - 1]?.[1]).toBe(true);
  });
});

describe('words signed in the table of the signature', () => {
  const signed = (before: string): string =>
    `<w:tbl><w:tr><w:tc>${before}${p('จึงเรียนมา')}${p('(ลงชื่อ) ....')}</w:tc></w:tr></w:tbl>`;

  it('are company enough when they are two lines, closing words not counted', () => {
    const enough = signed(p('ก'.repeat(80)));
    expect(keepLastLines(`${p('ก')}${p('ข')}${enough}${CLOSE}`)).toBe(`${p('ก')}${p('ข')}${enough}${CLOSE}`);
    const few = signed('');
    expect(keepLastLines(`${p('ก')}${p('ข')}${few}${CLOSE}`)).toBe(`${kept('ก')}${kept('ข')}${few}${CLOSE}`);
  });
});

describe('the last of several who sign', () => {
  const block = (who: string): string =>
    `<w:tbl><w:tr><w:tc><w:tcPr></w:tcPr>${p('(ลงชื่อ) ....')}${p(who)}</w:tc></w:tr></w:tbl>`;
  const blocks = (...who: string[]): string => who.map(block).join(p(''));
  const both = (first: string, last: string): string =>
    `<w:tbl><w:tr><w:tc><w:tcPr></w:tcPr>${[first, last].map((who) => p('(ลงชื่อ) ....') + p(who)).join('')}</w:tc></w:tr></w:tbl>`;

  it('stands in one row with the one before, so that no page begins with a decision alone', () => {
    const text = kept('ก'.repeat(200));
    expect(keepLastLines(`${text}${blocks('a', 'b', 'c')}${CLOSE}`)).toBe(
      `${text}${block('a')}${p('')}${both('b', 'c')}${CLOSE}`,
    );
    expect(keepLastLines(`${text}${blocks('a', 'b')}${CLOSE}`)).toBe(`${text}${both('a', 'b')}${CLOSE}`);
  });

  it('stays where words or a table of several cells stand between', () => {
    const text = kept('ก'.repeat(200));
    const apart = `${text}${block('a')}${p('มติ')}${block('b')}${CLOSE}`;
    expect(keepLastLines(apart).split('<w:tbl>')).toHaveLength(3);
    const two = block('b').replace('</w:tc>', `</w:tc><w:tc>${p('ข')}</w:tc>`);
    expect(keepLastLines(`${text}${block('a')}${p('')}${two}${CLOSE}`).split('<w:tbl>')).toHaveLength(3);
  });

  it.each(['analysis', 'measures'] as const)('holds in %s as it is made', async (id) => {
    const made = elements(part(await make(id, SAI_THONG_2565)), 'w:tr').filter((one) => textOf(one).includes('(ลงชื่อ)'));
    expect(made.map((one) => textOf(one).split('(ลงชื่อ)').length - 1)).toEqual([1, 2]);
    expect(made.every((one) => elements(one, 'w:cantSplit').length === 1)).toBe(true);
    expect(textOf(made[0] as never)).toMatch(/เห็นควร.*จึงเรียนมา/s);
  });
});

describe('a line added at the end', () => {
  it('stands in the row of the last signature, or keeps the line before with it', () => {
    expect(withLastLine(`${SIGNED}${p('')}${END}`, p('รหัส'))).toBe(
      `${SIGNED.replace('</w:tc>', `${p('รหัส')}</w:tc>`)}${p('')}${END}`,
    );
    expect(withLastLine(`${SIGNED}${p('ก')}${END}`, p('รหัส'))).toBe(`${SIGNED}${kept('ก')}${p('รหัส')}${END}`);
  });
});

describe('the last line of a paper', () => {
  it('has the one before with it', async () => {
    expect(keepLastLines(`${p('ก')}${p('ข')}${p('ค')}${END}`)).toBe(`${p('ก')}${kept('ข')}${p('ค')}${END}`);
    const measures = await lines('measures', PAK_KRET_2567);
    expect(measures.slice(-2).map(([, keeps]) => keeps)).toEqual([true, false]);
  });
});

describe('a measure of the plan', () => {
  it('is not broken over two pages when it is short, may be when it is long, and never hangs on the next', async () => {
    const steps = (count: number): string => [...Array(count).keys()].map((n) => `${n + 1}. ขั้นตอน`).join('\n');
    const shared = { responsible: 'ก', start: 'ตุลาคม 2567' };
    const data = {
      ...PAK_KRET_2567,
      measures: measureRows([
        { ...shared, issue: 1, measure: 'สั้น', steps: steps(3) },
        { ...shared, issue: 2, measure: 'สั้น', steps: steps(3), monitoring: 'รายงาน' },
        { ...shared, issue: 3, measure: 'ยาว', steps: steps(40) },
      ]),
    };
    const all = await lines('measures', data);
    const kept = (text: RegExp): boolean[] => all.filter(([line]) => text.test(line)).map(([, keeps]) => keeps);
    expect(kept(/\tขั้นตอน$/)).toEqual([...Array<boolean>(6).fill(true), ...Array<boolean>(40).fill(false)]);
    expect(kept(/^ระยะเวลา/)).toEqual([false, true, false]);
    expect(kept(/^การกำกับติดตาม/)).toEqual([false]);
  });
});
