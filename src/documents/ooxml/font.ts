/**
 * The paper's font as a setting. The Sarabun family exists twice: TH Sarabun (PSK, IT๙, New), drawn small on its em as
 * Thai fonts of its time were, and Google's Sarabun, drawn at the size of Latin fonts. Changing between the two also
 * changes the point size and the leading, so that the page looks the same.
 */

import type { XmlParts } from './parts';

/** The size of TH Sarabun in points of Sarabun; the ratio with which Debian's tlwg fonts stand in for TH Sarabun. */
const SMALL_EM = 0.66;
/** Line spacing for Sarabun, in 240ths: its line is 1.30 em, TH Sarabun's about 1.13 em of a larger em. */
const SARABUN_LINE = 320;
const SINGLE_LINE = 240;

const SMALL_FAMILY = /^TH ?Sarabun/i;
const FAMILY = /^(?:TH ?)?Sarabun/i;
const FIRST_NAME = / w:(?:ascii|hAnsi|cs|eastAsia)="([^"]+)"/;

/** Names of the family in attributes, but for the one that is wanted. */
function otherNames(wanted: string): RegExp {
  const kept = escapeAttribute(wanted).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`( w:(?:ascii|hAnsi|cs|eastAsia)=")(?!${kept}")(?:TH ?)?Sarabun[^"]*"`, 'gi');
}

/**
 * The parts of a document in another font. Only fonts of the Sarabun family are replaced: what an agency set in some
 * other font in its own template stays as it is.
 * @param font the setting, e.g. "TH SarabunPSK", "TH SarabunIT๙", "Sarabun"
 */
export function inFont(parts: XmlParts, font: string): XmlParts {
  const styles = parts['word/styles.xml'] ?? '';
  const base = (/<w:rPrDefault>[\s\S]*?w:ascii="([^"]+)"/.exec(styles) ?? [])[1] ?? '';
  if (!FAMILY.test(base)) return parts;
  const scale = emOf(base) / emOf(font);
  const result: Record<string, string> = {};
  const others = otherNames(font);
  for (const [name, xml] of Object.entries(parts)) {
    // Sizes first: which of them are of the family is known by the names that are replaced next.
    result[name] = (scale === 1 ? xml : resize(xml, scale)).replace(
      others,
      (_match, key: string) => `${key}${escapeAttribute(font)}"`,
    );
  }
  return result;
}

/** The font of a paper that goes to Google Docs: it has no TH Sarabun and would put some wider font in its place. */
export function googleFont(font: string): string {
  return SMALL_FAMILY.test(font) ? 'Sarabun' : font;
}

/** How large a font is drawn on its em, relative to TH Sarabun; a font that we do not know counts as Latin-sized. */
function emOf(font: string): number {
  return SMALL_FAMILY.test(font) ? 1 : 1 / SMALL_EM;
}

function resize(xml: string, scale: number): string {
  const from = scale < 1 ? SINGLE_LINE : SARABUN_LINE;
  const to = scale < 1 ? SARABUN_LINE : SINGLE_LINE;
  return xml
    .replace(/<w:rPr>[\s\S]*?<\/w:rPr>/g, (format) => {
      const own = (FIRST_NAME.exec(format) ?? [])[1];
      if (own !== undefined && !FAMILY.test(own)) return format;
      return format.replace(
        /(<w:szC?s? w:val=")(\d+)"/g,
        // Half-points, so that 16 pt becomes 10.5 pt.
        (_match, open: string, size: string) => `${open}${Math.max(2, Math.round(Number(size) * scale))}"`,
      );
    })
    .replace(
      /<w:spacing( [^>]*)? w:line="(\d+)"( [^>]*)?\/>/g,
      (match, before: string | undefined, line: string, after: string | undefined) =>
        Number(line) === from && !/w:lineRule="(?:exact|atLeast)"/.test(match)
          ? `<w:spacing${before ?? ''} w:line="${to}"${after ?? ''}/>`
          : match,
    );
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
