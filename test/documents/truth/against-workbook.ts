/**
 * Reads every figure, count and verdict out of a made paper, as somebody would who did not write it, and holds them
 * against the workbook. It shares no arithmetic with the product.
 */

import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import type { DocumentId } from '../../../src/shared/rpc';
import type { WorkbookData } from '../../../src/workbook/records';
import { paragraphs, tables } from '../read-docx';

const round2 = (value: number): number => Math.round((value + Number.EPSILON) * 100) / 100;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Instruments and total by the rule of the assessment, written down anew: means, then 30 : 30 : 40. */
function computed(data: WorkbookData): { instruments: (number | null)[]; total: number | null } {
  const scores = data.indicators.map((row) => row.score);
  const instruments = [scores.slice(0, 5), scores.slice(5, 8), scores.slice(8)].map((own) =>
    own.some((one) => one === null) ? null : mean(own.filter((one) => one !== null)),
  );
  const [iit = null, eit = null, oit = null] = instruments;
  const total = iit === null || eit === null || oit === null ? null : iit * 0.3 + eit * 0.3 + oit * 0.4;
  return { instruments, total };
}

/** Every figure with two decimals that a paper may print of this workbook. */
function allowedFigures(data: WorkbookData): number[] {
  const { settings } = data;
  const { instruments, total } = computed(data);
  const totals = [total, settings.announcedTotal].filter((one) => one !== null);
  const announced = [settings.announcedIIT, settings.announcedEIT, settings.announcedOIT];
  const parts = [...instruments, ...announced].filter((one) => one !== null);
  const previous =
    settings.previousTotal ??
    (settings.announcedTotal !== null && settings.announcedChange !== null
      ? settings.announcedTotal - settings.announcedChange
      : null);
  const changes = [
    ...totals.flatMap((one) => (previous === null ? [] : [Math.abs(round2(one) - previous)])),
    ...(settings.announcedChange === null ? [] : [Math.abs(settings.announcedChange)]),
  ];
  const gaps = [...totals, ...parts].map((one) => settings.target - one);
  const scored = [...data.indicators, ...data.items].map((row) => row.score).filter((one) => one !== null);
  // Not rounded: half a hundredth up or down is then the same distance away.
  return [
    ...scored,
    ...totals,
    ...parts,
    ...changes,
    ...gaps,
    ...(previous === null ? [] : [previous]),
    ...followingFigures(data, settings.announcedTotal ?? total),
  ];
}

/** The next year's total and change, as set or as one follows from the other. */
function followingFigures({ settings }: WorkbookData, base: number | null): number[] {
  const { followingTotal, followingChange } = settings;
  const derived = base === null || followingChange === null ? null : base + followingChange;
  const moved = base === null || followingTotal === null ? null : Math.abs(followingTotal - base);
  const typed = followingChange === null ? null : Math.abs(followingChange);
  return [followingTotal, derived, moved, typed].filter((one) => one !== null);
}

/** Bounds of the rating scales, which the annual report prints as a table. */
const SCALE_ROW = /^(?:คะแนนรวม|AA|[A-F]$|ผ่าน|ต้องปรับปรุง)/;
const FORBIDDEN = /undefined|null|NaN|[{}]|ไม่มีข้อมูลคะแนน|ยังสรุป|ยังไม่ได้ระบุสถานะ|ในประเด็นนี้ยัง|จำนวน 0|ใน 0 |ทั้งหมด 0/;

const isAllowed = (figure: number, allowed: readonly number[]): boolean =>
  allowed.some((one) => Math.abs(one - figure) < 0.0051);

function checkFigures(lines: readonly string[], data: WorkbookData): void {
  const allowed = allowedFigures(data);
  for (const line of lines) {
    if (SCALE_ROW.test(line) || line.includes('เฉลี่ยจากคะแนน')) continue;
    for (const [, figure = ''] of line.matchAll(/(?<![\d.])(\d{1,3}\.\d{2})(?![\d.])/g)) {
      if (!isAllowed(Number(figure), allowed)) throw new Error(`${figure} is no figure of the workbook: ${line}`);
    }
  }
}

