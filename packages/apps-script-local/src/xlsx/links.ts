/** Links: `#gid=0&range=D7` in Sheets is `#'คะแนน'!D7` in a file. */
import { parseA1, quoteSheetName } from '../model/a1.ts';
import type { WorkbookModel } from '../model/workbook.ts';

export function linkFromFile(target: string, workbook: WorkbookModel): string {
  const text = target.replace(/^#/, '');
  const parsed = parseA1(text);
  if (!parsed || parsed.sheetName === null) return target;
  const sheet = workbook.sheets.find((entry) => entry.name === parsed.sheetName);
  return sheet
    ? `#gid=${sheet.id}&range=${text
        .slice(text.lastIndexOf('!') + 1)
        .split('$')
        .join('')}`
    : target;
}

/** `fileName` gives the name that a tab has in the file. */
export function linkForFile(link: string, workbook: WorkbookModel, fileName: (name: string) => string): string {
  const match = /#gid=(\d+)(?:&range=([A-Za-z0-9:$]+))?$/.exec(link);
  const sheet = match ? workbook.sheets.find((entry) => entry.id === Number(match[1])) : undefined;
  return sheet && match ? `#${quoteSheetName(fileName(sheet.name))}!${match[2] ?? 'A1'}` : link;
}
