/** Adding, renaming, deleting, hiding and moving tabs: the services do it, and what they would refuse is said before in Thai. */

import type { WorkbookModel } from 'apps-script-local';
import type { TabChange } from './grid.ts';

/** Excel opens no file with a longer name; the page saves as .xlsx. */
const LONGEST_NAME = 31;

/** The name without blanks around it, or what is wrong with it. */
type CheckedName = { readonly name: string } | { readonly refusal: string };

/** @param own the id of the tab that is to be called so; null for a new one */
function checkedName(workbook: WorkbookModel, typed: string, own: string | null): CheckedName {
  const name = typed.trim();
  if (name === '') return { refusal: 'ชื่อแท็บต้องไม่ว่าง' };
  if (name.length > LONGEST_NAME) return { refusal: `ชื่อแท็บยาวได้ไม่เกิน ${LONGEST_NAME} อักขระ` };
  if (/[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
    return { refusal: "ชื่อแท็บมี \\ / ? * [ ] : ไม่ได้ และขึ้นต้นหรือลงท้ายด้วย ' ไม่ได้" };
  }
  const taken = workbook.sheets.some(
    (sheet) => String(sheet.id) !== own && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  return taken ? { refusal: `มีแท็บชื่อ "${name}" อยู่แล้ว` } : { name };
}

/** The script that makes a change, or why it cannot be made. */
export function tabScript(
  workbook: WorkbookModel,
  change: TabChange,
): { readonly code: string } | { readonly refusal: string } {
  const sheet = change.kind === 'add' ? null : workbook.sheets.find(({ id }) => String(id) === change.sheet);
  if (sheet === undefined) return { refusal: 'แท็บนี้ถูกลบไปแล้ว' };
  const found = `spreadsheet.getSheetById(${sheet?.id ?? 0})`;
  switch (change.kind) {
    case 'add': {
      const checked = checkedName(workbook, freeName(workbook), null);
      return 'refusal' in checked ? checked : main(`spreadsheet.insertSheet(${JSON.stringify(checked.name)});`);
    }
    case 'rename': {
      const checked = checkedName(workbook, change.name, change.sheet);
      return 'refusal' in checked ? checked : main(`${found}.setName(${JSON.stringify(checked.name)});`);
    }
    case 'delete':
    case 'hide': {
      const others = workbook.sheets.filter(({ id, hidden }) => !hidden && String(id) !== change.sheet);
      if (others.length === 0) return { refusal: 'ต้องมีแท็บที่มองเห็นอย่างน้อยหนึ่งแท็บ' };
      return main(change.kind === 'delete' ? `spreadsheet.deleteSheet(${found});` : `${found}.hideSheet();`);
    }
    case 'show':
      return main(`${found}.showSheet();`);
    case 'move': {
      const last = workbook.sheets.length - 1;
      const to = Math.max(0, Math.min(last, Math.trunc(change.to)));
      return main(`${found}.activate(); spreadsheet.moveActiveSheet(${to + 1});`);
    }
  }
}

function main(statements: string): { readonly code: string } {
  return {
    code: `function main() { var spreadsheet = SpreadsheetApp.getActiveSpreadsheet(); ${statements} }`,
  };
}

function freeName(workbook: WorkbookModel): string {
  const taken = new Set(workbook.sheets.map(({ name }) => name));
  let number = workbook.sheets.length + 1;
  while (taken.has(`แผ่น${number}`)) number += 1;
  return `แผ่น${number}`;
}
