/**
 * รายงานภาพรวมหลายหน่วยงาน (`overview`): a memo of the office that watches several agencies to the one above
 * it (governor, permanent secretary, rector), with tables. Made from the very value that the tab `ภาพรวม` is written from,
 * so that tab and paper cannot differ; what is too long to be read is left to the tab, and said to be.
 */

import { overviewOf, type AgenciesOverview } from '../../agencies/overview';
import type { GroupMean } from '../../agencies/groups';
import { ratingsOf, type LevelCounts } from '../../agencies/levels';
import { PASS_LINE } from '../../ita/rating';
import { formatScore } from '../../ita/rounding';
import type { ScoreOrNull } from '../../ita/model';
import { formatThaiDate } from '../../thai/dates';
import { GROUP_WORDS, NO_GROUP, lackName } from '../../tabs/agencies/words';
import type { DocumentDefinition, DocumentInput, FieldNotes } from '../shared/definition';
import { MEMO_NOTES, memo, missingInMemo, type Memo } from '../shared/memo';
import type { MissingField } from '../shared/missing';
import { DOCUMENT_TITLES } from '../shared/titles';
import { ASSESSMENT, line } from '../shared/wording';
import {
  ANNEX_NOTES,
  LOW_NOTES,
  NEAREST_NOTES,
  UNKNOWN,
  agencyLists,
  unlistedSentence,
  type AnnexList,
  type LowList,
  type NearestList,
} from './agency-lines';
import { LEVEL_CELL_NOTES, countText, levelCells, type LevelCells } from './level-columns';
import {
  blockerSentence,
  fallsSentence,
  indicatorSentence,
  lowSentence,
  movementSentence,
  openingSentence,
  percent,
  proposalSentence,
  summarySentence,
  undecidedSentence,
  unscoredSentence,
} from './sentences';

/** Rows of a table of groups; a country has some 900 districts. */
const MOST_GROUPS = 25;

interface Sentence {
  readonly text: string;
}

interface LevelRow {
  readonly name: string;
  readonly count: string;
  readonly share: string;
}

interface BlockerRow {
  readonly name: string;
  readonly count: string;
  readonly alone: string;
  readonly median: string;
  readonly least: string;
}

interface IndicatorLine {
  readonly name: string;
  readonly average: string;
  readonly scored: string;
  readonly below: string;
  readonly lowest: string;
}

interface GroupLine {
  readonly name: string;
  readonly average: string;
  readonly scored: string;
  readonly range: string;
  readonly passed: string;
}

interface GroupTable {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly GroupLine[];
  readonly rowsSum: readonly GroupLine[];
  readonly isCut: boolean;
  readonly cutSentence: string;
}

interface TypeRow extends LevelCells {
  readonly name: string;
  readonly count: string;
  readonly undecided: string;
  readonly unscored: string;
  readonly passed: string;
  readonly share: string;
}

interface MovementRow extends LevelCells {
  readonly from: string;
  readonly count: string;
}

