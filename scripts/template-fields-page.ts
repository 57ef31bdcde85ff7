/** The page docs/แม่แบบ.md as text: how an officer makes a template, and every field of every paper, from the definitions. */

import { DOCUMENTS } from '../src/documents/definitions';
import type { AnyDocument, ConditionNote, FieldNote, LoopNote } from '../src/documents/shared/definition';
import { requiredFields } from '../src/documents/own-template/required-fields';

/** Where the page stands, from the root of the repository. */
export const TEMPLATE_PAGE = 'docs/แม่แบบ.md';

type Note = FieldNote | LoopNote<unknown> | ConditionNote;

const INTRODUCTION = `# แม่แบบเอกสารของหน่วยงาน

<!-- Written by \`npx tsx scripts/template-fields.ts\` from the definitions of the documents; do not edit by hand. -->

ทุกเอกสารมีแม่แบบของระบบพร้อมใช้ หน่วยงานที่ต้องการหัวกระดาษ ถ้อยคำ หรือแบบอักษรของตนเอง ทำแม่แบบเองได้โดยไม่ต้องพึ่งผู้พัฒนา
แม่แบบเก็บอยู่ในสมุดงาน (แท็บซ่อน \`แม่แบบ\`) ทุกคนที่ใช้สมุดงานหรือสำเนาของสมุดงานจึงได้เอกสารแบบเดียวกัน

ทุกอย่างทำในแผงควบคุม: ขั้นตอน *เอกสาร* กด **แม่แบบและตราครุฑ** หรือเมนู **ITA > แม่แบบและตราครุฑ**
แต่ละฉบับบอกว่าใช้ *แม่แบบของระบบ* หรือ *ของหน่วยงาน* กดที่ชื่อเอกสารเพื่อเปิด

<img src="images/guide-templates.png" width="300" alt="หน้าแม่แบบและตราครุฑ เปิดที่เอกสารฉบับแรก">

## ทำแม่แบบด้วย Word

1. กด **ดาวน์โหลดแม่แบบ** แล้วเปิดไฟล์ใน Word
2. แก้ข้อความ แบบอักษร หรือหัวกระดาษได้ตามต้องการ ข้อความในวงเล็บปีกกา เช่น \`{agency}\` คือ**ช่องข้อมูล**ที่ระบบเติมให้ ย้ายหรือคัดลอกได้ แต่อย่าเปลี่ยนชื่อ
3. บันทึกเป็น .docx กด **เลือกไฟล์ที่แก้แล้ว** แล้วกด **ใช้เป็นแม่แบบ** (หรือ **ตรวจเท่านั้น** หากยังไม่ต้องการใช้) ระบบตรวจก่อนใช้เสมอ หากมีจุดผิดจะบอกทุกจุดพร้อมย่อหน้าและข้อความ และยังใช้แม่แบบเดิมอยู่
4. ต้องการเลิกใช้ ให้กด **กลับไปใช้แม่แบบของระบบ** ระบบถามก่อน เพราะมีผลกับทุกคนที่ใช้สมุดงานนี้

<img src="images/guide-template-faults.png" width="300" alt="ไฟล์ที่ใช้เป็นแม่แบบไม่ได้ พร้อมทุกจุดที่ต้องแก้">

## ทำแม่แบบใน Google เอกสาร

1. ที่หัวข้อ *แก้ใน Google เอกสาร* กด **เปิดแก้ไข** แล้วกด **เปิดเอกสารแม่แบบ**
2. แก้ไขเหมือนเอกสารทั่วไป โดยคงช่องข้อมูลในวงเล็บปีกกาไว้
3. กลับมาที่แผง กด **บันทึกกลับเป็นแม่แบบ** ผู้บันทึกต้องเป็นคนเดียวกับผู้กดเปิดแก้ไข เพราะระบบเห็นเฉพาะไฟล์ที่ตนสร้างให้ผู้นั้น

หากหน่วยงานปิดการใช้ Google ไดรฟ์ หรือเปิดหน้านี้บนเครื่องของท่านเอง ให้แก้ด้วย Word แทน

## ภาพครุฑ

ท้ายหน้าเดียวกัน กด **เลือกภาพ** (PNG หรือ JPEG ไม่เกิน 1 MB) ดูภาพที่เลือก แล้วกด **ใช้ภาพนี้** เก็บครั้งเดียวใช้ได้ทุกบันทึกข้อความ
ระบบพิมพ์สูง 1.5 ซม. ตามระเบียบงานสารบรรณโดยคงสัดส่วนของภาพ ในแม่แบบของหน่วยงาน ตำแหน่งของภาพคือรูปที่มีข้อความแสดงแทน (alt text) ว่า \`ita-garuda\`
ส่วนแผนภูมิคือรูปที่มีข้อความแสดงแทนว่า \`ita-chart\` อย่าลบข้อความแสดงแทนนี้

## วิธีเขียนช่องข้อมูล

| เขียน | ความหมาย |
| --- | --- |
| \`{ชื่อ}\` | พิมพ์ข้อความของช่องข้อมูล |
| \`{#ชื่อ}\` … \`{/ชื่อ}\` | **ช่วงซ้ำ** พิมพ์สิ่งที่อยู่ระหว่างกลางซ้ำทุกรายการ หรือ **เงื่อนไข** แสดงสิ่งที่อยู่ระหว่างกลางเฉพาะเมื่อเป็นจริง |
| \`{^ชื่อ}\` … \`{/ชื่อ}\` | แสดงสิ่งที่อยู่ระหว่างกลางเฉพาะเมื่อไม่มีรายการ หรือเงื่อนไขไม่เป็นจริง |

- พิมพ์ชื่อติดกับวงเล็บ ไม่เว้นวรรค และอยู่ในย่อหน้าเดียวกันทั้งคู่วงเล็บ จะจัดตัวหนาหรือเปลี่ยนแบบอักษรก็ได้
- ใส่ช่องข้อมูลได้ทั้งในเนื้อหา ตาราง กล่องข้อความ หัวกระดาษ และท้ายกระดาษ
- ช่องที่เยื้องอยู่ใต้ช่วงซ้ำในตารางด้านล่าง ใช้ได้เฉพาะระหว่าง \`{#…}\` กับ \`{/…}\` ของช่วงซ้ำนั้น
- ตารางที่ต้องการให้ซ้ำทีละแถว ให้วางตัวเปิดในช่องแรกและตัวปิดในช่องสุดท้ายของแถว
- ช่องที่มีเครื่องหมาย **ต้องมี** ขาดไม่ได้ เพราะเอกสารจะไม่ครบองค์ประกอบที่ใช้ให้คะแนน

## ไฟล์ที่ใช้ไม่ได้

ไฟล์ที่ใหญ่เกิน 5 MB ใส่รหัสผ่าน เป็น .doc หรือ .docm มีแมโคร มีไฟล์อื่นฝังอยู่ หรือดึงรูปภาพ แม่แบบ หรือข้อมูลจากภายนอก (ลิงก์ให้คลิกใช้ได้)
ระบบจะไม่รับและบอกเหตุผล หากแม่แบบที่เก็บไว้เสียหายเพราะมีผู้แก้ไขแท็บ \`แม่แบบ\` ระบบจะบอกช่องที่เสียหาย
และมีปุ่ม **ใช้แม่แบบของระบบครั้งนี้** ให้สร้างเอกสารไปก่อนได้

## บนเครื่องของท่านเอง

\`\`\`
npm run ita -- template export measures -o แม่แบบ.docx
npm run ita -- template check measures แม่แบบ.docx
npm run ita -- template use measures แม่แบบ.docx ข้อมูล.xlsx -o ข้อมูลใหม่.xlsx
npm run ita -- template reset measures ข้อมูลใหม่.xlsx -o ข้อมูลเดิม.xlsx
npm run ita -- template garuda ข้อมูล.xlsx ครุฑ.png -o ข้อมูลใหม่.xlsx
\`\`\`

# ช่องข้อมูลทั้งหมด
`;

