/** Whether every function of the registry is tried with faults, or changes nothing. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workbookDifferences } from 'apps-script-local';
import { SAI_THONG_2565 } from '../../samples';
import { ALL_JOBS, hostOn, JUDGED_ELSEWHERE, READING, WRITES_AS } from './faults/jobs';

const registry = readFileSync(join(process.cwd(), 'src', 'jobs.ts'), 'utf8');
const FUNCTIONS = [...registry.matchAll(/^export const (ita\w+):/gm)].map(([, name = '']) => name);

it('every function of the registry has a place in the fault runs', () => {
  const tried = ALL_JOBS.map(({ call }) => call);
  const placed = [...tried, ...[READING, JUDGED_ELSEWHERE, WRITES_AS].flatMap((names) => Object.keys(names))];
  expect(Object.values(WRITES_AS).filter((name) => !tried.includes(name))).toEqual([]);
  expect(FUNCTIONS).toContain('itaAnalyse');
  expect(FUNCTIONS.filter((name) => !placed.includes(name))).toEqual([]);
  expect(placed.filter((name) => !FUNCTIONS.includes(name))).toEqual([]);
});

it.each(Object.entries(JUDGED_ELSEWHERE))('%s is tried with faults in %s', (name, file) => {
  const path = join(process.cwd(), 'test', 'google', file);
  expect(existsSync(path)).toBe(true);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(name);
  expect(text).toMatch(/faultAt|onCall/);
});

const start = ALL_JOBS.find(({ name }) => name === 'reopen round')?.prepare(SAI_THONG_2565);

it.each(Object.entries(READING))('%s changes nothing in a workbook', (name, request) => {
  if (!start) throw new Error('no workbook to read');
  const host = hostOn(start);
  const asked: unknown = typeof request === 'function' ? (request as () => unknown)() : request;
  host.rpc(name, asked === undefined ? [] : [asked]);
  const { onlyFirst, onlySecond } = workbookDifferences(start, host.workbook);
  expect([...onlyFirst, ...onlySecond]).toEqual([]);
});
