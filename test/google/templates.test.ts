/** Templates of the agency's own through the pushed bundle: stored in the workbook, used by whoever makes a paper. */

import PizZip from 'pizzip';
import { type Host, writeXlsx } from 'apps-script-local';
import { readWorkbook } from '../../local/workbook-file';
import { SAI_THONG_2565 } from '../../samples';
import type { Outcome, RpcFunctions, TemplatesState } from '../../src/shared/rpc';
import { toChunks } from '../../src/documents/own-template/chunks';
import { docx } from '../documents/own-template/build-docx';
import { placeholder } from '../../templates/parts/pictures';
import { emptyHost, sampleHost } from './workbook';

type Name = keyof RpcFunctions;
type Value<N extends Name> = ReturnType<RpcFunctions[N]> extends Outcome<infer T> ? T : never;

function outcome<N extends Name>(host: Host, name: N, ...args: Parameters<RpcFunctions[N]>): Outcome<Value<N>> {
  return host.rpc(name, args) as Outcome<Value<N>>;
}

function call<N extends Name>(host: Host, name: N, ...args: Parameters<RpcFunctions[N]>): Value<N> {
  const result = outcome(host, name, ...args);
  if (!result.ok) throw new Error(`${result.problem.code} ${result.problem.message}`);
  return result.value;
}

const SHEET = `
function editTemplateCell(row, column, text) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('แม่แบบ').getRange(row, column).setValue(text);
}
function templateTab() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('แม่แบบ');
  return sheet ? { hidden: sheet.isSheetHidden(), values: sheet.getDataRange().getValues() } : null;
}
`;

/** The built-in template with other words in one place. */
function changed(host: Host, from: RegExp, to: string): string {
  const { docxBase64 } = call(host, 'itaExportTemplate', { id: 'analysis', builtIn: true });
  const zip = new PizZip(docxBase64, { base64: true });
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  expect(xml).toMatch(from);
  zip.file('word/document.xml', xml.replace(from, to));
  return zip.generate({ type: 'base64', compression: 'DEFLATE' });
}

function text(base64: string | null): string {
  const xml = new PizZip(base64 ?? '', { base64: true }).file('word/document.xml')?.asText() ?? '';
  return xml.replace(/<[^>]+>/g, '');
}

