/** `round`: the committee's rounds: the tabs, sending, the state, closing and opening again. */
import type { Command } from 'commander';
import { requireOutput, saveWorkbook } from 'apps-script-local';
import type { RoundStep, RoundView } from '../../src/shared/rpc.ts';
import { MATTER_REASONS, MEMBER_REASONS } from '../../src/committee/state.ts';
import { DECISIONS } from '../../src/committee/words.ts';
import { call, exitCodes, openData, printJson, printLine, withTabs, type DataOptions } from './shared.ts';

interface StepOptions extends DataOptions {
  readonly output: string;
  readonly json?: boolean;
}

const STEPS: readonly { readonly step: RoundStep; readonly about: string }[] = [
  { step: 'tabs', about: 'สร้างแท็บ คณะกรรมการ และ ความเห็น' },
  { step: 'send', about: 'ส่งเรื่องให้พิจารณา เป็นรอบแรกหรือรอบถัดไป' },
  { step: 'close', about: 'ปิดรอบเมื่อมีมติครบและลงนามครบ' },
  { step: 'reopen', about: 'เปิดรอบที่ปิดแล้วอีกครั้ง' },
];

export function addRound(program: Command): void {
  const round = program.command('round').description('รอบพิจารณาของคณะกรรมการ');
  for (const { step, about } of STEPS) {
    withTabs(round.command(step))
      .description(about)
      .argument('<in.xlsx>', 'ไฟล์ข้อมูล')
      .requiredOption('-o, --output <out.xlsx>', 'ไฟล์ผลลัพธ์ (ต้องไม่ใช่ไฟล์ข้อมูล)')
      .option('--json', 'พิมพ์สถานะของรอบเป็น JSON')
      .action(async (path: string, options: StepOptions) => {
        requireOutput(options.output, '.xlsx', path);
        const { host, workbook } = await openData(path, options);
        call(host, 'itaRound', { step });
        const view = call(host, 'itaRoundStatus');
        host.recalculate();
        await saveWorkbook(workbook, options.output);
        if (options.json) printJson(view);
        else {
          printLine(`บันทึก ${options.output} แล้ว`);
          printState(view);
        }
      });
  }
  withTabs(round.command('status'))
    .description('สถานะของรอบล่าสุด (รหัสออก 1 เมื่อยังปิดรอบไม่ได้)')
    .argument('<in.xlsx>', 'ไฟล์ข้อมูล')
    .option('--json', 'พิมพ์สถานะของรอบเป็น JSON')
    .action(async (path: string, options: DataOptions & { readonly json?: boolean }) => {
      const { host } = await openData(path, options);
      const view = call(host, 'itaRoundStatus');
      if (options.json) printJson(view);
      else printState(view);
      if (view.closing.length > 0) process.exitCode = exitCodes.findings;
    });
}

function printState(view: RoundView): void {
  const { round, matters, members, openRemarks, lostRemarks, closing, sending, refusal } = view;
  if (round === null) printLine('ยังไม่ได้ส่งให้พิจารณา');
  else {
    const state = round.closedAt === null ? `เปิดอยู่ (ส่งเมื่อ ${round.at})` : `ปิดแล้วเมื่อ ${round.closedAt}`;
    printLine(`รอบที่ ${round.no} ${state} รหัสข้อมูล ${round.code}${round.upToDate ? '' : ' ข้อมูลเปลี่ยนหลังส่ง'}`);
  }
  for (const { no, title, state, decision, keptFrom } of matters) {
    const words = decision === null ? '' : DECISIONS[decision];
    const kept = keptFrom === null ? '' : ` (คงมติรอบที่ ${keptFrom})`;
    printLine(`  ${no}. ${title}: ${stated(words, state === 'decided' ? '' : MATTER_REASONS[state])}${kept}`);
  }
  for (const { name, state, opinion } of members) {
    const words = opinion === null ? '' : DECISIONS[opinion];
    printLine(`  ${name}: ${stated(words, state === 'signed' ? '' : MEMBER_REASONS[state])}`);
  }
  for (const { matter, remark } of openRemarks) printLine(`  ความเห็นค้าง ${matter}: ${remark}`);
  for (const lost of lostRemarks) printLine(`  ความเห็นที่ไม่พบแล้ว ${lost}`);
  if (closing.length > 0) printLine(`ยังปิดรอบไม่ได้: ${closing.join(' · ')}`);
  if (refusal !== null) printLine(refusal);
  else if (sending) {
    printLine(`ส่งรอบที่ ${sending.no} ได้: คงมติ ${sending.kept} เปิดใหม่ ${sending.reopened} เพิ่ม ${sending.added}`);
  }
}

/** What was chosen, and why it does not count; one of the two where the other is empty. */
function stated(chosen: string, reason: string): string {
  return [chosen, reason].filter((words) => words !== '').join(' ⚠ ');
}
