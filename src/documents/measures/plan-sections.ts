/** The measures of each issue as the plan prints them. */

import type { MeasureRow } from '../../workbook/records';
import type { DocumentInput, FieldNotes } from '../shared/definition';
import { LINE_NOTES, textLines, type TextLine } from '../shared/lines';
import { measureNumbers, nameOf, periodOf } from '../shared/measures';
import { numberList } from '../shared/wording';

interface PlannedMeasure {
  /** "มาตรการที่ 3": the number that the measure has in every paper of the year. */
  readonly title: string;
  readonly measure: string;
  readonly hasResponsible: boolean;
  readonly responsible: string;
  readonly hasSteps: boolean;
  /** Short enough that a page break in it would be needless. */
  readonly isShort: boolean;
  readonly steps: readonly TextLine[];
  readonly hasPeriod: boolean;
  readonly period: string;
  readonly hasMonitoring: boolean;
  readonly monitoring: string;
}

export interface PlanSection {
  readonly title: string;
  readonly measures: readonly PlannedMeasure[];
}

export const PLAN_NOTES: FieldNotes<PlanSection> = {
  title: { label: 'หัวข้อประเด็น', source: 'ประเด็น' },
  measures: {
    label: 'มาตรการของประเด็น',
    source: 'มาตรการ',
    rows: {
      title: { label: 'ลำดับมาตรการ', source: 'มาตรการ › ลำดับ' },
      measure: { label: 'กิจกรรม/โครงการ', source: 'มาตรการ › มาตรการ/กิจกรรม' },
      hasResponsible: { label: 'มีผู้รับผิดชอบ', source: 'มาตรการ › ผู้รับผิดชอบ', condition: true },
      responsible: { label: 'ผู้รับผิดชอบ', source: 'มาตรการ › ผู้รับผิดชอบ' },
      hasSteps: { label: 'มีขั้นตอน', source: 'มาตรการ › ขั้นตอน/วิธีการปฏิบัติ', condition: true },
      isShort: { label: 'ขั้นตอนสั้น ไม่ต้องแบ่งหน้า', source: 'มาตรการ › ขั้นตอน/วิธีการปฏิบัติ', condition: true },
      steps: { label: 'บรรทัดของขั้นตอน', source: 'มาตรการ › ขั้นตอน/วิธีการปฏิบัติ', rows: LINE_NOTES },
      hasPeriod: { label: 'มีระยะเวลา', source: 'มาตรการ › เริ่ม และ สิ้นสุด', condition: true },
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

/** The measures under their issues, those of no issue last, so that none is lost. Issues without measures are left out. */
export function planSections(input: DocumentInput): PlanSection[] {
  const { measures } = input.workbook;
  const numbers = measureNumbers(measures);
  const planned = measures.map((measure, index) => ({ measure, no: numbers[index] ?? '' }));
  const { issues } = input.analysis;
  const sections = issues.map((issue) => ({
    title: `ประเด็นที่ ${issue.no} ${issue.name}`,
    measures: planned.filter(({ measure }) => measure.issue === issue.no),
  }));
  const elsewhere = planned.filter(({ measure }) => !issues.some(({ no }) => no === measure.issue));
  const rest = elsewhere.length === measures.length ? ALL_OF_NO_ISSUE : OF_NO_ISSUE;
  return [...sections, { title: rest, measures: elsewhere }]
    .filter((section) => section.measures.length > 0)
    .map((section) => ({
      title: section.title,
      measures: section.measures.map(({ measure, no }) => plannedMeasure(measure, no)),
    }));
}

const OF_NO_ISSUE = 'มาตรการอื่นที่ไม่ได้ระบุประเด็น';
/** "Others" are there only beside some. */
const ALL_OF_NO_ISSUE = 'มาตรการที่กำหนด';

/**
 * "ประเด็นที่ 2 และ 5 ยังไม่ได้กำหนดมาตรการ": once, after the plan; empty where every issue has one, or none has: then the
 * measures are not sorted by issues, and nobody knows.
 */
export function unplannedSentence({ workbook, analysis }: DocumentInput): string {
  const without = analysis.issues.filter(({ no }) => !workbook.measures.some(({ issue }) => issue === no));
  if (without.length === 0 || without.length === analysis.issues.length) return '';
  return `ประเด็นที่ ${numberList(without.map(({ no }) => String(no)))} ยังไม่ได้กำหนดมาตรการ`;
}

function plannedMeasure(measure: MeasureRow, no: string): PlannedMeasure {
  const steps = textLines(measure.steps);
  const period = periodOf(measure);
  return {
    title: `มาตรการที่ ${no}`,
    measure: nameOf(measure),
    hasResponsible: measure.responsible.trim() !== '',
    responsible: measure.responsible.trim(),
    hasSteps: steps.length > 0,
    isShort: linesOnPage(steps) <= LONGEST_WHOLE,
    steps,
    hasPeriod: period !== '',
    period,
    hasMonitoring: measure.monitoring.trim() !== '',
    monitoring: measure.monitoring.trim(),
  };
}
