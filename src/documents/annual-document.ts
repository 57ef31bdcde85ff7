/**
 * รายงานประจำปี (`annual`): the story of the year's score and its change, indicators by instrument, the two rating
 * scales, urgent items by instrument and part, the table of six columns, and the constraints. Structure: a published
 * paper (design §6) and ita-domain.md §3.7 (the report on the measures of FY 2568).
 */

import type { IndicatorResult, InstrumentResult } from '../ita/analysis';
import { CLASS_NAMES } from '../ita/classes';
import { INSTRUMENTS, instrumentById } from '../ita/instruments';
import { byScore } from '../ita/ranking';
import { parseRating, rate } from '../ita/rating';
import { formatScore, round2 } from '../ita/rounding';
import { KNOWN_YEARS, scaleOf, yearRules } from '../ita/years';
import { valueOf } from '../ita/years/year';
import type { MissingField } from '../rpc';
import type { ItemRow } from '../workbook/records';
import { orBlank, type DocumentDefinition, type DocumentInput, type FieldNotes } from './definition';
import { boundsFromItems } from './item-bounds';
import { LINE_NOTES, textLines, type TextLine } from './lines';
import { countSentence, openMeasures, type OpenMeasure } from './measure-counts';
import { nameOf, numberOf, periodOf } from './measures';
import { dateOrBlank } from './memo';
import { missingCells, missingPeriod, missingRows, missingSettings } from './missing';
import { REPORT_NOTES, missingInReport, planYearOf, report, type Report } from './report';
import { OPEN_MEASURE_NOTES, missingResult } from './results-document';
import { SCALE_ROW_NOTES, letterRows, levelRows, type ScaleRow } from './scale-tables';
import { INSTRUMENT_TEXTS } from './texts/instruments';
import { totalSentence } from './total-sentence';
import {
  changeFrom,
  indicatorName,
  itemName,
  line,
  oneLine,
  scoreOrBlank,
  statedScore,
  targetVerdict,
  thaiList,
} from './wording';
import { DOCUMENT_TITLES } from './titles';

interface Text {
  readonly text: string;
}

interface NumberedText extends Text {
  readonly no: string;
}

interface IndicatorLine {
  readonly name: string;
  readonly hasScore: boolean;
  readonly score: string;
  readonly verdict: string;
  readonly subIndicators: readonly NumberedText[];
}

interface InstrumentIntro {
  readonly no: string;
  readonly id: string;
  readonly name: string;
  readonly englishName: string;
  readonly weight: string;
  readonly purpose: string;
  readonly count: string;
  readonly indicators: readonly IndicatorLine[];
  readonly hasVerdict: boolean;
  readonly verdict: string;
}

interface UrgentItem {
  readonly no: string;
  readonly item: string;
  readonly text: string;
  readonly score: string;
}

interface UrgentGroup {
  readonly no: string;
  readonly title: string;
  readonly items: readonly UrgentItem[];
}

interface PartSection {
  readonly sentence: string;
  readonly groups: readonly UrgentGroup[];
}

interface InstrumentAnalysis {
  readonly no: string;
  readonly id: string;
  readonly name: string;
  readonly sentence: string;
  readonly parts: readonly PartSection[];
}

interface MeasureLine {
  readonly no: string;
  readonly measure: string;
  readonly steps: readonly TextLine[];
  readonly period: string;
  readonly responsible: string;
  readonly output: readonly TextLine[];
  readonly outcome: readonly TextLine[];
}

export interface AnnualData extends Report {
  readonly hasCommittee: boolean;
  readonly committee: string;
  readonly story: readonly Text[];
  readonly announcementDate: string;
  readonly totalSentence: string;
  readonly instruments: readonly InstrumentIntro[];
  readonly scaleSentence: string;
  readonly letters: readonly ScaleRow[];
  readonly levels: readonly ScaleRow[];
  readonly analyses: readonly InstrumentAnalysis[];
  readonly hasFollowing: boolean;
  readonly followingSentence: string;
  readonly noMeasures: boolean;
  readonly hasMeasures: boolean;
  readonly countSentence: string;
  readonly hasOpenMeasures: boolean;
  readonly openMeasures: readonly OpenMeasure[];
  readonly measures: readonly MeasureLine[];
  readonly hasConstraints: boolean;
  readonly constraints: readonly NumberedText[];
}

