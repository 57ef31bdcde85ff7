/**
 * Six workbooks of kinds that the samples do not show, made by code to look at their papers (`npm run gallery`) and to
 * hold them in tests: agencies, figures and texts are invented.
 */

import { INDICATORS } from '../src/ita/indicators';
import { DEFAULT_ISSUES } from '../src/ita/issues';
import { suggestedMeasures } from '../src/planning/suggested-measures';
import { scoreRows, type Sample, type TypedRow } from './sample';

const EVERY_PAPER: Sample['documents'] = ['analysis', 'measures', 'results', 'annual', 'meeting'];

const STATUSES = ['แล้วเสร็จ', 'แล้วเสร็จ', 'แล้วเสร็จ', 'อยู่ระหว่างดำเนินการ', 'ไม่แล้วเสร็จ'] as const;

interface Plan {
  readonly planYear: number;
  readonly responsible: string;
  /** Whether what became of each is known. */
  readonly reported?: boolean;
}

/** Measures for these indicators, in the words in which the add-in proposes them, with a period of the plan year. */
function plan(indicators: readonly number[], { planYear, responsible, reported = false }: Plan): TypedRow[] {
  return indicators
    .flatMap((no) => suggestedMeasures(no, []).map((proposal) => ({ indicator: no, ...proposal })))
    .map(({ indicator, measure, steps, monitoring }, index) => ({
      no: index + 1,
      issue: DEFAULT_ISSUES.find((issue) => issue.indicators.includes(indicator))?.no ?? '',
      indicators: String(indicator),
      measure,
      steps: steps.map((step, at) => `${at + 1}. ${step}`).join('\n'),
      responsible,
      start: `1 ตุลาคม ${planYear - 1}`,
      end: `30 กันยายน ${planYear}`,
      monitoring,
      ...(reported
        ? {
            output: steps.map((step, at) => `${at + 1}. ${step} แล้ว`).join('\n'),
            outcome: 'ผู้รับบริการและบุคลากรทราบและใช้ประโยชน์ได้จริง',
            status: STATUSES[index % STATUSES.length] ?? '',
          }
        : {}),
    }));
}

function issues(): TypedRow[] {
  return DEFAULT_ISSUES.map(({ no, name, indicators }) => ({ no, name, indicators: indicators.join(', ') }));
}

function laws(resultYear: number, announced: string): TypedRow[] {
  return [
    { no: 1, text: `ประกาศสำนักงาน ป.ป.ช. เรื่อง ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${resultYear} ลงวันที่ ${announced}` },
    { no: 2, text: `คู่มือการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${resultYear + 1}` },
  ];
}

const CONSTRAINTS: readonly TypedRow[] = [
  { no: 1, text: 'บุคลากรที่รับผิดชอบการประเมินมีจำนวนจำกัดและมีภารกิจประจำหลายด้าน' },
  { no: 2, text: 'ผู้รับบริการบางส่วนไม่สะดวกตอบแบบสำรวจผ่านระบบออนไลน์' },
];

const ALL_EXCELLENT: Sample = {
  id: 'all-excellent-2567',
  about: 'ทุกตัวชี้วัดตั้งแต่ 95 คะแนน',
  documents: EVERY_PAPER,
  settings: {
    agency: 'เทศบาลตำบลสวนหลวง',
    agencyType: 'เทศบาลตำบล',
    district: 'เมือง',
    province: 'ตัวอย่าง',
    resultYear: 2567,
    planYear: 2568,
    announcementDate: '30 กรกฎาคม 2567',
    division: 'สำนักปลัดเทศบาล เทศบาลตำบลสวนหลวง',
    documentNo: 'ตย 52301/ -',
    documentDate: '15 ตุลาคม 2567',
    addressee: 'นายกเทศมนตรีตำบลสวนหลวง',
    preparerPosition: 'นักวิเคราะห์นโยบายและแผนชำนาญการ',
    previousTotal: 95.02,
  },
  tabs: {
    signers: [
      { order: 1, position: 'ปลัดเทศบาลตำบลสวนหลวง', kind: 'ความเห็น' },
      { order: 2, position: 'นายกเทศมนตรีตำบลสวนหลวง', kind: 'อนุมัติ/ไม่อนุมัติ' },
    ],
    indicators: scoreRows([98.2, 97.11, 96.54, 95, 97.8, 96.02, 95.9, 95.31, 100, 100]),
    items: [{ item: 'e9', indicator: 8, score: 81.25, text: 'การเคยใช้งานระบบบริการออนไลน์ (E-Service) ของหน่วยงาน' }],
    measures: plan([4, 8], { planYear: 2568, responsible: 'สำนักปลัดเทศบาล' }),
    issues: issues(),
    constraints: CONSTRAINTS,
    laws: laws(2567, '30 กรกฎาคม 2567'),
  },
};

