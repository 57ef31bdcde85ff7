/** What a chart on a sheet shows: categories and series out of its ranges. */
import { numberFormatAt, valueAt } from '../model/grid.ts';
import { displayText } from '../model/number-format.ts';
import type { Area, CellScalar, ChartModel } from '../model/workbook.ts';
import type { ChartData } from './charts.ts';

interface Column {
  readonly values: readonly CellScalar[];
  readonly texts: readonly string[];
  readonly formats: readonly (string | undefined)[];
}

/** The first column of the ranges is the categories, unless it is the only one; header rows name the series. */
export function chartDataOfAreas(chart: ChartModel, locale: string): ChartData {
  const columns = chart.ranges.flatMap((area) => columnsOf(area, locale));
  const shaped = chart.transpose ? transposed(columns) : columns;
  const headers = chart.numHeaders > 0 ? chart.numHeaders : guessedHeaders(shaped);
  const [first, ...rest] = shaped;
  const own = rest.length === 0;
  const categories = own
    ? (first?.values ?? []).slice(headers).map((_value, index) => String(index + 1))
    : (first?.texts ?? []).slice(headers);
  const series = (own ? (first ? [first] : []) : rest).map((column) => ({
    name: column.texts.slice(0, headers).join(' '),
    values: column.values.slice(headers).map((value) => (typeof value === 'number' ? value : null)),
    format: column.formats[column.values.findIndex((value, row) => row >= headers && typeof value === 'number')],
  }));
  // Blank rows below the data are no categories.
  let length = categories.length;
  while (
    length > 0 &&
    categories[length - 1] === '' &&
    series.every(({ values }) => (values[length - 1] ?? null) === null)
  ) {
    length -= 1;
  }
  return {
    categories: categories.slice(0, length),
    series: series.map((one) => ({ ...one, values: one.values.slice(0, length) })),
  };
}

function columnsOf(area: Area, locale: string): Column[] {
  return Array.from({ length: area.columns }, (_column, j) => {
    const values = Array.from({ length: area.rows }, (_row, i) => valueAt(area.sheet, area.row + i, area.column + j));
    const formats = values.map((_value, i) => numberFormatAt(area.sheet, area.row + i, area.column + j));
    const texts = values.map((value, i) => displayText(value, formats[i], locale));
    return { values, texts, formats };
  });
}

function transposed(columns: readonly Column[]): Column[] {
  const height = Math.max(0, ...columns.map((column) => column.values.length));
  return Array.from({ length: height }, (_row, i) => ({
    values: columns.map((column) => column.values[i] ?? null),
    texts: columns.map((column) => column.texts[i] ?? ''),
    formats: columns.map((column) => column.formats[i]),
  }));
}

/** A text on top of a column of numbers is its name. */
function guessedHeaders(columns: readonly Column[]): number {
  const numeric = columns.slice(columns.length > 1 ? 1 : 0);
  return numeric.some(
    ({ values }) => typeof values[0] === 'string' && values.slice(1).some((value) => typeof value === 'number'),
  )
    ? 1
    : 0;
}
