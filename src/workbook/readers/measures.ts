/** Reads the rows of `มาตรการ`. */

import { buddhistYear, formatThaiDate } from '../../thai/dates';
import { parsePeriod, parseWholePeriod, periodForm } from '../../thai/periods';
import { toArabicDigits } from '../../thai/digits';
import { excerpt, hasContent } from '../../thai/text';
import { inputTab, STATUS_CHOICES } from '../input-tabs';
import { issueFinder } from '../issue-of-measure';
import type { IssueRow, MeasureField, MeasureRow, WorkbookData } from '../records';
import type { TableRow } from '../table';
import {
  cellsOf,
  choiceAt,
  dateTextAt,
  indicatorsNamedAt,
  indicatorsOrReport,
  reportImpossible,
  textAt,
  wholeOrReport,
} from './cells';
import type { Notebook } from './notebook';

/** How a row begins that only heads the rows below it, or counts them. */
const HEADING = /^(?:ประเด็น|ด้าน|ตัวชี้วัด|แบบวัด|รวม)/;

/**
 * The measures, those of years before the plan year apart; a row with nothing but a heading or a sum in it, as pasted
 * plans have them, is none, and said.
 * @param planYear Buddhist year of the measures; null where none is known
 * @param issues of the same workbook: a measure that names none may belong to one of them by its indicators
 */
export function readMeasures(
  rows: readonly TableRow[],
  planYear: number | null,
  issues: readonly IssueRow[],
  notes: Notebook,
): Pick<WorkbookData, 'measures' | 'earlierMeasures'> {
  const keys = inputTab('measures').columns.map(({ key }) => key);
  const onlyIssue = issueFinder(issues);
  const read: MeasureRow[] = [];
  for (const row of rows) {
    const filled = keys.filter((key) => textAt(row, key) !== '');
    const only = filled[0];
    if (only !== undefined && filled.length === 1 && HEADING.test(textAt(row, only))) {
      notes.add(
        'row-skipped',
        'note',
        row.cell(only),
        `แถว "${excerpt(String(row.value(only)))}" เป็นหัวเรื่องหรือผลรวม ระบบไม่นับเป็นมาตรการ`,
        {
          found: excerpt(String(row.value(only))),
          cause: 'แถวหัวเรื่องหรือผลรวมที่ระบบไม่นับเป็นมาตรการ',
        },
      );
      continue;
    }
    read.push(readMeasure(row, planYear, onlyIssue, notes));
  }
  const isEarlier = ({ year }: MeasureRow): boolean => year !== null && planYear !== null && year < planYear;
  return { measures: read.filter((row) => !isEarlier(row)), earlierMeasures: read.filter(isEarlier) };
}

function readMeasure(
  row: TableRow,
  planYear: number | null,
  onlyIssue: (indicators: readonly number[]) => number | null,
  notes: Notebook,
): MeasureRow {
  for (const key of ['start', 'end'] as const) reportImpossible(row, key, 'ระยะเวลา', notes);
  // "ประเด็น/ตัวชี้วัดที่ต้องพัฒนา" is one column in many plans.
  const besideIssue = textAt(row, 'indicators') === '' ? indicatorsNamedAt(row, 'issue') : [];
  const named =
    besideIssue.length > 0
      ? issueNamedAt(row)
      : wholeOrReport(row, 'issue', 'ประเด็นของมาตรการ', 'เลขประเด็นเพียงประเด็นเดียว', notes);
  const indicators =
    besideIssue.length > 0 ? besideIssue : indicatorsOrReport(row, 'indicators', 'ตัวชี้วัดของมาตรการ', notes);
  const isOpen = besideIssue.length > 0 || !hasContent(textAt(row, 'issue'));
  const year = yearAt(row, notes);
  return {
    no: textAt(row, 'no'),
    issue: named ?? (isOpen ? onlyIssue(indicators) : null),
    indicators,
    measure: textAt(row, 'measure'),
    steps: textAt(row, 'steps'),
    responsible: textAt(row, 'responsible'),
    ...periodAt(row, year ?? planYear),
    monitoring: textAt(row, 'monitoring'),
    output: textAt(row, 'output'),
    outcome: textAt(row, 'outcome'),
    status: choiceAt(row, 'status', 'สถานะ', STATUS_CHOICES, notes, 'ระบบถือว่ายังไม่ได้กรอก', {
      done: /^(?:เสร็จ|สำเร็จ|ดำเนินการแล้ว)/,
      ongoing: /^(?:กำลัง|อยู่ระหว่าง)/,
      'not-done': /^(?:ยังไม่(?:แล้วเสร็จ|เสร็จ|สำเร็จ)|ไม่ได้|ไม่สามารถ|ไม่สำเร็จ)/,
    }),
    suggestion: textAt(row, 'suggestion'),
    year,
    cells: cellsOf(
      row,
      inputTab('measures').columns.map(({ key }) => key as MeasureField),
    ),
  };
}

/** The fiscal year that the row names ("2567", "ปี 67"); what is no year is said, and the row counts for the plan. */
function yearAt(row: TableRow, notes: Notebook): number | null {
  const typed = textAt(row, 'year');
  if (!hasContent(typed)) return null;
  const digits = /^\D*(\d{2,4})\D*$/.exec(toArabicDigits(typed));
  const year = digits ? buddhistYear(Number(digits[1])) : null;
  if (year === null) {
    const found = excerpt(typed);
    notes.add('bad-year', 'error', row.cell('year'), `ปีงบประมาณของมาตรการ "${found}" ไม่ใช่ปี พ.ศ. ให้พิมพ์เช่น 2567`, {
      found,
      cause: 'ปีงบประมาณของมาตรการไม่ใช่ปี พ.ศ. ให้พิมพ์เช่น 2567',
    });
  }
  return year;
}

/** The two cells of the period, in one form where they say nothing but dates. */
function periodAt(row: TableRow, planYear: number | null): Pick<MeasureRow, 'start' | 'startDate' | 'end' | 'endDate'> {
  const start = dateTextAt(row, 'start', planYear);
  const end = dateTextAt(row, 'end', planYear);
  if (start === '' || end === '') {
    const typed = start + end;
    const period = parsePeriod(typed, planYear);
    const dates = { startDate: period ? period.start : null, endDate: period ? period.end : null };
    // People type a whole period into the first column as often as they use two.
    if (start !== '') return { start: periodForm(start, planYear) ?? start, end, ...dates };
    const until = parseWholePeriod(end, planYear)?.end;
    return { start, end: until ? formatThaiDate(until) : end, ...dates };
  }
  // "1 ตุลาคม" in one cell and "30 กันยายน 2568" in the other make a period only together.
  const together = parseWholePeriod(`${start} – ${end}`, planYear);
  const first = together ?? parsePeriod(start, planYear);
  const last = together ?? parsePeriod(end, planYear);
  const one = together ?? parseWholePeriod(start, planYear);
  const other = together ?? parseWholePeriod(end, planYear);
  return {
    start: one && one.start ? formatThaiDate(one.start) : start,
    startDate: first ? first.start : null,
    end: other && other.end ? formatThaiDate(other.end) : end,
    endDate: last ? last.end : null,
  };
}

/** "ประเด็นที่ 2 ตัวชี้วัดที่ 6": the issue that is named beside the indicators; null where none is. */
function issueNamedAt(row: TableRow): number | null {
  const match = /ประเด็น(?:ที่)?\s*(\d{1,2})(?!\d|\.\d)/.exec(toArabicDigits(textAt(row, 'issue')));
  return match ? Number(match[1]) : null;
}
