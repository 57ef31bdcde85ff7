/** The chain of years: result N, measures N+1, the paper after the announcement, results after the start. Paper 002 #11. */

import { measuresYear } from '../../ita/years';
import { valueOf } from '../../ita/years/year';
import { compareDates, fiscalYearBounds, fiscalYearOf, formatThaiDate, type ThaiDate } from '../../thai/dates';
import { toArabicDigits } from '../../thai/digits';
import { defineCheck, type CheckContext, type Report } from '../engine/check';
import { datesIn } from '../support/dates-in-text';
import { inCells } from '../support/places';
import { allInside, isAnnouncementOf, likelyResultYear, measureDates } from './support/result-year';
import { isReversed } from './support/reversed';

export const yearChain = defineCheck({
  code: 'year-chain',
  group: 'years',
  title: 'ปีของผลประเมิน ปีของมาตรการ และวันที่ของเอกสารต่อเนื่องกัน',
  codes: {
    'result-year-unlikely': { severities: ['error'], title: 'วันประกาศผลและระยะเวลาของมาตรการเป็นของผลปีอื่น' },
    'plan-year-mismatch': { severities: ['warning'], title: 'ปีของมาตรการไม่ใช่ปีถัดจากปีของผลประเมิน' },
    'document-before-announcement': { severities: ['error'], title: 'วันที่ของเอกสารอยู่ก่อนวันประกาศผล' },
    'document-date-year': { severities: ['warning'], title: 'วันที่ของเอกสารห่างจากปีของผลประเมินเกินไป' },
    'announcement-date-mismatch': { severities: ['warning', 'note'], title: 'วันที่ประกาศผลไม่ตรงกับปีของผลประเมิน' },
    'meeting-before-announcement': { severities: ['warning'], title: 'วันประชุมอยู่ก่อนวันประกาศผลที่นำมาวิเคราะห์' },
    'result-before-start': { severities: ['error'], title: 'รายงานผลของมาตรการก่อนวันเริ่มมาตรการ' },
  },
  run(context, report) {
    resultYearUnlikely(context, report);
    planYear(context, report);
    announcement(context, report);
    documentDate(context, report);
    meetings(context, report);
    announcementsCited(context, report);
    resultsTooEarly(context, report);
  },
});

/** The plan year typed as the result's, most often. */
function resultYearUnlikely({ data }: CheckContext, report: Report<'result-year-unlikely'>): void {
  const { resultYear, planYear: year, announcementDate } = data.settings;
  const right = likelyResultYear(data);
  if (right === null || announcementDate === null) return;
  const cells = [data.settingCells.resultYear, ...(year === measuresYear(right) ? [] : [data.settingCells.planYear])];
  report(
    'result-year-unlikely',
    'error',
    cells,
    `ปีของผลประเมินที่กรอกคือ ${resultYear ?? ''} แต่วันประกาศผล ${formatThaiDate(announcementDate)} และระยะเวลาของมาตรการเป็นของผลปี ${right} และมาตรการปี ${measuresYear(right)} ให้แก้ปี${inCells(cells)} หรือแก้วันที่ให้ตรงกับปี`,
    { expected: right, found: resultYear },
  );
}

function planYear({ data }: CheckContext, report: Report<'plan-year-mismatch'>): void {
  const { resultYear, planYear: year, announcementDate } = data.settings;
  const cell = data.settingCells.planYear;
  if (resultYear === null || year === null || year === measuresYear(resultYear)) return;
  const right = measuresYear(resultYear);
  // Either year may be the wrong one, unless the announcement or the measures' own dates decide between them.
  const dates = measureDates(data);
  const decided =
    dates.length > 0
      ? allInside(dates, right)
      : announcementDate !== null && isAnnouncementOf(announcementDate, resultYear);
  report(
    'plan-year-mismatch',
    'warning',
    cell,
    `ปีของมาตรการคือ ${year} แต่มาตรการที่วิเคราะห์จากผลปี ${resultYear} เป็นของปี ${right} ให้แก้ปีใดปีหนึ่ง`,
    {
      expected: right,
      found: year,
      fix: cell && decided ? { label: `แก้เป็น ${right}`, edits: [{ cell, value: right }] } : null,
    },
  );
}

/** The day of the announcement: as typed where it can be that of the year, else as known. */
function announcedOn({ data, rules }: CheckContext): ThaiDate | null {
  const { announcementDate: date, resultYear } = data.settings;
  if (date !== null && resultYear !== null && isAnnouncementOf(date, resultYear)) return date;
  return rules ? valueOf(rules.announcedOn) : null;
}

function announcement({ data, rules }: CheckContext, report: Report<'announcement-date-mismatch'>): void {
  const { announcementDate: date, resultYear } = data.settings;
  if (date === null || resultYear === null) return;
  const cell = data.settingCells.announcementDate;
  const known = rules ? valueOf(rules.announcedOn) : null;
  if (!isAnnouncementOf(date, resultYear)) {
    report(
      'announcement-date-mismatch',
      'warning',
      cell,
      `วันที่ประกาศผล ${formatThaiDate(date)} ไม่น่าใช่วันประกาศผลปี ${resultYear}${known ? ` ซึ่งประกาศเมื่อ ${formatThaiDate(known)}` : ''} ให้ตรวจวันที่และปีของผลประเมิน`,
      { expected: known ? formatThaiDate(known) : null, found: formatThaiDate(date) },
    );
    return;
  }
  if (!known || compareDates(known, date) === 0) return;
  report(
    'announcement-date-mismatch',
    'note',
    cell,
    `วันที่ประกาศผล ${formatThaiDate(date)} ต่างจาก ${formatThaiDate(known)} ที่ระบบมีข้อมูลของปี ${resultYear} ให้ตรวจกับประกาศ`,
    { expected: formatThaiDate(known), found: formatThaiDate(date) },
  );
}

