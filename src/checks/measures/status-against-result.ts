/** A measure whose status and own words contradict each other. */

import { toArabicDigits } from '../../thai/digits';
import { STATUS_CHOICES } from '../../workbook/input-tabs';
import type { MeasureRow } from '../../workbook/records';
import { defineCheck, type Report } from '../engine/check';
import { inCells } from '../support/places';

/** How a report of something unfinished begins; "ยังไม่พบ" and "ยังไม่มีเรื่องร้องเรียน" are results. */
const UNFINISHED =
  /^(?:\d+[.)]\s*)?(?:ยัง(?:ไม่|มิ)(?:ได้|สามารถ|ดำเนินการ|แล้วเสร็จ|เสร็จ|เริ่ม|ครบ|ถึง|มีการดำเนิน)|(?:ไม่|มิ)ได้ดำเนินการ|ไม่แล้วเสร็จ|ไม่สามารถดำเนินการ|อยู่ระหว่าง(?!\s*(?:ปี|วัน|เดือน|ช่วง|\d)))/;
/** What was late and is done: "ไม่สามารถดำเนินการได้ในไตรมาสแรก แต่แล้วเสร็จในไตรมาสที่ 3". */
const DONE_AFTER_ALL = /แต่(?:(?!ไม่|ยัง)[^\n]){0,30}(?:แล้วเสร็จ|เสร็จสิ้น|ดำเนินการแล้ว|ครบ)/;

/** Finished without a doubt, in the words of the result. */
const FINISHED =
  /^(?:\d+[.)]\s*)?(?:ได้)?(?:ดำเนินการ)?(?:แล้วเสร็จ|เสร็จสิ้น)(?:แล้ว)?(?:ครบ|ทั้งหมด|เรียบร้อย|ตามแผน|ตามกำหนด|\s*(?:ร้อยละ\s*100|100\s*%))/;
const BUT = /แต่|ยกเว้น|ยังไม่|คงเหลือ|บางส่วน/;

export const statusAgainstResult = defineCheck({
  code: 'status-against-result',
  group: 'measures',
  title: 'สถานะของมาตรการตรงกับผลการดำเนินการที่เขียนไว้',
  codes: {
    'status-against-result': { severities: ['warning'], title: 'สถานะขัดกับผลการดำเนินการที่เขียนไว้' },
  },
  run({ data: { measures } }, report) {
    against(
      measures.filter(
        ({ status, output }) => status === 'done' && UNFINISHED.test(output) && !DONE_AFTER_ALL.test(output),
      ),
      `สถานะเป็น "${STATUS_CHOICES.done}" แต่ผลการดำเนินการเขียนว่ายังไม่แล้วเสร็จ`,
      report,
    );
    against(
      measures.filter(({ status, output }) => {
        const said = toArabicDigits(output);
        return status === 'not-done' && FINISHED.test(said) && !BUT.test(said);
      }),
      `สถานะเป็น "${STATUS_CHOICES['not-done']}" แต่ผลการดำเนินการเขียนว่าแล้วเสร็จ`,
      report,
    );
  },
});

function against(wrong: readonly MeasureRow[], words: string, report: Report<'status-against-result'>): void {
  if (wrong.length === 0) return;
  const cells = wrong.map(({ cells: own }) => own.status ?? own.output);
  report(
    'status-against-result',
    'warning',
    cells,
    `${words} ${wrong.length} มาตรการ${inCells(cells)} ให้แก้สถานะหรือผลการดำเนินการ`,
    { expected: 0, found: wrong.length },
  );
}
