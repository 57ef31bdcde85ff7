/** The tab `เอกสารรายหน่วยงาน` as a value: status, link or file, and what stood in the way, for each agency and paper. */

import { row, statusRules } from '../output/style';
import { OUTPUT_TAB_NAMES, OUTPUT_TITLES, type TabSpec } from '../tab-spec';

/** How far a paper has come, as the tab says it. `making` that stays is the mark of a run that was killed there. */
export const PAPER_STATES = {
  waiting: 'รอสร้าง',
  making: 'กำลังสร้าง',
  made: 'สร้างแล้ว',
  failed: 'ไม่สำเร็จ',
} as const;
export type PaperState = keyof typeof PAPER_STATES;

export interface PaperStatus {
  readonly key: string;
  readonly agency: string;
  readonly place: string;
  /** Title of the paper. */
  readonly title: string;
  readonly status: PaperState;
  /** Address of the Google Doc, or the name of the file. */
  readonly link: string;
  readonly at: string;
  /** Fields without a value when it was made. */
  readonly missing: number;
  readonly problem: string;
  /** Of what the paper says. */
  readonly code: string;
}

const COLUMNS: TabSpec['columns'] = [
  { key: 'agency', width: 250 },
  { key: 'status', width: 100, align: 'center' },
  { key: 'link', width: 330 },
  { key: 'title', width: 260 },
  { key: 'place', width: 140 },
  { key: 'at', width: 140 },
  { key: 'missing', width: 80, align: 'center', format: '0' },
  { key: 'problem', width: 360 },
  { key: 'code', width: 90 },
  { key: 'id', width: 90 },
];

export function agenciesPapersTab(statuses: readonly PaperStatus[]): TabSpec {
  return {
    id: 'agencies-papers',
    name: OUTPUT_TAB_NAMES['agencies-papers'],
    columns: COLUMNS,
    rows: [
      row('title', OUTPUT_TITLES['agencies-papers']),
      row('note', 'ระบบใช้แท็บนี้จำว่าสร้างฉบับใดแล้ว ฉบับที่ข้อมูลไม่เปลี่ยนจะไม่สร้างซ้ำ ลบแถวเพื่อให้สร้างใหม่'),
      row(
        'header',
        'หน่วยงาน',
        'สถานะ',
        'ลิงก์หรือไฟล์',
        'เอกสาร',
        'อำเภอ/กลุ่ม',
        'เมื่อ',
        'ยังว่าง',
        'ปัญหา',
        'รหัสข้อมูล',
        'รหัสแถว',
      ),
      ...statuses.map(({ agency, status, link, title, place, at, missing, problem, code, key }) =>
        row('body', agency, PAPER_STATES[status], link, title, place, at, missing, problem, code, key),
      ),
    ],
    identity: ['id'],
    frozenRows: 3,
    rules: statusRules('status', { done: PAPER_STATES.made, open: PAPER_STATES.making, failed: PAPER_STATES.failed }),
    chart: null,
  };
}

/** A row of the tab as it was written; null for any other row. */
export function paperStatusOf(cells: readonly string[]): PaperStatus | null {
  const [
    agency = '',
    word = '',
    link = '',
    title = '',
    place = '',
    at = '',
    missing = '',
    problem = '',
    code = '',
    key = '',
  ] = cells;
  const states = Object.keys(PAPER_STATES) as PaperState[];
  const status = states.find((one) => PAPER_STATES[one] === word);
  return status === undefined || key === ''
    ? null
    : { key, agency, place, title, status, link, at, missing: Number(missing) || 0, problem, code };
}
