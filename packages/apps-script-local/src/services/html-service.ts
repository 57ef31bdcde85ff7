/** HtmlService: pages as text, and templates with their scriptlets. */
import vm from 'node:vm';
import { Service, ServiceError, signatureError } from '../service.ts';
import { implementationOf } from '../service-objects.ts';
import { blob } from './blob.ts';
import type { ServiceContext } from './context.ts';
import { SandboxMode, XFrameOptionsMode } from './enums.ts';
import { escapeHtml, escapeScript, scriptletCode } from './html-scriptlets.ts';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;

class HtmlOutputService extends Service<HtmlOutput, ServiceContext> implements Partial<HtmlOutput> {
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;
  constructor(caller: ServiceContext, content: string) {
    super(caller, 'HtmlOutput', { free: 'all' });
    this.#content = content;
  }
  get page(): { content: string; title: string; width: number | null; height: number | null } {
    return { content: this.#content, title: this.#title, width: this.#width, height: this.#height };
  }
  getContent(): string {
    return this.#content;
  }
  setContent(content: string): HtmlOutput {
    this.#content = content;
    return this.self;
  }
  append(addedContent: string): HtmlOutput {
    this.#content += addedContent;
    return this.self;
  }
  appendUntrusted(addedContent: string): HtmlOutput {
    return this.append(escapeHtml(addedContent));
  }
  clear(): HtmlOutput {
    this.#content = '';
    return this.self;
  }
  getTitle(): string {
    return this.#title;
  }
  setTitle(title: string): HtmlOutput {
    this.#title = title;
    return this.self;
  }
  getWidth(): number {
    return this.#width ?? 0;
  }
  setWidth(width: number): HtmlOutput {
    this.#width = width;
    return this.self;
  }
  getHeight(): number {
    return this.#height ?? 0;
  }
  setHeight(height: number): HtmlOutput {
    this.#height = height;
    return this.self;
  }
  addMetaTag(): HtmlOutput {
    return this.self;
  }
  setSandboxMode(): HtmlOutput {
    return this.self;
  }
  setXFrameOptionsMode(): HtmlOutput {
    return this.self;
  }
  asTemplate(): HtmlTemplate {
    return template(this.caller, this.#content);
  }
  getBlob(): GoogleAppsScript.Base.Blob {
    return blob(this.caller, new TextEncoder().encode(this.#content), 'text/html', 'output.html');
  }
}

class HtmlTemplateService extends Service<HtmlTemplate, ServiceContext> implements Partial<HtmlTemplate> {
  constructor(
    caller: ServiceContext,
    private readonly content: string,
  ) {
    super(caller, 'HtmlTemplate', { free: 'all' });
  }
  getRawContent(): string {
    return this.content;
  }
  getCode(): string {
    return scriptletCode(this.content);
  }
  getCodeWithComments(): string {
    return this.getCode();
  }
  /** @param variables what the script set on the template; scriptlets see them beside the project's globals */
  evaluateWith(variables: ReadonlyMap<string, unknown>): HtmlOutput {
    const names = [...variables.keys()];
    const run: unknown = new vm.Script(`(function (output, ${names.join(', ')}) {\n${this.getCode()}\n})`, {
      filename: 'template.html',
    }).runInContext(this.caller.realm.context);
    let html = '';
    const output = {
      raw: (value: unknown) => void (html += String(value)),
      html: (value: unknown) => void (html += escapeHtml(String(value))),
      script: (value: unknown) => void (html += escapeScript(String(value))),
    };
    if (typeof run === 'function') Reflect.apply(run, undefined, [output, ...variables.values()]);
    return new HtmlOutputService(this.caller, html).self;
  }
}

/** A template as scripts have it: whatever is set on it is a variable of its scriptlets. */
function template(caller: ServiceContext, content: string): HtmlTemplate {
  const service = new HtmlTemplateService(caller, content);
  const variables = new Map<string, unknown>();
  return new Proxy(service.self, {
    set(_target, key, value) {
      variables.set(String(key), value);
      return true;
    },
    get(target, key) {
      if (typeof key === 'string' && variables.has(key)) return variables.get(key);
      return key === 'evaluate' ? () => service.evaluateWith(variables) : Reflect.get(target, key);
    },
  });
}

class HtmlServiceImplementation extends Service<HtmlService, ServiceContext> implements Partial<HtmlService> {
  readonly SandboxMode = SandboxMode;
  readonly XFrameOptionsMode = XFrameOptionsMode;
  constructor(caller: ServiceContext) {
    super(caller, 'HtmlService', { free: 'all' });
  }
  createHtmlOutput(html: string | GoogleAppsScript.Base.BlobSource = ''): HtmlOutput {
    if (typeof html !== 'string') throw signatureError('HtmlService.createHtmlOutput', [html]);
    return new HtmlOutputService(this.caller, html).self;
  }
  /** By the file's name without or with its ending. */
  createHtmlOutputFromFile(filename: string): HtmlOutput {
    return new HtmlOutputService(this.caller, this.#file(filename)).self;
  }
  createTemplateFromFile(filename: string): HtmlTemplate {
    return template(this.caller, this.#file(filename));
  }
  createTemplate(html: string | GoogleAppsScript.Base.BlobSource): HtmlTemplate {
    if (typeof html !== 'string') throw signatureError('HtmlService.createTemplate', [html]);
    return template(this.caller, html);
  }
  #file(filename: string): string {
    const content = this.caller.host.htmlFiles.get(filename.replace(/\.html$/, ''));
    if (content === undefined) throw new ServiceError(`No HTML file named ${filename} was found.`);
    return content;
  }
  getUserAgent(): string {
    return 'local host';
  }
}

export function htmlService(caller: ServiceContext): HtmlService {
  return new HtmlServiceImplementation(caller).self;
}

/** The page of an HtmlOutput that a script passed. */
export function pageOf(value: unknown, method: string): HtmlOutputService['page'] {
  const implementation = implementationOf(value);
  if (implementation instanceof HtmlOutputService) return implementation.page;
  throw signatureError(method, [value]);
}
