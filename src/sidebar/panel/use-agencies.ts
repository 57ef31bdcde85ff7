/** The page of several agencies: their state, writing the overview, and making papers in calls until none is left. */

import { useRef, useState } from 'preact/hooks';
import type { AgenciesReport, DocumentId, PapersPlan, PapersRequest, PapersStep } from '../../shared/rpc';
import { call } from './services';
import type { Work } from './use-work';

/** What is asked for: the papers, and of which agencies. */
export interface Wanted {
  readonly ids: readonly DocumentId[];
  readonly belowOnly: boolean;
  readonly delivery: PapersRequest['delivery'];
}

/** How far a run has come. */
export interface PapersRun {
  readonly made: number;
  readonly failed: readonly { readonly agency: string; readonly message: string }[];
  readonly files: PapersStep['files'];
  readonly left: number;
  readonly unchanged: number;
  /** Milliseconds that are likely left, by the pace so far; null before the first answer. */
  readonly remaining: number | null;
  readonly running: boolean;
}

export interface Agencies {
  /** Null before the first answer, and for a workbook of a single agency (`read` then says so). */
  readonly report: AgenciesReport | null;
  readonly read: boolean;
  readonly plan: PapersPlan | null;
  readonly papers: PapersRun | null;
  load(): void;
  createTabs(): void;
  write(): void;
  /** A dry run. */
  check(wanted: Wanted): void;
  make(wanted: Wanted): void;
  /** Ends the run after the papers of the call under way. */
  stop(): void;
}

export function useAgencies(work: Work): Agencies {
  const [report, setReport] = useState<AgenciesReport | null>(null);
  const [read, setRead] = useState(false);
  const [plan, setPlan] = useState<PapersPlan | null>(null);
  const [papers, setPapers] = useState<PapersRun | null>(null);
  const stopped = useRef(false);

  const load = (): void =>
    work.ask(
      'agencies',
      'กำลังอ่านแท็บ หน่วยงาน',
      () => call('itaAgencies'),
      (answer) => {
        setReport(answer.report);
        setRead(true);
      },
    );

  const createTabs = (): void =>
    work.ask(
      'agencies',
      'กำลังสร้างแท็บหน่วยงาน',
      () => call('itaCreateAgencyTabs'),
      ({ created }) => {
        work.succeed(
          'agencies',
          created.length === 0 ? 'มีแท็บครบแล้ว' : `สร้างแท็บแล้ว: ${created.join(', ')}`,
          created[1] ?? null,
        );
      },
    );

  const write = (): void =>
    work.ask(
      'agencies',
      'กำลังเขียนภาพรวม',
      () => call('itaWriteAgencies'),
      ({ agencies, tabsWritten }) => {
        setReport(agencies);
        work.succeed('agencies', `เขียนภาพรวมของ ${agencies.count} หน่วยงานแล้ว`, tabsWritten[0] ?? null);
      },
    );

  const check = (wanted: Wanted): void =>
    work.ask(
      'papers',
      'กำลังตรวจก่อนสร้างเอกสาร',
      () => call('itaPlanPapers', requestOf(wanted, [])),
      (answer) => {
        setPlan(answer);
        setPapers(null);
        work.succeed('papers', `จะสร้าง ${answer.make} ฉบับ ไม่เปลี่ยนแปลง ${answer.unchanged} ฉบับ`);
      },
    );

  const make = (wanted: Wanted): void =>
    work.run('papers', 'กำลังสร้างเอกสารทีละหน่วยงาน', async (awaited) => {
      stopped.current = false;
      const started = Date.now();
      let run: PapersRun = { made: 0, failed: [], files: [], left: 0, unchanged: 0, remaining: null, running: true };
      const failedKeys: string[] = [];
      const known: Record<string, string> = {};
      setPapers(run);
      for (;;) {
        const outcome = await call('itaMakePapers', requestOf(wanted, failedKeys, known));
        if (!awaited()) return;
        if (!outcome.ok) {
          setPapers({ ...run, running: false });
          return work.fail('papers', outcome.problem);
        }
        const { results, files, left, unchanged, stopped: problem } = outcome.value;
        for (const { key, problem: own } of results) if (own !== null) failedKeys.push(key);
        for (const { key, code } of files) known[key] = code;
        const done = run.made + results.filter((one) => one.problem === null).length;
        run = {
          made: done,
          failed: [
            ...run.failed,
            ...results.flatMap(({ agency, problem: own }) => (own === null ? [] : { agency, message: own.message })),
          ],
          files: [...run.files, ...files],
          left,
          unchanged: run.remaining === null ? unchanged : run.unchanged,
          remaining:
            done + failedKeys.length === 0 ? null : ((Date.now() - started) / (done + failedKeys.length)) * left,
          running: left > 0 && results.length > 0 && problem === null && !stopped.current,
        };
        setPapers(run);
        if (problem !== null) return work.fail('papers', problem);
        if (!run.running) break;
      }
      work.succeed('papers', left(run));
    });

  return { report, read, plan, papers, load, createTabs, write, check, make, stop: () => (stopped.current = true) };
}

function requestOf(
  { ids, belowOnly, delivery }: Wanted,
  failed: readonly string[],
  known: Readonly<Record<string, string>> = {},
): PapersRequest {
  return { ids, agencies: null, belowOnly, delivery, known, failed };
}

function left(run: PapersRun): string {
  const rest = run.left === 0 ? 'ครบแล้ว' : `เหลือ ${run.left} ฉบับ กดสร้างอีกครั้งเพื่อทำต่อ`;
  return `สร้างแล้ว ${run.made} ฉบับ ไม่สำเร็จ ${run.failed.length} ฉบับ ${rest}`;
}
