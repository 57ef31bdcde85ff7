/**
 * The step "พิจารณา" as it works: the state of the round, its steps, answers to remarks, and papers held against the data.
 * Members decide at any time, so what is shown is read again, behind the person's back, whenever the workbook is.
 */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnswerRemarkRequest, RoundStep, RoundView, VerifyResult } from '../../shared/rpc';
import { base64Of } from './file-bytes';
import { unreadable } from './file-problems';
import { call } from './services';
import type { Work } from './use-work';

export interface Committee {
  /** Null until it was read. */
  readonly view: RoundView | null;
  /** The paper that was held against the workbook, and what came of it; null before. */
  readonly verified: { readonly file: Pick<File, 'name' | 'size'>; readonly result: VerifyResult } | null;
  step(step: RoundStep): void;
  answer(request: AnswerRemarkRequest): void;
  verify(file: File): void;
}

const WORKING: Readonly<Record<RoundStep, string>> = {
  tabs: 'กำลังสร้างแท็บของคณะกรรมการ',
  send: 'กำลังส่งให้พิจารณา',
  close: 'กำลังปิดรอบ',
  reopen: 'กำลังเปิดรอบอีกครั้ง',
};
/** What was done, and the tab in which the person goes on. */
const DONE: Readonly<Record<RoundStep, readonly [string, string | null]>> = {
  tabs: ['สร้างแท็บแล้ว กรอกตำแหน่งหรือชื่อกรรมการ แล้วส่งให้พิจารณา', 'คณะกรรมการ'],
  send: ['ส่งให้พิจารณาแล้ว แจ้งลิงก์สมุดงานแก่คณะกรรมการได้', 'พิจารณา'],
  close: ['ปิดรอบแล้ว สร้างสรุปมติและบันทึกข้อความได้ในขั้นตอน เอกสาร', null],
  reopen: ['เปิดรอบอีกครั้งแล้ว', null],
};

export function useCommittee(work: Work): Committee {
  const { state, ask, run, fail, show, succeed, patch, isIdle } = work;
  const [view, setView] = useState<RoundView | null>(null);
  const [verified, setVerified] = useState<Committee['verified']>(null);
  /** When the workbook was read that the view belongs to. */
  const readAt = useRef<number | null>(null);

  const isShown = state.step === 'review' && state.page === null && state.overview !== null;
  const mayAsk = isShown && state.busy === null && !state.outdated && readAt.current !== state.asOf;
  useEffect(() => {
    if (!mayAsk) return;
    readAt.current = state.asOf;
    if (view === null) ask('round', 'กำลังอ่านรอบพิจารณา', () => call('itaRoundStatus'), setView);
    else {
      // A question that nobody pressed for fails in silence.
      void call('itaRoundStatus').then((outcome) => {
        if (outcome.ok && isIdle()) setView(outcome.value);
      });
    }
  }, [mayAsk, state.asOf]);

  const step = (name: RoundStep): void =>
    run('round', WORKING[name], async (awaited) => {
      const done = await call('itaRound', { step: name });
      if (!awaited()) return;
      if (!done.ok) return fail('round', done.problem);
      show(done.value.overview, done.value.entry ?? undefined);
      if (name === 'tabs') patch({ step: 'review' });
      // Read in the same press: a step changes more than it answers.
      const after = await call('itaRoundStatus');
      if (!awaited()) return;
      readAt.current = state.asOf;
      if (after.ok) setView(after.value);
      succeed('round', ...DONE[name]);
    });

  const answer = (request: AnswerRemarkRequest): void =>
    ask(
      'round',
      'กำลังบันทึกคำตอบ',
      () => call('itaAnswerRemark', request),
      (round) => {
        setView(round);
        succeed('round', 'บันทึกคำตอบแล้ว');
      },
    );

  const verify = (file: File): void =>
    run('verify', 'กำลังเทียบเอกสารกับข้อมูล', async (awaited) => {
      const docxBase64 = await base64Of(file);
      if (docxBase64 === null) return fail('verify', unreadable(file, 'สมุดงานไม่เปลี่ยนแปลง'));
      const outcome = await call('itaVerify', { docxBase64 });
      if (!awaited()) return;
      if (!outcome.ok) return fail('verify', outcome.problem);
      setVerified({ file, result: outcome.value });
      patch({ said: 'เทียบแล้ว' });
    });

  return { view, verified, step, answer, verify };
}
