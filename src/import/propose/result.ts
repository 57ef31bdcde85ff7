/** What an import gives back: proposals per input tab, questions for a person, and evidence. Plain JSON throughout. */

import type { InputTabId } from '../../workbook/records';
import type { Evidence } from '../../evidence/evidence';

/**
 * sure: the text says it in so many words · likely: follows from the shape of the text or from the sums ·
 * ask: the text allows more than one reading, so a person decides before it is written.
 */
export type Confidence = 'sure' | 'likely' | 'ask';

/** One value proposed for one cell. */
export interface ProposedCell {
  readonly value: string | number;
  /** 1-based lines of the paste that state it. */
  readonly lines: readonly number[];
  /** The words of the source, at most 160 characters. */
  readonly snippet: string;
  readonly confidence: Confidence;
  /** Why it is not sure, in Thai for a person; empty where it is. */
  readonly note: string;
}

/** One row of an input tab; `cells` by column key of the tab (`value` in `ตั้งค่า`). */
export interface ProposedRow {
  /** What the row is: a setting's key, an indicator's number, an item's id (`E9/1`), a position in the list. */
  readonly key: string;
  readonly cells: Readonly<Record<string, ProposedCell>>;
}

/** A cell that an answer fills. */
export interface AnswerCell {
  readonly tab: InputTabId;
  readonly row: string;
  readonly column: string;
  readonly value: string | number;
}

export interface QuestionOption {
  /** Thai: what it is and where it stands. */
  readonly label: string;
  readonly lines: readonly number[];
  /** What choosing it writes, in place of any proposal for the same cells; empty where it only says "leave it". */
  readonly sets: readonly AnswerCell[];
}

/** Something that only a person can decide. */
export interface Question {
  readonly id: string;
  /** Tab that it is about; null where it is about the text as a whole. */
  readonly tab: InputTabId | null;
  /** Thai, one or two sentences. */
  readonly message: string;
  readonly options: readonly QuestionOption[];
}

/** A line with a figure that could be a score, and that neither a proposal nor a question uses. */
export interface UnusedLine {
  /** 1-based line of the paste. */
  readonly line: number;
  /** The figures, and a rating, as they stand. */
  readonly figures: string;
  readonly snippet: string;
  /** What they most likely are, in Thai; empty where nothing tells. */
  readonly guess: string;
}

/** A figure that a reader has proposed, and what became of it. */
export interface ExplainedFigure {
  /** 1-based line of the source. */
  readonly line: number;
  readonly value: number;
  /** Thai: what it would be of, with the year and the agency that the text gives it. */
  readonly of: string;
  readonly role: 'score' | 'previous' | 'change' | 'unknown';
  /** Reader and rule: `sentences/result-words`. */
  readonly by: string;
  /** proposed: in a cell · asked: in an option, or in a cell that needs a word · left: nowhere. */
  readonly fate: 'proposed' | 'asked' | 'left';
  /** The refiner that took it away; `resolver` where other figures were preferred; empty for a figure that is used. */
  readonly leftBy: string;
}

export interface ImportResult {
  readonly proposals: Readonly<Record<InputTabId, readonly ProposedRow[]>>;
  readonly questions: readonly Question[];
  readonly evidence: readonly Evidence[];
  readonly unused: readonly UnusedLine[];
  /** Only where it is asked for (`ita import --explain`). */
  readonly explained: readonly ExplainedFigure[];
}

export const EMPTY_RESULT: ImportResult = {
  proposals: {
    settings: [],
    signers: [],
    indicators: [],
    items: [],
    measures: [],
    issues: [],
    constraints: [],
    laws: [],
    meetings: [],
    papers: [],
  },
  questions: [],
  evidence: [],
  unused: [],
  explained: [],
};

/** How many rows each tab would get. */
export function countRows(result: ImportResult): Readonly<Record<InputTabId, number>> {
  const counts = {} as Record<InputTabId, number>;
  for (const tab of Object.keys(result.proposals) as InputTabId[]) counts[tab] = result.proposals[tab].length;
  return counts;
}
