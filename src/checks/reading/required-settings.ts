/** Settings without which no paper can be right: agency and result year; and a year whose rules are known. */

import { KNOWN_YEARS } from '../../ita/years';
import { placeIn } from '../../findings/address';
import { SETTING_ROWS } from '../../workbook/input-tabs';
import { finding, type Check } from '../engine/check';

export const requiredSettings: Check = {
  code: 'setting-missing',
  group: 'reading',
  title: 'กรอกรายการตั้งค่าที่จำเป็นครบ และปีของผลประเมินเป็นปีที่ระบบรองรับ',
  finds: [
    { code: 'setting-missing', severities: ['error'], title: 'ยังไม่ได้กรอกรายการตั้งค่าที่จำเป็น' },
    { code: 'year-not-supported', severities: ['error'], title: 'ปีของผลประเมินอยู่นอกปีที่ระบบรองรับ' },
  ],
  run: ({ data, rules }) => {
    if (data.tabs.settings === null) return [];
    const missing = SETTING_ROWS.filter(({ key, required }) => {
      const value = data.settings[key];
      return required && (value === null || value === '');
    })
      // A year that was typed but could not be read has its own finding.
      .filter(({ key }) => !data.findings.some(({ cell }) => cell !== null && cell === data.settingCells[key]))
      .map(({ key, label }) =>
        finding(
          'setting-missing',
          'error',
          data.settingCells[key] ?? placeIn(data.tabs.settings ?? '', 'B1'),
          `ยังไม่ได้กรอก "${label}" ให้กรอกในแท็บ "${data.tabs.settings ?? ''}"`,
          { expected: label },
        ),
      );
    const year = data.settings.resultYear;
    if (year !== null && rules === null) {
      missing.push(
        finding(
          'year-not-supported',
          'error',
          data.settingCells.resultYear,
          `ปี ${year} อยู่นอกปีที่ระบบรองรับ (${KNOWN_YEARS.join(', ')}) หากพิมพ์ผิดให้แก้ปีของผลประเมิน`,
          { expected: KNOWN_YEARS.join(', '), found: year },
        ),
      );
    }
    return missing;
  },
};
