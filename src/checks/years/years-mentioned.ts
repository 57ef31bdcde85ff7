/** Years that a report mentions against the chain result N, measures N+1. Paper 000 #12, 001 #1, 002 #10, 003 #11. */

import { excerpt } from '../../thai/text';
import type { YearEvidence, YearRole } from '../../evidence/evidence';
import { measuresYear } from '../../ita/years';
import { toArabicDigits } from '../../thai/digits';
import { defineCheck, type CheckContext, type Report } from '../engine/check';
import { inCells, sourceLines } from '../support/places';
import { statementsOf, type Placed } from '../../evidence/statements';

export const yearsMentioned = defineCheck({
  code: 'years-mentioned',
  group: 'years',
  title: 'ปีที่กล่าวถึงในรายงานตรงกับปีของผลประเมินและของมาตรการ',
  codes: {
    'year-mentioned': { severities: ['warning', 'note'], title: 'ปีที่กล่าวถึงไม่ตรงกับปีของผลประเมินหรือของมาตรการ' },
    'result-years-conflict': { severities: ['warning'], title: 'ผลประเมินที่นำมาวิเคราะห์ระบุไว้มากกว่าหนึ่งปี' },
    'year-in-measure': { severities: ['warning'], title: 'มาตรการระบุ “ประจำปี” ของปีอื่น' },
    'heading-year': { severities: ['warning', 'note'], title: 'ปีในหัวข้อไม่ตรงกับปีของผลประเมิน' },
  },
  run(context, report) {
    const years = statementsOf(context.evidence ?? [], 'year');
    byRole(context, years, report);
    conflicting(context, years, report);
    headings(context, report);
    inMeasures(context, report);
  },
});

const ROLE_NAMES: Readonly<Partial<Record<YearRole, string>>> = {
  participation: 'ปีที่เข้าร่วมการประเมิน',
  analysis: 'ปีของผลที่วิเคราะห์',
  measures: 'ปีของมาตรการ',
};

function byRole(
  { data }: CheckContext,
  years: readonly Placed<YearEvidence>[],
  report: Report<'year-mentioned'>,
): void {
  const { resultYear, planYear } = data.settings;
  if (resultYear === null) return;
  const next = planYear ?? measuresYear(resultYear);
  const allowed = {
    // A paper may say that the agency takes part in the next round, too.
    participation: [resultYear, resultYear + 1],
    analysis: [resultYear],
    measures: [next],
  };
  for (const role of ['participation', 'analysis', 'measures'] as const) {
    const right = allowed[role];
    const wrong = years.filter((year) => year.role === role && !right.includes(year.value));
    const first = wrong[0];
    if (!first) continue;
    const values = [...new Set(wrong.map(({ value }) => value))];
    report(
      'year-mentioned',
      // A paper may also look back at the measures of the year whose result it analyses.
      role === 'measures' && values.every((value) => value === resultYear) ? 'note' : 'warning',
      first.cell ?? data.settingCells.resultYear,
      `${ROLE_NAMES[role] ?? ''}เขียนว่า ${values.join(', ')} (${sourceLines(wrong.map(({ line }) => line))}) แต่ผลประเมินที่กรอกคือปี ${resultYear}${role === 'measures' ? ` มาตรการจึงเป็นของปี ${next}` : ''} ให้ตรวจและแก้ปี`,
      { expected: right[0] ?? null, found: values[0] ?? null },
    );
  }
}

/** Without a result year of its own, a report may still contradict itself (paper 001 #1: 2566 and 2565). */
function conflicting(
  { data }: CheckContext,
  years: readonly Placed<YearEvidence>[],
  report: Report<'result-years-conflict'>,
): void {
  if (data.settings.resultYear !== null) return;
  const own = years.filter(({ role }) => role === 'analysis' || role === 'result');
  const values = [...new Set(own.map(({ value }) => value))];
  const first = own[0];
  if (values.length < 2 || !first) return;
  report(
    'result-years-conflict',
    'warning',
    first.cell ?? data.settingCells.resultYear,
    `ผลประเมินที่นำมาวิเคราะห์ระบุหลายปี: ${values.sort((a, b) => a - b).join(', ')} (${sourceLines(own.map(({ line }) => line))}) มาตรการของปีหนึ่งวิเคราะห์จากผลของปีก่อนหน้าปีเดียว ให้ตรวจและแก้ปี`,
    { found: values.join(', ') },
  );
}

