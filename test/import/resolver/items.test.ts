/** What a person is asked about items, and what of an item is not sure. */

import { importText } from '../../../src/import/import-text';

function item(text: string, key: string) {
  const { proposals, questions } = importText(text);
  return {
    score: proposals.items.find((row) => row.key === key)?.cells.score,
    question: questions.find(({ id }) => id === `item-${key}`),
  };
}

describe('items out of another full mark', () => {
  const head = 'ผลการประเมิน ITA รายข้อ\nข้อ\tคำถาม\tคะแนนเต็ม\tคะแนน';

  it('are asked about with every full mark, how many items have it, and an example of each', () => {
    const { questions } = importText(
      `${head}\ni1\tขั้นตอน\t5\t4.5\ne1\tความรวดเร็ว\t20\t15\no1\tโครงสร้าง\t1\t1\no2\tผู้บริหาร\t1\t0`,
    );
    expect(questions[0]?.message).toContain('เต็ม 5 จำนวน 1 ข้อ, เต็ม 20 จำนวน 1 ข้อ, เต็ม 1 จำนวน 2 ข้อ');
    expect(questions[0]?.options[0]?.label).toContain(
      '4.5 จากเต็ม 5 เป็น 90.00, 15 จากเต็ม 20 เป็น 75.00, 1 จากเต็ม 1 เป็น 100.00',
    );
  });

  it('are named once where all have the same', () => {
    const { questions } = importText(`${head}\ni1\tขั้นตอน\t5\t4.5\ni2\tความเท่าเทียม\t5\t4`);
    expect(questions[0]?.message).toContain('รายข้อ 2 ข้อมีคะแนนเต็ม 5 ไม่ใช่ 100');
    expect(questions[0]?.options[0]?.label).toBe('แปลงเป็นคะแนนเต็ม 100 (4.5 เป็น 90.00)');
  });
});

describe('the score of an item', () => {
  it('is asked about with each value where one line gives it two', () => {
    const { score, question } = item('ข้อ i10 การยืมทรัพย์สิน คะแนน 55.10 ผู้บริหาร คะแนน 28.57', 'I10');
    expect(score?.confidence).toBe('ask');
    expect(question?.options.map(({ sets }) => sets[0]?.value)).toEqual([55.1, 28.57]);
  });

  it('is asked about, and can be refused, where another item is named before it', () => {
    const { score, question } = item('ข้อ i2 การให้บริการ เช่นเดียวกับข้อ i3 คะแนน 93.22', 'I2');
    expect(score?.confidence).toBe('ask');
    expect(question?.options.map(({ sets }) => sets.map(({ value }) => value))).toEqual([[93.22], []]);
  });

  it('is not asked about where another line says it without doubt', () => {
    const text = 'ข้อ i10 การยืมทรัพย์สิน คะแนน 55.10 ผู้บริหาร คะแนน 28.57\n\nข้อ i10 ได้คะแนน 55.10';
    const { score, question } = item(text, 'I10');
    expect([score?.value, score?.confidence, question]).toEqual([55.1, 'sure', undefined]);
  });

  it('is sure where each of two items of a line has its own, and likely for a stretch of items', () => {
    expect(item('e4 ช่องทาง ได้ 79.00 และ e5 การชี้แจง ได้ 88.00', 'E5').score?.confidence).toBe('sure');
    expect(item('ข้อ o1–o16 ได้ 100 ทุกข้อ', 'O7').score?.confidence).toBe('likely');
  });
});
