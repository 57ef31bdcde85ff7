/** Findings under headings, one line a cause, no cell hidden. */

import fc from 'fast-check';
import { cellRanges, groupFindings } from '../../src/findings/report';
import type { Finding } from '../../src/findings/finding';
import { findingsIn, SAI_THONG } from '../checks/make-workbook';

const found = (code: string, cell: string | null, more: Partial<Finding> = {}): Finding => ({
  code,
  severity: 'error',
  cell,
  message: `${code} ที่ ${cell ?? ''}`,
  expected: null,
  found: null,
  group: 'คะแนนและระดับ',
  ...more,
});

describe('the groups of findings', () => {
  it('come as early as their most harmful finding and count all of theirs', () => {
    const groups = groupFindings([
      found('a', 'คะแนน!D2', { group: 'ปีและวันที่' }),
      found('b', 'คะแนน!D3'),
      found('c', null, { severity: 'warning', group: 'ปีและวันที่' }),
      found('d', null, { severity: 'note' }),
    ]);
    expect(groups.map(({ title, counts }) => [title, counts])).toEqual([
      ['ปีและวันที่', { error: 1, warning: 1, note: 0 }],
      ['คะแนนและระดับ', { error: 1, warning: 0, note: 1 }],
    ]);
  });

  it('say one cause once and keep every cell and every finding of it', () => {
    const cause = 'ช่องคะแนนไม่ใช่ตัวเลข';
    const rows = ['D3', 'D4', 'D9'].map((cell) => found('not-a-score', `คะแนน!${cell}`, { cause }));
    const [group] = groupFindings([...rows, found('not-a-score', 'คะแนน!D5', { cause: 'เป็นวันที่' }), found('x', null)]);
    expect(group?.lines.map(({ message, cells, findings }) => [message, cells, findings.length])).toEqual([
      [cause, ['คะแนน!D3', 'คะแนน!D4', 'คะแนน!D9'], 3],
      ['not-a-score ที่ คะแนน!D5', ['คะแนน!D5'], 1],
      ['x ที่ ', [], 1],
    ]);
  });

  it('hide no cell and no finding, whatever was found', () => {
    const one = fc.record({
      code: fc.constantFrom('a', 'b'),
      severity: fc.constantFrom('error', 'warning', 'note'),
      cell: fc.constantFrom(null, 'คะแนน!D3', 'คะแนน!D4', "ผล 'ปี' 67!A1"),
      cause: fc.constantFrom(undefined, 'ก', 'ข'),
      group: fc.constantFrom('หนึ่ง', 'สอง'),
    });
    fc.assert(
      fc.property(fc.array(one), (all) => {
        const findings = all.map((each) => ({ ...found(each.code, each.cell), ...each }) as Finding);
        const lines = groupFindings(findings).flatMap((group) => group.lines);
        expect(lines.flatMap((line) => line.findings)).toHaveLength(findings.length);
        const cells = new Set(lines.flatMap((line) => line.cells));
        expect(cells).toEqual(new Set(findings.map(({ cell }) => cell).filter((cell) => cell !== null)));
      }),
    );
  });

  it('carry every cell of a finding about many rows', () => {
    const measures = Array.from({ length: 9 }, (_unused, index) => ({ measure: `ก${index}`, issue: 9 }));
    const [line] =
      groupFindings(findingsIn({ scores: SAI_THONG, rows: { measures } }, 'measure-unknown-issue'))[0]?.lines ?? [];
    expect(line?.cells).toHaveLength(9);
    expect(cellRanges(line?.cells ?? [])).toBe('มาตรการ!B2:B10');
  });
});

describe('ranges of cells', () => {
  it('name a tab where it changes and neighbours in a column as a range', () => {
    expect(cellRanges(['คะแนน!D3', 'คะแนน!D4', 'คะแนน!D8', 'คะแนน!E8', 'รายข้อ!AA10', 'รายข้อ!AA11'])).toBe(
      'คะแนน!D3:D4, D8, E8, รายข้อ!AA10:AA11',
    );
    expect(cellRanges([])).toBe('');
  });
});
