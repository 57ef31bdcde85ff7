/** Reads the tab `ความเห็น`: what people remark, and what the officer answers. */

import { toArabicDigits } from '../thai/digits';
import { tidy } from '../thai/text';
import { rowOfCell } from './source';
import type { SheetSnapshot } from '../workbook/snapshot';
import { findTable } from '../workbook/table';
import { COMMITTEE_TABS } from './committee-tabs';
import { DECLINED_MARK, REMARK_STATES, trimmed, type RemarkState } from './words';

export interface Remark {
  /** 0-based row of the sheet. */
  readonly row: number;
  /** As typed: "3", "เรื่องที่ ๓", "คะแนน!D7". */
  readonly matter: string;
  /** Number of the matter in `พิจารณา`; null where none is named. */
  readonly no: number | null;
  readonly remark: string;
  readonly by: string;
  readonly date: string;
  readonly answer: string;
  readonly state: RemarkState;
  /** Address of the cells that the officer fills. */
  readonly cells: { readonly answer: string | null; readonly state: string | null };
}

/** Rows with a remark. What is not clearly settled is open: a misspelt state settles nothing. */
export function readRemarks(sheet: SheetSnapshot | null): Remark[] {
  const table = sheet ? findTable(COMMITTEE_TABS.remarks, sheet) : null;
  return (table?.rows ?? []).flatMap((row): Remark[] => {
    const text = (key: string): string => tidy(String(row.value(key)));
    const remark = text('remark');
    const cells = { answer: row.cell('answer') ?? null, state: row.cell('state') ?? null };
    const [at = 0] = rowOfCell(row.cell('matter'));
    const matter = text('matter');
    const state = stateOf(String(row.value('state')));
    if (remark === '') return [];
    return [
      {
        row: at,
        matter,
        no: matterNumber(matter),
        remark,
        by: text('by'),
        date: text('date'),
        answer: text('answer'),
        state,
        cells,
      },
    ];
  });
}

function stateOf(typed: string): RemarkState {
  const text = trimmed(typed);
  if (text === REMARK_STATES.done) return 'done';
  return text.startsWith(DECLINED_MARK) ? 'declined' : 'open';
}

/** "3", "เรื่องที่ ๓", "3." → 3; an address names no matter. */
function matterNumber(typed: string): number | null {
  const [, digits] = /^(?:เรื่อง(?:ที่)?)?\s*(\d{1,3})[.)]?$/.exec(toArabicDigits(typed)) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** What tells a remark from others, also where its row has moved or its answer has come. */
export function remarkKey({ matter, remark, by }: Pick<Remark, 'matter' | 'remark' | 'by'>): string {
  return JSON.stringify([matter, remark, by]);
}
