/** A push to its end: clasp itself, the files that were built, and a stand-in for Google's side of the wire. */

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claspPush, type Pushed } from '../../scripts/support/clasp';
import { pushAdvice } from '../../scripts/support/push-advice';
import { apiError, startFakeGoogle, type FakeGoogle } from './support/fake-google';

const DIST = join(__dirname, '../../dist');
const SCRIPT_ID = '1AbCdEfGhIjKlMnOpQrStUvWxYz';
const FAR_FUTURE = Date.UTC(2100, 0, 1);

let folder = '';
let google: FakeGoogle;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ita-push-'));
  cpSync(DIST, join(folder, 'project/dist'), { recursive: true });
  writeFileSync(join(folder, 'project/.clasp.json'), JSON.stringify({ scriptId: SCRIPT_ID, rootDir: 'dist' }));
  mkdirSync(join(folder, 'home'));
  google = await startFakeGoogle(SCRIPT_ID);
});
afterAll(async () => {
  await google.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  Object.assign(google, { files: [], refusal: null });
  google.calls.length = 0;
  logIn(FAR_FUTURE);
});

/** What `clasp login` leaves in the home folder. */
function logIn(expires: number): void {
  const login = { type: 'authorized_user', client_id: 'id', client_secret: 'secret', refresh_token: 'refresh' };
  const tokens = { default: { ...login, access_token: 'access', expiry_date: expires } };
  writeFileSync(join(folder, 'home/.clasprc.json'), JSON.stringify({ tokens }));
}

const push = (): Promise<Pushed> =>
  claspPush(join(folder, 'project'), { ...google.env, HOME: join(folder, 'home'), USERPROFILE: join(folder, 'home') });

it('hands over every built file as it is, the manifest among them and without a question', async () => {
  const { status, output } = await push();
  expect(output).toContain('Pushed 7 files');
  expect(status).toBe(0);
  const types = { js: 'SERVER_JS', html: 'HTML', json: 'JSON' } as const;
  const built = readdirSync(DIST)
    .filter((name) => !name.startsWith('.'))
    .map((file) => {
      const [name = '', ending] = file.split('.');
      return { name, type: types[ending as keyof typeof types], source: readFileSync(join(DIST, file), 'utf8') };
    });
  const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);
  expect([...google.files].sort(byName)).toEqual(built.sort(byName));
  expect(google.calls).toContain(`PUT script.googleapis.com/v1/projects/${SCRIPT_ID}/content`);
});

it('sends nothing a second time', async () => {
  await push();
  google.calls.length = 0;
  expect(await push()).toMatchObject({ status: 0 });
  expect(google.calls.filter((call) => call.startsWith('PUT'))).toEqual([]);
});

it.each([
  [
    'the Apps Script API is off',
    apiError(
      403,
      'PERMISSION_DENIED',
      'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.',
    ),
    'Apps Script API on',
  ],
  [
    'the script belongs to somebody else',
    apiError(403, 'PERMISSION_DENIED', 'The caller does not have permission'),
    'script id',
  ],
  ['there is no such script', apiError(404, 'NOT_FOUND', 'Requested entity was not found.'), 'script id'],
  [
    'the login is refused',
    apiError(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.'),
    'clasp login',
  ],
])('fails, and says what to do, where %s', async (_name, refusal, advice) => {
  google.refusal = refusal;
  const { status, output } = await push();
  expect(status).not.toBe(0);
  expect(pushAdvice(output)).toContain(advice);
  expect(google.files).toEqual([]);
});

it('asks for another login where the one that was kept cannot be renewed', async () => {
  logIn(Date.UTC(2020, 0, 1));
  google.refusal = {
    code: 400,
    body: { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' },
  };
  const { status, output } = await push();
  expect(google.calls).toEqual([expect.stringContaining('oauth2.googleapis.com/token')]);
  expect(status).not.toBe(0);
  expect(pushAdvice(output)).toContain('clasp login');
});
