/** `next-year`, `years` and `sql` on the command line. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ita, workFolder, writeBook } from './cli';

const folder = workFolder();
const at = (name: string): string => join(folder, name);

it('says beforehand what would happen and writes nothing', async () => {
  const book = await writeBook(at('one.xlsx'));
  const run = ita('next-year', book, '--dry-run');
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toContain('จะเริ่มปี 2566');
  expect(run.stdout).toContain('สำเนา: ปี 2565 ตั้งค่า, ปี 2565 คะแนน');
  expect(ita('next-year', book).stderr).toContain('--dry-run');
}, 120000);

it('says of several agencies why it begins no year, and what to do instead', () => {
  const run = ita('next-year', 'samples/province-2567.xlsx', '--dry-run');
  expect(run.status).toBe(2);
  expect(run.stderr).toMatch(/หน่วยงานเดียว\n.*ทำสำเนาสมุดงานสำหรับปีใหม่/);
}, 120000);

it('begins the year, compares it with the one before, makes papers of the finished one, and goes back', async () => {
  const book = await writeBook(at('two.xlsx'));
  const begun = ita('next-year', book, '-o', at('next.xlsx'), '--json');
  expect(JSON.parse(begun.stdout)).toMatchObject({ from: 2565, to: 2566, copies: ['ปี 2565 ตั้งค่า', 'ปี 2565 คะแนน'] });
  const again = ita('next-year', at('next.xlsx'), '-o', at('twice.xlsx'));
  expect(again).toMatchObject({ status: 2 });
  expect(existsSync(at('twice.xlsx'))).toBe(false);
  expect(ita('document', 'analysis', at('next.xlsx'), '-o', at('old.docx'), '--year', '2565').status).toBe(0);
  expect(ita('check', at('next.xlsx'), '--year', '2564').stderr).toContain('ปีที่มี: 2565');
  const one = ita('years', at('next.xlsx'), '-o', at('trend.xlsx'));
  expect(one).toMatchObject({ status: 2 });
  expect(one.stderr).toContain('เพียงปีเดียว');
  expect(ita('next-year', at('next.xlsx'), '-o', at('back.xlsx'), '--take-back').stdout).toContain('กลับเป็นปี 2565');
}, 240000);

it('prints SQL of a dialect, and names the dialects for another', () => {
  expect(ita('sql', 'bigquery').stdout).toContain('CREATE OR REPLACE VIEW ita.agency_results AS');
  const other = ita('sql', 'oracle');
  expect(other.status).toBe(2);
  expect(other.stderr).toContain('bigquery, duckdb');
}, 60000);
