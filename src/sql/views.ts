/**
 * The rules of the assessment as views, one a step: answers, questions, groups, indicators, instruments, totals, results.
 * Each says in its comment where its rule comes from. Nothing is rounded before the last.
 */

import { INDICATORS } from '../ita/indicators';
import { INSTRUMENTS, instrumentById } from '../ita/instruments';
import { EXCELLENT_LINE, IMPROVE_FROM, LETTER_BANDS, LEVELS, PASS_LINE } from '../ita/rating';
import { KNOWN_YEARS, scaleOf } from '../ita/years';
import { literal, rounded, type SqlDialect } from './dialect';
import { sqlRules, type SqlRules } from './rules';

export interface View {
  readonly name: string;
  readonly says: readonly string[];
  readonly select: string;
}

/** Every view in the order in which they stand on each other. */
export function views(dialect: SqlDialect): View[] {
  const rules = sqlRules();
  return [indicators(), yearScales(), itemRanges(rules), ...steps(), results(dialect)];
}

/** Rows of literals; the first names the columns. */
function rows(names: readonly string[], values: readonly (readonly (string | number)[])[]): string {
  return values
    .map((line, index) => {
      const cells = line.map((value) => (typeof value === 'number' ? String(value) : literal(value)));
      const named = index === 0 ? cells.map((cell, at) => `${cell} AS ${names[at] ?? ''}`) : cells;
      return `SELECT ${named.join(', ')}`;
    })
    .join('\nUNION ALL ');
}

function indicators(): View {
  return {
    name: 'indicators',
    says: [
      'The ten indicators, the instrument of each, its weight in the total, and how many indicators it has.',
      'Weights 30/30/40 in every year: ita-domain.md 1.1 and 1.2 (published totals reproduce).',
    ],
    select: rows(
      ['indicator', 'instrument', 'weight', 'indicators_of_instrument'],
      INDICATORS.map(({ no, instrument }) => {
        const { weight, indicators: own } = instrumentById(instrument);
        return [no, instrument, weight, own.length];
      }),
    ),
  };
}

function yearScales(): View {
  return {
    name: 'year_scales',
    says: ['Letters AA-F for results up to 2565, five levels from 2566: ita-domain.md 4.1 and 4.2.'],
    select: rows(
      ['year', 'scale'],
      KNOWN_YEARS.map((year) => [year, scaleOf(year)]),
    ),
  };
}

function itemRanges({ ranges, notComputed }: SqlRules): View {
  return {
    name: 'item_ranges',
    says: [
      'Which questions and disclosure items make up an indicator: ita-domain.md 3.2 (questions), 3.6 (items), 1.3 (the',
      'sub-indicators of 9 and 10). item_group is the sub-indicator, group_items counts the items of a group, and',
      'item_groups the groups of an indicator: its sub-indicators, or the two parts of EIT.',
      'Not computed from items, so that their scores must be in given_indicators:',
      ...notComputed.map(({ year, instrument, why }) => `  ${year} ${instrument}: ${why}`),
    ],
    select: rows(
      ['year', 'instrument', 'indicator', 'item_group', 'first_item', 'last_item', 'group_items', 'item_groups'],
      ranges.map((one) => [
        ...[one.year, one.instrument, one.indicator, one.group],
        ...[one.first, one.last, one.items, one.groups],
      ]),
    ),
  };
}

