/**
 * The ten input tabs: their Thai names, columns, the other names that people give those columns, and the help that
 * stands in the header's note. A contract with the workbooks of officers: add, never rename.
 */

import type {
  InputTabId,
  MeetingRow,
  MeasureField,
  PaperId,
  ResultSource,
  SettingKey,
  Signer,
  TargetVerdict,
} from './records';

/** How a column is checked and offered in the sheet. */
export type ColumnKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'score' }
  | { readonly kind: 'whole'; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly choices: readonly string[] };

export interface InputColumn {
  readonly key: string;
  readonly header: string;
  /** Other headers seen for the same column; compared with spaces, dots, case and digit system ignored. */
  readonly aliases: readonly string[];
  readonly width: number;
  readonly type: ColumnKind;
  /** Note on the header cell: what to fill in, for a person. */
  readonly note: string;
}

/** `Id` is another for tabs beside the input tabs: of several agencies, and of a committee. */
export interface InputTab<Id extends string = InputTabId> {
  readonly id: Id;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly columns: readonly InputColumn[];
  /** Without these the tab cannot be read at all. */
  readonly needed: readonly string[];
}

const text: ColumnKind = { kind: 'text' };
const score: ColumnKind = { kind: 'score' };
const instrumentChoice: ColumnKind = { kind: 'choice', choices: ['IIT', 'EIT', 'OIT'] };

export const STATUS_CHOICES = { done: 'แล้วเสร็จ', ongoing: 'อยู่ระหว่างดำเนินการ', 'not-done': 'ไม่แล้วเสร็จ' } as const;
export const RESULT_SOURCES: Readonly<Record<ResultSource, string>> = {
  announced: 'ประกาศของสำนักงาน ป.ป.ช.',
  internal: 'ผลภายใน',
};
export const VERDICTS: Readonly<Record<TargetVerdict, string>> = { passed: 'ผ่านเกณฑ์', below: 'ต่ำกว่าเกณฑ์' };
/** Names of the papers in the tab `เอกสาร`, short enough for a dropdown. */
export const PAPER_NAMES: Readonly<Record<PaperId, string>> = {
  analysis: 'รายงานวิเคราะห์ผลการประเมิน',
  measures: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส',
  results: 'รายงานผลการดำเนินการ',
  annual: 'รายงานประจำปี',
  meeting: 'สรุปผลการประชุม',
  overview: 'รายงานภาพรวมหลายหน่วยงาน',
};
/** The papers of a workbook of one agency, which a new tab `เอกสาร` begins with. */
export const FIRST_PAPERS: readonly PaperId[] = ['analysis', 'measures', 'results', 'annual', 'meeting'];
export const SIGNER_KINDS: Readonly<Record<Signer['kind'], string>> = {
  opinion: 'ความเห็น',
  decides: 'อนุมัติ/ไม่อนุมัติ',
};

function column(
  key: string,
  header: string,
  width: number,
  note: string,
  type: ColumnKind = text,
  aliases: readonly string[] = [],
): InputColumn {
  return { key, header, width, note, type, aliases };
}

/** Heads of columns with scores from 0 to 100, the surest first; units in brackets do not matter. */
const SCORE_HEADS: readonly string[] = [
  'คะแนนเฉลี่ย',
  'คะแนนที่ได้',
  'คะแนนที่ได้รับ',
  'ผลคะแนน',
  'ผลคะแนนที่ได้',
  'ค่าคะแนน',
  'ค่าคะแนนที่ได้',
  'ค่าคะแนนเฉลี่ย',
  'คะแนนประเมิน',
  'คะแนนการประเมิน',
  'คะแนนผลการประเมิน',
  'ผลคะแนนการประเมิน',
  'คะแนนร้อยละ',
  'คะแนนเฉลี่ยร้อยละ',
  'ร้อยละ',
  'ร้อยละที่ได้',
  'ร้อยละของคะแนน',
  'ผลการประเมิน',
  'ผลที่ได้',
];

