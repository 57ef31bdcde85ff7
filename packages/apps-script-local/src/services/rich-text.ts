/** RichTextValue and TextStyle with their builders: a text, cut into runs of one style and one link. */
import { normaliseColor } from '../model/color.ts';
import type { TextRun, TextRunStyle } from '../model/workbook.ts';
import { Service, ServiceError, signatureError } from '../service.ts';
import { implementationOf } from '../service-objects.ts';
import { colorObject, colorText } from './color.ts';
import type { ServiceContext } from './context.ts';

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type RichTextValueBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

export interface RichText {
  readonly text: string;
  /** Sorted, without gaps where anything is set; places without a run have neither style nor link. */
  readonly runs: readonly TextRun[];
}

class TextStyleService extends Service<TextStyle, ServiceContext> implements Partial<TextStyle> {
  constructor(
    caller: ServiceContext,
    readonly style: TextRunStyle,
  ) {
    super(caller, 'TextStyle', { free: 'all' });
  }
  isBold(): boolean | null {
    return this.style.bold ?? null;
  }
  isItalic(): boolean | null {
    return this.style.italic ?? null;
  }
  isUnderline(): boolean | null {
    return this.style.underline ?? null;
  }
  isStrikethrough(): boolean | null {
    return this.style.strikethrough ?? null;
  }
  getFontFamily(): string | null {
    return this.style.fontFamily ?? null;
  }
  getFontSize(): number | null {
    return this.style.fontSize ?? null;
  }
  getForegroundColor(): string | null {
    return this.style.fontColor ?? null;
  }
  getForegroundColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
    return this.style.fontColor === undefined ? null : colorObject(this.caller, this.style.fontColor);
  }
  copy(): TextStyleBuilder {
    return new TextStyleBuilderService(this.caller, this.style).self;
  }
}

class TextStyleBuilderService extends Service<TextStyleBuilder, ServiceContext> implements Partial<TextStyleBuilder> {
  #style: TextRunStyle;
  constructor(caller: ServiceContext, style: TextRunStyle = {}) {
    super(caller, 'TextStyleBuilder', { free: 'all' });
    this.#style = style;
  }
  #with(patch: TextRunStyle): TextStyleBuilder {
    this.#style = { ...this.#style, ...patch };
    return this.self;
  }
  setBold(bold: boolean): TextStyleBuilder {
    return this.#with({ bold });
  }
  setItalic(italic: boolean): TextStyleBuilder {
    return this.#with({ italic });
  }
  setUnderline(underline: boolean): TextStyleBuilder {
    return this.#with({ underline });
  }
  setStrikethrough(strikethrough: boolean): TextStyleBuilder {
    return this.#with({ strikethrough });
  }
  setFontFamily(fontFamily: string): TextStyleBuilder {
    return this.#with({ fontFamily });
  }
  setFontSize(fontSize: number): TextStyleBuilder {
    return this.#with({ fontSize });
  }
  setForegroundColor(cssString: string): TextStyleBuilder {
    const fontColor = normaliseColor(cssString);
    if (fontColor === null) throw new ServiceError(`${cssString} is not a colour`);
    return this.#with({ fontColor });
  }
  setForegroundColorObject(color: GoogleAppsScript.Spreadsheet.Color): TextStyleBuilder {
    return this.#with({ fontColor: colorText(color) });
  }
  build(): TextStyle {
    return textStyle(this.caller, this.#style);
  }
}

class RichTextValueService extends Service<RichTextValue, ServiceContext> implements Partial<RichTextValue> {
  constructor(
    caller: ServiceContext,
    readonly rich: RichText,
    readonly span: { readonly start: number; readonly end: number } = { start: 0, end: rich.text.length },
  ) {
    super(caller, 'RichTextValue', { free: 'all' });
  }
  getText(): string {
    return this.rich.text.slice(this.span.start, this.span.end);
  }
  getStartIndex(): number {
    return this.span.start;
  }
  getEndIndex(): number {
    return this.span.end;
  }
  /** One link for all of the text, else null. */
  getLinkUrl(startOffset?: number, endOffset?: number): string | null {
    const pieces = this.#pieces(startOffset, endOffset);
    const link = pieces[0]?.link ?? null;
    return pieces.every((piece) => piece.link === link) ? link : null;
  }
  getTextStyle(startOffset?: number, endOffset?: number): TextStyle {
    const pieces = this.#pieces(startOffset, endOffset);
    const common: { [key: string]: unknown } = { ...pieces[0]?.style };
    for (const piece of pieces) {
      for (const key of Object.keys(common)) {
        if (piece.style[key as keyof TextRunStyle] !== common[key]) delete common[key];
      }
    }
    return textStyle(this.caller, common);
  }
  getRuns(): RichTextValue[] {
    return this.#pieces().map((piece) => new RichTextValueService(this.caller, this.rich, piece).self);
  }
  copy(): RichTextValueBuilder {
    return new RichTextValueBuilderService(this.caller, this.rich).self;
  }
  #pieces(startOffset?: number, endOffset?: number): TextRun[] {
    const start = startOffset === undefined ? this.span.start : this.span.start + startOffset;
    const end = endOffset === undefined ? this.span.end : this.span.start + endOffset;
    return withoutGaps(this.rich).filter((piece) => piece.start < end && piece.end > start);
  }
}

