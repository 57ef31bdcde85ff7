/**
 * Decides about everything that was proposed, in this order: whose result it is; that agency's indicators, instruments,
 * total and change; the year; the rating; the items. What one step decides the next may use, never the other way round.
 */

import { agencyNames } from '../readers/agencies';
import { gatherEvidence } from '../readers/gather-evidence';
import { findConstraints, findIssues, findLaws } from '../readers/lists';
import type { FoundItem } from '../readers/items';
import { findMeeting } from '../readers/meeting';
import { readMemoHead } from '../readers/memo-head';
import { ratingEvidence, ratingInRow, ratingUnderTotal } from '../readers/ratings';
import { CONTEST, isHealthEvidence, OTHER_ASSESSMENT } from '../lexicon/other-assessments';
import { issueRow, listRow, measureRow, meetingRows, problemsOf, signerRow } from '../propose/other-rows';
import { EMPTY_RESULT, type ImportResult, type ProposedCell, type Question } from '../propose/result';
import { unusedLines } from '../propose/unused';
import type { Reading } from '../reading';
import type { ScoreStatement } from '../tokens/score-statement';
import type { Unit } from '../tokens/units';
import { itemRows, itemsOfStatements } from './items';
import type { ChosenYear } from '../readers/years';
import { decideAgency } from './main-agency';
import { ofAgency } from './of-agency';
import { decideRating, rowOfTotal } from './rating';
import { decideResultYear } from './result-year';
import { resolveScores } from './scores';
import { planYearOf, settingRows } from './settings';

/** The proposals of a text. */
export function resolve(reading: Reading, statements: readonly ScoreStatement[]): ImportResult {
  const { units, items, mentions, years, ratings, isTaken } = reading;
  const measures = reading.measures.flatMap((table) => table.measures);
  const agency = decideAgency(mentions, statements);
  const own = ofAgency(statements, agency);
  const scores = resolveScores(own.statements);
  const allItems = items.concat(itemsOfStatements(statements, items));
  if (!isReport(reading, statements, allItems.length + measures.length)) return EMPTY_RESULT;

  const questions: Question[] = [...reading.questions, ...own.questions];
  const explicitYear = scores.listedYear ?? scores.totalYear;
  const earlier = new Set(scores.earlier.map(({ year, line }) => `${year} ${line}`));
  const setsYear = own.questions.some(({ options }) =>
    options.some(({ sets }) => sets.some(({ row }) => row === 'resultYear')),
  );
  const sharedYear = own.year ?? yearOfItems(allItems);
  const shared = years.find(({ value }) => value === sharedYear);
  const resultYear: ChosenYear | null = setsYear
    ? null
    : shared
      ? { year: shared.value, confidence: 'likely', from: shared, others: [] }
      : decideResultYear(
          units,
          years.filter(({ value, line }) => !earlier.has(`${value} ${line}`)),
          {
            lines: scores.totalLines,
            earlier: scores.earlier.map(({ year }) => year),
            hasResult: statements.length > 0 || allItems.length > 0 || ratings.some(({ not }) => not === ''),
          },
        );
  const year = explicitYear ?? resultYear?.year ?? null;
  const total = figureOf(scores.settings.announcedTotal);
  const rowOf = rowOfTotal(statements, total);
  const underTotal = ratingUnderTotal(units, total, rowOf) ?? ratingInRow(units, total, rowOf);
  const isStated = ratings.some(({ not }) => not === '');
  const rating = decideRating(isStated || !underTotal ? ratings : [underTotal], {
    agency: agency.main ? agency.nameOf(agency.main.form) : '',
    nameOf: agency.nameOf,
    year,
    total,
    results: statements.filter(({ target }) => target.kind === 'total'),
  });
  if (rating.question && !agency.severalResults) questions.push(rating.question);
  const memo = readMemoHead(units);
  const settings = settingRows(
    scores,
    questions,
    resultYear,
    planYearOf(measures, years),
    memo,
    agency,
    agency.severalResults ? null : rating.cell,
    units,
  );
  const inMeasures = (unit: Unit): boolean => isTaken(unit, 'measures');
  const meeting = findMeeting(units, inMeasures);
  const ofItems = itemRows(allItems, year);
  return {
    ...EMPTY_RESULT,
    proposals: {
      settings: settings.rows,
      signers: memo.signers.map(signerRow),
      indicators: scores.indicators,
      items: ofItems.rows,
      measures: measures.map(measureRow),
      issues: findIssues(units, inMeasures).map(issueRow),
      constraints: findConstraints(units, inMeasures).concat(problemsOf(measures)).map(listRow),
      laws: findLaws(units, inMeasures).map(listRow),
      meetings: meeting ? meetingRows(meeting) : [],
      papers: [],
    },
    questions: [...questions, ...ofItems.questions, ...scores.questions, ...settings.questions],
    evidence: gatherEvidence(
      units,
      new Set(units.filter(inMeasures)),
      reading.measures,
      scores,
      allItems,
      agencyNames(mentions, agency),
      reading.bands,
      years,
      ratingEvidence(ratings),
    ),
  };
}

/** The year that every score of an item has; null where they differ or one has none. */
function yearOfItems(items: readonly FoundItem[]): number | null {
  const years = items.flatMap(({ score, year }) => (score === null ? [] : [year]));
  const [first = null] = years;
  return years.every((year) => year === first) ? first : null;
}

/** A text that never names the assessment is one of its reports where it gives scores of its parts. */
function isReport({ aboutIta, units }: Reading, statements: readonly ScoreStatement[], others: number): boolean {
  if (aboutIta || others > 0) return true;
  if (statements.length === 0) return false;
  const hasOnlyTotals = statements.every(({ target }) => target.kind === 'total');
  return !(hasOnlyTotals && units.some(({ plain }) => OTHER_ASSESSMENT.test(plain) || CONTEST.test(plain)));
}

/** Every line that could say something and that nothing of the result uses. */
export function withUnused(
  result: ImportResult,
  { units, figures, ratings, others, aboutIta, isTaken }: Reading,
): ImportResult {
  // A table of the ten indicators is about the assessment without naming it; a level beside figures may be.
  const isEmpty = Object.values(result.proposals).every((rows) => rows.length === 0);
  if (!aboutIta && isEmpty && !ratings.some(({ not }) => not === '')) return result;
  const isOther = (unit: Unit): boolean =>
    isTaken(unit, 'measures', 'bands') || others.has(unit) || isHealthEvidence(unit.plain);
  return { ...result, unused: unusedLines(result, { units, figures, ratings, isOther }) };
}

function figureOf(cell: ProposedCell | undefined): number | null {
  return cell && cell.confidence !== 'ask' ? Number(cell.value) : null;
}
