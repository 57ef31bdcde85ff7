/** The word that somebody most likely meant. */

/** The known word that differs by at most two letters, and by fewer than the typed word has; null for none. */
export function nearest(typed: string, known: readonly string[]): string | null {
  const [best] = known
    .map((candidate) => ({ candidate, distance: distance(typed.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= 2 && best.distance < typed.length ? best.candidate : null;
}

/** Letters to change, add or drop to get from one word to the other (Levenshtein). */
function distance(a: string, b: string): number {
  // Two words that differ so much in length are never near; templates may hold braces around whole sentences.
  if (Math.abs(a.length - b.length) > 2) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_unused, index) => index);
  for (const letter of a) {
    let [above = 0] = row;
    let left = above + 1;
    const next = [left];
    row.slice(1).forEach((cell, index) => {
      left = Math.min(above + (letter === b.charAt(index) ? 0 : 1), cell + 1, left + 1);
      above = cell;
      next.push(left);
    });
    row = next;
  }
  return row[row.length - 1] ?? 0;
}
