/** As much of Google as a push needs: one script project, and the place where a login is renewed. */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A file of a project, as `projects.getContent` and `projects.updateContent` have it. */
export interface ScriptFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

/** What Google answers in place of doing what it is asked. */
export interface Refusal {
  readonly code: number;
  readonly body: unknown;
}

export interface FakeGoogle {
  files: readonly ScriptFile[];
  refusal: Refusal | null;
  /** Every call, as `PUT script.googleapis.com/v1/projects/…/content`. */
  readonly calls: string[];
  /** Environment of a process whose calls to Google come here. */
  readonly env: NodeJS.ProcessEnv;
  close(): Promise<unknown>;
}

export async function startFakeGoogle(scriptId: string): Promise<FakeGoogle> {
  const content = `/v1/projects/${scriptId}/content`;
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const path = request.url ?? '';
      google.calls.push(`${request.method ?? ''} ${String(request.headers['x-forwarded-host'])}${path}`);
      if (request.method === 'PUT' && !google.refusal) {
        google.files = (JSON.parse(Buffer.concat(parts).toString()) as { files: ScriptFile[] }).files;
      }
      const { code, body } =
        google.refusal ?? (path === content ? { code: 200, body: { files: google.files } } : NO_SUCH);
      response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const google: FakeGoogle = {
    files: [],
    refusal: null,
    calls: [],
    env: {
      ...process.env,
      NODE_OPTIONS: `--import ${join(__dirname, 'to-fake-google.mjs')}`,
      FAKE_GOOGLE_PORT: String((server.address() as AddressInfo).port),
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
  return google;
}

/** The form of every error of a Google API. */
export function apiError(code: number, status: string, message: string): Refusal {
  return { code, body: { error: { code, status, message, errors: [{ message, domain: 'global', reason: status }] } } };
}

const NO_SUCH = apiError(404, 'NOT_FOUND', 'Requested entity was not found.');
