/** One document lock around every job that writes, so that two people cannot interleave their tabs. */

import { itaError } from './problem';

const WAIT_MS = 10000;

/**
 * Runs a writing job alone; refuses politely when somebody else is at it. The lock ends with the execution, which ends
 * with the job, so that giving it back would only cost a call; a failed job gives it back before a dialog opens.
 */
export function withDocumentLock<T>(job: () => T): T {
  const lock = LockService.getDocumentLock();
  // A script that is not bound to a document has no document lock, and nobody to wait for.
  if (!lock) return job();
  if (!lock.tryLock(WAIT_MS)) {
    throw itaError('busy', 'มีผู้อื่นกำลังบันทึกข้อมูลลงในสมุดงานนี้', 'รอประมาณหนึ่งนาทีแล้วลองใหม่ ยังไม่มีการเปลี่ยนแปลงใด ๆ');
  }
  try {
    return job();
  } catch (error) {
    lock.releaseLock();
    throw error;
  }
}
