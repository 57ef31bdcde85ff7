/**
 * The head of a memo (บันทึกข้อความ): garuda 1.5 cm high at the left, the words in 29 pt bold on an exact 35 pt line,
 * labels in 20 pt bold, dotted leaders to the right margin (ita-domain.md §7).
 */

import { ImageRun, LeaderType, Paragraph, TabStopType, type FileChild, type Table } from 'docx';
import { PICTURE_PLACES } from '../../src/documents/make-document';
import { sideBySide } from './borderless';
import { TEXT_WIDTH } from './page';
import { placeholder } from './pictures';
import { SIZE, ThaiRun, bold, centred, marker, paragraph } from './text';
import { cm, px } from './units';

const GARUDA_HEIGHT = 1.5;
const SIDE = cm(3);

/** Garuda and title side by side in a borderless table, because floating pictures move when Google reads them. */
function title(): Table {
  return sideBySide(
    [
      {
        width: SIDE,
        children: [
          marker('{#hasGaruda}'),
          paragraph(
            new ImageRun({
              type: 'png',
              data: placeholder('garuda'),
              transformation: { width: px(1.4), height: px(GARUDA_HEIGHT) },
              altText: { name: PICTURE_PLACES.garuda, description: PICTURE_PLACES.garuda, title: '' },
            }),
          ),
          marker('{/hasGaruda}'),
        ],
      },
      {
        width: TEXT_WIDTH - 2 * SIDE,
        children: [centred('บันทึกข้อความ', { bold: true, size: SIZE.title, exactly: 35 })],
      },
      { width: SIDE, children: [paragraph('')] },
    ],
    cm(GARUDA_HEIGHT),
  );
}

/** One labelled line with dots from the value to the right margin; a value of several lines hangs under itself. */
function labelled(label: string, value: string, hang: number): Paragraph {
  return paragraph([bold(label, SIZE.label), new ThaiRun(`\t${value} \t`)], {
    indent: { left: cm(hang), hanging: cm(hang) },
    tabStops: [
      { type: TabStopType.LEFT, position: cm(hang) },
      { type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT },
    ],
  });
}

function numberAndDate(): Paragraph {
  const middle = cm(8);
  return paragraph(
    [
      bold('ที่', SIZE.label),
      new ThaiRun('\t{documentNo} \t'),
      bold(' วันที่', SIZE.label),
      new ThaiRun('\t{documentDate} \t'),
    ],
    {
      tabStops: [
        { type: TabStopType.LEFT, position: cm(1) },
        { type: TabStopType.LEFT, position: middle, leader: LeaderType.DOT },
        { type: TabStopType.LEFT, position: middle + cm(1.5) },
        { type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT },
      ],
    },
  );
}

/** The whole head down to เรียน. Fields: division, documentNo, documentDate, subject, addressee, hasGaruda. */
export function memoHead(): FileChild[] {
  return [
    title(),
    labelled('ส่วนราชการ', '{division}', 2.6),
    numberAndDate(),
    labelled('เรื่อง', '{subject}', 1.4),
    paragraph(['เรียน\t{addressee}'], { before: 6, indent: { left: cm(1.4), hanging: cm(1.4) } }),
  ];
}
