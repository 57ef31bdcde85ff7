/** A workbook without an error, as an officer would fill it: result of 2566, measures of 2567, and a report that agrees. */

import { stated, type Given, type Row } from './make-workbook';

const SCORES = [96.12, 88.4, 90.25, 83.87, 92.1, 90.48, 90.68, 86.74, 97.5, 93.75];

/** issue, indicators, measure, steps, monitoring, output, outcome */
const MEASURES: readonly (readonly [number, string, string, string, string, string, string])[] = [
  [
    1,
    '1, 8',
    'ทบทวนคู่มือบริการทุกกอง',
    '1. สำรวจงานที่ใช้เวลานาน\n2. ปรับคู่มือ\n3. ประกาศใช้',
    'รายงานปลัดทุกเดือน',
    'ปรับคู่มือแล้ว 12 เล่ม',
    'เวลารอรับบริการเฉลี่ยลดจาก 45 นาที เหลือ 20 นาที',
  ],
  [
    2,
    '6, 8',
    'เปิดบริการจองคิวออนไลน์',
    '1. เลือกงานที่มีผู้ใช้มาก\n2. ทดสอบระบบ',
    'สรุปจำนวนผู้ใช้รายไตรมาส',
    'เปิดจองคิวได้ 4 งาน',
    'มีผู้จองคิวออนไลน์ 830 ราย',
  ],
  [
    3,
    '7',
    'ส่งข่าวสารผ่านหอกระจายข่าวและเพจ',
    '1. ทำปฏิทินข่าว\n2. มอบผู้รับผิดชอบแต่ละกอง',
    'ตรวจปฏิทินข่าวทุกสัปดาห์',
    'เผยแพร่ข่าว 96 เรื่อง',
    'ผู้ติดตามเพจเพิ่มเป็น 5,400 คน',
  ],
  [
    4,
    '4',
    'ทำทะเบียนยืมและคืนครุภัณฑ์',
    '1. สำรวจครุภัณฑ์\n2. ทำแบบยืม\n3. ตรวจนับทุกไตรมาส',
    'กองคลังรายงานผลตรวจนับ',
    'ลงทะเบียนครุภัณฑ์ 310 รายการ',
    'ไม่พบครุภัณฑ์ค้างคืนเกินกำหนด',
  ],
  [
    5,
    '2',
    'เผยแพร่แผนจัดซื้อรายโครงการ',
    '1. รวมแผนจากทุกกอง\n2. ลงเว็บไซต์',
    'หัวหน้าพัสดุตรวจทุกเดือน',
    'ลงแผนจัดซื้อ 42 โครงการ',
    'มีผู้เข้าชมหน้าแผน 1,150 ครั้ง',
  ],
  [
    6,
    '3',
    'ชี้แจงเกณฑ์ประเมินผลงานก่อนรอบประเมิน',
    '1. ประชุมพนักงาน\n2. แจ้งเกณฑ์เป็นหนังสือ',
    'งานการเจ้าหน้าที่เก็บลายมือชื่อรับทราบ',
    'ชี้แจงพนักงาน 118 คน',
    'ไม่มีเรื่องทักท้วงผลประเมิน',
  ],
  [
    7,
    '5',
    'เปิดช่องทางแจ้งเบาะแสที่ปกปิดชื่อ',
    '1. ตั้งกล่องและแบบออนไลน์\n2. กำหนดผู้เปิดกล่อง',
    'สรุปเรื่องให้นายกทุกไตรมาส',
    'รับเบาะแส 6 เรื่อง',
    'พิจารณาเสร็จทั้ง 6 เรื่องใน 30 วัน',
  ],
];

