/**
 * An agency that is nobody's, over three years: the result of 2565 in letters, of 2566 and 2567 in levels. Each year is what
 * an officer types after `เริ่มปีใหม่`: the announced result, what became of last year's measures, and the new plan. The
 * figures are made up but possible: OIT loses whole items, EIT of 2567 falls below the line, so that the level falls too.
 */

import type { DocumentId } from '../src/shared/rpc';
import type { SettingKey } from '../src/workbook/records';
import { scoreRows, type Sample, type TypedRow } from './sample';

export interface FollowingYear {
  readonly settings: Readonly<Partial<Record<SettingKey, string | number>>>;
  /** Indicators 1–10. */
  readonly scores: readonly number[];
  /** What became of last year's measures, in their order: output, outcome, status. */
  readonly results: readonly (readonly [output: string, outcome: string, status: string])[];
  readonly measures: readonly TypedRow[];
  /** Papers that are made of the year, in order. */
  readonly documents: readonly DocumentId[];
}

const DONE = 'แล้วเสร็จ';
const ONGOING = 'อยู่ระหว่างดำเนินการ';
const REPORTED = 'รายงานผลต่อที่ประชุมหัวหน้าส่วนราชการทุกไตรมาส';
const period = (year: number) => ({ start: `1 ตุลาคม ${year - 1}`, end: `30 กันยายน ${year}`, monitoring: REPORTED });

const FIRST: Sample = {
  id: 'three-years',
  about: 'เทศบาลตำบลตัวอย่าง สามปี: 2565 (ตัวอักษร) 2566 และ 2567 (ระดับ)',
  documents: ['analysis'],
  settings: {
    agency: 'เทศบาลตำบลตัวอย่าง',
    agencyType: 'เทศบาลตำบล',
    province: 'จังหวัดตัวอย่าง',
    resultYear: 2565,
    planYear: 2566,
    announcedTotal: 89.42,
    announcedRating: 'A',
    announcementDate: '1 สิงหาคม 2565',
    division: 'สำนักปลัดเทศบาล เทศบาลตำบลตัวอย่าง',
    documentNo: 'ตย 52001 / -',
    documentDate: '14 กันยายน 2565',
    addressee: 'นายกเทศมนตรีตำบลตัวอย่าง',
    preparerPosition: 'นักวิเคราะห์นโยบายและแผน',
    committee: 'คณะทำงานขับเคลื่อนการประเมิน ITA เทศบาลตำบลตัวอย่าง',
  },
  tabs: {
    signers: [
      { order: 1, position: 'หัวหน้าสำนักปลัดเทศบาล', kind: 'ความเห็น' },
      { order: 2, position: 'ปลัดเทศบาล', kind: 'ความเห็น' },
      { order: 3, position: 'นายกเทศมนตรีตำบลตัวอย่าง', kind: 'อนุมัติ/ไม่อนุมัติ' },
    ],
    indicators: scoreRows([96.12, 88.4, 90.75, 87.31, 89.02, 84.86, 83.92, 79.4, 93.78, 93.75]),
    measures: [
      {
        no: 1,
        issue: 2,
        indicators: '6, 8',
        measure: 'เปิดรับคำขอผ่านระบบออนไลน์ใน 3 บริการที่ประชาชนใช้มากที่สุด',
        steps: '1. คัดเลือกบริการ\n2. จัดทำแบบคำขอออนไลน์\n3. ประชาสัมพันธ์และติดตามการใช้งาน',
        responsible: 'สำนักปลัดเทศบาล',
        ...period(2566),
      },
      {
        no: 2,
        issue: 3,
        indicators: '7',
        measure: 'จัดหมวดข้อมูลบนเว็บไซต์ใหม่ให้ค้นได้ภายในสามขั้น',
        steps: '1. สำรวจหน้าที่ผู้ใช้หาไม่พบ\n2. จัดหมวดใหม่\n3. ทดสอบกับผู้รับบริการ',
        responsible: 'งานประชาสัมพันธ์',
        ...period(2566),
      },
    ],
    constraints: [{ no: 1, text: 'บุคลากรด้านเทคโนโลยีสารสนเทศมีเพียง 1 อัตรา' }],
  },
};

