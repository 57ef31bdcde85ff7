import { SAI_THONG_2565 } from '../../samples';
import { sampleSheets } from '../../samples/sample';
import { piecesOf, textsOfPieces } from '../../src/committee/archive';
import { changesBetween } from '../../src/committee/changes';
import { changesTab } from '../../src/committee/changes-tab';
import { readMembers } from '../../src/committee/members';
import { readRemarks } from '../../src/committee/remarks';
import { nextRound, type Round } from '../../src/committee/round';
import { lostRemarks } from '../../src/committee/state';
import { choiceIn, DECISIONS } from '../../src/committee/words';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';
import { firstRound, MEMBERS, seen } from './frozen-round';

const sheets = sampleSheets(SAI_THONG_2565);
const first = firstRound(sheets);

function sheetOf(name: string, values: readonly (readonly CellValue[])[]): SheetSnapshot {
  return { name, tabId: null, columnKeys: {}, values, formats: null };
}

/** The sheets with the rows of a tab changed. */
function changedRows(name: string, change: (rows: CellValue[][]) => CellValue[][]): SheetSnapshot[] {
  return sheets.map((sheet) =>
    sheet.name === name ? { ...sheet, values: change(sheet.values.map((row) => [...row])) } : sheet,
  );
}

function second(changed: readonly SheetSnapshot[]): Round {
  const { tables, matters } = seen(changed);
  const now = { year: 2565, at: '22/11/2569 09:00', code: '', input: tables, matters, members: MEMBERS, remarks: [] };
  return nextRound(first, now, new Set(first.matters.map(({ key }) => key)));
}

describe('matters', () => {
  it('are the result, what is below the target and the issues, each with what is proposed', () => {
    expect(first.matters.map(({ key }) => key)).toEqual([
      'result',
      'indicator:8',
      'indicator:7',
      'indicator:6',
      ...[1, 2, 3, 4, 5, 6, 7].map((no) => `issue:${no}`),
    ]);
    expect(first.matters[2]?.body).toMatch(/^ได้ 84.40 คะแนน ต่ำกว่าเกณฑ์ 85\nข้อเสนอ: \(2\) ลดขั้นตอน/);
  });

  it('keep their keys and decisions when rows move, and are opened again when a row changes', () => {
    const moved = second(changedRows('มาตรการ', ([head = [], ...rows]) => [head, ...rows.reverse()]));
    expect(moved.matters.every(({ keptFrom }) => keptFrom === 1)).toBe(true);
    const edited = second(
      changedRows('มาตรการ', (rows) =>
        rows.map((row, at) => (at === 3 ? row.map((cell, i) => (i === 5 ? 'กองคลัง' : cell)) : row)),
      ),
    );
    expect(edited.matters.filter(({ keptFrom }) => keptFrom === null).map(({ key, why }) => [key, why])).toEqual([
      ['issue:7', 'ข้อมูลของเรื่องเปลี่ยนหลังรอบที่ 1'],
    ]);
  });

  it('are not opened again by a space in a cell below the measures that names no matter', () => {
    const spaced = second(
      changedRows('มาตรการ', (rows) => [...rows, (rows[0] ?? []).map((_head, at) => (at === 1 ? ' ' : ''))]),
    );
    expect(spaced.matters.filter(({ keptFrom }) => keptFrom === null)).toEqual([]);
  });

  it('get the next numbers when they are new, and keep theirs otherwise', () => {
    const more = second(
      changedRows('คะแนน', (rows) =>
        rows.map((row, at) => (at === 2 ? row.map((cell, i) => (i === 3 ? 80 : cell)) : row)),
      ),
    );
    expect(more.matters.find(({ key }) => key === 'indicator:2')).toMatchObject({ no: 12, why: 'เรื่องใหม่ของรอบนี้' });
    expect(more.matters.find(({ key }) => key === 'issue:1')?.no).toBe(5);
  });
});

