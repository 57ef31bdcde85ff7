/** Ordering by score; equal scores keep the order in which they came. */

/** A copy sorted by score, highest or lowest first; ties stay in their original order. */
export function byScore<T>(rows: readonly T[], scoreOf: (row: T) => number, order: 'highest' | 'lowest'): T[] {
  const sign = order === 'lowest' ? 1 : -1;
  return rows
    .map((row, index) => ({ row, index }))
    .sort((a, b) => sign * (scoreOf(a.row) - scoreOf(b.row)) || a.index - b.index)
    .map(({ row }) => row);
}
