/** Numbers of the lists in a report: continuous, once each. Catches paper 003 #10 (๑.๓ → ๑.๖), 001 #5. */

import { defineCheck } from '../engine/check';
import { numberingFaults } from '../support/numbering';
import { statementsOf } from '../../evidence/statements';

export const sourceNumbering = defineCheck({
  code: 'source-numbering',
  group: 'statements',
  title: 'เลขข้อในรายงานต้นฉบับต่อเนื่อง',
  codes: {
    'source-numbering': { severities: ['warning'], title: 'เลขข้อในรายงานต้นฉบับซ้ำหรือข้าม' },
  },
  run({ data, evidence = [] }, report) {
    // Numbers of measures stand in the tab, where a finding can name the cell.
    const inTab = data.measures.some(({ no }) => no !== '');
    const lists = statementsOf(evidence, 'numbering')
      .filter(({ of }) => !(of === 'measures' && inTab))
      .map((list) => ({ list, faults: numberingFaults(list.labels) }))
      .filter(({ faults }) => faults.length > 0);
    const first = lists[0];
    if (!first) return;
    const words = lists.map(
      ({ list, faults }) =>
        `${faults
          .map((fault) => fault.words)
          .slice(0, 3)
          .join(', ')} (บรรทัดที่ ${list.line})`,
    );
    report(
      'source-numbering',
      'warning',
      first.list.cell,
      `เลขข้อในรายงานต้นฉบับไม่ต่อเนื่อง: ${words.slice(0, 4).join('; ')}${words.length > 4 ? ` และอีก ${words.length - 4} รายการ` : ''} ของรายงานต้นฉบับ ให้แก้เลขข้อหรือเติมข้อที่ขาด`,
      { found: first.faults[0]?.words ?? null },
    );
  },
});
