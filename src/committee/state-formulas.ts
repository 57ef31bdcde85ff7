/**
 * Formulas that judge what people have filled in: of each matter and member, and of the round as a whole. A row counts
 * once, with the text that was frozen, and with a choice exactly as offered; anything else is open and says why.
 */

import type { CellContent } from '../tabs/tab-spec';
import { CHANGED_MARK, SAME_MARK } from '../tabs/output/flag';
import { COPY_COLUMNS as AT, VALUE_ROWS, type CopyColumn, type CopyValue } from './copy-columns';
import { reviewRange, signatureRange, type CommitteeSheets, type RemarkSheet } from './committee-sheets';
import type { Round, RoundMatter } from './round';
import { quoted } from './source-formulas';
import { STATES } from './top-lines';
import { DECISIONS, DECLINED_MARK, RECORDED, REMARK_STATES, WAIVER } from './words';

interface Judged {
  readonly round: Round;
  readonly stamp: string;
  readonly sheets: CommitteeSheets;
}

type Formulas = Readonly<Partial<Record<CopyColumn, string>>>;

const isChoice = (cell: string): string =>
  `OR(${Object.values(DECISIONS)
    .map((one) => `EXACT(${cell},"${one}")`)
    .join(',')})`;

/** How often a key stands in a range, and where first; 0 for nowhere. */
function places(range: string, key: string): { readonly rows: string; readonly at: string } {
  return {
    rows: `=IFERROR(SUMPRODUCT(--EXACT(${range},${key})),0)`,
    at: `=IFERROR(MATCH(${key},${range},0),0)`,
  };
}

/** What stands in a column at the place that was found, as text. */
function textAt(range: string, at: string): string {
  return `IF(${at}=0,"",IFERROR(TRIM(INDEX(${range},${at})&""),""))`;
}

/** @param row 1-based row of the matter in the copy */
export function matterFormulas(row: number, { no, keptFrom }: RoundMatter, { round, sheets }: Judged): Formulas {
  const cell = (key: CopyColumn): string => `$${AT[key]}$${row}`;
  const { rows, at } = places(reviewRange(sheets, 'key'), cell('key'));
  const isText = `IFERROR(EXACT(INDEX(${reviewRange(sheets, 'text')},${cell('at')})&"",${cell('text')}),FALSE)`;
  const decision = cell('decision');
  const isOther = round.closed ? `NOT(EXACT(${decision},${cell('closed')}))` : 'FALSE';
  const kept = keptFrom === null ? '' : ` (คงมติรอบที่ ${keptFrom})`;
  const remarks = `IF(${cell('remarks')}>0," · ความเห็นค้าง "&${cell('remarks')},"")`;
  const state = [
    [`${cell('rows')}=0`, `"${STATES.missing}"`],
    [`${cell('rows')}>1`, `"${STATES.double}"`],
    [`NOT(${isText})`, `"${STATES.edited}"`],
    [isOther, `"${STATES.afterClosing}"`],
    [`AND(${cell('stale')}<>0,${decision}="")`, `"${STATES.changedOpen}"`],
    [`${cell('stale')}<>0`, `"${STATES.changed}"`],
    [`${decision}=""`, `"${STATES.open}"&${remarks}`],
    [`NOT(${isChoice(decision)})`, `"${STATES.invalid}"`],
  ];
  return {
    rows,
    at,
    decision: `=${textAt(reviewRange(sheets, 'decision'), cell('at'))}`,
    status: `=IFERROR(${cascade(state, `"${STATES.decided}${kept}"&${remarks}`)},"${STATES.missing}")`,
    settled: `=IFERROR(IF(EXACT(LEFT(${cell('status')},${STATES.decided.length}),"${STATES.decided}"),1,0),0)`,
    remarks: `=SUMPRODUCT((${column('remarkNo')}=${no})*${column('remarkOpen')})`,
    shown: shownFormula(cell('at'), reviewRange(sheets, 'state'), cell('status')),
  };
}

/** 1 where the state cell of the row shows what the state is. */
function shownFormula(at: string, range: string, status: string): string {
  return `=IF(${at}=0,1,IFERROR(IF(EXACT(INDEX(${range},${at})&"",${status}),1,0),0))`;
}

