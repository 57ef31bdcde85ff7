/**
 * A line of a report as words that matter: indicators, instruments, items, the total, numbers, years, dates, and the
 * small words that may stand between a name and its score. Everything else is `other`, and no score is read across it.
 */

import { INDICATORS } from '../../ita/indicators';
import { INSTRUMENTS } from '../../ita/instruments';
import type { ItemId } from '../../ita/items';
import type { InstrumentId } from '../../ita/model';
import { BUDDHIST_OFFSET, THAI_MONTHS } from '../../thai/dates';
import { matchKey } from '../../thai/text';
import { ENGLISH_NAMES, LOOSE_NAMES } from '../lexicon/indicator-names';
import { scatteredSource } from '../source/copied-letters';
import { beginsWith } from './first-letters';

/** What a small word says about the number after (or before) it. */
export type Role =
  'score' | 'received' | 'change' | 'previous' | 'current' | 'full' | 'weight' | 'target' | 'rank' | 'sum';

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface IndicatorToken extends Span {
  readonly type: 'indicator';
  readonly no: number;
  /** The name stands here, not only "ตัวชี้วัดที่ n". */
  readonly named: boolean;
  /** The number printed before the name, where there is one ("ตัวชี้วัดที่ ๙", "9."). */
  readonly label: number | null;
  /** The name as it stands; empty without one. */
  readonly form: string;
}

export interface NumberToken extends Span {
  readonly type: 'number';
  /** Without its sign. */
  readonly value: number;
  readonly decimals: number;
  readonly sign: '' | '+' | '-';
  /** blank: "95. 12" is read as 95.12 · letters: "1oo.oo" is read as 100.00. Absent for a figure as it should be. */
  readonly doubt?: 'blank' | 'letters';
}

export type Token =
  | IndicatorToken
  | NumberToken
  | (Span & { readonly type: 'instrument'; readonly id: InstrumentId; readonly part: number | null })
  /** "ส่วนที่ 2" alone: behind the EIT it is that part of it, anywhere else nothing. */
  | (Span & { readonly type: 'part'; readonly part: number })
  | (Span & { readonly type: 'item'; readonly id: ItemId; readonly part: number | null })
  | (Span & { readonly type: 'item-number'; readonly no: number })
  | (Span & { readonly type: 'sub-indicator'; readonly id: string })
  | (Span & { readonly type: 'total' })
  | (Span & { readonly type: 'year'; readonly year: number })
  /** 2023: a year in the Christian era, as the Buddhist year that it is. */
  | (Span & { readonly type: 'christian-year'; readonly year: number })
  | (Span & { readonly type: 'date' })
  | (Span & { readonly type: 'rank'; readonly rank: number })
  | (Span & { readonly type: 'label'; readonly label: string })
  | (Span & { readonly type: 'count'; readonly value: number; readonly unit: string })
  | (Span & { readonly type: 'range' })
  | (Span & { readonly type: 'word'; readonly role: Role | null })
  | (Span & { readonly type: 'verdict' })
  | (Span & { readonly type: 'guard' })
  /** ผู้ตอบ, เบิกจ่าย: the percentages after it are shares of something, no scores. */
  | (Span & { readonly type: 'share' })
  /** เทียบกับปี …: the figure after it is the earlier year's. */
  | (Span & { readonly type: 'compare' })
  /** "ตัวชี้วัดนี้": the indicator that the paragraph is about. */
  | (Span & { readonly type: 'back' })
  | (Span & { readonly type: 'cell' })
  | (Span & { readonly type: 'latin' })
  | (Span & { readonly type: 'other' });

/** Whether a token names a year, in either era; its `year` is Buddhist. */
export function isYear(token: Token): token is Extract<Token, { readonly type: 'year' | 'christian-year' }> {
  return token.type === 'year' || token.type === 'christian-year';
}

interface Name {
  readonly no: number;
  readonly text: string;
}

/** Every name of every indicator, longest first, so that none hides behind a shorter one. */
export const INDICATOR_NAMES: readonly Name[] = INDICATORS.reduce<Name[]>((names, indicator) => {
  const forms = [indicator.name, ...indicator.aliases, ...(LOOSE_NAMES[indicator.no] ?? [])];
  return names.concat(forms.map((text) => ({ no: indicator.no, text })));
}, []).sort((a, b) => b.text.length - a.text.length);

const ENGLISH_MONTHS =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const SHORT_MONTHS =
  'ม\\.?ค\\.?|ก\\.?พ\\.?|มี\\.?ค\\.?|เม\\.?ย\\.?|พ\\.?ค\\.?|มิ\\.?ย\\.?|ก\\.?ค\\.?|ส\\.?ค\\.?|ก\\.?ย\\.?|ต\\.?ค\\.?|พ\\.?ย\\.?|ธ\\.?ค\\.?';