/** The built-in template as several web editors write one: nothing said of complex script, in runs and styles alike. */
function withoutThai(host: Host): string {
  const { docxBase64 } = call(host, 'itaExportTemplate', { id: 'analysis', builtIn: true });
  const zip = new PizZip(docxBase64, { base64: true });
  for (const name of ['word/document.xml', 'word/styles.xml']) {
    const xml = zip.file(name)?.asText() ?? '';
    zip.file(name, xml.replace(/<w:lang [^>]*\/>|<w:szCs [^>]*\/>|<w:bCs\/>|<w:cs\/>| w:cs="[^"]*"/g, ''));
  }
  return zip.generate({ type: 'base64', compression: 'DEFLATE' });
}

/** Formats of the runs of a file that hold Thai letters; a number has no language. */
function thaiRuns(base64: string): string[] {
  const xml = new PizZip(base64, { base64: true }).file('word/document.xml')?.asText() ?? '';
  return xml.split('<w:r>').filter((run) => /<w:t(?: [^>]*)?>[^<]*[ก-ฮ]/.test(run));
}

const own = (state: TemplatesState): string[] => state.documents.filter((one) => one.own !== null).map(({ id }) => id);
/** What the hidden tab holds; null where there is none. */
function templateTab(host: Host): { hidden: boolean; values: unknown[][] } | null {
  const code = `${SHEET} function main() { return JSON.stringify(templateTab()); }`;
  return JSON.parse(String(host.runScript({ name: 'tab.js', code }))) as {
    hidden: boolean;
    values: unknown[][];
  } | null;
}

function type(host: Host, row: number, column: number, value: string): void {
  host.runScript({
    name: 'edit.js',
    code: `${SHEET} function main() { editTemplateCell(${row}, ${column}, ${JSON.stringify(value)}); }`,
  });
}

const PAPER = { id: 'analysis', delivery: 'download' } as const;

describe('a template of one’s own', () => {
  it('makes the next paper, and the built-in one does after it was given up', () => {
    const host = sampleHost(SAI_THONG_2565);
    const docxBase64 = changed(host, /บันทึกข้อความ/, 'บันทึกของหน่วยงานเรา');
    const used = call(host, 'itaUseTemplate', { id: 'analysis', fileName: 'ของเรา.docx', docxBase64 });
    expect(used).toMatchObject({ stored: true, faults: [] });
    expect(own(used.templates)).toEqual(['analysis']);
    expect(used.templates.documents[0]?.own).toMatchObject({ name: 'ของเรา.docx', bytes: expect.any(Number) });

    const paper = text(call(host, 'itaMakeDocument', PAPER).docxBase64);
    expect(paper).toContain('บันทึกของหน่วยงานเรา');
    expect(paper).toContain('๙๑.๗๖');
    expect(text(call(host, 'itaMakeDocument', { ...PAPER, builtIn: true }).docxBase64)).not.toContain('ของหน่วยงานเรา');
    expect(text(call(host, 'itaExportTemplate', { id: 'analysis' }).docxBase64)).toContain('บันทึกของหน่วยงานเรา');

    expect(own(call(host, 'itaResetTemplate', { id: 'analysis' }))).toEqual([]);
    expect(templateTab(host)).toBeNull();
    expect(text(call(host, 'itaMakeDocument', PAPER).docxBase64)).not.toContain('ของหน่วยงานเรา');
  });

  it('whose runs lack a Thai language, size or font is told so, and the papers have them', () => {
    const host = sampleHost(SAI_THONG_2565);
    const docxBase64 = withoutThai(host);
    const file = { id: 'analysis', fileName: 'จากเว็บ.docx', docxBase64 } as const;
    const told =
      /^แม่แบบไม่ได้กำหนดภาษาไทย \d+ ช่วงข้อความ และขนาดอักษรไทย \d+ ช่วงข้อความ และแบบอักษรไทย \d+ ช่วงข้อความ .*ระบบจะเติมให้ในเอกสารที่สร้างทุกฉบับ$/;
    expect(call(host, 'itaCheckTemplate', file)).toEqual({ faults: [], added: expect.stringMatching(told) });
    expect(call(host, 'itaUseTemplate', file)).toMatchObject({ stored: true, added: expect.stringMatching(told) });
    const { docxBase64: paper } = call(host, 'itaMakeDocument', PAPER);
    const runs = thaiRuns(paper ?? '');
    expect(runs.length).toBeGreaterThan(50);
    for (const run of runs) {
      expect(run).toContain('w:bidi="th-TH"');
      expect(run).toMatch(/<w:szCs w:val="\d+"\/>/);
      expect(run).toMatch(/<w:rFonts [^>]*w:cs="TH SarabunPSK"/);
    }
    const built = call(host, 'itaExportTemplate', { id: 'analysis', builtIn: true });
    expect(call(host, 'itaCheckTemplate', { ...file, docxBase64: built.docxBase64 })).toEqual({
      faults: [],
      added: '',
    });
  });

  it('is kept in a hidden tab in texts that Excel can hold, and a copy through .xlsx carries it', async () => {
    const host = sampleHost(SAI_THONG_2565);
    const docxBase64 = changed(host, /บันทึกข้อความ/, 'บันทึกของหน่วยงานเรา');
    call(host, 'itaUseTemplate', { id: 'analysis', fileName: 'a.docx', docxBase64 });
    const tab = templateTab(host);
    expect(tab?.hidden).toBe(true);
    for (const value of (tab?.values ?? []).flat()) expect(String(value).length).toBeLessThanOrEqual(32767);
    const copy = emptyHost({ workbook: await readWorkbook(await writeXlsx(host.workbook), 'สำเนา') });
    expect(text(call(copy, 'itaMakeDocument', PAPER).docxBase64)).toContain('บันทึกของหน่วยงานเรา');
  });

  it('is found by its name where a copy lost the marks', () => {
    const host = sampleHost(SAI_THONG_2565);
    call(host, 'itaUseTemplate', {
      id: 'analysis',
      fileName: 'a.docx',
      docxBase64: changed(host, /บันทึกข้อความ/, 'ของเรา'),
    });
    host.workbook.metadata = [];
    expect(own(call(host, 'itaTemplates'))).toEqual(['analysis']);
  });

  it('with faults is refused with all of them, and nothing changes', () => {
    const host = sampleHost(SAI_THONG_2565);
    const docxBase64 = changed(host, /\{subject\}/, '{subjekt} {#weaknesses}');
    const { faults, stored } = call(host, 'itaUseTemplate', { id: 'analysis', fileName: 'a.docx', docxBase64 });
    expect(stored).toBe(false);
    expect(faults.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'unknown-field subjekt',
      'unclosed-loop weaknesses',
    ]);
    expect(faults[0]?.place).toMatch(/^ย่อหน้าที่ \d+ "\{subjekt/);
    expect(templateTab(host)).toBeNull();
    expect(call(host, 'itaCheckTemplate', { id: 'analysis', fileName: 'a.docx', docxBase64 }).faults).toEqual(faults);
  });

  it.each(['แม่แบบ.docm', 'old.DOC', 'แม่แบบ.dotx '])('is refused by its name %s, whatever it holds', (fileName) => {
    const host = sampleHost(SAI_THONG_2565);
    const docxBase64 = changed(host, /บันทึกข้อความ/, 'ของเรา');
    const { faults, stored } = call(host, 'itaUseTemplate', { id: 'analysis', fileName, docxBase64 });
    expect(stored).toBe(false);
    expect(faults.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^ไฟล์เป็นชนิด \.do\w+ แม่แบบต้องเป็น \.docx โปรด/),
    ]);
    expect(call(host, 'itaCheckTemplate', { id: 'analysis', fileName, docxBase64 }).faults).toEqual(faults);
    expect(templateTab(host)).toBeNull();
  });

  it.each([
    ['no file', 'QUJD', 'not-a-docx'],
    ['macros', Buffer.from(docx({ parts: { 'word/vbaProject.bin': 'x' } })).toString('base64'), 'macros'],
  ])('is refused when it is %s', (_name, docxBase64, code) => {
    const host = sampleHost(SAI_THONG_2565);
    const { faults } = call(host, 'itaUseTemplate', { id: 'analysis', fileName: 'a.docx', docxBase64 });
    expect(faults.map((fault) => fault.code)).toEqual([code]);
  });

  it('that is damaged is said with its cell, and the built-in one can be used', () => {
    const host = sampleHost(SAI_THONG_2565);
    const docxBase64 = changed(host, /บันทึกข้อความ/, 'ของเรา');
    call(host, 'itaUseTemplate', { id: 'analysis', fileName: 'a.docx', docxBase64 });
    type(host, 3, 2, 'พิมพ์ทับ');
    const made = outcome(host, 'itaMakeDocument', PAPER);
    expect(made).toMatchObject({ ok: false, problem: { code: 'template-damaged', place: 'แม่แบบ!B3' } });
    expect(host.workbook.sheets.map(({ name }) => name)).not.toContain('ประวัติ');
    expect(call(host, 'itaMakeDocument', { ...PAPER, builtIn: true }).docxBase64).not.toBeNull();
    // The menu offers the same.
    host.ui.answers.push({ button: 'YES' }, { button: 'YES' });
    host.run('menuAnalysisDocument');
    expect(host.ui.messages.map(({ title }) => title)).toContain('ใช้แม่แบบของหน่วยงานไม่ได้');
    expect(host.drive.files.size).toBe(1);
    // Uploading it again repairs it.
    call(host, 'itaUseTemplate', { id: 'analysis', fileName: 'a.docx', docxBase64 });
    expect(text(call(host, 'itaMakeDocument', PAPER).docxBase64)).toContain('ของเรา');
  });

  it('that somebody spoilt in its tab is refused in a few words, however much is wrong with it', () => {
    const host = sampleHost(SAI_THONG_2565);
    const good = changed(host, /บันทึกข้อความ/, 'ของเรา');
    const bad = changed(host, /\{subject\}/, '{a1} {a2} {a3} {a4} {a5} {a6}');
    call(host, 'itaUseTemplate', { id: 'analysis', fileName: 'a.docx', docxBase64: good });
    toChunks(bad, { name: 'a.docx', at: '', bytes: 1 }).forEach((chunk, index) => type(host, index + 2, 2, chunk));
    const made = outcome(host, 'itaMakeDocument', PAPER);
    expect(made).toMatchObject({ ok: false, problem: { code: 'template' } });
    if (!made.ok) expect(made.problem.message).toMatch(/\{a1\}.*\{a3\}.*และอีก 3 จุด$/);
  });

  it('costs one more read, and none in a workbook that keeps none', () => {
    const host = sampleHost(SAI_THONG_2565);
    const docxBase64 = changed(host, /บันทึกข้อความ/, 'ของเรา');
    call(host, 'itaMakeDocument', PAPER);
    const count = (): number => {
      host.calls.length = 0;
      call(host, 'itaMakeDocument', PAPER);
      return host.calls.length;
    };
    const before = count();
    call(host, 'itaUseTemplate', { id: 'analysis', fileName: 'a.docx', docxBase64 });
    expect(count()).toBe(before + 1);
  });

  it('does not stop at the lock of another job when nothing is to be written, and waits its turn when it is', () => {
    const host = sampleHost(SAI_THONG_2565);
    const docxBase64 = changed(host, /บันทึกข้อความ/, 'ของเรา');
    host.holdLock('Document', true);
    expect(call(host, 'itaCheckTemplate', { id: 'analysis', fileName: 'a.docx', docxBase64 }).faults).toEqual([]);
    expect(outcome(host, 'itaUseTemplate', { id: 'analysis', fileName: 'a.docx', docxBase64 })).toMatchObject({
      ok: false,
      problem: { code: 'busy' },
    });
    expect(templateTab(host)).toBeNull();
  });
});

