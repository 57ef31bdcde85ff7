/** The sentence by which a memo says that the committee has considered it; said only of data that it has considered. */

import { closedOn, decisionWords } from '../../committee/facts';
import { formatThaiDate } from '../../thai/dates';
import type { DocumentInput, FieldNotes } from './definition';

export interface CommitteeSentence {
  readonly hasCommittee: boolean;
  readonly committeeSentence: string;
}

export const COMMITTEE_SENTENCE_NOTES: FieldNotes<CommitteeSentence> = {
  hasCommittee: {
    label: 'คณะกรรมการพิจารณาข้อมูลชุดนี้แล้ว',
    source: 'รอบพิจารณาที่ปิดแล้ว และข้อมูลยังตรงกับที่พิจารณา',
    condition: true,
  },
  committeeSentence: { label: 'ประโยคเรื่องการพิจารณาของคณะกรรมการ', source: 'เรียบเรียงจากรอบพิจารณาที่ปิดแล้ว' },
};

/** The committee as the agency calls it, or what it is. */
export function committeeName({ workbook }: Pick<DocumentInput, 'workbook'>): string {
  return workbook.settings.committee.trim() || 'คณะกรรมการขับเคลื่อนการประเมินคุณธรรมและความโปร่งใส';
}

export function committeeSentence(input: DocumentInput): CommitteeSentence {
  const { committee } = input;
  if (!committee?.agrees) return { hasCommittee: false, committeeSentence: '' };
  const { no, closed } = committee.round;
  const day = closedOn(closed);
  const on = day === null ? '' : ` เมื่อวันที่ ${formatThaiDate(day)}`;
  return {
    hasCommittee: true,
    committeeSentence: `ในการนี้ ${committeeName(input)} ได้พิจารณาข้อมูลชุดนี้ในรอบที่ ${no} แล้ว${on} มีมติ${decisionWords(closed)}`,
  };
}
