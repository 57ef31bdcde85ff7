/** What each measure must say: the fields that the year's items require, and gaps in columns that are otherwise filled. */

import { reportYear, rulesOf } from '../../ita/years';
import type { Fact, RequirementItem, RequirementKey, YearRules } from '../../ita/years/year';
import { compareDates, fiscalYearBounds } from '../../thai/dates';
import { hasContent } from '../../thai/text';
import { STATUS_CHOICES } from '../../workbook/input-tabs';
import type { MeasureField, MeasureRow, WorkbookData } from '../../workbook/records';
import { defineCheck, type Report } from '../engine/check';
import { placeIn } from '../../findings/address';
import { inCells } from '../support/places';
import { planRules } from '../../planning/plan';

interface Field {
  readonly key: RequirementKey;
  readonly label: string;
  /** The column whose cell is named. */
  readonly column: MeasureField;
  readonly filled: (measure: MeasureRow) => boolean;
}

const PLAN_FIELDS: readonly Field[] = [
  { key: 'measure', label: 'มาตรการ/กิจกรรม', column: 'measure', filled: ({ measure }) => hasContent(measure) },
  {
    key: 'responsible',
    label: 'ผู้รับผิดชอบ',
    column: 'responsible',
    filled: ({ responsible }) => hasContent(responsible),
  },
  { key: 'steps', label: 'ขั้นตอน/วิธีการปฏิบัติ', column: 'steps', filled: ({ steps }) => hasContent(steps) },
  { key: 'period', label: 'ระยะเวลา', column: 'start', filled: ({ start, end }) => hasContent(start + end) },
  {
    key: 'monitoring',
    label: 'การกำกับติดตาม',
    column: 'monitoring',
    filled: ({ monitoring }) => hasContent(monitoring),
  },
];
const REPORT_FIELDS: readonly Field[] = [
  { key: 'summary', label: 'ผลการดำเนินการ', column: 'output', filled: ({ output }) => hasContent(output) },
  { key: 'outcome', label: 'ผลลัพธ์', column: 'outcome', filled: ({ outcome }) => hasContent(outcome) },
];
/** Asked for by every year whose text is known, so worth filling where nobody knows. */
const USUAL: readonly RequirementKey[] = ['measure', 'responsible', 'steps', 'period'];

type Demand = 'source' | 'default' | 'none' | 'unknown';

export const measureFields = defineCheck({
  code: 'measure-fields',
  group: 'measures',
  title: 'แต่ละมาตรการมีข้อมูลครบตามองค์ประกอบด้านข้อมูลของปีนั้น',
  codes: {
    'measure-field-required': { severities: ['error', 'warning', 'note'], title: 'มาตรการขาดข้อมูลที่ปีนั้นกำหนด' },
    'measure-field-gap': { severities: ['warning'], title: 'บางมาตรการเว้นว่างในคอลัมน์ที่มาตรการอื่นกรอกไว้' },
    'result-field-required': { severities: ['error', 'warning'], title: 'รายงานผลขาดข้อมูลที่ปีนั้นกำหนด' },
    'responsible-mixed': { severities: ['note'], title: 'ผู้รับผิดชอบบางแถวเป็นบุคคล บางแถวเป็นส่วนราชการ' },
    'constraints-missing': { severities: ['note'], title: 'ยังไม่ได้กรอกข้อจำกัดของหน่วยงาน' },
  },
  run({ data }, report) {
    if (data.measures.length === 0) return;
    const rules = planRules(data);
    const lacking: Field[] = [];
    const guidance: string[] = [];
    for (const field of PLAN_FIELDS) {
      const demand = demandOf(rules ? rules.measuresItem : null, field.key);
      const bare = data.measures.filter((measure) => !field.filled(measure));
      if (bare.length === 0) continue;
      const some = bare.length < data.measures.length;
      if (rules && demand === 'source' && some) required(data, field, bare, rules, report);
      else if (demand === 'source') lacking.push(field);
      else if (some) gap(data, field, bare, report);
      else if (demand === 'default' || (demand === 'unknown' && USUAL.includes(field.key))) guidance.push(field.label);
    }
    columnsEmpty(data, lacking, rules, report);
    if (guidance.length > 0) {
      report(
        'measure-field-required',
        'note',
        data.measures[0]?.cells.measure,
        `ยังไม่ได้กรอก${guidance.join(', ')}ของมาตรการใด แม้ยังไม่พบข้อกำหนดที่ยืนยันได้ของปี ${data.settings.planYear ?? ''} ปีอื่นกำหนดให้แสดง จึงควรกรอกให้ครบ`,
      );
    }
    results(data, report);
    responsibleMixed(data, report);
    constraints(data, rules, report);
  },
});

