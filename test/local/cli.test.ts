/** The command line as a person uses it: exit codes, output, files. */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveWorkbook } from 'apps-script-local';
import { openWorkbook } from '../../local/workbook-file.ts';

interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const root = join(__dirname, '..', '..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function ita(...args: string[]): Promise<Result> {
  const command = [join(root, 'scripts/run.mjs'), 'cli', ...args];
  return new Promise((done) => {
    execFile(process.execPath, command, { cwd: folder, timeout: 60_000 }, (error, out, err) => {
      done({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

function script(code: string): string {
  const path = join(folder, 'trial.gs');
  writeFileSync(path, code);
  return path;
}

describe('ita script', () => {
  it.each([
    ['tier-pricing', 'Price: 1600\n'],
    ['mail-merge-rows', "[ [ 'sent' ], [ '5/1/2024' ] ]\n"],
    ['format-and-menu', "[ [ 'Task', 'Done' ], [ 'Write', true ] ]\nA2:A1000\n"],
  ])('runs %s as documented', async (name, out) => {
    expect(await ita('script', join(root, 'packages/apps-script-local/test/samples', `${name}.gs`))).toEqual({
      code: 0,
      out,
      err: '',
    });
  });

  it('words an uncaught error as Apps Script does, exits 1 and writes nothing', async () => {
    const path = script(
      `function main() {\n  inner();\n}\nfunction inner() {\n  SpreadsheetApp.getActiveSheet().getRange(2, 1, 0, 3);\n}`,
    );
    const { code, out, err } = await ita('script', path, '-o', join(folder, 'never.xlsx'));
    expect([code, out]).toEqual([1, '']);
    expect(err.trim().split('\n')).toEqual([
      'Exception: The number of rows in the range must be at least 1.',
      'inner\t@ trial.gs:5',
      'main\t@ trial.gs:2',
    ]);
    expect(readdirSync(folder)).not.toContain('never.xlsx');
  });

  it('says where a script does not parse', async () => {
    const { code, err } = await ita('script', script(`function main() {\n  var = 1;\n}`));
    expect([code, err]).toEqual([1, expect.stringMatching(/^SyntaxError: .*\nline: 2 file: trial.gs\n$/) as unknown]);
  });

  it('saves the workbook, and reads it again', async () => {
    const path = join(folder, 'saved.xlsx');
    await ita(
      'script',
      script(`function main() { SpreadsheetApp.getActiveSheet().setName('คะแนน').getRange('A1').setValue(97.36); }`),
      '-o',
      path,
    );
    const read = script(
      `function main() { console.log(SpreadsheetApp.getActive().getSheetByName('คะแนน').getRange('A1').getValue()); }`,
    );
    expect((await ita('script', read, path)).out).toBe('97.36\n');
  });
});

describe('ita new, check, analyse, formula', () => {
  it('make an empty workbook whose gaps are findings, in JSON alone on stdout', async () => {
    const path = join(folder, 'new.xlsx');
    expect((await ita('new', path)).code).toBe(0);
    const { code, out } = await ita('check', path, '--json');
    expect(code).toBe(1);
    const { findings } = JSON.parse(out) as { findings: { code: string; severity: string; cell: string | null }[] };
    expect(findings.some((finding) => finding.severity === 'error' && finding.cell?.startsWith('ตั้งค่า!'))).toBe(true);
    expect((await ita('new', path)).code).toBe(2);
  });

  it('never overwrite the input, nor write anything when something fails', async () => {
    const path = join(folder, 'kept.xlsx');
    await ita(
      'script',
      script(`function main() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'); }`),
      '-o',
      path,
    );
    const before = readFileSync(path);
    const same = await ita('analyse', path, '-o', path);
    expect([same.code, same.err]).toEqual([2, expect.stringContaining('ไฟล์เดียวกับไฟล์ข้อมูล') as unknown]);
    expect((await ita('analyse', path, '-o', join(folder, 'none.xlsx'))).code).toBe(2);
    expect(readdirSync(folder)).not.toContain('none.xlsx');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('print findings under headings, the most harmful first, with every cell', async () => {
    const { code, out } = await ita('check', join(root, 'samples/sai-thong-2565.xlsx'));
    expect(code).toBe(1);
    const lines = out.trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('# '))).toEqual([
      '# คะแนนและระดับ',
      '# ปีและวันที่',
      '# มาตรการและผลการดำเนินการ',
    ]);
    expect(lines[1]).toMatch(/^ผิด\tตั้งค่า!B9\tคะแนน IIT ที่ประกาศ 93\.04 /);
    expect(out).toContain('\nผิด\tมาตรการ!J2:J6\t');
  });

  it.each([
    [['analyse', 'in.xlsx', '-o', 'out.pdf'], 'ต้องลงท้ายด้วย .xlsx'],
    [['document', 'annual', 'in.xlsx', '-o', 'out.xlsx'], 'ต้องลงท้ายด้วย .docx'],
    [['document', 'anual', 'in.xlsx', '-o', 'out.docx'], 'เลือกได้: analysis, measures, results, annual, meeting'],
    [['anlyse', 'in.xlsx'], 'หมายถึง analyse ใช่หรือไม่'],
  ])('say what was meant by %j', async (args, message) => {
    const { code, out, err } = await ita(...args);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(message) as unknown]);
  });

  it('read a file whose tabs have other names, once they are told which is which', async () => {
    const path = join(folder, 'own-names.xlsx');
    const workbook = await openWorkbook(join(root, 'samples/sai-thong-2565.xlsx'));
    const scores = workbook.sheets.find(({ name }) => name === 'คะแนน');
    if (!scores) throw new Error('the sample has no scores');
    scores.name = 'ผลคะแนน 65';
    workbook.metadata = workbook.metadata.filter(({ location }) => !('sheet' in location && location.sheet === scores));
    await saveWorkbook(workbook, path);
    const total = '"computed": 91.4';
    const unknown = await ita('check', path);
    expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('--tab') as unknown]);
    const told = await ita('analyse', path, '--json', '-o', join(folder, 'told.xlsx'), '--tab', 'คะแนน=ผลคะแนน 65');
    expect([told.code, told.out]).toEqual([0, expect.stringContaining(total) as unknown]);
    // The copy remembers the choice.
    expect((await ita('analyse', join(folder, 'told.xlsx'), '--json', '-o', join(folder, 'again.xlsx'))).out).toContain(
      total,
    );
    expect((await ita('check', path, '--tab', 'คะแนน=ไม่มี')).err).toContain('ไม่พบแท็บ "ไม่มี"');
    const wrong = await ita('document', 'analysis', path, '-o', join(folder, 'wrong.docx'), '--tab', 'คะแนน=ตั้งค่า');
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('แท็บ "ตั้งค่า" ไม่มีแถวหัวตาราง') as unknown]);
    expect(readdirSync(folder)).not.toContain('wrong.docx');
    expect((await ita('check', path, '--tab', 'ผลคะแนน 65')).err).toContain('แท็บข้อมูลที่เลือกได้: ตั้งค่า, ผู้ลงความเห็น');
  }, 60_000);

  it('finish their work although nobody reads their words to the end', async () => {
    const output = join(folder, 'unread.docx');
    const command = [join(root, 'scripts/run.mjs'), 'cli', 'document', 'analysis'];
    const child = spawn(process.execPath, [...command, join(root, 'samples/pak-kret-2567.xlsx'), '-o', output]);
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    const code = await new Promise((done) => child.on('close', done));
    expect([code, err]).toEqual([0, expect.not.stringContaining('EPIPE') as unknown]);
    expect(readdirSync(folder)).toContain('unread.docx');
  }, 60_000);

  it('compute one formula over a file', async () => {
    const path = join(folder, 'formula.xlsx');
    await ita(
      'script',
      script(
        `function main() { SpreadsheetApp.getActiveSheet().setName('คะแนน').getRange('D2:D3').setValues([[97.36], [84.99]]); }`,
      ),
      '-o',
      path,
    );
    expect(JSON.parse((await ita('formula', '=ITA_WEAKNESS(คะแนน!D2:D3)', path)).out)).toEqual([
      ['รักษามาตรฐาน'],
      ['ต้องแก้ไขโดยเร่งด่วน'],
    ]);
    const wrong = await ita('formula', '=NOPE(1)');
    expect([wrong.code, wrong.out, wrong.err]).toEqual([1, '', expect.stringContaining('#NAME?') as unknown]);
  });
});

describe('wrong use', () => {
  it.each([
    [['check'], 'ยังไม่ได้ระบุ in.xlsx'],
    [['nope'], 'ไม่มีคำสั่ง nope'],
    [['check', 'missing.xlsx'], 'ไม่พบไฟล์ missing.xlsx'],
    [['document', 'letter', 'a.xlsx', '-o', 'b.docx'], 'letter'],
    [['script', 'missing.gs'], 'ไม่พบไฟล์สคริปต์'],
  ])('%j is explained in Thai and exits 2', async (args, message) => {
    const { code, out, err } = await ita(...args);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(message) as unknown]);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe('files on disk', () => {
  it('are whole or absent: a folder that is not there is explained', async () => {
    const { code, err } = await ita('script', script('function main() {}'), '-o', join(folder, 'no', 'where.xlsx'));
    expect([code, err]).toEqual([2, expect.stringContaining('บันทึกไฟล์') as unknown]);
  });

  it('may have a Thai name as long as names may be; a longer one is explained', async () => {
    const longest = join(folder, `${'ก'.repeat(83)}.xlsx`);
    const written = await ita('script', script('function main() {}'), '-o', longest);
    expect([written.code, written.err]).toEqual([0, '']);
    expect((await openWorkbook(longest)).sheets.length).toBe(1);
    const { code, err } = await ita(
      'script',
      script('function main() {}'),
      '-o',
      join(folder, `${'ก'.repeat(84)}.xlsx`),
    );
    expect([code, err]).toEqual([2, expect.stringContaining('ยาวเกินไป') as unknown]);
  });

  it('carry the file’s name as the workbook’s', async () => {
    const path = join(folder, 'ผลคะแนน.xlsx');
    await ita('script', script('function main() {}'), '-o', path);
    expect((await openWorkbook(path)).name).toBe('ผลคะแนน');
  });
});
