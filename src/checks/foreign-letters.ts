/** Letters of other scripts inside Thai words, left by scanning (Lao ະ, Khmer, Devanagari). Seed 000 #11, 003 #17. */

import { evidenceOf } from '../import/evidence';
import { foldLookAlikes, foreignLetters as lettersIn } from '../import/look-alikes';
import { finding, type Check, type PlacedEvidence } from './check';
import type { Finding } from './finding';
import { inCells, quote, sourceLines } from './support/places';
import { textCells } from './support/texts';

export const foreignLetters: Check = {
  code: 'foreign-letters',
  group: 'words',
  title: 'คำไทยไม่มีอักษรของภาษาอื่นปน',
  finds: [{ code: 'foreign-letter', severities: ['warning'], title: 'มีอักษรของภาษาอื่นปนในคำไทย' }],
  run: ({ data, evidence = [] }) => {
    const cells = textCells(data)
      .map(({ cell, text }) => ({ cell, text, letters: lettersIn(text) }))
      .filter(({ letters }) => letters.length > 0);
    const inTabs = cells.reduce<string[]>((all, { letters }) => all.concat(letters.map(({ word }) => word)), []);
    const found: Finding[] = [];
    if (cells.length > 0) {
      const folded = cells.map(({ cell, text }) => ({ cell, value: foldLookAlikes(text) }));
      // A letter without a Thai look-alike has no one right answer.
      const mendable = folded.every(({ value }) => lettersIn(value).length === 0);
      found.push(
        finding(
          'foreign-letter',
          'warning',
          cells[0]?.cell,
          `มีอักษรของภาษาอื่นปนในคำไทย เช่น ${examples(inTabs)}${inCells(cells.map(({ cell }) => cell))} ให้พิมพ์คำนั้นใหม่`,
          {
            found: inTabs[0] ?? null,
            expected: cells[0]?.letters[0]?.suggestion ?? null,
            fix: mendable ? { label: 'เปลี่ยนเป็นอักษรไทย', edits: folded } : null,
          },
        ),
      );
    }
    const elsewhere = evidenceOf(evidence, 'foreign-letter').filter(({ word }) => inTabs.indexOf(word) < 0);
    const first = elsewhere[0] as PlacedEvidence | undefined;
    if (first) {
      const words = elsewhere.map(({ word }) => word);
      found.push(
        finding(
          'foreign-letter',
          'warning',
          first.cell,
          `รายงานต้นฉบับมีอักษรของภาษาอื่นปนในคำไทย เช่น ${examples(words)} (${sourceLines(elsewhere.map(({ line }) => line))}) ให้แก้ในเอกสารต้นฉบับ`,
          { found: words[0] ?? null },
        ),
      );
    }
    return found;
  },
};

function examples(words: readonly string[]): string {
  return words
    .filter((word, index) => words.indexOf(word) === index)
    .slice(0, 3)
    .map((word) => `"${quote(word, 25)}"`)
    .join(', ');
}
