/** The fields and loops written in a template's paragraphs, each with the paragraph it stands in. */

import type { TemplateParagraph } from './paragraphs';

export type TagKind =
  /** `{name}` */
  | 'field'
  /** `{#name}` */
  | 'open'
  /** `{^name}` */
  | 'inverted'
  /** `{/name}` or `{/}` */
  | 'close'
  /** `{name` without its closing brace */
  | 'unclosed'
  /** `name}` without its opening brace */
  | 'unopened';

export interface TemplateTag {
  readonly kind: TagKind;
  /** As written, without braces and mark. */
  readonly name: string;
  readonly paragraph: TemplateParagraph;
}

const MARKS: Readonly<Record<string, TagKind>> = { '#': 'open', '^': 'inverted', '/': 'close' };
/** Words shown for a brace that has no partner. */
const NEARBY = 25;

/** Tags of one paragraph from left to right. A tag must not run over the end of its paragraph. */
export function tagsOf(paragraph: TemplateParagraph): TemplateTag[] {
  const { text } = paragraph;
  const tags: TemplateTag[] = [];
  let from = -1;
  let last = 0;
  const unclosed = (end: number): void => {
    tags.push({ kind: 'unclosed', name: text.slice(from + 1, Math.min(end, from + 1 + NEARBY)).trim(), paragraph });
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '{') {
      if (from >= 0) unclosed(at);
      from = at;
    } else if (letter === '}') {
      if (from < 0) {
        tags.push({ kind: 'unopened', name: text.slice(Math.max(last, at - NEARBY), at).trim(), paragraph });
      } else {
        tags.push(tag(text.slice(from + 1, at), paragraph));
      }
      from = -1;
      last = at + 1;
    }
  }
  if (from >= 0) unclosed(text.length);
  return tags;
}

function tag(written: string, paragraph: TemplateParagraph): TemplateTag {
  // Line breaks inside braces are dropped when the paper is filled.
  const inside = written.replace(/\n/g, '');
  const kind = MARKS[inside.charAt(0)];
  return kind ? { kind, name: inside.slice(1), paragraph } : { kind: 'field', name: inside, paragraph };
}
