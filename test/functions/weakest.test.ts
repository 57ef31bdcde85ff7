/** ITA_WEAKEST: the lowest scores as a table. */

import { ITA_WEAKEST } from '../../src/functions';
import { INDICATOR_NAMES, SAI_THONG } from '../published-figures';
import { BAD, column, trailingBlanks } from './cells';

describe('ITA_WEAKEST', () => {
  it('lists the weak indicators of Sai Thong, lowest first, with what each lacks', () => {
    expect(ITA_WEAKEST(column(INDICATOR_NAMES), column(SAI_THONG), 4)).toEqual([
      [1, 'การปรับปรุงการทำงาน', 80.18, 4.82],
      [2, 'ประสิทธิภาพการสื่อสาร', 84.4, 0.6],
      [3, 'คุณภาพการดำเนินงาน', 84.86, 0.14],
      [4, 'การใช้งบประมาณ', 89.33, 0],
    ]);
  });

  it('lists all where no count is given, and no more than there are', () => {
    expect(ITA_WEAKEST([INDICATOR_NAMES], [SAI_THONG])).toHaveLength(10);
    expect(ITA_WEAKEST([INDICATOR_NAMES], [SAI_THONG], 50)).toHaveLength(10);
    expect(ITA_WEAKEST([INDICATOR_NAMES], [SAI_THONG], '')).toHaveLength(10);
    expect(ITA_WEAKEST([INDICATOR_NAMES], [SAI_THONG], [['๒']])).toHaveLength(2);
  });

  it('keeps ties in sheet order, with ranks of their own', () => {
    expect(ITA_WEAKEST(column(['E14', 'E5', 'E15']), column([77.03, 77.03, 74.13]))).toEqual([
      [1, 'E15', 74.13, 10.87],
      [2, 'E14', 77.03, 7.97],
      [3, 'E5', 77.03, 7.97],
    ]);
  });

  it('measures the gap from the given target', () => {
    expect(ITA_WEAKEST('E15', 74.13, undefined, 90)).toEqual([[1, 'E15', 74.13, 15.87]]);
    expect(ITA_WEAKEST('E15', 0.7413, 1, 0.9)).toEqual([[1, 'E15', 74.13, 15.87]]);
  });

  it('reads blocks row by row, a row beside a column, ragged rows and one cell', () => {
    expect(ITA_WEAKEST([['a', 'b'], ['c']], [[3, 2], [4]])).toEqual([
      [1, 'b', 2, 83],
      [2, 'a', 3, 82],
      [3, 'c', 4, 81],
    ]);
    expect(ITA_WEAKEST([['a', 'b']], column([90, 80]))).toEqual([
      [1, 'b', 80, 5],
      [2, 'a', 90, 0],
    ]);
    expect(ITA_WEAKEST([['E15']], 74.13)).toEqual([[1, 'E15', 74.13, 10.87]]);
  });

  it('leaves blank scores out, over whole columns too', () => {
    const labels = trailingBlanks(column(INDICATOR_NAMES), 4000);
    const scores = trailingBlanks(column([...SAI_THONG.slice(0, 9), '-']), 4000);
    expect(ITA_WEAKEST(labels, scores)).toHaveLength(9);
    expect(ITA_WEAKEST([['']], [['']])).toEqual([['', '', '', '']]);
  });

  it('neither ranks nor loses an unusable score: it follows the list, beside the count', () => {
    expect(ITA_WEAKEST(column(['ชื่อ', 'E15', 'E11']), column(['คะแนน', 74.13, 76.07]), 1)).toEqual([
      [1, 'E15', 74.13, 10.87],
      ['', 'ชื่อ', BAD, ''],
    ]);
  });

  it('returns labels of any kind as text or number', () => {
    const labels = [10, true, new Date(2024, 0, 5), null, '=A1'];
    expect(ITA_WEAKEST(column(labels), column([1, 2, 3, 4, 5])).map((row) => row[1])).toEqual([
      10,
      'TRUE',
      '5 มกราคม 2567',
      '',
      '=A1',
    ]);
  });

  it.each<[unknown[], string]>([
    [[column(['a', 'b']), column([1])], 'ช่วงชื่อ (2 แถว 1 คอลัมน์) กับช่วงคะแนน (1 แถว 1 คอลัมน์) ต้องมีขนาดเท่ากัน'],
    [
      [
        [['a', 'b']],
        [
          [1, 2],
          [3, 4],
        ],
      ],
      'ต้องมีขนาดเท่ากัน',
    ],
    [[undefined, [[1]]], 'ยังไม่ได้ระบุช่วงชื่อ'],
    [[[['a']]], 'ยังไม่ได้ระบุช่วงคะแนน'],
    [['a', 1, 0], 'จำนวนที่ต้องการแสดงต้องเป็นจำนวนเต็ม 1–10000'],
    [['a', 1, 1.5], 'จำนวนที่ต้องการแสดงต้องเป็นจำนวนเต็ม'],
    [['a', 1, 'สาม'], 'จำนวนที่ต้องการแสดงต้องเป็นจำนวนเต็ม'],
    [['a', 1, 1, 'x'], 'เกณฑ์เป้าหมายต้องเป็นคะแนน 0–100'],
  ])('refuses the call %#', (args, message) => {
    const [labels, scores, count, target] = args;
    expect(() => ITA_WEAKEST(labels, scores, count, target)).toThrow(message);
  });
});
