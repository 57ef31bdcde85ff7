/** Importing through the built bundle: what is written, what is left alone, and how many calls it takes. */

import type { Host } from 'apps-script-local';
import type {
  AcceptedCell,
  AcceptImportResult,
  ImportedCell,
  ImportPreview,
  ImportRequest,
  Outcome,
  WithOverview,
} from '../../src/shared/rpc';
import { LONGEST_TEXT, MOST_ROWS } from '../../src/shared/rpc-values';
import { before } from './interruption';
import { emptyHost, tab } from './workbook';

type Accepted = AcceptImportResult & WithOverview;

const NAMES = [
  'การปฏิบัติหน้าที่',
  'การใช้งบประมาณ',
  'การใช้อำนาจ',
  'การใช้ทรัพย์สินของราชการ',
  'การแก้ไขปัญหาการทุจริต',
  'คุณภาพการดำเนินงาน',
  'ประสิทธิภาพการสื่อสาร',
  'การปรับปรุงการทำงาน',
  'การเปิดเผยข้อมูล',
  'การป้องกันการทุจริต',
];
const SCORES = [97.36, 89.33, 91.11, 90.08, 90.93, 84.86, 84.4, 80.18, 94.64, 100];
const REPORT = [
  'ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. ๒๕๖๕',
  ...NAMES.map((name, index) => `ตัวชี้วัดที่ ${index + 1} ${name} ร้อยละ ${SCORES[index]}`),
].join('\n');

const request = (source: Partial<ImportRequest>): ImportRequest => ({
  text: null,
  rows: null,
  formats: null,
  sheets: null,
  answers: {},
  ...source,
});

