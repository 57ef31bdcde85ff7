/** The two pages: the frame with the grid, and the panel in its sandbox; and the files that they load. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PAGE } from '../paths.ts';

export interface PageAssets {
  readonly script: string;
  readonly style: string;
  /** Sarabun, for documents whose own typeface is not on this machine. */
  readonly fonts: { readonly regular: Uint8Array; readonly bold: Uint8Array };
}

/** Reads the page's own program, which `npm run build` makes, and the typeface. */
export function readPageAssets(): PageAssets {
  const find = createRequire(import.meta.url).resolve;
  const font = (face: string): Uint8Array => readFileSync(find(`@expo-google-fonts/sarabun/${face}.ttf`));
  return {
    script: readFileSync(join(PAGE, 'page.js'), 'utf8'),
    style: readFileSync(join(PAGE, 'page.css'), 'utf8'),
    fonts: { regular: font('400Regular/Sarabun_400Regular'), bold: font('700Bold/Sarabun_700Bold') },
  };
}

/** @param token proves that a call comes from this page */
export function indexPage(token: string): string {
  return `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="ita-token" content="${token}">
<title>ITA</title>
<link rel="icon" href="/favicon.ico">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<div id="page"></div>
<script type="module" src="/page.js"></script>
</body>
</html>
`;
}

/**
 * What stands in for Google inside the panel's frame: `google.script.run` over messages to the page around it, the event
 * that the workbook has changed (Google has none), links to made documents handed to that page, and F6, which leads out
 * of the frame.
 */
const SHIM = `(function () {
  var waiting = {};
  var count = 0;
  function runner(succeeded, failed) {
    return new Proxy({}, {
      get: function (target, name) {
        if (name === 'withSuccessHandler') return function (handler) { return runner(handler, failed); };
        if (name === 'withFailureHandler') return function (handler) { return runner(succeeded, handler); };
        if (typeof name !== 'string') return undefined;
        return function () {
          count += 1;
          waiting[count] = { succeeded: succeeded, failed: failed };
          parent.postMessage({ ita: 'run', id: count, name: name, args: Array.prototype.slice.call(arguments) }, '*');
        };
      },
    });
  }
  var last = null;
  addEventListener('focusin', function (event) { last = event.target; });
  addEventListener('message', function (event) {
    if (event.source !== parent || !event.data) return;
    if (event.data.ita === 'focus' && document.activeElement === document.body) {
      [last, document.querySelector('[role="tab"][aria-selected="true"]')]
        .concat(Array.from(document.querySelectorAll('button')))
        .some(function (element) {
          if (element) element.focus();
          return document.activeElement !== document.body;
        });
    }
    if (event.data.ita === 'changed') dispatchEvent(new Event('ita-changed'));
    if (event.data.ita !== 'answer') return;
    var handlers = waiting[event.data.id];
    delete waiting[event.data.id];
    if (!handlers) return;
    if ('error' in event.data) handlers.failed(new Error(event.data.error));
    else handlers.succeeded(event.data.value);
  });
  addEventListener('click', function (event) {
    var link = event.target.closest ? event.target.closest('a[href]') : null;
    var made = link && /^https:\\/\\/docs\\.google\\.com\\/document\\/d\\/([^/]+)/.exec(link.href);
    if (!made) return;
    event.preventDefault();
    parent.postMessage({ ita: 'open', id: made[1] }, '*');
  });
  addEventListener('keydown', function (event) {
    if (event.key !== 'F6') return;
    event.preventDefault();
    parent.postMessage({ ita: 'leave' }, '*');
  }, true);
  var nothing = function () {};
  window.google = { script: { run: runner(nothing, nothing) } };
})();`;

/** The panel as it is pushed, with the stand-in before it. */
export function panelPage(panel: string): string {
  return panel.replace('<head>', () => `<head>\n<script>${SHIM}</script>`);
}
