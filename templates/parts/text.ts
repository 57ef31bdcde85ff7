/**
 * Runs and paragraphs with direct formatting: Google's importer flattens named styles, so every run says its font (all
 * four slots), both sizes, and that it is complex script in Thai; Word and LibreOffice read the same.
 */

import {
  AlignmentType,
  HeadingLevel,
  OnOffElement,
  Paragraph,
  Tab,
  TextRun,
  XmlAttributeComponent,
  XmlComponent,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import { cm, half, pt } from './units';

/** The font of the built-in templates; the setting replaces it when a paper is made. */
export const FONT = 'TH SarabunPSK';
export const SIZE = { title: 29, label: 20, body: 16, table: 14 } as const;

export interface RunFormat {
  readonly bold?: boolean;
  /** Points. */
  readonly size?: number;
  /** A font outside the Sarabun family, e.g. for the boxes to tick. */
  readonly font?: string;
}

class LanguageAttributes extends XmlAttributeComponent<{ readonly val: string; readonly bidi: string }> {
  protected override readonly xmlKeys = { val: 'w:val', bidi: 'w:bidi' };
}

class ThaiLanguage extends XmlComponent {
  constructor() {
    super('w:lang');
    // English for the Latin slot: as Thai text, "Service" could be broken inside the word.
    this.root.push(new LanguageAttributes({ val: 'en-US', bidi: 'th-TH' }));
  }
}

/** A run of text in the paper's font; `\t` becomes a tab. */
export class ThaiRun extends TextRun {
  constructor(text: string, format: RunFormat = {}) {
    const font = format.font ?? FONT;
    const size = half(format.size ?? SIZE.body);
    const pieces = text.split('\t');
    super({
      children: pieces.reduce<(string | Tab)[]>(
        (all, piece, index) => [...all, ...(index > 0 ? [new Tab()] : []), ...(piece === '' ? [] : [piece])],
        [],
      ),
      font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
      size,
      sizeComplexScript: size,
      ...(format.bold ? { bold: true, boldComplexScript: true } : {}),
    });
    // The library has no option for w:cs, which makes Word take the Thai (complex script) slots throughout.
    if (format.font === undefined) this.properties.push(new OnOffElement('w:cs'));
    this.properties.push(new ThaiLanguage());
  }
}

export type Text = string | ParagraphChild | readonly (string | ParagraphChild)[];

function runs(text: Text, format: RunFormat): ParagraphChild[] {
  const list = Array.isArray(text) ? (text as readonly (string | ParagraphChild)[]) : [text as string | ParagraphChild];
  return list.map((piece) => (typeof piece === 'string' ? new ThaiRun(piece, format) : piece));
}

/** A bold run inside a paragraph. */
export function bold(text: string, size?: number): ThaiRun {
  return new ThaiRun(text, { bold: true, ...(size === undefined ? {} : { size }) });
}

export interface ParagraphFormat extends RunFormat, Omit<IParagraphOptions, 'children' | 'text' | 'spacing'> {
  /** Points. */
  readonly before?: number;
  /** Points. */
  readonly after?: number;
  /** Exact leading in points instead of single spacing. */
  readonly exactly?: number;
}

/** A paragraph with single spacing, left-aligned unless said otherwise. */
export function paragraph(text: Text, format: ParagraphFormat = {}): Paragraph {
  const { bold: isBold, size, font, before = 0, after = 0, exactly, ...options } = format;
  return new Paragraph({
    spacing: {
      before: pt(before),
      after: pt(after),
      ...(exactly === undefined ? { line: 240, lineRule: 'auto' } : { line: pt(exactly), lineRule: 'exact' }),
    },
    widowControl: true,
    ...options,
    children: runs(text, {
      ...(isBold ? { bold: true } : {}),
      ...(size === undefined ? {} : { size }),
      ...(font === undefined ? {} : { font }),
    }),
  });
}

/** A body paragraph: first line indented 2.5 cm, 6 pt above. */
export function body(text: Text, format: ParagraphFormat = {}): Paragraph {
  return paragraph(text, { before: 6, indent: { firstLine: cm(2.5) }, ...format });
}

/**
 * A bold heading at the left margin that stays with what follows. Its style gives the paper an outline in Word and Docs;
 * its looks are said directly, as everywhere.
 */
export function heading(text: Text, format: ParagraphFormat = {}): Paragraph {
  return paragraph(text, {
    bold: true,
    before: 6,
    keepNext: true,
    keepLines: true,
    heading: HeadingLevel.HEADING_1,
    ...format,
  });
}

/** A heading one level below, 1 cm in. */
export function subheading(text: Text, format: ParagraphFormat = {}): Paragraph {
  return heading(text, { heading: HeadingLevel.HEADING_2, indent: { left: cm(1) }, ...format });
}

/** A paragraph whose first line hangs out to `from` cm while the rest stands at `to` cm; `\t` leads from one to the other. */
export function hanging(text: Text, from: number, to: number, format: ParagraphFormat = {}): Paragraph {
  return paragraph(text, { indent: { left: cm(to), hanging: cm(to - from) }, ...format });
}

/** A paragraph that holds nothing but the opening or closing of a loop or condition; it is gone from the paper. */
export function marker(tag: string): Paragraph {
  return paragraph(tag, { size: 1 });
}

/** A paragraph one point high that may stay empty: where one has to stand and none should be seen. */
export function hairline(text: string): Paragraph {
  return paragraph(text, { size: 1, exactly: 1, run: { size: 2, sizeComplexScript: 2 } });
}

/**
 * The closing of a loop over table rows, as the last paragraph of the last cell. It is not gone after filling, because
 * a cell may not end in nothing, so it is a hairline.
 */
export function rowEnd(tag: string): Paragraph {
  return hairline(tag);
}

export function centred(text: Text, format: ParagraphFormat = {}): Paragraph {
  return paragraph(text, { alignment: AlignmentType.CENTER, ...format });
}
