/** Reads a row of `ผู้ลงความเห็น`. */

import { SIGNER_KINDS } from '../input-tabs';
import type { Signer } from '../records';
import type { TableRow } from '../table';
import { cellsOf, choiceOf, shorten, textAt, wholeAt } from './cells';
import type { Notebook } from './notebook';

export function readSigner(row: TableRow, notes: Notebook): Signer {
  const kind = textAt(row, 'kind');
  const read = choiceOf(SIGNER_KINDS, kind) ?? (/อนุมัติ/.test(kind) ? 'decides' : kind === '' ? 'opinion' : null);
  if (read === null) {
    notes.add(
      'unknown-choice',
      'warning',
      row.cell('kind'),
      `ประเภท "${shorten(kind)}" ไม่ใช่ ${SIGNER_KINDS.opinion} หรือ ${SIGNER_KINDS.decides} ระบบใช้ ${SIGNER_KINDS.opinion}`,
      { found: shorten(kind) },
    );
  }
  return {
    order: wholeAt(row, 'order'),
    position: textAt(row, 'position'),
    name: textAt(row, 'name'),
    kind: read ?? 'opinion',
    cells: cellsOf(row, ['order', 'position', 'name', 'kind']),
  };
}