describe('editing as a Google Doc', () => {
  it('makes one, gives the same one again, and takes it back', () => {
    const host = sampleHost(SAI_THONG_2565);
    const { url, templates } = call(host, 'itaEditTemplate', { id: 'analysis' });
    expect(templates.documents[0]?.docUrl).toContain('docs.google.com/document');
    expect(call(host, 'itaEditTemplate', { id: 'analysis' }).url.split('?')[0]).toBe(url.split('?')[0]);
    expect(host.drive.files.size).toBe(1);
    const [file] = [...host.drive.files.values()];
    if (file) file.bytes = Buffer.from(changed(host, /บันทึกข้อความ/, 'แก้ใน Google เอกสาร'), 'base64');
    expect(call(host, 'itaSaveTemplate', { id: 'analysis' })).toMatchObject({ stored: true, faults: [] });
    expect(text(call(host, 'itaMakeDocument', PAPER).docxBase64)).toContain('แก้ใน Google เอกสาร');
  });

  it('finds the Doc again that was noted alone for its document, as it was formerly', () => {
    const host = sampleHost(SAI_THONG_2565);
    const { url } = call(host, 'itaEditTemplate', { id: 'analysis' });
    const [id] = [...host.drive.files.keys()];
    const [note] = host.workbook.metadata.filter(({ key }) => key === 'ita.template-docs');
    if (note) note.value = JSON.stringify({ analysis: id });
    expect(call(host, 'itaTemplates').documents[0]?.docUrl).toBe(url);
    expect(call(host, 'itaEditTemplate', { id: 'analysis' }).url).toBe(url);
    expect(host.drive.files.size).toBe(1);
  });

  it('gives each colleague a Doc of their own, because Drive shows them no other, and loses none', () => {
    const owner = sampleHost(SAI_THONG_2565);
    // Each host numbers the files of its own Drive; another file before this one keeps the two ids apart.
    call(owner, 'itaMakeDocument', { id: 'analysis', delivery: 'drive' });
    const first = call(owner, 'itaEditTemplate', { id: 'analysis' }).url;
    owner.drive.files.delete([...owner.drive.files.keys()][0] ?? '');
    const colleague = emptyHost({ workbook: owner.workbook, user: 'colleague@example.go.th' });
    const second = call(colleague, 'itaEditTemplate', { id: 'analysis' });
    expect(second.templates.documents[0]?.docUrl).toBe(second.url);
    expect(second.url).not.toBe(first);

    const [file] = [...owner.drive.files.values()];
    if (file) file.bytes = Buffer.from(changed(owner, /บันทึกข้อความ/, 'แก้โดยคนแรก'), 'base64');
    expect(call(owner, 'itaSaveTemplate', { id: 'analysis' })).toMatchObject({ stored: true });
    expect(text(call(colleague, 'itaMakeDocument', PAPER).docxBase64)).toContain('แก้โดยคนแรก');
    const again = call(owner, 'itaEditTemplate', { id: 'analysis' });
    expect([again.url, again.templates.documents[0]?.docUrl]).toEqual([first, first]);
    expect([owner.drive.files.size, colleague.drive.files.size]).toEqual([1, 1]);
  });

  it('waits for a colleague who is writing, and makes no Doc that nobody would remember', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.holdLock('Document', true);
    expect(outcome(host, 'itaEditTemplate', { id: 'analysis' })).toMatchObject({ problem: { code: 'busy' } });
    expect(host.drive.files.size).toBe(0);
  });

  it('says what to do where there is none, it is gone, or Drive is refused', () => {
    const host = sampleHost(SAI_THONG_2565);
    expect(outcome(host, 'itaSaveTemplate', { id: 'analysis' })).toMatchObject({
      problem: { code: 'no-template-doc' },
    });
    call(host, 'itaEditTemplate', { id: 'analysis' });
    host.drive.files.clear();
    expect(outcome(host, 'itaSaveTemplate', { id: 'analysis' })).toMatchObject({ problem: { code: 'doc-gone' } });
    call(host, 'itaEditTemplate', { id: 'analysis' });
    expect(host.drive.files.size).toBe(1);
    const refused = sampleHost(SAI_THONG_2565, { drive: 'refused' });
    expect(outcome(refused, 'itaEditTemplate', { id: 'analysis' })).toMatchObject({
      problem: { code: 'drive-domain' },
    });
  });
});