export const MONTH_SOURCE = `(?:${THAI_MONTHS.join('|')}|(?:${SHORT_MONTHS}))`;
const ERA = '(?:พ\\. ?ศ\\.? ?|พศ\\.? ?)?';
/** "คะแนนรวม (100%)", "คะแนนรวม (เต็ม 100 คะแนน)": how much the total can be. */
const FULL_MARK = '(?: ?\\( ?(?:คะแนน)?(?:เต็ม)? ?100 ?(?:%|คะแนน)? ?\\))?';
const NOT_A_DECIMAL = '(?![\\d]|[.,]\\d)';

const UNITS =
  'ตัวชี้วัด(?! ?(?:ที่ ?)?\\d| ?ย่อย)|ข้อ(?! ?(?:ที่ ?)?[IEOieo\\d])|ประเด็น|แบบวัด(?! ?(?:IIT|EIT|OIT|การ))|เครื่องมือ|คน|ราย(?!ข้อ)|แห่ง|ครั้ง|วัน|เดือน|' +
  'ปี(?! ?(?:งบ|พ|\\d))|บาท|ส่วน(?!ที่)|ภารกิจ|กิจกรรม|โครงการ|มาตรการ|หน่วยงาน|ด้าน(?!การ|คุณ|ประ)|ฉบับ|ชุมชน|หมู่|ชั่วโมง|นาที|หน้า|เล่ม|รายการ|เรื่อง|ชั้น|ระบบ|จังหวัด|อำเภอ|กระทรวง|องค์กร|โรงเรียน';

type Maker = (groups: readonly (string | undefined)[], span: Span, plain: string) => Token;

const INSTRUMENT_BY_LETTER: Readonly<Record<string, InstrumentId>> = {
  i: 'IIT',
  e: 'EIT',
  o: 'OIT',
  ไอ: 'IIT',
  อี: 'EIT',
  โอ: 'OIT',
};

function item(letter: string, no: string, part: string | undefined, span: Span): Token {
  const id = { instrument: INSTRUMENT_BY_LETTER[letter.toLowerCase()] as InstrumentId, no: Number(no) };
  return { type: 'item', id, part: part === undefined ? null : Number(part), ...span };
}

function number(digits: string, sign: '' | '+' | '-', span: Span, doubt?: 'blank' | 'letters'): NumberToken {
  const point = digits.indexOf('.');
  const decimals = point < 0 ? 0 : digits.length - point - 1;
  const { start, end } = span;
  const token = { type: 'number' as const, value: Number(digits), decimals, sign, start, end };
  return doubt ? { ...token, doubt } : token;
}

const word =
  (role: Role | null): Maker =>
  (_groups, span) => ({ type: 'word', role, ...span });

const instrument =
  (id: InstrumentId): Maker =>
  (groups, span) => ({ type: 'instrument', id, part: groups[0] === undefined ? null : Number(groups[0]), ...span });

const PART = '(?: ?\\(? ?ส่วน ?(?:ที่)? ?([12])\\)?)?';

/** "E9/1", "e1 (ส่วนที่ 1)". */
const ITEM_PART = '(?:/([12])(?!\\d)| ?\\( ?ส่วน ?(?:ที่)? ?([12]) ?\\))?';

type PatternRow = readonly [source: string, groups: number, make: Maker];

