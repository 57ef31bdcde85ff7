/** นำเข้าจากรายงาน: paste a report, look at what was found, and accept it. */

import { Progress } from '../parts/action';
import type { Panel } from '../use-panel';

export function ImportPage({ panel }: { panel: Panel }): preact.JSX.Element {
  return (
    <>
      <p class="about">วางข้อความทั้งหมดของประกาศผลหรือรายงาน ระบบแสดงค่าที่พบให้ท่านตรวจก่อน ยังไม่เขียนลงไฟล์</p>
      <Progress panel={panel} actions={['read']} />
    </>
  );
}
