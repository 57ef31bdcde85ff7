/** The rules of the year whose measures are planned, and what the measures in the workbook answer. */

import { DEFAULT_ISSUES, type IssueDefinition } from '../ita/issues';
import { rulesOf } from '../ita/years';
import type { YearRules } from '../ita/years/year';
import { toArabicDigits } from '../thai/digits';
import { matchKey } from '../thai/text';
import type { IssueRow, MeasureRow, WorkbookData } from '../workbook/records';

/** Rules of the fiscal year of the measures; null where the year is missing or not known. */
export function planRules(data: WorkbookData): YearRules | null {
  return rulesOf(data.settings.planYear);
}

/** Whether the issues are the agency's own rows and not the defaults that stand in for an empty tab. */
export function hasOwnIssues(data: WorkbookData): boolean {
  return data.issues.some(({ cells }) => cells.no !== undefined);
}

/** Issues by number, made once for each list of them: every measure asks. */
const BY_NUMBER = new WeakMap<readonly IssueRow[], ReadonlyMap<number, IssueRow>>();

function issuesByNumber(issues: readonly IssueRow[]): ReadonlyMap<number, IssueRow> {
  const known = BY_NUMBER.get(issues);
  if (known) return known;
  const made = new Map<number, IssueRow>();
  for (const issue of issues) if (!made.has(issue.no)) made.set(issue.no, issue);
  BY_NUMBER.set(issues, made);
  return made;
}

/** The issue that a measure names, where the workbook has it; of several with its number the first. */
export function issueOf({ issues }: WorkbookData, { issue }: MeasureRow): IssueRow | null {
  return issue === null ? null : (issuesByNumber(issues).get(issue) ?? null);
}

/** Indicators 1–10 that a measure answers: those it names, else those of its issue, and those its words mention. */
export function answeredBy(data: WorkbookData, measure: MeasureRow): number[] {
  const issue = issueOf(data, measure);
  const named = measure.indicators.length > 0 ? measure.indicators : issue ? issue.indicators : [];
  return [...named, ...mentionedIndicators(`${measure.measure}\n${measure.steps}`)];
}

const MENTIONED = /ตัวชี้วัด\s*(?:ที่)?\s*(\d{1,2})(?![\d.])/g;

/** Numbers of the indicators that a text names as such ("ตัวชี้วัด ที่ ๘"). */
export function mentionedIndicators(text: string): number[] {
  const plain = toArabicDigits(text);
  const found: number[] = [];
  MENTIONED.lastIndex = 0;
  for (let match = MENTIONED.exec(plain); match; match = MENTIONED.exec(plain)) found.push(Number(match[1]));
  return [...new Set(found)].filter((no) => no >= 1 && no <= 10);
}

/** Words that tell the theme of an issue which does not carry its standard name. */
const THEMES: readonly (readonly [no: number, words: RegExp])[] = [
  [1, /กระบวนการปฏิบัติงาน|คู่มือการปฏิบัติงาน/],
  [2, /e-?service|การให้บริการ/i],
  [3, /ประชาสัมพันธ์|เผยแพร่ข้อมูล/],
  [4, /ทรัพย์สิน/],
  [5, /งบประมาณ|จัดซื้อจัดจ้าง/],
  [6, /การใช้อำนาจ|บริหารงานบุคคล/],
  [7, /ป้องกันการทุจริต|แก้ไขปัญหาการทุจริต/],
];

const STANDARD_BY_KEY = new Map(DEFAULT_ISSUES.map((issue) => [matchKey(issue.name), issue]));

/**
 * The standard issue that an issue's name stands for: by its name, or where exactly one theme fits; null otherwise.
 * Names: ita-domain.md §6.
 */
export function standardIssue(name: string): IssueDefinition | null {
  const same = STANDARD_BY_KEY.get(matchKey(name));
  if (same) return same;
  const themes = THEMES.filter(([, words]) => words.test(name));
  const only = themes.length === 1 ? themes[0] : undefined;
  return only ? (DEFAULT_ISSUES.find(({ no }) => no === only[0]) ?? null) : null;
}
