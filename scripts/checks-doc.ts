/** Writes docs/checks.md from the registry of checks; a test compares the page with what this would write. */

import { writeFileSync } from 'node:fs';
import { CHECKS_PAGE, checksPage } from './checks-page';

writeFileSync(CHECKS_PAGE, checksPage());
