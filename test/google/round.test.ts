/** A working group on one workbook: what the officer sends, what members fill in, and what a change makes of it. */

import type { Host } from 'apps-script-local';
import { SAI_THONG_2565 } from '../../samples';
import type { Outcome, RoundStep, RoundStepResult, RoundView } from '../../src/shared/rpc';
import { sampleHost, tab } from './workbook';

const CHAIR = 'ปลัดองค์การบริหารส่วนตำบล';
const MEMBER = 'ผู้อำนวยการกองคลัง';
const SECRETARY = 'หัวหน้าสำนักปลัด';

function step(host: Host, name: RoundStep): Outcome<RoundStepResult> {
  return host.rpc('itaRound', [{ step: name }]) as Outcome<RoundStepResult>;
}

function view(host: Host): RoundView {
  const outcome = host.rpc('itaRoundStatus') as Outcome<RoundView>;
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

/** The sample with a committee of three, nothing sent. */
function withCommittee(): Host {
  const host = sampleHost(SAI_THONG_2565);
  step(host, 'tabs');
  [
    [1, CHAIR, 'ประธาน'],
    [2, MEMBER, 'กรรมการ'],
    [3, SECRETARY, 'เลขานุการ'],
  ].forEach((row, index) =>
    row.forEach((value, column) => host.edit('คณะกรรมการ', `${'ABC'.charAt(column)}${index + 2}`, String(value))),
  );
  return host;
}

/** What a step answers of the committee. */
const committeeAt = (round: object) => ({ overview: { committee: { round } } });

/** Values of a column of a tab below the six rows on top. */
function below(host: Host, name: string, column: number): string[] {
  host.recalculate();
  return (tab(host, name) ?? []).slice(6).map((row) => String(row[column]));
}

const states = (host: Host): string[] => below(host, 'พิจารณา', 2);
const signed = (host: Host): string[] => below(host, 'ลงนาม', 2);
const top = (host: Host, name = 'พิจารณา'): string[] => {
  host.recalculate();
  return (tab(host, name) ?? []).slice(1, 5).map(([line]) => String(line));
};

/** Row of a matter in `พิจารณา`, 1-based, by its key. */
function rowOf(host: Host, key: string): number {
  return (tab(host, 'พิจารณา') ?? []).findIndex((row) => row[8] === key) + 1;
}

function decide(host: Host, keys: readonly string[], decision: string): void {
  for (const key of keys) host.edit('พิจารณา', `B${rowOf(host, key)}`, decision);
}

const keysOf = (host: Host): string[] => view(host).matters.map(({ key }) => key);

describe('a round of the committee', () => {
  it('is sent, decided, overtaken by a change, sent again, closed, and overtaken once more', () => {
    const host = withCommittee();
    const sent = step(host, 'send');
    expect(sent).toMatchObject({ ok: true, value: committeeAt({ no: 1, closedAt: null, upToDate: true }) });
    expect(top(host)).toEqual([
      '▶ รอบที่ 1: กำลังพิจารณา',
      'พิจารณาแล้ว 0 จาก 11 เรื่อง · ลงนาม 0 จาก 3 คน',
      expect.stringMatching(/^✓ ข้อมูลตรงกับที่ส่ง \d\d\/\d\d\/25\d\d$/),
      'ขอให้ท่าน: เลือกมติทุกเรื่อง แล้วลงนาม',
    ]);
    expect(new Set(states(host))).toEqual(new Set(['รอพิจารณา']));
    // Every reason that stands against closing is said.
    const refused = step(host, 'close');
    expect(refused).toMatchObject({ ok: false, problem: { code: 'round-open' } });
    const said = refused.ok ? '' : refused.problem.message;
    expect(said).toContain('เรื่องที่ 1–11: ยังไม่มีมติ');
    expect(said).toContain(`${SECRETARY}: ยังไม่ลงนาม`);

    // Members fill in what is theirs, in whatever order.
    const keys = keysOf(host);
    decide(host, keys.slice(4), 'เห็นชอบ');
    host.edit('ลงนาม', 'B8', 'เห็นชอบ');
    host.edit('ลงนาม', 'E8', 'บันทึกแทน');
    decide(host, keys.slice(0, 4), 'เห็นชอบ');
    decide(host, ['indicator:7'], 'เห็นชอบโดยให้แก้ไข');
    host.edit('ลงนาม', 'B7', 'เห็นชอบ');
    host.edit('ความเห็น', 'A2', 'เรื่องที่ ๓');
    host.edit('ความเห็น', 'B2', 'ขอให้เพิ่มตัวชี้วัดความสำเร็จ');
    expect(signed(host)).toEqual(['ลงนามแล้ว', 'ลงนามแล้ว (บันทึกแทน)', 'รอลงนาม']);
    expect(states(host)[2]).toBe('พิจารณาแล้ว · ความเห็นค้าง 1');

    // One measure and one score change: the formulas alone say which matters and signatures are overtaken.
    host.edit('มาตรการ', 'F4', 'สำนักปลัด และกองคลัง');
    host.edit('คะแนน', 'D4', '92.5');
    const changed = (tab(host, 'พิจารณา') ?? [])
      .slice(6)
      .filter((row) => String(row[2]) === 'ข้อมูลเปลี่ยนหลังพิจารณา')
      .map((row) => row[8]);
    expect(changed).toEqual(['result', 'issue:6', 'issue:7']);
    expect(signed(host)).toEqual(['ข้อมูลเปลี่ยนหลังลงนาม', 'ข้อมูลเปลี่ยนหลังลงนาม', 'รอลงนาม']);
    expect(top(host, 'ลงนาม')[0]).toBe('⚠ รอบที่ 1: ข้อมูลเปลี่ยน 3 เรื่อง');
    expect(view(host).sending).toEqual({ no: 2, kept: 8, reopened: 3, added: 0 });

    // The next round keeps the rest, and puts the old decisions beside the new ones.
    expect(step(host, 'send')).toMatchObject({ ok: true, value: committeeAt({ no: 2 }) });
    expect(states(host).filter((state) => state === 'รอพิจารณา')).toHaveLength(3);
    // A phone shows first who is to sign now; what was signed before is still there.
    const { hiddenRows } = host.workbook.sheets.find(({ name }) => name === 'ลงนาม') ?? {};
    expect([...(hiddenRows ?? [])]).toEqual([7, 8, 9]);
    expect(states(host)[3]).toBe('พิจารณาแล้ว (คงมติรอบที่ 1)');
    const row = (tab(host, 'พิจารณา') ?? [])[rowOf(host, 'issue:7') - 1] ?? [];
    expect(row[1]).toBe('');
    expect(row[6]).toBe('ข้อมูลของเรื่องเปลี่ยนหลังรอบที่ 1\nรอบที่ 1: เห็นชอบ');
    expect((tab(host, 'สิ่งที่เปลี่ยน') ?? []).slice(4).map((line) => [line[0], line[2], line[3], line[4]])).toEqual([
      ['1, 10', 91.11, 92.5, 'คะแนน!D4'],
      ['11', 'สำนักปลัด', 'สำนักปลัด และกองคลัง', 'มาตรการ!F4'],
    ]);
    expect(step(host, 'send')).toMatchObject({ ok: false, problem: { code: 'nothing-changed' } });

    decide(host, ['result', 'issue:6', 'issue:7'], 'เห็นชอบ');
    expect(signed(host)).toEqual(['รอบก่อน', 'รอบก่อน', 'รอบก่อน', 'รอลงนาม', 'รอลงนาม', 'รอลงนาม']);
    host.edit('ลงนาม', 'B10', 'เห็นชอบ');
    expect(step(host, 'close')).toMatchObject({ ok: false });
    host.edit('ลงนาม', 'G10', 'ปิดรอบได้โดยไม่รอผู้อื่น');
    expect(step(host, 'close')).toMatchObject({ ok: true, value: committeeAt({ closedAt: expect.any(String) }) });
    expect(top(host)[0]).toMatch(/^✓ รอบที่ 2 ปิดแล้วเมื่อ /);
    expect((tab(host, 'ประวัติ') ?? []).slice(1).map((line) => line[1])).toEqual([
      'ส่งให้พิจารณา รอบที่ 1',
      'ส่งให้พิจารณา รอบที่ 2',
      'ปิดรอบพิจารณาที่ 2',
    ]);

    // A decision that is exchanged afterwards is none of those that the round was closed with.
    decide(host, ['indicator:8'], 'ไม่เห็นชอบ');
    expect(states(host)[1]).toBe('⚠ มติต่างจากที่ปิดรอบ');
    decide(host, ['indicator:8'], 'เห็นชอบ');
    host.edit('คะแนน', 'D4', '92.51');
    expect(top(host)[0]).toBe('⚠ รอบที่ 2 ปิดแล้ว แต่มีการเปลี่ยนภายหลัง');
    expect(view(host).round).toMatchObject({ no: 2, upToDate: false });
    expect(step(host, 'reopen')).toMatchObject({ ok: true, value: committeeAt({ closedAt: null }) });
    expect(top(host)[0]).toBe('⚠ รอบที่ 2: ข้อมูลเปลี่ยน 2 เรื่อง');
  });

  it('stands in สรุปผล before the figures, written before the first round or after it', () => {
    const host = withCommittee();
    const note = (): string => {
      host.recalculate();
      return String(tab(host, 'สรุปผล')?.[3]?.[0]);
    };
    host.rpc('itaAnalyse');
    expect(note()).toBe('พบข้อผิดพลาดที่ต้องแก้ไข 3 รายการ ดูแท็บ ตรวจสอบ');
    step(host, 'send');
    const said = '▶ รอบที่ 1: กำลังพิจารณา ขอให้ท่าน: เลือกมติทุกเรื่อง แล้วลงนาม · พบข้อผิดพลาดที่ต้องแก้ไข 3 รายการ ดูแท็บ ตรวจสอบ';
    expect(note()).toBe(said);
    host.rpc('itaAnalyse');
    expect(note()).toBe(said);
    host.edit('คะแนน', 'D4', '92.5');
    expect(note()).toMatch(/^⚠ รอบที่ 1: ข้อมูลเปลี่ยน/);
  });

  it('is not sent without members, and says what to fill in', () => {
    const host = sampleHost(SAI_THONG_2565);
    expect(step(host, 'send')).toMatchObject({ ok: false, problem: { code: 'no-members' } });
    expect(tab(host, 'พิจารณา')).toBeNull();
  });

  it('takes 40 calls at most to be sent again and 25 to be closed, whatever people have typed', () => {
    const host = withCommittee();
    host.rpc('itaAnalyse');
    step(host, 'send');
    decide(host, keysOf(host), 'เห็นชอบ');
    for (const row of [7, 8, 9]) host.edit('พิจารณา', `F${row}`, '22 พฤศจิกายน 2569');
    host.edit('พิจารณา', 'B9', '="เห็น"&"ชอบ"');
    host.edit('มาตรการ', 'F4', 'กองคลัง');
    host.edit('คะแนน', 'D3', '71.25');
    host.edit('ความเห็น', 'A2', '3');
    host.edit('ความเห็น', 'B2', 'ขอให้ระบุจำนวน');
    for (let row = 5; row < 17; row += 1) host.edit('คณะกรรมการ', `B${row}`, `กรรมการคนที่ ${row}`);
    host.calls.length = 0;
    const sent = step(host, 'send');
    expect(sent.ok).toBe(true);
    const sending = host.calls.length;
    decide(host, keysOf(host), 'เห็นชอบ');
    view(host).members.forEach((_member, index) => host.edit('ลงนาม', `B${10 + index}`, 'เห็นชอบ'));
    host.calls.length = 0;
    expect(step(host, 'close').ok).toBe(true);
    expect(sending).toBeLessThanOrEqual(40);
    expect(host.calls.length).toBeLessThanOrEqual(25);
  });
});
