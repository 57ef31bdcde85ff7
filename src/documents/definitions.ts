/** The registry of papers: what can be made, in the order in which it is offered. */

import type { DocumentId } from './shared/titles';
import { analysisDocument } from './analysis/analysis-document';
import { annualDocument } from './annual/annual-document';
import type { AnyDocument } from './shared/definition';
import { measuresDocument } from './measures/measures-document';
import { meetingDocument } from './meeting/meeting-document';
import { overviewDocument } from './overview/overview-document';
import { resolutionDocument } from './resolution/resolution-document';
import { resultsDocument } from './results/results-document';

/** Papers that have a definition and a built-in template. */
export const DOCUMENTS: Readonly<Partial<Record<DocumentId, AnyDocument>>> = {
  analysis: analysisDocument,
  measures: measuresDocument,
  results: resultsDocument,
  annual: annualDocument,
  meeting: meetingDocument,
  resolution: resolutionDocument,
  overview: overviewDocument,
};

/**
 * The paper with this id.
 * @throws RangeError for an id without a definition
 */
export function documentDefinition(id: DocumentId): AnyDocument {
  const definition = DOCUMENTS[id];
  if (!definition) throw new RangeError(`no document "${id}"; known: ${Object.keys(DOCUMENTS).join(', ')}`);
  return definition;
}
