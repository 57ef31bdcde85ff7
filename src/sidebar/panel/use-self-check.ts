/** The self-check as its page runs it: the server's part in two calls, then what only a browser can try, then a person. */

import { useState } from 'preact/hooks';
import type { SelfCheckRow } from '../../shared/self-check';
import { blobDownload, echoes, ownScript } from './browser-checks';
import { call } from './services';
import type { Work } from './use-work';

export interface SelfCheck {
  /** What is known so far; empty before the first run. */
  readonly rows: readonly SelfCheckRow[];
  /** A chart in base64 to be asked about; null where there is none. */
  readonly chart: string | null;
  run(): void;
  /** What the person says of the chart; papers come without one from then on where it cannot be read. */
  answer(readable: boolean): void;
}

const CHART_ROW: Omit<SelfCheckRow, 'seen' | 'ok'> = {
  id: 'chart-readable',
  what: 'ตัวอักษรไทยในภาพแผนภูมิ อ่านออกหรือไม่ (ตอบโดยผู้ใช้)',
  expected: 'อ่านออก',
  wayOut: 'ไม่ต้องทำอะไร เอกสารจะสร้างโดยไม่มีภาพแผนภูมิ แทรกภาพจากแท็บ สรุปผล ได้เอง',
  ms: 0,
};

export function useSelfCheck(work: Work): SelfCheck {
  const [rows, setRows] = useState<readonly SelfCheckRow[]>([]);
  const [chart, setChart] = useState<string | null>(null);
  const run = (): void =>
    work.run('self-check', 'กำลังทดสอบระบบบนแท็บชั่วคราว', async (awaited) => {
      let known: readonly SelfCheckRow[] = [];
      const add = (more: readonly SelfCheckRow[]): boolean => {
        known = [...known, ...more];
        if (awaited()) setRows(known);
        return awaited();
      };
      setRows([]);
      setChart(null);
      for (const part of ['itaSelfCheckStart', 'itaSelfCheck'] as const) {
        const outcome = await call(part);
        if (!awaited()) return;
        if (!outcome.ok) return work.fail('self-check', outcome.problem);
        add(outcome.value.rows);
        setChart(outcome.value.chart ?? null);
      }
      add([await ownScript()]);
      add([await blobDownload()]);
      const largestCall = await echoes((row) => add([row]));
      if (!awaited()) return;
      const kept = await call('itaSelfCheckKeep', { largestCall });
      if (!awaited()) return;
      if (!kept.ok) return work.fail('self-check', kept.problem);
      const failed = known.filter(({ ok }) => !ok).length;
      work.succeed('self-check', failed === 0 ? 'ทดสอบครบทุกข้อ เป็นไปตามที่คาด' : `ทดสอบครบ ไม่เป็นไปตามที่คาด ${failed} ข้อ`);
    });
  const answer = (readable: boolean): void =>
    work.ask(
      'self-check',
      'กำลังบันทึกคำตอบ',
      () => call('itaSelfCheckKeep', { chartReadable: readable }),
      () => {
        const row = { ...CHART_ROW, seen: readable ? 'อ่านออก' : 'อ่านไม่ออก', ok: readable };
        setRows((before) => [...before.filter(({ id }) => id !== row.id), row]);
        work.succeed('self-check', readable ? 'บันทึกแล้ว เอกสารจะมีภาพแผนภูมิ' : 'บันทึกแล้ว เอกสารจะไม่มีภาพแผนภูมิ');
      },
    );
  return { rows, chart, run, answer };
}
