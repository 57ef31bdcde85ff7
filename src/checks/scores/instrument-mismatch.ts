/** Announced instrument scores against the means of their indicators. Catches paper 002 #1 (93.04 for 91.76). */

import { agreement, instrumentRange } from '../../ita/scores';
import { formatScore } from '../../ita/rounding';
import type { InstrumentResult } from '../../ita/analysis';
import { instrumentById } from '../../ita/instruments';
import type { InstrumentId } from '../../ita/model';
import type { SettingKey } from '../../workbook/records';
import { defineCheck, type CheckContext, type Report } from '../engine/check';
import type { Fix } from '../../findings/finding';
import { announcedAddUp } from './support/announced';
import { cellOfFigure, digitHint, disagreements, figuresOf } from '../support/look-alikes';
import { inCells } from '../support/places';
import { isRoundingOf, isWithinTenths, reportRounded } from './support/rounded';
import { typedWeighted } from '../support/weighted';

const SETTING_OF: Readonly<Record<InstrumentId, SettingKey>> = {
  IIT: 'announcedIIT',
  EIT: 'announcedEIT',
  OIT: 'announcedOIT',
};

export const instrumentMismatch = defineCheck({
  code: 'instrument-mismatch',
  group: 'scores',
  title: 'คะแนนแบบวัดที่ประกาศเท่ากับค่าเฉลี่ยของตัวชี้วัดในแบบวัด',
  codes: {
    'instrument-mismatch': { severities: ['error', 'warning'], title: 'คะแนนแบบวัดที่ประกาศไม่เท่ากับค่าเฉลี่ยของตัวชี้วัด' },
    'instrument-out-of-range': { severities: ['error'], title: 'คะแนนแบบวัดที่ประกาศเป็นไปไม่ได้จากตัวชี้วัดที่มี' },
    'instruments-swapped': { severities: ['error'], title: 'คะแนนของสองแบบวัดสลับกัน' },
    'indicators-swapped': { severities: ['error'], title: 'คะแนนของสองตัวชี้วัดต่างแบบวัดสลับกัน' },
    'instruments-weighted': { severities: ['note'], title: 'คะแนนแบบวัดที่กรอกเป็นคะแนนถ่วงน้ำหนักแล้ว' },
  },
  run(context, report) {
    const { data, analysis } = context;
    if (!analysis) return;
    const scores = analysis.indicators.map(({ score }) => score);
    const weighted = typedWeighted(context);
    if (weighted) {
      report(
        'instruments-weighted',
        'note',
        data.settingCells.announcedIIT,
        'คะแนน IIT, EIT, OIT ที่กรอกเป็นคะแนนถ่วงน้ำหนักแล้ว (เต็ม 30, 30, 40) ระบบแปลงเป็นคะแนนเต็ม 100 ให้',
      );
    }
    const swapped = weighted ? null : swappedPair(analysis.instruments);
    if (swapped) swap(context, swapped, report);
    const exchanged = weighted || swapped ? null : exchangedIndicators(context);
    if (exchanged) exchange(context, exchanged, report);
    for (const instrument of analysis.instruments) {
      const { id, announced, computed } = instrument;
      if (announced === null) continue;
      const cell = data.settingCells[SETTING_OF[id]];
      if (computed !== null) {
        const { weight } = instrumentById(id);
        const result = weighted
          ? agreement((announced * weight) / 100, (computed * weight) / 100)
          : agreement(announced, computed);
        if (result === 'same' || isWithinTenths(analysis, announced, computed)) continue;
        if (!weighted && isRoundingOf(context, announced, computed)) {
          reportRounded('instrument-mismatch', cell, `คะแนน ${id} `, announced, computed, report);
          continue;
        }
        const hint = weighted
          ? digitHint(context, id)
          : (alreadyWeighted(context, instrument) ??
            (announcedAddUp(analysis) ? indicatorHint(context, id) : digitHint(context, id)));
        report(
          'instrument-mismatch',
          result === 'different' ? 'error' : 'warning',
          cell,
          `คะแนน ${id} ที่ประกาศ ${formatScore(announced)} ไม่เท่ากับค่าเฉลี่ยของตัวชี้วัดที่ ${instrumentById(id).indicators.join(', ')} ซึ่งคำนวณได้ ${formatScore(computed)} ให้ตรวจกับประกาศผล${hint.text}`,
          { expected: computed, found: announced, fix: hint.fix },
        );
        continue;
      }
      const range = instrumentRange(id, scores);
      const possible = Math.min(Math.max(announced, range.min), range.max);
      if (agreement(announced, possible) === 'same') continue;
      report(
        'instrument-out-of-range',
        'error',
        cell,
        `คะแนน ${id} ที่ประกาศ ${formatScore(announced)} เป็นไปไม่ได้จากคะแนนตัวชี้วัดที่มี ซึ่งให้ได้ระหว่าง ${formatScore(range.min)} ถึง ${formatScore(range.max)} ให้ตรวจกับประกาศผล`,
        { expected: `${formatScore(range.min)}–${formatScore(range.max)}`, found: announced },
      );
    }
  },
});

