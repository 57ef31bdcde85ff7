/** Heights of rows in .xlsx: stated for readers that do not grow rows by themselves, and nobody's choice. */
import PizZip from 'pizzip';
import { writeXlsx } from '../src/xlsx/index.ts';
import { readThai, thaiWorkbook, trial } from './support.ts';

interface RowOfFile {
  /** Points; null where the file leaves the height to the reader. */
  readonly height: number | null;
  readonly chosen: boolean;
}

function rowsOf(bytes: Uint8Array): Map<number, RowOfFile> {
  const xml = new PizZip(bytes).file('xl/worksheets/sheet1.xml')?.asText() ?? '';
  return new Map(
    [...xml.matchAll(/<row ([^>]*)>/g)].map(([, attributes = '']) => [
      Number(/\br="(\d+)"/.exec(attributes)?.[1]),
      {
        height: /\bht="/.test(attributes) ? Number(/\bht="([\d.]+)"/.exec(attributes)?.[1]) : null,
        chosen: /customHeight="(1|true)"/.test(attributes),
      },
    ]),
  );
}

async function saved(body: string, bytes?: Uint8Array): Promise<Uint8Array> {
  const { host, run } = trial('', { workbook: bytes ? await readThai(bytes) : thaiWorkbook() });
  run(body);
  host.recalculate();
  return writeXlsx(host.workbook);
}

const FOUR_LINES = '1. ประชุมชี้แจง\\n2. จัดทำคู่มือ\\n3. เผยแพร่\\n4. ติดตามผล';
const LONG = 'ทบทวนขั้นตอนการให้บริการและเผยแพร่คู่มือสำหรับประชาชนทางเว็บไซต์ของหน่วยงานทุกไตรมาส';

describe('rows that nobody has set the height of', () => {
  it('are as high as their wrapped lines, in columns wide and narrow', async () => {
    const rows = rowsOf(
      await saved(`s.getRange('A1:C1').setWrap(true).setValues([['ที่', '${FOUR_LINES}', '']]);
        s.setColumnWidth(1, 60); s.setColumnWidth(2, 300); s.setColumnWidth(3, 120);
        s.getRange('C2').setWrap(true).setValue('${LONG}'); s.getRange('B3').setWrap(true).setValue('${LONG}');
        s.getRange('A4').setValue('${LONG}')`),
    );
    expect(rows.get(1)).toEqual({ height: expect.any(Number), chosen: false });
    expect(rows.get(1)?.height).toBeGreaterThanOrEqual(4 * 13);
    expect(rows.get(2)?.height).toBeGreaterThan(2 * (rows.get(3)?.height as number));
    // Not wrapped: it runs over its neighbours.
    expect(rows.get(4)?.height).toBeNull();
  });

  it('shrink again with their text, also in a file that was saved and opened between', async () => {
    const long = await saved(`s.getRange('A1').setWrap(true).setValue('${FOUR_LINES}')`);
    expect(rowsOf(long).get(1)?.height).toBeGreaterThan(50);
    expect(rowsOf(await saved('', long)).get(1)).toEqual(rowsOf(long).get(1));
    expect(rowsOf(await saved(`s.getRange('A1').setValue('สั้น')`, long)).get(1)?.height).toBeNull();
  });

  it('are not made higher by merged cells that cover several rows', async () => {
    const rows = rowsOf(await saved(`s.getRange('A1:A3').merge().setWrap(true).setValue('${FOUR_LINES}')`));
    expect(rows.get(1)?.height).toBeNull();
  });
});

describe('a height that somebody chose', () => {
  it('stays, however long the text, and stays a choice', async () => {
    const first = await saved(`s.getRange('A1').setWrap(true).setValue('${FOUR_LINES}'); s.setRowHeight(1, 40)`);
    expect(rowsOf(first).get(1)).toEqual({ height: 30, chosen: true });
    expect(rowsOf(await saved(`s.getRange('A1').setValue('${LONG}')`, first)).get(1)).toEqual({
      height: 30,
      chosen: true,
    });
  });
});
