/**
 * The five papers of ita-domain.md §12 as their figures, dates and errors stand in them, texts in our own words: what
 * the checks must find when the papers themselves are not at hand.
 */

import type { Evidence } from '../../src/evidence/evidence';
import { DEFAULT_ISSUES } from '../../src/ita/issues';
import type { PaperNo } from './domain-12-rows';
import { SAI_THONG, stated, type Given, type Row } from './make-workbook';

const numbering = (of: 'measures' | 'items', ...labels: string[]): Evidence => stated('numbering', { of, labels });
const about = { year: null, weighted: false } as const;

const saiThong: Given = {
  scores: SAI_THONG,
  settings: {
    agency: 'องค์การบริหารส่วนตำบลสายทอง',
    resultYear: 2565,
    announcedTotal: 91.5,
    announcedIIT: 93.04,
    announcedEIT: 83.15,
    announcedOIT: 97.32,
    announcedRating: 'A',
    documentDate: '๒๒ กันยายน ๒๕๖๕',
  },
  rows: {
    items: [
      { item: 'E11', score: 76.07, text: 'ปรับปรุงคุณภาพให้ดีขึ้นเล็กน้อยเพียงใด' },
      { item: 'E12', score: 76.55 },
      { item: 'E14', score: 77.03 },
      { item: 'E15', score: 74.13 },
      { item: 'E6', score: 77.73 },
      { item: 'E7', score: 78.42 },
      { item: 'E9', score: 83.26, text: 'คณะแนบเฉลย ๘๓.๒๖' },
      { item: 'E1', score: 78.51 },
      { item: 'E2', score: 78.53 },
      { item: 'E5', score: 77.03 },
    ],
    measures: [1, 2, 3, 4, 5].map((no) => ({
      no: `${no}.`,
      measure: no === 1 ? 'ทำข้อตกลงระหว่างผู้บังคับบัญชากับผู้บังคับบัญชา' : `มาตรการ ${no}`,
      steps: 'ประชุม',
      responsible: 'สำนักปลัด',
      start: no < 4 ? 'ตั้งแต่ ตุลาคม ๒๕๖๕ เป็นต้นไป' : '',
      output: `ทำแล้ว ${no}`,
    })),
  },
  evidence: [
    stated('score', { about: 'IIT', value: 93.04, ...about }),
    stated('score', { about: 'IIT', value: 83.04, ...about }),
    stated('score', { about: 'indicator:7', value: 84.5, ...about }),
    stated('score', { about: 'indicator:7', value: 84.4, ...about }),
    stated('claim', { about: 'OIT', claim: 'below-target', score: 97.32, part: null }),
    stated('claim', { about: 'IIT', claim: 'meets-target', score: 83.04, part: null }),
    stated('claim', { about: 'EIT', claim: 'below-target', score: 83.15, part: null }),
    ...(
      [
        [10, 100],
        [9, 94.64],
        [1, 97.36],
        [3, 91.11],
        [5, 90.93],
        [4, 90.08],
        [2, 89.33],
      ] as const
    ).map(([no, score], index) =>
      stated('rank', { about: `indicator:${no}`, rank: index + 1, list: 'strength', score }),
    ),
    ...(
      [
        [8, 80.18],
        [7, 84.4],
        [6, 84.86],
      ] as const
    ).map(([no, score], index) =>
      stated('rank', { about: `indicator:${no}`, rank: index + 1, list: 'weakness', score }),
    ),
    stated('count', { of: 'strengths', value: 7, part: null }),
    stated('count', { of: 'weaknesses', value: 3, part: null }),
    stated('year', { value: 2563, role: 'participation' }),
    stated('name', { about: 'indicator:8', form: 'การปรับปรุงระบบการทำงาน' }),
    stated('name', { about: 'indicator:8', form: 'การปรับปรุงการทำงาน' }),
  ],
};

