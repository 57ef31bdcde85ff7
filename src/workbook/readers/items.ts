/** Reads the tab `รายข้อ`: questions and disclosure items. */

import { excerpt } from '../../thai/text';
import { formatItemRow, parseItemId, type ItemId } from '../../ita/items';
import { rulesOf } from '../../ita/years';
import { valueOf } from '../../ita/years/year';
import type { ItemRow } from '../records';
import type { TableRow } from '../table';
import { cellsOf, scoreAt, textAt, wholeOrReport } from './cells';
import { withoutDuplicates } from './duplicates';
import type { Notebook } from './notebook';

export function readItems(rows: readonly TableRow[], resultYear: number | null, notes: Notebook): ItemRow[] {
  const read: ItemRow[] = [];
  for (const row of rows) {
    const typed = textAt(row, 'item');
    const id = parseItemId(typed);
    if (!id) {
      notes.add(
        'unknown-item',
        'error',
        row.cell('item'),
        `รหัสข้อ "${excerpt(typed)}" อ่านไม่ได้ ให้พิมพ์เช่น i10, e9 หรือ O34`,
        { found: excerpt(typed), cause: 'รหัสข้ออ่านไม่ได้ ให้พิมพ์เช่น i10, e9 หรือ O34' },
      );
      continue;
    }
    const part = partAt(row, id, notes);
    const name = formatItemRow(id, part, resultYear ?? 0);
    read.push({
      id: name,
      instrument: id.instrument,
      itemNo: id.no,
      part,
      indicator: wholeOrReport(row, 'indicator', 'ตัวชี้วัดของข้อ', 'เลข 1–10', notes) ?? indicatorOfItem(id, resultYear),
      text: textAt(row, 'text'),
      score: scoreAt(row, 'score', `คะแนนข้อ ${name}`, notes),
      suggestion: textAt(row, 'suggestion'),
      opinion: textAt(row, 'opinion'),
      cells: cellsOf(row, ['item', 'part', 'indicator', 'text', 'score', 'suggestion', 'opinion']),
    });
  }
  return withoutDuplicates(read, {
    keyOf: (row) => row.id,
    code: 'duplicate-item',
    nameOf: (row) => `ข้อ ${row.id}`,
    cellOf: (row) => row.cells.item,
    fields: [
      { key: 'score', label: 'คะแนน', isScore: true },
      { key: 'indicator', label: 'ตัวชี้วัด' },
      { key: 'text', label: 'ข้อคำถาม' },
      { key: 'suggestion', label: 'ข้อเสนอแนะ' },
      { key: 'opinion', label: 'ความเห็นที่ปรึกษา' },
    ],
    notes,
  });
}

/** Part 1 or 2 of an EIT item; null where there is none, with a finding where the cell says anything else. */
function partAt(row: TableRow, { instrument }: ItemId, notes: Notebook): number | null {
  const part = wholeOrReport(row, 'part', 'ส่วนที่ของข้อ', 'เลข 1 หรือ 2', notes);
  if (part === null || (instrument === 'EIT' && (part === 1 || part === 2))) return part;
  notes.add(
    'unknown-part',
    'error',
    row.cell('part'),
    instrument === 'EIT'
      ? `ส่วนที่ ${part} ไม่มี ข้อ EIT มีเพียงส่วนที่ 1 และส่วนที่ 2 ให้แก้ไข`
      : `ข้อ ${instrument} ไม่แบ่งเป็นส่วน แต่ระบุส่วนที่ ${part} ให้ลบเลขส่วน หรือแก้รหัสข้อ`,
    { expected: instrument === 'EIT' ? '1 หรือ 2' : '', found: part },
  );
  return null;
}

/** The indicator that a year's item belongs to, where the year's list is known; null otherwise. */
function indicatorOfItem(id: ItemId, resultYear: number | null): number | null {
  const rules = rulesOf(resultYear);
  const items = rules ? valueOf(rules.items[id.instrument]) : null;
  return items?.find(({ no }) => no === id.no)?.indicator ?? null;
}
