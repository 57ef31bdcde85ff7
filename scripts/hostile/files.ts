/** Workbooks that ask too much, of every kind that was ever found: made by hand, part by part, as no program makes them. */

import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SAI_THONG_2565 } from '../../samples';
import { tabRows } from '../../samples/sample';
import { INPUT_TABS } from '../../src/workbook/input-tabs';

export interface HostileFile {
  readonly name: string;
  make(): Promise<Uint8Array>;
}

type Parts = Record<string, Uint8Array>;

let base: Parts | null = null;

/** The sample as an ordinary program writes it, unpacked. */
async function sampleParts(): Promise<Parts> {
  if (!base) {
    const book = new Workbook();
    for (const tab of INPUT_TABS) {
      const sheet = book.addWorksheet(tab.name);
      sheet.addRow(tab.columns.map(({ header }) => header));
      sheet.addRows((tabRows(SAI_THONG_2565, tab.id) ?? []) as (string | number)[][]);
    }
    book.addWorksheet('อื่น').addRow(['ข้อมูล']);
    base = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  }
  return { ...base };
}

const LAST_SHEET = `xl/worksheets/sheet${INPUT_TABS.length + 1}.xml`;
const WORKBOOK = 'xl/workbook.xml';
const MILLION = 1_000_000;

/** The sample with changes to the text of its parts. */
function changed(name: string, changes: Readonly<Record<string, (xml: string) => string>>): HostileFile {
  return {
    name,
    make: async () => {
      const parts = await sampleParts();
      for (const [part, change] of Object.entries(changes)) {
        const before = parts[part] ? strFromU8(parts[part]) : '';
        const after = change(before);
        if (after === before) throw new Error(`${name}: ${part} is not what it was thought to be`);
        parts[part] = strToU8(after);
      }
      return zipSync(parts, { level: 1 });
    },
  };
}

const rows = (xml: string) => (sheet: string) =>
  sheet.replace(/<sheetData>[\s\S]*<\/sheetData>/, `<sheetData>${xml}</sheetData>`);
const many = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_unused, index) => piece(index)).join('');
const names = (xml: string) => (workbook: string) =>
  workbook.includes('</definedNames>')
    ? workbook.replace('</definedNames>', `${xml}</definedNames>`)
    : workbook.replace('</sheets>', `</sheets><definedNames>${xml}</definedNames>`);
const text = (reference: string, value: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
const formula = (reference: string, value: string): string => `<c r="${reference}"><f>${value}</f></c>`;

/** Heavy as a whole, each of them harmless. */
const heavyFormulas = (sheet: string): string =>
  rows(
    `<row r="1">${formula('B1', 'SUM(A:A)')}</row>` +
      many(3000, (index) => {
        const row = index + 2;
        const heavy = `SUMPRODUCT((คะแนน!$A$1:$A$9000=A${row})*(รายข้อ!$E$1:$E$9000&gt;${row}))`;
        return `<row r="${row}"><c r="A${row}"><v>${row}</v></c>${formula(`B${row}`, heavy)}</row>`;
      }),
  )(sheet);

/** Sizes in the headers of a zip become ten bytes. */
function lying(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 28 < bytes.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, 10, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, 10, true);
  }
  return bytes;
}

async function withMedia(size: number): Promise<Uint8Array> {
  return zipSync({ ...(await sampleParts()), 'xl/media/image1.png': new Uint8Array(size) }, { level: 1 });
}

export function hostileFiles(): HostileFile[] {
  return [
    changed('ชื่อที่กำหนดเป็นภาษาไทย', {
      [WORKBOOK]: names(
        ['คะแนนรวม', 'ปี.2565', 'ก1'].map((name) => `<definedName name="${name}">คะแนน!$D$2</definedName>`).join(''),
      ),
    }),
    changed('ชื่อที่กำหนด 50,000 ชื่อ', {
      [WORKBOOK]: names(many(50_000, (index) => `<definedName name="name_${index}">คะแนน!$D$2</definedName>`)),
    }),
    changed('ค่าในช่อง XFD1048576', { [LAST_SHEET]: rows(`<row r="1048576">${text('XFD1048576', 'x')}</row>`) }),
    changed('ผสานเซลล์ถึงช่องสุดท้าย', {
      [LAST_SHEET]: (sheet) =>
        sheet.replace(
          '</sheetData>',
          '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        ),
    }),
    changed('100,000 ช่องที่มีข้อความ 32,000 อักขระ', {
      'xl/sharedStrings.xml': (xml) =>
        xml.replace(/<sst[^>]*>/, (open) => `${open}<si><t>${'ก'.repeat(32_000)}</t></si>`),
      [LAST_SHEET]: rows(
        many(100_000, (index) => `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>0</v></c></row>`),
      ),
    }),
    changed('1,000,000 แถว', {
      [LAST_SHEET]: rows(many(MILLION, (index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`)),
    }),
    changed('สูตรหนัก 3,000 สูตรในแท็บอื่น', { [LAST_SHEET]: heavyFormulas }),
    changed('สูตรหนัก 3,000 สูตรในแท็บคะแนน', { 'xl/worksheets/sheet3.xml': heavyFormulas }),
    changed('สูตรที่วงเล็บซ้อน 5,000 ชั้น', {
      [LAST_SHEET]: rows(`<row r="1">${formula('A1', `${'('.repeat(5000)}1${')'.repeat(5000)}`)}</row>`),
    }),
    changed('สูตรอ้างกันเป็นลูกโซ่ 50,000 ช่อง', {
      [LAST_SHEET]: rows(
        many(
          50_000,
          (index) => `<row r="${index + 1}">${formula(`A${index + 1}`, index === 0 ? '1' : `A${index}+1`)}</row>`,
        ),
      ),
    }),
    changed('นิยามเอนทิตีซ้อนกัน', {
      [WORKBOOK]: (xml) =>
        xml.replace(/\?>/, '?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'),
    }),
    changed('แบบอักษรที่เป็นนิพจน์และอักขระต้องห้าม', {
      'xl/worksheets/sheet1.xml': (xml) =>
        xml.replace(
          '</sheetData>',
          `<row r="200">${text('A200', 'แบบอักษร')}${text('B200', '(((\uFFFE[')}</row></sheetData>`,
        ),
    }),
    changed('กฎสี 20,000 กฎ', {
      [LAST_SHEET]: (sheet) =>
        sheet.replace(
          '</sheetData>',
          `</sheetData>${many(20_000, (index) => `<conditionalFormatting sqref="A1:Z1000"><cfRule type="expression" priority="${index + 1}"><formula>A1=${index}</formula></cfRule></conditionalFormatting>`)}`,
        ),
    }),
    { name: 'ซิปที่แจ้งขนาดเท็จ', make: async () => lying(await withMedia(800 * 1024 * 1024)) },
    { name: 'ซิปที่คลายเป็น 1 กิกะไบต์', make: () => withMedia(1024 * 1024 * 1024) },
    {
      name: 'ไฟล์ย่อย 30,000 ไฟล์',
      make: async () => {
        const parts = await sampleParts();
        for (let index = 0; index < 30_000; index += 1) parts[`xl/media/${index}.png`] = new Uint8Array(1);
        return zipSync(parts, { level: 0 });
      },
    },
    { name: 'ครึ่งไฟล์', make: async () => zipSync(await sampleParts()).subarray(0, 9000) },
    {
      name: 'ไบต์สุ่ม 20 เมกะไบต์',
      make: () => Promise.resolve(Uint8Array.from({ length: 20 * MILLION }, (_unused, index) => (index * 7919) % 251)),
    },
  ];
}
