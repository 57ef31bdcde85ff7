/** The manifest: three scopes that scare nobody, V8, Drive v3 and Bangkok's time; every further key must be decided on. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const manifest: unknown = JSON.parse(readFileSync(join(__dirname, '../../dist/appsscript.json'), 'utf8'));

const schema = z.strictObject({
  timeZone: z.literal('Asia/Bangkok'),
  runtimeVersion: z.literal('V8'),
  exceptionLogging: z.enum(['STACKDRIVER', 'NONE']),
  oauthScopes: z.array(z.url()),
  dependencies: z.strictObject({
    enabledAdvancedServices: z.array(
      z.strictObject({ userSymbol: z.string(), serviceId: z.string(), version: z.string() }),
    ),
  }),
  urlFetchWhitelist: z.array(z.url()),
});

it('is a manifest of an editor add-on, with no key that this project has not decided on', () => {
  expect(schema.safeParse(manifest).error).toBeUndefined();
});

it('asks for exactly the three scopes that are neither sensitive nor restricted', () => {
  expect(schema.parse(manifest).oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/drive.file',
  ]);
});

it('switches on Drive v3 and no other service, and lets nothing be fetched', () => {
  const { dependencies, urlFetchWhitelist } = schema.parse(manifest);
  expect(dependencies.enabledAdvancedServices).toEqual([{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }]);
  expect(urlFetchWhitelist).toEqual([]);
});
