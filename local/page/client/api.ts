/** Calls to the page's own server. Every one of them tells the state of the workbook as well. */

import type { PageAnswer, PageState } from '../grid.ts';

const TOKEN = document.querySelector<HTMLMetaElement>('meta[name="ita-token"]')?.content ?? '';

const UNREACHABLE = 'ติดต่อโปรแกรมบนเครื่องนี้ไม่ได้ อาจถูกปิดไปแล้ว ให้เริ่มโปรแกรมใหม่แล้วโหลดหน้านี้อีกครั้ง';

/** A failure in words for the person at the page. */
export class ApiError extends Error {}

let listener: (state: PageState) => void = () => undefined;

/** Who is told the state that comes with an answer. */
export function onState(told: (state: PageState) => void): void {
  listener = told;
}

async function send(path: string, body: unknown): Promise<Response> {
  try {
    return await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-ita-token': TOKEN },
      body: JSON.stringify(body),
    });
  } catch {
    throw new ApiError(UNREACHABLE);
  }
}

/** @throws ApiError with the server's words */
export async function ask<T>(path: string, body: unknown = {}): Promise<T> {
  const answer = (await (await send(path, body)).json()) as PageAnswer<T>;
  if ('error' in answer) throw new ApiError(answer.error);
  listener(answer.state);
  return answer.value;
}

export interface NamedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** @throws ApiError with the server's words */
export async function askFile(path: string, body: unknown = {}): Promise<NamedFile> {
  const response = await send(path, body);
  if (!response.ok) throw new ApiError(((await response.json()) as { error: string }).error);
  const [, name] = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return { name: decodeURIComponent(name ?? 'file'), blob: await response.blob() };
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
