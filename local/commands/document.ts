/** `document`: one of the official papers as .docx. */
import { Argument, type Command } from 'commander';
import type { DocumentId } from '../../src/rpc.ts';
import { requireOutput, writeFileWhole } from '../xlsx.ts';
import { CommandProblem, call, openData, printLine, withTabs, type DataOptions } from './shared.ts';

export const documentIds: readonly DocumentId[] = ['analysis', 'measures', 'results', 'annual', 'meeting'];

export function addDocument(program: Command): void {
  withTabs(program.command('document'))
    .description('สร้างบันทึกข้อความหรือรายงานเป็นไฟล์ .docx')
    .addArgument(new Argument('<id>', 'เอกสารที่จะสร้าง').choices(documentIds))
    .argument('<in.xlsx>', 'ไฟล์ข้อมูล')
    .requiredOption('-o, --output <out.docx>', 'ไฟล์เอกสารที่จะสร้าง')
    .option('--built-in', 'ใช้แม่แบบของระบบแม้สมุดงานมีแม่แบบของหน่วยงาน')
    .action(async (id: DocumentId, path: string, options: DataOptions & { output: string; builtIn?: boolean }) => {
      requireOutput(options.output, '.docx', path);
      const { host } = await openData(path, options);
      const made = call(host, 'itaMakeDocument', { id, delivery: 'download', builtIn: options.builtIn === true });
      if (made.docxBase64 === null) throw new CommandProblem('ไม่ได้รับไฟล์เอกสารจากส่วนเสริม');
      writeFileWhole(options.output, Buffer.from(made.docxBase64, 'base64'));
      printLine(`สร้าง ${options.output} แล้ว`);
      if (made.missing.length > 0) {
        printLine(
          `ข้อมูลที่ยังไม่มี (เว้นเป็น ........ ไว้): ${made.missing.map(({ label, cell }) => (cell ? `${label} (${cell})` : label)).join(', ')}`,
        );
      }
    });
}
