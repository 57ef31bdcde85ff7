/** The word that somebody most likely meant. */

/** The known word that differs by at most two letters, and by fewer than the typed word has; null for none. */
export function nearest(typed: string, known: readonly string[]): string | null {
  const best = known
    .map((candidate) => ({ candidate, distance: distance(typed.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= 2 && best.distance < typed.length ? best.candidate : null;
}

/** Letters to change, add or drop to get from one word to the other (Levenshtein). */
function distance(a: string, b: string): number {
  // Two words that differ so much in length are never near; templates may hold braces around whole sentences.
  if (Math.abs(a.length - b.length) > 2) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_unused, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] as number) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
