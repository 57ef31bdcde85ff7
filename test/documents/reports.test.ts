/** `results`, `annual` and `meeting` at the edges: none, one and many; long texts; and what they must not say. */

import { missingFields } from '../../src/documents/make-document';
import type { DocumentId } from '../../src/shared/rpc';
import type { MeasureStatus, WorkbookData } from '../../src/workbook/records';
import { BUENG_KAN_2566 } from '../fixtures/workbooks/bueng-kan-2566';
import { analysisOf, indicatorRows, itemRows, measureRows, workbook } from '../fixtures/workbooks/empty-workbook';
import { MEASURES_REPORT_2567 } from '../fixtures/workbooks/measures-report-2567';
import { NAKHON_RATCHASIMA_2563 } from '../fixtures/workbooks/nakhon-ratchasima-2563';
import { PAK_KRET_2567 } from '../fixtures/workbooks/pak-kret-2567';
import { SAI_THONG_2565 } from '../fixtures/workbooks/sai-thong-2565';
import { make, withSettings } from './make';
import { elements, mammothText, paragraphs, part, tables } from './read-docx';

const linesOf = async (id: DocumentId, data: WorkbookData): Promise<string[]> =>
  paragraphs(await make(id, withSettings(data, { thaiDigits: false })));
const textOf = async (id: DocumentId, data: WorkbookData): Promise<string> => (await linesOf(id, data)).join('\n');
const fields = (id: DocumentId, data: WorkbookData): string[] =>
  missingFields(id, data, analysisOf(data), true).map(({ field }) => field);

const OWN: readonly (readonly [DocumentId, WorkbookData])[] = [
  ['results', MEASURES_REPORT_2567],
  ['annual', PAK_KRET_2567],
  ['meeting', NAKHON_RATCHASIMA_2563],
];

describe.each(OWN)('%s', (id, data) => {
  it('keeps its whole text', async () => {
    expect(await textOf(id, data)).toMatchSnapshot();
  });

  it('reads the same to mammoth and to an XML parse', async () => {
    const bytes = await make(id, data);
    const squeeze = (text: string): string => text.replace(/\s+/g, '');
    expect(squeeze(await mammothText(bytes))).toBe(squeeze(paragraphs(bytes).join('')));
  });

  it('prints Thai digits throughout', async () => {
    expect(paragraphs(await make(id, data)).join('\n')).not.toMatch(/[0-9]/);
  });

  it('can be made of a workbook in which nothing is filled in, and says what is missing', async () => {
    const empty = workbook({ settings: { resultYear: 2567 } });
    const text = await textOf(id, empty);
    expect(text).not.toMatch(/undefined|null|NaN|จำนวน 0|ทั้งหมด 0/);
    expect(fields(id, empty)).toEqual(expect.arrayContaining(['agency', 'preparerPosition']));
    expect(fields(id, empty)).toContain(id === 'meeting' ? 'meetings' : 'measures');
  });

  it.each([SAI_THONG_2565, BUENG_KAN_2566, PAK_KRET_2567, NAKHON_RATCHASIMA_2563, MEASURES_REPORT_2567])(
    'has no gap in its sentences for any sample',
    async (sample) => {
      const text = await textOf(id, sample);
      expect(text).not.toMatch(/undefined|null|NaN|\{|\}|\( ?\)|และ$/m);
      expect(text.replace(/\t/g, ' ')).not.toMatch(/\S {2,}\S/);
    },
  );
});

describe('counts of measures', () => {
  const counted = async (...statuses: (MeasureStatus | null)[]): Promise<string> => {
    const measures = measureRows(statuses.map((status) => ({ measure: 'ก', status })));
    const lines = await linesOf('results', { ...MEASURES_REPORT_2567, measures });
    return lines.filter((line) => line.startsWith('จากมาตรการ')).join();
  };

  it.each([
    [['done'], 'จากมาตรการที่กำหนดไว้ 1 มาตรการ ดำเนินการแล้วเสร็จทั้งหมด'],
    [['not-done', 'not-done'], 'จากมาตรการที่กำหนดไว้ 2 มาตรการ ไม่แล้วเสร็จ 2 มาตรการ'],
    [
      ['done', 'ongoing', 'not-done', null],
      'จากมาตรการที่กำหนดไว้ 4 มาตรการ แล้วเสร็จ 1 มาตรการ อยู่ระหว่างดำเนินการ 1 มาตรการ และไม่แล้วเสร็จ 1 มาตรการ',
    ],
    [[], ''],
  ] as [(MeasureStatus | null)[], string][])('%j → %s', async (statuses, sentence) => {
    expect(await counted(...statuses)).toBe(sentence);
  });
});

