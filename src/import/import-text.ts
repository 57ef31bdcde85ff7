/**
 * The importer: the text of a report, or the rows of an unknown table, into proposals for the input tabs, questions for a
 * person and evidence for the checks. Reads shapes, never whole sentences of one report; what fits no shape is left out.
 */

import { columnLetters } from '../findings/address';
import { cellText, isErrorText } from './source/cell-text';
import { agencyTotalsQuestion, findAgencyTotals } from './readers/agency-totals';
import { readRunScores } from './readers/columns';
import { mentionsOf, readFigures } from './readers/figures';
import { readResultSentences } from './readers/result-sentences';
import { refineByWords } from './refiners/by-words';
import { placedInTabs, tabBegun, tabStarts } from './source/file-tabs';
import { gatherEvidence } from './readers/gather-evidence';
import { withHeadedTable } from './readers/headed-table';
import { itemRows, itemsOfStatements } from './propose/item-rows';
import { findItems } from './readers/items';
import { readNameBlocks } from './readers/name-blocks';
import { refineTenCodes } from './refiners/ten-codes';
import { looseLabels } from './readers/labelled-measures';
import { findConstraints, findIssues, findLaws } from './readers/lists';
import { findMeasures, type FoundMeasure } from './readers/measures';
import { findMeeting } from './readers/meeting';
import { agencyNames } from './readers/agencies';
import { ratingEvidence, ratingUnderTotal, readRatings } from './readers/ratings';
import { readMemoHead } from './readers/memo-head';
import { decideAgency } from './resolver/main-agency';
import { ofAgency } from './resolver/of-agency';
import { decideRating, rowOfTotal } from './resolver/rating';
import { decideResultYear } from './resolver/result-year';
import { unclearOrder } from './refiners/order-question';
import { isHealthEvidence, ofOtherAssessments, OTHER_ASSESSMENT } from './lexicon/other-assessments';
import {
  issueRow,
  listRow,
  measureRow,
  meetingRows,
  problemsOf,
  signerRow,
  unreadMeasures,
} from './propose/other-rows';
import { readProseScores } from './readers/prose';
import { resolveScores } from './refiners/resolve-scores';
import type { ImportResult, ProposedCell, Question } from './propose/result';
import { unusedLines } from './propose/unused';
import { findRuns } from './readers/runs';
import { statement, type ScoreStatement } from './tokens/score-statement';
import { planYearOf, settingRows } from './propose/setting-rows';
import { isCut, LONGEST_LINE, MOST_LINES, readSource, type SourceLine, sourceOfRows } from './source/source';
import { findBands } from './readers/structure';
import { toUnits, type Unit } from './tokens/units';
import { unreadScores } from './readers/unread-scores';
import { findYears } from './readers/years';

/** Imports the text of a report as it was pasted. Never throws; a text without a report gives empty proposals. */
export function importText(text: string): ImportResult {
  const result = importLines(readSource(text));
  return isCut(text) ? { ...result, questions: [tooLong(), ...result.questions] } : result;
}

function tooLong(): Question {
  return {
    id: 'too-long',
    tab: null,
    message: `ข้อความยาวเกินกำหนด ระบบอ่านเพียง ${MOST_LINES} บรรทัดแรก และบรรทัดละไม่เกิน ${LONGEST_LINE} อักขระ ให้แบ่งวางทีละส่วน`,
    options: [],
  };
}

export interface TableOptions {
  /** Number formats of the same shape: a cell formatted as a percentage holds a share of 1. */
  readonly formats?: readonly (readonly string[])[];
}

/**
 * Imports a table with unknown columns: rows of a CSV file or of a sheet. A file with several tabs is one table whose
 * tabs begin with rows of their own (`TAB_MARK`). Never throws.
 */
export function importTable(rows: readonly (readonly unknown[])[], options: TableOptions = {}): ImportResult {
  const starts = tabStarts(rows);
  const texts = rows.map((row, at) =>
    tabBegun(row) === null
      ? row.map((cell, column) => cellText(cell, options.formats?.[at]?.[column] ?? ''))
      : row.map(String),
  );
  const result = importLines(sourceOfRows(texts));
  const errors = errorCells(rows);
  const before = [
    ...(rows.length > MOST_LINES ? [tooLong()] : []),
    ...(errors.length > 0 ? [brokenCells(errors)] : []),
  ];
  return placedInTabs({ ...result, questions: before.concat(result.questions) }, starts);
}

/** Cells whose formula has failed, as "บรรทัด 7 คอลัมน์ D (#DIV/0!)". */
function errorCells(rows: readonly (readonly unknown[])[]): string[] {
  const found: string[] = [];
  rows.forEach((row, at) =>
    row.forEach((cell, column) => {
      if (isErrorText(cell)) found.push(`บรรทัด ${at + 1} คอลัมน์ ${columnLetters(column)} (${cell.slice(0, 12)})`);
    }),
  );
  return found;
}

