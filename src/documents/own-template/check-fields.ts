/** Compares what a template writes in braces with the fields of its document: every fault at once, each with its place. */

import type { ConditionNote, FieldNote, LoopNote } from '../definition';
import type { TemplateFault, TemplateFaultCode } from '../../rpc';
import type { TemplateParagraph } from './paragraphs';
import { tagsOf, type TemplateTag } from './tags';

/** Fields of a document as `AnyDocument.fields` has them. */
export type FieldTree = Readonly<Record<string, FieldNote | LoopNote<unknown> | ConditionNote>>;

interface Scope {
  readonly tag: TemplateTag;
  /** Where the loop stands in the tree, `plan.measures`; null for a condition. */
  readonly path: string | null;
  readonly fields: FieldTree | null;
  /** The loop itself is unknown: its fields cannot be judged. */
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
  const parts = paragraphs.map(({ part }) => part).filter((part, index, all) => all.indexOf(part) === index);
  for (const part of parts) {
    const own = paragraphs.filter((paragraph) => paragraph.part === part);
    faults.push(...checkPart(own, fields, used));
  }
  for (const path of required) {
    if (used[path]) continue;
    const found = noteAt(fields, path);
    if (!found) continue;
    faults.push({
      code: 'unused-field',
      field: path.split('.').slice(-1)[0] as string,
      place: '',
      paragraph: null,
      text: '',
      message: `ไม่มีช่องข้อมูล "${found.label}" ซึ่งเอกสารนี้ต้องมี โปรดใส่ ${writtenPath(path)} ในแม่แบบ`,
    });
  }
  return withoutRepeats(faults);
}

function checkPart(
  paragraphs: readonly TemplateParagraph[],
  fields: FieldTree,
  used: Record<string, true>,
): TemplateFault[] {
  const faults: TemplateFault[] = [];
  const scopes: Scope[] = [];
  const resolve = (name: string): Resolved | null => {
    for (let index = scopes.length - 1; index >= 0; index -= 1) {
      const scope = scopes[index] as Scope;
      const note = scope.fields ? own(scope.fields, name) : null;
      if (note && scope.path !== null) return { path: `${scope.path}.${name}`, note };
    }
    const note = own(fields, name);
    return note ? { path: name, note } : null;
  };
  const unknown = (tag: TemplateTag): void => {
    // Inside a loop that is itself unknown, a field known anywhere may be right.
    if (scopes.some((scope) => scope.unknown) && pathsOf(fields, tag.name).length > 0) return;
    faults.push(fault('unknown-field', tag, unknownMessage(tag, fields, scopes)));
  };
  for (const paragraph of paragraphs) {
    for (const tag of tagsOf(paragraph)) {
      if (tag.kind === 'unclosed') {
        faults.push(fault('unclosed-field', tag, `พบ "{${tag.name}" ที่ไม่มีวงเล็บปีกกาปิด } ในย่อหน้าเดียวกัน`));
      } else if (tag.kind === 'unopened') {
        faults.push(fault('unopened-field', tag, `พบ "${tag.name}}" ที่ไม่มีวงเล็บปีกกาเปิด {`));
      } else if (tag.kind === 'close') {
        close(tag, scopes, faults);
      } else {
        const resolved = resolve(tag.name);
        if (!resolved) unknown(tag);
        else used[resolved.path] = true;
        if (tag.kind === 'field') {
          if (resolved && ('rows' in resolved.note || 'condition' in resolved.note)) {
            faults.push(
              fault(
                'not-a-text',
                tag,
                `{${tag.name}} ไม่ใช่ข้อความ ต้องเขียนเป็นคู่ {#${tag.name}} … {/${tag.name}} ครอบส่วนที่จะ${'rows' in resolved.note ? 'พิมพ์ซ้ำ' : 'แสดง'}`,
              ),
            );
          }
        } else {
          const rows = tag.kind === 'open' && resolved && 'rows' in resolved.note ? resolved.note.rows : null;
          scopes.push({
            tag,
            path: rows && resolved ? resolved.path : null,
            fields: rows as FieldTree | null,
            unknown: !resolved,
          });
        }
      }
    }
  }
  for (const { tag } of scopes) faults.push(unclosedLoop(tag));
  return faults;
}

/** Takes the loop that a closing tag ends off the stack; loops left open inside it are faults. */
function close(tag: TemplateTag, scopes: Scope[], faults: TemplateFault[]): void {
  const names = scopes.map((scope) => scope.tag.name);
  const index = tag.name === '' ? names.length - 1 : names.lastIndexOf(tag.name);
  if (index < 0) {
    faults.push(
      fault('unopened-loop', tag, `พบตัวปิด {/${tag.name}} โดยไม่มีตัวเปิด {#${tag.name}} อยู่ก่อน โปรดลบตัวปิดหรือเพิ่มตัวเปิด`),
    );
    return;
  }
  const [closed, ...inner] = scopes.splice(index);
  for (const scope of inner) faults.push(unclosedLoop(scope.tag));
  if (closed && !canRepeat(closed.tag.paragraph.container, tag.paragraph.container)) {
    faults.push(
      fault(
        'loop-position',
        closed.tag,
        `{#${closed.tag.name}} กับ {/${closed.tag.name}} (${placeOf(tag.paragraph)}) อยู่คนละตำแหน่งของตารางหรือกล่องข้อความ โปรดวางไว้ในตารางเดียวกัน ช่องเดียวกัน หรือนอกตารางทั้งคู่`,
      ),
    );
  }
}

