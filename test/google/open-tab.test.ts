/** Which tab is open when a job has ended, and which one a reader of the workbook sees first. */

import type { Host } from 'apps-script-local';
import { SAI_THONG_2565 } from '../../samples';
import { agenciesHost } from './agencies-workbook';
import { emptyHost, fill, sampleHost } from './workbook';

const names = (host: Host): string[] => host.workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
const open = (host: Host): string => host.workbook.activeSheet.name;

describe('after a job', () => {
  it('that analyses, สรุปผล is open and stands first, where a link to the workbook leads', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.rpc('itaAnalyse');
    expect(open(host)).toBe('สรุปผล');
    expect(names(host)[0]).toBe('สรุปผล');
  });

  it('that analyses again, a tab that somebody has moved stays there, and the person where they are', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.rpc('itaAnalyse');
    const { sheets } = host.workbook;
    sheets.push(...sheets.splice(0, 1));
    host.rpc('itaGoTo', [{ place: 'คะแนน!D3' }]);
    host.rpc('itaAnalyse');
    expect(names(host)[0]).toBe('ตั้งค่า');
    expect(open(host)).toBe('คะแนน');
  });

  it('that makes a paper, the person is where they were, although its line begins the tab of history', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.rpc('itaGoTo', [{ place: 'คะแนน!D3' }]);
    host.rpc('itaMakeDocument', [{ id: 'analysis', delivery: 'download' }]);
    expect(names(host)).toContain('ประวัติ');
    expect(open(host)).toBe('คะแนน');
  });

  it('that writes of several agencies, ภาพรวม is open and stands first', () => {
    const host = agenciesHost(5);
    host.rpc('itaWriteAgencies');
    expect(open(host)).toBe('ภาพรวม');
    expect(names(host)[0]).toBe('ภาพรวม');
  });

  it('that checks for the first time, the list of findings is open', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.rpc('itaCheck');
    expect(open(host)).toBe('ตรวจสอบ');
  });

  it('that makes the input tabs, the first of them is open and the empty one of a new workbook is the last', () => {
    const host = emptyHost();
    const [blank] = names(host);
    host.rpc('itaCreateTabs');
    expect(open(host)).toBe('ตั้งค่า');
    expect(names(host).slice(-1)).toEqual([blank]);
    fill(host, SAI_THONG_2565);
    host.rpc('itaAnalyse');
    expect(names(host).slice(-2)).toEqual(['ประวัติ', blank]);
  });

  it('that makes the input tabs, a first tab in which somebody wrote stays first', () => {
    const host = emptyHost();
    const [first] = names(host);
    host.edit(first ?? '', 'A1', 'บันทึกของกองคลัง');
    host.rpc('itaCreateTabs');
    expect(names(host)[0]).toBe(first);
  });

  it('that makes or fills the tabs of a committee, that is open in which one goes on', () => {
    const host = sampleHost(SAI_THONG_2565);
    host.rpc('itaRound', [{ step: 'tabs' }]);
    expect(open(host)).toBe('คณะกรรมการ');
    host.edit('คณะกรรมการ', 'B2', 'ปลัดเทศบาล');
    host.rpc('itaRound', [{ step: 'send' }]);
    expect(open(host)).toBe('พิจารณา');
  });
});
