/**
 * Fifteen workbooks in the layouts in which agencies keep their scores: the shapes of published result tables, of working
 * papers and of exported lists. Figures are those of one published table, so that every layout must give the same.
 */

import { INDICATOR_NAMES, SAI_THONG } from '../../published-figures';

type Cell = string | number;

/** One sheet as a script of the workbook fills it. */
export interface OwnSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** A1 ranges that are merged. */
  readonly merged?: readonly string[];
  /** Number formats by A1 range. */
  readonly formats?: Readonly<Record<string, string>>;
  /** 1-based columns that are hidden. */
  readonly hidden?: readonly number[];
  /** A1 range with a filter. */
  readonly filter?: string;
}

export interface Layout {
  readonly title: string;
  readonly sheets: readonly OwnSheet[];
  /** The program whose .xlsx the workbook arrives as; null for one that was made in the sheet itself. */
  readonly savedBy: 'LibreOffice' | 'WPS' | null;
  /** What the panel proposes; null where the sheet is found by its name and read as it is. */
  readonly route: 'use' | 'import' | null;
  /** Scores of the year before are in the workbook too. */
  readonly hasPrevious: boolean;
}

const AGENCY = 'องค์การบริหารส่วนตำบลสายทอง';
const TITLE = 'ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. 2565';
/** Of the year before, two points less each. */
export const LAST_YEAR = SAI_THONG.map((score) => Number((score - 2).toFixed(2)));

const name = (index: number): string => INDICATOR_NAMES[index] ?? '';
const thai = (value: number): string => value.toFixed(2).replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'.charAt(Number(digit)));
const instrumentOf = (index: number): string => (index < 5 ? 'IIT' : index < 8 ? 'EIT' : 'OIT');
const each = (row: (score: number, index: number) => Cell[]): Cell[][] => SAI_THONG.map(row);

function layout(title: string, sheets: readonly OwnSheet[], more: Partial<Layout> = {}): Layout {
  return { title, sheets, savedBy: null, route: 'import', hasPrevious: false, ...more };
}

const officialHeads = (first: string): Cell[] => [first, '', '', ''];

