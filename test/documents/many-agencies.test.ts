import { SAI_THONG_2565, type Sample } from '../../samples';
import { sampleSheets, tabRows } from '../../samples/sample';
import { assess, assessmentInput } from '../../src/assess';
import { documentDefinition } from '../../src/documents/definitions';
import { AGENCY_PAPERS } from '../../src/documents/shared/titles';
import { analyse } from '../../src/ita/analysis';
import { formatScore } from '../../src/ita/rounding';
import { scaleOf } from '../../src/ita/years';
import { readAgencyWorkbooks } from '../../src/workbook/agencies/agency-workbook';
import { SETTING_ROWS, INPUT_TABS } from '../../src/workbook/input-tabs';
import type { SettingKey, WorkbookData } from '../../src/workbook/records';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';
import { agencyRows, HEADS, settingsSheet, sheet } from '../agencies/many-agencies';

/** What every paper of an agency prints, as text. */
function papersOf(workbook: WorkbookData, resultYear: number): string[] {
  const analysis = analyse(assessmentInput(workbook, resultYear, scaleOf(resultYear)));
  return AGENCY_PAPERS.map((id) =>
    JSON.stringify(
      documentDefinition(id).build({ workbook, analysis, subject: '', pictures: { chart: true, garuda: false } }),
    ),
  );
}

function workbooksOf(sheets: readonly SheetSnapshot[]) {
  const workbooks = readAgencyWorkbooks(sheets);
  if (!workbooks) throw new Error('no agencies');
  return workbooks;
}

it('never lets a paper of one of 300 agencies carry the figure that stands in the row of another', () => {
  const own = Array.from({ length: 300 }, (_unused, index) => Math.round((60 + index * 0.11) * 100) / 100);
  const rows = agencyRows(300).map((row, index): CellValue[] => [
    ...row.slice(0, 4),
    ...Array<number>(14).fill(own[index] ?? 0),
    '',
    '',
  ]);
  const workbooks = workbooksOf([settingsSheet(), sheet('หน่วยงาน', [HEADS, ...rows])]);
  const figures = own.map(formatScore);
  figures.forEach((figure, index) => {
    const [analysis = '', ...others] = papersOf(workbooks.workbookOf(index), 2567);
    expect(analysis).toContain(figure);
    const text = [analysis, ...others].join(' ');
    expect(figures.filter((other) => other !== figure && text.includes(other))).toEqual([]);
  });
});

it('keeps the head and the signers of the office out of the papers of an agency', () => {
  const workbooks = workbooksOf([
    settingsSheet({ division: 'กลุ่มงานของสำนักงาน', addressee: 'ผู้ว่าราชการจังหวัด' }),
    sheet('หน่วยงาน', [HEADS, ...agencyRows(2)]),
    sheet('ผู้ลงความเห็น', [
      ['ลำดับ', 'ตำแหน่ง', 'หน่วยงาน'],
      [1, 'ท้องถิ่นจังหวัด', ''],
      [1, 'ปลัดเทศบาล', String(agencyRows(2)[0]?.[1])],
    ]),
  ]);
  const [first, second] = [0, 1].map((position) => papersOf(workbooks.workbookOf(position), 2567).join(' '));
  expect(first).toContain('ปลัดเทศบาล');
  expect(second).not.toContain('ปลัดเทศบาล');
  for (const text of [first, second]) {
    expect(text).not.toMatch(/กลุ่มงานของสำนักงาน|ผู้ว่าราชการจังหวัด|ท้องถิ่นจังหวัด/);
  }
});

describe('an agency’s own workbook and its row in the workbook of the province', () => {
  /** Settings that the row, or the agency's row in `ตั้งค่าหน่วยงาน`, holds. */
  const OWN: readonly SettingKey[] = [
    ...(['division', 'documentNo', 'documentDate', 'addressee', 'preparerName', 'preparerPosition'] as const),
    ...(['committee', 'story', 'province', 'readingIIT', 'readingEIT', 'readingOIT'] as const),
  ];
  const IN_ROW: readonly SettingKey[] = [
    ...(['agency', 'agencyType', 'district', 'announcedTotal', 'announcedIIT', 'announcedEIT'] as const),
    ...(['announcedOIT', 'announcedRating', 'previousTotal', 'announcedChange'] as const),
  ];

  function provinceOf(sample: Sample): SheetSnapshot[] {
    const { settings } = sample;
    const agency = String(settings.agency);
    const scores = (sample.tabs.indicators ?? []).map(({ name, score }) => [name ?? '', score ?? ''] as const);
    const shared = { ...settings };
    for (const key of [...OWN, ...IN_ROW]) delete shared[key];
    const labels = OWN.map((key) => SETTING_ROWS.find((row) => row.key === key)?.label ?? key);
    const other = ['อบต.อีกแห่งหนึ่ง', 'อำเภออื่น', ...scores.map(() => 77.77), 77.77, 77.77, 77.77, 77.77, 'B', 70, ''];
    const facts = INPUT_TABS.filter(({ id }) => !['settings', 'indicators'].includes(id)).flatMap(
      ({ id, name, columns }) => {
        const rows = tabRows(sample, id);
        if (!rows) return [];
        return sheet(name, [
          [...columns.map(({ header }) => header), 'หน่วยงาน'],
          ...rows.map((row) => [...row, ['laws', 'issues'].includes(id) ? '' : agency]),
        ]);
      },
    );
    return [
      settingsSheet({ ...shared, agency: 'สำนักงานจังหวัด' }),
      sheet('หน่วยงาน', [
        [
          ...['หน่วยงาน', 'อำเภอ', ...scores.map(([name], index) => `${index + 1} ${name}`), 'IIT', 'EIT', 'OIT'],
          ...['คะแนนรวม', 'ระดับ', 'คะแนนรวมปีก่อน', 'ผลต่าง'],
        ],
        other,
        [
          agency,
          settings.district ?? '',
          ...scores.map(([, score]) => score),
          ...(['announcedIIT', 'announcedEIT', 'announcedOIT', 'announcedTotal', 'announcedRating'] as const).map(
            (key) => settings[key] ?? '',
          ),
          settings.previousTotal ?? '',
          settings.announcedChange ?? '',
        ],
      ]),
      sheet('ตั้งค่าหน่วยงาน', [
        ['หน่วยงาน', ...labels],
        [agency, ...OWN.map((key) => settings[key] ?? '')],
      ]),
      ...facts,
    ];
  }

  it('give the same five papers, letter for letter', () => {
    const { data } = assess(sampleSheets(SAI_THONG_2565));
    const province = workbooksOf(provinceOf(SAI_THONG_2565));
    expect(province.agencies.rows).toHaveLength(2);
    expect(papersOf(province.workbookOf(1), 2565)).toEqual(papersOf(data, 2565));
    expect(papersOf(province.workbookOf(0), 2565)).not.toEqual(papersOf(data, 2565));
  });
});
