/** The tab `ผิดปกติ`: what every check of scores found in every row, one line each, with the agency and a link to its cell. */

import type { AgencyFinding } from '../../agencies/unusual';
import type { Severity } from '../../findings/finding';
import { SEVERITY_NAMES, changedRules, row, severityRules } from '../output/style';
import { OUTPUT_TAB_NAMES, OUTPUT_TITLES, type TabSpec } from '../tab-spec';
import { INTERNAL_NOTICE } from './words';

/** More lines are no list that anybody works through; the line above says how many are left out. */
const MOST_LINES = 2000;
const HARM: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

export interface FindingsTabInput {
  readonly findings: readonly AgencyFinding[];
  readonly internal: boolean;
  /** Name of the agency at a position. */
  nameOf(position: number): string;
}

/** The most harmful first, then in the order of the tab. */
export function agenciesFindingsTab({ findings, internal, nameOf }: FindingsTabInput): TabSpec {
  const count = (severity: Severity): number => findings.filter(({ finding }) => finding.severity === severity).length;
  const lines = [...findings]
    .sort((one, other) => HARM[one.finding.severity] - HARM[other.finding.severity])
    .slice(0, MOST_LINES);
  const left = findings.length - lines.length;
  return {
    id: 'agencies-findings',
    name: OUTPUT_TAB_NAMES['agencies-findings'],
    columns: [
      { key: 'order', width: 50, align: 'center', format: '0' },
      { key: 'severity', width: 90 },
      { key: 'agency', width: 230 },
      { key: 'cell', width: 130 },
      { key: 'message', width: 560 },
      { key: 'expected', align: 'right', format: 'General' },
      { key: 'found', align: 'right', format: 'General' },
      { key: 'code', width: 200 },
    ],
    rows: [
      row('title', OUTPUT_TITLES['agencies-findings']),
      row(
        'note',
        [
          ...(['error', 'warning', 'note'] as const).map(
            (severity) => `${SEVERITY_NAMES[severity]} ${count(severity)}`,
          ),
          ...(left > 0 ? [`แสดง ${lines.length} รายการแรก ยังมีอีก ${left} รายการ`] : []),
          ...(internal ? [INTERNAL_NOTICE] : []),
        ].join(' · '),
      ),
      row('flag'),
      row('header', 'ที่', 'ระดับ', 'หน่วยงาน', 'ช่อง', 'ข้อสังเกต', 'ควรเป็น', 'พบ', 'รหัส'),
      ...(lines.length === 0
        ? [row('body', '', '', '', '', 'ไม่พบข้อสังเกต')]
        : lines.map(({ agency, finding }, index) =>
            row(
              'body',
              index + 1,
              SEVERITY_NAMES[finding.severity],
              agency === null ? '' : nameOf(agency),
              finding.cell === null ? '' : { text: finding.cell, link: finding.cell },
              finding.message,
              finding.expected ?? '',
              finding.found ?? '',
              finding.code,
            ),
          )),
    ],
    identity: ['code', 'cell'],
    frozenRows: 4,
    rules: [...changedRules('order'), ...severityRules('severity')],
    chart: null,
  };
}