function checkVerdicts(lines: readonly string[], data: WorkbookData): void {
  const { target, maintain } = data.settings;
  const scoreOf = (no: number): number | null => data.indicators[no - 1]?.score ?? null;
  const fail = (line: string): never => {
    throw new Error(`the workbook does not say so: ${line}`);
  };
  // Under a heading of one part, items are named without it.
  let section = '';
  for (const line of lines) {
    for (const [, no = '', value = ''] of line.matchAll(/ตัวชี้วัดที่ (\d+) [ก-๙]+(?: ได้ | \()(\d+\.\d\d) คะแนน/g)) {
      if (round2(scoreOf(Number(no)) ?? -1) !== Number(value)) fail(line);
    }
    section = /^แบบวัด [IEO]IT( ส่วนที่ \d)? มี/.exec(line)?.[1] ?? (/^แบบวัด/.test(line) ? '' : section);
    for (const [, code = '', part = section, value = ''] of line.matchAll(
      /ข้อ ([ieoIEO]\d+)( ส่วนที่ \d)?(?: ข้อคำถาม)?(?: ได้ | \()(\d+\.\d\d) คะแนน/g,
    )) {
      const named = `ข้อ ${code}${part}`.toLowerCase();
      const own = data.items.filter((item) => itemWords(item).toLowerCase() === named);
      if (!own.some((item) => item.score !== null && round2(item.score) === Number(value))) fail(line);
    }
    for (const [, value = '', words = ''] of line.matchAll(
      /(\d+\.\d\d) คะแนน(?: \([^)]*\))?(?: อยู่ในระดับ (?:“[^”]*”(?: หรือ )?)+(?: ตามที่ประกาศ(?: \([^)]*\))?)?)? (ผ่านเกณฑ์|ต่ำกว่าเกณฑ์)เป้าหมาย/g,
    )) {
      if (Number(value) >= target !== (words === 'ผ่านเกณฑ์')) fail(line);
    }
    for (const [, no = '', value = ''] of line.matchAll(/ตัวชี้วัดที่ (\d+) [ก-๙]+ ได้ (\d+\.\d\d) คะแนน ต้องแก้ไขโดยเร่งด่วน/g)) {
      if (Number(value) >= target || scoreOf(Number(no)) === null) fail(line);
    }
    if (/^ตัวชี้วัดนี้ควรรักษามาตรฐาน$/.test(line) && !data.indicators.some((row) => (row.score ?? 0) >= maintain)) fail(line);
    const [, gap] = /(?:คะแนน|ประกาศ) ต่ำกว่าเกณฑ์เป้าหมาย \(\d+ คะแนนขึ้นไป\) อยู่ (\d+\.\d\d) คะแนน/.exec(line) ?? [];
    if (gap !== undefined && Number(gap) <= 0) fail(line);
  }
}

function checkTables(rows: readonly (readonly string[])[], data: WorkbookData): void {
  for (const [name = '', value = '', verdict = ''] of rows) {
    const [, no] = /^(\d+)\. [ก-๙]+$/.exec(name) ?? [];
    if (no === undefined || !/^\d+\.\d\d$/.test(value)) continue;
    const own = data.indicators[Number(no) - 1]?.score ?? -1;
    deepEqual([value, verdict], [own.toFixed(2), own >= data.settings.target ? 'ผ่านเกณฑ์' : 'ต่ำกว่าเกณฑ์']);
  }
}

/** How a paper names an item: one asked in two parts is two of them. */
function itemWords({ id, part }: WorkbookData['items'][number]): string {
  return `ข้อ ${id.replace(/\/.*$/, '')}${part === null ? '' : ` ส่วนที่ ${part}`}`;
}