/** A phone shows 360 pixels, the numbers of the rows among them: a measure stands on its first screen whole. */
const measureColumns: readonly (InputColumn & { readonly key: MeasureField })[] = [
  { ...column('no', 'ลำดับ', 44, 'ลำดับที่ของมาตรการ เช่น 1', text, ['ที่', 'ลำดับที่', 'no', 'มาตรการที่', 'ข้อ']), key: 'no' },
  {
    ...column('issue', 'ประเด็นที่', 52, 'เลขประเด็น 1–7 ตามแท็บ ประเด็น', { kind: 'whole', min: 1, max: 99 }, [
      'ประเด็น',
      'ประเด็น/ตัวชี้วัด',
      'ประเด็น/ตัวชี้วัดที่ต้องพัฒนา',
      'ประเด็น/ตัวชี้วัดที่ต้องปรับปรุง',
      'ประเด็นที่ต้องพัฒนา',
      'ประเด็นที่ต้องแก้ไข',
      'issue',
    ]),
    key: 'issue',
  },
  {
    ...column('indicators', 'ตัวชี้วัดที่', 56, 'เลขตัวชี้วัดที่มาตรการนี้แก้ไข เช่น 6, 8', text, [
      'ตัวชี้วัด',
      'ตัวชี้วัดที่เกี่ยวข้อง',
      'ตัวชี้วัดที่ต้องพัฒนา',
      'ตัวชี้วัดที่ต้องแก้ไข',
      'ตัวชี้วัดที่ต้องปรับปรุง',
      'ตัวชี้วัด ITA',
    ]),
    key: 'indicators',
  },
  {
    ...column('measure', 'มาตรการ/กิจกรรม', 166, 'ชื่อมาตรการ โครงการ หรือกิจกรรม', text, [
      'มาตรการ',
      'กิจกรรม',
      'กิจกรรม/โครงการ',
      'โครงการ/กิจกรรม',
      'โครงการ',
      'มาตรการ/โครงการ/กิจกรรม',
      'มาตรการ/แนวทาง',
      'มาตรการ/ขั้นตอน/วิธีการปฏิบัติ',
      'measure',
    ]),
    key: 'measure',
  },
  {
    ...column('steps', 'ขั้นตอน/วิธีการปฏิบัติ', 300, 'ขั้นตอนหรือวิธีปฏิบัติ ขึ้นบรรทัดใหม่สำหรับแต่ละข้อ', text, [
      'ขั้นตอน',
      'ขั้นตอนหรือวิธีการ',
      'ขั้นตอนหรือวิธีปฏิบัติ',
      'วิธีการดำเนินการ',
      'วิธีดำเนินการ',
      'steps',
    ]),
    key: 'steps',
  },
  {
    ...column('responsible', 'ผู้รับผิดชอบ', 150, 'ตำแหน่งหรือส่วนราชการที่รับผิดชอบ', text, [
      'หน่วยงานรับผิดชอบ',
      'ผู้รับผิดชอบ/ผู้ที่เกี่ยวข้อง',
      'responsible',
    ]),
    key: 'responsible',
  },
  {
    ...column('start', 'เริ่ม', 130, 'วันเริ่มต้น เช่น 1 ตุลาคม 2566 (พิมพ์ช่วงเวลาไว้ช่องเดียวก็ได้)', text, [
      'วันเริ่มต้น',
      'เริ่มต้น',
      'ระยะเวลา',
      'ระยะเวลาดำเนินการ',
      'ระยะเวลาการดำเนินการ',
      'ช่วงระยะเวลาในการดำเนินการ',
      'start',
    ]),
    key: 'start',
  },
  { ...column('end', 'สิ้นสุด', 130, 'วันสิ้นสุด เช่น 30 กันยายน 2567', text, ['วันสิ้นสุด', 'ถึง', 'end']), key: 'end' },
  {
    ...column('monitoring', 'การกำกับติดตาม', 200, 'แนวทางกำกับติดตามและการรายงาน', text, [
      'การกำกับติดตามและรายงาน',
      'แนวทางการกำกับติดตาม',
      'การติดตาม',
      'การรายงาน',
      'monitoring',
    ]),
    key: 'monitoring',
  },
  {
    ...column('output', 'ผลการดำเนินการ', 260, 'สิ่งที่ทำแล้ว (ผลผลิต)', text, [
      'ผลการดำเนินงาน',
      'ผลการดำเนินการ (output)',
      'ผลผลิต',
      'สรุปผลการดำเนินการ',
      'สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม',
      'output',
    ]),
    key: 'output',
  },
  {
    ...column('outcome', 'ผลลัพธ์', 240, 'ผลที่เกิดขึ้นหรือความสำเร็จของการดำเนินการ', text, [
      'ผลลัพธ์หรือความสำเร็จของการดำเนินการ',
      'ผลลัพธ์หรือผลสัมฤทธิ์',
      'ผลลัพธ์หรือผลสัมฤทธิ์ในการดำเนินการ (outcome/result)',
      'ผลสัมฤทธิ์',
      'outcome',
    ]),
    key: 'outcome',
  },
  {
    ...column(
      'status',
      'สถานะ',
      120,
      'เลือกว่าดำเนินการแล้วเสร็จหรือไม่',
      {
        kind: 'choice',
        choices: Object.keys(STATUS_CHOICES).map((key) => STATUS_CHOICES[key as keyof typeof STATUS_CHOICES]),
      },
      ['สถานะการดำเนินการ', 'status'],
    ),
    key: 'status',
  },
  {
    ...column('suggestion', 'ข้อเสนอแนะ', 200, 'ข้อเสนอแนะต่อมาตรการนี้', text, ['ปัญหา/ข้อเสนอแนะ', 'suggestion']),
    key: 'suggestion',
  },
  {
    ...column(
      'year',
      'ปีงบประมาณ',
      90,
      'ปีงบประมาณของมาตรการ เว้นว่างเมื่อเป็นปีของมาตรการในแท็บ ตั้งค่า ระบบกรอกให้เมื่อเริ่มปีใหม่',
      { kind: 'whole', min: 2500, max: 2699 },
      ['ปีของมาตรการ', 'ปีงบประมาณของมาตรการ'],
    ),
    key: 'year',
  },
];

