import PizZip from 'pizzip';
import type { Host } from 'apps-script-local';
import type {
  AgenciesState,
  MakeDocumentResult,
  Outcome,
  VerifyResult,
  WriteAgenciesResult,
} from '../../src/shared/rpc';
import { INTERNAL_NOTICE } from '../../src/tabs/agencies/words';
import { agencyRows, HEADS } from '../agencies/many-agencies';
import { agenciesHost } from './agencies-workbook';
import { emptyHost, tab } from './workbook';

function value<T>(outcome: unknown): T {
  const answered = outcome as Outcome<T>;
  if (!answered.ok) throw new Error(answered.problem.message);
  return answered.value;
}

function write(host: Host): WriteAgenciesResult {
  return value<WriteAgenciesResult>(host.rpc('itaWriteAgencies'));
}

/** Rows of the table by rank. */
function ranked(host: Host): unknown[][] {
  const rows = tab(host, 'ภาพรวม') ?? [];
  return rows.slice(rows.findIndex(([first]) => first === 'อันดับ') + 1);
}

describe('เขียนภาพรวม', () => {
  it('writes ภาพรวม and ผิดปกติ with every agency once, by rank, and leaves a line in ประวัติ', () => {
    const host = agenciesHost(39);
    const { tabsWritten, agencies } = write(host);
    expect(tabsWritten).toEqual(['ภาพรวม', 'ผิดปกติ']);
    expect(agencies.count).toBe(39);
    const rows = ranked(host);
    expect(rows.map(([, name]) => name).sort()).toEqual(
      agencyRows(39)
        .map(([, name]) => name)
        .sort(),
    );
    const totals = rows.map(([, , total]) => total as number);
    expect(totals).toEqual([...totals].sort((one, other) => other - one));
    expect(tab(host, 'ประวัติ')?.[1]?.[1]).toBe('เขียนภาพรวมหลายหน่วยงาน');
  });

  it('says above the tab whether the input has changed since, with built-in formulas alone', () => {
    const host = agenciesHost(5);
    write(host);
    host.recalculate();
    expect(tab(host, 'ภาพรวม')?.[2]?.[0]).toMatch(/^✓/);
    host.edit('หน่วยงาน', 'E2', '12.5');
    host.recalculate();
    expect(tab(host, 'ภาพรวม')?.[2]?.[0]).toMatch(/^⚠ ข้อมูลในแท็บ หน่วยงาน/);
  });

  it('writes the same again with at most 40 calls, the same for 5 and for 1,200 agencies', () => {
    const counts = [5, 1200].map((count) => {
      const host = agenciesHost(count);
      write(host);
      host.calls.length = 0;
      write(host);
      return host.calls.length;
    });
    expect(counts[0]).toBe(counts[1]);
    expect(Math.max(...counts)).toBeLessThanOrEqual(40);
  });

  it('lists of more than 1,000 agencies those below 85 and the best of the others, and says so', () => {
    const host = agenciesHost(1200);
    write(host);
    const rows = ranked(host);
    expect(rows).toHaveLength(1000);
    const below = agencyRows(1200).filter((row) => (row[17] as number) < 85).length;
    expect(rows.filter(([, , total]) => (total as number) < 85)).toHaveLength(below);
    expect((tab(host, 'ภาพรวม') ?? []).flat().join(' ')).toContain('แสดง 1000 จาก 1200 หน่วยงาน');
  });

  it('says of units inside one agency that nobody has announced their results', () => {
    const units = [
      ['หน่วยงาน', 'IIT', 'EIT', 'OIT', 'คะแนนรวม'],
      ['คณะนิติศาสตร์', 90, 90, 90, 90],
      ['คณะแพทยศาสตร์', 80, 80, 80, 80],
    ];
    const host = agenciesHost(units);
    write(host);
    expect(tab(host, 'ภาพรวม')?.[3]?.[0]).toBe(INTERNAL_NOTICE);
    expect(String(tab(host, 'ผิดปกติ')?.[1]?.[0])).toContain(INTERNAL_NOTICE);
  });

  it('links each line of ผิดปกติ to its cell and names the agency', () => {
    const [first = []] = agencyRows(1);
    const host = agenciesHost([HEADS, [...first.slice(0, 17), 12.34, ...first.slice(18)]]);
    write(host);
    expect(tab(host, 'ผิดปกติ')?.[4]).toMatchObject({ 2: first[1], 3: 'หน่วยงาน!R2', 7: 'total-mismatch' });
  });

  it('refuses a workbook of a single agency in plain words and writes nothing', () => {
    const host = emptyHost();
    expect(host.rpc('itaWriteAgencies')).toMatchObject({ ok: false, problem: { code: 'no-agencies' } });
    expect(tab(host, 'ภาพรวม')).toBeNull();
    expect(value<AgenciesState>(host.rpc('itaAgencies'))).toEqual({ report: null });
  });

  it('reads another tab as หน่วยงาน once it is chosen', () => {
    const host = agenciesHost([HEADS]);
    host.runScript({
      name: 'other.js',
      code: `function main() {
        var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('ผลทั้งจังหวัด');
        sheet.getRange(1, 1, 3, 2).setValues([['หน่วยงาน', 'คะแนนรวม'], ['อบต.หนึ่ง', 91.2], ['อบต.สอง', 84.4]]);
      }`,
    });
    host.rpc('itaChooseTab', [{ tab: 'agencies', sheet: 'ผลทั้งจังหวัด' }]);
    expect(write(host).agencies).toMatchObject({ sheet: 'ผลทั้งจังหวัด', count: 2 });
  });
});

