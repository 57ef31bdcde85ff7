/** Periods of measures: inside the fiscal year, the right way round, alike. Catches paper 000 #6, 001 #3, 003 #14. */

import { measuresYear } from '../../ita/years';
import { compareDates, daysInMonth, formatThaiDate, type ThaiDate } from '../../thai/dates';
import type { MeasureRow, WorkbookData } from '../../workbook/records';
import { defineCheck, type Report } from '../engine/check';
import { datesIn, fiscalYearWords, insideFiscalYear, type DateInText } from '../support/dates-in-text';
import { inCells } from '../support/places';
import { likelyResultYear } from './support/result-year';
import { isReversed } from './support/reversed';

/** Starts that are this near to each other were meant to be one day. */
const NEAR_DAYS = 3;
/** From so many measures on, one that ends on another day than all the others stands out. */
const ENOUGH_TO_COMPARE = 4;

export const measurePeriods = defineCheck({
  code: 'measure-periods',
  group: 'years',
  title: 'ระยะเวลาของมาตรการอยู่ในปีงบประมาณและเริ่มก่อนสิ้นสุด',
  codes: {
    'period-reversed': { severities: ['error'], title: 'วันสิ้นสุดอยู่ก่อนวันเริ่ม' },
    'period-outside-year': { severities: ['warning'], title: 'ระยะเวลาอยู่นอกปีงบประมาณของมาตรการ' },
    'completed-outside-year': { severities: ['warning'], title: 'แล้วเสร็จนอกปีงบประมาณของมาตรการ' },
    'done-outside-year': { severities: ['warning'], title: 'วันที่ดำเนินการอยู่นอกปีงบประมาณของมาตรการ' },
    'period-uneven': { severities: ['note'], title: 'วันเริ่มหรือวันสิ้นสุดของบางมาตรการต่างจากมาตรการอื่น' },
  },
  run({ data }, report) {
    reversed(data, report);
    outside(data, report);
    completed(data, report);
    done(data, report);
    uneven(data, report);
  },
});

function reversed({ measures }: WorkbookData, report: Report<'period-reversed'>): void {
  for (const measure of measures) {
    const { startDate, endDate } = measure;
    if (startDate === null || endDate === null || !isReversed(measure)) continue;
    const [start, end] = [formatThaiDate(startDate), formatThaiDate(endDate)];
    report('period-reversed', 'error', endCell(measure), `มาตรการสิ้นสุด ${end} ก่อนวันเริ่ม ${start} ให้แก้วันเริ่มหรือวันสิ้นสุด`, {
      expected: start,
      found: end,
      cause: 'มาตรการสิ้นสุดก่อนวันเริ่ม ให้แก้วันเริ่มหรือวันสิ้นสุด',
    });
  }
}

/** Where the end of the period was typed: many type the whole period into the first cell. */
function endCell({ end, cells }: Pick<MeasureRow, 'end' | 'cells'>): string | undefined {
  return end === '' ? cells.start : (cells.end ?? cells.start);
}

/** The plan year, and the one that it should be: a wrong year in the settings has a finding of its own. */
function planYears(data: WorkbookData): number[] {
  const { planYear, resultYear } = data.settings;
  const results = [resultYear, likelyResultYear(data)].filter((year): year is number => year !== null);
  return [...(planYear === null ? [] : [planYear]), ...results.map(measuresYear)];
}

function isOutside({ first, last }: DateInText, years: readonly number[]): boolean {
  return !years.some((year) => insideFiscalYear(first, last, year));
}

/** Every date that a period cell names, also the stray one beside a proper period. */
function outside(data: WorkbookData, report: Report<'period-outside-year'>): void {
  const year = data.settings.planYear;
  if (year === null) return;
  const years = planYears(data);
  const strays: { cell: string | undefined; words: string }[] = [];
  // Of a period the wrong way round one end is wrong, and that is said.
  for (const measure of data.measures.filter((row) => !isReversed(row))) {
    for (const field of ['start', 'end'] as const) {
      for (const date of datesIn(measure[field])) {
        if (isOutside(date, years)) strays.push({ cell: measure.cells[field], words: date.words });
      }
    }
  }
  reportOutside('period-outside-year', 'ระยะเวลาของมาตรการ', strays, year, report);
}

/** Reports of a year are due after its end. */
const OF_REPORT = /รายงาน|สรุปผล|ประเมินผล/;
const COMPLETED = /(?:แล้วเสร็จ|เสร็จสิ้น|ภายใน)(?:ใน|ภายใน)?\s*(?:วันที่|เดือน)?\s*$/;

/** Something done on a day; what was ordered or agreed on it may be older. */
const DONE_ON =
  /(?<!ที่|มติ|คณะ)(?:จัด|ประชุม|อบรม|ดำเนินการ|เปิด|เผยแพร่|ตรวจ|ลงพื้นที่|กิจกรรม)(?:(?!ตาม|คำสั่ง|หนังสือ|ประกาศ|ลงวันที่|เทียบ|ตั้งแต่|มติ)[^\n]){0,30}(?:เมื่อ|ใน)\s*(?:วัน(?:[ก-๙]{3,10})?ที่|เดือน)?\s*$/;

/** "จัดอบรมเมื่อวันที่ 12 มีนาคม 2566" as the result of a measure of 2567. */
function done(data: WorkbookData, report: Report<'done-outside-year'>): void {
  const year = data.settings.planYear;
  if (year === null) return;
  const years = planYears(data);
  const strays: { cell: string | undefined; words: string }[] = [];
  for (const { output, cells } of data.measures) {
    for (const date of datesIn(output).filter(({ before }) => DONE_ON.test(before) && !COMPLETED.test(before))) {
      if (isOutside(date, years)) strays.push({ cell: cells.output, words: date.words });
    }
  }
  reportOutside('done-outside-year', 'วันที่ดำเนินการ', strays, year, report);
}

