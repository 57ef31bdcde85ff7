/** What a list gives to its names, before the columns say which figure is which. */

import type { Confidence } from '../propose/result';
import type { FoundNumber } from '../tokens/elements';
import type { Target } from '../tokens/score-statement';
import type { Unit } from '../tokens/units';

/** A name with the figures that its place in the list gives it. */
export interface Candidate {
  readonly target: Target;
  readonly numbers: readonly FoundNumber[];
  readonly unit: Unit;
  readonly confidence: Confidence;
}

/** What can be read in more than one way, and the ways. */
export interface Unclear {
  readonly units: readonly Unit[];
  /** Every figure to the name before it; empty where that leaves no sense. */
  readonly namesFirst: readonly Candidate[];
  /** Every figure to the name after it. */
  readonly figuresFirst: readonly Candidate[];
}
