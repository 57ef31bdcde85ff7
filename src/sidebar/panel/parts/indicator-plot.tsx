/** This year beside last year by indicator, against the target; and what stands before the next level. */

import type { ScoreCard } from '../../../shared/rpc';
import { score as printed } from '../format';

/** Bars begin here where every score lies above, so that differences of a few points can be seen. */
const CUT = 50;

export function IndicatorPlot({ card }: { card: ScoreCard }): preact.JSX.Element | null {
  const { indicators, target } = card;
  if (indicators.length === 0) return null;
  const all = indicators.flatMap(({ score, previous }) => [score, previous]).filter((one) => one !== null);
  const from = Math.min(target, ...all) >= CUT ? CUT : 0;
  const at = (value: number): string => `${((value - from) / (100 - from)) * 100}%`;
  const hasPrevious = indicators.some(({ previous }) => previous !== null);
  return (
    <section>
      <h2>{hasPrevious ? 'รายตัวชี้วัด ปีนี้เทียบปีก่อน' : 'รายตัวชี้วัดเทียบเกณฑ์'}</h2>
      <ul class="plot">
        {indicators.map(({ no, name, score, previous }) => (
          <li key={no}>
            <span class="plot-name">
              {no}. {name}
            </span>
            <span class="plot-bars" aria-hidden="true">
              {score === null ? null : (
                <span class={score < target ? 'plot-now below' : 'plot-now'} style={{ width: at(score) }} />
              )}
              {previous === null ? null : <span class="plot-before" style={{ width: at(previous) }} />}
              <span class="bar-line" style={{ left: at(target) }} />
            </span>
            <span class="plot-values">
              <b>{score === null ? '–' : printed(score)}</b>
              {score === null || score >= target ? null : (
                <span class="failed"> ต่ำกว่าเกณฑ์ {printed(target - score)}</span>
              )}
              {score === null || previous === null ? null : <span> {stepWords(score - previous)}</span>}
            </span>
          </li>
        ))}
      </ul>
      <p class="legend">
        <span class="legend-line" aria-hidden="true" /> เกณฑ์เป้าหมาย {target}
        {hasPrevious ? ' · แถบบางคือปีก่อน' : ''}
        {from > 0 ? ` · แกนเริ่มที่ ${from}` : ''}
      </p>
      <NextLevel card={card} />
    </section>
  );
}

function stepWords(step: number): string {
  const points = printed(Math.abs(step));
  if (points === '0.00') return 'เท่าปีก่อน';
  return step > 0 ? `+${points}` : `−${points}`;
}

/** "ระดับถัดไป ผ่านดี: ติดที่ EIT ขาด 1.85 คะแนน" */
function NextLevel({ card: { nextLevel } }: { card: ScoreCard }): preact.JSX.Element | null {
  if (nextLevel === null || nextLevel.missing.length === 0) return null;
  const lacks = nextLevel.missing.map(
    ({ what, points }) => `${what === 'total' ? 'คะแนนรวม' : what} ขาด ${printed(points)}`,
  );
  return (
    <p class="next-level">
      ระดับถัดไป <b>{nextLevel.name}</b> ติดที่ {lacks.join(' และ ')} คะแนน
    </p>
  );
}
