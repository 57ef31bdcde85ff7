/**
 * The importer: the text of a report, or the rows of an unknown table, into proposals for the input tabs, questions for a
 * person and evidence for the checks. Reads shapes, never whole sentences of one report; what fits no shape is left out.
 */

import { formatItemId, type ItemId } from '../ita/items';
import { formatScore } from '../ita/rounding';
import { KNOWN_YEARS, yearRules } from '../ita/years';
import { valueOf } from '../ita/years/year';
import { fiscalYearOf, formatThaiDate, type ThaiDate } from '../thai/dates';
import { parsePeriod } from '../thai/periods';
import { toArabicDigits } from '../thai/digits';
import { STATUS_CHOICES } from '../workbook/input-tabs';
import type { InputTabId, MeasureField } from '../workbook/records';
import { columnLetters } from '../workbook/snapshot';
import { findClaims } from './claims';
import { readRunScores } from './columns';
import { cellText, isErrorText } from './cell-text';
import type { Evidence, Subject } from './evidence';
import { placedInTabs, tabBegun, tabStarts } from './file-tabs';
import { withHeadedTable } from './headed-table';
import { findItems, type FoundItem } from './items';
import { findConstraints, findIssues, findLaws, type FoundIssue, type ListEntry } from './lists';
import { looseLabels } from './labelled-measures';
import { indicatorsNamed, findMeasures, type FoundMeasure, type MeasureTable } from './measures';
import { findMeeting, type FoundMeeting } from './meeting';
import {
  AGENCY_KINDS,
  findAgencies,
  findPlace,
  readMemoHead,
  wordsOf,
  type AgencyName,
  type MemoHead,
} from './memo-head';
import { readProseScores } from './prose';
import { resolveScores, type ResolvedScores } from './resolve-scores';
import type { AnswerCell, Confidence, ImportResult, ProposedCell, ProposedRow, Question } from './result';
import { findRuns, type Unclear } from './runs';
import { itemKey, subjectOf, type ScoreStatement } from './score-statement';
import { isCut, LONGEST_LINE, MOST_LINES, plainOf, readSource, sourceOfRows, type SourceLine } from './source';
import {
  findAsk,
  findBands,
  findDecision,
  findHeadings,
  findNumbering,
  findPromises,
  improvementIn,
} from './structure';
import { tokenise } from './tokens';
import { snippetOf, toUnits, type Unit } from './units';
import { findNames, findWording } from './wording';
import { chooseMeasuresYear, chooseResultYear, dateOf, findDates, findYears, type ChosenYear } from './years';

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
const ABOUT_THE_ASSESSMENT = /คุณธรรมและความโปร่งใส|\bITA\b|\b[IEO]IT\b|Integrity and Transparency/;

function importLines(lines: readonly SourceLine[]): ImportResult {
  const units = toUnits(lines);
  const tables = findMeasures(units);
  const taken = new Set<Unit>();
  for (const table of tables) for (const unit of table.units) taken.add(unit);
  const inMeasures = new Set(taken);
  const bands = findBands(units);
  for (const unit of bands.units) taken.add(unit);
  const items = findItems(units, (unit) => taken.has(unit));
  for (const item of items) for (const unit of item.units) taken.add(unit);
  const runs = findRuns(units, (unit) => taken.has(unit));
  const statements: ScoreStatement[] = [];
  const questions: Question[] = [];
  runs.forEach((run, list) => {
    for (const unit of run.units) taken.add(unit);
    for (const one of readRunScores(run, list)) statements.push(one);
    if (run.unclear.length > 0) questions.push(unclearOrder(run.unclear, list));
  });
  for (const one of readProseScores(units, (unit) => taken.has(unit))) statements.push(one);
  const loose = looseLabels(units, (unit) => inMeasures.has(unit));
  if (loose.length > 0) questions.push(unreadMeasures(loose));
  const scores = resolveScores(statements);
  const allItems = items.concat(itemsOfStatements(statements, items));

  const measures: FoundMeasure[] = [];
  for (const table of tables) for (const one of table.measures) measures.push(one);
  const aboutIta = units.some(({ plain }) => ABOUT_THE_ASSESSMENT.test(plain));
  const isReport =
    aboutIta ||
    statements.length > 0 ||
    allItems.length > 0 ||
    measures.length > 0 ||
    Object.keys(scores.settings).length > 0;
  if (!isReport) return emptyResult();

  const years = findYears(units);
  const explicitYear = scores.listedYear ?? scores.totalYear;
  const earlier = new Set(scores.earlier.map(({ year, line }) => `${year} ${line}`));
  const resultYear = chooseResultYear(
    years.filter(({ value, line }) => !earlier.has(`${value} ${line}`)),
    scores.totalLines,
  );
  const chosenYear = explicitYear ?? (resultYear ? resultYear.year : null);
  const meeting = findMeeting(units, (unit) => inMeasures.has(unit));
  const agencies = findAgencies(units);
  const memo = readMemoHead(units);
  const evidence = gatherEvidence(units, inMeasures, tables, scores, allItems, agencies, bands.evidence, years);
  const settings = settingRows(scores, resultYear, planYearOf(measures, years), memo, agencies, units, evidence);
  const result: ImportResult = {
    proposals: {
      settings: settings.rows,
      signers: memo.signers.map(signerRow),
      indicators: scores.indicators,
      items: itemRows(allItems, chosenYear, questions),
      measures: measures.map(measureRow),
      issues: findIssues(units, (unit) => inMeasures.has(unit)).map(issueRow),
      constraints: findConstraints(units, (unit) => inMeasures.has(unit)).map(listRow),
      laws: findLaws(units, (unit) => inMeasures.has(unit)).map(listRow),
      meetings: meeting ? meetingRows(meeting) : [],
    },
    questions: questions.concat(scores.questions, settings.questions),
    evidence,
  };
  return withHeadedTable(result, lines);
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
    },
    questions: [],
    evidence: [],
  };
}

