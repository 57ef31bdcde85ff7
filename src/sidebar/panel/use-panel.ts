/** What can be done in the panel: each action is one call to the server, and what is shown of its answer. */

import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../findings/finding';
import type { DocumentId, DocumentState, MakeDocumentRequest, Route, TabUse } from '../../shared/rpc';
import { TEMPLATE_PROBLEMS } from '../../shared/rpc-values';
import { suggestedSentence } from '../../planning/suggested-sentence';
import { download } from './download';
import type { PageId } from './pages';
import { call } from './services';
import type { StepId } from './steps';
import { useAgencies, type Agencies } from './use-agencies';
import { useApprovals, type Approvals } from './use-approvals';
import { useCommittee, type Committee } from './use-committee';
import { useColumns, type Columns } from './use-columns';
import { useFreshness } from './use-freshness';
import { useImport, type Importing } from './use-import';
import { useNextYear, type YearChange } from './use-next-year';
import { useSelfCheck, type SelfCheck } from './use-self-check';
import { useTemplates, type Templates } from './use-templates';
import { useWork, type PanelState } from './use-work';

export interface Panel extends PanelState {
  /** The page "นำเข้าจากรายงาน". */
  readonly importing: Importing;
  /** The page "คอลัมน์ไหนคืออะไร". */
  readonly columns: Columns;
  /** The page "แม่แบบและตราครุฑ". */
  readonly templates: Templates;
  /** The page "เริ่มปีใหม่". */
  readonly yearChange: YearChange;
  readonly selfCheck: SelfCheck;
  /** The page "หลายหน่วยงาน". */
  readonly agencies: Agencies;
  /** The step "พิจารณา". */
  readonly committee: Committee;
  /** Google's approvals of papers, in the step "เอกสาร". */
  readonly approvals: Approvals;
  /** Opens a step, also from a page. */
  openStep(step: StepId): void;
  openPage(page: PageId): void;
  /** Back to the step that the page was opened from; what was typed in the page stays. */
  closePage(): void;
  read(): void;
  /** Stops waiting for an answer that does not come, and reads the workbook again. */
  giveUp(): void;
  createTabs(): void;
  chooseTab(tab: TabUse, sheet: string | null): void;
  /** The likeliest way on for a workbook that holds no scores that are read yet. */
  takeRoute(route: Route): void;
  check(): void;
  fix(finding: Finding): void;
  analyse(): void;
  /** Writes the tabs that hold several years beside each other. */
  compareYears(): void;
  /** Adds drafts of measures for what is weak and unanswered. */
  suggestMeasures(): void;
  makeDocuments(documents: readonly DocumentState[], delivery: MakeDocumentRequest['delivery']): void;
  goTo(place: string): void;
}