const meetingColumn = (
  key: Exclude<keyof MeetingRow, 'cells'>,
  header: string,
  width: number,
  note: string,
  type: ColumnKind = text,
  aliases: readonly string[] = [],
): InputColumn => column(key, header, width, note, type, aliases);

/** The tabs in the order in which they stand in the workbook. */
export const INPUT_TABS: readonly InputTab[] = [
  {
    id: 'settings',
    name: 'ตั้งค่า',
    aliases: ['การตั้งค่า', 'settings'],
    needed: ['key', 'value'],
    columns: [
      column('key', 'รายการ', 260, 'ชื่อรายการ (ไม่ต้องแก้ไข)', text, ['หัวข้อ', 'key']),
      column('value', 'ค่า', 320, 'กรอกค่าของหน่วยงานในช่องนี้', text, ['ข้อมูล', 'value']),
      column('explanation', 'คำอธิบาย', 460, 'คำอธิบายของแต่ละรายการ', text, ['หมายเหตุ', 'explanation']),
    ],
  },
  {
    id: 'signers',
    name: 'ผู้ลงความเห็น',
    aliases: ['ผู้ลงนาม', 'signers'],
    needed: ['position'],
    columns: [
      column('order', 'ลำดับ', 60, 'ลำดับการเสนอ เริ่มจากผู้บังคับบัญชาชั้นต้น', { kind: 'whole', min: 1, max: 20 }, [
        'ที่',
        'ลำดับที่',
        'order',
      ]),
      column('position', 'ตำแหน่ง', 320, 'ตำแหน่งผู้ลงความเห็น', text, ['position']),
      column('name', 'ชื่อ-สกุล', 220, 'ชื่อผู้ลงความเห็น เว้นว่างได้', text, ['ชื่อ', 'ชื่อ สกุล', 'name']),
      column(
        'kind',
        'ประเภท',
        160,
        'ความเห็น หรือ อนุมัติ/ไม่อนุมัติ',
        { kind: 'choice', choices: [SIGNER_KINDS.opinion, SIGNER_KINDS.decides] },
        ['ชนิด', 'kind'],
      ),
    ],
  },
  {
    id: 'indicators',
    name: 'คะแนน',
    aliases: ['คะแนนรายตัวชี้วัด', 'ผลคะแนน', 'scores'],
    needed: ['score'],
    columns: [
      column('no', 'ตัวชี้วัดที่', 80, 'เลขตัวชี้วัด 1–10', { kind: 'whole', min: 1, max: 10 }, [
        'ที่',
        'ลำดับ',
        'ลำดับที่',
        'no',
        'เลขตัวชี้วัด',
      ]),
      column('name', 'ตัวชี้วัด', 260, 'ชื่อตัวชี้วัด', text, ['ชื่อตัวชี้วัด', 'รายการ', 'name', 'indicator']),
      column('instrument', 'แบบวัด', 80, 'IIT, EIT หรือ OIT', instrumentChoice, ['เครื่องมือ', 'instrument']),
      column('score', 'คะแนน', 100, 'คะแนน 0–100 ตามประกาศ ทศนิยม 2 ตำแหน่ง', score, [
        ...SCORE_HEADS,
        'คะแนนปีนี้',
        'score',
      ]),
      column('previous', 'คะแนนปีก่อน', 110, 'คะแนนตัวชี้วัดเดียวกันของปีก่อน เว้นว่างได้', score, [
        'ปีก่อน',
        'คะแนนปีที่ผ่านมา',
        'ปีที่แล้ว',
        'previous',
      ]),
      column('description', 'สิ่งที่ประเมิน', 320, 'ตัวชี้วัดนี้ประเมินอะไร เว้นว่างเพื่อใช้ข้อความของระบบ', text, [
        'คำอธิบายตัวชี้วัด',
        'description',
      ]),
    ],
  },
  {
    id: 'items',
    name: 'รายข้อ',
    aliases: ['คะแนนรายข้อ', 'ข้อคำถาม', 'items'],
    needed: ['item', 'score'],
    columns: [
      column('item', 'ข้อ', 70, 'รหัสข้อ เช่น i10, e9, O34', text, ['ข้อที่', 'รหัสข้อ', 'รหัส', 'item']),
      column('part', 'ส่วนที่', 60, 'เฉพาะ EIT ที่แยกคะแนนเป็นส่วนที่ 1 และส่วนที่ 2', { kind: 'whole', min: 1, max: 2 }, [
        'ส่วน',
        'part',
      ]),
      column('indicator', 'ตัวชี้วัดที่', 80, 'เลขตัวชี้วัด 1–10 เว้นว่างได้เมื่อทราบจากรหัสข้อ', { kind: 'whole', min: 1, max: 10 }, [
        'ตัวชี้วัด',
        'indicator',
      ]),
      column('text', 'ข้อคำถาม', 420, 'ข้อความของข้อคำถาม', text, ['คำถาม', 'ประเด็นคำถาม', 'รายการ', 'หัวข้อ', 'text']),
      column('score', 'คะแนน', 90, 'คะแนน 0–100', score, [...SCORE_HEADS, 'score']),
      column('suggestion', 'ข้อเสนอแนะ', 320, 'ข้อเสนอแนะของหน่วยงานสำหรับข้อนี้', text, ['แนวทางแก้ไข', 'suggestion']),
      column('opinion', 'ความเห็นที่ปรึกษา', 260, 'ความเห็นของผู้ตรวจประเมินหรือคณะที่ปรึกษา', text, [
        'ความคิดเห็นของคณะที่ปรึกษา',
        'ความเห็นผู้ตรวจ',
        'opinion',
      ]),
    ],
  },
  {
    id: 'measures',
    name: 'มาตรการ',
    aliases: ['มาตรการ/กิจกรรม', 'แผนปฏิบัติ', 'measures'],
    needed: ['measure'],
    columns: measureColumns,
  },
  {
    id: 'issues',
    name: 'ประเด็น',
    aliases: ['ประเด็นการวิเคราะห์', 'issues'],
    needed: ['no', 'indicators'],
    columns: [
      column('no', 'ประเด็นที่', 80, 'เลขประเด็น', { kind: 'whole', min: 1, max: 99 }, ['ที่', 'ลำดับ', 'no']),
      column('name', 'ประเด็น', 340, 'ชื่อประเด็นการวิเคราะห์', text, ['ชื่อประเด็น', 'name']),
      column('indicators', 'ตัวชี้วัดที่', 120, 'เลขตัวชี้วัดที่ใช้วิเคราะห์ประเด็นนี้ เช่น 1, 8', text, ['ตัวชี้วัด', 'indicators']),
      column('text', 'ข้อวิเคราะห์', 340, 'ข้อวิเคราะห์ของหน่วยงาน เว้นว่างเพื่อให้ระบบเรียบเรียงจากคะแนน', text, [
        'คำอธิบาย',
        'text',
      ]),
    ],
  },
  {
    id: 'constraints',
    name: 'ข้อจำกัด',
    aliases: ['ข้อจำกัดของหน่วยงาน', 'constraints'],
    needed: ['text'],
    columns: [
      column('no', 'ลำดับ', 60, 'ลำดับที่', text, ['ที่', 'no']),
      column('text', 'ข้อจำกัด', 640, 'ข้อจำกัดของหน่วยงานในการดำเนินการประเมิน ข้อละหนึ่งแถว', text, ['รายการ', 'text']),
    ],
  },
  {
    id: 'laws',
    name: 'ข้อกฎหมาย',
    aliases: ['กฎหมายและระเบียบ', 'laws'],
    needed: ['text'],
    columns: [
      column('no', 'ลำดับ', 60, 'ลำดับที่', text, ['ที่', 'no']),
      column('text', 'ข้อกฎหมาย', 640, 'กฎหมาย ประกาศ หรือคู่มือที่อ้างถึง ข้อละหนึ่งแถว', text, ['รายการ', 'ระเบียบ', 'text']),
    ],
  },
  {
    id: 'meetings',
    name: 'การประชุม',
    aliases: ['สรุปการประชุม', 'meetings'],
    needed: ['instrument'],
    columns: [
      meetingColumn('date', 'วันที่', 130, 'วันที่ประชุม เช่น 8 มีนาคม 2564', text, ['วันประชุม', 'date']),
      meetingColumn('place', 'สถานที่', 220, 'สถานที่ประชุม', text, ['ห้องประชุม', 'place']),
      meetingColumn('instrument', 'แบบวัด', 80, 'IIT, EIT หรือ OIT', instrumentChoice, ['เครื่องมือ', 'instrument']),
      meetingColumn('indicator', 'ตัวชี้วัดที่', 80, 'เลขตัวชี้วัดของแนวทางในแถวนี้', { kind: 'whole', min: 1, max: 10 }, [
        'ตัวชี้วัด',
        'indicator',
      ]),
      meetingColumn('approach', 'แนวทางแก้ไข', 320, 'แนวทางแก้ไขปัญหาของตัวชี้วัดนี้', text, [
        'แนวทาง',
        'วิธีการแก้ไขปัญหา',
        'approach',
      ]),
      meetingColumn('measures', 'มาตรการ/แนวทาง', 280, 'มาตรการหรือแนวทางของแบบวัด', text, ['มาตรการ', 'measures']),
      meetingColumn('method', 'วิธีการดำเนินการ', 280, 'วิธีการดำเนินการ', text, ['วิธีดำเนินการ', 'method']),
      meetingColumn('results', 'ผลการดำเนินการ', 280, 'ผลการดำเนินการ', text, ['ผล', 'results']),
      meetingColumn('suggestions', 'ข้อเสนอแนะ', 240, 'ข้อเสนอแนะจากที่ประชุม', text, ['suggestions']),
    ],
  },
  {
    id: 'papers',
    name: 'เอกสาร',
    aliases: ['หัวเอกสาร', 'papers'],
    needed: ['paper'],
    columns: [
      column(
        'paper',
        'เอกสาร',
        300,
        'ชื่อเอกสาร ฉบับละหนึ่งแถว ช่องอื่นของแถวที่เว้นว่างใช้ค่าใน ตั้งค่า',
        { kind: 'choice', choices: Object.values(PAPER_NAMES) },
        ['ชื่อเอกสาร', 'ฉบับ', 'paper'],
      ),
      column('documentNo', 'ที่', 140, 'เลขที่หนังสือของเอกสารฉบับนี้', text, ['เลขที่หนังสือ', 'ที่หนังสือ', 'no']),
      column('documentDate', 'วันที่', 140, 'วันที่ของเอกสารฉบับนี้ เช่น 16 มกราคม 2567', text, ['ลงวันที่', 'วันที่หนังสือ', 'date']),
      column('subject', 'เรื่อง', 320, 'ชื่อเรื่อง เว้นว่างเพื่อใช้ชื่อที่ระบบเรียบเรียง', text, ['ชื่อเรื่อง', 'subject']),
      column('addressee', 'เรียน', 220, 'ตำแหน่งผู้รับของเอกสารฉบับนี้', text, ['ผู้รับ', 'addressee']),
      column('preparerPosition', 'ตำแหน่งผู้ลงนาม', 220, 'ตำแหน่งผู้เสนอหรือผู้จัดทำเอกสารฉบับนี้', text, [
        'ตำแหน่งผู้จัดทำ',
        'ผู้ลงนาม',
        'preparer',
      ]),
    ],
  },
];

