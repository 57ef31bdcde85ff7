/** Calls to the page's own server. Every one of them tells the state of the workbook as well; so do its events. */

import type { PageAnswer, PageState, WindowState } from '../grid.ts';

const TOKEN = document.querySelector<HTMLMetaElement>('meta[name="ita-token"]')?.content ?? '';

const UNREACHABLE = 'ติดต่อโปรแกรมบนเครื่องนี้ไม่ได้ อาจถูกปิดไปแล้ว ให้เริ่มโปรแกรมใหม่แล้วโหลดหน้านี้อีกครั้ง';

/** What the server calls this window, to know whose typing an undo takes back. */
const WINDOW = crypto.randomUUID();

/** A failure in words for the person at the page. */
export class ApiError extends Error {
  constructor(
    message: string,
    /** Whether the server did not answer at all, so that the same may be asked again. */
    readonly isUnreachable = false,
  ) {
    super(message);
  }
}

type Told = (state: PageState, window: WindowState | null) => void;

let listener: Told = () => undefined;

/** Who is told the state that comes with an answer, and with events (these say nothing of this window's own). */
export function onState(told: Told): void {
  listener = told;
}

async function send(path: string, body: unknown): Promise<Response> {
  try {
    return await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-ita-token': TOKEN, 'x-ita-window': WINDOW },
      body: JSON.stringify(body),
    });
  } catch {
    throw new ApiError(UNREACHABLE, true);
  }
}

export interface Answer<T> {
  readonly value: T;
  readonly state: PageState;
}

/** @throws ApiError with the server's words */
export async function askWhole<T>(path: string, body: unknown = {}): Promise<Answer<T>> {
  const answer = (await (await send(path, body)).json()) as PageAnswer<T>;
  if ('error' in answer) throw new ApiError(answer.error);
  listener(answer.state, answer.window);
  return answer;
}

/** @throws ApiError with the server's words */
export async function ask<T>(path: string, body: unknown = {}): Promise<T> {
  return (await askWhole<T>(path, body)).value;
}

/** How long until a connection that broke is tried again. */
const AGAIN_MS = 1000;

/**
 * Tells every change of the workbook, whoever makes it, while this window is to be seen: browsers open few connections
 * to one server, and hidden windows need none.
 */
export async function followEvents(): Promise<never> {
  for (;;) {
    await untilVisible();
    const stopped = new AbortController();
    const hide = (): void => {
      if (document.visibilityState === 'hidden') stopped.abort();
    };
    document.addEventListener('visibilitychange', hide);
    try {
      const { body } = await fetch('/api/events', {
        method: 'POST',
        headers: { 'x-ita-token': TOKEN },
        signal: stopped.signal,
      });
      if (body) await readLines(body, (line) => listener(JSON.parse(line) as PageState, null));
    } catch {
      // The server went away, or the window was hidden: the next connection tells the state of then.
    }
    document.removeEventListener('visibilitychange', hide);
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

async function untilVisible(): Promise<void> {
  while (document.visibilityState === 'hidden') {
    await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true }));
  }
}

async function readLines(body: ReadableStream<Uint8Array>, read: (line: string) => void): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = `${rest}${decoder.decode(part.value, { stream: true })}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) read(line);
  }
}

export interface NamedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** The workbook as a file, and the revision that it holds. */
export interface SavedFile extends NamedFile {
  readonly revision: number;
}

/** @throws ApiError with the server's words */
export async function askFile(path: string, body: unknown = {}): Promise<SavedFile> {
  const response = await send(path, body);
  if (!response.ok) throw new ApiError(((await response.json()) as { error: string }).error);
  const [, name] = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  const revision = Number(response.headers.get('x-ita-revision') ?? 0);
  return { name: decodeURIComponent(name ?? 'file'), blob: await response.blob(), revision };
}

/** Hands a file to the browser, which asks or knows where to keep it. */
export function keep({ name, blob }: NamedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has taken the bytes by then; the page may stay open for days.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
