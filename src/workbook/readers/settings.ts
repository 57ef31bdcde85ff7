/** Reads the tab `ตั้งค่า`: key and value in any order, under their names or aliases. */

import { DEFAULT_LINES } from '../../ita/classes';
import type { ScoreOrNull, WeaknessRule } from '../../ita/model';
import { buddhistYear, type ThaiDate } from '../../thai/dates';
import { toArabicDigits } from '../../thai/digits';
import { matchKey } from '../../thai/text';
import { SETTING_ROWS, WEAKNESS_RULES } from '../input-tabs';
import type { SettingKey, Settings } from '../records';
import type { Table, TableRow } from '../table';
import { readNumber } from '../values';
import { choiceOf, dateAt, scoreAt, shorten, textAt } from './cells';
import type { Notebook } from './notebook';

export function readSettings(
  table: Table | null,
  notes: Notebook,
): { settings: Settings; cells: Partial<Record<SettingKey, string>> } {
  const cells: Partial<Record<SettingKey, string>> = {};
  const rows: Partial<Record<SettingKey, TableRow>> = {};
  for (const row of table ? table.rows : []) {
    const key = matchKey(String(row.value('key')));
    const known = SETTING_ROWS.filter((setting) =>
      [setting.key, setting.label, ...setting.aliases].some((name) => matchKey(name) === key),
    )[0];
    if (!known) continue;
    if (rows[known.key]) {
      notes.add(
        'duplicate-setting',
        'warning',
        row.cell('value'),
        `รายการ "${known.label}" มีมากกว่าหนึ่งแถว ระบบใช้ค่าที่ ${cells[known.key] ?? ''} ให้ลบแถวที่ซ้ำ`,
      );
      continue;
    }
    rows[known.key] = row;
    cells[known.key] = row.cell('value') as string;
  }
  const label = (key: SettingKey): string =>
    (SETTING_ROWS.filter((setting) => setting.key === key)[0] as { label: string }).label;
  const text = (key: SettingKey): string => {
    const row = rows[key];
    return row ? textAt(row, 'value') : '';
  };
  const score = (key: SettingKey): ScoreOrNull => {
    const row = rows[key];
    return row ? scoreAt(row, 'value', label(key), notes) : null;
  };
  const date = (key: SettingKey): ThaiDate | null => {
    const row = rows[key];
    return row ? dateAt(row, 'value', label(key), notes) : null;
  };
  const year = (key: SettingKey): number | null => {
    const typed = text(key);
    if (typed === '') return null;
    const number = /^\D*(\d{2,4})\D*$/.exec(toArabicDigits(typed));
    const value = number ? buddhistYear(Number(number[1])) : null;
    if (value === null) {
      notes.add('bad-year', 'error', cells[key], `${label(key)} "${shorten(typed)}" ไม่ใช่ปี พ.ศ. ให้พิมพ์เช่น 2567`, {
        found: shorten(typed),
      });
    }
    return value;
  };
  const change = (key: 'announcedChange' | 'followingChange'): number | null => {
    const row = rows[key];
    if (!row) return null;
    const reading = readNumber(row.value('value'));
    if (reading.kind === 'number') return reading.value;
    if (reading.kind === 'bad') {
      notes.add(
        'not-a-number',
        'error',
        cells[key],
        `${label(key)} "${shorten(row.value('value'))}" ไม่ใช่ตัวเลข ให้พิมพ์เช่น +2.62 หรือ -1.50`,
        { found: shorten(row.value('value')) },
      );
    }
    return null;
  };
  const resultYear = year('resultYear');
  const line = (key: 'target' | 'maintain'): number => score(key) ?? DEFAULT_LINES[key];
  return {
    cells,
    settings: {
      agency: text('agency'),
      agencyType: text('agencyType'),
      district: text('district'),
      province: text('province'),
      resultYear,
      // The year chain of ita-domain.md §0.9: measures follow the result by one year unless the agency says otherwise.
      planYear: year('planYear') ?? (resultYear === null ? null : resultYear + 1),
      announcedTotal: score('announcedTotal'),
      announcedIIT: score('announcedIIT'),
      announcedEIT: score('announcedEIT'),
      announcedOIT: score('announcedOIT'),
      announcedRating: text('announcedRating'),
      previousTotal: score('previousTotal'),
      announcedChange: change('announcedChange'),
      announcementDate: date('announcementDate'),
      division: text('division'),
      documentNo: text('documentNo'),
      documentDate: date('documentDate'),
      addressee: text('addressee'),
      preparerName: text('preparerName'),
      preparerPosition: text('preparerPosition'),
      target: line('target'),
      maintain: line('maintain'),
      weaknessRule: choiceOf(WEAKNESS_RULES, text('weaknessRule')) ?? ('below-target' as WeaknessRule),
      thaiDigits: matchKey(text('thaiDigits')) !== matchKey('ไม่ใช้'),
      font: text('font') || 'TH SarabunPSK',
      committee: text('committee'),
      story: text('story'),
      followingTotal: score('followingTotal'),
      followingChange: change('followingChange'),
      followingRating: text('followingRating'),
    },
  };
}
