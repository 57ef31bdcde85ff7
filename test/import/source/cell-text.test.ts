/** What a cell of a file says: by its value, never by how a locale shows it. */

import { cellText, isErrorText } from '../../../src/import/source/cell-text';

it.each([
  ['a number', 91.4, '', '91.4'],
  ['a share', 0.9946, '0.00%', '99.46'],
  ['a day as its serial number', 44835, 'd/m/bbbb', '1 ตุลาคม 2565'],
  ['a month as its serial number', 44835, 'mmm-bb', 'ตุลาคม 2565'],
  ['the tenth of August, however it is shown', new Date('2024-08-10T00:00:00Z'), '', '10 สิงหาคม 2567'],
  ['a number that only looks like a day', 44835, '0.00', '44835'],
  ['a picture of WPS Office', '=DISPIMG("ID_4F2A",1)', '', ''],
  ['a picture of WPS Office by its new name', '=_xlfn.DISPIMG("ID_4F2A",1)', '', ''],
  ['words about such a picture', 'ใช้ DISPIMG แทรกรูป', '', 'ใช้ DISPIMG แทรกรูป'],
  ['nothing', null, '', ''],
  ['no number', Number.NaN, '', ''],
])('%s', (_what, cell, format, expected) => {
  expect(cellText(cell, format)).toBe(expected);
});

it('tells a failed formula from a text', () => {
  expect(['#DIV/0!', '#N/A', '#ITA2567', ''].map(isErrorText)).toEqual([true, true, false, false]);
});
