/** The built-in templates as .docx bytes; `npm run build` puts them into the bundle. */

import type { DocumentId } from '../src/shared/rpc';
import { analysisTemplate } from './analysis';
import { annualTemplate } from './annual';
import { measuresTemplate } from './measures';
import { meetingTemplate } from './meeting';
import { overviewTemplate } from './overview';
import { packTemplate } from './package';
import { resolutionTemplate } from './resolution';
import { resultsTemplate } from './results';

/** Builds every template; equal bytes on every run. */
export async function buildTemplates(): Promise<Readonly<Partial<Record<DocumentId, Uint8Array>>>> {
  return {
    analysis: await packTemplate(analysisTemplate()),
    measures: await packTemplate(measuresTemplate()),
    results: await packTemplate(resultsTemplate()),
    annual: await packTemplate(annualTemplate()),
    meeting: await packTemplate(meetingTemplate()),
    resolution: await packTemplate(resolutionTemplate()),
    overview: await packTemplate(overviewTemplate()),
  };
}
