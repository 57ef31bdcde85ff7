import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { INDICATOR_NAMES, SAI_THONG } from '../published-figures';
import { findingsOf, ita, readBook, workFolder, writeBook } from './cli';

const folder = workFolder();
let count = 0;
const next = (): string => join(folder, `${(count += 1)}.xlsx`);

type Change = (book: Workbook, scores: Worksheet) => void;

/** Writes a book, checks and analyses it; the input must come out of the analysis as it went in. */
async function tried(change: Change) {
  const input = await writeBook(next(), change);
  const check = ita('check', input, '--json');
  const output = next();
  const analyse = ita('analyse', input, '-o', output, '--json');
  if (existsSync(output))
    expect(await valuesOf(output, ['ตั้งค่า', 'คะแนน'])).toEqual(await valuesOf(input, ['ตั้งค่า', 'คะแนน']));
  return { check, analyse, findings: findingsOf(check), output };
}

async function valuesOf(path: string, tabs: string[]): Promise<unknown> {
  const book = await readBook(path);
  return tabs.map((name) => {
    const rows: unknown[] = [];
    book.getWorksheet(name)?.eachRow((row) => {
      row.eachCell((cell) => (cell.value === '' ? 0 : rows.push([cell.address, cell.value])));
    });
    return rows;
  });
}

const score =
  (value: unknown): Change =>
  (_book, scores) => {
    scores.getCell('C8').value = value as string;
  };
const badScore = (cell: string) => expect.objectContaining({ code: 'not-a-score', severity: 'error', cell });

