/** docs/แม่แบบ.md lists the fields that the templates really have. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEMPLATE_PAGE, templatePage } from '../../../scripts/template-fields-page';
import { DOCUMENTS } from '../../../src/documents/definitions';

const page = readFileSync(join(__dirname, '../../..', TEMPLATE_PAGE), 'utf8');

it('is up to date; after a change run: npx tsx scripts/template-fields.ts', () => {
  expect(page).toBe(templatePage());
});

it('names every paper', () => {
  for (const { title, id } of Object.values(DOCUMENTS)) expect(page).toContain(`## ${title} (\`${id}\`)`);
});
