/** `document`: one of the official papers as .docx, after what the year's item asks of it and what is not filled in. */
import { Argument, type Command } from 'commander';
import { isThere, shownCells, whyUnasked, type Requirements } from '../../src/documents/shared/requirements.ts';
import { measuresYear } from '../../src/ita/years/index.ts';
import { DOCUMENT_IDS, PAPER_SUBJECTS } from '../../src/documents/shared/titles.ts';
import { nearest } from '../../src/thai/nearest.ts';
import type { DocumentId } from '../../src/shared/rpc.ts';
import { roundDoubt, WHERE_LACKING } from '../../src/shared/rpc-values.ts';
import { requireOutput, writeFileWhole, type Host } from 'apps-script-local';
import { CommandProblem, call, openData, printLine, withTabs, withYear, type DataOptions } from './shared.ts';

export function addDocument(program: Command): void {
  withYear(withTabs(program.command('document')))
    .description('สร้างบันทึกข้อความหรือรายงานเป็นไฟล์ .docx')
    .addArgument(documentArgument('เอกสารที่จะสร้าง'))
    .argument('<in.xlsx>', 'ไฟล์ข้อมูล')
    .requiredOption('-o, --output <out.docx>', 'ไฟล์เอกสารที่จะสร้าง')
    .option('--built-in', 'ใช้แม่แบบของระบบแม้สมุดงานมีแม่แบบของหน่วยงาน')
    .action(async (id: DocumentId, path: string, options: DataOptions & { output: string; builtIn?: boolean }) => {
      requireOutput(options.output, '.docx', path);
      const { host } = await openData(path, options);
      if (PAPER_SUBJECTS[id] === 'agencies') tellOfAgencies(host);
      else tellOfAgency(host, id);
      const made = call(host, 'itaMakeDocument', { id, delivery: 'download', builtIn: options.builtIn === true });
      if (made.docxBase64 === null) throw new CommandProblem('ไม่ได้รับไฟล์เอกสารจากส่วนเสริม');
      writeFileWhole(options.output, Buffer.from(made.docxBase64, 'base64'));
      printLine(`สร้าง ${options.output} แล้ว`);
      if (made.missing.length > 0) {
        printLine(
          `ข้อมูลที่ยังไม่มี (${WHERE_LACKING}): ${made.missing.map(({ label, cell }) => (cell ? `${label} (${cell})` : label)).join(', ')}`,
        );
      }
    });
}

/** What the year's item asks of the paper, and errors that are left. */
function tellOfAgency(host: Host, id: DocumentId): void {
  const overview = call(host, 'itaOverview');
  const requirements = overview.documents?.find((document) => document.id === id)?.requirements ?? null;
  if (requirements) printRequirements(requirements);
  else if (overview.scoreCard && overview.resultYear) {
    printLine(whyUnasked(id, overview.planYear ?? measuresYear(overview.resultYear)));
  }
  const errors = overview.findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) warn(`ยังมีข้อที่ต้องแก้ไข ${errors} รายการ ดูด้วยคำสั่ง check`);
  const doubt = roundDoubt(overview.committee?.round ?? null, [id]);
  if (doubt !== null) warn(doubt);
}

/** Errors in the rows of the agencies; a workbook of a single one is refused when the paper is made. */
function tellOfAgencies(host: Host): void {
  const errors = call(host, 'itaAgencies').report?.findings.error ?? 0;
  if (errors > 0) warn(`คะแนนของหน่วยงานยังมีข้อที่ต้องแก้ไข ${errors} รายการ ดูในแท็บ ผิดปกติ ด้วยคำสั่ง overview`);
}

/** The id of a paper; a wrong one is answered with the right ones. */
export function documentArgument(description: string, ids: readonly DocumentId[] = DOCUMENT_IDS): Argument {
  return new Argument('<id>', `${description}: ${ids.join(', ')}`).argParser((typed) => {
    const id = ids.find((known) => known === typed.toLowerCase());
    if (id) return id;
    const near = nearest(typed, ids);
    throw new CommandProblem(
      `ไม่มีเอกสาร ${typed}${near === null ? '' : ` หมายถึง ${near} ใช่หรือไม่`}\nเลือกได้: ${ids.join(', ')}`,
    );
  });
}

/** The elements of the year's item, each on a line of its own; what is missing is said again as a warning. */
function printRequirements({ year, item, title, elements, note }: Requirements): void {
  printLine(`การประเมินประจำปีงบประมาณ พ.ศ. ${year} ${item === null ? `เรื่อง ${title}` : `ข้อ ${item} ${title}`}`);
  for (const element of elements) {
    const { state, text, cells, advice } = element;
    const found = `${isThere(element) ? 'มี' : 'ยังไม่มี'}${state === 'guidance' ? ' (แนวทาง)' : ''}`;
    const todo = cells.length > 0 ? `: กรอกที่ ${shownCells(cells)}` : advice === '' ? '' : `: ${advice}`;
    printLine(`  ${found}\t${text}${todo}`);
  }
  if (note !== '') printLine(`  ${note}`);
  const missing = elements.filter(({ state }) => state === 'missing').length;
  if (missing > 0) warn(`ยังไม่มีองค์ประกอบที่ข้อนี้กำหนด ${missing} รายการ ขาดเพียงรายการเดียวอาจได้ 0 คะแนน`);
}

function warn(text: string): void {
  process.stderr.write(`คำเตือน: ${text}\n`);
}
