/** Places that a template leaves for a person and nobody filled: "(ระบุ…)", "[ชื่อหน่วยงาน]", "xxx", rows of dots. */

import { excerpt } from '../../thai/text';
import { splitPlace } from '../../findings/address';
import { defineCheck } from '../engine/check';
import { inCells } from '../support/places';
import { textCells } from '../support/texts';

const PLACEHOLDER =
  /[([{<]\s*(?:โปรด)?(?:ระบุ|กรอก|ใส่)[^)\]}>]{0,60}[)\]}>]|\[[^\]\d]{0,60}(?:ชื่อ|วันที่|จำนวน)[^\]\d]{0,60}\]|x{3,}|X{3,}|\.{5,}|…{2,}/;

export const placeholders = defineCheck({
  code: 'placeholders',
  group: 'words',
  title: 'ไม่มีที่เว้นไว้ให้กรอกค้างอยู่ในข้อความ',
  codes: {
    'placeholder-left': { severities: ['note'], title: 'ข้อความยังมีที่เว้นไว้ให้กรอก' },
  },
  run({ data }, report) {
    // Dots for a number or a name are left on purpose: people write those by hand.
    const byHand = [data.tabs.settings, data.tabs.signers];
    const left = textCells(data).filter(
      ({ cell, text }) => PLACEHOLDER.test(text) && !byHand.includes(splitPlace(cell).tab),
    );
    const first = left[0];
    if (!first) return;
    const words = (PLACEHOLDER.exec(first.text) as RegExpExecArray)[0];
    const cells = left.map(({ cell }) => cell);
    report(
      'placeholder-left',
      'note',
      cells,
      `ข้อความยังมีที่เว้นไว้ให้กรอก เช่น "${excerpt(words)}"${inCells(cells)} ให้กรอกหรือลบออก`,
      { found: excerpt(words) },
    );
  },
});
