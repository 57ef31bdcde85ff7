/**
 * Findings under their groups, which fold: how serious, what and what to do, and a press that jumps to the cell. A cause
 * that many rows share is one line whose cells unfold. Long groups open in parts.
 */

import { useState } from 'preact/hooks';
import type { Finding, Severity } from '../../../findings/finding';
import { groupFindings, type FindingGroup, type FindingLine } from '../../../findings/report';
import { score } from '../format';
import type { Panel } from '../use-panel';
import { Icon, type IconName } from './icon';
import { PlaceLink, labelAfter } from './place-link';

const ICONS: Readonly<Record<Severity, IconName>> = { error: 'attention', warning: 'look', note: 'note' };
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'ต้องแก้ไข',
  warning: 'ควรตรวจสอบ',
  note: 'ข้อมูล',
};
/** Lines of a group, and cells of a line, before the rest is asked for. */
const PART = 20;
const FIRST_CELLS = 2;

export function FindingList({ panel, findings }: { panel: Panel; findings: readonly Finding[] }): preact.JSX.Element {
  return (
    <>
      {groupFindings(findings).map((group) => (
        <Group key={group.title} panel={panel} group={group} />
      ))}
    </>
  );
}

function Group({ panel, group }: { panel: Panel; group: FindingGroup }): preact.JSX.Element {
  const [shown, setShown] = useState(PART);
  const { title, counts, lines } = group;
  const rest = lines.length - shown;
  return (
    <details class="finding-group" open>
      <summary>
        <h2>{title}</h2>
        <span class="group-counts">
          {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
            <span key={severity} class={`group-count severity-${severity}`}>
              <span class="unseen">{SEVERITY_WORDS[severity]} </span>
              {counts[severity]}
            </span>
          ))}
        </span>
      </summary>
      <ul class="findings">
        {lines.slice(0, shown).map((line, index) => (
          <Line key={`${line.message} ${line.cells[0] ?? ''} ${index}`} panel={panel} line={line} />
        ))}
      </ul>
      {rest > 0 ? (
        <button type="button" class="button" onClick={() => setShown(shown + PART)}>
          {rest > PART ? `แสดงอีก ${PART} จาก ${rest} รายการ` : `แสดงอีก ${rest} รายการ`}
        </button>
      ) : null}
    </details>
  );
}

function Line({ panel, line }: { panel: Panel; line: FindingLine }): preact.JSX.Element {
  const { severity, message, cells, findings } = line;
  const only = findings.length === 1 ? findings[0] : undefined;
  const cell = cells[0];
  const text = (
    <>
      <span class={`severity severity-${severity}`}>
        <Icon name={ICONS[severity]} />
        <span class="unseen">{SEVERITY_WORDS[severity]}: </span>
      </span>
      <span class="finding-text">
        {message}
        {only ? <Values finding={only} /> : null}
        {cells.length === 1 ? (
          <span class="finding-place">
            <span class="unseen">ไปที่ช่อง </span>
            {cell}
            <Icon name="jump" />
          </span>
        ) : null}
        {cells.length > 1 ? <Cells panel={panel} line={line} /> : null}
      </span>
    </>
  );
  return (
    <li>
      {cells.length === 1 && cell !== undefined ? (
        <button type="button" class="finding" onClick={() => panel.goTo(cell)}>
          {text}
        </button>
      ) : (
        <div class="finding">{text}</div>
      )}
      {only ? <FixButton panel={panel} finding={only} /> : null}
    </li>
  );
}

/** "คะแนน!D3, D4 และอีก 6 ช่อง"; unfolded every cell on a line of its own, with what was found there and its repair. */
function Cells({ panel, line: { cells, findings } }: { panel: Panel; line: FindingLine }): preact.JSX.Element {
  const [open, setOpen] = useState(false);
  const rest = cells.length - FIRST_CELLS;
  const several = findings.length > 1;
  const unfolds = rest > 0 || several;
  return (
    <span class="finding-cells">
      {open
        ? cells.map((cell) => <CellRow key={cell} panel={panel} cell={cell} findings={several ? findings : []} />)
        : cells.slice(0, FIRST_CELLS).map((cell, index) => (
            <span key={cell}>
              {index > 0 ? ', ' : ''}
              <PlaceLink panel={panel} place={cell} label={labelAfter(cell, cells[index - 1])} />
            </span>
          ))}
      {unfolds ? (
        <>
          {' '}
          <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'ย่อรายการช่อง' : rest > 0 ? `และอีก ${rest} ช่อง` : 'ดูรายละเอียด'}
          </button>
        </>
      ) : null}
    </span>
  );
}

function CellRow(props: { panel: Panel; cell: string; findings: readonly Finding[] }): preact.JSX.Element {
  const { panel, cell } = props;
  const own = props.findings.filter((finding) => finding.cell === cell);
  return (
    <span class="finding-cell">
      <PlaceLink panel={panel} place={cell} />
      {own.map((finding, index) => (
        <span key={index}>
          {finding.found !== null ? <span class="values">พบ {finding.found}</span> : null}
          <FixButton panel={panel} finding={finding} />
        </span>
      ))}
    </span>
  );
}

function Values({ finding: { expected, found } }: { finding: Finding }): preact.JSX.Element | null {
  // How many there are of what should not be there at all, the message says in words.
  if (typeof expected !== 'number' || typeof found !== 'number' || expected === 0) return null;
  return (
    <span class="values">
      ควรเป็น {figure(expected, found)} · พบ {figure(found, expected)}
    </span>
  );
}

/** Scores with two decimals; numbers of items, years and the like as they are. */
function figure(value: number, other: number): string {
  return Number.isInteger(value) && Number.isInteger(other) ? String(value) : score(value);
}

function FixButton({ panel, finding }: { panel: Panel; finding: Finding }): preact.JSX.Element | null {
  if (!finding.fix) return null;
  return (
    <button type="button" class="button fix" aria-disabled={panel.busy !== null} onClick={() => panel.fix(finding)}>
      {finding.fix.label}
    </button>
  );
}
