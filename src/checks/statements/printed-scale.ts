/** A printed table of ratings against the scale: no gap, no overlap, the right edges. Catches paper 003 #1, #2, #3. */

import type { BandEvidence, LineEvidence } from '../../evidence/evidence';
import { LETTER_BANDS, PASS_LINE } from '../../ita/rating';
import { formatScore, round2 } from '../../ita/rounding';
import { defineCheck, type Report } from '../engine/check';
import { sourceLines } from '../support/places';
import { statementsOf, type Placed } from '../../evidence/statements';

/** Printed bands end at 94.99 where the next begins at 95. */
const STEP = 0.01;

export const printedScale = defineCheck({
  code: 'printed-scale',
  group: 'statements',
  title: 'ตารางระดับผลการประเมินในรายงานครบทุกคะแนนและตรงกับเกณฑ์',
  codes: {
    'scale-gap': { severities: ['error'], title: 'ตารางระดับมีช่วงคะแนนที่ขาดหายไป' },
    'scale-overlap': { severities: ['error'], title: 'ตารางระดับมีช่วงคะแนนซ้อนกัน' },
    'scale-edge': { severities: ['warning'], title: 'ขอบของช่วงคะแนนไม่ตรงกับเกณฑ์' },
    'pass-line-edge': { severities: ['warning'], title: 'เกณฑ์ผ่านที่พิมพ์ไว้ไม่ครอบคลุมคะแนน 85 พอดี' },
  },
  run({ evidence = [] }, report) {
    const bands = statementsOf(evidence, 'band');
    for (const scale of ['letter', 'level'] as const) {
      // A total that all instruments have to reach too is no plain band: bands with that condition overlap by nature.
      const plain = firstOfEach(bands.filter((band) => band.scale === scale && !band.instruments));
      gapsAndOverlaps(plain, report);
      if (scale === 'letter') edges(plain, report);
    }
    exclusive(
      bands.filter(({ instruments }) => instruments),
      report,
    );
    passLine(statementsOf(evidence, 'line'), report);
  },
});

function firstOfEach(bands: readonly Placed<BandEvidence>[]): Placed<BandEvidence>[] {
  return bands.filter((band, index) => bands.findIndex(({ rating }) => rating === band.rating) === index);
}

function lowest(band: Placed<BandEvidence>): number {
  return band.from ?? 0;
}

function highest(band: Placed<BandEvidence>): number {
  return band.to ?? 100;
}

function gapsAndOverlaps(bands: readonly Placed<BandEvidence>[], report: Report<'scale-gap' | 'scale-overlap'>): void {
  const sorted = bands.filter(({ from, to }) => from !== null || to !== null).sort((a, b) => lowest(a) - lowest(b));
  sorted.forEach((band, index) => {
    const next = sorted[index + 1];
    if (!next) return;
    const end = highest(band);
    const begin = lowest(next);
    const lines = sourceLines([band.line, next.line]);
    const cell = band.cell;
    if (band.to !== null && round2(begin - end) > STEP) {
      report(
        'scale-gap',
        'error',
        cell,
        `ตารางระดับไม่มีระดับสำหรับคะแนน ${formatScore(end + STEP)}–${formatScore(begin - STEP)} ระหว่าง ${band.rating} กับ ${next.rating} (${lines}) ${official(band, next)}`,
        { expected: formatScore(begin - STEP), found: formatScore(end) },
      );
    } else if (
      band.to !== null &&
      (round2(begin - end) < 0 || (begin === end && band.toInclusive && next.fromInclusive))
    ) {
      report(
        'scale-overlap',
        'error',
        cell,
        `คะแนน ${formatScore(begin)}–${formatScore(end)} อยู่ทั้งในระดับ ${band.rating} และ ${next.rating} (${lines}) ${official(band, next)}`,
        { expected: formatScore(begin - STEP), found: formatScore(end) },
      );
    }
  });
}

function official(band: Placed<BandEvidence>, next: Placed<BandEvidence>): string {
  const above = LETTER_BANDS.find(({ rating }) => rating === next.rating);
  const own = LETTER_BANDS.find(({ rating }) => rating === band.rating);
  return above && own
    ? `เกณฑ์คือ ${own.rating} ${formatScore(own.from)}–${formatScore(above.from - STEP)} ให้แก้ตาราง`
    : 'ให้แก้ตารางให้ช่วงคะแนนต่อกันพอดี';
}

/** Letters whose lower edge is not that of the scale. */
function edges(bands: readonly Placed<BandEvidence>[], report: Report<'scale-edge'>): void {
  for (const band of bands) {
    const right = LETTER_BANDS.find(({ rating }) => rating === band.rating)?.from;
    if (right === undefined || band.from === null || band.from === right) continue;
    report(
      'scale-edge',
      'warning',
      band.cell,
      `ระดับ ${band.rating} พิมพ์ว่าเริ่มที่ ${formatScore(lowest(band))} แต่เกณฑ์เริ่มที่ ${formatScore(right)} (${sourceLines([band.line])}) ให้แก้ตาราง`,
      { expected: right, found: lowest(band) },
    );
  }
}

/** "สูงกว่า 95": exactly 95 would then have no rating, while the assessment counts it in (ita-domain.md §4.2). */
function exclusive(bands: readonly Placed<BandEvidence>[], report: Report<'scale-edge'>): void {
  const open = bands.filter(({ from, fromInclusive }) => from !== null && !fromInclusive);
  const first = open[0];
  if (!first) return;
  const lines = open.map(({ from }) => formatScore(from as number));
  report(
    'scale-edge',
    'warning',
    first.cell,
    `ตารางระดับเขียน "สูงกว่า ${[...new Set(lines)].join(', ')}" ทำให้คะแนนที่เท่ากับเกณฑ์พอดีไม่มีระดับ (${sourceLines(open.map(({ line }) => line))}) ให้เขียน "ตั้งแต่ … ขึ้นไป"`,
    { expected: 'ตั้งแต่ … ขึ้นไป', found: 'สูงกว่า' },
  );
}

/** "ITA > 85 ผ่าน" and "ITA < 85 ไม่ผ่าน" leave 85 itself to nobody. */
function passLine(lines: readonly Placed<LineEvidence>[], report: Report<'pass-line-edge'>): void {
  const pass = lines.find(({ verdict, operator }) => verdict === 'pass' && operator === '>');
  const inclusive = lines.some(({ operator, value }) => operator === '>=' && value === PASS_LINE);
  if (!pass || inclusive || lines.some(({ verdict, operator }) => verdict === 'fail' && operator === '<=')) return;
  report(
    'pass-line-edge',
    'warning',
    pass.cell,
    `เกณฑ์ผ่านเขียนว่ามากกว่า ${formatScore(pass.value)} คะแนน ${formatScore(pass.value)} พอดีจึงไม่ผ่านและไม่ตก (${sourceLines(lines.map(({ line }) => line))}) ให้เขียน "${PASS_LINE} คะแนนขึ้นไป"`,
    { expected: `${PASS_LINE} คะแนนขึ้นไป`, found: `> ${pass.value}` },
  );
}
