/** A file in cells comes back as it was, or the damage is named. */

import fc from 'fast-check';
import { CHUNK_LENGTH, fromChunks, storedFileInfo, toChunks } from '../../../src/documents/own-template/chunks';

const INFO = { name: 'แม่แบบ.docx', at: '21/11/2569 14:05', bytes: 70000 };
const BASE64 = Array.from(
  { length: 90000 },
  (_unused, index) => 'ABCDabcd0123+/'[((index * 7 + index / 13) % 14) | 0],
).join('');

describe('a stored file', () => {
  it('comes back from texts that fit a cell of Google Sheets and of Excel', () => {
    fc.assert(
      fc.property(fc.nat(4), fc.nat(3), (thousands, rest) => {
        const base64 = BASE64.slice(0, thousands * CHUNK_LENGTH + rest * 4);
        const texts = toChunks(base64, INFO);
        for (const text of texts) expect(text.length).toBeLessThanOrEqual(32767);
        expect(fromChunks([...texts, '', ''])).toEqual({ ok: true, base64, info: INFO });
      }),
    );
  });

  it('can be listed without its bytes', () => {
    expect(storedFileInfo(toChunks(BASE64, INFO)[0] as string)).toEqual(INFO);
    for (const text of ['', 'null', '[]', '{"version":2}', 'เขียนทับ']) expect(storedFileInfo(text)).toBeNull();
  });

  const texts = toChunks(BASE64, INFO);
  it.each([
    ['missing', (all: string[]) => all.splice(2, 1, ''), 2, 'ข้อมูลส่วนที่ 2 จาก 3 หายไป'],
    ['cut off', (all: string[]) => all.splice(3, 1, (all[3] as string).slice(0, -5)), 3, 'ส่วนที่ 3 จาก 3 ไม่ครบหรือถูกแก้ไข'],
    ['typed over', (all: string[]) => all.splice(1, 1, 'x'), 1, 'ส่วนที่ 1 จาก 3 ถูกแก้ไข'],
    ['changed by one letter', (all: string[]) => all.splice(1, 1, (all[1] as string).replace(/.$/, '=')), 1, 'ถูกแก้ไข'],
    ['sorted', (all: string[]) => all.splice(1, 2, all[2] as string, all[1] as string), 1, 'สลับที่กับส่วนที่ 2'],
    ['deleted with its row', (all: string[]) => all.splice(3, 1), 3, 'หายไป'],
    ['without its description', (all: string[]) => all.splice(0, 1, ''), 0, 'ข้อมูลกำกับไฟล์'],
    [
      'made of pieces of another file',
      (all: string[]) => all.splice(1, 1, toChunks('A'.repeat(90000), INFO)[1] as string),
      0,
      'ไม่ครบตามที่บันทึก',
    ],
  ])('says which piece is %s', (_name, damage, index, message) => {
    const all = [...texts];
    damage(all);
    expect(fromChunks(all)).toMatchObject({ ok: false, index, message: expect.stringContaining(message) });
  });
});
