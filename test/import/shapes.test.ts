/** Any table of ten valid scores, in any shape, order, digit system and spacing, imports to the same numbers. */

import fc from 'fast-check';
import { importTable, importText } from '../../src/import/import-text';
import { toThaiDigits } from '../../src/thai/digits';
import { NAMES, scoresOf, settingsOf } from './support';

/** A row as a shape prints it: number of the list, name, this year's score as printed, last year's. */
interface Printed {
  readonly at: number;
  readonly no: number;
  readonly name: string;
  readonly score: string;
  readonly previous: string;
  readonly gap: string;
}
type Shape = (rows: readonly Printed[]) => string;

const each =
  (line: (row: Printed) => string, between = '\n'): Shape =>
  (rows) =>
    rows.map(line).join(between);

/** Shapes that name every indicator beside its one figure. */
const ONE_YEAR: Readonly<Record<string, Shape>> = {
  'name and figure': each(({ name, gap, score }) => `${name}${gap}${score}`),
  'numbered with a dot': each(({ at, name, gap, score }) => `${at}. ${name}${gap}${score}`),
  'numbered in brackets': each(({ at, name, gap, score }) => `(${at}) ${name}${gap}${score}`),
  'numbered by indicator': each(({ no, name, gap, score }) => `ตัวชี้วัดที่ ${no} ${name}${gap}ร้อยละ ${score}`),
  'numbered 1–5 and 9–13': each(({ no, name, gap, score }) => `${no <= 5 ? no : no + 3}. ${name}${gap}${score}`),
  'bulleted with points': each(({ name, score }) => `- ${name} คะแนนเฉลี่ย ${score} คะแนน`),
  'with an equals sign': each(({ name, score }) => `${name} = ${score}`),
  'with a percent sign': each(({ name, score }) => `${name}: ${score}%`),
  'figure in brackets': each(({ name, score }) => `${name} (${score})`, ', '),
  'on one line': each(({ name, score }) => `${name} ${score}`, ' '),
  'on one line, numbered': each(({ at, name, score }) => `${at}. ${name} ${score}`, ' '),
  'in a sentence': (rows) =>
    `ผลการประเมินพบว่า ${rows.map(({ no, name, score }) => `ตัวชี้วัดที่ ${no} ${name} ได้คะแนน ${score} คะแนน`).join(' ')}`,
  'in paragraphs': each(
    ({ name, score }) => `ด้าน${name} ได้คะแนนเท่ากับ ${score} เป็นตัวชี้วัดที่ประเมินบุคลากรใน ๒ ประเด็น`,
    '\n\n',
  ),
  'figure on the next line': each(({ name, score }) => `${name}\n${score}`),
  'figure after a blank line': each(({ name, score }) => `${name}\n\n${score}`, '\n\n'),
  'number, name and figure on lines of their own': each(({ at, name, score }) => `${at}\n${name}\n${score}`),
  'names first, figures after them': (rows) =>
    `${rows.map(({ name }) => name).join('\n')}\n${rows.map(({ score }) => score).join('\n')}`,
  tabs: each(({ at, name, score }) => `${at}\t${name}\t${score}`),
  'tabs with instrument and verdict': each(
    ({ at, no, name, score }) => `${no <= 5 ? 'IIT' : no <= 8 ? 'EIT' : 'OIT'}\t${at}\t${name}\t${score}\tผ่าน`,
  ),
  'tabs with a description': each(({ name, score }) => `${name}\tประเมินการรับรู้ของบุคลากรต่อหน่วยงาน\t${score}`),
  'tabs with the full mark': (rows) =>
    `ตัวชี้วัด\tคะแนนเต็ม\tคะแนนที่ได้\n${rows.map(({ name, score }) => `${name}\t100\t${score}`).join('\n')}`,
  'tabs with ranks': (rows) =>
    `อันดับ\tตัวชี้วัด\tคะแนน\n${rows.map(({ at, name, score }) => `${at}\t${name}\t${score}`).join('\n')}`,
  'names as column heads': (rows) =>
    `หน่วยงาน\t${rows.map(({ name }) => name).join('\t')}\nเทศบาลตัวอย่าง\t${rows.map(({ score }) => score).join('\t')}`,
  Markdown: (rows) =>
    `| ที่ | ตัวชี้วัด | คะแนน |\n|--:|:--|--:|\n${rows.map(({ at, name, score }) => `| ${at} | ${name} | **${score}** |`).join('\n')}`,
  CSV: (rows) => `ที่,ตัวชี้วัด,คะแนน\n${rows.map(({ at, name, score }) => `${at},"${name}",${score}`).join('\n')}`,
  HTML: (rows) =>
    `<table>\n${rows.map(({ name, score }) => `<tr>\n<td>${name}</td><td><p>${score}</p></td>\n</tr>`).join('\n')}</table>`,
  'amm as two characters': each(({ name, gap, score }) => `${name.replace(/ำ/g, 'ํา')}${gap}${score}`),
  'the other name of indicator 8': each(
    ({ name, gap, score }) => `${name.replace('การปรับปรุงการ', 'การปรับปรุงระบบการ')}${gap}${score}`,
  ),
  'names broken over two lines': each(({ no, name, gap, score }) => {
    // Between two syllables, as a narrow column breaks it.
    const at = 6 + name.slice(6).search(/[ก-ฮเ-ไ]/);
    return `${no}. ${name.slice(0, at)}${gap}${score}\n${name.slice(at)}`;
  }),
};

