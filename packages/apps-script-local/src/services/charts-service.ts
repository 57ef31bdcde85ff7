/** The Charts service: data tables and the charts made of them, as pictures. */
import { Service, ServiceError, signatureError } from '../service.ts';
import { implementationOf } from '../service-objects.ts';
import { renderChart, type ChartData } from '../charts/charts.ts';
import { blob } from './blob.ts';
import { isDate } from './cell-writer.ts';
import type { ServiceContext } from './context.ts';
import {
  ChartHiddenDimensionStrategy,
  ChartMergeStrategy,
  ChartType,
  ColumnType,
  Position,
  enumName,
} from './enums.ts';

type Charts = GoogleAppsScript.Charts.Charts;
type Chart = GoogleAppsScript.Charts.Chart;
type DataTable = GoogleAppsScript.Charts.DataTable;
type DataTableBuilder = GoogleAppsScript.Charts.DataTableBuilder;
type TextStyle = GoogleAppsScript.Charts.TextStyle;
type TextStyleBuilder = GoogleAppsScript.Charts.TextStyleBuilder;
type Builder = GoogleAppsScript.Charts.BarChartBuilder &
  GoogleAppsScript.Charts.ColumnChartBuilder &
  GoogleAppsScript.Charts.LineChartBuilder &
  GoogleAppsScript.Charts.AreaChartBuilder &
  GoogleAppsScript.Charts.PieChartBuilder;

const defaultWidth = 600;
const defaultHeight = 400;

class TextStyleService extends Service<TextStyle, ServiceContext> implements Partial<TextStyle> {
  constructor(
    caller: ServiceContext,
    readonly style: { readonly fontSize?: number; readonly color?: string; readonly fontName?: string },
  ) {
    super(caller, 'TextStyle', { free: 'all' });
  }
  getFontSize(): number {
    return this.style.fontSize ?? 0;
  }
}

