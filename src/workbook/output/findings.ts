/** The tab `ตรวจสอบ`: every finding, the most harmful first, with a link to its cell. */

import type { Finding, Severity } from '../../checks/finding';
import type { CellContent, TabSpec } from '../tab-spec';
import { SEVERITY_NAMES, changedRules, flagCell, row, severityRules, type MadeBy } from './style';

/**
 * @param checkedAt day and time of the check as printed, e.g. "21/11/2569 14:05"
 * @param madeBy whose copy of the input the flag compares with
 */
export function findingsTab(findings: readonly Finding[], checkedAt: string, madeBy: MadeBy): TabSpec {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const value = (content: number | string | null): CellContent => content ?? '';
  return {
    id: 'findings',
    name: 'ตรวจสอบ',
    columns: [
      { key: 'order', width: 50, align: 'center', format: '0' },
      { key: 'severity', width: 110 },
      { key: 'cell', width: 150 },
      { key: 'message', width: 560 },
      { key: 'expected', width: 130, align: 'right', format: 'General' },
      { key: 'found', width: 130, align: 'right', format: 'General' },
      { key: 'code', width: 170 },
    ],
    rows: [
      row('title', 'ผลการตรวจสอบข้อมูล'),
      row(
        'note',
        `ตรวจเมื่อ ${checkedAt} · ${SEVERITY_NAMES.error} ${count('error')} · ${SEVERITY_NAMES.warning} ${count('warning')} · ${SEVERITY_NAMES.note} ${count('note')}`,
      ),
      row('flag', flagCell(madeBy)),
      row('header', 'ที่', 'ระดับ', 'ช่อง', 'ข้อสังเกต', 'ควรเป็น', 'พบ', 'รหัส'),
      ...(findings.length === 0
        ? [row('body', '', '', '', 'ไม่พบข้อสังเกต')]
        : findings.map((finding, index) =>
            row(
              'body',
              index + 1,
              SEVERITY_NAMES[finding.severity],
              finding.cell === null ? '' : { text: finding.cell, link: finding.cell },
              finding.message,
              value(finding.expected),
              value(finding.found),
              finding.code,
            ),
          )),
    ],
    frozenRows: 4,
    rules: [...changedRules('order'), ...severityRules('severity')],
    chart: null,
  };
}