function unclearOrder(unclear: readonly Unclear[], list: number): Question {
  const lines: number[] = [];
  for (const { units } of unclear)
    for (const {
      lines: [line],
    } of units)
      lines.push(line as number);
  const readings = (['namesFirst', 'figuresFirst'] as const).map((reading) => cellsOfReading(unclear, reading));
  const shown = lines.slice(0, 20).join(', ');
  const can = readings.every(({ length }) => length > 0);
  return {
    id: `order-${list}`,
    tab: 'indicators',
    message: can
      ? `บรรทัด ${shown} จับคู่ชื่อกับคะแนนได้มากกว่าหนึ่งแบบ จึงยังไม่นำเข้า ให้เลือกแบบที่ตรงกับต้นฉบับ`
      : `บรรทัด ${shown} มีชื่อและคะแนนที่จับคู่ได้มากกว่าหนึ่งแบบ จึงยังไม่นำเข้า ให้กรอกคะแนนในแท็บ คะแนน เอง หรือวางเป็นตาราง`,
    options: can
      ? readings.map((sets, index) => ({
          label: `${index === 0 ? 'คะแนนอยู่หลังชื่อ' : 'คะแนนอยู่ก่อนชื่อ'} (${wordsOfSets(sets)})`,
          lines: lines.slice(0, 20),
          sets,
        }))
      : [],
  };
}

function unreadMeasures(loose: readonly Unit[]): Question {
  const lines = loose.slice(0, 20).map(({ lines: [line] }) => line as number);
  return {
    id: 'measures-unread',
    tab: 'measures',
    message: `บรรทัด ${lines.join(', ')} ระบุผู้รับผิดชอบ แต่ไม่พบชื่อมาตรการที่ชัดเจน จึงไม่ได้นำเข้า ให้กรอกในแท็บ มาตรการ เอง หรือวางเป็นตาราง`,
    options: [],
  };
}

/** The cells that the figures would fill; of two figures for one cell the first. */
function cellsOfReading(unclear: readonly Unclear[], reading: 'namesFirst' | 'figuresFirst'): AnswerCell[] {
  const cells = new Map<string, AnswerCell>();
  for (const one of unclear) {
    for (const { target, numbers } of one[reading]) {
      const [figure] = numbers;
      const value = figure && figure.role === null && !figure.signed ? figure.value : null;
      const cell: AnswerCell | null =
        value === null
          ? null
          : target.kind === 'indicator'
            ? { tab: 'indicators', row: String(target.no), column: 'score', value }
            : target.kind === 'total'
              ? { tab: 'settings', row: 'announcedTotal', column: 'value', value }
              : target.kind === 'instrument' && target.part === null
                ? { tab: 'settings', row: `announced${target.id}`, column: 'value', value }
                : null;
      if (cell && !cells.has(`${cell.tab}/${cell.row}`)) cells.set(`${cell.tab}/${cell.row}`, cell);
    }
  }
  return Array.from(cells.values());
}

