/**
 * The page's server. It listens on this machine only, answers only its own page (Host, Origin and a token of the
 * session), and takes no path: every address it knows is written here.
 */

import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GridEdit, PageAnswer, RunAnswer, TabChange } from './grid.ts';
import { indexPage, panelPage, type PageAssets } from './pages.ts';
import { PageProblem, pageError, type Session } from './session.ts';

const LOOPBACK = '127.0.0.1';
/** More than any pasted table; a document never comes this way. */
const MOST_BYTES = 8 * 1024 * 1024;
/** A workbook of 50 MB in base64. */
const LARGEST_OPENED = 68 * 1024 * 1024;
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Scripts and styles are the page's own; pictures of pasted documents come as data. */
const PAGE_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data: blob:",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The panel runs as it does on Google: in a sandbox without the page's origin, reaching nothing by itself. */
const PANEL_POLICY = [
  'sandbox allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  "frame-ancestors 'self'",
].join('; ');

export interface PageServer {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

interface Reply {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** @param port 0 for any free one */
export async function startPageServer(
  session: Session,
  assets: PageAssets,
  panel: string,
  port: number,
): Promise<PageServer> {
  const token = randomBytes(24).toString('base64url');
  const server = createServer((request, response) => {
    void answer(request, response, { session, assets, panel, token, port: portOf(server) });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  return {
    port: portOf(server),
    url: `http://localhost:${portOf(server)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

interface Context {
  readonly session: Session;
  readonly assets: PageAssets;
  readonly panel: string;
  readonly token: string;
  readonly port: number;
}

async function answer(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  let reply: Reply;
  try {
    refuseStrangers(request, context);
    if (request.method === 'POST' && request.url === '/api/events') return sendEvents(request, response, context);
    reply = await route(request, context);
  } catch (error) {
    const status = error instanceof Refusal ? error.status : error instanceof PageProblem ? 422 : 500;
    reply = { status, ...json({ error: pageError(error) }) };
  }
  response.writeHead(reply.status ?? 200, { 'content-type': reply.type, ...GUARDS, ...reply.headers });
  response.end(reply.body);
}

const GUARDS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** The state of the workbook as a line of JSON, now and whenever it changes, until the window closes. */
function sendEvents(request: IncomingMessage, response: ServerResponse, { session }: Context): void {
  response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8', ...GUARDS });
  const send = (): void => void response.write(`${JSON.stringify(session.state())}\n`);
  const stop = session.onChange(send);
  request.on('close', stop);
  response.on('close', stop);
  send();
}

/** A name that leads here from elsewhere (DNS rebinding) or a page of another origin gets nothing. */
function refuseStrangers({ headers, method }: IncomingMessage, { port, token }: Context): void {
  const own = [`localhost:${port}`, `${LOOPBACK}:${port}`];
  if (!own.includes(headers.host ?? '')) throw new Refusal(403, 'wrong host');
  if (headers.origin !== undefined && !own.some((host) => headers.origin === `http://${host}`)) {
    throw new Refusal(403, 'wrong origin');
  }
  if (method === 'GET') return;
  const given = Buffer.from(String(headers['x-ita-token'] ?? ''));
  const wanted = Buffer.from(token);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw new Refusal(403, 'wrong token');
}

async function route(request: IncomingMessage, context: Context): Promise<Reply> {
  const { session, assets, panel, token } = context;
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const window = String(request.headers['x-ita-window'] ?? '');
  switch (`${request.method ?? ''} ${pathname}`) {
    case 'GET /':
      return {
        type: 'text/html; charset=utf-8',
        body: indexPage(token),
        headers: { 'content-security-policy': PAGE_POLICY },
      };
    case 'GET /panel':
      return {
        type: 'text/html; charset=utf-8',
        body: panelPage(panel),
        headers: { 'content-security-policy': PANEL_POLICY },
      };
    case 'GET /page.js':
      return { type: 'text/javascript; charset=utf-8', body: assets.script };
    case 'GET /page.css':
      return { type: 'text/css; charset=utf-8', body: assets.style };
    case 'GET /favicon.ico':
      return { type: 'image/svg+xml', body: ICON };
    case 'GET /api/chart':
      return {
        type: 'image/png',
        body: session.chart(searchParams.get('sheet') ?? '', Number(searchParams.get('chart'))),
      };
    case 'GET /font/regular.ttf':
      return { type: 'font/ttf', body: assets.fonts.regular };
    case 'GET /font/bold.ttf':
      return { type: 'font/ttf', body: assets.fonts.bold };
    case 'POST /api/grid': {
      const { since } = await bodyOf<{ since: unknown }>(request);
      if (typeof since !== 'number') throw new Refusal(400, 'bad request');
      return value(context, window, session.grid(since));
    }
    case 'POST /api/run': {
      const { name, args } = await bodyOf<{ name: unknown; args: unknown }>(request);
      if (typeof name !== 'string' || !Array.isArray(args)) throw new Refusal(400, 'bad request');
      const before = session.state().revision;
      const result = session.run(name, args);
      return value(context, window, { before, result } satisfies RunAnswer);
    }
    case 'POST /api/edit': {
      const { book, edits } = await bodyOf<{ book: unknown; edits: unknown }>(request);
      if (typeof book !== 'number' || !Array.isArray(edits) || !edits.every(isEdit)) {
        throw new Refusal(400, 'bad request');
      }
      return value(context, window, session.edit(window, book, edits));
    }
    case 'POST /api/undo':
    case 'POST /api/redo': {
      const { book } = await bodyOf<{ book: unknown }>(request);
      if (typeof book !== 'number') throw new Refusal(400, 'bad request');
      const takenBack = pathname === '/api/undo' ? session.undo(window, book) : session.redo(window, book);
      return value(context, window, takenBack);
    }
    case 'POST /api/tabs': {
      const { book, change } = await bodyOf<{ book: unknown; change: unknown }>(request);
      if (typeof book !== 'number' || !isTabChange(change)) throw new Refusal(400, 'bad request');
      session.changeTabs(book, change);
      return value(context, window, null);
    }
    case 'POST /api/open': {
      const { book, name, base64 } = await bodyOf<Record<'book' | 'name' | 'base64', unknown>>(request, LARGEST_OPENED);
      if (typeof book !== 'number' || typeof name !== 'string' || typeof base64 !== 'string') {
        throw new Refusal(400, 'bad request');
      }
      await session.open(book, { name, bytes: Buffer.from(base64, 'base64') });
      return value(context, window, null);
    }
    case 'POST /api/new': {
      const { book } = await bodyOf<{ book: unknown }>(request);
      if (typeof book !== 'number') throw new Refusal(400, 'bad request');
      await session.open(book, null);
      return value(context, window, null);
    }
    case 'POST /api/document': {
      const { id } = await bodyOf<{ id: unknown }>(request);
      const { name, bytes } = session.document(String(id));
      return { type: DOCX_TYPE, body: bytes, headers: attachment(name) };
    }
    case 'POST /api/download': {
      const { name, bytes, revision } = await session.download();
      return { type: XLSX_TYPE, body: bytes, headers: { ...attachment(name), 'x-ita-revision': String(revision) } };
    }
    case 'POST /api/saved': {
      const { book, revision } = await bodyOf<{ book: unknown; revision: unknown }>(request);
      if (typeof book !== 'number' || typeof revision !== 'number') throw new Refusal(400, 'bad request');
      session.saved(book, revision);
      return value(context, window, null);
    }
    case 'POST /api/overwrite':
      return value(context, window, await session.overwrite());
    default:
      throw new Refusal(404, 'not found');
  }
}

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b57d0"/>' +
  '<path d="M8 24v-7M14 24V8M20 24V13M26 24v-4" stroke="#fff" stroke-width="3.4"/></svg>';

function json(content: unknown): Reply {
  return { type: 'application/json; charset=utf-8', body: JSON.stringify(content) };
}

function value<T>({ session }: Context, window: string, content: T): Reply {
  const answer: PageAnswer<T> = { value: content, state: session.state(), window: session.windowState(window) };
  return json(answer);
}

function attachment(name: string): Record<string, string> {
  return { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` };
}

function isEdit(entry: unknown): entry is GridEdit {
  if (typeof entry !== 'object' || entry === null) return false;
  const { sheet, row, column, text, was } = entry as Record<string, unknown>;
  return (
    [sheet, text, was].every((one) => typeof one === 'string') && [row, column].every((one) => typeof one === 'number')
  );
}

function isTabChange(entry: unknown): entry is TabChange {
  if (typeof entry !== 'object' || entry === null) return false;
  const { kind, sheet, name, to } = entry as Record<string, unknown>;
  if (kind === 'add') return true;
  if (typeof sheet !== 'string') return false;
  if (kind === 'rename') return typeof name === 'string';
  if (kind === 'move') return typeof to === 'number';
  return kind === 'delete' || kind === 'hide' || kind === 'show';
}

async function bodyOf<T>(request: IncomingMessage, most = MOST_BYTES): Promise<T> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) throw new Refusal(415, 'JSON only');
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    // Read to its end all the same: a request that is broken off cannot be answered.
    if (length <= most) parts.push(part);
  }
  if (length > most) throw new Refusal(413, 'too large');
  try {
    const parsed: unknown = JSON.parse(Buffer.concat(parts).toString('utf8') || '{}');
    if (typeof parsed === 'object' && parsed !== null) return parsed as T;
  } catch {
    // Said below, as for any other body that is no object.
  }
  throw new Refusal(400, 'bad request');
}