/** Not the first or the last year of a span ("2566–2570"). */
const OF_YEAR = /ประจำปี(?:งบประมาณ)?\s*(?:พ\.?\s?ศ\.?\s*)?(25\d\d)(?!\d|\s*(?:[-–—]|ถึง)\s*(?:พ\.?\s?ศ\.?\s*)?\d)/g;
/** What looks back, names a rule or a result, or leads up to the last year of a span. */
const LOOKS_BACK = /ผล|เปรียบเทียบ|เทียบ|ตั้งแต่|จาก|ย้อนหลัง|เดิม|ข้อมูล|สถิติ|ตาม|ประกาศ|คำสั่ง|รายงาน|งบการเงิน|ถึง/;
const BEFORE = 40;

/** "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖" left over in a plan of 2568; the year analysed and the one that is prepared may be named. */
function inMeasures({ data }: CheckContext, report: Report<'year-in-measure'>): void {
  const { resultYear, planYear } = data.settings;
  if (planYear === null) return;
  const strays: { cell: string | undefined; year: number }[] = [];
  for (const measure of data.measures) {
    for (const field of ['measure', 'steps', 'monitoring'] as const) {
      const text = toArabicDigits(measure[field]);
      OF_YEAR.lastIndex = 0;
      for (let match = OF_YEAR.exec(text); match; match = OF_YEAR.exec(text)) {
        const year = Number(match[1]);
        const before = text.slice(Math.max(0, match.index - BEFORE), match.index);
        if ([resultYear, planYear, planYear + 1].includes(year) || LOOKS_BACK.test(before)) continue;
        strays.push({ cell: measure.cells[field], year });
      }
    }
  }
  const first = strays[0];
  if (!first) return;
  const cells = strays.map(({ cell }) => cell);
  const named = [...new Set(strays.map(({ year }) => year))];
  report(
    'year-in-measure',
    'warning',
    cells,
    `มาตรการระบุ "ประจำปี" ${named.join(', ')} แต่เป็นมาตรการของปี ${planYear}${inCells(cells)} ให้ตรวจและแก้ปี`,
    { expected: planYear, found: first.year },
  );
}

/** Headings over the analysis, and over the constraints of the same assessment. */
function headings({ data, evidence = [] }: CheckContext, report: Report<'heading-year'>): void {
  const { resultYear } = data.settings;
  if (resultYear === null) return;
  for (const heading of statementsOf(evidence, 'heading')) {
    const constraints = /ข้อจำกัด/.test(heading.title);
    const analysis = /ผลการประเมิน|วิเคราะห์/.test(heading.title);
    const wrong = heading.years.filter((year) => year !== resultYear);
    const looksBack = /กว่า|เทียบ|ก่อน|ที่ผ่านมา|ย้อนหลัง|แนวโน้ม|เดิม/.test(heading.title);
    if (heading.years.length !== 1 || wrong.length === 0 || looksBack || !(constraints || analysis)) continue;
    report(
      'heading-year',
      constraints ? 'note' : 'warning',
      heading.cell ?? data.settingCells.resultYear,
      `หัวข้อ "${excerpt(heading.title, 50)}" ระบุปี ${wrong[0] ?? ''} แต่ผลประเมินที่กรอกคือปี ${resultYear} (${sourceLines([heading.line])}) ให้แก้ปีหรือหัวข้อ`,
      { expected: resultYear, found: wrong[0] ?? null },
    );
  }
}
