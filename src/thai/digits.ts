/** Thai and Arabic digits, both ways. */

const THAI_ZERO = 0x0e50;

/** Arabic digits 0–9 become ๐–๙; everything else stays. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}

/** Thai digits ๐–๙ become 0–9; everything else stays. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}