/** Shapes with two years. */
const TWO_YEARS: Readonly<Record<string, Shape>> = {
  'two columns with years': (rows) =>
    `ตัวชี้วัด\tปี 2566\tปี 2567\n${rows.map(({ name, score, previous }) => `${name}\t${previous}\t${score}`).join('\n')}`,
  'newer year first': (rows) =>
    `ตัวชี้วัด\tคะแนน ปี 2567\tคะแนน ปี 2566\n${rows.map(({ name, score, previous }) => `${name}\t${score}\t${previous}`).join('\n')}`,
  'two columns without tabs': (rows) =>
    `ตัวชี้วัด ปี 2566 ปี 2567\n${rows.map(({ at, name, score, previous }) => `${at}. ${name} ${previous} ${score}`).join('\n')}`,
  'two lists': (rows) =>
    [
      'ผลการประเมิน ปีงบประมาณ พ.ศ. 2566',
      ...rows.map(({ name, previous }) => `${name} ${previous}`),
      '',
      'ผลการประเมิน ปีงบประมาณ พ.ศ. 2567',
      ...rows.map(({ name, score }) => `${name} ${score}`),
    ].join('\n'),
  'years beside the figures': each(({ name, score, previous }) => `${name} ปี 2566 ได้ ${previous} ปี 2567 ได้ ${score}`),
  'years after the figures': each(({ name, score, previous }) => `${name} ${previous} (ปี 2566) ${score} (ปี 2567)`),
};

const score = fc
  .tuple(fc.integer({ min: 0, max: 10000 }), fc.constantFrom(0, 1, 2))
  // A figure strictly between 0 and 1 may be a share and is asked about, never taken.
  .map(([hundredths, decimals]) => (hundredths / 100).toFixed(decimals))
  .filter((text) => Number(text) === 0 || Number(text) >= 1);
/** As tables print them: with decimals. Whole numbers among them are tested apart. */
const decimal = fc
  .integer({ min: 100, max: 10000 })
  .chain((hundredths) => fc.constantFrom(1, 2).map((decimals) => (hundredths / 100).toFixed(decimals)));
const gap = fc.constantFrom(' ', '  ', '   ', '\u00a0', ' : ', ' .......... ');
const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 10 });

function rowsOf(
  values: readonly string[],
  before: readonly string[],
  positions: readonly number[],
  space: string,
): Printed[] {
  return positions.map((index, at) => ({
    at: at + 1,
    no: index + 1,
    name: NAMES[index] as string,
    score: values[index] as string,
    previous: before[index] as string,
    gap: space,
  }));
}

const ten = fc.array(decimal, { minLength: 10, maxLength: 10 });
const anyTen = fc.array(score, { minLength: 10, maxLength: 10 });

