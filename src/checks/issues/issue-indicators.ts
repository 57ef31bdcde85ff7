/** The issues' own indicators: none without one, none twice, none judged by another issue's. Catches paper 000 #1. */

import { indicatorByNo } from '../../ita/indicators';
import { valueOf } from '../../ita/years/year';
import type { IssueRow } from '../../workbook/records';
import { defineCheck, type CheckContext, type Report } from '../engine/check';
import { issuesWithoutMeasure, missingIssues, sevenIssues, unansweredIndicators } from '../../planning/coverage';
import { inCells } from '../support/places';
import { hasOwnIssues, planRules, standardIssue } from '../../planning/plan';

/** Judged by the opinions of people, so each belongs to an issue; 9 and 10 belong to none (ita-domain.md §6). */
const JUDGED_IN_ISSUES = [1, 2, 3, 4, 5, 6, 7, 8];

export const issueIndicators = defineCheck({
  code: 'issue-indicators',
  group: 'issues',
  title: 'แต่ละประเด็นใช้ตัวชี้วัดของประเด็นนั้น และไม่มีตัวชี้วัดใดตกหล่น',
  codes: {
    'issue-duplicate': { severities: ['error'], title: 'เลขประเด็นซ้ำกัน' },
    'issue-without-indicators': { severities: ['error'], title: 'ประเด็นไม่มีตัวชี้วัด' },
    'issue-foreign-indicator': { severities: ['warning'], title: 'ประเด็นใช้ตัวชี้วัดของเรื่องอื่น' },
    'indicator-without-issue': { severities: ['warning'], title: 'ตัวชี้วัดไม่อยู่ในประเด็นใด' },
    'issue-missing': { severities: ['error'], title: 'ประเด็นไม่ครบตามที่ปีนั้นกำหนด' },
    'issue-without-measure': { severities: ['error', 'warning'], title: 'ประเด็นไม่มีมาตรการ' },
  },
  run(context, report) {
    const { data } = context;
    const own = hasOwnIssues(data);
    if (own) {
      duplicates(data.issues, report);
      withoutIndicators(data.issues, report);
      foreignIndicators(data.issues, report);
      forgotten(context, report);
    }
    missing(context, report);
    withoutMeasures(context, report);
  },
});

function duplicates(issues: readonly IssueRow[], report: Report<'issue-duplicate'>): void {
  const first = new Map<number, IssueRow>();
  for (const issue of issues) {
    const { no, cells } = issue;
    const before = first.get(no);
    if (!before) {
      first.set(no, issue);
      continue;
    }
    report(
      'issue-duplicate',
      'error',
      [cells.no, before.cells.no],
      `ประเด็นที่ ${no} มีมากกว่าหนึ่งแถว${inCells([before.cells.no, cells.no])} ให้แก้เลขประเด็นหรือลบแถวที่ซ้ำ`,
      { found: no },
    );
  }
}

function withoutIndicators(issues: readonly IssueRow[], report: Report<'issue-without-indicators'>): void {
  for (const { no, name, cells } of issues.filter(({ indicators }) => indicators.length === 0)) {
    const standard = standardIssue(name);
    const cell = cells.indicators;
    const value = standard ? standard.indicators.join(', ') : null;
    report(
      'issue-without-indicators',
      'error',
      cell ?? cells.no,
      `ประเด็นที่ ${no} ไม่มีเลขตัวชี้วัด 1–10 จึงวิเคราะห์จากคะแนนไม่ได้ ให้ใส่เลขตัวชี้วัด${value ? ` (โดยทั่วไปใช้ ${value})` : ''}`,
      { expected: value, cause: 'ประเด็นไม่มีเลขตัวชี้วัด 1–10 จึงวิเคราะห์จากคะแนนไม่ได้ ให้ใส่เลขตัวชี้วัด' },
    );
  }
}

