/** Compares what a template writes in braces with the fields of its document: every fault at once, each with its place. */

import type { FieldTree } from '../shared/definition';
import type { TemplateFault } from './template-fault';
import { fault, faultOfFile } from './faults';
import { nearest } from '../../thai/nearest';
import { pairTags } from './pairs';
import type { TemplateParagraph } from './paragraphs';
import { tagsOf, type TemplateTag } from './tags';

interface Scope {
  /** Where the loop stands in the tree, `plan.measures`. */
  readonly path: string;
  /** Fields of its rows; null for a condition. */
  readonly fields: FieldTree | null;
  readonly unknown: boolean;
}

interface Resolved {
  readonly path: string;
  readonly note: FieldTree[string];
}

/**
 * Faults of a template's fields.
 * @param required paths (`plan.measures.period`) that the template must print somewhere
 */
export function checkFields(
  paragraphs: readonly TemplateParagraph[],
  fields: FieldTree,
  required: readonly string[],
): TemplateFault[] {
  const faults: TemplateFault[] = [];
  const used: Record<string, true> = {};
  const parts = new Set(paragraphs.map(({ part }) => part));
  for (const part of parts) {
    const own = paragraphs.filter((paragraph) => paragraph.part === part);
    faults.push(...checkPart(own, fields, used));
  }
  for (const path of required) {
    if (used[path]) continue;
    const found = noteAt(fields, path);
    if (!found) continue;
    const name = path.replace(/^.*\./, '');
    faults.push(
      faultOfFile(
        'unused-field',
        `ไม่มีช่องข้อมูล "${found.label}" ซึ่งเอกสารนี้ต้องมี โปรดใส่ ${writtenPath(path)} ในแม่แบบ`,
        name,
      ),
    );
  }
  return withoutRepeats(faults);
}

function checkPart(
  paragraphs: readonly TemplateParagraph[],
  fields: FieldTree,
  used: Record<string, true>,
): TemplateFault[] {
  const tags = paragraphs.reduce<TemplateTag[]>((all, paragraph) => all.concat(tagsOf(paragraph)), []);
  const { faults: unpaired, alone } = pairTags(tags);
  const faults: TemplateFault[] = [];
  const scopes: Scope[] = [];
  // Inside a loop that is unknown or does not end, a field known anywhere may be right.
  let lenient = false;
  const resolve = (name: string): Resolved | null => {
    for (const { fields: inner, path } of [...scopes].reverse()) {
      const note = inner ? own(inner, name) : null;
      if (note) return { path: `${path}.${name}`, note };
    }
    const note = own(fields, name);
    return note ? { path: name, note } : null;
  };
  for (const tag of tags) {
    if (tag.kind === 'unclosed') {
      faults.push(fault('unclosed-field', tag, `พบ "{${tag.name}" ที่ไม่มีวงเล็บปีกกาปิด } ในย่อหน้าเดียวกัน`));
    } else if (tag.kind === 'unopened') {
      faults.push(fault('unopened-field', tag, `พบ "${tag.name}}" ที่ไม่มีวงเล็บปีกกาเปิด {`));
    } else if (tag.kind === 'close') {
      if (!alone.includes(tag)) scopes.pop();
    } else {
      const resolved = resolve(tag.name);
      if (resolved) used[resolved.path] = true;
      else if (!(lenient || scopes.some(({ unknown }) => unknown)) || pathsOf(fields, tag.name).length === 0) {
        faults.push(fault('unknown-field', tag, unknownMessage(tag, fields, scopes)));
      }
      if (tag.kind === 'field') {
        if (resolved && !isText(resolved.note)) faults.push(fault('not-a-text', tag, pairMessage(tag, resolved.note)));
      } else if (alone.includes(tag)) {
        lenient = true;
      } else {
        scopes.push(scopeOf(tag, resolved));
      }
    }
  }
  return [...faults, ...unpaired];
}