function preview(host: Host, source: Partial<ImportRequest>): ImportPreview {
  const outcome = host.rpc('itaPreviewImport', [request(source)]) as Outcome<ImportPreview>;
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

function accept(host: Host, source: Partial<ImportRequest>, cells: readonly AcceptedCell[] | null): Accepted {
  const outcome = host.rpc('itaAcceptImport', [{ ...request(source), cells }]) as Outcome<Accepted>;
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

const seen = ({ id, cell, value, current }: ImportedCell): AcceptedCell => ({ id, cell, value, current });
const ticked = ({ cells }: ImportPreview, also: readonly string[] = []): AcceptedCell[] =>
  cells.filter(({ id, suggested }) => suggested || also.includes(id)).map(seen);
const scoresOf = (host: Host): unknown[] => (tab(host, 'คะแนน') ?? []).slice(1).map((row) => row[3]);

function hostWithTabs(): Host {
  const host = emptyHost();
  host.rpc('itaCreateTabs');
  return host;
}

describe('a preview', () => {
  it('names each value by tab, row and column, with its words', () => {
    const { cells, newTabs } = preview(emptyHost(), { text: REPORT });
    expect(cells.find(({ id }) => id === 'indicators/7/score')).toMatchObject({
      rowName: 'ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร',
      tabName: 'คะแนน',
      columnName: 'คะแนน',
      cell: 'คะแนน!D8',
      value: 84.4,
      action: 'set',
      lines: [8],
    });
    expect(cells.find(({ id }) => id === 'settings/resultYear/value')).toMatchObject({
      rowName: 'ปีงบประมาณของผลประเมิน',
      value: 2565,
    });
    expect(newTabs).toEqual(['ตั้งค่า', 'คะแนน']);
  });

  it('shows a date that stands in a cell as people write it', () => {
    const host = hostWithTabs();
    const row = (tab(host, 'ตั้งค่า') ?? []).findIndex(([key]) => key === 'วันที่ประกาศผล') + 1;
    host.edit('ตั้งค่า', `B${row}`, '2022-08-10');
    const { cells } = preview(host, {
      text: `ประกาศสำนักงาน ป.ป.ช. เรื่อง ผลการประเมิน ปีงบประมาณ พ.ศ. ๒๕๖๕ ลงวันที่ ๑ สิงหาคม ๒๕๖๕\n${REPORT}`,
    });
    const date = cells.find(({ id }) => id === 'settings/announcementDate/value');
    expect(date).toMatchObject({ action: 'conflict', current: '10 สิงหาคม 2565', suggested: false });
  });

  it('shows a date that somebody typed with a Buddhist year as that very day', () => {
    const host = hostWithTabs();
    const row = (tab(host, 'ตั้งค่า') ?? []).findIndex(([key]) => key === 'วันที่ประกาศผล') + 1;
    host.edit('ตั้งค่า', `B${row}`, '2565-08-10');
    const { cells } = preview(host, {
      text: `ประกาศสำนักงาน ป.ป.ช. เรื่อง ผลการประเมิน ปีงบประมาณ พ.ศ. ๒๕๖๕ ลงวันที่ ๑ สิงหาคม ๒๕๖๕\n${REPORT}`,
    });
    expect(cells.find(({ id }) => id === 'settings/announcementDate/value')?.current).toBe('10 สิงหาคม 2565');
  });

  it('shows a formula although it shows nothing, and does not suggest to replace it', () => {
    const host = hostWithTabs();
    host.edit('คะแนน', 'D2', '=IFERROR(VLOOKUP("ก",A1:B2,2,FALSE),"")');
    const { cells } = preview(host, { text: REPORT });
    expect(cells.find(({ id }) => id === 'indicators/1/score')).toMatchObject({
      action: 'conflict',
      suggested: false,
      current: '=IFERROR(VLOOKUP("ก",A1:B2,2,FALSE),"")',
    });
  });

  it('says which values a question decides', () => {
    const { questions } = preview(emptyHost(), { text: `${REPORT}\nตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร ร้อยละ 84.50` });
    expect(questions.map(({ cells }) => cells)).toEqual([['indicators/7/score']]);
    expect(questions[0]?.options.map(({ value }) => value)).toEqual([84.4, 84.5]);
  });

  it('has no place for values of a tab whose header cannot be read, and does not offer to make it again', () => {
    const host = emptyHost();
    host.runScript({
      name: 'own.js',
      code: `function main() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('คะแนน').getRange('A1').setValue('ว่าง'); }`,
    });
    const { cells, newTabs } = preview(host, { text: REPORT });
    expect(newTabs).toEqual(['ตั้งค่า']);
    expect(new Set(cells.filter(({ tab: id }) => id === 'indicators').map(({ action }) => action))).toEqual(
      new Set(['no-place']),
    );
  });

  it('refuses two sources at once, and none', () => {
    for (const source of [{}, { text: REPORT, sheets: ['แผ่น1'] }]) {
      expect(emptyHost().rpc('itaPreviewImport', [request(source)])).toMatchObject({
        ok: false,
        problem: { code: 'bad-request' },
      });
    }
  });
});

describe('a source that is too large', () => {
  it.each([
    ['text-too-long', { text: 'ก'.repeat(LONGEST_TEXT + 1) }, /2500001 ตัวอักษร .*2500000/],
    ['too-many-rows', { rows: Array.from({ length: MOST_ROWS + 1 }, () => ['ก']) }, /5001 แถว .*5000/],
  ])('is no fault of the panel: %s says how much is imported at a time', (code, source, message) => {
    const host = emptyHost();
    const problem = { code, message: expect.stringMatching(message), next: expect.stringContaining('ทีละส่วน') };
    expect(host.rpc('itaPreviewImport', [request(source)])).toMatchObject({ ok: false, problem });
    const accepting = { ...request(source), cells: null };
    expect(host.rpc('itaAcceptImport', [accepting])).toMatchObject({ ok: false, problem });
  });

  it('is one row more than the most', () => {
    const rows = Array.from({ length: MOST_ROWS }, () => ['ก']);
    expect(emptyHost().rpc('itaPreviewImport', [request({ rows })])).toMatchObject({ ok: true });
  });
});

describe('accepting', () => {
  it('makes the tabs that are missing and fills them', () => {
    const host = emptyHost();
    const found = preview(host, { text: REPORT });
    const result = accept(host, { text: REPORT }, ticked(found));
    expect(scoresOf(host)).toEqual(SCORES);
    expect(result).toMatchObject({ changed: [], conflictsLeft: 0, tabsWritten: ['ตั้งค่า', 'คะแนน'] });
    expect(result.created).toEqual(found.newTabs);
    expect(result.overview.tabs?.find(({ id }) => id === 'indicators')?.filled).toBe(10);
  });

  it('leaves out what is not ticked, also between two values that are', () => {
    const host = hostWithTabs();
    host.edit('คะแนน', 'D5', '50');
    const found = preview(host, { text: REPORT });
    const cells = ticked(found).filter(({ id }) => id !== 'indicators/2/score');
    const result = accept(host, { text: REPORT }, cells);
    expect(scoresOf(host)).toEqual([97.36, '', 91.11, 50, ...SCORES.slice(4)]);
    expect(result.conflictsLeft).toBe(1);
  });

  it('replaces what a person typed only where that very cell is accepted', () => {
    const host = hostWithTabs();
    host.edit('คะแนน', 'D5', '50');
    host.edit('คะแนน', 'D6', '51');
    const found = preview(host, { text: REPORT });
    accept(host, { text: REPORT }, ticked(found, ['indicators/4/score']));
    expect(scoresOf(host).slice(3, 5)).toEqual([90.08, 51]);
  });

  it('replaces nothing that was typed after the preview, and says what was left', () => {
    const host = hostWithTabs();
    host.edit('คะแนน', 'D5', '50');
    const found = preview(host, { text: REPORT });
    host.edit('คะแนน', 'D5', '60');
    host.edit('คะแนน', 'D6', '61');
    const result = accept(host, { text: REPORT }, ticked(found, ['indicators/4/score']));
    expect(scoresOf(host).slice(3, 6)).toEqual([60, 61, 84.86]);
    expect(result.changed).toEqual(['indicators/4/score', 'indicators/5/score']);
    expect(result.conflictsLeft).toBe(2);
  });

  it('a second time, because the first answer got lost, writes and warns of nothing', () => {
    const host = emptyHost();
    const text = `${REPORT}\nข้อ E11 คะแนนเฉลี่ย 76.07 คะแนน`;
    const cells = ticked(preview(host, { text }));
    accept(host, { text }, cells);
    expect(accept(host, { text }, cells)).toMatchObject({ written: 0, changed: [], conflictsLeft: 0 });
    expect(scoresOf(host)).toEqual(SCORES);
    expect(tab(host, 'รายข้อ')).toHaveLength(2);
  });

  it('writes no row elsewhere than it was shown', () => {
    const host = hostWithTabs();
    const found = preview(host, { text: REPORT });
    host.runScript({
      name: 'insert.js',
      code: `function main() { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('คะแนน').insertRowsAfter(2, 1); }`,
    });
    const result = accept(host, { text: REPORT }, ticked(found));
    expect(scoresOf(host)).toEqual([97.36, ...Array.from({ length: 10 }, () => '')]);
    expect(result.changed).toHaveLength(9);
  });

  it('keeps formulas, notes of people and other columns beside the values', () => {
    const host = hostWithTabs();
    host.edit('คะแนน', 'D4', '=AVERAGE(91,92)');
    host.edit('คะแนน', 'H4', 'ถามกองคลัง');
    const found = preview(host, { text: REPORT });
    accept(host, { text: REPORT }, ticked(found));
    expect((host.rpc('readFormulas', ['คะแนน']) as string[][])[3]?.[3]).toBe('=AVERAGE(91,92)');
    expect(tab(host, 'คะแนน')?.[3]?.[7]).toBe('ถามกองคลัง');
  });

  it('leaves a formula that somebody typed after the preview, though it shows nothing', () => {
    const host = hostWithTabs();
    const found = preview(host, { text: REPORT });
    host.edit('คะแนน', 'D2', '=IF(TRUE,"",5)');
    const result = accept(host, { text: REPORT }, ticked(found));
    expect((host.rpc('readFormulas', ['คะแนน']) as string[][])[1]?.[3]).toBe('=IF(TRUE,"",5)');
    expect(result.changed).toEqual(['indicators/1/score']);
  });

  it('erases nothing that a colleague types between two values in that very moment', () => {
    const host = hostWithTabs();
    const cells = ticked(preview(host, { text: REPORT })).filter(({ id }) => id !== 'indicators/2/score');
    before(host, 'Range.getFormulas', 1, () => host.edit('คะแนน', 'D3', '71.5'));
    accept(host, { text: REPORT }, cells);
    expect(scoresOf(host).slice(0, 3)).toEqual([97.36, 71.5, 91.11]);
  });

  it('takes everything back where the last tab is protected by somebody else', () => {
    const owner = hostWithTabs();
    accept(owner, { text: REPORT }, ticked(preview(owner, { text: REPORT })));
    for (const cell of ['D3', 'D8']) owner.edit('คะแนน', cell, '');
    owner.edit('คะแนน', 'D5', '50%');
    owner.runScript({
      name: 'protect.js',
      code: `function main() {
        var protection = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('หลักฐาน').protect();
        protection.removeEditors(protection.getEditors());
      }`,
    });
    const host = emptyHost({ workbook: owner.workbook, user: 'colleague@example.go.th' });
    const found = preview(host, { text: REPORT });
    const before = [scoresOf(host), host.rpc('readFormats', ['คะแนน'])];
    const outcome = host.rpc('itaAcceptImport', [
      { ...request({ text: REPORT }), cells: ticked(found, ['indicators/4/score']) },
    ]);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'protected' } });
    expect([scoresOf(host), host.rpc('readFormats', ['คะแนน'])]).toEqual(before);
  });

  it('takes a table of measures that stands there already for no failure', () => {
    const host = hostWithTabs();
    const rows = [
      ['ลำดับ', 'มาตรการ', 'ผู้รับผิดชอบ'],
      ['1', 'จัดทำคู่มือการให้บริการ', 'กองคลัง'],
      ['2', 'อบรมเจ้าหน้าที่ด้านการให้บริการ', 'สำนักปลัด'],
    ];
    accept(host, { rows }, ticked(preview(host, { rows })));
    const measures = tab(host, 'มาตรการ');
    const [, first, second] = rows;
    const changed = [rows[0], first, [...(second ?? []).slice(0, 2), 'กองช่าง']] as string[][];
    expect(preview(host, { rows: changed }).cells.filter(({ action }) => action === 'conflict')).toHaveLength(1);
    expect(accept(host, { rows: changed }, [])).toMatchObject({ written: 0, conflictsLeft: 1 });
    expect(accept(host, { rows }, null)).toMatchObject({ written: 0, conflictsLeft: 0 });
    expect(tab(host, 'มาตรการ')).toEqual(measures);
  });

  it('clears nobody’s own tab called หลักฐาน: it says so, and not even a new tab is left', () => {
    const host = emptyHost();
    host.runScript({
      name: 'own.js',
      code: `function main() {
        SpreadsheetApp.getActiveSpreadsheet().insertSheet('หลักฐาน').getRange('A1').setValue('ลิงก์หลักฐาน O1–O35');
      }`,
    });
    const names = host.rpc('tabNames');
    const cells = ticked(preview(host, { text: REPORT }));
    expect(host.rpc('itaAcceptImport', [{ ...request({ text: REPORT }), cells }])).toMatchObject({
      ok: false,
      problem: { code: 'tab-name-taken', place: 'หลักฐาน!A1' },
    });
    expect(tab(host, 'หลักฐาน')).toEqual([['ลิงก์หลักฐาน O1–O35']]);
    expect(host.rpc('tabNames')).toEqual(names);
  });

  it('replaces its own statements, and leaves what people wrote beside them', () => {
    const host = emptyHost();
    accept(host, { text: REPORT }, ticked(preview(host, { text: REPORT })));
    host.edit('หลักฐาน', 'H2', 'ตรวจแล้ว');
    const statements = tab(host, 'หลักฐาน')?.length ?? 0;
    const half = REPORT.split('\n').slice(0, 6).join('\n');
    accept(host, { text: half }, []);
    const rows = tab(host, 'หลักฐาน') ?? [];
    expect(rows.filter(([kind]) => kind !== '').length).toBeLessThan(statements);
    expect(rows[1]?.[7]).toBe('ตรวจแล้ว');
  });

  it('writes statements again, head and all, after somebody cleared their tab', () => {
    const host = emptyHost();
    const cells = ticked(preview(host, { text: REPORT }));
    accept(host, { text: REPORT }, cells);
    const statements = tab(host, 'หลักฐาน');
    host.runScript({
      name: 'clear.js',
      code: "function main() { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('หลักฐาน').clear(); }",
    });
    accept(host, { text: REPORT }, cells);
    expect(tab(host, 'หลักฐาน')).toEqual(statements);
    const weight = `function main() {
      return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('หลักฐาน').getRange('A1').getFontWeight();
    }`;
    expect(host.runScript({ name: 'weight.js', code: weight })).toBe('bold');
  });

  it('keeps the statements of a report when a table of measures comes after it', () => {
    const host = emptyHost();
    accept(host, { text: REPORT }, ticked(preview(host, { text: REPORT })));
    const statements = tab(host, 'หลักฐาน');
    const rows = [
      ['ลำดับ', 'มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา'],
      [1, 'จัดทำคู่มือการให้บริการ', 'สำนักปลัด', '1 ตุลาคม 2565 - 30 กันยายน 2566'],
      [2, 'อบรมการให้บริการ', 'กองคลัง', '1 ตุลาคม 2565 - 31 มีนาคม 2566'],
    ];
    expect(preview(host, { rows })).toMatchObject({ statements: 0 });
    expect(accept(host, { rows }, null).tabsWritten).toContain('มาตรการ');
    expect(tab(host, 'หลักฐาน')).toEqual(statements);
  });

  it('asks for the text of a report where nothing is found', () => {
    const host = emptyHost();
    expect(() => accept(host, { text: 'สวัสดีตอนเช้า' }, [])).toThrow('ไม่พบคะแนน');
    expect(host.rpc('tabNames')).toEqual(['Sheet1']);
  });
});

