/**
 * What must be true of every workbook, however odd: nothing is thrown, nothing that is no figure is shown, no score
 * leaves 0 to 100, and every figure of a paper stands in the workbook or follows from it. That the input stays as it was
 * is seen to by freezing it: a change would throw.
 */

import { strFromU8, unzipSync } from 'fflate';
import { assess, type Assessment } from '../../src/assess';
import { boundsFromItems } from '../../src/documents/annual/item-bounds';
import { letterRows, levelRows } from '../../src/documents/annual/scale-tables';
import { makeDocument, missingFields } from '../../src/documents/make-document';
import type { DocxEngine } from '../../src/documents/ooxml/docx-engine';
import { DOCUMENT_IDS, type DocumentId } from '../../src/documents/shared/titles';
import type { Analysis } from '../../src/ita/analysis';
import { decode } from '../../src/documents/own-template/open-safely';
import { fingerprint } from '../../src/tabs/fingerprint';
import type { Stamp } from '../../src/tabs/output/flag';
import { withFlag } from '../../src/tabs/output/flag';
import { findingsTab } from '../../src/tabs/output/findings';
import { issuesAnalysisTab } from '../../src/tabs/output/issues-analysis';
import { strengthsTab } from '../../src/tabs/output/strengths';
import { summaryTab } from '../../src/tabs/output/summary';
import { weakItemsTab } from '../../src/tabs/output/weak-items';
import type { TabSpec } from '../../src/tabs/tab-spec';
import { round2 } from '../../src/ita/rounding';
import { toArabicDigits } from '../../src/thai/digits';
import type { SheetSnapshot } from '../../src/workbook/snapshot';

export interface Verdict {
  readonly problems: readonly string[];
  /** Whether a paper could be made: without a known year there is none. */
  readonly made: boolean;
}

const AT = '21/11/2569 14:05';
/** What a figure looks like that is none. */
const NO_FIGURE = /(?<![A-Za-z])(?:NaN|-?Infinity|undefined|\[object \w+\])(?![A-Za-z])/;

/** Reads, checks and writes a workbook in every way, and fills one paper. */
export function judge(
  sheets: readonly SheetSnapshot[],
  id: DocumentId,
  engine: DocxEngine,
  template: Uint8Array,
): Verdict {
  const typed = typedTexts(sheets);
  try {
    const assessment = assess(sheets);
    const { data, analysis, findings } = assessment;
    const problems = findings.flatMap(({ code, message }) => textProblem(`finding ${code}`, message, typed));
    const stamp: Stamp = { madeBy: 'check', at: AT, code: fingerprint(sheets, data) };
    problems.push(...tabProblems(withFlag(findingsTab(findings, AT), stamp), typed));
    if (!analysis) return { problems, made: false };
    problems.push(...analysisProblems(analysis));
    const analysed = { data, analysis, findings };
    for (const tab of [
      summaryTab(analysed),
      strengthsTab(analysed),
      weakItemsTab(analysed),
      issuesAnalysisTab(analysed),
    ]) {
      problems.push(...tabProblems(withFlag(tab, { ...stamp, madeBy: 'analyse' }), typed));
    }
    for (const paper of DOCUMENT_IDS) missingFields(paper, data, analysis, false);
    const docx = makeDocument(engine, template, { id, workbook: data, analysis, pictures: { chart: null } });
    problems.push(...paperProblems(docx, typed, assessment));
    return { problems, made: true };
  } catch (error) {
    const [head = '', place = ''] = String(error instanceof Error ? error.stack : error).split('\n');
    return { problems: [`threw ${head} ${place.trim()}`], made: false };
  }
}

/** Everything that somebody typed, as one text: an answer may quote it. */
function typedTexts(sheets: readonly SheetSnapshot[]): string {
  return toArabicDigits(sheets.flatMap(({ values }) => values.flat().map(String)).join('\n'));
}

function textProblem(where: string, text: string, typed: string): string[] {
  const [found] = NO_FIGURE.exec(text) ?? [];
  return found !== undefined && !typed.includes(found) ? [`${where}: "${text.slice(0, 120)}"`] : [];
}

function tabProblems(tab: TabSpec, typed: string): string[] {
  return tab.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const content = typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : cell;
      if (typeof content === 'number') {
        // What was typed is shown beside what was expected, whatever it is.
        return Number.isFinite(content) && (Math.abs(content) <= 10_000 || typed.includes(String(content)))
          ? []
          : [`${tab.name} shows ${content}`];
      }
      return typeof content === 'string' ? textProblem(tab.name, content, typed) : [];
    }),
  );
}

