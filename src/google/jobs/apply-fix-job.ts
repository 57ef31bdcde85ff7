/** Makes the one repair that a check offers for a finding, all of its cells or none. */

import { splitPlace } from '../../findings/address';
import type { FixEdit } from '../../findings/finding';
import type { ApplyFixRequest, OverviewUpdate } from '../../shared/rpc';
import type { RawValue } from '../../tabs/input-copy';
import { beginJob } from '../job-mark';
import { withDocumentLock } from '../lock';
import { itaError } from '../problem';
import { isSameContent, writeWhereSeen } from '../seen-cells';
import { Undo } from '../undo';
import type { ReadResult } from '../workbook-reader';
import { assessWorkbook } from './assess-workbook';
import { overviewAfter } from './overview-job';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** An edit with what stood in its cell when the repair was worked out. */
interface SeenEdit extends FixEdit {
  readonly seen: string | number | boolean;
}

/** @throws ItaError where the workbook has changed so that the repair is not offered any more; nothing is written then */
export function applyFixJob({ code, cell, label }: ApplyFixRequest): OverviewUpdate {
  return withDocumentLock(() => {
    const { spreadsheet, read, assessment } = assessWorkbook();
    const request = JSON.stringify([code, cell, label]);
    const { unfinished } = read.marks.job;
    const offered = assessment.findings.find(
      (finding) => finding.code === code && finding.cell === cell && finding.fix?.label === label,
    );
    // A repair that was killed between two of its cells is not offered any more, and yet has to be brought to its end.
    const begun = unfinished?.repair?.request === request ? unfinished.repair.edits : null;
    const edits = begun ?? offered?.fix?.edits.map((edit) => ({ ...edit, seen: seenIn(read, edit) }));
    if (!edits) {
      throw itaError(
        'fix-gone',
        'ข้อมูลเปลี่ยนไปหลังการตรวจครั้งล่าสุด การแก้ไขนี้จึงใช้ไม่ได้แล้ว',
        'กดตรวจใหม่ แล้วดูข้อสังเกตล่าสุด ยังไม่มีการเปลี่ยนแปลงใด ๆ',
        cell,
      );
    }
    Undo.run((undo) => {
      // One cell is written or not; several need the mark, so that a kill in between leaves no half of them.
      const endJob =
        edits.length > 1 ? beginJob(spreadsheet, read.marks.job, { repair: { request, edits } }, undo) : null;
      for (const edit of edits) applyEdit(spreadsheet, edit, undo);
      if (endJob) endJob();
      SpreadsheetApp.flush();
    });
    return overviewAfter();
  });
}

function seenIn({ raw }: ReadResult, { cell }: FixEdit): string | number | boolean {
  const { tab, cell: address } = splitPlace(cell);
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address ?? '') ?? [];
  const column = letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const value: RawValue = raw.find(({ name }) => name === tab)?.values[Number(digits) - 1]?.[column] ?? '';
  return value instanceof Date ? '' : value;
}

/** Compare and set, one cell. A cell that already holds the new value was written by a run that was killed. */
function applyEdit(spreadsheet: Spreadsheet, { cell, value, seen }: SeenEdit, undo: Undo): void {
  const { tab, cell: address } = splitPlace(cell);
  const sheet = spreadsheet.getSheetByName(tab);
  if (!sheet || address === null) throw itaError('tab-gone', `ไม่พบช่อง ${cell}`, 'กดตรวจใหม่ แล้วลองอีกครั้ง', cell);
  const range: Range = sheet.getRange(address);
  const block = { sheet, row: range.getRow(), column: range.getColumn() };
  const formula = range.getFormula();
  const before = formula === '' ? seen : { formula };
  const now = range.getValue() as RawValue;
  if (isSameContent(now, value)) return;
  undo.add(() => void writeWhereSeen({ ...block, rows: [[before]], seen: [[value]] }));
  const left = isSameContent(now, seen) ? writeWhereSeen({ ...block, rows: [[value]], seen: [[before]] }) : [address];
  if (left.length === 0) return;
  throw itaError(
    'fix-gone',
    `มีผู้แก้ไขช่อง ${cell} หลังการตรวจครั้งล่าสุด จึงไม่ได้เขียนทับ`,
    'กดตรวจใหม่ แล้วดูข้อสังเกตล่าสุด ค่าที่ผู้อื่นพิมพ์ไว้ยังอยู่ครบ',
    cell,
  );
}
