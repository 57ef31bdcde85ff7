/** `npm run push` for a newcomer: every step that is missing is named before Google is asked, every refusal after it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pushAdvice, whyNotYet } from '../../scripts/support/push-advice';

const READY = '{ "scriptId": "1AbCdEfGhIjKlMnOpQrStUvWxYz", "rootDir": "dist" }';

describe('before a push', () => {
  it('asks for the script id where the repository’s own text still stands, or none', () => {
    const shipped = readFileSync(join(__dirname, '../../.clasp.json'), 'utf8');
    for (const settings of [shipped, null, '{', '{ "scriptId": "" }', '{ "scriptId": 5 }']) {
      expect(whyNotYet({ settings, loggedIn: true })).toEqual([expect.stringContaining('Script ID')]);
    }
  });

  it('asks for the login, and for both in the order in which they are done', () => {
    expect(whyNotYet({ settings: READY, loggedIn: false })).toEqual([expect.stringContaining('npx clasp login')]);
    expect(whyNotYet({ settings: null, loggedIn: false })).toHaveLength(2);
  });

  it('asks for nothing once both are there', () => {
    expect(whyNotYet({ settings: READY, loggedIn: true })).toEqual([]);
  });
});

describe('after a push that failed', () => {
  it.each([
    ['User has not enabled the Apps Script API. Enable it by visiting …', 'Apps Script API on'],
    ['No credentials found.', 'npx clasp login'],
    ['Error: invalid_grant', 'npx clasp login'],
    ['Requested entity was not found.', 'script id'],
    ['request failed, reason: getaddrinfo ENOTFOUND', 'connection'],
  ])('%s', (output, advice) => {
    expect(pushAdvice(output)).toContain(advice);
  });

  it('adds nothing to an answer that it does not know', () => {
    expect(pushAdvice('Syntax error: SyntaxError: Unexpected token')).toBeNull();
  });
});
