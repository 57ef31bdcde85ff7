/** Scores and numbers as officers type them. */

import fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { isDate, readNumber, readScore, shareToScore } from '../../src/workbook/values';

describe('readScore', () => {
  it.each<[unknown, number]>([
    [91.5, 91.5],
    [0, 0],
    [-0, 0],
    [1, 1],
    [100, 100],
    ['85', 85],
    ['๙๙.๔๖', 99.46],
    ['ร้อยละ ๙๙.๔๖', 99.46],
    ['ร้อยละ\u00a099.46', 99.46],
    ['91.50 คะแนน', 91.5],
    ['๙๑.๕๐\u202fคะแนน', 91.5],
    ['คะแนนเฉลี่ย ๘๐.๑๘', 80.18],
    ['คะแนนเฉลี่ยร้อยละ 80.18 คะแนน', 80.18],
    ['คะแนนรวม: 91.40', 91.4],
    ['99.46%', 99.46],
    ['99.46 ％', 99.46],
    ['99.46 เปอร์เซ็นต์', 99.46],
    ['99,46', 99.46],
    ['๙๙,๔๖', 99.46],
    ['100,00', 100],
    ['\u200b 83.15 \ufeff', 83.15],
    ['0.5%', 0.5],
    ['ร้อยละ 0.5', 0.5],
    ['0', 0],
  ])('reads %j as %d', (cell, value) => {
    expect(readScore(cell)).toEqual({ kind: 'score', value });
    expect(Object.is((readScore(cell) as { value: number }).value, value)).toBe(true);
  });

  it.each([
    ['""', ''],
    ['null', null],
    ['undefined', undefined],
    ['spaces', ' \u00a0\n'],
    ['-', '-'],
    ['–', '–'],
    ['—', ' — '],
    ['−', '−'],
    ['--', '--'],
    ['N/A', 'N/A'],
    ['n/a', 'n/a'],
    ['ไม่มีข้อมูล', 'ไม่มีข้อมูล'],
    ['ไม่ได้เข้าร่วมการประเมิน', ' ไม่ได้เข้าร่วมการประเมิน '],
  ])('takes %s for a blank cell', (_name, cell) => {
    expect(readScore(cell)).toEqual({ kind: 'blank' });
    expect(readScore(cell, { percent: true })).toEqual({ kind: 'blank' });
  });

  it.each<[unknown, string]>([
    ['ผ่าน', 'not-a-number'],
    ['A', 'not-a-number'],
    ['91.5 / 100', 'not-a-number'],
    ['91.5.2', 'not-a-number'],
    ['91 50', 'not-a-number'],
    ['1e2', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['+2.62', 'not-a-number'],
    ['คะแนน', 'not-a-number'],
    ['9'.repeat(60_000), 'not-a-number'],
    [NaN, 'not-a-number'],
    [Infinity, 'not-a-number'],
    [{}, 'not-a-number'],
    [100.01, 'out-of-range'],
    [101, 'out-of-range'],
    [-1, 'out-of-range'],
    ['−1', 'out-of-range'],
    ['1,000', 'out-of-range'],
    ['85,123', 'out-of-range'],
    [0.9946, 'fraction'],
    ['๐.๙๙๔๖', 'fraction'],
    ['0,994', 'fraction'],
    ['.9946', 'fraction'],
    ['0.9946 คะแนน', 'fraction'],
    [new Date(2024, 0, 5), 'date'],
    [true, 'boolean'],
    [false, 'boolean'],
    ['#N/A', 'error-cell'],
    ['#DIV/0!', 'error-cell'],
    ['#ต้องเป็นตัวเลข 0–100', 'error-cell'],
  ])('refuses %p as %s', (cell, reason) => {
    expect(readScore(cell)).toEqual({ kind: 'bad', reason });
  });

  it('reads a share of 1 in a percent-formatted cell without binary noise', () => {
    const percent = { percent: true };
    expect(readScore(0.9946, percent)).toEqual({ kind: 'score', value: 99.46 });
    expect(readScore(0.9176, percent)).toEqual({ kind: 'score', value: 91.76 });
    expect(readScore(1, percent)).toEqual({ kind: 'score', value: 100 });
    expect(readScore(0.005, percent)).toEqual({ kind: 'score', value: 0.5 });
    expect(readScore(0, percent)).toEqual({ kind: 'score', value: 0 });
    expect(readScore(1.2, percent)).toEqual({ kind: 'bad', reason: 'out-of-range' });
  });

  it('reads text in a percent-formatted cell as the text says, because the format does not touch text', () => {
    expect(readScore('99.46', { percent: true })).toEqual({ kind: 'score', value: 99.46 });
    expect(readScore('0.9946', { percent: true })).toEqual({ kind: 'bad', reason: 'fraction' });
  });

  it('reads every score of two decimals back, in both digit systems, with either decimal mark, and as a percent cell', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 10000 }), (hundredths) => {
        const text = (hundredths / 100).toFixed(2);
        const thai = text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
        const score = { kind: 'score', value: hundredths / 100 };
        for (const cell of [text, thai, text.replace('.', ','), `ร้อยละ ${thai}`, `${text} คะแนน`, `${text}%`]) {
          expect(readScore(cell)).toEqual(score);
        }
        expect(readScore(hundredths / 10000, { percent: true })).toEqual(score);
      }),
    );
  });

  it('never throws and never lets a number outside 0–100 through', () => {
    fc.assert(
      fc.property(fc.anything(), fc.boolean(), (cell, percent) => {
        const reading = readScore(cell, { percent });
        if (reading.kind === 'score') expect(reading.value >= 0 && reading.value <= 100).toBe(true);
      }),
    );
  });
});

describe('readNumber', () => {
  it.each<[unknown, number, string]>([
    ['+2.62', 2.62, 'none'],
    ['+๒.๖๒', 2.62, 'none'],
    ['−1.5', -1.5, 'none'],
    ['- 1.5', -1.5, 'none'],
    ['+ร้อยละ 2', NaN, ''],
    ['1,234.50', 1234.5, 'none'],
    [-250, -250, 'none'],
    ['99.46%', 99.46, 'percent'],
    ['ร้อยละ ๙๙.๔๖ คะแนน', 99.46, 'percent'],
    ['91.50 คะแนน', 91.5, 'points'],
    ['1.234,5', NaN, ''],
  ])('reads %j as %d, unit %s', (cell, value, unit) => {
    expect(readNumber(cell)).toEqual(
      Number.isNaN(value) ? { kind: 'bad', reason: 'not-a-number' } : { kind: 'number', value, unit },
    );
  });
});

it('turns shares into scores without binary noise', () => {
  expect(0.9176 * 100).not.toBe(91.76);
  expect(shareToScore(0.9176)).toBe(91.76);
});

it('knows a date from another realm, as the local host and the tests of the bundle hand it over', () => {
  const foreign: unknown = runInNewContext('new Date(2024, 0, 5)');
  expect(foreign instanceof Date).toBe(false);
  expect(isDate(foreign)).toBe(true);
  expect(readScore(foreign)).toEqual({ kind: 'bad', reason: 'date' });
});
