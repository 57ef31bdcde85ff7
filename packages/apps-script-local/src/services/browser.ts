/** Browser: the dialogs of scripts older than `getUi`; they are recorded and answered as those are. */
import { Service } from '../service.ts';
import type { ServiceContext } from './context.ts';
import { ButtonSet, enumName } from './enums.ts';

type Browser = GoogleAppsScript.Base.Browser;

class BrowserService extends Service<Browser, ServiceContext> implements Partial<Browser> {
  readonly Buttons = ButtonSet;
  constructor(caller: ServiceContext) {
    super(caller, 'Browser', { free: 'all' });
  }
  /** `([title,] prompt[, buttons])`; the button as a word: ok, cancel, yes, no. */
  msgBox(...args: unknown[]): string {
    return this.#ask('alert', args).button.toLowerCase();
  }
  /** What was typed; `cancel` where the person gave up. */
  inputBox(...args: unknown[]): string {
    const { button, text = '' } = this.#ask('prompt', args);
    return button === 'CANCEL' || button === 'CLOSE' ? 'cancel' : text;
  }
  #ask(kind: 'alert' | 'prompt', args: unknown[]): { readonly button: string; readonly text?: string } {
    const buttons = enumName(args[args.length - 1]) ?? 'OK';
    const texts = (enumName(args[args.length - 1]) === null ? args : args.slice(0, -1)).map(String);
    const [title = '', message = ''] = texts.length > 1 ? texts : ['', texts[0] ?? ''];
    this.caller.host.ui.messages.push({ kind, title, message, buttons });
    return this.caller.host.ui.answers.shift() ?? { button: buttons.startsWith('YES') ? 'YES' : 'OK' };
  }
}

export function browser(caller: ServiceContext): Browser {
  return new BrowserService(caller).self;
}
