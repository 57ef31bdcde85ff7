/** Digits, font and rows: what is done to a paper after it is filled. */

import { turnDigits } from '../../../src/documents/ooxml/digits';
import { googleFont, inFont } from '../../../src/documents/ooxml/font';
import { keepShortRowsWhole } from '../../../src/documents/ooxml/rows';
import { BUENG_KAN_2566 } from '../../fixtures/workbooks/bueng-kan-2566';
import { measureRows } from '../../fixtures/workbooks/empty-workbook';
import { SAI_THONG_2565 } from '../../fixtures/workbooks/sai-thong-2565';
import { make, withSettings } from '../make';
import { elements, only, part, textOf } from '../read-docx';

describe('digits', () => {
  it.each([
    ['ข้อ E15 ได้ 74.13', 'ข้อ E๑๕ ได้ ๗๔.๑๓'],
    ['ดูที่ https://ita.nacc.go.th/2567?x=1 หน้า 3', 'ดูที่ https://ita.nacc.go.th/2567?x=1 หน้า ๓'],
    ['เว็บไซต์ www.bk2.go.th/ita67 ข้อ 1', 'เว็บไซต์ www.bk2.go.th/ita67 ข้อ ๑'],
    ['saraban_0123@dla.go.th โทร 0 2123', 'saraban_0123@dla.go.th โทร ๐ ๒๑๒๓'],
    ['ไลน์ @city99 ชั้น 2', 'ไลน์ @city99 ชั้น ๒'],
    ['&#39;1&amp;2', '&#39;๑&amp;๒'],
  ])('%s in Thai digits is %s', (from, to) => {
    expect(turnDigits(from, true)).toBe(to);
  });

  it('are one system throughout in Arabic too, also where people typed Thai ones', async () => {
    const data = {
      ...withSettings(SAI_THONG_2565, { thaiDigits: false }),
      measures: measureRows([{ measure: 'ข้อ ๑๒' }]),
    };
    const text = textOf(only(part(await make('analysis', data)), 'w:body'));
    expect(text).toContain('ข้อ 12');
    expect(text).not.toMatch(/[๐-๙]/);
  });

  it.each([
    [true, 'thaiNumbers'],
    [false, 'decimal'],
  ])('number the pages likewise (Thai: %s)', async (thaiDigits, format) => {
    const bytes = await make('analysis', withSettings(SAI_THONG_2565, { thaiDigits }));
    expect(only(part(bytes), 'w:pgNumType').getAttribute('w:fmt')).toBe(format);
  });
});

