/** The one shape of a check: a pure function from what was read and analysed to findings. */

import type { Analysis } from '../ita/analysis';
import type { YearRules } from '../ita/years/year';
import type { WorkbookData } from '../workbook/records';
import type { Finding, Severity } from './finding';

export interface CheckContext {
  readonly data: WorkbookData;
  /** Null where the year is missing or not supported, so nothing could be rated. */
  readonly analysis: Analysis | null;
  /** Rules of the result year; null as above. */
  readonly rules: YearRules | null;
}

export interface Check {
  /** Kebab-case name of the check; its findings carry this code or one that begins with the same words. */
  readonly code: string;
  /** What it looks for, in Thai, one line (docs/checks.md is generated from it). */
  readonly title: string;
  readonly run: (context: CheckContext) => readonly Finding[];
}

/** A finding with the optional parts filled in. */
export function finding(
  code: string,
  severity: Severity,
  cell: string | null | undefined,
  message: string,
  values: { readonly expected?: number | string | null; readonly found?: number | string | null } = {},
): Finding {
  return {
    code,
    severity,
    cell: cell ?? null,
    message,
    expected: values.expected ?? null,
    found: values.found ?? null,
  };
}
