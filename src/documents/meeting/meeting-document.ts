/**
 * สรุปผลการประชุม (`meeting`): day and place, what the result was, and for each instrument the approach to each
 * indicator, measures, method, results and suggestions, with the advisers' opinions on items. Structure: paper
 * 004 of docs/ita-domain.md.
 */

import { instrumentById } from '../../ita/instruments';
import type { InstrumentId } from '../../ita/model';
import { formatScore, round2 } from '../../ita/rounding';
import { rulesOf } from '../../ita/years';
import { valueOf, type ItemDefinition } from '../../ita/years/year';
import { formatThaiDateWithWeekday } from '../../thai/dates';
import type { MissingField } from '../shared/missing';
import type { ItemRow, MeetingRow } from '../../workbook/records';
import type { DocumentDefinition, DocumentInput, FieldNotes } from '../shared/definition';
import {
  READING_NOTES,
  announcedVerdict,
  instrumentFigure,
  readingOf,
  type Reading,
} from '../shared/instrument-scores';
import { LINE_NOTES, textLines, type TextLine } from '../shared/lines';
import { latestMeeting } from './meeting-rows';
import { missingRows } from '../shared/missing';
import { REPORT_NOTES, committeeOf, missingInReport, planYearOf, report, type Report } from '../shared/report';
import type { StatedFigure } from '../shared/stated';
import { INSTRUMENT_TEXTS } from '../shared/texts/instruments';
import { ASSESSMENT, STATED_SOURCE, itemName, line, oneLine, thaiList } from '../shared/wording';
import { DOCUMENT_TITLES } from '../shared/titles';

interface Approach {
  readonly no: string;
  readonly indicator: string;
  readonly text: string;
}

interface Opinion {
  readonly no: string;
  readonly about: string;
  readonly opinion: string;
}

interface MeetingSection extends Reading {
  readonly no: string;
  readonly title: string;
  readonly hasPurpose: boolean;
  readonly purpose: string;
  readonly hasApproaches: boolean;
  readonly approaches: readonly Approach[];
  readonly byIndicator: boolean;
  readonly measures: readonly TextLine[];
  readonly hasMeasures: boolean;
  readonly method: readonly TextLine[];
  readonly hasMethod: boolean;
  readonly results: readonly TextLine[];
  readonly hasResults: boolean;
  readonly suggestions: readonly TextLine[];
  readonly hasSuggestions: boolean;
  readonly hasOpinions: boolean;
  readonly opinions: readonly Opinion[];
}

export interface MeetingData extends Report {
  readonly hasDay: boolean;
  readonly day: string;
  readonly hasMeetingPlace: boolean;
  readonly meetingPlace: string;
  readonly origin: string;
  readonly hasVerdict: boolean;
  readonly verdict: string;
  readonly hasSections: boolean;
  readonly sections: readonly MeetingSection[];
}

