/** Rows with several figures that nothing tells apart: which column is this year's? */

import { answerCell, settingCell } from '../propose/answer-cell';
import type { AnswerCell, Question, QuestionOption } from '../propose/result';
import { fullAgencyName, isAgencyName } from '../tokens/agency-names';
import type { ScoreStatement } from '../tokens/score-statement';

/** A question for each list that has such columns. */
export function askUnknownColumns(statements: readonly ScoreStatement[]): Question[] {
  const lists = new Map<number, ScoreStatement[]>();
  for (const one of statements) {
    if (one.role !== 'unknown') continue;
    const list = lists.get(one.list);
    if (list) list.push(one);
    else lists.set(one.list, [one]);
  }
  return [...lists].flatMap(([list, members]) => columnsQuestion(members, list));
}

function columnsQuestion(members: readonly ScoreStatement[], list: number): Question[] {
  const rows = new Map<string, ScoreStatement[]>();
  for (const one of members) {
    const cell = answerCell(one.target, one.value);
    if (!cell) continue;
    const key = `${cell.tab}/${cell.row}`;
    const row = rows.get(key);
    if (row) row.push(one);
    else rows.set(key, [one]);
  }
  const ofIndicators = [...rows.values()].filter(([first]) => first?.target.kind === 'indicator');
  if (ofIndicators.length === 0) return [];
  const width = Math.max(...ofIndicators.map(({ length }) => length));
  const lines = members.slice(0, 20).map(({ unit }) => unit.lines[0] as number);
  const titles = titlesOf(ofIndicators, width);
  const options = Array.from({ length: width }, (_unused, at): QuestionOption => {
    const title = titles?.[at] ?? '';
    const sets = [...rows.values()].flatMap((row) => cellsOf(row, at, width, titles !== null));
    const agency = isAgencyName(title) ? [settingCell('agency', fullAgencyName(title))] : [];
    const example = ofIndicators[0]?.[at]?.value;
    const label = titles ? `คอลัมน์ "${title}"` : `คะแนนปีนี้คือค่าที่ ${at + 1} ของแถว`;
    return { label: example === undefined ? label : `${label} (${example}, …)`, lines, sets: [...agency, ...sets] };
  });
  return [
    {
      id: `columns-${list}`,
      tab: 'indicators',
      message: `ตารางตั้งแต่บรรทัด ${lines[0] as number} มีคะแนนแถวละ ${width} ค่าโดยไม่บอกปี ให้เลือกว่าค่าใดเป็นคะแนนปีนี้`,
      options: [...options, { label: 'ไม่มีค่าใดเป็นคะแนนปีนี้ (ไม่นำเข้า)', lines, sets: [] }],
    },
  ];
}

/** What one row would say where the figure at a place is this year's. */
function cellsOf(row: readonly ScoreStatement[], at: number, width: number, isTitled: boolean): AnswerCell[] {
  const current = row[at];
  if (!current || (current.target.kind !== 'indicator' && row.length !== width)) return [];
  // Columns with names of their own are other agencies or rounds, not other years.
  const other = width === 2 && !isTitled && current.target.kind === 'indicator' ? row[1 - at] : undefined;
  const cells = [
    answerCell(current.target, current.value),
    other ? answerCell(other.target, other.value, 'previous') : null,
  ];
  return cells.filter((one) => one !== null);
}

/** The heads of the columns where each has a different one. */
function titlesOf(rows: readonly (readonly ScoreStatement[])[], width: number): readonly string[] | null {
  const whole = rows.find(({ length }) => length === width) ?? [];
  const titles = whole.map(({ column }) => column.replace(/\s+/g, ' ').slice(0, 60));
  return !titles.includes('') && new Set(titles).size === titles.length ? titles : null;
}