describe('the garuda', () => {
  const base64 = Buffer.from(placeholder('ครุฑ')).toString('base64');
  const GARUDA = { fileName: 'krut.png', base64 };

  it('stands in every memo until it is taken out', () => {
    const host = sampleHost(SAI_THONG_2565);
    const used = call(host, 'itaUseGaruda', GARUDA);
    expect(used.garuda).toMatchObject({ name: 'krut.png' });
    expect(used.garudaPicture).toBe(`data:image/png;base64,${base64}`);
    const zip = new PizZip(call(host, 'itaMakeDocument', PAPER).docxBase64 ?? '', { base64: true });
    expect(zip.file('word/media/ita-garuda.png')?.asUint8Array()).toEqual(placeholder('ครุฑ'));
    expect(call(host, 'itaRemoveGaruda')).toMatchObject({ garuda: null, garudaPicture: null });
    expect(templateTab(host)).toBeNull();
    const without = new PizZip(call(host, 'itaMakeDocument', PAPER).docxBase64 ?? '', { base64: true });
    expect(without.file('word/media/ita-garuda.png')).toBeNull();
    expect(without.file('word/document.xml')?.asText()).not.toContain('ita-garuda');
  });

  it('that is damaged is still listed, so that it can be replaced, but not shown', () => {
    const host = sampleHost(SAI_THONG_2565);
    call(host, 'itaUseGaruda', GARUDA);
    type(host, 3, 2, 'พิมพ์ทับ');
    expect(call(host, 'itaTemplates')).toMatchObject({ garuda: { name: 'krut.png' }, garudaPicture: null });
  });

  it('is kept beside templates, each replaced and removed alone', () => {
    const host = sampleHost(SAI_THONG_2565);
    const docxBase64 = changed(host, /บันทึกข้อความ/, 'ของเรา');
    call(host, 'itaUseGaruda', GARUDA);
    call(host, 'itaUseTemplate', { id: 'analysis', fileName: 'a.docx', docxBase64 });
    call(host, 'itaUseGaruda', { ...GARUDA, fileName: 'ใหม่.png' });
    const state = call(host, 'itaResetTemplate', { id: 'analysis' });
    expect(own(state)).toEqual([]);
    expect(state.garuda?.name).toBe('ใหม่.png');
  });

  it.each([
    ['text', Buffer.from('GIF89a').toString('base64'), 'not-a-picture'],
    ['over 1 MB', Buffer.alloc(1024 * 1024 + 1).toString('base64'), 'too-large'],
    ['a whole letterhead', Buffer.from(png(900, 100)).toString('base64'), 'not-a-garuda'],
    ['a poster', Buffer.from(png(4000, 5000)).toString('base64'), 'too-large'],
  ])('is refused: %s', (_name, bytes, code) => {
    const host = sampleHost(SAI_THONG_2565);
    const result = outcome(host, 'itaUseGaruda', { fileName: 'x', base64: bytes });
    expect(result).toMatchObject({ ok: false, problem: { code } });
    expect(templateTab(host)).toBeNull();
  });
});

