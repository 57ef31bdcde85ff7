/** Collects the findings of one reading of the workbook. */

import type { Finding, Fix, Severity } from '../../findings/finding';

/** Findings of one reading, added as cells are met. */
export class Notebook {
  readonly findings: Finding[] = [];

  add(
    code: string,
    severity: Severity,
    cell: string | undefined,
    message: string,
    values: {
      readonly expected?: number | string;
      readonly found?: number | string;
      readonly cause?: string;
      readonly cells?: readonly (string | undefined)[];
      readonly fix?: Fix | null;
    } = {},
  ): void {
    const cells = (values.cells ?? []).filter((one): one is string => one !== undefined);
    this.findings.push({
      code,
      severity,
      cell: cell ?? null,
      message,
      expected: values.expected ?? null,
      found: values.found ?? null,
      ...(cells.length > 1 ? { cells } : {}),
      ...(values.cause === undefined ? {} : { cause: values.cause }),
      ...(values.fix ? { fix: values.fix } : {}),
    });
  }
}
