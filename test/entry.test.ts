/** src/entry.js, src/main.ts and src/shared/rpc.ts must agree: a global that is missing on one side fails only in production. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import ts from 'typescript';
import { DOCUMENTS } from '../src/documents/definitions';
import { DOCUMENT_TITLES } from '../src/documents/shared/titles';

const ROOT = join(__dirname, '..');
const entry = readFileSync(join(ROOT, 'src/entry.js'), 'utf8');
const source = ts.createSourceFile('entry.js', entry, ts.ScriptTarget.ES2019, true, ts.ScriptKind.JS);
const declared = source.statements.filter(ts.isFunctionDeclaration).map((node) => (node.name as ts.Identifier).text);

function bundleGlobals(): string[] {
  const context = createContext({ console });
  runInContext(readFileSync(join(ROOT, 'dist/0-bundle.js'), 'utf8'), context);
  return runInContext('Object.keys(Ita)', context) as string[];
}

/** Keys of an interface in src/shared/rpc.ts. */
function interfaceKeys(name: string): string[] {
  const file = join(ROOT, 'src/shared/rpc.ts');
  const rpc = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found = rpc.statements.filter(ts.isInterfaceDeclaration).find((node) => node.name.text === name);
  return (found?.members ?? []).map((member) => (member.name as ts.Identifier).text);
}

describe('the globals of src/entry.js', () => {
  it('hold nothing but function declarations', () => {
    expect(source.statements.filter((statement) => !ts.isFunctionDeclaration(statement))).toEqual([]);
  });

  it('are exactly what the bundle exports', () => {
    expect([...declared].sort()).toEqual(bundleGlobals().sort());
  });

  it('each call the export of the same name with their own parameters', () => {
    for (const node of source.statements.filter(ts.isFunctionDeclaration)) {
      const name = (node.name as ts.Identifier).text;
      const parameters = node.parameters.map((parameter) => parameter.name.getText()).join(', ');
      expect(node.body?.getText()).toContain(`Ita.${name}(${parameters})`);
    }
  });

  it('include every function that a client may call', () => {
    const rpc = interfaceKeys('RpcFunctions');
    expect(rpc.length).toBeGreaterThan(0);
    expect(declared.filter((name) => name.startsWith('ita')).sort()).toEqual([...rpc].sort());
  });

  it('include every function that the menu names', () => {
    const menu = readFileSync(join(ROOT, 'src/google/menu-bar.ts'), 'utf8');
    const named = [...menu.matchAll(/'(menu[A-Z]\w+)'/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(4);
    expect(declared).toEqual(expect.arrayContaining(named));
  });
});

describe('the menu', () => {
  it('calls the papers by the names that the papers give themselves', () => {
    for (const definition of Object.values(DOCUMENTS)) {
      expect(definition.title).toBe(DOCUMENT_TITLES[definition.id]);
    }
    expect(Object.keys(DOCUMENTS).sort()).toEqual(Object.keys(DOCUMENT_TITLES).sort());
  });
});
