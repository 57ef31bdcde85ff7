/** Everything that can be wrong with a template of an agency's own, told at once: the file, then its fields. */

import type { TemplateFault } from './template-fault';
import type { TemplateProblem } from '../ooxml/docx-engine';
import type { FieldTree } from '../shared/definition';
import { checkFields } from './check-fields';
import { fault, faultOfFile } from './faults';
import { openSafely } from './open-safely';
import { templateParagraphs } from './paragraphs';
import { tagsOf } from './tags';

/** What the engine may still refuse in a template whose fields are all known and paired. */
const ENGINE_ALONE: readonly TemplateProblem['code'][] = ['loop-position', 'other', 'not-a-docx'];

/**
 * @param required paths of the fields that the paper cannot do without
 * @param compile what the engine itself says about the file, asked only for one that is safe to open
 * @returns empty for a template that can be used
 */
export function checkTemplate(
  file: Uint8Array,
  fields: FieldTree,
  required: readonly string[],
  compile: (file: Uint8Array) => readonly TemplateProblem[],
): TemplateFault[] {
  const { refusals, parts } = openSafely(file);
  if (refusals.length > 0) {
    return refusals.map(({ code, message }) => faultOfFile(code, message));
  }
  const paragraphs = templateParagraphs(parts);
  const faults = checkFields(paragraphs, fields, required);
  const paired = faults.every(({ code }) => code === 'unused-field' || code === 'unknown-field');
  const tags = paragraphs.reduce<ReturnType<typeof tagsOf>>((all, paragraph) => all.concat(tagsOf(paragraph)), []);
  const further = compile(file)
    .filter(({ code }) => paired || ENGINE_ALONE.includes(code))
    .filter(({ code, field }) => !faults.some((known) => known.code === code && known.field === field))
    .map(({ code, field, message }): TemplateFault => {
      const tag = tags.find(({ name, kind }) => name === field && kind !== 'close');
      return tag ? fault(code, tag, message) : faultOfFile(code, message, field);
    });
  return [...faults, ...further];
}
