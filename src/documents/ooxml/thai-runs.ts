/**
 * Runs of text as Thai: without a Thai language, a size and a font for complex script, Word sets Thai letters in a font
 * and a size of its own. Several web editors write such files; what is missing is taken from what the run says of Latin.
 */

import type { XmlParts } from './parts';

/** Of parts with text, how many runs lack each. */
export interface ThaiLack {
  readonly language: number;
  readonly size: number;
  readonly font: number;
}

const PRINTED = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const STYLES = 'word/styles.xml';
const RUN = /<w:r(?: [^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>|<w:rPr\/>)?((?:(?!<\/w:r>)[\s\S])*)<\/w:r>/g;
/** Thai letters, or a field whose value may be Thai. */
const SPOKEN = /<w:t(?: [^>]*)?>[^<]*[\u0e01-\u0e5b{}]/;
const LANGUAGE = /<w:lang [^>]*w:bidi="th(?:-TH)?"/;
const SIZE = /<w:szCs w:val="/;
const FONT = /<w:rFonts [^>]*w:cs(?:theme)?="/;

/** What a run inherits: the defaults of the file, and the style of a paragraph or run by its id. */
interface Inherited {
  readonly defaults: string;
  readonly styles: ReadonlyMap<string, string>;
}

/** How many runs of Thai text or fields lack a Thai language, size or font, their styles considered. */
export function thaiLack(parts: XmlParts): ThaiLack {
  const lack = { language: 0, size: 0, font: 0 };
  eachRun(parts, ({ all }) => {
    if (!LANGUAGE.test(all)) lack.language += 1;
    if (!SIZE.test(all)) lack.size += 1;
    if (!FONT.test(all)) lack.font += 1;
    return null;
  });
  return lack;
}

/** The parts with the missing ones added; the same parts where none is missing. */
export function thaiThroughout(parts: XmlParts): XmlParts {
  return eachRun(parts, ({ own, all }) => {
    const latinFont = /<w:rFonts [^>]*w:ascii="([^"]*)"/.exec(all)?.[1];
    const latinSize = /<w:sz w:val="(\d+)"/.exec(all)?.[1];
    const needsFont = !FONT.test(all) && latinFont !== undefined;
    const needsSize = !SIZE.test(all) && latinSize !== undefined;
    const needsLanguage = !LANGUAGE.test(all);
    if (!needsFont && !needsSize && !needsLanguage) return null;
    let format = own;
    if (needsFont) {
      format = /<w:rFonts /.test(format)
        ? format.replace(/<w:rFonts /, `<w:rFonts w:cs="${latinFont}" `)
        : `<w:rFonts w:cs="${latinFont}"/>${format}`;
    }
    if (needsSize) {
      format = /<w:sz w:val="\d+"\/>/.test(format)
        ? format.replace(/<w:sz w:val="\d+"\/>/, `$&<w:szCs w:val="${latinSize}"/>`)
        : insertBefore(format, AFTER_SIZE, `<w:szCs w:val="${latinSize}"/>`);
    }
    if (needsLanguage) {
      format = /<w:lang /.test(format)
        ? format.replace(/(<w:lang [^>]*?)(?: w:bidi="[^"]*")?(\s*\/>)/, '$1 w:bidi="th-TH"$2')
        : insertBefore(format, AFTER_LANGUAGE, '<w:lang w:bidi="th-TH"/>');
    }
    return format;
  });
}

/** Elements that stand behind `w:szCs` and behind `w:lang` in the order of the schema. */
const AFTER_SIZE =
  /<w:(?:highlight|u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)[ />]/;
const AFTER_LANGUAGE = /<w:(?:eastAsianLayout|specVanish|oMath)[ />]/;

function insertBefore(format: string, later: RegExp, element: string): string {
  const at = format.search(later);
  return at < 0 ? format + element : format.slice(0, at) + element + format.slice(at);
}

/** @param rewrite gives the new format of a run from its own and from what holds for it, or null to leave it */
function eachRun(
  parts: XmlParts,
  rewrite: (run: { readonly own: string; readonly all: string }) => string | null,
): XmlParts {
  const inherited = inheritedFrom(parts[STYLES] ?? '');
  return Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [name, PRINTED.test(name) ? inPart(xml, inherited, rewrite) : xml]),
  );
}

function inPart(
  xml: string,
  { defaults, styles }: Inherited,
  rewrite: (run: { readonly own: string; readonly all: string }) => string | null,
): string {
  const styleOf = (format: string, kind: 'w:pStyle' | 'w:rStyle'): string =>
    styles.get(new RegExp(`<${kind} w:val="([^"]*)"`).exec(format)?.[1] ?? '') ?? '';
  return xml
    .split(/(?=<w:p[ >])/)
    .map((paragraph) => {
      const paragraphStyle = styleOf(paragraph.slice(0, paragraph.indexOf('</w:pPr>') + 1), 'w:pStyle');
      return paragraph.replace(RUN, (run, properties: string | undefined, content: string) => {
        if (!SPOKEN.test(content)) return run;
        const own = (properties ?? '').replace(/^<w:rPr\/?>|<\/w:rPr>$/g, '');
        const changed = rewrite({ own, all: own + styleOf(own, 'w:rStyle') + paragraphStyle + defaults });
        if (changed === null) return run;
        const open = /^<w:r(?: [^>]*)?>/.exec(run)?.[0] ?? '<w:r>';
        return `${open}<w:rPr>${changed}</w:rPr>${content}</w:r>`;
      });
    })
    .join('');
}

function inheritedFrom(xml: string): Inherited {
  const styles = new Map<string, string>();
  for (const [style] of xml.matchAll(/<w:style [\s\S]*?<\/w:style>/g)) {
    const id = /w:styleId="([^"]*)"/.exec(style)?.[1];
    if (id !== undefined) styles.set(id, /<w:rPr>([\s\S]*?)<\/w:rPr>/.exec(style)?.[1] ?? '');
  }
  return { defaults: /<w:rPrDefault>([\s\S]*?)<\/w:rPrDefault>/.exec(xml)?.[1] ?? '', styles };
}