/** "ตัวชี้วัดที่ 1 = 95.12, ตัวชี้วัดที่ 2 = 88.40, …": enough to tell one reading from another. */
function wordsOfSets(sets: readonly AnswerCell[]): string {
  const own = sets.filter(({ tab }) => tab === 'indicators').slice(0, 2);
  const words = own.map(({ row, value }) => `ตัวชี้วัดที่ ${row} = ${formatScore(Number(value))}`);
  return `${words.join(', ')}${own.length < sets.length ? ', …' : ''}`;
}

function cell(
  value: string | number,
  unit: Unit,
  confidence: Confidence = 'sure',
  note = '',
  lines?: readonly number[],
): ProposedCell {
  return { value, lines: lines ?? unit.lines, snippet: snippetOf(unit), confidence, note };
}

// ---- items

/** Items that only lists or running text score: "I1 97.50, I2 95.20". */
function itemsOfStatements(statements: readonly ScoreStatement[], known: readonly FoundItem[]): FoundItem[] {
  const keys = new Set(known.map(({ id, part }) => itemKey(id, part)));
  const found: FoundItem[] = [];
  for (const { target, role, value, unit, confidence, year } of statements) {
    if (target.kind !== 'item' || role !== 'score' || keys.has(itemKey(target.id, target.part))) continue;
    found.push({
      id: target.id,
      part: target.part,
      indicator: null,
      text: '',
      score: value,
      suggestion: '',
      opinion: '',
      year,
      confidence,
      units: [unit],
      label: '',
    });
  }
  return found;
}

function itemRows(items: readonly FoundItem[], resultYear: number | null, questions: Question[]): ProposedRow[] {
  const byKey = new Map<string, FoundItem[]>();
  for (const item of items) {
    const key = itemKey(item.id, item.part);
    const list = byKey.get(key);
    if (list) list.push(item);
    else byKey.set(key, [item]);
  }
  const rows: ProposedRow[] = [];
  const undecided: UndecidedItem[] = [];
  byKey.forEach((same, key) => {
    const row = itemRow(key, same, resultYear, questions);
    const item = same.filter(({ score, open, passed }) => score === null && (open || passed !== undefined))[0];
    if (item && !row.cells.score) undecided.push({ item, row });
    else rows.push(row);
  });
  const passed = undecided.filter(({ item }) => item.passed !== undefined);
  if (passed.length > 0) questions.push(oitWords(passed));
  const open = undecided.filter(({ item }) => item.open);
  if (open.length > 0) questions.push(itemColumns(open));
  return rows;
}

interface UndecidedItem {
  readonly item: FoundItem;
  readonly row: ProposedRow;
}

/** The whole row of an item with the score that an answer gives it. */
function answerRow({ row }: UndecidedItem, score: number): AnswerCell[] {
  const cells = Object.keys(row.cells).map((column): AnswerCell => {
    const { value } = row.cells[column] as ProposedCell;
    return { tab: 'items', row: row.key, column, value };
  });
  return [...cells, { tab: 'items', row: row.key, column: 'score', value: score }];
}

function itemLines(items: readonly UndecidedItem[]): number[] {
  return items.slice(0, 50).map(({ item }) => (item.units[0] as Unit).lines[0] as number);
}

/** ผ่าน is 100 and ไม่ผ่าน is 0 by the rules of the OIT, but a text may mean something else by it. */
function oitWords(items: readonly UndecidedItem[]): Question {
  const sets: AnswerCell[] = [];
  for (const one of items) for (const cell of answerRow(one, one.item.passed ? 100 : 0)) sets.push(cell);
  const failed = items.filter(({ item }) => !item.passed).length;
  return {
    id: 'oit-words',
    tab: 'items',
    message: `ข้อ OIT ${items.length} ข้อระบุเพียงผ่านหรือไม่ผ่านโดยไม่มีคะแนน ให้เลือกว่าจะกรอกเป็นคะแนนหรือไม่`,
    options: [
      { label: `ผ่าน = 100 (${items.length - failed} ข้อ) ไม่ผ่าน = 0 (${failed} ข้อ)`, lines: itemLines(items), sets },
      { label: 'ไม่นำเข้า', lines: itemLines(items), sets: [] },
    ],
  };
}

