import { SAI_THONG_2565, SAMPLES } from '../../samples';
import type { Overview } from '../../src/shared/rpc';
import { emptyHost, sampleHost } from './workbook';

describe('the menu', () => {
  it.each(['NONE', 'LIMITED', 'FULL'] as const)('opens in %s and names functions that exist', (mode) => {
    const host = emptyHost();
    host.open(mode);
    const items = host.ui.menus.flatMap((menu) => menu.items ?? []).flatMap((item) => item.items ?? [item]);
    const captions = items.map(({ caption }) => caption);
    expect(captions).toEqual(expect.arrayContaining(['สร้างแท็บ', 'ตรวจ', 'วิเคราะห์', 'เกี่ยวกับ']));
    const globals = host.globalNames();
    for (const { functionName } of items) if (functionName !== null) expect(globals).toContain(functionName);
  });

  it('touches nothing but the menu when it opens without permission', () => {
    const host = emptyHost();
    host.open('NONE');
    expect(host.calls).toEqual([]);
  });

  it('shows one clear message for a failure, with its place and what to do', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.edit('ตั้งค่า', 'B6', '2559');
    host.run('menuAnalyse');
    const [message] = host.ui.messages;
    expect(message?.title).toBe('ดำเนินการไม่สำเร็จ');
    expect(message?.message).toContain('ช่อง ตั้งค่า!B6');
    expect(message?.message).not.toMatch(/Error|at \w+ \(|undefined/);
  });

  it('asks before making a paper with empty fields, and makes none when the person says no', () => {
    const host = sampleHost(SAI_THONG_2565, { answers: [{ button: 'NO' }] });
    host.edit('ตั้งค่า', 'B19', '');
    host.run('menuAnalysisDocument');
    expect(host.ui.messages[0]?.message).toContain('ตั้งค่า!B19');
    expect(host.drive.files.size).toBe(0);
  });

  it('asks before making a memo of an open round, which would not name the committee', () => {
    const host = sampleHost(SAI_THONG_2565, { answers: [{ button: 'NO' }] });
    host.rpc('itaRound', [{ step: 'tabs' }]);
    host.edit('คณะกรรมการ', 'B2', 'ปลัด');
    host.rpc('itaRound', [{ step: 'send' }]);
    host.run('menuMeasuresDocument');
    expect(host.ui.messages[0]?.message).toContain('รอบพิจารณาที่ 1 ยังเปิดอยู่ บันทึกจึงยังไม่มีข้อความว่าคณะกรรมการพิจารณาแล้ว');
    expect(host.drive.files.size).toBe(0);
  });

  it('opens the panel at the page that pastes a report', () => {
    const host = emptyHost();
    host.run('menuOpenSidebar');
    host.run('menuImport');
    expect(host.ui.shown.map(({ content }) => /<div id="panel"[^>]*>/.exec(content)?.[0])).toEqual([
      '<div id="panel">',
      '<div id="panel" data-page="import">',
    ]);
  });

  it('shows the version and the licences of the libraries under เกี่ยวกับ', () => {
    const host = emptyHost();
    host.run('menuAbout');
    const [about] = host.ui.shown;
    expect(about?.content).toMatch(/รุ่น \d+\.\d+\.\d+/);
    expect(about?.content).toContain('<summary>สัญญาอนุญาตของไลบรารีที่ใช้</summary>');
    expect(about?.content).toMatch(/docxtemplater \d+\.\d+\.\d+ \(MIT\)[^]*Permission is hereby granted/);
  });

  const HANDLERS = {
    analysis: 'menuAnalysisDocument',
    measures: 'menuMeasuresDocument',
    results: 'menuResultsDocument',
    annual: 'menuAnnualDocument',
    meeting: 'menuMeetingDocument',
    resolution: 'menuResolutionDocument',
    overview: 'menuOverviewDocument',
  } as const;

  it.each(SAMPLES.map((sample) => [sample.id, sample] as const))(
    'names every required element that the panel finds missing, as plain text: %s',
    (_name, sample) => {
      const { value } = sampleHost(sample).rpc('itaOverview') as { value: Overview };
      for (const { id, requirements } of value.documents) {
        const host = sampleHost(sample, { answers: [{ button: 'NO' }] });
        host.run(HANDLERS[id]);
        const asked = host.ui.messages.map(({ message }) => message).join();
        const missing = (requirements?.elements ?? []).filter(({ state }) => state === 'missing');
        expect(asked.includes('จะได้ 0 คะแนน')).toBe(missing.length > 0);
        for (const { advice } of missing) expect(asked).toContain(`• ${advice}`);
        expect(asked).not.toMatch(/<|undefined|null/);
      }
    },
  );

  it('says beside the made paper that its line in ประวัติ could not be written', () => {
    const owner = sampleHost(SAI_THONG_2565, { answers: [{ button: 'YES' }] });
    owner.run('menuAnalysisDocument');
    owner.runScript({
      name: 'protect.js',
      code: `function main() {
        var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('ประวัติ');
        sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).forEach(function (old) { old.remove(); });
        var protection = sheet.protect();
        protection.removeEditors(protection.getEditors());
      }`,
    });
    const colleague = emptyHost({ workbook: owner.workbook, user: 'b@example.go.th', answers: [{ button: 'YES' }] });
    colleague.run('menuAnalysisDocument');
    expect(colleague.ui.shown[0]?.content).toContain('เปิดเอกสาร');
    expect(colleague.ui.shown[0]?.content).toContain('แต่เพิ่มบรรทัดในแท็บ ประวัติ ไม่ได้');
  });

  it('makes a Google Doc and shows its link', () => {
    const host = sampleHost(SAI_THONG_2565, { answers: [{ button: 'YES' }] });
    host.run('menuAnalysisDocument');
    const [file] = [...host.drive.files.values()];
    expect(file?.mimeType).toBe('application/vnd.google-apps.document');
    expect(host.ui.shown[0]?.content).toContain('เปิดเอกสาร');
  });
});
