/** Reads a row of `เอกสาร`. */

import { PAPER_NAMES } from '../input-tabs';
import type { PaperId, PaperRow } from '../records';
import type { TableRow } from '../table';
import { cellsOf, choiceAt, dateAt, textAt } from './cells';
import type { Notebook } from './notebook';

/** How people describe the papers beside their names. */
const OTHER_WORDS: Readonly<Record<PaperId, RegExp>> = {
  analysis: /วิเคราะห์/,
  meeting: /ประชุม/,
  annual: /ประจำปี(?!งบประมาณ)/,
  results: /^(?!.*(?:ประชุม|ประจำปี(?!งบ))).*ผลการดำเนิน/,
  measures: /^(?:การจัดทำ)?มาตรการ/,
  overview: /ภาพรวม|หลายหน่วยงาน/,
};

export function readPaper(row: TableRow, notes: Notebook, resultYear: number | null): PaperRow {
  return {
    paper: choiceAt(row, 'paper', 'ชื่อเอกสาร', PAPER_NAMES, notes, 'ระบบไม่ใช้แถวนี้', OTHER_WORDS),
    documentNo: textAt(row, 'documentNo'),
    documentDate: dateAt(row, 'documentDate', 'วันที่ของเอกสาร', notes, resultYear),
    subject: textAt(row, 'subject'),
    addressee: textAt(row, 'addressee'),
    preparerPosition: textAt(row, 'preparerPosition'),
    cells: cellsOf(row, ['paper', 'documentNo', 'documentDate', 'subject', 'addressee', 'preparerPosition']),
  };
}