/** Rows of items with several figures that nothing tells apart: years, or parts of the EIT. */
function itemColumns(items: readonly UndecidedItem[]): Question {
  const width = Math.max(...items.slice(0, 200).map(({ item }) => (item.open ?? []).length));
  return {
    id: 'item-columns',
    tab: 'items',
    message: `รายข้อ ${items.length} ข้อมีคะแนนข้อละหลายค่าโดยไม่บอกว่าค่าใดเป็นของปีนี้ จึงยังไม่นำเข้า ให้เลือกค่าที่เป็นคะแนนปีนี้`,
    options: Array.from({ length: width }, (_unused, at) => {
      const sets: AnswerCell[] = [];
      for (const one of items) {
        const value = (one.item.open ?? [])[at];
        if (value !== undefined) for (const cell of answerRow(one, value)) sets.push(cell);
      }
      return { label: `คะแนนปีนี้คือค่าที่ ${at + 1} ของแถว`, lines: itemLines(items), sets };
    }),
  };
}

function itemRow(
  key: string,
  same: readonly FoundItem[],
  resultYear: number | null,
  questions: Question[],
): ProposedRow {
  const first = same[0] as FoundItem;
  const unit = first.units[0] as Unit;
  const lines = first.units.reduce<number[]>((all, one) => all.concat(one.lines), []);
  const cells: Record<string, ProposedCell> = {
    item: cell(formatItemId(first.id, resultYear ?? 0), unit, 'sure', '', lines),
  };
  if (first.part !== null) cells.part = cell(first.part, unit, 'sure', '', lines);
  // The year's own list before the heading that the item stands under: headings go on over several indicators.
  const listed = indicatorOf(first.id, resultYear);
  const indicator = listed ?? first.indicator;
  if (indicator !== null) {
    cells.indicator = cell(indicator, unit, listed === first.indicator ? 'sure' : 'likely', '', lines);
  }
  for (const column of ['text', 'suggestion', 'opinion'] as const) {
    const stated = same.filter((one) => one[column] !== '')[0];
    if (stated) cells[column] = cell(stated[column], stated.units[0] as Unit, 'sure', '', lines);
  }
  const scores = same.filter(({ score }) => score !== null && !(score > 0 && score < 1));
  const values = scores.map(({ score }) => score as number).filter((score, index, all) => all.indexOf(score) === index);
  const scored = scores[0];
  if (scored) {
    const several = values.length > 1;
    const note = several ? `ข้อความระบุคะแนนข้อนี้ไม่ตรงกัน: ${values.slice(0, 5).join(' และ ')}` : '';
    cells.score = cell(
      scored.score as number,
      scored.units[0] as Unit,
      several ? 'ask' : scored.confidence,
      note,
      lines,
    );
    if (several && questions.length < 200) {
      questions.push({
        id: `item-${key}`,
        tab: 'items',
        message: `ข้อ ${key} มีคะแนนมากกว่าหนึ่งค่า ให้เลือกค่าที่ถูกต้อง`,
        options: values.slice(0, 5).map((value) => {
          const from = scores.filter(({ score }) => score === value)[0] as FoundItem;
          const where = (from.units[0] as Unit).lines;
          return {
            label: `${value} (บรรทัด ${where.join(', ')})`,
            lines: where,
            sets: [{ tab: 'items' as const, row: key, column: 'score', value }],
          };
        }),
      });
    }
  }
  return { key, cells };
}

/** The indicator that the year's list gives the item to; null where the year or the item is not known. */
function indicatorOf(id: ItemId, year: number | null): number | null {
  if (year === null || KNOWN_YEARS.indexOf(year) < 0) return null;
  const items = valueOf(yearRules(year).items[id.instrument]);
  const item = items ? items.filter(({ no }) => no === id.no)[0] : undefined;
  return item ? item.indicator : null;
}

// ---- measures, issues, lists, meetings

function measureRow({ fields, lines, unit, confidence, ignored = [] }: FoundMeasure, index: number): ProposedRow {
  const cells: Record<string, ProposedCell> = {};
  for (const key of Object.keys(fields) as MeasureField[]) {
    const text = fields[key] as string;
    let value: string | number = text;
    if (key === 'issue') value = Number(/\d{1,2}/.exec(toArabicDigits(text))?.[0] ?? 0) || text;
    else if (key === 'indicators') value = indicatorsNamed(text).join(', ') || text;
    else if (key === 'status') value = statusOf(text);
    const note =
      key === 'measure' && ignored.length > 0 ? `ไม่ได้นำเข้า ${ignored.join(', ')} เพราะแท็บ มาตรการ ไม่มีคอลัมน์` : '';
    cells[key] = cell(value, unit, confidence, note, lines);
  }
  return { key: String(index + 1), cells };
}

