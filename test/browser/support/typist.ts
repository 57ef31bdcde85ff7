/** A robot that types like a person: 60 to 120 ms a key, pauses in between, Latin and Thai keys with their own events. */

import type { CDPSession, Page } from 'playwright-core';

/** Numbers from a seed, so that a run that fails can be run again. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export class Typist {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
    private readonly random: () => number,
  ) {}

  static async at(page: Page, random: () => number): Promise<Typist> {
    return new Typist(page, await page.context().newCDPSession(page), random);
  }

  /** One key by its name, `Enter` or `Control+z`. */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.rest();
  }

  /** A text key by key. A Thai letter is a key as well, as on a Thai keyboard, and not a text put in from outside. */
  async type(text: string): Promise<void> {
    for (const letter of text) {
      if (letter.charCodeAt(0) < 128) await this.page.keyboard.press(letter);
      else {
        const key = { key: letter, code: 'KeyD', windowsVirtualKeyCode: 68 };
        await this.session.send('Input.dispatchKeyEvent', {
          type: 'keyDown',
          text: letter,
          unmodifiedText: letter,
          ...key,
        });
        await this.session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
      }
      await this.rest();
    }
  }

  /** Now and then a person looks at the paper. */
  private async rest(): Promise<void> {
    const pause = this.random() < 0.03 ? 400 : 0;
    await this.page.waitForTimeout(60 + this.random() * 60 + pause);
  }
}
