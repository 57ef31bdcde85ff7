/** Every job on a Google that breaks an assumption: it ends right, or with a sentence that names the way out. */

import { cloneWorkbook, workbookDifferences, type Host, type WorkbookModel } from 'apps-script-local';
import { SAI_THONG_2565 } from '../../../samples';
import type { MakeDocumentResult, Outcome, Overview } from '../../../src/shared/rpc';
import { JOBS, hostOn } from '../faults/jobs';
import { sampleHost, tab } from '../workbook';
import { EVERYTHING, HOSTILITIES, hostileHost, type Hostility } from './hostile-google';

const withoutTimes = (text: string): string => text.replace(/\d\d\/\d\d\/25\d\d \d\d:\d\d/g, 'วันเวลา');

/** Holds two workbooks against each other, looks and marks included, the time of a run apart. */
function expectSame(one: WorkbookModel, other: WorkbookModel): void {
  const { onlyFirst, onlySecond } = workbookDifferences(one, other);
  expect(onlyFirst.map(withoutTimes)).toEqual(onlySecond.map(withoutTimes));
}

/** Prepared once: what each job starts from. */
const STARTS = JOBS.map((job) => ({ job, start: job.prepare(SAI_THONG_2565) }));
type Start = (typeof STARTS)[number];

/** What an undisturbed run leaves, run once for each job. */
const cleans = new Map<Start, Host>();
function cleanRun(start: Start): Host {
  const known = cleans.get(start) ?? hostOn(start.start);
  if (!cleans.has(start)) succeeded(start.job.run(known, start.job.request(known)));
  cleans.set(start, known);
  return known;
}
const named = (...names: string[]): Start[] => STARTS.filter(({ job }) => names.includes(job.name));

const succeeded = (outcome: Outcome<unknown>): unknown => {
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.message}`);
  return outcome.value;
};

describe('on a Google with everything at once', () => {
  it.each(STARTS)('the job "$job.name" ends right', ({ job, start }) => {
    const host = hostileHost(start, EVERYTHING);
    const value = succeeded(job.run(host, job.request(host))) as Partial<MakeDocumentResult>;
    if (job.name === 'later paper') {
      expect(value).toMatchObject({ url: null, driveProblem: { code: 'drive-disabled' } });
      expect(value.docxBase64).toMatch(/^UEs/);
    }
    host.recalculate();
    for (const sheet of host.workbook.sheets) {
      for (const line of sheet.cells) {
        for (const cell of line ?? []) {
          if (typeof cell?.value === 'string') expect(cell.value).not.toMatch(/^'|^#(NAME|ERROR|REF|VALUE)/);
        }
      }
    }
  });
});

describe.each(HOSTILITIES.filter(({ prepare }) => prepare === undefined))('on a Google with $name', (hostility) => {
  it.each(named('later analysis', 'import'))('the job "$job.name" leaves what it leaves elsewhere', (start) => {
    const host = hostileHost(start.start, hostility);
    succeeded(start.job.run(host, start.job.request(host)));
    expectSame(host.workbook, cleanRun(start).workbook);
  });
});

describe('a flag on a Google where EXACT goes by the display', () => {
  const flagOf = (host: Host): string => {
    host.recalculate();
    return String(tab(host, 'สรุปผล')?.[2]?.[0]);
  };

  it('says ✓ over percentages, dates and truth values, and ⚠ once one of them has changed', () => {
    const start = sampleHost(SAI_THONG_2565);
    start.edit('คะแนน', 'D8', '99.46%');
    start.edit('มาตรการ', 'Z2', '10/8/2024');
    start.edit('มาตรการ', 'Z3', 'TRUE');
    const host = hostileHost(start.workbook, { name: '', deviations: { exact: 'display' } });
    succeeded(host.rpc('itaAnalyse') as Outcome<unknown>);
    expect(flagOf(host)).toMatch(/^✓/);
    host.edit('มาตรการ', 'Z2', '11/8/2024');
    expect(flagOf(host)).toMatch(/^⚠/);
  });
});

describe('where text may not be evaluated', () => {
  const some = named('create tabs', 'later paper', 'import');
  it.each(some)('the job "$job.name" names the plain push and changes nothing', ({ job, start }) => {
    const host = hostileHost(start, { name: '', deviations: { evaluation: 'none' } });
    const before = cloneWorkbook(host.workbook);
    const outcome = job.run(host, job.request(host));
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'program-blocked' } });
    expect(JSON.stringify(outcome)).toContain('--plain');
    expectSame(host.workbook, before);
  });
});

describe('where an apostrophe in front of a text stays', () => {
  const kept: Hostility = { name: '', deviations: { apostrophe: 'kept' } };
  /** Every value that is there, by its tab, row and column. */
  const values = (host: Host): string[] => {
    host.recalculate();
    return host.workbook.sheets.flatMap(({ name, cells }) =>
      cells.flatMap((line, row) =>
        (line ?? []).flatMap((cell, column) => {
          const value = cell?.value ?? '';
          return value === '' ? [] : [withoutTimes(`${name} ${row} ${column} ${JSON.stringify(value)}`)];
        }),
      ),
    );
  };
  const apostrophes = (host: Host): string[] => values(host).filter((line) => line.includes(` "'`));

  const writing = named('create tabs', 'later analysis', 'drafts of measures', 'import', 'first garuda');
  it.each(writing)('the job "$job.name" writes text without it', (start) => {
    const host = hostileHost(start.start, kept);
    succeeded(start.job.run(host, start.job.request(host)));
    expect(apostrophes(host)).toEqual([]);
    expect(values(host)).toEqual(values(cleanRun(start)));
  });

  it('is found by the self-check, which every later job goes by', () => {
    const host = hostileHost(sampleHost(SAI_THONG_2565).workbook, kept);
    const { rows } = succeeded(host.rpc('itaSelfCheck') as Outcome<unknown>) as { rows: { id: string; ok: boolean }[] };
    expect(rows.filter(({ ok }) => !ok).map(({ id }) => id)).toEqual(['text-way']);
    host.calls.length = 0;
    succeeded(host.rpc('itaCheck') as Outcome<unknown>);
    // Written once, and right.
    expect(apostrophes(host)).toEqual([]);
  });
});

describe('a picture in the data', () => {
  it('is a finding at its cell, and an empty cell for everything else', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.runScript({
      name: 'picture.js',
      code: `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('คะแนน').getRange('D8')
        .setValue(SpreadsheetApp.newCellImage().setSourceUrl('https://example.go.th/x.png').build());`,
    });
    const { findings } = succeeded(host.rpc('itaOverview') as Outcome<unknown>) as Overview;
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'picture-in-cell', severity: 'warning', cell: 'คะแนน!D8' }),
    );
    succeeded(host.rpc('itaAnalyse') as Outcome<unknown>);
  });
});
