/** Scores that the words of measures, suggestions, meetings and the agency's story quote, against the tabs: one value in one document. */

import { formatScore } from '../../ita/rounding';
import { agreement } from '../../ita/scores';
import { toArabicDigits } from '../../thai/digits';
import type { WorkbookData } from '../../workbook/records';
import { defineCheck, type CheckContext, type Report } from '../engine/check';
import { inCells } from '../support/places';
import { knownScores, nameOfQuoted, quotedScores } from '../support/quoted';
import type { TextCell } from '../support/texts';

export const quotedInTexts = defineCheck({
  code: 'quoted-scores',
  group: 'measures',
  title: 'คะแนนที่อ้างในมาตรการ ข้อเสนอแนะ การประชุม และคำบรรยายตรงกับแท็บคะแนน',
  codes: {
    'quoted-score-mismatch': { severities: ['error'], title: 'คะแนนที่อ้างในข้อความไม่ตรงกับแท็บคะแนน' },
  },
  run(context, report) {
    const { analysis, data } = context;
    if (!analysis) return;
    for (const { cell, text } of textsBeforeResults(data)) {
      for (const quoted of quotedScores(text, analysis.resultYear)) {
        const own = knownScores(context, quoted);
        if (own.length === 0 || own.some((score) => quoted.beside.some((one) => agreement(one, score) === 'same')))
          continue;
        mismatch(cell, nameOfQuoted(quoted), quoted.score, own, report);
      }
    }
    totalOfStory(context, report);
  },
});

function mismatch(
  cell: string,
  name: string,
  score: number,
  own: readonly number[],
  report: Report<'quoted-score-mismatch'>,
): void {
  report(
    'quoted-score-mismatch',
    'error',
    cell,
    `ข้อความอ้างว่า ${name} ได้ ${formatScore(score)} แต่ในแท็บคะแนนคือ ${own.map(formatScore).join(' และ ')}${inCells([cell])} ให้แก้ให้ตรงกับประกาศผล`,
    { expected: own[0] ?? null, found: score },
  );
}

/** Settings in which an agency speaks of its result. */
const OWN_WORDS = ['story', 'readingIIT', 'readingEIT', 'readingOIT'] as const;

/** What is written on the strength of the result; outcomes may speak of the next one. Issues have a check of their own. */
function textsBeforeResults({
  measures,
  items,
  meetings,
  constraints,
  settings,
  settingCells,
}: WorkbookData): TextCell[] {
  const all: { cell: string | undefined; text: string }[] = OWN_WORDS.map((key) => ({
    cell: settingCells[key],
    text: settings[key],
  }));
  for (const { cells, ...row } of measures)
    for (const field of ['measure', 'steps', 'monitoring'] as const) all.push({ cell: cells[field], text: row[field] });
  for (const { cells, suggestion } of items) all.push({ cell: cells.suggestion, text: suggestion });
  for (const { cells, ...row } of meetings)
    for (const field of ['approach', 'measures', 'method'] as const) all.push({ cell: cells[field], text: row[field] });
  for (const { cells, text } of constraints) all.push({ cell: cells.text, text });
  return all.filter((one): one is TextCell => one.cell !== undefined && one.text !== '');
}

const TOTAL =
  /คะแนน(?:รวม|เฉลี่ยรวม|ภาพรวม|ในภาพรวม)\s*(?:ITA)?\s*(?:อยู่ที่|เท่ากับ|ร้อยละ|คิดเป็นร้อยละ)?\s*(\d{1,3}\.\d{1,2})(?![\d.])/;

/** "ในปี 2566 … คะแนนรวม 92.90": only in a line that names the year of the result and no other. */
function totalOfStory({ analysis, data }: CheckContext, report: Report<'quoted-score-mismatch'>): void {
  const stated = analysis ? analysis.total.stated : null;
  const cell = data.settingCells.story;
  if (!analysis || stated === null || cell === undefined) return;
  for (const line of toArabicDigits(data.settings.story).split('\n')) {
    const years = line.match(/25\d\d/g) ?? [];
    const quoted = TOTAL.exec(line);
    const speaks = years.length > 0 && years.every((year) => Number(year) === analysis.resultYear);
    const score = Number(quoted ? quoted[1] : stated);
    if (speaks && agreement(score, stated) === 'different') mismatch(cell, 'คะแนนรวม', score, [stated], report);
  }
}