export interface OverviewData extends Memo {
  readonly previousYear: string;
  readonly opening: string;
  readonly summary: string;
  readonly summaryNotes: readonly Sentence[];
  readonly hasLevels: boolean;
  readonly levelsCaption: string;
  readonly levels: readonly LevelRow[];
  readonly levelsSum: readonly LevelRow[];
  readonly hasLevelChart: boolean;
  readonly levelChartCaption: string;
  readonly hasMovement: boolean;
  readonly movementTitle: string;
  readonly movementSentences: readonly Sentence[];
  readonly hasLow: boolean;
  readonly lowTitle: string;
  readonly lowSentence: string;
  readonly hasLowTable: boolean;
  readonly lowCaption: string;
  readonly low: readonly LowList[];
  readonly hasBlockers: boolean;
  readonly blockersTitle: string;
  readonly blockersSentence: string;
  readonly blockersCaption: string;
  readonly blockers: readonly BlockerRow[];
  readonly nearestCaption: string;
  readonly nearest: readonly NearestList[];
  readonly hasIndicators: boolean;
  readonly indicatorsTitle: string;
  readonly indicatorsSentence: string;
  readonly hasChart: boolean;
  readonly chartCaption: string;
  readonly target: string;
  readonly indicatorsCaption: string;
  readonly indicators: readonly IndicatorLine[];
  readonly hasGroups: boolean;
  readonly groupsTitle: string;
  readonly groups: readonly GroupTable[];
  readonly proposalTitle: string;
  readonly proposal: string;
  readonly hasAnnexes: boolean;
  readonly usesLevels: boolean;
  readonly usesLetters: boolean;
  readonly hasTypes: boolean;
  readonly typesCaption: string;
  readonly types: readonly TypeRow[];
  readonly typesSum: readonly TypeRow[];
  readonly hasMatrix: boolean;
  readonly matrixCaption: string;
  readonly matrix: readonly MovementRow[];
  readonly hasLowAnnex: boolean;
  readonly lowAnnexCaption: string;
  readonly lowAnnex: readonly AnnexList[];
  readonly hasPassed: boolean;
  readonly passedCaption: string;
  readonly passed: readonly AnnexList[];
  readonly hasUnlisted: boolean;
  readonly unlisted: string;
}

const COMPOSED = 'เรียบเรียงจากแท็บ หน่วยงาน';
const COUNTED = 'นับจากแท็บ หน่วยงาน';
const condition = (label: string): { label: string; source: string; condition: true } => ({
  label,
  source: 'หน่วยงาน',
  condition: true,
});
const text = (label: string): { label: string; source: string } => ({ label, source: COMPOSED });
const counted = (label: string): { label: string; source: string } => ({ label, source: COUNTED });
const SENTENCES: FieldNotes<Sentence> = { text: text('ประโยค') };

const LEVEL_NOTES: FieldNotes<LevelRow> = {
  name: text('ระดับ'),
  count: counted('จำนวนหน่วยงาน'),
  share: counted('ร้อยละของหน่วยงานที่มีคะแนนรวม'),
};
const GROUP_NOTES: FieldNotes<GroupLine> = {
  name: text('ชื่อกลุ่ม'),
  average: counted('คะแนนเฉลี่ย'),
  scored: counted('จำนวนหน่วยงานที่ใช้คำนวณ'),
  range: counted('คะแนนต่ำสุดและสูงสุด'),
  passed: counted('จำนวนหน่วยงานที่ผ่านเกณฑ์'),
};
const TYPE_NOTES: FieldNotes<TypeRow> = {
  name: { label: 'ประเภท', source: 'หน่วยงาน › ประเภท หรือคำนำหน้าชื่อ' },
  count: counted('จำนวนหน่วยงาน'),
  ...LEVEL_CELL_NOTES,
  undecided: counted('จำนวนที่ชี้ขาดระดับไม่ได้'),
  unscored: counted('จำนวนที่ไม่มีคะแนนรวม'),
  passed: counted('จำนวนที่ผ่านเกณฑ์'),
  share: counted('ร้อยละที่ผ่านเกณฑ์'),
};

