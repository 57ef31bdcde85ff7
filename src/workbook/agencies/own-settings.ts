/**
 * Reads `ตั้งค่าหน่วยงาน`: a row an agency, whose columns are settings under their usual names, and its signers as lines
 * of one cell. Gives table rows, so that every value is read as it would be in a workbook of that agency alone.
 */

import { matchKey, tidy } from '../../thai/text';
import { cellAddress } from '../../findings/address';
import { SETTING_ROWS, SIGNER_KINDS } from '../input-tabs';
import type { TabChoice } from '../read';
import type { Notebook } from '../readers/notebook';
import type { SettingKey } from '../records';
import type { SheetSnapshot } from '../snapshot';
import { findSheet, type TableRow } from '../table';
import { agencyTab, OWN_SETTINGS, SIGNERS_COLUMN } from './agency-tabs';
import { headOf } from './heads';
import { reportUnknown, type AgencyIndex } from './own-rows';

const SEARCHED_ROWS = 20;
const SIGNER_HEADS = ['ผู้ลงความเห็น', 'ผู้ลงนาม', 'ผู้ให้ความเห็น'].map(matchKey);

/** What one agency's row says, as rows of `ตั้งค่า` and of `ผู้ลงความเห็น`. */
export interface OwnSettings {
  readonly settings: readonly TableRow[];
  readonly signers: readonly TableRow[];
}

/** By position of the agency in `หน่วยงาน`; the first row of an agency counts, a second one is a finding. */
export function ownSettings(
  sheets: readonly SheetSnapshot[],
  choice: TabChoice,
  index: AgencyIndex,
  notes: Notebook,
): ReadonlyMap<number, OwnSettings> {
  const found = new Map<number, OwnSettings>();
  const sheet = findSheet(agencyTab('agency-settings'), sheets, choice['agency-settings']);
  const heads = sheet ? headsOf(sheet) : null;
  if (!sheet || !heads) return found;
  for (let row = heads.row + 1; row < sheet.values.length; row += 1) {
    const typed = tidy(String(sheet.values[row]?.[heads.name] ?? ''));
    if (typed === '') continue;
    const cell = cellAddress(sheet.name, row, heads.name);
    const position = index.find(typed);
    if (typeof position !== 'number') {
      reportUnknown(typed, cell, position, index, notes);
    } else if (found.has(position)) {
      const cause = 'หน่วยงานเดียวกันมีมากกว่าหนึ่งแถว ระบบใช้แถวแรก ให้ลบแถวที่ซ้ำ';
      notes.add('duplicate-setting', 'warning', cell, cause, { cause });
    } else found.set(position, rowsOf(sheet, row, heads));
  }
  return found;
}

interface OwnHeads {
  readonly row: number;
  readonly name: number;
  readonly settings: readonly { readonly key: SettingKey; readonly column: number }[];
  readonly signers: number | null;
}

function headsOf(sheet: SheetSnapshot): OwnHeads | null {
  const known = SETTING_ROWS.filter(({ key }) => OWN_SETTINGS.includes(key)).map(({ key, label, aliases }) => ({
    key,
    names: [key, label, ...aliases].map(matchKey),
  }));
  for (let row = 0; row < Math.min(sheet.values.length, SEARCHED_ROWS); row += 1) {
    const keys = (sheet.values[row] ?? []).map((value) => matchKey(String(value)));
    const settings = known.flatMap(({ key, names }) => {
      const column = keys.findIndex((text) => text !== '' && names.includes(text));
      return column < 0 ? [] : [{ key, column }];
    });
    const signers = keys.findIndex((text) => SIGNER_HEADS.includes(text) || text === SIGNERS_COLUMN);
    const taken = settings.map(({ column }) => column);
    const name = (sheet.values[row] ?? []).findIndex(
      (value, column) => !taken.includes(column) && headOf(String(value)).field === 'name',
    );
    if (name >= 0 && (settings.length > 0 || signers >= 0)) {
      return { row, name, settings, signers: signers < 0 ? null : signers };
    }
  }
  return null;
}

function rowsOf(sheet: SheetSnapshot, row: number, { settings, signers }: OwnHeads): OwnSettings {
  const line = sheet.values[row] ?? [];
  return {
    settings: settings
      .filter(({ column }) => String(line[column] ?? '').trim() !== '')
      .map(({ key, column }) => ({
        row,
        value: (wanted) => (wanted === 'key' ? key : wanted === 'value' ? (line[column] ?? '') : ''),
        format: (wanted) => (wanted === 'value' ? (sheet.formats?.[row]?.[column] ?? '') : ''),
        cell: (wanted) => (wanted === 'value' ? cellAddress(sheet.name, row, column) : undefined),
      })),
    signers: signers === null ? [] : signerRows(sheet, row, signers),
  };
}

/** "ปลัดเทศบาล⏎นายกเทศมนตรี (อนุมัติ)" as rows of the tab of signers. */
function signerRows(sheet: SheetSnapshot, row: number, column: number): TableRow[] {
  const lines = tidy(String(sheet.values[row]?.[column] ?? ''))
    .split('\n')
    .map((text) => text.replace(/^[\d๐-๙]{1,2}\s*[.)]\s*/, '').trim())
    .filter((text) => text !== '');
  return lines.map((text, at) => {
    const decides = /\(?\s*(?:ผู้)?(?:มีอำนาจ)?อนุมัติ(?:\s*\/\s*ไม่อนุมัติ)?\s*\)?\s*$/;
    const values: Readonly<Record<string, string | number>> = {
      order: at + 1,
      position: text.replace(decides, '').trim(),
      kind: decides.test(text) ? SIGNER_KINDS.decides : SIGNER_KINDS.opinion,
    };
    return {
      row,
      value: (key) => values[key] ?? '',
      format: () => '',
      cell: (key) => (key === 'position' ? cellAddress(sheet.name, row, column) : undefined),
    };
  });
}
