/**
 * The head of a memo (บันทึกข้อความ): garuda 1.5 cm high at the left, the words in 29 pt bold on an exact 35 pt line,
 * labels in 20 pt bold, dotted lines to the right margin (ita-domain.md §7). The place of the garuda stays where none is.
 */

import { ImageRun, type FileChild, type Table } from 'docx';
import { PICTURE_PLACES } from '../../src/documents/make-document';
import { sideBySide } from './borderless';
import { TEXT_WIDTH } from './page';
import { placeholder } from './pictures';
import { SIZE, bold, centred, hairline, marker, paragraph } from './text';
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

/** A label of the head and its value on a line to the right margin; a value of several lines hangs under itself. */
function labelled(label: string, value: string, width: number): FileChild[] {
  return [
    sideBySide(
      [
        { width: cm(width), children: [paragraph([bold(label, SIZE.label)])] },
        // As much lower as its letters are smaller than those of the label.
        { width: TEXT_WIDTH - cm(width), ruled: true, children: [paragraph(value, { before: 4 })] },
      ],
      undefined,
      'first',
    ),
    // A table right after a table would become part of it.
    hairline(''),
  ];
}

function numberAndDate(): FileChild[] {
  const [no, middle, day] = [cm(1), cm(8), cm(1.9)];
  return [
    sideBySide([
      { width: no, children: [paragraph([bold('ที่', SIZE.label)])] },
      { width: middle - no, ruled: true, children: [paragraph('{documentNo}')] },
      { width: day, children: [paragraph([bold(' วันที่', SIZE.label)])] },
      { width: TEXT_WIDTH - middle - day, ruled: true, children: [paragraph('{documentDate}')] },
    ]),
    hairline(''),
  ];
}

/** The whole head down to เรียน. Fields: division, documentNo, documentDate, subject, addressee, hasGaruda. */
export function memoHead(): FileChild[] {
  return [
    title(),
    hairline(''),
    // Wide enough for the label in a font that is half as wide again, where TH Sarabun is missing.
    ...labelled('ส่วนราชการ', '{division}', 3.7),
    ...numberAndDate(),
    ...labelled('เรื่อง', '{subject}', 1.4),
    paragraph(['เรียน\t{addressee}'], { before: 6, indent: { left: cm(1.4), hanging: cm(1.4) } }),
  ];
}
