/** Programs as text: the same program in plain characters, and a build that refuses whatever might not arrive. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { tokenizer } from 'acorn';
import * as fc from 'fast-check';
import { carriedText, notCarried } from '../../scripts/support/carried-text';

const TONE_BEFORE_VOWEL = 'กุ่';

describe('a program as it is carried', () => {
  it.each([
    ['a tone typed before its vowel', TONE_BEFORE_VOWEL],
    ['a tab and a zero-width space', 'ก\tข\u200bค'],
    ['a scriptlet', '<?xml version="1.0"?>'],
    ['a letter outside the basic plane with a joiner', '👩‍💼'],
  ])('says %s with escapes, and means the same', (_what, text) => {
    const script = `'${text}'`;
    expect(notCarried(script)).not.toEqual([]);
    expect(notCarried(carriedText(script))).toEqual([]);
    expect(runInNewContext(carriedText(script))).toBe(text);
  });

  it('keeps what a regular expression matches', () => {
    const script = `/^[${TONE_BEFORE_VOWEL}\u200b]+$/.test(${JSON.stringify(TONE_BEFORE_VOWEL)})`;
    expect(notCarried(carriedText(script))).toEqual([]);
    expect(runInNewContext(carriedText(script))).toBe(true);
  });

  it('keeps the value of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const carried = carriedText(JSON.stringify(text));
        expect(notCarried(carried)).toEqual([]);
        expect(runInNewContext(carried)).toBe(text);
      }),
    );
  });

  it('makes regular expressions that would mislead from strings, with the same source', () => {
    const script = String.raw`function f(a){return/['"]\/\/x*/gi.test(a)||/[\/*]/.test(a)||/ก/.test(a)}`;
    const carried = carriedText(script);
    expect(carried).toContain('return new RegExp(');
    expect(carried).toContain('/ก/');
    const source = /new RegExp\((".*?"),"gi"\)/.exec(carried)?.[1] ?? '""';
    expect(new RegExp(JSON.parse(source) as string, 'gi').source).toBe(/['"]\/\/x*/gi.source);
  });

  it('leaves plain text alone', () => {
    expect(carriedText('var a = "คะแนน" + 1; // ไทย')).toBe('var a = "คะแนน" + 1; // ไทย');
  });
});

describe('what is pushed', () => {
  const read = (name: string): string => readFileSync(join(__dirname, '../../dist', name), 'utf8');

  it.each(['Jobs.html', 'DocxEngine.html', 'Sidebar.html'])('%s holds nothing that might not arrive', (name) => {
    expect(notCarried(read(name))).toEqual([]);
  });

  /** Takes comments out as a cleaner that knows strings, but neither regular expressions nor templates. */
  const cleaned = (text: string): string =>
    text.replace(
      /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
      (all, literal: string | undefined) => (literal === undefined ? ' ' : all),
    );

  it('is the same panel after a cleaner of comments', () => {
    const script = /<script[^>]*>([\s\S]*)<\/script>/.exec(read('Sidebar.html'))?.[1] ?? '';
    const tokens = (text: string): string[] =>
      [...tokenizer(text, { ecmaVersion: 2020 })].map(({ start, end }) => text.slice(start, end));
    expect(tokens(script).length).toBeGreaterThan(10_000);
    expect(tokens(cleaned(script))).toEqual(tokens(script));
  });
});
