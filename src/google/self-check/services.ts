/** Services beside the workbook: lock, errors as this account words them, Drive there and back. */

import { hasApprovals, mayStartApproval } from '../approvals';
import { createGoogleDocFile, DOCX_TYPE, exportGoogleDoc, trashGoogleDoc } from '../drive';
import { builtInTemplate, signedBytes } from '../templates';
import { saidBy, type Assumption } from './assumption';
import type { Scratch } from './scratch';

/** What four mistakes are answered with; their wording follows the account's language. */
const PROVOKED: readonly (readonly [name: string, provoke: (scratch: Scratch) => unknown])[] = [
  ['ช่วงว่าง', ({ sheet }) => sheet.getRange(1, 1, 0, 1)],
  ['ตำแหน่งที่ไม่มี', ({ sheet }) => sheet.getRange(1, 1_000_000)],
  ['ตารางผิดขนาด', ({ sheet }) => sheet.getRange(1, 1, 2, 2).setBackgrounds([['#ffffff']])],
  ['แท็บชื่อซ้ำ', ({ spreadsheet, sheet }) => spreadsheet.insertSheet(sheet.getName())],
];

export const SERVICE_ASSUMPTIONS: readonly Assumption<Scratch>[] = [
  {
    id: 'account-language',
    what: 'ภาษาของบัญชีนี้',
    expected: null,
    see: () => Session.getActiveUserLocale(),
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
        return saidBy(error);
      }
    },
  })),
  {
    id: 'drive-round-trip',
    what: 'แปลง .docx เป็น Google เอกสาร ส่งออกกลับ แล้วทิ้งลงถังขยะ',
    expected: 'ส่งออกเป็น .docx แล้วทิ้งแล้ว',
    wayOut:
      'เอกสารยังสร้างได้ โดยดาวน์โหลดเป็น .docx ให้อนุญาตช่อง Google ไดรฟ์เมื่อระบบถาม หรือแจ้งผู้ดูแลระบบให้นำบริการ Drive ออกแล้วเพิ่มกลับในหน้า Apps Script',
    see: () => {
      const bytes = signedBytes(builtInTemplate('results'));
      const { id } = createGoogleDocFile('ITA ทดสอบระบบ', Utilities.newBlob(bytes, DOCX_TYPE, 'ita-self-check.docx'));
      try {
        exportGoogleDoc(id);
        return 'ส่งออกเป็น .docx แล้วทิ้งแล้ว';
      } finally {
        trashGoogleDoc(id);
      }
    },
  },
  {
    id: 'approvals',
    what: 'ขออนุมัติเอกสารผ่าน Google (มีเฉพาะบางรุ่นของ Google Workspace)',
    expected: null,
    see: () => {
      if (!hasApprovals()) return 'บริการ Drive ของบัญชีนี้ไม่มี';
      const bytes = signedBytes(builtInTemplate('results'));
      const { id } = createGoogleDocFile('ITA ทดสอบระบบ', Utilities.newBlob(bytes, DOCX_TYPE, 'ita-self-check.docx'));
      try {
        return mayStartApproval(id) ? 'ขอได้' : 'บัญชีนี้ขอไม่ได้';
      } finally {
        trashGoogleDoc(id);
      }
    },
  },
  {
    // Last, because it gives back the lock of the whole run.
    id: 'lock',
    what: 'จองสมุดงานแล้วคืน',
    expected: 'จองและคืนได้',
    wayOut: 'ตกลงกันให้มีผู้กดวิเคราะห์ทีละคน แล้วแจ้งผู้ดูแลระบบพร้อมข้อความด้านล่าง',
    see: () => {
      const lock = LockService.getDocumentLock();
      if (!lock) return 'ไม่มีการจอง';
      const got = lock.tryLock(1000);
      lock.releaseLock();
      return got && !lock.hasLock() ? 'จองและคืนได้' : 'จองไม่ได้';
    },
  },
];
