/**
 * The last guard before a paper is filled: every figure that papers are written from lies in its range. The readers of
 * the workbook refuse all others with a finding, so what fails here is a fault of the program, and no paper is made.
 */

import type { AgenciesOverview } from '../../agencies/overview';
import type { Analysis } from '../../ita/analysis';
import { FigureError } from '../../ita/rounding';
import type { WorkbookData } from '../../workbook/records';

type Figure = number | null;

/** Scores lie from 0 to 100, and so no two are further apart. */
const FULL_SCORE = 100;

/** @throws FigureError naming the figure that is no score from 0 to 100, or no change of at most 100 points */
export function requireSoundFigures(
  analysis: Analysis,
  { settings, items, indicators }: WorkbookData,
  agencies: AgenciesOverview | null = null,
): void {
  const { total, instruments, indicators: results } = analysis;
  const scores: readonly (readonly [string, readonly Figure[]])[] = [
    ['คะแนนรวม', [total.computed, total.announced, total.stated, settings.followingTotal]],
    ['คะแนนรวมปีก่อน', [total.previous, settings.previousTotal]],
    ['คะแนนแบบวัด', instruments.flatMap(({ computed, announced, stated }) => [computed, announced, stated])],
    ['คะแนนตัวชี้วัด', [...results, ...indicators].flatMap(({ score, previous }) => [score, previous])],
    ['คะแนนรายข้อ', items.map(({ score }) => score)],
    ['เกณฑ์', [settings.target, settings.maintain]],
  ];
  const changes = [
    total.change,
    settings.announcedChange,
    settings.followingChange,
    ...results.map((one) => one.change),
  ];
  for (const { name, ...one } of agencies?.ranked ?? []) {
    requireWithin(`คะแนนของ${name}`, [one.total, one.previousTotal, one.IIT, one.EIT, one.OIT, ...one.indicators], 0);
    requireWithin(`คะแนนที่เปลี่ยนแปลงของ${name}`, [one.change], -FULL_SCORE);
  }
  for (const [name, figures] of scores) requireWithin(name, figures, 0);
  requireWithin('คะแนนที่เปลี่ยนแปลง', changes, -FULL_SCORE);
}

function requireWithin(name: string, figures: readonly Figure[], least: number): void {
  for (const figure of figures) {
    // Written so that NaN fails too.
    if (figure === null || (figure >= least && figure <= FULL_SCORE)) continue;
    throw new FigureError(`${name} ${figure} อยู่นอกช่วง ${least} ถึง ${FULL_SCORE}`);
  }
}
