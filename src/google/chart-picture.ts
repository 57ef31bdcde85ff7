/** Bar charts as PNG, drawn by the Charts service (which needs no scope of its own). */

import { ratingsOf } from '../agencies/levels';
import type { AgenciesOverview } from '../agencies/overview';
import { meetsTarget } from '../ita/classes';
import type { Analysis } from '../ita/analysis';
import { PASS_LINE, rate } from '../ita/rating';
import { formatScore } from '../ita/rounding';
import { toThaiDigits } from '../thai/digits';

const WIDTH = 1200;
/** Pixels of ten bars, and of what stands around any number of them. */
const HEIGHT = 760;
const BARS = 10;
const AROUND = 160;
/** Pixels; at the width of a memo's text (15 cm) about 10 points, so that names and scores can be read in print. */
const LABEL_SIZE = 28;
const BELOW_COLOUR = '#c5221f';
const PASSED_COLOUR = '#1a73e8';
/** Only the ends of the scale and the target have a line, so that the target is seen without being looked for. */
const LINE_COLOUR = '#5f6368';

interface Bars {
  readonly bars: readonly { readonly label: string; readonly value: number; readonly isWeak: boolean }[];
  /** What the two colours mean. */
  readonly strong: string;
  readonly weak: string;
  /** End of the scale, which begins at 0. */
  readonly end: number;
  /** Where a line stands. */
  readonly ticks: readonly number[];
}

/**
 * Indicators 1–10 as bars with their scores and a line at the target.
 * @param thaiDigits whether the labels are in Thai digits, like the paper around them
 */
export function chartPicture(analysis: Analysis, target: number, thaiDigits: boolean): Uint8Array | null {
  return indicatorPicture(analysis.indicators, target, thaiDigits);
}

/** The means of the indicators over all agencies, in the same way. */
export function meansPicture({ indicators, thresholds }: AgenciesOverview, thaiDigits: boolean): Uint8Array | null {
  const means = indicators.map(({ no, name, mean }) => ({ no, name, score: mean }));
  return indicatorPicture(means, thresholds.target, thaiDigits);
}

function indicatorPicture(
  indicators: readonly { readonly no: number; readonly name: string; readonly score: number | null }[],
  target: number,
  thaiDigits: boolean,
): Uint8Array | null {
  const bars = indicators.flatMap(({ no, name, score }) =>
    score === null
      ? []
      : [{ label: `${no}. ${name}  ${formatScore(score)}`, value: score, isWeak: !meetsTarget(score, target) }],
  );
  const [strong, weak] = ['ตั้งแต่เกณฑ์เป้าหมาย', 'ต่ำกว่าเกณฑ์เป้าหมาย'];
  return barPicture({ bars, strong, weak, end: 100, ticks: [...new Set([0, target, 100])] }, thaiDigits);
}

/** How many agencies reached each level, those at or above the pass line in one colour. */
export function levelsPicture({ scale, levels }: AgenciesOverview, thaiDigits: boolean): Uint8Array | null {
  if (levels.scored === 0) return null;
  // What the pass line itself gives is the lowest rating that passes.
  const lowestPass = ratingsOf(scale).indexOf(rate(scale, PASS_LINE).candidates.slice(-1)[0] ?? '');
  const bars = [
    ...ratingsOf(scale).map((rating, index) => ({
      label: rating,
      value: levels.byRating[index] ?? 0,
      isWeak: index > lowestPass,
    })),
    ...(levels.undecided > 0 ? [{ label: 'ชี้ขาดระดับไม่ได้', value: levels.undecided, isWeak: false }] : []),
  ].map((bar) => ({ ...bar, label: `${bar.label}  ${bar.value} หน่วยงาน` }));
  const end = Math.max(...bars.map(({ value }) => value));
  const [strong, weak] = [`ผ่านเกณฑ์ ${PASS_LINE} คะแนน`, `ต่ำกว่าเกณฑ์ ${PASS_LINE} คะแนน`];
  return barPicture({ bars, strong, weak, end, ticks: [0, end] }, thaiDigits);
}

/**
 * PNG bytes, or null where there is nothing to draw or the service cannot draw it. Horizontal, because Thai names do not
 * break well under a column.
 */
function barPicture({ bars, strong, weak, end, ticks }: Bars, thaiDigits: boolean): Uint8Array | null {
  if (bars.length === 0) return null;
  const shown = (text: string): string => (thaiDigits ? toThaiDigits(text) : text);
  try {
    const table = Charts.newDataTable()
      .addColumn(Charts.ColumnType.STRING, '')
      .addColumn(Charts.ColumnType.NUMBER, shown(strong))
      .addColumn(Charts.ColumnType.NUMBER, shown(weak));
    for (const { label, value, isWeak } of bars) {
      table.addRow([shown(label), isWeak ? null : value, isWeak ? value : null]);
    }
    const labels = Charts.newTextStyle().setFontSize(LABEL_SIZE).build();
    const height = AROUND + ((HEIGHT - AROUND) * Math.max(bars.length, BARS / 2)) / BARS;
    const chart = Charts.newBarChart()
      .setDataTable(table)
      .setDimensions(WIDTH, Math.round(height))
      .setRange(0, end)
      .setStacked()
      .setColors([PASSED_COLOUR, BELOW_COLOUR])
      .setLegendPosition(Charts.Position.BOTTOM)
      .setLegendTextStyle(labels)
      .setXAxisTextStyle(labels)
      .setYAxisTextStyle(labels)
      .setOption(
        'hAxis.ticks',
        ticks.map((value) => ({ v: value, f: shown(String(value)) })),
      )
      .setOption('hAxis.gridlines.color', LINE_COLOUR)
      // Room for the longest name; the service would cut it short.
      .setOption('chartArea', {
        left: '47%',
        top: 12,
        width: '50%',
        height: `${100 - Math.round((152 * 100) / height)}%`,
      })
      .build();
    return Uint8Array.from(chart.getAs('image/png').getBytes(), (byte) => byte & 0xff);
  } catch (error) {
    // A paper without its picture is still right; the caller says that it is missing.
    console.error(error);
    return null;
  }
}
