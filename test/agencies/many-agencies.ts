/** Seeded tables of agencies, as large as the country, with totals and levels as the assessment would give them. */

import { seeded } from './random';
import { computeScores } from '../../src/ita/scores';
import { rate } from '../../src/ita/rating';
import { scaleOf } from '../../src/ita/years';
import { FIRST_SETTING_ROWS } from '../../src/workbook/input-tabs';
import type { SettingKey } from '../../src/workbook/records';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';

export const HEADS = [
  ...['ลำดับ', 'หน่วยงาน', 'ประเภท', 'อำเภอ', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
  ...['IIT', 'EIT', 'OIT', 'คะแนนรวม', 'ระดับ', 'คะแนนรวมปีก่อน'],
];

const TYPES = ['องค์การบริหารส่วนตำบล', 'เทศบาลตำบล', 'เทศบาลเมือง', 'ส่วนราชการระดับกรม'];

/** Rows of `หน่วยงาน` below its head, in the order of `HEADS`; each agency has figures of its own. */
export function agencyRows(count: number, resultYear = 2567): CellValue[][] {
  const random = seeded(count);
  return Array.from({ length: count }, (_unused, index) => {
    const quality = 70 + 30 * Math.sqrt(random());
    const scores = Array.from(
      { length: 10 },
      () => Math.round(Math.max(20, Math.min(100, quality + 20 * (random() - 0.6))) * 100) / 100,
    );
    const { instruments, total } = computeScores(scores);
    const sum = total as number;
    const { IIT, EIT, OIT } = instruments;
    const type = TYPES[index % TYPES.length] as string;
    return [
      index + 1,
      `${type}ตัวอย่าง${index + 1}`,
      type,
      `อำเภอที่ ${1 + (index % 9)}`,
      ...scores,
      IIT as number,
      EIT as number,
      OIT as number,
      sum,
      rate(scaleOf(resultYear), sum, instruments).rating ?? '',
      Math.round(Math.max(0, Math.min(100, sum + 8 * (random() - 0.6))) * 100) / 100,
    ];
  });
}

export function sheet(name: string, values: readonly (readonly CellValue[])[]): SheetSnapshot {
  const width = Math.max(0, ...values.map(({ length }) => length));
  const padded = values.map((row) => Array.from({ length: width }, (_unused, index) => row[index] ?? ''));
  return { name, tabId: null, columnKeys: {}, values: padded, formats: null };
}

/** `ตั้งค่า` of the office. */
export function settingsSheet(settings: Readonly<Partial<Record<SettingKey, CellValue>>> = {}): SheetSnapshot {
  const values: Readonly<Partial<Record<SettingKey, CellValue>>> = {
    agency: 'สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดตัวอย่าง',
    resultYear: 2567,
    ...settings,
  };
  const rare = (['source', 'targetShare'] as const).filter((key) => values[key] !== undefined);
  return sheet('ตั้งค่า', [
    ['รายการ', 'ค่า', 'คำอธิบาย'],
    ...FIRST_SETTING_ROWS.map(({ key, label }) => [label, values[key] ?? '', '']),
    ...rare.map((key) => [key, values[key] ?? '', '']),
  ]);
}

/** A workbook with this many agencies. */
export function agenciesWorkbook(
  count: number,
  settings: Readonly<Partial<Record<SettingKey, CellValue>>> = {},
): SheetSnapshot[] {
  return [settingsSheet(settings), sheet('หน่วยงาน', [HEADS, ...agencyRows(count)])];
}