describe('results', () => {
  it('says no more than how many measures there are where no status is filled in', async () => {
    const measures = measureRows([{ measure: 'ก' }, { measure: 'ข' }]);
    const text = await textOf('results', { ...MEASURES_REPORT_2567, measures });
    expect(text).toContain('ได้กำหนดมาตรการไว้ 2 มาตรการ');
    expect(text).not.toMatch(/สถานะ|แล้วเสร็จ/);
  });

  it('names a year that asks only where a source does, and no number that is a default', async () => {
    const of2567 = { ...BUENG_KAN_2566, measures: MEASURES_REPORT_2567.measures };
    const text = await textOf('results', of2567);
    expect(text).toContain('ซึ่งใช้ในการประเมินเรื่อง รายงานผลการดำเนินการ');
    expect(text).not.toMatch(/O28|2568/);
    expect(await textOf('results', PAK_KRET_2567)).toContain('ประจำปีงบประมาณ พ.ศ. 2569 ข้อ O26 รายงานผล');
    expect(await textOf('results', NAKHON_RATCHASIMA_2563)).not.toContain('ซึ่งใช้ในการประเมิน');
  });

  it('reports on no measures where there are none', async () => {
    const text = await textOf('results', { ...MEASURES_REPORT_2567, measures: [] });
    expect(text).toContain('หน่วยงานตัวอย่าง ยังไม่ได้นำผลการประเมิน');
    expect(text).not.toContain('จัดทำรายงานผลการดำเนินการฉบับนี้');
    expect(text).not.toContain('มาตรการดังกล่าวจัดทำขึ้น');
  });

  it('lists suggestions only where there are some', async () => {
    const silent = MEASURES_REPORT_2567.measures.map((row) => ({ ...row, suggestion: '' }));
    expect(await textOf('results', { ...MEASURES_REPORT_2567, measures: silent })).not.toContain('ข้อเสนอแนะ');
    const measures = MEASURES_REPORT_2567.measures.map((row, index) => ({
      ...row,
      suggestion: index === 2 ? 'ทบทวนทุกปี' : '-',
    }));
    expect(await textOf('results', { ...MEASURES_REPORT_2567, measures })).toMatch(
      /3\. ข้อเสนอแนะ\n-\tมาตรการที่ 3 ทบทวนทุกปี\n/,
    );
  });
});

