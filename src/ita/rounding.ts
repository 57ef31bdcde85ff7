/**
 * The one rounding of the project: half up to two decimals, once, before any comparison.
 * Half up is an assumption that fits every published row checked (ita-domain.md §0.4, §15).
 */

/** Binary noise of sums and means (84.99499999999999 for 84.995) is removed before rounding. */
const SIGNIFICANT_DIGITS = 12;
/** A hundredfold that lies further than this from a half is rounded right by plain arithmetic, without texts. */
const CLEAR_OF_HALF = 0.499;
/** Up to here twelve digits hold every figure to far less than what CLEAR_OF_HALF leaves. */
const PLAIN_UP_TO = 1e6;

/**
 * 84.994 → 84.99, 84.995 → 85.00; input and output 0–100. A negative change is rounded by its size (−0.005 → −0.01),
 * so that a fall and a rise by the same points print alike.
 */
export function round2(value: number): number {
  if (value === 0) return 0;
  const shifted = value * 100;
  const nearest = Math.round(shifted);
  if (value > 0 && value < PLAIN_UP_TO && Math.abs(shifted - nearest) < CLEAR_OF_HALF) return nearest / 100;
  const size = Math.round(hundredfold(Math.abs(Number(value.toPrecision(SIGNIFICANT_DIGITS))))) / 100;
  // 0 − 0 and not −0: a score of −0 would compare and print as 0, but equal no 0 by Object.is.
  return value < 0 ? 0 - size : size;
}

/** Shifting the exponent by text (1.005 → "1.005e2", 1e-7 → "1e-5") is exact where multiplying by 100 is not. */
function hundredfold(value: number): number {
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + 2}`);
}

/** `round2` that lets an unknown stay unknown. */
export function round2OrNull(value: number | null): number | null {
  return value === null ? null : round2(value);
}

/** Decimals that a figure has once rounded to two: 98 → 0, 91.5 → 1, 91.47 → 2. */
export function decimalsOf(value: number): number {
  return /\.(\d*?)0*$/.exec(formatScore(value))?.[1]?.length ?? 0;
}

/** A figure that cannot be, and so is not printed. */
export class FigureError extends RangeError {
  override readonly name = 'FigureError';
}

/** Whether something was thrown because of a figure: by name, because a program of its own has its own class. */
export function isFigureError(error: unknown): error is FigureError {
  return error instanceof Error && error.name === 'FigureError';
}

/**
 * Two decimals, always: 91.4 → "91.40".
 * @throws FigureError for what is no figure, so that no tab and no paper ever states "NaN"
 */
export function formatScore(value: number): string {
  if (!Number.isFinite(value)) throw new FigureError(`ค่า ${value} ไม่ใช่ตัวเลข`);
  return round2(value).toFixed(2);
}

/** Points up or down with their sign: "+2.08", "-2.08", "0.00". */
export function signed(change: number): string {
  return `${change > 0 ? '+' : ''}${formatScore(change)}`;
}
