/** What happened in the user interface: menus, alerts, panels; and the answers that a test or the page prepared. */

export interface MenuItem {
  readonly caption: string;
  readonly functionName: string | null;
  readonly items: readonly MenuItem[] | null;
}

export interface ShownHtml {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly content: string;
  readonly width: number | null;
  readonly height: number | null;
}

export interface ShownMessage {
  readonly kind: 'alert' | 'prompt' | 'toast';
  readonly title: string;
  readonly message: string;
  readonly buttons: string;
}

export interface UiAnswer {
  /** CLOSE, OK, CANCEL, YES or NO. */
  readonly button: string;
  readonly text?: string;
}

/** Answers are used up in order; without one, OK is pressed (YES where there is no OK) and nothing typed. */
export class UiRecord {
  readonly menus: MenuItem[] = [];
  readonly shown: ShownHtml[] = [];
  readonly messages: ShownMessage[] = [];
  readonly answers: UiAnswer[] = [];
}
