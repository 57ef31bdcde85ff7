/** Reads the tab `ตั้งค่า`: key and value in any order, under their names or aliases. */

import { DEFAULT_THRESHOLDS } from '../../ita/classes';
import type { ScoreOrNull } from '../../ita/model';
import { decimalsOf, round2 } from '../../ita/rounding';
import { buddhistYear, type ThaiDate } from '../../thai/dates';
import { toArabicDigits } from '../../thai/digits';
import { nearest } from '../../thai/nearest';
import { excerpt, matchKey } from '../../thai/text';
import { FONTS, RESULT_SOURCES, SETTING_ROWS, VERDICTS, WEAKNESS_RULES, YES_NO } from '../input-tabs';
import type { ResultSource, SettingKey, Settings, TargetVerdict } from '../records';
import type { Table, TableRow } from '../table';
import { readNumber } from '../values';
import { choiceAt, dateAt, fixOf, scoreAt, showsHundredths, textAt } from './cells';
import type { Notebook } from './notebook';

/** Scores lie from 0 to 100, and so no two are further apart. */
const LARGEST_CHANGE = 100;

const ANNOUNCED: readonly SettingKey[] = ['announcedTotal', 'announcedIIT', 'announcedEIT', 'announcedOIT'];

type Setting = (typeof SETTING_ROWS)[number];

/** Settings by every name that they go by, made on first use: a tab of thousands of rows asks for each. */
let byName: ReadonlyMap<string, Setting> | null = null;

/** The setting of a row by its name; undefined for a row that is none of ours. */
function settingOf(row: TableRow): Setting | undefined {
  if (byName === null) {
    const names = new Map<string, Setting>();
    for (const setting of SETTING_ROWS) {
      for (const name of [setting.key, setting.label, ...setting.aliases].map(matchKey)) {
        if (!names.has(name)) names.set(name, setting);
      }
    }
    byName = names;
  }
  return byName.get(matchKey(String(row.value('key'))));
}

/** Whether only the formats of their cells can tell the announced figures (98, 91.5) from rounded ones. */
export function mayBeRounded(table: Table): boolean {
  const numbers = table.rows
    .filter((row) => {
      const key = settingOf(row)?.key;
      return key !== undefined && ANNOUNCED.includes(key);
    })
    .map((row) => row.value('value'))
    .filter((value): value is number => typeof value === 'number');
  return numbers.length > 0 && numbers.every((value) => decimalsOf(value) < 2);
}