function statusOf(text: string): string {
  const plain = text.replace(/\s/g, '');
  if (/ไม่แล้วเสร็จ|ไม่สำเร็จ|ยังไม่(?:ได้)?ดำเนินการ|ไม่ได้ดำเนินการ/.test(plain)) return STATUS_CHOICES['not-done'];
  if (/อยู่ระหว่าง|กำลังดำเนินการ/.test(plain)) return STATUS_CHOICES.ongoing;
  return /แล้วเสร็จ|เรียบร้อย|ดำเนินการแล้ว|สำเร็จ/.test(plain) ? STATUS_CHOICES.done : text;
}

function issueRow({ no, name, indicators, text, units }: FoundIssue): ProposedRow {
  const heading = units[0] as Unit;
  const lines = units.reduce<number[]>((all, one) => all.concat(one.lines), []);
  const cells: Record<string, ProposedCell> = {
    no: cell(no, heading),
    name: cell(name, heading),
    indicators: cell(indicators.join(', '), heading, 'sure', '', lines),
  };
  if (text !== '') cells.text = cell(text, heading, 'sure', '', lines);
  return { key: String(no), cells };
}

function listRow({ text, lines, unit }: ListEntry, index: number): ProposedRow {
  return {
    key: String(index + 1),
    cells: { no: cell(index + 1, unit, 'sure', '', lines), text: cell(text, unit, 'sure', '', lines) },
  };
}

function signerRow({ position, decides, unit }: MemoHead['signers'][number], index: number): ProposedRow {
  return {
    key: String(index + 1),
    cells: {
      order: cell(index + 1, unit),
      position: cell(position, unit),
      kind: cell(decides ? 'อนุมัติ/ไม่อนุมัติ' : 'ความเห็น', unit, decides ? 'sure' : 'likely'),
    },
  };
}

/** Per instrument one row with what holds for all of it, and one row for the approach of each indicator. */
function meetingRows({ date, place, lines, sections }: FoundMeeting): ProposedRow[] {
  const rows: ProposedRow[] = [];
  for (const { instrument, heading, approaches, fields } of sections) {
    const common: Record<string, ProposedCell> = { instrument: cell(instrument, heading) };
    if (date !== '') common.date = cell(date, heading, 'sure', '', lines);
    if (place !== '') common.place = cell(place, heading, 'sure', '', lines);
    const whole: Record<string, ProposedCell> = { ...common };
    for (const key of Object.keys(fields) as (keyof typeof fields)[]) {
      const found = fields[key];
      if (found) whole[key] = cell(found.text, found.unit, 'sure', '', found.lines);
    }
    rows.push({ key: instrument, cells: whole });
    for (const { indicator, text, unit } of approaches) {
      rows.push({
        key: `${instrument}/${indicator}`,
        cells: { ...common, indicator: cell(indicator, unit), approach: cell(text, unit) },
      });
    }
  }
  return rows;
}

// ---- settings

interface PlanYear {
  readonly year: number;
  readonly confidence: Confidence;
  readonly unit: Unit | null;
  readonly from: ChosenYear['from'] | null;
}

/** The measures' year: the fiscal year in which most of their periods begin, else the one that headings name. */
function planYearOf(
  measures: readonly FoundMeasure[],
  years: Parameters<typeof chooseMeasuresYear>[0],
): PlanYear | null {
  const sums = new Map<number, { times: number; unit: Unit }>();
  for (const { fields, unit } of measures) {
    const period =
      fields.start === undefined
        ? null
        : parsePeriod(fields.end === undefined ? fields.start : `${fields.start} – ${fields.end}`, null);
    const start = period ? period.start : null;
    if (!start) continue;
    const year = fiscalYearOf(start);
    const known = sums.get(year);
    sums.set(year, { times: (known ? known.times : 0) + 1, unit: known ? known.unit : unit });
  }
  const ranked = Array.from(sums).sort((a, b) => b[1].times - a[1].times);
  const first = ranked[0];
  const named = chooseMeasuresYear(years);
  if (first) {
    const agreed =
      ranked.length === 1 &&
      (!named || named.year === first[0] || named.others.some(({ value }) => value === first[0]));
    return { year: first[0], confidence: agreed ? 'sure' : 'likely', unit: first[1].unit, from: null };
  }
  return named
    ? {
        year: named.year,
        confidence: named.confidence === 'sure' ? 'likely' : named.confidence,
        unit: null,
        from: named.from,
      }
    : null;
}

