/** One figure for several names. */

import { readSharedScores } from '../../../src/import/readers/shared-scores';
import { free, said, unitsOf } from './units';

const shared = (text: string): string[] => said(readSharedScores(unitsOf(text), free).statements);

it.each([
  ['การเปิดเผยข้อมูลและการป้องกันการทุจริตเต็ม 100 คะแนน', ['ตัวชี้วัดที่ 9 100', 'ตัวชี้วัดที่ 10 100']],
  ['ตัวชี้วัดที่ 9 และตัวชี้วัดที่ 10 ได้คะแนนเต็ม 100 คะแนน', ['ตัวชี้วัดที่ 9 100', 'ตัวชี้วัดที่ 10 100']],
  ['การใช้อำนาจ และการใช้งบประมาณ ได้ 85.12 คะแนนเท่ากัน', ['ตัวชี้วัดที่ 3 85.12', 'ตัวชี้วัดที่ 2 85.12']],
])('%s', (text, expected) => {
  expect(shared(text)).toEqual(expected);
});

it.each([
  ['nothing says that both have it', 'การใช้อำนาจ และการใช้งบประมาณ ได้ 85.12 คะแนน'],
  ['each has its own', 'การใช้อำนาจ 91.20 และการใช้งบประมาณ 100 คะแนนเต็ม'],
  ['only one is named', 'การเปิดเผยข้อมูลได้คะแนนเต็ม 100 คะแนน'],
  ['the full mark is a remark', 'การใช้อำนาจและการใช้งบประมาณ (ประเมินจากแบบวัดที่มีคะแนนเต็ม 100)'],
])('gives none where %s', (_why, text) => {
  expect(shared(text)).toEqual([]);
});
