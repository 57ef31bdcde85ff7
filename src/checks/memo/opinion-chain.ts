/** Who decides and what the memo asks: one decider, last in the chain, and a memo that asks for the decision. Paper 000 #7. */

import { matchKey } from '../../thai/text';
import { SIGNER_KINDS } from '../../workbook/input-tabs';
import type { Signer } from '../../workbook/records';
import { defineCheck, type Report } from '../engine/check';
import { inCells, sourceLines } from '../support/places';
import { statementsOf, type PlacedEvidence } from '../../evidence/statements';

export const opinionChain = defineCheck({
  code: 'opinion-chain',
  group: 'memo',
  title: 'บันทึกข้อความขอสิ่งที่ผู้ลงนามคนสุดท้ายเป็นผู้ตัดสิน',
  codes: {
    'ask-decision-mismatch': { severities: ['warning'], title: 'ขอเพียงให้ทราบ แต่มีช่องอนุมัติ/ไม่อนุมัติ' },
    'several-deciders': { severities: ['warning'], title: 'มีผู้อนุมัติมากกว่าหนึ่งคน' },
    'signer-position-missing': { severities: ['warning'], title: 'ผู้ลงความเห็นไม่มีตำแหน่ง' },
    'decider-not-last': { severities: ['warning'], title: 'ผู้อนุมัติไม่ใช่คนสุดท้าย' },
    'decider-not-addressee': { severities: ['note'], title: 'ผู้อนุมัติไม่ใช่ผู้ที่บันทึกเรียนถึง' },
  },
  run({ data, evidence = [] }, report) {
    asks(evidence, report);
    withoutPosition(data.signers, report);
    const chain = inOrder(data.signers);
    const deciders = chain.filter(({ kind }) => kind === 'decides');
    const decider = deciders[deciders.length - 1];
    if (!decider) return;
    const cells = deciders.map(({ cells: own }) => own.kind ?? own.position);
    if (deciders.length > 1) {
      report(
        'several-deciders',
        'warning',
        cells,
        `มีผู้ "${SIGNER_KINDS.decides}" ${deciders.length} คน${inCells(cells)} บันทึกข้อความมีผู้มีอำนาจอนุมัติคนเดียว ให้เปลี่ยนคนอื่นเป็น "${SIGNER_KINDS.opinion}"`,
        { expected: 1, found: deciders.length },
      );
    } else if (chain[chain.length - 1] !== decider) {
      report(
        'decider-not-last',
        'warning',
        decider.cells.order ?? decider.cells.position,
        `${decider.position} เป็นผู้อนุมัติ แต่ยังมีผู้ลงความเห็นหลังจากนั้น ให้จัดลำดับให้ผู้อนุมัติอยู่คนสุดท้าย`,
        { expected: chain.length, found: decider.order },
      );
    }
    const { addressee } = data.settings;
    if (addressee !== '' && decider.position !== '' && !samePost(addressee, decider.position)) {
      report(
        'decider-not-addressee',
        'note',
        decider.cells.position,
        `บันทึกเรียน "${addressee}" แต่ผู้อนุมัติคือ "${decider.position}" ให้ตรวจว่าเสนอถึงผู้มีอำนาจอนุมัติ`,
        { expected: addressee, found: decider.position },
      );
    }
  },
});

/** The report's own memo: what it asks against the box that it has. */
function asks(evidence: readonly PlacedEvidence[], report: Report<'ask-decision-mismatch'>): void {
  const asked = statementsOf(evidence, 'ask');
  const boxes = statementsOf(evidence, 'decision');
  const first = asked[0];
  if (!first || boxes.length === 0 || asked.some(({ ask }) => ask !== 'acknowledge')) return;
  const lines = [...asked, ...boxes].map(({ line }) => line);
  report(
    'ask-decision-mismatch',
    'warning',
    first.cell,
    `บันทึกข้อความขอเพียง "เพื่อโปรดทราบ" แต่มีช่องอนุมัติ/ไม่อนุมัติ (${sourceLines(lines)}) ให้ลงท้าย "เพื่อโปรดทราบและพิจารณา" หรือตัดช่องอนุมัติออก`,
    { expected: 'เพื่อโปรดทราบและพิจารณา', found: 'เพื่อโปรดทราบ' },
  );
}

function withoutPosition(signers: readonly Signer[], report: Report<'signer-position-missing'>): void {
  const cells = signers.filter(({ position }) => position === '').map(({ cells: own }) => own.position);
  if (cells.length === 0) return;
  report(
    'signer-position-missing',
    'warning',
    cells,
    `ผู้ลงความเห็น ${cells.length} คนไม่มีตำแหน่ง${inCells(cells)} ให้กรอกตำแหน่ง หรือลบแถวที่ไม่ใช้`,
    { expected: 0, found: cells.length },
  );
}

function inOrder(signers: readonly Signer[]): Signer[] {
  return signers
    .map((signer, index) => ({ signer, index }))
    .sort((a, b) => (a.signer.order ?? Infinity) - (b.signer.order ?? Infinity) || a.index - b.index)
    .map(({ signer }) => signer);
}

/** "นายกเทศมนตรีเมืองบึงกาฬ" and "นายกเทศมนตรี" are one post; an acting one names the post too. */
function samePost(a: string, b: string): boolean {
  const [one, other] = [matchKey(a), matchKey(b)];
  return one.includes(other) || other.includes(one);
}
