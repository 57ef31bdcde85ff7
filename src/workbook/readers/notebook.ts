/** Collects the findings of one reading of the workbook. */

import type { Finding, Severity } from '../../checks/finding';

/** Findings of one reading, added as cells are met. */
export class Notebook {
  readonly findings: Finding[] = [];

  add(
    code: string,
    severity: Severity,
    cell: string | undefined,
    message: string,
    values: { expected?: number | string; found?: number | string } = {},
  ): void {
    this.findings.push({
      code,
      severity,
      cell: cell ?? null,
      message,
      expected: values.expected ?? null,
      found: values.found ?? null,
    });
  }
}