/** Patterns in order of preference at one place of the text. No two repeated parts can match the same letters. */
function patternList(): readonly PatternRow[] {
  return [
    ['\\t', 0, (_g, span) => ({ type: 'cell', ...span })],
    // "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ (I1-I6) 97.36": of which questions the mean is.
    ['(?<=[ก-๙] ?)\\( ?(?:ข้อ ?(?:ที่)? ?)?[IEOieo] ?\\d{1,2} ?(?:[-–—]|ถึง) ?[IEOieo]? ?\\d{1,2} ?\\)', 0, word(null)],
    // Before everything else, because they are most of what stands in a text.
    ['[\u2500-\u25B1\u25B4-\u25BB\u25BE-\u27BF\u2B50\uFE0F]+|[\uD83C-\uD83E][\uDC00-\uDFFF]\uFE0F?', 0, word(null)],
    ['[^\\S\\t]+|[=-]>|[:=.,;()\\[\\]{}"\'“”‘’/|_~…•·*×→]+|[–—-]{2,}', 0, word(null)],
    [`\\d{1,2} ?${MONTH_SOURCE} ?${ERA}\\d{4}${NOT_A_DECIMAL}`, 0, (_g, span) => ({ type: 'date', ...span })],
    [`(?:${THAI_MONTHS.join('|')}) ?${ERA}\\d{4}${NOT_A_DECIMAL}`, 0, (_g, span) => ({ type: 'date', ...span })],
    [
      `\\d{1,2} ?${MONTH_SOURCE} ?['’]?[5-7]\\d(?![\\d]|[.,]\\d|[ ]?คะแนน)`,
      0,
      (_g, span) => ({ type: 'date', ...span }),
    ],
    [
      `(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:${ENGLISH_MONTHS})\\.? (?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:20|25)\\d\\d(?!\\d)`,
      0,
      (_g, span) => ({ type: 'date', ...span }),
    ],
    ['\\d{1,2}([/.-])\\d{1,2}[/.-](?:\\d{4}|\\d{2})(?![\\d.-])', 1, (_g, span) => ({ type: 'date', ...span })],
    ['(?:19|20|25)\\d\\d([/.-])\\d{1,2}[/.-]\\d{1,2}(?!\\d)', 1, (_g, span) => ({ type: 'date', ...span })],
    // Telephone and account numbers, times of day, numbers of letters: taken whole, so that no part looks like a score.
    [
      '0\\d{1,2}[- ]?\\d{3,4}[- ]?\\d{2,4}(?:[- ]\\d{1,4})?(?![\\d.])(?: ?(?:ต่อ|กด|ext\\.?) ?\\d{1,5})?|\\d{1,6}(?:-\\d{1,6}){2,5}(?![\\d.])(?: ?(?:ต่อ|กด|ext\\.?) ?\\d{1,5})?|\\d{1,2}[.:]\\d{2} ?น\\.|(?<=^\\[)\\d{1,2}:\\d{2}(?::\\d{2})?(?=\\])|\\d{1,3}/(?:25|20)\\d\\d(?!\\d)',
      0,
      (_g, span) => ({ type: 'other', ...span }),
    ],
    [
      `(?:ประจำ)?(?:ปี)? ?(?:การประเมิน|งบประมาณ)? ?${ERA}(25\\d\\d)${NOT_A_DECIMAL}`,
      1,
      (g, span) => ({ type: 'year', year: Number(g[0]), ...span }),
    ],
    [
      `ปี ?(?:งบประมาณ)? ?${ERA}['’]?([56]\\d)${NOT_A_DECIMAL}`,
      1,
      (g, span) => ({ type: 'year', year: 2500 + Number(g[0]), ...span }),
    ],
    // "ปี 66 → 67", "ITA 67 แตะ 94.35": what stands behind a year in two digits, or behind the assessment's name.
    [
      `(?<=(?:ปี|พ\\. ?ศ\\.) ?(?:25)?[56]\\d ?(?:→|[-=]>|–|-|/|,|และ|กับ|ถึง|ไป|เป็น) ?(?:ปี ?)?)['’]?(?:25)?([56]\\d)${NOT_A_DECIMAL}(?! ?(?:คะแนน|%|หน่วย|แห่ง))`,
      1,
      (g, span) => ({ type: 'year', year: 2500 + Number(g[0]), ...span }),
    ],
    [
      `(?<=\\bITA ?)['’]?([56]\\d)${NOT_A_DECIMAL}(?! ?(?:คะแนน|%|points?|หน่วย|แห่ง|$))`,
      1,
      (g, span) => ({ type: 'year', year: 2500 + Number(g[0]), ...span }),
    ],
    [
      '(?:(?:[Ff]iscal [Yy]ear|FY|ค\\. ?ศ\\.) ?)?(20[12]\\d)(?! ?[-–]|[\\d]|[.,]\\d)',
      1,
      (g, span) => ({ type: 'christian-year', year: Number(g[0]) + BUDDHIST_OFFSET, ...span }),
    ],
    [
      'ตัวชี้วัด ?(?:ย่อย)? ?(?:ที่)? ?((?:9|10)\\.[1-9])(?!\\d)',
      1,
      (g, span) => ({ type: 'sub-indicator', id: g[0] as string, ...span }),
    ],
    ['ตัวชี้วัด ?ย่อย ?(?:ที่)?', 0, (_g, span) => ({ type: 'other', ...span })],
    [
      `(?:ตัวชี้วัด)?(?:อันดับ|ลำดับ) ?(?:ที่)? ?(\\d{1,2})${NOT_A_DECIMAL}`,
      1,
      (g, span) => ({ type: 'rank', rank: Number(g[0]), ...span }),
    ],
    // "ตัวชี้วัดที่ 1-5": all indicators of one instrument are the instrument; any other stretch is nobody's name.
    [
      'ตัวชี้วัด ?(?:ที่)? ?(\\d{1,2}) ?(?:[-–—]|ถึง) ?(?:ตัวชี้วัด ?(?:ที่)? ?)?(\\d{1,2})(?!\\d|\\.\\d)',
      2,
      (g, span) => {
        const own = INSTRUMENTS.find(
          ({ indicators }) => indicators[0] === Number(g[0]) && indicators[indicators.length - 1] === Number(g[1]),
        );
        return own ? { type: 'instrument', id: own.id, part: null, ...span } : { type: 'other', ...span };
      },
    ],
    [
      `(?:ตัวชี้วัด|ตชว\\.?) ?(?:ที่)? ?(\\d{1,2})${NOT_A_DECIMAL}(?! ?[-–] ?\\d)[.)]?`,
      1,
      (g, span) => ({ type: 'indicator', no: Number(g[0]), label: Number(g[0]), named: false, form: '', ...span }),
    ],
    [
      `(\\d{1,4})${NOT_A_DECIMAL} ?(${UNITS})`,
      2,
      (g, span) => ({ type: 'count', value: Number(g[0]), unit: g[1] as string, ...span }),
    ],
    [
      '\\d{1,5}(?:\\.\\d{1,4})?(?:[-–—]| [-–—] | ?ถึง ?)\\d{1,5}(?:\\.\\d{1,4})?',
      0,
      (_g, span) => ({ type: 'range', ...span }),
    ],
    [
      `ข้อ ?(?:ที่)? ?\\(?([IEOieo]|ไอ|อี|โอ)[ -]?0?([1-9]\\d?)(?!\\d|\\.\\d)${ITEM_PART}`,
      4,
      (g, span) => item(g[0] as string, g[1] as string, g[2] ?? g[3], span),
    ],
    [
      `(?<![A-Za-z])([IEOieo])-?0?([1-9]\\d?)(?![\\dA-Za-z]|\\.\\d)${ITEM_PART}`,
      4,
      (g, span) => item(g[0] as string, g[1] as string, g[2] ?? g[3], span),
    ],
    // "E.1", "i 2", "(O 5)" at the beginning of a line or cell.
    [
      '(?<=^[\\s(]{0,3}|\\t[ (]{0,2})([IEOieo])[ .]0?([1-9]\\d?)(?=[\\s):]|$)',
      2,
      (g, span) => item(g[0] as string, g[1] as string, undefined, span),
    ],
    ['ข้อ ?(?:ที่)? ?0([1-9]\\d)(?!\\d)', 1, (g, span) => item('o', g[0] as string, undefined, span)],
    [`ข้อ ?(?:ที่)? ?([1-9]\\d?)${NOT_A_DECIMAL}`, 1, (g, span) => ({ type: 'item-number', no: Number(g[0]), ...span })],
    [
      `(?:แบบ(?:วัด|สำรวจ|ประเมิน|สอบถาม)?)? ?(?:การ)?(?:รับรู้)?(?:ของ)?${scatteredSource('ผู้มีส่วนได้')}(?: ?${scatteredSource('ส่วน')})? ?${scatteredSource('เสียภายใน')}(?: ?\\([^()\\t]{0,80}\\bIIT ?\\))?`,
      0,
      (_g, span) => ({ type: 'instrument', id: 'IIT', part: null, ...span }),
    ],
    [
      `(?:แบบ(?:วัด|สำรวจ|ประเมิน|สอบถาม)?)? ?(?:การ)?(?:รับรู้)?(?:ของ)?${scatteredSource('ผู้มีส่วนได้')}(?: ?${scatteredSource('ส่วน')})? ?${scatteredSource('เสียภายนอก')}(?: ?\\([^()\\t]{0,80}\\bEIT ?\\))?${PART}`,
      1,
      instrument('EIT'),
    ],
    [
      `(?:แบบ(?:วัด|ตรวจ|สำรวจ|ประเมิน))? ?${scatteredSource('การเปิดเผยข้อมูล')} ?(?:ต่อ)?${scatteredSource('สาธารณะ')}(?: ?\\([^()\\t]{0,80}\\bOIT ?\\))?`,
      0,
      (_g, span) => ({ type: 'instrument', id: 'OIT', part: null, ...span }),
    ],
    [
      '(?:แบบ(?:วัด|ตรวจ))? ?\\(?\\bIIT\\b\\)?',
      0,
      (_g, span) => ({ type: 'instrument', id: 'IIT', part: null, ...span }),
    ],
    [`(?:แบบ(?:วัด|ตรวจ))? ?\\(?\\bEIT\\b\\)?${PART}`, 1, instrument('EIT')],
    ['(?:ของ)?(?:ทั้ง)?สองส่วน|(?:ของ)?ทั้ง ?2 ?ส่วน', 0, word(null)],
    ['ส่วน ?ที่ ?([12])(?!\\d|\\.\\d)', 1, (g, span) => ({ type: 'part', part: Number(g[0]), ...span })],
    [
      '(?:แบบ(?:วัด|ตรวจ))? ?\\(?\\bOIT\\b\\)?',
      0,
      (_g, span) => ({ type: 'instrument', id: 'OIT', part: null, ...span }),
    ],
    ...INDICATOR_NAMES.map(
      ({ no, text }) =>
        [
          scatteredSource(text),
          0,
          (_g: readonly (string | undefined)[], span: Span, plain: string): Token => ({
            type: 'indicator',
            no,
            label: null,
            named: true,
            form: formOf(plain.slice(span.start, span.end), text),
            ...span,
          }),
        ] as const,
    ),
    ...ENGLISH_NAMES.map(
      (source, index) =>
        [
          source,
          0,
          (_g: readonly (string | undefined)[], span: Span): Token => ({
            type: 'indicator',
            no: index + 1,
            label: null,
            named: true,
            form: '',
            ...span,
          }),
        ] as const,
    ),
    // What a name goes on with where it is the name of a list entry.
    [`ของ(?:บุคลากร|เจ้าหน้าที่|หน่วยงาน|องค์กร|ผู้บริหาร|ผู้บังคับบัญชา|ภาครัฐ)(?=[\\s(:=]|$)|และประพฤติมิชอบ`, 0, word(null)],
    [
      '(?:ผล)?คะแนน ?(?:ผล)?(?:การ)?(?:ประเมิน)? ?(?:เฉลี่ย)?(?:โดย)?(?:ใน)?(?:ภาพ)?รวม(?:ทั้งสิ้น|ทั้งหมด)?(?:เฉลี่ย)?(?:(?:ของ)?หน่วยงาน)?(?: ?\\(? ?ITA ?\\)?)?(?:แบบ)?(?:ถ่วงน้ำหนัก)?' +
        FULL_MARK,
      0,
      (_g, span) => ({ type: 'total', ...span }),
    ],
    ['(?:ผล)?คะแนน ?(?:ผล)?(?:การประเมิน)? ?(?:ของ)? ?ITA\\b', 0, (_g, span) => ({ type: 'total', ...span })],
    [
      '(?:ค่า|คะแนน)?เฉลี่ยรวม|รวมเฉลี่ย|รวมทั้งสิ้น|รวมทั้งหมด|(?:โดย|ใน)?ภาพรวม(?:ของ)?(?:หน่วยงาน)?|ผลการประเมิน ?(?:ในภาพรวม)? ?ITA\\b|คะแนนสุทธิ|\\bTotal\\b|\\bOverall(?: [Ss]core)?\\b|(?<=^|\\t)ITA [Ss]cores?(?=\\t)|\\bITA\\b(?=[ \\t]?[:=]? ?\\d)',
      0,
      (_g, span) => ({ type: 'total', ...span }),
    ],
    // The assessment itself as the first cell of a row.
    [
      '(?:ร้อยละ|ระดับ|คะแนน|ค่า)?(?:ของ)?ผล(?:การ|คะแนน)?ประเมิน(?:ระดับ)?คุณธรรมและความโปร่งใส(?:ในการดำเนินงาน)?(?:ของ(?:หน่วยงาน(?:ภาครัฐ)?|องค์กร))? ?(?:\\([A-Za-z :]{0,60}\\bITA ?\\) ?)?(?=\\t)',
      0,
      (_g, span) => ({ type: 'total', ...span }),
    ],
    [
      'ผู้(?:ที่)?ตอบ(?:แบบ(?:วัด|สอบถาม|ประเมิน|สำรวจ))?|(?:ที่|การ)?ตอบแบบ(?:วัด|สอบถาม|ประเมิน|สำรวจ)|อัตราการตอบ|กลุ่มตัวอย่าง|เบิกจ่าย',
      0,
      (_g, span) => ({ type: 'share', ...span }),
    ],
    ['(?:ของ)?(?:ตัวชี้วัด|ประเด็น|ด้าน)(?:ดังกล่าว|นี้)', 0, (_g, span) => ({ type: 'back', ...span })],
    ['(?:ได้(?:รับ)?|ด้วย|มี)(?:ผล)?คะแนน(?:ผล)?(?:การประเมิน)?(?!เพิ่ม|ลด|สูง|ดี|รวม)', 0, word('received')],
    ['น้ำหนัก(?:คะแนน)?|ถ่วงน้ำหนัก', 0, word('weight')],
    ['คะแนนเต็ม|เต็ม', 0, word('full')],
    // The country's figure is beside the agency's only to compare with.
    ['(?:ตั้ง)?(?:ค่า|คะแนน)?เป้าหมาย(?:ไว้)?|(?:ค่าเฉลี่ย)?(?:ใน)?ระดับประเทศ', 0, word('target')],
    ['(?:จาก)?(?:คะแนน)?เดิม(?=[ \\t(:]{0,2}\\d)', 0, word('previous')],
    ['คะแนน ?(?:ของ)?(?:ใน)?ปี ?(?:ที่ผ่านมา|ก่อน(?:หน้า)?|ที่แล้ว)|ปี ?(?:ที่ผ่านมา|ก่อน(?:หน้า)?|ที่แล้ว)', 0, word('previous')],
    // What a year is compared with is the earlier year's.
    [
      '(?:เมื่อ)?(?:เปรียบ)?เทียบกับ ?(?=(?:ผล)?(?:การประเมิน|คะแนน)?(?:ของ|ใน)? ?(?:ปี|พ\\. ?ศ))',
      0,
      (_g, span) => ({ type: 'compare', ...span }),
    ],
    ['ปี ?(?:นี้|ปัจจุบัน)|ปัจจุบัน(?= ?\\()', 0, word('current')],
    ['(?:มีคะแนน)?(?:เพิ่มขึ้น|ลดลง|สูงขึ้น|ดีขึ้น)|ผลต่าง|การเปลี่ยนแปลง|เปลี่ยนแปลง|[▲△▼▽↑↓]|เพิ่ม ?[/(] ?ลด\\)?', 0, word('change')],
    // "EIT ได้คะแนนต่ำกว่าแบบวัดอื่น คือ 82.44": which of them is the lower says nothing of the figure.
    ['(?:ต่ำ|น้อย|สูง|มาก)กว่า(?:แบบวัด|เครื่องมือ|ตัวชี้วัด|ด้าน|ประเด็น|ข้อ)อื่น(?: ?ๆ)?', 0, word(null)],
    [
      '(?:ไม่)?(?:มากกว่า|น้อยกว่า|ต่ำกว่า|สูงกว่า|เกิน)(?!เกณฑ์)|ตั้งแต่|ขึ้นไป|ลงมา|[<>≥≤]=?',
      0,
      (_g, span) => ({ type: 'guard', ...span }),
    ],
    [
      '(?:ระดับ(?:ผลการประเมิน)? ?:? ?)?["“]?(?:ผ่านดีเยี่ยม|ผ่านดี|ไม่ผ่าน|ผ่าน|ต้องปรับปรุงโดยด่วน|ต้องปรับปรุง|ต่ำกว่า(?=เกณฑ์)|สูงกว่า(?=เกณฑ์))["”]?(?:เกณฑ์)?(?:เป้าหมาย|มาตรฐาน|การประเมิน)?',
      0,
      (_g, span) => ({ type: 'verdict', ...span }),
    ],
    [
      '(?:ระดับ(?:ผลการประเมิน)? ?:? ?)?(?<![A-Za-z])(?:AA|[A-F])(?![A-Za-z\\d+])',
      0,
      (_g, span) => ({ type: 'verdict', ...span }),
    ],
    ['คะแนน|คะเเนน|คณะแน[บน](?:เฉล(?:ี่ย|ย))?|คณะแผน|คแนน|ร้อยละ|เปอร์เซ็นต์|เปอร์เซนต์|เฉล(?:ี่|ี|่)?ย|%', 0, word('score')],
    ['รวม', 0, word('sum')],
    [
      'ปีงบประมาณ|ผลการประเมิน|การประเมิน|ประเมิน|ตัวชี้วัด|แบบวัด|เครื่องมือ|มีค่า|เท่ากับ|อยู่ที่|คิดเป็น|โดย|ได้รับ|ได้แก่|ได้|ด้าน|ซึ่ง|มี|เป็น|คือ|ค่า|ที่|ผล|และ|ใน|ของ|ประจำ|ปี|จาก|อยู่|เพียง|พบว่า|หน่วยงาน(?=ได้|มี)|ทำได้|ระดับ|จำนวน|ลำดับ|อันดับ|หมายเหตุ|แบบ',
      0,
      word(null),
    ],
    // Figures of money, telephone numbers, dotted numbers: taken whole, so that no part of them looks like a score.
    [
      '\\d{1,3}(?:,\\d{3})+(?![\\d,])(?:\\.\\d{1,9})?|\\d{1,3}(?:\\.\\d{1,9}){2,9}|\\d{4}[\\d.,]*',
      0,
      (_g, span) => ({ type: 'other', ...span }),
    ],
    [
      `(\\d{2,3}) ?\\. ?(\\d{2})(?<= .{2,3})${NOT_A_DECIMAL}(?! ?(?:${UNITS}|${MONTH_SOURCE}))(?![A-Za-z])`,
      2,
      (g, span) => number(`${g[0] as string}.${g[1] as string}`, '', span, 'blank'),
    ],
    [
      '(?=\\d[\\d.]{0,5}[OoIl])(\\d[\\dOoIl]{0,2}(?:\\.[\\dOoIl]{1,2})?)(?![\\dA-Za-z])',
      1,
      (g, span) => number((g[0] as string).replace(/[Oo]/g, '0').replace(/[Il]/g, '1'), '', span, 'letters'),
    ],
    [
      '(?=\\d[\\d.]{0,3}[SB])(\\d[\\dSB]?\\d?\\.[\\dS]{1,2})(?![\\dA-Za-z])',
      1,
      (g, span) => number((g[0] as string).replace(/S/g, '5').replace(/B/g, '8'), '', span, 'letters'),
    ],
    // "9 3 . 2 1": a text layer that sets every letter apart.
    [
      '(\\d) (\\d) \\. (\\d) (\\d)(?! ?[\\d.])',
      4,
      (g, span) => number(`${g.slice(0, 2).join('')}.${g.slice(2).join('')}`, '', span, 'blank'),
    ],
    // A figure that a scan has broken is none: "9T.12" is not 9.
    [
      '\\d{1,3}(?![A-F]{1,2}(?![\\dA-Za-z]))[A-Za-z][\\dA-Za-z]{0,20}(?:\\.\\d{1,9})?',
      0,
      (_g, span) => ({ type: 'other', ...span }),
    ],
    [
      // A hyphen after a digit or a letter joins; only one that stands apart is a minus.
      '((?<![^\\s(\\[:=|▲▼△▽])[+-](?=\\d))?(\\d{2,3},\\d{1,2}(?![\\d.,])|\\d{1,9}(?:\\.\\d{1,9})?)',
      2,
      (g, span) => number((g[1] as string).replace(',', '.'), (g[0] ?? '') as '' | '+' | '-', span),
    ],
    // English words up to one that means something here.
    [
      `[A-Za-z](?:[A-Za-z&’'-]| (?!(?:[IEO]IT|ITA|FY|Total|Overall|${ENGLISH_NAMES.join('|')})\\b)){0,80}`,
      0,
      (_g, span) => ({ type: 'latin', ...span }),
    ],
    ['[+–—-]', 0, word(null)],
  ];
}