export function readSettings(
  table: Table | null,
  notes: Notebook,
): { settings: Settings; cells: Partial<Record<SettingKey, string>>; announcedToHundredths: boolean } {
  const cells: Partial<Record<SettingKey, string>> = {};
  const rows: Partial<Record<SettingKey, TableRow>> = {};
  const unknown: TableRow[] = [];
  for (const row of table ? table.rows : []) {
    const known = settingOf(row);
    if (!known) {
      unknown.push(row);
      continue;
    }
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
  reportMisspelt(unknown, rows, notes);
  const label = (key: SettingKey): string =>
    (SETTING_ROWS.find((setting) => setting.key === key) as { label: string }).label;
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
    return row ? dateAt(row, 'value', label(key), notes, resultYear) : null;
  };
  const year = (key: SettingKey): number | null => {
    const typed = text(key);
    if (typed === '') return null;
    const number = /^\D*(\d{2,4})\D*$/.exec(toArabicDigits(typed));
    const value = number ? buddhistYear(Number(number[1])) : null;
    const cell = cells[key];
    // "ค.ศ. 2024" was meant so; a bare 2024 may also be a slip of the year.
    if (
      value !== null &&
      cell !== undefined &&
      number &&
      /^\d{4}$/.test(toArabicDigits(typed)) &&
      value !== Number(number[1])
    ) {
      notes.add(
        'gregorian-year',
        'note',
        cell,
        `${label(key)} ${number[1] ?? ''} เป็นปี ค.ศ. ระบบใช้ พ.ศ. ${value} ให้ตรวจแล้วพิมพ์เป็นปี พ.ศ.`,
        { expected: value, found: Number(number[1]), fix: fixOf(cell, value) },
      );
    }
    if (value === null) {
      notes.add('bad-year', 'error', cells[key], `${label(key)} "${excerpt(typed)}" ไม่ใช่ปี พ.ศ. ให้พิมพ์เช่น 2567`, {
        found: excerpt(typed),
      });
    }
    return value;
  };
  const change = (key: 'announcedChange' | 'followingChange'): number | null => {
    const row = rows[key];
    if (!row) return null;
    const reading = readNumber(signedBySign(row.value('value')));
    if (reading.kind === 'number') {
      if (Math.abs(reading.value) <= LARGEST_CHANGE) return reading.value;
      notes.add(
        'change-out-of-range',
        'error',
        cells[key],
        `${label(key)} "${excerpt(String(row.value('value')))}" เป็นไปไม่ได้ เพราะคะแนนเต็ม 100 จึงเปลี่ยนแปลงได้ไม่เกิน 100 ระบบไม่ใช้ค่านี้ ให้แก้ตามประกาศผล`,
        { expected: `-${LARGEST_CHANGE} ถึง +${LARGEST_CHANGE}`, found: excerpt(String(row.value('value'))) },
      );
    }
    if (reading.kind === 'bad') {
      notes.add(
        'not-a-number',
        'error',
        cells[key],
        `${label(key)} "${excerpt(String(row.value('value')))}" ไม่ใช่ตัวเลข ให้พิมพ์เช่น +2.62 หรือ -1.50`,
        { found: excerpt(String(row.value('value'))) },
      );
    }
    return null;
  };
  const verdict = (key: SettingKey): TargetVerdict | null => {
    const row = rows[key];
    return row ? choiceAt(row, 'value', label(key), VERDICTS, notes, 'ระบบไม่ใช้ค่านี้', VERDICT_WORDS) : null;
  };
  const source = (): ResultSource | null => {
    const row = rows.source;
    return row
      ? choiceAt(row, 'value', label('source'), RESULT_SOURCES, notes, 'ระบบถือเป็นผลที่ประกาศ', SOURCE_WORDS)
      : null;
  };
  const choice = <Key extends string>(
    key: SettingKey,
    names: Readonly<Record<Key, string>>,
    otherwise: Key,
    otherWords: Readonly<Record<string, RegExp>> = {},
  ): Key => {
    const row = rows[key];
    const chosen = row
      ? choiceAt(row, 'value', label(key), names, notes, `ระบบใช้ "${names[otherwise]}"`, otherWords)
      : null;
    return chosen ?? otherwise;
  };
  const resultYear = year('resultYear');
  // Scores are held against it as they are printed, to two decimals; a finer line would print another one than it is.
  const line = (key: 'target' | 'maintain'): number => round2(score(key) ?? DEFAULT_THRESHOLDS[key]);
  return {
    cells,
    announcedToHundredths: ANNOUNCED.some((key) => {
      const row = rows[key];
      return row !== undefined && showsHundredths(row, 'value');
    }),
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
      weaknessRule: choice('weaknessRule', WEAKNESS_RULES, 'below-target'),
      thaiDigits:
        choice('thaiDigits', YES_NO, 'yes', { yes: /^(?:true|yes|ใช่|1)$/i, no: /^(?:false|no|ไม่|ไม่ใช่|0)$/i }) === 'yes',
      font: fontOf(text('font'), cells.font, notes),
      committee: text('committee'),
      story: text('story'),
      followingTotal: score('followingTotal'),
      followingChange: change('followingChange'),
      followingRating: text('followingRating'),
      verdictIIT: verdict('verdictIIT'),
      verdictEIT: verdict('verdictEIT'),
      verdictOIT: verdict('verdictOIT'),
      source: source(),
      targetShare: score('targetShare'),
      readingIIT: text('readingIIT'),
      readingEIT: text('readingEIT'),
      readingOIT: text('readingOIT'),
      respondentsIIT: text('respondentsIIT'),
      respondentsEIT: text('respondentsEIT'),
      respondentsOIT: text('respondentsOIT'),
      committeeDuties: text('committeeDuties'),
      analysisSteps: text('analysisSteps'),
      purpose: text('purpose'),
    },
  };
}

