/** เริ่มปีใหม่: the finished year is copied and put aside, and the input tabs stand ready for the next; all or nothing. */

import { EVIDENCE_TAB, EVIDENCE_TAB_NAME } from '../../evidence/evidence-tab';
import type { NextYearPlan, NextYearRequest, NextYearResult, WithOverview } from '../../shared/rpc';
import { fingerprint } from '../../tabs/fingerprint';
import { OUTPUT_TAB_NAMES } from '../../tabs/tab-spec';
import { inputTab } from '../../workbook/input-tabs';
import { isNextYear, type NextYear, type TabChange } from '../../year-change/next-year';
import { copyMark, copyName, yearTabName, type CopiedTab } from '../../year-change/year-copies';
import { showAdded } from '../added-columns';
import { addHistory } from '../history-writer';
import { withDocumentLock } from '../lock';
import { removeMetadata, setMetadata } from '../metadata';
import { itaError, problemOf } from '../problem';
import { writeChanges } from '../tab-changes';
import { Undo } from '../undo';
import type { Marks } from '../workbook-reader';
import { keepFormulas, makeCopy, putAside, requireFreeNames, yearlyOutputs } from '../year-copy-writer';
import { isTakingBack, YEAR_KEY, yearNote } from '../year-mark';
import { readFinishedYear, type FinishedYearRead } from './finished-year';
import { overviewAfter } from './overview-job';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the change would do, without doing it. */
export function nextYearPlanJob(): NextYearPlan {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const read = readFinishedYear(spreadsheet);
  const { year } = read.read.marks;
  const takeBack = year?.state === 'begun' || isTakingBack(year) ? (year?.from ?? null) : null;
  try {
    const plan = requirePlan(read);
    return {
      ...told(read, plan),
      copies: namesOf(read, plan),
      errors: read.assessment.findings.filter(({ severity }) => severity === 'error').length,
      resumes: read.resumed,
      takeBack,
      refusal: null,
    };
  } catch (error) {
    const none = { from: null, to: null, copies: [], changes: [], notes: [], errors: 0, resumes: false };
    return { ...none, takeBack, refusal: problemOf(error) };
  }
}

/** @throws ItaError saying why no year can be begun, or what stands in the way; nothing has changed then */
export function nextYearJob({ hide }: NextYearRequest): NextYearResult & WithOverview {
  return withDocumentLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const read = readFinishedYear(spreadsheet);
    const { tabs, sheets, assessment, resumed } = read;
    const { marks } = read.read;
    const plan = requirePlan(read);
    const { from, to } = plan;
    const copies = namesOf(read, plan);
    const sheetOf = (name: string): Sheet => spreadsheet.getSheetByName(name) as Sheet;
    Undo.run((undo) => {
      const reach = beginYear(spreadsheet, marks, from, undo);
      const made = new Map<CopiedTab, Sheet>();
      for (const { id, sheet, finished, heads } of tabs) {
        const copy = { name: copyName({ year: from, id }), mark: copyMark({ year: from, id }), hide };
        const told = heads && { tab: id, ...heads };
        made.set(id, makeCopy(spreadsheet, marks, { source: sheetOf(sheet), finished, heads: told, ...copy }, undo));
      }
      for (const { id, name, sheet, values } of read.committee) {
        const copy = { name: yearTabName(from, name), mark: `${from}/${id}`, heads: null, hide };
        makeCopy(spreadsheet, marks, { source: sheet, finished: values, ...copy }, undo);
      }
      reach('changing');
      for (const output of yearlyOutputs(spreadsheet, marks)) putAside(output, from, hide, undo);
      const what = `เริ่มปี ${to}`;
      addHistory(spreadsheet, read.read, assessment, what, undo, {
        result: yearTabName(from, '…'),
        inputCode: fingerprint(sheets, assessment.data),
        // The run that was killed may have left the line.
        ...(resumed ? { killed: [null, what, ''] as const } : {}),
      });
      const written: (() => void)[] = [];
      for (const change of plan.changes) {
        const { tab, cells } = change;
        const target = tabs.find(({ id }) => id === tab);
        const copy = made.get(tab);
        if (!target || !copy) continue;
        const writing = { sheet: sheetOf(target.sheet), cells, finished: target.finished };
        written.push(writeChanges(writing, (formulas) => keepFormulas(copy, formulas), undo));
        showAdded(writing.sheet, change, marks, undo);
      }
      SpreadsheetApp.flush();
      written.forEach((ask) => ask());
      reach('begun');
      SpreadsheetApp.flush();
    });
    return { ...told(read, plan), copies, overview: overviewAfter() };
  });
}