/** The name as it stands; a name whose letters copying has scattered stands for the name that it was. */
function formOf(written: string, name: string): string {
  return written === name || matchKey(written) === matchKey(name) ? written : name;
}

interface Pattern {
  readonly make: Maker;
  readonly from: number;
  readonly groups: number;
}

/** Vowels and marks that follow a letter begin no pattern. */
const NO_BEGINNING = /[\u0E30-\u0E3A\u0E45-\u0E4E]/;

/** The patterns that can begin with one letter, in their order; `null` where none can. */
type Grammar = { readonly regex: RegExp; readonly patterns: readonly Pattern[] } | null;

/** Built letter by letter as texts need them: nothing but definitions runs when the code is loaded. */
const grammars = new Map<number, Grammar>();
let beginnings: readonly (readonly [...PatternRow, ReturnType<typeof beginsWith>])[] | null = null;

function grammarOf(code: number): Grammar {
  const known = grammars.get(code);
  if (known !== undefined) return known;
  const letter = String.fromCharCode(code);
  beginnings = beginnings ?? patternList().map((row) => [...row, beginsWith(row[0])] as const);
  const patterns: Pattern[] = [];
  const sources: string[] = [];
  let group = 1;
  beginnings.forEach(([source, groups, make, begins]) => {
    if (NO_BEGINNING.test(letter) || !begins(letter)) return;
    patterns.push({ make, groups, from: group });
    group += groups + 1;
    sources.push(`(${source})`);
  });
  const grammar = patterns.length === 0 ? null : { regex: new RegExp(sources.join('|'), 'y'), patterns };
  grammars.set(code, grammar);
  return grammar;
}