const SECOND: FollowingYear = {
  settings: {
    announcedTotal: 92.64,
    announcedRating: 'ผ่านดี',
    announcedChange: '+3.22',
    announcementDate: '10 สิงหาคม 2566',
    documentNo: 'ตย 52001 / -',
    documentDate: '5 ตุลาคม 2566',
  },
  scores: [97.05, 90.12, 91.6, 88.9, 91.3, 88.15, 86.72, 84.1, 96, 100],
  results: [
    ['เปิดรับคำขอออนไลน์ครบ 3 บริการ มีผู้ใช้ 412 คำขอ', 'ผู้รับบริการไม่ต้องเดินทางมายื่นคำขอ', DONE],
    ['จัดหมวดเว็บไซต์ใหม่และทดสอบกับผู้รับบริการ 30 คน', 'ผู้ทดสอบหาข้อมูลพบภายในสามขั้นทุกคน', DONE],
  ],
  measures: [
    {
      no: 1,
      issue: 2,
      indicators: '8',
      measure: 'เชิญผู้รับบริการร่วมออกแบบการปรับปรุงงานปีละสองครั้ง',
      steps: '1. เชิญผู้แทนชุมชนและผู้ประกอบการ\n2. สรุปข้อเสนอ\n3. แจ้งผลการปรับปรุงกลับ',
      responsible: 'กองยุทธศาสตร์และงบประมาณ',
      ...period(2567),
    },
    {
      no: 2,
      issue: 4,
      indicators: '4',
      measure: 'ใช้ทะเบียนยืมคืนทรัพย์สินฉบับเดียวทุกส่วนราชการ',
      steps: '1. จัดทำทะเบียนและคู่มือ\n2. ชี้แจงบุคลากร\n3. สุ่มตรวจทุกไตรมาส',
      responsible: 'กองคลัง',
      ...period(2567),
    },
  ],
  documents: ['analysis', 'results', 'annual'],
};

const THIRD: FollowingYear = {
  settings: {
    announcedTotal: 92.49,
    announcedRating: 'ผ่าน',
    announcedChange: '-0.15',
    announcementDate: '30 กรกฎาคม 2567',
    documentNo: 'ตย 52001 / -',
    documentDate: '2 ตุลาคม 2567',
  },
  scores: [97.8, 92.4, 93.15, 90.7, 92.6, 89.9, 84.35, 80.2, 95.24, 100],
  results: [
    ['จัดประชุมร่วมกับผู้รับบริการแล้ว 1 ครั้ง', 'ได้ข้อเสนอ 12 ข้อ ปรับปรุงแล้ว 5 ข้อ', ONGOING],
    ['ใช้ทะเบียนเดียวครบ 6 ส่วนราชการ สุ่มตรวจ 4 ครั้ง', 'ไม่พบการยืมโดยไม่ลงทะเบียน', DONE],
  ],
  measures: [
    {
      no: 1,
      issue: 3,
      indicators: '7',
      measure: 'ตอบข้อซักถามทุกช่องทางภายในสามวันทำการ',
      steps: '1. กำหนดผู้ตอบของแต่ละส่วนราชการ\n2. ติดตามเวลาตอบรายเดือน',
      responsible: 'งานประชาสัมพันธ์',
      ...period(2568),
    },
    {
      no: 2,
      issue: 2,
      indicators: '8',
      measure: 'แนะนำการใช้บริการออนไลน์ที่จุดบริการทุกวันทำการ',
      steps: '1. จัดเจ้าหน้าที่ประจำจุด\n2. บันทึกจำนวนผู้ใช้',
      responsible: 'สำนักปลัดเทศบาล',
      ...period(2568),
    },
  ],
  documents: ['analysis', 'measures', 'results', 'annual'],
};

export const THREE_YEARS = { first: FIRST, following: [SECOND, THIRD] } as const;
