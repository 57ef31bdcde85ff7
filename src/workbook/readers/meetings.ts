/** Reads a row of `การประชุม`. */

import { indicatorByNo } from '../../ita/indicators';
import { INSTRUMENTS } from '../../ita/instruments';
import type { InstrumentId } from '../../ita/model';
import type { MeetingRow } from '../records';
import type { TableRow } from '../table';
import { cellsOf, choiceAt, dateAt, textAt, wholeOrReport } from './cells';
import type { Notebook } from './notebook';

export function readMeeting(row: TableRow, notes: Notebook): MeetingRow {
  const indicator = wholeOrReport(row, 'indicator', 'ตัวชี้วัดในแถวการประชุม', 'เลข 1–10', notes);
  if (indicator !== null && indicatorByNo(indicator) === null) {
    notes.add(
      'meeting-unknown-indicator',
      'error',
      row.cell('indicator'),
      `แถวการประชุมอ้างตัวชี้วัดที่ ${indicator} ซึ่งไม่มี ให้ใส่เลขตัวชี้วัด 1–10`,
      { expected: '1–10', found: indicator },
    );
  }
  return {
    date: dateAt(row, 'date', 'วันที่ประชุม', notes),
    place: textAt(row, 'place'),
    instrument: instrumentAt(row, notes),
    indicator,
    approach: textAt(row, 'approach'),
    measures: textAt(row, 'measures'),
    method: textAt(row, 'method'),
    results: textAt(row, 'results'),
    suggestions: textAt(row, 'suggestions'),
    cells: cellsOf(row, [
      'date',
      'place',
      'instrument',
      'indicator',
      'approach',
      'measures',
      'method',
      'results',
      'suggestions',
    ]),
  };
}

const NAMES: Readonly<Record<InstrumentId, string>> = { IIT: 'IIT', EIT: 'EIT', OIT: 'OIT' };
/** What people write for an instrument instead of its code. */
const OTHER_WORDS: Readonly<Record<InstrumentId, RegExp>> = { IIT: /ภายใน/, EIT: /ภายนอก/, OIT: /เปิดเผย|สาธารณะ/ };

function instrumentAt(row: TableRow, notes: Notebook): InstrumentId | null {
  const words = textAt(row, 'instrument').toUpperCase().match(/\w+/g) ?? [];
  const named = INSTRUMENTS.find(({ id }) => words.some((word) => word === id));
  return named ? named.id : choiceAt(row, 'instrument', 'แบบวัด', NAMES, notes, 'ระบบถือว่ายังไม่ได้กรอก', OTHER_WORDS);
}