/** `(๑)`, `๑)`, `๑.`, `๑.๒`, `๒.๓.๑` at the beginning of a line or cell. */
const LEADING_LABEL =
  /^\s*(?:\((\d{1,2})\)|(\d{1,2}(?:\.\d{1,2}){0,3})\s*[.)](?!\d)|(\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)(?=\s+[^\d\s]))\s*/;
/** Words that no name of an indicator is the end of. */
const LEADS_TO_NAME = /(?:ส่วน|สำหรับ|ทั้ง|เรื่อง|เช่น|โดยเฉพาะ)$/;
const THAI_LETTER = /[\u0E01-\u0E2E\u0E30-\u0E4E]/;
/** Numbers up to here can be the number of a row or a list entry. */
export const HIGHEST_LABEL = 20;

/** The words of one line that matter, in order and without gaps: what is in no pattern is `other`. */
export function tokenise(plain: string): Token[] {
  const tokens: Token[] = [];
  const label = leadingLabel(plain);
  if (label) tokens.push(label);
  let end = label ? label.end : 0;
  let at = end;
  while (at < plain.length) {
    const grammar = grammarOf(plain.charCodeAt(at));
    if (grammar) grammar.regex.lastIndex = at;
    const match = grammar ? grammar.regex.exec(plain) : null;
    if (!grammar || !match) {
      at += 1;
      continue;
    }
    if (at > end) tokens.push({ type: 'other', start: end, end: at });
    end = at + match[0].length;
    let which = 0;
    while (match[(grammar.patterns[which] as Pattern).from] === undefined) which += 1;
    const pattern = grammar.patterns[which] as Pattern;
    const groups: (string | undefined)[] = [];
    for (let group = 1; group <= pattern.groups; group += 1) groups.push(match[pattern.from + group]);
    tokens.push(pattern.make(groups, { start: at, end }, plain));
    at = end;
  }
  if (at > end) tokens.push({ type: 'other', start: end, end: at });
  return joinParts(joinNames(tokens, plain), plain);
}

