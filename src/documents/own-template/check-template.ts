/** Everything that can be wrong with a template of an agency's own, told at once: the file, then its fields. */

import type { TemplateFault } from './template-fault';
import type { TemplateProblem } from '../ooxml/docx-engine';
import type { FieldTree } from '../shared/definition';
import { checkFields } from './check-fields';
import { fault, faultOfFile } from './faults';
import { DEEPEST_NESTING, MOST_TAGS } from './limits';
import { openSafely } from './open-safely';
import { templateParagraphs } from './paragraphs';
import { tagsOf, type TemplateTag } from './tags';

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
  const tags = paragraphs.flatMap(tagsOf);
  const complex = tooComplex(tags);
  // Neither compared nor compiled: that is what would take minutes.
  if (complex.length > 0) return complex;
  const faults = checkFields(paragraphs, fields, required);
  const paired = faults.every(({ code }) => code === 'unused-field' || code === 'unknown-field');
  const further = compile(file)
    .filter(({ code }) => paired || ENGINE_ALONE.includes(code))
    .filter(({ code, field }) => !faults.some((known) => known.code === code && known.field === field))
    .map(({ code, field, message }): TemplateFault => {
      const tag = tags.find(({ name, kind }) => name === field && kind !== 'close');
      return tag ? fault(code, tag, message) : faultOfFile(code, message, field);
    });
  return [...faults, ...further];
}

/** What would take a paper minutes: too many braces, loops too deep, and a loop inside itself, which multiplies its rows. */
function tooComplex(tags: readonly TemplateTag[]): TemplateFault[] {
  const [first] = tags;
  if (first && tags.length > MOST_TAGS) {
    const message = `แม่แบบมีช่องข้อมูล ${tags.length} แห่ง เกิน ${MOST_TAGS} แห่ง โปรดแบ่งเป็นหลายแม่แบบหรือลบส่วนที่ซ้ำกัน`;
    return [faultOfFile('too-complex', message)];
  }
  const closed = closedLoops(tags);
  const open: TemplateTag[] = [];
  for (const tag of tags) {
    if (tag.kind === 'close' && open[open.length - 1]?.name === tag.name) open.pop();
    if (!closed.has(tag)) continue;
    if (tag.kind === 'open' && open.some(({ kind, name }) => kind === 'open' && name === tag.name)) {
      return [fault('too-complex', tag, `ช่วงซ้ำ {#${tag.name}} อยู่ภายในช่วงซ้ำชื่อเดียวกัน โปรดลบตัวใน`)];
    }
    open.push(tag);
    if (open.length > DEEPEST_NESTING) {
      return [fault('too-complex', tag, `ช่วงซ้ำซ้อนกันเกิน ${DEEPEST_NESTING} ชั้น โปรดจัดแม่แบบให้ซ้อนกันน้อยลง`)];
    }
  }
  return [];
}

/** The tags that open a loop which ends in its part; one that does not holds nothing, and is a fault of its own. */
function closedLoops(tags: readonly TemplateTag[]): ReadonlySet<TemplateTag> {
  const closed = new Set<TemplateTag>();
  let open: TemplateTag[] = [];
  for (const tag of tags) {
    if (open[0] && open[0].paragraph.part !== tag.paragraph.part) open = [];
    if (tag.kind === 'open' || tag.kind === 'inverted') open.push(tag);
    const at = tag.kind === 'close' ? open.map(({ name }) => name).lastIndexOf(tag.name) : -1;
    if (at < 0) continue;
    const [loop] = open.splice(at);
    if (loop) closed.add(loop);
  }
  return closed;
}
