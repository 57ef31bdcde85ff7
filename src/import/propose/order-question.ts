/** Names and figures that can be read in either order: the question, with both readings. */

import { formatScore } from '../../ita/rounding';
import { answerCells } from './answer-cell';
import type { AnswerCell, Question } from './result';
import type { Unclear } from '../readers/candidates';

/** Which order is meant? Answered, every figure goes to its name. */
export function unclearOrder(unclear: readonly Unclear[], list: number): Question {
  const lines: number[] = [];
  for (const { units } of unclear)
    for (const {
      lines: [line],
    } of units)
      lines.push(line as number);
  const readings = (['namesFirst', 'figuresFirst'] as const).map((reading) => cellsOfReading(unclear, reading));
  const shown = lines.slice(0, 20).join(', ');
  const can = readings.every(({ length }) => length > 0);
  return {
    id: `order-${list}`,
    tab: 'indicators',
    message: can
      ? `บรรทัด ${shown} จับคู่ชื่อกับคะแนนได้มากกว่าหนึ่งแบบ จึงยังไม่นำเข้า ให้เลือกแบบที่ตรงกับต้นฉบับ`
      : `บรรทัด ${shown} มีชื่อและคะแนนที่จับคู่ได้มากกว่าหนึ่งแบบ จึงยังไม่นำเข้า ให้กรอกคะแนนในแท็บ คะแนน เอง หรือวางเป็นตาราง`,
    options: can
      ? readings.map((sets, index) => ({
          label: `${index === 0 ? 'คะแนนอยู่หลังชื่อ' : 'คะแนนอยู่ก่อนชื่อ'} (${wordsOfSets(sets)})`,
          lines,
          sets,
        }))
      : [{ label: 'กรอกเอง (ไม่นำเข้า)', lines, sets: [] }],
  };
}

/** The cells that the figures would fill. */
function cellsOfReading(unclear: readonly Unclear[], reading: 'namesFirst' | 'figuresFirst'): AnswerCell[] {
  return answerCells(
    unclear.flatMap((one) =>
      one[reading].flatMap(({ target, numbers: [figure] }) =>
        figure && figure.role === null && !figure.signed ? [{ target, value: figure.value }] : [],
      ),
    ),
  );
}

/** "ตัวชี้วัดที่ 1 = 95.12, ตัวชี้วัดที่ 2 = 88.40, …": enough to tell one reading from another. */
function wordsOfSets(sets: readonly AnswerCell[]): string {
  const own = sets.slice(0, 2);
  const nameOf = ({ tab, row }: AnswerCell): string =>
    tab === 'indicators' ? `ตัวชี้วัดที่ ${row}` : row === 'announcedTotal' ? 'คะแนนรวม' : row.replace('announced', '');
  const words = own.map((one) => `${nameOf(one)} = ${formatScore(Number(one.value))}`);
  return `${words.join(', ')}${own.length < sets.length ? ', …' : ''}`;
}
