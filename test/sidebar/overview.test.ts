/** What the panel is told and what its buttons do, on the bundle that is pushed. */

import { SAI_THONG_2565 } from '../../samples';
import type { Host } from 'apps-script-local';
import type { Outcome, Overview, RpcFunctions } from '../../src/shared/rpc';
import { emptyHost, sampleHost, tab } from '../google/workbook';

type Value<Name extends keyof RpcFunctions> = ReturnType<RpcFunctions[Name]> extends Outcome<infer T> ? T : never;

function ask<Name extends keyof RpcFunctions>(host: Host, name: Name, request?: unknown): Value<Name> {
  const outcome = host.rpc(name, request === undefined ? [] : [request]) as Outcome<Value<Name>>;
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.message}`);
  return outcome.value;
}

const refused = (host: Host, name: keyof RpcFunctions, request: unknown) => {
  const outcome = host.rpc(name, [request]) as Outcome<unknown>;
  return outcome.ok ? null : outcome.problem.code;
};
const use = (overview: Partial<Overview>, id: string) => overview.tabs?.find((candidate) => candidate.id === id);

/** Adds a sheet with these rows. */
function addSheet(host: Host, name: string, rows: readonly (readonly unknown[])[]): void {
  host.runScript({
    name: 'add.js',
    code: `function main() {
      var rows = ${JSON.stringify(rows)};
      SpreadsheetApp.getActiveSpreadsheet().insertSheet(${JSON.stringify(name)})
        .getRange(1, 1, rows.length, rows[0].length).setValues(rows);
    }`,
  });
}
const run = (host: Host, statement: string): unknown =>
  host.runScript({
    name: 'run.js',
    code: `function main() { var spreadsheet = SpreadsheetApp.getActiveSpreadsheet(); return ${statement}; }`,
  });

const OWN_SCORES = [
  ['คะแนนที่ได้', 'ชื่อตัวชี้วัด', 'ลำดับ'],
  ['๙๗.๓๖', 'การปฏิบัติหน้าที่', 1],
  ['80.18', 'การปรับปรุงระบบการทำงาน', 8],
];

describe('the overview', () => {
  it('of an empty workbook names what is missing and offers no figures', () => {
    const overview = ask(emptyHost(), 'itaOverview');
    expect(overview.tabs.map(({ state }) => state)).toEqual(Array.from({ length: 10 }, () => 'missing'));
    expect(overview).toMatchObject({ scoreCard: null, analysed: null, history: [], resultYear: null });
    expect(overview.documents.length).toBeGreaterThan(0);
  });

  it('of a filled one has the score card, the tabs with their rows, and what each paper lacks', () => {
    const overview = ask(sampleHost(SAI_THONG_2565), 'itaOverview');
    expect(overview).toMatchObject({ resultYear: 2565, planYear: 2566, analysed: null });
    expect(overview.scoreCard).toMatchObject({ total: 91.4, computed: 91.4, rating: 'A', passed: true, target: 85 });
    expect(overview.scoreCard?.instruments.map(({ score, meetsTarget }) => [score, meetsTarget])).toEqual([
      [91.76, true],
      [83.15, false],
      [97.32, true],
    ]);
    expect(overview.scoreCard?.lowest.map(({ no, score, cell }) => [no, score, cell])).toEqual([
      [8, 80.18, 'คะแนน!D9'],
      [7, 84.4, 'คะแนน!D8'],
      [6, 84.86, 'คะแนน!D7'],
    ]);
    expect(use(overview, 'indicators')).toMatchObject({ sheet: 'คะแนน', state: 'ready', filled: 10, chosen: false });
    const places = overview.documents.flatMap(({ missing }) => missing.map(({ cell }) => cell));
    expect(places.length).toBeGreaterThan(0);
  });

  it('holds each paper against what the year asks of it, and says nothing where no item asks', () => {
    const { documents } = ask(sampleHost(SAI_THONG_2565), 'itaOverview');
    const asks = (id: string) => documents.find((document) => document.id === id)?.requirements;
    expect(asks('analysis')).toMatchObject({ year: 2566, item: 'O42', note: '' });
    expect(asks('analysis')?.elements.filter(({ state }) => state === 'missing')).toMatchObject([
      { key: 'monitoring', cells: [2, 3, 4, 5, 6].map((row) => `มาตรการ!I${row}`) },
    ]);
    expect(asks('meeting')).toBeNull();
  });

  it('holds as long as the code of the tabs is the same, whatever cell of them changes', () => {
    const host = sampleHost(SAI_THONG_2565);
    const { sheetsCode } = ask(host, 'itaOverview');
    expect(ask(host, 'itaSheetsCode')).toBe(sheetsCode);
    for (const sheet of ['คะแนน', 'ผู้ลงความเห็น', 'การประชุม']) {
      const before = ask(host, 'itaSheetsCode');
      host.edit(sheet, 'B2', 'แก้ไขแล้ว');
      expect(ask(host, 'itaSheetsCode')).not.toBe(before);
    }
  });

  it('costs 12 calls once an analysis was made, requirements and drafts included', () => {
    const host = sampleHost(SAI_THONG_2565);
    ask(host, 'itaAnalyse');
    host.calls.length = 0;
    ask(host, 'itaOverview');
    expect(host.calls.length).toBeLessThanOrEqual(12);
  });

  it('names what is weak without a measure until a draft is there', () => {
    expect(ask(sampleHost(SAI_THONG_2565), 'itaOverview').scoreCard?.unanswered).toEqual([]);
    const host = sampleHost({ ...SAI_THONG_2565, tabs: { ...SAI_THONG_2565.tabs, measures: [] } });
    expect(ask(host, 'itaOverview').scoreCard?.unanswered).toEqual([8, 7, 6]);
    const { tab: written, overview } = ask(host, 'itaSuggestMeasures');
    expect(written).toBe('มาตรการ');
    expect(overview.scoreCard?.unanswered).toEqual([]);
    expect(ask(host, 'itaSuggestMeasures')).toMatchObject({ added: 0, tab: null });
  });

  it('tells whether the input has changed since the analysis, and that there is none once its tab is gone', () => {
    const host = sampleHost(SAI_THONG_2565);
    expect(ask(host, 'itaAnalyse').overview.analysed).toMatchObject({ changed: false });
    expect(ask(host, 'itaOverview').analysed).toMatchObject({ changed: false });
    host.edit('คะแนน', 'D2', '50');
    expect(ask(host, 'itaOverview').analysed).toMatchObject({ changed: true });
    host.edit('คะแนน', 'D2', '97.36');
    expect(ask(host, 'itaOverview').analysed).toMatchObject({ changed: false });
    run(host, "spreadsheet.deleteSheet(spreadsheet.getSheetByName('สรุปผล')) || null");
    expect(ask(host, 'itaOverview').analysed).toBeNull();
  });

  it('lists what was made, newest first', () => {
    const host = sampleHost(SAI_THONG_2565);
    ask(host, 'itaAnalyse');
    ask(host, 'itaMakeDocument', { id: 'analysis', delivery: 'download' });
    expect(ask(host, 'itaOverview').history.map(({ what }) => what)).toEqual(['รายงานวิเคราะห์ผลการประเมิน', 'วิเคราะห์']);
  });

  it('tells which of it was made from other data', () => {
    const host = sampleHost(SAI_THONG_2565);
    const { entry } = ask(host, 'itaMakeDocument', { id: 'analysis', delivery: 'download' });
    const before = ask(host, 'itaOverview');
    expect([entry.inputCode, before.history[0]?.inputCode]).toEqual([before.inputCode, before.inputCode]);
    host.edit('คะแนน', 'D2', '50');
    expect(ask(host, 'itaAnalyse').entry.inputCode).toBe(ask(host, 'itaOverview').inputCode);
    const after = ask(host, 'itaOverview');
    expect(after.inputCode).not.toBe(before.inputCode);
    expect(after.history.map(({ inputCode }) => inputCode)).toEqual([after.inputCode, before.inputCode]);
  });

  it('offers every sheet as a source but those that the add-in writes', () => {
    const host = sampleHost(SAI_THONG_2565);
    addSheet(host, 'บันทึกส่วนตัว', [['x']]);
    const before = ask(host, 'itaOverview').sheets;
    expect(before).toContain('บันทึกส่วนตัว');
    ask(host, 'itaCheck');
    ask(host, 'itaAnalyse');
    addSheet(host, 'หลักฐาน', [['ชนิด']]);
    expect(ask(host, 'itaOverview').sheets).toEqual(before);
  });
});

describe('the source of a tab', () => {
  it('is suggested by its headers, used when chosen, and remembered in the workbook', () => {
    const host = emptyHost();
    addSheet(host, 'ผลปี 67', OWN_SCORES);
    const overview = ask(host, 'itaOverview');
    expect(use(overview, 'indicators')).toMatchObject({ sheet: null, state: 'missing', suggestion: 'ผลปี 67' });
    expect(use(overview, 'measures')).toMatchObject({ suggestion: null });
    const chosen = ask(host, 'itaChooseTab', { tab: 'indicators', sheet: 'ผลปี 67' });
    expect(use(chosen, 'indicators')).toMatchObject({ sheet: 'ผลปี 67', chosen: true, state: 'ready', filled: 2 });
    expect(ask(host, 'itaCreateTabs').created).not.toContain('คะแนน');
    expect(use(ask(host, 'itaOverview'), 'indicators')).toMatchObject({ sheet: 'ผลปี 67', chosen: true });
  });

  it('is still suggested after the empty tab was created', () => {
    const host = emptyHost();
    addSheet(host, 'ผลปี 67', OWN_SCORES);
    const { overview } = ask(host, 'itaCreateTabs');
    expect(use(overview, 'indicators')).toMatchObject({ sheet: 'คะแนน', state: 'empty', suggestion: 'ผลปี 67' });
  });

  it('can be left to the add-in again', () => {
    const host = sampleHost(SAI_THONG_2565);
    addSheet(host, 'ผลปี 67', OWN_SCORES);
    ask(host, 'itaChooseTab', { tab: 'indicators', sheet: 'ผลปี 67' });
    const back = ask(host, 'itaChooseTab', { tab: 'indicators', sheet: null });
    expect(use(back, 'indicators')).toMatchObject({ sheet: 'คะแนน', chosen: false, filled: 10 });
  });

  it('falls back to the proper tab when the chosen sheet is deleted', () => {
    const host = sampleHost(SAI_THONG_2565);
    addSheet(host, 'ผลปี 67', OWN_SCORES);
    ask(host, 'itaChooseTab', { tab: 'indicators', sheet: 'ผลปี 67' });
    run(host, "spreadsheet.deleteSheet(spreadsheet.getSheetByName('ผลปี 67')) || null");
    expect(use(ask(host, 'itaOverview'), 'indicators')).toMatchObject({ sheet: 'คะแนน', chosen: false });
    expect(refused(host, 'itaChooseTab', { tab: 'items', sheet: 'ผลปี 67' })).toBe('tab-gone');
  });

  it('without any known header is said to be unreadable', () => {
    const host = sampleHost(SAI_THONG_2565);
    addSheet(host, 'ว่าง', [['ก', 'ข']]);
    const overview = ask(host, 'itaChooseTab', { tab: 'measures', sheet: 'ว่าง' });
    expect(use(overview, 'measures')).toMatchObject({ sheet: 'ว่าง', state: 'unreadable' });
  });
});

describe('going to a place', () => {
  it('activates the tab of a cell, also of a tab with "!" in its name', () => {
    const host = sampleHost(SAI_THONG_2565);
    addSheet(host, 'สำคัญ!มาก', [['x']]);
    ask(host, 'itaGoTo', { place: 'คะแนน!D7' });
    expect(run(host, 'spreadsheet.getActiveSheet().getName()')).toBe('คะแนน');
    ask(host, 'itaGoTo', { place: 'สำคัญ!มาก!A1' });
    expect(run(host, 'spreadsheet.getActiveSheet().getName()')).toBe('สำคัญ!มาก');
    ask(host, 'itaGoTo', { place: 'ตั้งค่า' });
    expect(run(host, 'spreadsheet.getActiveSheet().getName()')).toBe('ตั้งค่า');
  });

  it.each([
    ['แท็บที่ลบแล้ว!A1', 'tab-gone'],
    ['คะแนน!ZZ1', 'cell-gone'],
    ['คะแนน!A9999999', 'cell-gone'],
  ])('%s is %s', (place, code) => {
    expect(refused(sampleHost(SAI_THONG_2565), 'itaGoTo', { place })).toBe(code);
  });
});

describe('a repair', () => {
  const wrongTotal = ({ code, fix }: { code: string; fix?: unknown }): boolean => code === 'total-mismatch' && !!fix;

  it('writes the one right value, and the finding is gone', () => {
    const host = sampleHost(SAI_THONG_2565);
    const finding = ask(host, 'itaOverview').findings.find(wrongTotal);
    const request = { code: finding?.code, cell: finding?.cell ?? null, label: finding?.fix?.label };
    const update = ask(host, 'itaApplyFix', request);
    const [edit] = finding?.fix?.edits ?? [];
    const [, row] = /!B(\d+)$/.exec(edit?.cell ?? '') ?? [];
    expect(tab(host, 'ตั้งค่า')?.[Number(row) - 1]?.[1]).toBe(edit?.value);
    expect(update.findings?.find(wrongTotal)).toBeUndefined();
    // Pressed once more, as somebody does whose answer got lost: it is made.
    expect(ask(host, 'itaApplyFix', request).findings?.find(wrongTotal)).toBeUndefined();
    expect(tab(host, 'ตั้งค่า')?.[Number(row) - 1]?.[1]).toBe(edit?.value);
  });

  it('that is no longer offered writes nothing', () => {
    const host = sampleHost(SAI_THONG_2565);
    const finding = ask(host, 'itaOverview').findings.find(wrongTotal);
    const [edit] = finding?.fix?.edits ?? [];
    const [, sheet = '', cell = ''] = /^(.*)!(.*)$/.exec(edit?.cell ?? '') ?? [];
    host.edit(sheet, cell, '91.40');
    const before = tab(host, sheet);
    expect(
      refused(host, 'itaApplyFix', { code: finding?.code, cell: finding?.cell ?? null, label: finding?.fix?.label }),
    ).toBe('fix-gone');
    expect(tab(host, sheet)).toEqual(before);
  });
});

describe('a request of any other shape', () => {
  const host = sampleHost(SAI_THONG_2565);
  it.each([
    ['itaChooseTab', null],
    ['itaChooseTab', { tab: 'สรุปผล', sheet: null }],
    ['itaChooseTab', { tab: 'items', sheet: 'x'.repeat(101) }],
    ['itaChooseTab', { tab: 'items' }],
    ['itaGoTo', { place: '' }],
    ['itaGoTo', { place: 7 }],
    ['itaGoTo', 'คะแนน!A1'],
    ['itaMakeDocument', { id: 'other', delivery: 'drive' }],
    ['itaMakeDocument', { id: 'analysis', delivery: 'email' }],
    ['itaMakeDocument', { id: 'analysis', delivery: 'drive', extra: true }],
    ['itaApplyFix', { code: 'total-mismatch', cell: 'ตั้งค่า!B8', label: '' }],
  ] as const)('%s(%j) is refused before anything is read', (name, request) => {
    host.calls.length = 0;
    expect(refused(host, name, request)).toBe('bad-request');
    expect(host.calls).toEqual([]);
  });
});

describe('opening the panel', () => {
  it('shows the built page in the sidebar, from the menu', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.open();
    const [menu] = host.ui.menus;
    expect(menu?.items?.[0]).toMatchObject({ caption: 'เปิดแผงควบคุม', functionName: 'menuOpenSidebar' });
    host.run('menuOpenSidebar');
    expect(host.ui.shown).toMatchObject([{ kind: 'sidebar', title: 'ITA แผงควบคุม' }]);
    expect(host.ui.shown[0]?.content).toContain('<div id="panel">');
  });
});
