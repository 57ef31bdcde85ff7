/** Whose workbook this is, of which year, and the button that reads it again. */

import { clock } from '../format';
import type { Panel } from '../use-panel';
import { Icon } from './icon';

export function Header({ panel }: { panel: Panel }): preact.JSX.Element {
  const { overview, busy, asOf, outdated } = panel;
  const reading = busy !== null && busy.action === 'read';
  const name = overview === null ? 'การประเมิน ITA' : overview.agency || overview.workbook;
  return (
    <header class="header">
      <div class="header-text">
        <h1 class="agency" title={name}>
          {name}
        </h1>
        <p class="year">
          {overview === null
            ? 'จากคะแนนถึงบันทึกข้อความ'
            : overview.resultYear === null
              ? 'ยังไม่ระบุปีของผลประเมิน'
              : `ผลประเมินปีงบประมาณ ${overview.resultYear}`}
        </p>
        {/* There before the first answer, so that nothing moves when it comes. */}
        <p class="year">
          {outdated ? 'ข้อมูลเปลี่ยนแล้ว กำลังอ่านใหม่' : asOf === null ? 'ยังไม่ได้อ่านข้อมูล' : `ข้อมูล ณ ${clock(asOf)} น.`}
        </p>
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label="อ่านข้อมูลใหม่"
        title="อ่านข้อมูลใหม่"
        aria-disabled={busy !== null}
        onClick={panel.read}
      >
        <Icon name="refresh" spin={reading} />
      </button>
    </header>
  );
}
