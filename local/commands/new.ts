/** `new`: a workbook with the input tabs. */
import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { requireOutput, saveWorkbook } from 'apps-script-local';
import { newWorkbook } from '../workbook-file.ts';
import { CommandProblem, bundleHost, call, printLine } from './shared.ts';

export function addNew(program: Command): void {
  program
    .command('new')
    .description('สร้างสมุดงานใหม่ที่มีแท็บสำหรับกรอกข้อมูลครบ')
    .argument('<out.xlsx>', 'ไฟล์ที่จะสร้าง')
    .option('--agencies', 'สำหรับหลายหน่วยงาน: แท็บ ตั้งค่า หน่วยงาน และ ตั้งค่าหน่วยงาน')
    .action(async (path: string, { agencies }: { agencies?: boolean }) => {
      requireOutput(path, '.xlsx');
      if (existsSync(path)) throw new CommandProblem(`มีไฟล์ ${path} อยู่แล้ว กรุณาตั้งชื่ออื่น`);
      const workbook = newWorkbook('ITA', 'Sheet1');
      const host = bundleHost(workbook);
      const { created } = call(host, agencies ? 'itaCreateAgencyTabs' : 'itaCreateTabs');
      removeEmptyStart(workbook);
      host.recalculate();
      await saveWorkbook(workbook, path);
      printLine(`สร้าง ${path} แล้ว: ${created.join(', ')}`);
    });
}

/** The empty tab that every new file starts with has no use beside the others. */
function removeEmptyStart(workbook: ReturnType<typeof newWorkbook>): void {
  const [start] = workbook.sheets;
  const isEmpty =
    start?.name === 'Sheet1' &&
    !start.cells.some((line) => line?.some((cell) => cell && (cell.value !== null || cell.formula !== null)));
  if (!start || !isEmpty || workbook.sheets.length === 1) return;
  start.deleted = true;
  workbook.sheets = workbook.sheets.slice(1);
  const [first] = workbook.sheets;
  if (first) workbook.activeSheet = first;
}
