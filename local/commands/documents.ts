/** `documents`: papers of many agencies as .docx in a folder; what is there and unchanged is not made again. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import * as z from 'zod/mini';
import { writeFileWhole } from 'apps-script-local';
import { AGENCY_PAPERS } from '../../src/documents/shared/titles.ts';
import type { DocumentId, PapersRequest, PapersStep } from '../../src/shared/rpc.ts';
import { documentArgument } from './document.ts';
import {
  CommandProblem,
  call,
  exitCodes,
  openData,
  printJson,
  printLine,
  withTabs,
  type DataOptions,
} from './shared.ts';

/** What the folder remembers of its files: the code of each, by agency and paper. */
const MEMORY = 'ita-documents.json';
const memorySchema = z.record(z.string(), z.object({ code: z.string(), file: z.string() }));
type Memory = z.infer<typeof memorySchema>;

interface Options extends DataOptions {
  readonly output: string;
  readonly agency?: readonly string[];
  readonly below?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function addDocuments(program: Command): void {
  withTabs(program.command('documents'))
    .description('สร้างเอกสารของทุกหน่วยงานในแท็บ หน่วยงาน เป็นไฟล์ .docx ฉบับที่มีแล้วและข้อมูลไม่เปลี่ยนจะไม่สร้างซ้ำ')
    .addArgument(documentArgument('เอกสารที่จะสร้าง', AGENCY_PAPERS))
    .argument('<in.xlsx>', 'ไฟล์ข้อมูลที่มีแท็บ หน่วยงาน')
    .requiredOption('-o, --output <โฟลเดอร์>', 'โฟลเดอร์ของเอกสาร')
    .option('--agency <ชื่อ>', 'เฉพาะหน่วยงานนี้ (ใช้ซ้ำได้)', (name: string, all: readonly string[] | undefined) => [
      ...(all ?? []),
      name,
    ])
    .option('--below', 'เฉพาะหน่วยงานที่คะแนนรวมต่ำกว่า 85')
    .option('--dry-run', 'บอกเพียงว่าจะสร้างกี่ฉบับและยังขาดอะไร')
    .option('--json', 'พิมพ์ผลเป็น JSON')
    .action(async (id: DocumentId, path: string, options: Options) => {
      const { host } = await openData(path, options);
      const memory = readMemory(options.output);
      const request: PapersRequest = {
        ids: [id],
        agencies: options.agency ?? null,
        belowOnly: options.below === true,
        delivery: 'download',
        known: Object.fromEntries(Object.entries(memory).map(([key, { code }]) => [key, code])),
        failed: [],
      };
      const plan = call(host, 'itaPlanPapers', request);
      if (options.dryRun) {
        if (options.json) printJson(plan);
        else {
          printLine(`จะสร้าง ${plan.make} ฉบับ ไม่เปลี่ยนแปลง ${plan.unchanged} ฉบับ`);
          for (const { label, count, cells } of plan.missing) {
            printLine(`  ยังว่าง ${count} ฉบับ: ${label}${cells.length > 0 ? ` (เช่น ${cells.join(', ')})` : ''}`);
          }
        }
        return;
      }
      mkdirSync(options.output, { recursive: true });
      const made = makeAll(
        request,
        memory,
        options.output,
        (one) => call(host, 'itaMakePapers', one),
        (text) => {
          if (!options.json) process.stderr.write(`${text}\n`);
        },
      );
      if (options.json) printJson({ ...made, unchanged: plan.unchanged });
      else
        printLine(
          `สร้าง ${made.made.length} ฉบับใน ${options.output} ไม่เปลี่ยนแปลง ${plan.unchanged} ฉบับ ไม่สำเร็จ ${made.failed.length} ฉบับ`,
        );
      for (const { agency, message } of made.failed) process.stderr.write(`${agency}: ${message}\n`);
      if (made.failed.length > 0) process.exitCode = exitCodes.findings;
    });
}

interface Done {
  readonly made: { readonly agency: string; readonly file: string }[];
  readonly failed: { readonly agency: string; readonly message: string }[];
}

/** Asks for some papers at a time until nothing is left; the folder's memory is written after each answer. */
function makeAll(
  request: PapersRequest,
  memory: Memory,
  folder: string,
  ask: (request: PapersRequest) => PapersStep,
  tell: (text: string) => void,
): Done {
  const known = { ...request.known };
  const failed: string[] = [];
  const done: Done = { made: [], failed: [] };
  for (;;) {
    const { results, files, left, stopped } = ask({ ...request, known, failed });
    if (stopped) throw new CommandProblem(`${stopped.message}\n${stopped.next}`);
    for (const { key, code, fileName, docxBase64 } of files) {
      writeFileWhole(join(folder, fileName), Buffer.from(docxBase64, 'base64'));
      memory[key] = { code, file: fileName };
      known[key] = code;
    }
    for (const { key, agency, link, problem } of results) {
      if (problem === null) done.made.push({ agency, file: link });
      else {
        failed.push(key);
        done.failed.push({ agency, message: problem.message });
      }
    }
    if (files.length > 0) writeFileWhole(join(folder, MEMORY), Buffer.from(JSON.stringify(memory, null, 2)));
    if (left <= 0 || results.length === 0) return done;
    tell(`สร้างแล้ว ${done.made.length} ฉบับ เหลือ ${left} ฉบับ`);
  }
}

/** What is remembered of files that are still there; a memory that cannot be read is as good as none. */
function readMemory(folder: string): Memory {
  const path = join(folder, MEMORY);
  if (!existsSync(path)) return {};
  try {
    const memory = memorySchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    return Object.fromEntries(Object.entries(memory).filter(([, { file }]) => existsSync(join(folder, file))));
  } catch (_error) {
    return {};
  }
}
