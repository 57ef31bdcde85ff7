/** Jumps, repeats and gaps in the numbers of a list. */

import fc from 'fast-check';
import { lineNumbers, numberingFaults } from '../../../src/checks/support/numbering';

const words = (...labels: string[]): string[] => numberingFaults(labels).map((fault) => fault.words);

it('finds jumps, repeats and rows without a number', () => {
  expect(words('1', '2', '4')).toEqual(['จากเลข 2 ข้ามไป 4']);
  expect(words('1', '2', '2')).toEqual(['เลข 2 ซ้ำ']);
  expect(words('1', '', '2')).toEqual(['ไม่มีเลข']);
  expect(words('3', '4')).toEqual(['เริ่มที่เลข 3']);
  expect(words('1.1', '1.2', '1.3', '1.6')).toEqual(['จากเลข 1.3 ข้ามไป 1.6']);
});

it('names the number that belongs where a repeat makes the next one jump', () => {
  expect(numberingFaults(['3', '4', '4', '6'].map((label, index) => (index === 0 ? '1' : label)))).toHaveLength(2);
  expect(numberingFaults(['1', '2', '2', '4'])).toMatchObject([{ kind: 'repeat', at: 2, instead: '3' }]);
});

it('lets a list begin again, and says nothing of one without numbers', () => {
  expect(words('1', '2', '1', '2')).toEqual([]);
  expect(words('', '', '')).toEqual([]);
  expect(words('ก', '1', '2')).toEqual([]);
});

it('finds nothing in any list that counts from 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
      expect(numberingFaults(Array.from({ length: count }, (_unused, index) => `${index + 1}.`))).toEqual([]);
    }),
  );
});

it('reads the numbers at the beginnings of lines', () => {
  expect(lineNumbers('1. ประชุม\n2) รายงาน\n2.1 เผยแพร่\nปี 2567')).toEqual(['1', '2']);
});
