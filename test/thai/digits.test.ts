/** Thai and Arabic digits, there and back. */

import fc from 'fast-check';
import { toArabicDigits, toThaiDigits } from '../../src/thai/digits';

it('turns digits only', () => {
  expect(toThaiDigits('ร้อยละ 99.46 (O34)')).toBe('ร้อยละ ๙๙.๔๖ (O๓๔)');
  expect(toArabicDigits('ร้อยละ ๙๙.๔๖ (O๓๔)')).toBe('ร้อยละ 99.46 (O34)');
  expect(toThaiDigits('0123456789')).toBe('๐๑๒๓๔๕๖๗๘๙');
});

it('comes back unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const arabic = toArabicDigits(text);
      expect(toArabicDigits(toThaiDigits(arabic))).toBe(arabic);
      const thai = toThaiDigits(text);
      expect(toThaiDigits(toArabicDigits(thai))).toBe(thai);
      expect(thai).not.toMatch(/[0-9]/);
      expect(arabic).not.toMatch(/[๐-๙]/);
    }),
  );
});

it('agrees with what the platform prints for Thai numerals', () => {
  const thai = new Intl.NumberFormat('th-TH-u-nu-thai', { minimumFractionDigits: 2, useGrouping: false });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (units) => {
      expect(toThaiDigits((units / 100).toFixed(2))).toBe(thai.format(units / 100));
    }),
  );
});
