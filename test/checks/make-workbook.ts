/** Workbooks for the checks: only what a test is about is given, the rest of the tabs stays empty. */

import { assess } from '../../src/assess';
import type { CheckContext } from '../../src/checks/engine/check';
import type { PlacedEvidence } from '../../src/evidence/statements';
import type { Finding } from '../../src/findings/finding';
import { runChecks } from '../../src/checks/engine/registry';
import type { Evidence } from '../../src/evidence/evidence';
import { rulesOf } from '../../src/ita/years';
import { INPUT_TABS, SETTING_ROWS } from '../../src/workbook/input-tabs';
import type { InputTabId, SettingKey } from '../../src/workbook/records';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';

export type Row = Readonly<Record<string, CellValue | undefined>>;

export interface Given {
  readonly settings?: Readonly<Partial<Record<SettingKey, CellValue>>>;
  /** Scores of indicators 1–10, null for none; around 90 where a test does not care. */
  readonly scores?: readonly (number | null)[];
  readonly previous?: readonly (number | null)[];
  /** Rows by tab, keys of the columns in `input-tabs.ts`. Row 2 of the sheet is the first. */
  readonly rows?: Readonly<Partial<Record<InputTabId, readonly Row[]>>>;
  readonly evidence?: readonly Evidence[];
}

/** The context in which the checks see such a workbook. */
export function contextOf(given: Given): CheckContext {
  const { data, analysis } = assess(sheetsOf(given));
  return {
    data,
    analysis,
    rules: rulesOf(data.settings.resultYear),
    ...(given.evidence ? { evidence: given.evidence } : {}),
  };
}

/** Everything that is found, or only one code. */
export function findingsIn(given: Given, code?: string): Finding[] {
  const all = runChecks(contextOf(given));
  return code === undefined ? all : all.filter((finding) => finding.code === code);
}

export function codesIn(given: Given): string[] {
  return findingsIn(given).map(({ code }) => code);
}

/** A statement with a line and words, where a test does not care which. */
export function stated<K extends Evidence['kind']>(
  kind: K,
  details: Omit<Extract<Evidence, { kind: K }>, 'kind' | 'line' | 'snippet'> & { line?: number; cell?: string },
): PlacedEvidence {
  return { kind, line: 1, snippet: '…', ...details } as unknown as PlacedEvidence;
}

/** Instruments and total of 90 each, from scores as they are published. */
const PASSING: readonly number[] = [90.4, 89.6, 90.25, 89.75, 90, 90.3, 89.7, 90, 90.5, 89.5];

const BASE: Readonly<Partial<Record<SettingKey, CellValue>>> = { agency: 'เทศบาลตำบลตัวอย่าง', resultYear: 2565 };

/** The sheets of such a workbook, in the order of the input tabs. */
export function sheetsOf({ settings = {}, previous = [], rows = {}, ...given }: Given): SheetSnapshot[] {
  const all: Partial<Record<InputTabId, readonly Row[]>> = { ...rows };
  const values = { ...BASE, ...settings };
  all.settings = SETTING_ROWS.map(({ key, label }) => ({ key: label, value: values[key] ?? '' }));
  const scores = given.scores ?? (rows.indicators ? null : PASSING);
  if (scores) {
    all.indicators = scores.map((score, index) => ({
      no: index + 1,
      score: score ?? '',
      previous: previous[index] ?? '',
    }));
  }
  return INPUT_TABS.map((tab) => {
    const columns = tab.columns;
    return {
      name: tab.name,
      tabId: tab.id,
      columnKeys: {},
      values: [
        columns.map(({ header }) => header),
        ...(all[tab.id] ?? []).map((row) => columns.map(({ key }) => row[key] ?? '')),
      ],
      formats: null,
    };
  });
}

/** Address of a setting's value in such a workbook. */
export function settingCell(key: SettingKey): string {
  return `ตั้งค่า!B${SETTING_ROWS.findIndex((row) => row.key === key) + 2}`;
}

/** Indicators 1–10 of the paper of paper 002 (2565), with indicator 7 as its text has it twice. */
export const SAI_THONG: readonly number[] = [97.36, 89.33, 91.11, 90.08, 90.93, 84.86, 84.4, 80.18, 94.64, 100];
