/** The same quantity with two values in one document. Catches paper 002 #1 (IIT 93.04 and 83.04) and #3 (84.50 and 84.40). */

import type { ScoreEvidence, Subject } from '../../evidence/evidence';
import { formatScore } from '../../ita/rounding';
import { agreement } from '../../ita/scores';
import { instrumentOf } from '../../ita/instruments';
import { defineCheck, type CheckContext, type Report } from '../engine/check';
import type { Fix } from '../../findings/finding';
import { confusedPair, disagreements, figuresOf, type Figures, type Relation } from '../support/look-alikes';
import { sourceLines } from '../support/places';
import { indicatorOf, isInstrument, subjectName, typedScore } from '../support/subjects';
import { statementsOf, type PlacedEvidence } from '../../evidence/statements';

interface Value {
  readonly score: number;
  readonly lines: readonly number[];
  /** The cell that holds it, where the workbook has this value. */
  readonly cell: string | null;
}

export const statedTwice = defineCheck({
  code: 'stated-twice',
  group: 'statements',
  title: 'คะแนนเดียวกันมีค่าเดียวทั้งฉบับ',
  codes: {
    'stated-twice': { severities: ['error'], title: 'คะแนนเดียวกันปรากฏหลายค่า' },
    'rating-stated-twice': { severities: ['error'], title: 'ระดับของปีเดียวกันปรากฏหลายค่า' },
  },
  run(context, report) {
    const { data, evidence = [] } = context;
    const stated = statementsOf(evidence, 'score').filter(({ weighted }) => !weighted);
    const year = data.settings.resultYear;
    const ofResult = (one: ScoreEvidence): boolean => one.year === null || year === null || one.year === year;
    const subjects = [...new Set(stated.filter(ofResult).map(({ about }) => about))];
    for (const subject of subjects) {
      const values = distinctValues(
        context,
        subject,
        stated.filter((one) => one.about === subject && ofResult(one)),
      );
      if (values.length > 1) twice(context, subject, values, report);
    }
    ratings(evidence, report);
  },
});

/** The values of one subject, those within rounding counted as one; the workbook's own first. */
function distinctValues(context: CheckContext, subject: Subject, stated: readonly ScoreEvidence[]): Value[] {
  const { score, cell } = typedScore(context, subject);
  const values: { score: number; lines: number[]; cell: string | null }[] =
    score === null ? [] : [{ score, lines: [], cell }];
  for (const { value, line } of stated) {
    const same = values.find((known) => agreement(known.score, value) === 'same');
    if (same) same.lines.push(line);
    else values.push({ score: value, lines: [line], cell: null });
  }
  return values;
}

function twice(
  context: CheckContext,
  subject: Subject,
  values: readonly Value[],
  report: Report<'stated-twice'>,
): void {
  const [first, second, third] = values;
  if (!first || !second) return;
  const list = values.map(({ score, lines, cell }) => `${formatScore(score)} (${placeOf(cell, lines)})`).join(', ');
  const pair = third ? null : confusedPair(first.score, second.score);
  const right = fitting(context, subject, values);
  const cell = typedScore(context, subject).cell;
  const fix: Fix | null =
    right !== null && right !== first && cell && first.cell
      ? { label: `แก้เป็น ${formatScore(right.score)}`, edits: [{ cell, value: right.score }] }
      : null;
  report(
    'stated-twice',
    'error',
    cell,
    `${subjectName(subject)} ปรากฏ ${values.length} ค่า: ${list}${pair ? ` ต่างกันที่เลข ${pair}` : ''}${
      right ? ` ค่า ${formatScore(right.score)} ทำให้คะแนนอื่นตรงกัน` : ''
    } ให้ตรวจกับประกาศผลและแก้ทุกแห่งให้ตรงกัน`,
    { expected: right ? right.score : null, found: values.map(({ score }) => formatScore(score)).join(', '), fix },
  );
}

function placeOf(cell: string | null, lines: readonly number[]): string {
  return [cell ?? '', lines.length > 0 ? sourceLines(lines) : ''].filter((text) => text !== '').join(', ');
}

/** What a value of the subject has to agree with; null where it is held against nothing. */
function relationOf(subject: Subject): Relation | null {
  if (subject === 'total' || isInstrument(subject)) return subject;
  const no = indicatorOf(subject);
  return no === null ? null : (instrumentOf(no)?.id ?? null);
}

/** The one value with which what it is part of adds up; null where none does, or more than one. */
function fitting(context: CheckContext, subject: Subject, values: readonly Value[]): Value | null {
  const figures = figuresOf(context);
  const no = indicatorOf(subject);
  const relation = relationOf(subject);
  if (!figures || relation === null) return null;
  const known = relation === 'total' ? figures.total : figures.instruments[relation];
  // Nothing to hold an indicator against where its instrument is not announced.
  if (no !== null && known === null) return null;
  const fits = values.filter(({ score }) => {
    const broken = disagreements(withValue(figures, subject, no, score));
    return !broken.includes(relation);
  });
  const [only = null, ...others] = fits;
  return others.length === 0 ? only : null;
}

function withValue(figures: Figures, subject: Subject, no: number | null, score: number): Figures {
  if (subject === 'total') return { ...figures, total: score };
  if (no === null) return { ...figures, instruments: { ...figures.instruments, [subject]: score } };
  return { ...figures, indicators: figures.indicators.map((other, index) => (index === no - 1 ? score : other)) };
}

function ratings(evidence: readonly PlacedEvidence[], report: Report<'rating-stated-twice'>): void {
  const dated = statementsOf(evidence, 'rating').filter(({ year }) => year !== null);
  const years = [...new Set(dated.map(({ year }) => year))];
  for (const year of years) {
    const own = dated.filter((rating) => rating.year === year);
    const names = [...new Set(own.map(({ rating }) => rating))];
    if (names.length < 2) continue;
    report(
      'rating-stated-twice',
      'error',
      own[0]?.cell,
      `ระดับของผลปี ${year as number} ปรากฏ ${names.length} ค่า: ${names.join(', ')} (${sourceLines(own.map(({ line }) => line))}) ให้ตรวจกับประกาศผลและแก้ให้ตรงกัน`,
      { found: names.join(', ') },
    );
  }
}