const FIELDS: FieldNotes<OverviewData> = {
  ...MEMO_NOTES,
  previousYear: { label: 'ปีงบประมาณก่อนหน้า', source: 'ตั้งค่า › ปีงบประมาณของผลประเมิน' },
  opening: { label: 'ย่อหน้าเปิดเรื่อง', source: 'เรียบเรียง: ผลที่ประกาศหรือผลภายใน' },
  summary: text('ประโยคสรุปภาพรวม'),
  summaryNotes: { label: 'หน่วยงานที่ไม่มีคะแนนหรือชี้ขาดระดับไม่ได้', source: COMPOSED, rows: SENTENCES },
  hasLevels: condition('มีหน่วยงานที่มีคะแนนรวม'),
  levelsCaption: text('ชื่อตารางระดับ'),
  levels: { label: 'จำนวนและร้อยละตามระดับ', source: COUNTED, rows: LEVEL_NOTES },
  levelsSum: { label: 'แถวรวมของตารางระดับ', source: COUNTED, rows: LEVEL_NOTES },
  hasLevelChart: condition('มีแผนภาพจำนวนหน่วยงานตามระดับ'),
  levelChartCaption: text('คำอธิบายแผนภาพระดับ'),
  hasMovement: condition('ทราบคะแนนหรือระดับของปีก่อน'),
  movementTitle: text('หัวข้อการเปลี่ยนแปลงจากปีก่อน'),
  movementSentences: { label: 'ประโยคการเปลี่ยนแปลง', source: COMPOSED, rows: SENTENCES },
  hasLow: condition('มีหน่วยงานที่มีคะแนนรวม'),
  lowTitle: text('หัวข้อหน่วยงานที่ต่ำกว่าเกณฑ์'),
  lowSentence: text('ประโยคหน่วยงานที่ต่ำกว่าเกณฑ์'),
  hasLowTable: condition('มีหน่วยงานที่ต่ำกว่าเกณฑ์'),
  lowCaption: text('ชื่อตารางหน่วยงานที่ต่ำกว่าเกณฑ์'),
  low: { label: 'หน่วยงานที่ต่ำกว่าเกณฑ์ คะแนนน้อยที่สุดก่อน', source: COUNTED, rows: LOW_NOTES },
  hasBlockers: condition('ทราบสิ่งที่กั้นระดับถัดไป'),
  blockersTitle: text('หัวข้อสิ่งที่กั้นระดับถัดไป'),
  blockersSentence: text('ประโยคสิ่งที่กั้นระดับถัดไป'),
  blockersCaption: text('ชื่อตารางสิ่งที่กั้นระดับถัดไป'),
  blockers: {
    label: 'สิ่งที่กั้นระดับถัดไป',
    source: COUNTED,
    rows: {
      name: text('คะแนนที่ขาด'),
      count: counted('จำนวนหน่วยงานที่ขาด'),
      alone: counted('จำนวนหน่วยงานที่ขาดข้อนี้ข้อเดียว'),
      median: counted('ค่ากลางของคะแนนที่ขาด'),
      least: counted('คะแนนที่ขาดน้อยที่สุด'),
    },
  },
  nearestCaption: text('ชื่อตารางหน่วยงานที่ใกล้ระดับถัดไป'),
  nearest: { label: 'หน่วยงานที่ใกล้ระดับถัดไปที่สุด', source: COUNTED, rows: NEAREST_NOTES },
  hasIndicators: condition('มีคะแนนรายตัวชี้วัด'),
  indicatorsTitle: text('หัวข้อตัวชี้วัด'),
  indicatorsSentence: text('ประโยคตัวชี้วัดที่ต่ำในหน่วยงานส่วนใหญ่'),
  hasChart: condition('มีแผนภาพค่าเฉลี่ยรายตัวชี้วัด'),
  chartCaption: text('คำอธิบายแผนภาพตัวชี้วัด'),
  target: { label: 'เกณฑ์เป้าหมาย', source: 'ตั้งค่า › เกณฑ์เป้าหมาย' },
  indicatorsCaption: text('ชื่อตารางตัวชี้วัด'),
  indicators: {
    label: 'ตัวชี้วัดของทุกหน่วยงาน',
    source: COUNTED,
    rows: {
      name: text('ตัวชี้วัด'),
      average: counted('ค่าเฉลี่ย'),
      scored: counted('จำนวนหน่วยงานที่มีคะแนน'),
      below: counted('จำนวนและร้อยละที่ต่ำกว่าเกณฑ์เป้าหมาย'),
      lowest: counted('จำนวนหน่วยงานที่ตัวชี้วัดนี้ต่ำที่สุด'),
    },
  },
  hasGroups: condition('หน่วยงานแบ่งเป็นประเภท อำเภอ หรือกลุ่ม'),
  groupsTitle: text('หัวข้อค่าเฉลี่ยตามกลุ่ม'),
  groups: {
    label: 'ค่าเฉลี่ยตามประเภท อำเภอ และกลุ่ม',
    source: COUNTED,
    rows: {
      caption: text('ชื่อตารางของกลุ่ม'),
      head: text('หัวคอลัมน์ของกลุ่ม'),
      rows: { label: 'กลุ่ม ค่าเฉลี่ยน้อยที่สุดก่อน', source: COUNTED, rows: GROUP_NOTES },
      rowsSum: { label: 'แถวรวมของตารางกลุ่ม', source: COUNTED, rows: GROUP_NOTES },
      isCut: condition('ตารางนี้แสดงเพียงบางกลุ่ม'),
      cutSentence: text('ประโยคว่าแสดงกี่กลุ่มจากทั้งหมด'),
    },
  },
  proposalTitle: text('หัวข้อข้อเสนอ'),
  proposal: { label: 'ข้อเสนอ', source: 'เรียบเรียง: มีผู้อนุมัติหรือไม่ และมีหน่วยงานหรือตัวชี้วัดที่ต่ำหรือไม่' },
  hasAnnexes: condition('มีตารางแนบท้าย'),
  usesLevels: condition('ใช้ระดับ ผ่านดีเยี่ยม … ต้องปรับปรุงโดยด่วน'),
  usesLetters: condition('ใช้ระดับ AA … F'),
  hasTypes: condition('หน่วยงานมีหลายประเภท'),
  typesCaption: text('ชื่อตารางประเภทและระดับ'),
  types: { label: 'จำนวนหน่วยงานตามประเภทและระดับ', source: COUNTED, rows: TYPE_NOTES },
  typesSum: { label: 'แถวรวมของตารางประเภท', source: COUNTED, rows: TYPE_NOTES },
  hasMatrix: condition('ทราบระดับของทั้งสองปี'),
  matrixCaption: text('ชื่อตารางระดับปีก่อนและปีนี้'),
  matrix: {
    label: 'จำนวนหน่วยงานจากระดับปีก่อนเป็นระดับปีนี้',
    source: COUNTED,
    rows: { from: text('ระดับปีก่อน'), count: counted('จำนวนหน่วยงาน'), ...LEVEL_CELL_NOTES },
  },
  hasLowAnnex: condition('หน่วยงานที่ต่ำกว่าเกณฑ์มีมากกว่าที่บันทึกแสดงได้'),
  lowAnnexCaption: text('ชื่อตารางแนบท้ายของหน่วยงานที่ต่ำกว่าเกณฑ์'),
  lowAnnex: { label: 'หน่วยงานที่ต่ำกว่าเกณฑ์ทั้งหมด', source: COUNTED, rows: ANNEX_NOTES },
  hasPassed: condition('แสดงรายชื่อหน่วยงานที่ผ่านเกณฑ์'),
  passedCaption: text('ชื่อตารางแนบท้ายของหน่วยงานที่ผ่านเกณฑ์'),
  passed: { label: 'หน่วยงานที่ผ่านเกณฑ์เรียงตามอันดับ', source: COUNTED, rows: ANNEX_NOTES },
  hasUnlisted: condition('มีหน่วยงานที่ไม่ได้แสดงรายชื่อ'),
  unlisted: text('ประโยคว่าหน่วยงานที่ไม่ได้แสดงอยู่ที่ใด'),
};

