/** The page's server answers its own page on this machine, and nobody else. */

import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import { newWorkbook } from '../../local/workbook-file';
import { startPageServer, type PageServer } from '../../local/page/server';
import { Session } from '../../local/page/session';
import { emptyHost, loadHost } from '../google/workbook';

interface Reply {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

describe("the page's server", () => {
  let server: PageServer;
  let token = '';

  const send = (method: string, path: string, headers: Record<string, string> = {}, body = '{}'): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port: server.port, method, path, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }));
      });
      sent.on('error', reject);
      sent.end(method === 'POST' ? body : undefined);
    });
  const own = (): Record<string, string> => ({ 'content-type': 'application/json', 'x-ita-token': token });

  beforeAll(async () => {
    const host = emptyHost({ workbook: newWorkbook('ITA', 'แผ่น1') });
    const fonts = { regular: new Uint8Array(), bold: new Uint8Array() };
    server = await startPageServer(
      new Session(host, { path: null, name: 'ITA.xlsx' }, loadHost),
      { script: '', style: '', fonts },
      '<head></head>',
      0,
    );
    const { body } = await send('GET', '/');
    [, token = ''] = /name="ita-token" content="([^"]+)"/.exec(body) ?? [];
  });
  afterAll(() => server.close());

  it('answers a call of its own page', async () => {
    const { status, body } = await send('POST', '/api/run', own(), JSON.stringify({ name: 'itaOverview', args: [] }));
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({
      value: { result: { ok: true } },
      state: { unsaved: false, canOverwrite: false },
    });
  });

  it('listens on no address that another machine could reach', async () => {
    const addresses = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of addresses) {
      const reached = await new Promise<boolean>((resolve) => {
        const socket = connect({ host: address, port: server.port, timeout: 2000 });
        const end = (result: boolean) => () => {
          socket.destroy();
          resolve(result);
        };
        socket.on('connect', end(true)).on('error', end(false)).on('timeout', end(false));
      });
      expect({ address, reached }).toEqual({ address, reached: false });
    }
  });

  it.each([
    ['a name that leads here from elsewhere', { host: 'evil.example' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['a frame without origin', { origin: 'null' }],
    ['another port of this machine', { origin: 'http://localhost:1' }],
    ['a wrong token', { 'x-ita-token': 'x' }],
  ])('refuses %s', async (_title, headers) => {
    const reply = await send('POST', '/api/run', { ...own(), ...headers }, '{"name":"itaOverview","args":[]}');
    expect(reply.status).toBe(403);
    expect(reply.body).not.toContain('value');
  });

  it.each([
    '/etc/passwd',
    '/../package.json',
    '/%2e%2e/package.json',
    '/panel/../../package.json',
    '/api/document?path=/etc/passwd',
    '/file:///etc/passwd',
  ])('knows no path %s', async (path) => {
    expect((await send('GET', path)).status).toBe(404);
  });

  it.each([
    ['itaNothing', 500],
    ['menuAbout', 500],
    ['constructor', 500],
    ['itaOverview.constructor', 500],
    ['eval', 500],
  ])('runs no function %s', async (name, status) => {
    const reply = await send('POST', '/api/run', own(), JSON.stringify({ name, args: [] }));
    expect(reply.status).toBe(status);
    expect(reply.body).toContain('Script function not found');
  });

  it.each(['itaEditTemplate', 'itaSaveTemplate'])('says that it has no Google Docs to edit in: %s', async (name) => {
    const reply = await send('POST', '/api/run', own(), JSON.stringify({ name, args: [{ id: 'analysis' }] }));
    expect(reply).toMatchObject({ status: 200, body: expect.stringContaining('ดาวน์โหลดแม่แบบไปแก้ใน Word') });
  });

  const typing = { sheet: '0', row: 0, column: 0, text: '1', was: '' };

  it.each([
    [{ ...typing, sheet: 'ไม่มี' }, 422],
    [{ ...typing, row: -1 }, 422],
    [{ ...typing, row: 0.5 }, 422],
    [{ ...typing, row: 9_999_999, column: 701 }, 422],
    [{ ...typing, text: 'ก'.repeat(50_001) }, 422],
    [{ ...typing, text: undefined }, 400],
    ['A1', 400],
  ])('writes nothing for a typing that fits no cell', async (edit, status) => {
    const grid = (): Promise<Reply> => send('POST', '/api/grid', own(), '{"since":0}');
    const before = await grid();
    // One good edit before the bad one must not be written either.
    const edits = [{ ...typing, row: 1, column: 1, text: 'x' }, edit];
    expect((await send('POST', '/api/edit', own(), JSON.stringify({ book: 1, edits }))).status).toBe(status);
    expect((await grid()).body).toBe(before.body);
  });

  it.each([
    ['/api/edit', {}],
    ['/api/edit', { book: 1, edits: 'A1' }],
    ['/api/grid', {}],
    ['/api/undo', {}],
    ['/api/tabs', { book: 1, change: { kind: 'rename', sheet: '0' } }],
    ['/api/tabs', { book: 1, change: null }],
    ['/api/saved', { book: 1 }],
  ])('refuses a body that %s does not know', async (path, body) => {
    expect((await send('POST', path, own(), JSON.stringify(body))).status).toBe(400);
  });

  it('tells its own page of changes, and nobody else', async () => {
    expect((await send('POST', '/api/events', { ...own(), 'x-ita-token': 'x' })).status).toBe(403);
    const lines: string[] = [];
    const told = new Promise<void>((resolve) => {
      const sent = request(
        { host: '127.0.0.1', port: server.port, method: 'POST', path: '/api/events', headers: own() },
        (response) => {
          response.setEncoding('utf8');
          response.on('data', (part: string) => {
            lines.push(...part.split('\n').filter((line) => line !== ''));
            if (lines.length === 1) {
              const edits = [{ ...typing, row: 2, text: '88.88' }];
              void send('POST', '/api/edit', own(), JSON.stringify({ book: 1, edits }));
            }
            if (lines.length < 2) return;
            sent.destroy();
            resolve();
          });
        },
      );
      sent.end();
    });
    await told;
    const [first, second] = lines.map((line) => JSON.parse(line) as { revision: number; unsaved: boolean });
    expect(second).toMatchObject({ revision: (first?.revision ?? 0) + 1, unsaved: true });
  });

  it('refuses what is no JSON, and bodies beyond any table', async () => {
    expect((await send('POST', '/api/run', { ...own(), 'content-type': 'text/plain' })).status).toBe(415);
    expect((await send('POST', '/api/run', own(), 'no json')).status).toBe(400);
    const large = JSON.stringify({ name: 'x'.repeat(9 * 1024 * 1024), args: [] });
    expect((await send('POST', '/api/run', own(), large)).status).toBe(413);
  });

  it('writes over no file of a sample', async () => {
    const reply = await send('POST', '/api/overwrite', own());
    expect(reply).toMatchObject({ status: 422, body: expect.stringContaining('ตัวอย่าง') });
  });

  it('serves the panel into a sandbox that reaches nothing', async () => {
    const policy = String((await send('GET', '/panel')).headers['content-security-policy']);
    expect(policy).toContain('sandbox allow-scripts');
    expect(policy).not.toContain('allow-same-origin');
    expect(policy).toContain("default-src 'none'");
  });
});
