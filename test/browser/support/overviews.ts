/** Overviews of workbooks as the server gives them: empty, ordinary, and as bad as they come. */

import type { Finding } from '../../../src/findings/finding';
import type { RequirementCheck, Requirements } from '../../../src/documents/shared/requirements';
import type { DocumentState, Overview, TabUse } from '../../../src/shared/rpc';
import type { InputTabId } from '../../../src/workbook/records';

const NAMES: readonly (readonly [InputTabId, string, number])[] = [
  ['settings', 'ตั้งค่า', 3],
  ['signers', 'ผู้ลงความเห็น', 4],
  ['indicators', 'คะแนน', 10],
  ['items', 'รายข้อ', 28],
  ['measures', 'มาตรการ', 9],
  ['issues', 'ประเด็น', 7],
  ['constraints', 'ข้อจำกัด', 2],
  ['laws', 'ข้อกฎหมาย', 3],
  ['meetings', 'การประชุม', 0],
];

const tabs = (state: (id: InputTabId, filled: number) => Partial<TabUse>): TabUse[] =>
  NAMES.map(([id, name, filled]) => ({
    id,
    name,
    sheet: name,
    chosen: false,
    state: filled === 0 ? 'empty' : 'ready',
    filled,
    suggestion: null,
    ...state(id, filled),
  }));

const there = (key: RequirementCheck['key'], text: string): RequirementCheck => ({
  key,
  text,
  state: 'present',
  cells: [],
  advice: '',
});

/** O42 of 2566 with monitoring missing in these cells; all there for none. */
const o42 = (cells: readonly string[]): Requirements => ({
  year: 2566,
  item: 'O42',
  title: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  elements: [
    there('analysis', 'การวิเคราะห์ผลการประเมิน ITA'),
    there('measure', 'แนวทางหรือมาตรการที่สอดคล้องกับผลการวิเคราะห์'),
    there('responsible', 'ผู้รับผิดชอบหรือผู้เกี่ยวข้องของแต่ละมาตรการ'),
    cells.length === 0
      ? there('monitoring', 'วิธีกำกับติดตามและการรายงานผล')
      : {
          key: 'monitoring',
          text: 'วิธีกำกับติดตามและการรายงานผล',
          state: 'missing',
          cells,
          advice: `ยังไม่มีวิธีกำกับติดตามและการรายงานผล ให้กรอกที่ ${cells.join(', ')}`,
        },
    { key: 'constraints', text: 'ข้อจำกัดของหน่วยงานในการประเมิน', state: 'guidance', cells: [], advice: '' },
  ],
  note: '',
});

/** A year whose elements no source confirms. */
const GUIDANCE: Requirements = {
  year: 2568,
  item: null,
  title: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  elements: [
    { key: 'summary', text: 'สรุปผลการดำเนินการ', state: 'guidance', cells: ['มาตรการ!J3'], advice: '' },
    { key: 'steps', text: 'ขั้นตอน', state: 'guidance', cells: [], advice: 'เอกสารนี้ไม่มีส่วนนี้ ให้ใช้เอกสาร "รายงานประจำปี"' },
  ],
  note: 'ยังไม่พบข้อความทางการขององค์ประกอบ รายการนี้เป็นแนวทาง โปรดตรวจกับคู่มือการประเมินของปีนั้นก่อนเผยแพร่',
};

