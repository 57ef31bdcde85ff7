/**
 * Composition root: everything that src/entry.js calls, and nothing else. Every cell with a custom function loads this
 * file, so all but the functions and the menu is loaded when it is asked for (docs/benchmarks.md).
 */

import type * as jobsModule from './jobs';
import { buildMenu } from './google/menu-bar';
import { loadProgram } from './google/program-text';

export * from './functions';

/** Simple trigger; also runs in AuthMode.NONE. */
export function onOpen(): void {
  buildMenu();
}

export function onInstall(): void {
  buildMenu();
}

type Jobs = typeof jobsModule;
let loaded: Jobs | null = null;

function jobs(): Jobs {
  if (!loaded) loaded = loadProgram<Jobs>('Jobs', 'ItaJobs');
  return loaded;
}

/** The job of this name, evaluated with all others when the first of them is called. */
function later<Name extends keyof Jobs>(name: Name): Jobs[Name] {
  const call = (...args: unknown[]): unknown => (jobs()[name] as (...given: unknown[]) => unknown)(...args);
  return call as Jobs[Name];
}

export const menuAbout = later('menuAbout');
export const menuAnalyse = later('menuAnalyse');
export const menuCheck = later('menuCheck');
export const menuCreateTabs = later('menuCreateTabs');
export const menuImport = later('menuImport');
export const menuOpenSidebar = later('menuOpenSidebar');
export const menuAnalysisDocument = later('menuAnalysisDocument');
export const menuMeasuresDocument = later('menuMeasuresDocument');
export const menuResultsDocument = later('menuResultsDocument');
export const menuAnnualDocument = later('menuAnnualDocument');
export const menuMeetingDocument = later('menuMeetingDocument');
export const menuSuggestMeasures = later('menuSuggestMeasures');
export const menuTemplates = later('menuTemplates');
export const itaOverview = later('itaOverview');
export const itaChooseTab = later('itaChooseTab');
export const itaGoTo = later('itaGoTo');
export const itaApplyFix = later('itaApplyFix');
export const itaPreviewImport = later('itaPreviewImport');
export const itaAcceptImport = later('itaAcceptImport');
export const itaCreateTabs = later('itaCreateTabs');
export const itaCheck = later('itaCheck');
export const itaAnalyse = later('itaAnalyse');
export const itaMakeDocument = later('itaMakeDocument');
export const itaTemplates = later('itaTemplates');
export const itaExportTemplate = later('itaExportTemplate');
export const itaCheckTemplate = later('itaCheckTemplate');
export const itaUseTemplate = later('itaUseTemplate');
export const itaResetTemplate = later('itaResetTemplate');
export const itaEditTemplate = later('itaEditTemplate');
export const itaSaveTemplate = later('itaSaveTemplate');
export const itaUseGaruda = later('itaUseGaruda');
export const itaRemoveGaruda = later('itaRemoveGaruda');
export const itaSuggestMeasures = later('itaSuggestMeasures');