function steps(): View[] {
  return [
    {
      name: 'row_scores',
      says: ['Step 1. A row of a question: the mean of its answers (ita-domain.md 1.4).'],
      select: `SELECT year, agency_id, instrument, part, item_no, answer_row, AVG(points) AS score, COUNT(*) AS answers
FROM ita.answers
GROUP BY year, agency_id, instrument, part, item_no, answer_row`,
    },
    {
      name: 'item_scores',
      says: [
        'Step 2. A question: the mean of its rows (ita-domain.md 1.4, published sub-rows reproduce), an item of OIT: as',
        'the assessors decided it.',
      ],
      select: `SELECT year, agency_id, instrument, part, item_no, AVG(score) AS score
FROM ita.row_scores
GROUP BY year, agency_id, instrument, part, item_no
UNION ALL
SELECT year, agency_id, 'OIT' AS instrument, 0 AS part, item_no, AVG(score) AS score
FROM ita.disclosures
GROUP BY year, agency_id, item_no`,
    },
    {
      name: 'group_scores',
      says: [
        'Step 3. A sub-indicator of OIT, or the questions of an indicator (of one part, where EIT came in parts): the mean',
        'of its items (ita-domain.md 1.3, 1.4). With an item missing it is unknown, and so is all that stands on it.',
      ],
      select: `SELECT i.year, i.agency_id, r.indicator, r.item_group, i.part, AVG(i.score) AS score
FROM ita.item_scores AS i
JOIN ita.item_ranges AS r
  ON r.year = i.year AND r.instrument = i.instrument AND i.item_no BETWEEN r.first_item AND r.last_item
GROUP BY i.year, i.agency_id, r.indicator, r.item_group, i.part
HAVING COUNT(*) = MAX(r.group_items)`,
    },
    {
      name: 'computed_indicators',
      says: [
        'Step 4. An indicator from its items: the mean of its sub-indicators (ita-domain.md 1.3), of its questions, or of',
        'the two parts of EIT. That the parts weigh the same is an assumption (ita-domain.md 1.5 and 15: one published',
        'result reproduces), so a score in given_indicators comes before it.',
      ],
      select: `SELECT g.year, g.agency_id, g.indicator, AVG(g.score) AS score
FROM ita.group_scores AS g
JOIN (
  SELECT year, indicator, MAX(item_groups) AS item_groups FROM ita.item_ranges GROUP BY year, indicator
) AS n
  ON n.year = g.year AND n.indicator = g.indicator
GROUP BY g.year, g.agency_id, g.indicator
HAVING COUNT(*) = MAX(n.item_groups)`,
    },
    {
      name: 'indicator_scores',
      says: ['Step 5. Indicators: as given, else as computed.'],
      select: `SELECT year, agency_id, indicator, score FROM ita.given_indicators
UNION ALL
SELECT c.year, c.agency_id, c.indicator, c.score
FROM ita.computed_indicators AS c
LEFT JOIN ita.given_indicators AS g
  ON g.year = c.year AND g.agency_id = c.agency_id AND g.indicator = c.indicator
WHERE g.score IS NULL`,
    },
    {
      name: 'instrument_scores',
      says: [
        'Step 6. An instrument: the plain mean of its indicators (ita-domain.md 0.1, 1.2), unknown with one missing.',
      ],
      select: `SELECT s.year, s.agency_id, d.instrument, MAX(d.weight) AS weight, AVG(s.score) AS score
FROM ita.indicator_scores AS s
JOIN ita.indicators AS d ON d.indicator = s.indicator
GROUP BY s.year, s.agency_id, d.instrument
HAVING COUNT(*) = MAX(d.indicators_of_instrument)`,
    },
    {
      name: 'totals',
      says: ['Step 7. The total: 30/30/40 of the three instruments, from unrounded scores (ita-domain.md 0.1, 15).'],
      select: `SELECT year, agency_id,
${INSTRUMENTS.map(({ id }) => `  MAX(CASE WHEN instrument = ${literal(id)} THEN score END) AS ${id.toLowerCase()}`).join(',\n')},
  CASE WHEN COUNT(*) = ${INSTRUMENTS.length} THEN SUM(weight * score) / 100 END AS total
FROM ita.instrument_scores
GROUP BY year, agency_id`,
    },
  ];
}

function results(dialect: SqlDialect): View {
  const columns = [...INSTRUMENTS.map(({ id }) => id.toLowerCase()), 'total'];
  const letters = LETTER_BANDS.slice(0, -1).map(({ rating, from }) => `WHEN total >= ${from} THEN ${literal(rating)}`);
  const lowest = LETTER_BANDS[LETTER_BANDS.length - 1]?.rating ?? '';
  const [excellent, good, pass, improve, urgent] = LEVELS;
  const least = `LEAST(${INSTRUMENTS.map(({ id }) => id.toLowerCase()).join(', ')})`;
  return {
    name: 'agency_results',
    says: [
      'Step 8. What is announced: two decimals, rounded once (ita-domain.md 0.4), and the rating of the rounded scores:',
      'letters by the total (4.1), levels by the total and the lowest instrument (4.2), lines inclusive.',
    ],
    select: `SELECT year, agency_id, ${columns.join(', ')},
  CASE
    WHEN total IS NULL THEN NULL
    WHEN scale = 'letter' THEN
      CASE ${letters.join(' ')} ELSE ${literal(lowest)} END
    WHEN total < ${IMPROVE_FROM} THEN ${literal(urgent)}
    WHEN total < ${PASS_LINE} THEN ${literal(improve)}
    WHEN ${least} < ${PASS_LINE} THEN ${literal(pass)}
    WHEN total >= ${EXCELLENT_LINE} AND ${least} >= ${EXCELLENT_LINE} THEN ${literal(excellent)}
    ELSE ${literal(good)}
  END AS rating
FROM (
  SELECT t.year, t.agency_id, y.scale,
${columns.map((name) => `    ${rounded(dialect, `t.${name}`)} AS ${name}`).join(',\n')}
  FROM ita.totals AS t
  JOIN ita.year_scales AS y ON y.year = t.year
) AS r`,
  };
}
