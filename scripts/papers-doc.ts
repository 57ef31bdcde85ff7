/** Writes the tables of docs/documents.md; a test compares the page with what this would write. */

import { readFileSync, writeFileSync } from 'node:fs';
import { PAPERS_PAGE, papersPage } from './papers-page.ts';

writeFileSync(PAPERS_PAGE, await papersPage(readFileSync(PAPERS_PAGE, 'utf8')));