const FIELDS: FieldNotes<AnnualData> = {
  ...REPORT_NOTES,
  hasCommittee: { label: 'มีชื่อคณะกรรมการ', source: 'ตั้งค่า › คณะกรรมการ/คณะทำงาน ITA', condition: true },
  committee: { label: 'คณะกรรมการ', source: 'ตั้งค่า › คณะกรรมการ/คณะทำงาน ITA' },
  story: {
    label: 'สาระสำคัญของปี',
    source: 'ตั้งค่า › สาระสำคัญของปี',
    rows: { text: { label: 'ย่อหน้า', source: 'ตั้งค่า › สาระสำคัญของปี' } },
  },
  announcementDate: { label: 'วันที่ประกาศผล', source: 'ตั้งค่า › วันที่ประกาศผล' },
  totalSentence: { label: 'ประโยคสรุปคะแนนรวม ระดับ และการเปลี่ยนแปลง', source: 'คำนวณจากคะแนน และ ตั้งค่า' },
  instruments: {
    label: 'แบบวัดและตัวชี้วัด',
    source: 'คะแนน และเกณฑ์ของปี',
    rows: {
      no: { label: 'ส่วนที่', source: 'ลำดับ' },
      id: { label: 'อักษรย่อแบบวัด', source: 'IIT, EIT, OIT' },
      name: { label: 'ชื่อแบบวัด', source: 'ชื่อทางการ' },
      englishName: { label: 'ชื่อภาษาอังกฤษ', source: 'ชื่อทางการ' },
      weight: { label: 'น้ำหนักของแบบวัด', source: 'เกณฑ์การประเมิน' },
      purpose: { label: 'วัตถุประสงค์ของแบบวัด', source: 'ข้อความประจำแบบวัด' },
      count: { label: 'จำนวนตัวชี้วัด', source: 'แบบวัด' },
      indicators: {
        label: 'ตัวชี้วัดของแบบวัด',
        source: 'คะแนน',
        rows: {
          name: { label: 'ตัวชี้วัด', source: 'คะแนน › ตัวชี้วัดที่ และ ตัวชี้วัด' },
          hasScore: { label: 'มีคะแนน', source: 'คะแนน › คะแนน', condition: true },
          score: { label: 'คะแนน', source: 'คะแนน › คะแนน' },
          verdict: { label: 'ผลเทียบเกณฑ์', source: 'คำนวณจากคะแนนและเกณฑ์ใน ตั้งค่า' },
          subIndicators: {
            label: 'ตัวชี้วัดย่อย',
            source: 'เกณฑ์ของปีของผลประเมิน',
            rows: {
              no: { label: 'เลขตัวชี้วัดย่อย', source: 'เกณฑ์ของปี' },
              text: { label: 'ชื่อตัวชี้วัดย่อย', source: 'เกณฑ์ของปี' },
            },
          },
        },
      },
      hasVerdict: { label: 'สรุปคะแนนแบบวัดได้', source: 'คะแนน', condition: true },
      verdict: { label: 'ประโยคสรุปแบบวัด', source: 'คำนวณจากคะแนน หรือ ตั้งค่า › คะแนนที่ประกาศ' },
    },
  },
  scaleSentence: { label: 'มาตรวัดที่ใช้กับปีนี้', source: 'เกณฑ์ของปีของผลประเมิน' },
  letters: { label: 'มาตรวัดตัวอักษร', source: 'ตารางเกณฑ์', rows: SCALE_ROW_NOTES },
  levels: { label: 'มาตรวัดระดับ', source: 'ตารางเกณฑ์', rows: SCALE_ROW_NOTES },
  analyses: {
    label: 'ผลวิเคราะห์รายแบบวัด',
    source: 'คะแนน และ รายข้อ',
    rows: {
      no: { label: 'ลำดับแบบวัด', source: 'ลำดับ' },
      id: { label: 'อักษรย่อแบบวัด', source: 'IIT, EIT, OIT' },
      name: { label: 'ชื่อแบบวัด', source: 'ชื่อทางการ' },
      sentence: { label: 'ประโยควิเคราะห์แบบวัด', source: 'เรียบเรียงจากคะแนน' },
      parts: {
        label: 'ส่วนของแบบวัด (EIT ส่วนที่ 1 และ 2 แยกกัน)',
        source: 'รายข้อ › ส่วนที่',
        rows: {
          sentence: { label: 'ประโยคนำของส่วน', source: 'เรียบเรียงจากคะแนน' },
          groups: {
            label: 'ตัวชี้วัดที่มีข้อต้องแก้ไข',
            source: 'รายข้อ',
            rows: {
              no: { label: 'ลำดับ', source: 'ลำดับ' },
              title: { label: 'ตัวชี้วัดและผล', source: 'คะแนน และ รายข้อ' },
              items: {
                label: 'ข้อที่ต่ำกว่าเกณฑ์ตามลำดับข้อ',
                source: 'รายข้อ',
                rows: {
                  no: { label: 'ลำดับ', source: 'ลำดับ' },
                  item: { label: 'รหัสข้อ', source: 'รายข้อ › ข้อ' },
                  text: { label: 'ข้อคำถาม', source: 'รายข้อ › ข้อคำถาม' },
                  score: { label: 'คะแนน', source: 'รายข้อ › คะแนน' },
                },
              },
            },
          },
        },
      },
    },
  },
  hasFollowing: { label: 'ทราบผลของปีที่ดำเนินมาตรการ', source: 'ตั้งค่า', condition: true },
  followingSentence: {
    label: 'ประโยคผลของปีที่ดำเนินมาตรการ',
    source: 'ตั้งค่า › คะแนนรวม เพิ่มขึ้น/ลดลง และ ระดับ ของปีที่ดำเนินมาตรการ',
  },
  noMeasures: { label: 'ยังไม่มีมาตรการ', source: 'มาตรการ', condition: true },
  hasMeasures: { label: 'มีมาตรการ', source: 'มาตรการ', condition: true },
  countSentence: { label: 'จำนวนมาตรการที่แล้วเสร็จและไม่แล้วเสร็จ', source: 'นับจาก มาตรการ › สถานะ' },
  hasOpenMeasures: { label: 'มีมาตรการที่ยังไม่แล้วเสร็จ', source: 'มาตรการ › สถานะ', condition: true },
  openMeasures: { label: 'มาตรการที่ยังไม่แล้วเสร็จ', source: 'มาตรการ', rows: OPEN_MEASURE_NOTES },
  measures: {
    label: 'ตารางผลการดำเนินการ 6 ช่อง',
    source: 'มาตรการ',
    rows: {
      no: { label: 'ลำดับ', source: 'มาตรการ › ลำดับ' },
      measure: { label: 'มาตรการ/โครงการ/กิจกรรม', source: 'มาตรการ › มาตรการ/กิจกรรม' },
      steps: { label: 'บรรทัดของขั้นตอน', source: 'มาตรการ › ขั้นตอน/วิธีการปฏิบัติ', rows: LINE_NOTES },
      period: { label: 'ช่วงระยะเวลา', source: 'มาตรการ › เริ่ม และ สิ้นสุด' },
      responsible: { label: 'ผู้รับผิดชอบ', source: 'มาตรการ › ผู้รับผิดชอบ' },
      output: { label: 'บรรทัดของผลการดำเนินการ', source: 'มาตรการ › ผลการดำเนินการ', rows: LINE_NOTES },
      outcome: { label: 'บรรทัดของผลลัพธ์', source: 'มาตรการ › ผลลัพธ์', rows: LINE_NOTES },
    },
  },
  hasConstraints: { label: 'มีข้อจำกัด', source: 'ข้อจำกัด', condition: true },
  constraints: {
    label: 'ข้อจำกัด',
    source: 'ข้อจำกัด',
    rows: {
      no: { label: 'ลำดับ', source: 'ลำดับ' },
      text: { label: 'ข้อความ', source: 'ข้อจำกัด › ข้อจำกัด' },
    },
  },
};

