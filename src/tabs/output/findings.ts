/**
 * The tab `ตรวจสอบ`: every finding, the most harmful group first, one line a cause, with a link to its (first) cell.
 * Groups are a column and no heading rows, so that the table can be filtered, sorted and read by a program; columns are
 * only ever added at the end.
 */

import type { Finding, Severity } from '../../findings/finding';
import { cellRanges, groupFindings, type FindingLine } from '../../findings/report';
import { OUTPUT_TAB_NAMES, OUTPUT_TITLES, type CellContent, type TabSpec } from '../tab-spec';
import { SEVERITY_NAMES, changedRules, row, severityRules, type Row } from './style';

/**
 * @param checkedAt day and time of the check as printed, e.g. "21/11/2569 14:05"
 */
export function findingsTab(findings: readonly Finding[], checkedAt: string): TabSpec {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    id: 'findings',
    name: OUTPUT_TAB_NAMES.findings,
    columns: [
      // No column is wider than a phone, and each finding begins on its first screen.
      { key: 'order', width: 84, align: 'center', format: '0' },
      { key: 'severity', width: 84 },
      { key: 'cell', width: 84 },
      { key: 'message', width: 330 },
      { key: 'expected', format: 'General' },
      { key: 'found', format: 'General' },
      { key: 'code', width: 200, hidden: true },
      { key: 'group', width: 200 },
      { key: 'cells', width: 200 },
    ],
    rows: [
      row('title', OUTPUT_TITLES.findings),
      row(
        'note',
        `ตรวจเมื่อ ${checkedAt} · ${SEVERITY_NAMES.error} ${count('error')} · ${SEVERITY_NAMES.warning} ${count('warning')} · ${SEVERITY_NAMES.note} ${count('note')}`,
      ),
      row('flag'),
      row('header', 'ที่', 'ระดับ', 'ช่อง', 'ข้อสังเกต', 'ควรเป็น', 'พบ', 'รหัส', 'หมวด', 'ทุกช่องที่พบ'),
      ...(findings.length === 0 ? [row('body', '', '', '', 'ไม่พบข้อสังเกต')] : lineRows(findings)),
    ],
    identity: ['code', 'cell'],
    frozenRows: 4,
    rules: [...changedRules('order'), ...severityRules('severity')],
    chart: null,
  };
}

function lineRows(findings: readonly Finding[]): Row[] {
  const rows: Row[] = [];
  for (const { title, lines } of groupFindings(findings)) {
    for (const line of lines) rows.push(lineRow(rows.length + 1, title, line));
  }
  return rows;
}

/** Different values of one line that its cell names. */
const SHOWN_VALUES = 5;

function lineRow(order: number, group: string, { severity, message, cells, findings }: FindingLine): Row {
  const cell = cells[0];
  /** What is right or was found: the one value, or the first of several. */
  const said = (values: readonly (number | string | null)[]): CellContent => {
    const distinct = [...new Set(values)].filter((value): value is number | string => value !== null);
    if (distinct.length < 2) return distinct[0] ?? '';
    return distinct.slice(0, SHOWN_VALUES).join(', ') + (distinct.length > SHOWN_VALUES ? ' …' : '');
  };
  return row(
    'body',
    order,
    SEVERITY_NAMES[severity],
    cell === undefined ? '' : { text: cell, link: cell },
    message,
    said(findings.map(({ expected }) => expected)),
    said(findings.map(({ found }) => found)),
    findings[0]?.code ?? '',
    group,
    cells.length > 1 ? cellRanges(cells) : '',
  );
}