/** The whole page in Markdown. */
export function templatePage(): string {
  return `${INTRODUCTION}${Object.values(DOCUMENTS).map(section).join('')}`;
}

function section({ id, title, purpose, fields }: AnyDocument): string {
  const required = requiredFields(id);
  const head = '| ช่องข้อมูล | ความหมาย | ที่มา | |\n| --- | --- | --- | --- |\n';
  return `\n## ${title} (\`${id}\`)\n\n${purpose}\n\n${head}${rows(fields, '', required).join('\n')}\n`;
}

function rows(fields: Readonly<Record<string, Note>>, prefix: string, required: readonly string[]): string[] {
  return Object.keys(fields).reduce<string[]>((all, name) => {
    const note = fields[name] as Note;
    const path = `${prefix}${name}`;
    const indent = '&emsp;'.repeat(path.split('.').length - 1);
    const paired = 'rows' in note || 'condition' in note;
    const written = paired ? `\`{#${name}}\` … \`{/${name}}\`` : `\`{${name}}\``;
    const remark =
      'rows' in note ? 'ช่วงซ้ำ' : 'condition' in note ? 'เงื่อนไข' : required.includes(path) ? '**ต้องมี**' : '';
    const own = `| ${indent}${written} | ${cell(note.label)} | ${cell(note.source)} | ${remark} |`;
    const inner = 'rows' in note ? rows(note.rows as Readonly<Record<string, Note>>, `${path}.`, required) : [];
    return [...all, own, ...inner];
  }, []);
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}
