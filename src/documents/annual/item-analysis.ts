/**
 * Items to correct, by instrument, part and indicator: by the indicator's score, or by what its items leave possible.
 */

import type { InstrumentResult } from '../../ita/analysis';
import { CLASS_NAMES, meetsTarget } from '../../ita/classes';
import { instrumentById } from '../../ita/instruments';
import { byScore } from '../../ita/ranking';
import { formatScore } from '../../ita/rounding';
import type { ItemRow } from '../../workbook/records';
import type { DocumentInput, FieldNotes } from '../shared/definition';
import {
  READING_NOTES,
  announcedVerdict,
  indicatorsOf,
  instrumentFigure,
  instrumentVerdict,
  readingOf,
  type Reading,
} from '../shared/instrument-scores';
import { boundsFromItems } from './item-bounds';
import { INSTRUMENT_TEXTS } from '../shared/texts/instruments';
import { weakInOrder } from '../shared/weak-items';
import { indicatorName, itemName, line, oneLine, scoreOrBlank, scoredIndicatorList, thaiList } from '../shared/wording';

interface UrgentItem {
  readonly no: string;
  readonly item: string;
  readonly text: string;
  readonly score: string;
}

interface UrgentGroup {
  readonly no: string;
  readonly title: string;
  readonly items: readonly UrgentItem[];
}

interface PartSection {
  readonly sentence: string;
  readonly groups: readonly UrgentGroup[];
}

export interface InstrumentAnalysis extends Reading {
  readonly no: string;
  readonly id: string;
  readonly name: string;
  readonly sentence: string;
  readonly parts: readonly PartSection[];
}

export const INSTRUMENT_ANALYSIS_NOTES: FieldNotes<InstrumentAnalysis> = {
  no: { label: 'ลำดับแบบวัด', source: 'ลำดับ' },
  id: { label: 'อักษรย่อแบบวัด', source: 'IIT, EIT, OIT' },
  name: { label: 'ชื่อแบบวัด', source: 'ชื่อทางการ' },
  sentence: { label: 'ประโยควิเคราะห์แบบวัด', source: 'เรียบเรียงจากคะแนน หรือจากผลเทียบเกณฑ์ใน ตั้งค่า' },
  ...READING_NOTES,
  parts: {
    label: 'ส่วนของแบบวัด (EIT ส่วนที่ 1 และ 2 แยกกัน)',
    source: 'รายข้อ › ส่วนที่',
    rows: {
      sentence: { label: 'ประโยคนำของส่วน', source: 'เรียบเรียงจากคะแนน' },
      groups: {
        label: 'ตัวชี้วัดที่มีข้อต้องแก้ไข',
        source: 'รายข้อ',
        rows: {
          no: { label: 'ลำดับ', source: 'ลำดับ' },
          title: { label: 'ตัวชี้วัดและผล', source: 'คะแนน และ รายข้อ' },
          items: {
            label: 'ข้อที่ต่ำกว่าเกณฑ์ตามลำดับข้อ',
            source: 'รายข้อ',
            rows: {
              no: { label: 'ลำดับ', source: 'ลำดับ' },
              item: { label: 'รหัสข้อ', source: 'รายข้อ › ข้อ' },
              text: { label: 'ข้อคำถาม', source: 'รายข้อ › ข้อคำถาม' },
              score: { label: 'คะแนน', source: 'รายข้อ › คะแนน' },
            },
          },
        },
      },
    },
  },
};

/** What each instrument's scores and items ask for; instruments of which neither is known are left out. */
export function instrumentAnalyses(input: DocumentInput): InstrumentAnalysis[] {
  return input.analysis.instruments
    .filter(
      (result) =>
        indicatorsOf(input, result).some(({ score }) => score !== null) ||
        input.workbook.items.some(({ instrument, score }) => instrument === result.id && score !== null) ||
        instrumentVerdict(input, result) !== '' ||
        readingOf(input, result.id).hasReading,
    )
    .map((result, index) => instrumentAnalysis(input, result, index));
}

function instrumentAnalysis(input: DocumentInput, result: InstrumentResult, index: number): InstrumentAnalysis {
  const weak = weakInOrder(input).filter((item) => item.instrument === result.id);
  const parts = [...new Set(weak.map(({ part }) => part))].sort((a, b) => (a ?? 0) - (b ?? 0));
  return {
    no: String(index + 1),
    id: result.id,
    name: instrumentById(result.id).name,
    sentence: instrumentSentence(input, result, weak),
    ...readingOf(input, result.id),
    parts: parts.map((part) =>
      partSection(
        input,
        result,
        part,
        weak.filter((item) => item.part === part),
      ),
    ),
  };
}

