/** Item codes in every form that papers write them. */

import { formatItemId, formatItemRow, parseItemId } from '../../src/ita/items';

describe('reading an item code', () => {
  it.each([
    // The Thai zero typed for the letter O
    ['๐๓๔', 'OIT', 34],
    ['๐๔๒', 'OIT', 42],
    ['ข้อ ๐๓๔', 'OIT', 34],
    ['ข้อ ๐๓๕', 'OIT', 35],
    ['๐๙', 'OIT', 9],
    ['034', 'OIT', 34],
    ['O๓๔', 'OIT', 34],
    ['O34', 'OIT', 34],
    ['o34', 'OIT', 34],
    ['o๓๔', 'OIT', 34],
    ['O 34', 'OIT', 34],
    ['O-34', 'OIT', 34],
    ['O.34', 'OIT', 34],
    ['O01', 'OIT', 1],
    ['(O34)', 'OIT', 34],
    ['E๑๑', 'EIT', 11],
    ['ข้อ E๑๑', 'EIT', 11],
    ['ข้อที่ E11', 'EIT', 11],
    ['e๙', 'EIT', 9],
    ['ข้อ e๙', 'EIT', 9],
    ['e9.', 'EIT', 9],
    ['e9)', 'EIT', 9],
    ['i๑๐', 'IIT', 10],
    ['I10', 'IIT', 10],
    ['  i10  ', 'IIT', 10],
    ['i\u200B10', 'IIT', 10],
    ['i\u00A010', 'IIT', 10],
  ])('%s is item %s %d', (text, instrument, no) => {
    expect(parseItemId(text)).toEqual({ instrument, no });
  });

  it.each(['', '-', '17', '๑๗', 'ข้อ ๑๗', '๕๒๐๐๑', '๐๐๑', '๐', 'O0', 'e0', 'x5', 'O345', 'E11 และ E12', 'การใช้อำนาจ'])(
    '"%s" is none: its instrument would be a guess',
    (text) => {
      expect(parseItemId(text)).toBeNull();
    },
  );
});

describe('writing an item code', () => {
  it('uses capitals until 2566 and small letters from 2567, but always a capital O', () => {
    const codes = (year: number): string[] => [
      formatItemId({ instrument: 'IIT', no: 10 }, year),
      formatItemId({ instrument: 'EIT', no: 9 }, year),
      formatItemId({ instrument: 'OIT', no: 34 }, year),
    ];
    expect(codes(2565)).toEqual(['I10', 'E9', 'O34']);
    expect(codes(2566)).toEqual(['I10', 'E9', 'O34']);
    expect(codes(2567)).toEqual(['i10', 'e9', 'O34']);
    expect(codes(2569)).toEqual(['i10', 'e9', 'O34']);
  });

  it('keeps the two parts of an EIT item apart', () => {
    expect(formatItemRow({ instrument: 'EIT', no: 9 }, 1, 2567)).toBe('e9/1');
    expect(formatItemRow({ instrument: 'EIT', no: 9 }, 2, 2567)).toBe('e9/2');
    expect(formatItemRow({ instrument: 'EIT', no: 15 }, null, 2565)).toBe('E15');
  });

  it('is read back as the same item', () => {
    for (const instrument of ['IIT', 'EIT', 'OIT'] as const) {
      for (let no = 1; no <= 43; no += 1) {
        for (const year of [2565, 2568])
          expect(parseItemId(formatItemId({ instrument, no }, year))).toEqual({ instrument, no });
      }
    }
  });
});