const SOURCE_WORDS: Readonly<Record<ResultSource, RegExp>> = { internal: /ภายใน/, announced: /ป\.?\s*ป\.?\s*ช/ };

/** "ไม่ผ่านเกณฑ์" and "ผ่าน" as people also say it. */
const VERDICT_WORDS: Readonly<Record<TargetVerdict, RegExp>> = { below: /ไม่ผ่าน|ต่ำกว่า|^ตก/, passed: /^\s*ผ่าน/ };

const ROSE_OR_FELL =
  /^\s*(?:คะแนน)?\s*(?:(เพิ่มขึ้น|เพิ่ม|สูงขึ้น|\(\+\))|ลดลง|ลด|ต่ำลง|\([-−–]\))\s*(?:จากปีก่อน)?\s*(?:ร้อยละ\s*)?(?=[\d๐-๙.])/;
const UNCHANGED = /^\s*(?:ไม่เปลี่ยนแปลง|คงเดิม|เท่าเดิม)\s*$/;

/** A change with its direction in words ("ลดลง ๒.๐๘ คะแนน") as the number with the sign that says the same. */
function signedBySign(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return UNCHANGED.test(value)
    ? 0
    : value.replace(ROSE_OR_FELL, (_words, rose: string | undefined) => (rose === undefined ? '-' : '+'));
}

/** Names shorter than this are near to too many words. */
const SHORTEST_NAME = 6;

/** Rows that are almost one of ours, where ours is missing: the value would be lost. Rows of the agency's own are theirs. */
function reportMisspelt(
  unknown: readonly TableRow[],
  rows: Partial<Record<SettingKey, TableRow>>,
  notes: Notebook,
): void {
  const open = new Map<string, Setting>();
  for (const setting of SETTING_ROWS.filter(({ key }) => rows[key] === undefined)) {
    for (const name of [setting.label, ...setting.aliases].map(matchKey)) {
      if (name.length >= SHORTEST_NAME && !open.has(name)) open.set(name, setting);
    }
  }
  const names = [...open.keys()];
  for (const row of unknown) {
    const typed = textAt(row, 'key');
    const cell = row.cell('key');
    if (textAt(row, 'value') === '' || cell === undefined) continue;
    const meant = open.get(nearest(matchKey(typed), names) ?? '');
    if (!meant) continue;
    notes.add(
      'unknown-setting',
      'warning',
      cell,
      `ระบบไม่รู้จักรายการ "${excerpt(typed)}" จึงไม่ใช้ค่าในแถวนี้ หากหมายถึง "${meant.label}" ให้แก้ชื่อรายการ`,
      { expected: meant.label, found: excerpt(typed), fix: fixOf(cell, meant.label) },
    );
  }
}

/** The font's own spelling where it is one of ours; any other font of the agency is used as typed, and said. */
function fontOf(typed: string, cell: string | undefined, notes: Notebook): string {
  if (typed === '') return FONTS[0];
  const own = FONTS.find((font) => matchKey(font) === matchKey(typed));
  if (own === undefined) {
    notes.add(
      'unknown-choice',
      'note',
      cell,
      `แบบอักษร "${excerpt(typed)}" ไม่ใช่ ${FONTS.join(', ')} ระบบใช้ตามที่พิมพ์ เครื่องที่ไม่มีแบบอักษรนี้จะแสดงแบบอื่นแทน ให้ตรวจชื่อแบบอักษร`,
      { expected: FONTS.join(' / '), found: excerpt(typed) },
    );
  }
  return own ?? typed;
}
