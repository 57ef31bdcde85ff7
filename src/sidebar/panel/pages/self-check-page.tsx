/** ทดสอบระบบ: a table of what the add-in takes for granted and what was seen, and a text for whoever maintains it. */

import { useState } from 'preact/hooks';
import { selfCheckText } from '../../../shared/self-check';
import { VERSION } from '../../../shared/version';
import { Action, Progress } from '../parts/action';
import type { Panel } from '../use-panel';

export function SelfCheckPage({ panel }: { panel: Panel }): preact.JSX.Element {
  const { rows, run } = panel.selfCheck;
  return (
    <>
      <p class="about">
        ลองสิ่งที่ส่วนเสริมอาศัยจาก Google บนแท็บชั่วคราวที่ลบให้เมื่อเสร็จ ใช้เวลาประมาณหนึ่งนาที ข้อมูลของท่านไม่ถูกอ่านหรือแก้ไข
      </p>
      <Action panel={panel} action="self-check" label={rows.length === 0 ? 'เริ่มทดสอบ' : 'ทดสอบอีกครั้ง'} onPress={run} />
      <Progress panel={panel} actions={['self-check']} />
      {rows.length > 0 ? (
        <>
          <ul class="self-check">
            {rows.map(({ id, what, expected, seen, ok, ms }) => (
              <li key={id} class={ok ? 'ok' : 'not-ok'}>
                <p class="what">
                  <span class="holds">{ok ? '✓' : '✗'}</span> {what}
                  <span class="ms"> {ms} มิลลิวินาที</span>
                </p>
                {ok && expected !== null ? null : <p class="seen">พบ: {seen}</p>}
                {ok || expected === null ? null : <p class="seen">ควรเป็น: {expected}</p>}
              </li>
            ))}
          </ul>
          <CopyText text={selfCheckText({ rows }, VERSION)} />
        </>
      ) : null}
    </>
  );
}

function CopyText({ text }: { text: string }): preact.JSX.Element {
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      // Where the frame may not use the clipboard, the text is marked and copied by hand.
      () => (document.getElementById('self-check-text') as HTMLTextAreaElement | null)?.select(),
    );
  };
  return (
    <>
      <label for="self-check-text">ข้อความสำหรับผู้ดูแลระบบ (ไม่มีข้อมูลของสมุดงาน)</label>
      <textarea id="self-check-text" readOnly rows={6} value={text} />
      <button type="button" class="button" onClick={copy}>
        {copied ? 'คัดลอกแล้ว' : 'คัดลอก'}
      </button>
    </>
  );
}
