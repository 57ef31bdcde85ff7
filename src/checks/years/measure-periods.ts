/** Periods of measures: inside the fiscal year, the right way round, alike. Catches seed 000 #6, 001 #3, 003 #14. */

import { measuresYear } from '../../ita/years';
import { compareDates, daysInMonth, formatThaiDate, type ThaiDate } from '../../thai/dates';
import type { MeasureRow, WorkbookData } from '../../workbook/records';
import { finding, type Check } from '../engine/check';
import type { Finding } from '../../findings/finding';
import { datesIn, fiscalYearWords, insideFiscalYear, type DateInText } from '../support/dates-in-text';
import { inCells } from '../support/places';
import { likelyResultYear } from './support/result-year';
import { isReversed } from './support/reversed';

/** Starts that are this near to each other were meant to be one day. */
const NEAR_DAYS = 3;
/** From so many measures on, one that ends on another day than all the others stands out. */
const ENOUGH_TO_COMPARE = 4;

export const measurePeriods: Check = {
  code: 'measure-periods',
  group: 'years',
  title: 'ระยะเวลาของมาตรการอยู่ในปีงบประมาณและเริ่มก่อนสิ้นสุด',
  finds: [
    { code: 'period-reversed', severities: ['error'], title: 'วันสิ้นสุดอยู่ก่อนวันเริ่ม' },
    { code: 'period-outside-year', severities: ['warning'], title: 'ระยะเวลาอยู่นอกปีงบประมาณของมาตรการ' },
    { code: 'completed-outside-year', severities: ['warning'], title: 'แล้วเสร็จนอกปีงบประมาณของมาตรการ' },
    { code: 'done-outside-year', severities: ['warning'], title: 'วันที่ดำเนินการอยู่นอกปีงบประมาณของมาตรการ' },
    { code: 'period-uneven', severities: ['note'], title: 'วันเริ่มหรือวันสิ้นสุดของบางมาตรการต่างจากมาตรการอื่น' },
  ],
  run: ({ data }) => [...reversed(data), ...outside(data), ...completed(data), ...done(data), ...uneven(data)],
};

function reversed({ measures }: WorkbookData): Finding[] {
  return measures.filter(isReversed).map(({ startDate, endDate, ...row }) =>
    finding(
      'period-reversed',
      'error',
      endCell(row),
      `มาตรการสิ้นสุด ${formatThaiDate(endDate as ThaiDate)} ก่อนวันเริ่ม ${formatThaiDate(startDate as ThaiDate)} ให้แก้วันเริ่มหรือวันสิ้นสุด`,
      {
        expected: formatThaiDate(startDate as ThaiDate),
        found: formatThaiDate(endDate as ThaiDate),
        cause: 'มาตรการสิ้นสุดก่อนวันเริ่ม ให้แก้วันเริ่มหรือวันสิ้นสุด',
      },
    ),
  );
}

/** Where the end of the period was typed: many type the whole period into the first cell. */
function endCell({ end, cells }: Pick<MeasureRow, 'end' | 'cells'>): string | undefined {
  return end === '' ? cells.start : (cells.end ?? cells.start);
}

/** Inside the plan year, or the one that it should be: a wrong year in the settings has a finding of its own. */
function insidePlan({ first, last }: DateInText, data: WorkbookData): boolean {
  const { planYear, resultYear } = data.settings;
  const results = [resultYear, likelyResultYear(data)].filter((year): year is number => year !== null);
  return [planYear, ...results.map(measuresYear)].some((year) => year !== null && insideFiscalYear(first, last, year));
}

/** Every date that a period cell names, also the stray one beside a proper period. */
function outside(data: WorkbookData): Finding[] {
  const year = data.settings.planYear;
  if (year === null) return [];
  const strays: { cell: string | undefined; words: string }[] = [];
  // Of a period the wrong way round one end is wrong, and that is said.
  for (const measure of data.measures.filter((row) => !isReversed(row))) {
    for (const field of ['start', 'end'] as const) {
      for (const date of datesIn(measure[field])) {
        if (!insidePlan(date, data)) strays.push({ cell: measure.cells[field], words: date.words });
      }
    }
  }
  return outsideFinding('period-outside-year', 'ระยะเวลาของมาตรการ', strays, year);
}

/** Reports of a year are due after its end. */
const OF_REPORT = /รายงาน|สรุปผล|ประเมินผล/;
const COMPLETED = /(?:แล้วเสร็จ|เสร็จสิ้น|ภายใน)(?:ใน|ภายใน)?\s*(?:วันที่|เดือน)?\s*$/;

/** Something done on a day; what was ordered or agreed on it may be older. */
const DONE_ON =
  /(?<!ที่|มติ|คณะ)(?:จัด|ประชุม|อบรม|ดำเนินการ|เปิด|เผยแพร่|ตรวจ|ลงพื้นที่|กิจกรรม)(?:(?!ตาม|คำสั่ง|หนังสือ|ประกาศ|ลงวันที่|เทียบ|ตั้งแต่|มติ)[^\n]){0,30}(?:เมื่อ|ใน)\s*(?:วัน(?:[ก-๙]{3,10})?ที่|เดือน)?\s*$/;

