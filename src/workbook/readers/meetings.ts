/** Reads a row of `การประชุม`. */

import type { MeetingRow } from '../records';
import type { TableRow } from '../table';
import { cellsOf, dateAt, textAt, wholeAt } from './cells';
import type { Notebook } from './notebook';

export function readMeeting(row: TableRow, notes: Notebook): MeetingRow {
  const named = /\b(IIT|EIT|OIT)\b/.exec(textAt(row, 'instrument').toUpperCase());
  const instrument = named ? named[1] : '';
  return {
    date: dateAt(row, 'date', 'วันที่ประชุม', notes),
    place: textAt(row, 'place'),
    instrument: instrument === 'IIT' || instrument === 'EIT' || instrument === 'OIT' ? instrument : null,
    indicator: wholeAt(row, 'indicator'),
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