describe('ten scores of one year', () => {
  for (const [name, shape] of Object.entries(ONE_YEAR)) {
    it(`import from the shape “${name}”`, () => {
      fc.assert(
        fc.property(ten, order, gap, fc.boolean(), (values, positions, space, thai) => {
          const text = shape(rowsOf(values, values, positions, space));
          const result = importText(thai ? toThaiDigits(text) : text);
          expect(scoresOf(result)).toEqual(values.map(Number));
          expect(scoresOf(result, 'previous')).toEqual(NAMES.map(() => undefined));
          expect(settingsOf(result).announcedTotal).toBeUndefined();
        }),
        { numRuns: 40 },
      );
    });
  }
});

describe('ten scores of two years', () => {
  for (const [name, shape] of Object.entries(TWO_YEARS)) {
    it(`import from the shape “${name}”`, () => {
      fc.assert(
        fc.property(ten, ten, order, fc.boolean(), (values, before, positions, thai) => {
          const text = shape(rowsOf(values, before, positions, ' '));
          const result = importText(thai ? toThaiDigits(text) : text);
          expect(scoresOf(result)).toEqual(values.map(Number));
          expect(scoresOf(result, 'previous')).toEqual(before.map(Number));
          expect(settingsOf(result).resultYear).toBe(2567);
        }),
        { numRuns: 40 },
      );
    });
  }
});

describe('whole numbers and decimals mixed', () => {
  for (const name of ['numbered by indicator', 'with a percent sign', 'tabs', 'Markdown', 'CSV', 'in a sentence']) {
    it(`import from the shape “${name}”`, () => {
      fc.assert(
        fc.property(anyTen, order, (values, positions) => {
          const result = importText((ONE_YEAR[name] as Shape)(rowsOf(values, values, positions, ' ')));
          expect(scoresOf(result)).toEqual(values.map(Number));
        }),
        { numRuns: 60 },
      );
    });
  }

  it('import from the rows of a sheet, as numbers, in any order', () => {
    fc.assert(
      fc.property(anyTen, order, (values, positions) => {
        const rows = rowsOf(values, values, positions, '').map(({ at, name, score: text }) => [at, name, Number(text)]);
        const result = importTable([['ผลการประเมิน', '', ''], ['ที่', 'ตัวชี้วัด', 'คะแนน'], ...rows]);
        expect(scoresOf(result)).toEqual(values.map(Number));
      }),
      { numRuns: 60 },
    );
  });
});

describe('figures that have more than one reading', () => {
  const values = ['97.36', '89.33', '91.11', '90.08', '90.93', '84.86', '84.40', '80.18', '94.64', '100.00'];
  const before = ['95.10', '88.20', '90.00', '91.50', '89.75', '85.00', '83.10', '79.50', '90.25', '93.75'];
  const rows = rowsOf(values, before, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], ' ');

  it('are asked about where two columns say no year', () => {
    const result = importText(each(({ name, score: a, previous: b }) => `${name} ${b} ${a}`)(rows));
    expect(scoresOf(result)).toEqual(NAMES.map(() => undefined));
    expect(result.questions[0]?.options.map(({ sets }) => sets.length)).toEqual([20, 20, 0]);
  });

  it('are settled by a column of differences', () => {
    const text = each(({ name, score: a, previous: b }) => `${name} ${b} ${a} ${(Number(a) - Number(b)).toFixed(2)}`)(
      rows,
    );
    expect(scoresOf(importText(text))).toEqual(values.map(Number));
  });

  it('are asked about where they may be shares of one', () => {
    const result = importTable(rows.map(({ name, score: text }) => [name, Number(text) / 100]));
    expect(scoresOf(result)).toEqual(NAMES.map(() => undefined));
    expect(result.questions.map(({ id }) => id)).toEqual(['fractions']);
  });

  it('are points where the cells are formatted as percentages', () => {
    const table = rows.map(({ name, score: text }) => [name, Number(text) / 100]);
    const result = importTable(table, { formats: table.map(() => ['@', '0.00%']) });
    expect(scoresOf(result)).toEqual(values.map(Number));
  });

  it('are no scores in a table of contents', () => {
    expect(scoresOf(importText(each(({ at, name }) => `${at}. ${name} ........ ${at + 2}`)(rows)))).toEqual(
      NAMES.map(() => undefined),
    );
  });

  it('are no scores where they are lines to pass, shares of a budget, counts or ranges', () => {
    for (const text of [
      'การใช้อำนาจ ต้องได้คะแนนไม่น้อยกว่าร้อยละ 90',
      'การใช้อำนาจ มากกว่า 85 คะแนน',
      'การใช้งบประมาณ 1,250,000 บาท คิดเป็นร้อยละ 85.50 ของงบประมาณทั้งหมด',
      'การปฏิบัติหน้าที่ จำนวน 12 ครั้ง',
      'การปฏิบัติหน้าที่ 85-94.99 คะแนน',
      'แผนปฏิบัติการป้องกันการทุจริต 95.50',
      'การเปิดเผยข้อมูลสาธารณะของหน่วยงาน 95.50',
      'การใช้อำนาจ โทร. 08123456797',
    ]) {
      expect(scoresOf(importText(text))).toEqual(NAMES.map(() => undefined));
    }
  });
});

