/** `verify`: whether a paper was made from the data of a workbook, by the data code in its small print. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { VerifyResult } from '../../src/shared/rpc.ts';
import {
  call,
  CommandProblem,
  exitCodes,
  openData,
  printJson,
  printLine,
  withTabs,
  type DataOptions,
} from './shared.ts';

const WORDS: Readonly<Record<VerifyResult['verdict'], string>> = {
  same: 'เอกสารทำจากข้อมูลชุดปัจจุบันของสมุดงาน',
  round: 'เอกสารทำจากข้อมูลของรอบพิจารณาก่อน ข้อมูลในสมุดงานเปลี่ยนแล้ว',
  other: 'เอกสารทำจากข้อมูลชุดอื่น',
  none: 'เอกสารไม่มีรหัสข้อมูล จึงเทียบไม่ได้',
};

export function addVerify(program: Command): void {
  withTabs(program.command('verify'))
    .description('เอกสารทำจากข้อมูลของสมุดงานนี้หรือไม่ (รหัสออก 1 เมื่อไม่ใช่)')
    .argument('<paper.docx>', 'เอกสารที่สร้างไว้')
    .argument('<in.xlsx>', 'ไฟล์ข้อมูล')
    .option('--json', 'พิมพ์ผลเป็น JSON')
    .action(async (paper: string, path: string, options: DataOptions & { readonly json?: boolean }) => {
      const { host } = await openData(path, options);
      const result = call(host, 'itaVerify', { docxBase64: bytesOf(paper).toString('base64') });
      if (options.json) printJson(result);
      else {
        printLine(`${WORDS[result.verdict]}${result.round === null ? '' : ` (รอบที่ ${result.round})`}`);
        printLine(`รหัสในเอกสาร ${result.code ?? 'ไม่มี'} รหัสของสมุดงาน ${result.workbookCode}`);
      }
      if (result.verdict !== 'same') process.exitCode = exitCodes.findings;
    });
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new CommandProblem(`ไม่พบไฟล์ ${path} หรือเปิดอ่านไม่ได้`);
  }
}
