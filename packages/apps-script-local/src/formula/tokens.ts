/**
 * A formula in pieces: texts, references with their tab, names, functions, everything else. Enough to quote tab names
 * for the engine and to move references when rows come and go; the engine does the real parsing.
 */

export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'reference'; readonly text: string; readonly sheet: string | null; readonly range: string }
  | { readonly kind: 'function'; readonly text: string }
  | { readonly kind: 'other'; readonly text: string };

const cellRange = String.raw`\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}(?:\$?\d+)?|:\$?\d+)?`;
const openRange = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?:\$?\d+)?|\$?\d+:\$?\d+`;
/** What may stand in a tab's name without quotes in Sheets: letters of any script, marks, digits, underscore, dot. */
const bareSheet = String.raw`[\p{L}_][\p{L}\p{M}\p{N}_.]*`;
const pattern = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<bare>${bareSheet}))!)(?<sheetRange>${cellRange}|${openRange})(?![\p{L}\p{N}_(])`,
    String.raw`(?<![\p{L}\p{M}\p{N}_.$!])(?<range>${cellRange}|${openRange})(?![\p{L}\p{M}\p{N}_(.!])`,
    String.raw`(?<call>[\p{L}_][\p{L}\p{M}\p{N}_.]*)(?=\s*\()`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{M}\p{N}_.]*)`,
    String.raw`(?<any>[\s\S])`,
  ].join('|'),
  'gu',
);

/** The same formula is read when it is weighed, given to the engine, moved and written: once is enough. */
const known = new Map<string, readonly Token[]>();
const mostKnown = 5_000;

export function tokenise(formula: string): readonly Token[] {
  const before = known.get(formula);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const tokens = readTokens(formula);
  known.set(formula, tokens);
  return tokens;
}

function readTokens(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of formula.matchAll(pattern)) {
    const groups = match.groups ?? {};
    const text = match[0];
    if (groups.text !== undefined) tokens.push({ kind: 'text', text });
    else if (groups.sheetRange !== undefined) {
      const sheet = groups.quoted !== undefined ? groups.quoted.split("''").join("'") : (groups.bare ?? '');
      tokens.push({ kind: 'reference', text, sheet, range: groups.sheetRange });
    } else if (groups.range !== undefined) tokens.push({ kind: 'reference', text, sheet: null, range: groups.range });
    else if (groups.call !== undefined) tokens.push({ kind: 'function', text });
    else tokens.push({ kind: 'other', text });
  }
  return tokens;
}
