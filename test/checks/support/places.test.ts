/** How findings name cells, rows and lines. */

import { cellList, inCells, shortList, sourceLines } from '../../../src/checks/support/places';

it('names the tab once and counts what is beyond six', () => {
  expect(cellList(['มาตรการ!E4', 'มาตรการ!E7', undefined, 'มาตรการ!E4', 'คะแนน!D3'])).toBe('มาตรการ!E4, E7, คะแนน!D3');
  expect(cellList([2, 3, 4, 5, 6, 7, 8, 9].map((row) => `คะแนน!D${row}`))).toBe(
    'คะแนน!D2, D3, D4, D5, D6, D7 และอีก 2 ช่อง',
  );
});

it('says nothing where no cell is known', () => {
  expect(inCells([null, undefined])).toBe('');
  expect(inCells(['คะแนน!D3'])).toBe(' (คะแนน!D3)');
});

it('names the lines of a report in order, each once', () => {
  expect(sourceLines([96, 31, 96])).toBe('บรรทัดที่ 31, 96 ของรายงานต้นฉบับ');
});

it('cuts long lists and says how many more there are', () => {
  expect(shortList(['ก', 'ข'], 'คำ')).toBe('ก, ข');
  expect(shortList(['1', '2', '3', '4', '5', '6', '7'], 'ข้อ')).toBe('1, 2, 3, 4, 5, 6 และอีก 1 ข้อ');
});
