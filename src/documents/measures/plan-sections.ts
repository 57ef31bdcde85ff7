/** The measures of each issue as the plan prints them. */

import type { MeasureRow } from '../../workbook/records';
import { orBlank, type DocumentInput, type FieldNotes } from '../shared/definition';
import { LINE_NOTES, textLines, type TextLine } from '../shared/lines';
import { nameOf, periodOf } from '../shared/measures';

interface PlannedMeasure {
  /** Several measures under one issue are told apart. */
  readonly hasTitle: boolean;
  readonly title: string;
  readonly measure: string;
  readonly responsible: string;
  /** Short enough that a page break in it would be needless. */
  readonly isShort: boolean;
  readonly steps: readonly TextLine[];
  readonly period: string;
  readonly hasMonitoring: boolean;
  readonly monitoring: string;
}

export interface PlanSection {
  readonly title: string;
  readonly noMeasures: boolean;
  readonly measures: readonly PlannedMeasure[];
}

export const PLAN_NOTES: FieldNotes<PlanSection> = {
  title: { label: 'หัวข้อประเด็น', source: 'ประเด็น' },
  noMeasures: { label: 'ประเด็นนี้ยังไม่มีมาตรการ', source: 'มาตรการ', condition: true },
  measures: {
    label: 'มาตรการของประเด็น',
    source: 'มาตรการ',
    rows: {
      hasTitle: { label: 'ประเด็นนี้มีหลายมาตรการ', source: 'มาตรการ', condition: true },
      title: { label: 'ลำดับมาตรการในประเด็น', source: 'มาตรการ' },
      measure: { label: 'กิจกรรม/โครงการ', source: 'มาตรการ › มาตรการ/กิจกรรม' },
      responsible: { label: 'ผู้รับผิดชอบ', source: 'มาตรการ › ผู้รับผิดชอบ' },
      isShort: { label: 'ขั้นตอนสั้น ไม่ต้องแบ่งหน้า', source: 'มาตรการ › ขั้นตอน/วิธีการปฏิบัติ', condition: true },
      steps: { label: 'บรรทัดของขั้นตอน', source: 'มาตรการ › ขั้นตอน/วิธีการปฏิบัติ', rows: LINE_NOTES },
      period: { label: 'ระยะเวลา', source: 'มาตรการ › เริ่ม และ สิ้นสุด' },
      hasMonitoring: { label: 'มีการกำกับติดตาม', source: 'มาตรการ › การกำกับติดตาม', condition: true },
      monitoring: { label: 'การกำกับติดตาม', source: 'มาตรการ › การกำกับติดตาม' },
    },
  },
};

/** About a third of a page. */
const LONGEST_WHOLE = 12;
const LETTERS_OF_LINE = 80;

function linesOnPage(lines: readonly TextLine[]): number {
  return lines.reduce((sum, { text }) => sum + Math.ceil(text.length / LETTERS_OF_LINE), 0);
}

export function planSections(input: DocumentInput): PlanSection[] {
  const { measures } = input.workbook;
  const sections = input.analysis.issues.map((issue) =>
    planSection(
      `ประเด็นที่ ${issue.no} ${issue.name}`,
      measures.filter((measure) => measure.issue === issue.no),
    ),
  );
  const elsewhere = measuresWithoutIssue(input);
  return elsewhere.length === 0 ? sections : [...sections, planSection('มาตรการอื่นที่ไม่ได้ระบุประเด็น', elsewhere)];
}

/** Measures whose issue is empty or unknown; they are printed last instead of being lost. */
function measuresWithoutIssue(input: DocumentInput): MeasureRow[] {
  return input.workbook.measures.filter(
    (measure) => !input.analysis.issues.some((issue) => issue.no === measure.issue),
  );
}

function planSection(title: string, measures: readonly MeasureRow[]): PlanSection {
  return {
    title,
    noMeasures: measures.length === 0,
    measures: measures.map((measure, index) => ({
      hasTitle: measures.length > 1,
      title: measures.length > 1 ? `มาตรการที่ ${index + 1}` : '',
      measure: nameOf(measure),
      responsible: orBlank(measure.responsible),
      isShort: linesOnPage(textLines(measure.steps)) <= LONGEST_WHOLE,
      steps: textLines(measure.steps),
      period: periodOf(measure),
      hasMonitoring: measure.monitoring.trim() !== '',
      monitoring: measure.monitoring.trim(),
    })),
  };
}
