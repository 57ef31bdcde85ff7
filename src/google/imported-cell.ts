/** A planned cell in the words that a person knows it by: its tab, its row and its column. */

import type { PlannedCell } from '../import/propose/plan';
import { INDICATORS } from '../ita/indicators';
import type { ImportedCell } from '../shared/rpc';
import { formatThaiDate, parseThaiDate } from '../thai/dates';
import { SETTING_ROWS, inputTab } from '../workbook/input-tabs';
import type { InputTabId } from '../workbook/records';

export function importedCell(planned: PlannedCell): ImportedCell {
  const { id, tab, tabName, row, column, action, cell, value, confidence, note, lines, snippet, suggested } = planned;
  const { columns } = inputTab(tab);
  return {
    ...{ id, tab, tabName, action, cell, value, confidence, note, lines, snippet, suggested },
    columnName: columns.find(({ key }) => key === column)?.header ?? column,
    rowName: rowName(tab, row),
    current: shown(planned.current),
  };
}

/** Dates are read as `2024-08-10`, and as `2567-08-10` where somebody typed พ.ศ.; nobody in an office writes them so. */
function shown(current: PlannedCell['current']): PlannedCell['current'] {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(String(current)) ? parseThaiDate(String(current)) : null;
  return date ? formatThaiDate(date) : current;
}

const ROW_WORDS: Readonly<Record<Exclude<InputTabId, 'settings' | 'indicators'>, string>> = {
  signers: 'ผู้ลงความเห็นคนที่',
  items: 'ข้อ',
  measures: 'มาตรการที่',
  issues: 'ประเด็นที่',
  constraints: 'ข้อจำกัดที่',
  laws: 'ข้อกฎหมายที่',
  meetings: 'การประชุม',
  papers: 'เอกสาร',
};

/** @param key the row's key in the import: a setting, an indicator's number, an item, a position in the list */
function rowName(tab: InputTabId, key: string): string {
  switch (tab) {
    case 'settings':
      return SETTING_ROWS.find((setting) => setting.key === key)?.label ?? key;
    case 'indicators':
      return `ตัวชี้วัดที่ ${key} ${INDICATORS.find(({ no }) => String(no) === key)?.name ?? ''}`.trim();
    case 'meetings': {
      const [instrument = '', indicator] = key.split('/');
      return `การประชุม ${instrument}${indicator === undefined ? '' : ` ตัวชี้วัดที่ ${indicator}`}`;
    }
    default:
      return `${ROW_WORDS[tab]} ${key}`;
  }
}
