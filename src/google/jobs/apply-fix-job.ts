/** Makes the one repair that a check offers for a finding, all of its cells or none. */

import type { FixEdit } from '../../findings/finding';
import type { ApplyFixRequest, OverviewUpdate } from '../../shared/rpc';
import { withDocumentLock } from '../lock';
import { splitPlace } from '../../findings/address';
import { itaError } from '../problem';
import { writeCells } from '../safe-writes';
import { Undo } from '../undo';
import { assessWorkbook } from './assess-workbook';
import { overviewOf } from './overview-job';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** @throws ItaError where the workbook has changed so that the repair is not offered any more; nothing is written then */
export function applyFixJob({ code, cell, label }: ApplyFixRequest): OverviewUpdate {
  return withDocumentLock(() => {
    const { spreadsheet, assessment } = assessWorkbook();
    const offered = assessment.findings.find(
      (finding) => finding.code === code && finding.cell === cell && finding.fix?.label === label,
    );
    if (!offered?.fix) {
      throw itaError(
        'fix-gone',
        'ข้อมูลเปลี่ยนไปหลังการตรวจครั้งล่าสุด การแก้ไขนี้จึงใช้ไม่ได้แล้ว',
        'กดตรวจใหม่ แล้วดูข้อสังเกตล่าสุด ยังไม่มีการเปลี่ยนแปลงใด ๆ',
        cell,
      );
    }
    const { edits } = offered.fix;
    return Undo.run((undo) => {
      edits.forEach((edit) => applyEdit(spreadsheet, edit, undo));
      return overviewOf(assessWorkbook());
    });
  });
}

function applyEdit(spreadsheet: Spreadsheet, { cell, value }: FixEdit, undo: Undo): void {
  const { tab, cell: address } = splitPlace(cell);
  const sheet = spreadsheet.getSheetByName(tab);
  if (!sheet || address === null) throw itaError('tab-gone', `ไม่พบช่อง ${cell}`, 'กดตรวจใหม่ แล้วลองอีกครั้ง', cell);
  const range = sheet.getRange(address);
  const [row, column] = [range.getRow(), range.getColumn()];
  const before = range.getFormula() === '' ? range.getValue() : { formula: range.getFormula() };
  undo.add(() => writeCells(sheet, row, column, [[before]]));
  writeCells(sheet, row, column, [[value]]);
}
