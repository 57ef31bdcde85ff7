/** Announced instrument scores against the means of their indicators. Catches seed 002 #1 (93.04 for 91.76). */

import { agreement, instrumentRange } from '../ita/scores';
import { formatScore } from '../ita/rounding';
import { instrumentById } from '../ita/instruments';
import type { InstrumentId } from '../ita/model';
import type { SettingKey } from '../workbook/records';
import { finding, type Check } from './check';
import type { Finding } from './finding';
import { digitHint } from './support/look-alikes';
import { typedWeighted } from './support/weighted';

const SETTING_OF: Readonly<Record<InstrumentId, SettingKey>> = {
  IIT: 'announcedIIT',
  EIT: 'announcedEIT',
  OIT: 'announcedOIT',
};

export const instrumentMismatch: Check = {
  code: 'instrument-mismatch',
  group: 'scores',
  title: 'คะแนนแบบวัดที่ประกาศเท่ากับค่าเฉลี่ยของตัวชี้วัดในแบบวัด',
  finds: [
    { code: 'instrument-mismatch', severities: ['error', 'warning'], title: 'คะแนนแบบวัดที่ประกาศไม่เท่ากับค่าเฉลี่ยของตัวชี้วัด' },
    { code: 'instrument-out-of-range', severities: ['error'], title: 'คะแนนแบบวัดที่ประกาศเป็นไปไม่ได้จากตัวชี้วัดที่มี' },
    { code: 'instruments-weighted', severities: ['note'], title: 'คะแนนแบบวัดที่กรอกเป็นคะแนนถ่วงน้ำหนักแล้ว' },
  ],
  run: (context) => {
    const { data, analysis } = context;
    if (!analysis) return [];
    const scores = analysis.indicators.map(({ score }) => score);
    const found: Finding[] = [];
    const weighted = typedWeighted(context);
    if (weighted) {
      found.push(
        finding(
          'instruments-weighted',
          'note',
          data.settingCells.announcedIIT,
          'คะแนน IIT, EIT, OIT ที่กรอกเป็นคะแนนถ่วงน้ำหนักแล้ว (เต็ม 30, 30, 40) ระบบแปลงเป็นคะแนนเต็ม 100 ให้',
        ),
      );
    }
    for (const { id, announced, computed } of analysis.instruments) {
      if (announced === null) continue;
      const cell = data.settingCells[SETTING_OF[id]];
      if (computed !== null) {
        const { weight } = instrumentById(id);
        const result = weighted
          ? agreement((announced * weight) / 100, (computed * weight) / 100)
          : agreement(announced, computed);
        if (result === 'same') continue;
        const hint = digitHint(context, id);
        found.push(
          finding(
            'instrument-mismatch',
            result === 'different' ? 'error' : 'warning',
            cell,
            `คะแนน ${id} ที่ประกาศ ${formatScore(announced)} ไม่เท่ากับค่าเฉลี่ยของตัวชี้วัดที่ ${instrumentById(id).indicators.join(', ')} ซึ่งคำนวณได้ ${formatScore(computed)} ให้ตรวจกับประกาศผล${hint.text}`,
            { expected: computed, found: announced, fix: hint.fix },
          ),
        );
        continue;
      }
      const range = instrumentRange(id, scores);
      if (announced >= range.min - 0.01 && announced <= range.max + 0.01) continue;
      found.push(
        finding(
          'instrument-out-of-range',
          'error',
          cell,
          `คะแนน ${id} ที่ประกาศ ${formatScore(announced)} เป็นไปไม่ได้จากคะแนนตัวชี้วัดที่มี ซึ่งให้ได้ระหว่าง ${formatScore(range.min)} ถึง ${formatScore(range.max)} ให้ตรวจกับประกาศผล`,
          { expected: `${formatScore(range.min)}–${formatScore(range.max)}`, found: announced },
        ),
      );
    }
    return found;
  },
};
