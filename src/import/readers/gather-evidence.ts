/** Everything that the text says of itself, in the order of its lines. */

import type { MeasureField } from '../../workbook/records';
import { findClaims } from './claims';
import type { Evidence, Subject } from '../../evidence/evidence';
import type { FoundItem } from './items';
import type { MeasureTable } from './measures';
import type { AgencyName } from './agencies';
import type { ResolvedScores } from '../resolver/scores';
import { itemKey, subjectOf } from '../tokens/score-statement';
import { plainOf } from '../source/source';
import { findAsk, findDecision, findHeadings, findNumbering, findPromises, improvementIn } from './structure';
import { tokenise } from '../tokens/tokens';
import { snippetOf, type Unit } from '../tokens/units';
import { findNames, findWording } from './wording';
import { dateOf, findDates } from './years';

/** Scores, claims, ranks, counts, years, dates, headings, names and words, by line. */
export function gatherEvidence(
  units: readonly Unit[],
  inMeasures: ReadonlySet<Unit>,
  tables: readonly MeasureTable[],
  scores: ResolvedScores,
  items: readonly FoundItem[],
  agencies: readonly AgencyName[],
  bands: readonly Evidence[],
  years: readonly Evidence[],
  ratings: readonly Evidence[],
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
  add(ratings);
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
    const better = improvementIn(unit.plain, null, unit);
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
      const weighted = one.target.kind === 'instrument' && scores.weighted.includes(one.target.id);
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
  for (const table of tables) for (const column of table.columns) if (!columns.includes(column)) columns.push(column);
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
