/** What hands do to the tabs of a committee: two officers at once, and rows that are sorted, inserted, merged and coloured. */

import type { Host } from 'apps-script-local';
import { SAI_THONG_2565 } from '../../samples';
import type { Outcome, RoundStep, RoundStepResult, RoundView } from '../../src/shared/rpc';
import { before } from './interruption';
import { sampleHost, tab } from './workbook';

const FIRST_ROW = 7;

const step = (host: Host, name: RoundStep) => host.rpc('itaRound', [{ step: name }]) as Outcome<RoundStepResult>;
const view = (host: Host) => (host.rpc('itaRoundStatus') as { value: RoundView }).value;

/** Runs a line of Apps Script on a tab, as somebody's hand would do it. */
function byHand(host: Host, name: string, line: string): void {
  const code = `function main() { var sheet = SpreadsheetApp.getActive().getSheetByName(${JSON.stringify(name)}); ${line} }`;
  host.runScript({ name: 'hand.js', code });
}

function withCommittee(): Host {
  const host = sampleHost(SAI_THONG_2565);
  step(host, 'tabs');
  ['ปลัดองค์การบริหารส่วนตำบล', 'ผู้อำนวยการกองคลัง'].forEach((name, index) => host.edit('คณะกรรมการ', `B${index + 2}`, name));
  return host;
}

function sent(): Host {
  const host = withCommittee();
  step(host, 'send');
  return host;
}

/** States in `พิจารณา` by the key of their matter, as its formulas show them. */
function statesByKey(host: Host): Map<string, string> {
  host.recalculate();
  const rows = (tab(host, 'พิจารณา') ?? []).slice(FIRST_ROW - 1).filter((row) => row[8] !== '');
  return new Map(rows.map((row) => [String(row[8]), String(row[2])]));
}

describe('two officers', () => {
  it('who send at once begin one round: the second is told to wait', () => {
    const host = withCommittee();
    let second: Outcome<RoundStepResult> | null = null;
    before(host, 'Range.setValues', 1, () => {
      second = step(host, 'send');
    });
    expect(step(host, 'send').ok).toBe(true);
    expect(second).toMatchObject({ ok: false, problem: { code: 'busy' } });
    expect(view(host).round).toMatchObject({ no: 1, upToDate: true });
    expect(new Set(statesByKey(host).values())).toEqual(new Set(['รอพิจารณา']));
  });

  it('of whom one comes later learn that nothing has changed', () => {
    const host = sent();
    expect(step(host, 'send')).toMatchObject({ ok: false, problem: { code: 'nothing-changed' } });
    expect(view(host).round?.no).toBe(1);
  });
});

describe('a decision', () => {
  it('that a member makes while the next round is sent stays where it was made', () => {
    const host = sent();
    host.edit('คะแนน', 'D4', '92.5');
    before(host, 'Range.setValues', 1, () => host.edit('พิจารณา', `D${FIRST_ROW + 1}`, 'เห็นด้วยกับข้อเสนอ'));
    expect(step(host, 'send').ok).toBe(true);
    expect((tab(host, 'พิจารณา') ?? []).some((row) => row[3] === 'เห็นด้วยกับข้อเสนอ')).toBe(true);
  });

  it('follows its matter when somebody sorts the tab, and a row between counts for nothing', () => {
    const host = sent();
    host.edit('พิจารณา', `B${FIRST_ROW}`, 'เห็นชอบ');
    const states = statesByKey(host);
    expect(states.get('result')).toBe('พิจารณาแล้ว');
    byHand(
      host,
      'พิจารณา',
      `sheet.getRange(${FIRST_ROW}, 1, 11, 9).sort({ column: 9, ascending: false }); sheet.insertRowsBefore(${FIRST_ROW + 2}, 1);`,
    );
    host.edit('พิจารณา', `B${FIRST_ROW + 2}`, 'เห็นชอบ');
    expect(statesByKey(host)).toEqual(states);
    expect(
      view(host)
        .matters.filter(({ state }) => state === 'decided')
        .map(({ key }) => key),
    ).toEqual(['result']);
  });

  it('in merged cells is that of the first matter alone; colours change nothing', () => {
    const host = sent();
    byHand(
      host,
      'พิจารณา',
      `sheet.getRange(${FIRST_ROW}, 2, 2, 1).merge(); sheet.getRange(${FIRST_ROW}, 1, 11, 9).setBackground('#ffff00');`,
    );
    host.edit('พิจารณา', `B${FIRST_ROW}`, 'เห็นชอบ');
    const [first, second] = [...statesByKey(host).values()];
    expect([first, second]).toEqual(['พิจารณาแล้ว', 'รอพิจารณา']);
    expect(
      view(host)
        .matters.slice(0, 2)
        .map(({ state }) => state),
    ).toEqual(['decided', 'open']);
  });

  it('on a row that somebody copied counts for neither row', () => {
    const host = sent();
    host.edit('พิจารณา', `B${FIRST_ROW}`, 'เห็นชอบ');
    byHand(host, 'พิจารณา', `sheet.getRange(${FIRST_ROW}, 1, 1, 9).copyTo(sheet.getRange(${FIRST_ROW + 20}, 1));`);
    expect(statesByKey(host).get('result')).toBe('⚠ มีแถวของเรื่องนี้ซ้ำ');
    expect(view(host).matters[0]?.state).toBe('double');
    expect(step(host, 'close')).toMatchObject({ ok: false, problem: { code: 'round-open' } });
  });
});
