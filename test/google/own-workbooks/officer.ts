/**
 * An officer who has only the panel: opens a workbook, takes the way that the panel proposes, and goes on to the memo.
 * Every press of a button and every choice counts as a click; typing the agency and the year does not, going there does.
 */

import type { Host } from 'apps-script-local';
import type {
  AnalyseResult,
  CheckResult,
  ImportPreview,
  ImportRequest,
  MakeDocumentResult,
  Outcome,
  Overview,
  OverviewUpdate,
  Route,
  SheetHeads,
  WithOverview,
} from '../../../src/shared/rpc';

export interface Memo {
  readonly clicks: number;
  readonly route: Route | null;
  readonly overview: Overview;
  readonly analysis: AnalyseResult['analysis'];
  readonly document: MakeDocumentResult;
  /** Questions that the panel asked. */
  readonly asked: number;
}

interface Facts {
  readonly agency: string;
  readonly year: number;
  /** The right answer among the labels of a question's options, where the panel asks. */
  answer(labels: readonly string[], values: readonly (string | number | null)[]): number;
  /** Which column (0-based) holds what, where the panel asks. */
  columnOf(heads: SheetHeads): Record<string, number>;
}

/** From opening to memo. */
export function makeMemo(host: Host, facts: Facts): Memo {
  let clicks = 0;
  let asked = 0;
  const ask = <T>(name: string, ...args: unknown[]): T => {
    const outcome = host.rpc(name, args) as Outcome<T>;
    if (!outcome.ok) throw new Error(`${name}: ${outcome.problem.message}`);
    return outcome.value;
  };
  let overview = ask<Overview>('itaOverview');
  const take = (update: OverviewUpdate): void => {
    overview = { ...overview, ...update };
  };
  const { route } = overview;

  if (route?.kind === 'use') {
    clicks += 1;
    take(ask<OverviewUpdate>('itaChooseTab', { tab: 'indicators', sheet: route.sheet }));
    take(ask<WithOverview>('itaCreateTabs').overview);
  } else if (route?.kind === 'columns') {
    clicks += 1;
    const heads = ask<SheetHeads>('itaSheetHeads', { tab: 'indicators', sheet: route.sheet });
    const columns = facts.columnOf(heads);
    clicks += heads.fields.filter(({ key, column }) => columns[key] !== undefined && columns[key] !== column).length;
    clicks += 1;
    take(
      ask<OverviewUpdate>('itaChooseColumns', {
        tab: 'indicators',
        sheet: route.sheet,
        headRow: heads.headRow,
        columns,
      }),
    );
    clicks += 1;
    take(ask<WithOverview>('itaCreateTabs').overview);
  } else if (route?.kind === 'import') {
    clicks += 1;
    const source: ImportRequest = {
      text: null,
      rows: null,
      formats: null,
      sheets: route.sheets.map(({ sheet }) => sheet),
      answers: {},
    };
    let request = source;
    let preview = ask<ImportPreview>('itaPreviewImport', request);
    for (;;) {
      const question = preview.questions.find(({ options }) => options.length > 0);
      if (!question) break;
      clicks += 1;
      asked += 1;
      const at = facts.answer(
        question.options.map(({ label }) => label),
        question.options.map(({ value }) => value),
      );
      request = { ...request, answers: { ...request.answers, [question.id]: at } };
      preview = ask<ImportPreview>('itaPreviewImport', request);
    }
    const cells = preview.cells
      .filter(({ suggested, action }) => suggested || action === 'set')
      .map(({ id, cell, value, current }) => ({ id, cell, value, current }));
    clicks += 1;
    take(ask<WithOverview>('itaAcceptImport', { ...request, cells }).overview);
  }

  // Where the sheets are known by their names, their measures are offered and the other tabs are made.
  if (route === null) {
    const plan = overview.tabs.find(({ id }) => id === 'measures')?.suggestion ?? null;
    if (plan !== null) {
      clicks += 1;
      take(ask<OverviewUpdate>('itaChooseTab', { tab: 'measures', sheet: plan }));
    }
    clicks += 1;
    take(ask<WithOverview>('itaCreateTabs').overview);
  }

  // What the workbook does not say is typed where the panel leads to.
  for (const [code, label, value] of [
    ['setting-missing', 'หน่วยงาน', facts.agency],
    ['setting-missing', 'ปีงบประมาณของผลประเมิน', facts.year],
  ] as const) {
    const finding = overview.findings.find((one) => one.code === code && one.message.includes(label));
    const lacking = label === 'หน่วยงาน' ? overview.agency === '' : overview.resultYear === null;
    if (!lacking) continue;
    clicks += 1;
    host.rpc('typeInto', [finding?.cell ?? '', value]);
    take(ask<Overview>('itaOverview'));
  }

  clicks += 2;
  take(ask<CheckResult & WithOverview>('itaCheck').overview);
  clicks += 2;
  const { analysis, overview: after } = ask<AnalyseResult & WithOverview>('itaAnalyse');
  take(after);
  // The step, the paper, and going on although some fields are still empty.
  clicks += 3;
  const document = ask<MakeDocumentResult>('itaMakeDocument', { id: 'analysis', delivery: 'download' });
  return { clicks, route, overview, analysis, document, asked };
}