/** What lies between the two can be repeated: both stand in one place, or both in rows of one table. */
function canRepeat(opening: string, closing: string): boolean {
  if (opening === closing) return true;
  const a = opening.split('/');
  const b = closing.split('/');
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared += 1;
  const rests = [a, b].map((path) => path.slice(shared).join('/'));
  return rests.every((rest) => /^(?:tr\d+\/)?tc\d+$/.test(rest));
}

function unclosedLoop(tag: TemplateTag): TemplateFault {
  const mark = tag.kind === 'inverted' ? '^' : '#';
  return fault('unclosed-loop', tag, `ตัวเปิด {${mark}${tag.name}} ไม่มีตัวปิด {/${tag.name}} โปรดเพิ่มตัวปิด`);
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
  const near = nearest(trimmed, fields, scopes);
  const hint = near === null ? 'โปรดตรวจตัวสะกดกับรายการช่องข้อมูลของเอกสารนี้' : `หมายถึง {${mark}${near}} หรือไม่`;
  return `ไม่รู้จักช่องข้อมูล ${written} ${hint}`;
}

/** The known name in reach that differs by at most two letters. */
function nearest(name: string, fields: FieldTree, scopes: readonly Scope[]): string | null {
  const known = scopes
    .reduce<string[]>((all, scope) => all.concat(Object.keys(scope.fields ?? {})), [])
    .concat(Object.keys(fields));
  const best = known
    .map((candidate) => ({ candidate, distance: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= 2 && best.distance < name.length ? best.candidate : null;
}

/** Letters to change, add or drop to get from one word to the other (Levenshtein). */
function distance(a: string, b: string): number {
  // Two names that differ so much in length are never near; templates may hold braces around whole sentences.
  if (Math.abs(a.length - b.length) > 2) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_unused, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] as number) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

function own(fields: FieldTree, name: string): FieldTree[string] | null {
  return Object.prototype.hasOwnProperty.call(fields, name) ? (fields[name] as FieldTree[string]) : null;
}

/** Every path of the tree that ends in this name. */
function pathsOf(fields: FieldTree, name: string, prefix = ''): string[] {
  return Object.keys(fields).reduce<string[]>((all, key) => {
    const note = fields[key] as FieldTree[string];
    const inner = 'rows' in note ? pathsOf(note.rows as FieldTree, name, `${prefix}${key}.`) : [];
    return [...all, ...(key === name ? [`${prefix}${key}`] : []), ...inner];
  }, []);
}

function noteAt(fields: FieldTree, path: string): FieldTree[string] | null {
  const [name, ...rest] = path.split('.');
  const note = own(fields, name as string);
  if (!note || rest.length === 0) return note;
  return 'rows' in note ? noteAt(note.rows as FieldTree, rest.join('.')) : null;
}

/** `plan.measures.period` as an officer writes it: `{#plan}{#measures}{period}{/measures}{/plan}`. */
export function writtenPath(path: string): string {
  const names = path.split('.');
  const loops = names.slice(0, -1);
  return (
    loops.map((name) => `{#${name}}`).join('') +
    `{${names[names.length - 1] as string}}` +
    loops
      .reverse()
      .map((name) => `{/${name}}`)
      .join('')
  );
}

const PART_NAMES: readonly (readonly [RegExp, string])[] = [
  [/header/, 'หัวกระดาษ '],
  [/footer/, 'ท้ายกระดาษ '],
  [/footnotes/, 'เชิงอรรถ '],
  [/comments/, 'ข้อคิดเห็น '],
  [/^docProps/, 'คุณสมบัติของไฟล์ '],
];
const LONGEST_QUOTE = 60;

/** Where a paragraph stands and how it begins, for a person. */
export function placeOf({ part, no, text }: TemplateParagraph): string {
  const name = PART_NAMES.filter(([pattern]) => pattern.test(part))[0];
  const plain = text.replace(/\s+/g, ' ').trim();
  const quote = plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE)}…` : plain;
  return `${name ? name[1] : ''}ย่อหน้าที่ ${no} "${quote}"`;
}

/** A fault at a tag. */
export function fault(code: TemplateFaultCode, { name, paragraph }: TemplateTag, message: string): TemplateFault {
  return { code, field: name, place: placeOf(paragraph), paragraph: paragraph.no, text: paragraph.text, message };
}

/** Text boxes are written twice into the file; a person sees and repairs them once. */
function withoutRepeats(faults: readonly TemplateFault[]): TemplateFault[] {
  const keys = faults.map(({ code, field, text, message }) => [code, field, text, message].join('\u0001'));
  return faults.filter((_fault, index) => keys.indexOf(keys[index] as string) === index);
}