/** More would not be read. */
const MOST_NAMED = 10;

function brokenCells(cells: readonly string[]): Question {
  const more = cells.length > MOST_NAMED ? ` และอีก ${cells.length - MOST_NAMED} เซลล์` : '';
  return {
    id: 'error-cells',
    tab: null,
    message: `เซลล์ที่สูตรผิดพลาดไม่ได้นำเข้า: ${cells.slice(0, MOST_NAMED).join(', ')}${more} ให้แก้ในไฟล์ต้นทางแล้วนำเข้าใหม่ หรือกรอกค่าเอง`,
    options: [],
  };
}

/** A text that never mentions the assessment has no settings, however much one of its lines looks like a memo. */
const ABOUT_THE_ASSESSMENT = /คุณธรรมและความโปร่งใส|\bITA(?![A-Za-z])|\b[IEO]IT\b|Integrity and Transparency/;

function importLines(lines: readonly SourceLine[]): ImportResult {
  const units = toUnits(lines);
  const tables = findMeasures(units);
  const taken = new Set<Unit>();
  for (const table of tables) for (const unit of table.units) taken.add(unit);
  const inMeasures = new Set(taken);
  for (const unit of units) if (isHealthEvidence(unit.plain)) taken.add(unit);
  const bands = findBands(units);
  const inBands = new Set(bands.units);
  for (const unit of bands.units) taken.add(unit);
  const notSentences = new Set(taken);
  const items = findItems(
    units,
    (unit) => taken.has(unit),
    (unit) => taken.add(unit),
  );
  const statements: ScoreStatement[] = [];
  for (const { units: own, ofIndicator, shared } of items) {
    if (!shared) for (const unit of own) taken.add(unit);
    const [unit] = own;
    if (ofIndicator && unit) statements.push(statement({ ...ofIndicator, unit, role: 'score', confidence: 'sure' }));
  }
  const blocks = readNameBlocks(units, (unit) => taken.has(unit));
  for (const one of blocks.statements) statements.push(one);
  for (const unit of blocks.units) taken.add(unit);
  const runs = findRuns(units, (unit) => taken.has(unit));
  const aboutIta = units.some(({ plain }) => ABOUT_THE_ASSESSMENT.test(plain));
  const questions: Question[] = [];
  runs.forEach((run, list) => {
    for (const unit of run.units) taken.add(unit);
    for (const one of readRunScores(run, list)) statements.push(one);
    if (run.unclear.length > 0) questions.push(unclearOrder(run.unclear, list));
  });
  const ranking = statements.length === 0 && aboutIta ? findAgencyTotals(units, (unit) => taken.has(unit)) : [];
  for (const { unit } of ranking) taken.add(unit);
  for (const one of readProseScores(units, (unit) => taken.has(unit))) statements.push(one);
  const others = ofOtherAssessments(units);
  const mentions = mentionsOf(units);
  const ofItems: ReadonlySet<Unit> = new Set([...items.flatMap((item) => item.units), ...blocks.units]);
  const unclear = new Set(runs.flatMap((run) => run.unclear.flatMap((one) => one.units)));
  const figures = readFigures(units, mentions, (unit) =>
    [notSentences, others, unclear, ofItems].some((some) => some.has(unit)),
  );
  const sentences = readResultSentences(
    aboutIta ? figures : figures.filter(({ owner, meaning }) => owner !== null || meaning !== 'total'),
  );
  // A ranking that sentences tell is theirs: they find agencies that share a line with another name.
  const told = new Set(sentences.filter(({ role }) => role === 'score').map(({ agency }) => agency));
  const totals = ranking.length > told.size ? ranking : [];
  if (totals.length > 0) questions.push(agencyTotalsQuestion(totals));
  const inRanking: ReadonlySet<Unit> = new Set(totals.map(({ unit }) => unit));
  const proposed = totals.length > 0 ? sentences.filter(({ agency }) => agency === '') : sentences;
  const stated = refineTenCodes(refineByWords(statements, proposed, figures), units);
  const loose = looseLabels(units, (unit) => inMeasures.has(unit));
  if (loose.length > 0) questions.push(unreadMeasures(loose));
  const results = stated.filter(({ target, unit }) => target.kind !== 'total' || !others.has(unit));
  const agency = decideAgency(
    mentions.filter(({ unit }) => !inRanking.has(unit)),
    totals.length > 0 ? [] : results,
  );
  const own = ofAgency(results, agency);
  if (totals.length === 0) for (const question of own.questions) questions.push(question);
  const scores = resolveScores(own.statements);
  const isOpen = totals.length > 0 || agency.severalResults;
  const allItems = items.concat(itemsOfStatements(stated, items));

  const ratings = readRatings(
    units.filter((unit) => !inBands.has(unit) && !others.has(unit)),
    mentions,
  );
  const withUnused = (result: ImportResult): ImportResult => ({
    ...result,
    unused: aboutIta
      ? unusedLines(result, {
          units,
          figures,
          ratings,
          isOther: (unit) =>
            inMeasures.has(unit) || inBands.has(unit) || others.has(unit) || isHealthEvidence(unit.plain),
        })
      : [],
  });

  const measures: FoundMeasure[] = [];
  for (const table of tables) for (const one of table.measures) measures.push(one);
  const isReport =
    aboutIta ||
    scores.statements.length > 0 ||
    scores.questions.length > 0 ||
    allItems.length > 0 ||
    measures.length > 0 ||
    Object.keys(scores.settings).length > 0;
  const onlyTotals =
    measures.length === 0 && allItems.length === 0 && scores.statements.every(({ target }) => target.kind === 'total');
  if (!isReport || (!aboutIta && onlyTotals && units.some(({ plain }) => OTHER_ASSESSMENT.test(plain))))
    return withUnused(withUnread(emptyResult(), units, inMeasures));

  const years = findYears(units);
  const explicitYear = scores.listedYear ?? scores.totalYear;
  const earlier = new Set(scores.earlier.map(({ year, line }) => `${year} ${line}`));
  // The years of a ranking's columns come with the answer whose they are.
  const isYearOpen = totals.some(({ year }) => year !== null);
  const resultYear = isYearOpen
    ? null
    : decideResultYear(
        units,
        years.filter(({ value, line }) => !earlier.has(`${value} ${line}`)),
        {
          lines: scores.totalLines,
          earlier: scores.earlier.map(({ year }) => year),
          hasResult: results.length > 0 || allItems.length > 0 || ratings.some(({ not }) => not === ''),
        },
      );
  const chosenYear = explicitYear ?? (resultYear ? resultYear.year : null);
  const meeting = findMeeting(units, (unit) => inMeasures.has(unit));
  const memo = readMemoHead(units);
  const total = figureOf(scores.settings.announcedTotal);
  const underTotal = ratingUnderTotal(units, total, rowOfTotal(results, total));
  const isStated = ratings.some(({ not }) => not === '');
  const rating = decideRating(isStated || !underTotal ? ratings : [underTotal], {
    agency: agency.main ? agency.nameOf(agency.main.form) : '',
    nameOf: agency.nameOf,
    year: chosenYear,
    total,
    results: results.filter(({ target }) => target.kind === 'total'),
  });
  if (rating.question && !isOpen) questions.push(rating.question);
  const evidence = gatherEvidence(
    units,
    inMeasures,
    tables,
    scores,
    allItems,
    agencyNames(mentions, agency),
    bands.evidence,
    years,
    ratingEvidence(ratings),
  );
  const settings = settingRows(
    scores,
    questions,
    resultYear,
    planYearOf(measures, years),
    memo,
    agency,
    isOpen ? null : rating.cell,
    units,
  );
  const result: ImportResult = {
    proposals: {
      settings: settings.rows,
      signers: memo.signers.map(signerRow),
      indicators: scores.indicators,
      items: itemRows(allItems, chosenYear, questions),
      measures: measures.map(measureRow),
      issues: findIssues(units, (unit) => inMeasures.has(unit)).map(issueRow),
      constraints: findConstraints(units, (unit) => inMeasures.has(unit))
        .concat(problemsOf(measures))
        .map(listRow),
      laws: findLaws(units, (unit) => inMeasures.has(unit)).map(listRow),
      meetings: meeting ? meetingRows(meeting) : [],
      papers: [],
    },
    questions: questions.concat(scores.questions, settings.questions),
    evidence,
    unused: [],
  };
  return withUnused(withUnread(withHeadedTable(result, lines), units, inMeasures));
}

/** A table of indicators of which no score is proposed or asked about is named. */
function withUnread(result: ImportResult, units: readonly Unit[], inMeasures: ReadonlySet<Unit>): ImportResult {
  const isRead = result.proposals.indicators.length > 0 || result.questions.some(({ tab }) => tab === 'indicators');
  const unread = isRead ? null : unreadScores(units, (unit) => inMeasures.has(unit));
  return unread ? { ...result, questions: result.questions.concat(unread) } : result;
}

function figureOf(cell: ProposedCell | undefined): number | null {
  return cell && cell.confidence !== 'ask' ? Number(cell.value) : null;
}

function emptyResult(): ImportResult {
  return {
    proposals: {
      settings: [],
      signers: [],
      indicators: [],
      items: [],
      measures: [],
      issues: [],
      constraints: [],
      laws: [],
      meetings: [],
      papers: [],
    },
    questions: [],
    evidence: [],
    unused: [],
  };
}
