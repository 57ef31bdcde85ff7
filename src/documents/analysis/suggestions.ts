/** Weak items under their indicators, each with its suggestion, instrument by instrument. */

import { INSTRUMENTS } from '../../ita/instruments';
import type { InstrumentId } from '../../ita/model';
import { byScore } from '../../ita/ranking';
import { formatScore } from '../../ita/rounding';
import type { ItemRow } from '../../workbook/records';
import { hasContent } from '../../thai/text';
import { answerSentence } from '../shared/answers';
import type { DocumentInput, FieldNotes } from '../shared/definition';
import { INSTRUMENT_TEXTS } from '../shared/texts/instruments';
import { weakestFirst } from '../shared/weak-items';
import { indicatorName, itemName, line, oneLine, scoreOrBlank } from '../shared/wording';

interface WeakItem {
  readonly no: string;
  readonly item: string;
  readonly score: string;
  readonly text: string;
  readonly hasSuggestion: boolean;
  readonly suggestion: string;
}

interface WeakGroup {
  readonly no: string;
  readonly title: string;
  readonly items: readonly WeakItem[];
  /** Measures that answer items of an indicator that is not below the target itself and therefore named nowhere else. */
  readonly hasAnswer: boolean;
  readonly answer: string;
}

export interface SuggestionSection {
  readonly no: string;
  readonly verdict: string;
  readonly groups: readonly WeakGroup[];
}

export const SUGGESTION_NOTES: FieldNotes<SuggestionSection> = {
  no: { label: 'ลำดับแบบวัด', source: 'ลำดับ' },
  verdict: { label: 'จำนวนข้อที่ต่ำกว่าเกณฑ์ของแบบวัด', source: 'รายข้อ › คะแนน' },
  groups: {
    label: 'ตัวชี้วัดที่มีข้อต่ำกว่าเกณฑ์',
    source: 'รายข้อ',
    rows: {
      no: { label: 'ลำดับตัวชี้วัด', source: 'ลำดับ' },
      title: { label: 'ชื่อและคะแนนตัวชี้วัด', source: 'คะแนน' },
      items: {
        label: 'ข้อที่ต่ำกว่าเกณฑ์',
        source: 'รายข้อ',
        rows: {
          no: { label: 'ลำดับข้อ', source: 'ลำดับ' },
          item: { label: 'รหัสข้อ', source: 'รายข้อ › ข้อ' },
          score: { label: 'คะแนนของข้อ', source: 'รายข้อ › คะแนน' },
          text: { label: 'ข้อคำถาม', source: 'รายข้อ › ข้อคำถาม' },
          hasSuggestion: { label: 'มีข้อเสนอแนะของข้อนี้', source: 'รายข้อ › ข้อเสนอแนะ', condition: true },
          suggestion: { label: 'ข้อเสนอแนะ', source: 'รายข้อ › ข้อเสนอแนะ' },
        },
      },
      hasAnswer: { label: 'ต้องระบุมาตรการใต้กลุ่มข้อนี้', source: 'คะแนน และ มาตรการ', condition: true },
      answer: { label: 'มาตรการที่แก้ไขข้อกลุ่มนี้', source: 'มาตรการ › ตัวชี้วัดที่ หรือ ประเด็นที่' },
    },
  },
};

/** One section for each instrument of which an item has a score. */
export function suggestionSections(input: DocumentInput): SuggestionSection[] {
  const scored = input.workbook.items.filter(({ score }) => score !== null);
  return INSTRUMENTS.filter(({ id }) => scored.some(({ instrument }) => instrument === id)).map(({ id }, index) => {
    const items = weakestFirst(input).filter(({ instrument }) => instrument === id);
    return { no: String(index + 1), verdict: verdict(input, id, items), groups: groups(input, items) };
  });
}

function verdict(input: DocumentInput, id: InstrumentId, items: readonly ItemRow[]): string {
  const word = `${INSTRUMENT_TEXTS[id].item}ที่ได้ต่ำกว่า ${line(input.workbook.settings.target)} คะแนน`;
  if (items.length === 0) return `แบบวัด ${id} ไม่มี${word}`;
  const suggested = items.some(({ suggestion }) => hasContent(suggestion));
  return `แบบวัด ${id} มี${word} จำนวน ${items.length} ข้อ ${suggested ? 'และมีข้อเสนอแนะดังนี้' : 'ดังนี้'}`;
}

/** Weak items under their indicators, the lowest indicator first; those without an indicator come last. */
function groups(input: DocumentInput, items: readonly ItemRow[]): WeakGroup[] {
  const indicatorOf = (no: number | null) => input.analysis.indicators.find((indicator) => indicator.no === no);
  const numbers = [...new Set(items.map(({ indicator }) => indicator))];
  const order = (no: number | null): number => (no === null ? Infinity : (indicatorOf(no)?.score ?? 100.5));
  return byScore(numbers, order, 'lowest').map((no, groupIndex) => {
    const indicator = indicatorOf(no);
    const score = indicator && indicator.score !== null ? ` ได้ ${formatScore(indicator.score)} คะแนน` : '';
    const hasAnswer = input.workbook.measures.length > 0 && indicator?.class !== 'urgent';
    return {
      no: String(groupIndex + 1),
      title: indicator ? `${indicatorName(indicator)}${score}` : 'ข้อที่ไม่ได้ระบุตัวชี้วัด',
      items: items
        .filter((item) => item.indicator === no)
        .map((item, index) => ({
          no: `${groupIndex + 1}.${index + 1}`,
          item: itemName(item),
          score: scoreOrBlank(item.score),
          text: oneLine(item.text),
          hasSuggestion: hasContent(item.suggestion),
          suggestion: item.suggestion.trim(),
        })),
      hasAnswer,
      answer: hasAnswer ? answerSentence(input, no) : '',
    };
  });
}