function settingRows(
  scores: ResolvedScores,
  resultYear: ChosenYear | null,
  planYear: PlanYear | null,
  memo: MemoHead,
  agencies: readonly AgencyName[],
  units: readonly Unit[],
  evidence: readonly Evidence[],
): { rows: ProposedRow[]; questions: Question[] } {
  const cells: Record<string, ProposedCell> = {};
  const questions: Question[] = [];
  const agency = agencies[0];
  if (agency) {
    cells.agency = cell(agency.form, agency.unit, agency.times > 1 ? 'sure' : 'likely');
    const kind = AGENCY_KINDS.filter((one) => agency.form.slice(0, one.length) === one)[0];
    if (kind) cells.agencyType = cell(kind, agency.unit, 'likely');
  }
  const place = findPlace(units);
  if (place) {
    cells.district = cell(place.district, place.unit);
    cells.province = cell(place.province, place.unit);
  }
  const explicitYear = scores.listedYear ?? scores.totalYear;
  if (explicitYear !== null) {
    const from = scores.statements.filter(({ year }) => year === explicitYear)[0] as ScoreStatement;
    const said = resultYear && resultYear.year === explicitYear ? resultYear.from : null;
    cells.resultYear = said
      ? { value: explicitYear, lines: [said.line], snippet: said.snippet, confidence: 'sure', note: '' }
      : cell(explicitYear, from.unit, 'sure');
  } else if (resultYear) {
    const others = resultYear.others.map(({ value }) => value).filter((value, at, all) => all.indexOf(value) === at);
    cells.resultYear = {
      value: resultYear.year,
      lines: [resultYear.from.line],
      snippet: resultYear.from.snippet,
      confidence: resultYear.confidence,
      note: others.length > 0 ? `ข้อความกล่าวถึงผลประเมินของปี ${others.slice(0, 4).join(', ')} ด้วย` : '',
    };
    if (resultYear.confidence === 'ask')
      questions.push(yearQuestion('resultYear', 'ปีงบประมาณของผลประเมิน', [resultYear.year, ...others]));
  }
  if (planYear) {
    cells.planYear = planYear.unit
      ? cell(planYear.year, planYear.unit, planYear.confidence)
      : {
          value: planYear.year,
          lines: planYear.from ? [planYear.from.line] : [],
          snippet: planYear.from ? planYear.from.snippet : '',
          confidence: planYear.confidence,
          note: 'ปีที่ระบุไว้กับมาตรการ',
        };
  }
  Object.assign(cells, scores.settings);
  const rating = ratingCell(scores, evidence, questions);
  if (rating) cells.announcedRating = rating;
  const announced = announcementDate(units, cells.resultYear ? Number(cells.resultYear.value) : null);
  if (announced) cells.announcementDate = cell(formatThaiDate(announced.date), announced.unit);
  for (const key of ['division', 'documentNo', 'addressee', 'preparerPosition'] as const) {
    const found = memo[key];
    if (found) cells[key] = { value: found.value, ...wordsOf(found.unit), confidence: 'sure', note: '' };
  }
  if (memo.documentDate) cells.documentDate = cell(memo.documentDate.text, memo.documentDate.unit);
  return { rows: Object.keys(cells).map((key) => ({ key, cells: { value: cells[key] as ProposedCell } })), questions };
}

function yearQuestion(key: string, what: string, years: readonly number[]): Question {
  return {
    id: key,
    tab: 'settings',
    message: `ข้อความระบุ${what}มากกว่าหนึ่งปี ให้เลือกปีที่ถูกต้อง`,
    options: years.slice(0, 6).map((year) => ({
      label: String(year),
      lines: [],
      sets: [{ tab: 'settings', row: key, column: 'value', value: year }],
    })),
  };
}

