/**
 * The small dialogs of the menu แม่แบบ: download, upload, edit as a Google Doc, garuda. The page asks the server through
 * the same functions as the panel, and puts people's text into it only as text.
 */

import type { TemplatesState } from '../rpc';
import { DOCX_TYPE } from './drive';
import { escapeHtml, runFromMenu } from './dialogs';
import { templatesJob } from './jobs/template-jobs';

const WIDTH = 480;

type Mode = 'download' | 'upload' | 'edit' | 'garuda';

const TITLES: Readonly<Record<Mode, string>> = {
  download: 'ดาวน์โหลดแม่แบบ',
  upload: 'ใช้แม่แบบจากไฟล์ Word',
  edit: 'แก้ไขแม่แบบใน Google เอกสาร',
  garuda: 'ภาพครุฑ',
};

export function menuDownloadTemplate(): void {
  show('download', 260);
}

export function menuUploadTemplate(): void {
  show('upload', 420);
}

export function menuEditTemplate(): void {
  show('edit', 420);
}

export function menuGaruda(): void {
  show('garuda', 300);
}

function show(mode: Mode, height: number): void {
  runFromMenu(() => {
    const output = HtmlService.createHtmlOutput(page(mode, templatesJob())).setWidth(WIDTH).setHeight(height);
    SpreadsheetApp.getUi().showModalDialog(output, TITLES[mode]);
  });
}

const BODIES: Readonly<Record<Mode, string>> = {
  download: `<p><select id="id" aria-label="เอกสาร"></select></p><p id="state" class="note"></p>
<p><button class="main" data-call="export">ดาวน์โหลดแม่แบบที่ใช้อยู่</button>
<button data-call="exportBuiltIn">ดาวน์โหลดแม่แบบของระบบ</button></p>`,
  upload: `<p><select id="id" aria-label="เอกสาร"></select></p><p id="state" class="note"></p>
<p><input id="file" type="file" accept=".docx" aria-label="ไฟล์แม่แบบ"></p>
<p><button class="main" data-call="use">ใช้แม่แบบนี้</button> <button data-call="check">ตรวจเท่านั้น</button>
<button data-call="reset">กลับไปใช้แม่แบบของระบบ</button></p>`,
  edit: `<p><select id="id" aria-label="เอกสาร"></select></p><p id="state" class="note"></p>
<ol><li><button data-call="edit">เปิดแก้ไขใน Google เอกสาร</button> <a id="doc" hidden>เปิดเอกสาร</a></li>
<li>แก้ไขข้อความ แบบอักษร หรือหัวกระดาษ โดยคงช่องข้อมูลในวงเล็บปีกกาไว้</li>
<li><button class="main" data-call="save">บันทึกกลับเป็นแม่แบบ</button></li></ol>`,
  garuda: `<p class="note">ไฟล์ PNG หรือ JPEG ไม่เกิน 1 MB พิมพ์สูง 1.5 ซม. ในหัวบันทึกข้อความ</p><p id="state" class="note"></p>
<p><input id="file" type="file" accept="image/png,image/jpeg" aria-label="ภาพครุฑ"></p>
<p><button class="main" data-call="garuda">ใช้ภาพนี้</button> <button data-call="removeGaruda">เอาภาพออก</button></p>`,
};

/** Exported for the tests: the page without a server. */
export function page(mode: Mode, state: TemplatesState): string {
  return `<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><base target="_blank"><title>${escapeHtml(TITLES[mode])}</title><style>
body{font:15px/1.6 "Sarabun","Noto Sans Thai",sans-serif;color:#202124;margin:16px}
button{font:inherit;padding:6px 14px;border:1px solid #747775;border-radius:4px;background:#fff;color:#0b57d0;cursor:pointer}
button.main{background:#0b57d0;border-color:#0b57d0;color:#fff}button:disabled{opacity:.5;cursor:default}
select{font:inherit;width:100%;padding:6px}.note{color:#3c4043;margin:4px 0}
#answer{margin:8px 0;padding:8px 12px;border-radius:4px;background:#f1f3f4}#answer:empty{display:none}
#answer.bad{background:#fce8e6;color:#5f1410}li{margin:6px 0}
</style></head><body>${BODIES[mode]}<div id="answer" role="status" aria-live="polite"></div>
<script>var STATE=${safeJson(state)},TYPE=${safeJson(DOCX_TYPE)};${SCRIPT}</script></body></html>`;
}

