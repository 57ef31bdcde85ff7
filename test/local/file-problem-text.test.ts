/** Every refusal of a file is one Thai sentence that names the file. */
import { FileProblem, type FileProblemCode } from 'apps-script-local';
import { fileProblemText } from '../../local/file-problem-text';

it.each<[FileProblemCode, string, string]>([
  ['not-found', '', 'ไม่พบไฟล์'],
  ['not-xlsx', '', 'ไม่ใช่ไฟล์ .xlsx'],
  ['word-document', '', 'เป็นเอกสาร Word'],
  ['old-excel', '', 'Excel รุ่นเก่า'],
  ['opendocument', '', 'LibreOffice (.ods)'],
  ['encrypted', '', 'มีรหัสผ่าน'],
  ['damaged', '', 'เสียหาย'],
  ['no-sheets', '', 'ไม่มีแท็บข้อมูล'],
  ['too-big', '', '50 เมกะไบต์'],
  ['unpacks-too-big', '', 'ใหญ่ผิดปกติ'],
  ['too-many-cells', '', 'เซลล์มากเกินกว่า'],
  ['too-much-text', '', 'ข้อความยาวรวมกัน'],
  ['same-file', '', 'ไฟล์เดียวกับไฟล์ข้อมูล'],
  ['wrong-kind', '.docx', 'ต้องลงท้ายด้วย .docx'],
  ['name-too-long', '', 'ยาวเกินไป'],
  ['cannot-write', '', 'บันทึกไฟล์'],
])('%s', (code, detail, part) => {
  const text = fileProblemText(new FileProblem(code, 'ผลคะแนน 2567', detail));
  expect(text).toContain(part);
  expect(text).toContain('ผลคะแนน 2567');
});
