/** Lengths as OOXML counts them. */

/** Centimetres to twips (1/1440 inch). */
export function cm(value: number): number {
  return Math.round((value * 1440) / 2.54);
}

/** Points to twips. */
export function pt(value: number): number {
  return Math.round(value * 20);
}

/** Points to half-points, the unit of font sizes. */
export function half(value: number): number {
  return Math.round(value * 2);
}

/** Centimetres to pixels at 96 dpi, the unit in which the docx library takes picture sizes. */
export function px(value: number): number {
  return Math.round((value * 96) / 2.54);
}
