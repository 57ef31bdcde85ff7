/** Outcomes that say the score rose or that things got better than last year: with a figure, and not against the figures. Paper 003 #15, #16. */

import type { ImprovementEvidence } from '../../evidence/evidence';
import { formatScore } from '../../ita/rounding';
import { toArabicDigits } from '../../thai/digits';
import type { MeasureRow } from '../../workbook/records';
import { defineCheck, type CheckContext } from '../engine/check';
import { inCells, sourceLines } from '../support/places';
import { answeredBy } from '../../planning/plan';
import { statementsOf } from '../../evidence/statements';
import { indicatorOf, subjectName, typedScore } from '../support/subjects';

const SCORE_ROSE = /(?:คะแนน|คະแนน|คณะแผน)[^\n]{0,20}(?:สูง|ดี|เพิ่ม|มาก)(?:ยิ่ง)?ขึ้น/;
const BETTER_THAN_BEFORE = /(?:ขึ้น|กว่า|ลดลง)[^\n]{0,12}ปี(?:งบประมาณ)?(?:ที่ผ่านมา|ที่แล้ว|ก่อน)|กว่าเดิม|(?:ขึ้น|ลดลง)จากเดิม/;
/** A figure that could prove it: not a year, not the number of a line. */
const FIGURE = /ครึ่ง|เท่าตัว|(?:สอง|สาม|สี่|ห้า|หลาย)เท่า|(?:^|[^\d.])(?!25\d\d(?!\d))\d+(?:\.\d+)?(?!\d|[.)]\s*[^\d])/;

export const improvementClaims = defineCheck({
  code: 'improvement-claims',
  group: 'statements',
  title: 'ข้อความว่าคะแนนสูงขึ้นหรือดีขึ้นกว่าปีก่อนมีตัวเลขยืนยัน',
  codes: {
    'improvement-against-scores': { severities: ['error'], title: 'อ้างว่าคะแนนสูงขึ้น แต่คะแนนไม่ได้สูงขึ้น' },
    'improvement-without-figure': { severities: ['warning'], title: 'อ้างว่าดีขึ้นกว่าปีก่อนโดยไม่มีตัวเลข' },
  },
  run(context, report) {
    const { data, evidence = [] } = context;
    const against: { measure: MeasureRow; words: string }[] = [];
    const bare: (string | undefined)[] = [];
    for (const measure of data.measures) {
      const claims = (['outcome', 'output'] as const).filter((field) => claimLines(measure[field]).length > 0);
      const rose = claims.filter((field) => SCORE_ROSE.test(measure[field]));
      const fell = rose.length > 0 ? notRisen(context, measure) : null;
      if (fell !== null) {
        against.push({ measure, words: fell });
        continue;
      }
      for (const field of claims) {
        if (claimLines(measure[field]).some((line) => !FIGURE.test(line))) bare.push(measure.cells[field]);
      }
    }
    if (against.length > 0) {
      const cells = against.map(({ measure }) => measure.cells.outcome ?? measure.cells.output);
      report(
        'improvement-against-scores',
        'error',
        cells,
        `อ้างว่าคะแนนสูงขึ้น แต่${against[0]?.words ?? ''}${inCells(cells)} ให้แก้ข้อความให้ตรงกับผลคะแนน`,
        { found: against.length },
      );
    }
    // Claims of the report that stand outside the measures' own cells.
    const stated = statementsOf(evidence, 'improvement').filter(
      ({ about }) => data.measures.length === 0 || !about.startsWith('measure:'),
    );
    const refuted = stated.filter((one) => statedNotRisen(context, one) !== null);
    for (const one of refuted) {
      report(
        'improvement-against-scores',
        'error',
        typedScore(context, one.about).cell ?? one.cell,
        `รายงานอ้างว่าคะแนนสูงขึ้นกว่าปีก่อน (${sourceLines([one.line])}) แต่${statedNotRisen(context, one) ?? ''} ให้แก้ข้อความหรือคะแนนให้ตรงกัน`,
      );
    }
    const lines = stated.filter((one) => one.figure === null && !refuted.includes(one)).map(({ line }) => line);
    if (bare.length + lines.length > 0) {
      report(
        'improvement-without-figure',
        'warning',
        bare,
        `อ้างว่าคะแนนสูงขึ้นหรือดีขึ้นกว่าปีก่อนโดยไม่มีตัวเลข${inCells(bare)}${lines.length > 0 ? ` ${sourceLines(lines)}` : ''} ให้ระบุคะแนนหรือจำนวนก่อนและหลัง หรือตัดข้อความออก`,
        { expected: 0, found: bare.length + lines.length },
      );
    }
  },
});

function claimLines(text: string): string[] {
  return toArabicDigits(text)
    .split('\n')
    .filter((line) => SCORE_ROSE.test(line) || BETTER_THAN_BEFORE.test(line));
}

/** Why what a statement of the report says to have risen did not, where both years are known; null otherwise. */
function statedNotRisen({ data, analysis }: CheckContext, { about, year }: ImprovementEvidence): string | null {
  if (!analysis || (year !== null && year !== data.settings.resultYear)) return null;
  const no = indicatorOf(about);
  const own = analysis.indicators.find((indicator) => indicator.no === no);
  const [score, previous] =
    about === 'total' ? [analysis.total.stated, analysis.total.previous] : [own?.score ?? null, own?.previous ?? null];
  if (score === null || previous === null || score > previous) return null;
  return `${subjectName(about)} ได้ ${formatScore(score)} จากปีก่อน ${formatScore(previous)}`;
}

/** Why the score of what the measure answers did not rise, where both years are known; null otherwise. */
function notRisen({ data, analysis }: CheckContext, measure: MeasureRow): string | null {
  if (!analysis) return null;
  const { followingTotal, planYear, resultYear } = data.settings;
  // Measures of another year than the result's: what they raised is the result of their own year.
  if (planYear !== null && planYear !== resultYear) {
    const { stated } = analysis.total;
    if (followingTotal === null || stated === null || followingTotal > stated) return null;
    return `คะแนนรวมปี ${planYear} ได้ ${formatScore(followingTotal)} จากปี ${analysis.resultYear} ที่ได้ ${formatScore(stated)}`;
  }
  const own = answeredBy(data, measure);
  const known = analysis.indicators.filter(({ no, change }) => own.includes(no) && change !== null);
  const [first] = known;
  if (first) {
    const risen = known.some(({ change }) => (change as number) > 0);
    return risen
      ? null
      : `ตัวชี้วัดที่ ${first.no} ได้ ${formatScore(first.score as number)} จากปีก่อน ${formatScore(first.previous as number)}`;
  }
  return null;
}
