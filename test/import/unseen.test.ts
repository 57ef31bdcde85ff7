/**
 * Reports that no reader was written for: what each must give, stated by hand. Nothing may come out that is not stated,
 * because a wrong number in a right place is worse than none.
 */

import { importTable, importText } from '../../src/import/import-text';
import type { ImportResult } from '../../src/import/propose/result';
import { NAMES, settingsOf } from './support';
import { BEFORE, NOW, type UnseenCase } from './unseen/case';
import { ACTIONS } from './unseen/actions';
import { ANNOUNCEMENTS } from './unseen/announcements';
import { COPIES } from './unseen/copies';
import { GAPS } from './unseen/gaps';
import { GRIDS } from './unseen/grids';
import { ITEM_LISTS } from './unseen/item-lists';
import { ITEMS } from './unseen/item-sheets';
import { LISTS } from './unseen/lists';
import { MEASURES } from './unseen/measures';
import { OFFICES } from './unseen/offices';
import { PLANS } from './unseen/plans';
import { POSTS } from './unseen/posts';
import { SCHEDULES } from './unseen/schedules';
import { SCHEMES } from './unseen/schemes';
import { SHEETS } from './unseen/sheets';
import { TABLES } from './unseen/tables';

const FIGURES = [
  'resultYear',
  'announcedTotal',
  'announcedIIT',
  'announcedEIT',
  'announcedOIT',
  'previousTotal',
  'announcedChange',
  'announcedRating',
];
const NONE = NAMES.map(() => undefined);

function outcome({
  proposals,
  questions,
}: ImportResult): Required<
  Omit<UnseenCase, 'name' | 'text' | 'rows' | 'agency' | 'place' | 'announced' | 'constraints'>
> {
  const ten = (column: string) =>
    NAMES.map((_name, index) => {
      const cell = proposals.indicators.find(({ key }) => key === String(index + 1))?.cells[column];
      return cell === undefined ? undefined : Number(cell.value);
    });
  const settings: Record<string, string | number> = {};
  for (const { key, cells } of proposals.settings) {
    if (FIGURES.includes(key) && cells.value && cells.value.confidence !== 'ask') settings[key] = cells.value.value;
  }
  const items: Record<string, number> = {};
  for (const { key, cells } of proposals.items) {
    if (cells.score && cells.score.confidence !== 'ask') items[key] = Number(cells.score.value);
  }
  return {
    scores: ten('score'),
    previous: ten('previous'),
    settings,
    items,
    measures: proposals.measures.map(({ cells }) =>
      Object.fromEntries(Object.entries(cells).map(([key, { value }]) => [key, String(value)])),
    ),
    questions: questions.map(({ id }) => id).sort(),
  };
}

const KINDS: readonly (readonly [string, readonly UnseenCase[]])[] = [
  ['a list', LISTS],
  ['a table', TABLES],
  ['measures', MEASURES],
  ['an office’s paper', OFFICES],
  ['a sheet of items', ITEMS],
  ['a copy', COPIES],
  ['a plan', PLANS],
  ['an announcement', ANNOUNCEMENTS],
  ['another scheme', SCHEMES],
  ['a grid', GRIDS],
  ['a list of items', ITEM_LISTS],
  ['a schedule', SCHEDULES],
  ['a gap', GAPS],
  ['a post', POSTS],
  ['a sheet', SHEETS],
  ['a table of actions', ACTIONS],
];

describe.each(KINDS)('%s', (_kind, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_title, one) => {
    const {
      text,
      rows,
      scores,
      previous,
      settings,
      items,
      measures,
      questions,
      agency,
      place,
      announced,
      constraints,
    } = one;
    const result = rows ? importTable(rows) : importText(text ?? '');
    if (agency !== undefined) expect(settingsOf(result).agency).toBe(agency);
    if (place !== undefined) expect([settingsOf(result).district, settingsOf(result).province]).toEqual(place);
    if (announced !== undefined) expect(settingsOf(result).announcementDate ?? '').toBe(announced);
    if (constraints !== undefined)
      expect(result.proposals.constraints.map(({ cells }) => cells.text?.value)).toEqual(constraints);
    expect(outcome(result)).toEqual({
      scores: scores ?? NONE,
      previous: previous ?? NONE,
      settings: settings ?? {},
      items: items ?? {},
      measures: measures ?? [],
      questions: questions ?? [],
    });
  });
});

it.each(KINDS)('%s: no cell that a question asks for is proposed without its answer', (_kind, cases) => {
  for (const { text, rows } of cases) {
    const { proposals, questions } = rows ? importTable(rows) : importText(text ?? '');
    for (const { id, options } of questions) {
      for (const { tab, row, column } of options.flatMap(({ sets }) => sets)) {
        const cell = proposals[tab].find(({ key }) => key === row)?.cells[column];
        expect([id, cell?.confidence ?? 'ask']).toEqual([id, 'ask']);
      }
    }
  }
});

describe('scores of several agencies', () => {
  const text = [
    ['หน่วยงาน', ...NAMES].join('\t'),
    ['เทศบาลตำบลดอนแดง', ...NOW].join('\t'),
    ['เทศบาลตำบลบ้านนา', ...BEFORE].join('\t'),
  ].join('\n');

  it('propose neither name, and give the chosen one with its scores', () => {
    const { proposals, questions } = importText(text);
    expect(proposals.settings.filter(({ key }) => /agency/.test(key))).toEqual([]);
    const [question] = questions;
    expect(
      question?.options.map(({ sets }) => sets.filter(({ row }) => row === 'agency').map(({ value }) => value)),
    ).toEqual([['เทศบาลตำบลดอนแดง'], ['เทศบาลตำบลบ้านนา'], []]);
  });

  it('propose the name that the text says more often', () => {
    const { proposals } = importText(`รายงานของเทศบาลตำบลบ้านนา\n\n${text}`);
    expect(proposals.settings.find(({ key }) => key === 'agency')?.cells.value?.value).toBe('เทศบาลตำบลบ้านนา');
  });
});
