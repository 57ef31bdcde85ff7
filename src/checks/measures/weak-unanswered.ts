/** Every indicator and item below the target must be answered by a measure; a draft is none (ita-domain.md §3.7, §13). */

import { indicatorByNo } from '../../ita/indicators';
import { formatScore } from '../../ita/rounding';
import { parseItemId } from '../../ita/items';
import { toArabicDigits } from '../../thai/digits';
import type { ItemRow, WorkbookData } from '../../workbook/records';
import { defineCheck, type CheckContext, type Report } from '../engine/check';
import { issuesWithoutMeasure, unansweredIndicators } from '../../planning/coverage';
import { inCells, shortList } from '../support/places';
import { answeredBy, hasOwnIssues, planRules } from '../../planning/plan';

export const weakUnanswered = defineCheck({
  code: 'weak-unanswered',
  group: 'measures',
  title: 'ตัวชี้วัดและข้อที่ต่ำกว่าเกณฑ์เป้าหมายมีมาตรการรองรับทุกตัว',
  codes: {
    'weak-indicator-unanswered': { severities: ['warning'], title: 'ตัวชี้วัดต่ำกว่าเกณฑ์ แต่ไม่มีมาตรการรองรับ' },
    'measures-missing': { severities: ['warning', 'note'], title: 'มีตัวชี้วัดต่ำกว่าเกณฑ์ แต่ยังไม่มีมาตรการ' },
    'weak-item-unanswered': { severities: ['warning'], title: 'ข้อที่ต่ำกว่าเกณฑ์ไม่มีทั้งข้อเสนอแนะและมาตรการรองรับ' },
  },
  run(context, report) {
    const { data, analysis, drafts = [] } = context;
    if (!analysis) return;
    if (data.measures.length + drafts.length === 0) return noMeasures(context, report);
    const answers = data.measures.map((measure) => answeredBy(data, measure));
    // Where no measure says what it answers, that is the one thing to repair (`measure-unlinked`).
    if (answers.length > 0 && answers.every((indicators) => indicators.length === 0)) return;
    const answered = (no: number): boolean => answers.some((indicators) => indicators.includes(no));
    const waiting =
      drafts.length > 0
        ? ` มีร่างมาตรการ ${drafts.length} รายการรอแก้ไข${inCells(drafts.map(({ cells }) => cells.measure))} ร่างยังไม่นับเป็นมาตรการ`
        : '';

    const unanswered = unansweredIndicators(context);
    // An issue without a measure is said as such, with its weak indicators.
    const bare = issuesWithoutMeasure(context);
    const weak = unanswered.filter((no) => !bare.some(({ indicators }) => indicators.includes(no)));
    const outside = hasOwnIssues(data)
      ? weak.filter((no) => no <= 8 && !data.issues.some(({ indicators }) => indicators.includes(no)))
      : [];
    if (weak.length > 0) {
      const cells = weak.map((no) => data.indicators.find((row) => row.no === no)?.cells.score);
      report(
        'weak-indicator-unanswered',
        'warning',
        cells,
        `ตัวชี้วัดที่ต่ำกว่าเกณฑ์ยังไม่มีมาตรการรองรับ: ${weak
          .map((no) => `${no} ${indicatorByNo(no)?.name ?? ''}`)
          .join(
            ', ',
          )}${inCells(cells)} ให้เพิ่มมาตรการ หรือใส่เลขตัวชี้วัดในแท็บ "${data.tabs.measures ?? 'มาตรการ'}"${outside.length > 0 ? ` และเพิ่มตัวชี้วัดที่ ${outside.join(', ')} ในประเด็นที่เกี่ยวข้องของแท็บ "${data.tabs.issues ?? 'ประเด็น'}"` : ''}${waiting}`,
        { expected: 0, found: weak.length },
      );
    }

    const named = mentionedItems(data.measures.map(({ measure, steps }) => `${measure}\n${steps}`).join('\n'));
    const items = analysis.below.items
      .map((id) => data.items.find((item) => item.id === id))
      .filter((item): item is ItemRow => item !== undefined)
      .filter(({ suggestion }) => suggestion === '')
      .filter(({ instrument, itemNo }) => !named.includes(`${instrument}${itemNo}`))
      // An item of an unanswered indicator is the same gap, said above.
      .filter(({ indicator }) => indicator === null || (!answered(indicator) && !unanswered.includes(indicator)));
    if (items.length > 0) {
      const cells = items.map(({ cells: own }) => own.suggestion ?? own.score);
      report(
        'weak-item-unanswered',
        'warning',
        cells,
        `ข้อที่ต่ำกว่าเกณฑ์ยังไม่มีข้อเสนอแนะหรือมาตรการรองรับ: ${shortList(
          items.map(({ id, score }) => `${id} (${formatScore(score as number)})`),
          'ข้อ',
        )}${inCells(cells)} ให้เพิ่มข้อเสนอแนะหรือมาตรการ${waiting}`,
        { expected: 0, found: items.length },
      );
    }
  },
});

/**
 * One line for the whole, so that a workbook whose measures have not been begun stays readable; none for a table of
 * scores alone, which is no plan.
 */
function noMeasures({ data, analysis }: CheckContext, report: Report<'measures-missing'>): void {
  const weak = analysis ? analysis.below.indicators : [];
  if (weak.length === 0 || data.tabs.measures === null) return;
  const begun = isPaperBegun(data);
  if (!begun && !hasOwnIssues(data)) return;
  const cells = weak.map((no) => data.indicators.find((row) => row.no === no)?.cells.score);
  report(
    'measures-missing',
    begun || asksForMeasures(data) ? 'warning' : 'note',
    cells,
    `ยังไม่มีมาตรการ แต่ตัวชี้วัดที่ ${weak.join(', ')} ต่ำกว่าเกณฑ์${inCells(cells)} ให้กรอกแท็บ "${data.tabs.measures}" หรือให้ระบบเสนอร่างมาตรการ (แผงควบคุม ขั้นตอน วิเคราะห์ หรือคำสั่ง suggest) แล้วแก้ไขร่าง`,
    { found: weak.length },
  );
}

/** A paper that is dated, signed or decided upon needs its measures. */
function isPaperBegun({ settings, signers, meetings }: WorkbookData): boolean {
  return settings.documentDate !== null || signers.length > 0 || meetings.length > 0;
}

/** Whether what is known of the plan year's item lists measures among its elements. */
function asksForMeasures(data: WorkbookData): boolean {
  const item = planRules(data)?.measuresItem;
  if (!item || item.sure === 'unknown' || item.value.elements.sure === 'unknown') return false;
  return item.value.elements.value.some(({ key }) => key === 'measure');
}

/** Items named in a text as `IIT10`, `EIT9`, `OIT34`. */
function mentionedItems(text: string): string[] {
  return (toArabicDigits(text).match(/[ieo]\s?\d{1,2}(?![\d.])/gi) ?? [])
    .map((code) => parseItemId(code))
    .map((id) => (id ? `${id.instrument}${id.no}` : ''));
}
