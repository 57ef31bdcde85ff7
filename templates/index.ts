/** The built-in templates as .docx bytes; `npm run build` puts them into the bundle. */

import type { DocumentId } from '../src/rpc';
import { analysisTemplate } from './analysis';
import { measuresTemplate } from './measures';
import { packTemplate } from './package';

/** Builds every template; equal bytes on every run. */
export async function buildTemplates(): Promise<Readonly<Partial<Record<DocumentId, Uint8Array>>>> {
  return {
    analysis: await packTemplate(analysisTemplate()),
    measures: await packTemplate(measuresTemplate()),
  };
}