/** See the head of this file. */
export const overviewDocument: DocumentDefinition<OverviewData> = {
  id: 'overview',
  tabs: ['settings', 'signers', 'papers'],
  title: DOCUMENT_TITLES.overview,
  purpose: 'บันทึกข้อความเสนอผลของทุกหน่วยงาน ระดับ การเปลี่ยนแปลง หน่วยงานที่ต่ำกว่าเกณฑ์ และสิ่งที่กั้นระดับถัดไป',
  fields: FIELDS,
  build,
  missing,
};

/** Counts up with each call: "ตารางที่ 1", "ตารางที่ 2". */
function counter(word: string): () => string {
  let last = 0;
  return () => `${word} ${(last += 1)}`;
}

/** Captions are numbered in the order in which their tables stand. */
function build(input: DocumentInput): OverviewData {
  const overview = agenciesOf(input);
  const { resultYear, scale, levels, internal } = overview;
  const { announcementDate } = input.workbook.settings;
  const year = `ปีงบประมาณ พ.ศ. ${resultYear}`;
  const table = counter('ตารางที่');
  const annex = counter('ตารางแนบท้ายที่');
  const picture = counter('แผนภาพที่');
  let sections = 1;
  const section = (is: boolean, title: string): string => (is ? `${(sections += 1)}. ${title}` : '');

  const hasLevels = levels.scored > 0;
  const hasLevelChart = hasLevels && input.pictures.levels === true;
  const levelsCaption = hasLevels ? `${table()} จำนวนและร้อยละของหน่วยงานตามระดับ ${year}` : '';
  const levelChartCaption = hasLevelChart ? `${picture()} จำนวนหน่วยงานตามระดับ ${year}` : '';

  // Annexes are numbered first where the memo refers to them.
  const hasTypes = overview.levelsByType.length > 0 && hasLevels;
  const typesCaption = hasTypes ? `${annex()} จำนวนหน่วยงานตามประเภทและระดับ ${year}` : '';
  const hasMatrix = overview.movement !== null && overview.movement.compared > 0;
  const matrixNo = hasMatrix ? annex() : '';
  const lowNo = annex();
  const lists = agencyLists(overview, lowNo);
  const hasLowAnnex = lists.lowAtLength.agencies.length > 0;
  const hasPassed = lists.passed.agencies.length > 0;
  const passedNo = hasLowAnnex ? annex() : lowNo;

  const movement = [movementSentence(overview), fallsSentence(overview)].filter((one) => one !== '');
  const movementTitle = section(movement.length > 0, `การเปลี่ยนแปลงจากปีงบประมาณ พ.ศ. ${resultYear - 1}`);
  const lowTitle = section(hasLevels, `หน่วยงานที่คะแนนรวมต่ำกว่า ${PASS_LINE} คะแนน`);
  const hasLowTable = lists.low.agencies.length > 0;
  const lowCaption = hasLowTable ? `${table()} หน่วยงานที่คะแนนรวมต่ำกว่า ${PASS_LINE} คะแนน เรียงจากคะแนนน้อยที่สุด` : '';
  const hasBlockers = overview.blockers.length > 0;
  const blockersTitle = section(hasBlockers, 'สิ่งที่ทำให้หน่วยงานยังไม่ถึงระดับถัดไป');
  const blockersCaption = hasBlockers ? `${table()} คะแนนที่หน่วยงานขาดไปจากระดับถัดไป` : '';
  const nearestCaption = hasBlockers ? `${table()} หน่วยงานที่ใกล้ระดับถัดไปที่สุด` : '';
  const hasIndicators = overview.indicators.some(({ scored }) => scored > 0);
  const indicatorsTitle = section(hasIndicators, 'ผลรายตัวชี้วัดของทุกหน่วยงาน');
  const hasChart = hasIndicators && input.pictures.chart;
  const chartCaption = hasChart
    ? `${picture()} คะแนนเฉลี่ยรายตัวชี้วัดของทุกหน่วยงาน เทียบกับเกณฑ์เป้าหมาย ${line(overview.thresholds.target)} คะแนน`
    : '';
  const indicatorsCaption = hasIndicators ? `${table()} คะแนนเฉลี่ยรายตัวชี้วัดและจำนวนหน่วยงานที่ต่ำกว่าเกณฑ์เป้าหมาย` : '';
  // Groups of one agency each say what the list of agencies says.
  const groups = overview.groups.filter(({ means }) => means.some(({ count }) => count > 1));
  const groupsTitle = section(groups.length > 0 && hasLevels, 'คะแนนเฉลี่ยตามกลุ่มหน่วยงาน');
  const unlisted = hasLevels ? unlistedSentence(overview) : '';
  return {
    ...memo(input, subjectOf(overview)),
    previousYear: String(resultYear - 1),
    opening: openingSentence(
      overview,
      internal || announcementDate === null ? '' : ` เมื่อวันที่ ${formatThaiDate(announcementDate)}`,
    ),
    summary: summarySentence(overview),
    summaryNotes: [undecidedSentence(overview), unscoredSentence(overview)]
      .filter((one) => one !== '' && hasLevels)
      .map((one) => ({ text: one })),
    hasLevels,
    levelsCaption,
    levels: hasLevels ? levelRows(overview) : [],
    levelsSum: hasLevels ? [levelRow('รวม', levels.scored, levels.scored)] : [],
    hasLevelChart,
    levelChartCaption,
    hasMovement: movement.length > 0,
    movementTitle,
    movementSentences: [...movement, ...(hasMatrix ? [`รายละเอียดปรากฏตาม${matrixNo}`] : [])].map((one) => ({
      text: one,
    })),
    hasLow: hasLevels,
    lowTitle,
    lowSentence: lowSentence(overview),
    hasLowTable,
    lowCaption,
    low: hasLowTable ? [lists.low] : [],
    hasBlockers,
    blockersTitle,
    blockersSentence: blockerSentence(overview),
    blockersCaption,
    blockers: overview.blockers.map(({ what, count, alone, median, least }) => ({
      name: lackName(what),
      count: String(count),
      alone: countText(alone),
      median: score(median),
      least: score(least),
    })),
    nearestCaption,
    nearest: hasBlockers ? [lists.nearest] : [],
    hasIndicators,
    indicatorsTitle,
    indicatorsSentence: indicatorSentence(overview),
    hasChart,
    chartCaption,
    target: line(overview.thresholds.target),
    indicatorsCaption,
    indicators: overview.indicators.map(({ no, name, mean, scored, below, lowest }) => ({
      name: `${no}. ${name}`,
      average: score(mean),
      scored: String(scored),
      below: scored === 0 ? UNKNOWN : `${below} (${percent(below, scored)})`,
      lowest: countText(lowest),
    })),
    hasGroups: groupsTitle !== '',
    groupsTitle,
    groups: groupsTitle === '' ? [] : groups.map((one) => groupTable(one, overview.all, table())),
    proposalTitle: section(true, 'ข้อเสนอ'),
    proposal: proposalSentence(overview, input),
    hasAnnexes: hasTypes || hasMatrix || hasLowAnnex || hasPassed,
    usesLevels: scale === 'level',
    usesLetters: scale === 'letter',
    hasTypes,
    typesCaption,
    types: hasTypes ? overview.levelsByType.map(({ name, counts }) => typeRow(name || NO_GROUP, counts)) : [],
    typesSum: hasTypes ? [typeRow('รวม', levels)] : [],
    hasMatrix,
    matrixCaption: hasMatrix
      ? `${matrixNo} จำนวนหน่วยงานจากระดับ${yearText(resultYear - 1)} (แถว) เป็นระดับ${yearText(resultYear)} (คอลัมน์)`
      : '',
    matrix: hasMatrix ? matrixRows(overview) : [],
    hasLowAnnex,
    lowAnnexCaption: hasLowAnnex ? `${lowNo} หน่วยงานที่คะแนนรวมต่ำกว่า ${PASS_LINE} คะแนน เรียงจากคะแนนน้อยที่สุด ${year}` : '',
    lowAnnex: hasLowAnnex ? [lists.lowAtLength] : [],
    hasPassed,
    passedCaption: hasPassed ? `${passedNo} หน่วยงานที่คะแนนรวมตั้งแต่ ${PASS_LINE} คะแนนขึ้นไป เรียงตามอันดับ ${year}` : '',
    passed: hasPassed ? [lists.passed] : [],
    hasUnlisted: unlisted !== '',
    unlisted,
  };
}

