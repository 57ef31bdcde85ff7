/**
 * Charts as PNG pictures: ECharts draws an SVG without a browser, resvg turns it into pixels with the Sarabun typeface
 * beside it, so that the same data gives the same picture on every machine. Both are loaded on first use: most
 * commands draw nothing.
 */
import { createRequire } from 'node:module';
import type * as ECharts from 'echarts';
import type * as ResvgModule from '@resvg/resvg-js';
import { displayText } from '../model/number-format.ts';

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    /** Number format of the cells, in which the figures are labelled. */
    readonly format?: string | undefined;
  }[];
}

/** As `setOption` has them: names with dots (`vAxis.title`), or objects (`vAxis: { title }`). */
export type ChartOptions = { readonly [name: string]: unknown };

const load = createRequire(import.meta.url);
const fontFamily = 'Sarabun';
const defaultColors = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];
/** Twice as many pixels as the chart's size, for print. */
const pixelRatio = 2;

/** Size of a chart in pixels as it stands on a sheet. */
export function chartSize(options: ChartOptions): { width: number; height: number } {
  return { width: numberOption(options, 'width') ?? 600, height: numberOption(options, 'height') ?? 371 };
}

/**
 * Draws a chart. Bars are named from the top down, as Sheets does.
 * @returns the bytes of a PNG, twice the chart's size in pixels
 */
export function renderChart(type: string, data: ChartData, options: ChartOptions): Uint8Array {
  const { Resvg } = load('@resvg/resvg-js') as typeof ResvgModule;
  const { width } = chartSize(options);
  const picture = new Resvg(renderChartSvg(type, data, options), {
    fitTo: { mode: 'width', value: width * pixelRatio },
    font: {
      fontFiles: ['400Regular/Sarabun_400Regular', '700Bold/Sarabun_700Bold'].map((face) =>
        load.resolve(`@expo-google-fonts/sarabun/${face}.ttf`),
      ),
      loadSystemFonts: false,
      defaultFontFamily: fontFamily,
    },
  });
  return picture.render().asPng();
}

export function renderChartSvg(type: string, data: ChartData, options: ChartOptions): string {
  const echarts = load('echarts') as typeof ECharts;
  const { width, height } = chartSize(options);
  echarts.setPlatformAPI({ measureText });
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(
      type === 'PIE' ? pie(data, options) : type === 'RADAR' ? radar(data, options) : cartesian(type, data, options),
    );
    return splitSaraAm(chart.renderToSVGString());
  } finally {
    // Its timers would keep the process alive.
    chart.dispose();
  }
}

/** Widths in ems, close to Sarabun's; without a screen ECharts would give every Thai letter and mark a full em. */
function measureText(text: string, font?: string): { width: number } {
  const size = Number(/(\d+(?:\.\d+)?)px/.exec(font ?? '')?.[1] ?? textStyle.fontSize);
  let ems = 0;
  for (const letter of text)
    ems += /\p{M}/u.test(letter) ? 0 : /\s/.test(letter) ? 0.26 : /[A-Zก-๛]/.test(letter) ? 0.6 : 0.56;
  return { width: ems * size };
}

/**
 * ำ is drawn as its two halves by fonts, and resvg then lays the second half over the next letter; written as two
 * characters (the ring before a tone mark) it is drawn right.
 */
function splitSaraAm(svg: string): string {
  return svg.replace(/([\u0e48-\u0e4b]?)\u0e33/g, '\u0e4d$1\u0e32');
}

/** `vAxis.title` from either way of writing options. */
function option(options: ChartOptions, path: string): unknown {
  if (path in options) return options[path];
  let value: unknown = options;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as ChartOptions)[key];
  }
  return value;
}