describe('columns and phrases beside the score', () => {
  const values = ['97.36', '89.33', '91.11', '90.08', '90.93', '84.86', '84.40', '80.18', '94.64', '100.00'];
  const before = ['95.10', '88.20', '90.00', '91.50', '89.75', '85.00', '83.10', '79.50', '90.25', '93.75'];
  const rows = rowsOf(values, before, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], ' ');
  const expected = values.map(Number);

  it('are not taken for it: targets, averages of others, older years, verdicts', () => {
    const tables = [
      `ตัวชี้วัด\tค่าเป้าหมาย\tผลการประเมิน\n${rows.map(({ name, score: a }) => `${name}\t85.00\t${a}`).join('\n')}`,
      `ตัวชี้วัด\tหน่วยงาน\tค่าเฉลี่ยประเทศ\n${rows.map(({ name, score: a, previous: b }) => `${name}\t${a}\t${b}`).join('\n')}`,
      `ที่\tตัวชี้วัด\tปี 2565\tปี 2566\tปี 2567\n${rows.map(({ at, name, score: a, previous: b }) => `${at}\t${name}\t80.00\t${b}\t${a}`).join('\n')}`,
      `ตัวชี้วัด\tคะแนน\tระดับ\tข้อวิเคราะห์\n${rows.map(({ name, score: a }) => `${name}\t${a}\tAA\tพัฒนาต่อเนื่องภายใน 3 เดือน`).join('\n')}`,
    ];
    for (const table of tables) expect(scoresOf(importText(table))).toEqual(expected);
  });

  it('give last year where they say so', () => {
    const texts = [
      `ตัวชี้วัด\tปีที่ผ่านมา\tปีปัจจุบัน\n${rows.map(({ name, score: a, previous: b }) => `${name}\t${b}\t${a}`).join('\n')}`,
      each(({ name, score: a, previous: b }) => `${name}ได้คะแนน ${a} คะแนน (ปี 2566 ได้ ${b} คะแนน)`)(rows),
      each(({ name, score: a, previous: b }) => `${name} ได้คะแนน ${a} คะแนน ซึ่งเดิมปี 2566 ได้ ${b} คะแนน`)(rows).replace(
        / ซึ่งเดิม/g,
        ' เพิ่มขึ้นจาก',
      ),
      each(({ name, score: a, previous: b }) => `${name} เพิ่มขึ้นจาก ${b} เป็น ${a} คะแนน`)(rows),
    ];
    for (const text of texts) {
      const result = importText(text);
      expect(scoresOf(result)).toEqual(expected);
      expect(scoresOf(result, 'previous')).toEqual(before.map(Number));
      expect(settingsOf(result).resultYear).toBeUndefined();
    }
  });

  it('are the weight of an instrument, not its score', () => {
    const table =
      'เครื่องมือ\tน้ำหนัก\tคะแนน\tคะแนนถ่วงน้ำหนัก\nIIT\t30\t91.76\t27.53\nEIT\t30\t83.15\t24.94\nOIT\t40\t97.32\t38.93\nรวม\t100\t\t91.40';
    const expectedSettings = { announcedIIT: 91.76, announcedEIT: 83.15, announcedOIT: 97.32, announcedTotal: 91.4 };
    expect(settingsOf(importText(table))).toEqual(expectedSettings);
    expect(settingsOf(importText('IIT = 91.76, EIT = 83.15, OIT = 97.32 รวม 91.40'))).toEqual(expectedSettings);
    expect(settingsOf(importText('IIT\tEIT\tOIT\tรวม\n91.76\t83.15\t97.32\t91.40'))).toEqual(expectedSettings);
    expect(settingsOf(importText('1. แบบวัด IIT (ร้อยละ 30) ได้ 91.76 คะแนน'))).toEqual({ announcedIIT: 91.76 });
  });

  it.each(['ระดับผลการประเมิน\tผ่าน\t-', 'ระดับผลการประเมิน\tผ่าน\t', 'ระดับ\tผ่านดี\t', 'ระดับ\tผ่านดี\t\t'])(
    'give last year’s level to no other year: %j',
    (level) => {
      const settings = settingsOf(importText(`รายการ\tปี 2566\tปี 2567\nคะแนนรวม\t85.05\t90.13\n${level}`));
      expect(settings).toMatchObject({ announcedTotal: 90.13 });
      expect(settings.announcedRating).toBeUndefined();
    },
  );

  it.each(['ระดับผลการประเมิน\tผ่าน\tผ่านดี', 'ระดับผลการประเมิน\t\tผ่านดี'])('are read in this year’s column: %j', (level) => {
    const text = `รายการ\tปี 2566\tปี 2567\nคะแนนรวม\t85.05\t90.13\n${level}`;
    expect(settingsOf(importText(text)).announcedRating).toBe('ผ่านดี');
  });

  it('are a level of the agency only where no indicator stands before it', () => {
    expect(settingsOf(importText('การใช้อำนาจ = 95.50 คะแนน (ระดับ AA)')).announcedRating).toBeUndefined();
    expect(settingsOf(importText('ผลการประเมิน ITA\nคะแนน\n95.40\nระดับ\nผ่านดี')).announcedRating).toBe('ผ่านดี');
  });
});