const OF_RESULT = /ประกาศ[^\n]{0,60}ผลการประเมิน[^\n]{0,80}ปี(?:งบประมาณ)?\s*(?:พ\.?\s?ศ\.?\s*)?(25\d\d)/;

/** An announcement among the laws whose date is not of the year that it announces. */
function announcementsCited({ data }: CheckContext, report: Report<'announcement-date-mismatch'>): void {
  for (const { text, cells } of data.laws) {
    const year = Number(OF_RESULT.exec(toArabicDigits(text))?.[1] ?? NaN);
    const dated = datesIn(text).find(({ before }) => /ลงวันที่\s*$|ณ\s*วันที่\s*$/.test(before));
    if (Number.isNaN(year) || !dated || isAnnouncementOf(dated.first, year)) continue;
    report(
      'announcement-date-mismatch',
      'warning',
      cells.text,
      `ประกาศผลการประเมินปี ${year} ระบุวันที่ ${dated.words} ซึ่งไม่น่าใช่วันประกาศผลของปีนั้น${inCells([cells.text])} ให้ตรวจวันที่และปี`,
      { expected: `ปี ${year}`, found: dated.words },
    );
  }
}

function documentDate(
  context: CheckContext,
  report: Report<'document-before-announcement' | 'document-date-year'>,
): void {
  const { data } = context;
  const { documentDate: date, resultYear } = data.settings;
  if (date === null || resultYear === null) return;
  const cell = data.settingCells.documentDate;
  const announced = announcedOn(context);
  if (announced && compareDates(date, announced) < 0) {
    report(
      'document-before-announcement',
      'error',
      cell,
      `เอกสารลงวันที่ ${formatThaiDate(date)} ก่อนประกาศผลปี ${resultYear} เมื่อ ${formatThaiDate(announced)} ให้แก้วันที่หรือปีของผลประเมิน`,
      { expected: formatThaiDate(announced), found: formatThaiDate(date) },
    );
    return;
  }
  // Measures of N+1 are reported in N+2 (ita-domain.md §0.9); a later paper speaks of an older result by mistake.
  if (fiscalYearOf(date) >= resultYear && fiscalYearOf(date) <= resultYear + 2) return;
  report(
    'document-date-year',
    'warning',
    cell,
    `เอกสารลงวันที่ ${formatThaiDate(date)} ห่างจากผลประเมินปี ${resultYear} เกินไป ให้ตรวจวันที่และปีของผลประเมิน`,
    { expected: `ปีงบประมาณ ${resultYear}–${resultYear + 2}`, found: formatThaiDate(date) },
  );
}

/** A meeting on a result that was not yet announced: most often the year before was typed. */
function meetings(context: CheckContext, report: Report<'meeting-before-announcement'>): void {
  const { data } = context;
  const announced = announcedOn(context);
  if (announced === null) return;
  const early = data.meetings.filter(({ date }) => date !== null && compareDates(date, announced) < 0);
  const first = early[0];
  if (!first) return;
  const cells = early.map(({ cells: own }) => own.date);
  report(
    'meeting-before-announcement',
    'warning',
    cells,
    `วันประชุม ${formatThaiDate(first.date as ThaiDate)} อยู่ก่อนประกาศผลปี ${data.settings.resultYear ?? ''} เมื่อ ${formatThaiDate(announced)}${inCells(cells)} ให้ตรวจวันประชุมและปีของผลประเมิน`,
    { expected: formatThaiDate(announced), found: formatThaiDate(first.date as ThaiDate) },
  );
}

function resultsTooEarly({ data }: CheckContext, report: Report<'result-before-start'>): void {
  const { documentDate: date, planYear: year } = data.settings;
  if (date === null) return;
  const early = data.measures.filter((measure) => {
    const { output, outcome, status, startDate } = measure;
    // A start outside the plan year has a finding of its own.
    const outside = year !== null && startDate !== null && !allInside([startDate], year);
    if (isReversed(measure) || outside) return false;
    const reported = output !== '' || outcome !== '' || status === 'done';
    const start = startDate ?? (year === null ? null : fiscalYearBounds(year).start);
    return reported && start !== null && compareDates(start, date) > 0;
  });
  const first = early[0];
  if (!first) return;
  const start = first.startDate ?? fiscalYearBounds(year as number).start;
  report(
    'result-before-start',
    'error',
    early.map(({ cells }) => cells.output ?? cells.outcome ?? cells.status),
    `เอกสารลงวันที่ ${formatThaiDate(date)} แต่มีผลของมาตรการ ${early.length} รายการที่เริ่ม ${formatThaiDate(start)} หรือหลังจากนั้น${inCells(early.map(({ cells }) => cells.output ?? cells.outcome ?? cells.status))} ให้แก้ปีของมาตรการ วันที่เอกสาร หรือรายงานเฉพาะมาตรการที่เริ่มแล้ว`,
    { expected: formatThaiDate(start), found: formatThaiDate(date) },
  );
}