const FIELDS: FieldNotes<MeetingData> = {
  ...REPORT_NOTES,
  hasDay: { label: 'ทราบวันประชุม', source: 'การประชุม › วันที่', condition: true },
  day: { label: 'วันประชุมพร้อมชื่อวัน', source: 'การประชุม › วันที่ (ชื่อวันคำนวณจากวันที่)' },
  hasMeetingPlace: { label: 'ทราบสถานที่ประชุม', source: 'การประชุม › สถานที่', condition: true },
  meetingPlace: { label: 'สถานที่ประชุม', source: 'การประชุม › สถานที่' },
  origin: { label: 'ย่อหน้าที่มาของการประชุม', source: 'ตั้งค่า › คณะกรรมการ/คณะทำงาน ITA และปีงบประมาณ' },
  hasVerdict: { label: 'ทราบคะแนนหรือผลของแบบวัด', source: 'คะแนน หรือ ตั้งค่า › ผลเทียบเกณฑ์', condition: true },
  verdict: { label: 'แบบวัดที่ผ่านและไม่ผ่านเกณฑ์เป้าหมาย', source: STATED_SOURCE },
  hasSections: { label: 'มีเรื่องจากการประชุม', source: 'การประชุม', condition: true },
  sections: {
    label: 'เรื่องรายแบบวัด',
    source: 'การประชุม › แบบวัด',
    rows: {
      no: { label: 'ลำดับ', source: 'ลำดับ' },
      title: { label: 'ชื่อแบบวัด', source: 'การประชุม › แบบวัด' },
      hasPurpose: { label: 'ทราบแบบวัด', source: 'การประชุม › แบบวัด', condition: true },
      purpose: { label: 'วัตถุประสงค์ของแบบวัด', source: 'ข้อความประจำแบบวัด' },
      ...READING_NOTES,
      hasApproaches: { label: 'มีแนวทางแก้ไข', source: 'การประชุม › แนวทางแก้ไข', condition: true },
      approaches: {
        label: 'แนวทางแก้ไขรายตัวชี้วัด',
        source: 'การประชุม',
        rows: {
          no: { label: 'ลำดับ', source: 'ลำดับ' },
          indicator: { label: 'ตัวชี้วัดและคะแนน', source: 'การประชุม › ตัวชี้วัดที่ และ คะแนน' },
          text: { label: 'แนวทางแก้ไข', source: 'การประชุม › แนวทางแก้ไข' },
        },
      },
      byIndicator: { label: 'มีแนวทางรายตัวชี้วัดของแบบวัดนี้', source: 'การประชุม › ตัวชี้วัดที่', condition: true },
      measures: { label: 'บรรทัดของมาตรการ/แนวทาง', source: 'การประชุม › มาตรการ/แนวทาง', rows: LINE_NOTES },
      hasMeasures: { label: 'มีมาตรการ/แนวทาง', source: 'การประชุม › มาตรการ/แนวทาง', condition: true },
      method: { label: 'บรรทัดของวิธีการดำเนินการ', source: 'การประชุม › วิธีการดำเนินการ', rows: LINE_NOTES },
      hasMethod: { label: 'มีวิธีการดำเนินการ', source: 'การประชุม › วิธีการดำเนินการ', condition: true },
      results: { label: 'บรรทัดของผลการดำเนินการ', source: 'การประชุม › ผลการดำเนินการ', rows: LINE_NOTES },
      hasResults: { label: 'มีผลการดำเนินการ', source: 'การประชุม › ผลการดำเนินการ', condition: true },
      suggestions: { label: 'บรรทัดของข้อเสนอแนะ', source: 'การประชุม › ข้อเสนอแนะ', rows: LINE_NOTES },
      hasSuggestions: { label: 'มีข้อเสนอแนะ', source: 'การประชุม › ข้อเสนอแนะ', condition: true },
      hasOpinions: { label: 'มีความเห็นที่ปรึกษา', source: 'รายข้อ › ความเห็นที่ปรึกษา', condition: true },
      opinions: {
        label: 'ความเห็นของคณะที่ปรึกษารายข้อ',
        source: 'รายข้อ',
        rows: {
          no: { label: 'ลำดับ', source: 'ลำดับ' },
          about: { label: 'ตัวชี้วัดย่อย ข้อ และชื่อข้อ', source: 'รายข้อ › ข้อ และเกณฑ์ของปีของผลประเมิน' },
          opinion: { label: 'ความเห็น', source: 'รายข้อ › ความเห็นที่ปรึกษา' },
        },
      },
    },
  },
};

/** See the head of this file. */
export const meetingDocument: DocumentDefinition<MeetingData> = {
  id: 'meeting',
  tabs: ['settings', 'indicators', 'items', 'meetings', 'papers'],
  title: DOCUMENT_TITLES.meeting,
  purpose: 'สรุปการประชุม: แนวทางรายตัวชี้วัด มาตรการ วิธีการ ผล ข้อเสนอแนะ และความเห็นที่ปรึกษา',
  fields: FIELDS,
  build,
  missing,
};

/** The master plan's target, which ended with the results of this year. Source: ita-domain.md §4.3. */
const POLICY = { untilYear: 2565, share: 80, score: 85 } as const;

const ORDER: readonly (InstrumentId | null)[] = ['IIT', 'EIT', 'OIT', null];