function yearText(year: number): string {
  return `ปี ${year}`;
}

/** Agencies of nothing where a paper is built without them: its fields and gaps can then be told all the same. */
function agenciesOf({ agencies, analysis, workbook }: DocumentInput): AgenciesOverview {
  return (
    agencies ??
    overviewOf([], {
      resultYear: analysis.resultYear,
      scale: analysis.total.scale,
      thresholds: { target: workbook.settings.target, maintain: workbook.settings.maintain },
      internal: workbook.settings.source === 'internal',
      targetShare: workbook.settings.targetShare,
    })
  );
}

function subjectOf({ resultYear, internal }: AgenciesOverview): string {
  return `รายงานภาพรวมผล${ASSESSMENT} (Integrity and Transparency Assessment : ITA) ประจำปีงบประมาณ พ.ศ. ${resultYear}${internal ? ' (ผลภายใน)' : ''}`;
}

function score(value: ScoreOrNull): string {
  return value === null ? UNKNOWN : formatScore(value);
}

/** Every level of the scale, those without an agency too. */
function levelRows({ scale, levels }: AgenciesOverview): LevelRow[] {
  return [
    ...ratingsOf(scale).map((rating, index) => levelRow(rating, levels.byRating[index] ?? 0, levels.scored)),
    ...(levels.undecided > 0 ? [levelRow('ชี้ขาดระดับไม่ได้', levels.undecided, levels.scored)] : []),
  ];
}

