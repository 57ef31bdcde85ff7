/** Another local government than the agency itself. */

import { otherAgency, otherKind, otherKindOfPost } from '../../../../src/checks/words/support/other-agency';

const AGENCY = 'องค์การบริหารส่วนตำบลวังหิน';

it('finds another place or another kind, in full or in short', () => {
  expect(otherAgency('เพื่อให้เทศบาลตำบลวังหินมีระบบ', AGENCY)).toBe('เทศบาลตำบลวังหินมีระบบ');
  expect(otherAgency('นายก อบต.โคกสูง เป็นประธาน', AGENCY)).toBe('อบต.โคกสูง');
});

it('knows its own name in full, in short and with what follows', () => {
  for (const text of ['องค์การบริหารส่วนตำบลวังหิน', 'อบต.วังหิน', 'นายกองค์การบริหารส่วนตำบลวังหินมอบหมาย']) {
    expect(otherAgency(text, AGENCY)).toBeNull();
  }
});

it('takes no word after a kind for a name', () => {
  expect(otherAgency('ภารกิจขององค์การบริหารส่วนตำบลที่ต้องดำเนินการ', AGENCY)).toBeNull();
  expect(otherAgency('เทศบาลตำบลอื่นในจังหวัด', AGENCY)).toBeNull();
});

it('says nothing where the agency is no local government', () => {
  expect(otherAgency('เทศบาลตำบลวังหิน', 'สำนักงานสาธารณสุขจังหวัด')).toBeNull();
});

it('holds a typed kind against the name', () => {
  expect(otherKind('เทศบาลตำบล', AGENCY)).toBe('เทศบาลตำบล');
  expect(otherKind('องค์การบริหารส่วนตำบล', AGENCY)).toBeNull();
  expect(otherKind('หน่วยงานอื่น', AGENCY)).toBeNull();
});

it('finds posts of the other kind, but not among guests', () => {
  expect(otherKindOfPost('เสนอนายกเทศมนตรีพิจารณา', AGENCY)).toBe('นายกเทศมนตรี');
  expect(otherKindOfPost('ปลัด อบต. รายงาน', 'เทศบาลตำบลวังหิน')).toBe('ปลัด อบต.');
  expect(otherKindOfPost('เชิญปลัดเทศบาลเป็นวิทยากร', AGENCY)).toBeNull();
});
