/** Whose workbook this is, of which year, and the button that reads it again. */

import type { Panel } from '../use-panel';
import { Icon } from './icon';

export function Header({ panel }: { panel: Panel }): preact.JSX.Element {
  const { overview, busy } = panel;
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
