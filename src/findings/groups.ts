/** Headings under which findings stand; their order is the order in which a person would repair things. */

export const GROUPS = {
  reading: 'การอ่านข้อมูลและการตั้งค่า',
  scores: 'คะแนนและระดับ',
  years: 'ปีและวันที่',
  issues: 'ประเด็นการวิเคราะห์',
  measures: 'มาตรการและผลการดำเนินการ',
  statements: 'ข้อความในรายงานเทียบกับตัวเลข',
  memo: 'บันทึกข้อความ',
  words: 'ชื่อและถ้อยคำ',
} as const;
export type GroupId = keyof typeof GROUPS;

/** Groups in reading order. */
export const GROUP_IDS = Object.keys(GROUPS) as readonly GroupId[];