/** Scores from 0 to 100, changes within 100 of 0. */
function analysisProblems({ total, instruments, indicators }: Analysis): string[] {
  const isWithin = (figure: number | null, least: number): boolean =>
    figure === null || (figure >= least && figure <= 100);
  const scores = [
    total.computed,
    total.announced,
    total.stated,
    total.previous,
    ...instruments.flatMap((one) => [one.computed, one.announced, one.stated]),
    ...indicators.flatMap((one) => [one.score, one.previous]),
  ];
  const changes = [total.change, ...indicators.map((one) => one.change)];
  return [
    ...scores.filter((score) => !isWithin(score, 0)).map((score) => `a score of ${score}`),
    ...changes.filter((change) => !isWithin(change, -100)).map((change) => `a change of ${change}`),
  ];
}

/** Words of a paper: its text without markup, in Arabic digits. */
function wordsOf(docx: Uint8Array): string {
  const parts = Object.entries(unzipSync(docx)).filter(([name]) =>
    /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name),
  );
  return parts
    .map(([, bytes]) => {
      const xml = strFromU8(bytes);
      if (/&(?!#?\w+;)/.test(xml)) throw new Error('a part is not well-formed');
      // A list number and its text are two words, parted by a tab.
      const parted = xml.replace(/<w:(?:tab|br)\/>/g, '\t').replace(/<\/w:p>/g, '\n');
      return toArabicDigits(decode(parted.replace(/<[^>]+>/g, '')).replace(/\u00A0/g, ' '));
    })
    .join('\n');
}

function paperProblems(docx: Uint8Array, typed: string, { data, analysis }: Assessment): string[] {
  const words = wordsOf(docx);
  const known = new Set<string>();
  const add = (figure: unknown): void => {
    if (typeof figure === 'number') known.add(Math.abs(figure).toFixed(2));
    else if (typeof figure === 'object' && figure !== null) Object.values(figure).forEach(add);
  };
  add(analysis);
  add(data.settings);
  for (const row of [...data.items, ...data.indicators]) add(row);
  for (const mean of itemMeans(data)) known.add(mean.toFixed(2));
  const { followingTotal, followingChange, announcedTotal, announcedChange, previousTotal } = data.settings;
  for (const one of [followingTotal, announcedTotal, analysis?.total.stated ?? null, previousTotal]) {
    for (const other of [followingChange, announcedChange, followingTotal, announcedTotal, previousTotal]) {
      if (one !== null && other !== null) [one + other, one - other].forEach(add);
    }
  }
  const scores = [...known].map(Number);
  for (const line of [data.settings.target, data.settings.maintain]) {
    for (const score of scores) known.add(Math.abs(score - line).toFixed(2));
  }
  const stated = withoutScales(words);
  const figures = stated.match(/(?<![\d.,/])\d{1,3}\.\d\d(?![\d.,])/g) ?? [];
  const strange = figures.filter(
    (figure) => !known.has(figure) && !known.has(Number(figure).toFixed(2)) && !typed.includes(figure),
  );
  return [
    ...textProblem('paper', NO_FIGURE.exec(words) ? words.slice(Math.max(0, words.search(NO_FIGURE) - 40)) : '', typed),
    ...[...new Set(strange)].map((figure) => `the paper states ${figure}: "${around(stated, figure)}"`),
  ];
}

/** The tables of both scales state their thresholds, whatever the workbook holds. */
function withoutScales(words: string): string {
  return [...letterRows(), ...levelRows()].reduce((rest, { rule }) => rest.split(rule).join(''), words);
}

/** Between what and what an indicator lies by its items that are known, and the mean of those. */
function itemMeans({ items, settings }: Assessment['data']): number[] {
  const means: number[] = [];
  for (let no = 1; no <= 10; no += 1) {
    for (const part of [null, 1, 2]) {
      const scores = items.flatMap((item) =>
        item.indicator === no && item.part === part && item.score !== null ? [item.score] : [],
      );
      const bounds = boundsFromItems(items, no, part, settings.resultYear ?? 0);
      if (bounds) means.push(bounds.min, bounds.max);
      if (scores.length > 0) means.push(round2(scores.reduce((sum, score) => sum + score, 0) / scores.length));
    }
  }
  return means;
}

function around(words: string, figure: string): string {
  const at = words.indexOf(figure);
  return words.slice(Math.max(0, at - 60), at + 30).replace(/\s+/g, ' ');
}
