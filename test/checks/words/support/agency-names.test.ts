/** Names that are almost the agency's. */

import { almostAgency } from '../../../../src/checks/words/support/agency-names';

const AGENCY = 'เทศบาลนครนครราชสีมา';

it('finds a syllable left out, doubled or mistyped', () => {
  expect(almostAgency('ผลการประเมินของเทศบาลนครราชสีมา ประจำปี', AGENCY)).toEqual(['เทศบาลนครราชสีมา']);
  expect(almostAgency('เทศบาลนครนครรราชสีมา', AGENCY)).toEqual(['เทศบาลนครนครรราชสีมา']);
});

it('leaves the name itself, its beginning and other places alone', () => {
  expect(almostAgency('เทศบาลนคร นครราชสีมา ขอรายงาน', AGENCY)).toEqual([]);
  expect(almostAgency('ตามที่เทศบาลนคร', AGENCY)).toEqual([]);
  expect(almostAgency('ศึกษาดูงานเทศบาลนครขอนแก่น', AGENCY)).toEqual([]);
});

it('takes another ending for a slip only in a text that can mean no other agency', () => {
  const text = 'เทศบาลตำบลสวรรคโลด';
  expect(almostAgency(text, 'เทศบาลตำบลสวรรคโลก')).toEqual([]);
  expect(almostAgency(text, 'เทศบาลตำบลสวรรคโลก', true)).toEqual([text]);
});