function scopeOf({ kind }: TemplateTag, resolved: Resolved | null): Scope {
  const rows = kind === 'open' && resolved && 'rows' in resolved.note ? (resolved.note.rows as FieldTree) : null;
  return { path: resolved ? resolved.path : '', fields: rows, unknown: !resolved };
}

function isText(note: FieldTree[string]): boolean {
  return !('rows' in note) && !('condition' in note);
}

function pairMessage({ name }: TemplateTag, note: FieldTree[string]): string {
  return `{${name}} ไม่ใช่ข้อความ ต้องเขียนเป็นคู่ {#${name}} … {/${name}} ครอบส่วนที่จะ${'rows' in note ? 'พิมพ์ซ้ำ' : 'แสดง'}`;
}

function unknownMessage({ name, kind }: TemplateTag, fields: FieldTree, scopes: readonly Scope[]): string {
  const mark = kind === 'open' ? '#' : kind === 'inverted' ? '^' : '';
  const written = `{${mark}${name}}`;
  const trimmed = name.replace(/[\s\u200b\u00a0]+/g, '');
  if (trimmed !== name && pathsOf(fields, trimmed).length > 0) {
    return `${written} มีช่องว่างอยู่ในวงเล็บ โปรดเขียนติดกันเป็น {${mark}${trimmed}}`;
  }
  const elsewhere = pathsOf(fields, name);
  if (elsewhere.length > 0) {
    return `${written} ใช้ตรงนี้ไม่ได้ ใช้ได้เฉพาะในช่วง ${elsewhere.map(writtenPath).join(' หรือ ')}`;
  }
  const near = nearest(trimmed, namesInReach(fields, scopes));
  const hint = near === null ? 'โปรดตรวจตัวสะกดกับรายการช่องข้อมูลของเอกสารนี้' : `หมายถึง {${mark}${near}} หรือไม่`;
  return `ไม่รู้จักช่องข้อมูล ${written} ${hint}`;
}

/** Names in reach of a field, the innermost loop first. */
function namesInReach(fields: FieldTree, scopes: readonly Scope[]): string[] {
  return scopes
    .reduce<string[]>((all, scope) => all.concat(Object.keys(scope.fields ?? {})), [])
    .concat(Object.keys(fields));
}

function own(fields: FieldTree, name: string): FieldTree[string] | null {
  return Object.prototype.hasOwnProperty.call(fields, name) ? (fields[name] ?? null) : null;
}

/** Every path of the tree that ends in this name. */
function pathsOf(fields: FieldTree, name: string, prefix = ''): string[] {
  return Object.entries(fields).flatMap(([key, note]) => {
    const inner = 'rows' in note ? pathsOf(note.rows as FieldTree, name, `${prefix}${key}.`) : [];
    return [...(key === name ? [`${prefix}${key}`] : []), ...inner];
  });
}

function noteAt(fields: FieldTree, path: string): FieldTree[string] | null {
  const [name, ...rest] = path.split('.');
  const note = own(fields, name as string);
  if (!note || rest.length === 0) return note;
  return 'rows' in note ? noteAt(note.rows as FieldTree, rest.join('.')) : null;
}

/** `plan.measures.period` as an officer writes it: `{#plan}{#measures}{period}{/measures}{/plan}`. */
function writtenPath(path: string): string {
  const names = path.split('.');
  const loops = names.slice(0, -1);
  return (
    loops.map((name) => `{#${name}}`).join('') +
    `{${path.replace(/^.*\./, '')}}` +
    loops
      .reverse()
      .map((name) => `{/${name}}`)
      .join('')
  );
}

/** Text boxes are written twice into the file; a person sees and repairs them once. */
function withoutRepeats(faults: readonly TemplateFault[]): TemplateFault[] {
  const byWords = new Map<string, TemplateFault>();
  for (const one of faults) {
    const words = [one.code, one.field, one.text, one.message].join('\u0001');
    if (!byWords.has(words)) byWords.set(words, one);
  }
  return [...byWords.values()];
}
