/**
 * Words that scanning has garbled, and fixed phrases of these papers that are wrong however they came to be: the one
 * list for the checks and the importer. Source: ita-domain.md §12, §14. Suggested, never replaced silently.
 */

export interface Misspelling {
  readonly wrong: RegExp;
  /** What it should be; `$1` as in `replace`. */
  readonly right: string;
  /** Whether no other reading is possible, so that it can be offered as a repair. */
  readonly certain: boolean;
}

const certain = (wrong: RegExp, right: string): Misspelling => ({ wrong, right, certain: true });
const likely = (wrong: RegExp, right: string): Misspelling => ({ wrong, right, certain: false });

/** Every pattern is global. */
const MISSPELLINGS: readonly Misspelling[] = [
  certain(/คณะแน[บน]เฉลี?่?ย/g, 'คะแนนเฉลี่ย'),
  certain(/คณะแนน(?!เฉล)/g, 'คะแนน'),
  certain(/คณะแผน(?=สูง|เพิ่ม|ดี|รวม|เฉลี่ย)/g, 'คะแนน'),
  certain(/องค์กรบริหารส่วน(?=ตำบล|จังหวัด)/g, 'องค์การบริหารส่วน'),
  certain(/องค้การ/g, 'องค์การ'),
  certain(/มาตราการ/g, 'มาตรการ'),
  certain(/มาตรการการส่งเสริม/g, 'มาตรการส่งเสริม'),
  certain(/สรุปลผล/g, 'สรุปผล'),
  certain(/พฤติกรรมกรรมการทุจริต/g, 'พฤติกรรมการทุจริต'),
  certain(/ปีประจำปีงบประมาณ/g, 'ปีงบประมาณ'),
  certain(/โปร่งใภายใน/g, 'โปร่งใสภายใน'),
  certain(/ชักซ้อม/g, 'ซักซ้อม'),
  certain(/จากกรปฏิบัติ(?:การปฏิบัติ)?/g, 'จากการปฏิบัติ'),
  likely(/ช่องทาง\s?ๆ/g, 'ช่องทางต่าง ๆ'),
  // Letters that stand beside each other on the keyboard or sound alike, in words of which no other is spelt so.
  certain(/ปฎิ(บัติ|ทิน|รูป|เสธ|สัมพันธ์|กิริยา|ญญา|ญาณ)/g, 'ปฏิ$1'),
  certain(/คู่มีอ(?=การ|สำหรับ|ประชาชน|ป[ฏฎ]ิบัติ|บริการ|[\s,.)]|$)/g, 'คู่มือ'),
  certain(/ปรากฎ(?!หมาย)/g, 'ปรากฏ'),
  certain(/กฏ(?=หมาย|ระเบียบ|กระทรวง|เกณฑ์|ข้อบังคับ)/g, 'กฎ'),
  certain(/อนุญาติ(?!ด)/g, 'อนุญาต'),
  certain(/สังเกตุ/g, 'สังเกต'),
  certain(/บุคคลากร/g, 'บุคลากร'),
  certain(/งบประมาน/g, 'งบประมาณ'),
  certain(/โปร่งไส/g, 'โปร่งใส'),
  certain(/จัดชื้อ/g, 'จัดซื้อ'),
  certain(/รับผิดขอบ/g, 'รับผิดชอบ'),
  certain(/ประสิทธภาพ/g, 'ประสิทธิภาพ'),
  certain(/ดำเนิการ/g, 'ดำเนินการ'),
  certain(/หน่วงงาน/g, 'หน่วยงาน'),
  certain(/วิเคราห์/g, 'วิเคราะห์'),
  certain(/ทรัพสิน/g, 'ทรัพย์สิน'),
  certain(/เกณท์/g, 'เกณฑ์'),
  certain(/ผลลัพท์/g, 'ผลลัพธ์'),
  certain(/เว็?ปไซ[ตทด]์|เวบไซ[ตทด]์|เว็บไซ[ทด]์/g, 'เว็บไซต์'),
  certain(/อิเล็?คทรอนิกส์|อิเลกทรอนิกส์|อีเล็กทรอนิกส์/g, 'อิเล็กทรอนิกส์'),
  certain(/คุณและ\s?ความโปร่งใส/g, 'คุณธรรมและความโปร่งใส'),
  certain(/(^|\s)ณ\.(?=\s)/g, '$1ณ'),
  likely(/ดีขึ้นเล็กน้อยเพียงใด/g, 'ดีขึ้น มากน้อยเพียงใด'),
  likely(/(?<=[^ก]\s)น้อยเพียงใด/g, 'มากน้อยเพียงใด'),
  likely(/ผู้บังคับบัญชากับผู้บังคับบัญชา/g, 'ผู้บังคับบัญชากับผู้ใต้บังคับบัญชา'),
  likely(/อย่าง\s?ครบครัน(?=\s?และจะต้อง)/g, 'อย่างเคร่งครัด'),
  likely(/เกรงมีจรรยาบรรณได้/g, 'เกรงมิจฉาชีพได้'),
  likely(/จะต้องมียุทธศาสตร์(?=\s?[\d๐-๙])/g, 'จะต้องมีผลการประเมิน'),
];

/** One scan that tells whether a text holds any of them: nearly none does. */
const ANY = new RegExp(MISSPELLINGS.map(({ wrong }) => `(?:${wrong.source})`).join('|'));
/** Several checks ask for every text one after the other; what is known of so many is kept. */
const MOST_KNOWN = 50_000;
const known = new Map<string, boolean>();

function hasMisspelling(text: string): boolean {
  const before = known.get(text);
  if (before !== undefined) return before;
  const answer = ANY.test(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, answer);
  return answer;
}

/** A word of a text with what it should be. */
export interface MisspeltWord {
  /** As it stands. */
  readonly word: string;
  readonly right: string;
  readonly certain: boolean;
  /** Offset of the word in the text. */
  readonly at: number;
}

/** What of the list a text holds. */
export function misspellingsIn(text: string): MisspeltWord[] {
  if (!hasMisspelling(text)) return [];
  const found: MisspeltWord[] = [];
  for (const { wrong, right, certain: sure } of MISSPELLINGS) {
    wrong.lastIndex = 0;
    for (let match = wrong.exec(text); match; match = wrong.exec(text)) {
      const groups = match;
      const written = right.replace(/\$(\d)/g, (_mark, no: string) => groups[Number(no)] ?? '');
      const word = match[0].trim();
      found.push({ word, right: written.trim(), certain: sure, at: match.index + match[0].indexOf(word) });
    }
  }
  return found;
}

/** The text with every certain one repaired. */
export function repairMisspellings(text: string): string {
  if (!hasMisspelling(text)) return text;
  return MISSPELLINGS.filter((one) => one.certain).reduce(
    (repaired, { wrong, right }) => repaired.replace(wrong, right),
    text,
  );
}