export const LAYOUTS: readonly Layout[] = [
  layout('wide: an indicator a column, the agency in a row', [
    {
      name: 'สรุป',
      rows: [[TITLE], ['หน่วยงาน', ...INDICATOR_NAMES, 'คะแนนรวม'], [AGENCY, ...SAI_THONG, 91.5]],
    },
  ]),
  layout(
    'long: number, name, instrument, score',
    [
      {
        name: 'ผล ITA',
        rows: [
          ['ลำดับ', 'ตัวชี้วัด', 'แบบวัด', 'คะแนน (ร้อยละ)'],
          ...each((score, at) => [at + 1, name(at), instrumentOf(at), score]),
        ],
      },
    ],
    { route: 'use' },
  ),
  layout(
    'years side by side',
    [
      {
        name: 'เปรียบเทียบ',
        rows: [
          [`${AGENCY} เปรียบเทียบผลการประเมิน ITA`],
          ['ที่', 'ตัวชี้วัด', 'ปี 2564', 'ปี 2565', 'ผลต่าง'],
          ...each((score, at) => [at + 1, name(at), LAST_YEAR[at] ?? '', score, 2]),
        ],
      },
    ],
    { hasPrevious: true },
  ),
  layout('official: instruments as sections with their weights', [
    {
      name: 'ประกาศผล',
      rows: [
        [TITLE],
        [AGENCY],
        ['แบบวัด/ตัวชี้วัด', 'น้ำหนัก', 'คะแนนที่ได้ (ร้อยละ)', 'ระดับ'],
        ['แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)', 30, 91.76, ''],
        ...each((score, at) => [`${at + 1}. ${name(at)}`, '', score, '']).slice(0, 5),
        ['แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)', 30, 83.15, ''],
        ...each((score, at) => [`${at + 1}. ${name(at)}`, '', score, '']).slice(5, 8),
        ['แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)', 40, 97.32, ''],
        ...each((score, at) => [`${at + 1}. ${name(at)}`, '', score, '']).slice(8),
      ],
    },
  ]),
  layout('merged: title, instruments and heads', [
    {
      name: 'ตาราง',
      rows: [
        officialHeads(`${TITLE} ${AGENCY}`),
        ['เครื่องมือ', 'ที่', 'ตัวชี้วัด', 'ค่าคะแนน'],
        ...each((score, at) => [[0, 5, 8].includes(at) ? instrumentOf(at) : '', at + 1, name(at), score]),
      ],
      merged: ['A1:D1', 'A3:A7', 'A8:A10', 'A11:A12'],
    },
  ]),
  layout(
    'two rows of heads',
    [
      {
        name: 'คะแนนรายตัวชี้วัด',
        rows: [
          ['ลำดับ', 'ตัวชี้วัด', 'ผลการประเมิน', '', 'หมายเหตุ'],
          ['', '', 'คะแนนเต็ม', 'คะแนนที่ได้', ''],
          ...each((score, at) => [at + 1, name(at), 100, score, '']),
        ],
        merged: ['C1:D1', 'A1:A2', 'B1:B2'],
      },
    ],
    { route: null },
  ),
  layout('units as rows: one row for the figure, one for its level', [
    {
      name: 'รายงาน',
      rows: [
        [TITLE],
        ['หน่วยงาน', AGENCY],
        ['ที่', 'รายการ', 'หน่วย', 'ค่า'],
        ...each((score, at) => [at + 1, `ตัวชี้วัดที่ ${at + 1} ${name(at)}`, 'ร้อยละ', score]).flatMap((row) => [
          row,
          ['', 'ระดับ', 'ข้อความ', 'ผ่าน'],
        ]),
      ],
    },
  ]),
  layout(
    'scores before names',
    [
      {
        name: 'คะแนนปี 65',
        rows: [['คะแนน (ร้อยละ)', 'ชื่อตัวชี้วัด', 'ที่'], ...each((score, at) => [score, name(at), at + 1])],
      },
    ],
    { route: 'use' },
  ),
  layout(
    'percent cells',
    [
      {
        name: 'ร้อยละ',
        rows: [['ที่', 'ตัวชี้วัด', 'ร้อยละ'], ...each((score, at) => [at + 1, name(at), score / 100])],
        formats: { 'C2:C11': '0.00%' },
      },
    ],
    { route: 'use' },
  ),
  layout('Thai digits as text', [
    {
      name: 'ผลประเมิน ๒๕๖๕',
      rows: [
        [`${TITLE.replace('2565', '๒๕๖๕')} ของ${AGENCY}`],
        ['ที่', 'ตัวชี้วัด', 'คะแนนเฉลี่ย (ร้อยละ)'],
        ...each((score, at) => [thai(at + 1).slice(0, -3), name(at), thai(score)]),
      ],
    },
  ]),
  layout(
    'formulas that take the score from another tab',
    [
      {
        name: 'กรอก',
        rows: [['ข้อมูลดิบ'], ...each((score) => [score])],
      },
      {
        name: 'สรุปคะแนน',
        rows: [['ที่', 'ตัวชี้วัด', 'คะแนน'], ...each((_score, at) => [at + 1, name(at), `=ROUND(กรอก!A${at + 2},2)`])],
      },
    ],
    { route: 'use' },
  ),
  layout(
    'hidden columns between name and score',
    [
      {
        name: 'ITA65',
        rows: [
          ['ที่', 'ตัวชี้วัด', 'รหัส', 'ผู้บันทึก', 'คะแนนที่ได้รับ'],
          ...each((score, at) => [at + 1, name(at), `K${at + 1}`, 'งานแผน', score]),
        ],
        hidden: [3, 4],
      },
    ],
    { route: 'use' },
  ),
  layout(
    'a filter that is on',
    [
      {
        name: 'ฐานข้อมูล',
        rows: [['ตัวชี้วัดที่', 'ตัวชี้วัด', 'ผลคะแนน'], ...each((score, at) => [at + 1, name(at), score])],
        filter: 'A1:C11',
      },
    ],
    { route: 'use' },
  ),
  layout(
    'an .xlsx saved by LibreOffice, with measures in a second tab',
    [
      {
        name: 'คะแนน',
        rows: [
          [TITLE],
          ['หน่วยงาน', AGENCY],
          ['ตัวชี้วัด', 'ค่าน้ำหนัก', 'คะแนนร้อยละ'],
          ...each((score, at) => [`ตัวชี้วัดที่ ${at + 1} ${name(at)}`, at < 8 ? 30 : 40, score]),
        ],
      },
      {
        name: 'แผนปรับปรุง',
        rows: [
          ['ที่', 'ประเด็น/ตัวชี้วัดที่ต้องพัฒนา', 'มาตรการ/แนวทางการดำเนินงาน', 'ระยะเวลา', 'ผู้รับผิดชอบ'],
          [1, 'ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน', 'เปิดช่องทางรับฟังความคิดเห็นผู้รับบริการ', 'ตลอดปีงบประมาณ พ.ศ. 2566', 'สำนักปลัด'],
          [2, 'ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร', 'ปรับปรุงข้อมูลบนเว็บไซต์ให้เป็นปัจจุบัน', 'ภายใน 31 มีนาคม 2566', 'สำนักปลัด'],
        ],
      },
    ],
    { savedBy: 'LibreOffice', route: null },
  ),
  layout(
    'an .xlsx saved by WPS, two years under one head',
    [
      {
        name: 'Sheet1',
        rows: [
          ['ลำดับ', 'ตัวชี้วัด', 'ผลการประเมิน', ''],
          ['', '', 'พ.ศ. 2564', 'พ.ศ. 2565'],
          ...each((score, at) => [at + 1, name(at), LAST_YEAR[at] ?? '', score]),
        ],
        merged: ['C1:D1'],
      },
    ],
    { savedBy: 'WPS', hasPrevious: true },
  ),
];
