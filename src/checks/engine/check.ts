/** The one shape of a check: a pure function from what was read and analysed to findings. */

import type { Analysis } from '../../ita/analysis';
import type { YearRules } from '../../ita/years/year';
import type { MeasureRow, WorkbookData } from '../../workbook/records';
import type { Finding, Fix, Severity } from '../../findings/finding';
import type { GroupId } from '../../findings/groups';
import type { PlacedEvidence } from '../../evidence/statements';

export interface CheckContext {
  /** As `runChecks` hands it to a check, without the drafts: what papers leave out cannot make them wrong. */
  readonly data: WorkbookData;
  /** The measures that are still drafts; set by `runChecks`. */
  readonly drafts?: readonly MeasureRow[];
  /** Null where the year is missing or not supported, so nothing could be rated. */
  readonly analysis: Analysis | null;
  /** Rules of the result year; null as above. */
  readonly rules: YearRules | null;
  /** What an imported report says about itself; absent where none was imported. */
  readonly evidence?: readonly PlacedEvidence[];
}

/** One kind of finding that a check can report. */
export interface FindingKind {
  readonly code: string;
  readonly severities: readonly Severity[];
  /** What is wrong, in Thai, one line (docs/checks.md is generated from it). */
  readonly title: string;
}

export interface Check {
  /** Kebab-case name of the check. */
  readonly code: string;
  readonly group: GroupId;
  /** What it makes sure of, in Thai, one line. */
  readonly title: string;
  /** Every code that `run` can give. */
  readonly finds: readonly FindingKind[];
  readonly run: (context: CheckContext) => readonly Finding[];
}

/**
 * A finding with the optional parts filled in.
 * @param cell where the fault stands: one cell, or all of them, the first in front
 */
export function finding(
  code: string,
  severity: Severity,
  cell: string | null | undefined | readonly (string | null | undefined)[],
  message: string,
  values: {
    readonly expected?: number | string | null;
    readonly found?: number | string | null;
    readonly fix?: Fix | null;
    readonly cause?: string;
  } = {},
): Finding {
  const cells = (Array.isArray(cell) ? cell : [cell])
    .filter((one): one is string => typeof one === 'string' && one !== '')
    .filter((one, index, all) => all.indexOf(one) === index);
  return {
    code,
    severity,
    cell: cells[0] ?? null,
    message,
    expected: values.expected ?? null,
    found: values.found ?? null,
    ...(cells.length > 1 ? { cells } : {}),
    ...(values.cause === undefined ? {} : { cause: values.cause }),
    ...(values.fix ? { fix: values.fix } : {}),
  };
}
