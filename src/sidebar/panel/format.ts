/** Figures as the panel prints them. */

/** Two decimals, as the assessment prints its scores. */
export function score(value: number): string {
  return value.toFixed(2);
}

/** "เพิ่มขึ้น 2.62", "ลดลง 1.50", "เท่าเดิม". */
export function changeWords(change: number): string {
  if (change === 0) return 'เท่ากับปีก่อน';
  return `${change > 0 ? 'เพิ่มขึ้น' : 'ลดลง'} ${score(Math.abs(change))} จากปีก่อน`;
}

export function isAddress(result: string): boolean {
  return /^https?:\/\//.test(result);
}

/** A count with its thousands apart: "12,345". */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

/** `14:05`, of the person's own clock. */
export function clock(time: number): string {
  const at = new Date(time);
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
}
