/** Services beside the workbook: lock, errors as this account words them, Drive there and back. */

import { createGoogleDocFile, DOCX_TYPE, exportGoogleDoc, trashGoogleDoc } from '../drive';
import { firstLine } from '../problem';
import { builtInTemplate, signedBytes } from '../templates';
import type { Assumption } from './assumption';
import type { Scratch } from './scratch';

/** What four mistakes are answered with; their wording follows the account's language. */
const PROVOKED: readonly (readonly [name: string, provoke: (scratch: Scratch) => unknown])[] = [
  ['ช่วงว่าง', ({ tab }) => tab().getRange(1, 1, 0, 1)],
  ['ตำแหน่งที่ไม่มี', ({ tab }) => tab().getRange(1, 1_000_000)],
  [
    'ตารางผิดขนาด',
    ({ tab }) =>
      tab()
        .getRange(1, 1, 2, 2)
        .setBackgrounds([['#ffffff']]),
  ],
  ['แท็บชื่อซ้ำ', ({ spreadsheet, tab }) => spreadsheet.insertSheet(tab().getName())],
];

export const SERVICE_ASSUMPTIONS: readonly Assumption<Scratch>[] = [
  {
    id: 'lock',
    what: 'จองสมุดงานแล้วคืน',
    expected: 'จองและคืนได้',
    see: () => {
      const lock = LockService.getDocumentLock();
      if (!lock) return 'ไม่มีการจอง';
      const got = lock.tryLock(1000);
      lock.releaseLock();
      return got && !lock.hasLock() ? 'จองและคืนได้' : 'จองไม่ได้';
    },
  },
  ...PROVOKED.map(([name, provoke], index): Assumption<Scratch> => ({
    id: `error-text-${index + 1}`,
    what: `ข้อความผิดพลาดของระบบ: ${name}`,
    expected: null,
    see: (scratch) => {
      try {
        provoke(scratch);
        return 'ไม่มีข้อผิดพลาด';
      } catch (error) {
        return firstLine(error);
      }
    },
  })),
  {
    id: 'chart-picture',
    what: 'วาดแผนภูมิเป็นภาพ',
    expected: 'image/png',
    see: () => {
      const table = Charts.newDataTable()
        .addColumn(Charts.ColumnType.STRING, 'ตัวชี้วัด')
        .addColumn(Charts.ColumnType.NUMBER, 'คะแนน')
        .addRow(['การปฏิบัติหน้าที่', 97.36]);
      const chart = Charts.newBarChart().setDataTable(table).setDimensions(300, 120).build();
      return chart.getAs('image/png').getContentType() ?? '';
    },
  },
  {
    id: 'drive-round-trip',
    what: 'แปลง .docx เป็น Google เอกสาร ส่งออกกลับ แล้วทิ้งลงถังขยะ',
    expected: 'ส่งออกเป็น .docx แล้วทิ้งแล้ว',
    see: () => {
      const bytes = signedBytes(builtInTemplate('results'));
      const { id } = createGoogleDocFile('ITA ทดสอบระบบ', Utilities.newBlob(bytes, DOCX_TYPE, 'ita-self-check.docx'));
      try {
        const exported = exportGoogleDoc(id).getBytes();
        // "PK": a .docx is a zip.
        return exported[0] === 80 && exported[1] === 75 ? 'ส่งออกเป็น .docx แล้วทิ้งแล้ว' : 'ส่งออกได้แต่ไม่ใช่ .docx';
      } finally {
        trashGoogleDoc(id);
      }
    },
  },
];
