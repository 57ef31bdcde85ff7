/** The shape that all documents share: what they are, what they need, and every field with its origin. */

import type { AgenciesOverview } from '../../agencies/overview';
import type { CommitteeFacts } from '../../committee/facts';
import type { Analysis } from '../../ita/analysis';
import type { MissingField } from './missing';
import type { DocumentId } from './titles';
import type { MeasureEffect } from '../../year-change/measure-effects';
import type { InputTabId, WorkbookData } from '../../workbook/records';

/** What a document is made from. */
export interface DocumentInput {
  readonly workbook: WorkbookData;
  readonly analysis: Analysis;
  /** เรื่อง where the agency wants another than the paper's own; else empty. */
  readonly subject: string;
  /** The last closed round of the committee; null or left out where there is none. */
  readonly committee?: CommitteeFacts | null;
  /** What the indicators of the measures did, before and after; empty or left out where it is not known. */
  readonly effects?: readonly MeasureEffect[];
  /** What is said of several agencies together; null or left out in a workbook of a single one. */
  readonly agencies?: AgenciesOverview | null;
  /** Which pictures will be there; their bytes go to `makeDocument`. */
  readonly pictures: { readonly chart: boolean; readonly garuda: boolean; readonly levels?: boolean };
}

/** A field of a template as an officer reads about it: what it is and where its value comes from. */
export interface FieldNote {
  readonly label: string;
  /** Tab and column or setting, or how it is composed. */
  readonly source: string;
}

export interface LoopNote<Row> extends FieldNote {
  readonly rows: FieldNotes<Row>;
}

export interface ConditionNote extends FieldNote {
  readonly condition: true;
}

/** One note for every field of the data type; the compiler refuses a missing one. */
export type FieldNotes<Data> = {
  readonly [Key in keyof Data]: Data[Key] extends readonly (infer Row)[]
    ? LoopNote<Row>
    : Data[Key] extends boolean
      ? ConditionNote
      : FieldNote;
};

export interface DocumentDefinition<Data extends object> {
  readonly id: DocumentId;
  /** Thai name of the paper. */
  readonly title: string;
  /** One line: what it is for. */
  readonly purpose: string;
  /** The input tabs that it prints from; only these are read when it is made. */
  readonly tabs: readonly InputTabId[];
  readonly fields: FieldNotes<Data>;
  /** Everything the paper prints. Values that nobody filled in are `BLANK`. */
  build(input: DocumentInput): Data;
  /** What has no value yet, with its cell, in the order of the paper. */
  missing(input: DocumentInput): readonly MissingField[];
}

/** Fields of any document: plain ones, loops and conditions by name. */
export type FieldTree = Readonly<Record<string, FieldNote | LoopNote<unknown> | ConditionNote>>;

/** A definition whose data type does not matter to the caller. */
export interface AnyDocument extends Omit<DocumentDefinition<object>, 'fields'> {
  readonly fields: FieldTree;
}

/** What the paper shows where a value is missing. */
export const BLANK = '........';

/** A text, or `BLANK` where it is empty. */
export function orBlank(text: string): string {
  return text.trim() === '' ? BLANK : text.trim();
}
