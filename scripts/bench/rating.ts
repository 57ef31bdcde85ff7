/** `ITA_RATING` over every agency of a year, against the same rule written as one IFS formula a row. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInContext, type Context } from 'node:vm';
import { HyperFormula } from 'hyperformula';
import { DIST } from '../build.ts';
import { bareContext } from './evaluation.ts';
import { budgeted, information, type Benchmark } from './figure.ts';
import { milliseconds, sideBySide } from './timing.ts';

/** Agencies that were assessed in FY 2568. */
const AGENCIES = 8317;
const ROUNDS = 11;
const MOST_SHARE = 0.1;

/** total, IIT, EIT, OIT: 0–100, two decimals. */
type Scores = [number, number, number, number];

/** Scores that look like a year's results and are the same in every run (Park–Miller). */
function generatedScores(count: number, seed: number): Scores[] {
  let state = seed;
  const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  const score = (): number => Math.round((100 - 55 * random() ** 2) * 100) / 100;
  return Array.from({ length: count }, () => {
    const [iit, eit, oit] = [score(), score(), score()];
    return [Math.round(30 * iit + 30 * eit + 40 * oit) / 100, iit, eit, oit];
  });
}

/**
 * The level scale of a row, as a formula. It neither rounds nor looks at blanks, texts and weighted instruments, which
 * ITA_RATING does: the formula gets the easier work.
 */
function levelFormula(row: number): string {
  const total = `A${row}`;
  const lowest = `MIN(B${row}:D${row})`;
  return (
    `=IFS(${total}<70,"ต้องปรับปรุงโดยด่วน",${total}<85,"ต้องปรับปรุง",${lowest}<85,"ผ่าน",` +
    `AND(${total}>=95,${lowest}>=95),"ผ่านดีเยี่ยม",TRUE(),"ผ่านดี")`
  );
}

export const rating: Benchmark = {
  id: 'rating',
  title: `ITA_RATING over ${AGENCIES.toLocaleString('en')} rows × 4`,
  run: async () => {
    const bundle = await readFile(join(DIST, '0-bundle.js'), 'utf8');
    const years = [generatedScores(AGENCIES, 2567), generatedScores(AGENCIES, 2568)] as const;
    const withFormulas = years[0].map((scores, index) => [...scores, levelFormula(index + 1)]);
    const options = { licenseKey: 'gpl-v3' } as const;
    const sheet = HyperFormula.buildFromArray(withFormulas, options);
    let ratings: string[][] = [];
    const context = bareContext();
    runInContext(bundle, context);
    const call = (scope: Context, scores: readonly Scores[]): number => {
      Object.assign(scope, { scores });
      return milliseconds(() => {
        ratings = runInContext('Ita.ITA_RATING(scores)', scope) as string[][];
      });
    };
    const otherYear = (round: number): readonly Scores[] => years[round % 2 === 0 ? 1 : 0];
    const times = sideBySide(
      {
        first: () => {
          const fresh = bareContext();
          runInContext(bundle, fresh);
          return call(fresh, years[0]);
        },
        build: () => {
          let built: HyperFormula | null = null;
          const time = milliseconds(() => (built = HyperFormula.buildFromArray(withFormulas, options)));
          (built as HyperFormula | null)?.destroy();
          return time;
        },
        again: (round) => call(context, otherYear(round)),
        recalculation: (round) => {
          sheet.suspendEvaluation();
          sheet.setCellContents({ sheet: 0, row: 0, col: 0 }, otherYear(round) as Scores[]);
          return milliseconds(() => sheet.resumeEvaluation());
        },
      },
      { rounds: ROUNDS, warmups: 1 },
    );
    const formulas = sheet.getRangeValues({
      start: { sheet: 0, row: 0, col: 4 },
      end: { sheet: 0, row: AGENCIES - 1, col: 4 },
    });
    sheet.destroy();
    const different = ratings.findIndex((row, index) => row[0] !== formulas[index]?.[0]);
    if (ratings.length !== AGENCIES || different >= 0) {
      throw new Error(
        `row ${different + 1}: ITA_RATING gives ${ratings[different]?.[0]}, the formula ${String(formulas[different]?.[0])}`,
      );
    }
    return [
      budgeted(
        'ITA_RATING, first call, against building and calculating',
        times.ratio('first', 'build'),
        MOST_SHARE,
        '×',
      ),
      budgeted(
        'ITA_RATING, called again, against recalculating',
        times.ratio('again', 'recalculation'),
        MOST_SHARE,
        '×',
      ),
      information('ITA_RATING, first call in a fresh context', times.median('first'), ' ms'),
      information('ITA_RATING, called again with other scores', times.median('again'), ' ms'),
      information('IFS formulas in HyperFormula, building and calculating', times.median('build'), ' ms'),
      information(
        'IFS formulas in HyperFormula, recalculating with other scores',
        times.median('recalculation'),
        ' ms',
      ),
    ];
  },
};
