/** Garbled words and wrong fixed phrases: named with what they should be, repaired at a click where that is certain. Seed 002 #14–#18. */

import { evidenceOf } from '../import/evidence';
import { finding, type Check, type PlacedEvidence } from './check';
import type { Finding } from './finding';
import { inCells, quote, sourceLines } from './support/places';
import { misspellingsIn, repairMisspellings } from './support/misspellings';
import { textCells } from './support/texts';

interface Word {
  readonly word: string;
  readonly right: string;
}

export const misspeltWords: Check = {
  code: 'misspelt-words',
  group: 'words',
  title: 'ไม่มีคำที่สแกนหรือพิมพ์ผิด',
  finds: [{ code: 'misspelt-word', severities: ['note'], title: 'คำที่น่าจะสแกนหรือพิมพ์ผิด' }],
  run: ({ data, evidence = [] }) => {
    const cells = textCells(data)
      .map(({ cell, text }) => ({ cell, text, words: misspellingsIn(text) }))
      .filter(({ words }) => words.length > 0);
    const inTabs = cells.reduce<(Word & { certain: boolean })[]>((all, { words }) => all.concat(words), []);
    const found: Finding[] = [];
    const first = inTabs[0];
    if (first) {
      const edits = cells
        .map(({ cell, text }) => ({ cell, value: repairMisspellings(text), text }))
        .filter(({ value, text }) => value !== text)
        .map(({ cell, value }) => ({ cell, value }));
      found.push(
        finding(
          'misspelt-word',
          'note',
          cells[0]?.cell,
          `คำที่น่าจะผิด: ${suggestions(inTabs)}${inCells(cells.map(({ cell }) => cell))} ให้ตรวจแล้วแก้`,
          {
            expected: first.right,
            found: first.word,
            fix: edits.length > 0 ? { label: 'แก้คำที่ผิดแน่นอน', edits } : null,
          },
        ),
      );
    }
    const elsewhere = evidenceOf(evidence, 'word').filter((one) => !inTabs.some(({ word }) => word === one.found));
    const outside = elsewhere[0];
    if (outside) {
      const words = elsewhere.map(({ found: word, suggestion }) => ({ word, right: suggestion }));
      found.push(
        finding(
          'misspelt-word',
          'note',
          (outside as PlacedEvidence).cell,
          `คำที่น่าจะผิดในรายงานต้นฉบับ: ${suggestions(words)} (${sourceLines(elsewhere.map(({ line }) => line))}) ให้ตรวจกับต้นฉบับ`,
          { expected: outside.suggestion, found: outside.found },
        ),
      );
    }
    return found;
  },
};

function suggestions(words: readonly Word[]): string {
  const distinct = words.filter(({ word }, index) => words.map((other) => other.word).indexOf(word) === index);
  return (
    distinct
      .slice(0, 5)
      .map(({ word, right }) => `"${quote(word, 45)}" ควรเป็น "${quote(right, 45)}"`)
      .join(', ') + (distinct.length > 5 ? ` และอีก ${distinct.length - 5} คำ` : '')
  );
}
