/** What the formulas alone say of a round, held against what the code sees in the input itself. */

import { SAI_THONG_2565 } from '../../samples';
import { unchangedKeys } from '../../src/committee/round';
import { SETTING_ROWS } from '../../src/workbook/input-tabs';
import { FrozenRound, seen } from './frozen-round';

const INPUTS = ['ตั้งค่า', 'คะแนน', 'รายข้อ', 'มาตรการ', 'ประเด็น'];
const frozen = new FrozenRound(SAI_THONG_2565);

/** Keys of the matters that the formulas call changed. */
function stale(): string[] {
  const flags = frozen.column('stale');
  return frozen.round.matters.filter((_matter, index) => flags[index] !== 0).map(({ key }) => key);
}

/** Keys of the matters that are not what they were. */
function changed(): string[] {
  const { tables, matters } = seen(frozen.sheets(INPUTS));
  const same = unchangedKeys(frozen.round, matters, tables);
  return frozen.round.matters.filter(({ key }) => !same.has(key)).map(({ key }) => key);
}

const type = (tab: string, cell: string, value: string | number): void =>
  frozen.edit(`spreadsheet.getSheetByName('${tab}').getRange('${cell}').setValue(${JSON.stringify(value)});`);

describe('the formulas of a round', () => {
  it('call nothing changed right after the sending', () => {
    expect(stale()).toEqual([]);
    expect(frozen.value('changed')).toBe(0);
  });

  /** Each is made and taken back: the tab, the cell, what is typed and what stood there. */
  const EDITS: readonly (readonly [string, string, string | number, string | number])[] = [
    ['คะแนน', 'D8', 84.41, 84.4],
    ['คะแนน', 'D8', "'84.4", 84.4],
    ['คะแนน', 'A8', 3, 7],
    ['มาตรการ', 'D3', 'ลดขั้นตอนการให้บริการประชาชน ', 'ลดขั้นตอนการให้บริการประชาชน'],
    ['มาตรการ', 'C3', '6, 8', '6, 7, 8'],
    ['มาตรการ', 'C7', '7-9', ''],
    ['มาตรการ', 'B2', 4, ''],
    ['มาตรการ', 'C1', 'เลข', 'ตัวชี้วัดที่'],
    ['ประเด็น', 'C3', '2, 5', ''],
    ['ตั้งค่า', 'B22', 80, 85],
    ['ตั้งค่า', 'B17', 'อท 74301 / 12', 'อท 74301 / -'],
    ['ตั้งค่า', `A${SETTING_ROWS.length + 4}`, 'เกณฑ์เป้าหมาย', ''],
  ];
  it.each(EDITS)('never call unchanged what %s!%s = %p changes', (tab, cell, value, before) => {
    type(tab, cell, value);
    const [told, truth] = [stale(), changed()];
    expect(truth.filter((key) => !told.includes(key))).toEqual([]);
    type(tab, cell, before);
    expect(stale()).toEqual([]);
  });

  it('name exactly the matters of an edited row', () => {
    type('คะแนน', 'D4', 90);
    expect(stale()).toEqual(['result', 'issue:6']);
    expect(changed()).toEqual(['result', 'issue:6']);
    type('คะแนน', 'D4', 91.11);
  });

  it('call an agreement only what was chosen as offered, once, for the text that was sent', () => {
    const cells: readonly (readonly [string, string])[] = [
      ['B7', 'เห็นชอบ'],
      ['B8', ' เห็นชอบ '],
      ['B9', 'เห็นชอบบ'],
      ['B10', 'ไม่เห็นชอบ'],
      ['B11', 'เห็น ชอบ'],
    ];
    for (const [cell, value] of cells) type('พิจารณา', cell, value);
    expect(frozen.column('settled').slice(0, 5)).toEqual([1, 1, 0, 1, 0]);
    type('พิจารณา', 'A7', 'เรื่องที่ 1  ข้อความอื่น');
    type('พิจารณา', 'C9', 'พิจารณาแล้ว');
    expect(frozen.column('status').slice(0, 3)).toEqual(['⚠ ข้อความของเรื่องถูกแก้', 'พิจารณาแล้ว', '⚠ มติไม่ตรงกับตัวเลือก']);
    expect(frozen.value('tampered')).toBe(1);
  });

  it('follow rows that are sorted and inserted, and tabs that are renamed', () => {
    frozen.edit(`
      spreadsheet.getSheetByName('มาตรการ').getRange('A2:M6').sort({ column: 1, ascending: false });
      spreadsheet.getSheetByName('มาตรการ').insertRowsBefore(3, 2);
      spreadsheet.getSheetByName('มาตรการ').setName('แผน');`);
    expect(stale()).toEqual([]);
    frozen.edit(`spreadsheet.getSheetByName('แผน').deleteRow(2);`);
    // The fifth measure, for indicators 5 and 10, stood there.
    expect(stale()).toEqual(['issue:7']);
  });
});
