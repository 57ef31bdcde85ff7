/**
 * Work grows with the rows and no faster: counted in reads of rows and of their fields, so that the speed of a machine
 * plays no part. Twice the rows may cost a little over twice the reads; anything quadratic costs four times as many.
 */

import { assess, assessmentInput } from '../../../src/assess';
import { runChecks } from '../../../src/checks/engine/registry';
import { analyse } from '../../../src/ita/analysis';
import { rulesOf } from '../../../src/ita/years';
import { suggestMeasures } from '../../../src/planning/suggest-measures';
import { almostAgency } from '../../../src/checks/words/support/agency-names';
import type { WorkbookData } from '../../../src/workbook/records';
import { sheetsOf, type Given, type Row } from '../make-workbook';

const TABS = ['measures', 'issues', 'items', 'meetings', 'signers', 'constraints', 'laws'] as const;

/** The records with every list of rows counting what is read of it and of its rows. */
function counted(data: WorkbookData): { readonly data: WorkbookData; readonly reads: () => number } {
  let reads = 0;
  const watch = <T extends object>(target: T, depth: number): T =>
    new Proxy(target, {
      get(of, key, receiver): unknown {
        reads += 1;
        const value: unknown = Reflect.get(of, key, receiver);
        return depth > 0 && typeof value === 'object' && value !== null && !(value instanceof RegExp)
          ? watch(value, depth - 1)
          : value;
      },
    });
  const lists = Object.fromEntries([...TABS, 'findings' as const].map((tab) => [tab, watch(data[tab], 1)]));
  return { data: { ...data, ...lists }, reads: () => reads };
}

/** Rows that differ, or that are alike in every word. */
function workbook(rows: number, alike: boolean): Given {
  const made = (row: (index: number) => Row): Row[] =>
    Array.from({ length: rows }, (_unused, index) => row(alike ? 0 : index));
  return {
    settings: { resultYear: 2566, planYear: 2567, documentDate: '1 มีนาคม 2567', announcementDate: '1 สิงหาคม 2566' },
    scores: [97, 89, 91, 90, 90, 84, 84, 80, 94, 100],
    rows: {
      measures: made((at) => ({
        no: at + 1,
        issue: (at % 9) + 1,
        measure: `จัดทำคู่มือการให้บริการ เล่มที่ ${at} ตามตัวชี้วัดที่ 8`,
        steps: `1. ประชุม ${at}\n2. จัดทำ\n4. เผยแพร่ ตัวชี้วัดที่ 7 ได้ 84.50 คะแนน`,
        responsible: at % 2 === 0 ? 'สำนักปลัด' : 'กองคลัง',
        start: `${(at % 28) + 1} ตุลาคม 2566`,
        end: `${(at % 28) + 1} กันยายน 25${60 + (at % 9)}`,
        output: `แล้วเสร็จ จำนวน ${at} ข้อ คะแนนสูงขึ้นกว่าปีที่ผ่านมา`,
        outcome: `ผลลัพธ์ ${at}`,
        status: 'แล้วเสร็จ',
      })),
      issues: made((at) => ({
        no: at + 1,
        name: 'การใช้งบประมาณ',
        indicators: (at % 10) + 1,
        text: `ตัวชี้วัดที่ 2 เรื่อง ${at}`,
      })),
      items: made((at) => ({
        item: `${'ieo'.charAt(at % 3)}${(at % 99) + 1}`,
        score: at % 101,
        text: `ข้อคำถาม ${at}`,
      })),
      meetings: made((at) => ({
        date: '1 ธันวาคม 2566',
        instrument: 'IIT',
        indicator: (at % 10) + 1,
        approach: `แนวทาง ${at}`,
      })),
      signers: made((at) => ({ order: at + 1, position: `ตำแหน่งที่ ${at}`, kind: 'ความเห็น' })),
      constraints: made((at) => ({ text: `ข้อจำกัด ${at}` })),
      laws: made((at) => ({ text: `ประกาศผลการประเมินปี 2566 ลงวันที่ 1 สิงหาคม 2566 ฉบับที่ ${at}` })),
    },
  };
}

function readsOf(rows: number, alike: boolean): number {
  const read = assess(sheetsOf(workbook(rows, alike))).data;
  const { data, reads } = counted(read);
  const rules = rulesOf(data.settings.resultYear);
  if (!rules) throw new Error('The year of the workbook has rules');
  const analysis = analyse(assessmentInput(data, rules.year, rules.scale.value));
  runChecks({ data, analysis, rules });
  suggestMeasures(data, analysis);
  return reads();
}

describe('the work of the checks and of the plan', () => {
  it.each([
    ['rows that differ', false],
    ['rows that are alike', true],
  ])('grows with %s, and no faster', (_what, alike) => {
    const few = readsOf(150, alike);
    const many = readsOf(300, alike);
    expect(few).toBeGreaterThan(1000);
    expect(many / few).toBeLessThan(2.5);
  });

  it('does not compare a text with a name of endless letters', () => {
    const compared = jest.spyOn(Math, 'min');
    const steps = (length: number): number => {
      compared.mockClear();
      almostAgency(`${'ก'.repeat(length - 1)}ข${'ก'.repeat(length)}`, 'ก'.repeat(length));
      return compared.mock.calls.length;
    };
    expect(steps(1000)).toBeLessThan(10);
    expect(steps(120) / steps(60)).toBeLessThan(5);
    compared.mockRestore();
  });
});
