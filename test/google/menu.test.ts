import { SAI_THONG_2565 } from '../../samples';
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

  it('opens the panel at the page that pastes a report', () => {
    const host = emptyHost();
    host.run('menuOpenSidebar');
    host.run('menuImport');
    expect(host.ui.shown.map(({ content }) => /<div id="panel"[^>]*>/.exec(content)?.[0])).toEqual([
      '<div id="panel">',
      '<div id="panel" data-page="import">',
    ]);
  });

  it('makes a Google Doc and shows its link', () => {
    const host = sampleHost(SAI_THONG_2565, { answers: [{ button: 'YES' }] });
    host.run('menuAnalysisDocument');
    const [file] = [...host.drive.files.values()];
    expect(file?.mimeType).toBe('application/vnd.google-apps.document');
    expect(host.ui.shown[0]?.content).toContain('เปิดเอกสาร');
  });
});
