/**
 * What the rest of the product knows of the .docx engine. The engine itself (`engine.ts`, docxtemplater and PizZip) is
 * bundled apart and evaluated only when a document is made; nothing in src may import it statically, so it is handed
 * in as an argument of this type.
 */

import type { TemplateFault } from '../own-template/template-fault';
import type { FieldTree } from '../shared/definition';
import type { XmlParts } from './parts';
import type { ThaiLack } from './thai-runs';

export interface FillOptions {
  /**
   * Bytes of pictures (PNG) by the alternative text of their place in the template (`ita-chart`). A place without
   * bytes keeps the template's own picture; it should stand inside a condition.
   */
  readonly pictures: Readonly<Record<string, Uint8Array>>;
  /** Last change to the filled text parts: digits and font. Returns only the parts that changed, or all of them. */
  readonly rewrite: (parts: XmlParts) => XmlParts;
}

/** Field names of a template as a tree; a loop or condition holds what stands inside it, a plain field nothing. */
export interface TagTree {
  readonly [name: string]: TagTree;
}

export interface DocxEngine {
  /**
   * Fills `{fields}` and `{#loops}` of a .docx with data.
   * @throws TemplateError with every problem of the template at once
   */
  fill(template: Uint8Array, data: object, options: FillOptions): Uint8Array;
  /**
   * The fields that a template uses, from its body, headers and footers together.
   * @throws TemplateError
   */
  tags(template: Uint8Array): TagTree;
  /** What a document prints in its body, without markup; null for a file that is no document or not safe to open. */
  text(file: Uint8Array): string | null;
  /**
   * Everything wrong with a file that somebody wants to use as a template: whether it is safe to open, and whether its
   * fields are those of the document.
   * @param required paths of fields (`plan.measures.period`) that the paper cannot do without
   */
  check(template: Uint8Array, fields: FieldTree, required: readonly string[]): readonly TemplateFault[];
  /** What runs of the template lack as Thai text; papers are made with it all the same. */
  thaiLack(template: Uint8Array): ThaiLack;
}

/** Kebab-case kinds of template problems. */
export type TemplateProblemCode =
  | 'not-a-docx'
  | 'unknown-field'
  | 'unclosed-loop'
  | 'unopened-loop'
  | 'unclosed-field'
  | 'unopened-field'
  | 'closing-mismatch'
  | 'loop-position'
  /** More values than a paper can have, or loops too deep. */
  | 'too-complex'
  | 'other';

/** One problem of a template: what, which field, in which part and near which words. */
export interface TemplateProblem {
  readonly code: TemplateProblemCode;
  /** The field or loop, without braces; empty where none is meant. */
  readonly field: string;
  /** Name of the part inside the .docx (`word/header1.xml`); empty for the file as a whole. */
  readonly part: string;
  /** Thai, for a person. */
  readonly message: string;
}

/** A template that cannot be filled; `problems` lists everything found, never only the first. */
export class TemplateError extends Error {
  readonly problems: readonly TemplateProblem[];

  constructor(problems: readonly TemplateProblem[]) {
    super(problems.map((problem) => problem.message).join('\n'));
    this.name = 'TemplateError';
    this.problems = problems;
  }
}

/** Whether an error is a `TemplateError`, also one that was thrown by the separately bundled engine. */
export function isTemplateError(error: unknown): error is TemplateError {
  return error instanceof Error && error.name === 'TemplateError' && Array.isArray((error as TemplateError).problems);
}
