/** The plan of an import: empty cells are filled, equal ones kept, and nothing typed is overwritten unsaid. */

import { importText } from '../../../src/import/import-text';
import {
  answerQuestions,
  evidenceTab,
  planImport,
  suggestedAcceptance,
  writesOf,
  type ImportPlan,
  type PlannedCell,
} from '../../../src/import/propose/plan';
import { DEFAULT_ISSUES } from '../../../src/ita/issues';
import { INPUT_TABS, SETTING_ROWS } from '../../../src/workbook/input-tabs';
import { readWorkbook } from '../../../src/workbook/read';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/snapshot';
import { fixture } from '../support';

function sheet(name: string, values: readonly (readonly CellValue[])[]): SheetSnapshot {
  return { name, tabId: null, columnKeys: {}, values, formats: null };
}

/** The input tabs as "create tabs" leaves them, some cells filled. */
function workbook(filled: Readonly<Record<string, CellValue>> = {}): SheetSnapshot[] {
  const sheets = INPUT_TABS.map(({ id, name, columns }) => {
    const rows: CellValue[][] = [columns.map(({ header }) => header)];
    if (id === 'settings') for (const { label, initial } of SETTING_ROWS) rows.push([label, initial, '']);
    if (id === 'indicators') for (let no = 1; no <= 10; no += 1) rows.push([no, '', '', '', '']);
    if (id === 'issues')
      for (const issue of DEFAULT_ISSUES) rows.push([issue.no, issue.name, issue.indicators.join(', '), '']);
    return { name, rows };
  });
  for (const [address, value] of Object.entries(filled)) {
    const [name, cell] = address.split('!') as [string, string];
    const rows = (sheets.find((one) => one.name === name) as { rows: CellValue[][] }).rows;
    while (rows.length < Number(cell.slice(1))) rows.push((rows[0] as CellValue[]).map(() => ''));
    (rows[Number(cell.slice(1)) - 1] as CellValue[])[cell.charCodeAt(0) - 65] = value;
  }
  return sheets.map(({ name, rows }) => sheet(name, rows));
}

/** The workbook after the accepted writes. */
function written(sheets: readonly SheetSnapshot[], plan: ImportPlan, cells: readonly string[]): SheetSnapshot[] {
  const grids = sheets.map((one) => one.values.map((row) => row.slice()));
  for (const { sheet: name, row, column, value } of writesOf(plan, { cells })) {
    const grid = grids[sheets.findIndex((one) => one.name === name)] as CellValue[][];
    while (grid.length <= row) grid.push((grid[0] as CellValue[]).map(() => ''));
    (grid[row] as CellValue[])[column] = value;
  }
  return sheets.map((one, index) => ({ ...one, values: grids[index] as CellValue[][] }));
}

const MEASURES_OF_TWO = `มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2567
ลำดับ\tมาตรการ\tผู้รับผิดชอบ\tระยะเวลา
1\tจัดทำคู่มือการให้บริการ\tกองคลัง\tต.ค. 66 – ธ.ค. 66
2\tอบรมเจ้าหน้าที่ด้านการให้บริการ\tสำนักปลัด\tม.ค. 67 – มี.ค. 67`;

function numbered(count: number): CellValue[][] {
  return Array.from({ length: count }, (_unused, index) => [index + 1, '', '', '', '']);
}

function cellOf(plan: ImportPlan, id: string): PlannedCell {
  const found = plan.cells.find((cell) => cell.id === id);
  if (!found) throw new Error(`${id} is not planned`);
  return found;
}

