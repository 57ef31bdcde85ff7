/** Thai names of the papers, apart from their definitions because the menu needs nothing else of them. */

export type DocumentId = 'analysis' | 'measures' | 'results' | 'annual' | 'meeting' | 'resolution' | 'overview';

export const DOCUMENT_TITLES: Readonly<Record<DocumentId, string>> = {
  analysis: 'รายงานวิเคราะห์ผลการประเมิน',
  measures: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  results: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  annual: 'รายงานประจำปีผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส',
  meeting: 'สรุปผลการประชุมผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใส',
  resolution: 'สรุปมติคณะกรรมการ',
  overview: 'รายงานภาพรวมหลายหน่วยงาน',
};

/** What a paper is about: one agency's result, a closed round of a committee, or all agencies of the workbook together. */
export type PaperSubject = 'agency' | 'round' | 'agencies';

export const PAPER_SUBJECTS: Readonly<Record<DocumentId, PaperSubject>> = {
  analysis: 'agency',
  measures: 'agency',
  results: 'agency',
  annual: 'agency',
  meeting: 'agency',
  resolution: 'round',
  overview: 'agencies',
};

/** Every paper, in the order in which they are offered. */
export const DOCUMENT_IDS = Object.keys(DOCUMENT_TITLES) as readonly DocumentId[];

/** The papers that every agency can make, and that are made for each of several. */
export const AGENCY_PAPERS: readonly DocumentId[] = DOCUMENT_IDS.filter((id) => PAPER_SUBJECTS[id] === 'agency');
