/**
 * Reads every figure and every verdict out of the made papers, as somebody would who did not write them, and holds them
 * against the workbook, over generated workbooks: 12 of them, or as many as ITA_TRUTH_RUNS says (`500` takes minutes).
 */

import fc from 'fast-check';
import type { DocumentId } from '../../src/shared/rpc';
import type { MeasureStatus, WorkbookData } from '../../src/workbook/records';
import { indicatorRows, itemRows, measureRows, workbook } from '../fixtures/workbooks/empty-workbook';
import { make } from './make';
import { paragraphs, tables } from './read-docx';

const RUNS = Number(process.env['ITA_TRUTH_RUNS'] ?? 12);
const IDS: readonly DocumentId[] = ['analysis', 'measures', 'results', 'annual', 'meeting'];

const score = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 7000, max: 10000 }).map((hundredths) => hundredths / 100) },
  { weight: 2, arbitrary: fc.constantFrom(85, 84.99, 85.01, 95, 94.99, 100, 0) },
);
const known = fc.option(score, { freq: 6 });

/** Question codes by indicator, as in the results of 2567; the second one of each instrument is enough to tell them apart. */
const ITEMS = [
  ['i1', 1],
  ['i10', 4],
  ['i12', 4],
  ['e3', 6],
  ['e9', 8],
  ['o13', 9],
  ['o30', 10],
  ['i5', 2],
] as const;

const generated: fc.Arbitrary<WorkbookData> = fc
  .record({
    resultYear: fc.constantFrom(2563, 2565, 2566, 2567, 2568),
    scores: fc.array(known, { minLength: 10, maxLength: 10 }),
    items: fc
      .subarray([...ITEMS], { minLength: 0 })
      .chain((codes) =>
        fc.tuple(
          ...codes.map(([code, indicator]) =>
            score.map((value) => ({ code, indicator, score: value, text: 'ข้อคำถาม' })),
          ),
        ),
      ),
    measures: fc.array(
      fc.record({
        issue: fc.option(fc.integer({ min: 1, max: 7 })),
        indicators: fc.subarray([1, 4, 6, 8, 9, 10], { maxLength: 2 }),
        measure: fc.constantFrom('ปรับปรุงคู่มือ', 'เผยแพร่แผนการใช้จ่าย'),
        status: fc.option(fc.constantFrom<MeasureStatus>('done', 'ongoing', 'not-done')),
        output: fc.constantFrom('', 'จัดทำแล้ว'),
      }),
      { maxLength: 4 },
    ),
    announcedTotal: fc.option(score),
    announcedIIT: fc.option(score),
    previousTotal: fc.option(score),
    announcedChange: fc.option(fc.integer({ min: -900, max: 900 }).map((hundredths) => hundredths / 100)),
    announcedRating: fc.constantFrom('', 'A', 'ผ่านดี'),
  })
  .map(({ resultYear, scores, items, measures, ...settings }) =>
    workbook({
      settings: { agency: 'เทศบาลตัวอย่าง', resultYear, planYear: resultYear + 1, thaiDigits: false, ...settings },
      indicators: indicatorRows(scores),
      items: itemRows(items, resultYear),
      measures: measureRows(measures),
    }),
  );

const round2 = (value: number): number => Math.round((value + Number.EPSILON) * 100) / 100;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Instruments and total by the rule of the assessment, written down anew: means, then 30 : 30 : 40. */
function computed(data: WorkbookData): { instruments: (number | null)[]; total: number | null } {
  const scores = data.indicators.map((row) => row.score);
  const instruments = [scores.slice(0, 5), scores.slice(5, 8), scores.slice(8)].map((own) =>
    own.some((one) => one === null) ? null : mean(own.filter((one) => one !== null)),
  );
  const [iit = null, eit = null, oit = null] = instruments;
  const total = iit === null || eit === null || oit === null ? null : iit * 0.3 + eit * 0.3 + oit * 0.4;
  return { instruments, total };
}