function leadingLabel(plain: string): Token | null {
  const match = LEADING_LABEL.exec(plain.length > 60 ? plain.slice(0, 60) : plain);
  if (!match) return null;
  const text = (match[1] ?? match[2] ?? match[3]) as string;
  const parts = text.split('.');
  // "97.36 การ…" begins with a score, "12.50" is no numbering either.
  if (parts.some((part) => Number(part) > HIGHEST_LABEL || (part.length > 1 && part.charAt(0) === '0'))) return null;
  return { type: 'label', label: text, start: 0, end: match[0].length };
}

/**
 * "ตัวชี้วัดที่ ๘" and the name after it become one indicator (the name decides); a name that is only the end of a
 * longer word ("แผนปฏิบัติการป้องกันการทุจริต") is no indicator.
 */
function joinNames(tokens: readonly Token[], plain: string): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    if (token.type !== 'indicator' || !token.named) {
      joined.push(token);
      continue;
    }
    const before = joined[joined.length - 1];
    if (
      before &&
      before.type === 'other' &&
      before.end === token.start &&
      THAI_LETTER.test(plain.charAt(token.start - 1)) &&
      !LEADS_TO_NAME.test(plain.slice(before.start, token.start))
    ) {
      joined.push({ type: 'other', start: token.start, end: token.end });
      continue;
    }
    const numbered = numberBefore(joined);
    if (token.form === '' && isSameBefore(joined, token.no)) {
      // "การปฏิบัติหน้าที่ (Bribery Fraud)"
      joined.push({ type: 'word', role: null, start: token.start, end: token.end });
    } else if (numbered) {
      joined.length = numbered.at;
      joined.push({ ...token, label: numbered.no, start: numbered.start });
    } else joined.push(token);
  }
  return joined;
}

