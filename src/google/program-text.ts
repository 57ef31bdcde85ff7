/**
 * Programs that are pushed as .html files: Apps Script parses every .js file of a project with every call, a custom
 * function in a cell included, but an .html file only when it is asked for. What is rarely needed lives there. That a
 * text arrives unchanged, and may be evaluated, are assumptions about Google: each is tried, and a failure is told.
 */

import programs from 'virtual:programs';
import { programBody } from '../shared/program-body';
import { itaError } from './problem';
import type { ProgramName } from './programs';

const GLOBAL_NAMES: Readonly<Record<ProgramName, string>> = { Jobs: 'ItaJobs', DocxEngine: 'DocxEngineBundle' };

const PUSH_AGAIN =
  'แจ้งผู้ดูแลระบบให้ติดตั้งส่วนเสริมใหม่ทั้งชุด (npm run push) หากยังพบอีกให้ติดตั้งแบบไฟล์สคริปต์ล้วน (npm run push -- --plain) ข้อมูลในสมุดงานไม่มีการเปลี่ยนแปลง';
const PUSH_PLAIN = 'แจ้งผู้ดูแลระบบให้ติดตั้งส่วนเสริมแบบไฟล์สคริปต์ล้วน (npm run push -- --plain) ข้อมูลในสมุดงานไม่มีการเปลี่ยนแปลง';

/**
 * Evaluates a program and gives the one global variable that it defines.
 * @throws ItaError `program-missing`, `program-changed` or `program-blocked`, each with the way out
 */
export function loadProgram<T>(name: ProgramName): T {
  return (loadedScript(name) ?? evaluateProgram(name, wholeText(name))) as T;
}

/** Whether the program is among the scripts of this push (`npm run push -- --plain`). */
export function isPlainBuild(name: ProgramName): boolean {
  return loadedScript(name) !== undefined;
}

function loadedScript(name: ProgramName): unknown {
  return (globalThis as Readonly<Record<string, unknown>>)[GLOBAL_NAMES[name]];
}

/** The text of a program as HtmlService hands it over. */
export function programText(name: ProgramName): string {
  try {
    return HtmlService.createTemplateFromFile(name).getRawContent();
  } catch (error) {
    throw itaError('program-missing', `ไม่พบไฟล์ ${name} ของส่วนเสริม (${String(error)})`, PUSH_AGAIN);
  }
}

/** Whether a text is the program as it was built. The length costs no call; another length need not be summed up. */
export function isWhole(name: ProgramName, text: string): boolean {
  const mark = programs[name];
  const body = programBody(text);
  return mark !== undefined && body.length === mark.length && sha256(body) === mark.sha256;
}

/** SHA-256 of a text's UTF-8 in hexadecimal. */
export function sha256(text: string): string {
  return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
    .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
    .join('');
}

function wholeText(name: ProgramName): string {
  const text = programText(name);
  if (isWhole(name, text)) return text;
  throw itaError(
    'program-changed',
    `ไฟล์ ${name} ของส่วนเสริมไม่ตรงกับฉบับที่ติดตั้ง (${programBody(text).length} อักขระ ควรเป็น ${programs[name]?.length ?? 0})`,
    PUSH_AGAIN,
  );
}

/** By `new Function`, which keeps the program's variable out of the global scope; where that is refused, by `eval`. */
function evaluateProgram(name: ProgramName, text: string): unknown {
  const globalName = GLOBAL_NAMES[name];
  const code = `${text}\n;`;
  const source = `\n//# sourceURL=${name}.js`;
  let run: () => unknown;
  try {
    run = new Function(`${code}return ${globalName};${source}`) as () => unknown;
  } catch (_refused) {
    run = () => evaluateInGlobalScope(`${code}${globalName};${source}`, name);
  }
  return run();
}

function evaluateInGlobalScope(code: string, name: ProgramName): unknown {
  const evaluate = eval;
  try {
    return evaluate(code);
  } catch (_refused) {
    // In which words, the self-check tells.
    throw itaError('program-blocked', `บัญชีนี้ไม่ให้ส่วนเสริมเรียกใช้ไฟล์ ${name}`, PUSH_PLAIN);
  }
}
