/** The whole panel: whose workbook, the steps in one column, and the open step below them; or a page in their place. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import { AnalysisStep } from './steps/analysis-step';
import { CheckStep } from './steps/check-step';
import { DataStep } from './steps/data-step';
import { DocumentsStep } from './steps/documents-step';
import { ReviewStep } from './steps/review-step';
import type { PageId } from './pages';
import { AgenciesPage } from './pages/agencies-page';
import { ColumnsPage } from './pages/columns-page';
import { ImportPage } from './pages/import-page';
import { NextYearPage } from './pages/next-year-page';
import { SelfCheckPage } from './pages/self-check-page';
import { TemplatesPage } from './pages/templates-page';
import { Header } from './parts/header';
import { PageFrame } from './parts/page-frame';
import { StepList } from './parts/step-list';
import { stepsOf, type StepId } from './steps';
import { useFocusKept } from './use-focus-kept';
import { usePanel, type Panel } from './use-panel';

const BODIES: Readonly<Record<StepId, (props: { panel: Panel }) => preact.JSX.Element>> = {
  data: DataStep,
  check: CheckStep,
  analysis: AnalysisStep,
  review: ReviewStep,
  documents: DocumentsStep,
};

const PAGE_BODIES: Readonly<Record<PageId, (props: { panel: Panel }) => preact.JSX.Element>> = {
  import: ImportPage,
  columns: ColumnsPage,
  templates: TemplatesPage,
  agencies: AgenciesPage,
  'next-year': NextYearPage,
  'self-check': SelfCheckPage,
};

/** @param openAt the page that the panel opens at, null for the steps */
export function App({ openAt }: { openAt: PageId | null }): preact.JSX.Element {
  const panel = usePanel(openAt);
  const { page } = panel;
  // A workbook that has become one of another kind may have lost the step that was open.
  const step = stepsOf(panel.overview).find(({ id }) => id === panel.step)?.id ?? 'data';
  const Body = BODIES[step];
  const PageBody = page === null ? null : PAGE_BODIES[page];
  useFocusBack(page, `step-${step}`);
  useFocusKept();
  return (
    <div class="panel">
      <Header panel={panel} />
      <main>
        {/* Hidden, not taken away, so that everything stands there as it was left when a page closes. */}
        <div hidden={page !== null}>
          <StepList panel={panel} />
          <div
            id="step-body"
            class="body"
            role="tabpanel"
            aria-labelledby={`step-${step}`}
            aria-busy={panel.busy !== null}
            key={step}
          >
            <Body panel={panel} />
          </div>
        </div>
        {page !== null && PageBody !== null ? (
          <PageFrame key={page} panel={panel} page={page}>
            <PageBody panel={panel} />
          </PageFrame>
        ) : null}
      </main>
      <p class="unseen" role="status" aria-live="polite">
        {panel.said}
      </p>
    </div>
  );
}

/** When a page closes, the focus goes to where the page was opened, or to the step where that is gone. */
function useFocusBack(page: PageId | null, stepId: string): void {
  const last = useRef<{ page: PageId | null; opener: Element | null }>({ page, opener: null });
  // Asked while drawing: once the steps are hidden, nothing in them has the focus.
  if (page !== null && last.current.page === null) last.current = { page, opener: document.activeElement };
  useLayoutEffect(() => {
    if (page !== null || last.current.page === null) return;
    const { opener } = last.current;
    last.current = { page: null, opener: null };
    const target = opener instanceof HTMLElement && opener.isConnected ? opener : null;
    (target !== null && target !== document.body ? target : document.getElementById(stepId))?.focus();
  }, [page]);
}
