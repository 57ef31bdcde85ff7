import { BUENG_KAN_2566, PAK_KRET_2567, SAI_THONG_2565, type Sample } from '../../samples';
import { emptyHost, fill, sampleHost, tab } from './workbook';

const OUTPUTS = ['สรุปผล', 'จุดแข็ง-จุดพัฒนา', 'รายข้อที่ต้องแก้ไข', 'วิเคราะห์รายประเด็น', 'ตรวจสอบ'];
const flagOf = (values: unknown[][] | null) => String(values?.[2]?.[0] ?? '').slice(0, 1);

/** The same sample with so many measures. */
function grown(sample: Sample, count: number): Sample {
  const measures = Array.from({ length: count }, (_unused, index) => ({
    no: index + 1,
    issue: (index % 7) + 1,
    indicators: String((index % 10) + 1),
    measure: `มาตรการที่ ${index + 1}`,
    steps: 'ประชุมมอบหมายงาน',
    responsible: 'สำนักปลัด',
  }));
  return { ...sample, tabs: { ...sample.tabs, measures } };
}

describe('ITA > วิเคราะห์', () => {
  it('writes the five analysis tabs and a line of history', () => {
    const host = sampleHost(SAI_THONG_2565);
    expect(host.rpc('itaAnalyse')).toMatchObject({ ok: true, value: { tabsWritten: OUTPUTS } });
    expect(tab(host, 'สรุปผล')?.[5]?.slice(3, 6)).toEqual([91.4, 91.5, 0.1]);
    expect(
      tab(host, 'จุดแข็ง-จุดพัฒนา')
        ?.slice(4)
        .map((row) => row[4]),
    ).toEqual([100, 97.36, 94.64, 91.11, 90.93, 90.08, 89.33, 84.86, 84.4, 80.18]);
    expect(
      tab(host, 'ประวัติ')
        ?.slice(1)
        .map((row) => row.slice(1, 4)),
    ).toEqual([['วิเคราะห์', 2565, 91.4]]);
  });

  it('leaves the input tabs exactly as they were', () => {
    const host = sampleHost(BUENG_KAN_2566);
    const inputs = ['ตั้งค่า', 'คะแนน', 'มาตรการ', 'ข้อจำกัด'];
    const before = inputs.map((name) => tab(host, name));
    host.rpc('itaAnalyse');
    expect(inputs.map((name) => tab(host, name))).toEqual(before);
  });

  it('gives the same tabs when it runs again: one chart, no doubled rules, one more line of history', () => {
    // Both runs within one minute, whenever the test runs.
    const host = sampleHost(SAI_THONG_2565, { now: () => new Date(Date.UTC(2026, 10, 21, 7, 5)) });
    const state = () =>
      host.runScript({
        name: 'state.js',
        code: `function main() {
          return JSON.stringify(SpreadsheetApp.getActiveSpreadsheet().getSheets().map(function (sheet) {
            return [sheet.getName(), sheet.getCharts().length, sheet.getConditionalFormatRules().length];
          }));
        }`,
      });
    host.rpc('itaAnalyse');
    const first = OUTPUTS.slice(0, 4).map((name) => tab(host, name));
    const rules = state();
    host.rpc('itaAnalyse');
    expect(OUTPUTS.slice(0, 4).map((name) => tab(host, name))).toEqual(first);
    expect(state()).toEqual(rules);
    expect(JSON.parse(String(rules))).toContainEqual(['สรุปผล', 1, 5]);
    expect(tab(host, 'ประวัติ')).toHaveLength(3);
  });

  it("keeps the committee's own column, note and colour rule beside the table", () => {
    const host = sampleHost(SAI_THONG_2565);
    host.rpc('itaAnalyse');
    host.runScript({
      name: 'committee.js',
      code: `function main() {
        var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('จุดแข็ง-จุดพัฒนา');
        sheet.getRange('J5').setValue('กรรมการเห็นชอบ');
        sheet.getRange('C14').setNote('ขอให้ตรวจอีกครั้ง');
        var rule = SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(90).setBackground('#ffff00')
          .setRanges([sheet.getRange('E5:E14')]).build();
        sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([rule]));
      }`,
    });
    host.rpc('itaAnalyse');
    const after = host.runScript({
      name: 'look.js',
      code: `function main() {
        var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('จุดแข็ง-จุดพัฒนา');
        return JSON.stringify([sheet.getRange('J5').getValue(), sheet.getRange('C14').getNote(),
          sheet.getConditionalFormatRules().length]);
      }`,
    });
    expect(JSON.parse(String(after))).toEqual(['กรรมการเห็นชอบ', 'ขอให้ตรวจอีกครั้ง', 6]);
  });

  it("keeps the committee's own chart on the tab, and ours where somebody moved it", () => {
    const host = sampleHost(SAI_THONG_2565);
    host.rpc('itaAnalyse');
    host.runScript({
      name: 'charts.js',
      code: `function main() {
        var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('สรุปผล');
        var ours = sheet.getCharts()[0];
        sheet.updateChart(ours.modify().setPosition(40, 3, 0, 0).build());
        sheet.insertChart(sheet.newChart().asColumnChart().setTitle('ของกรรมการ')
          .addRange(sheet.getRange('B14:B23')).addRange(sheet.getRange('D14:D23')).setPosition(60, 2, 0, 0).build());
      }`,
    });
    host.rpc('itaAnalyse');
    const charts = host.runScript({
      name: 'look.js',
      code: `function main() {
        return JSON.stringify(SpreadsheetApp.getActiveSpreadsheet().getSheetByName('สรุปผล').getCharts().map(function (chart) {
          return [String(chart.getOptions().get('title')), chart.getContainerInfo().getAnchorRow()];
        }).sort());
      }`,
    });
    expect(JSON.parse(String(charts))).toEqual([
      ['ของกรรมการ', 60],
      ['คะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ. 2565 · เกณฑ์เป้าหมาย 85', 40],
    ]);
  });

  it('clears what an earlier, longer analysis left below', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.rpc('itaAnalyse');
    expect(tab(host, 'รายข้อที่ต้องแก้ไข')).toHaveLength(14);
    fill(host, { ...SAI_THONG_2565, tabs: { items: Array.from({ length: 10 }, () => ({ item: '' })) } });
    host.rpc('itaAnalyse');
    expect(tab(host, 'รายข้อที่ต้องแก้ไข')?.slice(4)).toEqual([['', '', '', '', 'ยังไม่ได้กรอกคะแนนรายข้อ', '', '', '']]);
  });

  it('keeps the two parts of an EIT item apart', () => {
    const host = sampleHost(PAK_KRET_2567);
    host.rpc('itaAnalyse');
    const e9 = (tab(host, 'รายข้อที่ต้องแก้ไข') ?? []).filter(([, item]) => String(item).startsWith('e9'));
    expect(e9.map((row) => [row[1], row[5]])).toEqual([
      ['e9/2', 24.32],
      ['e9/1', 49.13],
    ]);
  });

  it('takes as many calls for 1,000 rows as for 10, and no more than 40', () => {
    const calls = [10, 1000].map((count) => {
      const host = sampleHost(grown(SAI_THONG_2565, count));
      host.rpc('itaAnalyse');
      host.calls.length = 0;
      host.rpc('itaAnalyse');
      return host.calls.length;
    });
    expect(calls[0]).toBe(calls[1]);
    expect(calls[0]).toBeLessThanOrEqual(40);
  });
});