describe('what changed between rounds', () => {
  it('is told cell by cell under its matters', () => {
    const after = second(
      changedRows('คะแนน', (rows) =>
        rows.map((row, at) => (at === 3 ? row.map((cell, i) => (i === 3 ? 92.5 : cell)) : row)),
      ),
    );
    expect(changesBetween(first, after)).toEqual([
      {
        ...{ matters: [1, 10], tab: 'คะแนน', place: 'คะแนน!D4', before: 91.11, after: 92.5 },
        what: expect.stringContaining('คะแนน'),
      },
    ]);
  });

  it('is right for a thousand measures, each with two cells changed, one gone, one new and all of them sorted', () => {
    const [head = [], example = []] = sheets.find(({ name }) => name === 'มาตรการ')?.values ?? [];
    const column = (header: string): number => head.findIndex((cell) => String(cell).startsWith(header));
    const measure = (no: number, responsible: string, end: string): CellValue[] =>
      example.map((cell, at) => {
        if (at === column('ลำดับ')) return no;
        if (at === column('มาตรการ')) return `มาตรการที่ ${no} ของหน่วยงาน`;
        if (at === column('ผู้รับผิดชอบ')) return responsible;
        return at === column('สิ้นสุด') ? end : cell;
      });
    const numbers = Array.from({ length: 1000 }, (_unused, index) => index + 1);
    const withMeasures = (rows: CellValue[][]): SheetSnapshot[] => changedRows('มาตรการ', () => [[...head], ...rows]);
    const before = firstRound(withMeasures(numbers.map((no) => measure(no, 'กองคลัง', ''))));
    const later = numbers.slice(1).map((no) => measure(no, `กองที่ ${no}`, `วันที่ ${no}`));
    const now = withMeasures([measure(1001, 'กองใหม่', 'วันใหม่'), ...later].reverse());
    const { tables, matters } = seen(now);
    const after = nextRound(before, { ...before, input: tables, matters }, new Set());
    const changes = changesBetween(before, after);
    const kind = (mark: string): number => changes.filter(({ what }) => what.includes(mark)).length;
    const filled = example.filter((cell) => cell !== '').length;
    // The new row has its end besides, which the first ones have not.
    expect([kind('(แถวที่หายไป)'), kind('(แถวใหม่)')]).toEqual([filled, filled + 1]);
    const edited = changes.filter(({ what }) => !what.includes('(แถว'));
    expect(edited).toHaveLength(2 * 999);
    for (const { what, after: value } of edited) {
      const no = /^(\d+) /.exec(what)?.[1];
      expect(String(value)).toMatch(new RegExp(`^(กอง|วัน)ที่ ${no}$`));
    }
    const { rows } = changesTab(after, changes, []);
    expect(rows).toHaveLength(4 + changes.length);
    expect(rows[1]?.cells[0]).toBe(
      `รอบที่ 2 เทียบกับรอบที่ 1: เปลี่ยน 2,0${changes.length - 2000} ช่อง (มาตรการ 2,0${changes.length - 2000})`,
    );
  });

  it('names a row that is gone by what it was about', () => {
    const after = second(changedRows('มาตรการ', (rows) => rows.slice(0, -1)));
    const [gone] = changesBetween(first, after);
    expect(gone).toMatchObject({ place: null, after: '', matters: [11] });
    expect(gone?.what).toContain('(แถวที่หายไป)');
  });
});

describe('what people type', () => {
  it('is a choice only as it is offered', () => {
    expect([' เห็นชอบ ', 'เห็นชอบบ', 'เห็น ชอบ', 'ไม่เห็นชอบ', ''].map((typed) => choiceIn(DECISIONS, typed))).toEqual([
      'agreed',
      null,
      null,
      'refused',
      null,
    ]);
  });

  it('is read as members in their order, and as remarks that are open until they are settled', () => {
    const members = sheetOf('คณะกรรมการ', [
      ['ลำดับ', 'ตำแหน่ง', 'บทบาท'],
      [2, 'ผู้อำนวยการกองคลัง', ''],
      ['๑', 'ปลัด', 'ประธาน'],
      ['', '', 'กรรมการ'],
    ]);
    expect(readMembers(members).map(({ name, role }) => [name, role])).toEqual([
      ['ปลัด', 'chair'],
      ['ผู้อำนวยการกองคลัง', 'member'],
    ]);
    const remarks = readRemarks(
      sheetOf('ความเห็น', [
        ['เรื่องที่', 'ความเห็น', 'สถานะ'],
        ['เรื่องที่ ๓', 'ก', 'แก้แล้ว'],
        [3, 'ข', 'แก้แลว'],
        ['', 'ค', 'ไม่แก้ เพราะมีอยู่แล้ว'],
      ]),
    );
    expect(remarks.map(({ no, state }) => [no, state])).toEqual([
      [3, 'done'],
      [3, 'open'],
      [null, 'declined'],
    ]);
    const kept = remarks.map(({ matter, remark, by, date, answer, state }) => ({
      matter,
      remark,
      by,
      date,
      answer,
      state,
    }));
    expect(lostRemarks(kept, remarks.slice(1)).map(({ remark }) => remark)).toEqual(['ก']);
  });
});

it('a round comes back whole from its pieces, and not at all where one is missing', () => {
  const pieces = piecesOf([first]);
  expect(textsOfPieces(pieces).map((text) => JSON.parse(text) as unknown)).toEqual([first]);
  expect(textsOfPieces([...pieces].reverse())).toHaveLength(1);
  const long = piecesOf([{ ...first, code: 'x'.repeat(70000) }]);
  expect(textsOfPieces(long.slice(1))).toEqual([]);
});
