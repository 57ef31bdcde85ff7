/**
 * Every row of ita-domain.md §12: found, by which check, or why it is not decidable by a program. Held against the
 * figures of the papers, and against the papers themselves as imported where they are at hand.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceRows, parseEvidenceRows } from '../../src/evidence/evidence-tab';
import { importText } from '../../src/import/import-text';
import type { InputTabId } from '../../src/workbook/records';
import { DOMAIN_ROWS, type Expected, type Seed } from './domain-12-rows';
import { PAPERS } from './domain-12-papers';
import { findingsIn, type Given, type Row } from './make-workbook';

const SEEDS = join(__dirname, '../../../shared/seeds');
const HAS_SEEDS = existsSync(SEEDS);
if (!HAS_SEEDS)
  console.warn('../shared/seeds is missing: the rows of ita-domain §12 are held against hand-made papers only');

/** The workbook that accepting every proposal of the import gives, with the evidence as it travels in its tab. */
function imported(seed: Seed): Given {
  const name = readdirSync(SEEDS).find((file) => file.startsWith(seed)) as string;
  const { proposals, evidence } = importText(readFileSync(join(SEEDS, name), 'utf8'));
  const rows: Partial<Record<InputTabId, readonly Row[]>> = {};
  for (const tab of Object.keys(proposals) as InputTabId[]) {
    rows[tab] = proposals[tab].map(({ cells }) =>
      Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, cell.value])),
    );
  }
  const settings = proposals.settings.map(({ key, cells }) => [key, cells.value?.value ?? '']);
  return {
    settings: { agency: '', resultYear: '', ...Object.fromEntries(settings) },
    rows: { ...rows, settings: undefined },
    evidence: parseEvidenceRows(evidenceRows(evidence)),
  };
}

function holds(given: Given, { code, says = /(?:)/ }: Expected): boolean {
  const codes = code.split('|');
  return findingsIn(given).some((finding) => codes.includes(finding.code) && says.test(finding.message));
}

const SOURCES: readonly (readonly [string, (seed: Seed) => Given])[] = [
  ['the papers by hand', (seed) => PAPERS[seed]],
  ...(HAS_SEEDS ? [['the papers as imported', imported] as const] : []),
];

describe('ita-domain §12', () => {
  it('has every row of the five tables, each decided one way or the other', () => {
    const counts = { '000': 13, '001': 8, '002': 18, '003': 19, '004': 9 };
    for (const seed of Object.keys(counts) as Seed[]) {
      const numbers = DOMAIN_ROWS.filter((row) => row.seed === seed).map(({ no }) => no);
      expect(numbers).toEqual(Array.from({ length: counts[seed] }, (_unused, index) => index + 1));
    }
    const decided = DOMAIN_ROWS.filter(({ found, quiet, undecidable }) => found || quiet || undecidable);
    expect(decided).toHaveLength(DOMAIN_ROWS.length);
  });

  describe.each(SOURCES)('%s', (_name, paper) => {
    const memo: Partial<Record<Seed, Given>> = {};
    const given = (seed: Seed): Given => (memo[seed] ??= paper(seed));

    it.each(DOMAIN_ROWS.filter(({ found }) => found).map((row) => [row.seed, row.no, row.what, row] as const))(
      '%s #%i is found: %s',
      (seed, _no, _what, { found = [] }) => {
        for (const expected of found)
          expect([expected.code, String(expected.says), holds(given(seed), expected)]).toEqual([
            expected.code,
            String(expected.says),
            true,
          ]);
      },
    );

    it.each(DOMAIN_ROWS.filter(({ quiet }) => quiet).map((row) => [row.seed, row.no, row.what, row] as const))(
      '%s #%i is right and gives no alarm: %s',
      (seed, _no, _what, { quiet = [] }) => {
        for (const alarm of quiet) expect(holds(given(seed), alarm)).toBe(false);
      },
    );

    it.each(['000', '001', '002', '003', '004'] as const)(
      '%s stays readable: no more than 25 findings, none said twice',
      (seed) => {
        const found = findingsIn(given(seed));
        expect(found.length).toBeLessThanOrEqual(25);
        const said = found.map(({ code, cell, message }) => `${code} ${cell ?? ''} ${message}`);
        expect(new Set(said).size).toBe(said.length);
      },
    );
  });

  (HAS_SEEDS ? it : it.skip)('names what is most harmful first in an imported paper', () => {
    const codes = findingsIn(imported('002')).map(({ code }) => code);
    expect(codes.slice(0, 3)).toEqual(['instrument-mismatch', 'total-mismatch', 'result-before-start']);
  });
});