function levelRow(name: string, count: number, scored: number): LevelRow {
  return { name, count: countText(count), share: percent(count, scored) };
}

function typeRow(name: string, counts: LevelCounts): TypeRow {
  return {
    name,
    count: String(counts.count),
    ...levelCells(counts.byRating),
    undecided: countText(counts.undecided),
    unscored: countText(counts.unscored),
    passed: countText(counts.passed),
    share: counts.scored === 0 ? UNKNOWN : percent(counts.passed, counts.scored),
  };
}

function matrixRows({ movement }: AgenciesOverview): MovementRow[] {
  if (movement === null) return [];
  return movement.from.map((from, index) => {
    const counts = movement.counts[index] ?? [];
    return { from, count: String(counts.reduce((sum, one) => sum + one, 0)), ...levelCells(counts) };
  });
}

/** The lowest means first: that is where something is to be done. */
function groupTable({ field, means }: AgenciesOverview['groups'][number], all: GroupMean, no: string): GroupTable {
  const lowestFirst = [...means].sort((one, other) => (one.mean ?? Infinity) - (other.mean ?? Infinity));
  const shown = lowestFirst.slice(0, MOST_GROUPS);
  const left = means.length - shown.length;
  const word = GROUP_WORDS[field];
  return {
    caption: `${no} คะแนนเฉลี่ยตาม${word} เรียงจากค่าเฉลี่ยน้อยที่สุด`,
    head: word,
    rows: shown.map((one) => groupLine(one.name || NO_GROUP, one)),
    rowsSum: [groupLine('รวม', all)],
    isCut: left > 0,
    cutSentence:
      left === 0
        ? ''
        : `แสดง ${shown.length} จาก ${means.length} ${word} ที่ค่าเฉลี่ยน้อยที่สุด อีก ${left} ${word}ปรากฏในแท็บ ภาพรวม ของสมุดงาน`,
  };
}

function groupLine(name: string, { mean, scored, lowest, highest, passed }: GroupMean): GroupLine {
  return {
    name,
    average: score(mean),
    scored: String(scored),
    range: lowest === null || highest === null ? UNKNOWN : `${formatScore(lowest)} – ${formatScore(highest)}`,
    passed: countText(passed),
  };
}

function missing({ workbook, agencies }: DocumentInput): MissingField[] {
  const unscored = agencies?.levels.unscored ?? 0;
  return [
    ...(agencies ? [] : [{ field: 'agencies', label: 'หน่วยงานในแท็บ หน่วยงาน', cell: null }]),
    ...missingInMemo(workbook),
    ...(unscored > 0
      ? [{ field: 'agencies.total', label: `คะแนนรวมของ ${unscored} หน่วยงานในแท็บ หน่วยงาน`, cell: null }]
      : []),
  ];
}