/** Where the announced figures agree among themselves, an indicator was typed wrongly, and no announced one is repaired. */
function indicatorHint(context: CheckContext, id: InstrumentId): { text: string; fix: null } {
  const { text } = digitHint(context, id);
  const { indicators } = instrumentById(id);
  const cells = context.data.indicators.filter(({ no }) => indicators.includes(no)).map(({ cells: own }) => own.score);
  return {
    text: text || ` คะแนนแบบวัดและคะแนนรวมที่ประกาศตรงกันเอง จึงควรตรวจคะแนนตัวชี้วัดก่อน${inCells(cells)}`,
    fix: null,
  };
}

type Pair = readonly [InstrumentResult, InstrumentResult];

/** Two instruments of which each carries the other's mean, and not its own. */
function swappedPair(instruments: readonly InstrumentResult[]): Pair | null {
  const carries = (one: InstrumentResult, other: InstrumentResult): boolean =>
    one.announced !== null && other.computed !== null && agreement(one.announced, other.computed) === 'same';
  for (const one of instruments) {
    const other = instruments.find(
      (candidate) => candidate !== one && carries(one, candidate) && carries(candidate, one) && !carries(one, one),
    );
    if (other && !carries(other, other)) return [one, other];
  }
  return null;
}

function swap({ data }: CheckContext, [one, other]: Pair, report: Report<'instruments-swapped'>): void {
  const cells = [data.settingCells[SETTING_OF[one.id]], data.settingCells[SETTING_OF[other.id]]] as const;
  const [first, second] = [one.announced as number, other.announced as number];
  report(
    'instruments-swapped',
    'error',
    cells,
    `คะแนน ${one.id} ${formatScore(first)} และ ${other.id} ${formatScore(second)} สลับกัน เมื่อเทียบกับค่าเฉลี่ยของตัวชี้วัด ให้สลับสองช่องนี้`,
    {
      expected: second,
      found: first,
      fix:
        cells[0] && cells[1]
          ? {
              label: `สลับ ${one.id} กับ ${other.id}`,
              edits: [
                { cell: cells[0], value: second },
                { cell: cells[1], value: first },
              ],
            }
          : null,
    },
  );
}

/** The only two indicators of different instruments with whose scores exchanged every announced figure agrees. */
function exchangedIndicators(context: CheckContext): readonly [number, number] | null {
  const figures = figuresOf(context);
  const wrong = figures ? disagreements(figures).filter((one): one is InstrumentId => one !== 'total') : [];
  const [one, other] = wrong.map((id) => instrumentById(id).indicators);
  if (!figures || wrong.length !== 2 || !one || !other) return null;
  const pairs = one.flatMap((a) => other.map((b) => [a, b] as const));
  const fitting = pairs.filter(([a, b]) => {
    const indicators = [...figures.indicators];
    [indicators[a - 1], indicators[b - 1]] = [indicators[b - 1] ?? null, indicators[a - 1] ?? null];
    return disagreements({ ...figures, indicators }).length === 0;
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function exchange(
  context: CheckContext,
  [a, b]: readonly [number, number],
  report: Report<'indicators-swapped'>,
): void {
  const [first = null, second = null] = [a, b].map(
    (no) => context.analysis?.indicators.find((indicator) => indicator.no === no)?.score ?? null,
  );
  if (first === null || second === null) return;
  const cells = [cellOfFigure(context, a), cellOfFigure(context, b)] as const;
  report(
    'indicators-swapped',
    'error',
    cells,
    `คะแนนตัวชี้วัดที่ ${a} (${formatScore(first)}) และที่ ${b} (${formatScore(second)}) น่าจะสลับกัน เพราะเมื่อสลับแล้วคะแนนที่ประกาศตรงกันทั้งหมด${inCells(cells)} ให้ตรวจกับประกาศผลแล้วสลับสองช่องนี้`,
    {
      expected: second,
      found: first,
      fix:
        cells[0] && cells[1]
          ? {
              label: `สลับคะแนนตัวชี้วัดที่ ${a} กับ ${b}`,
              edits: [
                { cell: cells[0], value: second },
                { cell: cells[1], value: first },
              ],
            }
          : null,
    },
  );
}

/** One instrument typed out of 30 or 40 among others out of 100. */
function alreadyWeighted(
  { data }: CheckContext,
  { id, announced, computed }: InstrumentResult,
): { text: string; fix: Fix | null } | null {
  const { weight } = instrumentById(id);
  if (announced === null || computed === null || agreement(announced, (computed * weight) / 100) !== 'same')
    return null;
  const cell = data.settingCells[SETTING_OF[id]];
  return {
    text: ` ค่าที่กรอกเท่ากับคะแนนถ่วงน้ำหนัก (เต็ม ${weight}) ของ ${formatScore(computed)}`,
    fix: cell ? { label: `แก้เป็น ${formatScore(computed)}`, edits: [{ cell, value: computed }] } : null,
  };
}
