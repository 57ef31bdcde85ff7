/** `self-check`: what the add-in takes for granted of the services, tried on the local ones. */
import type { Command } from 'commander';
import { selfCheckText } from '../../src/shared/self-check.ts';
import { VERSION } from '../../src/shared/version.ts';
import { bundleHost, call, exitCodes, printJson, printLine } from './shared.ts';

export function addSelfCheck(program: Command): void {
  program
    .command('self-check')
    .description('ทดสอบสิ่งที่ส่วนเสริมอาศัยจาก Google บนระบบจำลองในเครื่อง (ใน Google ใช้เมนู ITA > ทดสอบระบบ)')
    .option('--json', 'แสดงเป็น JSON')
    .action(async ({ json }: { json?: true }) => {
      const host = await bundleHost();
      const rows = [...call(host, 'itaSelfCheckStart').rows, ...call(host, 'itaSelfCheck').rows];
      if (json) printJson({ rows });
      else printLine(selfCheckText({ rows }, VERSION));
      if (rows.some(({ ok }) => !ok)) process.exitCode = exitCodes.findings;
    });
}
