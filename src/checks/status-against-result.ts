/** A measure marked as finished whose own words say that it is not. */

import { finding, type Check } from './check';
import { inCells } from './support/places';

/** How a report of something unfinished begins; "ยังไม่พบ" and "ยังไม่มีเรื่องร้องเรียน" are results. */
const UNFINISHED =
  /^(?:\d+[.)]\s*)?(?:ยัง(?:ไม่|มิ)(?:ได้|สามารถ|ดำเนินการ|แล้วเสร็จ|เสร็จ|เริ่ม|ครบ|ถึง|มีการดำเนิน)|(?:ไม่|มิ)ได้ดำเนินการ|ไม่แล้วเสร็จ|ไม่สามารถดำเนินการ|อยู่ระหว่าง(?!\s*(?:ปี|วัน|เดือน|ช่วง|\d)))/;
/** What was late and is done: "ไม่สามารถดำเนินการได้ในไตรมาสแรก แต่แล้วเสร็จในไตรมาสที่ 3". */
const DONE_AFTER_ALL = /แต่(?:(?!ไม่|ยัง)[^\n]){0,30}(?:แล้วเสร็จ|เสร็จสิ้น|ดำเนินการแล้ว|ครบ)/;

export const statusAgainstResult: Check = {
  code: 'status-against-result',
  group: 'measures',
  title: 'สถานะของมาตรการตรงกับผลการดำเนินการที่เขียนไว้',
  finds: [{ code: 'status-against-result', severities: ['warning'], title: 'สถานะแล้วเสร็จ แต่ผลเขียนว่ายังไม่แล้วเสร็จ' }],
  run: ({ data }) => {
    const wrong = data.measures.filter(
      ({ status, output }) => status === 'done' && UNFINISHED.test(output) && !DONE_AFTER_ALL.test(output),
    );
    if (wrong.length === 0) return [];
    const cells = wrong.map(({ cells: own }) => own.status ?? own.output);
    return [
      finding(
        'status-against-result',
        'warning',
        cells,
        `สถานะเป็น "แล้วเสร็จ" แต่ผลการดำเนินการเขียนว่ายังไม่แล้วเสร็จ ${wrong.length} มาตรการ${inCells(cells)} ให้แก้สถานะหรือผลการดำเนินการ`,
        { expected: 0, found: wrong.length },
      ),
    ];
  },
};
