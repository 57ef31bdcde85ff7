/**
 * The seven analysis issues (ประเด็น) asked for since 2567 and the indicators each is judged by.
 * Names: ita-domain.md §6 [H]; the mapping is one agency's practice with its error repaired [BG]: a default that the
 * tab `ประเด็น` overrides, never a rule.
 */

export interface IssueDefinition {
  readonly no: number;
  readonly name: string;
  readonly indicators: readonly number[];
}

export const DEFAULT_ISSUES: readonly IssueDefinition[] = [
  { no: 1, name: 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ', indicators: [1, 8] },
  { no: 2, name: 'การให้บริการและระบบ E-Service', indicators: [6, 8] },
  { no: 3, name: 'ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ', indicators: [7] },
  { no: 4, name: 'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ', indicators: [4] },
  { no: 5, name: 'กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง', indicators: [2] },
  { no: 6, name: 'กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล', indicators: [3] },
  { no: 7, name: 'กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน', indicators: [5] },
];
