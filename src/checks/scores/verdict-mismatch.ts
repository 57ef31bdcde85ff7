/** The verdict of an instrument that was typed (for where no score is known) against the score that is known all the same. */

import { formatScore, round2 } from '../../ita/rounding';
import { VERDICTS } from '../../workbook/input-tabs';
import { defineCheck } from '../engine/check';

export const verdictMismatch = defineCheck({
  code: 'verdict-mismatch',
  group: 'scores',
  title: 'ผลเทียบเกณฑ์ที่กรอกตรงกับคะแนนของแบบวัด',
  codes: {
    'verdict-mismatch': { severities: ['error'], title: 'ผลเทียบเกณฑ์ที่กรอกไม่ตรงกับคะแนนของแบบวัด' },
  },
  run({ data, analysis }, report) {
    const { settings, settingCells } = data;
    for (const { id, announced, computed } of analysis?.instruments ?? []) {
      const key = `verdict${id}` as const;
      const typed = settings[key];
      if (typed === null) continue;
      const scores = [announced, computed].flatMap((score) => (score === null ? [] : [score]));
      if (scores.length === 0) continue;
      // Where the announced and the computed score fall on either side, that they differ is the finding.
      if (scores.some((score) => round2(score) >= settings.target === (typed === 'passed'))) continue;
      const [score = 0] = scores;
      report(
        'verdict-mismatch',
        'error',
        settingCells[key],
        `แบบวัด ${id} ได้ ${formatScore(score)} คะแนน จึง${typed === 'passed' ? 'ต่ำกว่า' : 'ผ่าน'}เกณฑ์เป้าหมาย ${round2(settings.target)} แต่กรอกว่า "${VERDICTS[typed]}" เอกสารใช้ผลตามคะแนน ให้แก้หรือลบผลที่กรอก`,
        { expected: VERDICTS[typed === 'passed' ? 'below' : 'passed'], found: VERDICTS[typed] },
      );
    }
  },
});
