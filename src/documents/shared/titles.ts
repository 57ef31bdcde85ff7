/** Thai names of the papers, apart from their definitions because the menu needs nothing else of them. */

export type DocumentId = 'analysis' | 'measures' | 'results' | 'annual' | 'meeting' | 'resolution';

export const DOCUMENT_TITLES: Readonly<Record<DocumentId, string>> = {
  analysis: 'รายงานวิเคราะห์ผลการประเมิน',
  measures: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  results: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  annual: 'รายงานประจำปีผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส',
  meeting: 'สรุปผลการประชุมผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใส',
  resolution: 'สรุปมติคณะกรรมการ',
};

/** Every paper, in the order in which they are offered. */
export const DOCUMENT_IDS = Object.keys(DOCUMENT_TITLES) as readonly DocumentId[];
