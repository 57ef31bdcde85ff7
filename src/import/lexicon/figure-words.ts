/**
 * What the words around a figure of running text make of it. At one figure the first rule that fits decides, so the order
 * is the precedence: what is no score stands before what may be one. `left` is read up to the figure, `right` from it on.
 */

/** line: to pass · count/share/ordinal: of something · mean: of a group · from: the earlier of two · change: the step. */
export type FigureMeaning =
  | 'line'
  | 'goal'
  | 'full'
  | 'weight'
  | 'share'
  | 'ordinal'
  | 'mean'
  | 'distance'
  | 'rise'
  | 'fall'
  | 'previous'
  | 'from'
  | 'total';

export interface FigureRule {
  readonly name: string;
  readonly meaning: FigureMeaning;
  readonly left?: RegExp;
  readonly right?: RegExp;
  /** Largest value that it speaks of. */
  readonly most?: number;
  /** Only whole numbers. */
  readonly whole?: true;
  /** Says only that it is not the result as a whole: a list may give scores so. */
  readonly weak?: true;
}

/** Small words that may stand between the telling word and the figure. */
const GAP = '(?:ร้อยละ|คะแนน(?:รวม|เฉลี่ย)?|ค่า|จำนวน|อยู่ที่|อยู่|ที่|คือ|เท่ากับ|ขั้นต่ำ|ที่กำหนด(?:ไว้)?|มาตรฐาน|เป้าหมาย|ถึง|[ :=("“])*';
const LAST_YEAR =
  '(?:ปี(?:งบประมาณ)? ?(?:พ\\.ศ\\. ?)?(?:ที่(?:ผ่านมา|แล้ว)|ก่อน(?:หน้า)?(?:นี้)?|งบประมาณที่(?:ผ่านมา|แล้ว)|25\\d\\d|[56]\\d)|เดิม|ครั้งก่อน|ปีงบประมาณก่อน(?:หน้า)?)';