const ISSUES: readonly (readonly [number, string, string])[] = [
  [1, 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ', '1, 8'],
  [2, 'การให้บริการและระบบ E-Service', '6, 8'],
  [3, 'ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ', '7'],
  [4, 'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ', '4'],
  [5, 'กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง', '2'],
  [6, 'กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล', '3'],
  [7, 'กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน', '5'],
];

const measures: readonly Row[] = MEASURES.map(
  ([issue, indicators, measure, steps, monitoring, output, outcome], index) => ({
    no: String(index + 1),
    issue,
    indicators,
    measure,
    steps,
    responsible: index % 2 === 0 ? 'สำนักปลัดเทศบาล' : 'กองคลัง',
    start: '1 ตุลาคม 2566',
    end: '30 กันยายน 2567',
    monitoring,
    output,
    outcome,
    status: 'แล้วเสร็จ',
  }),
);

/** IIT 90.15 (83.87 + … of five), EIT 89.30, OIT 95.63; total 92.08; no instrument below 85 and one below 95: ผ่านดี. */
export const CLEAN: Given = {
  scores: SCORES,
  settings: {
    agency: 'เทศบาลเมืองตัวอย่าง',
    agencyType: 'เทศบาลเมือง',
    resultYear: 2566,
    planYear: 2567,
    announcedTotal: 92.09,
    announcedIIT: 90.15,
    announcedEIT: 89.3,
    announcedOIT: 95.63,
    announcedRating: 'ผ่านดี',
    previousTotal: 90.01,
    announcedChange: '+2.08',
    announcementDate: '10 สิงหาคม 2566',
    documentDate: '16 มกราคม 2567',
    addressee: 'นายกเทศมนตรีเมืองตัวอย่าง',
    division: 'สำนักปลัดเทศบาล เทศบาลเมืองตัวอย่าง',
  },
  rows: {
    measures,
    issues: ISSUES.map(([no, name, indicators]) => ({ no, name, indicators })),
    items: [
      { item: 'I20', indicator: 4, score: 80.1, suggestion: 'จัดทำแบบยืมครุภัณฑ์' },
      { item: 'O10', indicator: 9, score: 0, suggestion: 'เผยแพร่นโยบายคุ้มครองข้อมูลส่วนบุคคล' },
    ],
    signers: [
      { order: 1, position: 'หัวหน้าสำนักปลัดเทศบาล', kind: 'ความเห็น' },
      { order: 2, position: 'ปลัดเทศบาลเมืองตัวอย่าง', kind: 'ความเห็น' },
      { order: 3, position: 'นายกเทศมนตรีเมืองตัวอย่าง', kind: 'อนุมัติ/ไม่อนุมัติ' },
    ],
    constraints: [{ no: 1, text: 'บุคลากรด้านเทคโนโลยีมี 2 คน' }],
    laws: [{ no: 1, text: 'ประกาศสำนักงาน ป.ป.ช. เรื่อง ผลการประเมิน ประจำปีงบประมาณ พ.ศ. 2566' }],
    meetings: [
      { date: '8 มีนาคม 2567', place: 'ห้องประชุมเทศบาล', instrument: 'IIT', indicator: 4, approach: 'ทำทะเบียนยืม' },
    ],
  },
  evidence: [
    stated('score', { about: 'total', value: 92.09, year: 2566, weighted: false }),
    stated('score', { about: 'indicator:4', value: 83.87, year: null, weighted: false }),
    stated('score', { about: 'total', value: 90.01, year: 2565, weighted: false }),
    stated('claim', { about: 'EIT', claim: 'meets-target', score: 89.3, part: null }),
    stated('claim', { about: 'indicator:4', claim: 'urgent', score: null, part: null, line: 9 }),
    stated('count', { of: 'urgent-indicators', value: 1, part: null, line: 9 }),
    stated('count', { of: 'strengths', value: 9, part: null }),
    stated('count', { of: 'weaknesses', value: 1, part: null }),
    stated('count', { of: 'indicators-of-EIT', value: 3, part: null }),
    stated('count', { of: 'measures', value: 7, part: null }),
    stated('count', { of: 'measures-done', value: 7, part: null }),
    stated('count', { of: 'measures-not-done', value: 0, part: null }),
    stated('rank', { about: 'indicator:9', rank: 1, list: 'strength', score: 97.5 }),
    stated('rank', { about: 'indicator:1', rank: 2, list: 'strength', score: 96.12 }),
    stated('rank', { about: 'indicator:4', rank: 1, list: 'weakness', score: null }),
    stated('rating', { scale: 'level', rating: 'ผ่านดี', year: 2566 }),
    stated('rating', { scale: 'letter', rating: 'A', year: 2565 }),
    stated('year', { value: 2566, role: 'analysis' }),
    stated('year', { value: 2566, role: 'participation' }),
    stated('year', { value: 2567, role: 'measures' }),
    stated('date', { role: 'memo', about: 'document', date: { year: 2567, month: 1, day: 16 }, weekday: 2 }),
    stated('heading', { title: 'วิเคราะห์ผลการประเมิน ปี 2566', years: [2566], instrument: null, content: null }),
    stated('heading', { title: 'แบบวัด IIT', years: [], instrument: 'IIT', content: 'IIT' }),
    stated('numbering', { of: 'list', labels: ['1', '1.1', '1.2', '2', '2.1', '3'] }),
    stated('ask', { ask: 'consider' }),
    stated('decision', { options: ['อนุมัติ', 'ไม่อนุมัติ'] }),
    stated('name', { about: 'agency', form: 'เทศบาลเมืองตัวอย่าง' }),
    stated('name', { about: 'OIT', form: 'Open Data Integrity and Transparency Assessment' }),
    stated('name', { about: 'OIT', form: 'แบบวัดการเปิดเผยข้อมูลสาธารณะ' }),
    stated('promise', { about: 'document', found: 10 }),
    stated('improvement', { about: 'total', figure: 2.08, year: null }),
    stated('line', { operator: '>=', value: 85, verdict: 'pass' }),
    stated('line', { operator: '<', value: 85, verdict: 'fail' }),
    ...(
      [
        ['AA', 95, 100],
        ['A', 85, 94.99],
        ['B', 75, 84.99],
        ['C', 65, 74.99],
        ['D', 55, 64.99],
        ['E', 50, 54.99],
        ['F', 0, 49.99],
      ] as const
    ).map(([rating, from, to]) =>
      stated('band', { scale: 'letter', rating, from, fromInclusive: true, to, toInclusive: true, instruments: false }),
    ),
  ],
};
