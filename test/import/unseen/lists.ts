/** Lists and running text: copied PDFs, web pages, news, memos. */

import { toThaiDigits } from '../../../src/thai/digits';
import { BEFORE, first, NOW, tenLines, type UnseenCase } from './case';

export const LISTS: readonly UnseenCase[] = [
  {
    name: 'a memo copied from a PDF: blanks in words, the ring of ำ lost, page marks, numbers of letters',
    text: `- ๑ -
บันทึกข้อความ
ส่วนราชการ  สำนักปลัดเทศบาล ฝ่ายอ านวยการ โทร. ๐ ๕๓๘๖ ๗๐๘๐ ต่อ ๑๒
ที่ ชร ๕๒๐๐๑/๓๔๑                              วันที่ ๙ สิงหาคม ๒๕๖๗
เรื่อง  รายงานผลการประเมินคุณธรรมและความโปร่งใสในการด าเนินงานของหน่วยงานภาครัฐ (ITA) ประจ าปีงบประมาณ พ.ศ. ๒๕๖๗
เรียน  ปลัดเทศบาล
     ตามหนังสือ ที่ มท ๐๘๐๘.๒/ว ๑๒๓๔ ลงวันที่ ๕ กรกฎาคม ๒๕๖๗ นั้น เทศบาลได้รับคะแนนภาพรวม ๙๐.๑๓ คะแนน
อยู่ในระดับ ผ่าน โดยมีผลคะแนนรายตัวชี้วัด ดังนี้
หน้า ๒ จาก ๔
๑. การปฏิบัติหน้ าที่                   ๙๕.๑๒
๒. การใช้งบประมาณ                    ๘๘.๔๐
๓. การใช้อ านาจ                        ๙๑.๐๕
๔. การใช้ทรัพย์สิ นของราชการ          ๘๔.๗๓
๕. การแก้ไขปัญหาการทุจริต            ๙๐.๖๖
- ๒ -
๖. คุณภาพการด าเนินงาน               ๙๒.๓๑
๗. ประสิทธิภาพการสื่อสาร              ๘๗.๙๐
๘. การปรับปรุงการท างาน              ๘๓.๑๕
๙. การเปิดเผยข้อมูล                   ๙๖.๕๐
๑๐. การป้องกันการทุจริต               ๘๗.๕๐`,
    scores: NOW,
    settings: { resultYear: 2567, announcedTotal: 90.13, announcedRating: 'ผ่าน' },
  },
  {
    name: 'the text layer of a flip book: U+FFFD, displaced vowels, ำ for า',
    text: `รายงานผลการประเมนคุณธรรมและความโปร่งใสในการด�าเนินงาน ประจ�าปีงบประมาณ พ.ศ. 2567
ตวั ชวี้ ดั ที่ 1 การปฏบิ ตั หิ นา้ ที่ 95.12
ตวั ชวี้ ดั ที่ 2 การใช้งบประมำณ 88.40
ตัวชี้วัดที่ 3 การใช้อ�านาจ 91.05
ตัวชี้วัดที่ 4 การใชท้ รัพยส์ ินของราชการ 84.73
ตัวชี้วัดที่ 5 การแกไ้ ขปัญหาการทจุ ริต 90.66
ตัวชี้วัดที่ 6 คณุ ภาพการดำ� เนนิ งาน 92.31
ตัวชี้วัดที่ 7 ประสิทธภิ าพการสอื่ สาร 87.90
ตัวชี้วัดที่ 8 การปรับปรุงระบบการท�างาน 83.15
ตัวชี้วัดที่ 9 การเปดิ เผยขอ้ มูล 96.50
ตัวชี้วัดที่ 10 การป้องกนั การทุจรติ 87.50`,
    scores: NOW,
    settings: { resultYear: 2567 },
  },
  {
    name: 'marks as the private glyphs of Windows fonts',
    text: 'ผลการประเมิน ITA ปี 2567\nการใช\uF70Bงบประมาณ 88.40\nการป\uF714องกันการทุจริต 87.50\nการเป\uF701ดเผยข\uF70Bอมูล 96.50',
    scores: [undefined, 88.4, undefined, undefined, undefined, undefined, undefined, undefined, 96.5, 87.5],
    settings: { resultYear: 2567 },
  },
  {
    name: 'a web page: menu, visitors, telephones, name and figure on lines of their own',
    text: `หน้าแรก | ข้อมูลหน่วยงาน | กระดานข่าว | ติดต่อเรา
ผู้เข้าชมวันนี้ 38 เดือนนี้ 1,204 ทั้งหมด 95,120
ผลคะแนน ITA ปี 2567
ปรับปรุงล่าสุด 12/08/2567 เวลา 14.30 น.
คะแนนภาพรวมหน่วยงาน
90.13
ระดับ
ผ่าน
IIT
89.99
EIT
87.79
OIT
92.00
${tenLines((name, now) => `${name}\n${now}`)}
โทรศัพท์ 053-777-123 โทรสาร 053-777-124
© 2567 เทศบาลตำบลแม่สายมิตรภาพ สงวนลิขสิทธิ์`,
    scores: NOW,
    settings: {
      resultYear: 2567,
      announcedTotal: 90.13,
      announcedIIT: 89.99,
      announcedEIT: 87.79,
      announcedOIT: 92,
      announcedRating: 'ผ่าน',
    },
  },
  {
    name: 'ten on one line, the figure before its name, after words that could own the first figure',
    text: toThaiDigits(
      `ผลการประเมิน ITA ประจำปี 2567 : ${tenLines((name, now) => `${now} ${name}`).replace(/\n/g, ' ')}`,
    ),
    settings: { resultYear: 2567 },
    questions: ['order-0'],
  },
  {
    name: 'ten on one line whose last figure is wrapped',
    text: tenLines((name, now) => `${name} ${now}`)
      .replace(/\n/g, ' ')
      .replace(' 87.50', '\n87.50'),
    scores: NOW,
  },
  {
    name: 'a ranking in Thai digits, highest first',
    text: `องค์การบริหารส่วนตำบลดอนแก้ว ขอสรุปผลการประเมิน ITA ปีงบประมาณ ๒๕๖๗ เรียงจากมากไปน้อย
อันดับ ๑ การเปิดเผยข้อมูล คะแนน ๙๖.๕๐
อันดับ ๒ การปฏิบัติหน้าที่ คะแนน ๙๕.๑๒
อันดับ ๓ คุณภาพการดำเนินงาน คะแนน ๙๒.๓๑
อันดับ ๔ การใช้อำนาจ คะแนน ๙๑.๐๕
อันดับ ๕ การแก้ไขปัญหาการทุจริต คะแนน ๙๐.๖๖
อันดับ ๖ การใช้งบประมาณ คะแนน ๘๘.๔๐
อันดับ ๗ ประสิทธิภาพการสื่อสาร คะแนน ๘๗.๙๐
อันดับ ๘ การป้องกันการทุจริต คะแนน ๘๗.๕๐
อันดับ ๙ การใช้ทรัพย์สินของราชการ คะแนน ๘๔.๗๓
อันดับ ๑๐ การปรับปรุงการทำงาน คะแนน ๘๓.๑๕`,
    scores: NOW,
    settings: { resultYear: 2567 },
  },
  {
    name: 'bullets below counts of respondents and their shares',
    text: `ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๗
แบบวัด IIT มีผู้ตอบจำนวน ๑๐๕ คน จากทั้งหมด ๑๒๐ คน คิดเป็นร้อยละ ๘๗.๕๐ ของบุคลากรทั้งหมด
แบบวัด EIT มีผู้ตอบจำนวน ๓๙๒ คน คิดเป็นร้อยละ ๙๘.๐๐ ของกลุ่มตัวอย่าง
• ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ ได้คะแนนร้อยละ ๙๕.๑๒
• ตัวชี้วัดที่ ๒ การใช้งบประมาณ ได้คะแนนร้อยละ ๘๘.๔๐
• ตัวชี้วัดที่ ๓ การใช้อำนาจ ได้คะแนนร้อยละ ๙๑.๐๕`,
    scores: first(NOW, 3),
    settings: { resultYear: 2567 },
  },
  {
    name: 'shares of respondents alone',
    text: 'ผู้ตอบแบบวัด IIT ร้อยละ 95.00\nผู้ตอบแบบวัด EIT ร้อยละ 98.50\nจำนวนผู้มีส่วนได้ส่วนเสียภายใน (IIT) ที่ตอบ 105 คน',
  },
  {
    name: 'thousands of blank lines, wide digits, no-break and zero-width blanks',
    text: `ผลการประเมิน ＩＴＡ ปี ２５６７${'\n'.repeat(3000)}การปฏิบัติ\u200Bหน้าที่\u00A0\u00A0９５．１２${'\n'.repeat(900)}การใช้\u200Bงบประมาณ\u202F８８．４０\n\u3000การใช้อำนาจ\u2003９１．０５`,
    scores: first(NOW, 3),
    settings: { resultYear: 2567 },
  },
  {
    name: 'scanned figures: blanks, a comma and letters inside',
    text: `ผลการประเมิน ITA พ.ศ. ๒๕๖๗
ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ คะแนน ๙๕. ๑๒
ตัวชี้วัดที่ ๒ การใช้งบประมาณ คະแนน ๘๘ .๔๐
ตัวชี้วัดที่ ๓ การใช้อำนาจ คะแนน ๙๑,๐๕
ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต คะแนน ๑oo.oo`,
    scores: [...first(NOW, 3).slice(0, 9), 100],
    settings: { resultYear: 2567 },
  },
  {
    name: 'a budget and its share before the score of the same indicator',
    text: `ตัวชี้วัดที่ 2 การใช้งบประมาณ
ปีงบประมาณ พ.ศ. 2567 หน่วยงานได้รับจัดสรรงบประมาณ 12,500,000.00 บาท เบิกจ่ายแล้ว 10,687,500.00 บาท คิดเป็นร้อยละ 85.50 ของงบประมาณที่ได้รับจัดสรร
ผลการประเมินของตัวชี้วัดนี้ได้ 88.40 คะแนน`,
    scores: [undefined, 88.4, ...new Array<undefined>(8).fill(undefined)],
    settings: { resultYear: 2567 },
  },
  {
    name: 'a news item: letter, total, place in the province, telephone',
    text: `ข่าวประชาสัมพันธ์ วันที่ 15 สิงหาคม 2565
เทศบาลนครลำปางผ่านการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2565 ด้วยคะแนน 91.50 คะแนน ระดับ A เป็นอันดับที่ 3 ของจังหวัด จาก 104 หน่วยงาน สอบถามเพิ่มเติม โทร 0-5423-7237 ต่อ 95`,
    settings: { resultYear: 2565, announcedTotal: 91.5, announcedRating: 'A' },
  },
  {
    name: 'a mean with its letter over three instruments',
    text: 'ผลการประเมิน ITA ๒๕๖๔ อบจ.ชัยนาท\nคะแนนเฉลี่ย ๙๖.๒๕ ระดับ AA\nIIT ๙๓.๕๕ EIT ๙๐.๕๕ OIT ๑๐๐',
    settings: {
      resultYear: 2564,
      announcedTotal: 96.25,
      announcedIIT: 93.55,
      announcedEIT: 90.55,
      announcedOIT: 100,
      announcedRating: 'AA',
    },
  },
  {
    name: 'the full mark beside every score',
    text: `สรุป ITA 2567
การปฏิบัติหน้าที่: 95.12 / 100
การใช้งบประมาณ: 88.40/100
การใช้อำนาจ ได้ 91.05 จากคะแนนเต็ม 100
การใช้ทรัพย์สินของราชการ ได้ 84.73 จาก 100 คะแนน
การแก้ไขปัญหาการทุจริต 90.66 (เต็ม 100)`,
    scores: first(NOW, 5),
    settings: { resultYear: 2567 },
  },
  {
    name: 'sub-indicators under their indicators',
    text: `ผลการประเมินแบบวัด OIT ปีงบประมาณ พ.ศ. 2567
ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล 96.50
9.1 ข้อมูลพื้นฐาน 100.00
9.2 การบริหารงาน 94.00
9.3 การจัดซื้อจัดจ้าง 88.50
9.4 การบริหารและพัฒนาทรัพยากรบุคคล 100.00
9.5 การส่งเสริมความโปร่งใส 100.00
ตัวชี้วัดที่ 10 การป้องกันการทุจริต 87.50
10.1 การดำเนินการเพื่อป้องกันการทุจริต 75.00
10.2 มาตรการภายในเพื่อป้องกันการทุจริต 100.00`,
    scores: [...new Array<undefined>(8).fill(undefined), 96.5, 87.5],
    settings: { resultYear: 2567 },
  },
  {
    name: 'highest, next and lowest in one sentence',
    text: 'ผลการประเมิน ITA ประจำปี 2567 พบว่า ตัวชี้วัดที่ได้คะแนนสูงสุด คือ ตัวชี้วัดการเปิดเผยข้อมูล ได้ 96.50 คะแนน รองลงมาคือ ตัวชี้วัดการปฏิบัติหน้าที่ 95.12 คะแนน และต่ำสุด คือ ตัวชี้วัดการปรับปรุงการทำงาน ได้เพียง 83.15 คะแนน',
    scores: [95.12, ...new Array<undefined>(6).fill(undefined), 83.15, 96.5, undefined],
    settings: { resultYear: 2567 },
  },
  {
    name: 'a sentence with both years and the step between them',
    text: 'ปีงบประมาณ 2567 หน่วยงานได้คะแนนรวม 90.13 คะแนน เพิ่มขึ้นจากปี 2566 ซึ่งได้ 85.05 คะแนน เพิ่มขึ้น 5.08 คะแนน',
    settings: { resultYear: 2567, announcedTotal: 90.13, previousTotal: 85.05, announcedChange: 5.08 },
  },
  {
    name: 'both parts of the EIT as instruments of their own',
    text: 'ผลการประเมิน ITA ปี 2567\nแบบวัด IIT 89.99 คะแนน\nแบบวัด EIT ส่วนที่ 1 90.00 คะแนน\nแบบวัด EIT ส่วนที่ 2 85.58 คะแนน\nแบบวัด EIT 87.79 คะแนน\nแบบวัด OIT 92.00 คะแนน',
    settings: { resultYear: 2567, announcedIIT: 89.99, announcedEIT: 87.79, announcedOIT: 92 },
  },
  {
    name: 'last year’s list alone under a title of this year',
    text: 'รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567\nคะแนนปีที่ผ่านมา\nการปฏิบัติหน้าที่ 93.01\nการใช้งบประมาณ 85.22\nการใช้อำนาจ 92.17',
    previous: first(BEFORE, 3),
    settings: { resultYear: 2567 },
  },
  {
    name: 'two lists under headings of years, newer first',
    text: `ปีงบประมาณ พ.ศ. 2567\n${tenLines((name, now, _before, no) => `${no}) ${name} ${now}`)}\nปีงบประมาณ พ.ศ. 2566\n${tenLines((name, _now, before, no) => `${no}) ${name} ${before}`)}`,
    scores: NOW,
    previous: BEFORE,
    settings: { resultYear: 2567 },
  },
  {
    name: 'the labels of a chart’s axes around the list',
    text: `ผลการประเมินรายตัวชี้วัด ปี 2567\n100\n90\n80\n70\n60\n50\n0\n${tenLines((name, now) => `${name} ${now}`)}\n0 20 40 60 80 100`,
    scores: NOW,
    settings: { resultYear: 2567 },
  },
  {
    name: 'ten names on one line, ten figures on the next',
    text: `${tenLines((name) => name).replace(/\n/g, ' ')}\n${tenLines((_name, now) => now).replace(/\n/g, ' ')}`,
    scores: NOW,
  },
  {
    name: 'telephones and rooms beside names of sections that sound like indicators',
    text: 'ติดต่อหน่วยงาน\nกลุ่มงานการเปิดเผยข้อมูล โทร. 02-123-4567 ต่อ 95\nฝ่ายการใช้งบประมาณ ชั้น 8 ห้อง 84.5\nศูนย์การป้องกันการทุจริต โทรศัพท์ 0 5555 1234',
  },
  {
    name: 'a page of contents without leaders',
    text: 'สารบัญ\nหน้า\nการปฏิบัติหน้าที่ 12\nการใช้งบประมาณ 15\nการใช้อำนาจ 21\nการใช้ทรัพย์สินของราชการ 25\nคุณภาพการดำเนินงาน 31',
  },
  {
    name: 'goals for next year',
    text: 'เป้าหมายปี 2568\nการปฏิบัติหน้าที่ ไม่น้อยกว่า 96.00\nการใช้งบประมาณ เป้าหมาย 90.00\nการใช้อำนาจ ค่าเป้าหมาย 92.00',
  },
  {
    name: 'items of three instruments, a line each',
    text: 'คะแนนรายข้อ ITA 2565\nI1 95.20, I2 94.10, I3 96.00\nE1 78.51 E2 78.53 E3 95.00\nO1 100 O2 0',
    items: { I1: 95.2, I2: 94.1, I3: 96, E1: 78.51, E2: 78.53, E3: 95, O1: 100, O2: 0 },
    settings: { resultYear: 2565 },
  },
  {
    name: 'disclosure items with leading zeroes',
    text: `ผลการตรวจ OIT ปีงบประมาณ 2568
o01 โครงสร้าง 100
o02 ข้อมูลผู้บริหาร 100
o05 ข่าวประชาสัมพันธ์ 0
o28 รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรม 100`,
    items: { O1: 100, O2: 100, O5: 0, O28: 100 },
    settings: { resultYear: 2568 },
  },
  {
    name: 'a total compared with last year in a sentence without a subject',
    text: 'ปีงบประมาณ พ.ศ. ๒๕๖๘\nผลการประเมิน ITA\n๑. ผลคะแนนภาพรวม  ๙๐.๑๓ คะแนน  ระดับ ผ่าน\n๒. แบบวัด IIT มีผู้ตอบ ๔๒ คน\n๓. เมื่อเทียบกับปีงบประมาณ พ.ศ. ๒๕๖๗ ซึ่งได้ ๘๕.๐๕ คะแนน พบว่าเพิ่มขึ้น ๕.๐๘ คะแนน',
    settings: {
      resultYear: 2568,
      announcedTotal: 90.13,
      previousTotal: 85.05,
      announcedChange: 5.08,
      announcedRating: 'ผ่าน',
    },
  },
  {
    name: 'an indicator compared with last year on the next line is not the total',
    text: 'ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ ได้ 84.73 คะแนน\nเมื่อเทียบกับปี 2566 ซึ่งได้ 80.94 คะแนน เพิ่มขึ้น 3.79 คะแนน',
    scores: [undefined, undefined, undefined, 84.73, ...new Array<undefined>(6).fill(undefined)],
    previous: [undefined, undefined, undefined, 80.94, ...new Array<undefined>(6).fill(undefined)],
  },
  {
    name: 'the number of a page between a name and its figure',
    text: 'ผลการประเมิน ITA 2567\nการปฏิบัติหน้าที่\n95.12\nการใช้อำนาจ\n3\n91.05\nการใช้งบประมาณ\n88.40',
    scores: first(NOW, 3),
    settings: { resultYear: 2567 },
  },
  {
    name: 'arrows and signed steps beside the scores',
    text: 'สรุป ITA 2567\nการปฏิบัติหน้าที่ 95.12 ▲ 2.11\nการใช้งบประมาณ 88.40 (+3.18)\nการใช้อำนาจ 91.05 ▼ 1.12',
    scores: first(NOW, 3),
    settings: { resultYear: 2567 },
  },
  {
    name: 'years in two digits beside the figures',
    text: 'การปฏิบัติหน้าที่ ปี 66 = 93.01, ปี 67 = 95.12\nการใช้งบประมาณ ปี 66 = 85.22, ปี 67 = 88.40\nการใช้อำนาจ ปี 66 = 92.17, ปี 67 = 91.05',
    scores: first(NOW, 3),
    previous: first(BEFORE, 3),
    settings: { resultYear: 2567 },
  },
  {
    name: 'means of stretches of indicators',
    text: 'ผลการประเมิน ITA ปี 2567 ตัวชี้วัดที่ 1-5 ได้คะแนนเฉลี่ย 89.99 ตัวชี้วัดที่ 6-8 ได้คะแนนเฉลี่ย 87.79',
    settings: { resultYear: 2567, announcedIIT: 89.99, announcedEIT: 87.79 },
  },
  {
    name: 'three instruments and their mean on one line',
    text: 'ผลการประเมิน ITA ปี 2567\nIIT 89.99 EIT 87.79 OIT 92.00 เฉลี่ย 90.13 ระดับ ผ่าน',
    settings: { resultYear: 2567, announcedTotal: 90.13, announcedIIT: 89.99, announcedEIT: 87.79, announcedOIT: 92 },
  },
  {
    name: 'a place among the provinces, the country’s mean, a goal for next year',
    text: 'ผลการประเมิน ITA ปี 2567 ได้คะแนน 90.13 คะแนน เป็นลำดับที่ 12 จาก 76 จังหวัด ขณะที่ค่าเฉลี่ยระดับประเทศอยู่ที่ 93.05 คะแนน และตั้งเป้าหมายปี 2568 ไม่ต่ำกว่า 92.00 คะแนน',
    settings: { resultYear: 2567, announcedTotal: 90.13 },
  },
  {
    name: 'target and result beside each other',
    text: 'การใช้อำนาจ เป้าหมาย 85 ผล 91.05\nการใช้งบประมาณ เป้าหมาย 85 ผล 88.40\nการปฏิบัติหน้าที่ เป้าหมาย 85 ผล 95.12',
    scores: first(NOW, 3),
  },
  {
    name: 'a scale of five points',
    text: 'ผลการประเมิน ITA ปี 2567 คะแนนรวม 4.51 (คะแนนเต็ม 5)\nการใช้อำนาจ 4.55 จาก 5\nการใช้งบประมาณ 4.42 จาก 5',
    settings: { resultYear: 2567 },
    questions: ['full-marks'],
  },
  {
    name: 'the line to pass and a share of the staff in the sentence of a weak indicator',
    text: 'ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ ได้คะแนน 84.73 คะแนน ต่ำกว่าเกณฑ์ร้อยละ 85 เนื่องจากบุคลากรร้อยละ 35.20 ไม่ทราบแนวปฏิบัติ',
    scores: [undefined, undefined, undefined, 84.73, ...new Array<undefined>(6).fill(undefined)],
  },
  {
    name: 'two lists side by side',
    text: '1. การปฏิบัติหน้าที่ 95.12      6. คุณภาพการดำเนินงาน 92.31\n2. การใช้งบประมาณ 88.40        7. ประสิทธิภาพการสื่อสาร 87.90\n3. การใช้อำนาจ 91.05            8. การปรับปรุงการทำงาน 83.15',
    scores: [95.12, 88.4, 91.05, undefined, undefined, 92.31, 87.9, 83.15, undefined, undefined],
  },
  {
    name: 'shares of answers, times, clauses, captions and numbers of letters beside names',
    text: `การปฏิบัติหน้าที่ มากที่สุด 45.20 มาก 40.10 น้อย 10.50 น้อยที่สุด 4.20
การใช้อำนาจ เวลา 08.30 - 16.30 น.
ข้อ 5.13 การใช้งบประมาณ
4.10 การใช้ทรัพย์สินของราชการ
ภาพที่ 4.5 การเปิดเผยข้อมูล
หนังสือ ที่ นร 0505/ว 89.5 การป้องกันการทุจริต`,
  },
  {
    name: 'a date, a count and money before the score',
    text: 'การเปิดเผยข้อมูล เมื่อวันที่ 12 มกราคม 2567 จำนวน 45 รายการ งบประมาณ 20,000.50 บาท ได้คะแนน 96.50',
    scores: [...new Array<undefined>(8).fill(undefined), 96.5, undefined],
  },
  {
    name: 'questions by number under the heading of their instrument',
    text: 'แบบวัด IIT ปี 2567\nข้อ ๑ ปฏิบัติงานตามขั้นตอน ร้อยละ ๙๗.๐๐\nข้อ ๒ เท่าเทียมกัน ร้อยละ ๙๕.๐๐\nข้อ ๓ ไม่เรียกรับ ร้อยละ ๙๙.๐๐',
    items: { I1: 97, I2: 95, I3: 99 },
    settings: { resultYear: 2567 },
  },
  {
    name: 'numbers inside the text of a question',
    text: 'i3 ใน 1 ปีที่ผ่านมา เคยพบ 3 ครั้ง หรือไม่ 97.00\ni9 การใช้จ่ายเกิน 5,000 บาท ร้อยละ 88.25',
    items: { I3: 97, I9: 88.25 },
  },
  {
    name: 'a page of the web whose table came line by line',
    text: 'ลำดับ\nตัวชี้วัด\nคะแนน\nระดับ\n1\nการปฏิบัติหน้าที่\n95.12\nผ่าน\n2\nการใช้งบประมาณ\n88.40\nผ่าน\n3\nการใช้อำนาจ\n91.05\nผ่าน',
    scores: first(NOW, 3),
  },
  {
    name: 'both years of the total in one sentence about measures',
    text: 'จากผลการประเมิน ITA ปี 2566 ได้ 85.05 คะแนน หน่วยงานจึงกำหนดมาตรการ ทำให้ปี 2567 ได้ 90.13 คะแนน',
    settings: { resultYear: 2567, announcedTotal: 90.13, previousTotal: 85.05 },
  },
  {
    name: 'indicators numbered like questions',
    text: 'ผลการประเมิน ITA ปี 2567\nI1 การปฏิบัติหน้าที่ 95.12\nI2 การใช้งบประมาณ 88.40\nE1 คุณภาพการดำเนินงาน 92.31',
    scores: [95.12, 88.4, undefined, undefined, undefined, 92.31, ...new Array<undefined>(4).fill(undefined)],
    settings: { resultYear: 2567 },
  },
  {
    name: 'abbreviated indicators',
    text: 'สรุป ITA 2567\nตชว.1 95.12\nตชว.2 88.40\nตชว.3 91.05',
    scores: first(NOW, 3),
    settings: { resultYear: 2567 },
  },
  {
    name: 'three names, then their figures in turn',
    text: 'การปฏิบัติหน้าที่ การใช้งบประมาณ และการใช้อำนาจ ได้คะแนน 95.12 88.40 และ 91.05 ตามลำดับ',
    scores: first(NOW, 3),
  },
  {
    name: 'arrows of two characters, stars of footnotes',
    text: '[การปฏิบัติหน้าที่] => 95.12*\n[การใช้งบประมาณ] => 88.40**\n[การใช้อำนาจ] -> 91.05',
    scores: first(NOW, 3),
  },
  {
    name: 'last year’s total in brackets and the step after it, under a heading with the full mark',
    text: 'ผลการประเมิน ITA ปีงบประมาณ 2567 (คะแนนเต็ม 100 คะแนน)\nรวมทั้งสิ้น 90.13 คะแนน อยู่ในระดับ "ผ่านดี" ลดลงจากปี 2566 (91.05 คะแนน) จำนวน 0.92 คะแนน',
    settings: {
      resultYear: 2567,
      announcedTotal: 90.13,
      previousTotal: 91.05,
      announcedChange: -0.92,
      announcedRating: 'ผ่านดี',
    },
  },
  {
    name: 'this year’s total without its year, last year’s with it, and the step between them',
    text: `รายงานผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. 2567
เทศบาลตำบลห้วยลึกวิทยา อำเภอเมือง จังหวัดพะเยา
เทศบาลตำบลห้วยลึกวิทยา มีผลคะแนนรวม 87.42 คะแนน อยู่ในระดับ ผ่าน โดยปีงบประมาณ พ.ศ. 2566 ได้คะแนนรวม 83.10 คะแนน เพิ่มขึ้น 4.32 คะแนน`,
    settings: {
      resultYear: 2567,
      announcedTotal: 87.42,
      previousTotal: 83.1,
      announcedChange: 4.32,
      announcedRating: 'ผ่าน',
    },
  },
  {
    name: 'last year’s total first, a fall, the sentence broken over two lines',
    text: `ผลการประเมิน ITA ปีงบประมาณ 2567
ในปี 2566 ได้คะแนนรวม 91.05 คะแนน ส่วนปีนี้ได้คะแนนรวม
90.13 คะแนน ลดลง 0.92 คะแนน`,
    settings: { resultYear: 2567, announcedTotal: 90.13, previousTotal: 91.05, announcedChange: -0.92 },
  },
  {
    name: 'the total that was received, and how far it rose',
    text: 'ผลการประเมิน ITA ปีงบประมาณ 2567\nได้คะแนนรวม 90.13 คะแนน เพิ่มขึ้นจากปี 2566 (85.05 คะแนน) คิดเป็น 5.08 คะแนน',
    settings: { resultYear: 2567, announcedTotal: 90.13, previousTotal: 85.05, announcedChange: 5.08 },
  },
  {
    name: 'a title with the year, the total with last year’s in brackets, words on the step, instruments',
    text: `โรงเรียนบ้านหนองแค สรุปผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568
คะแนนรวม 91.40 คะแนน (ปี 2567 ได้ 89.15) อยู่ในระดับผ่านดี คะแนนสูงขึ้นกว่าปีที่แล้ว
IIT 92.00 คะแนน EIT 90.00 คะแนน OIT 92.00 คะแนน
จุดเด่น 6 ตัวชี้วัด จุดที่ควรพัฒนา 2 ตัวชี้วัด`,
    settings: {
      resultYear: 2568,
      announcedTotal: 91.4,
      previousTotal: 89.15,
      announcedIIT: 92,
      announcedEIT: 90,
      announcedOIT: 92,
      announcedRating: 'ผ่านดี',
    },
  },
  {
    name: 'the same above a list of scores',
    text: `สรุปผล ITA ปี 2567\nคะแนนรวม 90.13 คะแนน (ปี 2566 ได้ 85.05)\n${tenLines((name, now, _before, no) => `${no} ${name} ${now}`)}`,
    scores: NOW,
    settings: { resultYear: 2567, announcedTotal: 90.13, previousTotal: 85.05 },
  },
  {
    name: 'an agency that got so many points, fewer than the year before, which got so many, and the step',
    text: `ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘
สำนักงาน ป.ป.ช. ประกาศผลเมื่อวันที่ ๖ สิงหาคม ๒๕๖๘ โดยเทศบาลตำบลหนองแคได้รับ ๘๘.๗๕ คะแนน ลดลงจากปี ๒๕๖๗ ซึ่งได้ ๙๐.๕๐ คะแนน (-๑.๗๕) ระดับผ่าน`,
    settings: {
      resultYear: 2568,
      announcedTotal: 88.75,
      previousTotal: 90.5,
      announcedChange: -1.75,
      announcedRating: 'ผ่าน',
    },
    announced: '6 สิงหาคม 2568',
  },
  {
    name: 'a day on which a result is to be announced is none on which it was',
    text: `แจ้งปฏิทินการประเมิน ITA ปีงบประมาณ พ.ศ. 2568
สำนักงาน ป.ป.ช. กำหนดประกาศผลการประเมินวันที่ 6 สิงหาคม 2568 ผู้ที่ผ่านการอบรมสอบได้ 75.50 คะแนน`,
    announced: '',
  },
  {
    name: 'two totals of which the instruments confirm one: nothing is asked',
    text: `ผลการประเมิน ITA ปีงบประมาณ 2567
IIT 89.99 คะแนน
EIT 87.79 คะแนน
OIT 92.00 คะแนน
คะแนนรวม 90.13 คะแนน

บทสรุป
คะแนนรวม 93.10 คะแนน`,
    settings: { resultYear: 2567, announcedTotal: 90.13, announcedIIT: 89.99, announcedEIT: 87.79, announcedOIT: 92 },
  },
  {
    name: 'two totals that nothing decides between, two steps, two levels away from either',
    text: `ผลการประเมิน ITA ปีงบประมาณ 2567
คะแนนรวม 90.13 คะแนน เพิ่มขึ้น 5.08

บทสรุป
คะแนนรวม 93.10 คะแนน เพิ่มขึ้น 8.05

อยู่ในระดับผ่านดี

อยู่ในระดับผ่านดีเยี่ยม`,
    settings: { resultYear: 2567 },
    questions: ['announcedChange', 'announcedRating', 'announcedTotal'],
  },
  {
    name: 'two scores of an indicator of which the printed mean confirms one',
    text: `ผล ITA ปี 2567
แบบวัด IIT 89.99
การปฏิบัติหน้าที่ 95.12
การใช้งบประมาณ 88.40
การใช้อำนาจ 91.05
การใช้ทรัพย์สินของราชการ 84.73
การแก้ไขปัญหาการทุจริต 90.66
สรุปตัวชี้วัดที่ต่ำที่สุด
การใช้ทรัพย์สินของราชการ 87.43`,
    scores: first(NOW, 5),
    settings: { resultYear: 2567, announcedIIT: 89.99 },
  },
];
