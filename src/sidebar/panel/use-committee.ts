/** The step "พิจารณา" as it works: the state of the round, its steps, answers to remarks, and papers held against the data. */

import { useState } from 'preact/hooks';
import type { AnswerRemarkRequest, RoundStep, RoundView, VerifyResult } from '../../shared/rpc';
import { call } from './services';
import type { Work } from './use-work';

export interface Committee {
  /** Null until it was asked for. */
  readonly view: RoundView | null;
  /** What came of holding a paper against the workbook; null before. */
  readonly verified: VerifyResult | null;
  load(): void;
  step(step: RoundStep): void;
  answer(request: AnswerRemarkRequest): void;
  verify(docxBase64: string): void;
}

const WORKING: Readonly<Record<RoundStep, string>> = {
  tabs: 'กำลังสร้างแท็บของคณะกรรมการ',
  send: 'กำลังส่งให้พิจารณา',
  close: 'กำลังปิดรอบ',
  reopen: 'กำลังเปิดรอบอีกครั้ง',
};
const DONE: Readonly<Record<RoundStep, string>> = {
  tabs: 'สร้างแท็บแล้ว กรอกรายชื่อในแท็บ คณะกรรมการ ก่อนส่งให้พิจารณา',
  send: 'ส่งให้พิจารณาแล้ว',
  close: 'ปิดรอบแล้ว',
  reopen: 'เปิดรอบอีกครั้งแล้ว',
};

export function useCommittee({ ask, show, succeed, patch }: Work): Committee {
  const [view, setView] = useState<RoundView | null>(null);
  const [verified, setVerified] = useState<VerifyResult | null>(null);
  return {
    view,
    verified,
    load: () => ask('round', 'กำลังอ่านรอบพิจารณา', () => call('itaRoundStatus'), setView),
    step: (step) =>
      ask(
        'round',
        WORKING[step],
        () => call('itaRound', { step }),
        ({ entry, overview }) => {
          // Read again when the step is drawn: a step changes more than it answers.
          setView(null);
          show(overview, entry ?? undefined);
          if (step === 'tabs') patch({ step: 'review' });
          succeed('round', DONE[step], step === 'tabs' ? 'คณะกรรมการ' : step === 'send' ? 'พิจารณา' : null);
        },
      ),
    answer: (request) =>
      ask(
        'round',
        'กำลังบันทึกคำตอบ',
        () => call('itaAnswerRemark', request),
        (round) => {
          setView(round);
          succeed('round', 'บันทึกคำตอบแล้ว');
        },
      ),
    verify: (docxBase64) =>
      ask(
        'round',
        'กำลังเทียบเอกสารกับข้อมูล',
        () => call('itaVerify', { docxBase64 }),
        (result) => {
          setVerified(result);
          succeed('round', 'เทียบแล้ว');
        },
      ),
  };
}
