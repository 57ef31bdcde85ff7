/** The self-check as its page runs it: the server's part in two calls, then what only a browser can try. */

import { useState } from 'preact/hooks';
import type { SelfCheckRow } from '../../shared/self-check';
import { call } from './services';
import type { Work } from './use-work';

export interface SelfCheck {
  /** What is known so far; empty before the first run. */
  readonly rows: readonly SelfCheckRow[];
  run(): void;
}

const MEGABYTE = 1_000_000;
/** Megabytes of one call: a large paste, a garuda, and the base64 of the largest template. */
const ECHOES = [1, 3, 7];

export function useSelfCheck(work: Work): SelfCheck {
  const [rows, setRows] = useState<readonly SelfCheckRow[]>([]);
  const run = (): void =>
    work.run('self-check', 'กำลังทดสอบระบบบนแท็บชั่วคราว', async (awaited) => {
      let known: readonly SelfCheckRow[] = [];
      const add = (more: readonly SelfCheckRow[]): void => {
        known = [...known, ...more];
        if (awaited()) setRows(known);
      };
      setRows([]);
      for (const part of ['itaSelfCheckStart', 'itaSelfCheck'] as const) {
        const outcome = await call(part);
        if (!awaited()) return;
        if (!outcome.ok) return work.fail('self-check', outcome.problem);
        add(outcome.value.rows);
      }
      for (const megabytes of ECHOES) {
        add([await echo(megabytes)]);
        if (!awaited()) return;
      }
      const failed = known.filter(({ ok }) => !ok).length;
      work.succeed('self-check', failed === 0 ? 'ทดสอบครบทุกข้อ เป็นไปตามที่คาด' : `ทดสอบครบ ไม่เป็นไปตามที่คาด ${failed} ข้อ`);
    });
  return { rows, run };
}

/** Sends a text to the server and back. */
async function echo(megabytes: number): Promise<SelfCheckRow> {
  const text = 'x'.repeat(megabytes * MEGABYTE);
  const started = Date.now();
  const outcome = await call('itaSelfCheckEcho', text);
  const whole = outcome.ok && outcome.value === text;
  return {
    id: `echo-${megabytes}`,
    what: `ส่งข้อความ ${megabytes} MB ไปและกลับ`,
    expected: 'ครบ',
    seen: whole ? 'ครบ' : outcome.ok ? `ได้กลับ ${outcome.value.length} อักขระ` : outcome.problem.code,
    ok: whole,
    ms: Date.now() - started,
  };
}
