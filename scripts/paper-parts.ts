/**
 * The kinds of fact that published papers carry, and where ours carry them: the rows of docs/documents.md. Each names the
 * words by which it is found in the paper of the sample as delivered, in Arabic digits.
 */

import type { DocumentId } from '../src/shared/rpc.ts';

export interface PaperPart {
  readonly row: string;
  /** What the published paper has; where it was wrong, what ours states instead. */
  readonly part: string;
  /** Fields of the paper's data that carry it. */
  readonly fields: readonly string[];
  /** Tab and column in which an officer fills it. */
  readonly place: string;
  /** Words of the line that is quoted; null for a part that this sample has not. */
  readonly words: RegExp | null;
}

export interface PublishedPaper {
  readonly id: DocumentId;
  /** File name of the sample that was made after it. */
  readonly sample: string;
  readonly title: string;
  readonly parts: readonly PaperPart[];
}

function part(row: string, what: string, fields: string, place: string, words: RegExp | null): PaperPart {
  return { row, part: what, fields: fields.split(' '), place, words };
}

export const PUBLISHED_PAPERS: readonly PublishedPaper[] = [
  {
    id: 'analysis',
    sample: 'sai-thong-2565',
    title: 'รายงานวิเคราะห์ผลการประเมิน (อบต.สายทอง, result of 2565)',
    parts: [
      part(
        'A1',
        'head of the memo: ส่วนราชการ, ที่, วันที่, เรียน',
        'division documentNo documentDate addressee',
        'เอกสาร › ที่, วันที่, เรียน; ตั้งค่า › ส่วนราชการ, ที่, วันที่, เรียน',
        /^ที่ · อท 74301/,
      ),
      part(
        'A2',
        'total, level, target; announced 91.50 does not follow from its parts, ours states it as announced beside the computed 91.40',
        'totalSentence',
        'คะแนน › คะแนน; ตั้งค่า › คะแนนรวมที่ประกาศ, ระดับที่ประกาศ',
        /ตามที่ประกาศ 91\.50/,
      ),
      part(
        'A3',
        'mean and verdict of each instrument; 93.04, 83.04 and "OIT below the target" are wrong, ours computes 91.76, 83.15, 97.32 and keeps 93.04 as announced',
        'instruments.mean instruments.verdict',
        'คะแนน › คะแนน; ตั้งค่า › คะแนน IIT ที่ประกาศ …',
        /^แบบวัด IIT ได้/,
      ),
      part(
        'A4',
        'score of each indicator; 84.50 and 84.40 for indicator 7, ours has the one that adds up',
        'instruments.scores',
        'คะแนน › คะแนน',
        /^7\. ประสิทธิภาพการสื่อสาร ·/,
      ),
      part(
        'A5',
        'seven strengths in rank; ranks 2 and 3 were swapped, ours sorts',
        'strengths',
        'คะแนน › คะแนน',
        /^อันดับที่ 2 การปฏิบัติหน้าที่/,
      ),
      part(
        'A6',
        'three points to develop in rank, each with its measure',
        'weaknesses',
        'คะแนน › คะแนน; มาตรการ › ตัวชี้วัดที่',
        /^อันดับที่ 1 การปรับปรุงระบบการทำงาน/,
      ),
      part(
        'A7',
        'what each indicator measures',
        'strengths.measures',
        'คะแนน › สิ่งที่ประเมิน, or our own text (`texts/indicators.ts`)',
        /^อันดับที่ 1 การป้องกันการทุจริต/,
      ),
      part(
        'A8',
        'ten weak items, each with a suggestion',
        'suggestions.groups.items',
        'รายข้อ › ข้อ, คะแนน, ข้อคำถาม, ข้อเสนอแนะ',
        /ข้อ E15 ได้/,
      ),
      part(
        'A9',
        'five measures in six columns; ours is a plan until a measure has a result, and has no column of suggestions where there is none (as here, and as the published column is empty)',
        'measures hasResults',
        'มาตรการ › มาตรการ/กิจกรรม … ข้อเสนอแนะ',
        /^2\. ลดขั้นตอนการให้บริการประชาชน ·/,
      ),
      part(
        'A10',
        'opinions, one signer acting for another',
        'opinions',
        'ผู้ลงความเห็น › ตำแหน่ง, ชื่อ-สกุล, ประเภท',
        /^ความเห็นหัวหน้าสำนักปลัด รักษาราชการแทน/,
      ),
      part(
        'A11',
        'what the score of each instrument reflects, a sentence for each',
        'instruments.reading',
        'ตั้งค่า › ข้อวิเคราะห์ IIT, EIT, OIT',
        /ผู้รับบริการยังคาดหวัง/,
      ),
    ],
  },
  {
    id: 'measures',
    sample: 'bueng-kan-2566',
    title: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส (เทศบาลเมืองบึงกาฬ, result of 2566)',
    parts: [
      part(
        'B1',
        'head of the memo',
        'division documentNo documentDate addressee',
        'เอกสาร › ที่, วันที่, เรียน; ตั้งค่า',
        /^ที่ · นก 52001/,
      ),
      part(
        'B2',
        'เรื่องเดิม: when the result was announced',
        'announcement',
        'ตั้งค่า › วันที่ประกาศผล',
        /ลงวันที่ 10 สิงหาคม 2566 แล้ว/,
      ),
      part('B3', 'ข้อกฎหมาย', 'laws', 'ข้อกฎหมาย › ข้อกฎหมาย', /^2\. ประกาศสำนักงาน ป\.ป\.ช\./),
      part(
        'B4',
        'seven issues with the scores of their indicators; issue 5 used indicator 4, ours uses 2',
        'issues.indicators',
        'ประเด็น › ตัวชี้วัดที่; คะแนน › คะแนน',
        /^ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน ได้ 86\.74/,
      ),
      part(
        'B5',
        'what each issue asks for; one word for 83.87 and 90.68, ours tells urgent from improve',
        'issues.sentence issuesSentence',
        'คะแนน › คะแนน; ประเด็น › ข้อวิเคราะห์',
        /^ตัวชี้วัดนี้ต้องแก้ไขโดยเร่งด่วน/,
      ),
      part(
        'B6',
        'per issue: activity, responsible, steps, period',
        'plan.measures',
        'มาตรการ › ประเด็นที่, มาตรการ/กิจกรรม, ผู้รับผิดชอบ, ขั้นตอน/วิธีการปฏิบัติ, เริ่ม, สิ้นสุด',
        /^ระยะเวลา 2 ตุลาคม 2566/,
      ),
      part(
        'B7',
        'the item that the paper answers; a number only where a source names it',
        'requirement',
        'rules of the plan year (`src/ita/years/`)',
        /ข้อ O34/,
      ),
      part('B8', 'constraints', 'constraints', 'ข้อจำกัด › ข้อจำกัด', /^1\) งบประมาณ/),
      part(
        'B9',
        'opinions and decision; "for notice" with boxes to approve, ours asks for a decision',
        'opinions closing',
        'ผู้ลงความเห็น › ประเภท',
        /^จึงเรียนมาเพื่อโปรดทราบและพิจารณา/,
      ),
      part('B10', 'cover with district and province', 'place planYear', 'ตั้งค่า › อำเภอ/เขต, จังหวัด', /^อำเภอเมืองบึงกาฬ/),
      part(
        'B11',
        'what the result is to be used for',
        'purpose',
        'ตั้งค่า › วัตถุประสงค์ของการนำผลไปใช้',
        /ประสงค์จะนำผลไปใช้เพื่อ/,
      ),
      part('B12', 'the channels of the agency, by name', 'issues.sentence', 'ประเด็น › ข้อวิเคราะห์', /หอกระจายข่าว/),
      part(
        'B13',
        'the analysis of issue 5 in words, without a score',
        'issues.sentence',
        'ประเด็น › ข้อวิเคราะห์',
        /รายงานการใช้ทรัพย์สินและงบประมาณ/,
      ),
      part(
        'B14',
        'total and level of the result: the published paper prints neither',
        'totalSentence',
        'คะแนน › คะแนน; ตั้งค่า › คะแนนรวมที่ประกาศ',
        null,
      ),
    ],
  },
  {
    id: 'results',
    sample: 'measures-report-2567',
    title: 'รายงานผลการดำเนินการ (agency not named, measures of 2566)',
    parts: [
      part(
        'C1',
        'measures of 2566 answer the result of 2565 and are reported in 2567 (the paper says 2566 once)',
        'origin',
        'ตั้งค่า › ปีงบประมาณของผลประเมิน, ปีงบประมาณของมาตรการ',
        /ได้นำผล/,
      ),
      part('C2', 'what O42 of 2566 had to contain', 'planElements', 'rules of the plan year', /ข้อ O42/),
      part('C3', 'what O35 of 2567 must contain', 'elements', 'rules of the reporting year', /ข้อ O35/),
      part(
        'C4',
        '9 set, 7 finished, 2 not; the two never appear in the published paper, ours names them',
        'countSentence openMeasures',
        'มาตรการ › สถานะ',
        /^จากมาตรการที่กำหนดไว้ 9 มาตรการ/,
      ),
      part(
        'C5',
        'measure, summary, outcome in three columns',
        'measures',
        'มาตรการ › มาตรการ/กิจกรรม, ผลการดำเนินการ, ผลลัพธ์',
        /^2\. จัดทำโครงสร้าง.* · /,
      ),
      part(
        'C6',
        'nobody signs, no day; ours has a place for both',
        'preparerPosition reportDate',
        'เอกสาร › ตำแหน่งผู้ลงนาม, วันที่; ตั้งค่า › ตำแหน่งผู้จัดทำ, วันที่',
        /^ผู้รับผิดชอบการประเมิน ITA/,
      ),
    ],
  },
  {
    id: 'annual',
    sample: 'pak-kret-2567',
    title: 'รายงานประจำปี (เทศบาลนครปากเกร็ด, result of 2567, measures of 2568)',
    parts: [
      part('D1', 'cover: plan year, agency, who made it', 'planYear agency division', 'ตั้งค่า', /^จัดทำโดย/),
      part(
        'D2',
        'committee and how it worked',
        'committee story',
        'ตั้งค่า › คณะกรรมการ/คณะทำงาน ITA, สาระสำคัญของปี',
        /^คณะกรรมการประชุมติดตาม/,
      ),
      part(
        'D3',
        'day of the announcement, total, change, level',
        'announcement totalSentence',
        'ตั้งค่า › วันที่ประกาศผล, คะแนนรวมที่ประกาศ, เพิ่มขึ้น/ลดลงจากปีก่อน, ระดับที่ประกาศ',
        /91\.23 คะแนน อยู่ในระดับ/,
      ),
      part('D4', 'three instruments with their indicators', 'instruments', 'คะแนน › ตัวชี้วัด', /^ส่วนที่ 2 แบบวัด/),
      part(
        'D5',
        'sub-indicators of the OIT',
        'instruments.indicators.subIndicators',
        'rules of the result year',
        /^ตัวชี้วัดย่อยที่ 9\.5/,
      ),
      part(
        'D6',
        'both scales; F was 0–44.99 and 85 itself stood nowhere, ours leaves no gap',
        'letters levels',
        '`src/ita/rating.ts`',
        /^F · /,
      ),
      part(
        'D7',
        'IIT: indicator 4 urgent, i10 63.22, i12 78.98; proven from the items (at most 80.73)',
        'analyses.parts',
        'รายข้อ › ข้อ, คะแนน',
        /^แบบวัด IIT มีข้อคำถาม/,
      ),
      part(
        'D8',
        'EIT part 1: one indicator to mend, 8; e9 49.13',
        'analyses.parts',
        'รายข้อ › ส่วนที่',
        /^แบบวัด EIT ส่วนที่ 1/,
      ),
      part(
        'D9',
        'EIT part 2: two indicators to mend, 7 and 8; numbers jumped, ours count on',
        'analyses.parts.groups',
        'รายข้อ › ส่วนที่, คะแนน',
        /^แบบวัด EIT ส่วนที่ 2/,
      ),
      part(
        'D10',
        'OIT all passed: keep the standard',
        'analyses.sentence',
        'คะแนน › คะแนน; ตั้งค่า › ผลเทียบเกณฑ์ OIT',
        /^แบบวัด OIT ผ่านเกณฑ์เป้าหมายตามที่ประกาศ จึง/,
      ),
      part(
        'D11',
        "the plan year's own result: +4.17, ผ่านดี; ours says 95.40",
        'followingSentence',
        'ตั้งค่า › คะแนนรวม, เพิ่มขึ้น/ลดลง, ระดับ ของปีที่ดำเนินมาตรการ',
        /95\.40/,
      ),
      part(
        'D12',
        'seven measures in six columns',
        'measures',
        'มาตรการ › มาตรการ/กิจกรรม, ขั้นตอน/วิธีการปฏิบัติ, เริ่ม, สิ้นสุด, ผู้รับผิดชอบ, ผลการดำเนินการ, ผลลัพธ์',
        /^4\. กำหนดเกณฑ์การยืม.* · /,
      ),
      part('D13', 'constraints', 'constraints', 'ข้อจำกัด › ข้อจำกัด', /^2\) ผู้ตอบบางส่วน/),
      part('D14', 'what the committee has to do', 'duties', 'ตั้งค่า › หน้าที่ของคณะกรรมการ', /โดยมีหน้าที่/),
      part('D15', 'the steps of the analysis', 'steps', 'ตั้งค่า › ขั้นตอนการวิเคราะห์', /^2\) จำแนกตัวชี้วัด/),
      part(
        'D16',
        'who may answer an instrument',
        'instruments.respondents',
        'ตั้งค่า › ผู้ตอบแบบวัด IIT, EIT, OIT',
        /^ส่วนที่ 1 .*ผู้ตอบแบบวัด ได้แก่/,
      ),
      part(
        'D17',
        'EIT part 2, indicator 6: within the standard, its items are not',
        'analyses.reading',
        'ตั้งค่า › ข้อวิเคราะห์ EIT',
        /อยู่ในเกณฑ์มาตรฐาน แต่ข้อ e1/,
      ),
      part(
        'D18',
        'five outputs of measure 3',
        'measures.output',
        'มาตรการ › ผลการดำเนินการ',
        /^3\. ประชาสัมพันธ์ข้อมูลข่าวสาร.* · /,
      ),
      part(
        'D19',
        'score of an indicator or of an instrument: the published paper prints none',
        'instruments.indicators.score',
        'คะแนน › คะแนน',
        null,
      ),
    ],
  },
  {
    id: 'meeting',
    sample: 'nakhon-ratchasima-2563',
    title: 'สรุปผลการประชุม (เทศบาลนครนครราชสีมา, result of 2563)',
    parts: [
      part('E1', 'day with its weekday, place', 'day meetingPlace', 'การประชุม › วันที่, สถานที่', /^วันจันทร์ที่ 8 มีนาคม/),
      part('E2', 'committee and years', 'origin', 'ตั้งค่า › คณะกรรมการ/คณะทำงาน ITA', /โดยคณะกรรมการและคณะทำงาน/),
      part(
        'E3',
        "the master plan's target; OIT passes, IIT and EIT do not; no figure is printed, so ours prints what was announced without one",
        'verdict',
        'คะแนน › คะแนน; ตั้งค่า › คะแนนที่ประกาศ, ผลเทียบเกณฑ์ IIT, EIT, OIT',
        /^แผนแม่บท/,
      ),
      part(
        'E4',
        'per instrument: the approach to each indicator',
        'sections.approaches',
        'การประชุม › ตัวชี้วัดที่, แนวทางแก้ไข',
        /^4\) การใช้ทรัพย์สินของราชการ/,
      ),
      part(
        'E5',
        'per instrument: measures, method, results, suggestions',
        'sections.measures sections.method',
        'การประชุม › มาตรการ/แนวทาง … ข้อเสนอแนะ',
        /26 พฤศจิกายน 2563/,
      ),
      part(
        'E6',
        "OIT (headed IIT by mistake): sub-indicator, item, advisers' opinion, before what answers them",
        'sections.opinions',
        'รายข้อ › ข้อ, ความเห็นที่ปรึกษา',
        /^\(2\) ตัวชี้วัดย่อยที่ 10\.1/,
      ),
      part(
        'E7',
        'what was asked of the divisions afterwards',
        'sections.results sections.suggestions',
        'การประชุม › ผลการดำเนินการ, ข้อเสนอแนะ',
        /E-Service ให้ทันกำหนด/,
      ),
      part(
        'E8',
        'what the passing of the OIT reflects',
        'sections.reading',
        'ตั้งค่า › ข้อวิเคราะห์ OIT',
        /^เทศบาลเปิดเผยข้อมูล/,
      ),
    ],
  },
];