function foreignIndicators(issues: readonly IssueRow[], report: Report<'issue-foreign-indicator'>): void {
  for (const { no, name, indicators, cells } of issues) {
    const standard = standardIssue(name);
    if (!standard || indicators.length === 0) continue;
    if (indicators.some((indicator) => standard.indicators.includes(indicator))) continue;
    const right = standard.indicators.join(', ');
    const cell = cells.indicators;
    const names = (numbers: readonly number[]): string =>
      numbers.map((indicator) => `${indicator} ${indicatorByNo(indicator)?.name ?? ''}`).join(', ');
    report(
      'issue-foreign-indicator',
      'warning',
      cell ?? cells.no,
      `ประเด็นที่ ${no} "${name}" ใช้ตัวชี้วัดที่ ${names(indicators)} ซึ่งเป็นเรื่องอื่น ตามชื่อประเด็นควรใช้ตัวชี้วัดที่ ${names(standard.indicators)} ให้ตรวจและแก้ไข`,
      {
        expected: right,
        found: indicators.join(', '),
        // Some themes have two indicators, and then the agency may have meant either.
        fix:
          cell && standard.indicators.length === 1
            ? { label: `ใช้ตัวชี้วัดที่ ${right}`, edits: [{ cell, value: right }] }
            : null,
      },
    );
  }
}

function forgotten(context: CheckContext, report: Report<'indicator-without-issue'>): void {
  const { data, analysis } = context;
  const used = data.issues.flatMap(({ indicators }) => indicators);
  // What an issue without indicators should have, and what no measure answers either, is said there.
  const elsewhere = [
    ...data.issues
      .filter(({ indicators }) => indicators.length === 0)
      .flatMap(({ name }) => standardIssue(name)?.indicators ?? []),
    ...unansweredIndicators(context),
  ];
  // The mapping is the agency's to choose, so only what is weak must not be lost.
  const lost = JUDGED_IN_ISSUES.filter((no) => !used.includes(no) && !elsewhere.includes(no)).filter(
    (no) => analysis !== null && analysis.below.indicators.includes(no),
  );
  if (lost.length === 0) return;
  report(
    'indicator-without-issue',
    'warning',
    data.issues[0]?.cells.indicators ?? data.issues[0]?.cells.no,
    `ตัวชี้วัดที่ ${lost.join(', ')} ต่ำกว่าเกณฑ์ แต่ไม่อยู่ในประเด็นใดของแท็บประเด็น ให้เพิ่มเลขตัวชี้วัดในประเด็นที่เกี่ยวข้อง`,
    { expected: lost.join(', ') },
  );
}

function missing(context: CheckContext, report: Report<'issue-missing'>): void {
  const issues = missingIssues(context);
  if (issues.length === 0) return;
  const rules = planRules(context.data);
  const item = rules ? valueOf(rules.measuresItem) : null;
  report(
    'issue-missing',
    'error',
    context.data.issues[0]?.cells.no,
    `ข้อ ${item?.item ?? ''} ของปี ${rules?.year ?? ''} ให้วิเคราะห์ครบ 7 ประเด็น แต่ยังไม่มีประเด็นที่ ${issues.map(({ no, name }) => `${no} ${name}`).join(', ')} ให้เพิ่มในแท็บประเด็น`,
    { expected: 7, found: 7 - issues.length },
  );
}

function withoutMeasures(context: CheckContext, report: Report<'issue-without-measure'>): void {
  const { data } = context;
  const bare = issuesWithoutMeasure(context);
  if (bare.length === 0) return;
  const weak = unansweredIndicators(context).filter((no) => bare.some(({ indicators }) => indicators.includes(no)));
  report(
    'issue-without-measure',
    sevenIssues(context) === 'source' ? 'error' : 'warning',
    bare[0]?.cells.no ?? data.measures[0]?.cells.issue,
    `ประเด็นที่ ${bare.map(({ no }) => no).join(', ')} ยังไม่มีมาตรการหรือกิจกรรม${weak.length > 0 ? ` ทั้งที่ตัวชี้วัดที่ ${weak.join(', ')} ต่ำกว่าเกณฑ์` : ''} ให้เพิ่มแถวในแท็บ "${data.tabs.measures ?? 'มาตรการ'}" ให้ครบทุกประเด็น`,
    { expected: data.issues.length, found: data.issues.length - bare.length },
  );
}
