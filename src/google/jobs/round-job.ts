/**
 * The steps of the committee: sending matters (a first round or the next one), closing a round, opening it again. Each is
 * all or nothing, under the document lock, and marked while it is under way; the hidden copy is written last, so that a
 * run that was killed before it has begun nothing that a second run would not end.
 */

import { changesBetween } from '../../committee/changes';
import { changesTab } from '../../committee/changes-tab';
import { COMMITTEE_TAB_IDS } from '../../committee/committee-tabs';
import { reviewTab } from '../../committee/review-tab';
import type { Remark } from '../../committee/remarks';
import { isSame, nextRound, type ClosedRound, type KeptRemark, type Round } from '../../committee/round';
import { roundView } from '../../committee/round-view';
import { signaturesTab } from '../../committee/signatures-tab';
import { SOURCE_TABS } from '../../committee/source';
import { closingReasons, lostRemarks, roundStatus, type RoundStatus } from '../../committee/state';
import type { RoundStep, RoundStepResult, RoundView } from '../../shared/rpc';
import type { RawSheet } from '../../tabs/input-copy';
import { fingerprint } from '../../tabs/fingerprint';
import { inputTab } from '../../workbook/input-tabs';
import { frozenCells, ensureCopyTab, writeCopy } from '../committee/write-copy';
import { COMMITTEE_INPUT, readCommittee, type CommitteeRead } from '../committee/read-committee';
import { writeReview, writeSignatures } from '../committee/write-rows';
import { createTabs } from '../create-tabs';
import { addHistory, printedNow } from '../history-writer';
import { beginJob } from '../job-mark';
import { withDocumentLock } from '../lock';
import { itaError } from '../problem';
import { ensureTab, writeTab, type MadeTabs } from '../tab-writer';
import { Undo } from '../undo';
import type { ReadResult } from '../workbook-reader';
import { assessWorkbook } from './assess-workbook';
import { overviewAfter } from './overview-job';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a step has read. */
interface Read {
  readonly spreadsheet: Spreadsheet;
  readonly read: ReadResult;
  readonly committee: CommitteeRead;
  /** The latest round; null before the first. */
  readonly round: Round | null;
}

export function roundStatusJob(): RoundView {
  return viewOf(readAll(false));
}

/** @throws ItaError where the step is refused, with every reason; nothing has changed then */
export function roundStepJob(step: RoundStep): RoundStepResult {
  return withDocumentLock(() => {
    if (step === 'tabs') {
      createTabs(SpreadsheetApp.getActiveSpreadsheet(), COMMITTEE_TAB_IDS);
      return { entry: null, overview: overviewAfter() };
    }
    const now = readAll(step === 'send');
    return step === 'send' ? send(now) : step === 'close' ? close(now) : reopen(now);
  });
}

function readAll(toWrite: boolean): Read {
  const { spreadsheet, read, assessment } = assessWorkbook(COMMITTEE_INPUT);
  const committee = readCommittee(spreadsheet, read, assessment, toWrite);
  const [round = null] = (committee.store?.rounds ?? []).slice(-1);
  return { spreadsheet, read, committee, round };
}

function statusOf({ committee, round }: Read): RoundStatus | null {
  return round ? roundStatus(round, committee) : null;
}

function viewOf(now: Read): RoundView {
  const { committee, round } = now;
  return roundView(round, statusOf(now), {
    matters: committee.matters,
    members: committee.members,
    input: committee.input,
    code: committee.code,
    refusal: round !== null && isUnfinished(now, round.no, sentWords(round.no)) ? null : refusal(now),
  });
}

/** Whether a run of this step was killed; where its copy is there already, only its line may be wanting. */
function isUnfinished({ read }: Read, no: number, what: string): boolean {
  const { unfinished } = read.marks.job;
  return unfinished?.round === no && unfinished.line?.[1] === what;
}

