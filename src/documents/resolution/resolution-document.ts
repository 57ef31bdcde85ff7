/**
 * สรุปมติคณะกรรมการ (`resolution`): a closed round as a paper: who considered what on which day, what was decided of each
 * matter, remarks with their answers, and places to sign. Made from the record of the closing and nothing that came later.
 */

import { closedOn, decisionWords } from '../../committee/facts';
import { DECISIONS, RECORDED, REMARK_STATES, ROLES } from '../../committee/words';
import { formatThaiDate } from '../../thai/dates';
import { committeeName } from '../shared/committee-sentence';
import { AGENCY_NOTE, PLACE_NOTES, RESULT_YEAR_NOTE } from '../shared/common-notes';
import { BLANK, orBlank, type DocumentDefinition, type DocumentInput, type FieldNotes } from '../shared/definition';
import type { MissingField } from '../shared/missing';
import { NAME_DOTS } from '../shared/memo';
import { placeName } from '../shared/place-name';
import { DOCUMENT_TITLES } from '../shared/titles';

export interface ResolutionMatter {
  readonly no: string;
  readonly title: string;
  readonly lines: readonly { readonly text: string }[];
  readonly decision: string;
  readonly comment: string;
}

export interface ResolutionMember {
  readonly no: string;
  readonly name: string;
  readonly role: string;
  readonly opinion: string;
}

export interface ResolutionRemark {
  readonly no: string;
  readonly text: string;
  readonly answer: string;
}

export interface ResolutionData {
  /** Stands above the pages after the first. */
  readonly subject: string;
  readonly agency: string;
  readonly hasPlace: boolean;
  readonly place: string;
  readonly committee: string;
  readonly resultYear: string;
  readonly roundNo: string;
  readonly opening: string;
  readonly matters: readonly ResolutionMatter[];
  readonly hasRemarks: boolean;
  readonly remarks: readonly ResolutionRemark[];
  readonly members: readonly ResolutionMember[];
  readonly isOvertaken: boolean;
  readonly signers: readonly { readonly name: string; readonly role: string }[];
}

const FIELDS: FieldNotes<ResolutionData> = {
  subject: { label: 'ชื่อเรื่องบนหัวกระดาษ', source: 'เรียบเรียง' },
  agency: AGENCY_NOTE,
  ...PLACE_NOTES,
  committee: { label: 'ชื่อคณะกรรมการ', source: 'ตั้งค่า › คณะกรรมการ/คณะทำงาน ITA' },
  resultYear: RESULT_YEAR_NOTE,
  roundNo: { label: 'รอบที่', source: 'รอบพิจารณาที่ปิดแล้ว' },
  opening: { label: 'ย่อหน้าสรุปมติ', source: 'เรียบเรียงจากรอบพิจารณาที่ปิดแล้ว' },
  matters: {
    label: 'เรื่องและมติ',
    source: 'พิจารณา ตามที่ปิดรอบ',
    rows: {
      no: { label: 'เรื่องที่', source: 'พิจารณา' },
      title: { label: 'ชื่อเรื่อง', source: 'พิจารณา' },
      lines: { label: 'ข้อเท็จจริงและข้อเสนอ', source: 'พิจารณา', rows: { text: { label: 'บรรทัด', source: 'พิจารณา' } } },
      decision: { label: 'มติ', source: 'พิจารณา › มติ' },
      comment: { label: 'ความเห็นประกอบมติ', source: 'พิจารณา › ความเห็นประกอบมติ' },
    },
  },
  hasRemarks: { label: 'มีความเห็น', source: 'ความเห็น', condition: true },
  remarks: {
    label: 'ความเห็นและคำตอบ',
    source: 'ความเห็น ตามที่ปิดรอบ',
    rows: {
      no: { label: 'ลำดับ', source: 'เรียบเรียง' },
      text: { label: 'ความเห็น', source: 'ความเห็น › ความเห็น' },
      answer: { label: 'คำตอบ', source: 'ความเห็น › คำตอบของผู้จัดทำ และ สถานะ' },
    },
  },
  members: {
    label: 'กรรมการและความเห็น',
    source: 'ลงนาม ตามที่ปิดรอบ',
    rows: {
      no: { label: 'ลำดับ', source: 'คณะกรรมการ › ลำดับ' },
      name: { label: 'ชื่อหรือตำแหน่ง', source: 'คณะกรรมการ' },
      role: { label: 'หน้าที่', source: 'คณะกรรมการ › หน้าที่' },
      opinion: { label: 'ความเห็นและวันที่', source: 'ลงนาม' },
    },
  },
  isOvertaken: { label: 'ข้อมูลเปลี่ยนหลังปิดรอบ', source: 'เทียบรหัสข้อมูล', condition: true },
  signers: {
    label: 'ที่ลงนาม',
    source: 'คณะกรรมการ',
    rows: {
      name: { label: 'ชื่อใต้ลายมือชื่อ', source: 'คณะกรรมการ' },
      role: { label: 'หน้าที่', source: 'คณะกรรมการ › หน้าที่' },
    },
  },
};

