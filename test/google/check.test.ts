import { SAI_THONG_2565 } from '../../samples';
import { emptyHost, sampleHost, tab } from './workbook';

describe('ITA > ตรวจ', () => {
  it('writes each finding with a link to its cell, the most harmful first', () => {
    const host = sampleHost(SAI_THONG_2565);
    const result = host.rpc('itaCheck') as { ok: true; value: { findings: { severity: string; cell: string }[] } };
    const rows = (tab(host, 'ตรวจสอบ') ?? []).slice(4);
    expect(rows.map((row) => row[2])).toEqual(result.value.findings.map(({ cell }) => cell ?? ''));
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

  it('works on a workbook without tabs and says what is missing', () => {
    const host = emptyHost();
    expect(host.rpc('itaCheck')).toMatchObject({
      ok: true,
      value: { findings: [{ code: 'tab-missing' }, { code: 'tab-missing' }] },
    });
    expect((tab(host, 'ตรวจสอบ') ?? []).slice(4).map((row) => row[6])).toEqual(['tab-missing', 'tab-missing']);
  });
});
