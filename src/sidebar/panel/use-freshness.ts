/**
 * Whether what the panel shows still holds. A host that knows of changes says so by the event `ita-changed` (the local
 * page); Google tells a sidebar nothing, so there the panel asks for a short code when it gets the focus and when a step
 * is opened. Where something has changed, the workbook is read again behind the person's back: no press is refused
 * meanwhile, and an answer that a job has overtaken is left.
 */

import { useEffect, useRef } from 'preact/hooks';
import { call } from './services';
import type { Work } from './use-work';

/** The event of a host that tells changes. */
const CHANGED = 'ita-changed';
/** Between two questions: whoever goes through the steps needs one answer. */
const ASKED_AGAIN_MS = 5_000;
/** Who types a column is read once, after it. */
const QUIET_MS = 700;

/** @returns asks whether something has changed, where that is not known */
export function useFreshness(work: Work): () => void {
  const { state, patch, show, isIdle } = work;
  const { overview, busy, outdated } = state;
  const now = useRef({ overview, isTold: false, askedAt: 0, changes: 0 });
  now.current.overview = overview;

  const ask = (): void => {
    const { overview: shown, isTold, askedAt } = now.current;
    if (shown === null || isTold || !isIdle() || Date.now() - askedAt < ASKED_AGAIN_MS) return;
    now.current.askedAt = Date.now();
    void call('itaSheetsCode').then((outcome) => {
      // A question that nobody pressed for fails in silence; the time says how old the figures are.
      if (!outcome.ok || now.current.overview !== shown) return;
      if (outcome.value === shown.sheetsCode) patch({ asOf: Date.now() });
      else patch({ outdated: true });
    });
  };

  useEffect(() => {
    const changed = (): void => {
      now.current.isTold = true;
      now.current.changes += 1;
      if (now.current.overview !== null) patch({ outdated: true });
    };
    const seen = (): void => {
      if (document.visibilityState === 'visible') ask();
    };
    window.addEventListener(CHANGED, changed);
    window.addEventListener('focus', seen);
    document.addEventListener('visibilitychange', seen);
    return () => {
      window.removeEventListener(CHANGED, changed);
      window.removeEventListener('focus', seen);
      document.removeEventListener('visibilitychange', seen);
    };
  }, []);

  const { changes } = now.current;
  useEffect(() => {
    if (!outdated || busy !== null) return undefined;
    const timer = setTimeout(() => {
      void call('itaOverview').then((outcome) => {
        if (!outcome.ok || !isIdle() || now.current.changes !== changes) return;
        show(outcome.value);
      });
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [outdated, busy, changes]);

  return ask;
}
