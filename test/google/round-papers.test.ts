/** What papers say of a committee's round, and whether a paper is of the data that the workbook holds. */

import type { Host } from 'apps-script-local';
import { SAI_THONG_2565 } from '../../samples';
import type { MakeDocumentResult, Outcome, RoundView, VerifyResult } from '../../src/shared/rpc';
import { mammothText } from '../documents/read-docx';
import { sampleHost } from './workbook';

const FIRST_ROW = 7;
const SENTENCE = 'ได้พิจารณาข้อมูลชุดนี้ในรอบที่ 1 แล้ว';

/** A round that everybody has agreed to, and that is closed. */
function closed(): Host {
  const host = sampleHost(SAI_THONG_2565);
  host.rpc('itaRound', [{ step: 'tabs' }]);
  host.edit('คณะกรรมการ', 'B2', 'ปลัดองค์การบริหารส่วนตำบล');
  host.rpc('itaRound', [{ step: 'send' }]);
  const { value } = host.rpc('itaRoundStatus') as { value: RoundView };
  value.matters.forEach((_matter, index) => host.edit('พิจารณา', `B${FIRST_ROW + index}`, 'เห็นชอบ'));
  host.edit('ลงนาม', `B${FIRST_ROW}`, 'เห็นชอบ');
  expect(host.rpc('itaRound', [{ step: 'close' }])).toMatchObject({ ok: true });
  return host;
}

function paper(host: Host, id: string): string {
  const made = host.rpc('itaMakeDocument', [{ id, delivery: 'download' }]) as Outcome<MakeDocumentResult>;
  if (!made.ok) throw new Error(made.problem.message);
  return made.value.docxBase64 ?? '';
}

const textOf = async (docxBase64: string): Promise<string> =>
  (await mammothText(Buffer.from(docxBase64, 'base64'))).replace(/[๐-๙]/g, (digit) =>
    String('๐๑๒๓๔๕๖๗๘๙'.indexOf(digit)),
  );
const verdict = (host: Host, docxBase64: string): VerifyResult =>
  (host.rpc('itaVerify', [{ docxBase64 }]) as { value: VerifyResult }).value;

it('say that the committee has considered it, until the data change', async () => {
  const host = closed();
  const before = paper(host, 'measures');
  expect(await textOf(before)).toContain(SENTENCE);
  expect(verdict(host, before)).toMatchObject({ verdict: 'same', round: 1 });
  host.edit('คะแนน', 'D4', '92.5');
  const after = paper(host, 'measures');
  expect(await textOf(after)).not.toContain(SENTENCE);
  expect(verdict(host, before)).toMatchObject({ verdict: 'round', round: 1 });
  expect(verdict(host, after)).toMatchObject({ verdict: 'same', round: null });
});

it('are told from those of another workbook, and from files without a code', () => {
  const host = closed();
  const elsewhere = sampleHost(SAI_THONG_2565);
  elsewhere.edit('คะแนน', 'D2', '95.10');
  expect(verdict(host, paper(elsewhere, 'analysis')).verdict).toBe('other');
  expect(host.rpc('itaVerify', [{ docxBase64: Buffer.from('no zip').toString('base64') }])).toMatchObject({
    ok: false,
    problem: { code: 'not-a-docx' },
  });
});

it('report the round in a paper of its own, with every matter and member', async () => {
  const text = await textOf(paper(closed(), 'resolution'));
  expect(text).toContain('ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน');
  expect(text).toContain('ปลัดองค์การบริหารส่วนตำบล');
});