/** The rating that stands beside the total, else the only one that the text gives. */
function ratingCell(scores: ResolvedScores, evidence: readonly Evidence[], questions: Question[]): ProposedCell | null {
  const stated: { rating: string; line: number; snippet: string }[] = [];
  for (const one of evidence) if (one.kind === 'rating') stated.push(one);
  const forms = stated.map(({ rating }) => rating).filter((rating, at, all) => all.indexOf(rating) === at);
  const beside = stated.filter(({ line }) => scores.totalLines.indexOf(line) >= 0);
  const own = beside[0] ?? (forms.length === 1 ? stated[0] : undefined);
  if (forms.length > 1) {
    questions.push({
      id: 'announcedRating',
      tab: 'settings',
      message: 'ข้อความระบุระดับผลการประเมินมากกว่าหนึ่งระดับ ให้เลือกระดับของปีที่กรอกผลประเมิน',
      options: forms.slice(0, 6).map((rating) => {
        const lines = stated.filter((one) => one.rating === rating).map(({ line }) => line);
        return {
          label: `${rating} (บรรทัด ${lines.slice(0, 5).join(', ')})`,
          lines,
          sets: [{ tab: 'settings' as const, row: 'announcedRating', column: 'value', value: rating }],
        };
      }),
    });
  }
  if (!own) return null;
  const same = stated.filter(({ rating }) => rating === own.rating).map(({ line }) => line);
  return {
    value: own.rating,
    lines: same.slice(0, 20),
    snippet: own.snippet,
    confidence: forms.length === 1 ? 'sure' : 'likely',
    note: forms.length === 1 ? '' : `ข้อความระบุระดับ ${forms.slice(0, 6).join(' และ ')} ค่านี้อยู่คู่กับคะแนนรวม`,
  };
}

/** "ประกาศ … เรื่อง ผลการประเมิน … ประจำปี … ลงวันที่ ๓๐ กรกฎาคม ๒๕๖๗". */
function announcementDate(units: readonly Unit[], resultYear: number | null): { date: ThaiDate; unit: Unit } | null {
  for (const unit of units) {
    if (unit.text.length > 4000) continue;
    for (const token of unit.tokens) {
      if (token.type !== 'date') continue;
      const left = unit.plain.slice(Math.max(0, token.start - 260), token.start);
      const match = /ประกาศ(?:(?!ประกาศ).){0,200}ผลการประเมิน(?:(?!เรื่อง).){0,160}ลงวันที่ ?$/.exec(left);
      if (!match) continue;
      const year = /25\d\d(?=[^\d]{0,20}$)/.exec(match[0]);
      if (resultYear !== null && year && Number(year[0]) !== resultYear) continue;
      const date = dateOf(unit.plain.slice(token.start, token.end));
      if (date && date.day > 0) return { date, unit };
    }
  }
  return null;
}

// ---- evidence

function gatherEvidence(
  units: readonly Unit[],
  inMeasures: ReadonlySet<Unit>,
  tables: readonly MeasureTable[],
  scores: ResolvedScores,
  items: readonly FoundItem[],
  agencies: readonly AgencyName[],
  bands: readonly Evidence[],
  years: readonly Evidence[],
): Evidence[] {
  const running = units.filter((unit) => !inMeasures.has(unit));
  const bandLines = new Set(bands.map(({ line }) => line));
  const outsideBands = running.filter(({ lines: [line] }) => !bandLines.has(line as number));
  const itemUnits = new Set<Unit>();
  for (const { units: own } of items) for (const unit of own) itemUnits.add(unit);
  const found: Evidence[] = [];
  const add = (more: readonly Evidence[]): void => {
    for (const one of more) found.push(one);
  };
  add(scoreEvidence(scores, items));
  add(findClaims(outsideBands));
  add(bands);
  add(years);
  add(findDates(running));
  add(findHeadings(running.filter((unit) => !itemUnits.has(unit))));
  add(findNumbering(units, tables));
  add(findAsk(running));
  add(findDecision(running));
  add(findNames(running, agencies));
  add(findWording(units));
  add(findPromises(running));
  add(measureEvidence(tables));
  for (const unit of running) {
    if (unit.blank || unit.text.length > 6000) continue;
    const better = improvementIn(unit.plain, 'total', unit);
    if (better) found.push(better);
  }
  return found
    .map((one, index) => ({ one, index }))
    .sort((a, b) => a.one.line - b.one.line || a.index - b.index)
    .map(({ one }) => one);
}