/** @throws ItaError saying why no year can be begun, or what stands in the way */
function requirePlan(read: FinishedYearRead): NextYear {
  const { plan, resumed, spreadsheet } = read;
  const { marks } = read.read;
  const { year } = marks;
  if (isTakingBack(year)) {
    throw itaError('year-removing', `การย้อนกลับเป็นปี ${year?.from ?? ''} ยังไม่เสร็จ`, 'กดย้อนกลับอีกครั้งให้เสร็จก่อน');
  }
  if (read.isOfMany) {
    throw itaError(
      'several-agencies',
      'สมุดงานนี้เป็นของหลายหน่วยงาน เริ่มปีใหม่ในสมุดงานเดิมได้เฉพาะสมุดงานของหน่วยงานเดียว',
      'เก็บสมุดงานนี้ไว้เป็นของปีที่จบแล้ว แล้วทำสำเนาสมุดงานสำหรับปีใหม่: เปลี่ยนปีในแท็บ ตั้งค่า และวางผลของปีใหม่ในแท็บ หน่วยงาน ข้างคะแนนและระดับของปีก่อน ยังไม่มีการเปลี่ยนแปลงใด ๆ',
    );
  }
  if (!isNextYear(plan)) throw itaError(plan.code, plan.message, 'ยังไม่มีการเปลี่ยนแปลงใด ๆ');
  requireFreeNames(spreadsheet, marks, { year: plan.from, names: namesOf(read, plan), resumed });
  return plan;
}

function told(
  { tabs, committee }: FinishedYearRead,
  { from, to, changes, notes }: NextYear,
): Pick<NextYearResult, 'from' | 'to' | 'changes' | 'notes'> {
  const named = ({ tab, says }: TabChange): { tab: string; says: string } => {
    const name = nameOf(tab);
    const sheet = tabs.find(({ id }) => id === tab)?.sheet ?? name;
    return { tab: sheet === name ? name : `${name} (${sheet})`, says };
  };
  const decided = `มติ ความเห็น และการลงนามของคณะกรรมการปี ${from} เก็บไว้ในสำเนา แท็บเดิมใช้ต่อเมื่อส่งรอบของปี ${to}`;
  return { from, to, notes: committee.length > 0 ? [...notes, decided] : notes, changes: changes.map(named) };
}

function nameOf(tab: CopiedTab): string {
  return tab === EVIDENCE_TAB ? EVIDENCE_TAB_NAME : inputTab(tab).name;
}

/** Every tab in which the year will be found. */
function namesOf({ spreadsheet, read, tabs, committee }: FinishedYearRead, { from }: NextYear): string[] {
  return [
    ...tabs.map(({ id }) => copyName({ year: from, id })),
    ...committee.map(({ name }) => yearTabName(from, name)),
    ...yearlyOutputs(spreadsheet, read.marks).map(({ id }) => yearTabName(from, OUTPUT_TAB_NAMES[id])),
  ];
}

/** Marks the change as under way; gives the way to its further states. */
function beginYear(
  spreadsheet: Spreadsheet,
  { year }: Marks,
  from: number,
  undo: Undo,
): (state: 'changing' | 'begun') => void {
  const beginning = yearNote({ from, state: 'beginning' });
  if (year) {
    const before = yearNote({ from: year.from, state: year.state });
    undo.add(() => setMetadata(year.metadata, before));
    // A run that was killed while the tabs changed has all its copies.
    if (year.state !== 'changing') setMetadata(year.metadata, beginning);
    return (state) => setMetadata(year.metadata, yearNote({ from, state }));
  }
  undo.add(() => removeMetadata(spreadsheet, YEAR_KEY));
  spreadsheet.addDeveloperMetadata(YEAR_KEY, beginning);
  return (state) =>
    spreadsheet
      .createDeveloperMetadataFinder()
      .withKey(YEAR_KEY)
      .find()
      .forEach((metadata) => setMetadata(metadata, yearNote({ from, state })));
}
