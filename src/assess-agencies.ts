/** The pure pipeline of a workbook with several agencies: the one of a single agency, run once an agency, and what they say together. */

import { assessmentInput } from './assess';
import { overviewOf, type AgenciesOverview } from './agencies/overview';
import { resultOf, type AgencyResult } from './agencies/result';
import { unusualAgencies, type AgencyFinding } from './agencies/unusual';
import { runScoreChecks } from './checks/engine/registry';
import type { Finding } from './findings/finding';
import { analyse } from './ita/analysis';
import { KNOWN_YEARS, rulesOf, UnknownYearError } from './ita/years';
import { readAgencyWorkbooks, type AgencyWorkbooks } from './workbook/agencies/agency-workbook';
import type { TabChoice } from './workbook/read';
import type { SheetSnapshot } from './workbook/snapshot';

export interface AgenciesAssessment {
  readonly workbooks: AgencyWorkbooks;
  /** In the order of `หน่วยงาน`; empty where the year is missing or has no rules, which `findings` then say. */
  readonly results: readonly AgencyResult[];
  /** Null where there are no results. */
  readonly overview: AgenciesOverview | null;
  /** What was found, in the order of the tab; what is about no single agency first. */
  readonly findings: readonly AgencyFinding[];
}

/** Null for a workbook of a single agency. Never throws for what people typed. */
export function assessAgencies(sheets: readonly SheetSnapshot[], choice: TabChoice = {}): AgenciesAssessment | null {
  const workbooks = readAgencyWorkbooks(sheets, choice);
  if (workbooks === null) return null;
  const { agencies, office } = workbooks;
  const { settings } = office;
  const rules = rulesOf(settings.resultYear);
  const read = withAgencies(workbooks);
  if (rules === null) return { workbooks, results: [], overview: null, findings: [...read, yearProblem(workbooks)] };
  const scale = rules.scale.value;
  const previousScale = rulesOf(rules.year - 1)?.scale.value ?? null;
  const readAt = new Map<number, Finding[]>();
  for (const { agency, finding } of read) {
    if (agency !== null) readAt.set(agency, [...(readAt.get(agency) ?? []), finding]);
  }
  const found: AgencyFinding[] = [];
  const results = agencies.rows.map((row, position) => {
    const scores = workbooks.hasFacts(position) ? workbooks.workbookOf(position) : workbooks.scoresOf(position);
    // What reading found of the row itself: a cell that holds something unreadable is not missing as well.
    const data = { ...scores, findings: [...(readAt.get(position) ?? []), ...scores.findings] };
    const analysis = analyse(assessmentInput(data, rules.year, scale));
    for (const finding of runScoreChecks({ data, analysis, rules })) found.push({ agency: position, finding });
    return resultOf(row, position, analysis, previousScale);
  });
  const unusual = unusualAgencies(results, (position, field) => agencies.rows[position]?.cells[field] ?? null);
  return {
    workbooks,
    results,
    overview: overviewOf(results, {
      resultYear: rules.year,
      scale,
      thresholds: { target: settings.target, maintain: settings.maintain },
      internal: settings.source === 'internal',
      targetShare: settings.targetShare,
    }),
    findings: [...read.filter(({ agency }) => agency === null), ...inOrder([...found, ...unusual])],
  };
}

function inOrder(findings: readonly AgencyFinding[]): AgencyFinding[] {
  return [...findings].sort((one, other) => (one.agency ?? -1) - (other.agency ?? -1));
}

/** What reading found, each with the agency in whose cells it stands. */
function withAgencies({ agencies, findings }: AgencyWorkbooks): AgencyFinding[] {
  if (findings.length === 0) return [];
  const positions = new Map<string, number>();
  agencies.rows.forEach(({ cells }, position) => {
    for (const cell of Object.values(cells)) positions.set(cell, position);
  });
  return findings.map((finding) => ({
    agency: finding.cell === null ? null : (positions.get(finding.cell) ?? null),
    finding,
  }));
}

function yearProblem({ office }: AgencyWorkbooks): AgencyFinding {
  const { resultYear } = office.settings;
  return {
    agency: null,
    finding: {
      code: resultYear === null ? 'setting-missing' : 'year-not-supported',
      severity: 'error',
      cell: office.settingCells.resultYear ?? null,
      message:
        resultYear === null
          ? 'ยังไม่ได้กรอกปีงบประมาณของผลประเมิน ให้กรอกในแท็บ ตั้งค่า'
          : new UnknownYearError(resultYear, KNOWN_YEARS).message,
      expected: null,
      found: resultYear,
    },
  };
}
