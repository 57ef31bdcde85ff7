/**
 * Every row of ita-domain.md §12: which finding names it, or why no program can. `quiet`: the text is right there, so
 * these findings must not come.
 */

export type PaperNo = '000' | '001' | '002' | '003' | '004';

export interface DomainRow {
  readonly paper: PaperNo;
  readonly no: number;
  readonly what: string;
  /** Findings that name the error; all of them must be there. */
  readonly found?: readonly Expected[];
  /** Findings that would be false alarms. */
  readonly quiet?: readonly Expected[];
  /** Why a program cannot decide it. */
  readonly undecidable?: string;
}

/** A code, and words or a value that its message must contain. */
export interface Expected {
  readonly code: string;
  readonly says?: RegExp;
}

const code = (name: string, says?: RegExp): Expected => (says ? { code: name, says } : { code: name });

export const DOMAIN_ROWS: readonly DomainRow[] = [
  {
    paper: '002',
    no: 1,
    what: 'IIT 93.04 and 83.04, computed 91.76',
    found: [
      code('instrument-mismatch', /IIT.*91\.76/),
      code('stated-twice', /IIT.*93\.04.*83\.04|IIT.*83\.04.*93\.04/),
    ],
  },
  { paper: '002', no: 2, what: 'total 91.50, computed 91.40', found: [code('total-mismatch', /91\.50.*๔\/๕/)] },
  { paper: '002', no: 3, what: 'indicator 7 84.50 and 84.40', found: [code('stated-twice', /ตัวชี้วัดที่ 7.*84\.40/)] },
  { paper: '002', no: 4, what: 'EIT 83.15 and OIT 97.32 are right', quiet: [code('instrument-mismatch', /OIT/)] },
  {
    paper: '002',
    no: 5,
    what: 'OIT 97.32 called below the target',
    found: [code('claim-against-score', /OIT.*97\.32/)],
  },
  { paper: '002', no: 6, what: 'IIT 83.04 called a pass', found: [code('claim-against-score', /IIT.*83\.04/)] },
  { paper: '002', no: 7, what: 'strengths 2 and 3 swapped', found: [code('rank-order', /94\.64.*97\.36/)] },
  { paper: '002', no: 8, what: '7 strengths, 3 weaknesses', quiet: [code('stated-count')] },
  { paper: '002', no: 9, what: 'weaknesses rise', quiet: [code('rank-order', /จุดที่ต้องพัฒนา/)] },
  { paper: '002', no: 10, what: 'taking part in 2563', found: [code('year-mentioned', /2563/)] },
  { paper: '002', no: 11, what: 'results before the start', found: [code('result-before-start', /22 กันยายน 2565/)] },
  { paper: '002', no: 12, what: 'A is right for 91.50', quiet: [code('rating-mismatch')] },
  { paper: '002', no: 13, what: 'items below 85 are consistent', quiet: [code('item-range')] },
  { paper: '002', no: 14, what: 'ผู้บังคับบัญชากับผู้บังคับบัญชา', found: [code('misspelt-word', /ผู้ใต้บังคับบัญชา/)] },
  { paper: '002', no: 15, what: 'น้อยเพียงใด for มากน้อยเพียงใด', found: [code('misspelt-word', /มากน้อยเพียงใด/)] },
  { paper: '002', no: 16, what: 'indicator 8 under two names', found: [code('indicator-name-varies', /ตัวชี้วัดที่ 8/)] },
  { paper: '002', no: 17, what: 'measures 4 and 5 without a period', found: [code('measure-field-gap', /ระยะเวลา/)] },
  { paper: '002', no: 18, what: 'คณะแนบเฉลย', found: [code('misspelt-word', /คณะแนบเฉลย/)] },

  {
    paper: '001',
    no: 1,
    what: 'analysed year 2566 and 2565',
    found: [code('year-mentioned|result-years-conflict', /2566/)],
  },
  {
    paper: '001',
    no: 2,
    what: '9 = 7 + 2, five rows',
    found: [code('measure-count-rows', /9 ข้อ.*[56] แถว/)],
    quiet: [code('measure-count-sum')],
  },
  {
    paper: '001',
    no: 3,
    what: 'finished in October 2566, measures of 2566',
    found: [code('completed-outside-year|stated-completion-outside-year', /ตุลาคม 2566/)],
  },
  {
    paper: '001',
    no: 4,
    what: 'plan of one task, result of two systems',
    undecidable: 'whether a described system is the planned E-Service is a matter of reading',
  },
  { paper: '001', no: 5, what: 'two unnumbered, then 3, 4, 5', found: [code('measure-numbering|source-numbering')] },
  { paper: '001', no: 6, what: 'more manuals than last year, no number', found: [code('improvement-without-figure')] },
  { paper: '001', no: 7, what: 'สรุปลผล', found: [code('misspelt-word', /สรุปลผล/)] },
  { paper: '001', no: 8, what: 'no agency named', found: [code('setting-missing', /หน่วยงาน/)] },

  {
    paper: '000',
    no: 1,
    what: 'issue 5 uses indicator 4 and the text of issue 4',
    found: [code('issue-foreign-indicator', /ประเด็นที่ 5/), code('repeated-issue-text')],
  },
  { paper: '000', no: 2, what: 'indicators 2, 9, 10 absent', found: [code('indicator-missing', /2, 9, 10/)] },
  {
    paper: '000',
    no: 3,
    what: '90.68 to be raised, 90.48 not',
    undecidable: 'the lowest of each issue is a rule that agencies may choose (§5), so neither is wrong',
  },
  {
    paper: '000',
    no: 4,
    what: '83.87 gets the same word as the others',
    found: [code('claim-too-mild|issue-text-too-mild', /4/)],
  },
  {
    paper: '000',
    no: 5,
    what: 'the measure for assets is about the budget',
    found: [code('measure-other-theme', /ประเด็นที่ 4/)],
  },
  { paper: '000', no: 6, what: 'periods differ', found: [code('period-uneven', /31 มกราคม 2567/)] },
  { paper: '000', no: 7, what: 'asks to take note, has a box to approve', found: [code('ask-decision-mismatch')] },
  { paper: '000', no: 8, what: 'พฤติกรรมกรรมการทุจริต', found: [code('misspelt-word', /พฤติกรรมการทุจริต/)] },
  {
    paper: '000',
    no: 9,
    what: 'document code of another province',
    undecidable: 'no register of document codes was found',
  },
  {
    paper: '000',
    no: 10,
    what: 'two family names',
    undecidable: 'two people may have one first name, and names are not kept',
  },
  { paper: '000', no: 11, what: 'a Devanagari letter in a name', found: [code('foreign-letter')] },
  { paper: '000', no: 12, what: 'constraints of 2567 over an analysis of 2566', found: [code('heading-year', /2567/)] },
  { paper: '000', no: 13, what: 'people in some rows, units in others', found: [code('responsible-mixed')] },

  { paper: '003', no: 1, what: 'F 0–44.99', found: [code('scale-gap', /45\.00–49\.99/)] },
  { paper: '003', no: 2, what: 'ITA > 85 and < 85', found: [code('pass-line-edge')] },
  { paper: '003', no: 3, what: 'สูงกว่า 95/85', found: [code('scale-edge', /สูงกว่า/)] },
  { paper: '003', no: 4, what: '91.23 = +2.62', quiet: [code('change-mismatch')] },
  { paper: '003', no: 5, what: 'indicator 4 with i10 and i12', quiet: [code('item-range')] },
  { paper: '003', no: 6, what: 'indicator 8 with e9 of part 1', quiet: [code('item-range')] },
  { paper: '003', no: 7, what: 'indicator 6 in order, e1 and e2 below', quiet: [code('claim-against-score')] },
  { paper: '003', no: 8, what: 'part 2 of indicators 7 and 8', quiet: [code('claim-against-score')] },
  { paper: '003', no: 9, what: 'ผ่าน for 91.23', quiet: [code('rating-mismatch')] },
  {
    paper: '003',
    no: 10,
    what: '1.3 then 1.6; ๑ ๒ ๓ ๓',
    found: [code('source-numbering', /1\.3 ข้ามไป 1\.6/), code('line-numbering')],
  },
  { paper: '003', no: 11, what: 'analysis headed 2568', found: [code('heading-year|year-mentioned', /2568/)] },
  { paper: '003', no: 12, what: 'Open Integrity … for the OIT', found: [code('instrument-english-name', /OIT/)] },
  { paper: '003', no: 13, what: 'one sentence in four outputs', found: [code('repeated-output', /4 แถว/)] },
  {
    paper: '003',
    no: 14,
    what: '24 May 2567 in a period of 2568',
    found: [code('period-outside-year', /24 พฤษภาคม 2567/)],
  },
  { paper: '003', no: 15, what: 'higher score without a figure', found: [code('improvement-without-figure')] },
  { paper: '003', no: 16, what: 'faster than last year without a figure', found: [code('improvement-without-figure')] },
  {
    paper: '003',
    no: 17,
    what: 'a Lao vowel, คณะแผน, ชักซ้อม',
    found: [code('foreign-letter'), code('misspelt-word', /คณะแผน/)],
  },
  { paper: '003', no: 18, what: 'no instrument scores', found: [code('indicator-missing')] },
  {
    paper: '003',
    no: 19,
    what: 'manuals against e9 of 24.32',
    undecidable: 'whether a manual raises the use of a service is a judgement',
  },

  { paper: '004', no: 1, what: 'headed IIT, treats OIT', found: [code('heading-instrument-mismatch', /OIT/)] },
  { paper: '004', no: 2, what: 'ยุทธศาสตร์ for ผลการประเมิน', found: [code('misspelt-word', /ยุทธศาสตร์/)] },
  { paper: '004', no: 3, what: 'figures announced, none given', found: [code('figures-missing')] },
  {
    paper: '004',
    no: 4,
    what: 'OIT passes, IIT and EIT do not, no figures',
    undecidable: 'nothing to hold the claims against; that figures are missing is said (#3)',
  },
  { paper: '004', no: 5, what: 'the agency under two names', found: [code('agency-name-varies', /เทศบาลนครราชสีมา/)] },
  {
    paper: '004',
    no: 6,
    what: 'indicator 3 under a name of its own',
    found: [code('indicator-name-unknown', /ตัวชี้วัดที่ 3/)],
  },
  { paper: '004', no: 7, what: 'มาตราการ', found: [code('misspelt-word', /มาตราการ/)] },
  { paper: '004', no: 8, what: '8 March 2564 is a Monday', quiet: [code('weekday-mismatch')] },
  { paper: '004', no: 9, what: 'O17 in 9.2 and O35 in 10.1', quiet: [code('item-indicator-mismatch')] },
];