describe('check and analyse of a bad workbook', () => {
  it('take a clean one without a finding about its scores', async () => {
    const { check, analyse, findings } = await tried(() => undefined);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(check.status).toBe(0);
    expect(JSON.parse(analyse.stdout)).toMatchObject({ total: { computed: 91.4, rating: 'A' } });
  });

  it.each([
    ['text in a score', 'ยังไม่ทราบ'],
    ['101', 101],
    ['−1', -1],
    ['0.9946 without a percent format', 0.9946],
  ])('%s: an error with its cell, and no total that pretends to know', async (_name, value) => {
    const { check, analyse, findings } = await tried(score(value));
    expect(findings).toContainEqual(badScore('คะแนน!C8'));
    expect(check.status).toBe(1);
    expect(JSON.parse(analyse.stdout)).toMatchObject({
      total: { computed: null },
      indicators: expect.arrayContaining([expect.objectContaining({ no: 7, score: null, class: null })]),
    });
  });

  it('0.9946 in a percent cell is 99.46', async () => {
    const { analyse } = await tried((_book, scores) => {
      scores.getCell('C2').value = 0.9946;
      scores.getCell('C2').numFmt = '0.00%';
    });
    expect(JSON.parse(analyse.stdout).indicators[0]).toMatchObject({ no: 1, score: 99.46 });
  });

  it('a formula error is an error with its cell', async () => {
    const { findings } = await tried((_book, scores) => {
      scores.getCell('C8').value = { error: '#DIV/0!' };
    });
    expect(findings).toContainEqual(badScore('คะแนน!C8'));
  });

  it('Thai digits, merged instrument cells, ten blank rows and shuffled rows change nothing', async () => {
    const { analyse, findings } = await tried((book) => {
      book.removeWorksheet('คะแนน');
      const sheet = book.addWorksheet('คะแนน');
      sheet.addRow(['แบบวัด', 'ตัวชี้วัดที่', 'ตัวชี้วัด', 'คะแนน']);
      const order = [10, 3, 1, 7, 5, 9, 2, 8, 4, 6];
      order.forEach((no, index) => {
        sheet.getRow(index < 5 ? index + 2 : index + 12).values = [
          '',
          'IIT',
          '๑๒๓๔๕๖๗๘๙'[no - 1] ?? '๑๐',
          INDICATOR_NAMES[no - 1],
          String(SAI_THONG[no - 1]).replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)] as string),
        ].slice(1);
      });
      sheet.mergeCells('A2:A6');
    });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(JSON.parse(analyse.stdout)).toMatchObject({ total: { computed: 91.4 } });
  });

  it('an indicator twice with two scores: an error, and neither is used', async () => {
    const { analyse, findings } = await tried((_book, scores) => {
      scores.addRow([7, 'ประสิทธิภาพการสื่อสาร', 84.5]);
    });
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'duplicate-indicator', severity: 'error', cell: 'คะแนน!A12' }),
    );
    expect(JSON.parse(analyse.stdout)).toMatchObject({ total: { computed: null } });
  });

  it.each(['การปรับปรุงระบบการทำงาน', 'การปรับปรุงการทำงาน', 'การปรับปรุงระบบการทํางาน'])(
    'indicator 8 as %s',
    async (name) => {
      const { analyse } = await tried((_book, scores) => {
        scores.getCell('A9').value = '';
        scores.getCell('B9').value = name;
      });
      expect(JSON.parse(analyse.stdout).indicators[7]).toMatchObject({ no: 8, score: 80.18 });
    },
  );

  it('อํานาจ typed as two characters is indicator 3', async () => {
    const { analyse } = await tried((_book, scores) => {
      scores.getCell('A4').value = '';
      scores.getCell('B4').value = 'การใช้อํานาจ';
    });
    expect(JSON.parse(analyse.stdout).indicators[2]).toMatchObject({ no: 3, score: 91.11 });
  });

  it('a missing tab: named, nothing written', async () => {
    const { check, analyse, findings, output } = await tried((book) => book.removeWorksheet('คะแนน'));
    expect(findings).toContainEqual(expect.objectContaining({ code: 'tab-missing', severity: 'error' }));
    expect(check.status).toBe(1);
    // The year is known, so there is an analysis of nothing: every score unknown, said plainly.
    expect(analyse.status === 0 ? JSON.parse(analyse.stdout).total.computed : null).toBeNull();
    expect(existsSync(output)).toBe(analyse.status === 0);
  });

  it('an empty workbook: both tabs are named, nothing is written', async () => {
    const input = next();
    const book = new Workbook();
    book.addWorksheet('Sheet1');
    await book.xlsx.writeFile(input);
    expect(findingsOf(ita('check', input, '--json')).map(({ code }) => code)).toEqual(['tab-missing', 'tab-missing']);
    const output = next();
    const run = ita('analyse', input, '-o', output);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('ตั้งค่า');
    expect(existsSync(output)).toBe(false);
  });

  it('the year 2559: refused by name, nothing is written', async () => {
    const { check, analyse, findings, output } = await tried((book) => {
      const settings = book.getWorksheet('ตั้งค่า') as Worksheet;
      settings.getCell('B3').value = 2559;
    });
    expect(findings).toContainEqual(expect.objectContaining({ code: 'year-not-supported', cell: 'ตั้งค่า!B3' }));
    expect(check.status).toBe(1);
    expect(analyse.status).toBe(2);
    expect(analyse.stderr).toContain('2559');
    expect(analyse.stderr).not.toMatch(/at \w+ \(|undefined/);
    expect(existsSync(output)).toBe(false);
  });

  it('a 60,000-character cell: an error with its cell, and the analysis still comes out', async () => {
    const { findings, analyse, output } = await tried((book) => {
      book.addWorksheet('มาตรการ').addRows([
        ['มาตรการ', 'ประเด็นที่'],
        ['ก'.repeat(60000), 1],
      ]);
    });
    expect(findings).toContainEqual(expect.objectContaining({ code: 'cell-too-long', cell: 'มาตรการ!A2' }));
    expect(analyse.status).toBe(0);
    const kept = (await readBook(output)).getWorksheet('มาตรการ')?.getCell('A2').value;
    // Compared as a truth: printing 60,000 characters helps nobody.
    expect(kept === 'ก'.repeat(60000)).toBe(true);
  });

  it('a measure that begins with "=" stays text in every tab and paper', async () => {
    const text = '=1+1 ไม่ใช่สูตร';
    const { output } = await tried((book) => {
      book.addWorksheet('มาตรการ').addRows([
        ['ประเด็นที่', 'มาตรการ', 'ขั้นตอน'],
        [1, text, '=IMPORTXML("http://example.org")'],
      ]);
    });
    const book = await readBook(output);
    const found: unknown[] = [];
    book.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell((cell) => (String(JSON.stringify(cell.value)).includes('1+1') ? found.push(cell.value) : 0)),
      ),
    );
    expect(found.length).toBeGreaterThan(1);
    for (const value of found) expect(typeof value).toBe('string');
    const paper = join(folder, 'measures.docx');
    expect(ita('document', 'measures', output, '-o', paper).status).toBe(0);
  });

  it('a file that is no workbook, or is not there: one clear sentence', () => {
    for (const path of [join(folder, 'none.xlsx'), join(__dirname, 'cli.ts')]) {
      const run = ita('check', path);
      expect(run.status).toBe(2);
      expect(run.stderr).toMatch(/[ก-๙]/);
      expect(run.stderr).not.toMatch(/at \w+ \(/);
    }
  });
});
