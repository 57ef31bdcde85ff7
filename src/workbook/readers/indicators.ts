/** Reads the tab `คะแนน`: the ten indicators by number and name, in any order. */

import { excerpt } from '../../thai/text';
import { indicatorByName, indicatorByNo, type Indicator } from '../../ita/indicators';
import { namesInstrument } from '../../ita/instruments';
import type { InstrumentId } from '../../ita/model';
import type { IndicatorRow } from '../records';
import type { TableRow } from '../table';
import { cellsOf, fixOf, scoreAt, textAt, wholeAt } from './cells';
import { withoutDuplicates } from './duplicates';
import type { Notebook } from './notebook';

/** Rows of totals and means that people keep under the ten indicators. */
const SUMMARY_ROW = /รวม|เฉลี่ย|total|average|ระดับ|^\s*(IIT|EIT|OIT)\s*$/i;

/**
 * The indicator that a row of `คะแนน` is about. Number and name must agree; papers that number the OIT 9–13 after
 * counting IIT 1–5 and EIT from 9 are read by name (ita-domain.md §15).
 */
function indicatorOf(row: TableRow, numberedApart: boolean, notes: Notebook): Indicator | null {
  const no = numberOf(row);
  const name = textAt(row, 'name');
  const named = nameOf(row);
  if (named && (no === null || no === named.no || numberedApart)) return named;
  const numbered = no === null ? null : indicatorByNo(no);
  if (no !== null && numbered) {
    if (!named) return numbered;
    notes.add(
      'indicator-name-mismatch',
      'error',
      row.cell('no') ?? row.cell('name'),
      `เลขตัวชี้วัด ${no} ไม่ตรงกับชื่อ "${excerpt(name)}" ซึ่งเป็นตัวชี้วัดที่ ${named.no} ให้แก้เลขหรือชื่อให้ตรงกัน`,
      { expected: named.no, found: no },
    );
    return null;
  }
  const label = `${textAt(row, 'no')} ${name}`;
  const isSummary = SUMMARY_ROW.test(label) || namesInstrument(label) || (no === null && name === '');
  notes.add(
    isSummary ? 'row-skipped' : 'unknown-indicator',
    isSummary ? 'note' : 'error',
    row.cell('name') ?? row.cell('no'),
    isSummary ? `แถวนี้ไม่ใช่ตัวชี้วัด 1–10 ระบบไม่นำมาคำนวณ` : `ไม่ทราบว่าเป็นตัวชี้วัดใด ให้ใส่เลข 1–10 หรือชื่อตัวชี้วัดตามประกาศ`,
    {
      found: excerpt(label),
      cause: isSummary
        ? 'แถวที่ไม่ใช่ตัวชี้วัด 1–10 ระบบไม่นำมาคำนวณ'
        : 'แถวที่ไม่ทราบว่าเป็นตัวชี้วัดใด ให้ใส่เลข 1–10 หรือชื่อตัวชี้วัดตามประกาศ',
    },
  );
  return null;
}

/** The number in the column of numbers; the weight of a section row ("แบบวัด IIT ร้อยละ 30") is none. */
function numberOf(row: TableRow): number | null {
  const typed = textAt(row, 'no');
  return namesInstrument(typed) || SUMMARY_ROW.test(typed) ? null : wholeAt(row, 'no');
}

/** By its name; a table with one column for both has the name beside the number ("1. การปฏิบัติหน้าที่"). */
function nameOf(row: TableRow): Indicator | null {
  return (
    indicatorByName(textAt(row, 'name')) ?? (row.cell('name') === undefined ? indicatorByName(textAt(row, 'no')) : null)
  );
}

/** A label of another instrument: nothing is computed by it, but papers would be read by it. */
function reportInstrument(row: TableRow, no: number, instrument: InstrumentId, notes: Notebook): void {
  const typed = textAt(row, 'instrument').toUpperCase();
  const cell = row.cell('instrument');
  if (cell === undefined || !['IIT', 'EIT', 'OIT'].includes(typed) || typed === instrument) return;
  notes.add(
    'indicator-instrument-mismatch',
    'warning',
    cell,
    `ตัวชี้วัดที่ ${no} เป็นของแบบวัด ${instrument} ไม่ใช่ ${typed} ระบบคำนวณเป็น ${instrument} ให้แก้แบบวัด`,
    {
      expected: instrument,
      found: typed,
      cause: 'แบบวัดไม่ตรงกับเลขตัวชี้วัด ระบบคำนวณตามเลขตัวชี้วัด ให้แก้แบบวัด',
      fix: fixOf(cell, instrument),
    },
  );
}

export function readIndicators(rows: readonly TableRow[], notes: Notebook): IndicatorRow[] {
  const numberedApart = rows.some((row) => (numberOf(row) ?? 0) > 10);
  const read: IndicatorRow[] = [];
  for (const row of rows) {
    const indicator = indicatorOf(row, numberedApart, notes);
    if (indicator === null) continue;
    const { no, instrument } = indicator;
    reportInstrument(row, no, instrument, notes);
    read.push({
      no,
      name: textAt(row, 'name').replace(/^[\d๐-๙.)\s]+/, ''),
      instrument,
      score: scoreAt(row, 'score', `คะแนนตัวชี้วัดที่ ${no}`, notes),
      previous: scoreAt(row, 'previous', `คะแนนปีก่อนของตัวชี้วัดที่ ${no}`, notes),
      description: textAt(row, 'description'),
      cells: cellsOf(row, ['no', 'name', 'instrument', 'score', 'previous', 'description']),
    });
  }
  return withoutDuplicates(read, {
    keyOf: (row) => String(row.no),
    code: 'duplicate-indicator',
    nameOf: (row) => `ตัวชี้วัดที่ ${row.no}`,
    cellOf: (row) => row.cells.no ?? row.cells.name,
    fields: [
      { key: 'score', label: 'คะแนน', isScore: true },
      { key: 'previous', label: 'คะแนนปีก่อน', isScore: true },
      { key: 'name', label: 'ชื่อ' },
      { key: 'description', label: 'สิ่งที่ประเมิน' },
    ],
    notes,
  });
}
