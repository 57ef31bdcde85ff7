/** Round trips to Google's services, counted by the local host; what counts as one is said in packages/apps-script-local/src/service.ts. */

import { createHost, type Host, readProject } from 'apps-script-local';
import { newWorkbook } from '../../local/workbook-file.ts';
import { SAI_THONG_2565, SAMPLES } from '../../samples/index.ts';
import { tabRows, type Sample, type TypedRow } from '../../samples/sample.ts';
import { AGENCY_PAPERS } from '../../src/documents/shared/titles.ts';
import { INPUT_TABS } from '../../src/workbook/input-tabs.ts';
import type { MakeDocumentRequest, Outcome } from '../../src/shared/rpc.ts';
import { DIST } from '../build.ts';
import { budgeted, information, type Benchmark, type Figure } from './figure.ts';

const SIZES = [10, 1000] as const;
const JOBS = [
  // The panel's start is one call to the server, this one; its presses are the calls below, one each.
  { name: 'panel, start', call: 'itaOverview', args: [], budget: 15, first: null },
  { name: 'check', call: 'itaCheck', args: [], budget: 15, first: 35 },
  { name: 'analyse', call: 'itaAnalyse', args: [], budget: 40, first: 100 },
  {
    name: 'one document',
    call: 'itaMakeDocument',
    args: [{ id: 'analysis', delivery: 'drive' } satisfies MakeDocumentRequest],
    budget: 12,
    first: null,
  },
] as const;

/** The sample with this many items and measures, every item with a number of its own. */
function sampleOf(rows: number): Sample {
  const repeated = (source: readonly TypedRow[] = []): TypedRow[] =>
    Array.from({ length: rows }, (_unused, index) => source[index % source.length] as TypedRow);
  const { tabs } = SAI_THONG_2565;
  return {
    ...SAI_THONG_2565,
    tabs: {
      ...tabs,
      items: repeated(tabs.items).map((row, index) => ({ ...row, item: `E${index + 1}` })),
      measures: repeated(tabs.measures).map((row, index) => ({ ...row, no: index + 1 })),
    },
  };
}

/** Types a sample into the input tabs, as a script of the workbook's own would. */
function typeIn(host: Host, sample: Sample): void {
  const tabs = INPUT_TABS.map(({ id, name }) => ({ name, rows: tabRows(sample, id) ?? [] })).filter(
    ({ rows }) => rows.length > 0,
  );
  host.runScript({
    name: 'type-in.js',
    code: `function main() {
      ${JSON.stringify(tabs)}.forEach(function (tab) {
        var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab.name);
        var missing = tab.rows.length + 1 - sheet.getMaxRows();
        if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
        sheet.getRange(2, 1, tab.rows.length, tab.rows[0].length).setValues(tab.rows);
      });
    }`,
  });
}

/** A first run has a budget only where it lays tabs out. */
function firstRun(name: string, calls: number, budget: number | null): Figure {
  return budget === null ? information(name, calls, '') : budgeted(name, calls, budget, '');
}

const MEASURE_HEADS = ['ลำดับ', 'มาตรการ', 'ผู้รับผิดชอบ'];

/** Calls of one job. @throws where the job fails, because a failed job is quick */
function callsOf(
  host: Host,
  job: { readonly name: string; readonly call: string; readonly args: readonly unknown[] },
): number {
  const before = host.calls.length;
  const outcome = host.rpc(job.call, job.args) as Outcome<unknown>;
  if (!outcome.ok) throw new Error(`${job.name}: ${outcome.problem.message}`);
  return host.calls.length - before;
}

/** Calls of looking at a table of this many measures below those that are there, and of taking it over. */
function importCalls(host: Host, rows: number): { readonly previewed: number; readonly accepted: number } {
  const measures = Array.from({ length: rows }, (_unused, index) => {
    const no = rows + index + 1;
    return [no, `จัดทำคู่มือการให้บริการ เล่มที่ ${no}`, 'สำนักปลัด'];
  });
  const source = { text: null, sheets: null, rows: [MEASURE_HEADS, ...measures], formats: null, answers: {} };
  return {
    previewed: callsOf(host, { name: 'import, preview', call: 'itaPreviewImport', args: [source] }),
    accepted: callsOf(host, { name: 'import, accept', call: 'itaAcceptImport', args: [{ ...source, cells: null }] }),
  };
}

/** The most calls that any of the papers takes of any sample, with the tabs already there. */
function dearestPaper(project: ReturnType<typeof readProject>): number {
  const counts = SAMPLES.flatMap((sample) => {
    const host = createHost({ project, workbook: newWorkbook('ITA') });
    host.rpc('itaCreateTabs');
    typeIn(host, sample);
    return AGENCY_PAPERS.map((id) => {
      const job = {
        name: id,
        call: 'itaMakeDocument',
        args: [{ id, delivery: 'drive' } satisfies MakeDocumentRequest],
      };
      callsOf(host, job);
      return callsOf(host, job);
    });
  });
  return Math.max(...counts);
}

export const serviceCalls: Benchmark = {
  id: 'calls',
  title: `Service calls with ${SIZES.join(' and ')} rows`,
  run: async () => {
    const project = readProject(DIST);
    const counts = SIZES.map((rows) => {
      const host = createHost({ project, workbook: newWorkbook('ITA') });
      host.rpc('itaCreateTabs');
      typeIn(host, sampleOf(rows));
      const first = JOBS.map((job) => callsOf(host, job));
      const later = JOBS.map((job) => callsOf(host, job));
      return { rows, first, later, ...importCalls(host, rows) };
    });
    const jobs = JOBS.flatMap((job, index): Figure[] => {
      const [few, many] = counts.map(({ later }) => later[index] as number) as [number, number];
      const firsts = counts.map(({ first }) => first[index] as number) as [number, number];
      return [
        ...counts.map(({ rows, later }) =>
          budgeted(`${job.name}, ${rows} rows`, later[index] as number, job.budget, ''),
        ),
        { ...budgeted(`… more calls for ${SIZES[1]} rows`, many - few, 0, ''), ratio: many === few ? 1 : Infinity },
        ...SIZES.map((rows, size) =>
          firstRun(`${job.name}, first run with ${rows} rows (makes the tabs)`, firsts[size] as number, job.first),
        ),
      ];
    });
    return [
      ...jobs,
      budgeted(
        `the dearest of ${AGENCY_PAPERS.length} papers × ${SAMPLES.length} samples`,
        dearestPaper(project),
        12,
        '',
      ),
      ...counts.map(({ rows, previewed }) => information(`import, preview of ${rows} rows`, previewed, '')),
      ...counts.map(({ rows, accepted }) => information(`import, acceptance of ${rows} rows`, accepted, '')),
    ];
  },
};
