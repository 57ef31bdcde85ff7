/** The page: the workbook's name and saving above, the grid and its tabs, and the panel beside them. */

import './page.css';
import { render, type JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MakeDocumentResult, Outcome } from '../../../src/shared/rpc.ts';
import { ApiError, ask, askFile, keep, type NamedFile } from './api.ts';
import { placeOf } from './book.ts';
import { DocumentView } from './document-view.tsx';
import { GridView, type GridControl } from './grid-view.tsx';
import { focusPanel, PanelFrame, type PanelCall } from './panel-frame.tsx';
import { DEFAULT_SIZE, FAMILY } from './row-heights.ts';
import { TabStrip } from './tab-strip.tsx';
import { useWorkbook } from './use-workbook.ts';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What is done once the person has said that it may be: each loses something. */
interface Asking {
  readonly question: string;
  readonly yes: string;
  readonly take: () => void;
}

function Page(): JSX.Element {
  const workbook = useWorkbook();
  const { book, sheet, state, window: own, queue, said, jump, say, attempt } = workbook;
  const [file, setFile] = useState<NamedFile | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const control = useRef<GridControl>(null);
  const picker = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (jump && sheet?.id === jump.sheet) control.current?.select({ row: jump.row, column: jump.column });
  }, [jump]);

  const isUnsaved = state?.unsaved === true || queue.isBusy;
  useEffect(() => {
    document.title = state ? `${state.name} – ITA` : 'ITA';
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    if (isUnsaved) window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [state, isUnsaved]);

  /** What stands in the open cell is part of what is saved. */
  const allWritten = (): Promise<void> => {
    control.current?.commit();
    return queue.settled();
  };

  /** @param place `คะแนน!D7`, a cell of the open tab, or the name of a tab */
  const goTo = (place: string): void => {
    const cut = place.lastIndexOf('!');
    const cell = placeOf(place.slice(cut + 1));
    const name = cell === null ? place : place.slice(0, Math.max(0, cut));
    const target = name === '' ? sheet : book.sheets.find(({ frame }) => frame.name === name);
    if (target) workbook.goTo(target.id, cell?.row ?? 0, cell?.column ?? 0);
    else say({ text: `ไม่พบ ${place}`, bad: true });
  };

  const called = ({ name, args, value }: PanelCall): void => {
    const outcome = value as Outcome<unknown>;
    if (!outcome.ok) return;
    // A tab may be as new as the answer.
    if (name === 'itaGoTo') void workbook.refresh().then(() => goTo((args[0] as { place: string }).place));
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
      await allWritten();
      const made = await askFile('/api/download');
      keep(made);
      await ask('/api/saved', { book: book.book, revision: made.revision });
      say({ text: 'ดาวน์โหลดเป็นไฟล์ใหม่แล้ว ไฟล์เดิมไม่เปลี่ยนแปลง', bad: false });
    });

  const overwrite = (): void =>
    void attempt(async () => {
      await allWritten();
      const { backup } = await ask<{ backup: string | null }>('/api/overwrite');
      const kept = backup === null ? '' : ` ไฟล์ก่อนหน้าเก็บไว้ในชื่อ ${backup}`;
      say({ text: `บันทึกทับไฟล์เดิมแล้ว${kept}`, bad: false });
    });

  /** Opening another workbook loses what is not saved of this one, so it is asked first. */
  const leaving = (yes: string, take: () => void): void => {
    if (!isUnsaved) take();
    else setAsking({ question: 'มีการแก้ไขที่ยังไม่ได้บันทึก จะทิ้งหรือไม่', yes, take });
  };

  const openFile = (chosen: File): void =>
    void attempt(async () => {
      say({ text: `กำลังเปิด ${chosen.name} …`, bad: false });
      await ask('/api/open', { book: book.book, name: chosen.name, base64: await base64Of(chosen) });
      say(null);
    });

  const startNew = (): void => void attempt(() => ask('/api/new', { book: book.book }));

  return (
    <div class="page">
      <a
        class="skip"
        href="#panel"
        onClick={(event) => {
          event.preventDefault();
          focusPanel();
        }}
      >
        ข้ามไปแผงควบคุม
      </a>
      <header class="bar">
        <h1>{state?.name ?? 'กำลังเปิดสมุดงาน…'}</h1>
        <p class="saved" role="status">
          {said ? <span class={said.bad ? 'bad' : ''}>{said.text}</span> : isUnsaved ? 'มีการแก้ไขที่ยังไม่ได้บันทึก' : ''}
        </p>
        {said?.way ? (
          <button
            type="button"
            onClick={() => {
              said.way?.take();
              say(null);
            }}
          >
            {said.way.label}
          </button>
        ) : null}
        {said?.bad ? (
          <button type="button" onClick={() => say(null)}>
            รับทราบ
          </button>
        ) : null}
        <button
          type="button"
          class="icon"
          aria-label="เลิกทำ"
          title="เลิกทำ (Ctrl+Z)"
          disabled={!own.canUndo}
          onClick={() => queue.takeBack('undo')}
        >
          ↶
        </button>
        <button
          type="button"
          class="icon"
          aria-label="ทำซ้ำ"
          title="ทำซ้ำ (Ctrl+Y)"
          disabled={!own.canRedo}
          onClick={() => queue.takeBack('redo')}
        >
          ↷
        </button>
        {asking ? (
          <span class="asking" role="group" aria-label="ยืนยัน">
            {asking.question}
            <button
              type="button"
              class="primary"
              onClick={() => {
                setAsking(null);
                asking.take();
              }}
            >
              {asking.yes}
            </button>
            <button type="button" onClick={() => setAsking(null)}>
              ยกเลิก
            </button>
          </span>
        ) : (
          <>
            <button type="button" onClick={() => leaving('เริ่มสมุดงานใหม่', startNew)}>
              สมุดงานใหม่
            </button>
            <button type="button" onClick={() => picker.current?.click()}>
              เปิดไฟล์…
            </button>
            <input
              ref={picker}
              type="file"
              hidden
              accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
              aria-label="ไฟล์ .xlsx ที่จะเปิด"
              onChange={({ currentTarget }) => {
                const chosen = currentTarget.files?.[0];
                if (chosen) leaving(`เปิด ${chosen.name}`, () => openFile(chosen));
                // The same file can be chosen again.
                currentTarget.value = '';
              }}
            />
            {state?.canOverwrite ? (
              <button
                type="button"
                disabled={!isUnsaved}
                onClick={() => setAsking({ question: `บันทึกทับ ${state.name} หรือไม่`, yes: 'บันทึกทับ', take: overwrite })}
              >
                บันทึกทับไฟล์เดิม…
              </button>
            ) : null}
            <button type="button" class="primary" onClick={download}>
              ดาวน์โหลด .xlsx
            </button>
          </>
        )}
      </header>
      <main class="sheet" aria-label="สมุดงาน" aria-busy={queue.isBusy}>
        {sheet ? (
          <>
            <GridView sheet={sheet} queue={queue} control={control} onGoTo={goTo} revision={book.revision} />
            <TabStrip sheets={book.sheets} open={sheet.id} onOpen={workbook.openSheet} onChange={workbook.changeTabs} />
          </>
        ) : null}
      </main>
      <aside class="side" id="panel">
        <PanelFrame
          // Another workbook is another panel: nothing of the one before may stand in it.
          key={state?.book ?? 0}
          revision={state?.revision ?? 0}
          // Not the open cell: the panel may ask by itself while somebody types.
          settled={() => queue.settled()}
          onCall={called}
          onOpenDocument={openDocument}
          onLeave={() => control.current?.focus()}
        />
      </aside>
      {file ? <DocumentView file={file} onClose={closeDocument} /> : null}
    </div>
  );
}

/** The content of a file, as JSON can carry it. */
function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(new ApiError(`อ่านไฟล์ ${file.name} ไม่ได้ ปิดไฟล์ในโปรแกรมอื่นแล้วเลือกใหม่`));
    reader.readAsDataURL(file);
  });
}

/** Rows are as high as their texts: the typeface must be there before the first is measured. */
await Promise.all(['', 'bold '].map((weight) => document.fonts.load(`${weight}${DEFAULT_SIZE}pt ${FAMILY}`, 'ก')));
const place = document.getElementById('page');
if (place) render(<Page />, place);
