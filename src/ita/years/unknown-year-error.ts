/** The refusal of a year whose rules are not known, with the reason and the years that are. */

/** too-old: five indices with other weights; unconfirmed: results but no rules; no-data: not known yet; not-a-year. */
export type UnknownYearReason = 'too-old' | 'unconfirmed' | 'no-data' | 'not-a-year';

/** The last year of the five indices. Source: ita-domain.md §15. */
const LAST_OF_FIVE_INDICES = 2561;
/** Below it, a number is no Buddhist year that anyone would mean (2024 is a Christian one). */
const FIRST_PLAUSIBLE = 2500;
const LAST_PLAUSIBLE = 2699;

export class UnknownYearError extends Error {
  readonly code = 'unknown-year';
  readonly year: number;
  readonly reason: UnknownYearReason;

  /**
   * @param year the refused year, Buddhist
   * @param knownYears the years that have rules, ascending
   */
  constructor(year: number, knownYears: readonly number[]) {
    const reason = reasonFor(year, knownYears);
    super(`${EXPLANATIONS[reason](year)} ปีที่รองรับ: ${knownYears.join(', ')}`);
    this.name = 'UnknownYearError';
    this.year = year;
    this.reason = reason;
  }
}

function reasonFor(year: number, knownYears: readonly number[]): UnknownYearReason {
  if (!Number.isInteger(year) || year < FIRST_PLAUSIBLE || year > LAST_PLAUSIBLE) return 'not-a-year';
  if (year <= LAST_OF_FIVE_INDICES) return 'too-old';
  return year < Math.min(...knownYears) ? 'unconfirmed' : 'no-data';
}

const EXPLANATIONS: Readonly<Record<UnknownYearReason, (year: number) => string>> = {
  // Rating them by today's bands would give a wrong level with a confident face.
  'too-old': (year) =>
    `ไม่จัดระดับผลประเมินปี ${year} เพราะปี ${LAST_OF_FIVE_INDICES} และก่อนหน้านั้นประเมินด้วย 5 ดัชนีและใช้น้ำหนักคะแนนต่างจากปัจจุบัน`,
  // English: results of that year exist, but no source confirms its rules.
  unconfirmed: (year) => `ไม่รองรับผลประเมินปี ${year} เพราะมีการประกาศผลแล้ว แต่ยังไม่พบแหล่งข้อมูลที่ยืนยันหลักเกณฑ์ของปีนั้น`,
  // English: nothing is known about that year yet.
  'no-data': (year) => `ยังไม่มีหลักเกณฑ์การประเมินของปี ${year} ในระบบ โปรดตรวจสอบปีงบประมาณ`,
  'not-a-year': (year) => `"${year}" ไม่ใช่ปีงบประมาณ โปรดระบุเป็นปี พ.ศ. 4 หลัก เช่น 2567`,
};
