/** The place of a chart with its caption; both are gone where there is no picture. */

import { ImageRun, type FileChild } from 'docx';
import { PICTURE_PLACES } from '../../src/documents/make-document';
import { placeholder } from './pictures';
import { centred, marker } from './text';
import { px } from './units';

/** A chart of 14 cm, so that it fits below two score tables; its height follows the picture's proportions. */
export function chart(): FileChild[] {
  return [
    marker('{#hasChart}'),
    centred(
      new ImageRun({
        type: 'png',
        data: placeholder('chart'),
        transformation: { width: px(14), height: px(7) },
        altText: { name: PICTURE_PLACES.chart, description: PICTURE_PLACES.chart, title: '' },
      }),
      { before: 12, keepNext: true },
    ),
    centred('{chartCaption}', { keepLines: true, after: 6 }),
    marker('{/hasChart}'),
  ];
}
