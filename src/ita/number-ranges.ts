/** Numbers of items, indicators or matters that follow each other, taken together. */

/** Runs of consecutive numbers: 7, 1, 2, 3 → 1–3, 7–7. */
export function rangesOf(numbers: readonly number[]): [first: number, last: number][] {
  const ranges: [number, number][] = [];
  for (const no of [...numbers].sort((one, other) => one - other)) {
    const open = ranges[ranges.length - 1];
    if (open && open[1] === no - 1) open[1] = no;
    else ranges.push([no, no]);
  }
  return ranges;
}