/** Why nothing can be sent; null where it can. */
function refusal(now: Read): readonly [string, string, string] | null {
  const { committee, round } = now;
  const missing = SOURCE_TABS.filter((id) => !committee.input.some(({ tab }) => tab === id));
  if (missing.length > 0) {
    const names = missing.map((id) => `"${inputTab(id).name}"`).join(' ');
    return ['tab-missing', `ยังไม่มีแท็บ ${names} ที่มีหัวตาราง จึงเทียบข้อมูลภายหลังไม่ได้`, 'เลือกเมนู ITA > สร้างแท็บ แล้วส่งใหม่'];
  }
  if (committee.members.length === 0) {
    return ['no-members', 'ยังไม่มีรายชื่อในแท็บ คณะกรรมการ', 'กรอกตำแหน่งหรือชื่อกรรมการอย่างน้อยหนึ่งแถว แล้วส่งใหม่'];
  }
  const status = statusOf(now);
  if (!round || !status) return null;
  const names = (members: readonly { readonly name: string; readonly role: string }[]): string =>
    JSON.stringify(members.map(({ name, role }) => [name, role]));
  const isDamaged = status.matters.some(({ state }) => ['missing', 'double', 'edited'].includes(state));
  const isOther =
    status.inputChanged ||
    isDamaged ||
    names(round.members) !== names(committee.members) ||
    committee.matters.length !== round.matters.length ||
    committee.matters.some((matter) => {
      const before = round.matters.find(({ key }) => key === matter.key);
      return !before || !isSame(before, round.input, matter, committee.input);
    });
  if (isOther) return null;
  return [
    'nothing-changed',
    round.closed ? `รอบที่ ${round.no} ปิดแล้ว และข้อมูลยังตรงกับที่พิจารณา` : `รอบที่ ${round.no} ส่งแล้ว และยังไม่มีอะไรเปลี่ยนหลังส่ง`,
    round.closed ? 'ไม่ต้องส่งใหม่ ถ้าต้องการแก้มติให้เปิดรอบอีกครั้ง' : 'ให้คณะกรรมการพิจารณาและลงนามในรอบนี้ต่อ',
  ];
}

function send(now: Read): RoundStepResult {
  const { spreadsheet, read, committee, round: latest } = now;
  const rounds = committee.store?.rounds ?? [];
  // The copy of a killed run is there, and with it all that it sent: only its line is wanting.
  if (latest && isUnfinished(now, latest.no, sentWords(latest.no))) {
    return Undo.run((undo) => finish(now, { what: sentWords(latest.no), at: latest.at, round: latest, undo }));
  }
  const refused = refusal(now);
  if (refused) throw itaError(...refused);
  const at = printedNow(spreadsheet);
  const { analysed, input, matters, members, remarks, code, review } = committee;
  const status = statusOf(now);
  const decided = new Set((status?.matters ?? []).filter(({ state }) => state === 'decided').map(({ key }) => key));
  const year = analysed.analysis.resultYear;
  const round = nextRound(
    latest,
    { year, at, code, input, matters, members, remarks: remarks.map(keptRemark) },
    decided,
  );
  const lost = latest ? lostRemarks(latest.remarks, remarks) : [];
  const changes = changesTab(round, latest ? changesBetween(latest, round) : [], lost);
  const specs = { review: reviewTab(round), signatures: signaturesTab(round) };
  return Undo.run((undo) => {
    const mark = { round: round.no, line: [at, sentWords(round.no), codeOf(now)] as [string, string, string] };
    const endJob = beginJob(spreadsheet, read.marks.job, mark, undo);
    const copy = ensureCopyTab(spreadsheet, committee.store, undo);
    const made: MadeTabs = { tabs: [], isFirstRun: false };
    const [reviewed, signed] = [specs.review, specs.signatures].map((spec) => {
      const { sheet, laidOut } = ensureTab(spreadsheet, spec, read.marks, undo, made);
      const before = committee.tabs[spec.id === 'review' ? 'review' : 'signatures']?.contents ?? [];
      return { sheet, spec, before, laidOut };
    });
    if (reviewed) undo.openAtEnd(reviewed.sheet);
    if (reviewed) writeReview(spreadsheet, reviewed, { round, previous: latest, read: review }, undo);
    if (signed) writeSignatures(signed, round, undo);
    writeTab(spreadsheet, changes, read.marks, undo, made);
    const sheets = {
      ...committee.sheets,
      review: reviewed?.sheet.getName() ?? '',
      signatures: signed?.sheet.getName() ?? '',
    };
    writeCopy(copy, committee.store, { rounds: [...rounds, round], raw: read.raw, sheets }, undo);
    return finish(now, { what: sentWords(round.no), at, round, undo, endJob, made });
  });
}

/** Without its place, which is another one tomorrow. */
function keptRemark({ matter, remark, by, date, answer, state }: Remark): KeptRemark {
  return { matter, remark, by, date, answer, state };
}

function sentWords(no: number): string {
  return `ส่งให้พิจารณา รอบที่ ${no}`;
}

function codeOf({ read, committee }: Read): string {
  return fingerprint(read.sheets, committee.analysed.data);
}

/** The line in `ประวัติ`, and the end of the job. */
function finish(
  now: Read,
  {
    what,
    at,
    round,
    undo,
    endJob,
    made,
  }: {
    readonly what: string;
    readonly at: string;
    readonly round: Round;
    readonly undo: Undo;
    readonly endJob?: () => void;
    readonly made?: MadeTabs;
  },
): RoundStepResult {
  const { spreadsheet, read, committee } = now;
  const end = endJob ?? beginJob(spreadsheet, read.marks.job, { round: round.no, line: [at, what, codeOf(now)] }, undo);
  const { unfinished } = read.marks.job;
  // The line that a killed run of this very step may have left; that of any other work stays.
  const own: readonly [string, string, string] = [at, what, codeOf(now)];
  const killed = unfinished === null ? undefined : isUnfinished(now, round.no, what) ? unfinished.line : own;
  const entry = addHistory(spreadsheet, read, committee.analysed, what, undo, {
    at,
    ...(made ? { made } : {}),
    ...(killed ? { killed } : {}),
  });
  end();
  SpreadsheetApp.flush();
  const upToDate = round.code === committee.code;
  return { entry, overview: { committee: { round: { no: round.no, closedAt: round.closed?.at ?? null, upToDate } } } };
}

