/** ยังไม่ได้ใช้: lines with a figure that could be a score and that nothing above uses, with what it may be. */

import type { ImportPreview } from '../../../shared/rpc';
import { grouped } from '../format';

/** Lines that are drawn; more are counted. */
const SHOWN = 30;

export function ImportUnused({ unused }: { unused: ImportPreview['unused'] }): preact.JSX.Element | null {
  if (unused.length === 0) return null;
  const more = unused.length - SHOWN;
  return (
    <details>
      <summary>ยังไม่ได้ใช้ {grouped(unused.length)} บรรทัด</summary>
      <p class="hint">บรรทัดที่มีตัวเลขคล้ายคะแนนแต่ไม่ได้นำไปใส่ช่องใด ถ้าเป็นคะแนนของหน่วยงาน ให้กรอกในแท็บเอง</p>
      <ul class="notes">
        {unused.slice(0, SHOWN).map(({ line, figures, snippet, guess }) => (
          <li key={line}>
            บรรทัด {line}: <b>{figures}</b>
            {guess === '' ? null : ` อาจเป็น${guess}`}
            <span class="hint"> “{snippet}”</span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p class="hint">และอีก {grouped(more)} บรรทัด</p> : null}
    </details>
  );
}
