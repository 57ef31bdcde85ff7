/**
 * Thai lines stand level. Fortune-sheet places a text by the ink of its own letters, so that a line with a tone mark or
 * a vowel below would stand apart from its neighbours; here every text of a font measures as high as the font's
 * tallest and lowest letters.
 */

/** The highest stack of marks, the lowest vowel, and Latin letters. */
const TALLEST = 'ปี้ฐูญุMgj';

/** Ascent and descent by font and baseline. */
const heights = new Map<string, { readonly ascent: number; readonly descent: number }>();

/** Called once, before the first grid is drawn. */
export function steadyLines(): void {
  const measure = CanvasRenderingContext2D.prototype.measureText;
  CanvasRenderingContext2D.prototype.measureText = function (
    this: CanvasRenderingContext2D,
    text: string,
  ): TextMetrics {
    const key = `${this.font}|${this.textBaseline}`;
    let height = heights.get(key);
    if (height === undefined) {
      const { actualBoundingBoxAscent: ascent, actualBoundingBoxDescent: descent } = measure.call(this, TALLEST);
      height = { ascent, descent };
      heights.set(key, height);
    }
    const metrics = measure.call(this, text);
    // The grid reads these three of all metrics, as own properties.
    return {
      width: metrics.width,
      actualBoundingBoxAscent: height.ascent,
      actualBoundingBoxDescent: height.descent,
    } as TextMetrics;
  };
}
