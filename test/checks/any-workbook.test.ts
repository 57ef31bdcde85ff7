/** Whatever people type and whatever a report states: checks answer, quickly, with findings a person can use. */

import fc from 'fast-check';
import { CHECKS, groupOf } from '../../src/checks/engine/registry';
import { READING } from '../../src/checks/reading/reading';
import { groupFindings } from '../../src/findings/report';
import type { Evidence } from '../../src/evidence/evidence';
import { INPUT_TABS, SETTING_ROWS } from '../../src/workbook/input-tabs';
import type { InputTabId } from '../../src/workbook/records';
import { findingsIn, SAI_THONG, stated, type Given, type Row } from './make-workbook';

const typed = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '',
      'ก',
      '๓.',
      '85',
      '๙๑.๕๐',
      'N/A',
      'ตุลาคม 2566',
      '30 กันยายน ๒๕๖๗',
      'ปีงบประมาณ พ.ศ. 2567',
      'O34',
      'e9',
      'IIT',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'ตัวชี้วัดที่ ๘ ร้อยละ ๘๐',
      'คะแนนสูงขึ้นกว่าปีที่ผ่านมา',
      'มาตราการ',
      'ค\u0EB0แนน',
      'จำนวน ๙ ข้อ แล้วเสร็จ จำนวน ๗ ข้อ',
      'อนุมัติ/ไม่อนุมัติ',
    ),
  },
  fc.string({ maxLength: 40 }),
  fc.integer({ min: -5, max: 2600 }),
  fc.double({ min: 0, max: 101, noNaN: true }),
  fc.boolean(),
);
const rowsOf = (keys: readonly string[]): fc.Arbitrary<Row[]> =>
  fc.array(fc.record(Object.fromEntries(keys.map((key) => [key, typed]))) as fc.Arbitrary<Row>, { maxLength: 6 });
const tabs = INPUT_TABS.filter(({ id }) => id !== 'settings');
const rows = fc.record(Object.fromEntries(tabs.map(({ id, columns }) => [id, rowsOf(columns.map(({ key }) => key))])));
const settings = fc.record(Object.fromEntries(SETTING_ROWS.map(({ key }) => [key, typed])), { requiredKeys: [] });

const subject = fc.constantFrom(
  'total',
  'IIT',
  'OIT',
  'indicator:7',
  'indicator:11',
  'item:E9/1',
  'issue:5',
  'measure:2',
  'document',
  'agency',
);
const year = fc.option(fc.integer({ min: 2560, max: 2570 }));
const score = fc.double({ min: 0, max: 100, noNaN: true });
const statement = fc.oneof(
  fc.record({ kind: fc.constant('score'), about: subject, value: score, year, weighted: fc.boolean() }),
  fc.record({
    kind: fc.constant('claim'),
    about: subject,
    claim: fc.constantFrom('meets-target', 'below-target', 'urgent', 'improve', 'maintain', 'none-urgent', 'all-meet'),
    score: fc.option(score),
    part: fc.constantFrom(null, 1, 2),
  }),
  fc.record({
    kind: fc.constant('rank'),
    about: subject,
    rank: fc.integer({ min: 0, max: 12 }),
    list: fc.constantFrom('strength', 'weakness', 'all'),
    score: fc.option(score),
  }),
  fc.record({
    kind: fc.constant('count'),
    of: fc.constantFrom('strengths', 'weaknesses', 'urgent-indicators', 'measures', 'measures-done'),
    value: fc.nat(20),
    part: fc.constant(null),
  }),
  fc.record({
    kind: fc.constant('year'),
    value: fc.integer({ min: 2560, max: 2570 }),
    role: fc.constantFrom('result', 'analysis', 'participation', 'measures'),
  }),
  fc.record({
    kind: fc.constant('date'),
    role: fc.constantFrom('completed', 'meeting'),
    about: subject,
    date: fc.record({
      year: fc.integer({ min: 2560, max: 2570 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 0, max: 31 }),
    }),
    weekday: fc.option(fc.nat(6)),
  }),
  fc.record({
    kind: fc.constant('band'),
    scale: fc.constantFrom('letter', 'level'),
    rating: fc.constantFrom('A', 'F', 'ผ่าน'),
    from: fc.option(score),
    fromInclusive: fc.boolean(),
    to: fc.option(score),
    toInclusive: fc.boolean(),
    instruments: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('line'),
    operator: fc.constantFrom('>', '>=', '<', '<='),
    value: score,
    verdict: fc.constantFrom('pass', 'fail'),
  }),
  fc.record({
    kind: fc.constant('heading'),
    title: fc.string(),
    years: fc.array(fc.integer({ min: 2560, max: 2570 })),
    instrument: fc.constantFrom(null, 'IIT'),
    content: fc.constantFrom(null, 'OIT'),
  }),
  fc.record({
    kind: fc.constant('numbering'),
    of: fc.constantFrom('list', 'measures'),
    labels: fc.array(fc.constantFrom('', '1', '1.1', '2', '9', 'ก', '(3)')),
  }),
  fc.record({ kind: fc.constant('name'), about: subject, form: fc.string() }),
  fc.record({ kind: fc.constant('improvement'), about: subject, figure: fc.option(score), year }),
  fc.record({ kind: fc.constant('promise'), about: subject, found: fc.nat(2) }),
);
const evidence = fc
  .array(fc.tuple(statement, fc.integer({ min: 1, max: 300 })))
  .map((all) => all.map(([one, line]) => ({ ...one, line, snippet: '…' }) as unknown as Evidence));

