/** What becomes of values that are written into cells: text that looks like something else, types, growth. */

import { appendCells, writeCells } from '../safe-writes';
import type { Assumption } from './assumption';
import type { Scratch } from './scratch';

/** Texts that a sheet would take for a formula, a date and numbers if they were typed. */
const LOOK_ALIKES = ['=1+1', '1/2', '007', '+2.62'];
const AS_WRITTEN = LOOK_ALIKES.join(' | ');

const shown = (values: readonly (readonly unknown[])[]): string => (values[0] ?? []).map(String).join(' | ');

function typeOf(value: unknown): string {
  if (Object.prototype.toString.call(value) === '[object Date]') return 'date';
  return value === '' ? 'blank' : typeof value;
}

export const CELL_ASSUMPTIONS: readonly Assumption<Scratch>[] = [
  {
    id: 'text-by-set-values',
    what: 'ข้อความที่คล้ายสูตรหรือวันที่ เขียนเป็นตาราง',
    expected: AS_WRITTEN,
    see: ({ tab }) => {
      const sheet = tab();
      writeCells(sheet, 1, 1, [LOOK_ALIKES]);
      return shown(sheet.getRange(1, 1, 1, LOOK_ALIKES.length).getValues());
    },
  },
  {
    id: 'text-by-append-row',
    what: 'ข้อความเดียวกัน ต่อท้ายแท็บ',
    expected: AS_WRITTEN,
    see: ({ tab }) => {
      const sheet = tab();
      appendCells(sheet, LOOK_ALIKES);
      return shown(sheet.getRange(1, 1, 1, LOOK_ALIKES.length).getValues());
    },
  },
  {
    id: 'text-into-text-format',
    what: 'ข้อความเดียวกัน ในช่องรูปแบบข้อความ (@)',
    expected: null,
    see: ({ tab }) => {
      const sheet = tab();
      const range = sheet.getRange(1, 1, 1, LOOK_ALIKES.length).setNumberFormat('@');
      writeCells(sheet, 1, 1, [LOOK_ALIKES]);
      return shown(range.getValues());
    },
  },
  {
    id: 'value-types',
    what: 'ชนิดของค่าที่อ่านกลับ: วันที่ ช่องทำเครื่องหมาย #N/A ช่องว่าง',
    expected: 'date boolean string blank',
    see: ({ tab }) => {
      const sheet = tab();
      writeCells(sheet, 1, 1, [[new Date(2024, 7, 10), true, { formula: '=NA()' }, '']]);
      return (sheet.getRange(1, 1, 1, 4).getValues()[0] ?? []).map(typeOf).join(' ');
    },
  },
  {
    id: 'date-display',
    what: 'การแสดงวันที่ 10 สิงหาคม 2024 ในสมุดงานนี้',
    expected: null,
    see: ({ tab }) => {
      const sheet = tab();
      writeCells(sheet, 1, 1, [[new Date(2024, 7, 10)]]);
      return sheet.getRange(1, 1).getDisplayValue();
    },
  },
  {
    id: 'number-format-reset',
    what: 'รูปแบบตัวเลขของช่องใหม่ หลังตั้งเป็นร้อยละ และหลังล้างรูปแบบ',
    expected: null,
    see: ({ tab }) => {
      const cell = tab().getRange(1, 1);
      const formats = [cell.getNumberFormat()];
      formats.push(cell.setNumberFormat('0.00%').getNumberFormat());
      formats.push(cell.clearFormat().getNumberFormat());
      return formats.map((format) => (format === '' ? '(ว่าง)' : format)).join(' → ');
    },
  },
  {
    id: 'growth',
    what: 'เขียนใต้แถวสุดท้ายของแท็บ',
    expected: 'เขียนได้',
    see: ({ tab }) => {
      const sheet = tab();
      const below = sheet.getMaxRows() + 5;
      writeCells(sheet, below, 1, [['ทดสอบ']]);
      return sheet.getRange(below, 1).getValue() === 'ทดสอบ' ? 'เขียนได้' : 'เขียนไม่ได้';
    },
  },
];