/** Suggestions are announced before a list exactly where the workbook has one for an item of the instrument. */
function checkSuggestions(text: string, data: WorkbookData): void {
  for (const instrument of ['IIT', 'EIT', 'OIT'] as const) {
    const weak = data.items.filter(
      (item) => item.instrument === instrument && item.score !== null && round2(item.score) < data.settings.target,
    );
    const announced = new RegExp(`แบบวัด ${instrument} มี.* ข้อ (และมีข้อเสนอแนะ)?ดังนี้$`, 'm').exec(text);
    if (announced === null) continue;
    equal(
      announced[1] !== undefined,
      weak.some(({ suggestion }) => suggestion.trim() !== ''),
      announced[0],
    );
  }
}

/** What must not be passed over in silence. */
function checkNothingHidden(id: DocumentId, text: string, data: WorkbookData): void {
  const isWeak = (value: number | null): boolean => value !== null && round2(value) < data.settings.target;
  const weakIndicators = data.indicators.filter((row) => isWeak(row.score));
  const weakItems = data.items.filter((row) => isWeak(row.score));
  if (id === 'measures') {
    for (const { no } of weakIndicators) match(text, new RegExp(`ตัวชี้วัดที่ ${no} [ก-๙]+ \\(`));
    for (const item of weakItems) ok(text.includes(`${itemWords(item)} (`), itemWords(item));
    if (weakIndicators.length + weakItems.length > 0) doesNotMatch(text, /พบประเด็นที่ควรรักษามาตรฐาน จำนวน 7 ประเด็น/);
  }
  if (id === 'analysis') {
    for (const { name } of weakIndicators) ok(text.includes(`${name} ได้ `));
    for (const item of weakItems) ok(text.includes(`${itemWords(item)} ได้ `), itemWords(item));
    for (const { suggestion } of weakItems) ok(text.includes(suggestion.trim()), suggestion);
  }
}