function build(input: DocumentInput): MeetingData {
  const meeting = latestMeeting(input.workbook.meetings);
  const date = meeting?.date ?? null;
  const place = (meeting?.place ?? '').replace(/^ณ\.?\s*/, '');
  const verdict = verdictSentence(input);
  const sections = ORDER.map((id) => ({
    id,
    rows: (meeting ? meeting.rows : []).filter(({ instrument }) => instrument === id),
    opinions: input.workbook.items.filter((item) => item.instrument === id && item.opinion.trim() !== ''),
  })).filter(({ rows, opinions }) => rows.length > 0 || opinions.length > 0);
  return {
    ...report(input, meetingDocument.title),
    hasDay: date !== null,
    day: date === null ? '' : formatThaiDateWithWeekday(date),
    hasMeetingPlace: place !== '',
    meetingPlace: place,
    origin: origin(input, meeting !== null),
    hasVerdict: verdict !== '',
    verdict,
    hasSections: sections.length > 0,
    sections: sections.map(({ id, rows, opinions }, index) => section(input, id, rows, opinions, index)),
  };
}

/** @param met whether the workbook has a meeting; without one the paper does not claim that there was one */
function origin(input: DocumentInput, met: boolean): string {
  const committee = committeeOf(input.workbook.settings);
  const who = committee === '' ? '' : `โดย${committee} `;
  return (
    `${met ? 'ได้จัดการประชุม' : 'ได้จัดทำเอกสารสรุปฉบับนี้'}${who}เพื่อติดตามผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ` +
    `ประจำปีงบประมาณ พ.ศ. ${planYearOf(input)} ซึ่งสืบเนื่องจากผล${ASSESSMENT} ` +
    `(Integrity and Transparency Assessment : ITA) ประจำปีงบประมาณ พ.ศ. ${input.analysis.resultYear}`
  );
}

/** Which instruments meet the target: by their scores, or as announced without one; empty where nobody knows. */
function verdictSentence(input: DocumentInput): string {
  const { target } = input.workbook.settings;
  const { instruments, resultYear } = input.analysis;
  const judged = instruments.flatMap((result) => {
    const figure = instrumentFigure(result);
    const announced = announcedVerdict(input, result.id);
    if (figure === null && announced === null) return [];
    const passed = figure === null ? announced === 'passed' : round2(figure.score) >= target;
    return [{ passed, text: `แบบวัด ${result.id}${figure === null ? '' : ` (${scoreWords(figure)})`}` }];
  });
  if (judged.length === 0) return '';
  const listed = (passed: boolean): string =>
    thaiList(judged.filter((one) => one.passed === passed).map(({ text }) => text));
  const policy =
    resultYear > POLICY.untilYear
      ? ''
      : `แผนแม่บทภายใต้ยุทธศาสตร์ชาติกำหนดเป้าหมายให้หน่วยงานอย่างน้อยร้อยละ ${POLICY.share} มีผลการประเมินตั้งแต่ ${POLICY.score} คะแนนขึ้นไป ` +
        `ภายในปี พ.ศ. ${POLICY.untilYear} ทั้งนี้ `;
  const goal = `เกณฑ์เป้าหมาย (${line(target)} คะแนนขึ้นไป)`;
  const passed = listed(true);
  const below = listed(false);
  const sentences = [
    ...(passed === '' ? [] : [`แบบวัดที่ผ่าน${goal} ได้แก่ ${passed}`]),
    ...(below === '' ? [] : [`แบบวัดที่ต่ำกว่า${passed === '' ? goal : 'เกณฑ์เป้าหมาย'} ได้แก่ ${below}`]),
  ];
  return `${policy}จากผลการประเมิน พบว่า ${thaiList(sentences)}`;
}

/** "90.00 คะแนน", or both figures where the announced one is another than the computed. */
function scoreWords({ score, otherwise }: StatedFigure): string {
  return otherwise === null
    ? `${formatScore(score)} คะแนน`
    : `${formatScore(score)} คะแนนตามที่ประกาศ คำนวณได้ ${formatScore(otherwise)} คะแนน`;
}

