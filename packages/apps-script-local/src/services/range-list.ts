/** RangeList: the same change on several ranges. */
import { Service } from '../service.ts';
import { areaOf } from './areas.ts';
import type { ServiceContext } from './context.ts';
import { select } from './select.ts';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Range = GoogleAppsScript.Spreadsheet.Range;

class RangeListService extends Service<RangeList, ServiceContext> implements Partial<RangeList> {
  constructor(
    caller: ServiceContext,
    private readonly ranges: readonly Range[],
  ) {
    super(caller, 'RangeList', { free: new Set(['getRanges']), document: true });
  }
  getRanges(): Range[] {
    return [...this.ranges];
  }
  #each(change: (range: Range) => unknown): RangeList {
    for (const range of this.ranges) change(range);
    return this.self;
  }
  activate(): RangeList {
    select(
      this.caller,
      this.ranges.map((range) => areaOf(range, 'SpreadsheetApp.RangeList.activate')),
    );
    return this.self;
  }
  clear(options?: Parameters<Range['clear']>[0]): RangeList {
    return this.#each((range) => (options === undefined ? range.clear() : range.clear(options)));
  }
  insertCheckboxes(...values: unknown[]): RangeList {
    return this.#each((range) => Reflect.apply(range.insertCheckboxes, range, values));
  }
  removeCheckboxes(): RangeList {
    return this.#each((range) => range.removeCheckboxes());
  }
  trimWhitespace(): RangeList {
    return this.#each((range) => range.trimWhitespace());
  }
  setBackgroundRGB(red: number, green: number, blue: number): RangeList {
    return this.#each((range) => range.setBackgroundRGB(red, green, blue));
  }
  setBorder(...sides: unknown[]): RangeList {
    return this.#each((range) => Reflect.apply(range.setBorder, range, sides));
  }
  setFormulaR1C1(formula: string): RangeList {
    return this.#each((range) => range.setFormulaR1C1(formula));
  }
  clearContent(): RangeList {
    return this.#each((range) => range.clearContent());
  }
  clearFormat(): RangeList {
    return this.#each((range) => range.clearFormat());
  }
  clearNote(): RangeList {
    return this.#each((range) => range.clearNote());
  }
  clearDataValidations(): RangeList {
    return this.#each((range) => range.clearDataValidations());
  }
  breakApart(): RangeList {
    return this.#each((range) => range.breakApart());
  }
  check(): RangeList {
    return this.#each((range) => range.check());
  }
  uncheck(): RangeList {
    return this.#each((range) => range.uncheck());
  }
  setBackground(color: string | null): RangeList {
    return this.#each((range) => range.setBackground(color));
  }
  setFontColor(color: string | null): RangeList {
    return this.#each((range) => range.setFontColor(color));
  }
  setFontFamily(fontFamily: string | null): RangeList {
    return this.#each((range) => range.setFontFamily(fontFamily));
  }
  setFontSize(size: number): RangeList {
    return this.#each((range) => range.setFontSize(size));
  }
  setFontWeight(fontWeight: GoogleAppsScript.Spreadsheet.FontWeight | null): RangeList {
    return this.#each((range) => range.setFontWeight(fontWeight));
  }
  setFontStyle(fontStyle: GoogleAppsScript.Spreadsheet.FontStyle | null): RangeList {
    return this.#each((range) => range.setFontStyle(fontStyle));
  }
  setFontLine(fontLine: GoogleAppsScript.Spreadsheet.FontLine | null): RangeList {
    return this.#each((range) => range.setFontLine(fontLine));
  }
  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): RangeList {
    return this.#each((range) => range.setHorizontalAlignment(alignment));
  }
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): RangeList {
    return this.#each((range) => range.setVerticalAlignment(alignment));
  }
  setNumberFormat(numberFormat: string): RangeList {
    return this.#each((range) => range.setNumberFormat(numberFormat));
  }
  setWrap(isWrapEnabled: boolean): RangeList {
    return this.#each((range) => range.setWrap(isWrapEnabled));
  }
  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): RangeList {
    return this.#each((range) => range.setWrapStrategy(strategy));
  }
  setNote(note: string | null): RangeList {
    return this.#each((range) => range.setNote(note));
  }
  setShowHyperlink(showHyperlink: boolean): RangeList {
    return this.#each((range) => range.setShowHyperlink(showHyperlink));
  }
  setTextDirection(direction: GoogleAppsScript.Spreadsheet.TextDirection | null): RangeList {
    return this.#each((range) => range.setTextDirection(direction));
  }
  setTextRotation(degrees: number): RangeList {
    return this.#each((range) => range.setTextRotation(degrees));
  }
  setVerticalText(isVertical: boolean): RangeList {
    return this.#each((range) => range.setVerticalText(isVertical));
  }
  setValue(value: unknown): RangeList {
    return this.#each((range) => range.setValue(value));
  }
  setFormula(formula: string): RangeList {
    return this.#each((range) => range.setFormula(formula));
  }
}

export function rangeList(caller: ServiceContext, ranges: readonly Range[]): RangeList {
  return new RangeListService(caller, ranges).self;
}
