/**
 * Programs that are pushed as .html files: Apps Script parses every .js file of a project with every call, a custom
 * function in a cell included, but an .html file only when it is asked for. What is rarely needed lives there. That a
 * text arrives unchanged, and may be evaluated, are assumptions about Google: each is tried, and a failure is told.
 */

import programs from 'virtual:programs';
import { itaError } from './problem';
import type { ProgramName } from './programs';

const GLOBAL_NAMES: Readonly<Record<ProgramName, string>> = { Jobs: 'ItaJobs', DocxEngine: 'DocxEngineBundle' };

const PUSH_AGAIN = 'แจ้งผู้ดูแลระบบให้ติดตั้งส่วนเสริมใหม่ทั้งชุด (npm run push) ข้อมูลในสมุดงานไม่มีการเปลี่ยนแปลง';
const PUSH_PLAIN = 'แจ้งผู้ดูแลระบบให้ติดตั้งส่วนเสริมแบบไฟล์สคริปต์ล้วน (npm run push -- --plain) ข้อมูลในสมุดงานไม่มีการเปลี่ยนแปลง';

/**
 * Evaluates a program and gives the one global variable that it defines.
 * @throws ItaError `program-missing`, `program-changed` or `program-blocked`, each with the way out
 */
export function loadProgram<T>(name: ProgramName): T {
  const globalName = GLOBAL_NAMES[name];
  // A plain build has every program among its scripts.
  const loaded = (globalThis as Readonly<Record<string, unknown>>)[globalName];
  return (loaded ?? evaluateProgram(name, wholeText(name), globalName)) as T;
}

/** The text of a program as HtmlService hands it over. */
function programText(name: ProgramName): string {
  try {
    return HtmlService.createTemplateFromFile(name).getRawContent();
  } catch (error) {
    throw itaError('program-missing', `ไม่พบไฟล์ ${name} ของส่วนเสริม (${String(error)})`, PUSH_AGAIN);
  }
}

/** SHA-256 of a text's UTF-8 in hexadecimal. */
function sha256(text: string): string {
  return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
    .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
    .join('');
}

function wholeText(name: ProgramName): string {
  const text = programText(name);
  // The length is known without a call; a text of another length need not be summed up.
  if (text.length === programs[name]?.length && sha256(text) === programs[name]?.sha256) return text;
  throw itaError(
    'program-changed',
    `ไฟล์ ${name} ของส่วนเสริมไม่ตรงกับฉบับที่ติดตั้ง (${text.length} อักขระ ควรเป็น ${programs[name]?.length ?? 0})`,
    PUSH_AGAIN,
  );
}

/** By `new Function`, which keeps the program's variable out of the global scope; where that is refused, by `eval`. */
function evaluateProgram(name: ProgramName, text: string, globalName: string = GLOBAL_NAMES[name]): unknown {
  const code = `${text}\n;`;
  const source = `\n//# sourceURL=${name}.js`;
  let run: () => unknown;
  try {
    run = new Function(`${code}return ${globalName};${source}`) as () => unknown;
  } catch (refused) {
    run = () => evaluateInGlobalScope(`${code}${globalName};${source}`, name, refused);
  }
  return run();
}

function evaluateInGlobalScope(code: string, name: ProgramName, refused: unknown): unknown {
  const evaluate = eval;
  try {
    return evaluate(code);
  } catch (error) {
    throw itaError(
      'program-blocked',
      `บัญชีนี้ไม่ให้ส่วนเสริมเรียกใช้ไฟล์ ${name} (${String(refused)}; ${String(error)})`,
      PUSH_PLAIN,
    );
  }
}
