/** `check`: what is wrong in a workbook, each finding with its cell. */
import type { Command } from 'commander';
import type { Finding } from '../../src/findings/finding.ts';
import { cellRanges, groupFindings } from '../../src/findings/report.ts';
import { call, exitCodes, openData, printJson, printLine, withTabs, withYear, type DataOptions } from './shared.ts';

const marks: { readonly [severity in Finding['severity']]: string } = { error: 'ผิด', warning: 'ควรดู', note: 'หมายเหตุ' };

const tabHint = 'หากไฟล์มีแท็บนั้นในชื่ออื่น ระบุด้วย --tab เช่น --tab "คะแนน=ผลคะแนน 67"';

const agenciesHint = 'สมุดงานนี้มีหลายหน่วยงาน ตรวจทุกหน่วยงานด้วยคำสั่ง overview ซึ่งเขียนแท็บ ภาพรวม และ ผิดปกติ';

export function addCheck(program: Command): void {
  withYear(withTabs(program.command('check')))
    .description('ตรวจข้อมูลในสมุดงาน บอกทุกจุดที่ผิดพร้อมตำแหน่งเซลล์ (จบด้วยรหัส 1 เมื่อพบข้อผิดพลาด)')
    .argument('<in.xlsx>', 'ไฟล์ข้อมูล')
    .option('--json', 'พิมพ์ผลเป็น JSON')
    .action(async (path: string, options: DataOptions & { json?: boolean }) => {
      const { host } = await openData(path, options);
      // Nothing is saved, so the tab with the findings is not written either.
      const { findings, route } = call(host, 'itaOverview');
      if (options.json) printJson({ findings });
      else printFindings(findings);
      if (route?.kind === 'agencies') process.stderr.write(`${agenciesHint}\n`);
      else if (findings.some(({ code }) => code === 'tab-missing')) process.stderr.write(`${tabHint}\n`);
      if (findings.some((finding) => finding.severity === 'error')) process.exitCode = exitCodes.findings;
    });
}

/** Under headings, the most harmful first, a cause that many cells share in one line; `--json` has them one by one. */
function printFindings(findings: readonly Finding[]): void {
  if (findings.length === 0) printLine('ไม่พบข้อสังเกต');
  for (const { title, lines } of groupFindings(findings)) {
    printLine(`# ${title}`);
    for (const { severity, cells, message } of lines)
      printLine(`${marks[severity]}\t${cellRanges(cells) || '-'}\t${message}`);
  }
}