describe('instruments and total', () => {
  it('are read from the sums under each part', () => {
    const part = (name: string, from: number, to: number, mean: string): string =>
      `${name}\n${NAMES.slice(from, to)
        .map((one, index) => `${one} ${[90, 85, 88, 84, 83, 80, 82, 78, 93, 100][from + index]}.00`)
        .join('\n')}\nเฉลี่ย ${mean}`;
    const text = `${part('IIT', 0, 5, '86.00')}\n${part('EIT', 5, 8, '80.00')}\n${part('OIT', 8, 10, '96.50')}\nรวม 88.40`;
    expect(settingsOf(importText(text))).toEqual({
      announcedIIT: 86,
      announcedEIT: 80,
      announcedOIT: 96.5,
      announcedTotal: 88.4,
    });
  });

  it('are recognised where the instruments were multiplied by their weights', () => {
    const result = importText('IIT 25.80\nEIT 24.00\nOIT 38.60\nคะแนนรวม 88.40');
    const note = result.proposals.settings.find(({ key }) => key === 'announcedOIT')?.cells.value?.note;
    expect(note).toBe('คะแนนนี้คูณน้ำหนักแล้ว (เต็ม 40)');
    expect(result.evidence.filter((one) => one.kind === 'score' && one.weighted)).toHaveLength(3);
  });

  it('are asked about where only the sums of the indicators show the weight', () => {
    const indicators = NAMES.slice(0, 5)
      .map((name) => `${name} 90.00`)
      .join('\n');
    const result = importText(`${indicators}\nIIT 27.00`);
    expect(result.proposals.settings[0]?.cells.value).toMatchObject({ value: 27, confidence: 'ask' });
    expect(result.questions[0]?.options[0]?.sets[0]?.value).toBe(90);
  });

  it('take a mean in a merged cell only where the sums confirm it', () => {
    const rows = NAMES.slice(0, 5).map((name) => `${name}\t90.00`);
    expect(settingsOf(importText([`${rows[0]}\t90.00`, ...rows.slice(1)].join('\n')))).toEqual({ announcedIIT: 90 });
    expect(settingsOf(importText([`${rows[0]}\t55.00`, ...rows.slice(1)].join('\n')))).toEqual({});
  });
});
