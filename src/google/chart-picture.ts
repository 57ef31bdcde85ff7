/** The bar chart of the indicators as a PNG, drawn by the Charts service (which needs no scope of its own). */

import { meetsTarget } from '../ita/classes';
import type { Analysis } from '../ita/analysis';
import { formatScore } from '../ita/rounding';
import { toThaiDigits } from '../thai/digits';

const WIDTH = 1200;
const HEIGHT = 760;
/** Pixels; at the width of a memo's text (15 cm) about 10 points, so that names and scores can be read in print. */
const LABEL_SIZE = 28;
const BELOW_COLOUR = '#c5221f';
const PASSED_COLOUR = '#1a73e8';
/** Only the ends of the scale and the target have a line, so that the target is seen without being looked for. */
const LINE_COLOUR = '#5f6368';

/**
 * PNG bytes of indicators 1–10 as bars with their scores, or null where there is nothing to draw or the service cannot
 * draw it. Horizontal, because Thai names do not break well under a column; a line stands at the target.
 * @param thaiDigits whether the labels are in Thai digits, like the paper around them
 */
export function chartPicture(analysis: Analysis, target: number, thaiDigits: boolean): Uint8Array | null {
  const scored = analysis.indicators.filter(({ score }) => score !== null);
  if (scored.length === 0) return null;
  try {
    const table = Charts.newDataTable()
      .addColumn(Charts.ColumnType.STRING, 'ตัวชี้วัด')
      .addColumn(Charts.ColumnType.NUMBER, 'ตั้งแต่เกณฑ์เป้าหมาย')
      .addColumn(Charts.ColumnType.NUMBER, 'ต่ำกว่าเกณฑ์เป้าหมาย');
    for (const { no, name, score } of scored) {
      const weak = !meetsTarget(score as number, target);
      const label = `${no}. ${name}  ${formatScore(score as number)}`;
      table.addRow([thaiDigits ? toThaiDigits(label) : label, weak ? null : score, weak ? score : null]);
    }
    const labels = Charts.newTextStyle().setFontSize(LABEL_SIZE).build();
    const chart = Charts.newBarChart()
      .setDataTable(table)
      .setDimensions(WIDTH, HEIGHT)
      .setRange(0, 100)
      .setStacked()
      .setColors([PASSED_COLOUR, BELOW_COLOUR])
      .setLegendPosition(Charts.Position.BOTTOM)
      .setLegendTextStyle(labels)
      .setXAxisTextStyle(labels)
      .setYAxisTextStyle(labels)
      .setOption(
        'hAxis.ticks',
        [...new Set([0, target, 100])].map((value) => ({
          v: value,
          f: thaiDigits ? toThaiDigits(String(value)) : String(value),
        })),
      )
      .setOption('hAxis.gridlines.color', LINE_COLOUR)
      // Room for the longest name; the service would cut it short.
      .setOption('chartArea', { left: '47%', top: 12, width: '50%', height: '80%' })
      .build();
    return Uint8Array.from(chart.getAs('image/png').getBytes(), (byte) => byte & 0xff);
  } catch (error) {
    // A paper without its picture is still right; the caller says that it is missing.
    console.error(error);
    return null;
  }
}
