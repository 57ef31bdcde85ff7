/** Workbooks as nobody should type them, each from one number: a sample with odd values in odd places. */

import { SAMPLES } from '../../samples';
import { tabRows } from '../../samples/sample';
import { INPUT_TABS, SETTING_ROWS } from '../../src/workbook/input-tabs';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';

/** mulberry32: small, and the same on every machine. @returns numbers from 0 up to 1 */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Draw = () => number;

function pick<T>(draw: Draw, list: readonly T[]): T {
  return list[Math.floor(draw() * list.length)] as T;
}

/** Figures that are none, or are at the edge of what is one. */
const FIGURES: readonly CellValue[] = [
  0,
  -0,
  100,
  100.001,
  -0.001,
  101,
  1e308,
  -1e308,
  1e-9,
  0.9946,
  1,
  84.995,
  84.994,
  94.995,
  2567,
  2024,
  'NaN',
  'Infinity',
  '๙๙.๔๖',
  'ร้อยละ ๙๙.๔๖',
  '91.50 คะแนน',
  '91,50',
  '1,234.50',
  '1e3',
  '0x10',
  '-',
  'N/A',
  '#DIV/0!',
  '#N/A',
  true,
  false,
  '๑๐๐',
  '+2.62',
  '−1.5',
  'เพิ่มขึ้น 100',
  'ลดลง 1e308 คะแนน',
  'ลดลง ๑๐๐.๐๑',
  '99.999',
  '100%',
  '0.5%',
  '  85  ',
  '8 5',
  '.5',
];
const TEXTS: readonly string[] = [
  '',
  ' ',
  'ก',
  '๓.',
  '=1+1',
  '+IMPORTXML("http://x","y")',
  '@SUM(A1)',
  '\t=1',
  '{agency}',
  '{#measures}',
  '<w:p/>',
  '&lt;',
  ']]>',
  '\u0000\u0008',
  '\uFFFE\uFFFF',
  '\uD800',
  '😀',
  '\u200B\u200B',
  'ก'.repeat(3000),
  'ab '.repeat(2000),
  '(((((((((',
  '\\d+[',
  'มาตราการ',
  'คะแนนสูงขึ้นกว่าปีที่ผ่านมา',
  'ตัวชี้วัดที่ ๘ ร้อยละ ๘๐',
  'จำนวน ๙ ข้อ แล้วเสร็จ จำนวน ๗ ข้อ',
  '31/2/2568',
  '30 กุมภาพันธ์ ๒๕๖๗',
  'ตุลาคม 2566',
  '2024-13-45',
  '0/0/0000',
  'วันจันทร์ที่ 1 ตุลาคม 2567',
  'E15',
  'e9/1',
  'O34',
  'I0',
  'E999',
  'องค์การบริหารส่วนตำบลสายทองง',
  'เทศบาลตำบลสายทอง',
  'constructor',
  '__proto__',
  'toString',
  'ผ่านดีเยี่ยม',
  'AA',
  'Z',
];
const YEARS: readonly CellValue[] = [
  2563,
  2564,
  2565,
  2566,
  2567,
  2568,
  2569,
  2559,
  2024,
  '๒๕๖๗',
  'พ.ศ. 2566',
  '67',
  'ปีนี้',
  '',
];

function oddValue(draw: Draw, now: CellValue): CellValue {
  const kind = draw();
  if (kind < 0.4) return pick(draw, FIGURES);
  if (kind < 0.5) return Math.round(draw() * 12_000) / 100 - 10;
  if (kind < 0.6) return '';
  if (kind < 0.9) return pick(draw, TEXTS);
  return `${String(now)}${pick(draw, TEXTS)}`;
}

/** The sheets of the workbook of this number, with nothing in them that can be changed. */
export function oddWorkbook(seed: number): SheetSnapshot[] {
  const draw = random(seed);
  const sample = pick(draw, SAMPLES);
  // Some workbooks have one odd cell, some are odd all over.
  const share = pick(draw, [0.01, 0.05, 0.2, 0.6]);
  const sheets = INPUT_TABS.filter(() => draw() > 0.03).map((tab) => {
    const settings = new Map(Object.entries(sample.settings));
    const filled: readonly (readonly CellValue[])[] =
      tab.id === 'settings'
        ? SETTING_ROWS.map(({ key, label }) => [label, (settings.get(key) ?? '') as CellValue, ''])
        : ((tabRows(sample, tab.id) ?? []) as CellValue[][]);
    const rows = [...filled];
    while (rows.length > 0 && draw() < 0.1) rows.push(pick(draw, rows));
    if (draw() < 0.1) rows.sort(() => draw() - 0.5);
    if (rows.length > 0 && draw() < 0.01) for (let more = 0; more < 400; more += 1) rows.push(pick(draw, filled));
    const odd = rows.map((row) =>
      row.map((value, column) => {
        if (tab.id === 'settings' && column === 0) return value;
        const isYear = tab.id === 'settings' && /ปีงบประมาณ/.test(String(row[0]));
        if (isYear) return draw() < 0.15 ? pick(draw, YEARS) : value;
        return draw() < share ? oddValue(draw, value) : value;
      }),
    );
    return {
      name: tab.name,
      tabId: draw() < 0.5 ? tab.id : null,
      columnKeys: {},
      values: [tab.columns.map(({ header }) => header), ...odd],
      formats:
        draw() < 0.1
          ? odd.concat([[]]).map((row) => row.map(() => pick(draw, ['0.00', '0.00%', '@', 'General'])))
          : null,
    };
  });
  return deepFreeze(sheets);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
