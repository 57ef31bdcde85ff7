/**
 * A country of generated answers, the same in every run: every figure is a function of the seed, the respondent and the
 * question, in whole numbers that SQL and JavaScript compute alike. So 20 million answers need no file, and our own
 * arithmetic sees exactly what the database sees.
 */

import { INSTRUMENTS } from '../../../src/ita/instruments';

export interface Country {
  /** Buddhist year with published questions: 2565 (letters, sub-indicators) or 2567 (levels, EIT in parts). */
  readonly year: 2565 | 2567;
  readonly agencies: number;
  /** Respondents of IIT and EIT; each answers every question of the instrument. */
  readonly internal: number;
  readonly external: number;
  readonly seed: number;
}

/** A row of a question: `answer_row` 1, or 1 and 2 of a question with two rows. */
export interface QuestionRow {
  readonly item: number;
  readonly row: number;
}

export interface Questionnaire {
  readonly instrument: 'IIT' | 'EIT';
  readonly respondents: number;
  readonly rows: readonly QuestionRow[];
  readonly parts: readonly number[];
}

const QUESTIONS = { 2565: { IIT: 30, EIT: 15 }, 2567: { IIT: 15, EIT: 9 } } as const;
/** Points of the answers, lowest first (ita-domain.md §1.4). */
export const POINTS = { 2565: [0, 33, 67, 100], 2567: [0, 20, 40, 60, 80, 100] } as const;
export const DISCLOSURES = 43;
/** One agency in so many has no answer to this question, so that its indicator stays unknown. */
export const UNANSWERED = { every: 997, instrument: 'IIT', item: 2 } as const;

const MODULUS = 2147483647;

/** Park–Miller, twice; `key` below 2^31. The same as `hashSql`. */
function hash(key: number): number {
  return (((key * 48271) % MODULUS) * 16807) % MODULUS;
}

export function hashSql(key: string): string {
  return `(((${key}) * 48271) % ${MODULUS} * 16807) % ${MODULUS}`;
}

/** Room for 64 question rows for each respondent; the instruments take different keys. */
export const KEYS_OF_RESPONDENT = 128;
export const ROWS_OF_INSTRUMENT = 64;

export function questionnaires({ year, internal, external }: Country): Questionnaire[] {
  return INSTRUMENTS.flatMap(({ id }) => {
    if (id === 'OIT') return [];
    const count = QUESTIONS[year][id];
    const items = Array.from({ length: count }, (_unused, index) => ({ item: index + 1, row: 1 }));
    // In 2565 the first question of IIT had two rows (ita-domain.md §3.3).
    const rows = year === 2565 && id === 'IIT' ? [{ item: 1, row: 2 }, ...items] : items;
    return [
      {
        instrument: id,
        respondents: id === 'IIT' ? internal : external,
        rows,
        parts: year === 2567 && id === 'EIT' ? [1, 2] : [0],
      },
    ];
  });
}

/** Key of an answer, below 2^31 up to some ten million respondents. */
export function answerKey(
  seed: number,
  respondent: number,
  instrument: 'IIT' | 'EIT',
  { item, row }: QuestionRow,
): number {
  return (
    (respondent + 1) * KEYS_OF_RESPONDENT +
    (instrument === 'EIT' ? ROWS_OF_INSTRUMENT : 0) +
    item +
    31 * (row - 1) +
    seed
  );
}

/** How good an agency is, 0–99. */
export function quality(seed: number, agency: number): number {
  return hash(agency * 7 + seed + 1) % 100;
}

/** Of a thousand answers of an agency so many are the best one. */
export const BEST = { from: 400, step: 6 } as const;

/** Points of an answer, 0–100. */
export function pointsOf(country: Country, agencyQuality: number, key: number): number {
  const drawn = hash(key);
  const scale = POINTS[country.year];
  const best = scale.length - 1;
  const step = drawn % 1000 < BEST.from + BEST.step * agencyQuality ? best : Math.floor(drawn / 1000) % scale.length;
  return scale[step] as number;
}

/** Whether an item of OIT is there. */
export function disclosed(seed: number, agency: number, item: number): boolean {
  return hash(agency * 50 + item + seed) % 400 >= 100 - quality(seed, agency);
}

/** A given score of indicator 9 or 10 of 2567, 70.00–100.00. */
export function givenScore(seed: number, agency: number, indicator: number): number {
  return 70 + (hash(agency * 20 + indicator + seed) % 3001) / 100;
}

export function agencyId(agency: number): string {
  return `A${String(agency).padStart(5, '0')}`;
}

export function hasAnswer(agency: number, instrument: string, item: number): boolean {
  return !(instrument === UNANSWERED.instrument && item === UNANSWERED.item && agency % UNANSWERED.every === 5);
}

/** Answers of the country. */
export function answersOf(country: Country): number {
  return questionnaires(country).reduce((sum, { respondents, rows }) => sum + respondents * rows.length, 0);
}
