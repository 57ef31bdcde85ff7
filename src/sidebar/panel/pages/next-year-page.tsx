/** เริ่มปีใหม่: what happens to every tab before it happens, one button that does it, and the way back. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { NextYearPlan } from '../../../shared/rpc';
import { Action, Progress } from '../parts/action';
import { Confirm } from '../parts/confirm';
import type { Panel } from '../use-panel';

export function NextYearPage({ panel }: { panel: Panel }): preact.JSX.Element {
  const { plan, read } = panel.yearChange;
  const asked = useRef(false);
  // Read whenever the page opens, and again after a change. Another call that runs is awaited.
  useEffect(() => {
    if ((asked.current && plan !== null) || panel.busy !== null || panel.failure?.action === 'next-year') return;
    asked.current = true;
    read();
  }, [panel.busy, plan]);
  return (
    <>
      <p class="about">
        เก็บข้อมูลของปีที่ประกาศผลแล้วไว้เป็นสำเนาในสมุดงานนี้ แล้วเตรียมแท็บสำหรับผลของปีถัดไป ท่านไม่ต้องเริ่มจากสมุดงานเปล่า
      </p>
      {plan === null ? null : plan.refusal !== null ? (
        <>
          <p class="hint">{plan.refusal.message}</p>
          {plan.refusal.next === '' ? null : <p class="hint">{plan.refusal.next}</p>}
        </>
      ) : (
        <Plan panel={panel} plan={plan} />
      )}
      <Progress panel={panel} actions={['next-year']} />
      {plan !== null && plan.takeBack !== null ? <TakeBack panel={panel} year={plan.takeBack} /> : null}
    </>
  );
}

function Plan({ panel, plan }: { panel: Panel; plan: NextYearPlan }): preact.JSX.Element {
  const { hide, setHide, begin } = panel.yearChange;
  return (
    <>
      {plan.resumes ? <p class="flag flag-changed">การเริ่มปี {plan.to} ครั้งก่อนหยุดกลางคัน กดปุ่มเพื่อทำต่อให้เสร็จ</p> : null}
      <section>
        <h2>
          จากผลปี {plan.from} เป็นผลปี {plan.to}
        </h2>
        <ul class="year-changes">
          {plan.changes.map(({ tab, says }) => (
            <li key={tab}>
              <strong>{tab}</strong> {says}
            </li>
          ))}
        </ul>
        {plan.notes.map((note) => (
          <p class="hint" key={note}>
            {note}
          </p>
        ))}
        {plan.errors > 0 ? (
          <p class="hint">
            ปี {plan.from} ยังมีข้อสังเกตที่ต้องแก้ไข {plan.errors} ข้อ เริ่มปีใหม่ได้ สำเนาเก็บไว้ตามที่เป็น
          </p>
        ) : null}
        <details>
          <summary>
            แท็บที่เก็บปี {plan.from} ไว้ {plan.copies.length} แท็บ
          </summary>
          <ul class="year-changes">
            {plan.copies.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
        <label class="check-line">
          <input type="checkbox" checked={hide} onChange={({ currentTarget }) => setHide(currentTarget.checked)} />
          ซ่อนแท็บเหล่านี้ (เรียกดูได้จากรายการแผ่นงานที่ซ่อนอยู่)
        </label>
      </section>
      <Action panel={panel} action="next-year" label={`เริ่มปี ${plan.to ?? ''}`} onPress={begin} />
    </>
  );
}

function TakeBack({ panel, year }: { panel: Panel; year: number }): preact.JSX.Element {
  const [asking, setAsking] = useState(false);
  return (
    <section>
      <h2>ย้อนกลับ</h2>
      <p class="hint">ย้อนได้จนกว่าจะกรอกข้อมูลของปีใหม่ ข้อมูลของปี {year} กลับมาครบและสำเนาถูกลบ</p>
      {asking ? (
        <Confirm
          label={`ย้อนกลับเป็นปี ${year}`}
          yes={`กลับเป็นปี ${year}`}
          no="ไม่ย้อน"
          busy={panel.busy !== null}
          onYes={() => {
            setAsking(false);
            panel.yearChange.takeBack();
          }}
          onNo={() => setAsking(false)}
        >
          <p>ต้องการให้แท็บกลับเป็นของปี {year} หรือไม่</p>
        </Confirm>
      ) : (
        <button
          type="button"
          class="button"
          aria-disabled={panel.busy !== null}
          onClick={() => (panel.busy === null ? setAsking(true) : undefined)}
        >
          ย้อนการเริ่มปีใหม่
        </button>
      )}
    </section>
  );
}
