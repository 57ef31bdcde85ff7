/** Dates of a report: weekdays that fit, work that ended inside the year it is reported for. Paper 001 #3, 004 #8. */

import type { DateEvidence } from '../../evidence/evidence';
import { daysInMonth, formatThaiDate, THAI_MONTHS, WEEKDAYS, weekdayOf, type ThaiDate } from '../../thai/dates';
import { defineCheck } from '../engine/check';
import { fiscalYearWords, insideFiscalYear } from '../support/dates-in-text';
import { sourceLines } from '../support/places';
import { statementsOf } from '../../evidence/statements';

export const sourceDates = defineCheck({
  code: 'source-dates',
  group: 'years',
  title: 'วันในสัปดาห์ตรงกับวันที่ และวันที่แล้วเสร็จอยู่ในปีที่รายงาน',
  codes: {
    'weekday-mismatch': { severities: ['warning'], title: 'วันในสัปดาห์ไม่ตรงกับวันที่' },
    'stated-completion-outside-year': { severities: ['warning'], title: 'รายงานว่าแล้วเสร็จนอกปีงบประมาณของมาตรการ' },
  },
  run({ data, evidence = [] }, report) {
    const dates = statementsOf(evidence, 'date');
    const year = data.settings.planYear;
    for (const { weekday, date, line, cell } of dates) {
      if (weekday === null || date.day === 0 || weekday === weekdayOf(date)) continue;
      const right = WEEKDAYS[weekdayOf(date)] ?? '';
      const stated = WEEKDAYS[weekday] ?? '';
      report(
        'weekday-mismatch',
        'warning',
        cell,
        `${formatThaiDate(date)} เป็นวัน${right} ไม่ใช่วัน${stated} (${sourceLines([line])}) ให้แก้วันหรือวันที่`,
        { expected: right, found: stated },
      );
    }
    // What stands in a measure's row is read from the tab, with its cell.
    const late = dates.filter(
      ({ role, date, about }) =>
        role === 'completed' &&
        (data.measures.length === 0 || !about.startsWith('measure:')) &&
        year !== null &&
        !inYear(date, year),
    );
    const first = late[0];
    if (first && year !== null) {
      report(
        'stated-completion-outside-year',
        'warning',
        first.cell,
        `รายงานว่าแล้วเสร็จ ${wordsOf(first)} ซึ่งอยู่นอกปีงบประมาณ ${year} (${fiscalYearWords(year)}) (${sourceLines(late.map(({ line }) => line))}) ให้ตรวจเดือนหรือปีงบประมาณ`,
        { expected: fiscalYearWords(year), found: wordsOf(first) },
      );
    }
  },
});

function inYear(date: ThaiDate, year: number): boolean {
  const first = date.day > 0 ? date : { ...date, day: 1 };
  const last = date.day > 0 ? date : { ...date, day: daysInMonth(date.year, date.month) };
  return insideFiscalYear(first, last, year);
}

function wordsOf({ date }: DateEvidence): string {
  return date.day > 0 ? formatThaiDate(date) : `${THAI_MONTHS[date.month - 1] ?? ''} ${date.year}`;
}
