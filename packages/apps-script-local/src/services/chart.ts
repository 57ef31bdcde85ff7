/** Charts on a sheet, and their builders: one builder class stands for all chart types, as their methods overlap. */
import type { Area, ChartModel } from '../model/workbook.ts';
import { nextId } from '../model/workbook.ts';
import { Service, ServiceError, signatureError } from '../service.ts';
import { implementationOf } from '../service-objects.ts';
import { renderChart } from '../charts/charts.ts';
import { chartDataOfAreas } from '../charts/charts-data.ts';
import { areaOf } from './areas.ts';
import { blob } from './blob.ts';
import type { ServiceContext } from './context.ts';
import {
  ChartHiddenDimensionStrategy,
  ChartMergeStrategy,
  ChartType,
  Position,
  enumMember,
  enumName,
} from './enums.ts';
import { range } from './handles.ts';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;
type ChartOptions = GoogleAppsScript.Charts.ChartOptions;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * All that a builder of any type answers; each `as…Chart` of the published types has a part of it. The base builder is
 * intersected in, so that what leaves here is every one of them.
 */
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder;

const emptyChart: Omit<ChartModel, 'id'> = {
  type: 'COLUMN',
  ranges: [],
  options: {},
  anchorRow: 1,
  anchorColumn: 1,
  offsetX: 0,
  offsetY: 0,
  numHeaders: 0,
  transpose: false,
  mergeStrategy: 'MERGE_COLUMNS',
  hiddenStrategy: 'IGNORE_BOTH',
};

class ChartOptionsService extends Service<ChartOptions, ServiceContext> implements Partial<ChartOptions> {
  constructor(
    caller: ServiceContext,
    private readonly options: ChartModel['options'],
  ) {
    super(caller, 'ChartOptions', { free: 'all' });
  }
  get(option: string): unknown {
    return this.options[option] ?? null;
  }
}

class ContainerInfoService extends Service<ContainerInfo, ServiceContext> implements Partial<ContainerInfo> {
  constructor(
    caller: ServiceContext,
    private readonly model: Omit<ChartModel, 'id'>,
  ) {
    super(caller, 'ContainerInfo', { free: 'all' });
  }
  getAnchorRow(): number {
    return this.model.anchorRow;
  }
  getAnchorColumn(): number {
    return this.model.anchorColumn;
  }
  getOffsetX(): number {
    return this.model.offsetX;
  }
  getOffsetY(): number {
    return this.model.offsetY;
  }
}

class EmbeddedChartService extends Service<EmbeddedChart, ServiceContext> implements Partial<EmbeddedChart> {
  constructor(
    caller: ServiceContext,
    readonly model: ChartModel,
    /** The one that the sheet holds, for a chart that was read or modified; null for a new one. */
    readonly original: ChartModel | null,
  ) {
    const free = new Set([
      'getChartId',
      'getContainerInfo',
      'getHiddenDimensionStrategy',
      'getMergeStrategy',
      'getNumHeaders',
      'getOptions',
      'getRanges',
      'getTransposeRowsAndColumns',
      'modify',
    ]);
    super(caller, 'EmbeddedChart', { free, document: true });
  }
  getChartId(): number | null {
    return this.original ? this.model.id : null;
  }
  getContainerInfo(): ContainerInfo {
    return new ContainerInfoService(this.caller, this.model).self;
  }
  getOptions(): ChartOptions {
    return new ChartOptionsService(this.caller, this.model.options).self;
  }
  getRanges(): Range[] {
    return this.model.ranges.map((area) => range(this.caller, area));
  }
  getNumHeaders(): number {
    return this.model.numHeaders;
  }
  getTransposeRowsAndColumns(): boolean {
    return this.model.transpose;
  }
  getMergeStrategy(): GoogleAppsScript.Charts.ChartMergeStrategy {
    return enumMember(ChartMergeStrategy, this.model.mergeStrategy);
  }
  getHiddenDimensionStrategy(): GoogleAppsScript.Charts.ChartHiddenDimensionStrategy {
    return enumMember(ChartHiddenDimensionStrategy, this.model.hiddenStrategy);
  }
  modify(): Builder {
    return new ChartBuilderService(this.caller, this.model, this.original).self;
  }
  getBlob(): GoogleAppsScript.Base.Blob {
    return this.getAs('image/png');
  }
  getAs(contentType: string): GoogleAppsScript.Base.Blob {
    if (contentType !== 'image/png')
      throw new ServiceError(`Converting from a chart to ${contentType} is not supported.`);
    this.caller.host.engine.recalculate();
    const png = renderChart(
      this.model.type,
      chartDataOfAreas(this.model, this.caller.host.workbook.locale),
      this.model.options,
    );
    return blob(this.caller, png, 'image/png', 'chart.png');
  }
}

