/** Texts of a tab as a numbered list: constraints, laws, elements. */

import type { FieldNotes } from './definition';
import { textLines } from './lines';

export interface NumberedText {
  readonly no: string;
  readonly text: string;
}

/** @param source tab and column of the texts */
export function numberedNotes(source: string): FieldNotes<NumberedText> {
  return {
    no: { label: 'ลำดับ', source: 'ลำดับ' },
    text: { label: 'ข้อความ', source },
  };
}

/** The texts with their order; the number that people also type in front is dropped. */
export function numbered(texts: readonly string[]): NumberedText[] {
  return texts.map((text, index) => {
    const [only, ...others] = textLines(text);
    return { no: String(index + 1), text: others.length === 0 && only ? only.text : text.trim() };
  });
}
