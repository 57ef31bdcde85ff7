/** The smallest text of each kind that fresh texts have brought up, and what looks like it and says less. */

import { importText } from '../../src/import/import-text';
import { columnOf } from './support';

/** Every value that would be written without a person's word, by its cell. */
function defaultsOf(text: string): Record<string, string | number> {
  const { proposals } = importText(text);
  const found: Record<string, string | number> = {};
  for (const tab of ['settings', 'indicators', 'items'] as const) {
    for (const { key, cells } of proposals[tab]) {
      const cell = tab === 'settings' ? cells.value : cells.score;
      if (cell && cell.confidence !== 'ask') found[key] = cell.value;
    }
  }
  return found;
}

describe('ratings', () => {
  it.each([
    ['ภาพรวม ITA ปี 2567 : ผ่าน (87.33)', 'ผ่าน'],
    ['ปี\tคะแนน ITA\tระดับ\n2566\t89.76\tผ่าน\n2567\t96.20\tผ่านดี', 'ผ่านดี'],
  ])('%s', (text, rating) => {
    expect(defaultsOf(text).announcedRating).toBe(rating);
  });

  it.each([
    'Overall ITA score 2024: 95.90, rated Good',
    'ITA 2024\nInstrument\tScore\tLevel\nIIT\t97.75\tExcellent\nEIT\t97.32\tExcellent\nOverall\t98.52\tExcellent',
  ])('%s: an English word is offered and not taken', (text) => {
    expect(defaultsOf(text).announcedRating).toBeUndefined();
    expect(columnOf(importText(text), 'settings', 'value').announcedRating).toMatch(/^ผ่าน/);
  });

  it.each([
    'ผล ITA ปี 2567 ได้ 91.20 คะแนน\nเกณฑ์ : ผ่าน (85.00 - 94.99)',
    'ITA 2024 score: 91.20. Good governance was praised.',
    'ITA ปี 2567 ได้ 91.20 คะแนน IIT : ผ่าน (85.40)',
  ])('%s: none of the whole', (text) => {
    expect(defaultsOf(text).announcedRating).toBeUndefined();
  });
});

describe('rows', () => {
  it.each([
    ['อบต.บ้านนา ITA ปี 67 ภาพรวม 90.88 | IIT 92.10 | EIT 88.60', { announcedTotal: 90.88, announcedIIT: 92.1 }],
    ['ตัวชี้วัด\tค่าเป้าหมาย\tผล\nผลการประเมินคุณธรรมและความโปร่งใส (ITA)\t95.00\t94.82', { announcedTotal: 94.82 }],
    ['ITA 2568\n📊 IIT ▶ 94.80\n📊 EIT ▶ 93.55', { announcedIIT: 94.8, announcedEIT: 93.55 }],
    ['ITA ปี 2567 EIT ได้คะแนนต่ำกว่าแบบวัดอื่น คือ 82.44 คะแนน', { announcedEIT: 82.44 }],
  ])('%s', (text, values) => {
    expect(defaultsOf(text)).toMatchObject(values);
  });

  it.each([
    'อบต.บ้านนา ITA ปี 67 เป้าหมายภาพรวม 90.88 | IIT 92.10 | EIT 88.60',
    'แผนงาน\tค่าเป้าหมาย\tผล\nยกระดับผลการประเมินคุณธรรมและความโปร่งใส (ITA)\t95.00\t94.82',
  ])('%s: no total', (text) => {
    expect(defaultsOf(text).announcedTotal).toBeUndefined();
  });
});

describe('items', () => {
  it('reads two parts beside a code with its words in one cell', () => {
    const text = 'ITA ปี 2567 รายข้อ\nข้อ\tส่วนที่ 1\tส่วนที่ 2\ne1 ตามขั้นตอน\t92.20\t83.20';
    expect(defaultsOf(text)).toMatchObject({ 'E1/1': 92.2, 'E1/2': 83.2 });
    expect(columnOf(importText(text), 'items', 'text')['E1/1']).toBe('ตามขั้นตอน');
  });

  it('reads the score of a question about money that was drawn', () => {
    expect(defaultsOf('IIT ปี 2567\ni5 เบิกจ่ายเงินเป็นเท็จ 97.21')).toMatchObject({ I5: 97.21 });
  });

  it('takes no share of those who answered for a score', () => {
    expect(defaultsOf('IIT ปี 2567\ni5 มีผู้ตอบแบบวัดร้อยละ 97.21').I5).toBeUndefined();
  });
});

describe('agencies', () => {
  it.each([
    ['Suranaree University of Technology scored 91.44 in the ITA 2024', 'Suranaree University of Technology'],
    ['ผลคะแนน ITA ปี 2567 ของการยางแห่งประเทศไทย ได้ 93.55 คะแนน', 'การยางแห่งประเทศไทย'],
  ])('%s', (text, agency) => {
    expect(defaultsOf(text).agency).toBe(agency);
  });
});
