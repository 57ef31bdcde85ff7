/** Numbers of measures, signers and of the lines inside a cell: continuous, once each. Catches paper 001 #5, 003 #10. */

import { toArabicDigits, toThaiDigits } from '../../thai/digits';
import { defineCheck } from '../engine/check';
import type { MeasureRow } from '../../workbook/records';
import type { Fix } from '../../findings/finding';
import { inCells } from '../support/places';
import { lineNumbers, numberingFaults, type NumberingFault } from '../support/numbering';

export const numbering = defineCheck({
  code: 'numbering',
  group: 'measures',
  title: 'เลขลำดับต่อเนื่อง ไม่ซ้ำ และไม่ขาด',
  codes: {
    'measure-numbering': { severities: ['warning'], title: 'เลขลำดับของมาตรการขาด ซ้ำ หรือข้าม' },
    'signer-numbering': { severities: ['warning'], title: 'ลำดับผู้ลงความเห็นซ้ำหรือขาด' },
    'line-numbering': { severities: ['note'], title: 'เลขข้อย่อยในช่องซ้ำหรือข้าม' },
  },
  run({ data }, report) {
    const labels = data.measures.map(({ no }) => toArabicDigits(no).trim());
    // Measures may be numbered by their issue; one after the other, a number is there once even where issues change.
    const byIssue = data.measures.every(({ issue }, index) => labels[index] === String(issue));
    const faults = [
      ...numberingFaults(labels).filter(({ kind, instead }) => kind !== 'repeat' || instead !== undefined || !byIssue),
      ...numbersOfOtherIssues(data.measures, labels),
    ];
    const [fault, ...others] = faults;
    if (fault) {
      const cells = faults.map(({ at }) => data.measures[at]?.cells.no ?? data.measures[at]?.cells.measure);
      const advice = labels.some((label) => /\d\.\d/.test(label))
        ? 'ให้แก้เลขลำดับหรือเลขประเด็นของแถวนั้น หรือเติมมาตรการที่ขาด'
        : `ให้ใส่เลข 1 ถึง ${data.measures.length} ตามลำดับ หรือเติมมาตรการที่ขาด`;
      report('measure-numbering', 'warning', cells, `ลำดับของมาตรการไม่ต่อเนื่อง: ${faultWords(faults, cells)} ${advice}`, {
        expected: fault.instead ?? null,
        found: fault.words,
        fix: others.length === 0 ? renumber(data.measures, fault, cells[0]) : null,
      });
    }

    const orders = data.signers.map(({ order }) => order);
    const taken = new Set<number>();
    const wrong = data.signers.filter(({ order }) => order === null || taken.has(order) || !taken.add(order));
    if (orders.some((order) => order !== null) && wrong.length > 0) {
      const cells = wrong.map(({ cells: own }) => own.order ?? own.position);
      report(
        'signer-numbering',
        'warning',
        cells,
        `ลำดับผู้ลงความเห็นซ้ำหรือไม่มีเลข${inCells(cells)} ลำดับในบันทึกข้อความอาจไม่เป็นไปตามสายการบังคับบัญชา ให้ใส่เลขลำดับไม่ซ้ำกัน`,
        { found: wrong[0]?.order ?? null },
      );
    }

    const cells: string[] = [];
    let first = '';
    for (const measure of data.measures) {
      for (const field of ['measure', 'steps', 'output', 'outcome'] as const) {
        const all = lineNumbers(toArabicDigits(measure[field]));
        // The measure's own number may lead its name, and its activities begin again at 1.
        const rest = field === 'measure' && numberingFaults(all.slice(1)).length === 0 ? [] : all;
        const fault = rest.length > 1 ? numberingFaults(rest)[0] : undefined;
        const cell = measure.cells[field];
        if (!fault || cell === undefined) continue;
        cells.push(cell);
        first = first || fault.words;
      }
    }
    if (cells.length > 0) {
      report('line-numbering', 'note', cells, `เลขข้อย่อยในช่องไม่ต่อเนื่อง ${first}${inCells(cells)} ให้แก้เลขข้อ`, {
        found: first,
      });
    }
  },
});

/** So many numbers that begin with their issue make it the rule of the list. */
const ENOUGH = 3;

/** "6.1" under issue 5, where the other numbers begin with their issue. */
function numbersOfOtherIssues(measures: readonly MeasureRow[], labels: readonly string[]): NumberingFault[] {
  const nested = labels
    .map((label, at) => ({ at, label, first: /^(\d+)\.\d/.exec(label)?.[1], issue: measures[at]?.issue ?? null }))
    .filter(({ first, issue }) => first !== undefined && issue !== null);
  const odd = nested.filter(({ first, issue }) => Number(first) !== issue);
  if (nested.length - odd.length < ENOUGH || odd.length > 1) return [];
  return odd.map(({ at, label, issue }) => ({
    kind: 'jump',
    at,
    words: `เลข ${label} ไม่ใช่ของประเด็นที่ ${issue ?? ''}`,
  }));
}

/** The number that belongs there, as it is typed around it; none where issues change and a measure may be lost as well. */
function renumber(
  measures: readonly MeasureRow[],
  { at, instead }: NumberingFault,
  cell: string | undefined,
): Fix | null {
  const issues = measures.map(({ issue }) => issue);
  const isOwnEach = new Set(issues).size === issues.length;
  if (instead === undefined || cell === undefined || !(issues[at] === issues[at - 1] || isOwnEach)) return null;
  const typed = measures[at]?.no ?? '';
  const digits = /[๐-๙]/.test(typed) ? toThaiDigits(instead) : instead;
  const value = typed.replace(/[\d๐-๙][\d๐-๙.]*[\d๐-๙]|[\d๐-๙]/, digits);
  return { label: `แก้เป็น ${value}`, edits: [{ cell, value: /^\d+$/.test(value) ? Number(value) : value }] };
}

/** Each kind of fault said once, with all its cells. */
function faultWords(faults: readonly NumberingFault[], cells: readonly (string | undefined)[]): string {
  const kinds = [...new Set(faults.map(({ words }) => words))];
  return kinds
    .slice(0, 6)
    .map((words) => `${words}${inCells(cells.filter((_cell, index) => faults[index]?.words === words))}`)
    .join(', ');
}
