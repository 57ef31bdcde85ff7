/** How ratings are written, and the words around one that make it somebody else's, a goal, a count or a rule. */

const WORD = 'AA|[A-F](?![A-Za-z0-9.&+])|ผ่านดีเยี่ยม|ผ่านดี(?!ขึ้น)|ผ่าน(?!ดี)|ต้องปรับปรุงโดยด่วน|ต้องปรับปรุง';
/** What English papers may call the levels: no rule translates them, and newspapers praise in the same words. */
export const ENGLISH_LEVELS: Readonly<Record<string, string>> = {
  Excellent: 'ผ่านดีเยี่ยม',
  Good: 'ผ่านดี',
  Pass: 'ผ่าน',
  Passed: 'ผ่าน',
};
/** Of such words a person decides whether they are the rating. */
export const ENGLISH_FORM = 'english-level';
const ENGLISH = 'Excellent|Good|Pass(?:ed)?';
const LETTER = 'AA|[A-F](?![A-Za-z0-9.&+])';
/** ผ่าน is a verb wherever it goes on. */
const STANDS_ALONE = '(?=(?:ค่ะ|คะ|ครับ|นะ|จ้า)|[^ก-ฮA-Za-zเ-ไ]|$)';

export interface RatingForm {
  readonly name: string;
  /** The rating is its one group. */
  readonly pattern: string;
}

/** In order of weight: what says that it is a rating, then what only looks like one beside a figure. */
export const RATING_FORMS: readonly RatingForm[] = [
  {
    name: 'after-level',
    pattern: `(?:ระดับ(?:ผล)?(?:การประเมิน|คะแนน|คุณธรรม)? ?(?:คือ|เป็น|อยู่ในระดับ|ที่|:|=)? ?|(?:อยู่|เข้า)?ในเกณฑ์ ?|เกรด ?|\\b(?:[Ll]evel|[Gg]rade|[Rr]at(?:ing|ed))(?: of|:)? ?)["“”'‘(]? ?(${WORD})${STANDS_ALONE}`,
  },
  {
    name: ENGLISH_FORM,
    pattern: `\\b(?:[Ll]evel|[Gg]rade|[Rr]at(?:ing|ed)|[Rr]esult)(?: (?:of|as|is|was))?:? ?["“”'‘(]?(${ENGLISH})\\b`,
  },
  {
    // "FY2024: 92.85 (Pass)"
    name: ENGLISH_FORM,
    pattern: `\\d\\.\\d{1,2} ?(?:points?|%)? ?\\( ?(${ENGLISH}) ?\\)`,
  },
  {
    name: 'before-level',
    pattern: `(?<![A-Za-z])["“]?(${LETTER}|Pass)["”]?[- ](?:level|grade|rating|[Rr]ank)\\b`,
  },
  {
    name: ENGLISH_FORM,
    pattern: `(?<![A-Za-z])["“]?(${ENGLISH})["”]?[- ](?:level|grade|rating|[Rr]ank)\\b`,
  },
  {
    name: 'after-result',
    pattern: `ผล(?:การ)?ประเมิน ?(?:คือ|เป็น|:)? ?["“(]? ?(ผ่านดีเยี่ยม|ผ่านดี|ผ่าน|${LETTER})["”)]?(?= |$|\\n)`,
  },
  {
    // "ภาพรวม : ผ่าน (87.33)"
    name: 'before-figure',
    pattern: `(?:^|[:=–-]) ?["“]?(${WORD})["”]? ?\\( ?(?:ร้อยละ ?)?\\d{2,3}\\.\\d{1,2} ?(?:คะแนน|%)? ?\\)`,
  },
  { name: 'quoted', pattern: `["“]\\s?(${WORD})\\s?["”]` },
  { name: 'behind-figure', pattern: `\\d\\.\\d{1,2} ?(?:คะแนน|%|points?)? ?[,(=|:–-]? ?(${WORD})(?=[ )\\n,|]|$)` },
];

export interface RatingRule {
  readonly name: string;
  readonly left?: RegExp;
  readonly right?: RegExp;
}

/** A rating with one of these beside it is not the agency's own of this year. */
export const NOT_OWN: readonly RatingRule[] = [
  {
    name: 'goal',
    left: /(?:(?<!กลุ่ม)เป้าหมาย|ตั้งเป้า|คาดว่า|คาดหวัง|มุ่ง|ให้ได้|ให้อยู่|จะ(?:ได้|อยู่)|ต้องได้|ควรได้|สู่|เพื่อให้|ยกระดับ(?:เป็น)?|target|goal)(?:(?!ได้คะแนน|ได้รับ)[^\n]){0,70}$/i,
  },
  {
    name: 'counted',
    right:
      /^["”)]? ?(?:ขึ้นไป)?(?:มี|จำนวน|ได้แก่|เพิ่มขึ้นเป็น|:)? ?(?:ทั้งสิ้น)? ?[\d,]+ ?(?:หน่วยงาน|แห่ง|องค์กร|จังหวัด|อปท|ส่วนราชการ|agencies)/,
  },
  {
    name: 'criterion',
    right: /^["”)]? ?(?:หมายถึง|คือ(?= ?\d)|:? ?\(?\d{2,3}(?:\.\d+)? ?[-–]|(?:ตั้งแต่|ต่ำกว่า|มากกว่า)|ขึ้นไป|ร้อยละ ?\d)/,
  },
  {
    name: 'criterion-before',
    left: /\d ?[-–] ?\d{2,3}(?:\.\d+)? ?(?:คะแนน)? ?(?:คือ|เท่ากับ|หมายถึง|=|อยู่ใน)?(?:ระดับ)? ?["“(]?$|คะแนนขึ้นไป(?:คือ|จะ|=| )*$|(?:ต่ำกว่า|น้อยกว่า|ไม่ถึง|ตั้งแต่) ?(?:ร้อยละ ?)?\d{1,3}(?:\.\d{1,2})? ?(?:คะแนน|%)? ?(?:คือ|เท่ากับ|หมายถึง|หรือ|=|:|อยู่ใน)? ?(?:ระดับ)? ?["“(]?$/,
  },
  {
    name: 'earlier',
    left: /จาก(?:เดิม|ระดับ|ที่)?(?:อยู่ใน)?(?:ระดับ)? ?["“(]?$/,
    right: /^["”)]?[^\n]{0,30}?(?:(?:มา)?เป็น|เหลือ)/,
  },
  {
    // "กองทุนหลักประกันสุขภาพ ระดับ A+"
    name: 'of-another',
    left: /(?:กองทุน(?:หลักประกัน|สวัสดิการ)|ศูนย์พัฒนาเด็ก|\b(?:LPA|PMQA|EHA|SAR|EdPEx|GECC)\b)(?:(?!ITA|คุณธรรม)[^\n]){0,60}$/,
  },
  { name: 'once', left: /เคย(?:ได้|อยู่|มี|ผ่าน)[^\d\n]{0,25}$/ },
  { name: 'last-year', left: /(?:ปี(?:งบประมาณ)?(?:ที่(?:ผ่านมา|แล้ว)|ก่อน(?:หน้า)?)|เดิม)[^\d\n]{0,25}$/ },
  { name: 'others', left: /หน่วยงานที่(?:ได้|มี|อยู่)[^\n]{0,40}(?:และ|,) ?(?:ระดับ)? ?$/ },
];