/** See the head of this file. */
export const resolutionDocument: DocumentDefinition<ResolutionData> = {
  id: 'resolution',
  tabs: ['settings', 'indicators', 'items', 'measures', 'issues', 'papers'],
  title: DOCUMENT_TITLES.resolution,
  purpose: 'สรุปเรื่อง มติ ความเห็น และที่ลงนามของรอบพิจารณาที่ปิดแล้ว',
  fields: FIELDS,
  build,
  missing,
};

function build(input: DocumentInput): ResolutionData {
  const { workbook, committee } = input;
  const round = committee?.round;
  const closed = round?.closed;
  const place = placeName(workbook.settings);
  const day = closed ? closedOn(closed) : null;
  const signatures = closed?.signatures ?? [];
  return {
    subject: `${DOCUMENT_TITLES.resolution} รอบที่ ${round?.no ?? BLANK}`,
    agency: orBlank(workbook.settings.agency),
    hasPlace: place !== '',
    place,
    committee: committeeName(input),
    resultYear: String(round?.year ?? BLANK),
    roundNo: String(round?.no ?? BLANK),
    opening:
      closed && round
        ? `${committeeName(input)} พิจารณาผลการประเมินและมาตรการ ปีงบประมาณ พ.ศ. ${round.year} จำนวน ${round.matters.length} เรื่อง ปิดรอบเมื่อวันที่ ${day === null ? BLANK : formatThaiDate(day)} มีมติ${decisionWords(closed)} ดังนี้`
        : BLANK,
    matters: (round?.matters ?? []).map(({ no, key, title, body, keptFrom }) => {
      const record = closed?.decisions.find((one) => one.key === key);
      const about = [record?.comment ?? '', keptFrom === null ? '' : `คงมติรอบที่ ${keptFrom}`];
      return {
        no: String(no),
        title,
        lines: body.split('\n').map((text) => ({ text })),
        decision: record ? DECISIONS[record.decision] : BLANK,
        comment: about.filter((text) => text !== '').join(' '),
      };
    }),
    hasRemarks: (round?.remarks.length ?? 0) > 0,
    remarks: (round?.remarks ?? []).map(({ matter, remark, by, answer, state }, index) => ({
      no: String(index + 1),
      text: `${matter === '' ? '' : `เรื่องที่ ${matter.replace(/^เรื่อง(ที่)?\s*/, '')}: `}${remark}${by === '' ? '' : ` (${by})`}`,
      answer: [REMARK_STATES[state].replace(' เพราะ…', ''), answer].filter((text) => text !== '').join(': '),
    })),
    members: signatures.map(({ name, role, opinion, date, recorded }, index) => ({
      no: String(index + 1),
      name,
      role: ROLES[role],
      opinion: [
        opinion === null ? 'ไม่ได้ลงนามในรอบนี้' : DECISIONS[opinion],
        date,
        recorded === 'proxy' ? `(${RECORDED.proxy})` : '',
      ]
        .filter((text) => text !== '')
        .join(' '),
    })),
    isOvertaken: committee?.agrees === false,
    signers: signatures.map(({ name, role }) => ({ name: name || NAME_DOTS, role: ROLES[role] })),
  };
}

function missing({ committee }: DocumentInput): MissingField[] {
  return committee ? [] : [{ field: 'round', label: 'รอบพิจารณาที่ปิดแล้ว', cell: null }];
}
