/** The ten indicators by number and by every name they are written under. */

import { indicatorByName, indicatorByNo, INDICATORS } from '../../src/ita/indicators';

describe('an indicator by its name', () => {
  it.each([
    ['การปฏิบัติหน้าที่', 1],
    ['การใช้งบประมาณ', 2],
    ['การใช้อำนาจ', 3],
    ['การใช้ทรัพย์สินของราชการ', 4],
    ['การใช้ทรัพย์สินของทางราชการ', 4],
    ['การแก้ไขปัญหาการทุจริต', 5],
    ['คุณภาพการดำเนินงาน', 6],
    ['ประสิทธิภาพการสื่อสาร', 7],
    ['การปรับปรุงการทำงาน', 8],
    ['การปรับปรุงระบบการทำงาน', 8],
    ['การเปิดเผยข้อมูล', 9],
    ['การป้องกันการทุจริต', 10],
    // ำ typed as two characters
    ['การใช้อ\u0E4D\u0E32นาจ', 3],
    ['คุณภาพการด\u0E4D\u0E32เนินงาน', 6],
    ['การปรับปรุงการท\u0E4D\u0E32งาน', 8],
    ['การปรับปรุงระบบการท\u0E4D\u0E32งาน', 8],
    // แ typed as two เ
    ['การ\u0E40\u0E40ก้ไขปัญหาการทุจริต', 5],
    // Numbers, spaces and words around the name
    ['๑. การปฏิบัติหน้าที่', 1],
    ['1) การปฏิบัติหน้าที่', 1],
    ['๑๐. การป้องกันการทุจริต', 10],
    ['ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน', 8],
    ['ตัวชี้วัด ที่ ๘ การปรับปรุงการทำงาน', 8],
    ['ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน', 8],
    ['ตัวชี้วัดที่ 8: การปรับปรุงระบบการทำงาน', 8],
    ['ตัวชี้วัดที่ ๘ : ด้านการปรับปรุงการทำงาน', 8],
    ['8. ตัวชี้วัด การปรับปรุงการทำงาน', 8],
    ['ด้านการใช้งบประมาณ', 2],
    ['  การใช้  งบประมาณ ', 2],
    ['การใช้งบ\u200Bประมาณ', 2],
    ['\u200Bตัวชี้วัดที่ ๒ การใช้งบประมาณ', 2],
    ['การใช้\nงบประมาณ', 2],
  ])('"%s" is indicator %d', (name, no) => {
    expect(indicatorByName(name)?.no).toBe(no);
  });

  it.each(['', '   ', '8', 'ตัวชี้วัดที่ 8', 'ด้าน', 'การใช้อำนาจของผู้บริหาร ด้านการบริหารงานบุคคล', 'คะแนนรวม', 'IIT'])(
    '"%s" is none',
    (name) => {
      expect(indicatorByName(name)).toBeNull();
    },
  );
});

it('has ten, found by number, each under its own instrument', () => {
  expect(INDICATORS.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(indicatorByNo(6)).toMatchObject({ name: 'คุณภาพการดำเนินงาน', instrument: 'EIT' });
  expect([0, 11, -1, 1.5].map(indicatorByNo)).toEqual([null, null, null, null]);
});

it('gives no name to two indicators', () => {
  for (const indicator of INDICATORS) {
    for (const name of [indicator.name, ...indicator.aliases]) expect(indicatorByName(name)?.no).toBe(indicator.no);
  }
});
