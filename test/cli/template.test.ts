/** `template` and `suggest` on the command line, as somebody without Google uses them. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { ita, readBook, workFolder } from './cli';
import { placeholder } from '../../templates/parts/pictures';

const SAMPLE = 'samples/sai-thong-2565.xlsx';
const folder = workFolder();
const at = (name: string): string => join(folder, name);

function editDocument(path: string, change: (xml: string) => string, parts = ['word/document.xml']): void {
  const zip = new PizZip(readFileSync(path));
  for (const name of parts) zip.file(name, change(zip.file(name)?.asText() ?? ''));
  writeFileSync(path, zip.generate({ type: 'nodebuffer' }));
}

function text(path: string): string {
  return (new PizZip(readFileSync(path)).file('word/document.xml')?.asText() ?? '').replace(/<[^>]+>/g, '');
}

it('takes a template out, uses an edited one, makes the paper from it and goes back', () => {
  expect(ita('template', 'export', 'analysis', '-o', at('t.docx'))).toMatchObject({ status: 0, stderr: '' });
  editDocument(at('t.docx'), (xml) => xml.replace('บันทึกข้อความ', 'บันทึกของเรา'));
  expect(ita('template', 'check', 'analysis', at('t.docx')).status).toBe(0);
  expect(ita('template', 'use', 'analysis', at('t.docx'), SAMPLE, '-o', at('own.xlsx')).status).toBe(0);
  expect(ita('template', 'garuda', at('own.xlsx'), picture(), '-o', at('both.xlsx')).status).toBe(0);
  expect(ita('document', 'analysis', at('both.xlsx'), '-o', at('own.docx')).status).toBe(0);
  expect(text(at('own.docx'))).toContain('บันทึกของเรา');
  expect(Object.keys(new PizZip(readFileSync(at('own.docx'))).files)).toContain('word/media/ita-garuda.png');
  expect(ita('document', 'analysis', at('both.xlsx'), '--built-in', '-o', at('built-in.docx')).status).toBe(0);
  expect(text(at('built-in.docx'))).not.toContain('บันทึกของเรา');
  expect(ita('template', 'reset', 'analysis', at('both.xlsx'), '-o', at('reset.xlsx')).status).toBe(0);
  expect(ita('template', 'export', 'analysis', at('reset.xlsx'), '-o', at('again.docx')).status).toBe(0);
  expect(text(at('again.docx'))).toContain('บันทึกข้อความ');
}, 120000);

function picture(): string {
  writeFileSync(at('krut.png'), placeholder('ครุฑ'));
  return at('krut.png');
}

it('says what it adds to runs of a web editor, which say nothing of Thai', () => {
  ita('template', 'export', 'results', '-o', at('web.docx'));
  const silent = (xml: string): string => xml.replace(/<w:lang [^>]*\/>|<w:szCs [^>]*\/>/g, '');
  editDocument(at('web.docx'), silent, ['word/document.xml', 'word/styles.xml']);
  const run = ita('template', 'check', 'results', at('web.docx'));
  expect(run.status).toBe(0);
  expect(run.stdout).toMatch(/แม่แบบไม่ได้กำหนดภาษาไทย \d+ ช่วงข้อความ/);
  expect(run.stdout).toContain('ระบบจะเติมให้ในเอกสารที่สร้างทุกฉบับ');
}, 60000);

it('lists every fault and writes no workbook', () => {
  ita('template', 'export', 'measures', '-o', at('bad.docx'));
  editDocument(at('bad.docx'), (xml) => xml.replace('{subject}', '{subjekt}').replace('{/issues}', ''));
  const run = ita('template', 'use', 'measures', at('bad.docx'), SAMPLE, '-o', at('none.xlsx'));
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('หมายถึง {subject} หรือไม่');
  expect(run.stderr).toContain('{#issues} ไม่มีตัวปิด');
  expect(() => readFileSync(at('none.xlsx'))).toThrow();
}, 60000);

it('adds drafts of measures to a copy', async () => {
  const run = ita('suggest', SAMPLE, '-o', at('drafts.xlsx'));
  expect(run).toMatchObject({ status: 0, stderr: '' });
  const book = await readBook(at('drafts.xlsx'));
  expect(book.getWorksheet('มาตรการ')).toBeDefined();
}, 60000);
