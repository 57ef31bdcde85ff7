/** Settings without which no paper can be right: agency and result year; and a year whose rules are known. */

import { KNOWN_YEARS } from '../../ita/years';
import { placeIn } from '../../findings/address';
import { SETTING_ROWS } from '../../workbook/input-tabs';
import { defineCheck } from '../engine/check';

export const requiredSettings = defineCheck({
  code: 'setting-missing',
  group: 'reading',
  title: 'กรอกรายการตั้งค่าที่จำเป็นครบ และปีของผลประเมินเป็นปีที่ระบบรองรับ',
  codes: {
    'setting-missing': { severities: ['error'], title: 'ยังไม่ได้กรอกรายการตั้งค่าที่จำเป็น' },
    'year-not-supported': { severities: ['error'], title: 'ปีของผลประเมินอยู่นอกปีที่ระบบรองรับ' },
  },
  run({ data, rules }, report) {
    if (data.tabs.settings === null) return;
    const tab = data.tabs.settings;
    for (const { key, label, required } of SETTING_ROWS) {
      const value = data.settings[key];
      if (!required || (value !== null && value !== '')) continue;
      report(
        'setting-missing',
        'error',
        data.settingCells[key] ?? placeIn(tab, 'B1'),
        `ยังไม่ได้กรอก "${label}" ให้กรอกในแท็บ "${tab}"`,
        { expected: label },
      );
    }
    const year = data.settings.resultYear;
    if (year !== null && rules === null) {
      report(
        'year-not-supported',
        'error',
        data.settingCells.resultYear,
        `ปี ${year} อยู่นอกปีที่ระบบรองรับ (${KNOWN_YEARS.join(', ')}) หากพิมพ์ผิดให้แก้ปีของผลประเมิน`,
        { expected: KNOWN_YEARS.join(', '), found: year },
      );
    }
  },
});
