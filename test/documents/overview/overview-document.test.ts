/**
 * The paper about several agencies, held against the rows that it was made from: every sum is added up again here, and
 * every figure with decimals in its text must be a score of the table or follow from it.
 */

import { assessAgencies } from '../../../src/assess-agencies';
import { analysisOf } from '../../../src/assess';
import { docxEngine } from '../../../src/documents/ooxml/engine';
import { makeDocument, missingFields } from '../../../src/documents/make-document';
import { overviewDocument, type OverviewData } from '../../../src/documents/overview/overview-document';
import type { DocumentInput } from '../../../src/documents/shared/definition';
import { LEVELS } from '../../../src/ita/rating';
import { INTERNAL_NOTICE } from '../../../src/tabs/agencies/words';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/snapshot';
import { agenciesWorkbook, agencyRows, HEADS, settingsSheet, sheet } from '../../agencies/many-agencies';
import { template } from '../make';
import { paragraphs, unzip } from '../read-docx';

const FIRST_SCORE = HEADS.indexOf('1');
const [IIT, EIT, OIT, TOTAL, LEVEL, BEFORE] = ['IIT', 'EIT', 'OIT', 'คะแนนรวม', 'ระดับ', 'คะแนนรวมปีก่อน'].map((head) =>
  HEADS.indexOf(head),
) as [number, number, number, number, number, number];

function inputOf(sheets: readonly SheetSnapshot[]): DocumentInput {
  const assessment = assessAgencies(sheets);
  if (!assessment?.overview) throw new Error('no overview');
  const workbook = assessment.workbooks.office;
  const analysis = analysisOf(workbook);
  if (!analysis) throw new Error('no analysis');
  return {
    workbook,
    analysis,
    subject: '',
    agencies: assessment.overview,
    pictures: { chart: true, garuda: false, levels: true },
  };
}

const built = (sheets: readonly SheetSnapshot[]): OverviewData => overviewDocument.build(inputOf(sheets));

async function paper(sheets: readonly SheetSnapshot[]): Promise<Uint8Array> {
  const { workbook, analysis, agencies } = inputOf(sheets);
  const settings = { ...workbook.settings, thaiDigits: false };
  return makeDocument(docxEngine, await template('overview'), {
    id: 'overview',
    workbook: { ...workbook, settings },
    analysis,
    agencies: agencies ?? null,
    pictures: { chart: null },
  });
}

const textOf = async (sheets: readonly SheetSnapshot[]): Promise<string> => paragraphs(await paper(sheets)).join('\n');

const number = (row: readonly CellValue[], column: number): number => row[column] as number;
const two = (value: number): string => (Math.round(value * 100 + 1e-7) / 100).toFixed(2);
const meanOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
const count = (text: string): number => (text === '–' ? 0 : Number(text));
const table = (rows: readonly (readonly CellValue[])[], settings = {}): SheetSnapshot[] => [
  settingsSheet(settings),
  sheet('หน่วยงาน', rows),
];

