/**
 * The order in which a text is read. Readers propose, each from the lines that those before it have left; refiners take
 * away what the words around a figure contradict; then `resolver/resolve.ts` decides. To add a shape, add a reader here.
 */

import { isExample, isHealthEvidence } from './lexicon/other-assessments';
import { findAgencyTotals } from './readers/agency-totals';
import { readRunScores } from './readers/columns';
import { readFigures } from './readers/figures';
import { readFlatItems } from './readers/flat-items';
import { readFlatRows } from './readers/flat-rows';
import { readItems } from './readers/items';
import { looseLabels } from './readers/labelled-measures';
import { findMeasures } from './readers/measures';
import { readNameBlocks } from './readers/name-blocks';
import { readPreviousRows } from './readers/previous-rows';
import { readProseScores } from './readers/prose';
import { readRatings } from './readers/ratings';
import { readResultSentences } from './readers/result-sentences';
import { findRuns } from './readers/runs';
import { readSharedScores } from './readers/shared-scores';
import { findBands } from './readers/structure';
import { findYears } from './readers/years';
import { unclearOrder } from './propose/order-question';
import { unreadMeasures } from './propose/other-rows';
import type { Reader, Reading, Refiner } from './reading';
import { refineByWords } from './refiners/by-words';
import { withEarlierTotal } from './refiners/earlier-total';
import { refineOtherAssessments } from './refiners/other-assessments';
import { nameSubtotals } from './refiners/subtotals';
import { hasTenCodes, refineTenCodes } from './refiners/ten-codes';
import type { Unit } from './tokens/units';

/** What most readers are asked with: whether a line has been taken. */
type Taken = (unit: Unit) => boolean;

function taken(reading: Reading): Taken {
  return (unit) => reading.isTaken(unit);
}

export const READERS: readonly Reader[] = [
  {
    // Their cells hold figures, years and agencies of all kinds, and none of the result.
    name: 'measures',
    read: ({ units }) => {
      const measures = findMeasures(units);
      return { measures, takes: measures.flatMap((table) => table.units) };
    },
  },
  { name: 'health-evidence', read: ({ units }) => ({ takes: units.filter(({ plain }) => isHealthEvidence(plain)) }) },
  { name: 'examples', read: ({ units }) => ({ takes: units.filter(({ plain }) => isExample(plain)) }) },
  {
    // A printed scale looks like a list of ratings with scores.
    name: 'bands',
    read: ({ units }) => {
      const bands = findBands(units);
      return { bands: bands.evidence, takes: bands.units };
    },
  },
  {
    // Before the lists: a question names indicators in its words. Codes of indicators are left to the lists.
    name: 'items',
    read: (reading) => (hasTenCodes(reading.units) ? {} : readItems(reading.units, taken(reading))),
  },
  { name: 'flat-items', read: (reading) => ({ statements: readFlatItems(reading.units, taken(reading)) }) },
  { name: 'name-blocks', read: (reading) => readNameBlocks(reading.units, taken(reading)) },
  {
    // Before the lists, which would give the figure to the last of the names.
    name: 'shared-scores',
    read: (reading) => readSharedScores(reading.units, taken(reading)),
  },
  {
    // Before the lists, to which a row is ten figures without a name.
    name: 'flat-rows',
    read: (reading) => readFlatRows(reading.units, taken(reading)),
  },
  {
    // Before the lists, to which the row has no name.
    name: 'previous-rows',
    read: (reading) => readPreviousRows(reading.units, taken(reading)),
  },
  {
    name: 'lists',
    read: (reading) => {
      const runs = findRuns(reading.units, taken(reading));
      return {
        statements: runs.flatMap(readRunScores),
        questions: runs.flatMap(({ unclear }, list) => (unclear.length > 0 ? [unclearOrder(unclear, list)] : [])),
        takes: runs.flatMap(({ units, unclear }) => [...units, ...unclear.flatMap((one) => one.units)]),
      };
    },
  },
  {
    // A row of an agency and one figure says so much only where no table says more.
    name: 'rankings',
    read: (reading) =>
      reading.statements.length > 0 || !reading.aboutIta ? {} : findAgencyTotals(reading.units, taken(reading)),
  },
  { name: 'prose', read: (reading) => ({ statements: readProseScores(reading.units, taken(reading)) }) },
  {
    // Also the sentences that lists and prose have read: it knows what the words around their figures say.
    name: 'figures',
    read: ({ units, mentions, others, items, questions, isTaken }) => {
      const ofItems = new Set(items.flatMap((item) => item.units));
      const unclear = new Set(questions.flatMap(({ options }) => options.flatMap(({ lines }) => lines)));
      const isNoSentence = (unit: Unit): boolean =>
        isTaken(unit, 'measures', 'health-evidence', 'examples', 'bands', 'name-blocks') ||
        others.has(unit) ||
        ofItems.has(unit) ||
        unit.lines.some((line) => unclear.has(line));
      return { figures: readFigures(units, mentions, isNoSentence) };
    },
  },
  {
    name: 'sentences',
    read: ({ figures, aboutIta }) => ({
      statements: readResultSentences(
        aboutIta ? figures : figures.filter(({ owner, meaning }) => owner !== null || meaning !== 'total'),
      ),
    }),
  },
  {
    name: 'ratings',
    read: ({ units, mentions, others, isTaken }) => ({
      ratings: readRatings(
        units.filter((unit) => !isTaken(unit, 'examples', 'bands') && !others.has(unit)),
        mentions,
      ),
    }),
  },
  { name: 'years', read: ({ units }) => ({ years: findYears(units) }) },
  {
    name: 'unread-measures',
    read: ({ units, isTaken }) => {
      const loose = looseLabels(units, (unit) => isTaken(unit, 'measures'));
      // Whoever sent a letter is responsible for something too.
      const isPlan = loose.length > 1 || units.some(({ plain }) => /มาตรการ|กิจกรรม|โครงการ|ดำเนินการ/.test(plain));
      return isPlan && loose.length > 0 ? { questions: [unreadMeasures(loose)] } : {};
    },
  },
];

export const REFINERS: readonly Refiner[] = [
  { name: 'subtotals', refine: nameSubtotals },
  { name: 'by-words', refine: refineByWords },
  { name: 'ten-codes', refine: refineTenCodes },
  { name: 'other-assessments', refine: refineOtherAssessments },
  { name: 'earlier-total', refine: withEarlierTotal },
];
