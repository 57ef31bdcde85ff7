/** Finished measures whose words say otherwise, and words that only sound so. */

import { findingsIn } from './make-workbook';

const found = (output: string) =>
  findingsIn({ rows: { measures: [{ measure: 'ก', issue: 1, output, status: 'แล้วเสร็จ' }] } }, 'status-against-result');

describe('status-against-result', () => {
  it.each([
    'ยังไม่ได้ดำเนินการเนื่องจากรองบประมาณ',
    'ยังไม่แล้วเสร็จ',
    'อยู่ระหว่างการจัดซื้อจัดจ้าง',
    'อยู่ระหว่างดำเนินการ แต่ยังไม่แล้วเสร็จ',
    '1. ไม่สามารถดำเนินการได้',
  ])('asks about "%s"', (output) => {
    expect(found(output)).toMatchObject([{ severity: 'warning', cell: 'มาตรการ!L2' }]);
  });

  it.each([
    'ยังไม่มีเรื่องร้องเรียนการทุจริต',
    'ยังไม่พบการนำทรัพย์สินไปใช้ส่วนตัว',
    'อยู่ระหว่างปี 2566–2567 จัดอบรม 4 ครั้ง',
    'ไม่สามารถดำเนินการได้ในไตรมาสแรก แต่แล้วเสร็จในไตรมาสที่ 3',
    'ไม่พบข้อทักท้วง',
  ])('lets "%s" stand', (output) => {
    expect(found(output)).toEqual([]);
  });
});
