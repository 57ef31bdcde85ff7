/** Opens the panel and the page เกี่ยวกับ. They need no program of an .html file, so that they can say when one is missing. */

import { VERSION } from '../shared/version';
import { runFromMenu, showAbout } from './dialogs';

/** The panel: a page of its own that reads the workbook after it shows (docs/architecture.md). */
export function menuOpenSidebar(): void {
  runFromMenu(() => showPanel(null));
}

/** The panel at its page for pasting a report. */
export function menuImport(): void {
  runFromMenu(() => showPanel('import'));
}

/** The panel at its page for beginning a new year. */
export function menuNextYear(): void {
  runFromMenu(() => showPanel('next-year'));
}

/** The panel at its page for templates and the garuda. */
export function menuTemplates(): void {
  runFromMenu(() => showPanel('templates'));
}

/** The panel at its page for several agencies. */
export function menuAgencies(): void {
  runFromMenu(() => showPanel('agencies'));
}

/** The panel at its page that tries what the add-in takes for granted. */
export function menuSelfCheck(): void {
  runFromMenu(() => showPanel('self-check'));
}

/** What the add-in is, with the licences of the libraries that it carries. */
export function menuAbout(): void {
  runFromMenu(() => showAbout(VERSION, HtmlService.createTemplateFromFile('Notice').getRawContent()));
}

/**
 * The page is served from its raw text, so that no part of it is read as a template or built twice.
 * @param page a page of src/sidebar/panel/pages.ts; the panel finds it in the element that it is drawn into
 */
function showPanel(page: string | null): void {
  const text = HtmlService.createTemplateFromFile('Sidebar').getRawContent();
  const opened = page === null ? text : text.replace('<div id="panel"', `$& data-page="${page}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(opened).setTitle('ITA แผงควบคุม'));
}