const DECLARED = [READING, ...CHECKS].flatMap(({ finds }) => finds);

describe('checks over anything', () => {
  it('give findings that are declared, with a message, a place and repairs that can be made', () => {
    fc.assert(
      fc.property(settings, rows, evidence, (ownSettings, ownRows, ownEvidence) => {
        const given = { settings: ownSettings, rows: ownRows, evidence: ownEvidence } as Given;
        for (const finding of findingsIn(given)) {
          const kind = DECLARED.find(({ code }) => code === finding.code);
          expect(kind?.severities).toContain(finding.severity);
          expect(finding.message).toMatch(/[ก-๙]{3}/);
          expect(finding.message).not.toMatch(/undefined|NaN|null|\[object/);
          if (finding.cell !== null) expect(finding.cell).toMatch(/^[^!]+![A-Z]+[1-9]\d*$/);
          if (finding.fix) {
            expect(finding.fix.edits.length).toBeGreaterThan(0);
            for (const { cell } of finding.fix.edits) expect(cell).toMatch(/^[^!]+![A-Z]+[1-9]\d*$/);
          }
          expect(groupOf(finding.code)).toBeDefined();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says each cause once, however many rows have it', () => {
    const measures = Array.from({ length: 300 }, () => ({
      measure: 'มาตราการ',
      outcome: 'คะแนนสูงขึ้น',
      start: '5 พฤษภาคม 2560',
    }));
    const found = findingsIn({ scores: SAI_THONG, rows: { measures } as Partial<Record<InputTabId, Row[]>> });
    const codes = found.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(found.length).toBeLessThan(15);
    expect(Math.max(...found.map(({ message }) => message.length))).toBeLessThan(600);
  });

  it('puts ten thousand faults of a few causes into a few lines without growing beyond a few seconds', () => {
    const items = Array.from({ length: 5000 }, () => ({ item: 'E1', score: 'รอผล' }));
    const measures = Array.from({ length: 5000 }, () => ({ measure: 'ก', status: 'ดีมาก', start: '31/2/2568' }));
    const lines = groupFindings(findingsIn({ rows: { items, measures } })).flatMap((group) => group.lines);
    expect(Math.max(...lines.map(({ findings }) => findings.length))).toBeGreaterThan(4000);
    expect(lines.length).toBeLessThan(20);
  }, 20000);

  it('reads a thousand long measures without growing beyond a few seconds', () => {
    const long = 'ดำเนินการปรับปรุงคู่มือการปฏิบัติงาน จำนวน 12 เล่ม ภายในเดือนมีนาคม 2566 โดยเทศบาลตำบลตัวอย่าง '.repeat(5);
    const measures = Array.from({ length: 1000 }, (_unused, index) => ({
      no: String(index + 1),
      issue: 1,
      measure: `${index} ${long}`,
      steps: long,
      output: long,
      outcome: long,
    }));
    const statements = Array.from({ length: 2000 }, (_unused, index) =>
      stated('score', { about: `item:E${index}`, value: 50, year: null, weighted: false }),
    );
    expect(findingsIn({ rows: { measures }, evidence: statements }).length).toBeGreaterThan(0);
  }, 20000);
});
