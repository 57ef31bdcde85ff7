/** `next-year`: the finished year into copies of its tabs, the input tabs ready for the next; or the way back. */
import type { Command } from 'commander';
import { requireOutput, saveWorkbook } from 'apps-script-local';
import {
  call,
  CommandProblem,
  openData,
  printJson,
  printLine,
  problemText,
  withTabs,
  type DataOptions,
} from './shared.ts';

interface NextYearOptions extends DataOptions {
  readonly output?: string;
  readonly hide?: boolean;
  readonly dryRun?: boolean;
  readonly takeBack?: boolean;
  readonly json?: boolean;
}

export function addNextYear(program: Command): void {
  withTabs(program.command('next-year'))
    .description('เก็บปีที่จบแล้วเป็นสำเนาของแท็บ และเตรียมแท็บสำหรับปีใหม่ ในสำเนาของสมุดงาน')
    .argument('<in.xlsx>', 'ไฟล์ข้อมูล')
    .option('-o, --output <out.xlsx>', 'ไฟล์ผลลัพธ์ (ต้องไม่ใช่ไฟล์ข้อมูล)')
    .option('--hide', 'ซ่อนแท็บของปีที่จบแล้ว')
    .option('--dry-run', 'บอกว่าจะทำอะไรกับแต่ละแท็บ โดยไม่เขียนไฟล์')
    .option('--take-back', 'ย้อนการเริ่มปีใหม่ครั้งล่าสุด')
    .option('--json', 'พิมพ์ผลเป็น JSON')
    .action(async (path: string, options: NextYearOptions) => {
      const { output, hide = false, dryRun = false, takeBack = false, json = false } = options;
      if (dryRun) {
        const { host } = await openData(path, options);
        const plan = call(host, 'itaNextYearPlan');
        if (json) printJson(plan);
        else if (plan.refusal !== null) throw new CommandProblem(problemText(plan.refusal));
        else describe(plan, `จะเริ่มปี ${plan.to ?? ''}`);
        return;
      }
      if (output === undefined) throw new CommandProblem('ยังไม่ได้ระบุไฟล์ผลลัพธ์ ให้เติม -o <out.xlsx> หรือใช้ --dry-run');
      requireOutput(output, '.xlsx', path);
      const { host, workbook } = await openData(path, options);
      const result = takeBack ? call(host, 'itaTakeBackYear') : call(host, 'itaNextYear', { hide });
      host.recalculate();
      await saveWorkbook(workbook, output);
      if (json) printJson(withoutOverview(result));
      else if ('to' in result) describe(result, `บันทึก ${output} แล้ว: เริ่มปี ${result.to}`);
      else printLine(`บันทึก ${output} แล้ว: กลับเป็นปี ${result.year}`);
    });
}

/** What a program asks for: the panel's overview is the panel's. */
function withoutOverview<T extends { readonly overview: unknown }>(result: T): Omit<T, 'overview'> {
  const { overview, ...told } = result;
  return overview === undefined ? result : told;
}

interface Described {
  readonly copies: readonly string[];
  readonly changes: readonly { readonly tab: string; readonly says: string }[];
  readonly notes: readonly string[];
  readonly errors?: number;
}

function describe({ copies, changes, notes, errors = 0 }: Described, first: string): void {
  printLine(first);
  printLine(`สำเนา: ${copies.join(', ')}`);
  for (const { tab, says } of changes) printLine(`${tab}: ${says}`);
  for (const note of notes) printLine(note);
  if (errors > 0) printLine(`ยังมีข้อสังเกตที่ต้องแก้ไขของปีที่จบแล้ว ${errors} ข้อ สำเนาเก็บไว้ตามที่เป็น`);
}