class ChartBuilderService extends Service<Builder, ServiceContext> implements Partial<Builder> {
  #model: Omit<ChartModel, 'id'>;
  readonly #id: number | null;
  readonly #original: ChartModel | null;
  constructor(caller: ServiceContext, from: ChartModel | null, original: ChartModel | null) {
    super(caller, 'EmbeddedChartBuilder', { free: 'all' });
    this.#model = from ? { ...from } : emptyChart;
    this.#id = from?.id ?? null;
    this.#original = original;
  }
  #with(patch: Partial<ChartModel>): Builder {
    this.#model = { ...this.#model, ...patch };
    return this.self;
  }
  #type(type: string): Builder {
    return this.#with({ type });
  }
  setOption(option: string, value: unknown): Builder {
    // Plain data of the host's own: what a script passes lives in another scope and may change later.
    const own: unknown = value === undefined ? null : JSON.parse(JSON.stringify(value));
    return this.#with({ options: { ...this.#model.options, [option]: own } });
  }
  asAreaChart(): Builder {
    return this.#type('AREA');
  }
  asBarChart(): Builder {
    return this.#type('BAR');
  }
  asColumnChart(): Builder {
    return this.#type('COLUMN');
  }
  asComboChart(): Builder {
    return this.#type('COMBO');
  }
  asLineChart(): Builder {
    return this.#type('LINE');
  }
  asPieChart(): Builder {
    return this.#type('PIE');
  }
  setChartType(type: GoogleAppsScript.Charts.ChartType): Builder {
    const name = enumName(type);
    if (name === null || !(name in ChartType)) throw signatureError('EmbeddedChartBuilder.setChartType', [type]);
    return this.#type(name);
  }
  getChartType(): GoogleAppsScript.Charts.ChartType {
    return enumMember(ChartType, this.#model.type);
  }
  addRange(area: Range): Builder {
    return this.#with({ ranges: [...this.#model.ranges, areaOf(area, 'EmbeddedChartBuilder.addRange')] });
  }
  removeRange(area: Range): Builder {
    const gone = areaOf(area, 'EmbeddedChartBuilder.removeRange');
    return this.#with({ ranges: this.#model.ranges.filter((entry) => !sameArea(entry, gone)) });
  }
  clearRanges(): Builder {
    return this.#with({ ranges: [] });
  }
  getRanges(): Range[] {
    return this.#model.ranges.map((area) => range(this.caller, area));
  }
  getContainer(): ContainerInfo {
    return new ContainerInfoService(this.caller, this.#model).self;
  }
  setPosition(anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number): Builder {
    if (anchorRowPos < 1 || anchorColPos < 1)
      throw new ServiceError('The anchor of a chart starts at row 1, column 1.');
    return this.#with({ anchorRow: anchorRowPos, anchorColumn: anchorColPos, offsetX, offsetY });
  }
  setNumHeaders(headers: number): Builder {
    return this.#with({ numHeaders: headers });
  }
  setTransposeRowsAndColumns(transpose: boolean): Builder {
    return this.#with({ transpose });
  }
  setMergeStrategy(mergeStrategy: GoogleAppsScript.Charts.ChartMergeStrategy): Builder {
    return this.#with({ mergeStrategy: enumName(mergeStrategy) ?? 'MERGE_COLUMNS' });
  }
  setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): Builder {
    if (this.#model.type === 'PIE' || this.#model.type === 'TABLE') throw new ServiceError('Unexpected error');
    return this.#with({ hiddenStrategy: enumName(strategy) ?? 'IGNORE_BOTH' });
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
  /** The values' axis: vertical, for bars horizontal. */
  setRange(start: number, end: number): Builder {
    const axis = this.#model.type === 'BAR' ? 'hAxis' : 'vAxis';
    this.setOption(`${axis}.viewWindow.min`, start);
    return this.setOption(`${axis}.viewWindow.max`, end);
  }
  setStacked(): Builder {
    return this.setOption('isStacked', 'true');
  }
  reverseCategories(): Builder {
    return this.setOption(this.#model.type === 'BAR' ? 'vAxis.direction' : 'hAxis.direction', -1);
  }
  setLegendPosition(position: GoogleAppsScript.Charts.Position): Builder {
    const name = enumName(position);
    if (name === null || !(name in Position))
      throw signatureError('EmbeddedChartBuilder.setLegendPosition', [position]);
    return this.setOption('legend.position', name.toLowerCase());
  }
  build(): EmbeddedChart {
    const model = { ...this.#model, id: this.#id ?? 0 };
    return new EmbeddedChartService(this.caller, model, this.#original).self;
  }
}

function sameArea(one: Area, other: Area): boolean {
  return (
    one.sheet === other.sheet &&
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

export function chart(caller: ServiceContext, model: ChartModel): EmbeddedChart {
  return new EmbeddedChartService(caller, { ...model }, model).self;
}

export function chartBuilder(caller: ServiceContext): Builder {
  return new ChartBuilderService(caller, null, null).self;
}

/** A chart that a script passed, as the sheet's own and the state it should have. */
export function chartOf(value: unknown, method: string): { model: ChartModel; original: ChartModel | null } {
  const implementation = implementationOf(value);
  if (implementation instanceof EmbeddedChartService) {
    return { model: implementation.model, original: implementation.original };
  }
  throw signatureError(method, [value]);
}

/** A chart of its own number for `insertChart`. */
export function newChartModel(caller: ServiceContext, model: ChartModel): ChartModel {
  return { ...model, id: nextId(caller.host.workbook) };
}
