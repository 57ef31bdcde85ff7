import { assess, type Assessment } from '../../src/assess';
import type { Analysis } from '../../src/ita/analysis';
import { findingsTab } from '../../src/tabs/output/findings';
import { historyRow, historyTab } from '../../src/tabs/output/history';
import { issuesAnalysisTab } from '../../src/tabs/output/issues-analysis';
import { strengthsTab } from '../../src/tabs/output/strengths';
import { summaryTab } from '../../src/tabs/output/summary';
import { weakItemsTab } from '../../src/tabs/output/weak-items';
import type { TabSpec } from '../../src/tabs/tab-spec';
import { BUENG_KAN_2566, PAK_KRET_2567, SAI_THONG_2565, type Sample } from '../../samples';
import { sampleSheets } from '../../samples/sample';
import { sheet } from '../workbook/sheets';

const assessed = (sample: Sample) => assess(sampleSheets(sample)) as Assessment & { analysis: Analysis };
const body = (tab: TabSpec) => tab.rows.filter(({ style }) => style === 'body').map(({ cells }) => cells);

describe('the tab จุดแข็ง-จุดพัฒนา', () => {
  it('ranks Sai Thong 100.00, 97.36, 94.64 … and puts 8, 7, 6 below the target', () => {
    const rows = body(strengthsTab(assessed(SAI_THONG_2565)));
    expect(rows.map((cells) => cells[4])).toEqual([100, 97.36, 94.64, 91.11, 90.93, 90.08, 89.33, 84.86, 84.4, 80.18]);
    expect(rows.map((cells) => cells[1])).toEqual([10, 1, 9, 3, 5, 4, 2, 6, 7, 8]);
    expect(rows[9]).toEqual([10, 8, 'การปรับปรุงระบบการทำงาน', 'EIT', 80.18, -4.82, 'จุดที่ต้องพัฒนา', 'ต้องแก้ไขโดยเร่งด่วน']);
    expect(rows.filter((cells) => cells[6] === 'จุดแข็ง')).toHaveLength(7);
  });

  it('counts the lowest of each issue as a point to develop when the agency chose that rule', () => {
    const lowest = { ...BUENG_KAN_2566, settings: { ...BUENG_KAN_2566.settings, weaknessRule: 'ต่ำสุดของแต่ละประเด็น' } };
    const developed = (sample: Sample) =>
      body(strengthsTab(assessed(sample)))
        .filter((cells) => cells[6] === 'จุดที่ต้องพัฒนา')
        .map((cells) => cells[1]);
    expect(developed(BUENG_KAN_2566)).toEqual([4]);
    expect(developed(lowest)).toEqual([7, 8, 4]);
  });

  it('lists indicators without a score last and says so', () => {
    const rows = body(strengthsTab(assessed(BUENG_KAN_2566)));
    expect(rows.slice(-3).map((cells) => [cells[1], cells[4]])).toEqual([
      [2, 'ไม่มีคะแนน'],
      [9, 'ไม่มีคะแนน'],
      [10, 'ไม่มีคะแนน'],
    ]);
  });
});

