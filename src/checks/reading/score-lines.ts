/** The two lines of the settings: the target below the maintain line, and 85 as the assessment has it (ita-domain.md §4.3). */

import { DEFAULT_THRESHOLDS } from '../../ita/classes';
import { formatScore } from '../../ita/rounding';
import { defineCheck } from '../engine/check';

export const scoreLines = defineCheck({
  code: 'score-lines',
  group: 'reading',
  title: 'เกณฑ์เป้าหมายไม่สูงกว่าเกณฑ์รักษามาตรฐาน และตรงกับเกณฑ์ของสำนักงาน ป.ป.ช.',
  codes: {
    'score-lines-reversed': { severities: ['error'], title: 'เกณฑ์เป้าหมายสูงกว่าเกณฑ์รักษามาตรฐาน' },
    'score-target-unusual': { severities: ['note'], title: 'เกณฑ์เป้าหมายไม่ใช่ 85' },
  },
  run({ data }, report) {
    const { target, maintain } = data.settings;
    if (target > maintain) {
      report(
        'score-lines-reversed',
        'error',
        data.settingCells.maintain ?? data.settingCells.target,
        `เกณฑ์รักษามาตรฐาน ${formatScore(maintain)} ต่ำกว่าเกณฑ์เป้าหมาย ${formatScore(target)} ให้แก้ให้เกณฑ์รักษามาตรฐานสูงกว่า`,
        { expected: target, found: maintain },
      );
    }
    if (target === DEFAULT_THRESHOLDS.target) return;
    report(
      'score-target-unusual',
      'note',
      data.settingCells.target,
      `เกณฑ์เป้าหมายที่ตั้งไว้คือ ${formatScore(target)} ขณะที่เกณฑ์ผ่านของการประเมินคือ 85 หากไม่ได้ตั้งใจให้แก้เป็น 85`,
      { expected: DEFAULT_THRESHOLDS.target, found: target },
    );
  },
});
