/** `overview`: the tabs of a workbook with several agencies, written into a copy. */
import type { Command } from 'commander';
import { requireOutput, saveWorkbook } from 'apps-script-local';
import { call, openData, printJson, printLine, withTabs, type DataOptions } from './shared.ts';

export function addOverview(program: Command): void {
  withTabs(program.command('overview'))
    .description('เขียนแท็บ ภาพรวม และ ผิดปกติ ของสมุดงานหลายหน่วยงานลงในสำเนาของสมุดงาน')
    .argument('<in.xlsx>', 'ไฟล์ข้อมูลที่มีแท็บ หน่วยงาน')
    .requiredOption('-o, --output <out.xlsx>', 'ไฟล์ผลลัพธ์ (ต้องไม่ใช่ไฟล์ข้อมูล)')
    .option('--json', 'พิมพ์ภาพรวมเป็น JSON')
    .action(async (path: string, options: DataOptions & { output: string; json?: boolean }) => {
      requireOutput(options.output, '.xlsx', path);
      const { host, workbook } = await openData(path, options);
      const { agencies, tabsWritten } = call(host, 'itaWriteAgencies');
      host.recalculate();
      await saveWorkbook(workbook, options.output);
      if (options.json) {
        printJson(agencies);
        return;
      }
      const { findings, sentences } = agencies;
      printLine(`บันทึก ${options.output} แล้ว: ${tabsWritten.join(', ')} (${agencies.count} หน่วยงาน)`);
      for (const sentence of sentences) printLine(sentence);
      printLine(`ข้อสังเกต: ต้องแก้ไข ${findings.error} ควรตรวจสอบ ${findings.warning} ข้อมูล ${findings.note}`);
    });
}
