import type { Host } from 'apps-script-local';
import type { AgenciesState, Outcome, WriteAgenciesResult } from '../../src/shared/rpc';
import { INTERNAL_NOTICE } from '../../src/tabs/agencies/words';
import { agencyRows, HEADS } from '../agencies/many-agencies';
import { agenciesHost } from './agencies-workbook';
import { emptyHost, tab } from './workbook';

function value<T>(outcome: unknown): T {
  const answered = outcome as Outcome<T>;
  if (!answered.ok) throw new Error(answered.problem.message);
  return answered.value;
}

function write(host: Host): WriteAgenciesResult {
  return value<WriteAgenciesResult>(host.rpc('itaWriteAgencies'));
}

/** Rows of the table by rank. */
function ranked(host: Host): unknown[][] {
  const rows = tab(host, 'ภาพรวม') ?? [];
  return rows.slice(rows.findIndex(([first]) => first === 'อันดับ') + 1);
}

describe('เขียนภาพรวม', () => {
  it('writes ภาพรวม and ผิดปกติ with every agency once, by rank, and leaves a line in ประวัติ', () => {
    const host = agenciesHost(39);
    const { tabsWritten, agencies } = write(host);
    expect(tabsWritten).toEqual(['ภาพรวม', 'ผิดปกติ']);
    expect(agencies.count).toBe(39);
    const rows = ranked(host);
    expect(rows.map(([, name]) => name).sort()).toEqual(
      agencyRows(39)
        .map(([, name]) => name)
        .sort(),
    );
    const totals = rows.map(([, , total]) => total as number);
    expect(totals).toEqual([...totals].sort((one, other) => other - one));
    expect(tab(host, 'ประวัติ')?.[1]?.[1]).toBe('เขียนภาพรวมหลายหน่วยงาน');
  });

  it('says above the tab whether the input has changed since, with built-in formulas alone', () => {
    const host = agenciesHost(5);
    write(host);
    host.recalculate();
    expect(tab(host, 'ภาพรวม')?.[2]?.[0]).toMatch(/^✓/);
    host.edit('หน่วยงาน', 'E2', '12.5');
    host.recalculate();
    expect(tab(host, 'ภาพรวม')?.[2]?.[0]).toMatch(/^⚠ ข้อมูลในแท็บ หน่วยงาน/);
  });

  it('writes the same again with at most 40 calls, the same for 5 and for 1,200 agencies', () => {
    const counts = [5, 1200].map((count) => {
      const host = agenciesHost(count);
      write(host);
      host.calls.length = 0;
      write(host);
      return host.calls.length;
    });
    expect(counts[0]).toBe(counts[1]);
    expect(Math.max(...counts)).toBeLessThanOrEqual(40);
  });

  it('lists of more than 1,000 agencies those below 85 and the best of the others, and says so', () => {
    const host = agenciesHost(1200);
    write(host);
    const rows = ranked(host);
    expect(rows).toHaveLength(1000);
    const below = agencyRows(1200).filter((row) => (row[17] as number) < 85).length;
    expect(rows.filter(([, , total]) => (total as number) < 85)).toHaveLength(below);
    expect((tab(host, 'ภาพรวม') ?? []).flat().join(' ')).toContain('แสดง 1000 จาก 1200 หน่วยงาน');
  });

  it('says of units inside one agency that nobody has announced their results', () => {
    const units = [
      ['หน่วยงาน', 'IIT', 'EIT', 'OIT', 'คะแนนรวม'],
      ['คณะนิติศาสตร์', 90, 90, 90, 90],
      ['คณะแพทยศาสตร์', 80, 80, 80, 80],
    ];
    const host = agenciesHost(units);
    write(host);
    expect(tab(host, 'ภาพรวม')?.[3]?.[0]).toBe(INTERNAL_NOTICE);
    expect(String(tab(host, 'ผิดปกติ')?.[1]?.[0])).toContain(INTERNAL_NOTICE);
  });

  it('links each line of ผิดปกติ to its cell and names the agency', () => {
    const [first = []] = agencyRows(1);
    const host = agenciesHost([HEADS, [...first.slice(0, 17), 12.34, ...first.slice(18)]]);
    write(host);
    expect(tab(host, 'ผิดปกติ')?.[4]).toMatchObject({ 2: first[1], 3: 'หน่วยงาน!R2', 7: 'total-mismatch' });
  });

  it('refuses a workbook of a single agency in plain words and writes nothing', () => {
    const host = emptyHost();
    expect(host.rpc('itaWriteAgencies')).toMatchObject({ ok: false, problem: { code: 'no-agencies' } });
    expect(tab(host, 'ภาพรวม')).toBeNull();
    expect(value<AgenciesState>(host.rpc('itaAgencies'))).toEqual({ report: null });
  });

  it('reads another tab as หน่วยงาน once it is chosen', () => {
    const host = agenciesHost([HEADS]);
    host.runScript({
      name: 'other.js',
      code: `function main() {
        var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('ผลทั้งจังหวัด');
        sheet.getRange(1, 1, 3, 2).setValues([['หน่วยงาน', 'คะแนนรวม'], ['อบต.หนึ่ง', 91.2], ['อบต.สอง', 84.4]]);
      }`,
    });
    host.rpc('itaChooseTab', [{ tab: 'agencies', sheet: 'ผลทั้งจังหวัด' }]);
    expect(write(host).agencies).toMatchObject({ sheet: 'ผลทั้งจังหวัด', count: 2 });
  });
});
