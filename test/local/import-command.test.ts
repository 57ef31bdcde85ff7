/** `import` of an .xlsx file, as a person uses it: every tab, dates, failed formulas, and what its output counts. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { valueAt } from 'apps-script-local';
import { openWorkbook } from '../../local/workbook-file.ts';
import { BEFORE, NOW } from '../import/unseen/case.ts';
import { NAMES } from '../import/support.ts';

const root = join(__dirname, '..', '..');
let folder = '';

/** An empty workbook, and what the import of `source.xlsx` into it gave. */
let first: Result;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ita-import-'));
  await sourceFile();
  expect((await ita('new', 'empty.xlsx')).code).toBe(0);
  first = await ita('import', 'source.xlsx', 'empty.xlsx', '-o', 'filled.xlsx');
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function ita(...args: string[]): Promise<Result> {
  const command = [join(root, 'scripts/run.mjs'), 'cli', ...args];
  return new Promise((done) => {
    execFile(process.execPath, command, { cwd: folder, timeout: 60_000 }, (error, out, err) => {
      done({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

/** A file of two years, a plan, a cover and a tab that nobody sees. */
async function sourceFile(): Promise<void> {
  const file = new Workbook();
  file.addWorksheet('หน้าปก').addRow(['ผลการประเมินคุณธรรมและความโปร่งใส (ITA)']);
  for (const [name, values] of [
    ['ปี 2566', BEFORE],
    ['ปี 2567', NOW],
  ] as const) {
    const sheet = file.addWorksheet(name);
    sheet.addRow(['ตัวชี้วัด', 'คะแนน']);
    NAMES.forEach((indicator, index) => sheet.addRow([indicator, values[index]]));
  }
  const broken = file.getWorksheet('ปี 2567')?.addRow(['คะแนนรวม']);
  if (broken) broken.getCell(2).value = { error: '#DIV/0!' };
  const plan = file.addWorksheet('แผน');
  plan.addRow(['มาตรการ', 'ผู้รับผิดชอบ', 'เริ่ม', 'สิ้นสุด']);
  const row = plan.addRow([
    'จัดทำคู่มือการให้บริการ',
    'สำนักปลัด',
    new Date(Date.UTC(2024, 9, 1)),
    new Date(Date.UTC(2025, 8, 30)),
  ]);
  row.getCell(3).numFmt = 'd/m/yyyy';
  row.getCell(4).numFmt = 'd/m/yyyy';
  const hidden = file.addWorksheet('ร่าง');
  hidden.state = 'hidden';
  hidden.addRow(['การใช้อำนาจ', 12.34]);
  await file.xlsx.writeFile(join(folder, 'source.xlsx'));
}

describe('ita import of an .xlsx file', () => {
  it('reads every tab that a person sees, and says which it did not and why', async () => {
    const { code, out, err } = first;
    expect(code).toBe(0);
    expect(err).toContain('ไม่ได้อ่านแท็บ ร่าง (ซ่อนอยู่)');
    expect(out).toContain('แท็บ ปี 2567 แถว 12 คอลัมน์ B (#DIV/0!)');
    // A fresh workbook brings numbers, names and instruments itself: nothing in it agrees with the file yet.
    expect(out).toContain('คะแนน: ค่าใหม่ 20 · ตรงกับที่มี 0 · ไม่ตรงกับที่กรอกไว้ 0');
    const filled = await openWorkbook(join(folder, 'filled.xlsx'));
    const scores = filled.sheets.find(({ name }) => name === 'คะแนน');
    expect(NAMES.map((_name, index) => scores && valueAt(scores, index + 2, 4))).toEqual(NOW);
    expect(NAMES.map((_name, index) => scores && valueAt(scores, index + 2, 5))).toEqual(BEFORE);
    const measures = filled.sheets.find(({ name }) => name === 'มาตรการ');
    const row = (measures?.cells[2] ?? []).map((cell) => cell?.value);
    expect(row).toEqual(expect.arrayContaining(['จัดทำคู่มือการให้บริการ', '1 ตุลาคม 2567', '30 กันยายน 2568']));
  });

  it('tells places by tab and row, and what agrees from what was there before', async () => {
    const { out } = await ita('import', 'source.xlsx', 'filled.xlsx', '-o', 'again.xlsx');
    expect(out).toContain('คะแนน: ค่าใหม่ 0 · ตรงกับที่มี 20 · ไม่ตรงกับที่กรอกไว้ 0');
    const file = new Workbook();
    const sheet = file.addWorksheet('ผล');
    sheet.addRow(['ตัวชี้วัด', 'คะแนน']);
    sheet.addRow(['การใช้อำนาจ', 55.55]);
    file.addWorksheet('หมายเหตุ').addRow(['ตรวจแล้ว']);
    await file.xlsx.writeFile(join(folder, 'other.xlsx'));
    const other = await ita('import', 'other.xlsx', 'filled.xlsx', '-o', 'third.xlsx');
    expect(other.out).toContain('คะแนน!D4 เดิม "91.05" รายงานว่า "55.55" (แท็บ ผล แถว 2) คงค่าเดิมไว้');
  });
});

describe('ita import of a text file', () => {
  it('reads the older Thai code page, in which Excel saves CSV', async () => {
    // ตัวชี้วัด,คะแนน and two rows, in windows-874: a Thai letter is its place in the Unicode block plus 0xa0.
    const text = 'ตัวชี้วัด,คะแนน\r\nการปฏิบัติหน้าที่,91.05\r\nการใช้งบประมาณ,88.20\r\nการใช้อำนาจ,90.00\r\n';
    const bytes = Array.from(text, (letter) => letter.charCodeAt(0)).map((code) =>
      code > 0xe00 ? code - 0xe00 + 0xa0 : code,
    );
    writeFileSync(join(folder, 'old.csv'), Uint8Array.from(bytes));
    const { code, out } = await ita('import', 'old.csv', 'empty.xlsx', '-o', 'old.xlsx');
    expect([code, out]).toEqual([0, expect.stringContaining('คะแนน: ค่าใหม่ 3') as unknown]);
  });

  it('names every value that it leaves to a person, and takes it when told to', async () => {
    const scores = NAMES.map((name, index) => `ตัวชี้วัดที่ ${index + 1} ${name} ${(NOW[index] ?? 0).toFixed(2)}`);
    writeFileSync(
      join(folder, 'far.txt'),
      `ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567\nคะแนนรวม 61.20 คะแนน\n${scores.join('\n')}\n`,
    );
    const { code, out } = await ita('import', 'far.txt', 'empty.xlsx', '-o', 'far.xlsx');
    expect(code).toBe(0);
    expect(out).toMatch(/ตั้งค่า!B\d+ "61.2" \(บรรทัด 2\) ยังไม่ได้ใส่: ห่างจากที่คำนวณจากตัวชี้วัดทั้ง 10/);
    const [, place = ''] = /--take "(ตั้งค่า!B\d+)"/.exec(out) ?? [];
    const total = async (path: string): Promise<unknown> => {
      const settings = (await openWorkbook(join(folder, path))).sheets.find(({ name }) => name === 'ตั้งค่า');
      return settings && valueAt(settings, Number(/\d+$/.exec(place)?.[0]), 2);
    };
    expect(await total('far.xlsx')).toBeNull();
    const taken = await ita('import', 'far.txt', 'empty.xlsx', '-o', 'taken.xlsx', '--take', place);
    expect(taken.out).not.toContain('ยังไม่ได้ใส่');
    expect(await total('taken.xlsx')).toBe(61.2);
    const wrong = await ita('import', 'far.txt', 'empty.xlsx', '-o', 'never.xlsx', '--take', 'คะแนน!D2');
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining(`ช่องที่เว้นไว้: ${place}`) as unknown]);
    expect(existsSync(join(folder, 'never.xlsx'))).toBe(false);
  });

  it.each([
    ['of no question', 'indicator-2=1'],
    ['with no such option', 'indicator-1=9'],
  ])('refuses an answer %s, and says what is asked', async (_name, answer) => {
    writeFileSync(join(folder, 'twice.txt'), 'ตัวชี้วัดที่ 1 ได้ 91.50 คะแนน\nตัวชี้วัดที่ 1 ได้ 71.20 คะแนน\n');
    const { code, err } = await ita('import', 'twice.txt', 'empty.xlsx', '-o', 'never.xlsx', '--answer', answer);
    expect([code, err]).toEqual([2, expect.stringContaining('คำถามที่มี: indicator-1=1–2') as unknown]);
    expect(existsSync(join(folder, 'never.xlsx'))).toBe(false);
  });
});
