/** `import`: a report's text, a CSV file or a workbook with unknown columns, into the input tabs of a copy. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { EVIDENCE_TAB_NAME } from '../../src/evidence/evidence-tab.ts';
import { tabStarts, TAB_MARK, withPlaces } from '../../src/import/source/file-tabs.ts';
import type { ImportedCell, ImportPreview, ImportRequest } from '../../src/shared/rpc.ts';
import { decodeText } from '../../src/sidebar/panel/decode-text.ts';
import { OUTPUT_TAB_NAMES } from '../../src/tabs/tab-spec.ts';
import {
  type CellScalar,
  contentBounds,
  type Host,
  isCellError,
  numberFormatAt,
  requireOutput,
  saveWorkbook,
  valueAt,
  type WorkbookModel,
} from 'apps-script-local';
import { openWorkbook } from '../workbook-file.ts';
import {
  CommandProblem,
  bundleHost,
  call,
  collected,
  openData,
  printJson,
  printLine,
  withTabs,
  type DataOptions,
} from './shared.ts';

interface ImportOptions extends DataOptions {
  readonly output: string;
  readonly answer: readonly string[];
  readonly take: readonly string[];
  readonly replace?: boolean;
  readonly json?: boolean;
  readonly explain?: boolean;
}

export function addImport(program: Command): void {
  withTabs(program.command('import'))
    .description('อ่านข้อความของรายงาน ไฟล์ CSV หรือ .xlsx ลงในแท็บข้อมูลของสำเนาสมุดงาน')
    .argument('<text-file>', 'ไฟล์ข้อความ (.txt .csv .md) หรือ .xlsx ที่มีตารางคะแนน')
    .argument('<in.xlsx>', 'สมุดงานที่จะใส่ข้อมูล')
    .requiredOption('-o, --output <out.xlsx>', 'ไฟล์ผลลัพธ์ (ต้องไม่ใช่ไฟล์ข้อมูล)')
    .option('--answer <id=n>', 'คำตอบของคำถาม เช่น q1=2 (ใช้ซ้ำได้)', collected, [])
    .option('--take <ช่อง>', 'ใส่ค่าที่เว้นไว้ให้ตรวจก่อน เช่น "ตั้งค่า!B12" (ใช้ซ้ำได้)', collected, [])
    .option('--replace', 'เขียนทับค่าที่กรอกไว้แล้วซึ่งไม่ตรงกับรายงาน')
    .option('--json', 'พิมพ์สิ่งที่พบเป็น JSON')
    .option('--explain', 'บอกด้วยว่ากฎใดเสนอตัวเลขแต่ละตัว และตัวเลขนั้นถูกนำไปใช้หรือไม่')
    .action(async (source: string, path: string, options: ImportOptions) => {
      requireOutput(options.output, '.xlsx', path);
      const request: ImportRequest = {
        ...(await sourceOf(source)),
        answers: answersOf(options.answer),
        explain: options.explain,
      };
      const { host, workbook } = await openData(path, options);
      const preview = call(host, 'itaPreviewImport', request);
      if (options.answer.length > 0) requireAnswered(request.answers, host, { ...request, answers: {} });
      const taken = takenCells(options.take, leftToAPerson(preview));
      const cells = preview.cells
        .filter((cell) => cell.suggested || taken.has(cell) || (options.replace === true && cell.action === 'conflict'))
        .map(({ id, cell, value, current }) => ({ id, cell, value, current }));
      const accepted = call(host, 'itaAcceptImport', { ...request, cells });
      host.recalculate();
      await saveWorkbook(workbook, options.output);
      if (options.json) {
        printJson({ ...preview, written: accepted.written, conflictsLeft: accepted.conflictsLeft });
        return;
      }
      const tabs = tabStarts(request.rows ?? []);
      explainIn(preview);
      summarise(preview, { isReplaced: options.replace === true, taken }, (lines) =>
        withPlaces(`บรรทัด ${lines.join(', ')}`, tabs),
      );
      printLine(
        `บันทึก ${options.output} แล้ว: ใส่ ${accepted.written} ค่า เก็บข้อความอ้างอิง ${accepted.statements} รายการในแท็บ หลักฐาน`,
      );
    });
}

/** How the figures of `--explain` ended, for a person. */
const FATES = { proposed: 'เสนอ', asked: 'ถาม', left: 'ไม่ใช้' } as const;

