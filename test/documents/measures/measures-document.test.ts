/** What the `measures` paper says: issues from their own numbers, the plan, the chain of opinions, the constraints. */

import { missingFields } from '../../../src/documents/make-document';
import type { WorkbookData } from '../../../src/workbook/records';
import { BUENG_KAN_2566 } from '../../fixtures/workbooks/bueng-kan-2566';
import {
  analysisOf,
  indicatorRows,
  issueRows,
  itemRows,
  measureRows,
  signers,
  workbook,
} from '../../fixtures/workbooks/empty-workbook';
import { PAK_KRET_2567 } from '../../fixtures/workbooks/pak-kret-2567';
import { make, withSettings } from '../make';
import { mammothText, paragraphs } from '../read-docx';

const arabic = (data: WorkbookData): WorkbookData => withSettings(data, { thaiDigits: false });
const linesOf = async (data: WorkbookData): Promise<string[]> => paragraphs(await make('measures', data));
const textOf = async (data: WorkbookData): Promise<string> => (await linesOf(data)).join('\n');

/** The sentences of one issue of the analysis. */
async function issue(data: WorkbookData, no: number): Promise<string> {
  const lines = await linesOf(arabic(data));
  const from = lines.findIndex((line) => line.startsWith(`(${no})\t`));
  const to = lines.findIndex((line, index) => index > from && (/^\(\d\)\t/.test(line) || /^2\. /.test(line)));
  return lines.slice(from, to).join('\n');
}

