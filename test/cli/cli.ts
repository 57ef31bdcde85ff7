/** Runs the command line as a person does, in a folder of its own, and makes .xlsx files for it with an independent writer. */

import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { INDICATOR_NAMES, SAI_THONG } from '../published-figures';

const ROOT = join(__dirname, '../..');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `npm run ita -- …` without npm's own lines. */
export function ita(...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'cli', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 60000,
  });
  return { status, stdout, stderr };
}

/** A folder that is gone after the tests of the file. */
export function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ita-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A small workbook as somebody would have it from Excel: two tabs, Sai Thong's scores. `change` makes it bad. */
export async function writeBook(
  path: string,
  change: (book: Workbook, scores: Worksheet) => void = () => undefined,
): Promise<string> {
  const book = new Workbook();
  const settings = book.addWorksheet('ตั้งค่า');
  settings.addRows([
    ['รายการ', 'ค่า'],
    ['หน่วยงาน', 'องค์การบริหารส่วนตำบลสายทอง'],
    ['ปีงบประมาณของผลประเมิน', 2565],
  ]);
  const scores = book.addWorksheet('คะแนน');
  scores.addRow(['ตัวชี้วัดที่', 'ตัวชี้วัด', 'คะแนน']);
  SAI_THONG.forEach((score, index) => scores.addRow([index + 1, INDICATOR_NAMES[index], score]));
  change(book, scores);
  await book.xlsx.writeFile(path);
  return path;
}

/** A workbook as an independent reader sees it. From bytes: the library's own file reader splits Thai characters. */
export async function readBook(path: string): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(readFileSync(path));
  return book;
}

export interface FindingRow {
  readonly code: string;
  readonly severity: string;
  readonly cell: string | null;
  readonly message: string;
}

/** Findings of `check --json`. */
export function findingsOf(run: Run): FindingRow[] {
  const parsed = JSON.parse(run.stdout) as { findings: FindingRow[] } | FindingRow[];
  return Array.isArray(parsed) ? parsed : parsed.findings;
}
