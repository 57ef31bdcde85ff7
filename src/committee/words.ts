/**
 * The words that people choose in the tabs of the committee. A choice counts only as it is offered, blanks around it
 * aside: what merely resembles "เห็นชอบ" is no agreement, and the formulas judge exactly so (`round-formulas.ts`).
 */

/** What is decided about a matter, and what a member thinks of the round. */
export const DECISIONS = { agreed: 'เห็นชอบ', amended: 'เห็นชอบโดยให้แก้ไข', refused: 'ไม่เห็นชอบ' } as const;
export type Decision = keyof typeof DECISIONS;

export const ROLES = { chair: 'ประธาน', member: 'กรรมการ', secretary: 'เลขานุการ' } as const;
export type Role = keyof typeof ROLES;

/** Who typed a signature: the member, or somebody who was told to. */
export const RECORDED = { self: 'ลงด้วยตนเอง', proxy: 'บันทึกแทน' } as const;
export type Recorded = keyof typeof RECORDED;

/** State of a remark. The reason of a refusal stands in the answer. */
export const REMARK_STATES = { open: 'เปิด', done: 'แก้แล้ว', declined: 'ไม่แก้ เพราะ…' } as const;
export type RemarkState = keyof typeof REMARK_STATES;
/** How a refusal begins; people type the reason behind it. */
export const DECLINED_MARK = 'ไม่แก้';

/** In the chair's row of `ลงนาม`: the round may be closed although others have not signed. */
export const WAIVER = 'ปิดรอบได้โดยไม่รอผู้อื่น';

/** Blanks at the ends and doubled ones, as the built-in function TRIM takes them; every other white space stays. */
export function trimmed(text: string): string {
  return text.replace(/^ +| +$/g, '').replace(/ {2,}/g, ' ');
}

/** The choice that a cell holds, null for anything else, a misspelt choice included. */
export function choiceIn<Key extends string>(names: Readonly<Record<Key, string>>, typed: string): Key | null {
  const text = trimmed(typed);
  return (Object.keys(names) as Key[]).find((key) => names[key] === text) ?? null;
}