describe('annual', () => {
  it('judges each instrument by its own indicators, the lowest first', async () => {
    const text = await textOf('annual', SAI_THONG_2565);
    expect(text).toContain(
      'มีตัวชี้วัดที่ต้องแก้ไขโดยเร่งด่วน 3 ตัวชี้วัด ได้แก่ ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน (80.18 คะแนน) ' +
        'ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร (84.40 คะแนน) และตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน (84.86 คะแนน)',
    );
    expect(text).toContain('จากผลการประเมินแบบวัด IIT ไม่มีตัวชี้วัดที่ได้ต่ำกว่า 85 คะแนน แต่มีตัวชี้วัดที่ควรพัฒนาให้ดีขึ้น 4 ตัวชี้วัด');
    expect(text).toContain('ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน ได้ 80.18 คะแนน ต้องแก้ไขโดยเร่งด่วน\n3.1\tข้อ E11');
    expect(text).not.toContain('ได้ไม่เกิน');
  });

  it('says that an indicator within the standard still has items to correct', async () => {
    const data = workbook({
      settings: { agency: 'หน่วยงาน', resultYear: 2565 },
      indicators: indicatorRows([96, 96, 96, 96, 96, 96, 96, 96, 96, 96]),
      items: itemRows([{ code: 'E1', indicator: 6, score: 84.99, text: 'ขั้นตอน' }], 2565),
    });
    const text = await textOf('annual', data);
    expect(text).toContain('ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน ได้ 96.00 คะแนน อยู่ในเกณฑ์มาตรฐาน แต่ยังมีข้อที่ต้องแก้ไขโดยเร่งด่วน');
    expect(text.split('จึงควรรักษามาตรฐานไว้')).toHaveLength(3);
    const passed = { ...data, items: itemRows([{ code: 'E1', indicator: 6, score: 85 }], 2565) };
    expect((await textOf('annual', passed)).split('จึงควรรักษามาตรฐานไว้')).toHaveLength(4);
  });

  it('says nothing of the plan year’s result before it is known, and names what the total leaves open', async () => {
    const before = withSettings(PAK_KRET_2567, { followingChange: null, followingRating: '' });
    expect(await textOf('annual', before)).not.toContain('95.40');
    const unrated = withSettings(PAK_KRET_2567, { followingRating: '' });
    expect(await textOf('annual', unrated)).toContain('อยู่ในระดับ “ผ่านดีเยี่ยม” หรือ “ผ่านดี” หรือ “ผ่าน”');
    const wrong = withSettings(PAK_KRET_2567, { followingTotal: 84, followingRating: 'ผ่านดี' });
    expect(await textOf('annual', wrong)).toContain(
      '84.00 คะแนน เพิ่มขึ้น 4.17 คะแนน ตามที่ประกาศ จากปีงบประมาณ พ.ศ. 2567 ซึ่งได้ 91.23 คะแนน แต่ผลต่างที่คำนวณจากคะแนนทั้งสองปีคือลดลง 7.23 คะแนน',
    );
    expect(await textOf('annual', wrong)).toContain(
      'อยู่ในระดับ “ผ่านดี” ตามที่ประกาศ (คะแนนที่คำนวณได้อยู่ในเกณฑ์ของระดับ “ต้องปรับปรุง”)',
    );
  });

  it.each([
    ['คณะทำงานขับเคลื่อน ITA เทศบาลนครปากเกร็ด', 'คณะทำงานขับเคลื่อน ITA'],
    ['คณะกรรมการ (ITA) ของเทศบาลนครปากเกร็ด ประจำปี 2568', 'คณะกรรมการ (ITA) ประจำปี 2568'],
    ['คณะกรรมการ ประจำ เทศบาลนครปากเกร็ด', 'คณะกรรมการ'],
    ['คณะทำงานตามคำสั่งเทศบาลนครปากเกร็ด', 'คณะทำงานตามคำสั่งเทศบาลนครปากเกร็ด'],
  ])('names the agency once before the committee "%s"', async (committee, printed) => {
    const data = withSettings(PAK_KRET_2567, { committee });
    expect(await textOf('annual', data)).toContain(`เทศบาลนครปากเกร็ด มี${printed} ขับเคลื่อน`);
    expect(await textOf('meeting', data)).toContain(`เทศบาลนครปากเกร็ด ได้จัดทำเอกสารสรุปฉบับนี้โดย${printed} เพื่อ`);
  });

  it('leaves out the committee, the story and the constraints where there are none', async () => {
    const text = await textOf(
      'annual',
      withSettings({ ...PAK_KRET_2567, constraints: [] }, { committee: '', story: '' }),
    );
    expect(text).not.toContain('เทศบาลนครปากเกร็ด มี');
    expect(text).not.toContain('ข้อจำกัดของหน่วยงาน');
    expect(fields('annual', { ...PAK_KRET_2567, constraints: [] })).toContain('constraints');
  });
});

/** Nothing announced of any instrument. */
const SILENT = { verdictIIT: null, verdictEIT: null, verdictOIT: null } as const;

