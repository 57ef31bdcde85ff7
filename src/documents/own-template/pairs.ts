/** Loops and conditions opened and closed: which have no partner, and which lead through a table where they must not. */

import type { TemplateFault } from './template-fault';
import { fault, placeOf } from './faults';
import type { TemplateTag } from './tags';

export interface Pairing {
  readonly faults: readonly TemplateFault[];
  /** Opening and closing tags without a partner. */
  readonly alone: readonly TemplateTag[];
}

/** Pairs the tags of one part in order. A loop left open inside one that closes is the one at fault. */
export function pairTags(tags: readonly TemplateTag[]): Pairing {
  const faults: TemplateFault[] = [];
  const alone: TemplateTag[] = [];
  const open: TemplateTag[] = [];
  const unclosed = (tag: TemplateTag): void => {
    const mark = tag.kind === 'inverted' ? '^' : '#';
    alone.push(tag);
    faults.push(fault('unclosed-loop', tag, `ตัวเปิด {${mark}${tag.name}} ไม่มีตัวปิด {/${tag.name}} โปรดเพิ่มตัวปิด`));
  };
  for (const tag of tags) {
    if (tag.kind === 'open' || tag.kind === 'inverted') open.push(tag);
    if (tag.kind !== 'close') continue;
    const index = tag.name === '' ? open.length - 1 : open.map(({ name }) => name).lastIndexOf(tag.name);
    if (index < 0) {
      alone.push(tag);
      faults.push(
        fault('unopened-loop', tag, `พบตัวปิด {/${tag.name}} โดยไม่มีตัวเปิด {#${tag.name}} อยู่ก่อน โปรดลบตัวปิดหรือเพิ่มตัวเปิด`),
      );
      continue;
    }
    const [opening, ...inner] = open.splice(index) as [TemplateTag, ...TemplateTag[]];
    inner.forEach(unclosed);
    if (!canRepeat(opening.paragraph.container, tag.paragraph.container)) {
      faults.push(
        fault(
          'loop-position',
          opening,
          `{#${opening.name}} กับ {/${opening.name}} (${placeOf(tag.paragraph)}) อยู่คนละตำแหน่งของตารางหรือกล่องข้อความ โปรดวางไว้ในตารางเดียวกัน ช่องเดียวกัน หรือนอกตารางทั้งคู่`,
        ),
      );
    }
  }
  open.forEach(unclosed);
  return { faults, alone };
}

/** What lies between the two can be repeated: both stand in one place, or both in rows of one table. */
function canRepeat(opening: string, closing: string): boolean {
  if (opening === closing) return true;
  const a = opening.split('/');
  const b = closing.split('/');
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared += 1;
  return [a, b].every((path) => /^(?:tr\d+\/)?tc\d+$/.test(path.slice(shared).join('/')));
}
