/** What stands in a step while the first answer is awaited: what the step is for, and quiet lines in its place. */

import type { Panel } from '../use-panel';

export function Skeleton({ panel, about }: { panel: Panel; about: string }): preact.JSX.Element {
  return (
    <>
      <p class="about">{about}</p>
      {panel.busy !== null ? (
        <div class="skeleton" aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      ) : null}
    </>
  );
}
