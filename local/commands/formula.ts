/** `formula`: the result of one formula as JSON. */
import type { Command } from 'commander';
import { isCellError } from 'apps-script-local';
import { openWorkbook } from '../workbook-file.ts';
import { CommandProblem, bundleHost, printJson } from './shared.ts';

export function addFormula(program: Command): void {
  program
    .command('formula')
    .description("คำนวณสูตรหนึ่งสูตร เช่น '=ITA_RATING(คะแนน!D2:D11)' แล้วพิมพ์ผลเป็น JSON (แถวของค่า)")
    .argument('<formula>', 'สูตร ขึ้นต้นด้วย =')
    .argument('[in.xlsx]', 'ไฟล์ข้อมูลที่สูตรอ้างถึง')
    .action(async (formula: string, path?: string) => {
      const host = bundleHost(path === undefined ? undefined : await openWorkbook(path));
      const rows = host.evaluateFormula(formula);
      const [only] = rows;
      const [result] = only ?? [];
      if (rows.length === 1 && only?.length === 1 && result !== undefined && isCellError(result)) {
        throw new CommandProblem(result.message === '' ? result.error : `${result.error} ${result.message}`, 1);
      }
      printJson(rows.map((row) => row.map((value) => (isCellError(value) ? value.error : (value ?? '')))));
    });
}
