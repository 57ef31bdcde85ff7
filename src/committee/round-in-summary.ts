/** `สรุปผล` of a workbook whose committee has been sent something: the state of the round stands above the figures. */

import type { TabSpec } from '../tabs/tab-spec';
import { SUMMARY_NOTE_ROW } from '../tabs/output/summary';
import { roundLine } from './top-lines';

export function withRoundLine(spec: TabSpec): TabSpec {
  const rows = spec.rows.map((row, index) =>
    index === SUMMARY_NOTE_ROW - 1 ? { ...row, cells: [roundLine(String(row.cells[0] ?? ''))] } : row,
  );
  return { ...spec, rows };
}