describe('measures of Bueng Kan 2566', () => {
  it('keeps its whole text', async () => {
    expect(await textOf(arabic(BUENG_KAN_2566))).toMatchSnapshot();
  });

  it('reads the same to mammoth and to an XML parse', async () => {
    const bytes = await make('measures', BUENG_KAN_2566);
    const squeeze = (text: string): string => text.replace(/\s+/g, '');
    expect(squeeze(await mammothText(bytes))).toBe(squeeze(paragraphs(bytes).join('')));
  });

  it('judges every issue by its own indicators', async () => {
    expect(await issue(BUENG_KAN_2566, 1)).toContain(
      'ตัวชี้วัดที่ได้คะแนนต่ำสุดของประเด็นนี้ คือ ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน ซึ่งควรพัฒนา (ยกระดับ) โดย',
    );
    expect(await issue(BUENG_KAN_2566, 4)).toContain('ตัวชี้วัดนี้ต้องแก้ไขโดยเร่งด่วน โดย');
    expect(await issue(BUENG_KAN_2566, 6)).toMatch(/100\.00 คะแนน\nตัวชี้วัดนี้ควรรักษามาตรฐาน$/);
  });

  it('leaves out an issue of which neither scores nor the agency say anything', async () => {
    const text = await textOf(arabic({ ...BUENG_KAN_2566, issues: issueRows() }));
    expect(text).toContain('ได้วิเคราะห์ผลการประเมินใน 6 ประเด็น');
    expect(text).not.toContain('(5)\tกระบวนการ');
    expect(await issue(BUENG_KAN_2566, 5)).toContain('การใช้งบประมาณ');
  });

  it('gives no two issues the same advice', async () => {
    const advice = (await linesOf(BUENG_KAN_2566))
      .map((line) => line.split(' โดย')[1])
      .filter((part) => part && part.length > 40);
    expect(new Set(advice).size).toBe(advice.length);
  });

  it('counts the issues of each class in the memo', async () => {
    expect(await textOf(arabic(BUENG_KAN_2566))).toContain(
      'พบประเด็นที่ต้องแก้ไขโดยเร่งด่วน จำนวน 1 ประเด็น ประเด็นที่ควรพัฒนา (ยกระดับ) จำนวน 3 ประเด็น ' +
        'และประเด็นที่ควรรักษามาตรฐาน จำนวน 2 ประเด็น',
    );
  });

  it('names the item of the assessment that the paper answers', async () => {
    expect(await textOf(arabic(BUENG_KAN_2566))).toContain(
      'การประเมินประจำปีงบประมาณ พ.ศ. 2567 ข้อ O34 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    );
  });

  it('prints no item number that no source confirms, only the title', async () => {
    const text = await textOf(arabic(PAK_KRET_2567));
    expect(text).toContain('การประเมินประจำปีงบประมาณ พ.ศ. 2568 เรื่อง มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน');
    expect(text).not.toContain('O27');
  });

  it('prints the four parts of every measure and monitoring only where there is some', async () => {
    const text = await textOf(arabic(BUENG_KAN_2566));
    for (const label of ['\nกิจกรรม/โครงการ', '\nผู้รับผิดชอบ', '\nขั้นตอน/วิธีการปฏิบัติ', '\nระยะเวลา']) {
      expect(text.split(label)).toHaveLength(8);
    }
    expect(text.split('\nการกำกับติดตาม')).toHaveLength(8);
    const unfollowed = BUENG_KAN_2566.measures.map((measure) => ({ ...measure, monitoring: '' }));
    expect(await textOf({ ...BUENG_KAN_2566, measures: unfollowed })).not.toContain('การกำกับติดตาม');
    expect(text).toContain('ระยะเวลา\t2 ตุลาคม 2566 – 31 มกราคม 2567');
  });

  it('asks for a decision exactly where somebody decides', async () => {
    const text = await textOf(BUENG_KAN_2566);
    expect(text).toContain('จึงเรียนมาเพื่อโปรดทราบและพิจารณา');
    expect(text.match(/☐/g)).toHaveLength(2);
    const informed = { ...BUENG_KAN_2566, signers: signers([['ปลัดเทศบาล', 'opinion']]) };
    const notice = await textOf(informed);
    expect(notice).toMatch(/จึงเรียนมาเพื่อโปรดทราบ$/m);
    expect(notice).not.toContain('☐');
    expect(notice).not.toContain('อนุมัติ');
  });

  it('has the opinions in order and dots where a name is written by hand', async () => {
    const lines = await linesOf(BUENG_KAN_2566);
    expect(lines.filter((line) => line.startsWith('ความเห็น')).map((line) => line.trim())).toEqual([
      'ความเห็นหัวหน้าสำนักปลัดเทศบาลเมืองบึงกาฬ',
      'ความเห็นรองปลัดเทศบาลเมืองบึงกาฬ',
      'ความเห็นปลัดเทศบาลเมืองบึงกาฬ',
      'ความเห็นนายกเทศมนตรีเมืองบึงกาฬ',
    ]);
    expect(lines.filter((line) => /^\(\.{20,}\)$/.test(line))).toHaveLength(5);
  });

  it('shows district and province on the cover with their words', async () => {
    expect(await linesOf(BUENG_KAN_2566)).toContain('อำเภอเมืองบึงกาฬ จังหวัดบึงกาฬ');
  });

  it('misses nothing but the score of indicator 2', () => {
    expect(missingFields('measures', BUENG_KAN_2566, analysisOf(BUENG_KAN_2566), true)).toEqual([
      { field: 'indicators.score', label: 'คะแนนตัวชี้วัดที่ 2', cell: 'คะแนน!D3' },
    ]);
  });
});

describe('measures at the edges', () => {
  const base = workbook({
    settings: { agency: 'หน่วยงานตัวอย่าง', resultYear: 2566, thaiDigits: false },
    indicators: indicatorRows([80, 90, 90, 90, 90, 82, 90, 81, 96, 96]),
  });

  it('names the other urgent indicators of an issue too', async () => {
    expect(await issue(base, 1)).toContain('คือ ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ ซึ่งต้องแก้ไขโดยเร่งด่วน');
    expect(await issue(base, 1)).toContain('นอกจากนี้ ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน (81.00 คะแนน) ต้องแก้ไขโดยเร่งด่วนด้วย');
    expect(await issue(base, 2)).not.toContain('ตัวชี้วัดที่ 1 ');
  });

  it('puts the agency’s own sentence in place of ours', async () => {
    const text = await issue({ ...base, issues: issueRows({ 3: 'เห็นควรเพิ่มช่องทางเผยแพร่ข้อมูล' }) }, 3);
    expect(text).toMatch(/ตัวชี้วัดนี้ควรพัฒนา \(ยกระดับ\) เห็นควรเพิ่มช่องทางเผยแพร่ข้อมูล$/);
  });

  it('says so when two indicators are equally low', async () => {
    const data = { ...base, indicators: indicatorRows([90, 90, 90, 90, 90, 90, 90, 90, 90, 90]) };
    expect(await issue(data, 1)).toContain('ทั้ง 2 ตัวชี้วัดได้คะแนนเท่ากัน และควรพัฒนา (ยกระดับ)');
  });

  it('lists weak items, the lowest first, also where indicator scores are unknown', async () => {
    expect((await issue(PAK_KRET_2567, 4)).split('\n').slice(-3)).toEqual([
      'ข้อที่ได้ต่ำกว่า 85 คะแนนและต้องแก้ไขโดยเร่งด่วน',
      '-\tข้อ i10 การยืมทรัพย์สินของราชการไปใช้อย่างถูกต้อง ได้ 63.22 คะแนน',
      '-\tข้อ i12 การตรวจสอบเพื่อป้องกันการนำทรัพย์สินของราชการไปใช้ส่วนตัว ได้ 78.98 คะแนน',
    ]);
    expect(await issue(PAK_KRET_2567, 5)).not.toContain('ต้องแก้ไขโดยเร่งด่วน');
  });

  it('judges issues by their items where no indicator of theirs has a score', async () => {
    expect(await issue(PAK_KRET_2567, 4)).toContain('มีข้อที่ต้องแก้ไขโดยเร่งด่วน 2 ข้อ เห็นควรจัดทำแนวปฏิบัติและแบบขอยืม');
    expect(await textOf(arabic(PAK_KRET_2567))).toContain(
      'ได้วิเคราะห์ผลการประเมินใน 4 ประเด็น พบประเด็นที่ต้องแก้ไขโดยเร่งด่วน จำนวน 4 ประเด็น และได้นำ',
    );
    const nothing = { ...PAK_KRET_2567, items: [] };
    expect(await textOf(arabic(nothing))).toContain('ในการนี้ เทศบาลนครปากเกร็ด ได้จัดทำมาตรการส่งเสริมคุณธรรม');
    expect(await textOf(arabic(nothing))).toContain('1. การนำผลการประเมินไปสู่การปฏิบัติ');
  });

  it('submits no measures where there are none', async () => {
    const text = await textOf(arabic({ ...BUENG_KAN_2566, measures: [] }));
    expect(text).toContain('รายละเอียดปรากฏตามเอกสารแนบ');
    expect(text).toContain('\nทั้งนี้ ยังไม่ได้กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน');
    expect(text).toContain('เห็นควรพิจารณาอนุมัติให้ส่วนราชการที่เกี่ยวข้องกำหนดมาตรการ');
    expect(text).not.toContain('นำผลการวิเคราะห์มาจัดทำ');
  });

  it('leaves out what nobody filled in, and reports it as missing', async () => {
    const text = await textOf(base);
    expect(text).not.toMatch(/ในประเด็นนี้|ไปสู่การปฏิบัติ|ข้อกฎหมาย|ข้อจำกัด|ลงวันที่/);
    const fields = missingFields('measures', base, analysisOf(base), true);
    expect(fields.filter(({ field }) => field === 'measures')).toEqual([
      { field: 'measures', label: 'มาตรการของประเด็นที่ 1, 2, 3, 4, 5, 6 และ 7', cell: 'มาตรการ!A2' },
    ]);
    expect(fields.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['laws', 'constraints', 'announcementDate', 'signers']),
    );
  });

  it('names the issues without a measure in one line, with the first free row below measures and drafts', () => {
    const measures = measureRows([
      { measure: 'ทำทะเบียนยืม', issue: 4 },
      { measure: '(ร่าง) เปิดช่องทางรับฟัง', issue: 3 },
    ]);
    const data = workbook({ settings: base.settings, measures });
    expect(missingFields('measures', data, analysisOf(data), true).filter(({ field }) => field === 'measures')).toEqual(
      [{ field: 'measures', label: 'มาตรการของประเด็นที่ 1, 2, 3, 5, 6 และ 7', cell: 'มาตรการ!A4' }],
    );
    // One for indicator 8 may be the measure of issue 1 or 2: what is lacking is its issue.
    const open = workbook({
      settings: base.settings,
      measures: measureRows([{ measure: 'เปิดรับฟังความเห็น', indicators: [8] }]),
    });
    const fields = missingFields('measures', open, analysisOf(open), true);
    expect(fields.filter(({ field }) => /^measures(\.issue)?$/.test(field))).toEqual([
      { field: 'measures', label: 'มาตรการของประเด็นที่ 3, 4, 5, 6 และ 7', cell: 'มาตรการ!A3' },
      { field: 'measures.issue', label: 'ประเด็นที่ของมาตรการที่ 1', cell: 'มาตรการ!B2' },
    ]);
  });

  it('loses no measure whose issue is empty or unknown', async () => {
    const data = {
      ...base,
      measures: measureRows([
        { measure: 'ก', issue: 1 },
        { measure: 'มาตรการไร้ประเด็น' },
        { measure: 'มาตรการประเด็นเก้า', issue: 9 },
      ]),
    };
    const text = await textOf(data);
    expect(text).toContain('มาตรการอื่นที่ไม่ได้ระบุประเด็น');
    expect(text).toContain('กิจกรรม/โครงการ\tมาตรการไร้ประเด็น');
    expect(text).toContain('กิจกรรม/โครงการ\tมาตรการประเด็นเก้า');
  });

  it('tells several measures of one issue apart', async () => {
    const data = {
      ...base,
      measures: measureRows([
        { measure: 'ก', issue: 1 },
        { measure: 'ข', issue: 1 },
      ]),
    };
    const text = await textOf(data);
    expect(text).toContain('มาตรการที่ 1\nกิจกรรม/โครงการ\tก');
    expect(text).toContain('มาตรการที่ 2\nกิจกรรม/โครงการ\tข');
  });

  it('names what no issue has, in the memo and after the issues, with its measure or that there is none', async () => {
    const data = {
      ...base,
      indicators: indicatorRows([96, 96, 96, 96, 96, 96, 96, 96, 50, 45]),
      measures: measureRows([{ measure: 'ปรับปรุงเว็บไซต์', indicators: [9] }]),
    };
    const text = await textOf(data);
    const tenth = 'ตัวชี้วัดที่ 10 การป้องกันการทุจริต';
    expect(text).toContain(
      `นอกเหนือจากประเด็นข้างต้น ตัวชี้วัดที่ได้ต่ำกว่า 85 คะแนน มี 2 ตัวชี้วัด ได้แก่ ${tenth} (45.00 คะแนน ยังไม่ได้กำหนดมาตรการ) ` +
        'และตัวชี้วัดที่ 9 การเปิดเผยข้อมูล (50.00 คะแนน มาตรการที่ 1)',
    );
    expect(text).toContain(
      `นอกเหนือจากประเด็นข้างต้น\n${tenth} ได้ 45.00 คะแนน ต้องแก้ไขโดยเร่งด่วน\nยังไม่ได้กำหนดมาตรการ\n` +
        'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ได้ 50.00 คะแนน ต้องแก้ไขโดยเร่งด่วน\nมาตรการที่ 1\n',
    );
  });

  it('counts an issue by the worst that it holds, its items included', async () => {
    const data = {
      ...base,
      indicators: indicatorRows([96, 96, 96, 96, 96, 96, 96, 96, 96, 96]),
      items: itemRows(
        [
          { code: 'i10', indicator: 4, score: 63.22 },
          { code: 'O13', indicator: 9, score: 0 },
        ],
        2566,
      ),
    };
    const text = await textOf(data);
    expect(text).toContain('พบประเด็นที่ต้องแก้ไขโดยเร่งด่วน จำนวน 1 ประเด็น และประเด็นที่ควรรักษามาตรฐาน จำนวน 6 ประเด็น');
    expect(text).toContain('ตัวชี้วัดนี้ควรรักษามาตรฐาน แต่มีข้อที่ต้องแก้ไขโดยเร่งด่วน 1 ข้อ');
    expect(text).toContain('นอกเหนือจากประเด็นข้างต้น ข้อที่ได้ต่ำกว่า 85 คะแนน มี 1 ข้อ ได้แก่ ข้อ O13 (0.00 คะแนน)');
    expect(text).toContain('ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ได้ 96.00 คะแนน แต่มีข้อที่ต้องแก้ไขโดยเร่งด่วน\n-\tข้อ O13 ');
  });

  it('says once which issues have no measure, and numbers measures alike in all papers', async () => {
    const text = await textOf({
      ...base,
      measures: measureRows([
        { no: '1', measure: 'ก', issue: 1 },
        { no: '1', measure: 'ข', issue: 2 },
      ]),
    });
    expect(text).toContain('ประเด็นที่ 3, 4, 5, 6 และ 7 ยังไม่ได้กำหนดมาตรการ');
    expect(text).toContain('มาตรการที่ 2\nกิจกรรม/โครงการ\tข');
  });
});

