/** The panel as it is served: one page, without what HtmlService would misread. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync(join(__dirname, '../../dist/Sidebar.html'), 'utf8');

describe('the served panel', () => {
  it('holds no template literal, in which HtmlService would take "//" and "/*" for comments', () => {
    expect(page.slice(page.indexOf('<script>'))).not.toContain('`');
  });

  it('is one page that loads nothing from elsewhere', () => {
    expect(page.match(/<script[^>]*\ssrc|<link|@import|url\((?!#)/g)).toBeNull();
    expect(page.match(/<script/g)).toHaveLength(1);
  });
});