function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.from(placeholder('x'));
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

describe('the menu', () => {
  it('opens the panel at the page of templates', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.run('menuTemplates');
    expect(host.ui.shown).toMatchObject([{ kind: 'sidebar', title: 'ITA แผงควบคุม' }]);
    expect(host.ui.shown[0]?.content).toContain('<div id="panel" data-page="templates">');
  });

  it('tells how many drafts were added', () => {
    const host = sampleHost(UNANSWERED);
    host.run('menuSuggestMeasures');
    expect(host.rpc('readTab', ['มาตรการ'])).not.toHaveLength(1);
    expect(host.ui.messages.map(({ message }) => message).join()).toContain('เพิ่มร่างมาตรการ');
  });
});

const UNANSWERED = { ...SAI_THONG_2565, tabs: { ...SAI_THONG_2565.tabs, measures: [] } };

describe('drafts of measures', () => {
  it('are added below what is there, for what no measure answers, and only once', () => {
    const host = sampleHost(UNANSWERED);
    const { added, indicators } = call(host, 'itaSuggestMeasures');
    expect(indicators).toEqual([8, 7, 6]);
    expect(added).toBeGreaterThanOrEqual(3);
    const rows = (host.rpc('readTab', ['มาตรการ']) as unknown[][]).slice(1);
    expect(rows).toHaveLength(added);
    expect(rows.every((row) => String(row[3]).startsWith('(ร่าง) '))).toBe(true);
    expect(call(host, 'itaCheck').findings.map(({ code }) => code)).toContain('draft-measures');
    expect(call(host, 'itaSuggestMeasures')).toMatchObject({ added: 0, why: 'drafts-wait' });
    host.run('menuSuggestMeasures');
    expect(host.ui.messages.map(({ message }) => message).join()).toContain('มีร่างรออยู่ในแท็บมาตรการแล้ว');
  });

  it('make their tab where there is none', () => {
    const host = sampleHost(UNANSWERED);
    host.runScript({
      name: 'x.js',
      code: 'function main() { var s = SpreadsheetApp.getActiveSpreadsheet(); s.deleteSheet(s.getSheetByName("มาตรการ")); }',
    });
    const { added, tab } = call(host, 'itaSuggestMeasures');
    expect(tab).toBe('มาตรการ');
    const rows = (host.rpc('readTab', ['มาตรการ']) as unknown[][]).slice(1);
    expect(rows).toHaveLength(added);
    expect(rows.every((row) => String(row[3]).startsWith('(ร่าง) '))).toBe(true);
  });
});

describe('what clients send', () => {
  it.each([
    ['itaUseTemplate', { id: 'analysis', fileName: 'x' }],
    ['itaUseTemplate', { id: 'nothing', fileName: 'x', docxBase64: 'QUJD' }],
    ['itaExportTemplate', { id: 'analysis', builtIn: 'yes' }],
    ['itaUseGaruda', { fileName: 'x', base64: '' }],
    ['itaResetTemplate', null],
  ])('is parsed: %s', (name, request) => {
    expect(sampleHost(SAI_THONG_2565).rpc(name, [request])).toMatchObject({ problem: { code: 'bad-request' } });
  });

  it('that is no base64 is said', () => {
    const result = sampleHost(SAI_THONG_2565).rpc('itaUseTemplate', [
      { id: 'analysis', fileName: 'x', docxBase64: 'ไม่ใช่' },
    ]);
    expect(result).toMatchObject({ problem: { code: 'bad-file' } });
  });
});
