/** Reads a row of `ผู้ลงความเห็น`. */

import { SIGNER_KINDS } from '../input-tabs';
import type { Signer } from '../records';
import type { TableRow } from '../table';
import { cellsOf, choiceAt, textAt, wholeOrReport } from './cells';
import type { Notebook } from './notebook';

export function readSigner(row: TableRow, notes: Notebook): Signer {
  // "อนุมัติ" and "ผู้มีอำนาจอนุมัติ" are how people shorten and describe the boxes.
  const kind = /อนุมัติ/.test(textAt(row, 'kind'))
    ? 'decides'
    : choiceAt(row, 'kind', 'ประเภทผู้ลงความเห็น', SIGNER_KINDS, notes, `ระบบใช้ "${SIGNER_KINDS.opinion}"`);
  return {
    order: wholeOrReport(row, 'order', 'ลำดับผู้ลงความเห็น', 'เลขลำดับ เช่น 1', notes),
    position: textAt(row, 'position'),
    name: textAt(row, 'name'),
    kind: kind ?? 'opinion',
    cells: cellsOf(row, ['order', 'position', 'name', 'kind']),
  };
}