describe('the paper about all agencies', () => {
  const make = (host: Host, delivery: 'drive' | 'download' = 'download'): MakeDocumentResult =>
    value<MakeDocumentResult>(host.rpc('itaMakeDocument', [{ id: 'overview', delivery }]));
  const verdictOf = (host: Host, { docxBase64 }: MakeDocumentResult): string =>
    value<VerifyResult>(host.rpc('itaVerify', [{ docxBase64 }])).verdict;

  it('is offered in the report of the page, with what it lacks', () => {
    const { report } = value<AgenciesState>(agenciesHost(5).rpc('itaAgencies'));
    expect(report?.paper).toMatchObject({ id: 'overview', requirements: null });
    expect(report?.paper?.missing.map(({ field }) => field)).toEqual(expect.arrayContaining(['addressee', 'signers']));
  });

  it('becomes a Google Doc with a line in ประวัติ, whose data code is that of the input', () => {
    const host = agenciesHost(5);
    const { url } = make(host, 'drive');
    expect(url).toMatch(/^https:/);
    expect(tab(host, 'ประวัติ')?.[1]).toEqual(expect.arrayContaining(['รายงานภาพรวมหลายหน่วยงาน', url]));
  });

  it('carries a data code that sorting keeps and any other figure changes', () => {
    const host = agenciesHost(5);
    const paper = make(host);
    expect(verdictOf(host, paper)).toBe('same');
    host.runScript({
      name: 'sort.js',
      code: `function main() {
        SpreadsheetApp.getActiveSpreadsheet().getSheetByName('หน่วยงาน').getRange(2, 1, 5, 20).sort(2);
      }`,
    });
    expect(verdictOf(host, paper)).toBe('same');
    host.edit('หน่วยงาน', 'E2', '12.5');
    expect(verdictOf(host, paper)).toBe('other');
  });

  it('takes at most 12 calls, the same for 5 and for 1,200 agencies', () => {
    const counts = [5, 1200].map((size) => {
      const host = agenciesHost(size);
      make(host);
      host.calls.length = 0;
      make(host);
      return host.calls.length;
    });
    expect(counts[0]).toBe(counts[1]);
    expect(counts[0]).toBeLessThanOrEqual(12);
  });

  it('is refused in a workbook of a single agency, and never made for each of several', () => {
    expect(emptyHost().rpc('itaMakeDocument', [{ id: 'overview', delivery: 'drive' }])).toMatchObject({
      ok: false,
      problem: { code: 'no-agencies' },
    });
    for (const id of ['overview', 'resolution']) {
      const request = { ids: [id], agencies: null, belowOnly: false, delivery: 'drive', known: {}, failed: [] };
      expect(agenciesHost(2).rpc('itaMakePapers', [request])).toMatchObject({
        ok: false,
        problem: { code: 'bad-request' },
      });
    }
  });

  it('takes its head from its own row of เอกสาร', () => {
    const host = agenciesHost(5);
    host.runScript({
      name: 'head.js',
      code: `function main() {
        var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('เอกสาร');
        sheet.getRange(1, 1, 2, 5).setValues([
          ['เอกสาร', 'ที่', 'วันที่', 'เรื่อง', 'เรียน'],
          ['รายงานภาพรวมหลายหน่วยงาน', 'ตย 1/99', '16 มกราคม 2568', '', 'ปลัดจังหวัดตัวอย่าง']
        ]);
      }`,
    });
    const text = new PizZip(Buffer.from(make(host).docxBase64 ?? '', 'base64'))
      .file('word/document.xml')
      ?.asText()
      .replace(/<[^>]+>/g, '');
    for (const part of ['ตย ๑/๙๙', '๑๖ มกราคม ๒๕๖๘', 'ปลัดจังหวัดตัวอย่าง'])
      expect(text?.replace(/\u00a0/g, ' ')).toContain(part);
  });
});
