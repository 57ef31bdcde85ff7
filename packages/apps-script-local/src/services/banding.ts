/** Banding: colours that alternate over the rows or the columns of a range, with those of a header and a footer. */
import { normaliseColor } from '../model/color.ts';
import { intersects } from '../model/grid.ts';
import type { Area, BandingModel, SheetModel } from '../model/workbook.ts';
import { Service, ServiceError, signatureError } from '../service.ts';
import { areaOf } from './areas.ts';
import { colorObject, colorText } from './color.ts';
import type { ServiceContext } from './context.ts';
import { enumName } from './enums.ts';
import { range } from './handles.ts';

type Banding = GoogleAppsScript.Spreadsheet.Banding;
type Color = GoogleAppsScript.Spreadsheet.Color;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Header, second colour and footer of each theme, as the dialog of Sheets offers them; the first colour is white. */
const themes: Readonly<Record<string, readonly [header: string, second: string, footer: string]>> = {
  LIGHT_GREY: ['#bdbdbd', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#fddce8', '#f68ab0'],
};

type Part = 'header' | 'first' | 'second' | 'footer';

class BandingService extends Service<Banding, ServiceContext> implements Partial<Banding> {
  constructor(
    caller: ServiceContext,
    private readonly sheet: SheetModel,
    private model: BandingModel,
  ) {
    super(caller, 'Banding', { free: new Set(['getRange']), document: true });
  }
  getRange(): Range {
    return range(this.caller, areaOfBanding(this.sheet, this.model));
  }
  setRange(target: Range): Banding {
    const { row, column, rows, columns } = areaOf(target, 'SpreadsheetApp.Banding.setRange');
    return this.#change({ row, column, rows, columns });
  }
  copyTo(target: Range): Banding {
    const area = areaOf(target, 'SpreadsheetApp.Banding.copyTo');
    return addBanding(this.caller, area, this.model);
  }
  remove(): void {
    this.sheet.bandings = (this.sheet.bandings ?? []).filter(({ id }) => id !== this.model.id);
  }
  getHeaderRowColor(): string | null {
    return this.#text('ROWS', 'header');
  }
  getFirstRowColor(): string | null {
    return this.#text('ROWS', 'first');
  }
  getSecondRowColor(): string | null {
    return this.#text('ROWS', 'second');
  }
  getFooterRowColor(): string | null {
    return this.#text('ROWS', 'footer');
  }
  getHeaderColumnColor(): string | null {
    return this.#text('COLUMNS', 'header');
  }
  getFirstColumnColor(): string | null {
    return this.#text('COLUMNS', 'first');
  }
  getSecondColumnColor(): string | null {
    return this.#text('COLUMNS', 'second');
  }
  getFooterColumnColor(): string | null {
    return this.#text('COLUMNS', 'footer');
  }
  getHeaderRowColorObject(): Color | null {
    return this.#object('ROWS', 'header');
  }
  getFirstRowColorObject(): Color | null {
    return this.#object('ROWS', 'first');
  }
  getSecondRowColorObject(): Color | null {
    return this.#object('ROWS', 'second');
  }
  getFooterRowColorObject(): Color | null {
    return this.#object('ROWS', 'footer');
  }
  getHeaderColumnColorObject(): Color | null {
    return this.#object('COLUMNS', 'header');
  }
  getFirstColumnColorObject(): Color | null {
    return this.#object('COLUMNS', 'first');
  }
  getSecondColumnColorObject(): Color | null {
    return this.#object('COLUMNS', 'second');
  }
  getFooterColumnColorObject(): Color | null {
    return this.#object('COLUMNS', 'footer');
  }
  setHeaderRowColor(color: string | null): Banding {
    return this.#paint('ROWS', 'header', color);
  }
  setFirstRowColor(color: string | null): Banding {
    return this.#paint('ROWS', 'first', color);
  }
  setSecondRowColor(color: string | null): Banding {
    return this.#paint('ROWS', 'second', color);
  }
  setFooterRowColor(color: string | null): Banding {
    return this.#paint('ROWS', 'footer', color);
  }
  setHeaderColumnColor(color: string | null): Banding {
    return this.#paint('COLUMNS', 'header', color);
  }
  setFirstColumnColor(color: string | null): Banding {
    return this.#paint('COLUMNS', 'first', color);
  }
  setSecondColumnColor(color: string | null): Banding {
    return this.#paint('COLUMNS', 'second', color);
  }
  setFooterColumnColor(color: string | null): Banding {
    return this.#paint('COLUMNS', 'footer', color);
  }
  setHeaderRowColorObject(color: Color | null): Banding {
    return this.setHeaderRowColor(color === null ? null : colorText(color));
  }
  setFirstRowColorObject(color: Color | null): Banding {
    return this.setFirstRowColor(color === null ? null : colorText(color));
  }
  setSecondRowColorObject(color: Color | null): Banding {
    return this.setSecondRowColor(color === null ? null : colorText(color));
  }
  setFooterRowColorObject(color: Color | null): Banding {
    return this.setFooterRowColor(color === null ? null : colorText(color));
  }
  #text(dimension: BandingModel['dimension'], part: Part): string | null {
    return this.model.dimension === dimension ? this.model[part] : null;
  }
  #object(dimension: BandingModel['dimension'], part: Part): Color | null {
    const color = this.#text(dimension, part);
    return color === null ? null : colorObject(this.caller, color);
  }
  #paint(dimension: BandingModel['dimension'], part: Part, color: string | null): Banding {
    const known = color === null ? null : normaliseColor(color);
    if (color !== null && known === null) throw new ServiceError(`${color} is not a colour`);
    return this.#change({ dimension, [part]: known });
  }
  #change(patch: Partial<BandingModel>): Banding {
    const changed = { ...this.model, ...patch };
    this.sheet.bandings = (this.sheet.bandings ?? []).map((one) => (one.id === changed.id ? changed : one));
    this.model = changed;
    return this.self;
  }
}

