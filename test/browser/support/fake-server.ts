/** The panel alone in a page, with a `google.script.run` whose answers the test gives, in its own time. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { Outcome, RpcFunctions } from '../../../src/shared/rpc';

export type RpcName = keyof RpcFunctions;

/** One delivery of an answer: a value, or the message of a failure of the way. */
export type Delivery = { readonly value: unknown } | { readonly error: string };

/** What the server does with a call; more than one delivery is a fault that a panel has to bear. */
export type Handler = (request: unknown) => readonly Delivery[] | Promise<readonly Delivery[]>;

export interface FakeServer {
  readonly page: Page;
  /** The calls that somebody pressed for, so far and in order. */
  readonly calls: { name: string; request: unknown }[];
  /** Names of the questions that the panel asked by itself. */
  readonly questions: string[];
  on(name: RpcName, handler: Handler): void;
}

export function answer<T>(value: T): readonly Delivery[] {
  return [{ value: { ok: true, value } satisfies Outcome<T> }];
}

export function refusal(code: string, message: string, next: string, place: string | null = null): readonly Delivery[] {
  return [{ value: { ok: false, problem: { code, message, next, place } } satisfies Outcome<never> }];
}

const RUNNER = `
  const runner = (succeeded, failed) => new Proxy({}, {
    get: (_target, name) => {
      if (name === 'withSuccessHandler') return (handler) => runner(handler, failed);
      if (name === 'withFailureHandler') return (handler) => runner(succeeded, handler);
      return (request) => {
        window.askServer(name, request ?? null).then((deliveries) => {
          for (const delivery of deliveries) {
            if ('error' in delivery) failed(new Error(delivery.error));
            else succeeded(delivery.value);
          }
        });
      };
    },
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
`;

/**
 * A page of the sidebar's width whose panel starts as soon as `open` is called.
 * @param at the page that it opens at, as the menu asks for it
 */
export async function fakeServer(
  context: BrowserContext,
  at: { readonly page?: string | undefined } = {},
): Promise<FakeServer & { open(): Promise<void> }> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 300, height: 720 });
  const handlers = new Map<string, Handler>();
  const calls: FakeServer['calls'] = [];
  const questions: string[] = [];
  await page.exposeFunction('askServer', async (name: string, request: unknown): Promise<readonly Delivery[]> => {
    if (name === 'itaSheetsCode') questions.push(name);
    else calls.push({ name, request });
    const handler = handlers.get(name);
    return handler ? handler(request) : [{ error: `Script function not found: ${name}` }];
  });
  await page.addInitScript(RUNNER);
  const sidebar = readFileSync(join(process.cwd(), 'dist/Sidebar.html'), 'utf8');
  const html = at.page ? sidebar.replace('<div id="panel"', `$& data-page="${at.page}"`) : sidebar;
  await page.route('https://panel.test/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  return {
    page,
    calls,
    questions,
    on: (name, handler) => void handlers.set(name, handler),
    open: async () => void (await page.goto('https://panel.test/')),
  };
}
