/** Color objects: RGB only, as theme colours depend on a theme that a file here does not have. */
import { normaliseColor } from '../model/color.ts';
import { Service, ServiceError, signatureError } from '../service.ts';
import { implementationOf } from '../service-objects.ts';
import type { ServiceContext } from './context.ts';
import { ColorType } from './enums.ts';

type Color = GoogleAppsScript.Spreadsheet.Color;
type RgbColor = GoogleAppsScript.Base.RgbColor;
type ColorBuilder = GoogleAppsScript.Spreadsheet.ColorBuilder;

class RgbColorService extends Service<RgbColor, ServiceContext> implements Partial<RgbColor> {
  constructor(
    caller: ServiceContext,
    readonly hex: string,
  ) {
    super(caller, 'RgbColor', { free: 'all' });
  }
  asHexString(): string {
    return this.hex;
  }
  getRed(): number {
    return parseInt(this.hex.slice(1, 3), 16);
  }
  getGreen(): number {
    return parseInt(this.hex.slice(3, 5), 16);
  }
  getBlue(): number {
    return parseInt(this.hex.slice(5, 7), 16);
  }
  getColorType(): GoogleAppsScript.Base.ColorType {
    return ColorType.RGB;
  }
}

class ColorService extends Service<Color, ServiceContext> implements Partial<Color> {
  constructor(
    caller: ServiceContext,
    readonly hex: string,
  ) {
    super(caller, 'Color', { free: 'all' });
  }
  asRgbColor(): RgbColor {
    return new RgbColorService(this.caller, this.hex).self;
  }
  getColorType(): GoogleAppsScript.Base.ColorType {
    return ColorType.RGB;
  }
}

class ColorBuilderService extends Service<ColorBuilder, ServiceContext> implements Partial<ColorBuilder> {
  #hex = '#000000';
  constructor(caller: ServiceContext) {
    super(caller, 'ColorBuilder', { free: 'all' });
  }
  setRgbColor(cssString: string): ColorBuilder {
    const hex = normaliseColor(cssString);
    if (hex === null) throw new ServiceError(`${cssString} is not a colour`);
    this.#hex = hex;
    return this.self;
  }
  build(): Color {
    return colorObject(this.caller, this.#hex);
  }
}

export function colorObject(caller: ServiceContext, hex: string): Color {
  return new ColorService(caller, hex).self;
}

export function colorBuilder(caller: ServiceContext): ColorBuilder {
  return new ColorBuilderService(caller).self;
}

/** `#rrggbb` of a Color that a script passed. */
export function colorText(color: unknown): string {
  const implementation = implementationOf(color);
  if (implementation instanceof ColorService) return implementation.hex;
  throw signatureError('Color', [color]);
}
