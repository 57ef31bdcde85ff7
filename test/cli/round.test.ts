/** `round` and `verify` on the command line: files go on from step to step, and what is open is the exit code. */

import { join } from 'node:path';
import { ita, workFolder } from './cli';

const folder = workFolder();
const at = (name: string): string => join(folder, name);
const SAMPLE = 'samples/sai-thong-2565.xlsx';

it('makes the tabs, and does not send to a committee of nobody', () => {
  expect(ita('round', 'tabs', SAMPLE, '-o', at('tabs.xlsx')).status).toBe(0);
  const sent = ita('round', 'send', at('tabs.xlsx'), '-o', at('sent.xlsx'));
  expect(sent.status).toBe(2);
  expect(sent.stderr).toContain('ยังไม่มีรายชื่อในแท็บ คณะกรรมการ');
  const status = ita('round', 'status', at('tabs.xlsx'), '--json');
  expect(status.status).toBe(0);
  expect(JSON.parse(status.stdout)).toMatchObject({ round: null, sending: null, closing: [] });
}, 60000);

it('tells a paper of this workbook from one of another', () => {
  expect(ita('document', 'analysis', SAMPLE, '-o', at('memo.docx')).status).toBe(0);
  const same = ita('verify', at('memo.docx'), SAMPLE);
  expect(same).toMatchObject({ status: 0, stdout: expect.stringContaining('เอกสารทำจากข้อมูลชุดปัจจุบันของสมุดงาน') });
  const other = ita('verify', at('memo.docx'), 'samples/bueng-kan-2566.xlsx', '--json');
  expect(other.status).toBe(1);
  expect(JSON.parse(other.stdout)).toMatchObject({ verdict: 'other', round: null });
}, 60000);