class RichTextValueBuilderService
  extends Service<RichTextValueBuilder, ServiceContext>
  implements Partial<RichTextValueBuilder>
{
  #text: string;
  #runs: readonly TextRun[];
  constructor(caller: ServiceContext, from: RichText = { text: '', runs: [] }) {
    super(caller, 'RichTextValueBuilder', { free: 'all' });
    this.#text = from.text;
    this.#runs = from.runs;
  }
  setText(text: string): RichTextValueBuilder {
    if (typeof text !== 'string') throw signatureError('SpreadsheetApp.RichTextValueBuilder.setText', [text]);
    this.#text = text;
    this.#runs = [];
    return this.self;
  }
  setLinkUrl(...args: [string | null] | [number, number, string | null]): RichTextValueBuilder {
    const [start, end, link] = args.length === 1 ? [0, this.#text.length, args[0]] : args;
    return this.#apply(start, end, (piece) => ({ ...piece, link }));
  }
  setTextStyle(...args: [TextStyle | null] | [number, number, TextStyle | null]): RichTextValueBuilder {
    const [start, end, value] = args.length === 1 ? [0, this.#text.length, args[0]] : args;
    const style = value === null ? {} : textStyleOf(value, 'SpreadsheetApp.RichTextValueBuilder.setTextStyle');
    return this.#apply(start, end, (piece) => ({
      ...piece,
      style: value === null ? {} : { ...piece.style, ...style },
    }));
  }
  build(): RichTextValue {
    return richText(this.caller, { text: this.#text, runs: this.#runs });
  }
  #apply(start: number, end: number, change: (piece: TextRun) => TextRun): RichTextValueBuilder {
    if (start < 0 || end > this.#text.length || start > end) {
      throw new ServiceError(`Illegal argument: offsets ${start}–${end} lie outside the text of ${this.#text.length}.`);
    }
    const pieces = withoutGaps({ text: this.#text, runs: this.#runs }).flatMap((piece) => {
      const cuts = [piece.start, ...[start, end].filter((cut) => cut > piece.start && cut < piece.end), piece.end];
      return cuts.slice(1).map((cut, index) => ({ ...piece, start: cuts[index] ?? 0, end: cut }));
    });
    this.#runs = joined(pieces.map((piece) => (piece.start >= start && piece.end <= end ? change(piece) : piece)));
    return this.self;
  }
}

/** The runs with the plain places between them as runs of their own. */
function withoutGaps({ text, runs }: RichText): TextRun[] {
  const all: TextRun[] = [];
  let at = 0;
  for (const run of runs) {
    if (run.start > at) all.push({ start: at, end: run.start, style: {}, link: null });
    all.push(run);
    at = run.end;
  }
  if (at < text.length) all.push({ start: at, end: text.length, style: {}, link: null });
  return all;
}

/** Neighbours that look alike as one run, plain ones left out. */
function joined(runs: readonly TextRun[]): TextRun[] {
  const result: TextRun[] = [];
  for (const run of runs) {
    const last = result[result.length - 1];
    if (
      last &&
      last.end === run.start &&
      last.link === run.link &&
      JSON.stringify(last.style) === JSON.stringify(run.style)
    ) {
      result[result.length - 1] = { ...last, end: run.end };
    } else result.push(run);
  }
  return result.filter((run) => run.link !== null || Object.keys(run.style).length > 0);
}

export function richText(caller: ServiceContext, rich: RichText): RichTextValue {
  return new RichTextValueService(caller, rich).self;
}

export function richTextBuilder(caller: ServiceContext): RichTextValueBuilder {
  return new RichTextValueBuilderService(caller).self;
}

export function textStyle(caller: ServiceContext, style: TextRunStyle): TextStyle {
  return new TextStyleService(caller, style).self;
}

export function textStyleBuilder(caller: ServiceContext): TextStyleBuilder {
  return new TextStyleBuilderService(caller).self;
}

/** The text and runs of a RichTextValue that a script passed. */
export function richTextOf(value: unknown, method: string): RichText {
  const implementation = implementationOf(value);
  if (implementation instanceof RichTextValueService) return implementation.rich;
  throw signatureError(method, [value]);
}

export function textStyleOf(value: unknown, method: string): TextRunStyle {
  const implementation = implementationOf(value);
  if (implementation instanceof TextStyleService) return implementation.style;
  throw signatureError(method, [value]);
}