function areaOfBanding(sheet: SheetModel, { row, column, rows, columns }: BandingModel): Area {
  return { sheet, row, column, rows, columns };
}

function addBanding(
  caller: ServiceContext,
  area: Area,
  looks: Omit<BandingModel, 'id' | 'row' | 'column' | 'rows' | 'columns'>,
): Banding {
  const { sheet, row, column, rows, columns } = area;
  const bandings = sheet.bandings ?? [];
  if (bandings.some((one) => intersects(areaOfBanding(sheet, one), area))) {
    throw new ServiceError(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
  const { dimension, header, first, second, footer } = looks;
  const id = caller.host.workbook.nextId++;
  const model: BandingModel = { id, row, column, rows, columns, dimension, header, first, second, footer };
  sheet.bandings = [...bandings, model];
  return new BandingService(caller, sheet, model).self;
}

/** `applyRowBanding([theme[, showHeader, showFooter]])` and its like; the grey theme with a header alone when left out. */
export function applyBanding(
  caller: ServiceContext,
  area: Area,
  dimension: BandingModel['dimension'],
  [theme, showHeader = true, showFooter = false]: readonly unknown[],
): Banding {
  const colours = themes[theme === undefined ? 'LIGHT_GREY' : (enumName(theme) ?? '')];
  if (!colours)
    throw signatureError(`SpreadsheetApp.Range.apply${dimension === 'ROWS' ? 'Row' : 'Column'}Banding`, [theme]);
  const [header, second, footer] = colours;
  return addBanding(caller, area, {
    dimension,
    header: showHeader === true ? header : null,
    first: '#ffffff',
    second,
    footer: showFooter === true ? footer : null,
  });
}

/** The bandings of a sheet, or those that touch an area of it. */
export function bandingsOf(caller: ServiceContext, sheet: SheetModel, area?: Area): Banding[] {
  return (sheet.bandings ?? [])
    .filter((one) => area === undefined || intersects(areaOfBanding(sheet, one), area))
    .map((one) => new BandingService(caller, sheet, one).self);
}
