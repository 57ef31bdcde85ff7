/**
 * Names of agencies as tables write them: short forms written out, so that "อบต.สายทอง" and
 * "องค์การบริหารส่วนตำบลสายทอง" are one agency, and the kind of agency that a name begins with.
 */

import { matchKey, tidy } from '../../thai/text';

/** Short forms that mean one kind wherever they begin a name. */
const SHORT_KINDS: readonly (readonly [RegExp, string])[] = [
  [/^อบ\.?\s*ต\.?\s*(?=[ก-ฮเ-ไ])/, 'องค์การบริหารส่วนตำบล'],
  [/^อบ\.?\s*จ\.?\s*(?=[ก-ฮเ-ไ])/, 'องค์การบริหารส่วนจังหวัด'],
  [/^ทต\.?\s*(?=[ก-ฮเ-ไ])/, 'เทศบาลตำบล'],
  [/^ทม\.?\s*(?=[ก-ฮเ-ไ])/, 'เทศบาลเมือง'],
  [/^ทน\.?\s*(?=[ก-ฮเ-ไ])/, 'เทศบาลนคร'],
];

/** Kinds of local authorities, which stand in front of the place: from such a name its type is certain. */
const LOCAL_KINDS: readonly string[] = [
  'องค์การบริหารส่วนจังหวัด',
  'องค์การบริหารส่วนตำบล',
  'เทศบาลนคร',
  'เทศบาลเมือง',
  'เทศบาลตำบล',
];

/** Units inside one agency, whose results nobody announces. */
const UNIT =
  /^(?:คณะ(?!กรรมการ)|ภาควิชา|สาขาวิชา|วิทยาลัย|บัณฑิตวิทยาลัย|สำนัก(?!งาน)|กอง(?!ทัพ|ทุน|บัญชาการ)|ฝ่าย|งาน|ศูนย์|สถาบัน|หลักสูตร|ส่วนงาน)/;

/** The number in front of a name in a list: "1. ", "๑๒) ". */
const LIST_NUMBER = /^[\d๐-๙]{1,4}\s*[.)]\s*/;

/** The name on one line, without the number of its row. */
export function agencyName(typed: string): string {
  return tidy(typed).replace(/\s+/g, ' ').replace(LIST_NUMBER, '').trim();
}

/** The name with its kind written out. */
function fullName(name: string): string {
  const short = SHORT_KINDS.find(([pattern]) => pattern.test(name));
  return short ? name.replace(short[0], short[1]) : name;
}

/** One key for all ways to write a name; "องค์กรบริหารส่วนตำบล" is a frequent slip for องค์การ. */
export function agencyKey(name: string): string {
  return matchKey(fullName(agencyName(name))).replace(/^องค์กรบริหารส่วน/, 'องค์การบริหารส่วน');
}

/** The kind of a local authority by its name; empty for any other agency. */
export function kindOfName(name: string): string {
  const full = fullName(name).replace(/^องค์กรบริหาร/, 'องค์การบริหาร');
  return LOCAL_KINDS.find((kind) => full.startsWith(kind)) ?? '';
}

/** Whether most of the names are those of units inside one agency: faculties, divisions, offices. */
export function areUnits(names: readonly string[]): boolean {
  return names.length > 0 && names.filter((name) => UNIT.test(name)).length * 2 > names.length;
}
