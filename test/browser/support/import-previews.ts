/** What the server finds in a report, for the panel's tests. */

import type { ImportedCell, ImportPreview, ImportQuestion } from '../../../src/shared/rpc';
import type { InputTabId } from '../../../src/workbook/records';

const TAB_NAMES: Readonly<Partial<Record<InputTabId, string>>> = {
  settings: 'ตั้งค่า',
  indicators: 'คะแนน',
  items: 'รายข้อ',
  measures: 'มาตรการ',
};

function found(
  id: string,
  value: ImportedCell['value'],
  rest: Partial<ImportedCell> & { readonly tab: InputTabId },
): ImportedCell {
  const action = rest.action ?? 'set';
  return {
    id,
    action,
    value,
    tabName: TAB_NAMES[rest.tab] ?? rest.tab,
    columnName: 'คะแนน',
    rowName: id,
    cell: `${TAB_NAMES[rest.tab] ?? rest.tab}!D2`,
    current: '',
    confidence: 'sure',
    note: '',
    lines: [1],
    snippet: 'คำในรายงาน',
    suggested: action === 'set' && rest.confidence !== 'ask',
    ...rest,
  };
}

/** The score of an indicator. */
export function score(no: number, value: number, rest: Partial<ImportedCell> = {}): ImportedCell {
  return found(`indicators/${no}/score`, value, {
    tab: 'indicators',
    rowName: `ตัวชี้วัดที่ ${no}`,
    cell: `คะแนน!D${no + 1}`,
    lines: [no + 1],
    snippet: `ตัวชี้วัดที่ ${no} ได้ ${value}`,
    ...rest,
  });
}

const YEAR = found('settings/resultYear/value', 2565, {
  tab: 'settings',
  rowName: 'ปีงบประมาณของผลประเมิน',
  columnName: 'ค่า',
  cell: 'ตั้งค่า!B6',
});

export const QUESTION: ImportQuestion = {
  id: 'indicator-7',
  message: 'ตัวชี้วัดที่ 7 มีคะแนนมากกว่าหนึ่งค่า ให้เลือกค่าที่ตรงกับประกาศผล',
  options: [
    { label: '84.50 (บรรทัด 2)', lines: [2], value: 84.5 },
    { label: '84.40 (บรรทัด 3)', lines: [3], value: 84.4 },
  ],
  cells: ['indicators/7/score'],
};

/** Scores, one of them over another score, one to be asked; a long measure; ten values that stand there already. */
export const PREVIEW: ImportPreview = {
  cells: [
    YEAR,
    ...[97.36, 89.33, 91.11].map((value, index) => score(index + 1, value)),
    score(4, 90.08, { action: 'conflict', current: 50 }),
    score(5, 90.93, { confidence: 'likely', note: 'ตัวเลขอยู่คนละบรรทัดกับชื่อ' }),
    score(7, 84.4, { confidence: 'likely' }),
    ...Array.from({ length: 10 }, (_unused, index) =>
      found(`indicators/${index + 1}/name`, 'ชื่อตัวชี้วัด', { tab: 'indicators', action: 'keep', current: 'ชื่อตัวชี้วัด' }),
    ),
    found('measures/1/measure', 'จัดทำคู่มือการให้บริการประชาชน\n๑. ประชุมชี้แจง\n๒. เผยแพร่บนเว็บไซต์', {
      tab: 'measures',
      rowName: 'มาตรการที่ 1',
      columnName: 'มาตรการ/กิจกรรม',
      cell: 'มาตรการ!D2',
      lines: [20, 21, 22, 30],
    }),
    found('items/E15/opinion', 'ควรปรับปรุง', {
      tab: 'items',
      rowName: 'ข้อ E15',
      columnName: 'ความเห็น',
      cell: null,
      action: 'no-place',
    }),
  ],
  questions: [QUESTION],
  newTabs: ['มาตรการ'],
  unused: [{ line: 14, figures: '81.41', snippet: 'เมื่อปี 2562 ได้ 81.41 คะแนน', guess: 'คะแนนรวม ปี 2562' }],
  statements: 12,
};

/** The same once the question is answered with its second option. */
export const ANSWERED: ImportPreview = {
  ...PREVIEW,
  cells: PREVIEW.cells.map((cell) => (cell.id === 'indicators/7/score' ? score(7, 84.4) : cell)),
  questions: [],
};

export const NOTHING: ImportPreview = { cells: [], questions: [], newTabs: [], statements: 0, unused: [] };

/** As many values as the largest reports hold. */
export function many(count: number): ImportPreview {
  return {
    ...NOTHING,
    cells: Array.from({ length: count }, (_unused, index) =>
      found(`items/E${index}/score`, 80 + (index % 20), { tab: 'items', rowName: `ข้อ E${index}`, lines: [index + 1] }),
    ),
  };
}