const ALL_BELOW: Sample = {
  id: 'all-below-2568',
  about: 'ทุกตัวชี้วัดต่ำกว่า 85 คะแนน',
  documents: EVERY_PAPER,
  settings: {
    agency: 'องค์การบริหารส่วนตำบลบ้านไร่',
    agencyType: 'องค์การบริหารส่วนตำบล',
    district: 'บ้านไร่',
    province: 'ตัวอย่าง',
    resultYear: 2568,
    planYear: 2569,
    announcedRating: 'ต้องปรับปรุง',
    announcementDate: '8 สิงหาคม 2568',
    division: 'สำนักปลัด องค์การบริหารส่วนตำบลบ้านไร่',
    documentNo: 'ตย 71501/ -',
    documentDate: '20 ตุลาคม 2568',
    addressee: 'นายกองค์การบริหารส่วนตำบลบ้านไร่',
    preparerPosition: 'นักทรัพยากรบุคคลปฏิบัติการ',
    previousTotal: 81.4,
    announcedChange: '-6.61',
  },
  tabs: {
    signers: [
      { order: 1, position: 'หัวหน้าสำนักปลัด', kind: 'ความเห็น' },
      { order: 2, position: 'ปลัดองค์การบริหารส่วนตำบลบ้านไร่', kind: 'ความเห็น' },
      { order: 3, position: 'นายกองค์การบริหารส่วนตำบลบ้านไร่', kind: 'อนุมัติ/ไม่อนุมัติ' },
    ],
    indicators: scoreRows([84.99, 80.12, 79.4, 70.05, 78.8, 76.2, 71.33, 62.5, 80.77, 68.75]),
    items: [
      {
        item: 'i10',
        indicator: 4,
        score: 61.2,
        text: 'การขอยืมทรัพย์สินของราชการไปใช้อย่างถูกต้อง',
        suggestion: 'จัดทำแบบขอยืมที่ใช้ง่าย',
      },
      {
        item: 'e8',
        indicator: 8,
        score: 60.1,
        text: 'การปรับปรุงการดำเนินงานให้ตอบสนองต่อประชาชน',
        suggestion: 'นำข้อร้องเรียนมาปรับปรุงและแจ้งผลกลับ',
      },
      { item: 'o13', indicator: 9, score: 0, text: 'สถิติการให้บริการ', suggestion: 'เผยแพร่สถิติรายเดือน' },
    ],
    measures: plan([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], {
      planYear: 2569,
      responsible: 'สำนักปลัด กองคลัง กองช่าง และกองการศึกษา',
      reported: true,
    }),
    issues: issues(),
    constraints: CONSTRAINTS,
    laws: laws(2568, '8 สิงหาคม 2568'),
  },
};

const EXACTLY_ON_THE_LINE: Sample = {
  id: 'exactly-85-2566',
  about: 'ตัวชี้วัดหนึ่งได้ 85.00 คะแนนพอดี',
  documents: EVERY_PAPER,
  settings: {
    agency: 'โรงพยาบาลตัวอย่าง',
    agencyType: 'โรงพยาบาล',
    province: 'ตัวอย่าง',
    resultYear: 2566,
    planYear: 2567,
    announcedTotal: 89.28,
    announcedRating: 'ผ่านดี',
    announcementDate: '10 สิงหาคม 2566',
    division: 'กลุ่มงานบริหารทั่วไป โรงพยาบาลตัวอย่าง',
    addressee: 'ผู้อำนวยการโรงพยาบาลตัวอย่าง',
    preparerPosition: 'นักจัดการงานทั่วไปปฏิบัติการ',
  },
  tabs: {
    signers: [{ order: 1, position: 'หัวหน้ากลุ่มงานบริหารทั่วไป', kind: 'ความเห็น' }],
    indicators: scoreRows([92.1, 90.4, 91.2, 85, 89.9, 90.2, 88.1, 86.4, 87, 91.8]),
    measures: plan([4], { planYear: 2567, responsible: 'กลุ่มงานพัสดุ' }),
    issues: issues(),
  },
};

