/** The panel as it is pushed, in a sandboxed frame; its calls to Google come here as messages and go to the server. */

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { RunAnswer } from '../grid.ts';
import { ApiError, askWhole, type Answer } from './api.ts';

/** A call of the panel and what came back, for the page to act upon. */
export interface PanelCall {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly value: unknown;
}

interface PanelMessage {
  readonly ita: 'run' | 'open' | 'leave';
  readonly id: unknown;
  readonly name?: unknown;
  readonly args?: unknown;
}

/** Hands the keyboard to the panel, to where it was in there before. */
export function focusPanel(): void {
  const frame = document.querySelector<HTMLIFrameElement>('iframe.panel');
  frame?.focus();
  frame?.contentWindow?.postMessage({ ita: 'focus' }, '*');
}

export function PanelFrame(props: {
  /** The workbook's revision, whoever changed it. */
  revision: number;
  /** Waits until everything typed so far is written: what the panel asks is asked of that. */
  settled: () => Promise<void>;
  onCall: (call: PanelCall) => void;
  onOpenDocument: (id: string) => void;
  /** F6 was pressed in the panel. */
  onLeave: () => void;
}): JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);
  const handlers = useRef(props);
  handlers.current = props;
  /** The revision that the panel shows; 0 before it has read any. */
  const shown = useRef(0);
  const tellChanged = (revision: number): void => {
    if (shown.current > 0 && revision > shown.current)
      frame.current?.contentWindow?.postMessage({ ita: 'changed' }, '*');
  };
  useEffect(() => tellChanged(props.revision), [props.revision]);
  useEffect(() => {
    const listen = (event: MessageEvent<PanelMessage | null>): void => {
      const panel = frame.current?.contentWindow;
      const message = event.data;
      if (!panel || event.source !== panel || message === null || typeof message !== 'object') return;
      if (message.ita === 'leave') handlers.current.onLeave();
      if (message.ita === 'open') handlers.current.onOpenDocument(String(message.id));
      if (message.ita !== 'run' || !Array.isArray(message.args)) return;
      const { id, args } = message;
      const name = String(message.name);
      // The frame has no origin of its own, so no narrower target can be named.
      const reply = (answer: object): void => panel.postMessage({ ita: 'answer', id, ...answer }, '*');
      const asked = async (): Promise<Answer<RunAnswer>> => {
        await handlers.current.settled();
        return askWhole('/api/run', { name, args });
      };
      asked().then(
        ({ value: { before, result }, state }) => {
          // After a whole reading, or where nothing else has changed meanwhile, the panel shows the workbook as it is.
          if (name === 'itaOverview' || before === shown.current) shown.current = state.revision;
          reply({ value: result });
          handlers.current.onCall({ name, args, value: result });
          tellChanged(state.revision);
        },
        (error: unknown) => reply({ error: error instanceof ApiError ? error.message : String(error) }),
      );
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);
  useEffect(() => {
    // Tab moves between the cells of the grid, so another key has to lead out of it, before the grid takes it.
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      focusPanel();
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
  return (
    <iframe
      ref={frame}
      class="panel"
      title="แผงควบคุม ITA"
      src="/panel"
      sandbox="allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox"
    />
  );
}
