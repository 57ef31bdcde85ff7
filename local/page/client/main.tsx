/** The page: the workbook's name and saving above, the grid, and the panel beside it. */

import './page.css';
import { StrictMode, useCallback, useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { createRoot } from 'react-dom/client';
import type { MakeDocumentResult, Outcome } from '../../../src/shared/rpc.ts';
import type { Grid, GridEdit, PageState } from '../grid.ts';
import { ApiError, ask, askFile, keep, onState, type NamedFile } from './api.ts';
import { DocumentView } from './document-view.tsx';
import { FAMILY } from './fortune.ts';
import { steadyLines } from './steady-lines.ts';
import { focusGrid, GridView, type Jump } from './grid-view.tsx';
import { focusPanel, PanelFrame, type PanelCall } from './panel-frame.tsx';
import { speakThai } from './thai-words.ts';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function Page(): React.JSX.Element {
  const [grid, setGrid] = useState<Grid | null>(null);
  const [state, setState] = useState<PageState | null>(null);
  const [jump, setJump] = useState<Jump | null>(null);
  const [file, setFile] = useState<NamedFile | null>(null);
  const [said, setSaid] = useState<{ readonly text: string; readonly bad: boolean } | null>(null);
  const [asking, setAsking] = useState(false);
  /** Revision of the grid on screen; edits and calls that change nothing need no new one. */
  const shown = useRef(0);

  const attempt = useCallback(async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      setSaid({ text: error instanceof ApiError ? error.message : String(error), bad: true });
    }
  }, []);

  const load = useCallback(
    () =>
      attempt(async () => {
        const fresh = await ask<Grid>('/api/grid');
        shown.current = fresh.revision;
        setGrid(fresh);
      }),
    [attempt],
  );

  useEffect(() => {
    onState((told) => {
      setState(told);
      if (shown.current !== 0 && told.revision !== shown.current) {
        shown.current = told.revision;
        void load();
      }
    });
    void load();
  }, [load]);

  useEffect(() => {
    document.title = state ? `${state.name} – ITA` : 'ITA';
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    if (state?.unsaved) window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [state]);

  const edit = (edits: readonly GridEdit[]): void =>
    void attempt(async () => {
      setSaid(null);
      await ask('/api/edit', { edits });
    });

  const called = ({ name, args, value }: PanelCall): void => {
    const outcome = value as Outcome<unknown>;
    if (!outcome.ok) return;
    if (name === 'itaGoTo') {
      const { place } = args[0] as { place: string };
      setJump((before) => ({ place, no: (before?.no ?? 0) + 1 }));
    }
    if (name === 'itaMakeDocument') showMade(outcome.value as MakeDocumentResult);
  };

  const showMade = ({ url, docxBase64, fileName }: MakeDocumentResult): void => {
    if (url !== null) openDocument(/\/d\/([^/]+)/.exec(url)?.[1] ?? '');
    else if (docxBase64 !== null) {
      const bytes = Uint8Array.from(atob(docxBase64), (char) => char.charCodeAt(0));
      setFile({ name: fileName, blob: new Blob([bytes], { type: DOCX_TYPE }) });
    }
  };

  const openDocument = (id: string): void => void attempt(async () => setFile(await askFile('/api/document', { id })));

  const closeDocument = (): void => {
    setFile(null);
    // Back to where it was asked for; the browser itself does not find its way back into a frame.
    focusPanel();
  };

  const download = (): void =>
    void attempt(async () => {
      keep(await askFile('/api/download'));
      setState((before) => (before ? { ...before, unsaved: false } : before));
      setSaid({ text: 'ดาวน์โหลดเป็นไฟล์ใหม่แล้ว ไฟล์เดิมไม่เปลี่ยนแปลง', bad: false });
    });

  const overwrite = (): void =>
    void attempt(async () => {
      setAsking(false);
      await ask('/api/overwrite');
      setSaid({ text: 'บันทึกทับไฟล์เดิมแล้ว ไฟล์ก่อนหน้าเก็บไว้ในชื่อเดิมต่อท้ายด้วย .bak', bad: false });
    });

  // The grid would show a new name that the workbook never gets.
  const keepName = (event: SyntheticEvent): void => {
    if (!onTab(event)) return;
    event.stopPropagation();
    setSaid({ text: 'หน้านี้เปลี่ยนชื่อแท็บไม่ได้ โปรดเปลี่ยนใน Google Sheets หรือ Excel', bad: false });
  };

  return (
    <div className="page">
      <a
        className="skip"
        href="#panel"
        onClick={(event) => {
          event.preventDefault();
          focusPanel();
        }}
      >
        ข้ามไปแผงควบคุม
      </a>
      <header className="bar">
        <h1>{state?.name ?? 'กำลังเปิดสมุดงาน…'}</h1>
        <p className="saved" role="status">
          {said ? (
            <span className={said.bad ? 'bad' : ''}>{said.text}</span>
          ) : state?.unsaved ? (
            'มีการแก้ไขที่ยังไม่ได้บันทึก'
          ) : (
            ''
          )}
        </p>
        {asking ? (
          <span className="asking" role="group" aria-label="ยืนยันการบันทึกทับ">
            บันทึกทับ {state?.name} หรือไม่
            <button type="button" className="primary" onClick={overwrite}>
              บันทึกทับ
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              ยกเลิก
            </button>
          </span>
        ) : (
          <>
            {state?.canOverwrite ? (
              <button type="button" disabled={!state.unsaved} onClick={() => setAsking(true)}>
                บันทึกทับไฟล์เดิม…
              </button>
            ) : null}
            <button type="button" className="primary" onClick={download}>
              ดาวน์โหลด .xlsx
            </button>
          </>
        )}
      </header>
      {/* The grid library brings the main landmark. */}
      <section
        className="sheet"
        aria-label="สมุดงาน"
        onDoubleClickCapture={keepName}
        onDragStartCapture={(event) => {
          if (onTab(event)) event.preventDefault();
        }}
      >
        {grid ? <GridView grid={grid} jump={jump} onEdits={edit} /> : null}
      </section>
      <aside className="side" id="panel">
        <PanelFrame onCall={called} onOpenDocument={openDocument} onLeave={focusGrid} />
      </aside>
      {file ? <DocumentView file={file} onClose={closeDocument} /> : null}
    </div>
  );
}

function onTab({ target }: SyntheticEvent): boolean {
  return target instanceof Element && target.closest('.luckysheet-sheets-item') !== null;
}

/** The grid is painted once: its typeface must be there before. */
await Promise.all(['', 'bold '].map((weight) => document.fonts.load(`${weight}10pt ${FAMILY}`, 'ก')));
steadyLines();
speakThai();
createRoot(document.getElementById('page') as HTMLElement).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
