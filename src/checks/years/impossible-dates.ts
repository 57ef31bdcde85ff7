/** Dates in running text that no calendar has ("31 มิถุนายน 2567"); cells of dates are held to it when they are read. */

import { impossibleDates as datesIn } from '../../thai/dates';
import { defineCheck } from '../engine/check';
import { textCells } from '../support/texts';

export const impossibleDates = defineCheck({
  code: 'impossible-dates',
  group: 'years',
  title: 'วันที่ในข้อความมีอยู่จริงในปฏิทิน',
  codes: {
    'impossible-date-in-text': { severities: ['error'], title: 'ข้อความระบุวันที่ที่ไม่มีในปฏิทิน' },
  },
  run({ data }, report) {
    for (const { cell, text } of textCells(data)) {
      for (const { words, reason } of datesIn(text, 'text')) {
        report(
          'impossible-date-in-text',
          'error',
          cell,
          `ข้อความระบุวันที่ "${words}" ซึ่งไม่มีในปฏิทิน (${reason}) ให้แก้วันที่หรือเดือน`,
          { expected: reason, found: words, cause: 'ข้อความระบุวันที่ที่ไม่มีในปฏิทิน ให้แก้วันที่หรือเดือน' },
        );
      }
    }
  },
});
