/** Pictures and formulas of other programs in cells of text are empty, and said. */

import { INPUT_TABS } from '../../src/workbook/input-tabs';
import { readWorkbook } from '../../src/workbook/read';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';

function measuresSheet(...rows: Record<string, CellValue>[]): SheetSnapshot {
  const { name, columns } = INPUT_TABS.find(({ id }) => id === 'measures') as (typeof INPUT_TABS)[number];
  const values = [columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ key }) => row[key] ?? ''))];
  return { name, tabId: 'measures', columnKeys: {}, values, formats: null };
}

describe('a cell of another program', () => {
  it.each(['=DISPIMG("ID_5A3F",1)', '=_xlfn.DISPIMG("ID_5A3F",1)', '#NAME?', '#REF!'])(
    '%s is empty, and said',
    (value) => {
      const { measures, findings } = readWorkbook([measuresSheet({ no: 1, measure: 'ปรับปรุงคู่มือ', output: value })]);
      expect(measures[0]).toMatchObject({ measure: 'ปรับปรุงคู่มือ', output: '' });
      expect(findings.filter(({ code }) => code === 'foreign-cell')).toMatchObject([
        { severity: 'warning', cell: 'มาตรการ!J2', message: expect.stringContaining('ระบบถือว่าว่าง') },
      ]);
    },
  );

  it('is none where people write of one, or of a number sign', () => {
    const output = '#ITA ติดป้ายรูปภาพ (DISPIMG) แล้ว';
    const { measures, findings } = readWorkbook([measuresSheet({ no: 1, measure: 'ก', output })]);
    expect(measures[0]?.output).toBe(output);
    expect(findings.map(({ code }) => code)).not.toContain('foreign-cell');
  });
});
