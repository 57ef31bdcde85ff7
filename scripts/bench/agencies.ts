/**
 * Several agencies: the whole country in one table, as arithmetic and as calls; and 300 papers whose run is killed again and
 * again and goes on, as a table of what each costs and what a second run leaves alone.
 */

import { faultAt, type Host } from 'apps-script-local';
import { inventedAgencies, PROVINCE_2567 } from '../../samples/province-2567.ts';
import { overviewSentences } from '../../src/tabs/agencies/sentences.ts';
import { agenciesOverviewTab } from '../../src/tabs/agencies/overview-tab.ts';
import { assessAgencies } from '../../src/assess-agencies.ts';
import { SETTING_ROWS } from '../../src/workbook/input-tabs.ts';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot.ts';
import type { Outcome, PapersRequest, PapersStep } from '../../src/shared/rpc.ts';
import { agenciesWorkbook } from '../support/agencies-workbook.ts';
import { budgeted, information, type Benchmark, type Figure } from './figure.ts';
import { milliseconds, sideBySide } from './timing.ts';

/** Agencies that were assessed in FY 2568. */
const COUNTRY = 8317;
const PAPERS = 300;
/** A run is killed at so many calls after it began, each time anew, until the papers are done. */
const KILLED_AFTER = [40, 7, 93, 150, 61] as const;

function snapshot(name: string, values: readonly (readonly CellValue[])[]): SheetSnapshot {
  return { name, tabId: null, columnKeys: {}, values: values.map((row) => [...row]), formats: null };
}

function countryAsArithmetic(): Figure[] {
  const settings = Object.entries(PROVINCE_2567.settings).map(([key, value]) => [
    SETTING_ROWS.find((row) => row.key === key)?.label ?? key,
    value,
    '',
  ]);
  const sheets = [
    snapshot('ตั้งค่า', [['รายการ', 'ค่า', 'คำอธิบาย'], ...settings]),
    snapshot('หน่วยงาน', inventedAgencies(COUNTRY)),
  ];
  const compose = (): void => {
    const overview = assessAgencies(sheets)?.overview;
    if (!overview || overview.ranked.length !== COUNTRY) throw new Error('not every agency was read');
    overviewSentences(overview);
    agenciesOverviewTab({ overview, office: '', findingsOf: () => 0 });
  };
  const times = sideBySide({ composed: () => milliseconds(compose) }, { rounds: 5, warmups: 1 });
  const name = `${COUNTRY} agencies read, checked, rated, ranked, ภาพรวม composed`;
  return [
    budgeted(name, times.median('composed'), 1000, ' ms'),
    information('… fastest round', times.fastest('composed'), ' ms'),
    information('… memory in use after it', process.memoryUsage().heapUsed / 2 ** 20, ' MB'),
  ];
}

function value<T>(outcome: unknown): T {
  const answered = outcome as Outcome<T>;
  if (!answered.ok) throw new Error(answered.problem.message);
  return answered.value;
}

function countryAsCalls(): Figure[] {
  const host = agenciesWorkbook({ ...PROVINCE_2567, agencies: inventedAgencies(COUNTRY) });
  const calls = (): number => {
    host.calls.length = 0;
    value(host.rpc('itaWriteAgencies'));
    return host.calls.length;
  };
  const first = calls();
  return [
    budgeted(`${COUNTRY} agencies: calls to write ภาพรวม and ผิดปกติ`, calls(), 40, ''),
    information('… first run (makes the tabs)', first, ''),
  ];
}

/** Calls until nothing is left, as the panel does; a killed one is simply called again. */
function makeAll(host: Host, kills: readonly number[]): { readonly made: number; readonly killed: number } {
  const request: PapersRequest = {
    ids: ['analysis'],
    agencies: null,
    belowOnly: false,
    delivery: 'drive',
    known: {},
    failed: [],
  };
  let [made, killed] = [0, 0];
  for (;;) {
    const after = kills[killed];
    host.onCall = after === undefined ? null : faultAt({ mode: 'dead', at: after });
    let step: PapersStep;
    try {
      step = value<PapersStep>(host.rpc('itaMakePapers', [request]));
    } catch (error) {
      // Only what the kill has broken may be tried again.
      if (after === undefined) throw error;
      killed += 1;
      continue;
    }
    made += step.results.length;
    if (step.left === 0) return { made, killed };
    if (step.results.length === 0) throw new Error('the run does not go on');
  }
}

function bulk(): Figure[] {
  const host = agenciesWorkbook({ ...PROVINCE_2567, agencies: inventedAgencies(PAPERS) });
  makeAll(agenciesWorkbook({ ...PROVINCE_2567, agencies: inventedAgencies(2) }), []);
  host.calls.length = 0;
  let killed = 0;
  const time = milliseconds(() => ({ killed } = makeAll(host, KILLED_AFTER)));
  host.onCall = null;
  const calls = host.calls.length;
  const documents = host.drive.files.size;
  if (documents !== PAPERS) throw new Error(`${documents} documents for ${PAPERS} agencies`);
  host.calls.length = 0;
  const again = makeAll(host, []);
  return [
    budgeted(`${PAPERS} papers with ${killed} killed runs: calls for each paper`, calls / PAPERS, 6, ''),
    information('… time for each paper', time / PAPERS, ' ms'),
    information('… documents in Drive, none twice', documents, ''),
    information('… papers made by the second run', again.made, ''),
    information('… papers that it left alone', PAPERS - again.made, ''),
    information('… calls of the second run', host.calls.length, ''),
  ];
}

export const agencies: Benchmark = {
  id: 'agencies',
  title: `${COUNTRY} agencies together, and ${PAPERS} papers with killed runs`,
  run: () => Promise.resolve([...countryAsArithmetic(), ...countryAsCalls(), ...bulk()]),
};
