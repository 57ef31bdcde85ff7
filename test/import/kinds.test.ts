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

describe('parts of the EIT', () => {
  it.each([
    ['EIT ส่วนที่ 1 ได้ 90.12 คะแนน ส่วนที่ 2 ได้ 79.66 คะแนน เฉลี่ย 84.89 คะแนน'],
    ['EIT ส่วนที่ 1 90.12\nEIT ส่วนที่ 2 79.66\nเฉลี่ย 84.89'],
    ['EIT ส่วนที่ 1 และส่วนที่ 2 เฉลี่ย 84.89 คะแนน'],
    ['แบบวัด EIT (เฉลี่ยทั้งสองส่วน) 84.89'],
  ])('%s', (text) => {
    expect(defaultsOf(text)).toEqual({ announcedEIT: 84.89 });
  });

  it.each(['EIT ส่วนที่ 1 90.12\nEIT ส่วนที่ 2 79.66', 'IIT 93.44 ส่วนที่ 2 เฉลี่ย 79.66'])('%s: no EIT', (text) => {
    expect(defaultsOf(text).announcedEIT).toBeUndefined();
  });

  const TWO =
    'EIT ปี 2568\nส่วนที่ 1\nคุณภาพการดำเนินงาน 92.10\nประสิทธิภาพการสื่อสาร 90.05\nการปรับปรุงการทำงาน 88.45\nส่วนที่ 2\nคุณภาพการดำเนินงาน 86.40\nประสิทธิภาพการสื่อสาร 84.30\nการปรับปรุงการทำงาน 80.10';

  it('offers each part and their mean, and takes a printed mean of both for the EIT', () => {
    const { questions } = importText(`${TWO}\nคะแนน EIT 86.90`);
    const figures = questions.flatMap(({ options }) => options.map(({ sets }) => sets.map(({ value }) => value)));
    expect(figures).toEqual([[92.1, 90.05, 88.45], [86.4, 84.3, 80.1], [89.25, 87.18, 84.28], []]);
    expect(defaultsOf(`${TWO}\nคะแนน EIT 86.90`).announcedEIT).toBe(86.9);
  });

  it('leaves a printed EIT that is not the mean of both to the part that it stands with', () => {
    expect(defaultsOf(`${TWO}\nคะแนน EIT 83.60`).announcedEIT).toBeUndefined();
  });
});

describe('an order that only the sums tell', () => {
  const CARD = 'ITA ปี 2567\n92.81\nIIT\n91.53\nEIT\n90.58\nOIT\n95.45';

  it('is taken where the figure left over is the total', () => {
    expect(defaultsOf(CARD)).toMatchObject({ announcedTotal: 92.81, announcedIIT: 91.53, announcedOIT: 95.45 });
  });

  it('is asked where it is not, in words of the cells', () => {
    const text = CARD.replace('92.81', '90.11');
    expect(defaultsOf(text).announcedIIT).toBeUndefined();
    expect(importText(text).questions[0]?.options[0]?.label).toContain('IIT = 91.53');
  });
});

describe('rows of one agency', () => {
  it('give a result a year', () => {
    const text = 'หน่วยงาน\tปี\tคะแนน ITA\nทต.สันทราย\t2566\t90.11\nทต.สันทราย\t2567\t93.60';
    expect(defaultsOf(text)).toMatchObject({ announcedTotal: 93.6, previousTotal: 90.11, resultYear: 2567 });
  });

  it('give one result under the head of a total, also in two lines of a file', () => {
    expect(defaultsOf('ปี,หน่วยงาน,คะแนน ITA,ระดับ\n2567,เทศบาลตำบลบ้านสวน,88.20,ผ่าน')).toMatchObject({
      agency: 'เทศบาลตำบลบ้านสวน',
      announcedTotal: 88.2,
      announcedRating: 'ผ่าน',
    });
  });

  it('of one year only are left', () => {
    expect(defaultsOf('หน่วยงาน\tปี\tโครงการ ITA\nทต.สันทราย\t2566\t90.11').announcedTotal).toBeUndefined();
  });
});

