/** Every cell of the input tabs that holds words. */

import { textCells } from '../../../src/checks/support/texts';
import { contextOf, settingCell } from '../make-workbook';

it('lists words with their cells, tab by tab, and leaves numbers and choices', () => {
  const { data } = contextOf({
    settings: { agency: 'เทศบาลตำบลวังหิน' },
    rows: {
      measures: [{ no: 1, issue: 2, measure: 'จัดอบรม', status: 'ดำเนินการแล้ว', output: 'อบรม 2 ครั้ง' }],
      laws: [{ text: 'พระราชบัญญัติข้อมูลข่าวสารของราชการ' }],
    },
  });
  const cells = textCells(data);
  const texts = cells.map(({ text }) => text);
  expect(cells).toContainEqual({ cell: settingCell('agency'), text: 'เทศบาลตำบลวังหิน' });
  expect(texts).toEqual(expect.arrayContaining(['จัดอบรม', 'อบรม 2 ครั้ง', 'พระราชบัญญัติข้อมูลข่าวสารของราชการ']));
  expect(texts.indexOf('จัดอบรม')).toBeGreaterThan(texts.indexOf('เทศบาลตำบลวังหิน'));
  expect(texts).not.toContain('ดำเนินการแล้ว');
});