describe('meeting', () => {
  it('prints what was announced of an instrument without a figure', async () => {
    const text = await textOf('meeting', NAKHON_RATCHASIMA_2563);
    expect(text).toContain(
      'แบบวัดที่ผ่านเกณฑ์เป้าหมาย (85 คะแนนขึ้นไป) ได้แก่ แบบวัด OIT และแบบวัดที่ต่ำกว่าเกณฑ์เป้าหมาย ได้แก่ แบบวัด IIT และแบบวัด EIT',
    );
    expect(await textOf('annual', NAKHON_RATCHASIMA_2563)).toContain('แบบวัด OIT ผ่านเกณฑ์เป้าหมายตามที่ประกาศ');
  });

  const [first, ...others] = NAKHON_RATCHASIMA_2563.meetings;
  if (!first) throw new Error('no meeting in the sample');

  it.each([
    [{ year: 2564, month: 3, day: 8 }, 'วันจันทร์ที่ 8 มีนาคม พ.ศ. 2564'],
    [{ year: 2567, month: 2, day: 29 }, 'วันพฤหัสบดีที่ 29 กุมภาพันธ์ พ.ศ. 2567'],
    [{ year: 2568, month: 8, day: 18 }, 'วันจันทร์ที่ 18 สิงหาคม พ.ศ. 2568'],
  ])('computes the weekday of %j', async (date, words) => {
    expect(
      await linesOf('meeting', { ...NAKHON_RATCHASIMA_2563, meetings: [{ ...first, date }, ...others] }),
    ).toContain(words);
  });

  it('judges the instruments that have a score, in one sentence', async () => {
    const said = async (announced: Partial<WorkbookData['settings']>): Promise<string> =>
      (await linesOf('meeting', withSettings(NAKHON_RATCHASIMA_2563, { resultYear: 2566, ...SILENT, ...announced })))
        .filter((line) => line.includes('พบว่า'))
        .join();
    const start = 'จากผลการประเมิน พบว่า ';
    expect(await said({ announcedIIT: 90, announcedEIT: 84, announcedOIT: 86 })).toBe(
      `${start}แบบวัดที่ผ่านเกณฑ์เป้าหมาย (85 คะแนนขึ้นไป) ได้แก่ แบบวัด IIT (90.00 คะแนน) และแบบวัด OIT (86.00 คะแนน) ` +
        'และแบบวัดที่ต่ำกว่าเกณฑ์เป้าหมาย ได้แก่ แบบวัด EIT (84.00 คะแนน)',
    );
    expect(await said({ announcedEIT: 84 })).toBe(
      `${start}แบบวัดที่ต่ำกว่าเกณฑ์เป้าหมาย (85 คะแนนขึ้นไป) ได้แก่ แบบวัด EIT (84.00 คะแนน)`,
    );
    expect(await said({})).toBe('');
  });

  it('is about the latest of several meetings', async () => {
    const later = { ...first, date: { year: 2564, month: 6, day: 1 }, place: 'ห้องประชุมใหญ่', approach: 'แนวทางใหม่' };
    const text = await textOf('meeting', { ...NAKHON_RATCHASIMA_2563, meetings: [first, ...others, later] });
    expect(text).toContain('1 มิถุนายน พ.ศ. 2564\nณ ห้องประชุมใหญ่');
    expect(text).toContain('แนวทางใหม่');
    expect(text).not.toContain('แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก');
  });

  it('puts the score beside an indicator where it is known, and loses no row without an instrument', async () => {
    const text = await textOf('meeting', {
      ...NAKHON_RATCHASIMA_2563,
      indicators: indicatorRows([80.18, null, null, null, null, null, null, null, null, null]),
      meetings: [first, { ...first, instrument: null, indicator: null, approach: 'เรื่องทั่วไป' }],
    });
    expect(text).toContain('1)\tการปฏิบัติหน้าที่ (80.18 คะแนน) ');
    expect(text).toContain('เรื่องอื่นที่ไม่ได้ระบุแบบวัด\nแนวทางแก้ไข\n1)\tเรื่องทั่วไป');
  });

  it('misses day and place with their cells', () => {
    const meetings = [{ ...first, date: null, place: '' }, ...others];
    expect(
      missingFields('meeting', { ...NAKHON_RATCHASIMA_2563, meetings }, analysisOf(NAKHON_RATCHASIMA_2563), true),
    ).toEqual([
      { field: 'meetings.date', label: 'วันที่ประชุม', cell: 'การประชุม!A2' },
      { field: 'meetings.place', label: 'สถานที่ประชุม', cell: 'การประชุม!B2' },
    ]);
  });
});

describe('a hundred items, thirty measures of forty lines, names of 120 characters', () => {
  const name = 'ก'.repeat(120);
  const lines = [...Array(40).keys()].map((index) => `${index + 1}. ขั้นตอน`).join('\n');
  const large: WorkbookData = {
    ...NAKHON_RATCHASIMA_2563,
    settings: { ...NAKHON_RATCHASIMA_2563.settings, agency: name, resultYear: 2565, planYear: 2566 },
    items: itemRows(
      [...Array(100).keys()].map((index) => ({
        code: `E${(index % 15) + 1}`,
        indicator: 6 + (index % 3),
        score: index % 80,
        text: name,
        opinion: name,
      })),
      2565,
    ),
    measures: measureRows(
      [...Array(30).keys()].map(() => ({
        measure: name,
        steps: lines,
        responsible: name,
        output: lines,
        outcome: lines,
      })),
    ),
  };

  it('are all there', async () => {
    const results = tables(await make('results', large)).find((rows) => rows[0]?.length === 3);
    expect(results).toHaveLength(31);
    const annual = await make('annual', large);
    const table = tables(annual).find((rows) => rows[0]?.length === 6);
    expect(table).toHaveLength(31);
    expect(table?.[30]?.[5]?.trim().split('\n')).toHaveLength(40);
    expect(paragraphs(annual).filter((line) => line.includes(`${name} ได้ `))).toHaveLength(100);
    expect(paragraphs(await make('meeting', large)).filter((line) => line.startsWith('ความเห็น ก'))).toHaveLength(100);
  });

  it('repeat the header row and let only long rows break', async () => {
    const rows = elements(part(await make('annual', large)), 'w:tr');
    const header = rows.filter((row) => elements(row, 'w:tblHeader').length > 0);
    expect(header).toHaveLength(3);
    const long = rows.filter((row) => elements(row, 'w:p').length > 60);
    expect(long).toHaveLength(30);
    expect(long.every((row) => elements(row, 'w:cantSplit').length === 0)).toBe(true);
  });
});