/** "EIT ส่วนที่ 1 … ส่วนที่ 2 …": the later part is the EIT's too; "ส่วนที่ 1 และส่วนที่ 2" together are the whole. */
function joinParts(tokens: Token[], plain: string): Token[] {
  // Asked for every line, and hardly any has one.
  if (!tokens.some(({ type }) => type === 'part')) return tokens;
  const joined: Token[] = [];
  let ofEit = -1;
  for (const token of tokens) {
    if (token.type !== 'part') {
      if (token.type === 'instrument' && token.id === 'EIT') ofEit = joined.length;
      else if (ENDS_THE_PARTS.includes(token.type)) ofEit = -1;
      joined.push(token);
      continue;
    }
    const { start, end, part } = token;
    const before = joined[ofEit];
    if (before?.type !== 'instrument') {
      joined.push({ type: 'other', start, end });
      continue;
    }
    if (before.part !== null && before.part !== part && /^[ ),/]*(?:และ|กับ)? ?$/.test(plain.slice(before.end, start))) {
      joined.length = ofEit;
      joined.push({ ...before, part: null, end });
    } else {
      ofEit = joined.length;
      joined.push({ type: 'instrument', id: 'EIT', part, start, end });
    }
  }
  return joined;
}

const ENDS_THE_PARTS: readonly Token['type'][] = [
  'instrument',
  'indicator',
  'item',
  'item-number',
  'sub-indicator',
  'total',
];

/** Whether the same indicator stands directly before, with its Thai name. */
function isSameBefore(tokens: readonly Token[], no: number): boolean {
  let at = tokens.length - 1;
  while (at >= 0 && (tokens[at] as Token).type === 'word' && tokens.length - at <= 3) at -= 1;
  const token = tokens[at];
  return token !== undefined && token.type === 'indicator' && token.no === no;
}

/** "ตัวชี้วัดที่ n" directly before (only blanks, "ด้าน" or punctuation between). */
function numberBefore(tokens: readonly Token[]): { at: number; no: number; start: number } | null {
  for (let at = tokens.length - 1; at >= 0 && tokens.length - at <= 4; at -= 1) {
    const token = tokens[at] as Token;
    if (token.type === 'indicator' && !token.named) return { at, no: token.no, start: token.start };
    if (token.type !== 'word' || token.role !== null) return null;
  }
  return null;
}