/** @throws ItaError `round-open` with every reason while anything is open */
function close(now: Read): RoundStepResult {
  const { spreadsheet, round } = now;
  const status = statusOf(now);
  if (!round || !status) throw noRound();
  const what = `ปิดรอบพิจารณาที่ ${round.no}`;
  if (round.closed && !isUnfinished(now, round.no, what)) {
    throw itaError(
      'round-closed',
      `รอบที่ ${round.no} ปิดแล้วเมื่อ ${round.closed.at}`,
      'ไม่ต้องทำอะไรอีก ถ้าต้องการแก้มติให้เปิดรอบอีกครั้ง',
    );
  }
  if (!round.closed) {
    const reasons = closingReasons(status);
    if (reasons.length > 0) {
      throw itaError(
        'round-open',
        `ยังปิดรอบที่ ${round.no} ไม่ได้: ${reasons.join(' · ')}`,
        'ดำเนินการตามรายการแล้วปิดรอบใหม่ ยังไม่มีการเปลี่ยนแปลงใด ๆ',
      );
    }
  }
  const closed: ClosedRound = round.closed ?? { at: printedNow(spreadsheet), ...recordsOf(status) };
  return rewrite(now, { ...round, remarks: now.committee.remarks.map(keptRemark), closed }, what, closed.at);
}

function recordsOf({ matters, members }: RoundStatus): Omit<ClosedRound, 'at'> {
  return {
    decisions: matters.flatMap(({ key, decision, comment, by, date }) =>
      decision === null ? [] : [{ key, decision, comment, by, date }],
    ),
    signatures: members.map(({ name, role, opinion, date, recorded, note }) => ({
      ...{ name, role, opinion, date, recorded, note },
    })),
  };
}

function reopen(now: Read): RoundStepResult {
  const { spreadsheet, round } = now;
  if (!round) throw noRound();
  const what = `เปิดรอบพิจารณาที่ ${round.no} อีกครั้ง`;
  if (!round.closed && !isUnfinished(now, round.no, what)) {
    throw itaError('round-not-closed', `รอบที่ ${round.no} ยังเปิดอยู่`, 'ไม่ต้องเปิดอีก');
  }
  return rewrite(now, { ...round, closed: null }, what, printedNow(spreadsheet));
}

function noRound(): Error {
  return itaError('no-round', 'ยังไม่ได้ส่งเรื่องให้คณะกรรมการพิจารณา', 'กดส่งให้พิจารณาก่อน ยังไม่มีการเปลี่ยนแปลงใด ๆ');
}

/** The latest round in another form: only the hidden copy is written, from which every state is looked up. */
function rewrite(now: Read, round: Round, what: string, at: string): RoundStepResult {
  const { spreadsheet, read, committee } = now;
  const { store } = committee;
  if (!store) throw noRound();
  const { watched, raw } = watchedNow(now, round);
  return Undo.run((undo) => {
    const endJob = beginJob(spreadsheet, read.marks.job, { round: round.no, line: [at, what, codeOf(now)] }, undo);
    const rounds = [...store.rounds.slice(0, -1), watched];
    writeCopy(store.sheet, store, { rounds, raw, sheets: committee.sheets }, undo);
    return finish(now, { what, at, round, undo, endJob });
  });
}

/** The round as its formulas are to watch it: rows may have moved, and tabs may be called otherwise by now. */
function watchedNow(
  { read, committee }: Read,
  round: Round,
): { readonly watched: Round; readonly raw: readonly RawSheet[] } {
  const { store, input, matters } = committee;
  const refsNow = new Map(
    matters.flatMap((matter) => {
      const before = round.matters.find(({ key }) => key === matter.key);
      return before && isSame(before, round.input, matter, input) ? [[matter.key, matter.refs] as const] : [];
    }),
  );
  const status = roundStatus(round, committee);
  if (!status.inputChanged && refsNow.size === round.matters.length) {
    const moved = round.matters.map((matter) => ({ ...matter, refs: refsNow.get(matter.key) ?? matter.refs }));
    return { watched: { ...round, input, matters: moved }, raw: read.raw };
  }
  const nameOf = (tab: string, before: string): string => input.find((table) => table.tab === tab)?.sheet ?? before;
  const watched = {
    ...round,
    input: round.input.map((table) => ({ ...table, sheet: nameOf(table.tab, table.sheet) })),
  };
  return { watched, raw: store ? frozenCells(store, watched) : [] };
}
