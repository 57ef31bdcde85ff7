/** Whatever people do to the tabs, the formulas never call unchanged what has changed, nor agreed what nobody agreed to. */

import fc from 'fast-check';
import { SAI_THONG_2565 } from '../../samples';
import { readReview } from '../../src/committee/review-tab';
import { unchangedKeys } from '../../src/committee/round';
import { roundStatus } from '../../src/committee/state';
import { readSignatures } from '../../src/committee/signatures-tab';
import { FrozenRound, seen } from './frozen-round';

const INPUTS = ['ตั้งค่า', 'คะแนน', 'รายข้อ', 'มาตรการ', 'ประเด็น'] as const;
/** How many rows and columns of each tab people are likely to touch. */
const SIZES = { ตั้งค่า: [36, 2], คะแนน: [13, 6], รายข้อ: [13, 7], มาตรการ: [10, 13], ประเด็น: [10, 4] } as const;

const typed = fc.constantFrom<string | number>(
  ...[
    84.4,
    85,
    7,
    1,
    10,
    0.5,
    '',
    '7',
    '๗',
    '6, 8',
    '6-8',
    '1 ถึง 3',
    '(ร่าง) อบรม',
    'อบรม',
    'ผลการประเมิน',
    'E15',
    'O34',
    ' ',
  ],
);

/** One thing that somebody does within the rows and columns that are there, as a script. */
const typing = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .constantFrom(...INPUTS)
      .chain((tab) =>
        fc
          .tuple(fc.integer({ min: 1, max: SIZES[tab][0] }), fc.integer({ min: 1, max: SIZES[tab][1] }), typed)
          .map(
            ([row, column, value]) => `tab('${tab}').getRange(${row}, ${column}).setValue(${JSON.stringify(value)});`,
          ),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 2, max: 9 })
      .map((row) => `tab('มาตรการ').getRange('A2:D3').copyTo(tab('มาตรการ').getRange(${row}, 1));`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...INPUTS), fc.integer({ min: 1, max: 2 }), fc.boolean())
      .map(
        ([tab, column, ascending]) =>
          `tab('${tab}').getRange(2, 1, ${SIZES[tab][0] - 2}, ${SIZES[tab][1]}).sort({ column: ${column}, ascending: ${ascending} });`,
      ),
  },
);

/** One thing that moves rows and columns. */
const moving = fc.oneof(
  fc
    .tuple(fc.constantFrom(...INPUTS), fc.integer({ min: 1, max: 9 }))
    .map(([tab, row]) => `tab('${tab}').deleteRow(${row});`),
  fc
    .tuple(fc.constantFrom(...INPUTS), fc.integer({ min: 1, max: 9 }))
    .map(([tab, row]) => `tab('${tab}').insertRowsBefore(${row}, 2);`),
  fc
    .tuple(fc.constantFrom(...INPUTS), fc.integer({ min: 1, max: 5 }))
    .map(([tab, column]) => `tab('${tab}').insertColumnsBefore(${column}, 1);`),
  fc
    .tuple(fc.constantFrom(...INPUTS), fc.integer({ min: 1, max: 5 }))
    .map(([tab, column]) => `tab('${tab}').deleteColumn(${column});`),
  fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 3 }))
    .map(([row, column]) => `tab('มาตรการ').getRange(${row}, ${column}, 2, 2).merge();`),
);

const decision = fc.constantFrom('เห็นชอบ', ' เห็นชอบ', 'เห็นชอบ.', 'เห็นชอบโดยให้แก้ไข', 'ไม่เห็นชอบ', 'เห็น ชอบ', '');

const SCRIPT = 'function tab(name) { return spreadsheet.getSheetByName(name); }';

/** Keys of matters that the formulas call unchanged and that are not what was sent. */
function falselyUnchanged(frozen: FrozenRound): string[] {
  const { tables, matters } = seen(frozen.sheets(INPUTS));
  const same = unchangedKeys(frozen.round, matters, tables);
  const flags = frozen.column('stale');
  return frozen.round.matters.filter(({ key }, index) => flags[index] === 0 && !same.has(key)).map(({ key }) => key);
}

describe('a round under any edit', () => {
  it('calls no matter unchanged whose cells or proposal are others', () => {
    const frozen = new FrozenRound(SAI_THONG_2565);
    fc.assert(
      fc.property(fc.array(typing, { minLength: 1, maxLength: 4 }), (edits) => {
        frozen.edit(`${SCRIPT} ${edits.join(' ')}`);
        const wrong = falselyUnchanged(frozen);
        frozen.restoreCells();
        expect(frozen.column('stale').filter((flag) => flag !== 0)).toEqual([]);
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('nor where rows and columns came, went or were merged', () => {
    fc.assert(
      fc.property(moving, fc.array(typing, { maxLength: 2 }), (move, edits) => {
        const frozen = new FrozenRound(SAI_THONG_2565);
        frozen.edit(`${SCRIPT} ${[move, ...edits].join(' ')}`);
        expect(falselyUnchanged(frozen)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  it('counts no decision that is not one, wherever rows are sorted, copied or typed over', () => {
    const frozen = new FrozenRound(SAI_THONG_2565);
    const rows = fc.array(fc.tuple(fc.integer({ min: 7, max: 17 }), decision), { minLength: 1, maxLength: 6 });
    const disturbance = fc.constantFrom(
      '',
      "tab.getRange('A7:I17').sort({ column: 1, ascending: false });",
      "tab.getRange('A8:I8').copyTo(tab.getRange('A18'));",
      "tab.getRange('A9').setValue('เรื่องอื่น');",
      "tab.getRange('I10').setValue('result');",
      "tab.getRange('C7:C12').setValue('พิจารณาแล้ว');",
    );
    const input = seen(frozen.sheets(INPUTS));
    fc.assert(
      fc.property(rows, disturbance, (decisions, disturb) => {
        const typing = decisions.map(([row, text]) => `tab.getRange('B${row}').setValue(${JSON.stringify(text)});`);
        frozen.edit(`var tab = spreadsheet.getSheetByName('พิจารณา'); ${typing.join(' ')} ${disturb}`);
        const { matters } = roundStatus(frozen.round, {
          ...{ matters: input.matters, input: input.tables, remarks: [] },
          review: readReview(frozen.values('พิจารณา')),
          signatures: readSignatures(frozen.values('ลงนาม')),
        });
        const settled = frozen.column('settled');
        const wrong = matters.filter(({ state }, index) => settled[index] === 1 && state !== 'decided');
        expect(wrong.map(({ key, state }) => [key, state])).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
