/** Rows of `รายข้อ` from the items of the text, and what has to be asked of them. */

import { formatItemId, type ItemId } from '../../ita/items';
import { formatScore, round2 } from '../../ita/rounding';
import { rulesOf } from '../../ita/years';
import { valueOf } from '../../ita/years/year';
import type { FoundItem } from '../readers/items';
import { cell } from '../propose/proposed-cell';
import type { AnswerCell, ProposedCell, ProposedRow, Question, QuestionOption } from '../propose/result';
import { itemKey, type ScoreStatement } from '../tokens/score-statement';
import type { Unit } from '../tokens/units';

/** Items that only lists or running text score: "I1 97.50, I2 95.20". */
export function itemsOfStatements(statements: readonly ScoreStatement[], known: readonly FoundItem[]): FoundItem[] {
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

/** A row for each item; a question where its score is open. */
export function itemRows(
  items: readonly FoundItem[],
  resultYear: number | null,
): { rows: ProposedRow[]; questions: Question[] } {
  const questions: Question[] = [];
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
    const item = same.find(({ score, open, passed, full }) => score === null && (open || full || passed !== undefined));
    if (item && !row.cells.score) undecided.push({ item, row });
    else rows.push(row);
  });
  const passed = undecided.filter(({ item }) => item.passed !== undefined);
  if (passed.length > 0) questions.push(oitWords(passed));
  const pointed = undecided.filter(({ item }) => item.full);
  if (pointed.length > 0) questions.push(itemFullMarks(pointed));
  const open = undecided.filter(({ item }) => item.open);
  if (open.length > 0) questions.push(itemColumns(open));
  return { rows, questions };
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
    message: `ข้อ OIT ${items.length} ข้อระบุเพียงผ่าน ไม่ผ่าน หรือไม่ได้คะแนน โดยไม่มีตัวเลข ให้เลือกว่าจะกรอกเป็นคะแนนหรือไม่`,
    options: [
      {
        label: `ผ่าน = 100 (${items.length - failed} ข้อ) ไม่ผ่านหรือไม่ได้คะแนน = 0 (${failed} ข้อ)`,
        lines: itemLines(items),
        sets,
      },
      { label: 'ไม่นำเข้า', lines: itemLines(items), sets: [] },
    ],
  };
}

/** Points out of another full mark are made points out of 100 only where a person says so. */
function itemFullMarks(items: readonly UndecidedItem[]): Question {
  const sets: AnswerCell[] = [];
  for (const one of items) {
    const score = round2(((one.item.points ?? 0) / (one.item.full ?? 100)) * 100);
    if (score <= 100) for (const cell of answerRow(one, score)) sets.push(cell);
  }
  const byFull = new Map<number, UndecidedItem[]>();
  for (const one of items) {
    const { full = 100 } = one.item;
    byFull.set(full, (byFull.get(full) ?? []).concat(one));
  }
  const fulls = Array.from(byFull.keys());
  const marks =
    fulls.length === 1
      ? `คะแนนเต็ม ${fulls[0] as number} ไม่ใช่ 100`
      : `คะแนนเต็มไม่ใช่ 100 (${fulls.map((full) => `เต็ม ${full} จำนวน ${byFull.get(full)?.length ?? 0} ข้อ`).join(', ')})`;
  const examples = fulls.map((full) => {
    const { points = 0 } = (byFull.get(full)?.[0] as UndecidedItem).item;
    return `${points}${fulls.length > 1 ? ` จากเต็ม ${full}` : ''} เป็น ${formatScore((points / full) * 100)}`;
  });
  return {
    id: 'item-full-marks',
    tab: 'items',
    message: `รายข้อ ${items.length} ข้อมี${marks} จึงยังไม่นำเข้า ให้เลือกว่าจะแปลงหรือไม่`,
    options: [
      { label: `แปลงเป็นคะแนนเต็ม 100 (${examples.join(', ')})`, lines: itemLines(items), sets },
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
    options: Array.from({ length: width }, (_unused, at): QuestionOption => {
      const sets: AnswerCell[] = [];
      for (const one of items) {
        const value = (one.item.open ?? [])[at];
        if (value !== undefined) for (const cell of answerRow(one, value)) sets.push(cell);
      }
      return { label: `คะแนนปีนี้คือค่าที่ ${at + 1} ของแถว`, lines: itemLines(items), sets };
    }).concat({ label: 'ไม่มีค่าใดเป็นคะแนนปีนี้ (ไม่นำเข้า)', lines: itemLines(items), sets: [] }),
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
    const stated = same.find((one) => one[column] !== '');
    if (stated) cells[column] = cell(stated[column], stated.units[0] as Unit, 'sure', '', lines);
  }
  const stated = same.filter(({ score }) => score !== null && !(score > 0 && score < 1));
  // A line that leaves it open says nothing beside one that does not.
  const clear = stated.filter(({ confidence }) => confidence !== 'ask');
  const scores = clear.length > 0 ? clear : stated;
  const values = [...new Set(scores.map(({ score }) => score as number))];
  const scored = scores[0];
  if (scored) {
    const several = values.length > 1;
    const isOpen = several || scored.confidence === 'ask';
    const note = several
      ? `ข้อความระบุคะแนนข้อนี้ไม่ตรงกัน: ${values.slice(0, 5).join(' และ ')}`
      : isOpen
        ? 'ข้อความระบุคะแนนเดียวไว้หลังรหัสหลายข้อ'
        : '';
    cells.score = cell(
      scored.score as number,
      scored.units[0] as Unit,
      isOpen ? 'ask' : scored.confidence,
      note,
      lines,
    );
    if (isOpen && questions.length < 200) {
      const options = values.slice(0, 5).map((value): QuestionOption => {
        const from = scores.find(({ score }) => score === value) as FoundItem;
        const where = (from.units[0] as Unit).lines;
        return {
          label: `${value} (บรรทัด ${where.join(', ')})`,
          lines: where,
          sets: [{ tab: 'items', row: key, column: 'score', value }],
        };
      });
      questions.push({
        id: `item-${key}`,
        tab: 'items',
        message: several
          ? `ข้อ ${key} มีคะแนนมากกว่าหนึ่งค่า ให้เลือกค่าที่ถูกต้อง`
          : `คะแนน ${values[0] as number} อยู่หลังรหัสหลายข้อ ให้เลือกว่าเป็นคะแนนของข้อ ${key} หรือไม่`,
        options: several ? options : options.concat({ label: 'ไม่ใช่คะแนนของข้อนี้', lines: unit.lines, sets: [] }),
      });
    }
  }
  return { key, cells };
}

/** The indicator that the year's list gives the item to; null where the year or the item is not known. */
function indicatorOf(id: ItemId, year: number | null): number | null {
  const rules = rulesOf(year);
  const items = rules ? valueOf(rules.items[id.instrument]) : null;
  return items?.find(({ no }) => no === id.no)?.indicator ?? null;
}
