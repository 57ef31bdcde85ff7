/**
 * Twice the text is about twice the work, whatever the text: counted in letters that patterns pass over and elements that
 * lists are asked for, so that no machine's speed has a say.
 */

import { importText } from '../../src/import/import-text';

function repeated(text: string, size: number): string {
  return text.repeat(Math.ceil(size / text.length));
}

function textsOf(size: number): Readonly<Record<string, string>> {
  return {
    blanks: repeated(' ', size),
    tabs: repeated('\t', size),
    'line breaks': repeated('\n', size),
    dashes: `${repeated('-', size)}x`,
    pipes: repeated('|', size),
    dots: repeated('.', size),
    'dots and blanks': repeated('. ', size),
    digits: repeated('9', size),
    'figures on one line': repeated('97.36 ', size),
    'figures below each other': repeated('97.36\n', size),
    quotes: repeated('"', size),
    'quoted cells that never close': repeated('\t"', size),
    'opened brackets': repeated('(', size),
    'opened rows': repeated('<tr>', size),
    'one letter': repeated('ก', size),
    names: repeated('การปฏิบัติหน้าที่ ', size),
    'halves of names': repeated('การใช้ทรัพย์สินของ\n', size),
    'items on one line': `E1 ${repeated('97.5 ', size)}`,
    'kinds of agencies': repeated('เทศบาลเมือง', size),
    'years on one line': repeated('ปี 2566 97.5 ', size),
    'headings of measures': repeated('มาตรการ\tขั้นตอน\tผู้รับผิดชอบ\n', size),
    'sub-indicators': repeated('ตัวชี้วัดย่อยที่ 9.1 ก ข้อ 17 ', size),
    claims: repeated('IIT ผ่านเกณฑ์ ', size),
    'ranks on one line': repeated('อันดับที่ 1 การใช้อำนาจ 95.5 ', size),
    'half of an indicator’s number': repeated('ตัวชี้วัดที่ ', size),
    'figures broken by blanks': repeated('95 .', size),
    'figures with letters': repeated('1O', size),
    'scattered letters': repeated('ก า ร ใ ช ', size),
    'lost letters': repeated('\uFFFD', size),
    'marks without letters': repeated('\u0E34\u0E48', size),
    'glyphs of fonts': repeated('\uF70A', size),
    'labels of measures on one line': repeated('มาตรการที่ 1 ก ผู้รับผิดชอบ ข ระยะเวลา ค ', size),
    'labels of measures, a line each': repeated('ผู้รับผิดชอบ: ก\nระยะเวลา: ข\n', size),
    'numbered lines': repeated('1. ก\n', size),
    'labels in cells': repeated('ผู้รับผิดชอบ\tก\tข\n', size),
    'cells of one row': `${repeated('95.12\t', size)}\n${repeated('การใช้อำนาจ\t', size)}`,
    'tables of two columns': repeated('การใช้อำนาจ,91.05\n', size),
    'sets of scores': repeated('การใช้อำนาจ 91.05\nการใช้งบประมาณ 88.40\nการปฏิบัติหน้าที่ 95.12\n', size),
    'items with steps on one line': repeated('i5 การรับ 98.54 99.02 0.48 ', size),
    'rows without cells on one line': `ITA IIT EIT OIT ${repeated('ระยอง 91.20 90.10 95.00 ', size)}`,
    'names joined by and': `ITA ${repeated('การใช้อำนาจและ', size)}100 คะแนน`,
    'results in sentences': repeated('เทศบาลตำบลบ้านนา ได้คะแนน ITA ปี 2567 เท่ากับ 91.20 คะแนน ระดับผ่าน ', size),
    'a league table': `หน่วยงาน\tIIT\tEIT\tOIT\n${repeated('อบต.บ้านนา\t91.20\t90.10\t95.00\n', size)}`,
    'parts of the EIT on one line': repeated('EIT ส่วนที่ 1 90.12 ส่วนที่ 2 79.66 เฉลี่ย 84.89 ', size),
    'parts of the EIT, a line each': repeated('EIT ส่วนที่ 1 90.12\nส่วนที่ 2 79.66\nเฉลี่ย 84.89\n', size),
    'goals by year': `เป้าหมาย ITA ${repeated('ปี 2566 = 86.00 ', size)}`,
    'an agency and its result in cells': repeated('อบต.บ้านนา ITA ปี 67 ภาพรวม 90.88 | IIT 92.10 | EIT 88.60\n', size),
    'cells of agencies': `ITA\n${repeated('อบต.บ้านนา ภาพรวม 90.88\t', size)}`,
    'figures and instruments in turn': `ITA\n92.81\n${repeated('IIT\n91.53\nEIT\n90.58\nOIT\n95.45\n', size)}`,
    'levels by year': `ปี\tคะแนน ITA\tระดับ\n${repeated('2567\t89.76\tผ่าน\n', size)}`,
    'codes with their words': `ข้อ\tส่วนที่ 1\tส่วนที่ 2\n${repeated('e1 ก\t92.20\t83.20\n', size)}`,
    'steps from last year': `ITA ${repeated('ตกจากปี 2565 ซึ่งได้ 90.58 คะแนน ถึง 6.55 คะแนน ', size)}`,
    'provinces with results': repeated('จังหวัดลำพูน ได้คะแนน ITA 95.75\n', size),
    'questions and answers': repeated('ถาม: ITA ปี 2567 ได้เท่าไร\nตอบ: 91.20 คะแนน\n', size),
  };
}

/** Methods of lists that look at every element, or nearly. */
const OF_LISTS = [
  ...['concat', 'every', 'filter', 'find', 'findIndex', 'flatMap', 'forEach', 'includes', 'indexOf', 'join', 'map'],
  ...['reduce', 'reverse', 'slice', 'some', 'sort'],
] as const;

/** How many letters and elements a task looks at. */
function workOf(task: () => void): number {
  let work = 0;
  const { exec } = RegExp.prototype;
  const kept = OF_LISTS.map((name) => [name, Object.getOwnPropertyDescriptor(Array.prototype, name)] as const);
  RegExp.prototype.exec = function counted(text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    work += 1 + (match ? match.index + match[0].length : this.sticky ? from : text.length) - from;
    return match;
  };
  for (const [name, { value } = {}] of kept) {
    Object.defineProperty(Array.prototype, name, {
      configurable: true,
      writable: true,
      value(this: readonly unknown[], ...args: unknown[]): unknown {
        const result = value.apply(this, args);
        // A slice copies what it gives and looks at nothing else.
        work += 1 + (name === 'slice' ? result.length : this.length);
        return result;
      },
    });
  }
  try {
    task();
  } finally {
    RegExp.prototype.exec = exec;
    for (const [name, descriptor] of kept) if (descriptor) Object.defineProperty(Array.prototype, name, descriptor);
  }
  return work;
}

const SIZE = 12000;
/** Work may have a little more than one factor of the text: sorting, the words around a figure. */
const MOST_GROWTH = 2.6;

// What is built once is no work of the second text.
beforeAll(() => {
  importText('ผล ITA ปี 2567 ได้ 91.20 คะแนน');
});

it.each(Object.keys(textsOf(1)))('%s', (name) => {
  const [once, twice] = [SIZE, 2 * SIZE].map((size) => {
    const text = textsOf(size)[name] ?? '';
    return workOf(() => importText(text));
  });
  expect((twice ?? 0) / (once ?? 1)).toBeLessThan(MOST_GROWTH);
});
