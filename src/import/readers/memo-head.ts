/** The head and the foot of a memo: ส่วนราชการ, ที่, วันที่, เรียน, the chain of opinions; and the place. */

import { formatThaiDate, parseThaiDate, type ThaiDate } from '../../thai/dates';
import { snippetOf, type Unit } from '../tokens/units';

export interface FoundText {
  readonly value: string;
  readonly unit: Unit;
}

export interface FoundDate {
  readonly date: ThaiDate;
  /** As it stands. */
  readonly text: string;
  readonly unit: Unit;
}

export interface MemoHead {
  readonly division: FoundText | null;
  readonly documentNo: FoundText | null;
  readonly documentDate: FoundDate | null;
  readonly addressee: FoundText | null;
  readonly preparerPosition: FoundText | null;
  readonly signers: readonly { readonly position: string; readonly decides: boolean; readonly unit: Unit }[];
}

/** Lines within which the head of a memo stands together. */
const HEAD = 14;

/** What the memo's head and foot say; nulls where the text is no memo. */
export function readMemoHead(units: readonly Unit[]): MemoHead {
  const text = units.filter(({ blank }) => !blank);
  const start = text.findIndex(({ plain }) => /^ส่วนราชการ[ :.…]/.test(plain) && plain.length < 200);
  const head = start < 0 ? [] : text.slice(start, start + HEAD);
  return {
    division: start < 0 ? null : labelled(head, /^ส่วนราชการ[ :.…]+/),
    documentNo: readNumber(head),
    documentDate: readDate(head),
    addressee: labelled(head, /^เรียน[ :]+/),
    preparerPosition: readPreparer(text),
    signers: readSigners(text),
  };
}

function labelled(head: readonly Unit[], label: RegExp): FoundText | null {
  for (const unit of head) {
    const match = label.exec(unit.text);
    const value = match ? trimDots(unit.text.slice(match[0].length)) : '';
    if (value !== '' && value.length < 200) return { value, unit };
  }
  return null;
}

function readNumber(head: readonly Unit[]): FoundText | null {
  for (const unit of head) {
    const match = /^ที่[ :.…]+(.{1,80}?)(?: ?(?:ลง)?วันที่.*)?$/.exec(unit.text.slice(0, 200));
    const value = match ? trimDots(match[1] as string) : '';
    if (value !== '') return { value, unit };
  }
  return null;
}

function readDate(head: readonly Unit[]): FoundDate | null {
  for (const unit of head) {
    const match = /(?:^| )(?:ลง)?วันที่[ :.…]*([0-9๐-๙]{1,2} ?[ก-๙.]{2,14} ?(?:พ\.? ?ศ\.? ?)?[0-9๐-๙]{4})/.exec(
      unit.text.slice(0, 250),
    );
    if (!match || /^เรื่อง/.test(unit.text)) continue;
    const date = parseThaiDate(match[1] as string);
    if (date) return { date, text: formatThaiDate(date), unit };
  }
  return null;
}

const OPINION = /^ความเห็น(?:ของ)? ?(.{3,90}?)[ .…:*_-]*(?:\*.*)?$/;

/** The chain of opinions by position. Names are left to the officer: the sheet does not need them. */
function readSigners(text: readonly Unit[]): MemoHead['signers'] {
  const signers: { position: string; decides: boolean; unit: Unit }[] = [];
  text.forEach((unit, index) => {
    const match = unit.plain.length < 220 ? OPINION.exec(cutDots(unit.text)) : null;
    const position = match ? trimDots(match[1] as string) : '';
    if (
      position === '' ||
      !/^(?:หัวหน้า|รอง|ปลัด|นายก|ผู้|อธิการ|คณบดี|คณะบดี|ผู้ว่า|เลขา|อธิบดี|ประธาน|นิติกร|นัก|เจ้า)/.test(position)
    )
      return;
    if (signers.some((signer) => signer.position === position)) return;
    let decides = false;
    for (const next of text.slice(index + 1, index + 4)) {
      if (OPINION.test(next.text.slice(0, 220))) break;
      if (/^[()\s☐□]*(?:ไม่)?อนุมัติ/.test(next.plain)) decides = true;
    }
    signers.push({ position, decides, unit });
  });
  return signers;
}

/** The line after the name in brackets that follows the memo's closing words. */
function readPreparer(text: readonly Unit[]): FoundText | null {
  const closing = text.findIndex(({ plain }) => /^จึงเรียนมา/.test(plain));
  if (closing < 0) return null;
  for (let at = closing + 1; at < text.length && at - closing <= 6; at += 1) {
    const unit = text[at] as Unit;
    if (/^ความเห็น/.test(unit.plain)) return null;
    if (!/^\([^()]{4,60}\)$/.test(unit.text)) continue;
    const next = text[at + 1];
    const value = next ? trimDots(next.text.replace(/^ตำแหน่ง ?/, '')) : '';
    return next && value !== '' && value.length < 80 && !/^ความเห็น|^\(/.test(value) ? { value, unit: next } : null;
  }
  return null;
}

function cutDots(text: string): string {
  const dots = /[.…]{3,}/.exec(text.slice(0, 220));
  return (dots ? text.slice(0, dots.index) : text).slice(0, 220).trim();
}

function trimDots(text: string): string {
  return text
    .replace(/^[.…:\s]+/, '')
    .replace(/[.…:]+$/, '')
    .trim();
}

/** District and province of a line such as "อำเภอเมืองบึงกาฬ จังหวัดบึงกาฬ". */
export function findPlace(units: readonly Unit[]): { district: string; province: string; unit: Unit } | null {
  for (const unit of units) {
    const match = /(?:อำเภอ|เขต|(?<![ก-๙])อ\. ?)([ก-๙]{2,30}) +(?:จังหวัด|จ\. ?)([ก-๙]{2,25})(?=\s|$)/.exec(
      unit.text.length > 300 ? '' : unit.text,
    );
    if (match) return { district: match[1] as string, province: match[2] as string, unit };
  }
  return null;
}

/** The words of the source for a proposal. */
export function wordsOf(unit: Unit): { lines: readonly number[]; snippet: string } {
  return { lines: unit.lines, snippet: snippetOf(unit) };
}
