import PizZip from 'pizzip';
import { BUENG_KAN_2566, SAI_THONG_2565, SAMPLES } from '../../samples';
import { placeholder } from '../../templates/parts/pictures';
import type { MakeDocumentResult, Outcome, Overview } from '../../src/shared/rpc';
import { emptyHost, sampleHost, tab } from './workbook';

function made(result: unknown): MakeDocumentResult {
  const outcome = result as Outcome<MakeDocumentResult>;
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

function textOf(base64: string | null): string {
  const xml = new PizZip(base64 ?? '', { base64: true }).file('word/document.xml')?.asText() ?? '';
  return xml.replace(/<[^>]+>/g, '');
}

describe('สร้างเอกสาร', () => {
  it('makes the analysis memo as a Google Doc and records it', () => {
    const host = sampleHost(SAI_THONG_2565);
    const result = made(host.rpc('itaMakeDocument', [{ id: 'analysis', delivery: 'drive' }]));
    expect(result).toMatchObject({ docxBase64: null, driveProblem: null });
    expect(result.url).toMatch(/^https:/);
    expect(tab(host, 'ประวัติ')?.[1]?.[6]).toBe(result.url);
  });

  it('hands over a .docx with the announced and the computed figures in Thai digits', () => {
    const host = sampleHost(SAI_THONG_2565);
    const text = textOf(made(host.rpc('itaMakeDocument', [{ id: 'analysis', delivery: 'download' }])).docxBase64);
    expect(text).toContain('๙๑.๗๖');
    expect(text).toContain('๙๓.๐๔');
    expect(host.drive.files.size).toBe(0);
  });

  it('is set in Sarabun for Google Docs, which has no TH Sarabun, and in the font of the settings as a file', () => {
    const fontsIn = (bytes: Uint8Array | string): string[] => {
      const zip = typeof bytes === 'string' ? new PizZip(bytes, { base64: true }) : new PizZip(bytes);
      const xml = zip.file('word/document.xml')?.asText() ?? '';
      return [...new Set([...xml.matchAll(/ w:cs="([^"]+)"/g)].map(([, name = '']) => name))];
    };
    const host = sampleHost(SAI_THONG_2565);
    made(host.rpc('itaMakeDocument', [{ id: 'analysis', delivery: 'drive' }]));
    const [sent] = [...host.drive.files.values()];
    expect(fontsIn(sent?.bytes ?? '')).toEqual(['Sarabun']);
    const refused = sampleHost(SAI_THONG_2565, { drive: 'refused' });
    for (const [one, delivery] of [
      [host, 'download'],
      [refused, 'drive'],
    ] as const) {
      const { docxBase64 } = made(one.rpc('itaMakeDocument', [{ id: 'analysis', delivery }]));
      expect(fontsIn(docxBase64 ?? '')).toEqual(['TH SarabunPSK']);
    }
  });

  it('says that a memo has no garuda until one is kept, and asks no report for one', () => {
    const host = sampleHost(SAI_THONG_2565);
    const lacks = (): string[] => {
      const { value } = host.rpc('itaOverview', []) as { value: Overview };
      return value.documents
        .filter(({ missing }) => missing.some(({ field }) => field === 'garuda'))
        .map(({ id }) => id);
    };
    expect(lacks()).toEqual(['analysis', 'measures']);
    expect(made(host.rpc('itaMakeDocument', [{ id: 'analysis', delivery: 'download' }])).missing[0]).toMatchObject({
      field: 'garuda',
      cell: null,
    });
    host.rpc('itaUseGaruda', [{ fileName: 'krut.png', base64: Buffer.from(placeholder('ครุฑ')).toString('base64') }]);
    expect(lacks()).toEqual([]);
  });

  it('puts a picture of the chart into the memo', () => {
    const host = sampleHost(SAI_THONG_2565);
    const { docxBase64 } = made(host.rpc('itaMakeDocument', [{ id: 'analysis', delivery: 'download' }]));
    const zip = new PizZip(docxBase64 ?? '', { base64: true });
    const pictures = Object.keys(zip.files).filter((name) => /media\/.*\.png$/.test(name));
    const sizes = pictures.map((name) => zip.file(name)?.asUint8Array().length ?? 0);
    expect(Math.max(...sizes)).toBeGreaterThan(5000);
  });

  it.each(['off', 'refused'] as const)('offers the .docx and says why when Drive is %s', (drive) => {
    const host = sampleHost(BUENG_KAN_2566, { drive });
    const result = made(host.rpc('itaMakeDocument', [{ id: 'measures', delivery: 'drive' }]));
    expect(result.url).toBeNull();
    expect(textOf(result.docxBase64)).toContain('เทศบาลเมืองบึงกาฬ');
    expect(result.driveProblem?.code).toBe(drive === 'off' ? 'drive-off' : 'drive-domain');
  });

  it('offers the .docx when the person did not tick the Drive box', () => {
    const scopes = [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ];
    const host = sampleHost(BUENG_KAN_2566, { scopes });
    const result = made(host.rpc('itaMakeDocument', [{ id: 'measures', delivery: 'drive' }]));
    expect(result.driveProblem?.code).toBe('drive-refused');
    expect(result.docxBase64).not.toBeNull();
  });

  it('hands over a made paper although its line in ประวัติ cannot be written, and says so', () => {
    const owner = sampleHost(SAI_THONG_2565);
    made(owner.rpc('itaMakeDocument', [{ id: 'analysis', delivery: 'drive' }]));
    owner.runScript({
      name: 'protect.js',
      code: `function main() {
        var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('ประวัติ');
        sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).forEach(function (old) { old.remove(); });
        var protection = sheet.protect();
        protection.removeEditors(protection.getEditors());
      }`,
    });
    const colleague = emptyHost({ workbook: owner.workbook, user: 'colleague@example.go.th' });
    const result = made(colleague.rpc('itaMakeDocument', [{ id: 'analysis', delivery: 'drive' }]));
    expect(result.url).toMatch(/^https:/);
    expect(result.historyProblem).toMatchObject({ code: 'protected', next: expect.stringContaining('ไม่ต้องสร้างใหม่') });
    expect(tab(colleague, 'ประวัติ')).toHaveLength(2);
  });

  it.each([
    ['analysis', 11],
    ['measures', 13],
    ['results', 10],
    ['annual', 11],
    ['meeting', 11],
  ] as const)(
    'makes %s of every sample with at most %d calls, and one more for an own template and a garuda',
    (id, most) => {
      const garuda = Buffer.from(placeholder('ครุฑ')).toString('base64');
      const counts = SAMPLES.map((sample) => {
        const host = sampleHost(sample);
        const docxBase64 = (host.rpc('itaExportTemplate', [{ id }]) as { value: { docxBase64: string } }).value
          .docxBase64;
        host.rpc('itaUseTemplate', [{ id, fileName: 'a.docx', docxBase64 }]);
        host.rpc('itaUseGaruda', [{ fileName: 'krut.png', base64: garuda }]);
        made(host.rpc('itaMakeDocument', [{ id, delivery: 'drive' }]));
        host.calls.length = 0;
        made(host.rpc('itaMakeDocument', [{ id, delivery: 'drive' }]));
        return host.calls.length;
      });
      expect(Math.max(...counts)).toBeLessThanOrEqual(most + 1);
    },
  );

  it('refuses a paper while the year is unknown, and makes nothing', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.edit('ตั้งค่า', 'B6', '');
    expect(host.rpc('itaMakeDocument', [{ id: 'analysis', delivery: 'drive' }])).toMatchObject({
      ok: false,
      problem: { code: 'setting-missing', place: 'ตั้งค่า!B6' },
    });
    expect(host.drive.files.size).toBe(0);
    expect(tab(host, 'ประวัติ')).toBeNull();
  });
});
