import { SAI_THONG_2565 } from '../../samples';
import { emptyHost, sampleHost, tab } from './workbook';

describe('ITA > ตรวจ', () => {
  it('writes each finding with a link to its cell and its group, the most harmful group first', () => {
    const host = sampleHost(SAI_THONG_2565);
    const result = host.rpc('itaCheck') as {
      ok: true;
      value: { findings: { code: string; cell: string; group: string }[] };
    };
    const rows = (tab(host, 'ตรวจสอบ') ?? []).slice(4);
    const { findings } = result.value;
    expect(rows.map((row) => [row[2], row[6], row[7]].join()).sort()).toEqual(
      findings.map(({ cell, code, group }) => [cell, code, group].join()).sort(),
    );
    expect([...new Set(rows.map((row) => row[7]))]).toEqual([...new Set(findings.map(({ group }) => group))]);
    expect(rows.map((row) => row[6])).toEqual(expect.arrayContaining(['instrument-mismatch', 'total-mismatch']));
    const link = host.runScript({
      name: 'link.js',
      code: `function main() {
        var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
        var url = spreadsheet.getSheetByName('ตรวจสอบ').getRange('C5').getRichTextValue().getLinkUrl();
        return url === '#gid=' + spreadsheet.getSheetByName('ตั้งค่า').getSheetId() + '&range=B9' ? 'ok' : url;
      }`,
    });
    expect(link).toBe('ok');
  });

  it('takes an announced 91 for rounded, and for wrong in a cell that shows 91.00', () => {
    const checked = (format: string) => {
      const host = sampleHost(SAI_THONG_2565);
      host.runScript({
        name: 'announce.js',
        code: `function main() {
          var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('ตั้งค่า');
          sheet.getRange('B8').setValue(91).setNumberFormat('${format}');
          sheet.getRange('B9:B11').clearContent();
        }`,
      });
      const { value } = host.rpc('itaCheck') as { value: { findings: { code: string; severity: string }[] } };
      return value.findings.filter(({ code }) => code === 'total-mismatch').map(({ severity }) => severity);
    };
    expect([checked('General'), checked('0.00')]).toEqual([['warning'], ['error']]);
  });

  it('works on a workbook without tabs and says what is missing', () => {
    const host = emptyHost();
    expect(host.rpc('itaCheck')).toMatchObject({
      ok: true,
      value: { findings: [{ code: 'tab-missing' }, { code: 'tab-missing' }] },
    });
    expect((tab(host, 'ตรวจสอบ') ?? []).slice(4).map((row) => row[6])).toEqual(['tab-missing', 'tab-missing']);
  });
});