const handout: Given = {
  settings: { agency: '', resultYear: 2565 },
  rows: {
    measures: [
      {
        measure: 'จัดทำคู่มือ',
        output: 'กองต่าง ๆ จัดทำคู่มือเพิ่มขึ้นจากปีงบประมาณที่ผ่านมา',
        outcome: 'มาตรการ จำนวน ๙ ข้อ แล้วเสร็จ จำนวน ๗ ข้อ ไม่สามารถดำเนินการ จำนวน ๒ ข้อ',
      },
      { measure: 'จัดทำโครงสร้าง', output: 'แล้วเสร็จในเดือนตุลาคม ๒๕๖๖', outcome: 'สรุปลผลแล้ว' },
      { no: '๓', measure: 'ประกาศประมวลจริยธรรม', output: 'ประกาศ ๓ ฉบับ' },
      { no: '๔', measure: 'พัฒนา E-Service', output: 'เปิดระบบชำระภาษี' },
      { no: '๕', measure: 'ทำแนวปฏิบัติ', output: 'ประกาศใช้' },
    ],
  },
  evidence: [
    stated('year', { value: 2566, role: 'analysis' }),
    stated('year', { value: 2565, role: 'result' }),
    stated('table', { columns: ['measure', 'output', 'outcome'], rows: 1, sample: true }),
  ],
};

const ISSUE_4 = 'ซึ่งควรยกระดับ ตัวชี้วัดที่ ๔ โดยทำทะเบียนผู้ดูแลทรัพย์สินให้ชัดเจนและรายงานการดูแลรักษาอย่างสม่ำเสมอ';
const buengKan: Given = {
  settings: { agency: 'เทศบาลเมืองบึงกาฬ', resultYear: 2566, documentDate: '16 มกราคม 2567' },
  scores: [99.46, null, 100, 83.87, 100, 90.48, 90.68, 86.74, null, null],
  rows: {
    issues: DEFAULT_ISSUES.map(({ no, name, indicators }) => ({
      no,
      name,
      indicators: no === 5 ? '4' : indicators.join(', '),
      text: no === 4 ? ISSUE_4 : no === 5 ? `${ISSUE_4} และเผยแพร่` : '',
    })),
    measures: DEFAULT_ISSUES.map(({ no }): Row => ({
      no: String(no),
      issue: no,
      measure:
        no === 4 ? 'เปิดเผยแผนจัดซื้อจัดจ้างและงบประมาณ' : no === 7 ? 'ติดตามพฤติกรรมกรรมการทุจริต' : `กิจกรรม ${no} เรื่องงบประมาณ`,
      steps: 'ประชุม',
      responsible: no <= 3 ? 'สิบเอก ก\u0932 ตำแหน่ง เจ้าพนักงาน' : 'สำนักปลัด',
      start: [2, 5, 6].includes(no) ? '1 ตุลาคม 2566' : '2 ตุลาคม 2566',
      end: no === 1 ? '31 มกราคม 2567' : '30 กันยายน 2567',
    })),
  },
  evidence: [
    stated('claim', { about: 'indicator:4', claim: 'improve', score: 83.87, part: null }),
    stated('ask', { ask: 'acknowledge' }),
    stated('decision', { options: ['อนุมัติ', 'ไม่อนุมัติ'] }),
    stated('heading', { title: 'ข้อจำกัดของหน่วยงาน ปี พ.ศ. ๒๕๖๗', years: [2567], instrument: null, content: null }),
  ],
};

