/** Stated counts of measures against each other and against the rows: n set = n done + n not done = n rows. Paper 001 #2. */

import { toArabicDigits } from '../../thai/digits';
import type { WorkbookData } from '../../workbook/records';
import { defineCheck, type CheckContext } from '../engine/check';
import { sourceLines } from '../support/places';
import { statementsOf } from '../../evidence/statements';

interface Stated {
  readonly of: 'measures' | 'measures-done' | 'measures-not-done';
  readonly value: number;
  readonly cell: string | undefined;
  /** "ตามบรรทัดที่ 37 …" or the cell. */
  readonly place: string;
}

const UNIT = '(?:ข้อ|มาตรการ|กิจกรรม|โครงการ|รายการ)';
/** "มาตรการ … จำนวน ๙ ข้อ", "แล้วเสร็จ จำนวน ๗ ข้อ", "ไม่สามารถ…แล้วเสร็จ จำนวน ๒ ข้อ". */
const COUNT = new RegExp(`จำนวน\\s*(\\d{1,3})\\s*${UNIT}`, 'g');
/** What is counted are the measures of the plan, and not something done under one of them ("ตามมาตรการ", "มาตรการย่อย"). */
const OF_PLAN = /(?<!ตาม|ของ|ภายใต้|ใน)มาตรการ(?:ส่งเสริมคุณธรรมและความโปร่งใส[^\d]{0,30}|ทั้งหมด|ทั้งสิ้น|ดังกล่าว|รวม|\s)*$/;
/** How far before the number the words stand that say what is counted. */
const WORDS_BEFORE = 60;

export const measureCounts = defineCheck({
  code: 'measure-counts',
  group: 'measures',
  title: 'จำนวนมาตรการ = แล้วเสร็จ + ไม่แล้วเสร็จ = จำนวนแถว',
  codes: {
    'measure-count-sum': { severities: ['error'], title: 'จำนวนแล้วเสร็จรวมกับไม่แล้วเสร็จไม่เท่ากับจำนวนทั้งหมด' },
    'measure-count-rows': { severities: ['error', 'warning'], title: 'จำนวนมาตรการที่ระบุไม่เท่ากับจำนวนแถว' },
    'measure-count-status': { severities: ['warning'], title: 'จำนวนที่แล้วเสร็จหรือไม่แล้วเสร็จไม่ตรงกับสถานะในแถว' },
  },
  run(context, report) {
    const { data, evidence = [] } = context;
    const stated = statedCounts(context);
    const of = (what: Stated['of']): Stated | undefined => stated.find((count) => count.of === what);
    const all = of('measures');
    const done = of('measures-done');
    const open = of('measures-not-done');
    if (all && done && open && done.value + open.value !== all.value) {
      report(
        'measure-count-sum',
        'error',
        all.cell,
        `ระบุมาตรการทั้งหมด ${all.value} ข้อ แต่แล้วเสร็จ ${done.value} และไม่แล้วเสร็จ ${open.value} รวมเป็น ${done.value + open.value} ${all.place} ให้แก้จำนวน`,
        { expected: all.value, found: done.value + open.value },
      );
    }
    const rows = data.measures.length;
    const total = all ? all.value : done && open ? done.value + open.value : null;
    const place = (all ?? done)?.place ?? '';
    if (total !== null && rows > 0 && total !== rows) {
      const sample = statementsOf(evidence, 'table').some((table) => table.sample);
      report(
        'measure-count-rows',
        sample ? 'warning' : 'error',
        (all ?? done)?.cell,
        `ระบุว่ามีมาตรการ ${total} ข้อ ${place} แต่ตารางมี ${rows} แถว${sample ? ' ซึ่งอาจเป็นเพียงตัวอย่าง' : ''} ให้แสดงมาตรการให้ครบหรือแก้จำนวน`,
        { expected: total, found: rows },
      );
    }
    const reported = data.measures.some(({ status, output }) => status !== null || output !== '');
    if (total !== null && reported) {
      const finished = doneRows(data);
      if (done && data.measures.every(({ status }) => status !== null) && done.value !== finished) {
        report(
          'measure-count-status',
          'warning',
          done.cell,
          `ระบุว่าแล้วเสร็จ ${done.value} ข้อ ${done.place} แต่มี ${finished} แถวที่สถานะเป็นแล้วเสร็จ ให้แก้จำนวนหรือสถานะ`,
          { expected: finished, found: done.value },
        );
      }
    }
  },
});

function doneRows({ measures }: WorkbookData): number {
  return measures.filter(({ status }) => status === 'done').length;
}

function statedCounts({ data, evidence = [] }: CheckContext): Stated[] {
  const found: Stated[] = [];
  for (const { of, value, line, cell } of statementsOf(evidence, 'count')) {
    if (of !== 'measures' && of !== 'measures-done' && of !== 'measures-not-done') continue;
    found.push({ of, value, cell, place: `(${sourceLines([line])})` });
  }
  for (const measure of data.measures) {
    for (const field of ['output', 'outcome'] as const) {
      const text = toArabicDigits(measure[field]);
      COUNT.lastIndex = 0;
      for (let match = COUNT.exec(text); match; match = COUNT.exec(text)) {
        const before = text.slice(Math.max(0, match.index - WORDS_BEFORE), match.index);
        const of = countedIn(before.split(/[/;,\n]/).pop() as string);
        const cell = measure.cells[field];
        if (of) found.push({ of, value: Number(match[1]), cell, place: cell ? `(${cell})` : '' });
      }
    }
  }
  return found;
}

function countedIn(before: string): Stated['of'] | null {
  if (/ไม่(?:สามารถ|แล้วเสร็จ|ได้ดำเนินการ)|ยังไม่/.test(before)) return 'measures-not-done';
  if (/แล้วเสร็จ|เสร็จสิ้น/.test(before)) return 'measures-done';
  return OF_PLAN.test(before) ? 'measures' : null;
}
