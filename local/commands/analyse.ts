/** `analyse`: the analysis tabs, written into a copy of the workbook. */
import type { Command } from 'commander';
import { requireOutput, saveWorkbook } from 'apps-script-local';
import { call, openData, printJson, printLine, withTabs, type DataOptions } from './shared.ts';

export function addAnalyse(program: Command): void {
  withTabs(program.command('analyse'))
    .description('วิเคราะห์ผลการประเมินและเขียนแท็บผลวิเคราะห์ลงในสำเนาของสมุดงาน')
    .argument('<in.xlsx>', 'ไฟล์ข้อมูล')
    .requiredOption('-o, --output <out.xlsx>', 'ไฟล์ผลลัพธ์ (ต้องไม่ใช่ไฟล์ข้อมูล)')
    .option('--json', 'พิมพ์ผลวิเคราะห์เป็น JSON')
    .action(async (path: string, options: DataOptions & { output: string; json?: boolean }) => {
      requireOutput(options.output, '.xlsx', path);
      const { host, workbook } = await openData(path, options);
      const { analysis, tabsWritten } = call(host, 'itaAnalyse');
      host.recalculate();
      await saveWorkbook(workbook, options.output);
      if (options.json) printJson(analysis);
      else printLine(`บันทึก ${options.output} แล้ว: ${tabsWritten.join(', ')}`);
    });
}
