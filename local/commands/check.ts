/** `check`: what is wrong in a workbook, each finding with its cell. */
import type { Command } from 'commander';
import type { Finding } from '../../src/checks/finding.ts';
import { loadWorkbook } from '../xlsx.ts';
import { bundleHost, call, exitCodes, printJson, printLine } from './shared.ts';

const marks: { readonly [severity in Finding['severity']]: string } = { error: 'ผิด', warning: 'ควรดู', note: 'หมายเหตุ' };

export function addCheck(program: Command): void {
  program
    .command('check')
    .description('ตรวจข้อมูลในสมุดงาน บอกทุกจุดที่ผิดพร้อมตำแหน่งเซลล์ (จบด้วยรหัส 1 เมื่อพบข้อผิดพลาด)')
    .argument('<in.xlsx>', 'ไฟล์ข้อมูล')
    .option('--json', 'พิมพ์ผลเป็น JSON')
    .action(async (path: string, options: { json?: boolean }) => {
      const host = await bundleHost(await loadWorkbook(path));
      const { findings } = call(host, 'itaCheck');
      if (options.json) printJson({ findings });
      else printFindings(findings);
      if (findings.some((finding) => finding.severity === 'error')) process.exitCode = exitCodes.findings;
    });
}

export function printFindings(findings: readonly Finding[]): void {
  if (findings.length === 0) printLine('ไม่พบข้อสังเกต');
  for (const { severity, cell, message } of findings) printLine(`${marks[severity]}\t${cell ?? '-'}\t${message}`);
}