/** Every figure with two decimals that a paper may print of this workbook. */
function allowedFigures(data: WorkbookData): number[] {
  const { settings } = data;
  const { instruments, total } = computed(data);
  const totals = [total, settings.announcedTotal].filter((one) => one !== null);
  const parts = [...instruments, settings.announcedIIT].filter((one) => one !== null);
  const previous =
    settings.previousTotal ??
    (settings.announcedTotal !== null && settings.announcedChange !== null
      ? settings.announcedTotal - settings.announcedChange
      : null);
  const changes = [
    ...totals.flatMap((one) => (previous === null ? [] : [Math.abs(round2(one) - previous)])),
    ...(settings.announcedChange === null ? [] : [Math.abs(settings.announcedChange)]),
  ];
  const gaps = [...totals, ...parts].map((one) => settings.target - one);
  const scored = [...data.indicators, ...data.items].map((row) => row.score).filter((one) => one !== null);
  // Not rounded: half a hundredth up or down is then the same distance away.
  return [...scored, ...totals, ...parts, ...changes, ...gaps, ...(previous === null ? [] : [previous])];
}

/** Bounds of the rating scales, which the annual report prints as a table. */
const SCALE_ROW = /^(?:คะแนนรวม|AA|[A-F]$|ผ่าน|ต้องปรับปรุง)/;
const FORBIDDEN =
  /undefined|null|NaN|[{}]|ไม่มีข้อมูลคะแนน|ยังสรุป|ยังไม่ได้ระบุสถานะ|ในประเด็นนี้ยัง|และมีข้อเสนอแนะดังนี้|จำนวน 0|ใน 0 |ทั้งหมด 0/;

const isAllowed = (figure: number, allowed: readonly number[]): boolean =>
  allowed.some((one) => Math.abs(one - figure) < 0.0051);

function checkFigures(lines: readonly string[], data: WorkbookData): void {
  const allowed = allowedFigures(data);
  for (const line of lines) {
    if (SCALE_ROW.test(line) || line.includes('เฉลี่ยจากคะแนน')) continue;
    for (const [, figure = ''] of line.matchAll(/(?<![\d.])(\d{1,3}\.\d{2})(?![\d.])/g)) {
      if (!isAllowed(Number(figure), allowed)) throw new Error(`${figure} is no figure of the workbook: ${line}`);
    }
  }
}

function checkVerdicts(lines: readonly string[], data: WorkbookData): void {
  const { target, maintain } = data.settings;
  const scoreOf = (no: number): number | null => data.indicators[no - 1]?.score ?? null;
  const fail = (line: string): never => {
    throw new Error(`the workbook does not say so: ${line}`);
  };
  for (const line of lines) {
    for (const [, no = '', value = ''] of line.matchAll(/ตัวชี้วัดที่ (\d+) [ก-๙]+(?: ได้ | \()(\d+\.\d\d) คะแนน/g)) {
      if (round2(scoreOf(Number(no)) ?? -1) !== Number(value)) fail(line);
    }
    for (const [, code = '', value = ''] of line.matchAll(
      /ข้อ ([ieoIEO]\d+)(?: ข้อคำถาม)?(?: ได้ | \()(\d+\.\d\d) คะแนน/g,
    )) {
      if (
        !data.items.some(
          ({ id, score: own }) =>
            id.toLowerCase() === code.toLowerCase() && own !== null && round2(own) === Number(value),
        )
      )
        fail(line);
    }
    for (const [, value = '', words = ''] of line.matchAll(
      /(\d+\.\d\d) คะแนน(?: \([^)]*\))?(?: อยู่ในระดับ (?:“[^”]*”(?: หรือ )?)+(?: ตามที่ประกาศ(?: \([^)]*\))?)?)? (ผ่านเกณฑ์|ต่ำกว่าเกณฑ์)เป้าหมาย/g,
    )) {
      if (Number(value) >= target !== (words === 'ผ่านเกณฑ์')) fail(line);
    }
    for (const [, no = '', value = ''] of line.matchAll(/ตัวชี้วัดที่ (\d+) [ก-๙]+ ได้ (\d+\.\d\d) คะแนน ต้องแก้ไขโดยเร่งด่วน/g)) {
      if (Number(value) >= target || scoreOf(Number(no)) === null) fail(line);
    }
    if (/^ตัวชี้วัดนี้ควรรักษามาตรฐาน$/.test(line) && !data.indicators.some((row) => (row.score ?? 0) >= maintain)) fail(line);
    const [, gap] = /(?:คะแนน|ประกาศ) ต่ำกว่าเกณฑ์เป้าหมาย \(\d+ คะแนนขึ้นไป\) อยู่ (\d+\.\d\d) คะแนน/.exec(line) ?? [];
    if (gap !== undefined && Number(gap) <= 0) fail(line);
  }
}

