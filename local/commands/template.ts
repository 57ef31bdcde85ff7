/** `template`: the agency's own templates: take one out, check, use, give up; and the garuda of the memo's head. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Argument, Command } from 'commander';
import type { DocumentId, TemplateFault } from '../../src/shared/rpc.ts';
import { FileProblem, requireOutput, saveWorkbook, writeFileWhole } from 'apps-script-local';
import { openWorkbook } from '../workbook-file.ts';
import { documentArgument } from './document.ts';
import { CommandProblem, bundleHost, call, exitCodes, printLine } from './shared.ts';

const OUTPUT = '-o, --output <out.xlsx>';
const OUTPUT_HELP = 'ไฟล์ผลลัพธ์ (ต้องไม่ใช่ไฟล์ข้อมูล)';

export function addTemplate(program: Command): void {
  const template = program.command('template').description('แม่แบบเอกสารและภาพครุฑของหน่วยงานเอง');
  const id = (): Argument => documentArgument('เอกสาร');

  template
    .command('export')
    .description('บันทึกแม่แบบที่สมุดงานใช้อยู่ (ไม่ระบุสมุดงาน = แม่แบบของระบบ) เป็นไฟล์ Word')
    .addArgument(id())
    .argument('[in.xlsx]', 'ไฟล์ข้อมูล')
    .requiredOption('-o, --output <out.docx>', 'ไฟล์แม่แบบที่จะสร้าง')
    .action(async (document: DocumentId, path: string | undefined, { output }: { output: string }) => {
      requireOutput(output, '.docx', path);
      const host = bundleHost(path === undefined ? undefined : await openWorkbook(path));
      const { docxBase64 } = call(host, 'itaExportTemplate', { id: document });
      writeFileWhole(output, Buffer.from(docxBase64, 'base64'));
      printLine(`บันทึก ${output} แล้ว`);
    });

  template
    .command('check')
    .description('ตรวจไฟล์แม่แบบ บอกทุกจุดที่ผิดพร้อมย่อหน้า (จบด้วยรหัส 1 เมื่อพบข้อผิดพลาด)')
    .addArgument(id())
    .argument('<file.docx>', 'ไฟล์แม่แบบ')
    .action(async (document: DocumentId, file: string) => {
      const host = bundleHost();
      const { faults, added } = call(host, 'itaCheckTemplate', { id: document, ...uploaded(file) });
      if (faults.length > 0) throw faulty(file, faults);
      printLine(`ไม่พบข้อผิดพลาดใน ${file}`);
      if (added !== '') printLine(added);
    });

  template
    .command('use')
    .description('ใช้ไฟล์ Word เป็นแม่แบบ เก็บไว้ในสำเนาของสมุดงาน')
    .addArgument(id())
    .argument('<file.docx>', 'ไฟล์แม่แบบ')
    .argument('<in.xlsx>', 'ไฟล์ข้อมูล')
    .requiredOption(OUTPUT, OUTPUT_HELP)
    .action(async (document: DocumentId, file: string, path: string, { output }: { output: string }) => {
      requireOutput(output, '.xlsx', path);
      const workbook = await openWorkbook(path);
      const host = bundleHost(workbook);
      const { stored, faults, added } = call(host, 'itaUseTemplate', { id: document, ...uploaded(file) });
      if (!stored) throw faulty(file, faults);
      await saveWorkbook(workbook, output);
      printLine(`บันทึก ${output} แล้ว: ใช้ ${file} เป็นแม่แบบของ ${document}`);
      if (added !== '') printLine(added);
    });

  template
    .command('reset')
    .description('กลับไปใช้แม่แบบของระบบ')
    .addArgument(id())
    .argument('<in.xlsx>', 'ไฟล์ข้อมูล')
    .requiredOption(OUTPUT, OUTPUT_HELP)
    .action(async (document: DocumentId, path: string, { output }: { output: string }) => {
      requireOutput(output, '.xlsx', path);
      const workbook = await openWorkbook(path);
      call(bundleHost(workbook), 'itaResetTemplate', { id: document });
      await saveWorkbook(workbook, output);
      printLine(`บันทึก ${output} แล้ว: ${document} ใช้แม่แบบของระบบ`);
    });

  template
    .command('garuda')
    .description('เก็บภาพครุฑ (PNG หรือ JPEG) ไว้ในสำเนาของสมุดงาน หรือเอาออกด้วย --remove')
    .argument('<in.xlsx>', 'ไฟล์ข้อมูล')
    .argument('[picture]', 'ไฟล์ภาพ')
    .option('--remove', 'เอาภาพออก')
    .requiredOption(OUTPUT, OUTPUT_HELP)
    .action(async (path: string, picture: string | undefined, options: { output: string; remove?: boolean }) => {
      requireOutput(options.output, '.xlsx', path);
      if ((picture === undefined) !== (options.remove === true)) {
        throw new CommandProblem('ระบุไฟล์ภาพ หรือ --remove อย่างใดอย่างหนึ่ง');
      }
      const workbook = await openWorkbook(path);
      const host = bundleHost(workbook);
      if (picture === undefined) call(host, 'itaRemoveGaruda');
      else call(host, 'itaUseGaruda', { fileName: basename(picture), base64: base64Of(picture) });
      await saveWorkbook(workbook, options.output);
      printLine(`บันทึก ${options.output} แล้ว`);
    });
}

function base64Of(path: string): string {
  try {
    return readFileSync(path).toString('base64');
  } catch {
    throw new FileProblem('not-found', path);
  }
}

function uploaded(path: string): { fileName: string; docxBase64: string } {
  const docxBase64 = base64Of(path);
  if (docxBase64 === '') throw new CommandProblem(`ไฟล์ ${path} ว่างเปล่า`);
  return { fileName: basename(path), docxBase64 };
}

/** All faults at once, each on a line of its own. */
function faulty(path: string, faults: readonly TemplateFault[]): CommandProblem {
  const lines = faults.map(({ place, message }) => `- ${place === '' ? message : `${place}: ${message}`}`);
  return new CommandProblem(
    [`${path} ยังใช้เป็นแม่แบบไม่ได้ พบ ${faults.length} จุด`, ...lines].join('\n'),
    exitCodes.findings,
  );
}
