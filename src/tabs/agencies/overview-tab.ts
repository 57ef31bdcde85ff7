/**
 * The tab `ภาพรวม`: what is said of all agencies, then every agency by rank with what keeps it from the next level, and
 * its indicators as a heat map in the same row. The sentences come first, because a phone shows them first.
 */

import type { AgenciesOverview, RankedAgency } from '../../agencies/overview';
import { ratingsOf, share, type LevelCounts } from '../../agencies/levels';
import { INDICATORS } from '../../ita/indicators';
import { formatScore, round2, round2OrNull } from '../../ita/rounding';
import { HEAT, changedRules, ratingRules, scoreCell } from '../output/style';
import {
  OUTPUT_TAB_NAMES,
  OUTPUT_TITLES,
  type CellContent,
  type ChartSpec,
  type ColumnSpec,
  type TabSpec,
} from '../tab-spec';
import { COUNT, PERCENT, Rows, SCORE } from './block';
import { phoneLines } from './phone-lines';
import { overviewSentences } from './sentences';
import { GROUP_WORDS, INTERNAL_NOTICE, NO_GROUP, lackName, lacksText } from './words';

/** Above so many agencies only those that need eyes are listed: a person reads no further. */
export const MOST_LISTED = 1000;
/** Rows that a chart covers. */
const CHART_ROWS = 19;
const CHANGE = '+0.00;-0.00;0.00';
const LEVEL_CHART = 'จำนวนหน่วยงานตามระดับ';
const INDICATOR_CHART = 'คะแนนเฉลี่ยรายตัวชี้วัด';

/**
 * A phone shows a rank, a name and one figure beside the numbers of the rows. Columns without an alignment hold counts of
 * the tables above and words of the list, each on the side where it belongs.
 */
const COLUMNS: readonly ColumnSpec[] = [
  { key: 'rank', width: 40, align: 'center', format: '0' },
  { key: 'name', width: 188 },
  { key: 'total', width: 86, align: 'right', format: SCORE },
  { key: 'level', width: 130, format: COUNT },
  { key: 'change', width: 100, align: 'right', format: CHANGE },
  { key: 'previous', width: 130, format: COUNT },
  { key: 'lowest', width: 200, format: COUNT },
  { key: 'next', width: 120, format: COUNT },
  { key: 'lacks', width: 240, format: COUNT },
  { key: 'points', width: 90, align: 'right', format: SCORE },
  { key: 'findings', width: 90, align: 'center', format: COUNT },
  { key: 'type', width: 170, format: COUNT },
  { key: 'place', width: 150, format: COUNT },
  ...(['IIT', 'EIT', 'OIT'] as const).map((key): ColumnSpec => ({ key, width: 70, align: 'right', format: SCORE })),
  ...INDICATORS.map(({ no }): ColumnSpec => ({ key: `i${no}`, width: 70, align: 'right', format: SCORE })),
];

/** Column of the first instrument, 1-based; the indicators follow the three. */
const FIRST_HEAT = COLUMNS.findIndex(({ key }) => key === 'IIT') + 1;

export interface OverviewTabInput {
  readonly overview: AgenciesOverview;
  /** The office that keeps the workbook; empty where it is not filled in. */
  readonly office: string;
  /** Errors and warnings of an agency, by its position. */
  findingsOf(position: number): number;
}

