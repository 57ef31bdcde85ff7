/** The one shape of a check: a pure function from what was read and analysed to findings of the codes that it declares. */

import type { Finding, Fix, Severity } from '../../findings/finding';
import type { GroupId } from '../../findings/groups';
import type { PlacedEvidence } from '../../evidence/statements';
import type { YearRules } from '../../ita/years/year';
import type { Planned } from '../../planning/coverage';

/**
 * What checks look at. `runChecks` hands `data` over without the draft measures, because what papers leave out cannot
 * make them wrong, and sets `drafts`.
 */
export interface CheckContext extends Planned {
  /** Rules of the result year; null where the year is missing or not supported. */
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

type Cell = string | null | undefined;

/** Parts of a finding that not every one has. */
export interface FindingDetails {
  readonly expected?: number | string | null;
  readonly found?: number | string | null;
  readonly fix?: Fix | null;
  /** See `Finding.cause`. */
  readonly cause?: string;
}

/**
 * Reports a fault under one of the codes that the check declares.
 * @param cell where the fault stands: one cell, or all of them, the first in front
 * @param message Thai, for a person: what is wrong and what to do
 */
export type Report<Code extends string> = (
  code: Code,
  severity: Severity,
  cell: Cell | readonly Cell[],
  message: string,
  details?: FindingDetails,
) => void;

/** A check as it is written; `codes` are those that it may report, and no other code compiles. */
export interface CheckDefinition<Code extends string> extends Pick<Check, 'code' | 'group' | 'title'> {
  readonly codes: Readonly<Record<Code, Omit<FindingKind, 'code'>>>;
  readonly run: (context: CheckContext, report: Report<Code>) => void;
}

export function defineCheck<Code extends string>({ code, group, title, codes, run }: CheckDefinition<Code>): Check {
  const kinds: readonly [string, Omit<FindingKind, 'code'>][] = Object.entries(codes);
  return {
    code,
    group,
    title,
    finds: kinds.map(([own, kind]) => ({ code: own, ...kind })),
    run: (context) => {
      const findings: Finding[] = [];
      run(context, (...fault) => findings.push(findingOf(...fault)));
      return findings;
    },
  };
}

function findingOf(...[code, severity, cell, message, details = {}]: Parameters<Report<string>>): Finding {
  const places = typeof cell === 'object' && cell !== null ? cell : [cell];
  const cells = [...new Set(places)].filter((one): one is string => typeof one === 'string' && one !== '');
  return {
    code,
    severity,
    cell: cells[0] ?? null,
    message,
    expected: details.expected ?? null,
    found: details.found ?? null,
    ...(cells.length > 1 ? { cells } : {}),
    ...(details.cause === undefined ? {} : { cause: details.cause }),
    ...(details.fix ? { fix: details.fix } : {}),
  };
}
