/** Garbled words and wrong fixed phrases: named with what they should be, repaired at a click where that is certain. Paper 002 #14–#18. */

import { misspellingsIn, repairMisspellings } from '../../thai/misspellings';
import { excerpt, matchKey } from '../../thai/text';
import { defineCheck } from '../engine/check';
import { inCells, sourceLines } from '../support/places';
import { textCells } from '../support/texts';
import { statementsOf } from '../../evidence/statements';

interface Word {
  readonly word: string;
  readonly right: string;
}

/** More would not be read. */
const SHOWN = 10;

export const misspeltWords = defineCheck({
  code: 'misspelt-words',
  group: 'words',
  title: 'ไม่มีคำที่สแกนหรือพิมพ์ผิด',
  codes: {
    'misspelt-word': { severities: ['note'], title: 'คำที่น่าจะสแกนหรือพิมพ์ผิด' },
  },
  run({ data, evidence = [] }, report) {
    // How people spell their names is theirs.
    const names = new Set([data.settingCells.preparerName, ...data.signers.map(({ cells: { name } }) => name)]);
    const cells = textCells(data)
      .filter(({ cell }) => !names.has(cell))
      .map(({ cell, text }) => ({ cell, text, words: misspellingsIn(text) }))
      .filter(({ words }) => words.length > 0);
    const inTabs = cells.flatMap(({ words }) => words);
    // The same slip can be quoted with more or fewer of its neighbours.
    const keys = [...new Set(inTabs.map(({ word }) => matchKey(word)))];
    const elsewhere = statementsOf(evidence, 'word').filter(({ found }) => !overlapsAny(matchKey(found), keys));
    const words = [...inTabs, ...elsewhere.map(({ found: word, suggestion }) => ({ word, right: suggestion }))];
    const first = words[0];
    if (!first) return;
    const edits = cells
      .map(({ cell, text }) => ({ cell, value: repairMisspellings(text), text }))
      .filter(({ value, text }) => value !== text)
      .map(({ cell, value }) => ({ cell, value }));
    const lines = elsewhere.length > 0 ? ` (${sourceLines(elsewhere.map(({ line }) => line))})` : '';
    report(
      'misspelt-word',
      'note',
      cells.length > 0 ? cells.map(({ cell }) => cell) : elsewhere[0]?.cell,
      `คำที่น่าจะผิด: ${suggestions(words)}${inCells(cells.map(({ cell }) => cell))}${lines} ให้ตรวจแล้วแก้`,
      {
        expected: first.right,
        found: first.word,
        fix: edits.length > 0 ? { label: 'แก้คำที่ผิดแน่นอน', edits } : null,
      },
    );
  },
});

function overlapsAny(key: string, keys: readonly string[]): boolean {
  return keys.some((other) => key.includes(other) || other.includes(key));
}

function suggestions(words: readonly Word[]): string {
  const first = new Map<string, Word>();
  for (const one of words) if (!first.has(one.word)) first.set(one.word, one);
  const distinct = [...first.values()];
  return (
    distinct
      .slice(0, SHOWN)
      .map(({ word, right }) => `"${excerpt(word, 45)}" ควรเป็น "${excerpt(right, 45)}"`)
      .join(', ') + (distinct.length > SHOWN ? ` และอีก ${distinct.length - SHOWN} คำ` : '')
  );
}