const ONLY_OIT_WEAK: Sample = {
  id: 'only-oit-weak-2567',
  about: 'ต่ำกว่าเกณฑ์เฉพาะตัวชี้วัดที่ 9 และ 10',
  documents: EVERY_PAPER,
  settings: {
    agency: 'มหาวิทยาลัยราชภัฏตัวอย่าง',
    agencyType: 'สถาบันอุดมศึกษา',
    province: 'ตัวอย่าง',
    resultYear: 2567,
    planYear: 2568,
    announcedTotal: 73.84,
    announcedRating: 'ต้องปรับปรุง',
    announcementDate: '30 กรกฎาคม 2567',
    division: 'กองนโยบายและแผน มหาวิทยาลัยราชภัฏตัวอย่าง',
    documentNo: 'อว 0699/ -',
    addressee: 'อธิการบดีมหาวิทยาลัยราชภัฏตัวอย่าง',
    preparerPosition: 'นักวิเคราะห์นโยบายและแผนชำนาญการพิเศษ',
  },
  tabs: {
    signers: [
      { order: 1, position: 'ผู้อำนวยการกองนโยบายและแผน', kind: 'ความเห็น' },
      { order: 2, position: 'รองอธิการบดีฝ่ายนโยบายและแผน', kind: 'ความเห็น' },
      { order: 3, position: 'อธิการบดีมหาวิทยาลัยราชภัฏตัวอย่าง', kind: 'อนุมัติ/ไม่อนุมัติ' },
    ],
    indicators: scoreRows([95.3, 92.14, 90.6, 88.75, 91, 93.8, 90.11, 89.05, 50, 45]),
    items: [
      { item: 'o7', indicator: 9, score: 0, text: 'ข่าวประชาสัมพันธ์', suggestion: 'มอบผู้รับผิดชอบปรับปรุงข่าวทุกสัปดาห์' },
      {
        item: 'o30',
        indicator: 10,
        score: 0,
        text: 'การประเมินความเสี่ยงการทุจริต',
        suggestion: 'จัดทำและเผยแพร่ผลการประเมินความเสี่ยง',
      },
    ],
    measures: plan([9], { planYear: 2568, responsible: 'สำนักวิทยบริการและเทคโนโลยีสารสนเทศ' }),
    issues: issues(),
    constraints: CONSTRAINTS,
    laws: laws(2567, '30 กรกฎาคม 2567'),
  },
};

const ANNOUNCED_DIFFERS: Sample = {
  id: 'announced-differs-2563',
  about: 'คะแนนที่ประกาศไม่ตรงกับที่คำนวณ ผลปี 2563 ระดับตัวอักษร',
  documents: EVERY_PAPER,
  settings: {
    agency: 'เทศบาลเมืองตัวอย่าง',
    agencyType: 'เทศบาลเมือง',
    district: 'เมือง',
    province: 'ตัวอย่าง',
    resultYear: 2563,
    planYear: 2564,
    announcedTotal: 84.4,
    announcedIIT: 90.1,
    announcedEIT: 84.2,
    announcedOIT: 80.5,
    announcedRating: 'B',
    previousTotal: 79.55,
    announcedChange: '+5.85',
    announcementDate: '28 กันยายน 2563',
    division: 'กองยุทธศาสตร์และงบประมาณ เทศบาลเมืองตัวอย่าง',
    documentNo: 'ตย 53004/ -',
    addressee: 'นายกเทศมนตรีเมืองตัวอย่าง',
    preparerPosition: 'นักวิเคราะห์นโยบายและแผนปฏิบัติการ',
    committee: 'คณะทำงานขับเคลื่อนการประเมินคุณธรรมและความโปร่งใส',
  },
  tabs: {
    signers: [
      { order: 1, position: 'ปลัดเทศบาลเมืองตัวอย่าง', kind: 'ความเห็น' },
      { order: 2, position: 'นายกเทศมนตรีเมืองตัวอย่าง', kind: 'อนุมัติ/ไม่อนุมัติ' },
    ],
    indicators: scoreRows([92, 88.4, 90.3, 86.1, 91.2, 85.4, 83.6, 84.1, 84.5, 88.9]),
    items: [
      {
        item: 'O17',
        indicator: 9,
        score: 0,
        text: 'E-Service',
        suggestion: 'เปิดให้ยื่นคำขอออนไลน์อย่างน้อยหนึ่งงาน',
        opinion: 'แบบฟอร์มให้พิมพ์ไม่นับเป็นบริการออนไลน์',
      },
    ],
    measures: plan([7, 8, 9], { planYear: 2564, responsible: 'กองยุทธศาสตร์และงบประมาณ', reported: true }),
    issues: issues(),
    constraints: CONSTRAINTS,
    meetings: [
      {
        date: '12 มกราคม 2564',
        place: 'ห้องประชุมเทศบาลเมืองตัวอย่าง ชั้น 2',
        instrument: 'EIT',
        indicator: 7,
        approach: 'เพิ่มช่องทางประชาสัมพันธ์และตอบข้อซักถามภายในเวลาที่กำหนด',
        measures: 'เผยแพร่ข้อมูลที่ประชาชนใช้เป็นประจำ',
        method: 'มอบผู้ประสานงานของทุกกอง',
      },
      { instrument: 'OIT', suggestions: 'ตรวจสอบการเปิดเผยข้อมูลให้ครบก่อนกำหนดนำเข้าระบบ' },
    ],
  },
};

