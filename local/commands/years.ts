/** `years`: the years that a workbook keeps beside each other, and what the indicators of its measures did. */
import type { Command } from 'commander';
import { requireOutput, saveWorkbook } from 'apps-script-local';
import { call, openData, printJson, printLine, withTabs, type DataOptions } from './shared.ts';

export function addYears(program: Command): void {
  withTabs(program.command('years'))
    .description('เทียบผลหลายปี: เขียนแท็บแนวโน้มและผลของมาตรการ ลงในสำเนาของสมุดงาน')
    .argument('<in.xlsx>', 'ไฟล์ข้อมูล')
    .requiredOption('-o, --output <out.xlsx>', 'ไฟล์ผลลัพธ์ (ต้องไม่ใช่ไฟล์ข้อมูล)')
    .option('--json', 'พิมพ์แนวโน้มและผลของมาตรการเป็น JSON')
    .action(async (path: string, options: DataOptions & { output: string; json?: boolean }) => {
      requireOutput(options.output, '.xlsx', path);
      const { host, workbook } = await openData(path, options);
      const { trend, effects, tabsWritten } = call(host, 'itaYears');
      host.recalculate();
      await saveWorkbook(workbook, options.output);
      if (options.json) printJson({ trend, effects });
      else printLine(`บันทึก ${options.output} แล้ว: ${tabsWritten.join(', ')}`);
    });
}
