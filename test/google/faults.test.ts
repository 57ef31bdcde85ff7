/** Faults that once left something behind. `npm run test:faults` tries every job at every call on every sample. */

import type { FaultMode } from 'apps-script-local';
import { BUENG_KAN_2566, SAI_THONG_2565, type Sample } from '../../samples';
import { ALL_JOBS } from './faults/jobs';
import { prepareTrial, violations, type Trial } from './faults/run';

const trials = new Map<string, Trial>();

function trial(name: string, sample: Sample = SAI_THONG_2565): Trial {
  const job = ALL_JOBS.find((one) => one.name === name);
  if (!job) throw new Error(`no job ${name}`);
  const key = `${name} ${sample.id}`;
  const known = trials.get(key) ?? prepareTrial(job, sample);
  trials.set(key, known);
  return known;
}

/** What is wrong when the fault strikes the last call of this name, or the one that is told. */
function wrong(job: string, mode: FaultMode, call: string, which = -1): string[] {
  const { calls } = trial(job);
  const places = calls.flatMap((one, index) => (one === call ? [index + 1] : []));
  const at = places.at(which);
  if (at === undefined) throw new Error(`${job} makes no such call of ${call}`);
  return violations(trial(job), { mode, at });
}

it.each([
  ['a check killed while its tab is laid out', 'first check', 'dead', 'RangeList.setHorizontalAlignment'],
  ['a check killed between protecting its tab and saying how', 'first check', 'dead', 'Protection.setDescription'],
  ['a paper killed while the tab of history is laid out', 'first paper', 'dead', 'Range.setWrap'],
  ['an analysis killed between two tabs', 'first analysis', 'dead', 'Sheet.protect'],
  ['a repair killed at its write', 'repair', 'dead', 'Range.setValues'],
  ['a repair killed after its last write', 'repair', 'dead', 'SpreadsheetApp.flush'],
  ['a round killed before its rows stand in the tab', 'first round', 'dead', 'Range.setValues'],
  ['a round killed while the tab of history is protected', 'first round', 'dead', 'Protection.setWarningOnly'],
  ['a round killed after its last write', 'first round', 'dead', 'SpreadsheetApp.flush'],
  ['a closing killed before its copy is written', 'close round', 'dead', 'Range.setValues'],
  ['a garuda killed while its tab goes', 'remove garuda', 'dead', 'Spreadsheet.deleteSheet'],
  ['a new year killed while a tab is copied', 'begin a year', 'dead', 'Protection.setWarningOnly'],
  ['a new year killed at its last write', 'begin a year', 'dead', 'Range.setValues'],
  ['a year taken back, killed between the name of a tab and its mark', 'take a year back', 'dead', 'Sheet.setName'],
  ['a year taken back, killed while its copies go', 'take a year back', 'dead', 'Spreadsheet.deleteSheet'],
] as const)('%s ends as a clean one when it is run again', (_what, job, mode, call) => {
  expect(wrong(job, mode, call)).toEqual([]);
});

it('a new year of a workbook with an empty tab, killed once its copies are there, ends with the data code of the old', () => {
  const begun = trial('begin a year', BUENG_KAN_2566);
  const at = begun.calls.lastIndexOf('Range.setValues') + 1;
  expect(violations(begun, { mode: 'dead', at })).toEqual([]);
});

it.each([
  ['a choice', 'choose tab', 'after', 'SpreadsheetApp.flush'],
  ['a choice', 'choose tab', 'after', 'Spreadsheet.addDeveloperMetadata'],
  ['a garuda', 'remove garuda', 'before', 'SpreadsheetApp.flush'],
  ['a garuda', 'remove garuda', 'after', 'Spreadsheet.deleteSheet'],
  ['a tab', 'import into an empty workbook', 'after', 'Spreadsheet.insertSheet'],
  ['an analysis', 'first analysis', 'after', 'Spreadsheet.addDeveloperMetadata'],
  ['a new year', 'begin a year', 'after', 'Spreadsheet.insertSheet'],
  ['a new year', 'begin a year', 'before', 'Sheet.hideSheet'],
  ['a year taken back', 'take a year back', 'after', 'Spreadsheet.deleteSheet'],
  ['a year taken back', 'take a year back', 'after', 'Sheet.showSheet'],
] as const)('%s (%s, %s %s) is done and told so, or is not and nothing of it is there', (_what, job, mode, call) => {
  expect(wrong(job, mode, call)).toEqual([]);
});

it.each([
  ['first columns', 'before', 'Range.addDeveloperMetadata'],
  ['other columns', 'after', 'DeveloperMetadata.remove'],
  ['edit a template', 'after', 'Spreadsheet.addDeveloperMetadata'],
  ['answer a remark', 'before', 'SpreadsheetApp.flush'],
] as const)('"%s" that fails %s %s leaves the workbook as it was', (job, mode, call) => {
  expect(wrong(job, mode, call, 0)).toEqual([]);
});

it('a round is not sent and leaves no hidden copy where making that, the first of its tabs, failed after it was done', () => {
  expect(wrong('first round', 'after', 'Spreadsheet.insertSheet', 0)).toEqual([]);
});

it.each(['drafts of measures', 'import', 'repair', 'create tabs', 'begin a year', 'take a year back'])(
  'a write of "%s" that Google answers and does not do is not told as done',
  (job) => {
    expect(wrong(job, 'lost', 'Range.setValues', 0)).toEqual([]);
  },
);
