import { inputTab } from '../../src/workbook/input-tabs';
import { readWorkbook } from '../../src/workbook/read';
import type { CellValue } from '../../src/workbook/snapshot';
import { findTable } from '../../src/workbook/table';
import { INDICATOR_NAMES, SAI_THONG } from '../published-figures';
import { settingsSheet, sheet } from './sheets';

const LAST = SAI_THONG.map((score) => score - 2);

/** Headers in one or two rows, then the ten indicators with last year's score and this year's. */
function compared(...heads: CellValue[][]): CellValue[][] {
  return [
    ...heads,
    ...INDICATOR_NAMES.map((name, index) => [index + 1, name, LAST[index] ?? '', SAI_THONG[index] ?? '']),
  ];
}

function scoresOf(values: CellValue[][], resultYear: number | null = null) {
  const table = findTable(inputTab('indicators'), sheet('ผล', values), resultYear);
  return {
    scores: table?.rows.map((row) => row.value('score')),
    previous: table?.rows.map((row) => row.value('previous')),
    years: table?.years,
  };
}

describe('scores of two years side by side', () => {
  it.each<[string, CellValue[][]]>([
    [
      'คะแนน merged over the years',
      [
        ['ลำดับ', 'ตัวชี้วัด', 'คะแนน', ''],
        ['', '', 'ปี ๒๕๖๔', 'ปี ๒๕๖๕'],
      ],
    ],
    [
      'คะแนน over each year',
      [
        ['ลำดับ', 'ตัวชี้วัด', 'คะแนน', 'คะแนน'],
        ['', '', 'ปี 2564', 'ปี 2565'],
      ],
    ],
    [
      'years as plain numbers',
      [
        ['ลำดับ', 'ตัวชี้วัด', 'ผลการประเมิน', ''],
        ['', '', 2564, 2565],
      ],
    ],
    [
      'the years over คะแนน',
      [
        ['ลำดับ', 'ตัวชี้วัด', 'ปีงบประมาณ พ.ศ. 2564', 'ปีงบประมาณ พ.ศ. 2565'],
        ['', '', 'คะแนน', 'คะแนน'],
      ],
    ],
    ['both words in one head', [['ลำดับ', 'ตัวชี้วัด', 'คะแนนปี ๒๕๖๔', 'คะแนนปี ๒๕๖๕']]],
    ['the year alone as head', [['ที่', 'ตัวชี้วัด', 'ปี 2564', 'ปี 2565']]],
    ['a title above that names a year', [['ผลการประเมิน ปี 2565'], ['ที่', 'ตัวชี้วัด', 'ปี 2564', 'ปี 2565']]],
  ])('are this year’s in the newest column: %s', (_shape, heads) => {
    expect(scoresOf(compared(...heads))).toEqual({
      scores: SAI_THONG,
      previous: LAST,
      years: { score: 2565, previous: 2564 },
    });
  });

  it.each<[string, CellValue[][]]>([
    ['short years', [['ที่', 'ตัวชี้วัด', 'ปี 64', 'ปี 65']]],
    [
      'Gregorian years',
      [
        ['ที่', 'ตัวชี้วัด', 'คะแนน', ''],
        ['', '', 2021, 2022],
      ],
    ],
    [
      'a change behind them',
      [
        ['ที่', 'ตัวชี้วัด', 'คะแนน', '', ''],
        ['', '', 'ปี 2564', 'ปี 2565', 'เพิ่ม/ลดจากปี 2564'],
      ],
    ],
    ['a target of next year', [['ที่', 'ตัวชี้วัด', 'คะแนนปี 2564', 'คะแนนปี 2565', 'เป้าหมายปี 2566']]],
    [
      'remarks that name a year',
      [
        ['ที่', 'ตัวชี้วัด', 'คะแนน', '', ''],
        ['', '', 'ปี 2564', 'ปี 2565', 'หมายเหตุ ปี 2566'],
      ],
    ],
    [
      'units beneath',
      [
        ['ที่', 'ตัวชี้วัด', 'ปี 2564', 'ปี 2565'],
        ['', '', '(ร้อยละ)', '(ร้อยละ)'],
      ],
    ],
    ['next year still blank', [['ที่', 'ตัวชี้วัด', 'ปี 2564', 'ปี 2565', 'ปี 2566']]],
  ])('are those of the year that is assessed: %s', (_shape, heads) => {
    const { scores, previous, years } = scoresOf(compared(...heads), 2565);
    expect([scores, previous, years]).toEqual([SAI_THONG, LAST, { score: 2565, previous: 2564 }]);
  });

  it('are the points reached and not the full marks beneath each year', () => {
    const rows = INDICATOR_NAMES.map((name, index) => [name, 100, LAST[index] ?? '', 100, SAI_THONG[index] ?? '']);
    const heads = [
      ['ตัวชี้วัด', 'ปี 2564', '', 'ปี 2565', ''],
      ['', 'คะแนนเต็ม', 'คะแนนที่ได้', 'คะแนนเต็ม', 'คะแนนที่ได้'],
    ];
    expect(scoresOf([...heads, ...rows], 2565)).toMatchObject({ scores: SAI_THONG, previous: LAST });
  });

  it('are not told where คะแนน stands over words that name no year', () => {
    const values = compared(['ลำดับ', 'ตัวชี้วัด', 'คะแนน', ''], ['', '', 'รอบแรก', 'รอบสอง']);
    expect(findTable(inputTab('indicators'), sheet('ผล', values))).toBeNull();
  });

  it('stay those below the heads where a row of notes names the year', () => {
    const values = [
      ['ตัวชี้วัด', 'คะแนน'],
      ['ปีงบประมาณ พ.ศ. 2565', ''],
      ...INDICATOR_NAMES.map((name, index) => [name, SAI_THONG[index] ?? '']),
    ];
    expect(scoresOf(values, 2565).scores?.slice(1)).toEqual(SAI_THONG);
  });

  it('are not of the year that a title names above them', () => {
    const values = compared(['เทศบาลตำบลตัวอย่าง', '', '', 'ปีงบประมาณ พ.ศ. 2566'], ['ลำดับ', 'ตัวชี้วัด', 'ปีก่อน', 'คะแนน']);
    expect(scoresOf(values, 2565)).toEqual({ scores: SAI_THONG, previous: LAST, years: {} });
  });

  it.each([
    ['the year before', 'คะแนนปี 2564', LAST],
    ['an older year', 'คะแนนปี 2562', SAI_THONG.map(() => '')],
    ['next year', 'คะแนนปี 2566', SAI_THONG.map(() => '')],
  ])('are in the column without a year, last year’s in that of the year before alone: %s', (_which, head, last) => {
    const values = compared(['ลำดับ', 'ตัวชี้วัด', head, 'คะแนน']);
    expect(scoresOf(values, 2565)).toMatchObject({ scores: SAI_THONG, previous: last });
  });

  it('leave last year open where the other column is older', () => {
    const { scores, previous } = scoresOf(compared(['ลำดับ', 'ตัวชี้วัด', 'คะแนนปี 2562', 'คะแนนปี 2565']));
    expect(scores).toEqual(SAI_THONG);
    expect(previous).toEqual(SAI_THONG.map(() => ''));
  });

  it('are an error where the newest column is not the year that is assessed', () => {
    const settings = settingsSheet([
      ['หน่วยงาน', 'องค์การบริหารส่วนตำบลสายทอง'],
      ['ปีงบประมาณของผลประเมิน', 2566],
    ]);
    const { findings } = readWorkbook([settings, sheet('คะแนน', compared(['ลำดับ', 'ตัวชี้วัด', 'ปี 2564', 'ปี 2565']))]);
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'score-year-mismatch',
        severity: 'error',
        cell: 'คะแนน!D1',
        expected: 2566,
        found: 2565,
      }),
    ]);
  });
});