/** What the indicator scores of an instrument ask for, or, where there is none, its items. */
function instrumentSentence(input: DocumentInput, result: InstrumentResult, weak: readonly ItemRow[]): string {
  const { target } = input.workbook.settings;
  const own = indicatorsOf(input, result);
  const known = own.flatMap((one) => (one.score === null ? [] : [{ ...one, score: one.score }]));
  const hasItems = input.workbook.items.some(({ instrument, score }) => instrument === result.id && score !== null);
  if (known.length === 0 && !hasItems) return bareVerdict(input, result);
  if (known.length === 0) {
    const verdict = instrumentVerdict(input, result);
    // How many there are and which is said below, part by part.
    const found = weak.length === 0 ? `ไม่พบข้อที่ได้ต่ำกว่า ${line(target)} คะแนน` : 'พบข้อที่ต้องแก้ไขโดยเร่งด่วน';
    return `${verdict === '' ? '' : `${verdict} ทั้งนี้ `}เมื่อพิจารณาคะแนนรายข้อของแบบวัด ${result.id} ${found}`;
  }
  const listed = (of: 'urgent' | 'improve'): string => {
    const found = byScore(
      known.filter((indicator) => indicator.class === of),
      ({ score }) => score,
      'lowest',
    );
    return found.length === 0
      ? ''
      : `มีตัวชี้วัดที่${CLASS_NAMES[of]} ${found.length} ตัวชี้วัด ได้แก่ ${scoredIndicatorList(found)}`;
  };
  const urgent = listed('urgent');
  const improve = listed('improve');
  const all = known.length === own.length ? `ทั้ง ${own.length} ตัวชี้วัด` : 'ทุกตัวชี้วัด';
  return [
    `จากผลการประเมินแบบวัด ${result.id}${known.length < own.length ? ' เฉพาะตัวชี้วัดที่มีข้อมูลคะแนน' : ''}`,
    urgent || `ไม่มีตัวชี้วัดที่ได้ต่ำกว่า ${line(target)} คะแนน`,
    improve && `${urgent ? 'และ' : 'แต่'}${improve}`,
    !urgent && weak.length > 0 ? `${improve ? 'และ' : 'แต่'}ยังมีข้อที่ต้องแก้ไขโดยเร่งด่วน` : '',
    !urgent && !improve && weak.length === 0 ? `${all}อยู่ในเกณฑ์ที่กำหนด จึงควรรักษามาตรฐานไว้และพัฒนาอย่างต่อเนื่อง` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** What is said of an instrument of whose indicators and items no score is known: what was announced of it, if anything. */
function bareVerdict(input: DocumentInput, result: InstrumentResult): string {
  const verdict = instrumentVerdict(input, result);
  if (verdict === '') return '';
  const figure = instrumentFigure(result);
  const passes =
    figure === null
      ? announcedVerdict(input, result.id) === 'passed'
      : meetsTarget(figure.score, input.workbook.settings.target);
  return `${verdict} ${passes ? 'จึงควรรักษามาตรฐานไว้และพัฒนาอย่างต่อเนื่อง' : 'จึงต้องปรับปรุงแก้ไข'}`;
}

function partSection(
  input: DocumentInput,
  result: InstrumentResult,
  part: number | null,
  weak: readonly ItemRow[],
): PartSection {
  const numbers = [...new Set(weak.map(({ indicator }) => indicator))];
  const of = part === null ? '' : ` ส่วนที่ ${part}`;
  const urgent = input.analysis.indicators.filter(
    ({ no, score }) => (score === null || part !== null) && isUrgentByItems(input, no, part),
  );
  return {
    sentence:
      `แบบวัด ${result.id}${of} มี${INSTRUMENT_TEXTS[result.id].item}ที่ได้ต่ำกว่า ` +
      `${line(input.workbook.settings.target)} คะแนนและต้องแก้ไขโดยเร่งด่วน ${weak.length} ข้อ ` +
      (urgent.length === 0
        ? 'ดังนี้'
        : `โดยมีตัวชี้วัดที่ต้องแก้ไขโดยเร่งด่วน ${urgent.length} ตัวชี้วัด คือ ${thaiList(urgent.map(indicatorName))} ดังนี้`),
    groups: numbers.map((no, groupIndex) => ({
      no: String(groupIndex + 1),
      title: groupTitle(input, no, part),
      items: weak
        .filter((item) => item.indicator === no)
        .map((item, index) => ({
          no: `${groupIndex + 1}.${index + 1}`,
          item: itemName({ id: item.id, part: null }),
          text: oneLine(item.text),
          score: scoreOrBlank(item.score),
        })),
    })),
  };
}

/** Whether an indicator must be below the target by its items of a part alone. */
function isUrgentByItems(input: DocumentInput, no: number, part: number | null): boolean {
  const bounds = boundsFromItems(input.workbook.items, no, part, input.analysis.resultYear);
  return bounds !== null && bounds.max < input.workbook.settings.target;
}

/** The indicator with its verdict: by its score, or by what its items leave possible, or not at all. */
function groupTitle(input: DocumentInput, no: number | null, part: number | null): string {
  const { target } = input.workbook.settings;
  const indicator = input.analysis.indicators.find((candidate) => candidate.no === no);
  if (!indicator) return 'ข้อที่ไม่ได้ระบุตัวชี้วัด';
  const name = indicatorName(indicator);
  const within = 'อยู่ในเกณฑ์มาตรฐาน แต่ยังมีข้อที่ต้องแก้ไขโดยเร่งด่วน';
  if (indicator.score !== null && part === null) {
    const score = `ได้ ${formatScore(indicator.score)} คะแนน`;
    return indicator.class === 'urgent' ? `${name} ${score} ต้องแก้ไขโดยเร่งด่วน` : `${name} ${score} ${within}`;
  }
  const bounds = boundsFromItems(input.workbook.items, indicator.no, part, input.analysis.resultYear);
  if (bounds === null) return name;
  if (bounds.max < target) {
    const score =
      bounds.min === bounds.max
        ? `เฉลี่ยจากคะแนนทุกข้อได้ ${formatScore(bounds.max)} คะแนน`
        : `เฉลี่ยจากคะแนนรายข้อที่ทราบ สูงสุดไม่เกิน ${formatScore(bounds.max)} คะแนน`;
    return `${name} ต้องแก้ไขโดยเร่งด่วน (${score})`;
  }
  return bounds.min >= target ? `${name} ${within}` : name;
}
