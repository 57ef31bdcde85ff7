/** The jobs that faults and second persons are let loose on: each with the workbook that it starts from. */

import { cloneWorkbook, type Host, type WorkbookModel } from 'apps-script-local';
import type { Sample } from '../../../samples';
import type { Outcome, Overview } from '../../../src/shared/rpc';
import { placeholder } from '../../../templates/parts/pictures';
import { emptyHost, sampleHost } from '../workbook';

/** Every run sees the same minute, so that two runs can be compared cell by cell. */
const NOW = new Date(Date.UTC(2026, 10, 21, 7, 5));
const at = { now: () => NOW };

export interface Job {
  readonly name: string;
  /** The workbook before the job. */
  prepare(sample: Sample): Host;
  run(host: Host): Outcome<unknown>;
}

const IMPORT = {
  text: [
    'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2565 หน่วยงานได้คะแนนรวม 91.40 คะแนน',
    'ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ 97.36 คะแนน',
    'ตัวชี้วัดที่ 2 การใช้งบประมาณ 90.08 คะแนน',
  ].join('\n'),
  rows: null,
  formats: null,
  sheets: null,
  answers: {},
  cells: null,
};
const GARUDA = { fileName: 'krut.png', base64: Buffer.from(placeholder('ครุฑ')).toString('base64') };

const call = (name: string, request?: unknown) => (host: Host) =>
  host.rpc(name, request === undefined ? [] : [request]) as Outcome<unknown>;

const filled = (sample: Sample): Host => sampleHost(sample, at);

/** Checked and analysed a while ago, and edited since. */
function used(sample: Sample): Host {
  const host = filled(sample);
  host.rpc('itaCheck');
  host.rpc('itaAnalyse');
  host.edit('คะแนน', 'D8', '71.25');
  return host;
}

function withGaruda(sample: Sample): Host {
  const host = filled(sample);
  host.rpc('itaUseGaruda', [GARUDA]);
  return host;
}

/** Something to draft. */
const withoutMeasures = (sample: Sample): Host => sampleHost({ ...sample, tabs: { ...sample.tabs, measures: [] } }, at);

/** Two cells that a repair exchanges. */
function swapped(sample: Sample): Host {
  const host = filled(sample);
  host.edit('ตั้งค่า', 'B9', '83.15');
  host.edit('ตั้งค่า', 'B10', '91.76');
  return host;
}

/** The repair that is offered for the exchanged scores, else the first that is offered. */
function repair(host: Host): Outcome<unknown> {
  const { onCall } = host;
  host.onCall = null;
  const { value } = host.rpc('itaOverview') as { value: Overview };
  host.calls.length = 0;
  host.onCall = onCall;
  const offered = value.findings.filter(({ fix }) => fix);
  const found = offered.find(({ code }) => code === 'instruments-swapped') ?? offered[0];
  return call('itaApplyFix', { code: found?.code, cell: found?.cell, label: found?.fix?.label ?? 'ไม่มี' })(host);
}

/** Cells of an import emptied, so that there is something to fill. */
function halfFilled(sample: Sample): Host {
  const host = filled(sample);
  for (const cell of ['D2', 'D3']) host.edit('คะแนน', cell, '');
  host.edit('ตั้งค่า', 'B8', '');
  return host;
}

export const JOBS: readonly Job[] = [
  { name: 'create tabs', prepare: () => emptyHost(at), run: call('itaCreateTabs') },
  { name: 'first check', prepare: filled, run: call('itaCheck') },
  { name: 'later check', prepare: used, run: call('itaCheck') },
  { name: 'first analysis', prepare: filled, run: call('itaAnalyse') },
  { name: 'later analysis', prepare: used, run: call('itaAnalyse') },
  { name: 'first paper', prepare: filled, run: call('itaMakeDocument', { id: 'analysis', delivery: 'download' }) },
  { name: 'later paper', prepare: used, run: call('itaMakeDocument', { id: 'analysis', delivery: 'drive' }) },
  { name: 'choose tab', prepare: filled, run: call('itaChooseTab', { tab: 'items', sheet: 'รายข้อ' }) },
  { name: 'repair', prepare: swapped, run: repair },
  { name: 'drafts of measures', prepare: withoutMeasures, run: call('itaSuggestMeasures') },
  { name: 'import', prepare: halfFilled, run: call('itaAcceptImport', IMPORT) },
  { name: 'import into an empty workbook', prepare: () => emptyHost(at), run: call('itaAcceptImport', IMPORT) },
  { name: 'first garuda', prepare: filled, run: call('itaUseGaruda', GARUDA) },
  { name: 'later garuda', prepare: withGaruda, run: call('itaUseGaruda', { ...GARUDA, fileName: 'krut2.png' }) },
  { name: 'remove garuda', prepare: withGaruda, run: call('itaRemoveGaruda') },
];

/** A host on a workbook of its own, as another execution or another day finds it. */
export function hostOn(workbook: WorkbookModel): Host {
  return emptyHost({ ...at, workbook: cloneWorkbook(workbook) });
}
