/** What a statement of a report is about: its Thai name, the score that the workbook has for it, and its cell. */

import type { Subject } from '../../evidence/evidence';
import { indicatorByNo } from '../../ita/indicators';
import type { InstrumentId, ScoreOrNull } from '../../ita/model';
import type { CheckContext } from '../engine/check';
import { cellOfFigure } from './look-alikes';
import { typedWeighted } from './weighted';

export interface KnownScore {
  readonly score: ScoreOrNull;
  readonly cell: string | null;
}

const UNKNOWN: KnownScore = { score: null, cell: null };

export function isInstrument(subject: Subject): subject is InstrumentId {
  return subject === 'IIT' || subject === 'EIT' || subject === 'OIT';
}

/** Number of the indicator that a statement is about; null for anything else. */
export function indicatorOf(subject: Subject): number | null {
  const match = /^indicator:(\d{1,2})$/.exec(subject);
  return match ? Number(match[1]) : null;
}

/** "ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร", "แบบวัด IIT", "ข้อ E11". */
export function subjectName(subject: Subject): string {
  if (subject === 'total') return 'คะแนนรวม';
  if (isInstrument(subject)) return `แบบวัด ${subject}`;
  const [kind, id] = subject.split(':') as [string, string | undefined];
  if (kind === 'indicator') return `ตัวชี้วัดที่ ${id ?? ''} ${indicatorByNo(Number(id))?.name ?? ''}`;
  if (kind === 'sub-indicator') return `ตัวชี้วัดย่อยที่ ${id ?? ''}`;
  if (kind === 'item') return `ข้อ ${id ?? ''}`;
  if (kind === 'issue') return `ประเด็นที่ ${id ?? ''}`;
  return kind === 'measure' ? `มาตรการที่ ${id ?? ''}` : 'เอกสาร';
}

/** The workbook's score of a subject: as typed for the total and the instruments, else from its row. */
export function typedScore(context: CheckContext, subject: Subject): KnownScore {
  const { data, analysis } = context;
  if (subject === 'total') return { score: data.settings.announcedTotal, cell: cellOfFigure(context, 'total') };
  if (isInstrument(subject)) {
    const own = analysis ? analysis.instruments.find(({ id }) => id === subject) : undefined;
    return { score: own && !typedWeighted(context) ? own.announced : null, cell: cellOfFigure(context, subject) };
  }
  const no = indicatorOf(subject);
  if (no !== null) {
    const row = data.indicators.find((indicator) => indicator.no === no);
    return { score: row ? row.score : null, cell: cellOfFigure(context, no) };
  }
  if (!subject.startsWith('item:')) return UNKNOWN;
  const id = subject.slice('item:'.length).toUpperCase();
  const item = data.items.find((candidate) => candidate.id.toUpperCase() === id);
  return item ? { score: item.score, cell: item.cells.score ?? null } : UNKNOWN;
}

/** The score that claims about a subject are held against: as the papers state it, else as typed. */
export function bestScore(context: CheckContext, subject: Subject): ScoreOrNull {
  const { analysis } = context;
  if (analysis && subject === 'total') return analysis.total.stated;
  if (analysis && isInstrument(subject)) {
    const own = analysis.instruments.find(({ id }) => id === subject);
    return own ? own.stated : null;
  }
  return typedScore(context, subject).score;
}