it('scores of items are held against the year, too', () => {
  const settings = settingsSheet([
    ['หน่วยงาน', 'องค์การบริหารส่วนตำบลสายทอง'],
    ['ปีงบประมาณของผลประเมิน', 2565],
  ]);
  const items = sheet('รายข้อ', [
    ['ข้อ', 'คะแนนปี 2563'],
    ['i1', 90.5],
  ]);
  const scores = sheet('คะแนน', compared(['ลำดับ', 'ตัวชี้วัด', 'ปี 2564', 'ปี 2565']));
  expect(readWorkbook([settings, scores, items]).findings).toEqual([
    expect.objectContaining({ code: 'score-year-mismatch', cell: 'รายข้อ!B1', found: 2563 }),
  ]);
});

describe('the head of a table', () => {
  it('is no title that names a year', () => {
    const values = [['ผลการประเมิน ปี 2565'], ...INDICATOR_NAMES.map((name, index) => [name, SAI_THONG[index] ?? ''])];
    expect(findTable(inputTab('indicators'), sheet('ผล', values))).toBeNull();
  });

  it('ends above a first row whose scores are still blank', () => {
    const values = [
      ['ตัวชี้วัด', 'ปี 2564', 'ปี 2565'],
      [INDICATOR_NAMES[0] as string, '', ''],
      [INDICATOR_NAMES[1] as string, 88, 90],
    ];
    const table = findTable(inputTab('indicators'), sheet('ผล', values));
    expect(table?.headerRow).toBe(0);
    expect(table?.rows).toHaveLength(2);
  });

  it.each([
    ['ค่าคะแนนที่ได้', 'indicators', 'score'],
    ['โครงการ/กิจกรรม', 'measures', 'measure'],
  ] as const)('may say %s', (head, tab, key) => {
    expect(
      findTable(
        inputTab(tab),
        sheet('ของเรา', [
          ['ลำดับ', head],
          [1, 'ก'],
        ]),
      )?.columns[key],
    ).toBe(1);
  });

  it.each([
    ['คะแนน (ร้อยละ)'],
    ['คะแนนที่ได้ (ร้อยละ)'],
    ['คะแนนที่ได้รับ (เต็ม ๑๐๐ คะแนน)'],
    ['คะแนนเฉลี่ย\n(ร้อยละ)'],
    ['ผลการประเมิน (%)'],
    ['คะแนน [100]'],
  ])('may say its unit: %s', (head) => {
    expect(scoresOf(compared(['ลำดับ', 'ตัวชี้วัด', 'หมายเหตุ', head])).scores).toEqual(SAI_THONG);
  });

  it.each(['คะแนน (เต็ม 5)', 'คะแนน (ถ่วงน้ำหนัก)', 'คะแนน (เต็ม 30)'])(
    'is none of scores out of another mark: %s',
    (head) => {
      expect(scoresOf(compared(['ลำดับ', 'ตัวชี้วัด', 'หมายเหตุ', head])).scores).toBeUndefined();
    },
  );

  it('stands over figures and not over levels where it may mean both', () => {
    const rows = INDICATOR_NAMES.map((name, index) => [name, 'ผ่าน', SAI_THONG[index] ?? '']);
    expect(scoresOf([['ตัวชี้วัด', 'ผลการประเมิน', 'คะแนนที่ได้'], ...rows]).scores).toEqual(SAI_THONG);
    expect(scoresOf([['ตัวชี้วัด', 'ผลการประเมิน', 'ค่า'], ...rows]).scores).toBeUndefined();
  });

  it.each<[string, CellValue[][]]>([
    [
      'ผลการประเมิน over weight and score',
      [
        ['ลำดับ', 'ตัวชี้วัด', 'ผลการประเมิน', ''],
        ['', '', 'น้ำหนัก', 'คะแนนที่ได้'],
      ],
    ],
    [
      'คะแนน over เต็ม and ที่ได้',
      [
        ['ลำดับ', 'ตัวชี้วัด', 'คะแนน', ''],
        ['', '', 'เต็ม', 'ที่ได้'],
      ],
    ],
    [
      'the unit in the second row',
      [
        ['ลำดับ', 'ตัวชี้วัด', 'ค่าเป้าหมาย', 'คะแนน'],
        ['', '', '(ร้อยละ)', '(ร้อยละ)'],
      ],
    ],
  ])('may take two rows: %s', (_shape, heads) => {
    expect(scoresOf(compared(...heads)).scores).toEqual(SAI_THONG);
  });

  it('may take two rows in a plan of measures', () => {
    const values = [
      ['ลำดับ', 'มาตรการ/กิจกรรม', 'ระยะเวลา', '', 'ผู้รับผิดชอบ'],
      ['', '', 'เริ่มต้น', 'สิ้นสุด', ''],
      [1, 'ทบทวนคู่มือการให้บริการ', '1 ตุลาคม 2567', '31 มีนาคม 2568', 'สำนักปลัด'],
    ];
    const table = findTable(inputTab('measures'), sheet('แผน', values));
    expect(
      table?.rows.map((row) => [row.value('measure'), row.value('start'), row.value('end'), row.value('responsible')]),
    ).toEqual([['ทบทวนคู่มือการให้บริการ', '1 ตุลาคม 2567', '31 มีนาคม 2568', 'สำนักปลัด']]);
  });
});