const DOCUMENTS: readonly DocumentState[] = [
  {
    id: 'analysis',
    title: 'รายงานวิเคราะห์ผลการประเมิน',
    purpose: 'บันทึกข้อความเสนอผลการประเมิน จุดแข็ง จุดที่ต้องพัฒนา และแนวทางแก้ไข',
    missing: [
      { field: 'documentNo', label: 'ที่', cell: 'ตั้งค่า!B17' },
      { field: 'documentDate', label: 'วันที่', cell: 'ตั้งค่า!B18' },
    ],
    requirements: null,
  },
  {
    id: 'measures',
    title: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส',
    purpose: 'บันทึกข้อความ ปก ผลวิเคราะห์ 7 ประเด็น และแผนปฏิบัติ ตามข้อที่ให้เผยแพร่มาตรการ',
    missing: [],
    requirements: o42(['มาตรการ!I2', 'มาตรการ!I3']),
  },
  {
    id: 'results',
    title: 'รายงานผลการดำเนินการ',
    purpose: 'ผลการดำเนินการตามมาตรการของปีที่ผ่านมา สำหรับข้อที่ให้รายงานผล',
    missing: [{ field: 'measures.output', label: 'ผลการดำเนินการของมาตรการที่ 2', cell: 'มาตรการ!J3' }],
    requirements: GUIDANCE,
  },
];

/** A workbook in which nothing is there yet. */
export const EMPTY: Overview = {
  workbook: 'สมุดงานไม่มีชื่อ',
  agency: '',
  resultYear: null,
  planYear: null,
  tabs: tabs(() => ({ sheet: null, state: 'missing', filled: 0 })),
  sheets: ['แผ่นงาน1'],
  findings: [
    {
      code: 'tab-missing',
      severity: 'error',
      cell: null,
      message: 'ไม่พบแท็บ "ตั้งค่า" ให้เลือกเมนู ITA > สร้างแท็บ หรือเลือกแท็บอื่นเป็นแหล่งข้อมูล',
      expected: 'ตั้งค่า',
      found: null,
    },
    {
      code: 'tab-missing',
      severity: 'error',
      cell: null,
      message: 'ไม่พบแท็บ "คะแนน" ให้เลือกเมนู ITA > สร้างแท็บ หรือเลือกแท็บอื่นเป็นแหล่งข้อมูล',
      expected: 'คะแนน',
      found: null,
    },
  ],
  inputCode: 'a1',
  sheetsCode: 's1',
  route: null,
  scoreCard: null,
  analysed: null,
  committee: null,
  documents: DOCUMENTS.map((document) => ({ ...document, missing: [], requirements: null })),
  history: [],
};

/** The same, with a sheet of the officer's own that looks like scores. */
export const OWN_SHEET: Overview = {
  ...EMPTY,
  workbook: 'คะแนน ITA เทศบาล 67.xlsx',
  sheets: ['ผลคะแนนปี 67'],
  tabs: EMPTY.tabs.map((tab) => (tab.id === 'indicators' ? { ...tab, suggestion: 'ผลคะแนนปี 67' } : tab)),
};

const MISMATCH: Finding = {
  code: 'total-mismatch',
  severity: 'error',
  cell: 'ตั้งค่า!B8',
  message: 'คะแนนรวมที่ประกาศ 91.50 ไม่ตรงกับที่คำนวณจากตัวชี้วัด 91.40 ให้ตรวจกับประกาศแล้วแก้ตัวเลขที่ผิด',
  expected: 91.4,
  found: 91.5,
};
const COPIED: Finding = {
  code: 'duplicate-item',
  severity: 'warning',
  cell: 'รายข้อ!A12',
  message: 'ข้อ E9 ซ้ำกับ รายข้อ!A11 ให้ลบแถวที่ไม่ถูกต้อง',
  expected: null,
  found: null,
};

