import type { Host } from 'apps-script-local';
import { BUENG_KAN_2566, SAI_THONG_2565 } from '../../samples';
import type { NextYearPlan, NextYearResult, Outcome } from '../../src/shared/rpc';
import { INPUT_TABS } from '../../src/workbook/input-tabs';
import { sampleHost, tab } from './workbook';

type Values = unknown[][];

const begin = (host: Host, hide = false) => host.rpc('itaNextYear', [{ hide }]) as Outcome<NextYearResult>;
const takeBack = (host: Host) => host.rpc('itaTakeBackYear') as Outcome<{ year: number }>;
const plan = (host: Host) => (host.rpc('itaNextYearPlan') as { ok: true; value: NextYearPlan }).value;
const names = (host: Host) => host.rpc('tabNames') as string[];
const inputs = (host: Host) => Object.fromEntries(INPUT_TABS.map(({ name }) => [name, tab(host, name)]));
const setting = (host: Host, label: string) => (tab(host, 'ตั้งค่า') as Values).find(([key]) => key === label)?.[1];
const column = (host: Host, name: string, header: string) => {
  const [heads = [], ...rows] = tab(host, name) as Values;
  return rows.map((row) => row[heads.indexOf(header)]);
};
/** Everything that the workbook shows and hides, to be compared whole. */
const everything = (host: Host) =>
  host.runScript({
    name: 'all.js',
    code: `function main() {
      return JSON.stringify(SpreadsheetApp.getActiveSpreadsheet().getSheets().map(function (sheet) {
        var all = sheet.getDataRange();
        return [sheet.getName(), sheet.isSheetHidden(), all.getValues(), all.getFormulas()];
      }));
    }`,
  });

