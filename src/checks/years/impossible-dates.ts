/** Dates in running text that no calendar has ("31 มิถุนายน 2567"); cells of dates are held to it when they are read. */

import { impossibleDates as datesIn } from '../../thai/dates';
import { finding, type Check } from '../engine/check';
import type { Finding } from '../../findings/finding';
import { textCells } from '../support/texts';

export const impossibleDates: Check = {
  code: 'impossible-dates',
  group: 'years',
  title: 'วันที่ในข้อความมีอยู่จริงในปฏิทิน',
  finds: [{ code: 'impossible-date-in-text', severities: ['error'], title: 'ข้อความระบุวันที่ที่ไม่มีในปฏิทิน' }],
  run: ({ data }) => {
    const read = data.findings.filter(({ code }) => code === 'impossible-date').map(({ cell }) => cell);
    return textCells(data)
      .filter(({ cell }) => !read.includes(cell))
      .reduce<Finding[]>(
        (all, { cell, text }) =>
          all.concat(
            datesIn(text, 'text').map(({ words, reason }) =>
              finding(
                'impossible-date-in-text',
                'error',
                cell,
                `ข้อความระบุวันที่ "${words}" ซึ่งไม่มีในปฏิทิน (${reason}) ให้แก้วันที่หรือเดือน`,
                { expected: reason, found: words, cause: 'ข้อความระบุวันที่ที่ไม่มีในปฏิทิน ให้แก้วันที่หรือเดือน' },
              ),
            ),
          ),
        [],
      );
  },
};