/** Whether an item of a year demands an element, and how sure that is. */
function demandOf(item: Fact<RequirementItem> | null, key: RequirementKey): Demand {
  if (!item || item.sure === 'unknown' || item.value.elements.sure === 'unknown') return 'unknown';
  const element = item.value.elements.value.find((candidate) => candidate.key === key);
  if (!element) return 'none';
  const sure = item.sure === 'source' && item.value.elements.sure === 'source' && element.sure === 'source';
  return sure ? 'source' : 'default';
}

function where(data: WorkbookData, field: Field, rows: readonly MeasureRow[]): string {
  if (rows.length === data.measures.length && rows.length > 1) return ' ทุกแถว';
  return inCells(rows.map((measure) => cellOf(measure, field)));
}

function cellOf({ cells }: MeasureRow, field: Field): string | undefined {
  return cells[field.column] ?? cells.measure;
}

function required(
  data: WorkbookData,
  field: Field,
  bare: readonly MeasureRow[],
  rules: YearRules,
  report: Report<'measure-field-required'>,
): void {
  const item = rules.measuresItem.sure === 'unknown' ? '' : rules.measuresItem.value.item;
  report(
    'measure-field-required',
    'error',
    bare.map((measure) => cellOf(measure, field)),
    `ยังไม่ได้กรอก${field.label}${where(data, field, bare)} ซึ่งเป็นองค์ประกอบของข้อ ${item} ปี ${rules.year} หากขาดอาจไม่ได้คะแนนข้อนี้ ให้กรอกให้ครบ`,
    { expected: field.label, found: bare.length },
  );
}

/** Whole columns without an entry, said once. */
function columnsEmpty(
  data: WorkbookData,
  fields: readonly Field[],
  rules: YearRules | null,
  report: Report<'measure-field-required'>,
): void {
  const [field] = fields;
  const [measure] = data.measures;
  if (!field || !measure || !rules) return;
  const item = rules.measuresItem.sure === 'unknown' ? '' : rules.measuresItem.value.item;
  const labels = fields.map(({ label }) => label).join(', ');
  // A table of results need not repeat the plan, which stands in the paper of the year before.
  const reported = data.measures.some(({ output, outcome }) => hasContent(output + outcome));
  report(
    'measure-field-required',
    reported ? 'warning' : 'error',
    cellOf(measure, field),
    `ยังไม่ได้กรอก${labels}ของมาตรการใดเลย ซึ่งเป็นองค์ประกอบของข้อ ${item} ปี ${rules.year} หากขาดอาจไม่ได้คะแนนข้อนี้ ให้กรอกให้ครบ`,
    { expected: labels, found: data.measures.length },
  );
}

function gap(data: WorkbookData, field: Field, bare: readonly MeasureRow[], report: Report<'measure-field-gap'>): void {
  report(
    'measure-field-gap',
    'warning',
    bare.map((measure) => cellOf(measure, field)),
    `${bare.length} จาก ${data.measures.length} มาตรการไม่มี${field.label}${where(data, field, bare)} ให้กรอกให้ครบเหมือนมาตรการอื่น`,
    { expected: data.measures.length, found: data.measures.length - bare.length },
  );
}

/** Whether a result can be asked for: not while a measure goes on, nor before its end where nothing else is said of it. */
function isDue({ status, endDate }: MeasureRow, { settings }: WorkbookData): boolean {
  const { documentDate, planYear } = settings;
  const end = endDate ?? (planYear === null ? null : fiscalYearBounds(planYear).end);
  const open = documentDate !== null && end !== null && compareDates(end, documentDate) > 0;
  return status === null ? !open : status !== 'ongoing';
}