const BOILERPLATE = 'แสดงว่าหน่วยงานวางระบบป้องกันความเสี่ยงและเปิดช่องทางร้องเรียนไว้ชัดเจน จึงเกิดความโปร่งใสทั่วทั้งหน่วยงาน';
const PERIOD = 'ปีงบประมาณ พ.ศ. ๒๕๖๘ (๑ ตุลาคม ๒๕๖๗ – ๓๐ กันยายน ๒๕๖๘)';
const pakKret: Given = {
  settings: {
    agency: 'เทศบาลนครปากเกร็ด',
    resultYear: 2567,
    announcedTotal: 91.23,
    announcedChange: '+๒.๖๒',
    previousTotal: 88.61,
    announcedRating: 'ผ่าน',
  },
  scores: [],
  rows: {
    items: [
      { item: 'i10', score: 63.22 },
      { item: 'i12', score: 78.98 },
      { item: 'e9', part: 1, score: 49.13 },
      { item: 'e1', part: 2, score: 83.2 },
      { item: 'e2', part: 2, score: 83.6 },
      { item: 'e9', part: 2, score: 24.32 },
    ],
    measures: [1, 2, 3, 4, 5, 6, 7].map((no) => ({
      no: String(no),
      measure: no === 5 ? 'ชักซ้อมการบริหารงบประมาณ' : `มาตรการ ${no}`,
      start: no === 6 ? `๒๔ พฤษภาคม ๒๕๖๗\n${PERIOD}` : PERIOD,
      output:
        no >= 4
          ? `เรื่อง ${no} ${BOILERPLATE}`
          : no === 1
            ? 'ให้บริการรวดเร็วกว่าปีที่ผ่านมา'
            : `๑. ทำเรื่อง ${no}\n๒. แจ้งเวียน\n๓. เผยแพร่${no === 2 ? '\n๓. ใช้เทคโนโลยี' : ''}`,
      outcome:
        no === 4
          ? 'ควบคุมการใช้ทรัพย์สินได้'
          : no === 2
            ? 'คณะแผนสูงขึ้นกว่าปีที่ผ่านมา'
            : no === 6
              ? 'ค\u0EB0แนนสูงขึ้น'
              : 'คะแนนสูงขึ้นกว่าปีที่ผ่านมา',
    })),
  },
  evidence: [
    stated('band', {
      scale: 'letter',
      rating: 'E',
      from: 50,
      fromInclusive: true,
      to: 54.99,
      toInclusive: true,
      instruments: false,
    }),
    stated('band', {
      scale: 'letter',
      rating: 'F',
      from: 0,
      fromInclusive: true,
      to: 44.99,
      toInclusive: true,
      instruments: false,
    }),
    stated('band', {
      scale: 'level',
      rating: 'ผ่านดีเยี่ยม',
      from: 95,
      fromInclusive: false,
      to: null,
      toInclusive: true,
      instruments: true,
    }),
    stated('line', { operator: '>', value: 85, verdict: 'pass' }),
    stated('line', { operator: '<', value: 85, verdict: 'fail' }),
    stated('claim', { about: 'indicator:6', claim: 'meets-target', score: null, part: 2 }),
    stated('claim', { about: 'indicator:8', claim: 'urgent', score: null, part: 2 }),
    numbering('items', '1.1', '1.2', '1.3', '1.6', '1.7', '1.8'),
    stated('heading', {
      title: '(จากผลการประเมิน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘)',
      years: [2568],
      instrument: null,
      content: null,
    }),
    stated('name', { about: 'OIT', form: 'Open Integrity and Transparency Assessment' }),
  ],
};

const korat: Given = {
  settings: { agency: 'เทศบาลนครนครราชสีมา', resultYear: 2563 },
  scores: [],
  rows: {
    items: [
      { item: 'O17', indicator: 9 },
      { item: 'O35', indicator: 10 },
    ],
    meetings: [{ instrument: 'IIT', indicator: 1, approach: 'นำมาตราการมาปรับใช้' }],
    constraints: [{ text: 'ร้อยละ ๘๐ จะต้องมียุทธศาสตร์ ๘๕ คะแนนขึ้นไป' }],
  },
  evidence: [
    stated('heading', { title: 'การตอบแบบวัด (IIT)', years: [], instrument: 'IIT', content: 'OIT' }),
    stated('promise', { about: 'OIT', found: 0 }),
    stated('claim', { about: 'OIT', claim: 'meets-target', score: null, part: null }),
    stated('name', { about: 'agency', form: 'เทศบาลนครราชสีมา' }),
    stated('name', { about: 'indicator:3', form: 'การใช้อำนาจของผู้บริหาร ด้านการบริหารงานบุคคล' }),
    stated('date', { role: 'meeting', about: 'document', date: { year: 2564, month: 3, day: 8 }, weekday: 1 }),
  ],
};

export const PAPERS: Readonly<Record<PaperNo, Given>> = {
  '000': buengKan,
  '001': handout,
  '002': saiThong,
  '003': pakKret,
  '004': korat,
};
