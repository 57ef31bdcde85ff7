/** Findings as rows: how serious, what and what to do, and a press that jumps to the cell. Long lists open in parts. */

import { useState } from 'preact/hooks';
import type { Finding, Severity } from '../../../checks/finding';
import { score } from '../format';
import type { Panel } from '../use-panel';
import { Icon, type IconName } from './icon';

const ICONS: Readonly<Record<Severity, IconName>> = { error: 'attention', warning: 'look', note: 'note' };
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'ต้องแก้ไข',
  warning: 'ควรตรวจสอบ',
  note: 'ข้อมูล',
};
const PART = 40;

export function FindingList({ panel, findings }: { panel: Panel; findings: readonly Finding[] }): preact.JSX.Element {
  const [shown, setShown] = useState(PART);
  const rest = findings.length - shown;
  return (
    <>
      <ul class="findings">
        {findings.slice(0, shown).map((finding, index) => (
          <FindingRow key={`${finding.code} ${finding.cell ?? ''} ${index}`} panel={panel} finding={finding} />
        ))}
      </ul>
      {rest > 0 ? (
        <button type="button" class="button" onClick={() => setShown(shown + PART)}>
          แสดงอีก {Math.min(rest, PART)} จาก {rest} รายการ
        </button>
      ) : null}
    </>
  );
}

/** Scores with two decimals; numbers of items, years and the like as they are. */
function figure(value: number, other: number): string {
  return Number.isInteger(value) && Number.isInteger(other) ? String(value) : score(value);
}

function FindingRow({ panel, finding }: { panel: Panel; finding: Finding }): preact.JSX.Element {
  const { severity, message, cell, expected, found } = finding;
  const content = (
    <>
      <span class={`severity severity-${severity}`}>
        <Icon name={ICONS[severity]} />
        <span class="unseen">{SEVERITY_WORDS[severity]}: </span>
      </span>
      <span class="finding-text">
        {message}
        {typeof expected === 'number' && typeof found === 'number' ? (
          <span class="values">
            ควรเป็น {figure(expected, found)} · พบ {figure(found, expected)}
          </span>
        ) : null}
        {cell !== null ? (
          <span class="finding-place">
            <span class="unseen">ไปที่ช่อง </span>
            {cell}
            <Icon name="jump" />
          </span>
        ) : null}
      </span>
    </>
  );
  return (
    <li>
      {cell === null ? (
        <div class="finding">{content}</div>
      ) : (
        <button type="button" class="finding" onClick={() => panel.goTo(cell)}>
          {content}
        </button>
      )}
      {finding.fix ? (
        <button type="button" class="button fix" aria-disabled={panel.busy !== null} onClick={() => panel.fix(finding)}>
          {finding.fix.label}
        </button>
      ) : null}
    </li>
  );
}
