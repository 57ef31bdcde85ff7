/**
 * The one rounding of the project: half up to two decimals, once, before any comparison.
 * Half up is an assumption that fits every published row checked (ita-domain.md §0.4, §15).
 */

/** Binary noise of sums and means (84.99499999999999 for 84.995) is removed before rounding. */
const SIGNIFICANT_DIGITS = 12;

/** 84.994 → 84.99, 84.995 → 85.00; input and output 0–100 (any finite number works). */
export function round2(value: number): number {
  const clean = Number(value.toPrecision(SIGNIFICANT_DIGITS));
  const sign = clean < 0 ? -1 : 1;
  return (sign * Math.round(Number(`${decimal(Math.abs(clean))}e2`))) / 100;
}

/** Shifting by text ("1.005e2") is exact where multiplying by 100 is not; tiny numbers print as 1e-7 and are 0 here. */
function decimal(value: number): string {
  const text = String(value);
  return text.indexOf('e') < 0 ? text : value.toFixed(SIGNIFICANT_DIGITS);
}

/** `round2` that lets an unknown stay unknown. */
export function round2OrNull(value: number | null): number | null {
  return value === null ? null : round2(value);
}

/** Two decimals, always: 91.4 → "91.40". */
export function formatScore(value: number): string {
  return round2(value).toFixed(2);
}