function checkTables(rows: readonly (readonly string[])[], data: WorkbookData): void {
  for (const [name = '', value = '', verdict = ''] of rows) {
    const [, no] = /^(\d+)\. [ก-๙]+$/.exec(name) ?? [];
    if (no === undefined || !/^\d+\.\d\d$/.test(value)) continue;
    const own = data.indicators[Number(no) - 1]?.score ?? -1;
    expect([value, verdict]).toEqual([own.toFixed(2), own >= data.settings.target ? 'ผ่านเกณฑ์' : 'ต่ำกว่าเกณฑ์']);
  }
}

/** What must not be passed over in silence. */
function checkNothingHidden(id: DocumentId, text: string, data: WorkbookData): void {
  const isWeak = (value: number | null): boolean => value !== null && round2(value) < data.settings.target;
  const weakIndicators = data.indicators.filter((row) => isWeak(row.score));
  const weakItems = data.items.filter((row) => isWeak(row.score));
  if (id === 'measures') {
    for (const { no } of weakIndicators) expect(text).toMatch(new RegExp(`ตัวชี้วัดที่ ${no} [ก-๙]+ \\(`));
    for (const { id: code } of weakItems) expect(text).toMatch(new RegExp(`ข้อ ${code} \\(`));
    if (weakIndicators.length + weakItems.length > 0)
      expect(text).not.toMatch(/พบประเด็นที่ควรรักษามาตรฐาน จำนวน 7 ประเด็น/);
  }
  if (id === 'analysis') {
    for (const { name } of weakIndicators) expect(text).toContain(`${name} ได้ `);
    for (const { id: code } of weakItems) expect(text).toContain(`ข้อ ${code} ได้ `);
  }
}

/** Equal scores have one rank, and no indicator is a strength and a weakness. */
function checkRanks(lines: readonly string[]): void {
  const ranks = new Map<string, string>();
  for (const line of lines) {
    const [, rank = '', value] = /^อันดับที่ (\d+) .* ได้ (\d+\.\d\d) คะแนน/.exec(line) ?? [];
    if (value === undefined) continue;
    expect(ranks.get(value) ?? rank).toBe(rank);
    ranks.set(value, rank);
  }
}

describe('papers of generated workbooks', () => {
  it.each(IDS)(
    'state in %s no figure and no verdict that the workbook does not have, and hide none',
    async (id) => {
      await fc.assert(
        fc.asyncProperty(generated, async (data) => {
          const bytes = await make(id, data);
          const lines = paragraphs(bytes);
          const text = lines.join('\n');
          expect(text).not.toMatch(FORBIDDEN);
          checkFigures(lines, data);
          checkVerdicts(lines, data);
          checkTables(tables(bytes).flat(), data);
          checkNothingHidden(id, text, data);
          checkRanks(lines);
        }),
        { numRuns: RUNS },
      );
    },
    600_000,
  );
});