/** Equal scores have one rank, and no indicator is a strength and a weakness. */
function checkRanks(lines: readonly string[]): void {
  const ranks = new Map<string, string>();
  for (const line of lines) {
    const [, rank = '', value] = /^อันดับที่ (\d+) .* ได้ (\d+\.\d\d) คะแนน/.exec(line) ?? [];
    if (value === undefined) continue;
    equal(ranks.get(value) ?? rank, rank);
    ranks.set(value, rank);
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Numbers behind words, in the order of the text. */
function numbersAt(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(([, number]) => Number(number));
}

/** What a paper counts: indicators, items, issues, measures. */
function checkCounts(id: DocumentId, text: string, data: WorkbookData): void {
  const { target } = data.settings;
  const scores = data.indicators.flatMap(({ score }) => (score === null ? [] : [round2(score)]));
  const weakItems = data.items.filter(({ score }) => score !== null && round2(score) < target);
  const counted = (pattern: RegExp, expected: number): void => {
    const found = numbersAt(text, pattern);
    if (found.length > 0) equal(sum(found), expected, `${String(pattern)} counts ${String(found)}, not ${expected}`);
  };
  if (id === 'analysis') {
    counted(/^1\. จุดแข็ง .* จำนวน (\d+) ตัวชี้วัด$/gm, scores.filter((score) => score >= target).length);
    counted(/^2\. จุดที่ต้องพัฒนา .* จำนวน (\d+) ตัวชี้วัด$/gm, scores.filter((score) => score < target).length);
    for (const instrument of ['IIT', 'EIT', 'OIT'] as const) {
      const own = weakItems.filter((item) => item.instrument === instrument).length;
      counted(new RegExp(`แบบวัด ${instrument} มี[ก-๙]+ที่ได้ต่ำกว่า \\d+ คะแนน จำนวน (\\d+) ข้อ`, 'g'), own);
    }
  }
  if (id === 'measures') {
    counted(/ตัวชี้วัดที่ได้ต่ำกว่า \d+ คะแนน มี (\d+) ตัวชี้วัด/g, scores.filter((score) => score < target).length);
    counted(/ข้อที่ได้ต่ำกว่า \d+ คะแนน มี (\d+) ข้อ/g, weakItems.length);
    const [issues] = numbersAt(text, /วิเคราะห์ผลการประเมินใน (\d+) ประเด็น/g);
    counted(/(?:จำนวน|ส่วนอีก) (\d+) ประเด็น/g, issues ?? 0);
  }
  if (id === 'annual') {
    counted(/และต้องแก้ไขโดยเร่งด่วน (\d+) ข้อ/g, weakItems.length);
  }
  if (id === 'annual' || id === 'results') {
    const of = (status: string): number => data.measures.filter((measure) => measure.status === status).length;
    counted(/จากมาตรการที่กำหนดไว้ (\d+) มาตรการ/g, data.measures.length);
    counted(/(?<!ไม่)แล้วเสร็จ (\d+) มาตรการ/g, of('done'));
    counted(/อยู่ระหว่างดำเนินการ (\d+) มาตรการ/g, of('ongoing'));
    counted(/ไม่แล้วเสร็จ (\d+) มาตรการ/g, of('not-done'));
    if (/ดำเนินการแล้วเสร็จทั้งหมด/.test(text)) equal(of('done'), data.measures.length);
  }
}

/** Whether a measure is for an indicator: it names it, or names none and its issue is judged by it. */
function isFor(data: WorkbookData, no: number, { indicators, issue }: WorkbookData['measures'][number]): boolean {
  const own = data.issues.find((one) => one.no === issue)?.indicators ?? [];
  return (indicators.length > 0 ? indicators : own).includes(no);
}

/** "ได้กำหนดมาตรการที่ 2 และ 3 เพื่อแก้ไขแล้ว" behind an indicator: exactly the measures for it, or that there is none. */
function checkAnswers(lines: readonly string[], data: WorkbookData): void {
  for (const line of lines) {
    const name = /^อันดับที่ \d+ ([ก-๙]+) ได้ .* ทั้งนี้ /.exec(line)?.[1];
    if (name === undefined) continue;
    const { no } = data.indicators.find((one) => one.name === name) ?? { no: 0 };
    const claimed = /ได้กำหนดมาตรการที่ ([\d, และ]+) เพื่อแก้ไขแล้ว$/.exec(line)?.[1]?.match(/\d+/g) ?? [];
    const own = data.measures.flatMap((measure, index) => (isFor(data, no, measure) ? [String(index + 1)] : []));
    deepEqual(claimed, own, line);
    if (own.length === 0) match(line, /ยังไม่ได้กำหนดมาตรการเพื่อแก้ไข$/);
  }
}

/** Verdicts that were announced without a figure stand only where none is known, and as they were typed. */
function checkBareVerdicts(text: string, data: WorkbookData): void {
  const { settings } = data;
  const known = { IIT: settings.announcedIIT, EIT: settings.announcedEIT, OIT: settings.announcedOIT };
  const { instruments } = computed(data);
  (['IIT', 'EIT', 'OIT'] as const).forEach((id, index) => {
    const [, words] = new RegExp(`แบบวัด ${id} (ผ่าน|ต่ำกว่า)เกณฑ์เป้าหมายตามที่ประกาศ`).exec(text) ?? [];
    if (words === undefined) return;
    equal(settings[`verdict${id}`], words === 'ผ่าน' ? 'passed' : 'below');
    ok(known[id] === null && instruments[index] === null, `${id} has a score`);
  });
}

/** @throws AssertionError or Error with the line that the workbook does not bear out, or that hides something */
export function holdAgainstWorkbook(id: DocumentId, bytes: Uint8Array, data: WorkbookData): void {
  const lines = paragraphs(bytes);
  const text = lines.join('\n');
  for (const line of lines) doesNotMatch(line, FORBIDDEN);
  checkFigures(lines, data);
  checkVerdicts(lines, data);
  checkBareVerdicts(text, data);
  checkTables(tables(bytes).flat(), data);
  checkCounts(id, text, data);
  if (id === 'analysis') checkSuggestions(text, data);
  checkNothingHidden(id, text, data);
  checkRanks(lines);
  checkAnswers(lines, data);
}
