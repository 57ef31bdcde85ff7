/** The results of a generated country by our own arithmetic: `mean`, `computeScores` and `rate`, as the add-in has them. */

import { INDICATORS } from '../../../src/ita/indicators';
import type { ScoreOrNull } from '../../../src/ita/model';
import { rate } from '../../../src/ita/rating';
import { computeScores, mean } from '../../../src/ita/scores';
import { scaleOf, yearRules } from '../../../src/ita/years';
import { valueOf } from '../../../src/ita/years/year';
import {
  agencyId,
  answerKey,
  disclosed,
  givenScore,
  hasAnswer,
  pointsOf,
  quality,
  questionnaires,
  type Country,
  type Questionnaire,
} from './country';

export interface AgencyResult {
  readonly agency: string;
  readonly iit: ScoreOrNull;
  readonly eit: ScoreOrNull;
  readonly oit: ScoreOrNull;
  readonly total: ScoreOrNull;
  readonly rating: string | null;
}

/** One result an agency, in the order of their numbers. */
export function ownResults(country: Country): AgencyResult[] {
  const sheets = questionnaires(country).map((sheet) => ({ sheet, sums: sumsOf(country, sheet) }));
  return Array.from({ length: country.agencies }, (_unused, agency): AgencyResult => {
    const indicators = INDICATORS.map(({ no, instrument }): ScoreOrNull => {
      if (instrument === 'OIT') return disclosureScore(country, agency, no);
      const own = sheets.find(({ sheet }) => sheet.instrument === instrument);
      return own ? questionScore(country, own.sheet, own.sums, agency, no) : null;
    });
    const { instruments, total } = computeScores(indicators);
    const rating = total === null ? null : rate(scaleOf(country.year), total, instruments).rating;
    return {
      agency: agencyId(agency),
      iit: instruments.IIT,
      eit: instruments.EIT,
      oit: instruments.OIT,
      total,
      rating,
    };
  });
}

interface Sums {
  readonly points: Float64Array;
  readonly answers: Uint32Array;
}

/** Place of a question row of an agency's part. */
function placeOf({ rows, parts }: Questionnaire, agency: number, part: number, row: number): number {
  return (agency * parts.length + part) * rows.length + row;
}

function sumsOf(country: Country, sheet: Questionnaire): Sums {
  const { agencies, seed } = country;
  const size = agencies * sheet.parts.length * sheet.rows.length;
  const sums: Sums = { points: new Float64Array(size), answers: new Uint32Array(size) };
  for (let respondent = 0; respondent < sheet.respondents; respondent += 1) {
    const agency = respondent % agencies;
    const part = Math.floor(respondent / agencies) % sheet.parts.length;
    const own = quality(seed, agency);
    sheet.rows.forEach((row, index) => {
      if (!hasAnswer(agency, sheet.instrument, row.item)) return;
      const place = placeOf(sheet, agency, part, index);
      const points = pointsOf(country, own, answerKey(seed, respondent, sheet.instrument, row));
      sums.points[place] = (sums.points[place] as number) + points;
      sums.answers[place] = (sums.answers[place] as number) + 1;
    });
  }
  return sums;
}

/** The mean over the parts of the means over the questions of the means over their rows (ita-domain.md §1.4, §1.5). */
function questionScore(
  country: Country,
  sheet: Questionnaire,
  sums: Sums,
  agency: number,
  indicator: number,
): ScoreOrNull {
  const items = valueOf(yearRules(country.year).items[sheet.instrument]) ?? [];
  const own = items.filter((item) => item.indicator === indicator).map(({ no }) => no);
  return mean(
    sheet.parts.map((_part, part) =>
      mean(
        own.map((no) =>
          mean(
            sheet.rows.flatMap(({ item }, index) => {
              if (item !== no) return [];
              const place = placeOf(sheet, agency, part, index);
              const answers = sums.answers[place] as number;
              return [answers === 0 ? null : (sums.points[place] as number) / answers];
            }),
          ),
        ),
      ),
    ),
  );
}

function disclosureScore({ year, seed }: Country, agency: number, indicator: number): ScoreOrNull {
  if (year === 2567) return givenScore(seed, agency, indicator);
  const subs = (valueOf(yearRules(year).subIndicators) ?? []).filter((sub) => sub.indicator === indicator);
  return mean(subs.map(({ items }) => mean((items ?? []).map((item) => (disclosed(seed, agency, item) ? 100 : 0)))));
}