describe('whose figure', () => {
  it('a mean is that the result is held against', () => {
    const text = 'กรมการปกครองได้คะแนน ITA ปี 2568 98.71 คะแนน สูงกว่าค่าเฉลี่ยของกระทรวงมหาดไทยซึ่งอยู่ที่ 96.02 คะแนน';
    expect(defaultsOf(text)).toMatchObject({ agency: 'กรมการปกครอง', announcedTotal: 98.71 });
  });

  it('a province’s is that reports under its name', () => {
    expect(defaultsOf('จังหวัดลำพูน ได้คะแนน ITA ปี 2564 95.75 คะแนน').agency).toBe('จังหวัดลำพูน');
    expect(defaultsOf('จังหวัดลำพูน มีหน่วยงานเข้าร่วม ผล ITA ปี 2564 95.75 คะแนน').agency).toBeUndefined();
  });

  it('an agency’s is under whose head it was said, and of no ministry among which it has a rank', () => {
    const text = 'อธิบดีกรมทรัพยากรน้ำ กล่าวว่า ผล ITA ปี 2567 ออกมาที่ 97.42 คะแนน เป็นอันดับ 3 ของกระทรวงทรัพยากรธรรมชาติ';
    expect(defaultsOf(text)).toMatchObject({ agency: 'กรมทรัพยากรน้ำ', announcedTotal: 97.42 });
  });

  it('a column’s is in a table that is turned, its sum too', () => {
    const rows =
      'แบบวัด\tอบต.ก้าน\tอบต.บ้านนา\nIIT\t91.20\t88.10\nEIT\t90.10\t87.40\nOIT\t95.00\t91.25\nรวม\t92.39\t89.15';
    const [question] = importText(`ITA ปี 2567\n${rows}`).questions;
    const totals = question?.options.map(({ sets }) => sets.find(({ row }) => row === 'announcedTotal')?.value);
    expect(totals).toEqual([92.39, 89.15, undefined]);
  });

  it('the mean of a kind all over the country is nobody’s', () => {
    const text = 'ทม.มุกดาหาร ได้ 93.72 คะแนน ในการประเมิน ITA ปี 2567\nค่าเฉลี่ยของเทศบาลเมืองทั่วประเทศ 92.88 คะแนน';
    expect(defaultsOf(text).announcedTotal).toBe(93.72);
  });

  it('an example’s is nobody’s, and is listed', () => {
    const text = 'ตัวอย่างการคำนวณคะแนน ITA สมมติหน่วยงานได้ IIT 90.00 EIT 80.00 OIT 100.00 จะได้คะแนนรวม 91.00';
    expect(defaultsOf(text)).toEqual({});
    expect(importText(text).unused).toHaveLength(1);
  });

  it('one agency’s is, whoever honoured it', () => {
    const text = 'โรงพยาบาลน่าน ได้รับเกียรติบัตรจากสำนักงานสาธารณสุขจังหวัดน่าน ผลการประเมิน ITA ปี 2565 คะแนน 94.60';
    expect(defaultsOf(text)).toMatchObject({ agency: 'โรงพยาบาลน่าน', announcedTotal: 94.6 });
  });

  it('a year’s is that stands behind it in brackets with the assessment', () => {
    const text = 'กรมบังคับคดีได้ 96.05 คะแนน (ITA ปี 2566) จาก 95.10 คะแนน (ITA ปี 2565)';
    expect(defaultsOf(text)).toMatchObject({ resultYear: 2566, announcedTotal: 96.05, previousTotal: 95.1 });
  });

  it('a year is that results are only held against', () => {
    const heads = 'ตัวชี้วัด\tคะแนน\tผลต่างจากปี 2566';
    expect(defaultsOf(`ITA\n${heads}\nการใช้อำนาจ\t91.05\t+1.20`).resultYear).toBeUndefined();
  });

  it('a level is that another once had', () => {
    expect(defaultsOf('ดูงาน ITA ณ เทศบาลต้นแบบ ซึ่งเคยได้ระดับ AA').announcedRating).toBeUndefined();
  });
});

describe('copies', () => {
  it('read ำ whose ring was lost', () => {
    const text = 'เทศบาลตาบลสันกลาง ผลการประเมิน ITA ประจาปีงบประมาณ 2566 ได้ 92.81 คะแนน';
    expect(defaultsOf(text)).toMatchObject({ agency: 'เทศบาลตำบลสันกลาง', resultYear: 2566, announcedTotal: 92.81 });
  });
});

describe('a text that never names the assessment', () => {
  it('gives no result where it is about a contest', () => {
    expect(defaultsOf('บริษัท ก ได้คะแนนรวม 94.50 คะแนน บริษัท ข ได้ 88.25 คะแนน')).toEqual({});
    expect(defaultsOf('ได้คะแนนรวม 94.50 คะแนน').announcedTotal).toBe(94.5);
  });

  it('has its level and figures listed, not taken', () => {
    const { unused } = importText('คะแนนที่ได้ : 95.30\nผลการประเมิน : AA');
    expect(unused.map(({ line }) => line)).toEqual([1, 2]);
  });
});

describe('tables of items', () => {
  it('give the year over the column of their scores', () => {
    expect(defaultsOf('ข้อ\tคำถาม\tปี 2566\tปี 2567\ni1\tก\t90.10\t93.40\ni2\tข\t92.80\t91.12')).toMatchObject({
      resultYear: 2567,
      I1: 93.4,
    });
  });

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
    ['คะแนน ITA ปี 2567 ของเทศบาลตำบลหัวทะเลคือเท่าใด : 89.67', 'เทศบาลตำบลหัวทะเล'],
    ['เทศบาลตำบลคือเวียง ได้คะแนน ITA ปี 2567 89.67 คะแนน', 'เทศบาลตำบลคือเวียง'],
  ])('%s', (text, agency) => {
    expect(defaultsOf(text).agency).toBe(agency);
  });
});
