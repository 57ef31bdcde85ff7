/** The statements of an imported report by kind, each with its cell in the tab `หลักฐาน` where it stands in one. */

import type { Evidence, EvidenceKind } from './evidence';

/** A statement as it is kept: with the address of its row. */
export type Placed<E extends Evidence> = E & { readonly cell?: string };

/** Any statement with its address. */
export type PlacedEvidence = Placed<Evidence>;

/** The statements of one kind, in the order of the report. */
export function statementsOf<K extends EvidenceKind>(
  evidence: readonly Placed<Evidence>[],
  kind: K,
): readonly Placed<Extract<Evidence, { kind: K }>>[] {
  return evidence.filter((one): one is Placed<Extract<Evidence, { kind: K }>> => one.kind === kind);
}
