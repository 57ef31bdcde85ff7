/**
 * What the self-check saw on live Google against what it sees here. A pasted report becomes test/golden/live-<date>.json
 * (`npm run golden`); what is known to differ is listed in the file with its reason. Without such a file nothing has been
 * seen live yet, and only the comparison itself is tested.
 */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { goldenDifferences, type Golden } from '../../scripts/support/golden';
import { selfCheckResults, selfCheckText, type SelfCheckReport, type SelfCheckRow } from '../../src/shared/self-check';
import type { Outcome } from '../../src/shared/rpc';
import { emptyHost } from './workbook';

const FOLDER = join(__dirname, '../golden');
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => /^live-.*\.json$/.test(name)) : [];

function localRows(): readonly SelfCheckRow[] {
  const host = emptyHost();
  return ['itaSelfCheckStart', 'itaSelfCheck'].flatMap((name) => {
    const outcome = host.rpc(name) as Outcome<SelfCheckReport>;
    if (!outcome.ok) throw new Error(outcome.problem.message);
    return [...outcome.value.rows];
  });
}

describe('a report from live Google', () => {
  for (const name of files) {
    it(`of ${name} differs from the local host only where that is known`, () => {
      const golden = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Golden;
      expect(goldenDifferences(golden, localRows())).toEqual([]);
    });
  }

  it('is read from its text and compared line by line', () => {
    const rows = localRows();
    const golden: Golden = { rows: selfCheckResults(selfCheckText({ rows }, '0.1.0')), known: {} };
    expect(golden.rows).toHaveLength(rows.length);
    expect(goldenDifferences(golden, rows)).toEqual([]);
    const live = golden.rows.map((row) => (row.id === 'commas' ? { ...row, seen: '#ERROR!' } : row));
    expect(goldenDifferences({ rows: live, known: {} }, rows)).toEqual(['commas: live "#ERROR!", here "ใช่"']);
    expect(goldenDifferences({ rows: live, known: { commas: 'ภาษาของสมุดงาน' } }, rows)).toEqual([]);
  });

  it('is not compared in its times, in the language of its account and in what only a browser sees', () => {
    const rows = localRows();
    const seen = (id: string, text: string): Golden => ({ rows: [{ id, seen: text }], known: {} });
    expect(goldenDifferences(seen('load-times', '900, 12, 13'), rows)).toEqual([]);
    expect(goldenDifferences(seen('error-text-1', 'ช่วงว่าง'), rows)).toEqual([]);
    expect(goldenDifferences(seen('echo-7', 'ครบ'), rows)).toEqual([]);
  });

  it('names a line that is no longer tried, and a reason that explains nothing', () => {
    const rows = localRows();
    expect(goldenDifferences({ rows: [{ id: 'gone', seen: '1' }], known: {} }, rows)).toEqual(['gone: not tried here']);
    expect(goldenDifferences({ rows: [], known: { commas: 'x' } }, rows)).toEqual([
      'commas: known to differ, and does not',
    ]);
  });
});
