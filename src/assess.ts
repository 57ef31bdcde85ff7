/** The pure pipeline that everything shares: sheets → records → analysis → findings. */

import { analyse, previousFromChange, type Analysis, type AssessmentInput } from './ita/analysis';
import { parseRating } from './ita/rating';
import type { ScaleId, ScoreOrNull } from './ita/model';
import { rulesOf } from './ita/years';
import { valueOf } from './ita/years/year';
import { cellAddress } from './findings/address';
import type { Finding } from './findings/finding';
import { runChecks } from './checks/engine/registry';
import { evidenceSheet, parseEvidenceRows } from './evidence/evidence-tab';
import type { PlacedEvidence } from './evidence/statements';
import { readWorkbook, type TabChoice } from './workbook/read';
import type { Settings, WorkbookData } from './workbook/records';
import type { SheetSnapshot } from './workbook/snapshot';

export interface Assessment {
  readonly data: WorkbookData;
  /** Null where the result year is missing or its rules are not known; the findings say so. */
  readonly analysis: Analysis | null;
  readonly findings: readonly Finding[];
}

/** Reads, analyses and checks a workbook. Never throws for what people typed. */
export function assess(sheets: readonly SheetSnapshot[], choice: TabChoice = {}): Assessment {
  const data = readWorkbook(sheets, choice);
  const rules = rulesOf(data.settings.resultYear);
  const analysis = analysisOf(data);
  return { data, analysis, findings: runChecks({ data, analysis, rules, evidence: evidenceIn(sheets) }) };
}

/** The analysis of records; null where the result year is missing or its rules are not known. */
export function analysisOf(data: WorkbookData): Analysis | null {
  const rules = rulesOf(data.settings.resultYear);
  const scale = rules ? valueOf(rules.scale) : null;
  return rules && scale ? analyse(assessmentInput(data, rules.year, scale)) : null;
}

/** What an imported report said of itself, with the cell of each statement. */
function evidenceIn(sheets: readonly SheetSnapshot[]): PlacedEvidence[] {
  const sheet = evidenceSheet(sheets);
  if (!sheet) return [];
  const placed: PlacedEvidence[] = [];
  sheet.values.forEach((row, index) => {
    for (const one of parseEvidenceRows([row])) placed.push({ ...one, cell: cellAddress(sheet.name, index, 0) });
  });
  return placed;
}

/** Last year's total by the printed change; null where none is printed, or where it leads to no score at all. */
function impliedPrevious({ announcedTotal, announcedChange }: Settings): ScoreOrNull {
  if (announcedTotal === null || announcedChange === null) return null;
  const previous = previousFromChange(announcedTotal, announcedChange);
  return previous >= 0 && previous <= 100 ? previous : null;
}

/** The records as numbers for the arithmetic. */
export function assessmentInput(data: WorkbookData, resultYear: number, scale: ScaleId): AssessmentInput {
  const { settings } = data;
  const rating = parseRating(settings.announcedRating);
  const { announcedTotal } = settings;
  return {
    agency: settings.agency,
    resultYear,
    scale,
    announced: {
      total: announcedTotal,
      IIT: settings.announcedIIT,
      EIT: settings.announcedEIT,
      OIT: settings.announcedOIT,
      rating: rating ? rating.rating : settings.announcedRating || null,
    },
    previousTotal: settings.previousTotal ?? impliedPrevious(settings),
    thresholds: { target: settings.target, maintain: settings.maintain },
    weaknessRule: settings.weaknessRule,
    indicators: data.indicators,
    items: data.items,
    issues: data.issues,
  };
}
