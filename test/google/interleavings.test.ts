/**
 * A second person edits between any two calls of a job. What they type is never lost: it stands where they typed it, or
 * the answer names the cell. The one gap that the service leaves is between the reading that compares and the write that
 * follows at once; an edit there is not part of the promise (docs/threat-model.md).
 */

import fc from 'fast-check';
import type { Host } from 'apps-script-local';
import { SAI_THONG_2565 } from '../../samples';
import type { AcceptImportResult, Outcome } from '../../src/shared/rpc';
import { hostOn, JOBS, type Job } from './faults/jobs';
import { tab } from './workbook';

/** What somebody else does, and where. */
interface Edit {
  readonly tab: string;
  readonly cell: string;
  readonly text: string;
}

/** A row inserted above, which moves everything below it. */
interface Insertion {
  readonly tab: string;
  readonly above: number;
}

const INSERT = `
function main() {
  SpreadsheetApp.getActive().getSheetByName(TAB).insertRowsBefore(ABOVE, 1);
}`;

function act(host: Host, doing: Edit | Insertion): void {
  if ('text' in doing) host.edit(doing.tab, doing.cell, doing.text);
  else {
    const code = INSERT.replace('TAB', JSON.stringify(doing.tab)).replace('ABOVE', String(doing.above));
    host.runScript({ name: 'insert.js', code });
  }
}

function job(name: string): Job {
  const found = JOBS.find((one) => one.name === name);
  if (!found) throw new Error(`no job ${name}`);
  return found;
}

/** Runs a job and lets somebody act before its k-th call. */
function interleave(of: Job, at: number, doing: Edit | Insertion): { host: Host; outcome: Outcome<unknown> } {
  const start = of.prepare(SAI_THONG_2565);
  const request = of.request(hostOn(start));
  const host = hostOn(start);
  let calls = 0;
  host.onCall = () => {
    calls += 1;
    if (calls === at) {
      const hook = host.onCall;
      host.onCall = null;
      act(host, doing);
      host.onCall = hook;
      calls = Number.POSITIVE_INFINITY;
    }
    return undefined;
  };
  const outcome = of.run(host, request);
  host.onCall = null;
  return { host, outcome };
}

/** Calls of a run that nobody disturbs. */
function callsOf(of: Job): readonly string[] {
  const start = of.prepare(SAI_THONG_2565);
  const request = of.request(hostOn(start));
  const host = hostOn(start);
  of.run(host, request);
  return host.calls;
}

const textsOf = (host: Host, name: string): unknown[] => (tab(host, name) ?? []).flat().map(String);

describe('an accepted import', () => {
  const rows = (host: Host): unknown[][] => (tab(host, 'คะแนน') ?? []).slice(1).map((row) => [row[0], row[3]]);
  const clean = (): unknown[][] => {
    const { host } = interleave(job('import'), Number.POSITIVE_INFINITY, { tab: 'คะแนน', above: 2 });
    return rows(host);
  };
  const calls = callsOf(job('import'));
  const firstWrite = calls.indexOf('Range.setValues') + 1;

  it('gives no score to another indicator where a row is inserted above while it works', () => {
    const right = new Map(clean().map(([no, score]) => [String(no), score]));
    for (let at = 1; at < firstWrite - 1; at += 3) {
      const { host, outcome } = interleave(job('import'), at, { tab: 'คะแนน', above: 3 });
      for (const [no, score] of rows(host)) {
        if (no === '') expect([at, score]).toEqual([at, '']);
        else expect(['', right.get(String(no))]).toContain(score);
      }
      expect(outcome.ok).toBe(true);
    }
  });

  it('names the values that it left because their row was another by then', () => {
    const { outcome } = interleave(job('import'), firstWrite - 3, { tab: 'คะแนน', above: 2 });
    const { changed } = (outcome as { value: AcceptImportResult }).value;
    expect(changed.some((id) => id.startsWith('indicators/'))).toBe(true);
  });
});

describe('whatever somebody types between two calls of a job', () => {
  /** Jobs that write into people's tabs or beside them. */
  const names = [
    'drafts of measures',
    'import',
    'repair',
    'later analysis',
    'later check',
    'choose tab',
    'first garuda',
  ];
  const typed = fc.record({
    tab: fc.constantFrom('ตั้งค่า', 'คะแนน', 'รายข้อ', 'มาตรการ', 'ข้อจำกัด'),
    cell: fc
      .tuple(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'N'), fc.integer({ min: 2, max: 60 }))
      .map(([column, row]) => `${column}${row}`),
    text: fc.integer({ min: 1, max: 999_999 }).map((no) => `ของเพื่อนร่วมงาน ${no}`),
  });

  it('still stands there afterwards', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.double({ min: 0, max: 1, noNaN: true }), typed, (name, part, edit) => {
        const calls = callsOf(job(name));
        const at = Math.max(1, Math.ceil(part * calls.length));
        // The gap that nothing can close: the cells were compared with the call before.
        fc.pre(!/^Range\.set(Values|NumberFormat)/.test(calls[at - 1] ?? ''));
        const { host } = interleave(job(name), at, edit);
        expect(textsOf(host, edit.tab)).toContain(edit.text);
      }),
      { numRuns: 40 },
    );
  });
});