/** "แล้วเสร็จในเดือนตุลาคม ๒๕๖๖" in the words of a measure or its result. */
function completed(data: WorkbookData, report: Report<'completed-outside-year'>): void {
  const year = data.settings.planYear;
  if (year === null) return;
  const years = planYears(data);
  const strays: { cell: string | undefined; words: string }[] = [];
  for (const measure of data.measures) {
    for (const field of ['measure', 'steps', 'output', 'outcome'] as const) {
      for (const date of datesIn(measure[field]).filter(
        ({ before }) => COMPLETED.test(before) && !OF_REPORT.test(before),
      )) {
        if (isOutside(date, years)) strays.push({ cell: measure.cells[field], words: date.words });
      }
    }
  }
  reportOutside('completed-outside-year', 'กำหนดแล้วเสร็จ', strays, year, report);
}

type OutsideYear = 'period-outside-year' | 'done-outside-year' | 'completed-outside-year';

function reportOutside<Code extends OutsideYear>(
  code: Code,
  what: string,
  strays: readonly { readonly cell: string | undefined; readonly words: string }[],
  year: number,
  report: Report<Code>,
): void {
  const first = strays[0];
  if (!first) return;
  const dates = [...new Set(strays.map(({ words }) => words))];
  report(
    code,
    'warning',
    strays.map(({ cell }) => cell),
    `${what} ${dates.slice(0, 4).join(', ')} อยู่นอกปีงบประมาณ ${year} (${fiscalYearWords(year)})${inCells(strays.map(({ cell }) => cell))} ให้แก้วันที่หรือปีงบประมาณของมาตรการ`,
    { expected: fiscalYearWords(year), found: first.words },
  );
}

function uneven({ measures, settings }: WorkbookData, report: Report<'period-uneven'>): void {
  // What is reversed or outside the year stands out already.
  const dated = measures.filter(
    (row) =>
      row.startDate !== null &&
      row.endDate !== null &&
      !isReversed(row) &&
      (settings.planYear === null || insideFiscalYear(row.startDate, row.endDate, settings.planYear)),
  );
  const words: string[] = [];
  const cells: (string | undefined)[] = [];

  const starts = dated.map(({ startDate }) => startDate as ThaiDate);
  const near = nearDates(starts);
  const commonStart = mostCommon(starts);
  if (near.length > 0 && commonStart) {
    words.push(`วันเริ่มต่างกันเพียงไม่กี่วัน (${near.map(formatThaiDate).join(', ')})`);
    cells.push(
      ...dated
        .filter(({ startDate }) => compareDates(startDate as ThaiDate, commonStart) !== 0)
        .map(({ cells: own }) => own.start),
    );
  }

  const ends = dated.map(({ endDate }) => endDate as ThaiDate);
  const different = new Set(ends.map(dayNumber));
  const commonEnd = mostCommon(ends);
  // The end of a quarter was chosen.
  const odd = dated.filter(
    ({ endDate }) =>
      commonEnd !== null && compareDates(endDate as ThaiDate, commonEnd) !== 0 && !endsQuarter(endDate as ThaiDate),
  );
  const lone = odd[0];
  if (dated.length >= ENOUGH_TO_COMPARE && different.size === 2 && odd.length === 1 && lone && commonEnd) {
    words.push(
      `มาตรการหนึ่งสิ้นสุด ${formatThaiDate(lone.endDate as ThaiDate)} ขณะที่มาตรการอื่นสิ้นสุด ${formatThaiDate(commonEnd)}`,
    );
    cells.push(endCell(lone));
  }
  if (words.length === 0) return;
  report(
    'period-uneven',
    'note',
    cells,
    `ระยะเวลาของมาตรการไม่เป็นแบบเดียวกัน: ${words.join(' และ')}${inCells(cells)} หากไม่ได้ตั้งใจให้แก้ให้ตรงกัน`,
  );
}

function endsQuarter({ year, month, day }: ThaiDate): boolean {
  return month % 3 === 0 && day === daysInMonth(year, month);
}

/** Distinct days that lie within a few days of another one, in the order in which they come. */
function nearDates(dates: readonly ThaiDate[]): ThaiDate[] {
  const byDay = new Map<number, ThaiDate>();
  for (const date of dates) if (!byDay.has(dayNumber(date))) byDay.set(dayNumber(date), date);
  const steps = Array.from({ length: NEAR_DAYS }, (_unused, index) => index + 1);
  return [...byDay]
    .filter(([day]) => steps.some((step) => byDay.has(day - step) || byDay.has(day + step)))
    .map(([, date]) => date);
}

/** The day that most of them are, of equals the first; null where there is none. */
function mostCommon(dates: readonly ThaiDate[]): ThaiDate | null {
  const counts = new Map<number, { readonly date: ThaiDate; count: number }>();
  for (const date of dates) {
    const known = counts.get(dayNumber(date));
    if (known) known.count += 1;
    else counts.set(dayNumber(date), { date, count: 1 });
  }
  let best: { readonly date: ThaiDate; count: number } | null = null;
  for (const one of counts.values()) if (best === null || one.count > best.count) best = one;
  return best ? best.date : null;
}

/** Days since 1970, so that days can be compared and looked up. */
function dayNumber({ year, month, day }: ThaiDate): number {
  return Date.UTC(year, month - 1, day) / 86400000;
}
