/**
 * Words that scanning has garbled, and fixed phrases of these papers that are wrong however they came to be.
 * Source: ita-domain.md §12, §14. Suggested, never replaced silently.
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
export const MISSPELLINGS: readonly Misspelling[] = [
  certain(/คณะแนบเฉลย/g, 'คะแนนเฉลี่ย'),
  certain(/คณะแผน(?=สูง|เพิ่ม|ดี|รวม|เฉลี่ย)/g, 'คะแนน'),
  certain(/องค์กรบริหารส่วน(?=ตำบล|จังหวัด)/g, 'องค์การบริหารส่วน'),
  certain(/องค้การบริหารส่วน(?=ตำบล|จังหวัด)/g, 'องค์การบริหารส่วน'),
  certain(/มาตราการ/g, 'มาตรการ'),
  certain(/มาตรการการส่งเสริม/g, 'มาตรการส่งเสริม'),
  certain(/สรุปลผล/g, 'สรุปผล'),
  certain(/พฤติกรรมกรรมการทุจริต/g, 'พฤติกรรมการทุจริต'),
  certain(/ปีประจำปีงบประมาณ/g, 'ปีงบประมาณ'),
  certain(/โปร่งใภายใน/g, 'โปร่งใสภายใน'),
  certain(/ชักซ้อม/g, 'ซักซ้อม'),
  certain(/จากกรปฏิบัติ/g, 'จากการปฏิบัติ'),
  likely(/ช่องทาง\s?ๆ/g, 'ช่องทางต่าง ๆ'),
  certain(/ประเมินคุณและ\s?ความโปร่งใส/g, 'ประเมินคุณธรรมและความโปร่งใส'),
  certain(/(^|\s)ณ\.(?=\s)/g, '$1ณ'),
  likely(/ดีขึ้นเล็กน้อยเพียงใด/g, 'ดีขึ้น มากน้อยเพียงใด'),
  likely(/(?<=[^ก]\s)น้อยเพียงใด/g, 'มากน้อยเพียงใด'),
  likely(/ระหว่างผู้บังคับบัญชากับผู้บังคับบัญชา/g, 'ระหว่างผู้บังคับบัญชากับผู้ใต้บังคับบัญชา'),
  likely(/อย่าง\s?ครบครัน(?=\s?และจะต้อง)/g, 'อย่างเคร่งครัด'),
  likely(/เกรงมีจรรยาบรรณได้ข้อมูล/g, 'เกรงมิจฉาชีพได้ข้อมูล'),
  likely(/จะต้องมียุทธศาสตร์(?=\s?[\d๐-๙])/g, 'จะต้องมีผลการประเมิน'),
];

/** What of the list a text holds: the words as they stand, and what each should be. */
export function misspellingsIn(text: string): { word: string; right: string; certain: boolean }[] {
  const found: { word: string; right: string; certain: boolean }[] = [];
  for (const { wrong, right, certain: sure } of MISSPELLINGS) {
    // In place, because a pattern may look at what follows the word.
    text.replace(wrong, (word: string, ...groups: unknown[]) => {
      const written = right.replace(/\$(\d)/g, (_mark, no: string) => String(groups[Number(no) - 1] ?? ''));
      found.push({ word: word.trim(), right: written.trim(), certain: sure });
      return word;
    });
  }
  return found;
}

/** The text with every certain one repaired. */
export function repairMisspellings(text: string): string {
  return MISSPELLINGS.filter((one) => one.certain).reduce(
    (repaired, { wrong, right }) => repaired.replace(wrong, right),
    text,
  );
}
