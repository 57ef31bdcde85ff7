/** The paragraphs of a template as a person sees them: text joined over runs, wherever the paragraph stands. */

import type { XmlParts } from '../ooxml/parts';
import { decode } from './open-safely';

export interface TemplateParagraph {
  /** Name of the part inside the .docx. */
  readonly part: string;
  /** 1-based, counted through the part, tables and text boxes included. */
  readonly no: number;
  readonly text: string;
  /** The tables, rows, cells, text boxes and content controls around it, outermost first: `tbl1/tr2/tc5`. */
  readonly container: string;
}

/** Content types whose fields are filled (docxtemplater). */
const FILLED_TYPES = /wordprocessingml\.(?:document\.main|header|footer|footnotes|comments)\+xml$/;
/** Properties of the file: their fields are filled too (title, subject, company …). */
const PROPERTIES = /^docProps\/(?:core|app|custom)\.xml$/;

/** Paragraphs of every part that is filled, the body first. */
export function templateParagraphs(parts: XmlParts): TemplateParagraph[] {
  return filledParts(parts).reduce<TemplateParagraph[]>(
    (all, part) =>
      all.concat(PROPERTIES.test(part) ? properties(part, parts[part] ?? '') : paragraphs(part, parts[part] ?? '')),
    [],
  );
}

function filledParts(parts: XmlParts): string[] {
  const overrides = (parts['[Content_Types].xml'] ?? '').match(/<Override\s[^>]*>/g) ?? [];
  const filled = overrides
    .filter((tag) => FILLED_TYPES.test((/ContentType="([^"]*)"/.exec(tag) ?? [])[1] ?? ''))
    .map((tag) => ((/PartName="([^"]*)"/.exec(tag) ?? [])[1] ?? '').replace(/^\//, ''))
    .filter((name) => parts[name] !== undefined);
  const body = filled.filter((name) => name === 'word/document.xml');
  const others = filled.filter((name) => name !== 'word/document.xml').sort();
  return [...body, ...others, ...Object.keys(parts).filter((name) => PROPERTIES.test(name))];
}

const CONTAINERS: Readonly<Record<string, string>> = {
  'w:tbl': 'tbl',
  'w:tr': 'tr',
  'w:tc': 'tc',
  'w:txbxContent': 'box',
  'w:sdtContent': 'control',
};
const TOKEN =
  /<(\/?)(w:p|a:p|mc:Fallback|w:tbl|w:tr|w:tc|w:txbxContent|w:sdtContent)(?=[\s/>])[^>]*?(\/?)>|<(?:w|a|m):t(?:\s[^>]*)?>([^<]*)<\/|<w:(tab|br|cr)(?=[\s/>])[^>]*>/g;

function paragraphs(part: string, xml: string): TemplateParagraph[] {
  interface Growing extends TemplateParagraph {
    text: string;
  }
  const found: Growing[] = [];
  // Paragraphs of a text box stand inside the paragraph that holds the box.
  const open: Growing[] = [];
  const containers: string[] = [];
  let containerCount = 0;
  let count = 0;
  // Word writes a text box twice, the second time for old readers: the same place, so the same numbers.
  let fallback = 0;
  let countBefore = 0;
  const body = xml.replace(/<w:tabs>[\s\S]*?<\/w:tabs>/g, '');
  for (let match = TOKEN.exec(body); match !== null; match = TOKEN.exec(body)) {
    const [, closing, element, empty, text, space] = match;
    const container = element === undefined ? undefined : CONTAINERS[element];
    if (element === 'mc:Fallback') {
      if (closing === '/') {
        fallback -= 1;
        if (fallback === 0) count = countBefore;
      } else if (empty !== '/') {
        if (fallback === 0) countBefore = count;
        fallback += 1;
      }
    } else if (container !== undefined) {
      if (closing === '/') containers.pop();
      else if (empty !== '/') {
        containerCount += 1;
        containers.push(`${container}${containerCount}`);
      }
    } else if (element !== undefined) {
      if (closing === '/') open.pop();
      else {
        count += 1;
        const paragraph = { part, no: count, text: '', container: containers.join('/') };
        found.push(paragraph);
        if (empty !== '/') open.push(paragraph);
      }
    } else {
      const current = open[open.length - 1];
      if (!current) continue;
      current.text += text === undefined ? (space === 'tab' ? '\t' : '\n') : decode(text);
    }
  }
  TOKEN.lastIndex = 0;
  return found;
}

function properties(part: string, xml: string): TemplateParagraph[] {
  const texts = xml.match(/>[^<]*\{[^<]*</g) ?? [];
  return texts.map((text, index) => ({
    part,
    no: index + 1,
    text: decode(text.slice(1, -1)),
    container: '',
  }));
}
