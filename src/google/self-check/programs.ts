/**
 * The first step of the self-check, which needs nothing but the bundle: whether the programs that are pushed as text
 * arrive as they were built, and how they can be evaluated.
 */

import { firstLine } from '../error-signs';
import { isPlainBuild, isWhole, programText } from '../program-text';
import type { ProgramName } from '../programs';
import type { Assumption } from './assumption';

const WHOLE = 'ตรงทุกอักขระ';
const LOADS = 3;
const PUSH_PLAIN =
  'แจ้งผู้ดูแลระบบให้ติดตั้งส่วนเสริมใหม่ทั้งชุด (npm run push) หากยังพบอีกให้ติดตั้งแบบไฟล์สคริปต์ล้วน (npm run push -- --plain)';

const text = (name: ProgramName): Assumption => ({
  id: `program-text-${name.toLowerCase()}`,
  what: `อ่านไฟล์ ${name} ได้ครบ`,
  expected: WHOLE,
  wayOut: PUSH_PLAIN,
  see: () => {
    if (isPlainBuild(name)) return WHOLE;
    const read = programText(name);
    return isWhole(name, read) ? WHOLE : `ไม่ตรง (${read.length} อักขระ)`;
  },
});

/** How text can be evaluated; the product takes the first way that works. */
function waysToEvaluate(): string {
  const ways: readonly (readonly [name: string, evaluate: () => unknown])[] = [
    ['new Function', () => (new Function('return 6 * 7') as () => unknown)()],
    // Called by another name, eval sees the global scope only.
    ['eval', () => [eval].map((evaluate) => evaluate('6 * 7') as unknown)[0]],
  ];
  return ways
    .map(([name, evaluate]) => {
      try {
        return evaluate() === 42 ? name : `${name} ผิด`;
      } catch (error) {
        return `ไม่ได้ ${name} (${firstLine(error)})`;
      }
    })
    .join(', ');
}

/** @param load evaluates the jobs anew */
export function programAssumptions(load: () => unknown): readonly Assumption[] {
  return [
    text('Jobs'),
    text('DocxEngine'),
    {
      id: 'evaluate-text',
      what: 'เรียกใช้โปรแกรมจากข้อความ',
      expected: 'new Function, eval',
      wayOut: `ถ้าได้ทางใดทางหนึ่ง ระบบใช้ทางนั้นเองแล้ว ถ้าไม่ได้ทั้งสองทาง ${PUSH_PLAIN}`,
      see: waysToEvaluate,
    },
    {
      id: 'load-times',
      what: 'เวลาเปิดโปรแกรมงาน 3 ครั้ง (มิลลิวินาที)',
      expected: null,
      see: () =>
        Array.from({ length: LOADS }, () => {
          const started = Date.now();
          load();
          return String(Date.now() - started);
        }).join(', '),
    },
  ];
}