export const FIGURE_RULES: readonly FigureRule[] = [
  {
    name: 'ordinal',
    meaning: 'ordinal',
    whole: true,
    most: 100_000,
    // "การปฏิบัติหน้าที่ 95" is the first indicator, and no page.
    left: /(?:(?:ปี|ครั้ง|รอบ|ส่วน|ข้อ|ชั้น|หมู่|เลข|ฉบับ|ภาค|ระยะ|กลุ่ม|เขต|ประเภท|ลำดับ|อันดับ|ตอน|รุ่น|แผน|มิติ|ยุทธศาสตร์|ตัวชี้วัด)(?:ที่)?|เลขที่|(?<!ปฏิบัติ ?|เจ้า)หน้าที่|ต่อ|No\.|อันดับที่|ที่เรียก|ประจำ(?:สัปดาห์|วัน)ที่|ranked|rank(?:ing)?|number|page|views?|อ่าน|ผู้ชม|ห้อง(?:ประชุม)?) ?$/i,
  },
  {
    name: 'full-mark',
    meaning: 'full',
    whole: true,
    left: /(?:คะแนน)?เต็ม ?(?:คือ|[:(=])? ?$|(?:จาก|out of|\/) ?$/,
    most: 100,
  },
  { name: 'weight', meaning: 'weight', left: /(?<!รวม(?:แบบ)?ถ่วง)น้ำหนัก(?:คะแนน)?(?:ร้อยละ|[ :=(])*$/ },
  // "IIT = 92.15 (30% = 27.65)"
  { name: 'weighted', meaning: 'weight', left: /^ ?% ?[=:] ?$/ },
  {
    name: 'and-over',
    meaning: 'line',
    right: /^ ?(?:คะแนน|%|points?|เปอร์เซ็นต์)? ?(?:ขึ้นไป|ลงมา|and (?:over|above)|or (?:more|higher|above))/,
  },
  {
    name: 'line-to-pass',
    meaning: 'line',
    left: new RegExp(
      `(?:เกณฑ์(?:การ)?(?:ประเมิน|ผ่าน)?|ไม่น้อยกว่า|ไม่ต่ำกว่า|ตั้งแต่|มากกว่า|น้อยกว่า|ต่ำกว่า|สูงกว่า|เกิน(?:กว่า)?|ไม่ถึง|อย่างน้อย|กว่าเกณฑ์|at least|below|above|over|under|more than|less than|(?:passing|pass) (?:score|mark|line)(?: of)?|minimum(?: of)?|threshold(?: of)?)${GAP}(?:เกณฑ์)?${GAP}$`,
      'i',
    ),
  },
  {
    name: 'goal',
    meaning: 'goal',
    left: /(?<!กลุ่ม)(?:เป้าหมาย|ตั้งเป้า|คาดว่า|คาดการณ์|คาดหมาย|target|goal|aims?|expected?)(?:(?!ได้คะแนน|ได้รับ|\n)[^\d]|(?:ปี|พ\.ศ\.) ?(?:งบประมาณ)? ?(?:พ\.ศ\. ?)?25\d\d){0,60}$/i,
  },
  { name: 'step-in-points', meaning: 'rise', left: /คิดเป็น ?$/, right: /^ ?คะแนน/, most: 40 },
  {
    name: 'of-the-country',
    meaning: 'mean',
    left: /(?:ภาพรวม|ค่าเฉลี่ย|คะแนน(?:เฉลี่ย)?|ผล(?:การประเมิน)?)(?:ของ|ใน)?(?:ภาพรวม)?(?:ระดับ|ทั้ง|ทั่ว)?ประเทศ(?:(?!ได้คะแนน|ด้วย)[^\d\n]){0,30}$/,
  },
  {
    name: 'of-a-survey',
    meaning: 'share',
    left: /(?:ความ(?:ไม่)?พึงพอใจ|ความเชื่อมั่น|\bLPA\b|\bPMQA\b)(?:(?!ITA|คุณธรรม)[^\n]){0,90}$/,
  },
  {
    name: 'test',
    meaning: 'share',
    left: /(?:สอบ|แบบทดสอบ|(?:ก่อน|หลัง)(?:การ|เข้า)?(?:เรียน|อบรม|ฝึก|ร่วม))[^\d\n]{0,20}$/,
  },
  {
    name: 'share',
    meaning: 'share',
    weak: true,
    left: /(?:คิดเป็น(?:อัตรา)?(?:ร้อยละ)?|ผู้(?:ที่)?ตอบ[^\d\n]{0,30}ร้อยละ|เบิกจ่าย[^\d\n]{0,30}|อัตราการตอบ[^\d\n]{0,20}|(?:ติดลบ|ลบ)(?:ถึง)?ร้อยละ) ?-?$/,
  },
  { name: 'share-of', meaning: 'share', right: /^ ?(?:%|คะแนน|เปอร์เซ็นต์)? ?ของ(?!เรา|หน่วยงานเรา|สภ|อบ|เทศ|โรง)/ },
  {
    name: 'percent',
    meaning: 'share',
    weak: true,
    right: /^ ?(?:%|per ?cent)(?! ?(?:อยู่ใน)?ระดับ| in (?:the )?(?:20\d\d )?(?:ITA|Integrity))/,
  },
  {
    name: 'other-unit',
    meaning: 'share',
    right: /^ ?(?:KB|MB|GB|บาท|ล้าน|ไร่|กม\.|กิโล|เมตร|ชั่วโมง|น\.|นาที|พันบาท|คน|ราย(?!ข้อ|ตัว))/,
  },
  {
    name: 'distance-to-mean',
    meaning: 'distance',
    left: /(?:สูง|ต่ำ|มาก|น้อย)กว่า(?:ค่าเฉลี่ย|คะแนนเฉลี่ย|กลุ่ม|ภาพรวม|ระดับประเทศ)[^\d\n]{0,60}$/,
    most: 40,
  },
  {
    name: 'step-in-english',
    meaning: 'rise',
    right: /^ ?(?:points? )?(?:higher|more|up)(?: than| from)/,
    most: 40,
  },
  { name: 'drop-in-english', meaning: 'fall', right: /^ ?(?:points? )?(?:lower|less|down)(?: than| from)/, most: 40 },
  {
    name: 'up-in-english',
    meaning: 'rise',
    left: /\b(?:up|increas(?:e|ed|ing)(?: of| by)?|rose(?: by)?|gain(?:ed)?(?: of)?|improved by)(?: by)? ?$/i,
    most: 40,
  },
  {
    name: 'down-in-english',
    meaning: 'fall',
    left: /\b(?:down|decreas(?:e|ed|ing)(?: of| by)?|fell(?: by)?|dropped(?: by)?|a drop of)(?: by)? ?$/i,
    most: 40,
  },
  {
    name: 'from-one-to-another',
    meaning: 'from',
    left: new RegExp(
      `(?:จาก(?:เดิม)?|from)(?:ปี(?:งบประมาณ)? ?(?:พ\\.ศ\\. ?)?25\\d\\d|ปี ?[56]\\d|${LAST_YEAR}|ที่ได้|ที่|ได้|ร้อยละ|คะแนน| )*$`,
    ),
    right:
      /^ ?(?:คะแนน|points?|%)? ?(?:\([^()]{0,30}\))? ?(?:(?:ใน|เมื่อ)?ปี(?:ก่อน(?:หน้า)?|ที่(?:แล้ว|ผ่านมา)|[^\d]{0,20}\d{2,4}) ?)?(?:ขึ้น|ลง|เพิ่ม|พุ่ง|ขยับ)*(?:มา)?(?:เป็น|เหลือ|แตะ|สู่|to\b)/,
  },
  { name: 'arrow', meaning: 'from', right: /^ ?(?:คะแนน|%)? ?(?:→|➜|➔|[-=]>)/ },
  {
    name: 'risen-from',
    meaning: 'previous',
    left: new RegExp(
      `(?:เพิ่ม|ขึ้น|ลดลง|ลด|สูงขึ้น|ดีขึ้น|ต่ำลง|กว่า|(?:ตก|หล่น|ร่วง)(?:ลง)?(?=จาก))(?:มา)?(?:จาก|กว่า)? ?(?:คะแนน)?(?:ใน)?(?:${LAST_YEAR})? ?(?:งบประมาณ)?(?: พ\\.ศ\\. 25\\d\\d)? ?(?:(?:ที่|ซึ่ง)(?:เคย)?(?:มี|ได้)(?:คะแนน|รับ)*|(?:คะแนน)?(?:อยู่ที่|เท่ากับ)|จาก|\\()(?:คะแนน|ร้อยละ|[ :=(])*$`,
    ),
  },
  {
    name: 'step',
    meaning: 'rise',
    left: new RegExp(`(?:(?:การ)?เปลี่ยนแปลง|ผลต่าง|ส่วนต่าง)(?:จาก)?(?:คะแนน)?(?:ใน)?(?:${LAST_YEAR})?(?:คะแนน|[ :=(])*$`),
    most: 40,
  },
  {
    name: 'risen',
    meaning: 'rise',
    left: new RegExp(
      `(?:เพิ่ม(?:ขึ้น|สูงขึ้น)?|สูงขึ้น|ดีขึ้น|พัฒนาขึ้น|สูงกว่า|มากกว่า)(?:จาก|กว่า)?(?:คะแนน)?(?:ใน)?(?:${LAST_YEAR})?(?:ถึง|จำนวน|อีก|คะแนน|เป็นจำนวน|ร้อยละ|[ :=(+])*$`,
    ),
    most: 40,
  },
  {
    name: 'fallen',
    meaning: 'fall',
    left: new RegExp(
      `(?:ลดลง|ลด|ต่ำลง|น้อยลง|ต่ำกว่า)(?:จาก|กว่า)?(?:คะแนน)?(?:ใน)?(?:${LAST_YEAR})?(?:ถึง|จำนวน|อีก|คะแนน|เป็นจำนวน|ร้อยละ|[ :=(-])*$`,
    ),
    most: 40,
  },
  {
    name: 'a-year-earlier',
    meaning: 'previous',
    right:
      /^ ?(?:points? )?(?:,? ?(?:a|one|the) year (?:earlier|before|ago)|(?:in )?(?:the )?(?:last|previous|prior) year)\b/,
  },
  {
    name: 'last-year',
    meaning: 'previous',
    left: /(?:ปี(?:งบประมาณ)?(?:ที่(?:ผ่านมา|แล้ว)|ก่อน(?:หน้า)?(?:นี้)?)|(?:จาก)?(?:คะแนน)?เดิม|last year(?:'s)?|previous year(?:'s)?)(?: ?(?:ได้|อยู่)?(?:ใน)?(?:ลำดับ|อันดับ)(?:ที่)? ?[\d,]{1,5}(?: ของประเทศ)?,? ?)?(?:ที่|ซึ่ง)?(?:ทำ)?(?:มี|ได้)?(?:คะแนน|รับ|ผล|อยู่ที่|เท่ากับ|รวม|was|score| |:|=|\()*$/,
  },
  {
    name: 'up-from',
    meaning: 'previous',
    left: /\b(?:up|down|ros?e|risen|increased|improved|fell|fallen|dropped|climbed) from(?: (?:a|the|its|last year's|previous|score of))* ?$/i,
  },
];

/** "ตกจากปี 2565 ซึ่งเคยได้ …": which way the result has gone from the figure that follows. */
export const GONE_FROM =
  /(?:(เพิ่ม|สูง|ดี|ขยับ|พุ่ง|มาก)|ลด|ต่ำ|น้อย|ตก|หล่น|ร่วง)(?:ขึ้น|ลง)?(?:มา)?(?:จาก|กว่า)(?!เกณฑ์|ค่าเฉลี่ย|เป้า)[^\n]{0,60}$/;
/** What stands between that figure and how far it has gone. */
export const BY_SO_MUCH =
  /^ ?(?:คะแนน|points?|%)? ?\)? ?(?:เป็นจำนวน|จำนวน|ถึง|อยู่|อีก|ไป|คิดเป็น|เท่ากับ)+(?:คะแนน|ร้อยละ)? ?$/;

/** The group whose mean a figure is: only where it stands after the name of the agency that the sentence is about. */
export const GROUP =
  /\d ?(?:หน่วยงาน|แห่ง|สถาบัน)|กลุ่ม(?!เป้า)|(?:ระดับ|ทั้ง|ทั่ว|ของ|ภาพรวม)ประเทศ|ของ(?:ทั้ง)?จังหวัด|จังหวัด[ก-๙]{2,20}|ค่าเฉลี่ย(?:ของ)?จังหวัด|สถาบันอุดมศึกษา|รัฐวิสาหกิจ|องค์การมหาชน|อปท\.?|(?:หน่วยงาน|เทศบาล|อบต\.|โรงพยาบาล|สถานี)(?:ทั้งหมด|ทุกแห่ง|ทั่วประเทศ|ในจังหวัด)|ประเภทเดียวกัน|nation(?:al|wide)|average of all|\b(?:agencies|organi[sz]ations)\b/;
export const MEAN =
  /(?:ค่าเฉลี่ย|คะแนนเฉลี่ย|เฉลี่ย|\b[Aa]verage|\b[Mm]ean)(?:(?!ได้คะแนน)(?:[^\d\n]|[\d,]+ ?(?:แห่ง|หน่วยงาน|สถานี|องค์กร)|(?:ปี|พ\.ศ\.) ?(?:พ\.ศ\. ?)?25\d\d)){0,90}$/;

/** "สูงกว่าค่าเฉลี่ยของกระทรวงมหาดไทย": before a name, what makes its figure one to hold against. */
export const HELD_AGAINST_A_MEAN =
  /(?:กว่า|เทียบกับ|than(?: the)?|against(?: the)?) ?(?:ค่าเฉลี่ย|คะแนนเฉลี่ย|average|mean)(?:ของ|ใน|รวม|ระดับ|of|for|the| )*$/;

/** Words before a figure that make it the result as a whole. */
export const TOTAL_LEFT =
  /(?:คะแนน(?:ผล)?(?:การ)?(?:ประเมิน)?(?:รวม|เฉลี่ย|ที่ได้(?:รับ)?|ทั้งสิ้น|ทั้งหมด|ภาพรวม|สูงสุด|สูงถึง|สุทธิ|โดยรวม| ?ITA|ประเมิน)*|ผล(?:การ)?(?:ประเมิน|คะแนน)?(?:รวม|ภาพรวม)?|\bITA(?: ?Online)?|ระดับ ?["“]?(?:AA|[A-F]|ผ่านดีเยี่ยม|ผ่านดี|ผ่าน|ต้องปรับปรุง(?:โดยด่วน)?)["”]?|ได้(?:รับ|ที่)?|ทำได้|ด้วย|(?<=[\s\d)”"]|คะแนน|ประเมิน|ผล|ดี|เยี่ยม|ผ่าน|[A-F])ที่|เท่ากับ|เท่า(?:ใด|ไร)|จำนวน|ได้?รวม|รวม(?:ทั้งสิ้น)?|ทั้งสิ้น|ภาพรวม|โดยรวม|ตัวเลข(?:ถึง)?|ถึง|เป็น|เหลือ|อยู่ที่|แตะ|พุ่ง|ทะลุ|(?:ปี|พ\.ศ\.|งบประมาณ) ?(?:พ\.ศ\. ?)?(?:25\d\d|[56]\d)|25\d\d\)?|(?:\b|FY ?)20[12]\d|[Ss]core(?: (?:for|in|of) (?:the )?(?:fiscal )?(?:year )?20[12]\d)? (?:was|is|stood at|reached)|scor(?:ed?|es|ing)(?: of)?|points?|level|has|got|took|receiv(?:ed|es)|obtain(?:ed|s)|gain(?:ed|s)|earn(?:ed|s)|achiev(?:ed|es)|attain(?:ed|s)|secur(?:ed|es)|record(?:ed|s)|posted|with|of|results?|\bAA)(?:คะแนน|ร้อยละ|ที่|อยู่|ว่า|คือ|เท่ากับ|จำนวน|[ :=,("“\n])*$/;
export const TOTAL_RIGHT =
  /^ ?(?:["”)]|คะแนน|points?|คะเเนน|ระดับ|\(? ?(?:AA|[A-F])(?![A-Za-z])|\(?ผ่าน|(?:out of|\/|จาก(?:คะแนน)?เต็ม|จาก) ?$)/;
/** Words that only a result has, anywhere between the agency and the figure. */
export const ABOUT_RESULT = /คะแนน|ผล|ระดับ|ITA|ประเมิน|score|point|level|result|grade|assess/i;
/** The assessment named behind a figure: "took 98.10 in the Integrity and Transparency Assessment". */
export const ASSESSMENT_BEHIND = /\bITA\b|Integrity|คุณธรรมและความโปร่งใส/;
/** A sentence that sets goals: its later figures are goals too. */
export const GOAL_SENTENCE = /กำหนด(?:ค่า)?เป้าหมาย|ตั้งเป้า|เป้าหมาย(?:ให้|ว่า)/;
/** "ตัวชี้วัดที่ได้คะแนนสูงสุด คือ …", "the best indicator was …": what follows is one indicator's, though its name is not known. */
export const SOME_INDICATOR =
  /\bindicator\b[^.;\n]*$|ตัวชี้วัดที่(?:ได้|มี)?(?:รับ)?(?:ผล)?(?:คะแนน|ค่า)?(?:เฉลี่ย)?(?:สูง|ต่ำ|มาก|น้อย)(?:ที่)?สุด[^\n]*$/i;