function explainIn({ explained = [] }: ImportPreview): void {
  for (const { line, value, of, role, by, fate, leftBy } of explained) {
    const reason = leftBy === '' ? '' : ` (${leftBy})`;
    printLine(`  = บรรทัด ${line}: ${value} ${of} [${role}] โดย ${by} → ${FATES[fate]}${reason}`);
  }
}

async function sourceOf(path: string): Promise<Omit<ImportRequest, 'answers'>> {
  // .xls and .ods are refused with what to do.
  if (/\.(?:xls[xm]?|ods)$/i.test(path)) {
    const workbook = await openWorkbook(path);
    if (hasUncomputed(workbook)) bundleHost(workbook).recalculate();
    return { text: null, sheets: null, ...tableOf(workbook) };
  }
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new CommandProblem(`อ่านไฟล์ ${path} ไม่ได้ ตรวจชื่อและที่อยู่ของไฟล์`);
  }
  const text = decodeText(bytes);
  if (text === null) {
    throw new CommandProblem(
      `ไฟล์ ${path} ไม่ใช่ไฟล์ข้อความ ให้เปิดใน Word หรือโปรแกรมอ่าน PDF คัดลอกข้อความทั้งหมด แล้วบันทึกเป็น .txt`,
    );
  }
  return { text, sheets: null, rows: null, formats: null };
}

/** Whether a formula came without its result, as programs that compute nothing write it. */
function hasUncomputed({ sheets }: WorkbookModel): boolean {
  return sheets.some(({ cells }) =>
    cells.some((line) => line?.some((cell) => cell && cell.formula !== null && cell.value === null)),
  );
}

/** Tabs that this product makes: what they repeat stands in the other tabs. */
const OWN_TABS: readonly string[] = [...Object.values(OUTPUT_TAB_NAMES), EVIDENCE_TAB_NAME];

interface SourceTable {
  readonly rows: (string | number | boolean)[][];
  readonly formats: string[][];
}

/** Every tab of a workbook that a person sees, one below the other, each begun by a row with its name. */
function tableOf(workbook: WorkbookModel): SourceTable {
  const table: SourceTable = { rows: [], formats: [] };
  const sheets = workbook.sheets.filter((sheet) => contentBounds(sheet).rows > 0);
  const left = sheets.filter(({ name, hidden }) => hidden || OWN_TABS.includes(name));
  for (const sheet of sheets.filter((one) => !left.includes(one))) {
    const { rows, columns } = contentBounds(sheet);
    if (sheets.length > 1) {
      table.rows.push([TAB_MARK + sheet.name]);
      table.formats.push(['']);
    }
    for (let row = 1; row <= rows; row += 1) {
      const places = Array.from({ length: columns }, (_cell, column) => column + 1);
      table.rows.push(places.map((column) => shown(valueAt(sheet, row, column))));
      table.formats.push(places.map((column) => numberFormatAt(sheet, row, column) ?? ''));
    }
  }
  if (table.rows.length === 0) throw new CommandProblem('สมุดงานที่จะนำเข้าไม่มีข้อมูล');
  if (left.length > 0) {
    const names = left.map(({ name, hidden }) => `${name} (${hidden ? 'ซ่อนอยู่' : 'เป็นแท็บผลลัพธ์ของระบบ'})`);
    process.stderr.write(`ไม่ได้อ่านแท็บ ${names.join(', ')}\n`);
  }
  return table;
}

/** Errors come as their text, so that the importer can name them. */
function shown(value: CellScalar): string | number | boolean {
  return value === null ? '' : isCellError(value) ? value.error : value;
}

function answersOf(typed: readonly string[]): Record<string, number> {
  const answers: Record<string, number> = {};
  for (const one of typed) {
    const match = /^(.+)=(\d+)$/.exec(one);
    if (!match) throw new CommandProblem(`คำตอบ "${one}" ไม่ถูกต้อง ให้พิมพ์เช่น q1=2`);
    // People count options from 1.
    answers[match[1] as string] = Number(match[2]) - 1;
  }
  return answers;
}

