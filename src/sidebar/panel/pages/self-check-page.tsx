/** ทดสอบระบบ: a table of what the add-in takes for granted and what was seen, and a text for whoever maintains it. */

import { useState } from 'preact/hooks';
import { selfCheckText, type SelfCheckRow } from '../../../shared/self-check';
import { VERSION } from '../../../shared/version';
import { Action, Progress } from '../parts/action';
import type { Panel } from '../use-panel';

export function SelfCheckPage({ panel }: { panel: Panel }): preact.JSX.Element {
  const { rows, chart, run } = panel.selfCheck;
  const failed = rows.filter(({ ok }) => !ok);
  return (
    <>
      <p class="about">
        ลองสิ่งที่ส่วนเสริมอาศัยจาก Google บนแท็บชั่วคราวที่ลบให้เมื่อเสร็จ ใช้เวลาประมาณหนึ่งนาที ข้อมูลของท่านไม่ถูกอ่านหรือแก้ไข
      </p>
      <Action panel={panel} action="self-check" label={rows.length === 0 ? 'เริ่มทดสอบ' : 'ทดสอบอีกครั้ง'} onPress={run} />
      <Progress panel={panel} actions={['self-check']} />
      {chart === null ? null : <ChartQuestion panel={panel} chart={chart} />}
      {rows.length > 0 ? (
        <>
          {failed.length > 0 ? <Lines rows={failed} /> : null}
          <table class="self-check">
            <caption>
              เป็นไปตามที่คาด {rows.length - failed.length} จาก {rows.length} ข้อ
            </caption>
            <thead>
              <tr>
                <th scope="col">สิ่งที่ทดสอบ</th>
                <th scope="col">ที่พบ</th>
                <th scope="col">ms</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, what, expected, seen, ok, ms }) => (
                <tr key={id} class={ok ? 'ok' : 'not-ok'}>
                  <th scope="row">
                    <span class="holds">{ok ? '✓' : '✗'}</span> {what}
                  </th>
                  <td>
                    {seen}
                    {ok || expected === null ? null : <span class="expected">ควรเป็น: {expected}</span>}
                  </td>
                  <td class="ms">{ms}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <CopyText text={selfCheckText({ rows }, VERSION)} />
        </>
      ) : null}
    </>
  );
}

/** What does not hold, and the way out of each; above the table, because it is what a person needs. */
function Lines({ rows }: { rows: readonly SelfCheckRow[] }): preact.JSX.Element {
  return (
    <ul class="self-check-ways">
      {rows.map(({ id, what, wayOut }) => (
        <li key={id}>
          <strong>{what}</strong>
          <p>{wayOut ?? 'แจ้งผู้ดูแลระบบพร้อมข้อความด้านล่าง'}</p>
        </li>
      ))}
    </ul>
  );
}

function ChartQuestion({ panel, chart }: { panel: Panel; chart: string }): preact.JSX.Element {
  const { answer } = panel.selfCheck;
  const busy = panel.busy !== null;
  return (
    <section class="self-check-chart">
      <h3 id="chart-question">อ่านตัวอักษรไทยในภาพนี้ออกหรือไม่</h3>
      <img src={`data:image/png;base64,${chart}`} alt="แผนภูมิแท่งสำหรับทดสอบตัวอักษร" />
      <div class="buttons" role="group" aria-labelledby="chart-question">
        <button type="button" class="button" aria-disabled={busy} onClick={() => answer(true)}>
          อ่านออก
        </button>
        <button type="button" class="button" aria-disabled={busy} onClick={() => answer(false)}>
          อ่านไม่ออก
        </button>
      </div>
    </section>
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
