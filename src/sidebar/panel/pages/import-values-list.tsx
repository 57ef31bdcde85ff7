/** Values that were found, with a tick for all of them and one for each; the single ones are drawn when they are asked for. */

import { useState } from 'preact/hooks';
import { splitPlace } from '../../../findings/address';
import type { ImportedCell } from '../../../shared/rpc';
import { grouped } from '../format';
import { byRow, CONFIDENCE_WORDS, labelOf, linesWords, valueWords } from '../import-values';
import { PlaceLink } from '../parts/place-link';
import type { Source } from '../use-import';
import type { Panel } from '../use-panel';

/** Rows that are drawn at a time. */
const PART = 30;
/** Letters of a value that is read and not glanced at. */
const LONG = 60;

export function ImportValues(props: {
  panel: Panel;
  kind: Source['kind'];
  title: string;
  cells: readonly ImportedCell[];
  /** Accepting makes the tab. */
  isNew?: boolean;
  /** The single values are shown from the start. */
  open?: boolean;
  children?: preact.ComponentChildren;
}): preact.JSX.Element {
  const { panel, kind, title, cells, isNew = false, open = false, children } = props;
  const { isTicked, tick } = panel.importing;
  const [shown, setShown] = useState(open ? PART : 0);
  const ticked = cells.filter(isTicked).length;
  const doubtful = cells.filter(({ confidence }) => confidence !== 'sure').length;
  const rows = byRow(cells);
  const rest = rows.length - shown;
  return (
    <div class="values-group">
      <label class="group-tick">
        <input
          type="checkbox"
          checked={ticked === cells.length}
          ref={(box) => {
            if (box) box.indeterminate = ticked > 0 && ticked < cells.length;
          }}
          onChange={({ currentTarget }) => tick(cells, currentTarget.checked)}
        />
        <b>
          {title}
          {isNew ? <span class="hint"> แท็บใหม่</span> : null}
        </b>
        <span class="group-count">
          {ticked === cells.length ? grouped(ticked) : `${grouped(ticked)} จาก ${grouped(cells.length)}`} ค่า
        </span>
      </label>
      {children}
      <details open={open} onToggle={({ currentTarget }) => currentTarget.open && shown === 0 && setShown(PART)}>
        <summary>
          ดูทีละค่า
          {doubtful > 0 ? <span class="doubt"> · ควรตรวจดู {grouped(doubtful)}</span> : null}
        </summary>
        {rows.slice(0, shown).map((row, index) => (
          <Row key={`${row.name} ${index}`} panel={panel} kind={kind} name={row.name} cells={row.cells} isNew={isNew} />
        ))}
        {shown > 0 && rest > 0 ? (
          <button type="button" class="button" onClick={() => setShown(shown + PART)}>
            แสดงอีก {Math.min(rest, PART)} จาก {rest} แถว
          </button>
        ) : null}
      </details>
    </div>
  );
}

function Row(props: {
  panel: Panel;
  kind: Source['kind'];
  name: string;
  cells: readonly ImportedCell[];
  isNew: boolean;
}): preact.JSX.Element {
  const { panel, kind, name, cells, isNew } = props;
  const isSetting = cells.every(({ tab }) => tab === 'settings');
  return (
    <div class="value-row">
      {isSetting ? null : <p class="row-name">{name}</p>}
      <ul>
        {cells.map((cell) => (
          <Value key={cell.id} panel={panel} kind={kind} cell={cell} isNew={isNew} />
        ))}
      </ul>
    </div>
  );
}

function Value(props: { panel: Panel; kind: Source['kind']; cell: ImportedCell; isNew: boolean }): preact.JSX.Element {
  const { panel, kind, cell, isNew } = props;
  const { isTicked, tick } = panel.importing;
  const { action, rowName, tab, confidence, note, lines, snippet, value, current } = cell;
  return (
    <li class="value">
      <label>
        <input
          type="checkbox"
          checked={isTicked(cell)}
          onChange={({ currentTarget }) => tick([cell], currentTarget.checked)}
        />
        <span class="value-text">
          {tab === 'settings' ? null : <span class="unseen">{rowName} </span>}
          <span class="value-label">{labelOf(cell)}</span>
          {action === 'conflict' ? (
            <>
              <span class="value-old">
                <span class="unseen">เดิม </span>
                {valueWords(current)}
              </span>
              <span class="unseen">แทนด้วย</span>
              <span aria-hidden="true"> →</span>
            </>
          ) : null}{' '}
          <span class={valueWords(value).length > LONG ? 'value-long' : 'value-new'}>{valueWords(value)}</span>
        </span>
      </label>
      <details class="origin">
        <summary>
          {cell.cell === null ? '' : splitPlace(cell.cell).cell}
          {' · '}
          <span class={confidence === 'sure' ? '' : 'doubt'}>{CONFIDENCE_WORDS[confidence]}</span>
          {lines.length > 0 ? ` · ${linesWords(lines, kind)}` : ''}
        </summary>
        {note !== '' ? <p>{note}</p> : null}
        {snippet !== '' ? <blockquote>{snippet.replace(/\t/g, ' · ')}</blockquote> : null}
        {cell.cell !== null && !isNew ? (
          <p>
            <PlaceLink panel={panel} place={cell.cell} />
          </p>
        ) : null}
      </details>
    </li>
  );
}
