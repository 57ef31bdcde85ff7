/** Periods of measures; dates of papers 000, 001 and 003. */

import { datesIn } from '../../../src/checks/support/dates-in-text';
import { codesIn, contextOf, findingsIn, type Row } from '../make-workbook';

const given = (resultYear: number, ...measures: Row[]) => ({
  settings: { resultYear },
  rows: { measures: measures.map((row) => ({ measure: 'ก', issue: 1, ...row })) },
});

describe('datesIn', () => {
  it('finds days, months and short months with their year, in any digits', () => {
    expect(datesIn('ระหว่าง ๒ ตุลาคม ๒๕๖๖ – 31 ม.ค. 2567 และเดือนมีนาคม พ.ศ. 2567').map(({ first }) => first)).toEqual([
      { year: 2566, month: 10, day: 2 },
      { year: 2567, month: 1, day: 31 },
      { year: 2567, month: 3, day: 1 },
    ]);
    expect(datesIn('ไตรมาสที่ 1 จำนวน 25 ข้อ')).toEqual([]);
  });
});

describe('measure-periods', () => {
  it('reports the stray date beside a proper period (paper 003 #14)', () => {
    const start = '๒๔ พฤษภาคม ๒๕๖๗\nปีงบประมาณ พ.ศ. ๒๕๖๘\n(๑ ตุลาคม ๒๕๖๗ - ๓๐ กันยายน ๒๕๖๘)';
    const [found] = findingsIn(given(2567, { start }), 'period-outside-year');
    expect(found).toMatchObject({ severity: 'warning', cell: 'มาตรการ!G2', found: '24 พฤษภาคม 2567' });
    expect(codesIn(given(2567, { start: start.slice(16) }))).not.toContain('period-outside-year');
  });

  it('reads a date whose cell lost its date format: 46053 is 31 January 2569, 245211 was typed as the year 2571', () => {
    const dated = given(2567, { start: 45566, end: 45930 });
    expect(contextOf(dated).data.measures[0]).toMatchObject({ start: '1 ตุลาคม 2567', end: '30 กันยายน 2568' });
    expect(codesIn(dated).filter((code) => /period|date/.test(code))).toEqual([]);
    const [late] = findingsIn(given(2567, { start: 45566, end: 46053 }), 'period-outside-year');
    expect(late).toMatchObject({ severity: 'warning', cell: 'มาตรการ!H2', found: '31 มกราคม 2569' });
    const [far] = findingsIn(given(2567, { start: 45566, end: 245211 }), 'period-outside-year');
    expect(far).toMatchObject({ cell: 'มาตรการ!H2', found: '12 พฤษภาคม 2571' });
    const settings = { resultYear: 2567, documentDate: 45579 };
    expect(contextOf({ settings }).data.settings.documentDate).toEqual({ year: 2567, month: 10, day: 14 });
  });

  it('leaves what was typed as text, and numbers of years far from the plan’s, as they stand', () => {
    for (const typed of ['256710', '50000', '45000', '45566', '245211', 50000, 256710, 36526]) {
      const [measure] = contextOf(given(2567, { start: typed })).data.measures;
      expect(measure).toMatchObject({ start: String(typed), startDate: null });
    }
    for (const [typed, code] of [
      ['45579', 'bad-date'],
      [50000, 'bad-date'],
      [45579, undefined],
    ] as const) {
      expect(
        codesIn({ settings: { resultYear: 2567, documentDate: typed } }).filter((one) => one === code),
      ).toHaveLength(code === undefined ? 0 : 1);
      const meetings = [{ date: typed, instrument: 'IIT', place: 'ห้องประชุม' }];
      expect(contextOf({ rows: { meetings } }).data.meetings[0]?.date === null).toBe(code === 'bad-date');
    }
  });

  it('takes no other number for a date', () => {
    expect(contextOf(given(2567, { start: 12345, end: 999999 })).data.measures[0]).toMatchObject({
      startDate: null,
      endDate: null,
    });
    expect(codesIn({ settings: { resultYear: 2567, documentDate: 12345 } })).toContain('bad-date');
  });

  it('takes the first and the last day of the fiscal year as inside', () => {
    expect(codesIn(given(2566, { start: '1 ตุลาคม 2566', end: '30 กันยายน 2567' }))).not.toContain('period-outside-year');
    expect(
      findingsIn(given(2566, { start: '30 กันยายน 2566', end: '1 ตุลาคม 2567' }), 'period-outside-year')[0]?.message,
    ).toContain('G2, H2');
  });

  it('reports an end before the start', () => {
    expect(
      findingsIn(given(2566, { start: '1 มีนาคม 2567', end: '1 มกราคม 2567' }), 'period-reversed')[0],
    ).toMatchObject({ severity: 'error', cell: 'มาตรการ!H2' });
    expect(codesIn(given(2566, { start: '1 มีนาคม 2567', end: '1 มีนาคม 2567' }))).not.toContain('period-reversed');
  });

  it('reports work finished in October 2566 for measures of 2566 (paper 001 #3)', () => {
    const output = 'จัดทำโครงสร้างแล้วเสร็จในเดือนตุลาคม ๒๕๖๖';
    expect(findingsIn(given(2565, { output }), 'completed-outside-year')[0]).toMatchObject({
      cell: 'มาตรการ!J2',
      found: 'ตุลาคม 2566',
    });
    expect(codesIn(given(2566, { output }))).not.toContain('completed-outside-year');
    expect(codesIn(given(2565, { output: 'ตามหนังสือลงวันที่ 5 มกราคม 2560' }))).not.toContain('completed-outside-year');
  });

  it('asks about something done in another year, and not about what it rests on', () => {
    const codes = (output: string) =>
      codesIn(given(2566, { start: '1 ต.ค. 66', end: '30 ก.ย. 67', output })).filter((code) =>
        /outside-year/.test(code),
      );
    expect(codes('จัดอบรมเมื่อวันที่ ๑๒ มีนาคม ๒๕๖๖ ผู้เข้าร่วม 40 คน')).toEqual(['done-outside-year']);
    expect(codes('ประชุมชี้แจงในเดือนมกราคม 2568')).toEqual(['done-outside-year']);
    for (const output of [
      'จัดอบรมเมื่อวันที่ 12 มีนาคม 2567',
      'ดำเนินการตามคำสั่งที่ 12/2565 ลงวันที่ 3 มีนาคม 2565',
      'เผยแพร่ตามมติที่ประชุมเมื่อวันที่ 20 กันยายน 2566',
      'เปิดใช้ระบบตั้งแต่ 1 มีนาคม 2566',
      'คู่มือที่ใช้อยู่เมื่อ มีนาคม 2566 มี 8 เล่ม',
    ])
      expect(codes(output)).toEqual([]);
  });

  it('notes starts that differ by a day and the one measure that ends elsewhere (paper 000 #6)', () => {
    const rows = ['2', '1', '2', '2', '2', '1', '1'].map((day, index) => ({
      start: `${day} ตุลาคม 2566`,
      end: index === 0 ? '31 มกราคม 2567' : '30 กันยายน 2567',
    }));
    const [found] = findingsIn(given(2566, ...rows), 'period-uneven');
    expect(found?.severity).toBe('note');
    expect(found?.message).toContain('31 มกราคม 2567');
    expect(found?.message).toContain('2 ตุลาคม 2566, 1 ตุลาคม 2566');
  });

  it('says one cause once: a wrong end, a wrong year, a wrong plan year', () => {
    const year = { start: '1 ตุลาคม 2566', end: '30 กันยายน 2567' };
    const codes = (change: Row, settings = {}): string[] => {
      const all = given(2566, year, year, year, { ...year, ...change });
      return codesIn({ ...all, settings: { ...all.settings, ...settings } }).filter((code) => /period|year/.test(code));
    };
    expect(codes({ end: '30 กันยายน 2566' })).toEqual(['period-reversed']);
    expect(codes({ start: 'ไตรมาสที่ 1/2566', end: '' })).toEqual(['period-outside-year']);
    expect(codes({}, { planYear: 2568 })).toEqual(['plan-year-mismatch']);
  });

  it('lets a report of the year be due after its end, and a measure end with a quarter', () => {
    const steps = '1. ดำเนินการ\n2. รายงานผลรอบ 12 เดือน (ภายใน 30 ต.ค. 67)';
    const period = (start: string): Row => ({ start, end: '', steps });
    const rows = ['ต.ค. 66 – ก.ย. 67', 'ปีงบประมาณ 2567', 'ไตรมาสที่ 1–3', '1 ต.ค. 66 – 30 ก.ย. 67'].map(period);
    expect(codesIn(given(2566, ...rows)).filter((code) => /period|completed/.test(code))).toEqual([]);
    const late = given(2566, { start: '1 ต.ค. 66', end: '30 ก.ย. 67', steps: 'จัดทำคู่มือให้แล้วเสร็จภายใน 30 ต.ค. 67' });
    expect(codesIn(late)).toContain('completed-outside-year');
  });

  it('leaves plans in stages alone', () => {
    const ends = ['31 ธันวาคม 2566', '31 มีนาคม 2567', '30 มิถุนายน 2567', '30 กันยายน 2567', '30 กันยายน 2567'];
    expect(codesIn(given(2566, ...ends.map((end) => ({ start: '1 ตุลาคม 2566', end }))))).not.toContain('period-uneven');
  });

  it.each(['31/2/2568', '30 กุมภาพันธ์ 2568', '1/13/2568', '31 เม.ย. 68'])('says that %s is in no calendar', (end) => {
    const found = findingsIn(given(2567, { start: '1 ต.ค. 67', end }), 'impossible-date');
    expect(found).toMatchObject([{ severity: 'error', cell: 'มาตรการ!H2', found: end }]);
  });

  it('finds the impossible date inside a whole period in one cell, and in running text', () => {
    const measure = { start: '1 ต.ค. 67 – 31 ก.ย. 68', steps: 'ประชุมภายใน 31 พฤศจิกายน 2567' };
    expect(findingsIn(given(2567, measure), 'impossible-date')).toMatchObject([
      { cell: 'มาตรการ!G2', found: '31 ก.ย. 68' },
    ]);
    expect(findingsIn(given(2567, measure), 'impossible-date-in-text')).toMatchObject([
      { severity: 'error', cell: 'มาตรการ!E2', found: '31 พฤศจิกายน 2567' },
    ]);
  });

  it('understands every form beside each other as the same fiscal year', () => {
    const forms = [
      { start: '2024-10-01', end: '2025-09-30' },
      { start: '1 ต.ค. 67', end: '30 ก.ย. 68' },
      { start: 'ตุลาคม 2567 – กันยายน 2568' },
      { start: 'ไตรมาส 1–4' },
      { start: 'ตลอดปีงบประมาณ' },
      { start: '๑ ตุลาคม', end: '๓๐ กันยายน ๒๕๖๘' },
    ];
    const { data } = contextOf(given(2567, ...forms));
    for (const { startDate, endDate } of data.measures) {
      expect([startDate, endDate]).toEqual([
        { year: 2567, month: 10, day: 1 },
        { year: 2568, month: 9, day: 30 },
      ]);
    }
    expect(codesIn(given(2567, ...forms)).filter((code) => /^period|date/.test(code))).toEqual([]);
    expect(codesIn(given(2566, ...forms))).toContain('period-outside-year');
  });

  it('names the cell in which the period was typed', () => {
    const found = findingsIn(given(2567, { start: '1 มี.ค. 68 – 1 ม.ค. 68' }), 'period-reversed');
    expect(found).toMatchObject([{ cell: 'มาตรการ!G2' }]);
  });
});
