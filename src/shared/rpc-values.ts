/** What the server and its clients have to agree on besides the shapes of `src/shared/rpc.ts`. */

import type { CommitteeState, DocumentId } from './rpc';

/** Letters of a text to import: a report of a few hundred pages; more than that is no report. */
export const LONGEST_TEXT = 2_500_000;
/** Rows to import; longer than any table of scores or measures, a whole export of another system is not one. */
export const MOST_ROWS = 5000;

export { LARGEST_TEMPLATE_MB, MEGABYTE } from '../documents/own-template/limits';
/** The picture is kept in the workbook. Printed 1.5 cm high, a garuda of 300 dots per inch has some 180 pixels. */
export const LARGEST_GARUDA_MB = 1;

/** Lines of the tab `ประวัติ` that the panel shows. */
const LATEST_LINES = 20;

/** Those lines, and the newest of each kind, so that a paper made long ago is still known. */
export function latestLines<T extends { readonly what: string }>(newestFirst: readonly T[]): readonly T[] {
  const isNewest = (line: T, index: number): boolean =>
    newestFirst.findIndex(({ what }) => what === line.what) === index;
  return newestFirst.filter((line, index) => index < LATEST_LINES || isNewest(line, index));
}

/** What becomes of what a paper lacks: dots or an empty line in its place, the part left out, or a sentence that says so. */
export const WHERE_LACKING = 'ในเอกสารจะเว้นที่ไว้ เว้นทั้งส่วน หรือพิมพ์ว่ายังไม่มี';

/** Codes of problems with what the workbook keeps, which the built-in template does not have. */
export const TEMPLATE_PROBLEMS: readonly string[] = ['template', 'template-damaged', 'garuda-damaged'];

/** Papers that say that the committee has considered what they state. */
const MEMOS: readonly DocumentId[] = ['analysis', 'measures'];

/**
 * Why a memo made now would say nothing of the committee's consideration; null where none of the papers is one, or nobody
 * waits for it to.
 * @param round the latest round
 */
export function roundDoubt(round: CommitteeState['round'], ids: readonly DocumentId[]): string | null {
  if (round === null || !ids.some((id) => MEMOS.includes(id)) || (round.closedAt !== null && round.upToDate))
    return null;
  return round.upToDate
    ? `รอบพิจารณาที่ ${round.no} ยังเปิดอยู่ บันทึกจึงยังไม่มีข้อความว่าคณะกรรมการพิจารณาแล้ว ปิดรอบก่อนหากต้องการให้มี`
    : `ข้อมูลเปลี่ยนหลังส่งรอบพิจารณาที่ ${round.no} บันทึกจึงไม่มีข้อความว่าคณะกรรมการพิจารณาแล้ว ส่งรอบใหม่และปิดรอบก่อนหากต้องการให้มี`;
}
