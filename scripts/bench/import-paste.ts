/** Reading a paste of 2 MB, counted in letters: far more than any report, but what an officer gets who selects all of a long page. */

import { importText } from '../../src/import/import-text.ts';
import { INDICATORS } from '../../src/ita/indicators.ts';
import { budgeted, information, type Benchmark, type Figure } from './figure.ts';
import { milliseconds, sideBySide } from './timing.ts';

const LENGTH = 2 * 1024 * 1024;
const BUDGET_S = 2;
const ROUNDS = 3;

/** Two decimals that look like scores, the same in every run. */
const score = (line: number): string => (70 + ((line * 37) % 3000) / 100).toFixed(2);
const indicator = (line: number): string => INDICATORS[line % INDICATORS.length]?.name ?? '';

/** What stands in the line with this number, by the shape of the paste. */
const SHAPES: Readonly<Record<'report' | 'items' | 'measures' | 'table', (line: number) => string>> = {
  report: (line) =>
    line % 3 === 0
      ? `ตัวชี้วัดที่ ${(line % 10) + 1} ${indicator(line)} ได้คะแนนเฉลี่ยร้อยละ ${score(line)} อยู่ในระดับที่ควรรักษามาตรฐาน`
      : 'หน่วยงานควรทบทวนขั้นตอนการปฏิบัติงานและเผยแพร่ข้อมูลให้ประชาชนเข้าถึงได้โดยสะดวก พร้อมทั้งติดตามผลเป็นรายไตรมาส',
  items: (line) =>
    `${line + 1}) ข้อ e${(line % 15) + 1} ท่านติดต่อหน่วยงานแล้วได้รับบริการตามขั้นตอนที่กำหนดมากน้อยเพียงใด ${score(line)}`,
  measures: (line) =>
    `${line + 1}\tจัดทำคู่มือการให้บริการประชาชน\tสำนักปลัด\t1 ตุลาคม 2567 - 30 กันยายน 2568\tติดตามทุกไตรมาสและรายงานผู้บริหาร`,
  table: (line) => `${(line % 10) + 1}\t${indicator(line)}\t${score(line)}\t${score(line + 1)}`,
};

function paste(lineAt: (line: number) => string): string {
  const lines: string[] = [];
  for (let length = 0; length < LENGTH; length += (lines[lines.length - 1] ?? '').length + 1) {
    lines.push(lineAt(lines.length));
  }
  return lines.join('\n');
}

export const importPaste: Benchmark = {
  id: 'import',
  title: 'Reading a paste of 2 MB',
  run: () => {
    const shapes = Object.keys(SHAPES) as (keyof typeof SHAPES)[];
    const contestants = Object.fromEntries(
      shapes.map((shape) => {
        const text = paste(SHAPES[shape]);
        return [shape, () => milliseconds(() => importText(text))];
      }),
    ) as Record<keyof typeof SHAPES, () => number>;
    const times = sideBySide(contestants, { rounds: ROUNDS, warmups: 1 });
    return Promise.resolve(
      shapes.flatMap((shape): Figure[] => [
        budgeted(`2 MB of ${shape}`, times.median(shape) / 1000, BUDGET_S, ' s'),
        information('… fastest round', times.fastest(shape) / 1000, ' s'),
      ]),
    );
  },
};