/** The tab with this id. */
export function inputTab(id: InputTabId): InputTab {
  return INPUT_TABS.find((tab) => tab.id === id) as InputTab;
}

/** One row of `ตั้งค่า`. */
export interface SettingRow {
  readonly key: SettingKey;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly explanation: string;
  readonly type: ColumnKind | { readonly kind: 'date' } | { readonly kind: 'signed' } | { readonly kind: 'year' };
  /** Value written by "create tabs"; empty where only the agency can know. */
  readonly initial: string | number;
  /** Without it no paper can be right. */
  readonly required: boolean;
  /** Read where somebody has added the row, but not among those that a new tab starts with: few have a use for it. */
  readonly rare: boolean;
}

export const YES_NO = { yes: 'ใช้', no: 'ไม่ใช้' } as const;
export const WEAKNESS_RULES = { 'below-target': 'ต่ำกว่าเกณฑ์เป้าหมาย', 'lowest-of-issue': 'ต่ำสุดของแต่ละประเด็น' } as const;
export const FONTS = ['TH SarabunPSK', 'TH SarabunIT๙', 'Sarabun'] as const;

function setting(
  key: SettingKey,
  label: string,
  explanation: string,
  type: SettingRow['type'] = text,
  initial: string | number = '',
  options: { required?: boolean; rare?: boolean; aliases?: readonly string[] } = {},
): SettingRow {
  return {
    key,
    label,
    explanation,
    type,
    initial,
    required: options.required ?? false,
    rare: options.rare ?? false,
    aliases: options.aliases ?? [],
  };
}

