/** The place of a chart with its caption; both are gone where there is no picture. */

import { ImageRun, type FileChild } from 'docx';
import { PICTURE_PLACES } from '../../src/documents/make-document';
import { placeholder } from './pictures';
import { centred, marker } from './text';
import { px } from './units';

/** A chart of 14 cm, so that it fits below two score tables; its height follows the picture's proportions. */
export function chart(): FileChild[] {
  return pictureWithCaption('chart', 'hasChart', 'chartCaption');
}

/** Agencies by level. */
export function levelChart(): FileChild[] {
  return pictureWithCaption('levels', 'hasLevelChart', 'levelChartCaption');
}

function pictureWithCaption(place: 'chart' | 'levels', condition: string, caption: string): FileChild[] {
  return [
    marker(`{#${condition}}`),
    centred(
      new ImageRun({
        type: 'png',
        data: placeholder(place),
        transformation: { width: px(14), height: px(7) },
        altText: { name: PICTURE_PLACES[place], description: PICTURE_PLACES[place], title: '' },
      }),
      { before: 12, keepNext: true },
    ),
    centred(`{${caption}}`, { keepLines: true, after: 6 }),
    marker(`{/${condition}}`),
  ];
}
