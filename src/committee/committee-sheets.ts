/** Where people's cells stand, as formulas name them: tabs by what they are called in this workbook. */

import { columnLetters } from '../findings/address';
import { FIRST_ROW, LAST_ROW, reviewColumn, type ReviewKey } from './review-tab';
import { signatureColumn, type SignatureKey } from './signatures-tab';
import { quoted } from './source-formulas';

export interface CommitteeSheets {
  readonly review: string;
  readonly signatures: string;
  /** Null where nobody has made the tab of remarks. */
  readonly remarks: RemarkSheet | null;
}

/** The tab `ความเห็น` with the letters of its columns. */
export interface RemarkSheet {
  readonly name: string;
  readonly matter: string;
  readonly remark: string;
  readonly state: string;
}

/** A column of `พิจารณา`, from the first row below the header. */
export function reviewRange({ review }: CommitteeSheets, key: ReviewKey): string {
  return rangeBelow(review, reviewColumn(key));
}

/** A column of `ลงนาม`. */
export function signatureRange({ signatures }: CommitteeSheets, key: SignatureKey): string {
  return rangeBelow(signatures, signatureColumn(key));
}

function rangeBelow(sheet: string, column: number): string {
  const letter = columnLetters(column);
  return `${quoted(sheet)}$${letter}$${FIRST_ROW}:$${letter}$${LAST_ROW}`;
}
