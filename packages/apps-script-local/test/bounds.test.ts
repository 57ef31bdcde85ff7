/** Files that would become too much are refused for what they hold, whatever they say of themselves. */
import { Workbook } from '@cj-tech-master/excelts';
import { strToU8, zipSync, type Zippable } from 'fflate';
import PizZip from 'pizzip';
import { readXlsx } from '../src/index.ts';
import { refuseBeyondBounds } from '../src/xlsx/bounds.ts';

async function workbook(fill: (sheet: ReturnType<Workbook['addWorksheet']>) => unknown): Promise<Uint8Array> {
  const book = new Workbook();
  fill(book.addWorksheet('Data'));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const sheetXml = (rows: string, after = ''): Zippable => ({
  'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`),
});

/** Every size in the headers of a zip becomes ten bytes. */
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

it('takes a workbook of thousands of rows', async () => {
  const bytes = await workbook((sheet) => {
    for (let row = 1; row <= 2000; row += 1) sheet.addRow([`row ${row}`, row, row / 2]);
    sheet.mergeCells('A1:C1');
  });
  await expect(readXlsx(bytes)).resolves.toMatchObject({ sheets: [{ name: 'Data' }] });
});

it('measures what unpacks instead of what the file says', () => {
  const bomb = zipSync({ 'xl/media/image1.png': new Uint8Array(220 * 1024 * 1024) }, { level: 1 });
  expect(() => refuseBeyondBounds(lying(bomb), 'bomb')).toThrow(expect.objectContaining({ code: 'unpacks-too-big' }));
});

it.each<[string, Zippable]>([
  ['a value in the last corner', sheetXml('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')],
  ['a merge to the last corner', sheetXml('', '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>')],
  [
    'a million rows',
    sheetXml(
      Array.from({ length: 1_000_000 }, (_row, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`).join(''),
    ),
  ],
])('refuses %s', (_name, parts) => {
  expect(() => refuseBeyondBounds(zipSync(parts, { level: 1 }), 'big')).toThrow(
    expect.objectContaining({ code: 'too-many-cells' }),
  );
});

it('counts a text that cells share once for each of them', async () => {
  const text = 'ก'.repeat(32_000);
  const bytes = await workbook((sheet) => {
    for (let row = 1; row <= 3200; row += 1) sheet.addRow([text]);
  });
  await expect(readXlsx(bytes)).rejects.toMatchObject({ code: 'too-much-text' });
});

it('leaves what is no zip to the reader', () => {
  expect(() => refuseBeyondBounds(strToU8('PK broken'), 'broken')).not.toThrow();
  expect(() => refuseBeyondBounds(new PizZip().generate({ type: 'uint8array' }), 'empty')).not.toThrow();
});