describe('ITA > เริ่มปีใหม่', () => {
  it('keeps every value of the finished year in copies of its tabs', () => {
    const host = sampleHost(SAI_THONG_2565);
    const before = inputs(host);
    expect(begin(host)).toMatchObject({ ok: true, value: { from: 2565, to: 2566 } });
    for (const { name } of INPUT_TABS) {
      // A tab with nothing below its heads leaves nothing to keep.
      const kept = before[name] && before[name].length > 1 ? before[name] : null;
      expect(tab(host, `ปี 2565 ${name}`)).toEqual(kept);
    }
  });

  it("makes the scores last year's and leaves the place of the new ones empty", () => {
    const host = sampleHost(SAI_THONG_2565);
    begin(host);
    expect(column(host, 'คะแนน', 'คะแนนปีก่อน')).toEqual([
      97.36, 89.33, 91.11, 90.08, 90.93, 84.86, 84.4, 80.18, 94.64, 100,
    ]);
    expect(column(host, 'คะแนน', 'คะแนน')).toEqual(Array(10).fill(''));
    expect(column(host, 'รายข้อ', 'ข้อ').filter((item) => item !== '')).toEqual([]);
    expect(setting(host, 'ปีงบประมาณของผลประเมิน')).toBe(2566);
    expect(setting(host, 'ปีงบประมาณของมาตรการ')).toBe(2567);
    // The total that papers state: computed, because the announced 91.50 does not follow from its parts.
    expect(setting(host, 'คะแนนรวมปีก่อน')).toBe(91.4);
    expect(setting(host, 'คะแนนรวมที่ประกาศ')).toBe('');
    expect(setting(host, 'หน่วยงาน')).toBe('องค์การบริหารส่วนตำบลสายทอง');
  });

  it('leaves the measures of the plan, with their year, to be reported, and the plan of the new year empty', () => {
    const host = sampleHost(BUENG_KAN_2566);
    const measures = column(host, 'มาตรการ', 'มาตรการ/กิจกรรม');
    begin(host);
    expect(column(host, 'มาตรการ', 'มาตรการ/กิจกรรม')).toEqual(measures);
    expect(column(host, 'มาตรการ', 'ปีงบประมาณ')).toEqual(measures.map(() => 2567));
    expect(tab(host, 'ข้อจำกัด')).toEqual(tab(host, 'ปี 2566 ข้อจำกัด'));
  });

  it('applied twice changes nothing more and says why', () => {
    const host = sampleHost(SAI_THONG_2565);
    begin(host);
    const once = everything(host);
    expect(begin(host)).toMatchObject({ ok: false, problem: { code: 'year-empty' } });
    expect(everything(host)).toBe(once);
    expect(plan(host)).toMatchObject({ from: null, takeBack: 2565, refusal: { code: 'year-empty' } });
  });

  it('is taken back to the very workbook that it was, formulas included', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.edit('คะแนน', 'D4', '=91.11');
    host.rpc('itaAnalyse');
    host.edit('สรุปผล', 'J5', 'กรรมการเห็นชอบ');
    const before = JSON.parse(String(everything(host))) as [string, boolean, Values, Values][];
    begin(host, true);
    expect(names(host)).toContain('ปี 2565 สรุปผล');
    expect(takeBack(host)).toMatchObject({ ok: true, value: { year: 2565 } });
    const after = JSON.parse(String(everything(host))) as [string, boolean, Values, Values][];
    // The history has two lines more; flags that were put aside are texts until the next analysis.
    const told = (all: typeof before) =>
      all.filter(([name]) => name !== 'ประวัติ').map(([name, hidden, values]) => [name, hidden, values]);
    expect(told(after)).toEqual(told(before));
    expect(after.find(([name]) => name === 'คะแนน')?.[3][3]?.[3]).toBe('=91.11');
    expect(begin(host)).toMatchObject({ ok: true });
  });

  it('refuses to be taken back over what has been typed since, and names it', () => {
    const host = sampleHost(SAI_THONG_2565);
    begin(host);
    host.edit('คะแนน', 'D2', '98.10');
    const before = everything(host);
    expect(takeBack(host)).toMatchObject({ ok: false, problem: { code: 'year-in-use', place: 'คะแนน!D2' } });
    expect(everything(host)).toBe(before);
  });

  it('names rows that were added below and edits in a copy before it is taken back', () => {
    for (const [name, cell] of [
      ['มาตรการ', 'D12'],
      ['ปี 2565 คะแนน', 'D3'],
    ] as const) {
      const host = sampleHost(SAI_THONG_2565);
      begin(host);
      host.edit(name, cell, 'ปรับปรุงช่องทางร้องเรียน');
      expect(takeBack(host)).toMatchObject({ ok: false, problem: { code: 'year-in-use' } });
    }
  });

  it('is applied with open findings of the finished year and says how many there are', () => {
    const host = sampleHost(SAI_THONG_2565);
    expect(plan(host).errors).toBeGreaterThan(0);
    expect(begin(host).ok).toBe(true);
  });

  it("puts the analysis tabs aside with what people wrote beside them, and the next analysis makes the year's own", () => {
    const host = sampleHost(SAI_THONG_2565);
    host.rpc('itaAnalyse');
    host.edit('จุดแข็ง-จุดพัฒนา', 'J5', 'กรรมการเห็นชอบ');
    begin(host);
    expect((tab(host, 'ปี 2565 จุดแข็ง-จุดพัฒนา') as Values)[4]?.[9]).toBe('กรรมการเห็นชอบ');
    expect(tab(host, 'จุดแข็ง-จุดพัฒนา')).toBeNull();
    host.edit('คะแนน', 'D2', '98.10');
    expect(host.rpc('itaAnalyse')).toMatchObject({ ok: true });
    expect((tab(host, 'สรุปผล') as Values)[0]?.[0]).toBe('สรุปผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566');
    expect((tab(host, 'ปี 2565 สรุปผล') as Values)[0]?.[0]).toBe('สรุปผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2565');
  });

  it('leaves a workbook of several agencies as it is, and says what to do instead', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.rpc('itaCreateAgencyTabs');
    host.edit('หน่วยงาน', 'A2', 'เทศบาลตำบลทุ่งนา');
    host.edit('หน่วยงาน', 'R2', '91.20');
    const before = everything(host);
    expect(plan(host)).toMatchObject({ from: null, refusal: { code: 'several-agencies' } });
    expect(begin(host)).toMatchObject({ ok: false, problem: { code: 'several-agencies' } });
    expect(everything(host)).toBe(before);
  });

  it('takes nothing that stands in the way for its own', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.runScript({
      name: 'own.js',
      code: "function main() { SpreadsheetApp.getActive().insertSheet('ปี 2565 คะแนน'); }",
    });
    const before = everything(host);
    expect(plan(host).refusal).toMatchObject({ code: 'tab-name-taken' });
    expect(begin(host)).toMatchObject({ ok: false, problem: { code: 'tab-name-taken', place: 'ปี 2565 คะแนน!A1' } });
    expect(everything(host)).toBe(before);
  });
});
