/** นำเข้าจากรายงาน: give a source, look at what was found in it, and accept it; one stage at a time. */

import { ImportDone } from './import-done';
import { ImportReview } from './import-review';
import { ImportSource } from './import-source';
import type { Panel } from '../use-panel';

export function ImportPage({ panel }: { panel: Panel }): preact.JSX.Element {
  const { stage, review, result } = panel.importing;
  if (stage === 'review' && review !== null) return <ImportReview panel={panel} review={review} />;
  if (stage === 'done' && review !== null && result !== null) {
    return <ImportDone panel={panel} review={review} result={result} />;
  }
  return <ImportSource panel={panel} />;
}