/** Once results are being reported, every finished measure needs what the report item asks for. */
function results(data: WorkbookData, report: Report<'result-field-required'>): void {
  const reporting = data.measures.some(
    ({ output, outcome, status }) => hasContent(output + outcome) || status === 'done',
  );
  if (!reporting) return;
  const year = data.settings.planYear === null ? null : reportYear(data.settings.planYear);
  const rules = rulesOf(year);
  const due = data.measures.filter((measure) => isDue(measure, data));
  const holes = REPORT_FIELDS.map((field) => ({
    field,
    bare: due.filter((measure) => !field.filled(measure)),
    demand: demandOf(rules ? rules.reportItem : null, field.key),
  })).filter(({ bare, demand }) => bare.length > 0 && (bare.length < due.length || demand === 'source'));
  // Rows that lack both are one gap, said once.
  const [one, other] = holes;
  const together =
    one !== undefined &&
    one.demand === other?.demand &&
    one.bare.length === other.bare.length &&
    one.bare.every((measure, index) => measure === other.bare[index]);
  for (const { field, bare, demand } of together && one ? [one] : holes) {
    const item = rules && rules.reportItem.sure !== 'unknown' ? rules.reportItem.value.item : '';
    const reason = demand === 'source' ? ` ซึ่งเป็นองค์ประกอบของข้อ ${item} ปี ${year}` : '';
    const fields = together ? holes.map((hole) => hole.field) : [field];
    const cells = fields.flatMap((of) => bare.map((measure) => cellOf(measure, of)));
    report(
      'result-field-required',
      // An empty column may be a plan whose results come later; a hole in a filled one is a hole.
      demand === 'source' && bare.length < due.length ? 'error' : 'warning',
      cells,
      `รายงานผลแล้ว แต่ยังไม่มี${fields.map(({ label }) => label).join('และ')}${bare.length === data.measures.length && bare.length > 1 ? ' ทุกแถว' : inCells(cells)}${reason} ให้กรอกให้ครบ${bare.some(({ status }) => status === null) ? ` หรือเลือกสถานะ "${STATUS_CHOICES.ongoing}" ในแถวที่ยังไม่เสร็จ` : ''}`,
      { expected: due.length, found: due.length - bare.length },
    );
  }
}

/** A title before a name. "นายก", "นายช่าง" and "นายทะเบียน" are posts. */
const PERSON =
  /(?:^|[\s,/])(?:นาย(?!ก|ช่าง|ทะเบียน)|นาง(?:สาว)?|น\.\s?ส\.|ว่าที่|สิบ(?:เอก|โท|ตรี)|จ่า(?:เอก|โท|ตรี|สิบ)|ร้อย(?:เอก|โท|ตรี)|พัน(?:เอก|โท|ตรี))\s?\S/;

/** People in some rows and units in others: whose task it is when a person moves is then not said (paper 000 #13). */
function responsibleMixed(data: WorkbookData, report: Report<'responsible-mixed'>): void {
  const named = data.measures.filter(({ responsible }) => responsible !== '');
  const people = named.filter(({ responsible }) => PERSON.test(responsible));
  const first = people[0];
  if (!first || people.length === named.length) return;
  const cells = people.map(({ cells: own }) => own.responsible);
  report(
    'responsible-mixed',
    'note',
    cells,
    `ผู้รับผิดชอบ ${people.length} แถวเป็นชื่อบุคคล${inCells(cells)} ขณะที่แถวอื่นเป็นส่วนราชการ ให้ใช้ตำแหน่งหรือส่วนราชการแบบเดียวกัน`,
    { found: people.length },
  );
}

function constraints(data: WorkbookData, rules: YearRules | null, report: Report<'constraints-missing'>): void {
  const demand = demandOf(rules ? rules.measuresItem : null, 'constraints');
  if (data.constraints.length > 0 || data.tabs.constraints === null || (demand !== 'default' && demand !== 'source'))
    return;
  report(
    'constraints-missing',
    'note',
    placeIn(data.tabs.constraints, 'A1'),
    `ยังไม่ได้กรอกข้อจำกัดของหน่วยงาน หน่วยงานอื่นแสดงไว้ในเอกสารปี ${rules?.year ?? ''} หากมีให้เพิ่มในแท็บ "${data.tabs.constraints}"`,
  );
}
