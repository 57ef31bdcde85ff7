/** `script`: any Apps Script file on the local services, in one global scope with nothing else in it. */
import type { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createHost, requireOutput, saveWorkbook, scopeNames } from 'apps-script-local';
import manifest from '../../appsscript.json' with { type: 'json' };
import { newWorkbook, openWorkbook } from '../workbook-file.ts';
import { CommandProblem, printLine } from './shared.ts';

export function addScript(program: Command): void {
  program
    .command('script')
    .description('รันไฟล์ Apps Script (.js หรือ .gs) บนบริการจำลองในเครื่อง และเรียก main() ถ้ามี')
    .argument('<file.js>', 'ไฟล์สคริปต์')
    .argument('[in.xlsx]', 'สมุดงานที่เปิดอยู่ (ไม่ระบุ = สมุดงานว่าง)')
    .option('-o, --output <out.xlsx>', 'บันทึกสมุดงานหลังรัน')
    .action(async (scriptPath: string, path: string | undefined, options: { output?: string }) => {
      if (options.output !== undefined) requireOutput(options.output, '.xlsx', path);
      let code: string;
      try {
        code = readFileSync(scriptPath, 'utf8');
      } catch {
        throw new CommandProblem(`ไม่พบไฟล์สคริปต์ ${scriptPath}`);
      }
      const workbook = path === undefined ? newWorkbook('Untitled spreadsheet') : await openWorkbook(path);
      const name = basename(scriptPath);
      // A script under trial is its own project: the whole workbook is open to it, other services are not.
      const scopes = [...manifest.oauthScopes, scopeNames.spreadsheets];
      const project = { scripts: [{ name, code }], html: new Map<string, string>(), manifest };
      const host = createHost({ project, scopes, print: printLine, workbook });
      try {
        host.runScript({ name, code });
      } catch (error) {
        throw new CommandProblem(uncaught(error, name), 1);
      }
      if (options.output !== undefined) {
        host.recalculate();
        await saveWorkbook(host.workbook, options.output);
      }
    });
}

/** As Apps Script shows it: name and message, then the script's own lines of the stack. */
function uncaught(error: unknown, fileName: string): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return `Uncaught ${String(error)}`;
  const name = 'name' in error && typeof error.name === 'string' ? error.name : 'Error';
  const head = `${name}: ${String(error.message)}`;
  const stack = 'stack' in error && typeof error.stack === 'string' ? error.stack : '';
  const lines = stack.split('\n').flatMap((line) => {
    const place = /^\s*at (?:(.*?) \()?(.+?):(\d+):\d+\)?$/.exec(line);
    return place && place[2] === fileName ? [`${place[1] ?? '(anonymous)'}\t@ ${fileName}:${place[3]}`] : [];
  });
  const syntax = /^(.+):(\d+)$/.exec(stack.split('\n')[0] ?? '');
  if (name === 'SyntaxError' && syntax) lines.unshift(`line: ${syntax[2]} file: ${fileName}`);
  return [head, ...lines].join('\n');
}
