/**
 * The main job on the samples: analysis tabs and papers into out/<sample>/, with a short Thai summary of what was
 * found and where the files are. Uses the command line's own steps on the very bundle that is pushed.
 */

import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleHost, call } from '../local/commands/shared.ts';
import { saveWorkbook, writeFileWhole } from 'apps-script-local';
import { openWorkbook } from '../local/workbook-file.ts';
import { beginSecondRound, playFirstRound } from './support/committee-round.ts';
import { throughThreeYears } from './support/three-years.ts';
import { SAI_THONG_2565, SAMPLES } from '../samples/index.ts';
import { THREE_YEARS } from '../samples/three-years.ts';

const ROOT = join(fileURLToPath(new URL('.', import.meta.url)), '..');
const SHOWN_FINDINGS = 6;
const started = Date.now();

for (const sample of SAMPLES) {
  const folder = join(ROOT, 'out', sample.id);
  mkdirSync(folder, { recursive: true });
  const host = bundleHost(await openWorkbook(join(ROOT, 'samples', `${sample.id}.xlsx`)));
  const { analysis } = call(host, 'itaAnalyse');
  console.log(`\n■ ${sample.about}`);
  console.log(`  ${totalLine(analysis.total)}`);

  const counts = (['error', 'warning', 'note'] as const).map(
    (severity) => analysis.findings.filter((finding) => finding.severity === severity).length,
  );
  console.log(`  ข้อสังเกต: ต้องแก้ไข ${counts[0]} · ควรตรวจสอบ ${counts[1]} · ข้อมูล ${counts[2]}`);
  for (const { cell, message } of analysis.findings.slice(0, SHOWN_FINDINGS)) {
    console.log(`   - ${cell === null ? '' : `[${cell}] `}${message}`);
  }
  if (analysis.findings.length > SHOWN_FINDINGS) {
    console.log(`   … อีก ${analysis.findings.length - SHOWN_FINDINGS} รายการในแท็บ ตรวจสอบ`);
  }

  const files: string[] = [];
  for (const id of sample.documents) {
    const { docxBase64 } = call(host, 'itaMakeDocument', { id, delivery: 'download' });
    const path = join(folder, `${id}.docx`);
    writeFileWhole(path, Buffer.from(docxBase64 ?? '', 'base64'));
    files.push(path);
  }
  host.recalculate();
  const workbook = join(folder, `${sample.id}.xlsx`);
  await saveWorkbook(host.workbook, workbook);
  console.log(`  ไฟล์: ${[workbook, ...files].map((file) => relative(ROOT, file)).join('  ')}`);
}

// A committee on the first sample: a closed round with its paper, and an open one in which a measure has changed.
const committee = bundleHost(await openWorkbook(join(ROOT, 'samples', `${SAI_THONG_2565.id}.xlsx`)));
const folder = join(ROOT, 'out', 'committee');
mkdirSync(folder, { recursive: true });
const resolution = join(folder, 'resolution.docx');
writeFileWhole(resolution, playFirstRound(committee));
beginSecondRound(committee);
const { matters } = call(committee, 'itaRoundStatus');
const kept = matters.filter(({ keptFrom }) => keptFrom !== null).length;
committee.recalculate();
const shared = join(folder, 'committee.xlsx');
await saveWorkbook(committee.workbook, shared);
console.log(`\n■ คณะกรรมการ อบต.สายทอง: ปิดรอบที่ 1 แล้วแก้มาตรการหนึ่งข้อ รอบที่ 2 คงมติ ${kept} จาก ${matters.length} เรื่อง`);
console.log(`  ไฟล์: ${[shared, resolution].map((file) => relative(ROOT, file)).join('  ')}`);

// One workbook through three years: letters, then levels, with the papers of each year.
const threeYears = bundleHost();
const years = join(ROOT, 'out', THREE_YEARS.first.id);
mkdirSync(years, { recursive: true });
const papers = throughThreeYears(threeYears).map(({ year, id, docx }) => {
  const path = join(years, `${year}-${id}.docx`);
  writeFileWhole(path, docx);
  return path;
});
threeYears.recalculate();
const wholeBook = join(years, `${THREE_YEARS.first.id}.xlsx`);
await saveWorkbook(threeYears.workbook, wholeBook);
console.log(`\n■ ${THREE_YEARS.first.about}`);
console.log(`  ไฟล์: ${[wholeBook, ...papers].map((file) => relative(ROOT, file)).join('  ')}`);
console.log(`\nเสร็จใน ${((Date.now() - started) / 1000).toFixed(1)} วินาที`);

function totalLine(total: {
  readonly computed: number | null;
  readonly announced: number | null;
  readonly rating: string | null;
  readonly candidates: readonly string[];
}): string {
  const score = (value: number | null): string => (value === null ? 'ไม่ทราบ' : value.toFixed(2));
  const rating = total.rating ?? (total.candidates.length > 0 ? total.candidates.join(' หรือ ') : 'ยังระบุไม่ได้');
  return `คะแนนรวมที่คำนวณ ${score(total.computed)} · ที่ประกาศ ${score(total.announced)} · ระดับ ${rating}`;
}