function cascade(cases: readonly (readonly string[])[], otherwise: string): string {
  return `${cases.map(([when = '', then = '']) => `IF(${when},${then},`).join('')}${otherwise}${')'.repeat(cases.length)}`;
}

/** Rows of `ความเห็น` that are looked at. */
const REMARK_ROWS = 120;
/** The range is longer, so that deleting rows leaves it long enough. */
const SPARE_ROWS = 1000;

function column(key: 'remarkNo' | 'remarkOpen'): string {
  return `$${AT[key]}$2:$${AT[key]}$${REMARK_ROWS + 1}`;
}

const THAI_DIGITS = '๐๑๒๓๔๕๖๗๘๙';

/** Of each row of remarks: the number of its matter (0 for none), and 1 where it wants an answer. */
export function remarkFormulas(sheet: RemarkSheet | null): { readonly no: string; readonly open: string }[] {
  return Array.from({ length: REMARK_ROWS }, (_unused, index) => {
    if (sheet === null) return { no: '=0', open: '=0' };
    const cell = (letter: string): string =>
      `TRIM(INDEX(${quoted(sheet.name)}$${letter}$2:$${letter}$${REMARK_ROWS + SPARE_ROWS},${index + 1})&"")`;
    const taken = ['เรื่องที่', 'เรื่อง', '.', ')'].reduce(
      (text, part) => `SUBSTITUTE(${text},"${part}","")`,
      cell(sheet.matter),
    );
    const digits = THAI_DIGITS.split('').reduce(
      (text, digit, value) => `SUBSTITUTE(${text},"${digit}","${value}")`,
      taken,
    );
    const state = cell(sheet.state);
    const isSettled = `OR(EXACT(${state},"${REMARK_STATES.done}"),EXACT(LEFT(${state},${DECLINED_MARK.length}),"${DECLINED_MARK}"))`;
    return {
      no: `=IFERROR(VALUE(TRIM(${digits})),0)`,
      open: `=IFERROR(IF(${cell(sheet.remark)}="",0,IF(${isSettled},0,1)),0)`,
    };
  });
}

/** @param row 1-based row of the member in the copy */
export function memberFormulas(row: number, { sheets }: Judged): Formulas {
  const cell = (key: CopyColumn): string => `$${AT[key]}$${row}`;
  const { rows, at } = places(signatureRange(sheets, 'key'), cell('memberKey'));
  const isName = `IFERROR(EXACT(INDEX(${signatureRange(sheets, 'name')},${cell('memberAt')})&"",${cell('memberText')}),FALSE)`;
  const opinion = cell('opinion');
  const proxy = `IF(EXACT(${textAt(signatureRange(sheets, 'recorded'), cell('memberAt'))},"${RECORDED.proxy}")," (${RECORDED.proxy})","")`;
  const state = [
    [`${cell('memberRows')}=0`, `"${STATES.missing}"`],
    [`${cell('memberRows')}>1`, `"${STATES.double}"`],
    [`NOT(${isName})`, `"${STATES.nameEdited}"`],
    [`${opinion}=""`, `"${STATES.unsigned}"`],
    [`NOT(${isChoice(opinion)})`, `"${STATES.opinionInvalid}"`],
    [`${value('stale')}<>0`, `"${STATES.signedChanged}"`],
  ];
  return {
    memberRows: rows,
    memberAt: at,
    opinion: `=${textAt(signatureRange(sheets, 'opinion'), cell('memberAt'))}`,
    memberStatus: `=IFERROR(${cascade(state, `"${STATES.signed}"&${proxy}`)},"${STATES.missing}")`,
    signed: `=IFERROR(IF(EXACT(LEFT(${cell('memberStatus')},${STATES.signed.length}),"${STATES.signed}"),1,0),0)`,
    memberShown: shownFormula(cell('memberAt'), signatureRange(sheets, 'state'), cell('memberStatus')),
  };
}

function value(key: CopyValue): string {
  return `$${AT.value}$${VALUE_ROWS[key]}`;
}

/** @param tables how many tables the source has */
export function valueFormulas(
  { round, stamp, sheets }: Judged,
  tables: number,
): Readonly<Record<CopyValue, CellContent>> {
  const [matters, members] = [round.matters.length, round.members.length];
  const sum = (key: CopyColumn, count: number): string =>
    count === 0 ? '0' : `SUM($${AT[key]}$2:$${AT[key]}$${count + 1})`;
  const waivers = round.members.flatMap(({ role }, index) =>
    role === 'chair'
      ? [`EXACT(${textAt(signatureRange(sheets, 'waiver'), `$${AT.memberAt}$${index + 2}`)},"${WAIVER}")`]
      : [],
  );
  return {
    stamp,
    matters,
    settled: { formula: `=IFERROR(${sum('settled', matters)},0)` },
    stale: { formula: `=IFERROR(${sum('stale', matters)},${matters})` },
    members,
    signed: { formula: `=IFERROR(${sum('signed', members)},0)` },
    openRemarks: { formula: `=IFERROR(SUM(${column('remarkOpen')}),0)` },
    tampered: {
      formula: `=IFERROR(${matters + members}-${sum('shown', matters)}-${sum('memberShown', members)},${matters + members})`,
    },
    changed: { formula: `=IFERROR(SUM($${AT.any}$2:$${AT.any}$${tables + 1}),1)` },
    waived: { formula: waivers.length === 0 ? '=0' : `=IFERROR(IF(OR(${waivers.join(',')}),1,0),0)` },
    closedAt: round.closed?.at ?? '',
    line1: { formula: round.closed ? closedLine(round.no, round.closed.at) : openLine(round.no) },
    line2: {
      formula: `="พิจารณาแล้ว "&${value('settled')}&" จาก "&${value('matters')}&" เรื่อง · ลงนาม "&${value('signed')}&" จาก "&${value('members')}&" คน"`,
    },
    line3: { formula: dataLine(round) },
    line4: { formula: round.closed ? askedWhenClosed() : askedWhenOpen() },
    no: round.no,
  };
}

const allSettled = `${value('settled')}=${value('matters')}`;
const allSigned = `OR(${value('signed')}=${value('members')},${value('waived')}=1)`;

function openLine(no: number): string {
  return `=IF(${value('stale')}>0,"${CHANGED_MARK} รอบที่ ${no}: ข้อมูลเปลี่ยน "&${value('stale')}&" เรื่อง",IF(AND(${allSettled},${allSigned},${value('changed')}=0),"${SAME_MARK} รอบที่ ${no}: ครบแล้ว รอปิดรอบ","▶ รอบที่ ${no}: กำลังพิจารณา"))`;
}

function closedLine(no: number, at: string): string {
  return `=IF(AND(${value('stale')}=0,${value('changed')}=0,${allSettled}),"${SAME_MARK} รอบที่ ${no} ปิดแล้วเมื่อ ${at}","${CHANGED_MARK} รอบที่ ${no} ปิดแล้ว แต่มีการเปลี่ยนภายหลัง")`;
}

function dataLine({ at }: Round): string {
  // The day alone: with the time, what follows it would not be seen on a phone.
  const [day = at] = at.split(' ');
  const remarks = `IF(${value('openRemarks')}>0," · ความเห็นค้าง "&${value('openRemarks')},"")`;
  return `=IF(${value('tampered')}>0,"${CHANGED_MARK} ช่องสถานะถูกพิมพ์ทับ "&${value('tampered')}&" ช่อง",IF(${value('changed')}=0,"${SAME_MARK} ข้อมูลตรงกับที่ส่ง ${day}",IF(${value('stale')}=0,"${CHANGED_MARK} ข้อมูลนอกเรื่องที่ส่งเปลี่ยน","${CHANGED_MARK} ข้อมูลเปลี่ยนหลังส่ง ${day}")))&${remarks}`;
}

function askedWhenOpen(): string {
  return `=IF(${value('stale')}>0,"ขอให้: รอรอบใหม่สำหรับเรื่องที่ข้อมูลเปลี่ยน",IF(NOT(${allSettled}),"ขอให้ท่าน: เลือกมติทุกเรื่อง แล้วลงนาม",IF(NOT(${allSigned}),"ขอให้ท่าน: ลงนามในแท็บ ลงนาม","ผู้จัดทำ: ปิดรอบได้")))`;
}

function askedWhenClosed(): string {
  return `=IF(AND(${value('stale')}=0,${value('changed')}=0),"ไม่มีสิ่งที่ต้องทำ อ่านมติได้ด้านล่าง","ผู้จัดทำ: ส่งรอบใหม่ให้พิจารณา")`;
}
