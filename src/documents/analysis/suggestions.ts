/** Weak items under their indicators, each with its suggestion, instrument by instrument. */

import type { InstrumentResult } from '../../ita/analysis';
import { byScore } from '../../ita/ranking';
import { formatScore } from '../../ita/rounding';
import type { ItemRow } from '../../workbook/records';
import { orBlank, type DocumentInput, type FieldNotes } from '../shared/definition';
import { instrumentVerdict } from '../shared/instrument-scores';
import { INSTRUMENT_TEXTS } from '../shared/texts/instruments';
import { weakestFirst } from '../shared/weak-items';
import { indicatorName, itemName, line, oneLine, scoreOrBlank } from '../shared/wording';

interface WeakItem {
  readonly no: string;
  readonly item: string;
  readonly score: string;
  readonly text: string;
  readonly suggestion: string;
}

interface WeakGroup {
  readonly no: string;
  readonly title: string;
  readonly items: readonly WeakItem[];
}

export interface SuggestionSection {
  readonly no: string;
  readonly verdict: string;
  readonly groups: readonly WeakGroup[];
}

export const SUGGESTION_NOTES: FieldNotes<SuggestionSection> = {
  no: { label: 'ลำดับแบบวัด', source: 'ลำดับ' },
  verdict: { label: 'ประโยคสรุปแบบวัด', source: 'เรียบเรียงจากคะแนน' },
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
          suggestion: { label: 'ข้อเสนอแนะ', source: 'รายข้อ › ข้อเสนอแนะ' },
        },
      },
    },
  },
};

export function suggestionSection(input: DocumentInput, result: InstrumentResult, index: number): SuggestionSection {
  const items = weakestFirst(input).filter((item) => item.instrument === result.id);
  return {
    no: String(index + 1),
    verdict: `${instrumentVerdict(input, result)}${aboutItems(input, result, items.length)}`,
    groups: groups(input, items),
  };
}

/** What the items add to the verdict; nothing where no item of the instrument has a score. */
function aboutItems(input: DocumentInput, result: InstrumentResult, weak: number): string {
  const word = `${INSTRUMENT_TEXTS[result.id].item}ที่ได้ต่ำกว่า ${line(input.workbook.settings.target)} คะแนน`;
  if (weak > 0) return ` ทั้งนี้ มี${word} จำนวน ${weak} ข้อ และมีข้อเสนอแนะดังนี้`;
  return input.workbook.items.some((item) => item.instrument === result.id && item.score !== null)
    ? ` ทั้งนี้ ไม่มี${word}`
    : '';
}

/** Weak items under their indicators, the lowest indicator first; those without an indicator come last. */
function groups(input: DocumentInput, items: readonly ItemRow[]): WeakGroup[] {
  const indicatorOf = (no: number | null) => input.analysis.indicators.find((indicator) => indicator.no === no);
  const numbers = items.map(({ indicator }) => indicator).filter((no, index, all) => all.indexOf(no) === index);
  const order = (no: number | null): number => (no === null ? Infinity : (indicatorOf(no)?.score ?? 100.5));
  return byScore(numbers, order, 'lowest').map((no, groupIndex) => {
    const indicator = indicatorOf(no);
    const score = indicator && indicator.score !== null ? ` ได้ ${formatScore(indicator.score)} คะแนน` : '';
    return {
      no: String(groupIndex + 1),
      title: indicator ? `${indicatorName(indicator)}${score}` : 'ข้อที่ไม่ได้ระบุตัวชี้วัด',
      items: items
        .filter((item) => item.indicator === no)
        .map((item, index) => ({
          no: `${groupIndex + 1}.${index + 1}`,
          item: itemName(item),
          score: scoreOrBlank(item.score),
          text: orBlank(oneLine(item.text)),
          suggestion: orBlank(item.suggestion),
        })),
    };
  });
}