function scoreEvidence(scores: ResolvedScores, items: readonly FoundItem[]): Evidence[] {
  const found: Evidence[] = [];
  for (const one of scores.statements) {
    if (one.target.kind === 'subtotal' || one.role === 'unknown') continue;
    const about = subjectOf(one.target);
    const place = { about, line: one.unit.lines[0] as number, snippet: one.snippet };
    if (one.role === 'change') found.push({ kind: 'change', value: one.value, year: one.year, ...place });
    else {
      const weighted = one.target.kind === 'instrument' && scores.weighted.indexOf(one.target.id) >= 0;
      const year =
        one.role === 'previous' && one.year === null && scores.listedYear !== null ? scores.listedYear - 1 : one.year;
      // A bare "last year" without any year would look like this year's figure to a reader of the evidence.
      if (one.role === 'previous' && year === null) continue;
      found.push({ kind: 'score', value: one.value, year, weighted, ...place });
    }
  }
  for (const { id, part, score, units, year } of items) {
    if (score === null) continue;
    const unit = units[0] as Unit;
    found.push({
      kind: 'score',
      about: `item:${itemKey(id, part)}`,
      value: score,
      year,
      weighted: false,
      line: unit.lines[0] as number,
      snippet: snippetOf(unit),
    });
  }
  return found;
}

/** Tables as printed, and the dates and claims inside their rows. */
function measureEvidence(tables: readonly MeasureTable[]): Evidence[] {
  const found: Evidence[] = [];
  let no = 0;
  const lists = tables.filter(({ heading }) => heading.cells === null);
  for (const table of tables) {
    if (table.heading.cells) found.push(tableEvidence([table]));
    else if (table === lists[0]) found.push(tableEvidence(lists));
    for (const measure of table.measures) {
      no += 1;
      const about: Subject = `measure:${no}`;
      for (const key of Object.keys(measure.fields) as MeasureField[]) {
        const text = measure.fields[key] as string;
        for (const one of fieldEvidence(key, text, about, measure.unit)) found.push(one);
      }
    }
  }
  return found;
}

function tableEvidence(tables: readonly MeasureTable[]): Evidence {
  const first = tables[0] as MeasureTable;
  const columns: string[] = [];
  for (const table of tables) for (const column of table.columns) if (columns.indexOf(column) < 0) columns.push(column);
  return {
    kind: 'table',
    columns,
    rows: tables.reduce((sum, { measures }) => sum + measures.length, 0),
    sample: tables.some(({ sample }) => sample),
    line: first.heading.lines[0] as number,
    snippet: snippetOf(first.heading),
  };
}

function fieldEvidence(field: MeasureField, text: string, about: Subject, unit: Unit): Evidence[] {
  const plain = plainOf(text).replace(/\n/g, ' ');
  const place = { line: unit.lines[0] as number, snippet: shorten(text) };
  const found: Evidence[] = [];
  const isPeriod = field === 'start' || field === 'end';
  for (const token of plain.length > 20000 ? [] : tokenise(plain)) {
    if (token.type === 'date') {
      const date = dateOf(plain.slice(token.start, token.end));
      const completed = /แล้วเสร็จ(?:ภายใน|ใน)?(?:เดือน)? ?$/.test(
        plain.slice(Math.max(0, token.start - 40), token.start),
      );
      if (date)
        found.push({
          kind: 'date',
          role: isPeriod ? 'period' : completed ? 'completed' : 'other',
          about,
          date,
          weekday: null,
          ...place,
        });
    }
  }
  if (field === 'output' || field === 'outcome') {
    const better = improvementIn(plain, about, unit);
    if (better) found.push({ ...better, ...place });
    const counting: readonly (readonly [RegExp, 'measures' | 'measures-done' | 'measures-not-done'])[] = [
      [/มาตรการ[^\d]{0,30}จำนวน (\d{1,3}) (?:ข้อ|มาตรการ|กิจกรรม)/, 'measures'],
      [/(?<!ไม่)สามารถ[^\d/]{0,40}แล้ว ?เสร็จ[^\d/]{0,15}จำนวน (\d{1,3}) (?:ข้อ|มาตรการ|กิจกรรม)/, 'measures-done'],
      [/ไม่สามารถ[^\d]{0,60}จำนวน (\d{1,3}) (?:ข้อ|มาตรการ|กิจกรรม)/, 'measures-not-done'],
    ];
    for (const [pattern, of] of counting) {
      const match = pattern.exec(plain);
      if (match) found.push({ kind: 'count', of, value: Number(match[1]), part: null, ...place });
    }
  }
  return found;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}

/** Tabs in the order in which a preview shows them. */
export const PREVIEW_ORDER: readonly InputTabId[] = [
  'settings',
  'indicators',
  'items',
  'measures',
  'issues',
  'constraints',
  'laws',
  'meetings',
  'signers',
];
