/** What a cell is about, whatever row it stands in: a finding is the same one after its row has moved. */

import type { SettingKey, WorkbookData } from '../workbook/records';
import { matchKey } from '../thai/text';

/** "indicator 7 score", "measure 2 จัดทำคู่มือ start"; the address itself where it is no cell of a record. */
export function meaningOfCell(data: WorkbookData, cell: string | null): string {
  if (cell === null) return 'workbook';
  const records: readonly (readonly [string, Readonly<Partial<Record<string, string>>>])[] = [
    ...data.indicators.map(({ no, cells }) => [`indicator ${no}`, cells] as const),
    ...data.items.map(({ id, cells }) => [`item ${id}`, cells] as const),
    ...data.measures.map(
      ({ no, measure, cells }) => [`measure ${no} ${matchKey(measure).slice(0, 24)}`, cells] as const,
    ),
    ...data.issues.map(({ no, cells }) => [`issue ${no}`, cells] as const),
  ];
  const setting = (Object.keys(data.settingCells) as SettingKey[]).find((key) => data.settingCells[key] === cell);
  if (setting !== undefined) return `setting ${setting}`;
  for (const [name, cells] of records) {
    const field = Object.keys(cells).find((key) => cells[key] === cell);
    if (field !== undefined) return `${name} ${field}`;
  }
  return cell;
}