/** @param openAt the page that the panel opens at, null for the steps */
export function usePanel(openAt: PageId | null): Panel {
  const work = useWork(openAt);
  const { patch, mark, markLate, show, fail, succeed, run, ask } = work;
  const { overview, page, busy, failure } = work.state;
  const importing = useImport(work);
  const columns = useColumns(work);
  const templates = useTemplates(work);
  const yearChange = useNextYear(work);
  const selfCheck = useSelfCheck(work);
  const agencies = useAgencies(work);
  const committee = useCommittee(work);
  const approvals = useApprovals(work);
  const jumping = useRef(false);

  const read = (): void =>
    ask(
      'read',
      'กำลังอ่านข้อมูลในสมุดงาน',
      () => call('itaOverview'),
      (overview) => {
        show(overview);
        patch({ said: 'อ่านข้อมูลแล้ว' });
      },
    );

  const createTabs = (): void =>
    ask(
      'create-tabs',
      'กำลังสร้างแท็บ',
      () => call('itaCreateTabs'),
      ({ created, overview }) => {
        show(overview);
        succeed('create-tabs', created.length === 0 ? 'มีแท็บครบแล้ว' : `สร้างแท็บแล้ว ${created.length} แท็บ`);
      },
    );

  const chooseTab = (tab: TabUse, sheet: string | null): void =>
    ask(
      'choose-tab',
      `กำลังเปลี่ยนแหล่งข้อมูลของ ${tab.name}`,
      () => call('itaChooseTab', { tab: tab.id, sheet }),
      (overview) => {
        show(overview);
        succeed('choose-tab', sheet === null ? `หาแท็บ ${tab.name} ให้อัตโนมัติ` : `ใช้แท็บ "${sheet}" เป็น ${tab.name} แล้ว`);
      },
    );

  /** Makes a sheet the source of the scores, and the tabs that are still missing beside it. */
  const useSheet = (sheet: string): void =>
    run('choose-tab', `กำลังใช้แท็บ ${sheet} เป็นคะแนน`, async (awaited) => {
      const chosen = await call('itaChooseTab', { tab: 'indicators', sheet });
      if (!awaited()) return;
      if (!chosen.ok) return fail('choose-tab', chosen.problem);
      show(chosen.value);
      const made = await call('itaCreateTabs');
      if (!awaited()) return;
      if (!made.ok) return fail('choose-tab', made.problem);
      show(made.value.overview);
      succeed('choose-tab', `ใช้แท็บ “${sheet}” เป็นคะแนน และสร้างแท็บที่เหลือแล้ว กรอกหน่วยงานและปีในแท็บ ตั้งค่า`, 'ตั้งค่า');
    });

  const takeRoute = (route: Route): void => {
    if (!work.isIdle()) return;
    if (route.kind === 'use') useSheet(route.sheet);
    else if (route.kind === 'agencies') patch({ page: 'agencies' });
    else if (route.kind === 'columns') columns.open('indicators', route.sheet);
    else {
      importing.lookAt(route.sheets.map(({ sheet }) => sheet));
      patch({ page: 'import' });
    }
  };

  const check = (): void =>
    ask(
      'check',
      'กำลังตรวจข้อมูล',
      () => call('itaCheck'),
      ({ findings, tabWritten, overview }) => {
        show(overview);
        succeed(
          'check',
          findings.length === 0 ? 'ตรวจแล้ว ไม่พบข้อสังเกต' : `ตรวจแล้ว พบ ${findings.length} ข้อสังเกต`,
          tabWritten,
        );
      },
    );

  const fix = ({ code, cell, fix: repair }: Finding): void => {
    if (!repair) return;
    ask(
      'fix',
      `กำลังแก้ไข ${cell ?? ''}`,
      () => call('itaApplyFix', { code, cell, label: repair.label }),
      (overview) => {
        show(overview);
        succeed('fix', `แก้ไขแล้ว: ${repair.edits.map((edit) => edit.cell).join(', ')}`);
      },
    );
  };

  const analyse = (): void =>
    ask(
      'analyse',
      'กำลังวิเคราะห์และเขียนแท็บผล',
      () => call('itaAnalyse'),
      ({ tabsWritten, overview, entry }) => {
        show(overview, entry);
        succeed('analyse', `เขียนแท็บผลแล้ว ${tabsWritten.length} แท็บ`, tabsWritten[0] ?? null);
      },
    );

  const compareYears = (): void =>
    ask(
      'years',
      'กำลังเทียบผลหลายปี',
      () => call('itaYears'),
      ({ trend, tabsWritten, overview, entry }) => {
        show(overview, entry);
        succeed('years', `เทียบผล ${trend.years.length} ปีแล้ว`, tabsWritten[0] ?? null);
      },
    );

  const suggestMeasures = (): void =>
    ask(
      'suggest',
      'กำลังเพิ่มร่างมาตรการ',
      () => call('itaSuggestMeasures'),
      ({ overview, ...suggested }) => {
        show(overview);
        succeed('suggest', suggestedSentence(suggested), suggested.tab);
      },
    );

  /** @param builtIn the paper that is made from the built-in template this once */
  const makeDocuments = (
    documents: readonly DocumentState[],
    delivery: MakeDocumentRequest['delivery'],
    builtIn?: DocumentId,
  ): void =>
    run('documents', `กำลังสร้างเอกสาร ${documents.length} ฉบับ`, async (awaited) => {
      for (const { id } of documents) mark(id, { status: 'waiting' });
      for (const [index, { id, title }] of documents.entries()) {
        const text = `กำลังสร้างฉบับที่ ${index + 1} จาก ${documents.length}: ${title}`;
        patch({ busy: { action: 'documents', text, since: Date.now() }, said: text });
        mark(id, { status: 'making' });
        const outcome = await call('itaMakeDocument', { id, delivery, ...(id === builtIn ? { builtIn: true } : {}) });
        if (!outcome.ok && !awaited()) return markLate(id, { status: 'failed' });
        if (!outcome.ok) {
          // The ones after it would most likely fail alike; none of them has been begun.
          const left = documents.slice(index);
          for (const later of left) mark(later.id, { status: 'failed' });
          const ways = [
            { label: 'ใช้แม่แบบของระบบครั้งนี้', take: () => makeDocuments(left, delivery, id) },
            { label: 'ดูแม่แบบ', take: () => patch({ page: 'templates' }) },
          ];
          return fail('documents', outcome.problem, !TEMPLATE_PROBLEMS.includes(outcome.problem.code) ? [] : ways);
        }
        const { entry, ...result } = outcome.value;
        // A line that could not be written is no history.
        const written = result.historyProblem === null ? entry : undefined;
        if (!awaited()) return markLate(id, { status: 'made', result }, written);
        show({}, written);
        mark(id, { status: 'made', result });
        if (delivery === 'download') download(result);
      }
      succeed('documents', documents.length === 1 ? 'สร้างเอกสารแล้ว' : `สร้างเอกสารแล้ว ${documents.length} ฉบับ`);
    });

  const goTo = (place: string): void => {
    if (jumping.current) return;
    jumping.current = true;
    void call('itaGoTo', { place }).then((outcome) => {
      jumping.current = false;
      if (outcome.ok) patch({ said: `ไปที่ ${place} แล้ว` });
      else fail('go-to', outcome.problem);
    });
  };

  /** Pages that need no overview of the workbook. */
  const apart = page === 'templates' || page === 'self-check';
  const readShown = (): void => {
    if (page === 'templates') templates.read();
    else if (page !== 'self-check') read();
  };

  // Where the menu opens that page, the workbook is read once the person goes on to the steps. What has failed stays
  // readable: a reading would take its message away.
  const unread = overview === null && !apart;
  useEffect(() => {
    if (unread && busy === null && failure === null) read();
  }, [unread, busy]);

  const askWhetherChanged = useFreshness(work);

  return {
    ...work.state,
    importing,
    columns,
    openStep: (step) => {
      patch({ step, page: null });
      askWhetherChanged();
    },
    openPage: (page) => {
      if (page === 'import') importing.begin();
      patch({ page });
    },
    closePage: () => patch({ page: null }),
    read: readShown,
    giveUp: () => {
      work.giveUp();
      readShown();
    },
    createTabs,
    chooseTab,
    takeRoute,
    check,
    fix,
    compareYears,
    analyse,
    suggestMeasures,
    makeDocuments,
    templates,
    yearChange,
    selfCheck,
    agencies,
    committee,
    approvals,
    goTo,
  };
}
