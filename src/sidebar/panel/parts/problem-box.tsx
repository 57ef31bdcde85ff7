/** A failure in plain words: what happened, what was kept, what to do, and the cell where there is one. */

import type { Panel } from '../use-panel';
import type { Failure } from '../use-work';
import { PlaceLink } from './place-link';

export function ProblemBox({ panel, failure }: { panel: Panel; failure: Failure }): preact.JSX.Element {
  const { action, problem, kept, ways } = failure;
  return (
    <div class="problem" role="alert">
      <p class="problem-title">{problem.message}</p>
      {problem.place !== null ? (
        <p>
          <PlaceLink panel={panel} place={problem.place} />
        </p>
      ) : null}
      {kept !== '' ? <p>{kept}</p> : null}
      <p>{problem.next}</p>
      {ways.length > 0 ? (
        <div class="buttons">
          {ways.map(({ label, take }) => (
            <button key={label} type="button" class="button" aria-disabled={panel.busy !== null} onClick={take}>
              {label}
            </button>
          ))}
        </div>
      ) : null}
      {action === 'read' || action === 'go-to' ? (
        <p>
          <button type="button" class="button" aria-disabled={panel.busy !== null} onClick={panel.read}>
            อ่านข้อมูลใหม่
          </button>
        </p>
      ) : null}
    </div>
  );
}
