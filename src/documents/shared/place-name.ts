/** District and province as a cover shows them, whether or not the officer typed the words อำเภอ and จังหวัด. */

import type { Settings } from '../../workbook/records';

const BANGKOK = 'กรุงเทพมหานคร';

function withWord(name: string, word: string, written: RegExp): string {
  if (name === '') return '';
  return written.test(name) ? name : `${word}${name}`;
}

/** "อำเภอเมืองบึงกาฬ จังหวัดบึงกาฬ"; empty where neither is filled in. */
export function placeName(settings: Pick<Settings, 'district' | 'province'>): string {
  const province = settings.province.trim().replace(/^จ\.\s*/, '');
  const district = settings.district.trim().replace(/^อ\.\s*/, '');
  const bangkok = province === BANGKOK;
  return [
    withWord(district, bangkok ? 'เขต' : 'อำเภอ', /^(อำเภอ|เขต|กิ่งอำเภอ)/),
    bangkok ? BANGKOK : withWord(province, 'จังหวัด', /^จังหวัด/),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