export function agenciesOverviewTab(input: OverviewTabInput): TabSpec {
  const { overview, office } = input;
  const { resultYear, internal, levels } = overview;
  const rows = new Rows();
  rows.add('title', `${OUTPUT_TITLES['agencies-overview']}${resultYear}`);
  rows.add('note', [`${levels.count} หน่วยงาน`, office].filter((part) => part !== '').join(' · '));
  rows.add('flag');
  rows.add('heading', internal ? INTERNAL_NOTICE : '');
  for (const line of overviewSentences(overview).flatMap(phoneLines)) rows.add('note', line);
  rows.add('note');
  const levelTable = levelRows(rows, overview);
  typeRows(rows, overview);
  movementRows(rows, overview);
  blockerRows(rows, overview);
  const indicatorTable = indicatorRows(rows, overview);
  groupRows(rows, overview);
  const chartRow = rows.next;
  for (let line = 0; line < CHART_ROWS; line += 1) rows.add('note');
  const listed = listedAgencies(overview);
  rows.add('heading', 'หน่วยงานเรียงตามคะแนนรวม และคะแนนรายตัวชี้วัด');
  if (listed.length < overview.ranked.length) rows.add('note', cutSentence(overview, listed.length));
  const firstRanked = rows.next + 1;
  rows.add('header', ...RANK_HEADS);
  for (const agency of listed) rows.add('body', ...agencyCells(agency, input));
  const heatRows = {
    firstRow: firstRanked,
    lastRow: rows.next - 1,
    firstColumn: FIRST_HEAT,
    lastColumn: COLUMNS.length,
  };
  const { target, maintain } = overview.thresholds;
  return {
    id: 'agencies-overview',
    name: OUTPUT_TAB_NAMES['agencies-overview'],
    columns: COLUMNS,
    rows: rows.rows,
    identity: ['name', 'place'],
    frozenRows: 0,
    // The heads of the tables above are levels too.
    rules: [...changedRules('rank'), ...ratingRules('level').map((rule) => ({ ...rule, fromRow: firstRanked }))],
    formats: rows.formats,
    scoreColours:
      listed.length === 0
        ? []
        : [
            { area: heatRows, from: null, below: target, ...HEAT.low },
            { area: heatRows, from: target, below: maintain, ...HEAT.middle },
            { area: heatRows, from: maintain, below: null, ...HEAT.high },
          ],
    chart: chartOf(LEVEL_CHART, resultYear, { ...levelTable, row: chartRow, column: 2, max: null, shape: 'columns' }),
    furtherCharts: [
      chartOf(INDICATOR_CHART, resultYear, { ...indicatorTable, row: chartRow, column: 7, max: 100, shape: 'bars' }),
    ],
  };
}

function chartOf(
  known: string,
  resultYear: number,
  place: Pick<ChartSpec, 'firstRow' | 'lastRow' | 'row' | 'column' | 'max' | 'shape'>,
): ChartSpec {
  return {
    known,
    title: `${known} ปีงบประมาณ พ.ศ. ${resultYear}`,
    labelColumn: 'name',
    valueColumns: ['total'],
    min: 0,
    ...place,
  };
}

const RANK_HEADS: readonly string[] = [
  ...['อันดับ', 'หน่วยงาน', 'คะแนนรวม', 'ระดับ', 'เปลี่ยนแปลง', 'ระดับปีก่อน', 'ตัวชี้วัดต่ำสุด', 'ระดับถัดไป'],
  ...['สิ่งที่ขาดไปจากระดับถัดไป', 'ขาดมากที่สุด', 'ข้อสังเกต', 'ประเภท', 'อำเภอ/กลุ่ม', 'IIT', 'EIT', 'OIT'],
  ...INDICATORS.map(({ no }) => String(no)),
];

function agencyCells(agency: RankedAgency, { findingsOf }: OverviewTabInput): CellContent[] {
  const { rank, total, rating, candidates, change, lowest, next } = agency;
  const found = findingsOf(agency.position);
  return [
    rank ?? '–',
    agency.name,
    scoreCell(total, 'ไม่มีคะแนน'),
    rating ?? candidates.join(' หรือ '),
    scoreCell(change),
    agency.previousRating ?? '',
    lowest === null ? '' : `${lowest.no} ${INDICATORS[lowest.no - 1]?.name ?? ''} ${formatScore(lowest.score)}`,
    next === null ? '' : next.rating,
    next === null ? '' : lacksText(next),
    next === null ? '' : next.blocker.points,
    found === 0 ? '' : found,
    agency.type,
    [agency.district, agency.group].filter((word) => word !== '').join(' · '),
    ...[agency.IIT, agency.EIT, agency.OIT, ...agency.indicators].map((score) => scoreCell(score, '–')),
  ];
}

/** By rank: all, or in a long list those below the pass line and the best of the others. */
function listedAgencies({ ranked, below }: Pick<AgenciesOverview, 'ranked' | 'below'>): readonly RankedAgency[] {
  if (ranked.length <= MOST_LISTED) return ranked;
  const low = new Set(below.slice(0, MOST_LISTED).map(({ position }) => position));
  let left = MOST_LISTED - low.size;
  return ranked.filter(({ position }) => {
    if (low.has(position)) return true;
    left -= 1;
    return left >= 0;
  });
}

function cutSentence({ ranked, below }: AgenciesOverview, listed: number): string {
  const low = Math.min(below.length, MOST_LISTED);
  return `แสดง ${listed} จาก ${ranked.length} หน่วยงาน: ต่ำกว่าเกณฑ์ผ่าน ${low} หน่วยงานที่คะแนนน้อยที่สุด และหน่วยงานที่คะแนนสูงที่สุด ${listed - low} หน่วยงาน ใช้สูตร ITA_RANK และ ITA_RATING กับแท็บ หน่วยงาน เพื่อดูทุกหน่วยงาน`;
}