describe('the flag above the analysis tabs', () => {
  const analysed = () => {
    const host = sampleHost(SAI_THONG_2565);
    host.rpc('itaAnalyse');
    return host;
  };

  it.each([
    ['a score', 'คะแนน', 'D8', '84.50'],
    ['a word of a suggestion', 'รายข้อ', 'F2', 'จัดทำแผนผังขั้นตอนงานบริการ และแจ้งเจ้าหน้าที่ให้ถือปฏิบัติตามกำหนดเวลาx'],
    ['a row added below the last', 'รายข้อ', 'A20', 'E3'],
    ['a row far below the last', 'คะแนน', 'B200', '84.50'],
    ['a note beside the table', 'คะแนน', 'I3', 'ตรวจแล้ว'],
    ['a setting', 'ตั้งค่า', 'B8', '91.40'],
    ['a cell emptied', 'คะแนน', 'D2', ''],
  ])('says that the input has changed after %s', (_what, name, cell, value) => {
    const host = analysed();
    expect(OUTPUTS.map((output) => flagOf(tab(host, output)))).toEqual(['✓', '✓', '✓', '✓', '✓']);
    host.edit(name, cell, value);
    expect(OUTPUTS.map((output) => flagOf(tab(host, output)))).toEqual(['⚠', '⚠', '⚠', '⚠', '⚠']);
  });

  it('goes back when the old value is typed again', () => {
    const host = analysed();
    host.edit('คะแนน', 'D8', '84.50');
    host.edit('คะแนน', 'D8', '84.40');
    expect(flagOf(tab(host, 'สรุปผล'))).toBe('✓');
  });

  it.each([
    ['right below the last row', 11],
    ['between two rows', 5],
  ])('says so of a row that is inserted %s and filled', (_where, above) => {
    const host = analysed();
    host.runScript({
      name: 'insert.js',
      code: `SpreadsheetApp.getActive().getSheetByName('คะแนน').insertRowsAfter(${above}, 1).getRange(${above + 1}, 4).setValue(84.5);`,
    });
    expect(flagOf(tab(host, 'สรุปผล'))).toBe('⚠');
  });

  it('says so of a row that is deleted, and of a value that moves below the last row', () => {
    const host = analysed();
    host.runScript({ name: 'x.js', code: `SpreadsheetApp.getActive().getSheetByName('คะแนน').deleteRow(11);` });
    expect(flagOf(tab(host, 'สรุปผล'))).toBe('⚠');
    const other = analysed();
    other.edit('คะแนน', 'D2', '');
    other.edit('คะแนน', 'D12', '97.36');
    expect(flagOf(tab(other, 'สรุปผล'))).toBe('⚠');
  });

  it('uses built-in functions only, so that a viewer without the add-in sees it', () => {
    const host = analysed();
    const formulas = [...OUTPUTS, 'สำเนาข้อมูลที่วิเคราะห์']
      .flatMap((name) => (host.rpc('readFormulas', [name]) as string[][]).flat())
      .filter((formula) => formula !== '');
    // Five flags; in the copy one count a tab, their sum and the names of the tabs that differ.
    expect(formulas.length).toBeGreaterThan(5);
    for (const formula of formulas) expect(formula).not.toMatch(/ITA_/);
  });

  it('is not disturbed by formulas that show nothing or an error', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.edit('รายข้อ', 'G2', '=IF(1=1,"","x")');
    host.edit('รายข้อ', 'G3', '=NA()');
    host.rpc('itaAnalyse');
    expect(flagOf(tab(host, 'สรุปผล'))).toBe('✓');
    host.edit('รายข้อ', 'G3', 'ความเห็นของผู้ตรวจ');
    expect(flagOf(tab(host, 'สรุปผล'))).toBe('⚠');
  });

  it('tells the check and the analysis apart', () => {
    const host = analysed();
    host.edit('คะแนน', 'D8', '84.50');
    host.rpc('itaCheck');
    expect(flagOf(tab(host, 'ตรวจสอบ'))).toBe('✓');
    expect(flagOf(tab(host, 'สรุปผล'))).toBe('⚠');
  });
});

