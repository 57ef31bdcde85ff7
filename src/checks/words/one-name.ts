/** One form of each name in one document: agency, indicators (8 has two), instruments. Paper 002 #16, 003 #12, 004 #5, #6. */

import { indicatorByName, indicatorByNo } from '../../ita/indicators';
import { INSTRUMENTS } from '../../ita/instruments';
import { repairMisspellings } from '../../thai/misspellings';
import { excerpt, matchKey } from '../../thai/text';
import type { WorkbookData } from '../../workbook/records';
import { defineCheck, type CheckContext, type Report } from '../engine/check';
import { almostAgency } from './support/agency-names';
import { otherAgency, otherKind, otherKindOfPost } from './support/other-agency';
import { cellList, inCells, sourceLines } from '../support/places';
import { textCells } from '../support/texts';
import { statementsOf, type PlacedEvidence } from '../../evidence/statements';

export const oneName = defineCheck({
  code: 'one-name',
  group: 'words',
  title: 'ใช้ชื่อหน่วยงาน ตัวชี้วัด และแบบวัดแบบเดียวกันทั้งฉบับ',
  codes: {
    'agency-name-varies': { severities: ['warning'], title: 'ชื่อหน่วยงานเขียนไม่เหมือนกัน' },
    'other-agency-named': { severities: ['warning'], title: 'ระบุชื่อหรือตำแหน่งของหน่วยงานอื่น' },
    'indicator-name-varies': { severities: ['note'], title: 'ตัวชี้วัดเดียวกันใช้สองชื่อ' },
    'indicator-name-unknown': { severities: ['note'], title: 'ชื่อตัวชี้วัดไม่ตรงกับชื่อที่ประกาศ' },
    'instrument-english-name': { severities: ['note'], title: 'ชื่อภาษาอังกฤษของแบบวัดไม่ถูกต้อง' },
  },
  run(context, report) {
    agencyNames(context, report);
    otherAgencies(context, report);
    indicatorNames(context, report);
    englishNames(context.evidence ?? [], report);
  },
});

/** The memo's head, the committee and those who sign are the agency's own. */
function ownCells({ settingCells: { division, committee, preparerPosition }, signers }: WorkbookData): Set<unknown> {
  return new Set([division, committee, preparerPosition, ...signers.map(({ cells: { position } }) => position)]);
}

/** What was copied from the paper of another agency and not changed. */
function otherAgencies({ data }: CheckContext, report: Report<'other-agency-named'>): void {
  const { agency } = data.settings;
  const own = ownCells(data).add(data.settingCells.addressee);
  const plans = new Set<unknown>(
    data.measures.flatMap(({ cells }) => [cells.measure, cells.steps, cells.responsible, cells.monitoring]),
  );
  const strange = textCells(data)
    .map(({ cell, text }) => ({
      cell,
      text,
      words:
        (own.has(cell) ? otherAgency(text, agency) : null) ??
        (cell === data.settingCells.agencyType ? otherKind(text, agency) : null) ??
        (own.has(cell) || plans.has(cell) ? otherKindOfPost(text, agency) : null),
    }))
    .filter((one): one is { cell: string; text: string; words: string } => one.words !== null)
    .filter(({ text, cell }) => almostAgency(text, agency, own.has(cell)).length === 0);
  if (strange.length === 0) return;
  const cells = strange.map(({ cell }) => cell);
  const words = [...new Set(strange.map((one) => one.words))];
  report(
    'other-agency-named',
    'warning',
    cells,
    `ระบุ ${words
      .slice(0, 3)
      .map((one) => `"${excerpt(one)}"`)
      .join(', ')} แต่หน่วยงานคือ "${agency}"${inCells(cells)} อาจคัดลอกมาจากเอกสารของหน่วยงานอื่น ให้ตรวจและแก้ชื่อหรือตำแหน่ง`,
    { expected: agency, found: words[0] ?? null },
  );
}

