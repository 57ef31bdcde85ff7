/**
 * Damaged copies of the unseen reports: whatever a copy loses, no figure is proposed in the place of another indicator.
 * The seed is fixed: letters can be lost so that nobody could tell, and such a find must not break an unrelated change.
 */

import fc from 'fast-check';
import { importText } from '../../src/import/import-text';
import { NAMES } from './support';
import type { UnseenCase } from './unseen/case';
import { COPIES } from './unseen/copies';
import { LISTS } from './unseen/lists';
import { OFFICES } from './unseen/offices';
import { TABLES } from './unseen/tables';

/** A change to a text at a place between 0 and 1. */
type Damage = (text: string, place: number) => string;

const DAMAGES: Readonly<Record<string, Damage>> = {
  'a character is lost': (text, place) => {
    const at = Math.floor(place * text.length);
    return text.slice(0, at) + text.slice(at + 1);
  },
  'lines are set apart': (text, place) =>
    text
      .split('\n')
      .map((line, at) => ((at * 7 + place * 10) % 3 < 1 ? `${line}\n` : line))
      .join('\n'),
  'a line is broken': (text, place) => {
    const at = text.indexOf(' ', Math.floor(place * text.length));
    return at < 0 ? text : `${text.slice(0, at)}\n${text.slice(at + 1)}`;
  },
  'tabs are pipes': (text) => text.replace(/\t/g, ' | '),
  'pipes are tabs': (text) => text.replace(/ ?\| ?/g, '\t'),
  'tabs are blanks': (text) => text.replace(/\t/g, '  '),
  'cells are lines': (text) => text.replace(/\t/g, '\n'),
  'a page ends': (text, place) => {
    const lines = text.split('\n');
    lines.splice(Math.floor(place * lines.length), 0, '- 3 -');
    return lines.join('\n');
  },
};

const cellText = (cell: unknown): string =>
  typeof cell === 'number' && cell > 20 && cell <= 100 ? cell.toFixed(2) : String(cell ?? '');

const SOURCES = [...LISTS, ...TABLES, ...OFFICES, ...COPIES].filter(({ scores }) => scores !== undefined);

const textOf = ({ text, rows }: UnseenCase): string =>
  text ?? (rows ?? []).map((row) => row.map(cellText).join('\t')).join('\n');

/** Figures that the proposals of a text give to an indicator, though the source gives them to others alone. */
function misplaced({ scores = [], previous = [] }: UnseenCase, text: string): string[] {
  const found: string[] = [];
  for (const { key, cells } of importText(text).proposals.indicators) {
    const own = Number(key) - 1;
    for (const cell of [cells.score, cells.previous]) {
      if (!cell || cell.confidence === 'ask') continue;
      const value = Number(cell.value);
      const isOthers = NAMES.some((_name, at) => at !== own && (scores[at] === value || previous[at] === value));
      if (isOthers && scores[own] !== value && previous[own] !== value) found.push(`${NAMES[own] ?? key}: ${value}`);
    }
  }
  return found;
}

it('a damaged report puts no figure in the place of another indicator', () => {
  const damage = fc.tuple(fc.constantFrom(...Object.keys(DAMAGES)), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(fc.constantFrom(...SOURCES), fc.array(damage, { minLength: 1, maxLength: 3 }), (source, damages) => {
      const text = damages.reduce((all, [kind, place]) => (DAMAGES[kind] as Damage)(all, place), textOf(source));
      expect(misplaced(source, text)).toEqual([]);
    }),
    { seed: 2567, numRuns: 1500 },
  );
});
