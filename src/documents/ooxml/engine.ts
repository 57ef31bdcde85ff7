/**
 * The .docx engine: docxtemplater over PizZip. Bundled apart (it costs about 20 ms to evaluate), so nothing imports
 * this file statically. Runs where there is neither Node nor a browser; synchronous.
 *
 * Field values are never markup: the raw-XML tag of docxtemplater is switched off, and only own properties of the data
 * are fields, so that `{constructor}` in a template is an unknown field and nothing more.
 */

import Docxtemplater, { type DXT } from 'docxtemplater';
import { deflateSync } from 'fflate';
import PizZip from 'pizzip';
import type { DocxEngine, FillOptions, TagTree, TemplateProblem, TemplateProblemCode } from './docx-engine';
import { TemplateError, isTemplateError } from './docx-engine';
import { placePictures } from './pictures';
import { thaiLack } from './thai-runs';
import { FigureError } from '../../ita/rounding';
import { checkTemplate } from '../own-template/check-template';
import { MOST_VALUES } from '../own-template/limits';
import { openSafely } from '../own-template/open-safely';

/** Zip entries carry this day (local time), so that equal data gives equal bytes. */
const entryDate = (): Date => new Date(2024, 0, 1);

const CONTENT_TYPES = '[Content_Types].xml';

/** PizZip's own table of methods, which its types leave out. */
interface WithMethods {
  readonly compressions: { readonly DEFLATE: { compress(content: Uint8Array): Uint8Array } };
}
// fflate deflates in half the time of PizZip's own compressor, which is a tenth of making a paper.
(PizZip as unknown as WithMethods).compressions.DEFLATE.compress = (content) => deflateSync(content);

interface LibraryError {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly file?: string;
    readonly explanation?: string;
    readonly errors?: readonly LibraryError[];
  };
}

/** See `DocxEngine.fill`. */
export function fillTemplate(template: Uint8Array, data: object, options: FillOptions): Uint8Array {
  requireFinite(data);
  const unknown: TemplateProblem[] = [];
  const document = open(template, (part) => {
    // Every value of our data is set, so a getter that finds nothing has met a field that the document does not have.
    unknown.push(problem('unknown-field', part.value, ''));
    return part.module === 'loop' ? false : '';
  });
  attempt(() => document.render(data));
  if (unknown.length > 0) throw new TemplateError(unknown);

  const zip = document.getZip() as PizZip;
  placePictures(
    {
      names: Object.keys(zip.files),
      text: (name) => zip.file(name)?.asText() ?? null,
      put: (name, content) => {
        zip.file(name, content);
      },
    },
    options.pictures,
  );
  rewriteParts(zip, options.rewrite);
  return pack(zip);
}

/** @throws FigureError where a number among the values is none that a paper can state */
function requireFinite(value: unknown): void {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new FigureError(`ค่า ${value} ไม่ใช่ตัวเลข`);
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(requireFinite);
}

/** See `DocxEngine.tags`. */
export function templateTags(template: Uint8Array): TagTree {
  const tags = (open(template, () => '') as unknown as { getTags(): unknown }).getTags() as {
    document?: { tags: TagTree };
    headers: { tags: TagTree }[];
    footers: { tags: TagTree }[];
  };
  return [...(tags.document ? [tags.document] : []), ...tags.headers, ...tags.footers].reduce<TagTree>(
    (all, part) => merge(all, part.tags),
    {},
  );
}

/** See `DocxEngine.text`. Runs are joined as they are printed: a reader may have split any word. */
function printedText(file: Uint8Array): string | null {
  const { refusals, parts } = openSafely(file);
  const body = parts['word/document.xml'];
  if (body === undefined || refusals.some(({ code }) => code !== 'external-link')) return null;
  return body
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** The engine as it is handed to `makeDocument`. */
export const docxEngine: DocxEngine = {
  fill: fillTemplate,
  tags: templateTags,
  text: printedText,
  check: (template, fields, required) => checkTemplate(template, fields, required, compileProblems),
  thaiLack: (template) => thaiLack(textParts(new PizZip(template))),
};

/** What keeps a template from being read at all. */
function compileProblems(template: Uint8Array): readonly TemplateProblem[] {
  try {
    open(template, () => '');
    return [];
  } catch (error) {
    if (isTemplateError(error)) return error.problems;
    throw error;
  }
}

function open(template: Uint8Array, onMissing: (part: DXT.Part) => unknown): Docxtemplater<PizZip> {
  let zip: PizZip;
  try {
    zip = new PizZip(template);
  } catch {
    throw new TemplateError([problem('not-a-docx', '', '')]);
  }
  if (!zip.file(CONTENT_TYPES) || !zip.file('word/document.xml')) {
    throw new TemplateError([problem('not-a-docx', '', '')]);
  }
  const fileType = (
    Docxtemplater as unknown as { FileTypeConfig: { docx(): { baseModules: (() => { name: string })[] } } }
  ).FileTypeConfig.docx();
  return attempt(
    () =>
      new Docxtemplater(zip, {
        paragraphLoop: true,
        linebreaks: true,
        errorLogging: false,
        syntax: { changeDelimiterPrefix: null },
        fileTypeConfig: {
          ...fileType,
          baseModules: fileType.baseModules.filter((create) => create().name !== 'RawXmlModule'),
        },
        parser: boundedParser(),
        nullGetter: onMissing,
      }),
  );
}

/** Own properties alone, and so many that a loop in a loop in a loop comes to an end. */
function boundedParser(): (tag: string) => DXT.Parser {
  let asked = 0;
  return (tag) => {
    const { get } = ownProperty(tag);
    return {
      get: (scope: unknown, context: DXT.ParserContext): unknown => {
        asked += 1;
        if (asked > MOST_VALUES) throw new Error(`more than ${MOST_VALUES} values`);
        return get(scope, context);
      },
    };
  };
}

function ownProperty(tag: string): DXT.Parser {
  return {
    get: (scope: unknown): unknown => {
      if (tag === '.') return scope;
      return scope !== null && typeof scope === 'object' && Object.prototype.hasOwnProperty.call(scope, tag)
        ? (scope as Record<string, unknown>)[tag]
        : undefined;
    },
  };
}

function attempt<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    const properties = (error as LibraryError).properties;
    if (!properties) throw error;
    const problems = (properties.errors ?? [error as LibraryError]).map(problemOf);
    // A loop says the same of every row.
    throw new TemplateError([...new Map(problems.map((one) => [one.message, one])).values()]);
  }
}

