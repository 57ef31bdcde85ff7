/** TextFinder: what the person sees, searched cell by cell. */
import { cellAt, eachPlace, numberFormatAt, valueAt } from '../model/grid.ts';
import { displayText } from '../model/number-format.ts';
import type { Area } from '../model/workbook.ts';
import { Service } from '../service.ts';
import { requireDocument, type ServiceContext } from './context.ts';
import { range } from './handles.ts';

type TextFinder = GoogleAppsScript.Spreadsheet.TextFinder;
type Range = GoogleAppsScript.Spreadsheet.Range;

const free = new Set(['getCurrentMatch', 'matchCase', 'matchEntireCell', 'matchFormulaText', 'useRegularExpression']);

class TextFinderService extends Service<TextFinder, ServiceContext> implements Partial<TextFinder> {
  #matchCase = false;
  #entireCell = false;
  #formulas = false;
  #regularExpression = false;
  #position = -1;
  constructor(
    caller: ServiceContext,
    private readonly areas: readonly Area[],
    private readonly text: string,
  ) {
    super(caller, 'TextFinder', { free, document: true });
  }
  matchCase(matchCase: boolean): TextFinder {
    this.#matchCase = matchCase;
    return this.self;
  }
  matchEntireCell(matchEntireCell: boolean): TextFinder {
    this.#entireCell = matchEntireCell;
    return this.self;
  }
  matchFormulaText(matchFormulaText: boolean): TextFinder {
    this.#formulas = matchFormulaText;
    return this.self;
  }
  useRegularExpression(useRegEx: boolean): TextFinder {
    this.#regularExpression = useRegEx;
    return this.self;
  }
  findAll(): Range[] {
    return this.#matches().map((match) => range(this.caller, match));
  }
  findNext(): Range | null {
    const matches = this.#matches();
    this.#position += 1;
    const match = matches[this.#position];
    return match ? range(this.caller, match) : null;
  }
  getCurrentMatch(): Range | null {
    const match = this.#matches()[this.#position];
    return match ? range(this.caller, match) : null;
  }
  replaceAllWith(replaceText: string): number {
    const matches = this.#matches();
    for (const match of matches) {
      const before = this.#shown(match.sheet, match.row, match.column);
      range(this.caller, match).setValue(before.replace(this.#pattern('g'), () => replaceText));
    }
    return matches.length;
  }
  #shown(sheet: Area['sheet'], row: number, column: number): string {
    const formula = this.#formulas ? cellAt(sheet, row, column)?.formula : null;
    const { locale } = this.caller.host.workbook;
    return formula ?? displayText(valueAt(sheet, row, column), numberFormatAt(sheet, row, column), locale);
  }
  #pattern(flags: string): RegExp {
    const source = this.#regularExpression ? this.text : this.text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return new RegExp(this.#entireCell ? `^(?:${source})$` : source, this.#matchCase ? flags : `${flags}i`);
  }
  #matches(): Area[] {
    requireDocument(this.caller, 'TextFinder.findAll');
    this.caller.host.engine.recalculate();
    const pattern = this.#pattern('');
    const found: Area[] = [];
    for (const area of this.areas) {
      eachPlace(area, (row, column) => {
        const text = this.#shown(area.sheet, row, column);
        if (text !== '' && pattern.test(text)) found.push({ sheet: area.sheet, row, column, rows: 1, columns: 1 });
      });
    }
    return found;
  }
}

export function textFinder(caller: ServiceContext, areas: readonly Area[], text: string): TextFinder {
  return new TextFinderService(caller, areas, String(text)).self;
}
