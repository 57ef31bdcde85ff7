/** The whole panel: whose workbook, the four steps in one column, and the open step below them. */

import { AnalysisStep } from './steps/analysis-step';
import { CheckStep } from './steps/check-step';
import { DataStep } from './steps/data-step';
import { DocumentsStep } from './steps/documents-step';
import { Header } from './parts/header';
import { StepList } from './parts/step-list';
import type { StepId } from './steps';
import { usePanel, type Panel } from './use-panel';

const BODIES: Readonly<Record<StepId, (props: { panel: Panel }) => preact.JSX.Element>> = {
  data: DataStep,
  check: CheckStep,
  analysis: AnalysisStep,
  documents: DocumentsStep,
};

export function App(): preact.JSX.Element {
  const panel = usePanel();
  const step = panel.step ?? 'data';
  const Body = BODIES[step];
  return (
    <div class="panel">
      <Header panel={panel} />
      <main>
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
      </main>
      <p class="unseen" role="status" aria-live="polite">
        {panel.said}
      </p>
    </div>
  );
}
