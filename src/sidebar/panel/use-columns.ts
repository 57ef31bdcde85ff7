/** Showing the add-in which column of a sheet is which: what is shown of the sheet, and what the person has said so far. */

import { useState } from 'preact/hooks';
import type { ChooseColumnsRequest, SheetHeads } from '../../shared/rpc';
import type { InputTabId } from '../../workbook/records';
import { call } from './services';
import type { Work } from './use-work';

export interface ColumnsState {
  /** The sheet that is asked about; null until it is read. */
  readonly heads: SheetHeads | null;
  /** 0-based row of the sheet. */
  readonly headRow: number;
  readonly columns: ChooseColumnsRequest['columns'];
}

export interface Columns extends ColumnsState {
  /** Opens the page for a sheet. */
  open(tab: InputTabId, sheet: string): void;
  chooseHeadRow(row: number): void;
  /** @param column null where the sheet has no such column */
  choose(key: string, column: number | null): void;
  apply(): void;
}

const START: ColumnsState = { heads: null, headRow: 0, columns: {} };

export function useColumns(work: Work): Columns {
  const [state, setState] = useState(START);
  const { heads } = state;
  return {
    ...state,
    open: (tab, sheet) => {
      setState(START);
      work.patch({ page: 'columns' });
      work.ask(
        'columns',
        `กำลังอ่านแท็บ ${sheet}`,
        () => call('itaSheetHeads', { tab, sheet }),
        (read) => setState({ heads: read, headRow: read.headRow, columns: knownColumns(read) }),
      );
    },
    chooseHeadRow: (headRow) => setState((before) => ({ ...before, headRow })),
    choose: (key, column) =>
      setState((before) => {
        // One column is one thing: what it was taken for before is open again.
        const others = Object.entries(before.columns).filter(([other, at]) => other !== key && at !== column);
        return { ...before, columns: Object.fromEntries(column === null ? others : [...others, [key, column]]) };
      }),
    apply: () => {
      if (heads === null) return;
      const { tab, sheet } = heads;
      work.ask(
        'columns',
        'กำลังจำคอลัมน์ที่เลือก',
        () => call('itaChooseColumns', { tab, sheet, headRow: state.headRow, columns: state.columns }),
        (overview) => {
          work.show(overview);
          work.patch({ page: null, step: 'data' });
          work.succeed('choose-tab', `ใช้แท็บ “${sheet}” ตามคอลัมน์ที่เลือกแล้ว`);
        },
      );
    },
  };
}

function knownColumns({ fields }: SheetHeads): ColumnsState['columns'] {
  return Object.fromEntries(fields.flatMap(({ key, column }) => (column === null ? [] : [[key, column] as const])));
}
