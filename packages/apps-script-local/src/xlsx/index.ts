/** .xlsx files on disk: reading into the model, writing whole or not at all. */
import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { WorkbookModel } from '../model/workbook.ts';
import { FileProblem } from './problem.ts';
import { readXlsx } from './read.ts';
import { writeXlsx } from './write.ts';

export { FileProblem, readXlsx, writeXlsx };

/** @throws FileProblem when the file is missing or cannot be read as a workbook */
export async function loadWorkbook(path: string): Promise<WorkbookModel> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new FileProblem('not-found', `ไม่พบไฟล์ ${path} กรุณาตรวจสอบชื่อและที่อยู่ของไฟล์`);
  }
  return readXlsx(bytes, basename(path, extname(path)));
}

/** Writes to a temporary file beside the target and renames it: a failure leaves what was there. */
export function writeFileWhole(path: string, bytes: Uint8Array): void {
  // Short: beside a name as long as names may be, one that holds it would be too long.
  const temporary = join(dirname(path), `.ita-${process.pid}.tmp`);
  try {
    writeFileSync(temporary, bytes);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    if (error instanceof Error && 'code' in error && error.code === 'ENAMETOOLONG') {
      throw new FileProblem('cannot-write', `ชื่อไฟล์ ${path} ยาวเกินไป ชื่อภาษาไทยยาวได้ประมาณ 80 ตัวอักษร กรุณาตั้งชื่อให้สั้นลง`);
    }
    throw new FileProblem('cannot-write', `บันทึกไฟล์ ${path} ไม่ได้ กรุณาตรวจสอบว่ามีโฟลเดอร์นี้ มีสิทธิ์เขียน และไม่ได้เปิดไฟล์ค้างไว้`);
  }
}

export async function saveWorkbook(workbook: WorkbookModel, path: string): Promise<void> {
  writeFileWhole(path, await writeXlsx(workbook));
}

/**
 * What a command may write to: a name of the right kind, and never its input.
 * @throws FileProblem that says which of the two it is
 */
export function requireOutput(output: string, kind: '.xlsx' | '.docx', input?: string): void {
  if (extname(output).toLowerCase() !== kind) {
    throw new FileProblem('wrong-kind', `ชื่อไฟล์ผลลัพธ์ ${output} ต้องลงท้ายด้วย ${kind}`);
  }
  const real = (path: string): string => {
    try {
      statSync(path);
      return realpathSync(path);
    } catch {
      return join(realDirectory(path), basename(path));
    }
  };
  if (input !== undefined && real(input) === real(output)) {
    throw new FileProblem('same-file', `ไฟล์ผลลัพธ์เป็นไฟล์เดียวกับไฟล์ข้อมูล (${output}) กรุณาตั้งชื่ออื่น เพื่อไม่ให้ข้อมูลเดิมถูกเขียนทับ`);
  }
}

function realDirectory(path: string): string {
  try {
    return realpathSync(dirname(path));
  } catch {
    return dirname(path);
  }
}