function textOption(options: ChartOptions, path: string): string | undefined {
  const value = option(options, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function numberOption(options: ChartOptions, path: string): number | undefined {
  const value = option(options, path);
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function colorsOf(options: ChartOptions): string[] {
  const colors = option(options, 'colors');
  return Array.isArray(colors) && colors.length > 0 ? colors.map(String) : defaultColors;
}

const textStyle = { fontFamily, fontSize: 14, color: '#3c4043' };

/** The text style of `hAxis`, `vAxis` or `legend`; of what was asked for, size and colour are drawn. */
function textStyleOf(options: ChartOptions, what: string): typeof textStyle {
  const asked = option(options, `${what}.textStyle`);
  const { fontSize, color } = (typeof asked === 'object' && asked !== null ? asked : {}) as ChartOptions;
  return {
    ...textStyle,
    ...(typeof fontSize === 'number' ? { fontSize } : {}),
    ...(typeof color === 'string' ? { color } : {}),
  };
}

interface Tick {
  readonly value: number;
  readonly text: string;
}

/** `hAxis.ticks`: numbers, or `{ v, f }` with the text to show; null where the axis finds its own. */
function ticksOf(options: ChartOptions, axis: string): readonly Tick[] | null {
  const ticks = option(options, `${axis}.ticks`);
  if (!Array.isArray(ticks)) return null;
  return ticks.flatMap((tick: unknown): Tick[] => {
    const { v, f } = (typeof tick === 'object' && tick !== null ? tick : { v: tick }) as { v?: unknown; f?: unknown };
    return typeof v === 'number' ? [{ value: v, text: typeof f === 'string' ? f : String(v) }] : [];
  });
}

function frame(data: ChartData, options: ChartOptions): ECharts.EChartsOption {
  const title = textOption(options, 'title');
  const wanted = textOption(options, 'legend.position') ?? textOption(options, 'legend');
  const place = wanted ?? (data.series.length > 1 ? 'bottom' : 'none');
  const background = textOption(options, 'backgroundColor') ?? textOption(options, 'backgroundColor.fill');
  return {
    animation: false,
    backgroundColor: background ?? '#ffffff',
    color: colorsOf(options),
    textStyle: { fontFamily },
    ...(title === undefined
      ? {}
      : { title: { text: title, left: 'center', top: 10, textStyle: { fontFamily, fontSize: 18, color: '#202124' } } }),
    ...(place === 'none'
      ? {}
      : {
          legend: {
            textStyle: textStyleOf(options, 'legend'),
            ...(place === 'right'
              ? { orient: 'vertical', right: 10, top: 'middle' }
              : place === 'top'
                ? { top: title === undefined ? 10 : 40 }
                : { bottom: 8 }),
          },
        }),
  };
}

function cartesian(type: string, data: ChartData, options: ChartOptions): ECharts.EChartsOption {
  const lying = type === 'BAR';
  const base = frame(data, options);
  const legendBelow = base.legend !== undefined && !('right' in base.legend) && !('top' in base.legend);
  const valuesPath = lying ? 'hAxis' : 'vAxis';
  const categoriesPath = lying ? 'vAxis' : 'hAxis';
  const stacked = String(option(options, 'isStacked') ?? 'false') !== 'false';
  const valueTitle = textOption(options, `${valuesPath}.title`);
  const categoryTitle = textOption(options, `${categoriesPath}.title`);
  const ticks = ticksOf(options, valuesPath);
  const lines = textOption(options, `${valuesPath}.gridlines.color`) ?? '#e0e0e0';
  const values = {
    type: 'value' as const,
    ...named(valueTitle, lying ? 30 : 44),
    min: numberOption(options, `${valuesPath}.viewWindow.min`) ?? numberOption(options, `${valuesPath}.minValue`),
    max: numberOption(options, `${valuesPath}.viewWindow.max`) ?? numberOption(options, `${valuesPath}.maxValue`),
    axisLabel: {
      ...textStyleOf(options, valuesPath),
      ...(ticks === null
        ? {}
        : {
            customValues: ticks.map(({ value }) => value),
            formatter: (value: number) => ticks.find((tick) => tick.value === value)?.text ?? '',
          }),
    },
    splitLine: { show: ticks === null, lineStyle: { color: lines } },
  };
  const categories = {
    type: 'category' as const,
    ...named(categoryTitle, lying ? 0 : 34),
    data: [...data.categories],
    inverse: lying !== (numberOption(options, `${categoriesPath}.direction`) === -1),
    // Thai has no blanks to break at, so names that do not fit under their columns slant.
    axisLabel: {
      ...textStyleOf(options, categoriesPath),
      interval: 0,
      ...(lying || fits(data.categories, options) ? {} : { rotate: 45, fontSize: 12 }),
    },
    axisTick: { show: false },
  };
  const single = data.series.length === 1;
  const labelFormat = data.series[0]?.format ?? '0.00';
  return {
    ...base,
    grid: {
      left: lying || valueTitle === undefined ? 16 : 40,
      // Room for the figure behind the longest bar.
      right: lying ? 64 : 40,
      top: base.title === undefined ? 24 : 56,
      bottom:
        (legendBelow ? 16 + 2 * textStyleOf(options, 'legend').fontSize : 12) +
        (lying ? (valueTitle === undefined ? 0 : 24) : categoryTitle === undefined ? 0 : 24),
      containLabel: true,
    },
    xAxis: lying ? values : categories,
    yAxis: lying ? categories : values,
    series: data.series.map(({ name, values: numbers }, index) => ({
      // Lines at the ticks that were asked for; the library draws its own only at equal steps.
      ...(ticks !== null && index === 0
        ? {
            markLine: {
              silent: true,
              symbol: 'none',
              label: { show: false },
              lineStyle: { color: lines, type: 'solid' },
              data: ticks.map(({ value }) => (lying ? { xAxis: value } : { yAxis: value })),
            },
          }
        : {}),
      type: type === 'LINE' || type === 'AREA' ? ('line' as const) : ('bar' as const),
      name,
      data: numbers.map((number) => number ?? '-'),
      ...(type === 'AREA' ? { areaStyle: {} } : {}),
      ...(stacked ? { stack: 'all' } : {}),
      ...(single && type !== 'LINE' && type !== 'AREA' ? { barMaxWidth: 36 } : {}),
      label: {
        show: single && !stacked,
        position: lying ? ('right' as const) : ('top' as const),
        fontFamily,
        fontSize: 13,
        color: '#202124',
        formatter: ({ value }: { value: unknown }) =>
          typeof value === 'number' ? displayText(value, labelFormat) : '',
      },
    })),
  } as ECharts.EChartsOption;
}

function fits(categories: readonly string[], options: ChartOptions): boolean {
  const room = (chartSize(options).width - 90) / Math.max(1, categories.length);
  return categories.every((name) => measureText(name).width <= room);
}

function named(title: string | undefined, gap: number): { [key: string]: unknown } {
  if (title === undefined) return {};
  return { name: title, nameLocation: 'middle', nameGap: gap, nameTextStyle: { ...textStyle, fontWeight: 'bold' } };
}

function pie(data: ChartData, options: ChartOptions): ECharts.EChartsOption {
  const [first] = data.series;
  return {
    ...frame(data, options),
    series: [
      {
        type: 'pie',
        radius: '62%',
        label: { fontFamily, fontSize: 13 },
        data: data.categories.map((name, index) => ({ name, value: first?.values[index] ?? 0 })),
      },
    ],
  };
}

function radar(data: ChartData, options: ChartOptions): ECharts.EChartsOption {
  const most =
    numberOption(options, 'vAxis.viewWindow.max') ??
    Math.max(1, ...data.series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return {
    ...frame(data, options),
    radar: { indicator: data.categories.map((name) => ({ name, max: most })), axisName: textStyle },
    series: [
      {
        type: 'radar',
        data: data.series.map(({ name, values }) => ({ name, value: values.map((value) => value ?? 0) })),
      },
    ],
  };
}
