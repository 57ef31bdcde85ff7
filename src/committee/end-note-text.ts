/** The small print at the end of a paper, and what can be read of it again. */

import { toArabicDigits } from '../thai/digits';
import { DATA_CODE } from './data-code';
import type { CommitteeFacts } from './facts';

const WORDS = 'รหัสข้อมูล';

/** "รหัสข้อมูล K7QF-3MZ-XPA · รอบพิจารณาที่ 2": the round only where it was decided on this very data. */
export function endNoteText(code: string, committee: CommitteeFacts | null): string {
  return `${WORDS} ${code}${committee?.agrees ? ` · รอบพิจารณาที่ ${committee.round.no}` : ''}`;
}

/** What a paper says of its data. */
export interface EndNote {
  readonly code: string;
  /** Null where it names no round. */
  readonly round: number | null;
}

/** The last small print in the text of a paper; null where there is none, as in one made otherwise. */
export function readEndNote(text: string): EndNote | null {
  const plain = toArabicDigits(text);
  const at = plain.lastIndexOf(WORDS);
  const [code] = DATA_CODE.exec(at < 0 ? '' : plain.slice(at)) ?? [];
  if (code === undefined) return null;
  const [, no] = /รอบพิจารณาที่\s*(\d+)/.exec(plain.slice(at)) ?? [];
  return { code, round: no === undefined ? null : Number(no) };
}
