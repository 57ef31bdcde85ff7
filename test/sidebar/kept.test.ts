/** What a failed action left untouched is said once: by the problem itself or by the panel. */

import { kept } from '../../src/sidebar/panel/kept';

const problem = (next: string, code = 'drive-off') => ({ code, message: '', next, place: null });

it('is added where the problem says nothing of it', () => {
  expect(kept('analyse', problem('ลองใหม่'), true)).toContain('ข้อมูลและแท็บเดิมอยู่ครบ');
  expect(kept('read', problem('ลองใหม่'), true)).toContain('แผงยังแสดงข้อมูลที่อ่านได้ครั้งก่อน');
  expect(kept('read', problem('ลองใหม่'), false)).toBe('สมุดงานไม่เปลี่ยนแปลง');
});

it.each([
  'ลองใหม่ ยังไม่มีการเปลี่ยนแปลงใด ๆ',
  'แจ้งผู้ดูแลระบบ ข้อมูลในสมุดงานไม่มีการเปลี่ยนแปลง',
  'ปิดแล้วเปิดใหม่ ข้อมูลในสมุดงานไม่เปลี่ยนแปลง',
  'อัปโหลดใหม่ ของเดิมยังใช้อยู่',
])('is not repeated after "%s"', (next) => {
  expect(kept('read', problem(next), true)).toBe('');
});

it('is not promised where nobody knows how far the server came', () => {
  expect(kept('analyse', problem('ลองใหม่', 'no-answer'), true)).toBe('');
});
