/** The one sentence about the total: score, rating, target, change; only what the figures and the announcement say. */

import type { DocumentInput } from './definition';
import { changeSentence, ratingSentence, statedFigure, statedVerdict } from './stated';

/** "ได้คะแนนรวม 91.40 คะแนน อยู่ในระดับ “A” ผ่านเกณฑ์เป้าหมาย …", without a subject; empty where nothing is known. */
export function totalSentence({ analysis, workbook }: DocumentInput): string {
  const { total, resultYear } = analysis;
  const { settings } = workbook;
  const figure = statedFigure('คะแนนรวม', total.computed, total.announced);
  const rating = ratingSentence(total.announcedRating, total.rating === null ? total.candidates : [total.rating]);
  if (figure === null) return rating;
  return [
    figure.text,
    rating,
    statedVerdict(figure, settings.target),
    changeSentence(figure.score, total.previous, settings.announcedChange, resultYear - 1),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