/** See the head of this file. */
export const annualDocument: DocumentDefinition<AnnualData> = {
  id: 'annual',
  tabs: ['settings', 'indicators', 'items', 'measures', 'constraints'],
  title: DOCUMENT_TITLES.annual,
  purpose: 'รายงานฉบับเต็มพร้อมปก: ผลประเมิน เกณฑ์ระดับ ข้อที่ต้องแก้ไข ผลตามมาตรการ และข้อจำกัด',
  fields: FIELDS,
  build,
  missing,
};

function build(input: DocumentInput): AnnualData {
  const { workbook, analysis } = input;
  const { settings, measures } = workbook;
  const following = followingSentence(input);
  const open = openMeasures(measures);
  return {
    ...report(input, `${annualDocument.title} ประจำปีงบประมาณ พ.ศ. ${planYearOf(input)}`),
    hasCommittee: settings.committee.trim() !== '',
    committee: oneLine(settings.committee),
    story: textLines(settings.story, '').map(({ mark, text }) => ({ text: mark === '' ? text : `${mark} ${text}` })),
    announcementDate: dateOrBlank(settings.announcementDate),
    totalSentence: totalSentence(input),
    instruments: analysis.instruments.map((result, index) => intro(input, result, index)),
    scaleSentence: scaleSentence(input),
    letters: letterRows(),
    levels: levelRows(),
    analyses: analysis.instruments.map((result, index) => instrumentAnalysis(input, result, index)),
    hasFollowing: following !== '',
    followingSentence: following,
    noMeasures: measures.length === 0,
    hasMeasures: measures.length > 0,
    countSentence: countSentence(measures),
    hasOpenMeasures: open.length > 0,
    openMeasures: open,
    measures: measures.map((measure, index) => ({
      no: numberOf(measure, index),
      measure: nameOf(measure),
      steps: textLines(measure.steps),
      period: periodOf(measure, '\n'),
      responsible: orBlank(measure.responsible),
      output: textLines(measure.output),
      outcome: textLines(measure.outcome),
    })),
    hasConstraints: workbook.constraints.length > 0,
    constraints: workbook.constraints.map(({ text }, index) => ({ no: String(index + 1), text: withoutMark(text) })),
  };
}

