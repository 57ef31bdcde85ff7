/** Texts that share a passage. */

import { repeatedPassages } from '../../../../src/checks/words/support/repeated';

const SHARED = 'จัดประชุมชี้แจงแนวทางการให้บริการและเผยแพร่ขั้นตอนระยะเวลาให้ผู้มาติดต่อทราบผ่านเว็บไซต์และป้ายประกาศ';

it('groups the texts that hold the same passage and gives the whole of it', () => {
  const groups = repeatedPassages([
    `มาตรการแรก ${SHARED} ทุกไตรมาส`,
    'ทบทวนหลักเกณฑ์การใช้ทรัพย์สินและแจ้งเวียนให้บุคลากรถือปฏิบัติโดยทั่วกันทุกปี',
    `อีกเรื่องหนึ่ง ${SHARED} ทุกเดือน`,
  ]);
  expect(groups.map(({ texts }) => texts)).toEqual([[0, 2]]);
  expect(groups[0]?.passage).toContain('จัดประชุมชี้แจง');
  expect(groups[0]?.passage).toContain('ป้ายประกาศ');
});

it('puts each text into one group, the largest first', () => {
  const other = 'รายงานผลการจัดซื้อจัดจ้างทุกเดือนบนเว็บไซต์ของหน่วยงานและแจ้งผลให้ผู้บริหารทราบเพื่อพิจารณาสั่งการต่อไป';
  const groups = repeatedPassages([`ก ${SHARED}`, `ข ${SHARED} ${other}`, `ค ${SHARED}`, `ง ${other}`]);
  expect(groups.map(({ texts }) => texts)).toEqual([[0, 1, 2]]);
});

it('lets texts of one theme say the same', () => {
  expect(repeatedPassages([SHARED, SHARED], [[4], [4]])).toEqual([]);
  expect(repeatedPassages([SHARED, SHARED], [[4], [7]])).toHaveLength(1);
});