describe.each([5, 39, 879])('the paper about %d agencies', (size) => {
  const rows = agencyRows(size);
  const data = built(agenciesWorkbook(size));
  const below = rows.filter((row) => number(row, TOTAL) < 85);

  it('counts the levels of the rows, and the shares of the rows', () => {
    expect(data.levels).toEqual(
      LEVELS.map((level) => {
        const own = rows.filter((row) => row[LEVEL] === level).length;
        return { name: level, count: own === 0 ? '–' : String(own), share: two((own * 100) / size) };
      }),
    );
    expect(data.levelsSum).toEqual([{ name: 'รวม', count: String(size), share: '100.00' }]);
    expect(data.summary).toContain(`คะแนนเฉลี่ย ${two(meanOf(rows.map((row) => number(row, TOTAL))))} คะแนน`);
    expect(data.summary).toContain(
      `${size - below.length} หน่วยงาน คิดเป็นร้อยละ ${two(((size - below.length) * 100) / size)}`,
    );
  });

  it('adds the types up to all agencies, level by level', () => {
    const cells = ['count', 'c1', 'c2', 'c3', 'c4', 'c5', 'undecided', 'unscored', 'passed'] as const;
    for (const cell of cells) {
      const sum = data.types.reduce((all, row) => all + count(row[cell]), 0);
      expect([cell, sum]).toEqual([cell, count(data.typesSum[0]?.[cell] ?? '')]);
    }
    expect(count(data.typesSum[0]?.passed ?? '')).toBe(size - below.length);
  });

  it('puts those below 85 first, lowest on top, and says how many it leaves out', () => {
    const [list] = data.low;
    const lowest = below.map((row) => number(row, TOTAL)).sort((one, other) => one - other);
    expect((list?.agencies ?? []).map(({ total }) => total)).toEqual(lowest.slice(0, 10).map(two));
    const longer = data.lowAnnex[0]?.agencies ?? [];
    expect(longer.map(({ total }) => total)).toEqual(below.length <= 10 ? [] : lowest.slice(0, 60).map(two));
    if (below.length > 10) expect(list?.cutSentence).toContain(`อีก ${below.length - 10} หน่วยงานปรากฏในตารางแนบท้าย`);
    if (below.length > 60) {
      expect(data.lowAnnex[0]?.cutSentence).toContain(`อีก ${below.length - 60} หน่วยงานปรากฏในแท็บ ภาพรวม`);
    }
  });

  it('loses no agency: each is listed, or counted among those that the tab lists', () => {
    const passed = size - below.length;
    if (size > 60) expect(data.unlisted).toContain(`${passed} หน่วยงาน ปรากฏในแท็บ ภาพรวม`);
    else expect(data.passed[0]?.agencies ?? []).toHaveLength(passed);
  });

  it('has the means of the indicators and of the groups with the number that they stand on', () => {
    data.indicators.forEach(({ average, scored, below: low }, index) => {
      const scores = rows.map((row) => number(row, FIRST_SCORE + index));
      const own = scores.filter((score) => score < 85).length;
      expect([average, scored, low]).toEqual([
        two(meanOf(scores)),
        String(size),
        `${own} (${two((own * 100) / size)})`,
      ]);
    });
    for (const { rows: groups, rowsSum } of data.groups) {
      expect(groups.reduce((all, { scored }) => all + Number(scored), 0)).toBe(size);
      expect(rowsSum[0]?.scored).toBe(String(size));
    }
    const types = data.groups[0]?.rows ?? [];
    for (const { name, average, scored } of types) {
      const own = rows.filter((row) => row[2] === name).map((row) => number(row, TOTAL));
      expect([average, scored]).toEqual([two(meanOf(own)), String(own.length)]);
    }
  });

  it('adds the movement up to the agencies that have a level in both years', () => {
    const [{ counted, sum }] = [
      data.matrix.reduce(
        (all, row) => ({
          counted: all.counted + Number(row.count),
          sum: all.sum + [row.c1, row.c2, row.c3, row.c4, row.c5].reduce((part, one) => part + count(one), 0),
        }),
        { counted: 0, sum: 0 },
      ),
    ];
    expect(counted).toBe(sum);
    const [before, now] = [BEFORE, TOTAL].map((column) => two(meanOf(rows.map((row) => number(row, column)))));
    expect(data.movementSentences[0]?.text ?? '').toContain(`จาก ${before} เป็น ${now} คะแนน`);
  });

  it('states no figure with decimals that does not follow from the rows', async () => {
    const known = new Set<string>();
    const add = (value: number): void => void known.add(two(Math.abs(value)));
    for (const row of rows) {
      for (let column = FIRST_SCORE; column <= BEFORE; column += 1) {
        if (column !== LEVEL) add(number(row, column));
      }
      add(number(row, TOTAL) - number(row, BEFORE));
      for (const line of [70, 85, 95]) for (const column of [TOTAL, IIT, EIT, OIT]) add(line - number(row, column));
    }
    const groups = [
      rows,
      ...[2, 3].flatMap((column) =>
        [...new Set(rows.map((row) => row[column]))].map((word) => rows.filter((row) => row[column] === word)),
      ),
    ];
    for (const group of groups) {
      add(meanOf(group.map((row) => number(row, TOTAL))));
      for (let part = 0; part <= group.length; part += 1) add((part * 100) / group.length);
    }
    add(meanOf(rows.map((row) => number(row, BEFORE))));
    for (let index = 0; index < 10; index += 1) add(meanOf(rows.map((row) => number(row, FIRST_SCORE + index))));
    // The middle of what is lacking lies between two of the differences above, or is one of them.
    for (const { median } of data.blockers) known.add(median);
    const stated = (await textOf(agenciesWorkbook(size))).match(/\d+\.\d\d/g) ?? [];
    expect(stated.length).toBeGreaterThan(50);
    expect(stated.filter((figure) => !known.has(figure))).toEqual([]);
  });

  it('holds no message of the program, and nothing that is not a word', async () => {
    expect(await textOf(agenciesWorkbook(size))).not.toMatch(/undefined|null|NaN|\[object|\{|\}|ระบบ(?!การ)|กรุณา|#/);
  });
});

it('finds the middle of what is lacking in the points that single agencies lack', () => {
  const data = built(agenciesWorkbook(39));
  // ผ่าน lacks points in the EIT below 85, ผ่านดี below 95; the levels below ask for the total alone.
  const lines: Readonly<Record<string, number>> = { ผ่าน: 85, ผ่านดี: 95 };
  const lacking = agencyRows(39).flatMap((row) => {
    const points = (lines[String(row[LEVEL])] ?? 0) - number(row, EIT);
    return points > 0 ? [points] : [];
  });
  lacking.sort((one, other) => one - other);
  const half = lacking.length / 2;
  const middle = ((lacking[Math.ceil(half) - 1] ?? 0) + (lacking[Math.floor(half)] ?? 0)) / 2;
  expect(data.blockers.find(({ name }) => name === 'คะแนน EIT')).toMatchObject({
    count: String(lacking.length),
    median: two(middle),
  });
});

it('stays readable with every agency of the country', () => {
  const data = built(agenciesWorkbook(8317));
  const lists = [...data.low, ...data.lowAnnex, ...data.passed, ...data.nearest];
  expect(Math.max(...lists.map(({ agencies }) => agencies.length))).toBeLessThanOrEqual(60);
  for (const { rows } of data.groups) expect(rows.length).toBeLessThanOrEqual(25);
  expect(data.unlisted).toContain('ปรากฏในแท็บ ภาพรวม และแท็บ หน่วยงาน');
});

describe('what is not known', () => {
  it('is left out: no levels, no movement, no indicators where the table has none of them', async () => {
    const sheets = table([
      ['หน่วยงาน', 'คะแนนรวม'],
      ['อบต.หนึ่ง', 91.2],
      ['อบต.สอง', ''],
      ['อบต.สาม', 62],
    ]);
    const data = built(sheets);
    expect(data).toMatchObject({ hasMovement: false, hasMatrix: false, hasIndicators: false, hasTypes: false });
    expect(data.summaryNotes.map(({ text }) => text)).toEqual([
      expect.stringContaining('1 หน่วยงานมีคะแนนรวมแต่ไม่มีคะแนน IIT, EIT และ OIT ครบ'),
      'ไม่มีคะแนนรวม 1 หน่วยงาน ได้แก่ อบต.สอง',
    ]);
    expect(data.proposalTitle).toBe('3. ข้อเสนอ');
    expect(await textOf(sheets)).not.toMatch(/ผลรายตัวชี้วัด|ปีงบประมาณ พ\.ศ\. 2566/);
  });

  it('says of agencies without any total that none has one', () => {
    const data = built(
      table([
        ['หน่วยงาน', 'คะแนนรวม'],
        ['อบต.หนึ่ง', ''],
        ['อบต.สอง', ''],
      ]),
    );
    expect(data).toMatchObject({ hasLevels: false, hasLow: false, hasBlockers: false, hasAnnexes: false });
    expect(data.summary).toBe('หน่วยงานทั้งหมด 2 หน่วยงาน ยังไม่มีหน่วยงานใดมีคะแนนรวม');
  });

  it('is asked for before the paper is made', () => {
    const { workbook, analysis, agencies } = inputOf(agenciesWorkbook(5));
    const fields = (all: typeof agencies): string[] =>
      missingFields('overview', workbook, analysis, true, null, all ?? null).map(({ field }) => field);
    expect(fields(null)).toContain('agencies');
    expect(fields(agencies)).toEqual(expect.arrayContaining(['division', 'addressee', 'signers']));
    expect(fields(agencies)).not.toContain('agencies');
  });
});

describe('last year', () => {
  const heads = ['หน่วยงาน', 'IIT', 'EIT', 'OIT', 'คะแนนรวม', 'คะแนนรวมปีก่อน', 'ระดับปีก่อน'];

  it('of letters stands beside levels, and nothing is called up or down', () => {
    const rows = [heads, ['อบต.หนึ่ง', 90, 90, 90, 90, 96, 'AA'], ['อบต.สอง', 80, 80, 80, 80, 80, 'B']];
    const data = built(table(rows, { resultYear: 2566 }));
    const [first] = data.movementSentences;
    expect(first?.text).toContain('ใช้ระดับคนละแบบ');
    expect(first?.text).not.toMatch(/ระดับสูงขึ้น \d/);
    expect(data.matrix.map(({ from }) => from)).toEqual(['AA', 'B']);
  });

  it('names the largest falls, and none where nothing fell', () => {
    const rows = [heads, ['อบต.หนึ่ง', 90, 90, 90, 90, 96, ''], ['อบต.สอง', 88, 88, 88, 88, 80, '']];
    expect(built(table(rows)).movementSentences.map(({ text }) => text)).toContain(
      'คะแนนรวมลดลง 1 หน่วยงาน ได้แก่ อบต.หนึ่ง (-6.00 คะแนน)',
    );
    const risen = built(table([heads, ['อบต.สอง', 88, 88, 88, 88, 80, '']]));
    expect(risen.movementSentences.map(({ text }) => text).join()).not.toContain('ลดลง 1');
  });
});

it('has a column for each of the seven letters up to 2565', async () => {
  const rows = [
    ['หน่วยงาน', 'คะแนนรวม'],
    ['อบต.หนึ่ง', 96],
    ['เทศบาลตำบลสอง', 52],
  ];
  const sheets = table(rows, { resultYear: 2565 });
  const data = built(sheets);
  expect(data.levels.map(({ name }) => name)).toEqual(['AA', 'A', 'B', 'C', 'D', 'E', 'F']);
  expect(data.types.map(({ c1, c6, c7 }) => [c1, c6, c7])).toEqual([
    ['1', '–', '–'],
    ['–', '1', '–'],
  ]);
  expect(await textOf(sheets)).not.toContain('ผ่านดีเยี่ยม');
});

it('says of units inside one agency, on every page and in its words, that nobody has announced their results', async () => {
  const units = [
    ['หน่วยงาน', 'IIT', 'EIT', 'OIT', 'คะแนนรวม'],
    ['คณะนิติศาสตร์', 90, 90, 90, 90],
    ['คณะแพทยศาสตร์', 80, 80, 80, 80],
  ];
  const sheets = table(units);
  expect(built(sheets).opening).toContain(INTERNAL_NOTICE);
  const bytes = await paper(sheets);
  expect(paragraphs(bytes).join('\n')).not.toContain('ได้ประกาศผล');
  const headers = [...unzip(bytes)].filter(([name]) => /^word\/header\d*\.xml$/.test(name));
  expect(headers.length).toBeGreaterThan(0);
  for (const [, xml] of headers) expect(xml.toString('utf8').replace(/<[^>]+>/g, '')).toContain(INTERNAL_NOTICE);
});

it('refuses a figure that cannot be', async () => {
  const input = inputOf(agenciesWorkbook(5));
  const [first, ...others] = input.agencies?.ranked ?? [];
  if (!input.agencies || !first) throw new Error('no agencies');
  const agencies = { ...input.agencies, ranked: [{ ...first, total: 100.5 }, ...others] };
  const bytes = await template('overview');
  const { workbook, analysis } = input;
  expect(() =>
    makeDocument(docxEngine, bytes, { id: 'overview', workbook, analysis, agencies, pictures: { chart: null } }),
  ).toThrow(/100\.5/);
});