const CODES: Readonly<Record<string, TemplateProblemCode>> = {
  unclosed_loop: 'unclosed-loop',
  unopened_loop: 'unopened-loop',
  unclosed_tag: 'unclosed-field',
  duplicate_open_tag: 'unclosed-field',
  unopened_tag: 'unopened-field',
  duplicate_close_tag: 'unopened-field',
  closing_tag_does_not_match_opening_tag: 'closing-mismatch',
  no_xml_tag_found_at_left: 'loop-position',
  no_xml_tag_found_at_right: 'loop-position',
  loop_position_invalid: 'loop-position',
  // Asking for a value fails for no other reason.
  scopeparser_execution_failed: 'too-complex',
  filetype_not_identified: 'not-a-docx',
  filetype_not_handled: 'not-a-docx',
};

function problemOf(error: LibraryError): TemplateProblem {
  const properties = error.properties ?? {};
  return problem(
    CODES[properties.id ?? ''] ?? 'other',
    properties.xtag ?? '',
    properties.file ?? '',
    properties.explanation,
  );
}

function problem(code: TemplateProblemCode, field: string, part: string, detail = ''): TemplateProblem {
  const messages: Readonly<Record<TemplateProblemCode, string>> = {
    'not-a-docx': 'ไฟล์แม่แบบไม่ใช่ไฟล์ .docx หรือไฟล์เสียหาย โปรดเลือกไฟล์ที่บันทึกเป็น Word (.docx)',
    'unknown-field': `ไม่รู้จักช่องข้อมูล {${field}} ในแม่แบบ โปรดตรวจตัวสะกดกับรายการช่องข้อมูลของเอกสารนี้`,
    'unclosed-loop': `ช่วงซ้ำ {#${field}} ไม่มีตัวปิด {/${field}} โปรดเพิ่มตัวปิด`,
    'unopened-loop': `พบตัวปิด {/${field}} โดยไม่มีตัวเปิด {#${field}} โปรดลบหรือเพิ่มตัวเปิด`,
    'unclosed-field': `ช่องข้อมูล {${field} ไม่มีวงเล็บปีกกาปิด`,
    'unopened-field': `ช่องข้อมูล ${field}} ไม่มีวงเล็บปีกกาเปิด`,
    'closing-mismatch': `ตัวปิดของช่วงซ้ำ {#${field}} ไม่ตรงกับตัวเปิด`,
    'loop-position': `ช่วงซ้ำ {#${field}} เปิดและปิดอยู่คนละตำแหน่งของตารางหรือย่อหน้า โปรดวางให้อยู่ในแถวหรือระดับเดียวกัน`,
    'too-complex': `ช่วงซ้ำรอบ {${field}} ซ้อนกันจนต้องพิมพ์เกิน ${MOST_VALUES} ค่า โปรดจัดแม่แบบให้ซ้อนกันน้อยลง`,
    other: `แม่แบบมีข้อผิดพลาดที่ {${field}}: ${detail}`,
  };
  return { code, field, part, message: messages[code] };
}

function merge(a: TagTree, b: TagTree): TagTree {
  const all: Record<string, TagTree> = { ...a };
  for (const [name, tree] of Object.entries(b)) all[name] = merge(all[name] ?? {}, tree);
  return all;
}

function rewriteParts(zip: PizZip, rewrite: FillOptions['rewrite']): void {
  const parts = textParts(zip);
  const changed = rewrite(parts);
  for (const [name, xml] of Object.entries(changed)) {
    if (xml !== parts[name]) zip.file(name, xml);
  }
}

function textParts(zip: PizZip): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const [name, file] of Object.entries(zip.files)) {
    if (/^word\/[^/]+\.xml$/.test(name)) parts[name] = file.asText();
  }
  return parts;
}

/** What a .docx has; anything else that an uploaded file carries along is not handed on. */
function isPartOfDocx(name: string): boolean {
  return name === CONTENT_TYPES || /^(?:_rels|docProps|word|customXml)\/(?!.*\.\.\/)[^\\]+$/.test(name);
}

/** `[Content_Types].xml` first and no folder entries, as strict readers (Google's importer among them) want it. */
function pack(zip: PizZip): Uint8Array {
  for (const [name, file] of Object.entries(zip.files)) {
    if (file.dir || !isPartOfDocx(name)) delete zip.files[name];
    else file.date = entryDate();
  }
  const options = {
    type: 'uint8array',
    compression: 'DEFLATE',
    // The library also takes a list; its types know only a function.
    fileOrder: [CONTENT_TYPES],
  };
  return zip.generate(options as unknown as PizZip.GenerateOptions & { type: 'uint8array' });
}