describe("people's text in the tabs", () => {
  it('never becomes a formula', () => {
    const measure = '=HYPERLINK("http://example.org","คลิก")';
    const host = sampleHost({
      ...SAI_THONG_2565,
      tabs: {
        ...SAI_THONG_2565.tabs,
        measures: [{ no: 1, issue: 1, measure: `'${measure}` }],
        items: [{ item: 'E15', score: 74.13, text: `'+1+1`, suggestion: `'@SUM(A1)` }],
      },
    });
    host.rpc('itaAnalyse');
    expect(tab(host, 'วิเคราะห์รายประเด็น')?.[4]?.[6]).toBe(`1. ${measure}`);
    expect(tab(host, 'รายข้อที่ต้องแก้ไข')?.[4]?.slice(4)).toEqual(['+1+1', 74.13, -10.87, '@SUM(A1)']);
    const formulas = (host.rpc('readFormulas', ['รายข้อที่ต้องแก้ไข']) as string[][]).slice(4).flat();
    expect(formulas.join('')).toBe('');
  });
});

describe('an analysis that fails', () => {
  it('refuses a year it does not know, names the cell, and leaves the old tabs', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.rpc('itaAnalyse');
    const before = OUTPUTS.slice(0, 4).map((name) => tab(host, name)?.slice(3));
    host.edit('ตั้งค่า', 'B6', '2559');
    const result = host.rpc('itaAnalyse');
    expect(result).toMatchObject({ ok: false, problem: { code: 'year-not-supported', place: 'ตั้งค่า!B6' } });
    expect(JSON.stringify(result)).toContain('2559');
    expect(OUTPUTS.slice(0, 4).map((name) => tab(host, name)?.slice(3))).toEqual(before);
  });

  it("refuses to write over somebody's own tab that happens to have the name", () => {
    const host = sampleHost(SAI_THONG_2565);
    host.runScript({
      name: 'own.js',
      code: `function main() {
        SpreadsheetApp.getActiveSpreadsheet().insertSheet('สรุปผล').getRange('A1').setValue('งบประมาณของกอง');
      }`,
    });
    const names = host.rpc('tabNames');
    expect(host.rpc('itaAnalyse')).toMatchObject({ ok: false, problem: { code: 'tab-name-taken', place: 'สรุปผล!A1' } });
    expect(tab(host, 'สรุปผล')).toEqual([['งบประมาณของกอง']]);
    expect(host.rpc('tabNames')).toEqual(names);
  });

  it('says which tab is missing in an empty workbook and makes nothing', () => {
    const host = emptyHost();
    const names = host.rpc('tabNames');
    expect(host.rpc('itaAnalyse')).toMatchObject({ ok: false, problem: { code: 'tab-missing' } });
    expect(host.rpc('tabNames')).toEqual(names);
  });

  it('leaves no mark of an analysis that failed at its last write', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.rpc('itaAnalyse');
    const copy = host.workbook.sheets.filter(({ hidden }) => hidden).map(({ name }) => name)[0] ?? '';
    host.workbook.metadata = host.workbook.metadata.filter(({ key }) => key !== 'ita.analysed');
    host.runScript({
      name: 'protect.js',
      code: `function main() {
        var protection = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(${JSON.stringify(copy)}).protect();
        protection.removeEditors(protection.getEditors());
      }`,
    });
    const colleague = emptyHost({ workbook: host.workbook, user: 'colleague@example.go.th' });
    expect(colleague.rpc('itaAnalyse')).toMatchObject({ ok: false, problem: { code: 'protected' } });
    expect(host.workbook.metadata.map(({ key }) => key)).not.toContain('ita.analysed');
  });

  it('puts every tab back when one of them is protected by somebody else', () => {
    const owner = sampleHost(SAI_THONG_2565);
    owner.rpc('itaAnalyse');
    owner.runScript({
      name: 'protect.js',
      code: `function main() {
        var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('วิเคราะห์รายประเด็น');
        sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).forEach(function (old) { old.remove(); });
        var protection = sheet.protect();
        protection.removeEditors(protection.getEditors());
      }`,
    });
    owner.edit('คะแนน', 'D8', '50');
    const before = [...OUTPUTS, 'ประวัติ'].map((name) => tab(owner, name));
    const colleague = emptyHost({ workbook: owner.workbook, user: 'colleague@example.go.th' });
    const result = colleague.rpc('itaAnalyse');
    expect(result).toMatchObject({ ok: false, problem: { code: 'protected' } });
    const after = [...OUTPUTS, 'ประวัติ'].map((name) => tab(colleague, name));
    const withoutFlag = (tabs: (unknown[][] | null)[]) => tabs.map((rows) => rows?.filter((_row, row) => row !== 2));
    expect(withoutFlag(after)).toEqual(withoutFlag(before));
    expect(OUTPUTS.map((name) => flagOf(tab(colleague, name)))).toEqual(['⚠', '⚠', '⚠', '⚠', '⚠']);
    const links = (colleague.rpc('readFormulas', ['ตรวจสอบ']) as string[][]).flat().filter((formula) => formula !== '');
    expect(links).toHaveLength(1);
  });

  it('waits its turn and changes nothing while a colleague is at it', () => {
    const host = sampleHost(SAI_THONG_2565);
    const names = host.rpc('tabNames');
    host.holdLock('Document', true);
    expect(host.rpc('itaAnalyse')).toMatchObject({ ok: false, problem: { code: 'busy' } });
    expect(host.rpc('tabNames')).toEqual(names);
    host.holdLock('Document', false);
    expect(host.rpc('itaAnalyse')).toMatchObject({ ok: true });
  });

  it('lets a colleague who does not own the file run it: protections of the tabs are warnings only', () => {
    const owner = sampleHost(SAI_THONG_2565);
    owner.rpc('itaAnalyse');
    const colleague = emptyHost({ workbook: owner.workbook, user: 'colleague@example.go.th' });
    expect(colleague.rpc('itaAnalyse')).toMatchObject({ ok: true });
  });
});