describe('font', () => {
  const fontsOf = (bytes: Uint8Array, name?: string): Set<string> =>
    new Set(elements(part(bytes, name), 'w:rFonts').map((fonts) => fonts.getAttribute('w:cs') ?? ''));

  it('is the setting in body, header and defaults, but for the boxes to tick', async () => {
    const bytes = await make('measures', {
      ...withSettings(SAI_THONG_2565, { font: 'TH SarabunIT๙' }),
      signers: [{ order: 1, position: 'นายก', name: '', kind: 'decides', cells: {} }],
    });
    expect(fontsOf(bytes)).toEqual(new Set(['TH SarabunIT๙', 'Segoe UI Symbol']));
    expect(fontsOf(bytes, 'word/header1.xml')).toEqual(new Set(['TH SarabunIT๙']));
    expect(fontsOf(bytes, 'word/styles.xml')).toEqual(new Set(['TH SarabunIT๙']));
  });

  it('is Sarabun in a paper for Google Docs where TH Sarabun is set, and stays what else is set', () => {
    expect(['TH SarabunPSK', 'TH SarabunIT๙', 'Sarabun', 'Tahoma'].map(googleFont)).toEqual([
      'Sarabun',
      'Sarabun',
      'Sarabun',
      'Tahoma',
    ]);
  });

  it('Sarabun is set smaller with more leading, so that the page looks the same', async () => {
    const bytes = await make('analysis', withSettings(SAI_THONG_2565, { font: 'Sarabun' }));
    const body = elements(part(bytes), 'w:p').find((paragraph) => textOf(paragraph).startsWith('ตามที่'));
    expect(body && new Set(elements(body, 'w:szCs').map((size) => size.getAttribute('w:val')))).toEqual(
      new Set(['21']),
    );
    expect(body && only(body, 'w:spacing').getAttribute('w:line')).toBe('320');
    const title = elements(part(bytes), 'w:p').find((paragraph) => textOf(paragraph) === 'บันทึกข้อความ');
    expect(title && only(title, 'w:spacing').getAttribute('w:line')).toBe('700');
  });

  it('changes the size of nothing that stands in some other font', async () => {
    const boxes = async (font: string): Promise<(string | null)[]> =>
      elements(part(await make('measures', withSettings(BUENG_KAN_2566, { font }))), 'w:r')
        .filter((run) => textOf(run) === '☐')
        .map((run) => only(run, 'w:szCs').getAttribute('w:val'));
    expect(await boxes('Sarabun')).toEqual(await boxes('TH SarabunPSK'));
    expect(await boxes('Sarabun')).toEqual(['28', '28']);
  });

  it('leaves a template in some other font alone', () => {
    const parts = {
      'word/styles.xml': '<w:rPrDefault><w:rFonts w:ascii="Arial"/></w:rPrDefault>',
      'word/document.xml': '<w:rFonts w:ascii="Arial"/>',
    };
    expect(inFont(parts, 'TH SarabunPSK')).toEqual(parts);
  });

  it('takes a template in Sarabun back to the size of TH Sarabun', () => {
    const parts = {
      'word/styles.xml': '<w:rPrDefault><w:rFonts w:ascii="Sarabun"/></w:rPrDefault>',
      'word/document.xml':
        '<w:spacing w:before="0" w:line="320" w:lineRule="auto"/><w:rPr><w:rFonts w:cs="Sarabun"/><w:szCs w:val="21"/></w:rPr>',
    };
    expect(inFont(parts, 'TH SarabunPSK')['word/document.xml']).toBe(
      '<w:spacing w:before="0" w:line="240" w:lineRule="auto"/><w:rPr><w:rFonts w:cs="TH SarabunPSK"/><w:szCs w:val="32"/></w:rPr>',
    );
  });
});

describe('rows', () => {
  const row = (properties: string, lines: number): string =>
    `<w:tr>${properties}<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2000"/></w:tcPr>${'<w:p><w:r><w:t>ก</w:t></w:r></w:p>'.repeat(lines)}</w:tc></w:tr>`;

  it('stay whole when they are short and may break when they are long', () => {
    expect(keepShortRowsWhole(row('', 3))).toContain('<w:trPr><w:cantSplit/></w:trPr>');
    expect(keepShortRowsWhole(row('<w:trPr><w:tblHeader/></w:trPr>', 3))).toContain(
      '<w:trPr><w:cantSplit/><w:tblHeader/>',
    );
    expect(keepShortRowsWhole(row('', 40))).toBe(row('', 40));
  });

  it('counts what wraps and what breaks inside a paragraph', () => {
    const long = row('', 1).replace('ก', 'ก'.repeat(600));
    expect(keepShortRowsWhole(long)).toBe(long);
    const broken = row('', 1).replace('</w:t>', '</w:t>' + '<w:br/>'.repeat(30));
    expect(keepShortRowsWhole(broken)).toBe(broken);
  });

  it('in the paper: a short measure is kept whole, one of 40 lines is not', async () => {
    const steps = [...Array(40).keys()].map((n) => `${n + 1}. ก`).join('\n');
    const data = {
      ...SAI_THONG_2565,
      measures: measureRows([
        { measure: 'สั้น', steps: 'ก', suggestion: 'ทำต่อ' },
        { measure: 'ยาว', steps },
      ]),
    };
    const rows = elements(part(await make('analysis', data)), 'w:tr')
      .filter((element) => elements(element, 'w:tc').length === 6)
      .slice(1);
    expect(rows.map((element) => elements(element, 'w:cantSplit').length)).toEqual([1, 0]);
  });
});
