/**
 * Fields whose absence from a template would make the paper miss an element that scores (ita-domain.md §3.7) or the
 * facts that the paper is about. Letterhead, names and wording are the agency's: it may write them in by hand.
 */

import type { DocumentId } from '../shared/titles';

/** Paths through the loops of the document's fields. A test compares them with the definitions. */
const REQUIRED_FIELDS: Readonly<Record<DocumentId, readonly string[]>> = {
  analysis: [
    'resultYear',
    'totalSentence',
    'instruments.scores.name',
    'instruments.scores.score',
    'instruments.mean',
    'strengths.name',
    'strengths.score',
    'weaknesses.name',
    'weaknesses.score',
    'suggestions.groups.items.text',
    'suggestions.groups.items.suggestion',
  ],
  measures: [
    'planYear',
    'totalSentence',
    'issues.name',
    'issues.indicators.name',
    'issues.indicators.score',
    'issues.sentence',
    'plan.title',
    'plan.measures.measure',
    'plan.measures.responsible',
    'plan.measures.steps.text',
    'plan.measures.period',
    'plan.measures.monitoring',
    'constraints.text',
  ],
  results: ['planYear', 'countSentence', 'measures.measure', 'measures.output.text', 'measures.outcome.text'],
  annual: [
    'resultYear',
    'totalSentence',
    'instruments.name',
    'instruments.indicators.name',
    'instruments.indicators.score',
    'analyses.sentence',
    'analyses.parts.groups.items.text',
    'analyses.parts.groups.items.score',
    'measures.measure',
    'measures.steps.text',
    'measures.period',
    'measures.responsible',
    'measures.output.text',
    'measures.outcome.text',
    'constraints.text',
  ],
  meeting: [
    'origin',
    'day',
    'meetingPlace',
    'sections.title',
    'sections.approaches.text',
    'sections.measures.text',
    'sections.method.text',
    'sections.results.text',
    'sections.suggestions.text',
    'sections.opinions.opinion',
  ],
  resolution: ['opening', 'matters.title', 'matters.decision', 'members.name', 'members.opinion'],
  overview: ['summary', 'levels.name', 'levels.count', 'levels.share', 'low.agencies.name', 'low.agencies.total'],
};

/** Required paths of a document. */
export function requiredFields(id: DocumentId): readonly string[] {
  return REQUIRED_FIELDS[id];
}
