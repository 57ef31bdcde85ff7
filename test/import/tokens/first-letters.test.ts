/** What a pattern may begin with: a letter that is missing there would lose every match that begins with it. */

import fc from 'fast-check';
import { beginsWith } from '../../../src/import/tokens/first-letters';

describe('the letters that a pattern may begin with', () => {
  it.each([
    ['ตัวชี้วัด ?(?:ย่อย)?', 'ต', 'วย '],
    ['(?:ประจำ)?(?:ปี)? ?(25\\d\\d)', 'ป 2', '5จ'],
    ['(?<![A-Za-z])(?:ข้อ ?)?([IEO])-?(\\d)', 'ขIEO', 'A-1'],
    ['[^\\S\\t]+|[+–—-]{2,}', ' \n+–-', '\tก'],
    ['(?=\\d[OoIl])([\\dS]{1,2})(?![\\d])', '19S', 'OI'],
    ['\\bITA\\b(?= ?\\d)|\\[ก\\]?', 'I[', 'bก]'],
    ['(?:x{0,2}|y+)z{2}', 'xyz', '{2'],
  ])('of %s are %s, not %s', (source, yes, no) => {
    const begins = beginsWith(source);
    expect(Array.from(yes).filter((letter) => !begins(letter))).toEqual([]);
    expect(Array.from(no).filter(begins)).toEqual([]);
  });

  it('hold the first letter of every match', () => {
    const atom = fc.constantFrom('a', '[bc]', '\\d', '(?:d|ef)', '(g)', '(?=.)h', '\\.', '[^a-y]');
    const part = fc
      .tuple(atom, fc.constantFrom('', '', '?', '*', '+', '{2}', '{0,1}'))
      .map(([one, many]) => one + many);
    const source = fc.array(fc.array(part, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
    const text = fc.string({ unit: fc.constantFrom(...'abcdefghz01.'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(source, text, (choices, input) => {
        const pattern = choices.map((parts) => parts.join('')).join('|');
        const match = new RegExp(`^(?:${pattern})`).exec(input);
        fc.pre(match !== null && match[0] !== '');
        expect(beginsWith(pattern)(input.charAt(0))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