/** An answer to no question, or with no such option, would be lost without a word. @throws CommandProblem */
function requireAnswered(answers: ImportRequest['answers'], host: Host, unanswered: ImportRequest): void {
  const { questions } = call(host, 'itaPreviewImport', unanswered);
  for (const [id, option] of Object.entries(answers)) {
    const count = questions.find((question) => question.id === id)?.options.length ?? 0;
    if (count > option && option >= 0) continue;
    const asked = questions.filter(({ options }) => options.length > 0);
    const known = asked.map((question) => `${question.id}=1–${question.options.length}`).join(', ');
    throw new CommandProblem(
      `--answer ${id}=${option + 1} ไม่ตรงกับคำถามใด ${known === '' ? 'ข้อความนี้ไม่มีคำถามให้ตอบ' : `คำถามที่มี: ${known}`} ยังไม่ได้บันทึกสิ่งใด`,
    );
  }
}

/** Values for empty cells that only a person can accept, and that no question asks about. */
function leftToAPerson({ cells, questions }: ImportPreview): ImportedCell[] {
  const asked = new Set(questions.flatMap((question) => question.cells));
  return cells.filter(({ id, action, suggested }) => action === 'set' && !suggested && !asked.has(id));
}

/** @throws CommandProblem for a cell that no value was left out of */
function takenCells(names: readonly string[], left: readonly ImportedCell[]): ReadonlySet<ImportedCell> {
  return new Set(
    names.map((name) => {
      const cell = left.find((one) => placeOfCell(one) === name);
      if (cell) return cell;
      const known = left.map(placeOfCell).join(', ');
      throw new CommandProblem(
        `--take ${name} ไม่ใช่ช่องที่เว้นไว้ให้ตรวจ ${known === '' ? 'ข้อความนี้ไม่มีช่องเช่นนั้น' : `ช่องที่เว้นไว้: ${known}`} ยังไม่ได้บันทึกสิ่งใด`,
      );
    }),
  );
}

/** Where a value would stand; one for a row that is yet to be made is called by its id. */
function placeOfCell({ cell, id }: ImportedCell): string {
  return cell ?? id;
}

function summarise(
  preview: ImportPreview,
  { isReplaced, taken }: { readonly isReplaced: boolean; readonly taken: ReadonlySet<ImportedCell> },
  placeOf: (lines: readonly number[]) => string,
): void {
  const { cells, questions, newTabs, unused } = preview;
  const tabs = [...new Set(cells.map(({ tabName }) => tabName))];
  for (const name of tabs) {
    const own = cells.filter(({ tabName }) => tabName === name);
    const count = (action: string): number => own.filter((cell) => cell.action === action).length;
    printLine(`${name}: ค่าใหม่ ${count('set')} · ตรงกับที่มี ${count('keep')} · ไม่ตรงกับที่กรอกไว้ ${count('conflict')}`);
  }
  if (newTabs.length > 0) printLine(`สร้างแท็บ: ${newTabs.join(', ')}`);
  for (const { cell, value, current, lines } of cells.filter(({ action }) => action === 'conflict')) {
    const done = isReplaced ? 'เขียนทับแล้ว' : 'คงค่าเดิมไว้';
    printLine(`  ! ${cell ?? ''} เดิม "${current}" รายงานว่า "${value}" (${placeOf(lines)}) ${done}`);
  }
  for (const cell of leftToAPerson(preview).filter((one) => !taken.has(one))) {
    const place = placeOfCell(cell);
    printLine(`  ? ${place} "${cell.value}" (${placeOf(cell.lines)}) ยังไม่ได้ใส่: ${cell.note}`);
    printLine(`      --take "${place}"  ใส่ค่านี้`);
  }
  for (const { id, message, options } of questions) {
    printLine(`  ? ${message}`);
    options.forEach(({ label }, index) => printLine(`      --answer ${id}=${index + 1}  ${label}`));
  }
  if (unused.length > 0) printLine(`ยังไม่ได้ใช้ ${unused.length} บรรทัด:`);
  for (const { line, figures, guess, snippet } of unused) {
    printLine(`  · ${placeOf([line])}: ${figures}${guess === '' ? '' : ` อาจเป็น${guess}`} "${snippet}"`);
  }
}
