/** src/entry.js: one declaration a custom function, forwarding every argument, with the help text that Sheets shows. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import * as functions from '../../src/functions';

const source = readFileSync(join(__dirname, '../../src/entry.js'), 'utf8');
const names = Object.keys(functions).sort();
const declarations = [...source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function (ITA_\w+)\(([^)]*)\)/g)].map(
  ([, jsdoc, name, parameters]) => ({
    jsdoc: jsdoc as string,
    name: name as string,
    parameters: (parameters as string).split(', '),
  }),
);

it('declares exactly the functions of the bundle', () => {
  expect(declarations.map(({ name }) => name).sort()).toEqual(names);
  expect(names).toHaveLength(9);
});

describe.each(declarations)('$name', ({ jsdoc, name, parameters }) => {
  it('hands every argument on and the result back', () => {
    const calls: unknown[][] = [];
    const context = createContext({ Ita: { [name]: (...args: unknown[]) => calls.push(args) && 'result' } });
    runInContext(source, context);
    const args = parameters.map((_parameter, index) => index + 1);
    expect(runInContext(`${name}(${args.join(', ')})`, context)).toBe('result');
    expect(calls).toEqual([args]);
  });

  it('has as many parameters as the function behind it', () => {
    expect(functions[name as keyof typeof functions]).toHaveLength(parameters.length);
  });

  it('is explained in Thai: every parameter typed, the result, an example, percent cells or dates, volatile cells', () => {
    expect([...jsdoc.matchAll(/@param \{[^}]+\} (\w+) [^\n]*[ก-๙]/g)].map(([, parameter]) => parameter)).toEqual(
      parameters,
    );
    expect(jsdoc).toMatch(/@return \{[^}]+\} [^\n]*[ก-๙]/);
    expect(jsdoc).toMatch(/@customfunction\s*$/);
    expect(jsdoc).toContain(`ตัวอย่าง: =${name}(`);
    expect(jsdoc).toMatch(/NOW\(\) RAND\(\) RANDARRAY\(\).*RANDBETWEEN\(\)/);
    expect(jsdoc).toMatch(/ร้อยละ/);
  });
});