function agencyNames({ data, evidence = [] }: CheckContext, report: Report<'agency-name-varies'>): void {
  const { agency } = data.settings;
  const own = ownCells(data);
  const cells = textCells(data)
    .map(({ cell, text }) => ({ cell, forms: almostAgency(text, agency, own.has(cell)) }))
    .filter(({ forms }) => forms.length > 0);
  const stated = statementsOf(evidence, 'name')
    .filter(({ about }) => about === 'agency')
    // องค์กร for องค์การ has a finding of its own.
    .map((name) => ({ ...name, form: repairMisspellings(name.form) }));
  const keys = [
    ...new Set([...stated.map(({ form }) => matchKey(form)), ...(agency === '' ? [] : [matchKey(agency)])]),
  ];
  if (cells.length === 0 && keys.length < 2) return;
  const forms = [
    ...new Set([
      ...cells.flatMap(({ forms }) => forms),
      ...stated.map(({ form }) => form).filter((form) => matchKey(form) !== matchKey(agency)),
    ]),
  ];
  const lines = stated.filter(({ form }) => forms.includes(form)).map(({ line }) => line);
  report(
    'agency-name-varies',
    'warning',
    cells.length > 0 ? cells.map(({ cell }) => cell) : data.settingCells.agency,
    `ชื่อหน่วยงานเขียนไม่เหมือนกัน: "${agency || (stated[0]?.form ?? '')}" กับ ${forms
      .filter((form) => form !== agency)
      .slice(0, 3)
      .map((form) => `"${excerpt(form)}"`)
      .join(
        ', ',
      )}${inCells(cells.map(({ cell }) => cell))}${lines.length > 0 ? ` ${sourceLines(lines)}` : ''} ให้ใช้ชื่อเดียวกันทั้งฉบับ`,
    { expected: agency || null, found: forms[0] ?? null },
  );
}

interface Form {
  readonly no: number;
  readonly form: string;
  readonly place: string;
  readonly cell: string | undefined;
}

const NAMED_EIGHT = /(?:ตัวชี้วัด\s*(?:ที่)?\s*[8๘]|ด้าน)\s*(การปรับปรุง(?:ระบบ)?การทำงาน)/g;

/** Where an indicator is called by a name: its own row, the issues' texts, the report. */
function namesInUse({ data, evidence = [] }: CheckContext): Form[] {
  const found: Form[] = data.indicators
    .filter(({ name }) => name !== '')
    .map(({ no, name, cells }) => ({ no, form: name, place: cellList([cells.name]), cell: cells.name }));
  for (const { text, cells } of data.issues) {
    NAMED_EIGHT.lastIndex = 0;
    for (let match = NAMED_EIGHT.exec(text); match; match = NAMED_EIGHT.exec(text)) {
      const [form = ''] = match.slice(1);
      found.push({ no: 8, form, place: cellList([cells.text]), cell: cells.text });
    }
  }
  for (const name of statementsOf(evidence, 'name')) {
    const no = /^indicator:(\d{1,2})$/.exec(name.about);
    if (no) {
      found.push({ no: Number(no[1]), form: name.form, place: sourceLines([name.line]), cell: name.cell });
    }
  }
  return found;
}

function indicatorNames(
  context: CheckContext,
  report: Report<'indicator-name-unknown' | 'indicator-name-varies'>,
): void {
  const used = namesInUse(context);
  for (let no = 1; no <= 10; no += 1) {
    const own = used.filter((form) => form.no === no);
    const known = own.filter(({ form }) => isNameOf(form, no));
    const forms = [...new Set(known.map(({ form }) => matchKey(form)))];
    if (forms.length > 1) {
      const examples = forms.map((key) => known.find(({ form }) => matchKey(form) === key) as Form);
      report(
        'indicator-name-varies',
        'note',
        examples[0]?.cell ?? examples[1]?.cell,
        `ตัวชี้วัดที่ ${no} ใช้ ${forms.length} ชื่อ: ${examples.map(({ form, place }) => `"${form}" (${place})`).join(' และ ')} ให้ใช้ชื่อเดียวกันทั้งฉบับ`,
        { expected: examples[0]?.form ?? null, found: examples[1]?.form ?? null },
      );
    }
    const strange = own.filter(({ form }) => !isNameOf(form, no));
    const first = strange[0];
    if (!first) continue;
    const standard = indicatorByNo(no)?.name ?? '';
    report(
      'indicator-name-unknown',
      'note',
      first.cell,
      `ตัวชี้วัดที่ ${no} ใช้ชื่อ "${excerpt(first.form)}" (${first.place}) ชื่อตามประกาศคือ "${standard}" ให้ตรวจชื่อ`,
      { expected: standard, found: first.form },
    );
  }
}

function isNameOf(form: string, no: number): boolean {
  const indicator = indicatorByName(form);
  return indicator !== null && indicator.no === no;
}

function englishNames(evidence: readonly PlacedEvidence[], report: Report<'instrument-english-name'>): void {
  for (const { id, englishName } of INSTRUMENTS) {
    const wrong = statementsOf(evidence, 'name')
      .filter(({ about, form }) => about === id && /[a-z]{4}/i.test(form))
      .filter(({ form }) => !matchKey(form).includes(matchKey(englishName)));
    const first = wrong[0];
    if (!first) continue;
    report(
      'instrument-english-name',
      'note',
      first.cell,
      `ชื่อภาษาอังกฤษของ ${id} เขียนว่า "${first.form}" (${sourceLines(wrong.map(({ line }) => line))}) ชื่อที่ถูกต้องคือ "${englishName}" ให้แก้ไข`,
      { expected: englishName, found: first.form },
    );
  }
}
