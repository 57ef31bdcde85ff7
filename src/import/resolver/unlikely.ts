/** Figures that hardly can be are left for a person to take, with the reason beside them. */

import {
  farByIndicator,
  farFromItsScores,
  isFarByTotal,
  isRowNumbers,
  unlikelyPattern,
  type NumberedScore,
} from '../../ita/unlikely';
import { change } from '../../ita/analysis';
import { INDICATORS } from '../../ita/indicators';
import type { ScoreOrNull } from '../../ita/model';
import { formatScore, signed } from '../../ita/rounding';
import type { ImportResult, ProposedCell, ProposedRow } from '../propose/result';

const NOTES = {
  numbers: 'ทุกค่าเป็นเลขลำดับของตัวชี้วัดเอง น่าจะอ่านผิดคอลัมน์',
  equal: 'เท่ากันทุกตัวชี้วัด ผลประเมินจริงแทบไม่เป็นเช่นนี้',
  whole: 'ไม่มีทศนิยมเลยทุกตัวชี้วัด ผลประเมินจริงแทบไม่เป็นเช่นนี้',
} as const;

const ZERO_DECIMALS = /[.,][0๐]{1,2}(?![0-9๐-๙])/;

export function doubtUnlikely(result: ImportResult): ImportResult {
  const { indicators, settings } = result.proposals;
  const byPattern = ['score', 'previous'].reduce(doubtColumn, indicators);
  const doubted = {
    indicators: doubtFarYear(byPattern),
    settings: doubtTotals(settings, indicators),
  };
  if (doubted.indicators === indicators && doubted.settings === settings) return result;
  return { ...result, proposals: { ...result.proposals, ...doubted } };
}

function doubtColumn(rows: readonly ProposedRow[], column: string): readonly ProposedRow[] {
  const scores = rows.map(({ key, cells: { [column]: cell } }): NumberedScore => {
    return { no: Number(key), score: figure(cell) };
  });
  const why = isRowNumbers(scores) ? 'numbers' : unlikelyPattern(scores);
  if (why === null) return rows;
  // "88.00" was printed so by whoever knew the decimals.
  if (why === 'whole' && rows.some(({ cells: { [column]: cell } }) => ZERO_DECIMALS.test(cell?.snippet ?? ''))) {
    return rows;
  }
  return rows.map((row) => asked(row, column, NOTES[why]));
}

/** Scores of the year before that no agency's scores come from. */
function doubtFarYear(rows: readonly ProposedRow[]): readonly ProposedRow[] {
  const pairs = rows.map(({ cells: { score, previous } }) => ({ score: figure(score), previous: figure(previous) }));
  const moved = farByIndicator(pairs);
  if (moved === null) return rows;
  const note = `ต่างจากปีนี้เฉลี่ย ${formatScore(moved)} คะแนนต่อตัวชี้วัด มากผิดปกติ อาจอ่านผิดคอลัมน์`;
  return rows.map((row) => asked(row, 'previous', note));
}

/** A total that its ten scores cannot have made, and one of the year before that this year's cannot have come from. */
function doubtTotals(rows: readonly ProposedRow[], indicators: readonly ProposedRow[]): readonly ProposedRow[] {
  const settings = new Map(rows.map(({ key, cells: { value } }) => [key, figure(value)] as const));
  const scores = INDICATORS.map(({ no }) => figure(indicators.find(({ key }) => Number(key) === no)?.cells.score));
  const total = settings.get('announcedTotal') ?? null;
  const previous = settings.get('previousTotal') ?? null;
  const notes = new Map<string, string>();
  const own = total === null ? null : farFromItsScores(total, scores);
  if (own !== null) {
    notes.set('announcedTotal', `ห่างจากที่คำนวณจากตัวชี้วัดทั้ง 10 ได้ ${formatScore(own)} มาก อาจเป็นคะแนนของหน่วยงานหรือปีอื่น`);
  }
  const moved = change(total, previous);
  if (isFarByTotal(moved)) {
    notes.set('previousTotal', `ต่างจากคะแนนรวมปีนี้ถึง ${signed(moved)} คะแนน มากผิดปกติ อาจเป็นคะแนนของหน่วยงานหรือปีอื่น`);
  }
  if (notes.size === 0) return rows;
  return rows.map((row) => {
    const note = notes.get(row.key);
    return note === undefined ? row : asked(row, 'value', note);
  });
}

function figure(cell: ProposedCell | undefined): ScoreOrNull {
  return cell === undefined ? null : Number(cell.value);
}

/** The row with one of its cells left for a person; a reason that stands there already is kept. */
function asked(row: ProposedRow, column: string, note: string): ProposedRow {
  const cell = row.cells[column];
  if (cell === undefined) return row;
  const left: ProposedCell = { ...cell, confidence: 'ask', note: cell.note === '' ? note : cell.note };
  return { ...row, cells: { ...row.cells, [column]: left } };
}
