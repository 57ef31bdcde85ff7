/**
 * The pushed bundle, judged as every custom function call meets it: it brings definitions and nothing else, in a world
 * that has neither Node nor a browser, without a permission, and without parsing what only documents need.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext, type Context } from 'node:vm';
import { parse, tokenizer, tokTypes } from 'acorn';

const bundle = readFileSync(join(__dirname, '../../dist/0-bundle.js'), 'utf8');
const entry = readFileSync(join(__dirname, '../../dist/1-entry.js'), 'utf8');
/** Programs that Apps Script reads only when they are asked for. */
const jobs = readFileSync(join(__dirname, '../../dist/Jobs.html'), 'utf8');
const engine = readFileSync(join(__dirname, '../../dist/DocxEngine.html'), 'utf8');

/** Global services of Apps Script, whether this add-in may use them or not. */
const SERVICES = [
  ...['SpreadsheetApp', 'DocumentApp', 'FormApp', 'SlidesApp', 'DriveApp', 'GmailApp', 'MailApp', 'CalendarApp'],
  ...['Drive', 'Docs', 'Sheets', 'HtmlService', 'ContentService', 'UrlFetchApp', 'Jdbc', 'XmlService', 'Maps'],
  ...['LockService', 'PropertiesService', 'CacheService', 'ScriptApp', 'Session', 'Utilities', 'Charts', 'Logger'],
  ...['Browser', 'MimeType', 'LanguageApp', 'CardService', 'GroupsApp', 'ContactsApp', 'LinearOptimizationService'],
];
/** What the three scopes cover. */
const USED = ['Charts', 'Drive', 'HtmlService', 'LockService', 'Session', 'SpreadsheetApp', 'Utilities'];

interface Lexeme {
  readonly type: unknown;
  readonly value: unknown;
}

function lexemes(script: string): Lexeme[] {
  return [...tokenizer(script, { ecmaVersion: 2019 })] as unknown as Lexeme[];
}

/** Names that stand in the code of a script, outside its texts and comments. */
function namesIn(script: string): Set<string> {
  return new Set(lexemes(script).flatMap(({ type, value }) => (type === tokTypes.name ? [String(value)] : [])));
}

/** A context whose every service throws as soon as its name is read; the touched names are recorded. */
function forbiddenServices(touched: string[]): Context {
  const scope: Record<string, unknown> = { console };
  for (const name of SERVICES) {
    Object.defineProperty(scope, name, {
      get: () => {
        touched.push(name);
        throw new Error(`${name} was touched`);
      },
    });
  }
  // `new Function` and eval throw here: the document engine cannot be evaluated without anybody noticing.
  return createContext(scope, { codeGeneration: { strings: false, wasm: false } });
}

describe('the bundle', () => {
  it('declares one variable, Ita, and nothing else at top level', () => {
    const statements = parse(bundle, { ecmaVersion: 2019, sourceType: 'script' }).body.filter(
      (statement) => !('directive' in statement),
    );
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({ type: 'VariableDeclaration', declarations: [{ id: { name: 'Ita' } }] });
  });

  it('adds Ita to a world with nothing in it but a console, and nothing else', () => {
    const context = createContext({ console });
    const before = runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
    runInContext(bundle, context);
    const after = runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
    expect(after.filter((name) => !before.includes(name)).sort()).toEqual(['Ita']);
  });

  it('touches no service and evaluates no text while it loads', () => {
    const touched: string[] = [];
    const context = forbiddenServices(touched);
    runInContext(bundle, context);
    runInContext(entry, context);
    expect(touched).toEqual([]);
    expect(runInContext('typeof Ita', context)).toBe('object');
  });

  it('changes no built-in object that other scripts of the workbook use', () => {
    const context = createContext({ console });
    const builtIns = '[Object, Array, String, Number, Date, RegExp, Function, Promise, Map, Set, Error, JSON, Math]';
    const inventory = `${builtIns}.map(function (o) {
      return Object.getOwnPropertyNames(o).concat(o.prototype ? Object.getOwnPropertyNames(o.prototype) : []).join();
    }).join(';')`;
    const before: unknown = runInContext(inventory, context);
    runInContext(bundle, context);
    expect(runInContext(inventory, context)).toBe(before);
  });

  it('names no service but those of the menu and of reading programs, and the jobs no service but those that the scopes cover or that need none', () => {
    const named = (script: string): string[] => SERVICES.filter((name) => namesIn(script).has(name)).sort();
    expect(named(bundle)).toEqual(['HtmlService', 'SpreadsheetApp', 'Utilities']);
    expect(named(jobs)).toEqual(USED);
    expect(named(engine)).toEqual([]);
  });

  it.each([
    ['the bundle', () => bundle],
    ['the jobs', () => jobs],
  ])('%s carries no code of the document engine', (_name, script) => {
    const names = namesIn(script());
    for (const own of ['Docxtemplater', 'PizZip', 'inflate']) expect([own, names.has(own)]).toEqual([own, false]);
  });
});

