/** Every cell of the input tabs that holds words of people, with its address, for checks that read wording. */

import { inputTab } from '../../workbook/input-tabs';
import type { MeasureField, SettingKey, WorkbookData } from '../../workbook/records';

export interface TextCell {
  readonly cell: string;
  readonly text: string;
}

const TEXT_SETTINGS: readonly SettingKey[] = [
  'agency',
  'agencyType',
  'district',
  'province',
  'division',
  'documentNo',
  'addressee',
  'preparerName',
  'preparerPosition',
  'committee',
  'story',
  'readingIIT',
  'readingEIT',
  'readingOIT',
  'respondentsIIT',
  'respondentsEIT',
  'respondentsOIT',
  'committeeDuties',
  'analysisSteps',
  'purpose',
];

type MeasureText = Exclude<MeasureField, 'no' | 'issue' | 'indicators' | 'status' | 'year'>;

/** Columns of measures that hold words, not numbers or choices. */
const MEASURE_TEXTS = inputTab('measures')
  .columns.map(({ key }) => key)
  .filter((key): key is MeasureText => !['no', 'issue', 'indicators', 'status', 'year'].includes(key));

/** In the order of the tabs. Cells without an address (issues that only stand in for an empty tab) are left out. */
export function textCells(data: WorkbookData): TextCell[] {
  const found: TextCell[] = [];
  const add = (cell: string | undefined, text: string): void => {
    if (cell !== undefined && text !== '') found.push({ cell, text });
  };
  for (const key of TEXT_SETTINGS) add(data.settingCells[key], String(data.settings[key]));
  for (const { cells, position, name } of data.signers) {
    add(cells.position, position);
    add(cells.name, name);
  }
  for (const { cells, name } of data.indicators) add(cells.name, name);
  for (const { cells, text, suggestion, opinion } of data.items) {
    add(cells.text, text);
    add(cells.suggestion, suggestion);
    add(cells.opinion, opinion);
  }
  for (const row of data.measures) {
    for (const field of MEASURE_TEXTS) add(row.cells[field], row[field]);
  }
  for (const { cells, name, text } of data.issues) {
    add(cells.name, name);
    add(cells.text, text);
  }
  for (const row of [...data.constraints, ...data.laws]) add(row.cells.text, row.text);
  for (const row of data.meetings) {
    for (const field of ['place', 'approach', 'measures', 'method', 'results', 'suggestions'] as const)
      add(row.cells[field], row[field]);
  }
  return found;
}
