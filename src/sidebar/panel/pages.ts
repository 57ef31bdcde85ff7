/** The pages beside the four steps: each takes the whole body, is reached from a step and left by "กลับ". */

export type PageId = 'import' | 'columns' | 'templates' | 'agencies' | 'next-year' | 'self-check';

export const PAGES: readonly { readonly id: PageId; readonly title: string }[] = [
  { id: 'import', title: 'นำเข้าจากรายงาน' },
  { id: 'columns', title: 'คอลัมน์ไหนคืออะไร' },
  { id: 'templates', title: 'แม่แบบและตราครุฑ' },
  { id: 'agencies', title: 'หลายหน่วยงาน' },
  { id: 'next-year', title: 'เริ่มปีใหม่' },
  { id: 'self-check', title: 'ทดสอบระบบ' },
];

/** The page that whoever opened the panel asked for, null where none or an unknown one is named. */
export function pageOf(name: string | undefined): PageId | null {
  return PAGES.find(({ id }) => id === name)?.id ?? null;
}
