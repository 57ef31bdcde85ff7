/** Where the import comes from: a paste, a text file, or a tab of this workbook. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import { grouped } from '../format';
import { Action, Progress } from '../parts/action';
import { tableText } from '../paste-text';
import type { Source } from '../use-import';
import type { Panel } from '../use-panel';

const KINDS: readonly { readonly kind: Source['kind']; readonly label: string }[] = [
  { kind: 'text', label: 'ข้อความ' },
  { kind: 'sheet', label: 'แท็บในสมุดงานนี้' },
];
/** What is shown of a text that is too long for the box. */
const LINES_SHOWN = 12;
const WIDTH_SHOWN = 160;

export function ImportSource({ panel }: { panel: Panel }): preact.JSX.Element {
  const { kind, text, sheets, refusal, working, choose, look } = panel.importing;
  const given = kind === 'text' ? text.trim() !== '' : sheets.length > 0;
  useLayoutEffect(() => {
    // Whoever comes back for another source, or has emptied this one, goes on where it is given.
    if (document.activeElement === document.body) {
      document.getElementById(kind === 'text' ? 'import-text' : 'import-sheet')?.focus();
    }
  }, [given]);
  return (
    <>
      <div class="kinds" role="radiogroup" aria-label="นำเข้าจาก">
        {KINDS.map((one) => (
          <label key={one.kind} class="kind">
            <input
              type="radio"
              name="import-kind"
              checked={kind === one.kind}
              disabled={working}
              onChange={() => choose(one.kind)}
            />
            {one.label}
          </label>
        ))}
      </div>
      {kind === 'text' ? <TextSource panel={panel} /> : <SheetSource panel={panel} />}
      {refusal !== null ? (
        <p class="problem" role="alert">
          {refusal}
        </p>
      ) : null}
      <Action
        panel={panel}
        action="import-preview"
        label="ดูค่าที่พบ"
        onPress={look}
        blocked={given ? null : kind === 'text' ? 'วางข้อความหรือเลือกไฟล์ก่อน' : 'เลือกแท็บก่อน'}
      />
      <Progress panel={panel} actions={['import-preview', 'read']} />
    </>
  );
}

function TextSource({ panel }: { panel: Panel }): preact.JSX.Element {
  const { importing } = panel;
  const { text, held } = importing;
  const paste = (event: ClipboardEvent & { readonly currentTarget: HTMLTextAreaElement }): void => {
    const { currentTarget: box, clipboardData } = event;
    const table = tableText(clipboardData?.getData('text/html') ?? '');
    const pasted = table ?? clipboardData?.getData('text/plain') ?? '';
    const [before, after] = [box.value.slice(0, box.selectionStart), box.value.slice(box.selectionEnd)];
    if (importing.hold(before + pasted + after)) event.preventDefault();
    else if (table !== null) {
      event.preventDefault();
      box.setRangeText(table, box.selectionStart, box.selectionEnd, 'end');
      importing.type(box.value);
    }
  };
  return (
    <>
      <p class="about">
        เปิดรายงานใน PDF เว็บ Word หรือ Excel กด <kbd>Ctrl+A</kbd> <kbd>Ctrl+C</kbd> แล้ววางทั้งหมดในช่องนี้ ท่านได้ตรวจทุกค่าก่อนบันทึก
      </p>
      {held === null ? (
        <>
          <label class="unseen" for="import-text">
            ข้อความของรายงาน
          </label>
          <textarea
            id="import-text"
            class="paste"
            rows={12}
            value={text}
            placeholder="วางข้อความที่นี่ (Ctrl+V)"
            spellcheck={false}
            readOnly={importing.working}
            onPaste={paste}
            onInput={({ currentTarget }) => importing.type(currentTarget.value)}
          />
        </>
      ) : (
        <Held title={held} text={text} />
      )}
      <FileButton panel={panel} />
    </>
  );
}

function Held({ title, text }: { title: string; text: string }): preact.JSX.Element {
  const shown = text
    .slice(0, LINES_SHOWN * WIDTH_SHOWN)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_SHOWN)
    .map((line) => line.slice(0, WIDTH_SHOWN));
  return (
    <div class="held">
      <p>
        <b>{title}</b> {grouped(text.length)} ตัวอักษร
      </p>
      <pre aria-label="ส่วนต้นของข้อความ">{shown.join('\n')}</pre>
    </div>
  );
}

function FileButton({ panel }: { panel: Panel }): preact.JSX.Element {
  const { text, working, readFile, clear } = panel.importing;
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="buttons">
      <button
        type="button"
        class="button"
        aria-disabled={working}
        onClick={() => (working ? undefined : input.current?.click())}
      >
        เปิดไฟล์ .csv .txt
      </button>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv,text/plain,text/csv"
        aria-label="ไฟล์ .csv หรือ .txt"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) readFile(file);
          // The same file can be chosen again once it was changed.
          currentTarget.value = '';
        }}
      />
      {text !== '' ? (
        <button type="button" class="button" aria-disabled={working} onClick={clear}>
          ล้าง
        </button>
      ) : null}
    </div>
  );
}

function SheetSource({ panel }: { panel: Panel }): preact.JSX.Element {
  const { overview, importing } = panel;
  // A tab that a person has chosen, or that cannot be read, may be copied all the same; our own hold what is copied.
  const ours = (overview?.tabs ?? []).filter(({ chosen, state }) => !chosen && state !== 'unreadable');
  const others = (overview?.sheets ?? []).filter((name) => ours.every(({ sheet }) => sheet !== name));
  return (
    <>
      <p class="about">ใช้เมื่อสมุดงานนี้มีแท็บที่เก็บคะแนนหรือมาตรการไว้ในรูปแบบของท่านเอง ระบบอ่านแล้วกรอกลงแท็บข้อมูล แท็บเดิมไม่ถูกแก้ไข</p>
      {overview !== null && others.length === 0 ? (
        <p class="empty">สมุดงานนี้ไม่มีแท็บอื่นนอกจากแท็บข้อมูลของระบบ</p>
      ) : (
        <div class="tab-choice">
          <label for="import-sheet">แท็บ</label>
          <select
            id="import-sheet"
            value={importing.sheets.length > 1 ? '' : (importing.sheets[0] ?? '')}
            disabled={overview === null || importing.working}
            onChange={({ currentTarget }) => importing.chooseSheet(currentTarget.value)}
          >
            <option value="" disabled>
              {importing.sheets.length > 1 ? importing.sheets.join(', ') : 'เลือกแท็บ'}
            </option>
            {others.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}