describe('a sheet with unknown columns', () => {
  const own = `function main() {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('จากกองคลัง');
    sheet.getRange(1, 1, 5, 4).setValues([
      ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2565', '', '', ''],
      ['ชื่อตัวชี้วัด', 'ผลที่ได้', 'ส่งเมื่อ', 'ร้อยละ'],
      ['การปฏิบัติหน้าที่', 97.358, new Date(2022, 7, 10), 0.9736],
      ['การใช้งบประมาณ', '=NA()', new Date(2022, 7, 10), 0.8933],
      ['การใช้อำนาจ', '๙๑.๑๑', '', 0.9111],
    ]);
    sheet.getRange(3, 2, 3, 1).setNumberFormat('0');
    sheet.getRange(3, 3, 3, 1).setNumberFormat('d/m/yyyy');
    sheet.getRange(3, 4, 3, 1).setNumberFormat('0.0%');
  }`;

  it('gives its numbers as they are, days in words and all else as it is shown', () => {
    const host = emptyHost();
    host.runScript({ name: 'own.js', code: own });
    const { cells } = preview(host, { sheets: ['จากกองคลัง'] });
    const scores = cells.filter(({ id }) => /^indicators\/\d+\/score$/.test(id));
    expect(scores.map(({ id, lines }) => [id, lines])).toEqual([
      ['indicators/1/score', [3]],
      ['indicators/2/score', [4]],
      ['indicators/3/score', [5]],
    ]);
    expect(scores[0]?.snippet).toContain('97.358');
    expect(scores[0]?.snippet).toContain('10 สิงหาคม 2565');
    expect(scores[1]?.snippet).toContain('#N/A');
    expect(scores[1]?.value).toBe(89.33);
    expect(scores[2]?.value).toBe(91.11);
  });

  it('that changes after the preview writes nothing that was not shown', () => {
    const host = emptyHost();
    host.runScript({ name: 'own.js', code: own });
    const found = preview(host, { sheets: ['จากกองคลัง'] });
    host.edit('จากกองคลัง', 'B5', '88');
    host.edit('จากกองคลัง', 'D5', '88%');
    const result = accept(host, { sheets: ['จากกองคลัง'] }, ticked(found));
    expect(result.changed).toEqual(['indicators/3/score']);
    expect(scoresOf(host)[2]).toBe('');
  });

  it('that is gone is named', () => {
    expect(emptyHost().rpc('itaPreviewImport', [request({ sheets: ['หาย'] })])).toMatchObject({
      ok: false,
      problem: { code: 'tab-gone', message: 'ไม่พบแท็บ "หาย"' },
    });
  });
});