describe('a workbook of which little is known', () => {
  const BARE = { agency: 'หน่วยงานตัวอย่าง', resultYear: 2567, planYear: 2568, thaiDigits: false } as const;

  it('speaks of nothing above that is not there', async () => {
    const oneWeak = workbook({ settings: BARE, indicators: indicatorRows([...Array<null>(8).fill(null), 72.5]) });
    const text = await textOf(oneWeak);
    expect(text).toContain('ตัวชี้วัดที่ได้ต่ำกว่า 85 คะแนน มี 1 ตัวชี้วัด ได้แก่ ตัวชี้วัดที่ 9');
    expect(text).not.toContain('นอกเหนือจากประเด็นข้างต้น');
  });

  it('has no cover and no attachment where there is nothing to attach', async () => {
    const text = await textOf(workbook({ settings: { ...BARE, announcedTotal: 83.2 } }));
    expect(text).not.toContain('มาตรการประจำปีงบประมาณ');
    expect(text).toContain('เพื่อกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2568');
    expect(text).not.toContain('ผลการวิเคราะห์');
  });

  it('does not say of measures that are not sorted by issues which issue has none', async () => {
    const measures = measureRows([{ measure: 'ประชุมติดตามทุกเดือน' }]);
    const text = await textOf(workbook({ settings: BARE, measures }));
    expect(text).toContain('1. การนำผลการประเมินไปสู่การปฏิบัติ\nมาตรการที่กำหนด\nมาตรการที่ 1');
    expect(text).not.toMatch(/ยังไม่ได้กำหนดมาตรการ|ไม่ได้ระบุประเด็น/);
    const one = measureRows([{ measure: 'ก', issue: 4 }, { measure: 'ข' }]);
    const sorted = await textOf(workbook({ settings: BARE, measures: one }));
    expect(sorted).toContain('มาตรการอื่นที่ไม่ได้ระบุประเด็น');
    expect(sorted).toContain('ประเด็นที่ 1, 2, 3, 5, 6 และ 7 ยังไม่ได้กำหนดมาตรการ');
  });
});
