/** Ui: menus are recorded; alerts and prompts are recorded and answered from the list of prepared answers. */
import { Service, ServiceError, signatureError } from '../service.ts';
import { implementationOf } from '../service-objects.ts';
import { requireScope, scopeNames, type ServiceContext } from './context.ts';
import { Button, ButtonSet, enumMember, enumName } from './enums.ts';
import { pageOf } from './html-service.ts';
import type { MenuItem, ShownHtml, UiAnswer } from './ui-record.ts';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type PromptResponse = GoogleAppsScript.Base.PromptResponse;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

class MenuService extends Service<Menu, ServiceContext> implements Partial<Menu> {
  readonly entries: MenuItem[] = [];
  constructor(
    caller: ServiceContext,
    readonly caption: string,
  ) {
    super(caller, 'Menu', { free: 'all' });
  }
  addItem(caption: string, functionName: string): Menu {
    if (typeof caption !== 'string' || typeof functionName !== 'string')
      throw signatureError('Menu.addItem', [caption, functionName]);
    this.entries.push({ caption, functionName, items: null });
    return this.self;
  }
  addSeparator(): Menu {
    this.entries.push({ caption: '', functionName: null, items: null });
    return this.self;
  }
  addSubMenu(menu: Menu): Menu {
    const implementation = implementationOf(menu);
    if (!(implementation instanceof MenuService)) throw signatureError('Menu.addSubMenu', [menu]);
    this.entries.push({ caption: implementation.caption, functionName: null, items: implementation.entries });
    return this.self;
  }
  addToUi(): void {
    const { menus } = this.caller.host.ui;
    const existing = menus.findIndex((menu) => menu.caption === this.caption);
    const menu: MenuItem = { caption: this.caption, functionName: null, items: [...this.entries] };
    if (existing >= 0) menus[existing] = menu;
    else menus.push(menu);
  }
}

class PromptResponseService extends Service<PromptResponse, ServiceContext> implements Partial<PromptResponse> {
  constructor(
    caller: ServiceContext,
    private readonly answer: UiAnswer,
  ) {
    super(caller, 'PromptResponse', { free: 'all' });
  }
  getResponseText(): string {
    return this.answer.text ?? '';
  }
  getSelectedButton(): GoogleAppsScript.Base.Button {
    return buttonOf(this.answer);
  }
}

class UiService extends Service<Ui, ServiceContext> implements Partial<Ui> {
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;
  constructor(caller: ServiceContext) {
    super(caller, 'Ui', { free: 'all' });
  }
  createMenu(caption: string): Menu {
    return new MenuService(this.caller, caption).self;
  }
  createAddonMenu(): Menu {
    return new MenuService(this.caller, 'ITA').self;
  }
  alert(...args: unknown[]): GoogleAppsScript.Base.Button {
    this.#requireFull('alert');
    return buttonOf(this.#ask('alert', args));
  }
  prompt(...args: unknown[]): PromptResponse {
    this.#requireFull('prompt');
    return new PromptResponseService(this.caller, this.#ask('prompt', args)).self;
  }
  showSidebar(userInterface: HtmlOutput): void {
    this.#show('sidebar', 'showSidebar', userInterface);
  }
  showModalDialog(userInterface: HtmlOutput, title: string): void {
    this.#show('modal', 'showModalDialog', userInterface, title);
  }
  showModelessDialog(userInterface: HtmlOutput, title: string): void {
    this.#show('modeless', 'showModelessDialog', userInterface, title);
  }
  #ask(kind: 'alert' | 'prompt', args: unknown[]): UiAnswer {
    const last = args[args.length - 1];
    const buttons = enumName(last) ?? 'OK';
    const texts = (enumName(last) === null ? args : args.slice(0, -1)).map(String);
    const [title = '', message = ''] = texts.length > 1 ? texts : ['', texts[0] ?? ''];
    this.caller.host.ui.messages.push({ kind, title, message, buttons });
    // Locks do not outlive a question.
    for (const [name, holder] of this.caller.host.locks)
      if (holder === this.caller) this.caller.host.locks.delete(name);
    return this.caller.host.ui.answers.shift() ?? { button: buttons.startsWith('YES') ? 'YES' : 'OK' };
  }
  #show(kind: ShownHtml['kind'], method: string, userInterface: HtmlOutput, title?: string): void {
    this.#requireFull(method);
    requireScope(this.caller, `Ui.${method}`, [scopeNames.ui]);
    const page = pageOf(userInterface, `Ui.${method}`);
    this.caller.host.ui.shown.push({ kind, ...page, title: title ?? page.title });
  }
  #requireFull(method: string): void {
    if (this.caller.mode !== 'FULL') {
      throw new ServiceError(`You do not have permission to call Ui.${method}. Required permissions: ${scopeNames.ui}`);
    }
  }
}

function buttonOf(answer: UiAnswer): GoogleAppsScript.Base.Button {
  return enumMember(Button, answer.button);
}

export function ui(caller: ServiceContext): Ui {
  return new UiService(caller).self;
}
