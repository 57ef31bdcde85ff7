/** The jobs that faults and second persons are let loose on: each with the workbook that it starts from. */

import { cloneWorkbook, SharedScope, type Host, type WorkbookModel } from 'apps-script-local';
import { SAI_THONG_2565, type Sample } from '../../../samples';
import type { AnswerRemarkRequest, Outcome, Overview, RoundView, TemplateFile } from '../../../src/shared/rpc';
import { placeholder } from '../../../templates/parts/pictures';
import { agenciesHost } from '../agencies-workbook';
import { emptyHost, sampleHost } from '../workbook';

/** Every run sees the same minute, so that two runs can be compared cell by cell. */
const NOW = new Date(Date.UTC(2026, 10, 21, 7, 5));
/** The bundle keeps nothing from call to call but itself; loading it for each of thousands of runs would cost most. */
const at = { now: () => NOW, scope: new SharedScope() };

export interface Job {
  readonly name: string;
  /** The function of the registry that it calls. */
  readonly call: string;
  /** Whether it begins with the same workbook, whatever the sample. */
  readonly fromEmpty: boolean;
  /** The workbook before the job. */
  prepare(sample: Sample): WorkbookModel;
  /** What the person asks for, decided on the workbook before the job: pressed again, it is the same. */
  request(host: Host): unknown;
  run(host: Host, request: unknown): Outcome<unknown>;
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

/** A job that is one call of the panel. */
function job(name: string, prepare: Job['prepare'], call: string, request?: unknown): Job {
  return {
    name,
    call,
    fromEmpty: SAME_FOR_ALL.has(prepare),
    prepare,
    request: () => request,
    run: (host, asked) => host.rpc(call, asked === undefined ? [] : [asked]) as Outcome<unknown>,
  };
}

/** Made once for each sample, and calculated. */
function workbook(make: (sample: Sample) => Host): Job['prepare'] {
  const made = new Map<Sample, WorkbookModel>();
  return (sample) => {
    let known = made.get(sample);
    if (!known) {
      const host = make(sample);
      host.recalculate();
      known = host.workbook;
      made.set(sample, known);
    }
    return known;
  };
}

const empty = workbook(() => emptyHost(at));

/** Three agencies, whose results no sample holds. */
const agencies = workbook(() => agenciesHost(3, {}, at));

const agenciesWritten = workbook(() => {
  const host = hostOn(agencies(SAI_THONG_2565));
  host.rpc('itaWriteAgencies');
  host.edit('หน่วยงาน', 'C2', '41.5');
  return host;
});

const SAME_FOR_ALL: ReadonlySet<Job['prepare']> = new Set([empty, agencies, agenciesWritten]);

const filled = workbook((sample) => sampleHost(sample, at));

/** What has happened to the filled workbook besides. */
function filledAnd(change: (host: Host) => void): Job['prepare'] {
  return workbook((sample) => {
    const host = hostOn(filled(sample));
    change(host);
    return host;
  });
}

/** Checked and analysed a while ago, and edited since. */
const used = filledAnd((host) => {
  host.rpc('itaCheck');
  host.rpc('itaAnalyse');
  host.edit('คะแนน', 'D8', '71.25');
});

/** The year has been put aside. */
const begun = workbook((sample) => {
  const host = hostOn(used(sample));
  host.rpc('itaNextYear', [{ hide: true }]);
  return host;
});

/** A year begun, and its scores typed: two results to hold against each other. */
const twoYears = workbook((sample) => {
  const host = hostOn(begun(sample));
  host.edit('ตั้งค่า', 'B8', '93.5');
  for (let row = 2; row <= 11; row += 1) host.edit('คะแนน', `D${row}`, String(90 + row / 4));
  return host;
});

const withGaruda = filledAnd((host) => host.rpc('itaUseGaruda', [GARUDA]));

/** A committee of two, nothing sent. */
const withCommittee = filledAnd((host) => {
  host.rpc('itaRound', [{ step: 'tabs' }]);
  ['ปลัด', 'หัวหน้าสำนักปลัด'].forEach((name, index) => host.edit('คณะกรรมการ', `B${index + 2}`, name));
});

/** First row of the matters in `พิจารณา` and of the members in `ลงนาม`. */
const FIRST_ROW = 7;

/** Sent, decided and signed. */
function agree(host: Host): void {
  host.rpc('itaRound', [{ step: 'send' }]);
  const { value } = host.rpc('itaRoundStatus') as { value: RoundView };
  value.matters.forEach((_matter, index) => host.edit('พิจารณา', `B${FIRST_ROW + index}`, 'เห็นชอบ'));
  value.members.forEach((_member, index) => host.edit('ลงนาม', `B${FIRST_ROW + index}`, 'เห็นชอบ'));
}

function withCommitteeAnd(change: (host: Host) => void): Job['prepare'] {
  return workbook((sample) => {
    const host = hostOn(withCommittee(sample));
    change(host);
    return host;
  });
}

const agreed = withCommitteeAnd(agree);

/** Agreed on, and overtaken by another score. */
const overtaken = withCommitteeAnd((host) => {
  agree(host);
  host.edit('คะแนน', 'D4', '71.25');
});

const closed = withCommitteeAnd((host) => {
  agree(host);
  host.rpc('itaRound', [{ step: 'close' }]);
});

/** A committee that has remarked on the first matter. */
const remarked = withCommitteeAnd((host) => {
  host.rpc('itaRound', [{ step: 'send' }]);
  host.edit('ความเห็น', 'A2', '1');
  host.edit('ความเห็น', 'B2', 'ขอให้ระบุจำนวนครั้ง');
});

/** An answer to the remark as the panel shows it. */
function answerToRemark(host: Host): AnswerRemarkRequest {
  const { value } = host.rpc('itaRoundStatus') as { value: RoundView };
  const [open] = value.openRemarks;
  if (!open) throw new Error('no remark is open');
  const { matter, remark, by } = open;
  return { matter, remark, by, answer: 'ระบุแล้ว', state: 'done' };
}

/** The template that is built in, as somebody would upload it. */
function builtIn(id: 'analysis' | 'measures'): { id: string; fileName: string; docxBase64: string } {
  const { value } = emptyHost(at).rpc('itaExportTemplate', [{ id, builtIn: true }]) as { value: TemplateFile };
  return { id, fileName: 'own.docx', docxBase64: value.docxBase64 };
}

/** One template of the agency's own, and two. */
const withTemplate = filledAnd((host) => host.rpc('itaUseTemplate', [builtIn('analysis')]));
const withTemplates = workbook((sample) => {
  const host = hostOn(withTemplate(sample));
  host.rpc('itaUseTemplate', [builtIn('measures')]);
  return host;
});

/** The columns of `คะแนน` shown before, so that another choice takes the place of one. */
const COLUMNS = { tab: 'indicators', sheet: 'คะแนน', headRow: 0, columns: { name: 1, score: 3 } };
const withColumns = filledAnd((host) => host.rpc('itaChooseColumns', [COLUMNS]));

/** Something to draft. */
const withoutMeasures = workbook((sample) => sampleHost({ ...sample, tabs: { ...sample.tabs, measures: [] } }, at));

/** Two announced scores that a repair exchanges; where a sample has none, words that a repair spells right. */
const repairable = filledAnd((host) => {
  host.edit('ตั้งค่า', 'B9', '83.15');
  host.edit('ตั้งค่า', 'B10', '91.76');
  host.edit('ข้อจำกัด', 'A2', 'ได้รับอนุญาติ');
  host.edit('ข้อจำกัด', 'B2', 'ได้รับอนุญาติล่าช้า');
});

/** The repair that is offered for the exchanged scores, else the first that is offered. */
function offeredRepair(host: Host): unknown {
  const { value } = host.rpc('itaOverview') as { value: Overview };
  const offered = value.findings.filter(({ fix }) => fix);
  const found = offered.find(({ code }) => code === 'instruments-swapped') ?? offered[0];
  return { code: found?.code, cell: found?.cell, label: found?.fix?.label };
}

/** Cells of an import emptied, so that there is something to fill. */
const halfFilled = filledAnd((host) => {
  for (const cell of ['D2', 'D3']) host.edit('คะแนน', cell, '');
  host.edit('ตั้งค่า', 'B8', '');
});

export const JOBS: readonly Job[] = [
  job('create tabs', empty, 'itaCreateTabs'),
  job('first check', filled, 'itaCheck'),
  job('later check', used, 'itaCheck'),
  job('first analysis', filled, 'itaAnalyse'),
  job('later analysis', used, 'itaAnalyse'),
  job('first paper', filled, 'itaMakeDocument', { id: 'analysis', delivery: 'download' }),
  job('later paper', used, 'itaMakeDocument', { id: 'analysis', delivery: 'drive' }),
  job('choose tab', filled, 'itaChooseTab', { tab: 'items', sheet: 'รายข้อ' }),
  { ...job('repair', repairable, 'itaApplyFix'), request: offeredRepair },
  job('drafts of measures', withoutMeasures, 'itaSuggestMeasures'),
  job('import', halfFilled, 'itaAcceptImport', IMPORT),
  job('import into an empty workbook', empty, 'itaAcceptImport', IMPORT),
  job('first garuda', filled, 'itaUseGaruda', GARUDA),
  job('later garuda', withGaruda, 'itaUseGaruda', { ...GARUDA, fileName: 'krut2.png' }),
  job('remove garuda', withGaruda, 'itaRemoveGaruda'),
  job('begin a year', used, 'itaNextYear', { hide: true }),
  job('take a year back', begun, 'itaTakeBackYear'),
  job('tabs of a committee', filled, 'itaRound', { step: 'tabs' }),
  job('first round', withCommittee, 'itaRound', { step: 'send' }),
  job('next round', overtaken, 'itaRound', { step: 'send' }),
  job('close round', agreed, 'itaRound', { step: 'close' }),
  job('reopen round', closed, 'itaRound', { step: 'reopen' }),
];

/** The same for the functions that fewer tests let loose: shown columns, templates, agencies, several years. */
const FURTHER_JOBS: readonly Job[] = [
  { ...job('answer a remark', remarked, 'itaAnswerRemark'), request: answerToRemark },
  job('first columns', filled, 'itaChooseColumns', COLUMNS),
  job('other columns', withColumns, 'itaChooseColumns', { ...COLUMNS, columns: { name: 2, score: 3 } }),
  { ...job('first template', filled, 'itaUseTemplate'), request: () => builtIn('analysis') },
  { ...job('second template', withTemplate, 'itaUseTemplate'), request: () => builtIn('measures') },
  job('reset a template', withTemplates, 'itaResetTemplate', { id: 'measures' }),
  job('reset the last template', withTemplate, 'itaResetTemplate', { id: 'analysis' }),
  job('edit a template', withTemplate, 'itaEditTemplate', { id: 'analysis' }),
  job('years beside each other', twoYears, 'itaYears'),
  job('tabs of agencies', empty, 'itaCreateAgencyTabs'),
  job('first overview of agencies', agencies, 'itaWriteAgencies'),
  job('later overview of agencies', agenciesWritten, 'itaWriteAgencies'),
  job('keep what was found', filled, 'itaSelfCheckKeep', { largestCall: 1000, chartReadable: true }),
];

export const ALL_JOBS: readonly Job[] = [...JOBS, ...FURTHER_JOBS];

/** Functions of the registry that change no workbook; held to it by the test. */
export const READING: Readonly<Record<string, unknown>> = {
  itaOverview: undefined,
  itaSheetsCode: undefined,
  itaSheetHeads: { tab: 'indicators', sheet: 'คะแนน' },
  itaPreviewImport: { text: IMPORT.text, rows: null, formats: null, sheets: null, answers: {} },
  itaTemplates: undefined,
  itaExportTemplate: { id: 'analysis' },
  itaCheckTemplate: () => builtIn('analysis'),
  itaAgencies: undefined,
  itaPlanPapers: { ids: ['analysis'], agencies: null, belowOnly: false, delivery: 'download', known: {}, failed: [] },
  itaRoundStatus: undefined,
  itaApprovalOffers: undefined,
  itaVerify: () => ({ docxBase64: builtIn('analysis').docxBase64 }),
  itaNextYearPlan: undefined,
  itaGoTo: { place: 'คะแนน!D4' },
};

/** Jobs that go on from where a fault struck or try many things by themselves: the tests with faults of their own. */
export const JUDGED_ELSEWHERE: Readonly<Record<string, string>> = {
  itaMakePapers: 'papers.test.ts',
  itaStartApproval: 'approval.test.ts',
  itaSelfCheck: 'self-check.test.ts',
};

/** Jobs whose only writes are those of another. */
export const WRITES_AS: Readonly<Record<string, string>> = { itaSaveTemplate: 'itaUseTemplate' };

/**
 * A host on a copy of the workbook, as another execution or another day finds it.
 * @param calculated whether the results of its formulas are up to date
 */
export function hostOn(workbook: WorkbookModel, calculated = true): Host {
  return emptyHost({ ...at, calculated, workbook: cloneWorkbook(workbook) });
}
