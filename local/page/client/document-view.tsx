/** A made document as pages over the grid, with its download. */

import { renderAsync } from 'docx-preview';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { keep, type NamedFile } from './api.ts';
import { paginate } from './paginate.ts';
import { markHeads } from './table-heads.ts';

export function DocumentView({ file, onClose }: { file: NamedFile; onClose: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const pages = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    const target = pages.current;
    if (!target) return;
    let current = true;
    target.replaceChildren();
    setCount(null);
    renderAsync(file.blob, target, undefined, { inWrapper: false, className: 'docx', useBase64URL: true }).then(
      async ({ documentPart }) => {
        markHeads(target, documentPart.body);
        // Pages end where their lines do, and those are known when the typeface is there.
        await document.fonts.ready;
        if (current) setCount(paginate(target));
      },
      () => setProblem('แสดงเอกสารนี้ไม่ได้ ให้ดาวน์โหลดแล้วเปิดด้วยโปรแกรมเอกสาร'),
    );
    return () => {
      current = false;
    };
  }, [file]);
  return (
    <dialog ref={dialog} class="document" aria-label={file.name} onClose={onClose}>
      <header>
        <h2>{file.name}</h2>
        <span class="page-count">{count !== null ? `${count} หน้า` : problem === null ? 'กำลังจัดหน้า…' : ''}</span>
        <button type="button" class="primary" onClick={() => keep(file)}>
          ดาวน์โหลด .docx
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          ปิด
        </button>
      </header>
      {problem === null ? null : <p role="alert">{problem}</p>}
      {/* Scrolled by keys as well. */}
      <div ref={pages} class="pages" tabIndex={0} role="region" aria-label="หน้าเอกสาร" />
    </dialog>
  );
}
