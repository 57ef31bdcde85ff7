/** The boundary of panel and server: plain data only, one place that calls, one parser of what comes in. */

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');
const PANEL = join(ROOT, 'src/sidebar/panel');

const panelFiles = readdirSync(PANEL, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(PANEL, name), 'utf8') }));

const program = ts.createProgram([join(ROOT, 'src/shared/rpc.ts')], {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  lib: ['lib.es2019.d.ts'],
  types: [],
});
const checker = program.getTypeChecker();
const rpc = program.getSourceFile(join(ROOT, 'src/shared/rpc.ts')) as ts.SourceFile;
const functions = checker.getTypeAtLocation(
  rpc.statements.filter(ts.isInterfaceDeclaration).find((node) => node.name.text === 'RpcFunctions') as ts.Node,
);

/** Paths inside a type that google.script.run cannot carry. */
function uncarried(type: ts.Type, path: string, seen: readonly ts.Type[] = []): string[] {
  if (seen.includes(type)) return [];
  const deeper = [...seen, type];
  if (type.isUnionOrIntersection()) return type.types.flatMap((part) => uncarried(part, path, deeper));
  if (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) {
    return [`${path}: ${checker.typeToString(type)}`];
  }
  if (!(type.flags & ts.TypeFlags.Object)) return [];
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    return checker.getTypeArguments(type as ts.TypeReference).flatMap((part) => uncarried(part, `${path}[]`, deeper));
  }
  if (type.getCallSignatures().length > 0) return [`${path}: function`];
  if (['Date', 'Map', 'Set', 'Uint8Array'].includes(type.symbol.name)) return [`${path}: ${type.symbol.name}`];
  return type.getProperties().flatMap((property) => {
    const whole = checker.getTypeOfSymbol(property);
    // A field that may be absent is carried by being absent.
    const present = property.flags & ts.SymbolFlags.Optional ? checker.getNonNullableType(whole) : whole;
    return uncarried(present, `${path}.${property.name}`, deeper);
  });
}

const names = functions.getProperties().map(({ name }) => name);

describe('what crosses the boundary', () => {
  it.each(names)('%s takes and gives numbers, texts, booleans, null, arrays and plain objects only', (name) => {
    const [signature] = checker.getTypeOfSymbol(functions.getProperty(name) as ts.Symbol).getCallSignatures();
    const { parameters } = signature as ts.Signature;
    const problems = [
      ...parameters.flatMap((parameter) => uncarried(checker.getTypeOfSymbol(parameter), parameter.name)),
      ...uncarried(checker.getReturnTypeOfSignature(signature as ts.Signature), 'answer'),
    ];
    expect(problems).toEqual([]);
  });

  it('would find a Date, an undefined and a function', () => {
    const source =
      'export interface Bad { at: Date; maybe: string | undefined; left?: string; deep: { work(): void }[] }';
    const host = ts.createCompilerHost({ lib: ['lib.es2019.d.ts'] });
    const read = host.getSourceFile.bind(host);
    host.getSourceFile = (file, version) =>
      file === 'bad.ts' ? ts.createSourceFile(file, source, version, true) : read(file, version);
    const bad = ts.createProgram(['bad.ts'], { strict: true, lib: ['lib.es2019.d.ts'], types: [] }, host);
    const [node] = (bad.getSourceFile('bad.ts') as ts.SourceFile).statements;
    const type = bad.getTypeChecker().getTypeAtLocation(node as ts.Node);
    expect(uncarried(type, 'bad')).toEqual(['bad.at: Date', 'bad.maybe: undefined', 'bad.deep[].work: function']);
  });
});

describe('the panel', () => {
  it('reaches the server in one file only', () => {
    expect(
      panelFiles.filter(({ text }) => /\bgoogle\b\s*\.|script\.run\b/.test(text.replace(/\/\*[^]*?\*\//g, ''))),
    ).toEqual(panelFiles.filter(({ name }) => name === 'services.ts'));
  });

  it('calls functions of the boundary only', () => {
    const called = panelFiles.flatMap(({ text }) => [...text.matchAll(/\bcall\('(\w+)'/g)].map(([, name]) => name));
    expect(called.length).toBeGreaterThan(5);
    expect(called.filter((name) => !names.includes(name ?? ''))).toEqual([]);
  });
});