/** The number that people also type in front is dropped. */
function withoutMark(text: string): string {
  const lines = textLines(text);
  return lines.length === 1 && lines[0] ? lines[0].text : text.trim();
}

function ownIndicators(input: DocumentInput, result: InstrumentResult): IndicatorResult[] {
  return input.analysis.indicators.filter(({ instrument }) => instrument === result.id);
}

function intro(input: DocumentInput, result: InstrumentResult, index: number): InstrumentIntro {
  const instrument = instrumentById(result.id);
  const own = ownIndicators(input, result);
  const stated = statedScore(result);
  return {
    no: String(index + 1),
    id: result.id,
    name: instrument.name,
    englishName: instrument.englishName,
    weight: String(instrument.weight),
    purpose: INSTRUMENT_TEXTS[result.id].purpose,
    count: String(own.length),
    indicators: own.map((indicator) => ({
      name: indicatorName(indicator),
      hasScore: indicator.score !== null,
      score: scoreOrBlank(indicator.score),
      verdict: indicator.class === null ? '' : CLASS_NAMES[indicator.class],
      subIndicators: subIndicators(input.analysis.resultYear, indicator.no),
    })),
    hasVerdict: stated !== null,
    verdict:
      stated === null
        ? ''
        : `แบบวัด ${result.id} ได้คะแนน${result.computed === null ? 'ตามที่ประกาศ' : 'เฉลี่ย'} ${formatScore(stated)} คะแนน ` +
          targetVerdict(stated, input.workbook.settings.target),
  };
}

function subIndicators(resultYear: number, indicator: number): NumberedText[] {
  const all = KNOWN_YEARS.indexOf(resultYear) < 0 ? null : valueOf(yearRules(resultYear).subIndicators);
  return (all ?? [])
    .filter((candidate) => candidate.indicator === indicator)
    .map(({ id, name }) => ({ no: id, text: name }));
}

function scaleSentence(input: DocumentInput): string {
  const year = input.analysis.resultYear;
  return input.analysis.total.scale === 'letter'
    ? `ผลการประเมินประจำปีงบประมาณ พ.ศ. ${year} ใช้มาตรวัดแบบเดิม ซึ่งพิจารณาจากคะแนนรวม`
    : `ผลการประเมินประจำปีงบประมาณ พ.ศ. ${year} ใช้มาตรวัดแบบใหม่ ซึ่งพิจารณาทั้งคะแนนรวมและคะแนนของแต่ละแบบวัด`;
}

function instrumentAnalysis(input: DocumentInput, result: InstrumentResult, index: number): InstrumentAnalysis {
  const weak = weakItems(input).filter((item) => item.instrument === result.id);
  const parts = weak
    .map(({ part }) => part)
    .filter((part, at, all) => all.indexOf(part) === at)
    .sort((a, b) => (a ?? 0) - (b ?? 0));
  return {
    no: String(index + 1),
    id: result.id,
    name: instrumentById(result.id).name,
    sentence: instrumentSentence(input, result, weak),
    parts: parts.map((part) =>
      partSection(
        input,
        result,
        part,
        weak.filter((item) => item.part === part),
      ),
    ),
  };
}

