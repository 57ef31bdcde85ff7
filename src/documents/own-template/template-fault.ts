/** What can be wrong with a file that somebody wants to use as a template, as it is told to a person. */

/** Kebab-case kinds of faults of an uploaded template. */
export type TemplateFaultCode =
  | 'not-a-docx'
  | 'too-large'
  | 'encrypted'
  | 'zip-bomb'
  | 'macros'
  | 'external-link'
  | 'embedded-file'
  | 'unknown-field'
  | 'unused-field'
  | 'not-a-text'
  | 'unclosed-loop'
  | 'unopened-loop'
  | 'unclosed-field'
  | 'unopened-field'
  | 'closing-mismatch'
  | 'loop-position'
  | 'too-complex'
  | 'other';

/** One thing wrong with an uploaded template. */
export interface TemplateFault {
  readonly code: TemplateFaultCode;
  /** The field as written, without braces; empty where none is meant. */
  readonly field: string;
  /** Where, for a person: `หัวกระดาษ ย่อหน้าที่ 2 "…"`; empty for the file as a whole. */
  readonly place: string;
  /** 1-based number of the paragraph in its part of the file, null for the file as a whole. */
  readonly paragraph: number | null;
  /** Text of the paragraph. */
  readonly text: string;
  /** Thai: what is wrong and what to do. */
  readonly message: string;
}

/** What to do with a file that Word can open and this product cannot. */
export const SAVE_AS = 'โปรดเปิดใน Word แล้วเลือก บันทึกเป็น > เอกสาร Word (.docx)';