const LONG_NAME = 'สำนักงานส่งเสริมและพัฒนาคุณภาพชีวิตผู้สูงอายุและคนพิการแห่งเขตพัฒนาพิเศษภาคตะวันออกเฉียงเหนือตอนบน';

/** Nine opinions, the longest agency's name that a head must bear, and measures by the dozen. */
const LARGE: Sample = {
  id: 'large-2569',
  about: 'ผู้ลงความเห็นเก้าคน ชื่อยาว มาตรการ 25 รายการ ผลปี 2569',
  documents: EVERY_PAPER,
  settings: {
    agency: LONG_NAME,
    agencyType: 'องค์การมหาชน',
    district: 'เมือง',
    province: 'ตัวอย่าง',
    resultYear: 2569,
    planYear: 2570,
    announcementDate: '3 สิงหาคม 2569',
    division: `กลุ่มแผนงานและประเมินผล ส่วนอำนวยการ ${LONG_NAME}`,
    documentNo: 'พม 9999.9/ -',
    documentDate: '30 พฤศจิกายน 2569',
    addressee: `ผู้อำนวยการ${LONG_NAME}`,
    preparerPosition: `เจ้าหน้าที่วิเคราะห์นโยบายและแผนอาวุโส\nกลุ่มแผนงานและประเมินผล ${LONG_NAME}`,
    previousTotal: 83.21,
  },
  tabs: {
    signers: [
      ...['งาน', 'ฝ่าย', 'กลุ่ม', 'ส่วน', 'กอง', 'สำนัก'].map((unit, index) => ({
        order: index + 1,
        position: `หัวหน้า${unit}แผนงานและประเมินผล`,
        kind: 'ความเห็น',
      })),
      { order: 7, position: `ผู้ช่วยผู้อำนวยการ${LONG_NAME}`, kind: 'ความเห็น' },
      { order: 8, position: `รองผู้อำนวยการ รักษาราชการแทน\nผู้อำนวยการ${LONG_NAME}`, kind: 'ความเห็น' },
      { order: 9, position: `ประธานกรรมการบริหาร${LONG_NAME}`, kind: 'อนุมัติ/ไม่อนุมัติ' },
    ],
    indicators: scoreRows([90.3, 87.9, 86.5, 79.2, 88.4, 84.7, 83.1, 80, 92.3, 84]),
    items: INDICATORS.filter(({ instrument }) => instrument !== 'OIT').map(({ no, instrument, name }) => ({
      item: `${instrument === 'IIT' ? 'i' : 'e'}${instrument === 'IIT' ? no * 3 - 1 : (no - 5) * 3 - 1}`,
      indicator: no,
      score: 70 + no,
      text: `${name}ของเจ้าหน้าที่ที่เกี่ยวข้องเป็นไปตามขั้นตอน ระยะเวลา และหลักเกณฑ์ที่หน่วยงานประกาศไว้อย่างเท่าเทียมกัน`,
      suggestion: 'ทบทวนขั้นตอน แจ้งเวียนให้ถือปฏิบัติ และติดตามผลเป็นรายไตรมาส',
    })),
    measures: plan([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 4, 7, 8, 9, 10], {
      planYear: 2570,
      responsible: 'กลุ่มแผนงานและประเมินผล ร่วมกับทุกกลุ่มงานในส่วนอำนวยการ',
      reported: true,
    }).map((row, index) => (index % 4 === 0 ? { ...row, suggestion: 'ควรจัดสรรผู้รับผิดชอบเพิ่ม' } : row)),
    issues: issues(),
    constraints: CONSTRAINTS,
    laws: laws(2569, '3 สิงหาคม 2569'),
  },
};

export const OTHER_KINDS: readonly Sample[] = [
  ALL_EXCELLENT,
  ALL_BELOW,
  EXACTLY_ON_THE_LINE,
  ONLY_OIT_WEAK,
  ANNOUNCED_DIFFERS,
  LARGE,
];