/** Items below the target in the order of the questions: by part, indicator and number. */
function weakItems(input: DocumentInput): ItemRow[] {
  return input.workbook.items
    .filter(({ score }) => score !== null && round2(score) < input.workbook.settings.target)
    .map((item, index) => ({ item, index }))
    .sort(
      (a, b) =>
        (a.item.indicator ?? Infinity) - (b.item.indicator ?? Infinity) ||
        a.item.itemNo - b.item.itemNo ||
        a.index - b.index,
    )
    .map(({ item }) => item);
}

/** What the indicator scores of an instrument ask for; where there is none, only that. */
function instrumentSentence(input: DocumentInput, result: InstrumentResult, weak: readonly ItemRow[]): string {
  const { target } = input.workbook.settings;
  const own = ownIndicators(input, result);
  const known = own.filter(({ score }) => score !== null);
  const hasItems = input.workbook.items.some((item) => item.instrument === result.id && item.score !== null);
  if (known.length === 0) {
    if (!hasItems) return `ยังไม่มีข้อมูลคะแนนรายตัวชี้วัดและรายข้อของแบบวัด ${result.id}`;
    return weak.length === 0
      ? `ยังไม่มีข้อมูลคะแนนรายตัวชี้วัดของแบบวัด ${result.id} และข้อที่มีคะแนนไม่มีข้อใดต่ำกว่า ${line(target)} คะแนน`
      : `ยังไม่มีข้อมูลคะแนนรายตัวชี้วัดของแบบวัด ${result.id} จึงวิเคราะห์จากข้อที่มีคะแนนต่ำกว่า ${line(target)} คะแนน`;
  }
  const listed = (of: 'urgent' | 'improve', demand: string): string[] => {
    const found = byScore(
      known.filter((indicator) => indicator.class === of),
      ({ score }) => score as number,
      'lowest',
    );
    const names = found.map((indicator) => `${indicatorName(indicator)} (${scoreOrBlank(indicator.score)} คะแนน)`);
    return found.length === 0 ? [] : [`มีตัวชี้วัดที่${demand} ${found.length} ตัวชี้วัด ได้แก่ ${thaiList(names)}`];
  };
  const partly = known.length < own.length ? ' เฉพาะตัวชี้วัดที่มีข้อมูลคะแนน' : '';
  const urgent = listed('urgent', CLASS_NAMES.urgent);
  const improve = listed('improve', CLASS_NAMES.improve);
  const passed = urgent.length === 0 && weak.length === 0;
  const all = known.length === own.length ? `ทั้ง ${own.length} ตัวชี้วัด` : 'ทุกตัวชี้วัด';
  return [
    `จากผลการประเมินแบบวัด ${result.id}${partly}`,
    ...(urgent.length > 0 ? urgent : [`ไม่มีตัวชี้วัดที่ได้ต่ำกว่า ${line(target)} คะแนน`]),
    ...improve,
    ...(passed && improve.length === 0 ? [`${all}อยู่ในเกณฑ์ที่กำหนด จึงควรรักษามาตรฐานไว้และพัฒนาอย่างต่อเนื่อง`] : []),
    ...(weak.length > 0 && urgent.length === 0 ? ['แต่ยังมีข้อที่ต้องแก้ไขโดยเร่งด่วน'] : []),
  ].join(' ');
}

function partSection(
  input: DocumentInput,
  result: InstrumentResult,
  part: number | null,
  weak: readonly ItemRow[],
): PartSection {
  const numbers = weak
    .map(({ indicator }) => indicator)
    .filter((indicator, index, all) => all.indexOf(indicator) === index);
  const of = part === null ? '' : ` ส่วนที่ ${part}`;
  return {
    sentence:
      `แบบวัด ${result.id}${of} มี${INSTRUMENT_TEXTS[result.id].item}ที่ได้ต่ำกว่า ` +
      `${line(input.workbook.settings.target)} คะแนนและต้องแก้ไขโดยเร่งด่วน ${weak.length} ข้อ ดังนี้`,
    groups: numbers.map((no, groupIndex) => ({
      no: String(groupIndex + 1),
      title: groupTitle(input, no, part),
      items: weak
        .filter((item) => item.indicator === no)
        .map((item, index) => ({
          no: `${groupIndex + 1}.${index + 1}`,
          item: itemName({ id: item.id, part: null }),
          text: orBlank(oneLine(item.text)),
          score: scoreOrBlank(item.score),
        })),
    })),
  };
}