/** Rows of `ตั้งค่า` in order. */
export const SETTING_ROWS: readonly SettingRow[] = [
  setting('agency', 'หน่วยงาน', 'ชื่อเต็มของหน่วยงานที่รับการประเมิน', text, '', { required: true, aliases: ['ชื่อหน่วยงาน'] }),
  setting('agencyType', 'ประเภทหน่วยงาน', 'เช่น องค์การบริหารส่วนตำบล เทศบาลเมือง มหาวิทยาลัย', text, '', {
    aliases: ['ประเภท'],
  }),
  setting('district', 'อำเภอ/เขต', 'ใช้ในปกเอกสาร เว้นว่างได้', text, '', { aliases: ['อำเภอ', 'เขต'] }),
  setting('province', 'จังหวัด', 'ใช้ในปกเอกสาร เว้นว่างได้'),
  setting('resultYear', 'ปีงบประมาณของผลประเมิน', 'ปี พ.ศ. ของผลการประเมินที่กรอก เช่น 2567', { kind: 'year' }, '', {
    required: true,
    aliases: ['ปีของผลประเมิน', 'ปีผลประเมิน', 'ปีงบประมาณ', 'ปีการประเมิน'],
  }),
  setting('planYear', 'ปีงบประมาณของมาตรการ', 'ปี พ.ศ. ของมาตรการ ปกติคือปีถัดจากผลประเมิน', { kind: 'year' }, '', {
    aliases: ['ปีของมาตรการ', 'ปีมาตรการ'],
  }),
  setting('announcedTotal', 'คะแนนรวมที่ประกาศ', 'คะแนนรวมตามประกาศสำนักงาน ป.ป.ช. (0–100)', score, '', {
    aliases: ['คะแนนรวม', 'คะแนน ITA', 'คะแนนรวมตามประกาศ'],
  }),
  setting('announcedIIT', 'คะแนน IIT ที่ประกาศ', 'คะแนนแบบวัด IIT (0–100) เว้นว่างได้', score, '', {
    aliases: ['คะแนน IIT', 'IIT'],
  }),
  setting('announcedEIT', 'คะแนน EIT ที่ประกาศ', 'คะแนนแบบวัด EIT (0–100) เว้นว่างได้', score, '', {
    aliases: ['คะแนน EIT', 'EIT'],
  }),
  setting('announcedOIT', 'คะแนน OIT ที่ประกาศ', 'คะแนนแบบวัด OIT (0–100) เว้นว่างได้', score, '', {
    aliases: ['คะแนน OIT', 'OIT'],
  }),
  setting('announcedRating', 'ระดับที่ประกาศ', 'เช่น A (ผลปี 2565 และก่อนหน้า) หรือ ผ่านดี (ผลปี 2566 เป็นต้นไป)', text, '', {
    aliases: ['ระดับ', 'ระดับผลการประเมิน'],
  }),
  setting('previousTotal', 'คะแนนรวมปีก่อน', 'คะแนนรวมของปีก่อนหน้าปีของผลประเมิน', score, '', {
    aliases: ['คะแนนปีก่อน', 'คะแนนรวมปีที่ผ่านมา'],
  }),
  setting('announcedChange', 'เพิ่มขึ้น/ลดลงจากปีก่อน', 'ตามที่พิมพ์ไว้ในรายงาน เช่น +2.62 เว้นว่างได้', { kind: 'signed' }, '', {
    aliases: ['เปลี่ยนแปลงจากปีก่อน', 'เพิ่มขึ้นจากปีก่อน'],
  }),
  setting('announcementDate', 'วันที่ประกาศผล', 'วันที่ของประกาศผลการประเมิน เช่น 30 กรกฎาคม 2567', { kind: 'date' }, '', {
    aliases: ['วันประกาศผล'],
  }),
  setting('division', 'ส่วนราชการ', 'ข้อความหลังคำว่า ส่วนราชการ ในหัวบันทึกข้อความ'),
  setting('documentNo', 'ที่', 'เลขที่หนังสือ เช่น กข 12345/ - (ยังไม่ออกเลขให้ใส่ขีด)', text, '', {
    aliases: ['เลขที่หนังสือ', 'ที่หนังสือ'],
  }),
  setting('documentDate', 'วันที่', 'วันที่ของเอกสาร ถ้าแต่ละฉบับต่างวันกันให้กรอกในแท็บ เอกสาร เว้นว่างได้', { kind: 'date' }, '', {
    aliases: ['วันที่หนังสือ', 'ลงวันที่'],
  }),
  setting('addressee', 'เรียน', 'ตำแหน่งผู้รับบันทึกข้อความ'),
  setting('preparerName', 'ชื่อผู้จัดทำ', 'เว้นว่างได้ จะพิมพ์เป็นจุดไข่ปลา'),
  setting('preparerPosition', 'ตำแหน่งผู้จัดทำ', 'ตำแหน่งของผู้เสนอบันทึกข้อความ'),
  setting('target', 'เกณฑ์เป้าหมาย', 'คะแนนต่ำกว่านี้ = ต้องแก้ไขโดยเร่งด่วน', score, 85),
  setting('maintain', 'เกณฑ์รักษามาตรฐาน', 'คะแนนตั้งแต่ค่านี้ = รักษามาตรฐาน (ค่าตั้งต้น แก้ไขได้)', score, 95),
  setting(
    'weaknessRule',
    'วิธีเลือกจุดที่ต้องพัฒนา',
    'ต่ำกว่าเกณฑ์เป้าหมาย หรือ ต่ำสุดของแต่ละประเด็น',
    { kind: 'choice', choices: [WEAKNESS_RULES['below-target'], WEAKNESS_RULES['lowest-of-issue']] },
    WEAKNESS_RULES['below-target'],
  ),
  setting(
    'thaiDigits',
    'เลขไทย',
    'ใช้ = เอกสารใช้เลขไทยทั้งฉบับ',
    { kind: 'choice', choices: [YES_NO.yes, YES_NO.no] },
    YES_NO.yes,
  ),
  setting(
    'font',
    'แบบอักษร',
    'แบบอักษรของไฟล์ Word ส่วน Google เอกสารใช้ Sarabun แทน TH Sarabun ในขนาดที่เท่ากัน',
    { kind: 'choice', choices: FONTS },
    FONTS[0],
  ),
  setting(
    'committee',
    'คณะกรรมการ/คณะทำงาน ITA',
    'ชื่อเต็มของคณะกรรมการหรือคณะทำงาน ใช้ในรายงานประจำปีและสรุปการประชุม เว้นว่างได้',
    text,
    '',
    {
      aliases: ['คณะกรรมการ ITA', 'คณะกรรมการประเมิน'],
    },
  ),
  setting(
    'story',
    'สาระสำคัญของปี',
    'เล่าการขับเคลื่อนของปีด้วยคำของหน่วยงาน ใช้ในรายงานประจำปี ขึ้นบรรทัดใหม่สำหรับแต่ละย่อหน้า เว้นว่างได้',
    text,
    '',
    {
      aliases: ['ความเป็นมาของปี'],
    },
  ),
  setting(
    'followingTotal',
    'คะแนนรวมของปีที่ดำเนินมาตรการ',
    'คะแนนรวมของปีงบประมาณของมาตรการ เมื่อประกาศผลแล้ว (0–100)',
    score,
  ),
  setting('followingChange', 'เพิ่มขึ้น/ลดลงของปีที่ดำเนินมาตรการ', 'เทียบกับปีของผลประเมิน เช่น +4.17 เว้นว่างได้', {
    kind: 'signed',
  }),
  setting('followingRating', 'ระดับของปีที่ดำเนินมาตรการ', 'ระดับที่ประกาศของปีงบประมาณของมาตรการ เช่น ผ่านดี'),
  ...(['IIT', 'EIT', 'OIT'] as const).map((id) =>
    setting(
      `verdict${id}`,
      `ผลเทียบเกณฑ์ ${id}`,
      `ใช้เมื่อทราบเพียงว่าแบบวัด ${id} ผ่านหรือต่ำกว่าเกณฑ์เป้าหมาย แต่ไม่ทราบคะแนน เว้นว่างได้`,
      { kind: 'choice', choices: Object.values(VERDICTS) },
    ),
  ),
  setting(
    'source',
    'ที่มาของผลประเมิน',
    'ผลภายใน = ผลที่หน่วยงานประเมินส่วนงานของตนเอง เอกสารทุกหน้าจะบอกว่าไม่ใช่ผลของสำนักงาน ป.ป.ช.',
    { kind: 'choice', choices: Object.values(RESULT_SOURCES) },
    '',
    { rare: true, aliases: ['ที่มาของผล', 'แหล่งที่มาของผลประเมิน'] },
  ),
  setting(
    'targetShare',
    'เป้าหมายสัดส่วนหน่วยงานที่ผ่านเกณฑ์',
    'ร้อยละของหน่วยงานที่ควรได้ 85 คะแนนขึ้นไป เช่น 100 ใช้ในแท็บ ภาพรวม เว้นว่างได้',
    score,
    '',
    { rare: true, aliases: ['เป้าหมายร้อยละของหน่วยงานที่ผ่านเกณฑ์', 'สัดส่วนเป้าหมาย'] },
  ),
  ...(['IIT', 'EIT', 'OIT'] as const).map((id) =>
    setting(
      `reading${id}`,
      `ข้อวิเคราะห์ ${id}`,
      `ผลของแบบวัด ${id} สะท้อนสิ่งใด ด้วยคำของหน่วยงาน ใช้ในรายงานวิเคราะห์ รายงานประจำปี และสรุปการประชุม เว้นว่างได้`,
    ),
  ),
  ...(['IIT', 'EIT', 'OIT'] as const).map((id) =>
    setting(`respondents${id}`, `ผู้ตอบแบบวัด ${id}`, 'ผู้มีสิทธิตอบหรือผู้ตรวจ ตามคู่มือของปี ใช้ในรายงานประจำปี เว้นว่างได้'),
  ),
  setting('committeeDuties', 'หน้าที่ของคณะกรรมการ', 'ข้อความต่อจากคำว่า มีหน้าที่ ใช้ในรายงานประจำปี เว้นว่างได้'),
  setting('analysisSteps', 'ขั้นตอนการวิเคราะห์', 'บรรทัดละหนึ่งขั้นตอน ใช้ในรายงานประจำปี เว้นว่างได้'),
  setting(
    'purpose',
    'วัตถุประสงค์ของการนำผลไปใช้',
    'ข้อความต่อจากคำว่า นำผลไปใช้เพื่อ ใช้ในข้อเท็จจริงของบันทึกมาตรการ เว้นว่างได้',
    text,
    '',
    { aliases: ['วัตถุประสงค์'] },
  ),
];

/** The rows that a new `ตั้งค่า` starts with. */
export const FIRST_SETTING_ROWS: readonly SettingRow[] = SETTING_ROWS.filter(({ rare }) => !rare);
