/** What is wrong with a file, in one Thai sentence that says what to do next. */
import type { FileProblem, FileProblemCode } from 'apps-script-local';

const texts: { readonly [code in FileProblemCode]: (file: string, detail: string) => string } = {
  'not-found': (file) => `ไม่พบไฟล์ ${file} กรุณาตรวจสอบชื่อและที่อยู่ของไฟล์`,
  'not-xlsx': (file) => `ไฟล์ ${file} ไม่ใช่ไฟล์ .xlsx กรุณาเลือกไฟล์ Excel (.xlsx) หรือดาวน์โหลดจาก Google Sheets เป็น .xlsx`,
  'word-document': (file) => `ไฟล์ ${file} เป็นเอกสาร Word กรุณาเลือกไฟล์ Excel (.xlsx)`,
  opendocument: (file) => `ไฟล์ ${file} เป็นไฟล์ของ LibreOffice (.ods) กรุณาเปิดแล้วเลือก "บันทึกเป็น" ชนิด Excel (.xlsx)`,
  'old-excel': (file) => `ไฟล์ ${file} เป็น Excel รุ่นเก่า (.xls) กรุณาเปิดแล้วเลือก "บันทึกเป็น" ชนิด .xlsx`,
  encrypted: (file) => `ไฟล์ ${file} มีรหัสผ่าน กรุณาเปิดใน Excel ลบรหัสผ่านออก แล้วบันทึกใหม่`,
  damaged: (file) => `ไฟล์ ${file} เสียหายหรือไม่ใช่สมุดงาน Excel จึงอ่านไม่ได้ กรุณาเปิดใน Excel แล้วบันทึกใหม่`,
  'no-sheets': (file) => `ไฟล์ ${file} ไม่มีแท็บข้อมูล กรุณาเปิดใน Excel แล้วบันทึกใหม่เป็น .xlsx`,
  'too-big': (file) => `ไฟล์ ${file} ใหญ่เกิน 50 เมกะไบต์ กรุณาลบรูปภาพหรือแท็บที่ไม่เกี่ยวข้องออกแล้วลองใหม่`,
  'unpacks-too-big': (file) => `ไฟล์ ${file} คลายออกมาแล้วใหญ่ผิดปกติ กรุณาลบรูปภาพหรือแท็บที่ไม่เกี่ยวข้องออกแล้วลองใหม่`,
  'too-many-cells': (file) =>
    `ไฟล์ ${file} มีเซลล์มากเกินกว่าจะอ่านได้ กรุณาลบแถว คอลัมน์ และแท็บที่ไม่ใช้ออก โดยเฉพาะข้อมูลที่อยู่ไกลจากตาราง แล้วลองใหม่`,
  'too-much-text': (file) => `ไฟล์ ${file} มีข้อความยาวรวมกันเกินกว่าจะอ่านได้ กรุณาลบข้อความที่ไม่เกี่ยวข้องออกแล้วลองใหม่`,
  'same-file': (file) => `ไฟล์ผลลัพธ์เป็นไฟล์เดียวกับไฟล์ข้อมูล (${file}) กรุณาตั้งชื่ออื่น เพื่อไม่ให้ข้อมูลเดิมถูกเขียนทับ`,
  'wrong-kind': (file, ending) => `ชื่อไฟล์ผลลัพธ์ ${file} ต้องลงท้ายด้วย ${ending}`,
  'name-too-long': (file) => `ชื่อไฟล์ ${file} ยาวเกินไป ชื่อภาษาไทยยาวได้ประมาณ 80 ตัวอักษร กรุณาตั้งชื่อให้สั้นลง`,
  'cannot-write': (file) => `บันทึกไฟล์ ${file} ไม่ได้ กรุณาตรวจสอบว่ามีโฟลเดอร์นี้ มีสิทธิ์เขียน และไม่ได้เปิดไฟล์ค้างไว้`,
};

export function fileProblemText({ code, file, detail }: FileProblem): string {
  return texts[code](file, detail);
}
