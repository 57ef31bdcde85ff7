/** The part of the self-check that only a browser can try: what Google's page does to the panel and carries for it. */

import { programBody } from '../../shared/program-body';
import type { SelfCheckRow } from '../../shared/self-check';
import { call } from './services';

const MEGABYTE = 1_000_000;
/** Megabytes of one call: a large paste, a garuda, and the base64 of the largest template. */
const ECHOES = [1, 3, 7];

interface Tried {
  readonly id: string;
  readonly what: string;
  readonly expected: string;
  readonly wayOut: string;
}

async function tried(one: Tried, see: () => Promise<string>): Promise<SelfCheckRow> {
  const started = Date.now();
  let seen: string;
  try {
    seen = await see();
  } catch (error) {
    seen = `ผิดพลาด: ${error instanceof Error ? error.name : ''}`;
  }
  return { ...one, seen, ok: seen === one.expected, ms: Date.now() - started };
}

/** Whether the panel's own script arrived as it was built; its hash stands beside it in the page. */
export function ownScript(): Promise<SelfCheckRow> {
  const row = {
    id: 'panel-script',
    what: 'สคริปต์ของแผงนี้มาครบ',
    expected: 'ตรงทุกอักขระ',
    wayOut: 'แผงนี้ทำงานอยู่จึงใช้ต่อได้ หากปุ่มใดไม่ทำงานให้ใช้เมนู ITA แทน แล้วแจ้งผู้ดูแลระบบพร้อมข้อความด้านล่าง',
  };
  return tried(row, async () => {
    const text = programBody(document.querySelector('#panel-script-hash + script')?.textContent ?? '');
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return hash === document.getElementById('panel-script-hash')?.dataset['script']
      ? row.expected
      : `ไม่ตรง (${text.length} อักขระ)`;
  });
}

/** Whether a file that the page makes can be opened again, as a download opens it. */
export function blobDownload(): Promise<SelfCheckRow> {
  const row = {
    id: 'blob-download',
    what: 'ไฟล์ที่แผงนี้สร้างให้ดาวน์โหลด',
    expected: 'เปิดได้',
    wayOut: 'ถ้าดาวน์โหลดจากแผงไม่ได้ ให้สร้างเอกสารจากเมนู ITA > สร้างเอกสาร ซึ่งเปิดเป็น Google เอกสารหรือลิงก์ดาวน์โหลด',
  };
  return tried(row, async () => {
    const dot = '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"/>';
    const url = URL.createObjectURL(new Blob([dot], { type: 'image/svg+xml' }));
    try {
      // As a picture: the panel itself never asks the network for anything.
      const picture = new Image();
      picture.src = url;
      await picture.decode();
      return picture.naturalWidth === 2 ? row.expected : 'เปิดไม่ได้';
    } finally {
      URL.revokeObjectURL(url);
    }
  });
}

/**
 * Sends texts of growing size to the server and back.
 * @param told gets each row as soon as it is known
 * @returns most characters that were carried, 0 for none
 */
export async function echoes(told: (row: SelfCheckRow) => boolean): Promise<number> {
  let largest = 0;
  for (const megabytes of ECHOES) {
    const row = await echo(megabytes);
    if (row.ok) largest = megabytes * MEGABYTE;
    if (!told(row) || !row.ok) return largest;
  }
  return largest;
}

function echo(megabytes: number): Promise<SelfCheckRow> {
  const row = {
    id: `echo-${megabytes}`,
    what: `ส่งข้อความ ${megabytes} MB ไปและกลับ`,
    expected: 'ครบ',
    wayOut: 'ไม่ต้องทำอะไร แผงจะรับเฉพาะแม่แบบขนาดที่ส่งได้ ข้อความที่ยาวกว่านี้ให้แบ่งนำเข้าทีละส่วน',
  };
  const text = 'x'.repeat(megabytes * MEGABYTE);
  return tried(row, async () => {
    const outcome = await call('itaSelfCheckEcho', text);
    if (!outcome.ok) return outcome.problem.code;
    return outcome.value === text ? row.expected : `ได้กลับ ${outcome.value.length} อักขระ`;
  });
}
