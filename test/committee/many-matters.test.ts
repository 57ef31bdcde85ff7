/**
 * A hundred matters and fifteen members: the formulas say of each what the code says, at once after every change, and
 * LibreOffice, which shares no code with HyperFormula, computes the same from the same file.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { loadWorkbook, writeXlsx } from 'apps-script-local';
import { SAI_THONG_2565 } from '../../samples';
import { COPY_COLUMNS, COPY_TAB_NAME, VALUE_ROWS } from '../../src/committee/copy-columns';
import type { Member } from '../../src/committee/members';
import { readReview } from '../../src/committee/review-tab';
import { roundStatus } from '../../src/committee/state';
import { readSignatures } from '../../src/committee/signatures-tab';
import { FrozenRound, seen } from './frozen-round';

const INPUTS = ['ตั้งค่า', 'คะแนน', 'รายข้อ', 'มาตรการ', 'ประเด็น'];
const MATTERS = 100;
const FIRST_ROW = 7;

const members = Array.from({ length: 15 }, (_unused, index): Member => ({
  name: `กรรมการคนที่ ${index + 1}`,
  role: index === 0 ? 'chair' : 'member',
  email: '',
}));
/** Beside the eleven matters of the sample, measures that answer nothing else: a matter each. */
const measures = Array.from({ length: MATTERS - 11 }, (_unused, index) => ({
  no: 101 + index,
  measure: `กิจกรรมที่ ${101 + index} ของแผนประจำปี`,
  steps: '1. วางแผน\n2. ดำเนินการ',
  responsible: `กองที่ ${index + 1}`,
  start: 'ตุลาคม 2565',
}));
const sample = {
  ...SAI_THONG_2565,
  tabs: { ...SAI_THONG_2565.tabs, measures: [...(SAI_THONG_2565.tabs.measures ?? []), ...measures] },
};

const found = spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0;
if (!found) console.warn('LibreOffice (soffice) is not installed: only HyperFormula judges the formulas of a round');
const folder = mkdtempSync(join(tmpdir(), 'ita-round-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const frozen = new FrozenRound(sample, members);
/** Row of the last measure in its tab. */
const LAST_MEASURE = sample.tabs.measures.length + 1;

function agree(): void {
  frozen.edit(`
    spreadsheet.getSheetByName('พิจารณา').getRange(${FIRST_ROW}, 2, ${MATTERS}, 1).setValue('เห็นชอบ');
    spreadsheet.getSheetByName('ลงนาม').getRange(${FIRST_ROW}, 2, ${members.length}, 1).setValue('เห็นชอบ');`);
}

const changeMeasure = (): void =>
  frozen.edit(`spreadsheet.getSheetByName('มาตรการ').getRange(${LAST_MEASURE}, 6).setValue('กองใหม่');`);

interface Shown {
  readonly matters: readonly unknown[];
  readonly members: readonly unknown[];
  readonly lines: readonly unknown[];
}

function shown(cell: (letter: string, row: number) => unknown): Shown {
  const below = (letter: string, count: number): unknown[] =>
    Array.from({ length: count }, (_unused, index) => cell(letter, index + 2));
  return {
    matters: below(COPY_COLUMNS.status, MATTERS),
    members: below(COPY_COLUMNS.memberStatus, members.length),
    lines: (['line1', 'line2', 'line3', 'line4'] as const).map((key) => cell(COPY_COLUMNS.value, VALUE_ROWS[key])),
  };
}

const columnOf = (letters: string): number => [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);

function byHyperFormula(): Shown {
  const values = frozen.values(COPY_TAB_NAME);
  return shown((letters, row) => values[row - 1]?.[columnOf(letters) - 1]);
}

/** The workbook without any result of a formula, so that whoever opens it has to compute them. */
async function withoutResults(): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsx(frozen.host.workbook));
  for (const name of Object.keys(parts).filter((one) => /worksheets\/sheet\d+\.xml$/.test(one))) {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    parts[name] = strToU8(xml.replace(/(<f[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}

const fileOf = (name: string): string => join(folder, `${name}.xlsx`);

async function save(name: string): Promise<void> {
  writeFileSync(fileOf(name), await withoutResults());
}

/** What LibreOffice computes of saved files, all in one start of it. */
async function byLibreOffice(...names: readonly string[]): Promise<Shown[]> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const target = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out')];
  const args = [profile, '--headless', ...target, ...names.map(fileOf)];
  const run = spawnSync('soffice', args, { encoding: 'utf8', timeout: 240000 });
  if (run.status !== 0) throw new Error(run.stderr);
  const workbooks = await Promise.all(names.map((name) => loadWorkbook(join(folder, 'out', `${name}.xlsx`))));
  return workbooks.map(({ sheets }) => {
    const copy = sheets.find((sheet) => sheet.name === COPY_TAB_NAME);
    return shown((letters, row) => copy?.cells[row]?.[columnOf(letters)]?.value ?? '');
  });
}

function byCode() {
  const { matters, tables } = seen(frozen.sheets(INPUTS));
  return roundStatus(frozen.round, {
    ...{ matters, input: tables, remarks: [] },
    review: readReview(frozen.values('พิจารณา')),
    signatures: readSignatures(frozen.values('ลงนาม')),
  });
}

it('are all decided and signed in one pass, and one changed measure takes back its matter and every signature', async () => {
  expect(frozen.round.matters).toHaveLength(MATTERS);
  expect(frozen.round.members).toHaveLength(15);
  agree();
  const agreed = byHyperFormula();
  expect(new Set(agreed.matters)).toEqual(new Set(['พิจารณาแล้ว']));
  expect(new Set(agreed.members)).toEqual(new Set(['ลงนามแล้ว']));
  expect(agreed.lines).toEqual([
    '✓ รอบที่ 1: ครบแล้ว รอปิดรอบ',
    'พิจารณาแล้ว 100 จาก 100 เรื่อง · ลงนาม 15 จาก 15 คน',
    expect.stringMatching(/^✓ ข้อมูลตรงกับที่ส่ง/),
    'ผู้จัดทำ: ปิดรอบได้',
  ]);
  expect(byCode().matters.every(({ state }) => state === 'decided')).toBe(true);
  if (found) await save('agreed');

  changeMeasure();
  const changed = byHyperFormula();
  const isStale = (state: unknown): boolean => state === 'ข้อมูลเปลี่ยนหลังพิจารณา';
  const stale = frozen.round.matters.filter((_matter, index) => isStale(changed.matters[index]));
  const truth = byCode();
  expect(stale.map(({ key }) => key)).toEqual(
    truth.matters.filter(({ state }) => state === 'changed').map(({ key }) => key),
  );
  expect(stale).toHaveLength(1);
  expect(changed.matters.filter((state) => state === 'พิจารณาแล้ว')).toHaveLength(MATTERS - 1);
  expect(new Set(changed.members)).toEqual(new Set(['ข้อมูลเปลี่ยนหลังลงนาม']));
  expect(changed.lines[0]).toBe('⚠ รอบที่ 1: ข้อมูลเปลี่ยน 1 เรื่อง');
  if (!found) return;
  await save('changed');
  expect(await byLibreOffice('agreed', 'changed')).toEqual([agreed, changed]);
}, 600_000);