function section(
  input: DocumentInput,
  id: InstrumentId | null,
  rows: readonly MeetingRow[],
  opinions: readonly ItemRow[],
  index: number,
): MeetingSection {
  const approaches = rows
    .map((row, at) => ({ row, at }))
    .filter(({ row }) => row.approach.trim() !== '')
    .sort((a, b) => (a.row.indicator ?? Infinity) - (b.row.indicator ?? Infinity) || a.at - b.at);
  const measures = listed(rows.map((row) => row.measures));
  const method = listed(rows.map((row) => row.method));
  const results = listed(rows.map((row) => row.results));
  const suggestions = listed(rows.map((row) => row.suggestions));
  return {
    no: String(index + 1),
    title: id === null ? 'เรื่องอื่นที่ไม่ได้ระบุแบบวัด' : `${instrumentById(id).name} (${id})`,
    hasPurpose: id !== null,
    purpose: id === null ? '' : `แบบวัด ${id} ${INSTRUMENT_TEXTS[id].purpose}`,
    ...(id === null ? { hasReading: false, reading: '' } : readingOf(input, id)),
    hasApproaches: approaches.length > 0,
    byIndicator: approaches.some(({ row }) => row.indicator !== null),
    approaches: approaches.map(({ row }, at) => ({
      no: String(at + 1),
      indicator: indicatorOf(input, row),
      text: oneLine(row.approach),
    })),
    measures,
    hasMeasures: measures.length > 0,
    method,
    hasMethod: method.length > 0,
    results,
    hasResults: results.length > 0,
    suggestions,
    hasSuggestions: suggestions.length > 0,
    hasOpinions: opinions.length > 0,
    opinions: opinions.map((item, at) => ({
      no: String(at + 1),
      about: about(item, input.analysis.resultYear),
      opinion: oneLine(item.opinion),
    })),
  };
}

/** "การปฏิบัติหน้าที่ (97.36 คะแนน) " before an approach; empty for a row without an indicator. */
function indicatorOf(input: DocumentInput, row: MeetingRow): string {
  const indicator = input.analysis.indicators.find(({ no }) => no === row.indicator);
  if (!indicator) return '';
  return `${indicator.name}${indicator.score === null ? '' : ` (${formatScore(indicator.score)} คะแนน)`} `;
}

/** Lines of several cells as one list, numbered anew; a single line needs no number. */
function listed(texts: readonly string[]): TextLine[] {
  const lines = texts.flatMap(textLines);
  return lines.map((one, index) =>
    lines.length === 1
      ? { numbered: false, mark: '', text: one.text }
      : { numbered: true, mark: `${index + 1}.`, text: one.text },
  );
}

/** "ตัวชี้วัดย่อยที่ 9.2 การบริหารงาน ข้อ O17 E-Service": what the year's rules know for certain, and the item's own text. */
function about(item: ItemRow, resultYear: number): string {
  const rules = rulesOf(resultYear);
  const sub =
    rules === null || item.instrument !== 'OIT'
      ? undefined
      : (valueOf(rules.subIndicators) ?? []).find(({ items }) => items !== null && items.includes(item.itemNo));
  const known: ItemDefinition | undefined =
    rules === null
      ? undefined
      : (valueOf(rules.items[item.instrument]) ?? []).find(({ no, sure }) => no === item.itemNo && sure === 'source');
  const title = oneLine(item.text) || (known ? known.topic : '');
  return [sub ? `ตัวชี้วัดย่อยที่ ${sub.id} ${sub.name}` : '', itemName(item), title].filter((part) => part !== '').join(' ');
}

function missing(input: DocumentInput): MissingField[] {
  const { workbook } = input;
  const meeting = latestMeeting(workbook.meetings);
  if (meeting === null) {
    return [...missingInReport(workbook), missingRows(workbook, 'meetings', 'ผลการประชุมอย่างน้อย 1 แถว')];
  }
  const [first] = meeting.rows;
  const cells = first?.cells ?? {};
  return [
    ...missingInReport(workbook),
    ...(meeting.date === null ? [{ field: 'meetings.date', label: 'วันที่ประชุม', cell: cells.date ?? null }] : []),
    ...(meeting.place === '' ? [{ field: 'meetings.place', label: 'สถานที่ประชุม', cell: cells.place ?? null }] : []),
    ...(['IIT', 'EIT', 'OIT'] as const)
      .filter((id) => !meeting.rows.some(({ instrument }) => instrument === id))
      .map((id) => ({
        field: 'meetings.instrument',
        label: `เรื่องของแบบวัด ${id}`,
        cell: cells.instrument ?? null,
      })),
  ];
}
