/** The registry of papers: what can be made, in the order in which it is offered. */

import type { DocumentId } from './titles';
import { analysisDocument } from './analysis-document';
import { annualDocument } from './annual-document';
import type { AnyDocument } from './definition';
import { measuresDocument } from './measures-document';
import { meetingDocument } from './meeting-document';
import { resultsDocument } from './results-document';

/** Papers that have a definition and a built-in template. */
export const DOCUMENTS: Readonly<Partial<Record<DocumentId, AnyDocument>>> = {
  analysis: analysisDocument,
  measures: measuresDocument,
  results: resultsDocument,
  annual: annualDocument,
  meeting: meetingDocument,
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
