/** The steps: what each is called, and what it says of itself at a glance. */

import type { Finding, Severity } from '../../findings/finding';
import { groupFindings } from '../../findings/report';
import type { DocumentState, HistoryItem, Overview } from '../../shared/rpc';
import { score } from './format';

export type StepId = 'data' | 'check' | 'analysis' | 'review' | 'documents';

/** done: nothing to do; attention: a person must act; look: a person should; todo: not begun. */
export type Mark = 'done' | 'attention' | 'look' | 'todo';

export interface StepState {
  readonly mark: Mark;
  readonly text: string;
}

const ALL_STEPS: readonly { readonly id: StepId; readonly title: string }[] = [
  { id: 'data', title: 'ข้อมูล' },
  { id: 'check', title: 'ตรวจ' },
  { id: 'analysis', title: 'วิเคราะห์' },
  { id: 'review', title: 'พิจารณา' },
  { id: 'documents', title: 'เอกสาร' },
];

/**
 * The steps of this workbook: a committee's only where there is one. Several agencies have a page that does all of it for
 * each of them; the office's own tabs hold no scores to check, analyse or write about.
 */
export function stepsOf(overview: Overview | null): typeof ALL_STEPS {
  if (overview?.route?.kind === 'agencies') return ALL_STEPS.filter(({ id }) => id === 'data');
  return overview?.committee ? ALL_STEPS : ALL_STEPS.filter(({ id }) => id !== 'review');
}

/** Findings that say the input itself is not there yet; they belong to the first step. */
const DATA_CODES: readonly string[] = [
  'tab-missing',
  'column-missing',
  'setting-missing',
  'bad-year',
  'year-not-supported',
  'indicator-missing',
];

function dataFindings({ findings }: Overview): Finding[] {
  return findings.filter(({ code }) => DATA_CODES.includes(code));
}

/** What the first step lists as missing; a tab that is missing is said by the button that makes it. */
export function missingData(overview: Overview): Finding[] {
  return dataFindings(overview).filter(({ code }) => code !== 'tab-missing');
}

export function countOf({ findings }: Overview, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** Neither settings nor scores have a tab: there is nothing to check yet. */
function noInput({ tabs }: Overview): boolean {
  return tabs.every(({ id, state }) => (id !== 'settings' && id !== 'indicators') || state === 'missing');
}

/** Papers whose newest line in the history is of other figures, measures or settings than those of now. */
export function staleDocuments({ documents, history, inputCode }: Overview): readonly DocumentState[] {
  const newest = (title: string): HistoryItem | undefined => history.find(({ what }) => what === title);
  return documents.filter(({ title }) => (newest(title)?.inputCode || inputCode) !== inputCode);
}

/** What a step says in its row. */
export function stepState(step: StepId, overview: Overview): StepState {
  switch (step) {
    case 'data': {
      if (overview.route?.kind === 'agencies') return { mark: 'done', text: `${overview.route.count} หน่วยงาน` };
      const missing = dataFindings(overview);
      const errors = missing.filter(({ severity }) => severity === 'error').length;
      if (missing.length > 0) {
        // As many as the list below has lines: findings of one cause are one line.
        const lines = groupFindings(missingData(overview)).reduce((sum, group) => sum + group.lines.length, 0);
        return { mark: errors > 0 ? 'attention' : 'look', text: lines === 0 ? 'ยังไม่มีแท็บ' : `ยังขาด ${lines} รายการ` };
      }
      return { mark: 'done', text: overview.resultYear === null ? 'พร้อม' : `ปี ${overview.resultYear}` };
    }
    case 'check': {
      if (noInput(overview)) return { mark: 'todo', text: 'รอข้อมูล' };
      const errors = countOf(overview, 'error');
      const warnings = countOf(overview, 'warning');
      if (errors > 0) return { mark: 'attention', text: `ต้องแก้ไข ${errors}` };
      if (warnings > 0) return { mark: 'look', text: `ควรตรวจสอบ ${warnings}` };
      return { mark: 'done', text: 'ไม่พบปัญหา' };
    }
    case 'analysis': {
      const { scoreCard, analysed } = overview;
      if (!scoreCard) return { mark: 'todo', text: 'รอข้อมูล' };
      if (!analysed) return { mark: 'todo', text: 'ยังไม่ได้วิเคราะห์' };
      if (analysed.changed) return { mark: 'look', text: 'ข้อมูลเปลี่ยนแล้ว' };
      return { mark: 'done', text: scoreCard.total === null ? 'วิเคราะห์แล้ว' : `${score(scoreCard.total)} คะแนน` };
    }
    case 'review': {
      const round = overview.committee?.round ?? null;
      if (round === null) return { mark: 'todo', text: 'ยังไม่ได้ส่ง' };
      if (!round.upToDate) return { mark: 'look', text: `รอบที่ ${round.no} ข้อมูลเปลี่ยน` };
      return round.closedAt === null
        ? { mark: 'look', text: `รอบที่ ${round.no} เปิดอยู่` }
        : { mark: 'done', text: `รอบที่ ${round.no} ปิดแล้ว` };
    }
    case 'documents': {
      const { documents, history, scoreCard } = overview;
      if (!scoreCard) return { mark: 'todo', text: 'รอข้อมูล' };
      const titles = documents.map(({ title }) => title);
      const made = titles.filter((title) => history.some(({ what }) => what === title)).length;
      if (made === 0) return { mark: 'todo', text: `สร้างได้ ${documents.length} ฉบับ` };
      if (staleDocuments(overview).length > 0) return { mark: 'look', text: 'ข้อมูลเปลี่ยนแล้ว' };
      return { mark: 'done', text: `สร้างแล้ว ${made} จาก ${documents.length}` };
    }
  }
}

/** The step that a person most likely needs now. */
export function firstStep(overview: Overview): StepId {
  const steps = stepsOf(overview);
  const open = steps.find(({ id }) => {
    const { mark } = stepState(id, overview);
    return (
      mark === 'attention' ||
      (mark === 'todo' && id !== 'documents' && id !== 'review') ||
      (id === 'analysis' && mark === 'look')
    );
  });
  return (open ?? steps[steps.length - 1])?.id ?? 'data';
}
