/** Every kind of fact that the published papers carry is in ours, with their own figures: the rows of docs/documents.md. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentId } from '../../src/shared/rpc';
import type { WorkbookData } from '../../src/workbook/records';
import { BUENG_KAN_2566 } from '../fixtures/workbooks/bueng-kan-2566';
import { indicatorRows } from '../fixtures/workbooks/empty-workbook';
import { MEASURES_REPORT_2567 } from '../fixtures/workbooks/measures-report-2567';
import { NAKHON_RATCHASIMA_2563 } from '../fixtures/workbooks/nakhon-ratchasima-2563';
import { PAK_KRET_2567 } from '../fixtures/workbooks/pak-kret-2567';
import { SAI_THONG_2565 } from '../fixtures/workbooks/sai-thong-2565';
import { PUBLISHED_PAPERS } from '../../scripts/paper-parts';
import { PAPERS_PAGE, papersPage } from '../../scripts/papers-page';
import { make, withSettings } from './make';
import { paragraphs, tables } from './read-docx';

interface Paper {
  readonly lines: readonly string[];
  readonly text: string;
  readonly tables: readonly string[][][];
}

async function paper(id: DocumentId, data: WorkbookData): Promise<Paper> {
  const bytes = await make(id, withSettings(data, { thaiDigits: false }));
  const lines = paragraphs(bytes);
  return { lines, text: lines.join('\n'), tables: tables(bytes) };
}

type Holds = (made: Paper) => void | Promise<void>;

const has =
  (...texts: string[]): Holds =>
  ({ text }) => {
    for (const one of texts) expect(text).toContain(one);
  };

const columns = (count: number, { tables: all }: Paper): string[][] =>
  all.find((rows) => rows[0]?.length === count) ?? [];

const PARTS: readonly (readonly [row: string, id: DocumentId, data: WorkbookData, holds: Holds])[] = [
  [
    'A1',
    'analysis',
    SAI_THONG_2565,
    has('สำนักปลัด องค์การบริหารส่วนตำบลสายทอง', 'อท 74301 / -', '22 กันยายน 2565', 'เรียน\tนายกองค์การบริหารส่วนตำบลสายทอง'),
  ],
  ['A2', 'analysis', SAI_THONG_2565, has('91.50 คะแนน (คำนวณจากคะแนนรายตัวชี้วัดได้ 91.40 คะแนน) อยู่ในระดับ “A”')],
  [
    'A3',
    'analysis',
    SAI_THONG_2565,
    ({ tables: all, text }) => {
      const means = all
        .map((rows) => rows[rows.length - 1] ?? [])
        .filter(([name]) => name?.startsWith('คะแนนเฉลี่ยแบบวัด'));
      expect(means.map(([, mean, verdict]) => [mean, verdict])).toEqual([
        ['91.76', 'ผ่านเกณฑ์เป้าหมาย'],
        ['83.15', 'ต่ำกว่าเกณฑ์เป้าหมาย'],
        ['97.32', 'ผ่านเกณฑ์เป้าหมาย'],
      ]);
      expect(text).toContain('93.04 คะแนน (คำนวณจากคะแนนรายตัวชี้วัดได้ 91.76 คะแนน)');
    },
  ],
  [
    'A4',
    'analysis',
    SAI_THONG_2565,
    ({ tables: all }) => {
      const scores = all.reduce<(string | undefined)[]>(
        (found, rows) => [...found, ...rows.filter(([name]) => /^\d+\. /.test(name ?? '')).map((row) => row[1])],
        [],
      );
      expect(scores.slice(0, 10)).toEqual([
        '97.36',
        '89.33',
        '91.11',
        '90.08',
        '90.93',
        '84.86',
        '84.40',
        '80.18',
        '94.64',
        '100.00',
      ]);
    },
  ],
  [
    'A5',
    'analysis',
    SAI_THONG_2565,
    has('จำนวน 7 ตัวชี้วัด', 'อันดับที่ 2 การปฏิบัติหน้าที่ ได้ 97.36', 'อันดับที่ 3 การเปิดเผยข้อมูล ได้ 94.64'),
  ],
  [
    'A6',
    'analysis',
    SAI_THONG_2565,
    has('จำนวน 3 ตัวชี้วัด', 'อันดับที่ 1 การปรับปรุงระบบการทำงาน ได้ 80.18', 'อันดับที่ 3 คุณภาพการดำเนินงาน ได้ 84.86'),
  ],
  [
    'A7',
    'analysis',
    SAI_THONG_2565,
    ({ lines }) => expect(lines.filter((one) => one.includes('เป็นตัวชี้วัดที่ประเมิน'))).toHaveLength(10),
  ],
  [
    'A8',
    'analysis',
    SAI_THONG_2565,
    ({ lines }) => {
      for (const [item, score] of [
        ...[
          ['E1', '78.51'],
          ['E2', '78.53'],
          ['E5', '77.03'],
          ['E6', '77.73'],
          ['E7', '78.42'],
        ],
        ...[
          ['E9', '83.26'],
          ['E11', '76.07'],
          ['E12', '76.55'],
          ['E14', '77.03'],
          ['E15', '74.13'],
        ],
      ]) {
        const at = lines.findIndex((one) => one.includes(`ข้อ ${item} ได้ ${score} คะแนน`));
        expect(lines[at + 1]).toMatch(/^ข้อเสนอแนะ \S/);
      }
    },
  ],
  [
    'A9',
    'analysis',
    SAI_THONG_2565,
    (made) => {
      // The published sixth column, ข้อเสนอแนะ, is empty in every row.
      expect(columns(5, made)).toHaveLength(6);
      expect(columns(5, made)[1]?.[3]).toBe('ตั้งแต่ ตุลาคม 2565 เป็นต้นไป');
    },
  ],
  [
    'A10',
    'analysis',
    SAI_THONG_2565,
    has('ความเห็นหัวหน้าสำนักปลัด รักษาราชการแทน ปลัดองค์การบริหารส่วนตำบลสายทอง', 'ความเห็นนายกองค์การบริหารส่วนตำบลสายทอง'),
  ],
  [
    'A11',
    'analysis',
    SAI_THONG_2565,
    has('บุคลากรเห็นว่าหน่วยงานปฏิบัติหน้าที่ด้วยความซื่อสัตย์สุจริต', 'ผู้รับบริการยังคาดหวัง', 'มีมาตรการป้องกันการทุจริตที่เป็นรูปธรรม'),
  ],
  ['B1', 'measures', BUENG_KAN_2566, has('งานนิติการ สำนักปลัดเทศบาลเมืองบึงกาฬ', 'นก 52001.2 / -', '16 มกราคม 2567')],
  ['B2', 'measures', BUENG_KAN_2566, has('ประจำปีงบประมาณ พ.ศ. 2566 ลงวันที่ 10 สิงหาคม 2566')],
  ['B3', 'measures', BUENG_KAN_2566, has('2.\tประกาศสำนักงาน ป.ป.ช. เรื่อง ปฏิทินการประเมิน', '1 ธันวาคม 2566', '3.\tคู่มือ')],
  [
    'B4',
    'measures',
    BUENG_KAN_2566,
    ({ lines, text }) => {
      for (const score of ['99.46', '86.74', '90.48', '90.68', '83.87']) expect(text).toContain(`ได้ ${score} คะแนน`);
      const at = lines.findIndex((one) => one.startsWith('(5)\tกระบวนการสร้างความโปร่งใส'));
      expect(lines[at + 1]?.trim()).toBe('ตัวชี้วัดที่ 2 การใช้งบประมาณ');
      expect(lines[at + 2]).toContain('รายงานผลการดำเนินงานประจำปี');
    },
  ],
  ['B5', 'measures', BUENG_KAN_2566, has('ต้องแก้ไขโดยเร่งด่วน จำนวน 1 ประเด็น', 'ควรพัฒนา (ยกระดับ) จำนวน 3 ประเด็น')],
  ['B6', 'measures', BUENG_KAN_2566, has('ระยะเวลา\t2 ตุลาคม 2566 – 31 มกราคม 2567', 'ผู้รับผิดชอบ\tงานการเจ้าหน้าที่ สำนักปลัด')],
  ['B7', 'measures', BUENG_KAN_2566, has('พ.ศ. 2567 ข้อ O34 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน')],
  ['B8', 'measures', BUENG_KAN_2566, has('1)\tงบประมาณ', '2)\tบุคลากร', '3)\tประชาชน')],
  ['B9', 'measures', BUENG_KAN_2566, has('จึงเรียนมาเพื่อโปรดทราบและพิจารณา', '☐ อนุมัติ', 'ความเห็นรองปลัดเทศบาลเมืองบึงกาฬ')],
  ['B10', 'measures', BUENG_KAN_2566, has('อำเภอเมืองบึงกาฬ จังหวัดบึงกาฬ', 'มาตรการประจำปีงบประมาณ พ.ศ. 2567')],
  ['B11', 'measures', BUENG_KAN_2566, has('ประสงค์จะนำผลไปใช้เพื่อพัฒนาการบริหารงานให้โปร่งใสตามหลักธรรมาภิบาล')],
  ['B12', 'measures', BUENG_KAN_2566, has('เว็บไซต์และเพจเฟซบุ๊กของเทศบาล ไลน์ หอกระจายข่าว และบอร์ดประชาสัมพันธ์')],
  [
    'B13',
    'measures',
    BUENG_KAN_2566,
    has('ตัวชี้วัดที่ 2 การใช้งบประมาณ \nเห็นควรมอบหมายผู้รับผิดชอบให้ชัดเจน', 'ส่วนอีก 1 ประเด็นวิเคราะห์โดยไม่มีคะแนนตัวชี้วัด'),
  ],
  ['B14', 'measures', BUENG_KAN_2566, ({ text }) => expect(text).not.toMatch(/คะแนนรวม|อยู่ในระดับ/)],
  [
    'C1',
    'results',
    MEASURES_REPORT_2567,
    ({ lines }) => {
      const origin = lines.find((one) => one.includes('ได้นำผลการประเมิน')) ?? '';
      expect(origin.match(/25\d\d/g)).toEqual(['2565', '2566']);
      expect(lines.join('\n')).toContain('การประเมินประจำปีงบประมาณ พ.ศ. 2567 ข้อ O35');
    },
  ],
  [
    'C2',
    'results',
    MEASURES_REPORT_2567,
    has('พ.ศ. 2566 ข้อ O42', '(2)\tข้อบกพร่องหรือจุดอ่อน', '(7)\tวิธีกำกับติดตามและการรายงานผล'),
  ],
  [
    'C3',
    'results',
    MEASURES_REPORT_2567,
    has('(1)\tมาตรการหรือกิจกรรมที่ได้ดำเนินการ', '(2)\tสรุปผลการดำเนินการ', '(3)\tผลลัพธ์หรือความสำเร็จ'),
  ],
  [
    'C4',
    'results',
    MEASURES_REPORT_2567,
    has(
      'จากมาตรการที่กำหนดไว้ 9 มาตรการ แล้วเสร็จ 7 มาตรการ และไม่แล้วเสร็จ 2 มาตรการ',
      '-\tมาตรการที่ 8 จัดทำระบบจองคิวรับบริการผ่านเว็บไซต์ (ไม่แล้วเสร็จ)\n-\tมาตรการที่ 9 ฝึกอบรม',
    ),
  ],
  [
    'C5',
    'results',
    MEASURES_REPORT_2567,
    ({ tables: all }) => {
      const table = all.find((rows) => rows[0]?.length === 3);
      expect(table).toHaveLength(10);
      expect(table?.[3]?.[0]).toBe(
        '3. ประกาศประมวลจริยธรรม\n3.1 ของผู้บริหารท้องถิ่น\n3.2 ของสมาชิกสภาท้องถิ่น\n3.3 ของพนักงานท้องถิ่น',
      );
      expect(table?.[4]?.[1]).toMatch(/^1\.\tฝ่ายจัดเก็บรายได้.*ไตรมาสที่ 1\n2\.\t.*\nสถานะ แล้วเสร็จ$/);
      expect(table?.[1]?.[2]?.match(/^\d\.\t/gm)).toHaveLength(4);
    },
  ],
  [
    'C6',
    'results',
    withSettings(MEASURES_REPORT_2567, { documentDate: { year: 2567, month: 1, day: 31 } }),
    has('ผู้รายงาน', 'ผู้รับผิดชอบการประเมิน ITA\n31 มกราคม 2567'),
  ],
  ['D1', 'annual', PAK_KRET_2567, has('ประจำปีงบประมาณ พ.ศ. 2568\nเทศบาลนครปากเกร็ด', 'จัดทำโดย กองยุทธศาสตร์และงบประมาณ')],
  ['D2', 'annual', PAK_KRET_2567, has('เทศบาลนครปากเกร็ด มีคณะกรรมการประเมินคุณธรรม', 'คณะกรรมการประชุมติดตามความคืบหน้า')],
  [
    'D3',
    'annual',
    PAK_KRET_2567,
    has(
      'ลงวันที่ 30 กรกฎาคม 2567 โดยเทศบาลนครปากเกร็ด',
      '91.23 คะแนน อยู่ในระดับ “ผ่าน”',
      'เพิ่มขึ้น 2.62 คะแนน จากปีงบประมาณ พ.ศ. 2566 ซึ่งได้ 88.61 คะแนน',
    ),
  ],
  [
    'D4',
    'annual',
    PAK_KRET_2567,
    has(
      '(External Integrity and Transparency Assessment : EIT)',
      'ประกอบด้วย 3 ตัวชี้วัด',
      'ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน',
    ),
  ],
  [
    'D5',
    'annual',
    PAK_KRET_2567,
    ({ lines }) => {
      const own = lines.filter((one) => one.startsWith('ตัวชี้วัดย่อยที่')).map((one) => one.split(' ')[1]);
      expect(own).toEqual(['9.1', '9.2', '9.3', '9.4', '9.5', '10.1', '10.2']);
    },
  ],
  [
    'D6',
    'annual',
    PAK_KRET_2567,
    ({ tables: all }) => {
      const [letters, levels] = all.filter((rows) => rows[0]?.[0] === 'ระดับ');
      expect(letters?.slice(1).map(([rating, rule]) => [rating, ...(rule?.match(/[\d.]+/g) ?? [])])).toEqual([
        ['AA', '95.00', '100'],
        ['A', '85.00', '94.99'],
        ['B', '75.00', '84.99'],
        ['C', '65.00', '74.99'],
        ['D', '55.00', '64.99'],
        ['E', '50.00', '54.99'],
        ['F', '0.00', '49.99'],
      ]);
      expect(levels?.slice(1).map(([rating, , result]) => `${rating}: ${result}`)).toEqual([
        'ผ่านดีเยี่ยม: ผ่านเกณฑ์',
        'ผ่านดี: ผ่านเกณฑ์',
        'ผ่าน: ผ่านเกณฑ์',
        'ต้องปรับปรุง: ไม่ผ่านเกณฑ์',
        'ต้องปรับปรุงโดยด่วน: ไม่ผ่านเกณฑ์',
      ]);
    },
  ],
  [
    'D7',
    'annual',
    PAK_KRET_2567,
    has(
      '1)\tตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ ต้องแก้ไขโดยเร่งด่วน (เฉลี่ยจากคะแนนรายข้อที่ทราบ สูงสุดไม่เกิน 80.73 คะแนน)\n1.1\tข้อ i10 ',
      'ได้ 63.22 คะแนน\n1.2\tข้อ i12 ',
      'ได้ 78.98 คะแนน',
    ),
  ],
  [
    'D8',
    'annual',
    PAK_KRET_2567,
    ({ lines }) => {
      const at = lines.findIndex((one) => one.startsWith('แบบวัด EIT ส่วนที่ 1 '));
      expect(lines[at]).toContain('1 ข้อ');
      expect(lines[at + 1]).toMatch(/^1\)\tตัวชี้วัดที่ 8 .*ต้องแก้ไขโดยเร่งด่วน .*83\.04/);
      expect(lines[at + 2]).toMatch(/^1\.1\tข้อ e9 .*ได้ 49\.13 คะแนน$/);
    },
  ],
  [
    'D9',
    'annual',
    PAK_KRET_2567,
    ({ lines }) => {
      const at = lines.findIndex((one) => one.startsWith('แบบวัด EIT ส่วนที่ 2 '));
      const own = lines.slice(at, at + 12);
      expect(own[0]).toContain('8 ข้อ');
      expect(own[1]).toBe('1)\tตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน');
      expect(own.filter((one) => /^\d\)\t.*ต้องแก้ไขโดยเร่งด่วน \(เฉลี่ยจากคะแนนทุกข้อ/.test(one)).join()).toMatch(
        /75\.71.*55\.49/,
      );
      expect(
        own
          .map((one) => (/^(\d\.\d)\tข้อ (e\d) .*ได้ ([\d.]+) คะแนน$/.exec(one) ?? []).slice(1).join(' '))
          .filter(Boolean),
      ).toEqual([
        ...['1.1 e1 83.20', '1.2 e2 83.60', '2.1 e4 76.00', '2.2 e5 76.00', '2.3 e6 75.14'],
        ...['3.1 e7 70.27', '3.2 e8 71.89', '3.3 e9 24.32'],
      ]);
    },
  ],
  [
    'D10',
    'annual',
    PAK_KRET_2567,
    async (made) => {
      has('แบบวัด OIT ผ่านเกณฑ์เป้าหมายตามที่ประกาศ จึงควรรักษามาตรฐานไว้')(made);
      const indicators = indicatorRows([null, null, null, null, null, null, null, null, 100, 100]);
      has('ไม่มีตัวชี้วัดที่ได้ต่ำกว่า 85 คะแนน ทั้ง 2 ตัวชี้วัดอยู่ในเกณฑ์ที่กำหนด จึงควรรักษามาตรฐานไว้')(
        await paper('annual', { ...PAK_KRET_2567, indicators }),
      );
    },
  ],
  [
    'D11',
    'annual',
    PAK_KRET_2567,
    has('ผลการประเมินประจำปีงบประมาณ พ.ศ. 2568 เพิ่มขึ้น 4.17 คะแนน', 'คิดเป็นคะแนนรวม 95.40 คะแนน อยู่ในระดับ “ผ่านดี”'),
  ],
  [
    'D12',
    'annual',
    PAK_KRET_2567,
    (made) => {
      const table = columns(6, made);
      expect(table).toHaveLength(8);
      expect(table[0]?.slice(4)).toEqual(['ผลการดำเนินการ (output)', 'ผลลัพธ์ (outcome)']);
      expect(table[1]?.[2]).toBe('1 ตุลาคม 2567\n– 30 กันยายน 2568');
      expect(table[7]?.[3]).toBe('งานนิติการ สำนักปลัดเทศบาล');
    },
  ],
  ['D13', 'annual', PAK_KRET_2567, has('1)\tผู้มีส่วนได้ส่วนเสียภายนอก', '2)\tผู้ตอบบางส่วน', '3)\tต้องสร้างความเข้าใจ')],
  ['D14', 'annual', PAK_KRET_2567, has('ตามมาตรการที่กำหนดไว้ โดยมีหน้าที่วางแผน ขับเคลื่อน')],
  ['D15', 'annual', PAK_KRET_2567, has('ตามขั้นตอนดังนี้\n1)\tรวบรวมผลการประเมิน', '4)\tเสนอคณะกรรมการพิจารณา')],
  ['D16', 'annual', PAK_KRET_2567, has('ผู้ตอบแบบวัด ได้แก่ บุคลากรทุกระดับ', 'ผู้ตอบแบบวัด ได้แก่ ผู้รับบริการหรือผู้มาติดต่อ')],
  ['D17', 'annual', PAK_KRET_2567, has('ในส่วนที่ 2 ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน อยู่ในเกณฑ์มาตรฐาน แต่ข้อ e1 และ e2')],
  ['D18', 'annual', PAK_KRET_2567, (made) => expect(columns(6, made)[3]?.[4]?.split('\n')).toHaveLength(5)],
  [
    'D19',
    'annual',
    PAK_KRET_2567,
    ({ lines }) => expect(lines.filter((one) => /^ตัวชี้วัดที่ \d+ [ก-๙]+$/.test(one))).toHaveLength(10),
  ],
  [
    'E1',
    'meeting',
    NAKHON_RATCHASIMA_2563,
    has('วันจันทร์ที่ 8 มีนาคม พ.ศ. 2564\nณ ห้องประชุมสำนักการสาธารณสุขและสิ่งแวดล้อม ชั้น 3'),
  ],
  [
    'E2',
    'meeting',
    NAKHON_RATCHASIMA_2563,
    has('โดยคณะกรรมการและคณะทำงานประเมินคุณธรรม', 'มาตรการ', 'พ.ศ. 2564', 'พ.ศ. 2563'),
  ],
  [
    'E3',
    'meeting',
    withSettings(NAKHON_RATCHASIMA_2563, { announcedIIT: 84.99, announcedEIT: 80, announcedOIT: 85 }),
    async (made) => {
      has(
        'อย่างน้อยร้อยละ 80 มีผลการประเมินตั้งแต่ 85 คะแนนขึ้นไป ภายในปี พ.ศ. 2565',
        'แบบวัดที่ผ่านเกณฑ์เป้าหมาย (85 คะแนนขึ้นไป) ได้แก่ แบบวัด OIT (85.00 คะแนน)',
        'แบบวัดที่ต่ำกว่าเกณฑ์เป้าหมาย ได้แก่ แบบวัด IIT (84.99 คะแนน) และแบบวัด EIT (80.00 คะแนน)',
      )(made);
      has('ได้แก่ แบบวัด OIT และแบบวัดที่ต่ำกว่าเกณฑ์เป้าหมาย ได้แก่ แบบวัด IIT และแบบวัด EIT')(
        await paper('meeting', NAKHON_RATCHASIMA_2563),
      );
    },
  ],
  [
    'E4',
    'meeting',
    NAKHON_RATCHASIMA_2563,
    has('1)\tการปฏิบัติหน้าที่ ', '5)\tการแก้ไขปัญหาการทุจริต ', '3)\tการปรับปรุงระบบการทำงาน '),
  ],
  [
    'E5',
    'meeting',
    NAKHON_RATCHASIMA_2563,
    ({ lines, text }) => {
      for (const title of ['มาตรการ/แนวทาง', 'วิธีการดำเนินการ']) {
        expect(lines.filter((one) => one === title)).toHaveLength(2);
      }
      expect(lines.filter((one) => one === 'ผลการดำเนินการ')).toHaveLength(3);
      expect(text).toContain('26 พฤศจิกายน 2563');
      expect(text).toContain('2.\tจัดประชุมผู้นำชุมชนทุกเดือน');
    },
  ],
  [
    'E6',
    'meeting',
    NAKHON_RATCHASIMA_2563,
    has(
      '3. แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)',
      '(1)\tตัวชี้วัดย่อยที่ 9.2 การบริหารงาน ข้อ O17 E-Service\nความเห็น ช่องทางร้องเรียนไม่นับเป็น E-Service',
      '(2)\tตัวชี้วัดย่อยที่ 10.1 การดำเนินการเพื่อป้องกันการทุจริต ข้อ O35 การมีส่วนร่วมของผู้บริหาร\nความเห็น ',
    ),
  ],
  ['E7', 'meeting', NAKHON_RATCHASIMA_2563, has('แจ้งทุกสำนักและกองเป็นหนังสือให้ตรวจสอบความพร้อมในการจัดทำระบบ E-Service')],
  [
    'E8',
    'meeting',
    NAKHON_RATCHASIMA_2563,
    ({ lines }) => {
      const reading = lines.findIndex((one) => one.startsWith('เทศบาลเปิดเผยข้อมูล'));
      const opinion = lines.findIndex((one) => one.startsWith('(1)\tตัวชี้วัดย่อยที่ 9.2'));
      const answer = lines.findIndex((one) => one.includes('แจ้งหน่วยงานที่เกี่ยวข้องให้เร่งปรับปรุง'));
      expect(reading).toBeGreaterThan(0);
      expect(opinion).toBeGreaterThan(reading);
      expect(answer).toBeGreaterThan(opinion);
    },
  ],
];

describe('parts of the published papers', () => {
  it.each(PARTS)('%s is in %s', async (_row, id, data, holds) => {
    await holds(await paper(id, data));
  });

  it('are exactly the rows of docs/documents.md, whose lines are those of the delivered samples', async () => {
    const page = readFileSync(join(__dirname, '../..', PAPERS_PAGE), 'utf8');
    expect(PARTS.map(([row]) => row)).toEqual(PUBLISHED_PAPERS.flatMap(({ parts }) => parts.map(({ row }) => row)));
    // Where this fails: npx tsx scripts/papers-doc.ts
    expect(page).toBe(await papersPage(page));
  });
});
