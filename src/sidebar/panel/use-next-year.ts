/** The page "เริ่มปีใหม่": what would happen, doing it, and taking it back. */

import { useState } from 'preact/hooks';
import type { NextYearPlan } from '../../shared/rpc';
import { call } from './services';
import type { Work } from './use-work';

export interface YearChange {
  /** Null until it was read. */
  readonly plan: NextYearPlan | null;
  readonly hide: boolean;
  setHide(hide: boolean): void;
  read(): void;
  begin(): void;
  takeBack(): void;
}

export function useNextYear(work: Work): YearChange {
  const { ask, show, succeed } = work;
  const [plan, setPlan] = useState<NextYearPlan | null>(null);
  const [hide, setHide] = useState(false);

  const read = (): void => ask('next-year', 'กำลังดูว่าแต่ละแท็บจะเป็นอย่างไร', () => call('itaNextYearPlan'), setPlan);

  const begin = (): void =>
    ask(
      'next-year',
      'กำลังเก็บปีที่จบแล้วและเตรียมแท็บของปีใหม่',
      () => call('itaNextYear', { hide }),
      ({ from, to, copies, overview }) => {
        show(overview);
        setPlan(null);
        succeed('next-year', `เริ่มปี ${to} แล้ว เก็บปี ${from} ไว้ใน ${copies.length} แท็บ`, copies[0] ?? null);
      },
    );

  const takeBack = (): void =>
    ask(
      'next-year',
      'กำลังย้อนกลับ',
      () => call('itaTakeBackYear'),
      ({ year, overview }) => {
        show(overview);
        setPlan(null);
        succeed('next-year', `กลับเป็นปี ${year} แล้ว`);
      },
    );

  return { plan, hide, setHide, read, begin, takeBack };
}