function percentOf(part: number, whole: number): CellContent {
  return round2OrNull(share(part, whole)) ?? '';
}

function levelRows(rows: Rows, { scale, levels }: AgenciesOverview): { firstRow: number; lastRow: number } {
  const { scored } = levels;
  const body: CellContent[][] = ratingsOf(scale).map((rating, index) => {
    const count = levels.byRating[index] ?? 0;
    return [rating, count, percentOf(count, scored)];
  });
  if (levels.undecided > 0) body.push(['ยังชี้ขาดไม่ได้', levels.undecided, percentOf(levels.undecided, scored)]);
  const table = rows.table('จำนวนหน่วยงานตามระดับ', ['ระดับ', 'หน่วยงาน', 'ร้อยละ'], body, [COUNT, PERCENT]);
  return table;
}

function typeRows(rows: Rows, { scale, levels, levelsByType }: AgenciesOverview): void {
  if (levelsByType.length === 0) return;
  const ratings = ratingsOf(scale);
  const line = (name: string, counts: LevelCounts): CellContent[] => [
    name,
    counts.count,
    ...counts.byRating,
    counts.undecided,
    counts.unscored,
    counts.passed,
    percentOf(counts.passed, counts.scored),
  ];
  rows.table(
    'จำนวนหน่วยงานตามประเภทและระดับ',
    ['ประเภท', 'หน่วยงาน', ...ratings, 'ชี้ขาดไม่ได้', 'ไม่มีคะแนน', 'ผ่านเกณฑ์ 85', 'ร้อยละที่ผ่าน'],
    [...levelsByType.map(({ name, counts }) => line(name || NO_GROUP, counts)), line('รวม', levels)],
    [...Array.from({ length: ratings.length + 4 }, () => COUNT), PERCENT],
  );
}

function movementRows(rows: Rows, { movement }: AgenciesOverview): void {
  if (movement === null || movement.compared === 0) return;
  rows.table(
    'จากระดับปีก่อน (แถว) เป็นระดับปีนี้ (คอลัมน์)',
    ['ระดับปีก่อน', ...movement.to],
    movement.from.map((from, index) => [from, ...(movement.counts[index] ?? [])]),
    movement.to.map(() => COUNT),
  );
}

function blockerRows(rows: Rows, { blockers }: AgenciesOverview): void {
  if (blockers.length === 0) return;
  rows.table(
    'สิ่งที่กั้นหน่วยงานจากระดับถัดไป',
    ['สิ่งที่ขาด', 'หน่วยงาน', 'ขาดข้อนี้ข้อเดียว', 'ค่ากลางที่ขาด', 'ขาดน้อยที่สุด'],
    blockers.map(({ what, count, alone, median, least }) => [
      lackName(what),
      count,
      alone,
      scoreCell(median),
      scoreCell(least),
    ]),
    [COUNT, COUNT, SCORE, SCORE],
  );
}

function indicatorRows(
  rows: Rows,
  { indicators, thresholds }: AgenciesOverview,
): { firstRow: number; lastRow: number } {
  return rows.table(
    'ตัวชี้วัดของทุกหน่วยงาน',
    ['ตัวชี้วัด', 'ค่าเฉลี่ย', 'หน่วยงาน', `ต่ำกว่า ${round2(thresholds.target)}`, 'ร้อยละที่ต่ำ', 'เป็นตัวต่ำสุดของ (หน่วยงาน)'],
    indicators.map(({ no, name, mean, scored, below, lowest }) => [
      `${no} ${name}`,
      scoreCell(mean, '–'),
      scored,
      below,
      percentOf(below, scored),
      lowest,
    ]),
    [SCORE, COUNT, COUNT, PERCENT, COUNT],
  );
}

function groupRows(rows: Rows, { groups, all }: AgenciesOverview): void {
  for (const { field, means } of groups) {
    rows.table(
      `ค่าเฉลี่ยตาม${GROUP_WORDS[field]}`,
      [GROUP_WORDS[field], 'ค่าเฉลี่ย', 'หน่วยงานที่มีคะแนน', 'หน่วยงานทั้งหมด', 'ต่ำสุด', 'สูงสุด', 'ผ่านเกณฑ์ 85'],
      [...means, { ...all, name: 'รวม' }].map(({ name, mean, scored, count, lowest, highest, passed }) => [
        name || NO_GROUP,
        scoreCell(mean, '–'),
        scored,
        count,
        scoreCell(lowest, '–'),
        scoreCell(highest, '–'),
        passed,
      ]),
      [SCORE, COUNT, COUNT, SCORE, SCORE, COUNT],
    );
  }
}