class TextStyleBuilderService extends Service<TextStyleBuilder, ServiceContext> implements Partial<TextStyleBuilder> {
  #style: TextStyleService['style'] = {};
  constructor(caller: ServiceContext) {
    super(caller, 'TextStyleBuilder', { free: 'all' });
  }
  setFontSize(fontSize: number): TextStyleBuilder {
    if (typeof fontSize !== 'number') throw signatureError('TextStyleBuilder.setFontSize', [fontSize]);
    this.#style = { ...this.#style, fontSize };
    return this.self;
  }
  setColor(color: string): TextStyleBuilder {
    this.#style = { ...this.#style, color };
    return this.self;
  }
  setFontName(fontName: string): TextStyleBuilder {
    this.#style = { ...this.#style, fontName };
    return this.self;
  }
  build(): TextStyle {
    return new TextStyleService(this.caller, this.#style).self;
  }
}

class DataTableService extends Service<DataTable, ServiceContext> {
  constructor(
    caller: ServiceContext,
    readonly data: ChartData,
  ) {
    super(caller, 'DataTable', { free: 'all' });
  }
}

class DataTableBuilderService extends Service<DataTableBuilder, ServiceContext> implements Partial<DataTableBuilder> {
  readonly #columns: { type: string; label: string }[] = [];
  readonly #rows: unknown[][] = [];
  constructor(caller: ServiceContext) {
    super(caller, 'DataTableBuilder', { free: 'all' });
  }
  addColumn(type: GoogleAppsScript.Charts.ColumnType, label: string): DataTableBuilder {
    const name = enumName(type);
    if (name === null || !(name in ColumnType)) throw signatureError('DataTableBuilder.addColumn', [type, label]);
    this.#columns.push({ type: name, label: String(label) });
    return this.self;
  }
  addRow(values: unknown[]): DataTableBuilder {
    if (!Array.isArray(values)) throw signatureError('DataTableBuilder.addRow', [values]);
    if (values.length > this.#columns.length) {
      throw new ServiceError('Row has more values than the data table has columns.');
    }
    values.forEach((value: unknown, index) => {
      const column = this.#columns[index];
      const fits =
        value === null ||
        value === undefined ||
        (column?.type === 'NUMBER'
          ? typeof value === 'number'
          : column?.type === 'DATE'
            ? isDate(value)
            : typeof value === 'string');
      if (!fits)
        throw new ServiceError(
          `Value of column ${column?.label ?? index} does not match its type ${column?.type ?? ''}.`,
        );
    });
    this.#rows.push(Array.from(values));
    return this.self;
  }
  setValue(row: number, column: number, value: unknown): DataTableBuilder {
    (this.#rows[row] ??= [])[column] = value;
    return this.self;
  }
  build(): DataTable {
    const series = this.#columns.slice(1).map((column, index) => ({
      name: column.label,
      values: this.#rows.map((row) => (typeof row[index + 1] === 'number' ? Number(row[index + 1]) : null)),
    }));
    return new DataTableService(this.caller, { categories: this.#rows.map((row) => String(row[0] ?? '')), series })
      .self;
  }
}

class ChartService extends Service<Chart, ServiceContext> implements Partial<Chart> {
  constructor(
    caller: ServiceContext,
    private readonly type: string,
    private readonly data: ChartData,
    private readonly options: { [name: string]: unknown },
  ) {
    super(caller, 'Chart', { free: 'all' });
  }
  getBlob(): GoogleAppsScript.Base.Blob {
    return this.getAs('image/png');
  }
  getAs(contentType: string): GoogleAppsScript.Base.Blob {
    if (contentType !== 'image/png')
      throw new ServiceError(`Converting from a chart to ${contentType} is not supported.`);
    return blob(this.caller, renderChart(this.type, this.data, this.options), 'image/png', 'chart.png');
  }
}

class ChartBuilderService extends Service<Builder, ServiceContext> implements Partial<Builder> {
  #data: ChartData | null = null;
  #options: { [name: string]: unknown } = { width: defaultWidth, height: defaultHeight };
  constructor(
    caller: ServiceContext,
    private readonly type: string,
  ) {
    super(caller, 'ChartBuilder', { free: 'all' });
  }
  setOption(option: string, value: unknown): Builder {
    const own: unknown = value === undefined ? null : JSON.parse(JSON.stringify(value));
    this.#options = { ...this.#options, [option]: own };
    return this.self;
  }
  setDataTable(table: unknown): Builder {
    const implementation = implementationOf(table);
    const built =
      implementation instanceof DataTableBuilderService ? implementationOf(implementation.build()) : implementation;
    if (!(built instanceof DataTableService)) throw signatureError('Charts.setDataTable', [table]);
    this.#data = built.data;
    return this.self;
  }
  setDimensions(width: number, height: number): Builder {
    this.setOption('width', width);
    return this.setOption('height', height);
  }
  setTitle(chartTitle: string): Builder {
    return this.setOption('title', chartTitle);
  }
  setColors(cssValues: string[]): Builder {
    return this.setOption('colors', cssValues);
  }
  setBackgroundColor(cssValue: string): Builder {
    return this.setOption('backgroundColor', cssValue);
  }
  setXAxisTitle(title: string): Builder {
    return this.setOption('hAxis.title', title);
  }
  setYAxisTitle(title: string): Builder {
    return this.setOption('vAxis.title', title);
  }
  setXAxisTextStyle(textStyle: TextStyle): Builder {
    return this.#setTextStyle('hAxis', textStyle);
  }
  setYAxisTextStyle(textStyle: TextStyle): Builder {
    return this.#setTextStyle('vAxis', textStyle);
  }
  setLegendTextStyle(textStyle: TextStyle): Builder {
    return this.#setTextStyle('legend', textStyle);
  }
  #setTextStyle(what: string, textStyle: TextStyle): Builder {
    const style = implementationOf(textStyle);
    if (!(style instanceof TextStyleService)) throw signatureError(`Charts.set ${what} text style`, [textStyle]);
    return this.setOption(`${what}.textStyle`, style.style);
  }
  setRange(start: number, end: number): Builder {
    const axis = this.type === 'BAR' ? 'hAxis' : 'vAxis';
    this.setOption(`${axis}.viewWindow.min`, start);
    return this.setOption(`${axis}.viewWindow.max`, end);
  }
  setStacked(): Builder {
    return this.setOption('isStacked', 'true');
  }
  reverseCategories(): Builder {
    return this.setOption(this.type === 'BAR' ? 'vAxis.direction' : 'hAxis.direction', -1);
  }
  setLegendPosition(position: GoogleAppsScript.Charts.Position): Builder {
    return this.setOption('legend.position', (enumName(position) ?? 'right').toLowerCase());
  }
  build(): Chart {
    if (!this.#data) throw new ServiceError('A chart needs a data table.');
    return new ChartService(this.caller, this.type, this.#data, this.#options).self;
  }
}

class ChartsService extends Service<Charts, ServiceContext> implements Partial<Charts> {
  readonly ChartType = ChartType;
  readonly ColumnType = ColumnType;
  readonly Position = Position;
  readonly ChartMergeStrategy = ChartMergeStrategy;
  readonly ChartHiddenDimensionStrategy = ChartHiddenDimensionStrategy;
  constructor(caller: ServiceContext) {
    super(caller, 'Charts', { free: 'all' });
  }
  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilderService(this.caller).self;
  }
  newDataTable(): DataTableBuilder {
    return new DataTableBuilderService(this.caller).self;
  }
  newBarChart(): Builder {
    return new ChartBuilderService(this.caller, 'BAR').self;
  }
  newColumnChart(): Builder {
    return new ChartBuilderService(this.caller, 'COLUMN').self;
  }
  newLineChart(): Builder {
    return new ChartBuilderService(this.caller, 'LINE').self;
  }
  newAreaChart(): Builder {
    return new ChartBuilderService(this.caller, 'AREA').self;
  }
  newPieChart(): Builder {
    return new ChartBuilderService(this.caller, 'PIE').self;
  }
}

export function charts(caller: ServiceContext): Charts {
  return new ChartsService(caller).self;
}