/** JSON that can stand inside a script element. */
function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${`000${char.charCodeAt(0).toString(16)}`.slice(-4)}`,
  );
}

/** Plain ES5 without comments: HtmlService reads what looks like one (platform.md §3.3). */
const SCRIPT = `
(function () {
  var id = document.getElementById('id'), file = document.getElementById('file'), link = document.getElementById('doc');
  var state = document.getElementById('state'), answer = document.getElementById('answer');
  var buttons = [].slice.call(document.querySelectorAll('button'));
  function own() { return STATE.documents.filter(function (d) { return id && d.id === id.value; })[0]; }
  function stored(f) { return f.name + (f.at ? ' (' + f.at + ')' : ''); }
  function showState() {
    var d = own();
    if (!id) state.textContent = STATE.garuda ? 'ใช้อยู่: ' + stored(STATE.garuda) : 'ยังไม่มีภาพครุฑ';
    else state.textContent = d && d.own ? 'ใช้แม่แบบของหน่วยงาน: ' + stored(d.own) : 'ใช้แม่แบบของระบบ';
    if (link) { link.hidden = !(d && d.docUrl); if (d && d.docUrl) link.href = d.docUrl; }
  }
  function say(lines, bad) {
    answer.className = bad ? 'bad' : '';
    answer.textContent = '';
    if (lines.length === 1) { answer.textContent = lines[0]; return; }
    var list = document.createElement('ol');
    lines.forEach(function (line) { var li = document.createElement('li'); li.textContent = line; list.appendChild(li); });
    answer.appendChild(list);
  }
  function busy(on) { buttons.forEach(function (b) { b.disabled = on; }); if (on) say(['กำลังดำเนินการ…']); }
  function failed() { busy(false); say(['ติดต่อระบบไม่ได้ ลงชื่อเข้าใช้เพียงบัญชีเดียวแล้วลองใหม่'], true); }
  function ask(name, args, done) {
    busy(true);
    var run = google.script.run.withFailureHandler(failed).withSuccessHandler(function (out) {
      busy(false);
      if (!out) return failed();
      if (!out.ok) return say([(out.problem.place ? out.problem.place + ': ' : '') + out.problem.message + ' ' + out.problem.next], true);
      done(out.value);
    });
    run[name].apply(run, args);
  }
  function update(templates, text) { STATE = templates; showState(); say([text]); }
  function used(value) {
    STATE = value.templates || STATE; showState();
    if (value.faults.length === 0) return say([value.stored ? 'บันทึกแล้ว เอกสารต่อไปจะสร้างจากแม่แบบนี้' : 'ไม่พบข้อผิดพลาด ใช้เป็นแม่แบบได้']);
    say(value.faults.map(function (f) { return (f.place ? f.place + ': ' : '') + f.message; }), true);
  }
  function save(value) {
    var a = document.createElement('a');
    a.href = 'data:' + TYPE + ';base64,' + value.docxBase64;
    a.download = value.fileName; a.target = '_self';
    document.body.appendChild(a); a.click(); a.remove();
    say(['ดาวน์โหลด ' + value.fileName + ' แล้ว']);
  }
  function upload(most, done) {
    var chosen = file.files[0];
    if (!chosen) return say(['ยังไม่ได้เลือกไฟล์'], true);
    if (chosen.size > most) return say(['ไฟล์ใหญ่เกิน ' + most / 1048576 + ' MB'], true);
    var reader = new FileReader();
    reader.onerror = function () { say(['อ่านไฟล์ไม่ได้ โปรดปิดไฟล์ในโปรแกรมอื่นแล้วลองใหม่'], true); };
    reader.onload = function () { done(chosen.name, String(reader.result).split(',')[1] || ''); };
    reader.readAsDataURL(chosen);
  }
  function docx(name, done) {
    upload(5242880, function (n, b) { ask(name, [{ id: id.value, fileName: n, docxBase64: b }], done); });
  }
  var calls = {
    export: function () { ask('itaExportTemplate', [{ id: id.value }], save); },
    exportBuiltIn: function () { ask('itaExportTemplate', [{ id: id.value, builtIn: true }], save); },
    use: function () { docx('itaUseTemplate', used); },
    check: function () { docx('itaCheckTemplate', used); },
    reset: function () { ask('itaResetTemplate', [{ id: id.value }], function (t) { update(t, 'กลับไปใช้แม่แบบของระบบแล้ว'); }); },
    edit: function () { ask('itaEditTemplate', [{ id: id.value }], function (v) { update(v.templates, 'พร้อมแก้ไขแล้ว กด เปิดเอกสาร'); }); },
    save: function () { ask('itaSaveTemplate', [{ id: id.value }], used); },
    garuda: function () { upload(1048576, function (n, b) { ask('itaUseGaruda', [{ fileName: n, base64: b }], function (t) { update(t, 'เก็บภาพครุฑแล้ว'); }); }); },
    removeGaruda: function () { ask('itaRemoveGaruda', [], function (t) { update(t, 'เอาภาพครุฑออกแล้ว'); }); }
  };
  if (id) {
    STATE.documents.forEach(function (d) { var o = document.createElement('option'); o.value = d.id; o.textContent = d.title; id.appendChild(o); });
    id.onchange = function () { say(['']); showState(); };
  }
  buttons.forEach(function (b) { b.onclick = function () { calls[b.getAttribute('data-call')](); }; });
  showState();
})();
`;
