/** `serve`: the workbook as a grid with the real panel beside it, in the browser of this machine. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { DIST, SAMPLE } from '../paths.ts';
import { newWorkbook, openWorkbook, readWorkbook } from '../workbook-file.ts';
import { CommandProblem, bundleHost, printLine } from './shared.ts';

const USUAL_PORT = 8765;
/** Further ports that are tried where the usual one is taken. */
const OTHER_PORTS = 10;

export function addServe(program: Command): void {
  program
    .command('serve')
    .description('เปิดสมุดงานและแผงควบคุมในเบราว์เซอร์ของเครื่องนี้ (ไม่ระบุไฟล์ = เปิดตัวอย่าง)')
    .argument('[in.xlsx]', 'ไฟล์ข้อมูล')
    .option('-p, --port <port>', 'พอร์ต', portOption)
    .option('--no-open', 'ไม่ต้องเปิดเบราว์เซอร์ให้')
    .action(async (path: string | undefined, options: { port?: number; open: boolean }) => {
      const source = path ?? SAMPLE;
      printLine(`กำลังเปิด ${basename(source)} …`);
      const [{ readPageAssets }, { startPageServer }, { Session }] = await pageModules();
      const host = bundleHost(await openWorkbook(source));
      const assets = readPageAssets();
      const session = new Session(host, { path: path ?? null, name: basename(source) }, async (name, bytes) =>
        bundleHost(bytes === null ? newWorkbook(name.replace(/\.xlsx$/, '')) : await readWorkbook(bytes, name)),
      );
      const panel = readFileSync(join(DIST, 'Sidebar.html'), 'utf8');
      const server = await onFreePort(options.port, (port) => startPageServer(session, assets, panel, port));
      printLine(`เปิด ${basename(source)} ที่ ${server.url}`);
      printLine('กด Ctrl+C เพื่อปิด สิ่งที่แก้ไขจะหายไปหากยังไม่ได้ดาวน์โหลดหรือบันทึกจากหน้าเว็บ');
      if (options.open) openInBrowser(server.url);
    });
}

/** Loaded for this command alone. */
function pageModules() {
  return Promise.all([import('../page/pages.ts'), import('../page/server.ts'), import('../page/session.ts')]);
}

function portOption(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new InvalidArgumentError('');
  return port;
}

/** The port that was asked for, or else the usual one or the first free one after it. */
async function onFreePort<T>(asked: number | undefined, start: (port: number) => Promise<T>): Promise<T> {
  const ports =
    asked === undefined ? Array.from({ length: OTHER_PORTS }, (_unused, index) => USUAL_PORT + index) : [asked];
  for (const port of ports) {
    try {
      return await start(port);
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new CommandProblem(`พอร์ต ${ports.join(', ')} มีโปรแกรมอื่นใช้อยู่ ระบุพอร์ตอื่นด้วย --port`);
}

/** Best effort: the address is printed in any case. */
function openInBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  if (process.platform === 'linux' && !existsSync('/usr/bin/xdg-open')) return;
  const child = spawn(command as string, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
