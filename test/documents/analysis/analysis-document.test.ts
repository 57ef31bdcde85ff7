/** What the `analysis` paper says for published results, and what it must not say. */

import { missingFields } from '../../../src/documents/make-document';
import type { ItemRow, MeasureRow } from '../../../src/workbook/records';
import { BUENG_KAN_2566 } from '../../fixtures/workbooks/bueng-kan-2566';
import { analysisOf, indicatorRows, itemRows, measureRows, workbook } from '../../fixtures/workbooks/empty-workbook';
import { PAK_KRET_2567 } from '../../fixtures/workbooks/pak-kret-2567';
import { SAI_THONG_2565 } from '../../fixtures/workbooks/sai-thong-2565';
import { make, withSettings } from '../make';
import { mammothText, paragraphs, tables } from '../read-docx';

const arabic = (data: typeof SAI_THONG_2565): typeof SAI_THONG_2565 => withSettings(data, { thaiDigits: false });
const linesOf = async (data: typeof SAI_THONG_2565): Promise<string[]> => paragraphs(await make('analysis', data));
const textOf = async (data: typeof SAI_THONG_2565): Promise<string> => (await linesOf(data)).join('\n');

describe('analysis of Sai Thong 2565', () => {
  it('reads the same to mammoth and to an XML parse', async () => {
    const bytes = await make('analysis', SAI_THONG_2565);
    const squeeze = (text: string): string => text.replace(/\s+/g, '');
    expect(squeeze(await mammothText(bytes))).toBe(squeeze(paragraphs(bytes).join('')));
  });

  it('keeps its whole text', async () => {
    expect(await textOf(arabic(SAI_THONG_2565))).toMatchSnapshot();
  });

  it('states announced figures that do not add up as announced, beside the computed ones', async () => {
    const text = await textOf(arabic(SAI_THONG_2565));
    expect(text).toContain(
      'ได้คะแนนรวมตามที่ประกาศ 91.50 คะแนน (คำนวณจากคะแนนรายตัวชี้วัดได้ 91.40 คะแนน) อยู่ในระดับ “A” ผ่านเกณฑ์เป้าหมาย (85 คะแนนขึ้นไป)',
    );
    expect(text).toContain(
      'แบบวัด IIT ได้คะแนนตามที่ประกาศ 93.04 คะแนน (คำนวณจากคะแนนรายตัวชี้วัดได้ 91.76 คะแนน) ผ่านเกณฑ์เป้าหมาย',
    );
    expect(text).toContain('แบบวัด EIT ได้คะแนนเฉลี่ย 83.15 คะแนน ต่ำกว่าเกณฑ์เป้าหมาย (85 คะแนนขึ้นไป) อยู่ 1.85 คะแนน');
    expect(text).toContain('แบบวัด OIT ได้คะแนนเฉลี่ย 97.32 คะแนน ผ่านเกณฑ์เป้าหมาย');
  });

  it('states the announced figures where only rounding parts them from the computed ones, and counts from them', async () => {
    const announced = { announcedTotal: 91.39, announcedIIT: 91.75, announcedEIT: 83.16, announcedOIT: 97.32 };
    const text = await textOf(withSettings(arabic(SAI_THONG_2565), { ...announced, previousTotal: 88.39 }));
    expect(text).toContain('ได้คะแนนรวม 91.39 คะแนน');
    expect(text).toContain('เพิ่มขึ้น 3.00 คะแนน จากปีงบประมาณ พ.ศ. 2564 ซึ่งได้ 88.39 คะแนน');
    expect(text).toContain('แบบวัด IIT ได้คะแนนเฉลี่ย 91.75 คะแนน');
    expect(text).toContain('แบบวัด EIT ได้คะแนนเฉลี่ย 83.16 คะแนน ต่ำกว่าเกณฑ์เป้าหมาย (85 คะแนนขึ้นไป) อยู่ 1.84 คะแนน');
  });

  it('ranks strengths from the highest and points to develop from the lowest', async () => {
    const ranks = (await linesOf(arabic(SAI_THONG_2565)))
      .filter((line) => line.startsWith('อันดับที่'))
      .map((line) => (/ได้ ([\d.]+) คะแนน/.exec(line) as RegExpExecArray)[1]);
    expect(ranks).toEqual([
      ...['100.00', '97.36', '94.64', '91.11', '90.93', '90.08', '89.33'],
      ...['80.18', '84.40', '84.86'],
    ]);
  });

  it('lists weak items under their indicators, the lowest first, each with its suggestion', async () => {
    const lines = await linesOf(arabic(SAI_THONG_2565));
    const items = lines.filter((line) => /^\d\.\d\t/.test(line)).map((line) => (/ข้อ (E\d+) ได้/.exec(line) ?? [])[1]);
    expect(items).toEqual(['E15', 'E11', 'E12', 'E14', 'E6', 'E7', 'E9', 'E5', 'E1', 'E2']);
    expect(lines.filter((line) => line.startsWith('ข้อเสนอแนะ '))).toHaveLength(10);
  });

  it('prints the six-column table with one row for each measure and empty cells where nothing was filled in', async () => {
    const [first, ...others] = SAI_THONG_2565.measures;
    const data = arabic({ ...SAI_THONG_2565, measures: [{ ...(first as MeasureRow), suggestion: 'ทำต่อ' }, ...others] });
    const table = tables(await make('analysis', data)).find((rows) => rows[0]?.length === 6);
    expect(table?.[0]).toEqual(['มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ', 'ข้อเสนอแนะ']);
    expect(table).toHaveLength(6);
    expect(table?.[4]?.[3]).toBe('');
    expect(table?.slice(1, 3).map((cells) => cells[5]?.trim())).toEqual(['ทำต่อ', '-']);
    expect(table?.[1]?.[1]).toMatch(/^1\.\tประชุมชี้แจง.*\n2\.\tออกคำสั่ง/);
  });

  it('leaves the column of suggestions out where no measure has one', async () => {
    const measures = SAI_THONG_2565.measures.map((measure) => ({ ...measure, suggestion: ' - ' }));
    const table = tables(await make('analysis', { ...SAI_THONG_2565, measures })).find(
      ([head]) => head?.[0] === 'มาตรการ',
    );
    expect(table?.[0]).toEqual(['มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ']);
    expect(table).toHaveLength(6);
  });

  it('prints a plan and asks for no result as long as no measure has one', async () => {
    const planned = SAI_THONG_2565.measures.map((measure) => ({
      ...measure,
      output: '-',
      outcome: '',
      suggestion: '',
      status: 'ongoing' as const,
    }));
    const data = arabic({ ...SAI_THONG_2565, measures: planned });
    const bytes = await make('analysis', data);
    const table = tables(bytes).find(([head]) => head?.[0] === 'มาตรการ');
    expect(table?.[0]).toEqual(['มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'ระยะเวลา']);
    expect(table).toHaveLength(6);
    const text = paragraphs(bytes).join('\n');
    expect(text).toContain('ภายในหน่วยงาน มีรายละเอียดดังนี้\nมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน\n');
    expect(text).not.toContain('ผลการดำเนินการ');
    expect(missingFields('analysis', data, analysisOf(data), true).filter(({ field }) => /output/.test(field))).toEqual(
      [],
    );
  });

  it.each([
    ['a result', { output: 'อบรมแล้ว' }],
    ['an outcome', { outcome: 'ประชาชนพอใจ' }],
    ['a suggestion', { suggestion: 'ทำต่อ' }],
    ['a status that ends it', { status: 'not-done' }],
  ] as const)(
    'reports as soon as one measure has %s, and then misses the results of the others',
    async (_name, has) => {
      const none = { output: '', outcome: '', suggestion: '', status: null };
      const measures = SAI_THONG_2565.measures.map((measure, index) => ({
        ...measure,
        ...none,
        ...(index === 0 ? has : {}),
      }));
      const data = { ...SAI_THONG_2565, measures };
      expect(tables(await make('analysis', data)).find(([head]) => head?.[0] === 'มาตรการ')?.[0]).toContain(
        'ผลการดำเนินการ',
      );
      const missed = missingFields('analysis', data, analysisOf(data), true).filter(({ field }) =>
        /output/.test(field),
      );
      expect(missed).toHaveLength('output' in has ? 4 : 5);
    },
  );

  it('turns every digit but those of web addresses', async () => {
    const [first, ...items] = SAI_THONG_2565.items;
    const address = { ...(first as ItemRow), suggestion: 'ดูที่ https://www.example.go.th/ita2565' };
    const text = await textOf({ ...SAI_THONG_2565, items: [address, ...items] });
    expect(text).toContain('๙๑.๔๐');
    expect(text).toContain('ข้อ E๑๕');
    expect(text.match(/[0-9]+/g)).toEqual(['2565']);
    expect(text).toContain('https://www.example.go.th/ita2565');
  });

  it('names the empty cells before anything is made', () => {
    expect(missingFields('analysis', SAI_THONG_2565, analysisOf(SAI_THONG_2565), true)).toEqual([
      { field: 'measures.start', label: 'ระยะเวลาของมาตรการที่ 4', cell: 'มาตรการ!G5' },
      { field: 'measures.start', label: 'ระยะเวลาของมาตรการที่ 5', cell: 'มาตรการ!G6' },
    ]);
  });

  it('says what an indicator measures in the agency’s own words where it wrote some', async () => {
    const indicators = SAI_THONG_2565.indicators.map((row) =>
      row.no === 8 ? { ...row, description: 'ประเมินการปรับปรุงงานตามที่ประชาชนเสนอ' } : row,
    );
    const text = await textOf({ ...SAI_THONG_2565, indicators });
    expect(text).toContain('เป็นตัวชี้วัดที่ประเมินการปรับปรุงงานตามที่ประชาชนเสนอ');
  });

  it('says how measures are followed up only where that was filled in', async () => {
    expect(await textOf(SAI_THONG_2565)).not.toContain('การกำกับติดตาม');
    const [first, ...others] = SAI_THONG_2565.measures;
    const followed = { ...(first as MeasureRow), monitoring: 'รายงานทุกไตรมาส' };
    expect(await textOf(arabic({ ...SAI_THONG_2565, measures: [followed, ...others] }))).toContain(
      'การกำกับติดตามให้นำมาตรการไปสู่การปฏิบัติ\n-\tมาตรการที่ 1 รายงานทุกไตรมาส\n',
    );
  });

  it('says once how several measures are followed up in the same way', async () => {
    const ways = ['รายงานทุกไตรมาส', '-', 'ตรวจทะเบียน', 'รายงานทุกไตรมาส', 'รายงานทุกไตรมาส'];
    const measures = SAI_THONG_2565.measures.map((one, index) => ({ ...one, monitoring: ways[index] as string }));
    expect(await textOf(arabic({ ...SAI_THONG_2565, measures }))).toContain(
      'สู่การปฏิบัติ\n-\tมาตรการที่ 1, 4 และ 5 รายงานทุกไตรมาส\n-\tมาตรการที่ 3 ตรวจทะเบียน\n',
    );
  });

  it('asks only for notice where nobody decides', async () => {
    const text = await textOf(SAI_THONG_2565);
    expect(text).toContain('จึงเรียนมาเพื่อโปรดทราบ\n');
    expect(text).not.toContain('☐');
  });
});

describe('analysis with unknown scores', () => {
  it('leaves out a total and an instrument that are not known', async () => {
    const text = await textOf(arabic(BUENG_KAN_2566));
    expect(text).toContain('แบบวัด EIT ได้คะแนนเฉลี่ย 89.30 คะแนน');
    expect(text).not.toMatch(/ภาพรวม|OIT|ไม่มีข้อมูลคะแนน/);
  });

  it('states the announced total where none can be computed, with the change from last year', async () => {
    const text = await textOf(arabic(PAK_KRET_2567));
    expect(text).toContain(
      'ได้คะแนนรวมตามที่ประกาศ 91.23 คะแนน อยู่ในระดับ “ผ่าน” ผ่านเกณฑ์เป้าหมาย (85 คะแนนขึ้นไป) ' +
        'เพิ่มขึ้น 2.62 คะแนน จากปีงบประมาณ พ.ศ. 2566 ซึ่งได้ 88.61 คะแนน',
    );
    expect(text).not.toMatch(/จุดแข็ง|ผลการวิเคราะห์รายตัวชี้วัด/);
  });

  it('keeps the two parts of an EIT item apart', async () => {
    const text = await textOf(arabic(PAK_KRET_2567));
    expect(text).toContain('ข้อ e9 ส่วนที่ 1 ได้ 49.13 คะแนน');
    expect(text).toContain('ข้อ e9 ส่วนที่ 2 ได้ 24.32 คะแนน');
  });

  it('names both ratings that the figures allow, and takes the announced one when it is among them', async () => {
    const open = withSettings(PAK_KRET_2567, { announcedRating: '', announcedTotal: 91.23, thaiDigits: false });
    expect(await textOf(open)).toContain('อยู่ในระดับ “ผ่านดี” หรือ “ผ่าน”');
  });
});

describe('analysis at the edges', () => {
  const scores = (list: number[]): typeof SAI_THONG_2565 =>
    workbook({
      settings: { agency: 'หน่วยงานตัวอย่าง', resultYear: 2566, thaiDigits: false },
      indicators: indicatorRows(list),
    });

  it('names the lowest as the lowest when nothing is below the target', async () => {
    const text = await textOf(scores([96, 96, 96, 96, 96, 90, 88, 88, 99, 99]));
    expect(text).toContain(
      'ไม่มีตัวชี้วัดที่ได้ต่ำกว่า 85 คะแนน ทั้งนี้ ตัวชี้วัดที่ได้คะแนนต่ำสุด ได้แก่ ด้านประสิทธิภาพการสื่อสาร และด้านการปรับปรุงการทำงาน ได้ 88.00 คะแนน',
    );
    expect(text).not.toMatch(/ไม่มีข้อคำถามที่ได้ต่ำกว่า|จำนวน 0/);
  });

  it('calls nothing an analysis where only the total is known', async () => {
    const text = await textOf(
      workbook({
        settings: { agency: 'หน่วยงานตัวอย่าง', resultYear: 2566, announcedTotal: 83.2, thaiDigits: false },
        measures: measureRows([{ measure: 'ประชุมติดตามทุกเดือน' }]),
      }),
    );
    expect(text).toContain('จากผลการประเมินข้างต้น หน่วยงานตัวอย่าง ได้นำมากำหนดเป็นมาตรการ');
    expect(text).toContain('เห็นควรแจ้งเวียนผลการประเมินให้บุคลากรทราบ');
    expect(text).not.toContain('ผลการวิเคราะห์');
  });

  it('has no strengths to list when everything is below the target', async () => {
    const text = await textOf(scores([80, 80, 80, 80, 80, 80, 80, 80, 80, 80]));
    expect(text).toContain('ไม่มีตัวชี้วัดที่ได้ตั้งแต่ 85 คะแนนขึ้นไป');
    expect(text).toContain('จุดที่ต้องพัฒนา (ตัวชี้วัดที่ได้ต่ำกว่า 85 คะแนน) จำนวน 10 ตัวชี้วัด');
  });

  it('counts exactly the target as reached', async () => {
    const text = await textOf(scores([84.995, 85, 85, 85, 85, 84.99, 90, 90, 90, 90]));
    expect(text).toMatch(/จุดแข็ง .* จำนวน 9 ตัวชี้วัด/);
    expect(text).toMatch(/จุดที่ต้องพัฒนา .* จำนวน 1 ตัวชี้วัด/);
  });

  it('says that no item is weak only where items were filled in', async () => {
    const data = {
      ...scores([90, 90, 90, 90, 90, 90, 90, 90, 90, 90]),
      items: itemRows([{ code: 'I1', indicator: 1, score: 92 }], 2566),
    };
    const text = await textOf(data);
    expect(text).toContain('1. แบบวัด IIT ไม่มีข้อคำถามที่ได้ต่ำกว่า 85 คะแนน');
    expect(text.match(/ไม่มี(ข้อคำถาม|รายการข้อมูล)ที่ได้ต่ำกว่า/g)).toHaveLength(1);
  });

  it('asks for what the boxes decide, and names suggestions only where there are some', async () => {
    const none = scores([96, 96, 96, 96, 96, 96, 96, 96, 96, 96]);
    expect(await textOf(none)).toContain('ในการนี้ เห็นควรแจ้งเวียนผลการวิเคราะห์ให้บุคลากรทราบ');
    expect(await textOf(none)).not.toMatch(/ข้อเสนอแนะ(ข้างต้น|ไป)/);
    expect(await textOf(SAI_THONG_2565)).toContain('ให้ส่วนราชการที่รับผิดชอบนำข้อเสนอแนะไปปรับปรุงการดำเนินงานต่อไป');
    const decided = {
      ...SAI_THONG_2565,
      signers: SAI_THONG_2565.signers.map((one) => ({ ...one, kind: 'decides' as const })),
    };
    expect(await textOf(decided)).toContain('เห็นควรพิจารณาอนุมัติให้ส่วนราชการที่รับผิดชอบนำผลการวิเคราะห์และข้อเสนอแนะข้างต้น');
  });

  it('leaves one dotted line, not two, where the head of the memo is not filled in', async () => {
    const lines = (await linesOf(scores([]))).map((line) => line.trim());
    for (const label of ['ส่วนราชการ', 'ที่', 'วันที่']) expect(lines[lines.indexOf(label) + 1]).toBe('');
    expect(await linesOf(scores([]))).toContain('ตำแหน่ง ........');
  });

  it('leaves the measures out when there are none, and reports that', async () => {
    const data = scores([90, 90, 90, 90, 90, 90, 90, 90, 90, 90]);
    expect(await textOf(data)).not.toContain('รายงานผลการดำเนินการตามมาตรการ');
    expect(missingFields('analysis', data, analysisOf(data), true).map(({ field }) => field)).toEqual([
      ...['division', 'documentNo', 'addressee', 'preparerPosition', 'signers', 'measures'],
    ]);
  });

  it('names the lowest of the issues only under that rule', async () => {
    const data = scores([96, 96, 96, 90, 96, 96, 88, 96, 96, 96]);
    expect(await textOf(data)).not.toContain('เมื่อพิจารณารายประเด็น');
    expect(await textOf(withSettings(data, { weaknessRule: 'lowest-of-issue' }))).toContain(
      'เมื่อพิจารณารายประเด็น ตัวชี้วัดที่ผ่านเกณฑ์แต่ได้คะแนนต่ำสุดของประเด็น ซึ่งยังยกระดับได้ ได้แก่ ' +
        'ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ (90.00 คะแนน) และตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร (88.00 คะแนน)',
    );
  });

  it('stays whole with 100 items, 30 measures of 40 lines and names of 120 letters', async () => {
    const name = 'ก'.repeat(120);
    const codes = [...Array(30).keys()]
      .map((n) => `I${n + 1}`)
      .concat(
        [...Array(27).keys()].map((n) => `E${n + 1}`),
        [...Array(43).keys()].map((n) => `O${n + 1}`),
      );
    const data = workbook({
      settings: { agency: name, division: name, addressee: name, preparerPosition: name, resultYear: 2565 },
      indicators: indicatorRows([70, 70, 70, 70, 70, 70, 70, 70, 70, 70]),
      items: itemRows(
        codes.map((code) => ({
          code,
          indicator: code[0] === 'I' ? 1 : code[0] === 'E' ? 6 : 9,
          score: 50,
          text: name,
          suggestion: name,
        })),
        2565,
      ),
      measures: measureRows(
        [...Array(30).keys()].map(() => ({
          measure: name,
          steps: [...Array(40).keys()].map((n) => `${n + 1}. ขั้นตอน`).join('\n'),
          responsible: name,
          start: 'ไตรมาสที่ 1',
          output: 'ทำแล้ว',
          suggestion: 'ทำต่อ',
        })),
      ),
    });
    const bytes = await make('analysis', data);
    const table = tables(bytes).find((rows) => rows[0]?.length === 6);
    expect(table).toHaveLength(31);
    expect(table?.[30]?.[1]?.split('\n')).toHaveLength(40);
    expect(paragraphs(bytes).filter((line) => line.startsWith('ข้อเสนอแนะ ก'))).toHaveLength(100);
  });
});
