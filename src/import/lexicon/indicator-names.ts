/** Names of the indicators beside the official ones, which stand with the assessment itself. */

/** Names that only the importer accepts, because nothing but an indicator is called so in a report. */
export const LOOSE_NAMES: Readonly<Record<number, readonly string[]>> = {
  3: ['การใช้อํานาจ'],
  4: ['การใช้ทรัพย์สินราชการ', 'การใช้ทรัพย์สินทางราชการ', 'การใช้ทรัพย์สินของทางราชการ'],
  5: ['การแก้ไขปัญหาทุจริต', 'การแก้ปัญหาการทุจริต'],
  8: ['การปรับปรุงระบบงาน', 'การปรับปรุงระบบ'],
  10: ['การป้องกันทุจริต'],
};

/** English names by the number of their indicator, as patterns. "Open Data Integrity …" is the OIT. */
export const ENGLISH_NAMES: readonly string[] = [
  'Bribery Fraud|Performance of Dut(?:y|ies)|Duty Performance',
  'Budget (?:Misallocation|Utili[sz]ation|Expenditure|Spending|Usage)|Use of Budget',
  'Power Distortion|(?:Use|Exercise) of (?:Power|Authority)',
  "Asset Misappropriation|Use of (?:the )?(?:Government|State|Public|Official)(?:’s|'s)? (?:Assets|Property|Properties)",
  'Anti-?Corruption Improvement|Corruption (?:Problem )?(?:Solving|Resolution)|(?:Solving|Resolving) (?:of )?Corruption(?: Problems)?',
  'Service Quality|Quality of (?:Service|Operations?|Performance)|Operation(?:al)? Quality',
  'Communication (?:Efficiency|Effectiveness)|(?:Efficiency|Effectiveness) of Communication',
  'Procedure Improvement|(?:Work|Working|Operation|Operating|System)(?: System| Process)? Improvement|Improvement of (?:the )?(?:Work|Working|Operating) (?:System|Process)',
  'Open Data(?! (?:Integrity|\\(OIT))|(?:Information|Data) Disclosure|Disclosure of (?:Information|Data)',
  'Anti-?Corruption Practice|Corruption Prevention|(?:Prevention of|Preventing) Corruption',
];
