/** Measures that answer nothing: no issue and no indicator, or ones that do not exist (ita-domain.md §13). */

import { indicatorByNo } from '../../ita/indicators';
import { defineCheck, type CheckContext, type Report } from '../engine/check';
import { inCells } from '../support/places';
import type { WorkbookData } from '../../workbook/records';
import { measuresOfNoIssue, sevenIssues } from '../../planning/coverage';
import { answeredBy, issueOf, standardIssue } from '../../planning/plan';

/** Issues whose measures are easily swapped, with words that only a measure about them has (paper 000 #5). */
const OWN_WORDS: Readonly<Record<number, RegExp>> = {
  4: /ทรัพย์สิน|ครุภัณฑ์|ยืม|(?<!จัดหา)พัสดุ/,
  5: /งบประมาณ|จัดซื้อ|จัดจ้าง|จัดหา|เบิกจ่าย/,
};

export const measureLinks = defineCheck({
  code: 'measure-links',
  group: 'measures',
  title: 'ทุกมาตรการระบุประเด็นหรือตัวชี้วัดที่มีอยู่จริง',
  codes: {
    'measure-unlinked': { severities: ['warning'], title: 'มาตรการไม่ระบุว่าแก้ไขประเด็นหรือตัวชี้วัดใด' },
    'measure-without-issue': {
      severities: ['warning', 'note'],
      title: 'มาตรการไม่ระบุเลขประเด็นและจัดเข้าประเด็นจากตัวชี้วัดไม่ได้ ในปีที่วิเคราะห์เป็นรายประเด็น',
    },
    'measure-unknown-issue': { severities: ['error'], title: 'มาตรการอ้างประเด็นที่ไม่มี' },
    'measure-unknown-indicator': { severities: ['error'], title: 'มาตรการอ้างตัวชี้วัดที่ไม่มี' },
    'measure-other-theme': { severities: ['note'], title: 'มาตรการกล่าวถึงเรื่องของประเด็นอื่น' },
  },
  run(context, report) {
    const { data } = context;
    const unlinked = data.measures.filter(
      (measure) => measure.issue === null && measure.indicators.length === 0 && answeredBy(data, measure).length === 0,
    );
    if (unlinked.length > 0) {
      const cells = unlinked.map(({ cells: own }) => own.issue ?? own.indicators ?? own.measure);
      report(
        'measure-unlinked',
        'warning',
        cells,
        `${unlinked.length === data.measures.length ? 'ไม่มีมาตรการใด' : `มาตรการ ${unlinked.length} รายการไม่ได้`}ระบุประเด็นหรือตัวชี้วัดที่แก้ไข${inCells(cells)} ให้ใส่เลขประเด็นหรือเลขตัวชี้วัด เพื่อแสดงว่ามาตรการสอดคล้องกับผลการวิเคราะห์`,
        { expected: 0, found: unlinked.length },
      );
    }
    withoutIssue(context, report);
    const issues = measuresOfNoIssue(context);
    if (issues.length > 0) {
      const cells = issues.map(({ cells: own }) => own.issue);
      const known = distinct(data.issues.map(({ no }) => no));
      report(
        'measure-unknown-issue',
        'error',
        cells,
        `มาตรการอ้างประเด็นที่ ${distinct(issues.map(({ issue }) => issue as number))} ซึ่งไม่มีในแท็บประเด็น${inCells(cells)} ให้ใช้เลขประเด็น ${known}`,
        { expected: known, found: issues[0]?.issue ?? null },
      );
    }
    const strange = data.measures.filter(({ indicators }) => indicators.some((no) => indicatorByNo(no) === null));
    if (strange.length > 0) {
      const cells = strange.map(({ cells: own }) => own.indicators);
      const numbers = strange.flatMap(({ indicators }) => indicators.filter((no) => indicatorByNo(no) === null));
      report(
        'measure-unknown-indicator',
        'error',
        cells,
        `มาตรการอ้างตัวชี้วัดที่ ${distinct(numbers)} ซึ่งไม่มี${inCells(cells)} ให้ใช้เลขตัวชี้วัด 1–10`,
        { expected: '1–10', found: numbers[0] ?? null },
      );
    }
    otherThemes(data, report);
  },
});

/** The paper of such a year prints the measures by issue: one whose indicators do not tell its issue stands under none. */
function withoutIssue(context: CheckContext, report: Report<'measure-without-issue'>): void {
  const { data } = context;
  const sure = sevenIssues(context);
  const reported = new Set(data.findings.map(({ cell }) => cell));
  const bare = data.measures.filter(
    ({ issue, indicators, cells }) => issue === null && indicators.length > 0 && !reported.has(cells.issue ?? ''),
  );
  if (sure === null || bare.length === 0) return;
  const cells = bare.map(({ cells: own }) => own.issue ?? own.measure);
  report(
    'measure-without-issue',
    sure === 'source' ? 'warning' : 'note',
    cells,
    `มาตรการ ${bare.length} รายการไม่ระบุประเด็น และตัวชี้วัดที่ระบุไม่ได้อยู่ในประเด็นใดเพียงประเด็นเดียว${inCells(cells)} เอกสารมาตรการปี ${data.settings.planYear ?? ''} แสดงมาตรการเป็นรายประเด็น ให้ใส่เลขประเด็นตามแท็บ "${data.tabs.issues ?? 'ประเด็น'}"`,
    { expected: 0, found: bare.length },
  );
}

/** A measure of the assets issue that speaks of the budget only, or the other way round. */
function otherThemes(data: WorkbookData, report: Report<'measure-other-theme'>): void {
  const swapped = data.measures.filter((measure) => {
    const issue = issueOf(data, measure);
    const standard = issue ? standardIssue(issue.name) : null;
    const own = standard ? OWN_WORDS[standard.no] : undefined;
    const other = standard ? OWN_WORDS[standard.no === 4 ? 5 : 4] : undefined;
    const text = `${measure.measure}\n${measure.steps}`;
    return own !== undefined && other !== undefined && !own.test(text) && other.test(text);
  });
  const first = swapped[0];
  if (!first) return;
  const cells = swapped.map(({ cells: own }) => own.measure);
  report(
    'measure-other-theme',
    'note',
    cells,
    `มาตรการของประเด็นที่ ${distinct(swapped.map(({ issue }) => issue as number))} กล่าวถึงเรื่องของประเด็นอื่น${inCells(cells)} ให้ตรวจว่ามาตรการแก้ไขจุดอ่อนของประเด็นนั้น`,
    { found: first.issue },
  );
}

function distinct(numbers: readonly number[]): string {
  return [...new Set(numbers)].join(', ');
}