describe('the calls that an import takes', () => {
  /** A report with this many measures. */
  const report = (measures: number): string =>
    [
      REPORT,
      'ที่\tมาตรการ/กิจกรรม\tขั้นตอน\tผู้รับผิดชอบ',
      ...Array.from(
        { length: measures },
        (_unused, index) => `${index + 1}\tจัดทำคู่มือการให้บริการ ฉบับที่ ${index + 1}\tประชุมชี้แจงและเผยแพร่\tสำนักปลัด`,
      ),
    ].join('\n');

  it.each(['into an empty workbook', 'into tabs that are there'])(
    'are the same for 10 measures and for 300: %s',
    (where) => {
      const counts = [10, 300].map((measures) => {
        const host = where === 'into an empty workbook' ? emptyHost() : hostWithTabs();
        const text = report(measures);
        host.calls.length = 0;
        const found = preview(host, { text });
        const previewed = host.calls.length;
        const { written } = accept(host, { text }, ticked(found));
        expect(written).toBeGreaterThan(3 * measures);
        return { previewed, accepted: host.calls.length - previewed };
      });
      expect(counts[1]).toEqual(counts[0]);
      expect(counts[1]?.previewed).toBeLessThanOrEqual(15);
      // Most of the calls of an empty workbook make its tabs.
      if (where !== 'into an empty workbook') expect(counts[1]?.accepted).toBeLessThanOrEqual(80);
    },
  );

  it('grow by one for each stretch where every second cell holds something of its own', () => {
    const counts = [10, 40].map((items) => {
      const host = hostWithTabs();
      host.runScript({
        name: 'items.js',
        code: `function main() {
          var rows = [];
          for (var i = 1; i <= ${items}; i += 1) rows.push(['O' + i, '', 9, '', i % 2 ? 50 : '', '', '']);
          SpreadsheetApp.getActiveSpreadsheet().getSheetByName('รายข้อ').getRange(2, 1, ${items}, 7).setValues(rows);
        }`,
      });
      const numbers = Array.from({ length: items }, (_unused, index) => [`O${index + 1}`, 100]);
      host.calls.length = 0;
      accept(host, { rows: [['ข้อ', 'คะแนน'], ...numbers] }, null);
      return host.calls.length;
    });
    expect((counts[1] as number) - (counts[0] as number)).toBe(15);
  });
});