/** The indicator with its verdict: by its score, or by what its items leave possible, or not at all. */
function groupTitle(input: DocumentInput, no: number | null, part: number | null): string {
  const { target } = input.workbook.settings;
  const indicator = input.analysis.indicators.filter((candidate) => candidate.no === no)[0];
  if (!indicator) return 'ข้อที่ไม่ได้ระบุตัวชี้วัด';
  const name = indicatorName(indicator);
  const within = 'อยู่ในเกณฑ์มาตรฐาน แต่ยังมีข้อที่ต้องแก้ไขโดยเร่งด่วน';
  if (indicator.score !== null && part === null) {
    const score = `ได้ ${formatScore(indicator.score)} คะแนน`;
    return indicator.class === 'urgent' ? `${name} ${score} ต้องแก้ไขโดยเร่งด่วน` : `${name} ${score} ${within}`;
  }
  const bounds = boundsFromItems(input.workbook.items, indicator.no, part, input.analysis.resultYear);
  if (bounds === null) return name;
  if (bounds.max < target) {
    const score =
      bounds.min === bounds.max
        ? `คำนวณจากทุกข้อได้ ${formatScore(bounds.max)} คะแนน`
        : `คำนวณจากข้อที่มีคะแนนได้ไม่เกิน ${formatScore(bounds.max)} คะแนน`;
    return `${name} ต้องแก้ไขโดยเร่งด่วน (${score})`;
  }
  return bounds.min >= target ? `${name} ${within}` : name;
}

/** What the plan year brought: its total as set, or the result's total and the printed change; the rating if allowed. */
function followingSentence(input: DocumentInput): string {
  const { settings } = input.workbook;
  const { total, resultYear } = input.analysis;
  const base = total.computed ?? total.announced;
  const planYear = planYearOf(input);
  const change = settings.followingChange;
  const following =
    settings.followingTotal ?? (base !== null && change !== null ? round2(round2(base) + round2(change)) : null);
  if (following === null) return '';
  const rating = followingRating(planYear, following, settings.followingRating);
  return [
    `ผลการประเมินประจำปีงบประมาณ พ.ศ. ${planYear} ได้คะแนนรวม ${formatScore(following)} คะแนน`,
    ...(base === null ? [] : [changeFrom(following, base, resultYear)]),
    ...(rating === '' ? [] : [`อยู่ในระดับ ${rating}`]),
  ].join(' ');
}

/** The announced rating where the total allows it, else every rating that the total leaves open. */
function followingRating(planYear: number, total: number, announced: string): string {
  if (KNOWN_YEARS.indexOf(planYear) < 0) return '';
  const { candidates } = rate(scaleOf(planYear), total);
  const stated = parseRating(announced)?.rating ?? null;
  const names = stated !== null && candidates.indexOf(stated) >= 0 ? [stated] : candidates;
  return names.map((name) => `“${name}”`).join(' หรือ ');
}

function missing(input: DocumentInput): MissingField[] {
  const { workbook } = input;
  const items = INSTRUMENTS.reduce<MissingField[]>(
    (all, { id }) => [
      ...all,
      ...weakItems(input)
        .filter((item) => item.instrument === id)
        .reduce<MissingField[]>(
          (cells, item) => [...cells, ...missingCells('items', item, ['text'], ` ${itemName(item)}`)],
          [],
        ),
    ],
    [],
  );
  const measures =
    workbook.measures.length === 0
      ? [missingRows(workbook, 'measures', 'มาตรการอย่างน้อย 1 รายการ')]
      : workbook.measures.reduce<MissingField[]>((all, measure, index) => {
          const of = `ของมาตรการที่ ${numberOf(measure, index)}`;
          return [
            ...all,
            ...missingCells('measures', measure, ['steps'], of),
            ...missingPeriod(measure, of),
            ...missingCells('measures', measure, ['responsible'], of),
            ...missingResult(measure, index),
          ];
        }, []);
  return [
    ...missingInReport(workbook),
    ...missingSettings(workbook, ['announcementDate']),
    ...input.analysis.indicators
      .filter(({ score }) => score === null)
      .map(({ no }) => ({
        field: 'indicators.score',
        label: `คะแนนตัวชี้วัดที่ ${no}`,
        cell: workbook.indicators.filter((row) => row.no === no)[0]?.cells.score ?? null,
      })),
    ...items,
    ...measures,
    ...(workbook.constraints.length === 0 ? [missingRows(workbook, 'constraints', 'ข้อจำกัดอย่างน้อย 1 ข้อ')] : []),
  ];
}
