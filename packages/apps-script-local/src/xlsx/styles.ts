/** Looks of cells between .xlsx styles and the model. What the model does not know stays in the file's own style. */
import type { Alignment, Border, Borders, Color, Fill, Font, Style } from '@cj-tech-master/excelts';
import type { BorderLine, CellFormat, TextRunStyle } from '../model/workbook.ts';

type Sides = 'top' | 'left' | 'bottom' | 'right';
const sides: readonly Sides[] = ['top', 'left', 'bottom', 'right'];

const borderStyles: { readonly [style: string]: BorderLine['style'] } = {
  thin: 'SOLID',
  hair: 'SOLID',
  dotted: 'DOTTED',
  dashed: 'DASHED',
  medium: 'SOLID_MEDIUM',
  thick: 'SOLID_THICK',
  double: 'DOUBLE',
};
const excelBorderStyles: { readonly [style in BorderLine['style']]: Border['style'] } = {
  SOLID: 'thin',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

/** `#rrggbb`; undefined for theme colours, which stay in the file's own style. */
export function colorOf(color: Partial<Color> | undefined): string | undefined {
  const argb = color?.argb;
  return argb !== undefined && /^[0-9A-Fa-f]{8}$/.test(argb) ? `#${argb.slice(2).toLowerCase()}` : undefined;
}

export function excelColor(color: string): Partial<Color> {
  return { argb: `FF${color.slice(1).toUpperCase()}` };
}

function numberFormatOf(style: Partial<Style>): string | undefined {
  const code = typeof style.numFmt === 'object' ? style.numFmt.formatCode : style.numFmt;
  return code === undefined || code === '' || /^general$/i.test(code) ? undefined : code;
}

export function runStyleOf(font: Partial<Font> | undefined): TextRunStyle {
  return defined({
    bold: font?.bold === true ? true : undefined,
    italic: font?.italic === true ? true : undefined,
    underline:
      font?.underline !== undefined && font.underline !== false && font.underline !== 'none' ? true : undefined,
    strikethrough: font?.strike === true ? true : undefined,
    fontFamily: font?.name,
    fontSize: font?.size,
    fontColor: colorOf(font?.color),
  });
}

export function fontOfRun(style: TextRunStyle): Partial<Font> {
  return defined({
    bold: style.bold,
    italic: style.italic,
    underline: style.underline,
    strike: style.strikethrough,
    name: style.fontFamily,
    size: style.fontSize,
    color: style.fontColor === undefined ? undefined : excelColor(style.fontColor),
  });
}

/** Cells of one look share one style in the library, and so one format here: a sheet has thousands of them. */
const formats = new WeakMap<Partial<Style>, CellFormat>();

/** The model's view of a style. */
export function formatOf(style: Partial<Style>): CellFormat {
  let format = formats.get(style);
  if (!format) {
    format = readFormat(style);
    formats.set(style, format);
  }
  return format;
}

function readFormat(style: Partial<Style>): CellFormat {
  const { alignment, border, fill } = style;
  const horizontal = alignment?.horizontal;
  const vertical = alignment?.vertical;
  const lines: { [side in Sides]?: BorderLine } = {};
  for (const side of sides) {
    const line = border?.[side];
    if (line?.style)
      lines[side] = { style: borderStyles[line.style] ?? 'SOLID', color: colorOf(line.color) ?? '#000000' };
  }
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? colorOf(fill.fgColor) : undefined;
  return defined({
    ...runStyleOf(style.font),
    numberFormat: numberFormatOf(style),
    background,
    horizontal: horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? horizontal : undefined,
    vertical: vertical === 'top' || vertical === 'middle' || vertical === 'bottom' ? vertical : undefined,
    wrap: alignment?.wrapText === true ? ('WRAP' as const) : undefined,
    ...lines,
  });
}

/** Styles by the file's own style and the format that they show: the library writes a shared one only once. */
const stylesOf = new WeakMap<Partial<Style>, Map<string, Partial<Style>>>();
const noStyle: Partial<Style> = {};

/** A style that shows `after`, starting from the file's own style, which showed `before`: only what changed is touched. */
export function styleFor(own: Partial<Style> | undefined, before: CellFormat, after: CellFormat): Partial<Style> {
  if (own && before === after) return own;
  const known = stylesOf.get(own ?? noStyle) ?? new Map<string, Partial<Style>>();
  stylesOf.set(own ?? noStyle, known);
  const key = JSON.stringify(after);
  const style = known.get(key) ?? newStyle(own, before, after);
  known.set(key, style);
  return style;
}

function newStyle(own: Partial<Style> | undefined, before: CellFormat, after: CellFormat): Partial<Style> {
  const changed = (key: keyof CellFormat): boolean => JSON.stringify(before[key]) !== JSON.stringify(after[key]);
  const style: Partial<Style> = { ...own };
  if (changed('numberFormat')) style.numFmt = after.numberFormat ?? 'General';
  const font: Partial<Font> = { ...own?.font };
  if (changed('bold')) font.bold = after.bold;
  if (changed('italic')) font.italic = after.italic;
  if (changed('underline')) font.underline = after.underline;
  if (changed('strikethrough')) font.strike = after.strikethrough;
  if (changed('fontFamily')) font.name = after.fontFamily;
  if (changed('fontSize')) font.size = after.fontSize;
  if (changed('fontColor')) font.color = after.fontColor === undefined ? undefined : excelColor(after.fontColor);
  // A scheme would make Excel show the theme's typeface in place of the named one.
  if (changed('fontFamily')) font.scheme = undefined;
  style.font = some(font);
  if (changed('background')) style.fill = fillOf(after.background);
  const alignment: Partial<Alignment> = { ...own?.alignment };
  if (changed('horizontal')) alignment.horizontal = after.horizontal;
  if (changed('vertical')) alignment.vertical = after.vertical;
  if (changed('wrap')) alignment.wrapText = after.wrap === 'WRAP' ? true : undefined;
  style.alignment = some(alignment);
  const border: Partial<Borders> = { ...own?.border };
  for (const side of sides) {
    const line = after[side];
    if (changed(side)) border[side] = line && { style: excelBorderStyles[line.style], color: excelColor(line.color) };
  }
  style.border = some(border);
  return defined(style);
}

function fillOf(background: string | undefined): Fill | undefined {
  return background === undefined
    ? { type: 'pattern', pattern: 'none' }
    : { type: 'pattern', pattern: 'solid', fgColor: excelColor(background), bgColor: { argb: 'FF000000' } };
}

/** Without the keys whose value is undefined. */
function defined<T extends object>(object: T): T {
  const copy: { [key: string]: unknown } = {};
  for (const [key, value] of Object.entries(object)) if (value !== undefined) copy[key] = value;
  return copy as T;
}

function some<T extends object>(object: T): T | undefined {
  const kept = defined(object);
  return Object.keys(kept).length > 0 ? kept : undefined;
}
