/** TextFinder: what the person sees, searched cell by cell. */
import { cellAt, eachPlace, numberFormatAt, valueAt } from '../model/grid.ts';
import { displayText } from '../model/number-format.ts';
import type { Area } from '../model/workbook.ts';
import { Service } from '../service.ts';
import { areaOf } from './areas.ts';
import { requireDocument, type ServiceContext } from './context.ts';
import { range } from './handles.ts';

type TextFinder = GoogleAppsScript.Spreadsheet.TextFinder;
type Range = GoogleAppsScript.Spreadsheet.Range;

const free = new Set([
  'getCurrentMatch',
  'ignoreDiacritics',
  'matchCase',
  'matchEntireCell',
  'matchFormulaText',
  'startFrom',
  'useRegularExpression',
]);

class TextFinderService extends Service<TextFinder, ServiceContext> implements Partial<TextFinder> {
  #matchCase = false;
  #entireCell = false;
  #formulas = false;
  #regularExpression = false;
  #diacritics = true;
  /** The match that was found last; −1 before the first. */
  #position = -1;
  #start: Area | null = null;
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
  ignoreDiacritics(ignoreDiacritics: boolean): TextFinder {
    this.#diacritics = !ignoreDiacritics;
    return this.self;
  }
  /** The search begins behind this cell. */
  startFrom(startRange: Range): TextFinder {
    this.#start = areaOf(startRange, 'SpreadsheetApp.TextFinder.startFrom');
    return this.self;
  }
  findNext(): Range | null {
    const matches = this.#matches();
    const from = this.#start;
    this.#start = null;
    const next = from ? matches.findIndex((match) => isBehind(match, from)) : this.#position + 1;
    return this.#goTo(matches, next);
  }
  findPrevious(): Range | null {
    const matches = this.#matches();
    const from = this.#start;
    this.#start = null;
    const before = from ? matches.filter((match) => isBehind(from, match)).length - 1 : this.#position - 1;
    return this.#goTo(matches, before);
  }
  #goTo(matches: readonly Area[], position: number): Range | null {
    const match = matches[position];
    if (match) this.#position = position;
    return match ? range(this.caller, match) : null;
  }
  /** In the match that was found last; how often the text stood there. */
  replaceWith(replaceText: string): number {
    const match = this.#matches()[this.#position];
    if (!match) return 0;
    const before = this.#shown(match.sheet, match.row, match.column);
    const found = before.match(this.#pattern('g'))?.length ?? 0;
    range(this.caller, match).setValue(before.replace(this.#pattern('g'), () => replaceText));
    this.#position -= 1;
    return found;
  }
  getCurrentMatch(): Range | null {
    const match = this.#matches()[this.#position];
    return match ? range(this.caller, match) : null;
  }
  replaceAllWith(replaceText: string): number {
    let replaced = 0;
    for (const match of this.#matches()) {
      const before = this.#shown(match.sheet, match.row, match.column);
      replaced += before.match(this.#pattern('g'))?.length ?? 0;
      range(this.caller, match).setValue(before.replace(this.#pattern('g'), () => replaceText));
    }
    return replaced;
  }
  #shown(sheet: Area['sheet'], row: number, column: number): string {
    const formula = this.#formulas ? cellAt(sheet, row, column)?.formula : null;
    const { locale } = this.caller.host.workbook;
    return formula ?? displayText(valueAt(sheet, row, column), numberFormatAt(sheet, row, column), locale);
  }
  #pattern(flags: string): RegExp {
    const wanted = this.#diacritics ? this.text : plainLetters(this.text);
    const source = this.#regularExpression ? wanted : wanted.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return new RegExp(this.#entireCell ? `^(?:${source})$` : source, this.#matchCase ? flags : `${flags}i`);
  }
  #matches(): Area[] {
    requireDocument(this.caller, 'TextFinder.findAll');
    this.caller.host.engine.recalculate();
    const pattern = this.#pattern('');
    const found: Area[] = [];
    for (const area of this.areas) {
      eachPlace(area, (row, column) => {
        const shown = this.#shown(area.sheet, row, column);
        const text = this.#diacritics ? shown : plainLetters(shown);
        if (text !== '' && pattern.test(text)) found.push({ sheet: area.sheet, row, column, rows: 1, columns: 1 });
      });
    }
    return found;
  }
}

/** Whether a cell comes after another one in reading order. */
function isBehind(one: Area, other: Area): boolean {
  return one.row > other.row || (one.row === other.row && one.column > other.column);
}

/** `é` as `e`. */
function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

export function textFinder(caller: ServiceContext, areas: readonly Area[], text: string): TextFinder {
  return new TextFinderService(caller, areas, String(text)).self;
}