/** "จัดอบรมเมื่อวันที่ 12 มีนาคม 2566" as the result of a measure of 2567. */
function done(data: WorkbookData): Finding[] {
  const year = data.settings.planYear;
  if (year === null) return [];
  const strays: { cell: string | undefined; words: string }[] = [];
  for (const { output, cells } of data.measures) {
    for (const date of datesIn(output).filter(({ before }) => DONE_ON.test(before) && !COMPLETED.test(before))) {
      if (!insidePlan(date, data)) strays.push({ cell: cells.output, words: date.words });
    }
  }
  return outsideFinding('done-outside-year', 'วันที่ดำเนินการ', strays, year);
}

/** "แล้วเสร็จในเดือนตุลาคม ๒๕๖๖" in the words of a measure or its result. */
function completed(data: WorkbookData): Finding[] {
  const year = data.settings.planYear;
  if (year === null) return [];
  const strays: { cell: string | undefined; words: string }[] = [];
  for (const measure of data.measures) {
    for (const field of ['measure', 'steps', 'output', 'outcome'] as const) {
      for (const date of datesIn(measure[field]).filter(
        ({ before }) => COMPLETED.test(before) && !OF_REPORT.test(before),
      )) {
        if (!insidePlan(date, data)) strays.push({ cell: measure.cells[field], words: date.words });
      }
    }
  }
  return outsideFinding('completed-outside-year', 'กำหนดแล้วเสร็จ', strays, year);
}

function outsideFinding(
  code: string,
  what: string,
  strays: readonly { readonly cell: string | undefined; readonly words: string }[],
  year: number,
): Finding[] {
  const first = strays[0];
  if (!first) return [];
  const dates = [...new Set(strays.map(({ words }) => words))];
  return [
    finding(
      code,
      'warning',
      strays.map(({ cell }) => cell),
      `${what} ${dates.slice(0, 4).join(', ')} อยู่นอกปีงบประมาณ ${year} (${fiscalYearWords(year)})${inCells(strays.map(({ cell }) => cell))} ให้แก้วันที่หรือปีงบประมาณของมาตรการ`,
      { expected: fiscalYearWords(year), found: first.words },
    ),
  ];
}

function uneven({ measures, settings }: WorkbookData): Finding[] {
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

  const starts = distinctDates(dated.map(({ startDate }) => startDate as ThaiDate));
  const near = starts.filter((date) => starts.some((other) => other !== date && daysApart(date, other) <= NEAR_DAYS));
  if (near.length > 1) {
    words.push(`วันเริ่มต่างกันเพียงไม่กี่วัน (${near.map(formatThaiDate).join(', ')})`);
    const common = mostCommon(dated.map(({ startDate }) => startDate as ThaiDate));
    cells.push(
      ...dated
        .filter(({ startDate }) => compareDates(startDate as ThaiDate, common) !== 0)
        .map(({ cells: own }) => own.start),
    );
  }

  const ends = dated.map(({ endDate }) => endDate as ThaiDate);
  const different = distinctDates(ends);
  const commonEnd = ends.length > 0 ? mostCommon(ends) : null;
  // The end of a quarter was chosen.
  const odd = dated.filter(
    ({ endDate }) =>
      commonEnd !== null && compareDates(endDate as ThaiDate, commonEnd) !== 0 && !endsQuarter(endDate as ThaiDate),
  );
  const lone = odd[0];
  if (dated.length >= ENOUGH_TO_COMPARE && different.length === 2 && odd.length === 1 && lone && commonEnd) {
    words.push(
      `มาตรการหนึ่งสิ้นสุด ${formatThaiDate(lone.endDate as ThaiDate)} ขณะที่มาตรการอื่นสิ้นสุด ${formatThaiDate(commonEnd)}`,
    );
    cells.push(endCell(lone));
  }
  if (words.length === 0) return [];
  return [
    finding(
      'period-uneven',
      'note',
      cells,
      `ระยะเวลาของมาตรการไม่เป็นแบบเดียวกัน: ${words.join(' และ')}${inCells(cells)} หากไม่ได้ตั้งใจให้แก้ให้ตรงกัน`,
    ),
  ];
}

function endsQuarter({ year, month, day }: ThaiDate): boolean {
  return month % 3 === 0 && day === daysInMonth(year, month);
}

function distinctDates(dates: readonly ThaiDate[]): ThaiDate[] {
  return dates.filter((date, index) => dates.every((other, at) => at >= index || compareDates(date, other) !== 0));
}

function mostCommon(dates: readonly ThaiDate[]): ThaiDate {
  const count = (date: ThaiDate): number => dates.filter((other) => compareDates(date, other) === 0).length;
  return [...dates].sort((a, b) => count(b) - count(a))[0] as ThaiDate;
}

function daysApart(a: ThaiDate, b: ThaiDate): number {
  const day = ({ year, month, day: of }: ThaiDate): number => Date.UTC(year, month - 1, of) / 86400000;
  return Math.abs(day(a) - day(b));
}