describe('the jobs and the document engine', () => {
  it.each([
    ['Jobs.html', () => jobs, 'ItaJobs'],
    ['DocxEngine.html', () => engine, 'DocxEngineBundle'],
  ])('%s is a program in ES2019 that defines %s and touches nothing while it loads', (_name, script, globalName) => {
    const { body } = parse(script(), { ecmaVersion: 2019, sourceType: 'script' });
    expect(body.filter((statement) => !('directive' in statement))).toHaveLength(1);
    const touched: string[] = [];
    const context = forbiddenServices(touched);
    runInContext(script(), context);
    expect(touched).toEqual([]);
    expect(runInContext(`typeof ${globalName}`, context)).toBe('object');
  });

  it('are no templates: nothing in them reads as a scriptlet', () => {
    for (const script of [jobs, engine]) expect(script).not.toMatch(/<\?(!?=|\s)/);
  });
});

describe('a cell with a custom function', () => {
  const scores = [
    [91.4, 91.76, 83.15, 97.32],
    [84.99, 90, 80, 85],
  ];
  const ten = [[97.36, 89.33, 91.11, 90.08, 90.93, 84.86, 84.4, 80.18, 94.64, 100]];
  const calls: readonly [string, readonly unknown[], unknown][] = [
    ['ITA_RATING', [scores], [['ผ่าน'], ['ต้องปรับปรุง']]],
    ['ITA_WEAKNESS', [84.99], 'ต้องแก้ไขโดยเร่งด่วน'],
    ['ITA_WEAKEST', [[['ก'], ['ข']], [[90], [80]], 1], [[1, 'ข', 80, 5]]],
    ['ITA_TOTAL', [ten], [[91.4]]],
    ['ITA_INSTRUMENTS', [ten], [[91.76, 83.15, 97.32, 91.4]]],
    ['ITA_NEXT_LEVEL', [91.4, 91.76, 83.15, 97.32], [['ผ่านดี', 'EIT ขาด 1.85 คะแนน']]],
    ['ITA_THAI', [91.5, 2], '๙๑.๕๐'],
    ['ITA_RANK', [[[91.4], [84.99], [91.4]]], [[1], [3], [1]]],
    [
      'ITA_LEVELS',
      [scores],
      [
        ['ผ่านดีเยี่ยม', 0, 0],
        ['ผ่านดี', 0, 0],
        ['ผ่าน', 1, 50],
        ['ต้องปรับปรุง', 1, 50],
        ['ต้องปรับปรุงโดยด่วน', 0, 0],
        ['รวม', 2, 100],
      ],
    ],
  ];

  it('is tried with every function that the entry declares', () => {
    const declared = [...entry.matchAll(/^function (ITA_\w+)/gm)].map(([, name]) => name);
    expect(calls.map(([name]) => name).sort()).toEqual(declared.sort());
  });

  it.each(calls)('gets %s without any service and without the engine', (name, args, expected) => {
    const touched: string[] = [];
    const context = forbiddenServices(touched);
    runInContext(bundle, context);
    runInContext(entry, context);
    const result: unknown = runInContext(`JSON.stringify(${name}(...${JSON.stringify(args)}))`, context);
    expect(JSON.parse(String(result))).toEqual(expected);
    expect(touched).toEqual([]);
  });
});
