/** The command line: one file a command under commands/. */
import { Command, CommanderError } from 'commander';
import { addAnalyse } from './commands/analyse.ts';
import { addCheck } from './commands/check.ts';
import { addDocument } from './commands/document.ts';
import { addDocuments } from './commands/documents.ts';
import { addFormula } from './commands/formula.ts';
import { addImport } from './commands/import.ts';
import { addNew } from './commands/new.ts';
import { addOverview } from './commands/overview.ts';
import { addRound } from './commands/round.ts';
import { addNextYear } from './commands/next-year.ts';
import { addScript } from './commands/script.ts';
import { addSelfCheck } from './commands/self-check.ts';
import { addServe } from './commands/serve.ts';
import { addSql } from './commands/sql.ts';
import { addSuggest } from './commands/suggest.ts';
import { addTemplate } from './commands/template.ts';
import { addVerify } from './commands/verify.ts';
import { addYears } from './commands/years.ts';
import { CommandProblem, exitCodes } from './commands/shared.ts';
import { FileProblem } from 'apps-script-local';
import { fileProblemText } from './file-problem-text.ts';

const program = new Command('ita')
  .description('ITA บนเครื่องของท่านเอง: ใช้ส่วนเสริมตัวเดียวกับที่ใช้ใน Google Sheets กับไฟล์ .xlsx')
  .helpOption('-h, --help', 'แสดงวิธีใช้')
  .helpCommand('help [command]', 'แสดงวิธีใช้ของคำสั่ง')
  .configureHelp({ styleTitle: (title) => titles[title] ?? title })
  // Said in Thai by `report`.
  .configureOutput({ outputError: () => undefined })
  .exitOverride();

const titles: { readonly [english: string]: string } = {
  'Usage:': 'วิธีใช้:',
  'Options:': 'ตัวเลือก:',
  'Commands:': 'คำสั่ง:',
  'Arguments:': 'ข้อมูลที่ต้องระบุ:',
};

const usageProblems: { readonly [code: string]: string } = {
  'commander.missingArgument': 'ยังไม่ได้ระบุ',
  'commander.missingMandatoryOptionValue': 'ยังไม่ได้ระบุตัวเลือก',
  'commander.optionMissingArgument': 'ยังไม่ได้ระบุค่าของตัวเลือก',
  'commander.unknownCommand': 'ไม่มีคำสั่ง',
  'commander.unknownOption': 'ไม่มีตัวเลือก',
  'commander.excessArguments': 'ระบุข้อมูลเกินมา',
  'commander.invalidArgument': 'ค่าที่ระบุใช้ไม่ได้:',
};

for (const add of [
  addNew,
  addCheck,
  addAnalyse,
  addDocument,
  addDocuments,
  addFormula,
  addImport,
  addOverview,
  addRound,
  addNextYear,
  addScript,
  addSelfCheck,
  addServe,
  addSql,
  addSuggest,
  addTemplate,
  addVerify,
  addYears,
])
  add(program);
settle(program);

// `… | head` closes its end early: whoever reads no further needs no error, and the work is still finished.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** Thai help and own error reports for every command, however deep. */
function settle(parent: Command): void {
  for (const command of parent.commands) {
    command.copyInheritedSettings(parent);
    command.helpOption('-h, --help', 'แสดงวิธีใช้').exitOverride().configureHelp(program.configureHelp());
    if (command.commands.length > 0) command.helpCommand('help [command]', 'แสดงวิธีใช้ของคำสั่ง');
    settle(command);
  }
}

/** What the library knows of the right word, in Thai. */
function hints(message: string): string[] {
  const choices = /Allowed choices are (.+)\.$/.exec(message)?.[1];
  const similar = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1];
  return [...(choices ? [`เลือกได้: ${choices}`] : []), ...(similar ? [`หมายถึง ${similar} ใช่หรือไม่`] : [])];
}

/** Never a stack trace for what a person can put right. */
function report(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0 || error.code === 'commander.help') return error.exitCode === 0 ? 0 : exitCodes.failure;
    const named = /'([^']+)'/.exec(error.message)?.[1] ?? '';
    const wrong = `${usageProblems[error.code] ?? 'ใช้คำสั่งไม่ถูกต้อง'} ${named}`.trim();
    process.stderr.write(`${[wrong, ...hints(error.message)].join('\n')}\n(ดูวิธีใช้: npm run ita -- --help)\n`);
    return exitCodes.failure;
  }
  if (error instanceof CommandProblem) {
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  if (error instanceof FileProblem) {
    process.stderr.write(`${fileProblemText(error)}\n`);
    return exitCodes.failure;
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  process.stderr.write(`เกิดข้อผิดพลาดที่ไม่คาดคิด จึงไม่ได้บันทึกสิ่งใด (${detail})\n`);
  if (process.env.ITA_DEBUG !== undefined && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  return exitCodes.failure;
}
