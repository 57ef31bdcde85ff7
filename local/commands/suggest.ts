/** `suggest`: drafts of measures for indicators that must be raised and have none. */
import type { Command } from 'commander';
import { loadWorkbook, requireOutput, saveWorkbook } from '../xlsx.ts';
import { bundleHost, call, printLine } from './shared.ts';

export function addSuggest(program: Command): void {
  program
    .command('suggest')
    .description('เพิ่มร่างมาตรการของตัวชี้วัดที่ต้องพัฒนาซึ่งยังไม่มีมาตรการ ลงในสำเนาของสมุดงาน')
    .argument('<in.xlsx>', 'ไฟล์ข้อมูล')
    .requiredOption('-o, --output <out.xlsx>', 'ไฟล์ผลลัพธ์ (ต้องไม่ใช่ไฟล์ข้อมูล)')
    .action(async (path: string, { output }: { output: string }) => {
      requireOutput(output, '.xlsx', path);
      const workbook = await loadWorkbook(path);
      const host = await bundleHost(workbook);
      const { added, indicators } = call(host, 'itaSuggestMeasures');
      host.recalculate();
      await saveWorkbook(workbook, output);
      printLine(
        added === 0
          ? `บันทึก ${output} แล้ว: ทุกตัวชี้วัดที่ต้องพัฒนามีมาตรการแล้ว`
          : `บันทึก ${output} แล้ว: เพิ่มร่างมาตรการ ${added} รายการ (ตัวชี้วัดที่ ${indicators.join(', ')}) แก้ไขแล้วลบคำว่า (ร่าง) จึงจะอยู่ในเอกสาร`,
      );
    });
}