describe('an import into new tabs', () => {
  const result = importText(fixture('memo-analysis.txt'));
  const sheets = workbook();
  const plan = planImport(result, sheets);

  it('fills the cells of known rows and adds rows to lists', () => {
    expect(cellOf(plan, 'indicators/7/score')).toMatchObject({
      action: 'set',
      cell: 'คะแนน!D8',
      newRow: false,
      suggested: true,
    });
    expect(cellOf(plan, 'items/E11/score')).toMatchObject({ action: 'set', cell: 'รายข้อ!E2', newRow: true });
    expect(cellOf(plan, 'items/E15/score').cell).toBe('รายข้อ!E3');
    expect(plan.missingTabs).toEqual([]);
  });

  it('makes a workbook that reads back as what was imported', () => {
    const data = readWorkbook(written(sheets, plan, suggestedAcceptance(plan).cells));
    expect(data.indicators.map(({ score }) => score)).toEqual([90, 85, 88, 84, 83, 80, 82, 78, 93, 100]);
    expect(data.items.map(({ id, indicator }) => `${id} ${indicator}`)).toEqual(['E11 8', 'E15 8']);
    expect(data.settings).toMatchObject({ resultYear: 2565, announcedTotal: 88.4, announcedRating: 'A', target: 85 });
    expect(data.signers.map(({ kind }) => kind)).toEqual(['opinion', 'decides']);
    expect(data.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('planned again on what it wrote, changes nothing', () => {
    const after = written(sheets, plan, suggestedAcceptance(plan).cells);
    const again = planImport(result, after);
    expect(again.cells.filter(({ action }) => action !== 'keep')).toEqual([]);
    expect(writesOf(again, suggestedAcceptance(again))).toEqual([]);
  });
});

describe('an import over what people have typed', () => {
  const result = importText(fixture('memo-analysis.txt'));

  it('puts scores into the column of their year, not into the newest', () => {
    const own = sheet('คะแนน', [['ตัวชี้วัดที่', 'ตัวชี้วัด', 'ปี 2564', 'ปี 2565', 'ปี 2566'], ...numbered(10)]);
    const plan = planImport(result, [...workbook().filter(({ name }) => name !== 'คะแนน'), own]);
    expect(cellOf(plan, 'indicators/1/score').cell).toBe('คะแนน!D2');
  });

  it('keeps equal values however they are typed, and calls others a conflict', () => {
    const plan = planImport(
      result,
      workbook({
        'คะแนน!D2': '๙๐.๐๐',
        'คะแนน!D3': 86,
        'คะแนน!D4': 'ยังไม่ทราบ',
        'คะแนน!B9': 'การปรับปรุงการทำงาน',
        'ตั้งค่า!B6': 2565,
      }),
    );
    expect(cellOf(plan, 'indicators/1/score').action).toBe('keep');
    expect(cellOf(plan, 'indicators/2/score')).toMatchObject({
      action: 'conflict',
      current: 86,
      value: 85,
      suggested: false,
    });
    expect(cellOf(plan, 'indicators/3/score').action).toBe('conflict');
    expect(plan.cells.map(({ id }) => id)).not.toContain('indicators/8/name');
    expect(cellOf(plan, 'settings/resultYear/value').action).toBe('keep');
    const writes = writesOf(plan, suggestedAcceptance(plan));
    expect(writes.some(({ sheet: name, row }) => name === 'คะแนน' && (row === 2 || row === 3))).toBe(true);
    expect(writes.some(({ sheet: name, row, column }) => name === 'คะแนน' && row === 2 && column === 3)).toBe(false);
  });

  it('overwrites a conflict only where that cell is accepted', () => {
    const plan = planImport(result, workbook({ 'คะแนน!D3': 86 }));
    expect(writesOf(plan, { cells: ['indicators/2/score'] })).toEqual([
      { sheet: 'คะแนน', row: 2, column: 3, value: 85 },
    ]);
    expect(writesOf(plan, { cells: ['indicators/99/score'] })).toEqual([]);
  });

  it('replaces what “create tabs” wrote, and says so', () => {
    const plan = planImport(
      importText(
        fixture('plan-by-issue.txt')
          .replace('(๔)', '(๕)')
          .replace('กำกับดูแลการใช้ทรัพย์สินของราชการ\n ตัว', 'สร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง\n ตัว'),
      ),
      workbook(),
    );
    expect(cellOf(plan, 'issues/5/indicators')).toMatchObject({
      action: 'set',
      value: '4',
      current: '2',
      note: 'แทนค่าตั้งต้น "2"',
    });
    expect(plan.cells.map(({ id }) => id)).not.toContain('issues/1/indicators');
  });

  it('names the tabs that are missing and plans no write for them', () => {
    const plan = planImport(result, []);
    expect(plan.missingTabs).toEqual(['settings', 'signers', 'indicators', 'items']);
    expect(writesOf(plan, { cells: plan.cells.map(({ id }) => id) })).toEqual([]);
  });
});

describe('questions', () => {
  const result = importText('ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ 97.36\nข้อความอื่น\nตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ 97.63');

  it('leave their cells unwritten until they are answered', () => {
    const plan = planImport(result, workbook());
    expect(cellOf(plan, 'indicators/1/score')).toMatchObject({ action: 'set', confidence: 'ask', suggested: false });
  });

  it('are gone once answered, and the answer is sure', () => {
    const answered = answerQuestions(result, { 'indicator-1': 1 });
    expect(answered.questions).toEqual([]);
    const plan = planImport(answered, workbook());
    expect(cellOf(plan, 'indicators/1/score')).toMatchObject({ value: 97.63, suggested: true });
  });

  it('stay where the answer is no option', () => {
    expect(answerQuestions(result, { 'indicator-1': 7, other: 0 }).questions).toHaveLength(1);
  });

  it('about two columns fill both years when answered', () => {
    const two = importText('การปฏิบัติหน้าที่ 95.10 97.36\nการใช้งบประมาณ 88.20 89.33\nการใช้อำนาจ 90.00 91.11');
    const plan = planImport(answerQuestions(two, { [two.questions[0]?.id ?? '']: 1 }), workbook());
    expect(cellOf(plan, 'indicators/2/score').value).toBe(89.33);
    expect(cellOf(plan, 'indicators/2/previous').value).toBe(88.2);
  });
});

describe('the tab of evidence', () => {
  it('has a header and a row for every statement', () => {
    const result = importText(fixture('annual.txt'));
    const tab = evidenceTab(result);
    expect(tab.name).toBe('หลักฐาน');
    expect(tab.rows).toHaveLength(result.evidence.length + 1);
  });
});

describe('measures that are added below others', () => {
  const nosOf = (filled: Readonly<Record<string, CellValue>>) =>
    planImport(importText(MEASURES_OF_TWO), workbook(filled))
      .cells.filter(({ tab, column }) => tab === 'measures' && column === 'no')
      .map(({ value }) => Number(value));

  it('keep their numbers in an empty table', () => {
    expect(nosOf({})).toEqual([1, 2]);
  });

  it('go on from the last number where theirs is taken, and say so', () => {
    const filled = {
      'มาตรการ!A2': 1,
      'มาตรการ!D2': 'ประชาสัมพันธ์ช่องทางร้องเรียน',
      'มาตรการ!A3': '๒',
      'มาตรการ!D3': 'ทบทวนแผน',
    };
    expect(nosOf(filled)).toEqual([3, 4]);
    expect(cellOf(planImport(importText(MEASURES_OF_TWO), workbook(filled)), 'measures/1/no')).toMatchObject({
      confidence: 'likely',
      note: expect.stringContaining('มีในตารางแล้ว'),
    });
  });

  it('count only the rows that are new: a measure that the table has stays where it is', () => {
    const filled = { 'มาตรการ!A2': 1, 'มาตรการ!D2': 'จัดทำคู่มือการให้บริการ', 'มาตรการ!A3': 2, 'มาตรการ!D3': 'ทบทวนแผน' };
    expect(nosOf(filled)).toEqual([3]);
  });

  it('leave no gap where a measure between them is in the table already, and never question the number of that one', () => {
    const text = `${MEASURES_OF_TWO}\n3\tเผยแพร่ผลการประเมิน\tสำนักปลัด\tเม.ย. 67`;
    const filled = {
      'มาตรการ!A2': 1,
      'มาตรการ!D2': 'ทบทวนแผน',
      'มาตรการ!A3': 3,
      'มาตรการ!D3': 'อบรมเจ้าหน้าที่ด้านการให้บริการ',
    };
    const nos = planImport(importText(text), workbook(filled)).cells.filter(
      (cell) => cell.column === 'no' && cell.tab === 'measures',
    );
    expect(nos.map(({ row, value, action }) => [row, Number(value), action])).toEqual([
      ['1', 4, 'set'],
      ['3', 5, 'set'],
    ]);
  });

  it('keep their numbers where a table counts anew for each issue', () => {
    const filled = { 'มาตรการ!A2': 1, 'มาตรการ!D2': 'ทบทวนแผน', 'มาตรการ!A3': 1, 'มาตรการ!D3': 'เผยแพร่แผน' };
    expect(nosOf(filled)).toEqual([1, 2]);
  });
});

describe('a tab of the office’s own that stands for an input tab', () => {
  const own = [
    ...workbook().filter(({ name }) => name !== 'คะแนน'),
    sheet('ผล ITA ของเรา', [['ที่', 'ชื่อตัวชี้วัด', 'คะแนนที่ได้'], ...numbered(10).map((row) => row.slice(0, 3))]),
  ];
  const plan = planImport(
    importText('ผลการประเมิน ITA ปี 2567\nตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร ได้ 84.40 คะแนน (ปี 2566 ได้ 80.10 คะแนน)'),
    own,
    {
      indicators: 'ผล ITA ของเรา',
    },
  );

  it('is named as it is called, also where it lacks the column', () => {
    const previous = cellOf(plan, 'indicators/7/previous');
    expect([previous.action, previous.cell, previous.tabName]).toEqual(['no-place', null, 'ผล ITA ของเรา']);
    expect(cellOf(plan, 'indicators/7/score').tabName).toBe('ผล ITA ของเรา');
  });

  it('goes by the name of the system where no sheet is read for it', () => {
    expect(cellOf(planImport(importText('ตัวชี้วัดที่ 7 ได้คะแนน 84.40 คะแนน'), []), 'indicators/7/score').tabName).toBe(
      'คะแนน',
    );
  });
});
