/** Letters of other scripts inside Thai words, left by scanning (Lao ະ, Khmer, Devanagari). Paper 000 #11, 003 #17. */

import { excerpt } from '../../thai/text';
import { foldLookAlikes, foreignLetters as lettersIn } from '../../thai/look-alikes';
import { defineCheck } from '../engine/check';
import { inCells, sourceLines } from '../support/places';
import { textCells } from '../support/texts';
import { statementsOf } from '../../evidence/statements';

export const foreignLetters = defineCheck({
  code: 'foreign-letters',
  group: 'words',
  title: 'คำไทยไม่มีอักษรของภาษาอื่นปน',
  codes: {
    'foreign-letter': { severities: ['warning'], title: 'มีอักษรของภาษาอื่นปนในคำไทย' },
  },
  run({ data, evidence = [] }, report) {
    const cells = textCells(data)
      .map(({ cell, text }) => ({ cell, text, letters: lettersIn(text) }))
      .filter(({ letters }) => letters.length > 0);
    const letters = cells.flatMap((one) => one.letters);
    const inTabs = letters.map(({ word }) => word);
    const scripts = (word: string): string => scriptOf(letters.find((one) => one.word === word)?.codePoint);
    if (cells.length > 0) {
      const folded = cells.map(({ cell, text }) => ({ cell, value: foldLookAlikes(text) }));
      // A letter without a Thai look-alike has no one right answer.
      const mendable = folded.every(({ value }) => lettersIn(value).length === 0);
      report(
        'foreign-letter',
        'warning',
        cells.map(({ cell }) => cell),
        `มีอักษรของภาษาอื่นปนในคำไทย เช่น ${examples(inTabs, scripts)}${inCells(cells.map(({ cell }) => cell))} ให้พิมพ์คำนั้นใหม่`,
        {
          found: inTabs[0] ?? null,
          expected: cells[0]?.letters[0]?.suggestion ?? null,
          fix: mendable ? { label: 'เปลี่ยนเป็นอักษรไทย', edits: folded } : null,
        },
      );
    }
    const known = new Set(inTabs);
    const elsewhere = statementsOf(evidence, 'foreign-letter').filter(({ word }) => !known.has(word));
    const first = elsewhere[0];
    if (first) {
      const words = elsewhere.map(({ word }) => word);
      report(
        'foreign-letter',
        'warning',
        first.cell,
        `รายงานต้นฉบับมีอักษรของภาษาอื่นปนในคำไทย เช่น ${examples(words, (word) => scriptOf(elsewhere.find((one) => one.word === word)?.codePoint))} (${sourceLines(elsewhere.map(({ line }) => line))}) ให้แก้ในเอกสารต้นฉบับ`,
        { found: words[0] ?? null },
      );
    }
  },
});

/** Unicode blocks by their first letter, ascending, as a person calls them. */
const SCRIPTS: readonly (readonly [from: number, name: string])[] = [
  [0x0900, 'เทวนาครี'],
  [0x0980, 'อินเดีย'],
  [0x0e80, 'ลาว'],
  [0x0f00, 'ทิเบต'],
  [0x1000, 'เมียนมา'],
  [0x1780, 'เขมร'],
];

function scriptOf(codePoint: string | undefined): string {
  const code = parseInt((codePoint ?? '').replace('U+', ''), 16);
  return SCRIPTS.reduce((name, [from, own]) => (code >= from ? own : name), 'อื่น');
}

/** The letters look alike, so the script is named as well. */
function examples(words: readonly string[], scriptOfWord: (word: string) => string): string {
  return [...new Set(words)]
    .slice(0, 3)
    .map((word) => `"${excerpt(word, 25)}" (อักษร${scriptOfWord(word)})`)
    .join(', ');
}
