/** What becomes of values that are written into cells: text that looks like something else, types, growth. */

import { isPicture } from '../cell-values';
import { appendCells, writeCells, type Writable } from '../safe-writes';
import { textWay } from '../text-way';
import { isDate } from '../../workbook/values';
import type { Assumption } from './assumption';
import type { Scratch } from './scratch';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Texts that a sheet would take for a formula, a date and numbers if they were typed. */
const LOOK_ALIKES = ['=1+1', '1/2', '007', '+2.62'];
const AS_WRITTEN = LOOK_ALIKES.join(' | ');
/** 10 August, which a month-first locale shows as `8/10/2024`. */
const DAY = new Date(2024, 7, 10);
/** One transparent pixel, so that nothing is fetched. */
const PIXEL = 'https://www.gstatic.com/images/branding/product/1x/sheets_2020q4_48dp.png';

const shown = (values: readonly (readonly unknown[])[]): string => (values[0] ?? []).map(String).join(' | ');

/** Writes where a range is, as the product writes. */
export function put(range: Range, rows: readonly (readonly Writable[])[]): void {
  writeCells(range.getSheet(), range.getRow(), range.getColumn(), rows);
}

function typeOf(value: unknown): string {
  if (isDate(value)) return 'date';
  if (isPicture(value)) return 'picture';
  return value === '' ? 'blank' : typeof value;
}

/** Text in cells that have been given a number format. */
function textInto(id: string, format: string, name: string): Assumption<Scratch> {
  return {
    id,
    what: `ข้อความที่คล้ายสูตรหรือวันที่ ในช่องรูปแบบ${name}`,
    expected: AS_WRITTEN,
    wayOut: 'แจ้งผู้ดูแลระบบพร้อมข้อความด้านล่าง ระหว่างนี้ตั้งรูปแบบช่องเป็น อัตโนมัติ ก่อนนำเข้าข้อมูล',
    see: ({ cells }) => {
      const range = cells(1, LOOK_ALIKES.length).setNumberFormat(format);
      put(range, [LOOK_ALIKES]);
      return shown(range.getValues());
    },
  };
}

function appended(id: string, format: string, name: string): Assumption<Scratch> {
  return {
    id,
    what: `ข้อความเดียวกัน ต่อท้ายแท็บ ในช่องรูปแบบ${name}`,
    expected: AS_WRITTEN,
    wayOut: 'แจ้งผู้ดูแลระบบพร้อมข้อความด้านล่าง ตั้งรูปแบบคอลัมน์ในแท็บ ประวัติ เป็น อัตโนมัติ',
    see: ({ other }) => {
      other.getRange(1, 1, other.getMaxRows(), LOOK_ALIKES.length).setNumberFormat(format);
      appendCells(other, LOOK_ALIKES);
      return shown(other.getRange(other.getLastRow(), 1, 1, LOOK_ALIKES.length).getValues());
    },
  };
}

export const CELL_ASSUMPTIONS: readonly Assumption<Scratch>[] = [
  textInto('text-by-set-values', 'General', 'อัตโนมัติ'),
  {
    id: 'text-way',
    what: "เครื่องหมาย ' หน้าข้อความ ไม่ปรากฏในช่อง",
    expected: 'apostrophe',
    wayOut: 'ไม่ต้องทำอะไร ระบบเปลี่ยนไปเขียนข้อความด้วยรูปแบบข้อความธรรมดาแทนแล้ว',
    see: () => String(textWay()),
  },
  textInto('text-into-text-format', '@', 'ข้อความธรรมดา (@)'),
  textInto('text-into-number-format', '0.00', 'ตัวเลข'),
  textInto('text-into-date-format', 'd/m/yyyy', 'วันที่'),
  appended('text-by-append-row', 'General', 'อัตโนมัติ'),
  appended('text-appended-into-text-format', '@', 'ข้อความธรรมดา (@)'),
  {
    id: 'value-types',
    what: 'ชนิดของค่าที่อ่านกลับ: วันที่ ช่องทำเครื่องหมาย #N/A ช่องว่าง',
    expected: 'date boolean string blank',
    wayOut: 'แจ้งผู้ดูแลระบบพร้อมข้อความด้านล่าง ระหว่างนี้พิมพ์วันที่เป็นข้อความ เช่น 10 สิงหาคม 2567',
    see: ({ cells }) => {
      const range = cells(1, 4);
      put(range, [[DAY, true, { formula: '=NA()' }, '']]);
      return (range.getValues()[0] ?? []).map(typeOf).join(' ');
    },
  },
  {
    id: 'picture-value',
    what: 'ชนิดของค่าที่อ่านจากช่องที่มีรูปภาพ (IMAGE)',
    expected: null,
    see: ({ cells }) => {
      const range = cells(1, 1);
      put(range, [[{ formula: `=IMAGE("${PIXEL}")` }]]);
      return typeOf(range.getValue());
    },
  },
  {
    id: 'date-display',
    what: 'การแสดงวันที่ 10 สิงหาคม 2024 ในสมุดงานนี้',
    expected: null,
    see: ({ cells }) => {
      const range = cells(1, 1);
      put(range, [[DAY]]);
      return range.getDisplayValue();
    },
  },
  {
    id: 'date-value',
    what: 'วันที่ 10 สิงหาคม 2024 อ่านกลับเป็นวันเดิมในเขตเวลาของสมุดงาน',
    expected: '2024-08-10',
    wayOut: 'ตั้งเขตเวลาของสมุดงานเป็น (GMT+07:00) Bangkok ที่ ไฟล์ > การตั้งค่า แล้วทดสอบอีกครั้ง',
    see: ({ spreadsheet, cells }) => {
      const range = cells(1, 1);
      put(range, [[{ formula: '=DATE(2024,8,10)' }]]);
      const value: unknown = range.getValue();
      return isDate(value)
        ? Utilities.formatDate(value, spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd')
        : typeOf(value);
    },
  },
  {
    id: 'number-format-reset',
    what: 'รูปแบบตัวเลขของช่องใหม่ หลังตั้งเป็นร้อยละ และหลังล้างรูปแบบ',
    expected: null,
    see: ({ cells }) => {
      const cell = cells(1, 1);
      const formats = [cell.getNumberFormat()];
      formats.push(cell.setNumberFormat('0.00%').getNumberFormat());
      formats.push(cell.clearFormat().getNumberFormat());
      formats.push(cell.setNumberFormat('General').getNumberFormat());
      return formats.map((format) => (format === '' ? '(ว่าง)' : format)).join(' → ');
    },
  },
  {
    id: 'growth',
    what: 'เขียนใต้แถวสุดท้ายของแท็บ',
    expected: 'เขียนได้',
    wayOut: 'เพิ่มแถวเปล่าท้ายแท็บก่อนใช้คำสั่ง แล้วแจ้งผู้ดูแลระบบพร้อมข้อความด้านล่าง',
    see: ({ other }) => {
      const below = other.getMaxRows() + 5;
      writeCells(other, below, 1, [['ทดสอบ']]);
      return other.getRange(below, 1).getValue() === 'ทดสอบ' ? 'เขียนได้' : 'เขียนไม่ได้';
    },
  },
];