/** A filled workbook with a few findings, not analysed yet. */
export const FILLED: Overview = {
  workbook: 'ITA 2565',
  agency: 'องค์การบริหารส่วนตำบลไทรทอง',
  resultYear: 2565,
  planYear: 2566,
  tabs: tabs(() => ({})),
  sheets: [...NAMES.map(([, name]) => name), 'บันทึกส่วนตัว'],
  findings: [MISMATCH, COPIED],
  inputCode: 'a1',
  sheetsCode: 's1',
  route: null,
  scoreCard: {
    total: 91.4,
    computed: 91.4,
    announced: 91.5,
    rating: 'A',
    passed: true,
    previous: 88.88,
    change: 2.62,
    target: 85,
    instruments: [
      { id: 'IIT', name: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน', score: 91.76, meetsTarget: true },
      { id: 'EIT', name: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก', score: 83.15, meetsTarget: false },
      { id: 'OIT', name: 'แบบวัดการเปิดเผยข้อมูลสาธารณะ', score: 97.32, meetsTarget: true },
    ],
    lowest: [
      { no: 8, name: 'การปรับปรุงระบบการทำงาน', score: 79.71, class: 'urgent', cell: 'คะแนน!D9' },
      { no: 7, name: 'ประสิทธิภาพการสื่อสาร', score: 83.92, class: 'urgent', cell: 'คะแนน!D8' },
      { no: 6, name: 'คุณภาพการดำเนินงาน', score: 85.81, class: 'improve', cell: 'คะแนน!D7' },
    ],
    indicators: [
      { no: 6, name: 'คุณภาพการดำเนินงาน', score: 85.81, previous: 83.2, class: 'improve' },
      { no: 7, name: 'ประสิทธิภาพการสื่อสาร', score: 83.92, previous: 85.1, class: 'urgent' },
      { no: 8, name: 'การปรับปรุงระบบการทำงาน', score: 79.71, previous: null, class: 'urgent' },
    ],
    nextLevel: null,
    unanswered: [8, 7],
  },
  analysed: null,
  committee: null,
  documents: DOCUMENTS,
  history: [],
};

/** Analysed, documents made, nothing left to do. */
export const READY: Overview = {
  ...FILLED,
  findings: [],
  analysed: { at: '21/11/2569 14:05', changed: false },
  documents: DOCUMENTS.map((document) => ({
    ...document,
    missing: [],
    requirements: document.id === 'measures' ? o42([]) : document.requirements,
  })),
  history: [
    {
      at: '21/11/2569 14:09',
      what: 'รายงานวิเคราะห์ผลการประเมิน',
      result: 'https://docs.google.com/document/d/made/edit',
      inputCode: 'a1',
    },
    { at: '21/11/2569 14:05', what: 'วิเคราะห์', result: '', inputCode: 'a1' },
  ],
};

/** Analysed, then edited. */
export const CHANGED: Overview = { ...FILLED, inputCode: 'b2', analysed: { at: '21/11/2569 14:05', changed: true } };

/** A long name, thirty findings with long words, and fields missing everywhere. */
export const WORST: Overview = {
  ...CHANGED,
  agency: 'สำนักงานคณะกรรมการส่งเสริมสวัสดิการและสวัสดิภาพครูและบุคลากรทางการศึกษาจังหวัดพระนครศรีอยุธยา',
  findings: Array.from({ length: 30 }, (_unused, index): Finding =>
    index % 3 === 0
      ? { ...MISMATCH, cell: `ตั้งค่า!B${index + 2}` }
      : index % 3 === 1
        ? { ...COPIED, cell: `แท็บของกองสาธารณสุขและสิ่งแวดล้อม!A${index + 2}` }
        : {
            code: 'row-skipped',
            severity: 'note',
            cell: `คะแนน!B${index + 2}`,
            message: 'แถวนี้ไม่ใช่ตัวชี้วัด 1–10 ระบบไม่นำมาคำนวณ',
            expected: null,
            found: 'https://www.example.go.th/ita/2567/very-long-address-without-any-break.pdf',
          },
  ),
  documents: DOCUMENTS.map((document) => ({
    ...document,
    missing: Array.from({ length: 12 }, (_unused, index) => ({
      field: `measures.${index}`,
      label: `แนวทางการกำกับติดตามและการรายงานของมาตรการที่ ${index + 1}`,
      cell: `มาตรการ!I${index + 2}`,
    })),
    requirements: o42(Array.from({ length: 12 }, (_unused, index) => `มาตรการ!I${index + 2}`)),
  })),
};
