/** What came of a press, where it was pressed: how it goes, that it is done, or everything that is wrong with a file. */

import { useState } from 'preact/hooks';
import { Progress } from '../parts/action';
import type { Panel } from '../use-panel';
import type { Spot, Verdict } from '../use-templates';

const PART = 20;

export function TemplatesResult({ panel, spot }: { panel: Panel; spot: Spot }): preact.JSX.Element | null {
  const { verdict, spot: pressed } = panel.templates;
  if (pressed !== spot) return null;
  return (
    <>
      <Progress panel={panel} actions={['templates']} />
      {verdict !== null ? <Faults key={verdict.fileName} verdict={verdict} /> : null}
    </>
  );
}

function Faults({ verdict: { fileName, faults } }: { verdict: Verdict }): preact.JSX.Element {
  const [shown, setShown] = useState(PART);
  const rest = faults.length - shown;
  return (
    <div class="problem">
      <p class="problem-title" role="alert">
        {fileName} ยังใช้เป็นแม่แบบไม่ได้
      </p>
      <p>พบ {faults.length} จุดที่ต้องแก้ไขในไฟล์ แม่แบบเดิมยังใช้อยู่</p>
      <ol class="faults">
        {faults.slice(0, shown).map(({ code, place, message }, index) => (
          <li key={`${code} ${index}`}>
            {message}
            {place !== '' ? <span class="fault-place">{place}</span> : null}
          </li>
        ))}
      </ol>
      {rest > 0 ? (
        <button type="button" class="button" onClick={() => setShown(shown + PART)}>
          แสดงอีก {Math.min(rest, PART)} จาก {rest} จุด
        </button>
      ) : null}
    </div>
  );
}