describe('the tab สรุปผล', () => {
  it('shows computed beside announced, and by how much they differ', () => {
    const rows = body(summaryTab(assessed(SAI_THONG_2565)));
    expect(rows[0]).toEqual(['', 'คะแนนรวม', '', 91.4, 91.5, 0.1, 'ผ่านเกณฑ์ 85 คะแนน']);
    expect(rows[3]?.slice(3)).toEqual([91.76, 93.04, 1.28, 'ผ่านเกณฑ์เป้าหมาย']);
    expect(rows[4]?.slice(3)).toEqual([83.15, 83.15, 0, 'ต่ำกว่าเกณฑ์เป้าหมาย']);
  });

  it('says plainly that a total is unknown', () => {
    const rows = body(summaryTab(assessed(BUENG_KAN_2566)));
    expect(rows[0]?.slice(3)).toEqual(['ไม่ทราบ', '–', '', 'ยังสรุปไม่ได้']);
    expect(rows[1]?.[3]).toBe('ไม่ทราบ');
  });

  it('accepts an announced level that the total allows and names both candidates', () => {
    const rows = body(summaryTab(assessed(PAK_KRET_2567)));
    expect(rows[1]?.slice(3)).toEqual(['ผ่านดี หรือ ผ่าน', 'ผ่าน', '', 'ผ่าน']);
    expect(rows[2]?.slice(3)).toEqual(['', 88.61, '', 'เพิ่มขึ้น 2.62 คะแนนจากปีก่อน']);
  });

  it('says what keeps the agency from the next level, where there are levels', () => {
    const levels = {
      ...SAI_THONG_2565,
      settings: { ...SAI_THONG_2565.settings, resultYear: 2567, announcedRating: '' },
    };

    expect(body(summaryTab(assessed(levels)))[1]?.slice(3)).toEqual([
      'ผ่าน',
      '–',
      '',
      'ระดับถัดไป ผ่านดี: EIT ขาด 1.85 คะแนน',
    ]);
    expect(body(summaryTab(assessed(SAI_THONG_2565)))[1]?.[6]).toBe('');
  });

  it('draws its chart from the ten indicator rows and their header', () => {
    const tab = summaryTab(assessed(SAI_THONG_2565));
    expect(tab.chart?.lines).toEqual([0, 85, 100]);
    const { firstRow, lastRow } = tab.chart as NonNullable<TabSpec['chart']>;
    expect(tab.rows[firstRow - 1]?.style).toBe('header');
    expect(tab.rows.slice(firstRow, lastRow).map(({ cells }) => cells[0])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe('the tab รายข้อที่ต้องแก้ไข', () => {
  it('lists the weakest items first, ties in sheet order', () => {
    const rows = body(weakItemsTab(assessed(SAI_THONG_2565)));
    expect(rows.slice(0, 5).map((cells) => [cells[1], cells[5]])).toEqual([
      ['E15', 74.13],
      ['E11', 76.07],
      ['E12', 76.55],
      ['E5', 77.03],
      ['E14', 77.03],
    ]);
  });

  it('keeps the two parts of e9 apart', () => {
    const rows = body(weakItemsTab(assessed(PAK_KRET_2567))).filter((cells) => String(cells[1]).startsWith('e9'));
    expect(rows.map((cells) => [cells[1], cells[2], cells[5]])).toEqual([
      ['e9/2', 2, 24.32],
      ['e9/1', 1, 49.13],
    ]);
  });

  it('says that there is nothing instead of an empty table', () => {
    expect(body(weakItemsTab(assessed(BUENG_KAN_2566)))).toEqual([['', '', '', '', 'ยังไม่ได้กรอกคะแนนรายข้อ']]);
  });
});

describe('the tab วิเคราะห์รายประเด็น', () => {
  it('judges issue 5 by its own indicator and says that its score is missing', () => {
    const rows = body(issuesAnalysisTab(assessed(BUENG_KAN_2566)));
    expect(rows[3]?.slice(3, 6)).toEqual(['4 การใช้ทรัพย์สินของราชการ', 83.87, 'ต้องแก้ไขโดยเร่งด่วน']);
    expect(rows[4]?.slice(2, 6)).toEqual(['2 การใช้งบประมาณ (ไม่มีคะแนน)', 'ยังไม่มีคะแนน', '', '']);
    expect(rows[0]?.[3]).toBe('8 การปรับปรุงการทำงาน');
  });
});

describe('the tabs ตรวจสอบ and ประวัติ', () => {
  it('put a link to the cell beside each finding', () => {
    const { findings } = assessed(SAI_THONG_2565);
    const rows = body(findingsTab(findings, '21/11/2569 14:05'));
    const total = rows.find((cells) => cells[6] === 'total-mismatch');
    expect(total?.slice(1, 3)).toEqual(['ต้องแก้ไข', { text: 'ตั้งค่า!B8', link: 'ตั้งค่า!B8' }]);
    expect(total?.slice(4, 6)).toEqual([91.4, 91.5]);
  });

  it('stand by group, and say a cause that many rows share once with all their cells', () => {
    const no = (name: string, score: string | number) => [name, score];
    const sheets = [
      sheet('ตั้งค่า', [
        ['รายการ', 'ค่า'],
        ['หน่วยงาน', 'ก'],
        ['ปีงบประมาณของผลประเมิน', 2565],
        ['เกณฑ์เป้าหมาย', 80],
      ]),
      sheet('คะแนน', [
        ['ตัวชี้วัดที่', 'คะแนน'],
        ...['รอผล', 'รอ', 'ไม่ทราบ', 70, 'รอ', 80, 80, 80, 80, 80].map((score, index) => no(String(index + 1), score)),
      ]),
    ];
    const { findings } = assess(sheets);
    expect(findings.filter(({ code }) => code === 'not-a-score')).toHaveLength(4);
    const rows = body(findingsTab(findings, '21/11/2569 14:05'));
    const scores = rows.filter((cells) => cells[6] === 'not-a-score');
    expect(scores).toEqual([
      [
        1,
        'ต้องแก้ไข',
        { text: 'คะแนน!B2', link: 'คะแนน!B2' },
        expect.stringMatching(/^ช่องคะแนนไม่ใช่ตัวเลข/),
        '0–100',
        'รอผล, รอ, ไม่ทราบ',
        'not-a-score',
        'การอ่านข้อมูลและการตั้งค่า',
        'คะแนน!B2:B4, B6',
      ],
    ]);
    const groups = rows.map((cells) => cells[7]);
    expect(groups.filter((group, index) => group !== groups[index - 1])).toEqual([...new Set(groups)]);
  });

  it('say so when there is no finding', () => {
    expect(body(findingsTab([], '21/11/2569 14:05'))).toEqual([['', '', '', 'ไม่พบข้อสังเกต']]);
  });

  it('give a history row as many cells as the tab has columns', () => {
    const row = historyRow({ at: '', what: '', resultYear: null, total: null, errors: 0, fingerprint: '', result: '' });
    expect(row).toHaveLength(historyTab().columns.length);
  });
});

describe('the tab วิเคราะห์รายประเด็น', () => {
  it('has the measures that name an indicator only, under the issue that is judged by it', () => {
    const measures = [
      { no: 1, indicators: '4', measure: 'ทำทะเบียนยืมทรัพย์สิน' },
      { no: 2, indicators: '8', measure: 'เปิดรับฟังความเห็น' },
    ];
    const rows = body(issuesAnalysisTab(assessed({ ...BUENG_KAN_2566, tabs: { ...BUENG_KAN_2566.tabs, measures } })));
    expect(rows.map((cells) => cells[6])).toEqual(['', '', '', '1. ทำทะเบียนยืมทรัพย์สิน', '', '', '']);
  });
});

describe('every output tab', () => {
  it('has rows no wider than its columns and rules for columns that exist', () => {
    for (const sample of [SAI_THONG_2565, BUENG_KAN_2566, PAK_KRET_2567]) {
      const all = assessed(sample);
      const tabs = [summaryTab, strengthsTab, weakItemsTab, issuesAnalysisTab].map((make) => make(all));
      for (const tab of [...tabs, findingsTab(all.findings, ''), historyTab()]) {
        const keys = tab.columns.map(({ key }) => key);
        for (const { cells } of tab.rows) expect(cells.length).toBeLessThanOrEqual(keys.length);
        for (const rule of tab.rules) expect(keys).toContain(rule.column);
      }
    }
  });
});
