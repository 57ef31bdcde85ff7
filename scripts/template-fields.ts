/** Writes docs/แม่แบบ.md; a test compares the page with what this would write. */

import { writeFileSync } from 'node:fs';
import { TEMPLATE_PAGE, templatePage } from './template-fields-page';

writeFileSync(TEMPLATE_PAGE, templatePage());
