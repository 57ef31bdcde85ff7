/** พิจารณา: the round as it stands, what is open, remarks that want an answer, and the steps with what each will do. */

import { useEffect, useState } from 'preact/hooks';
import { DECISIONS } from '../../../committee/words';
import type { AnswerRemarkRequest, RoundView, VerifyResult } from '../../../shared/rpc';
import { base64Of } from '../file-bytes';
import { Action, Progress } from '../parts/action';
import { PlaceLink } from '../parts/place-link';
import { Skeleton } from '../parts/skeleton';
import type { Panel } from '../use-panel';

export function ReviewStep({ panel }: { panel: Panel }): preact.JSX.Element {
  const { view, load } = panel.committee;
  const unread = view === null && panel.overview !== null;
  useEffect(() => {
    if (unread && panel.busy === null && panel.failure?.action !== 'round') load();
  }, [unread, panel.busy]);
  const progress = <Progress panel={panel} actions={['round', 'go-to', 'read']} />;
  if (view === null) {
    return (
      <>
        {progress}
        <Skeleton panel={panel} about="ส่งเรื่องให้คณะกรรมการพิจารณา ติดตามมติและการลงนาม แล้วปิดรอบ" />
      </>
    );
  }
  return (
    <>
      <State view={view} />
      <Steps panel={panel} view={view} />
      {progress}
      <Open panel={panel} view={view} />
      <Remarks panel={panel} view={view} />
      <Verify panel={panel} result={panel.committee.verified} />
      <button type="button" class="button" onClick={() => load()}>
        อ่านสถานะใหม่
      </button>
    </>
  );
}

function State({ view: { round } }: { view: RoundView }): preact.JSX.Element {
  if (round === null) {
    return (
      <p class="about">
        ยังไม่ได้ส่งให้พิจารณา กรอกรายชื่อในแท็บ คณะกรรมการ แล้วกดส่ง ระบบจะเขียนเรื่องลงแท็บ พิจารณา และเพิ่มแถวในแท็บ ลงนาม
      </p>
    );
  }
  const { no, at, closedAt, upToDate } = round;
  return (
    <p class={upToDate ? 'flag' : 'flag flag-changed'}>
      รอบที่ {no} {closedAt === null ? `เปิดอยู่ ส่งเมื่อ ${at}` : `ปิดแล้วเมื่อ ${closedAt}`}
      {upToDate ? '' : ' ข้อมูลเปลี่ยนหลังส่ง'}
    </p>
  );
}

function Steps({ panel, view }: { panel: Panel; view: RoundView }): preact.JSX.Element {
  const { round, sending, refusal, closing } = view;
  const will =
    sending === null
      ? null
      : sending.no === 1
        ? `จะส่ง ${sending.added} เรื่องเป็นรอบแรก`
        : `จะคงเดิม ${sending.kept} เรื่อง เปิดพิจารณาใหม่ ${sending.reopened} เรื่อง เพิ่ม ${sending.added} เรื่อง มติเดิมของเรื่องที่เปิดใหม่ย้ายไปไว้ข้าง ๆ`;
  return (
    <>
      <Action
        panel={panel}
        action="round"
        label={round === null ? 'ส่งให้พิจารณา' : `ส่งรอบที่ ${sending?.no ?? round.no + 1}`}
        onPress={() => panel.committee.step('send')}
        quiet={round !== null && round.upToDate}
        blocked={refusal}
      />
      {will === null ? null : <p class="hint">{will}</p>}
      {round !== null && round.closedAt === null ? (
        <>
          <Action
            panel={panel}
            action="round"
            label={`ปิดรอบที่ ${round.no}`}
            onPress={() => panel.committee.step('close')}
            quiet={closing.length > 0}
            blocked={closing.length > 0 ? `ยังปิดไม่ได้ ${closing.length} ข้อ ดูด้านล่าง` : null}
          />
          <p class="hint">ปิดรอบแล้ว บันทึกข้อความจะระบุว่าคณะกรรมการพิจารณาแล้ว และสร้างสรุปมติได้</p>
        </>
      ) : null}
      {round !== null && round.closedAt !== null ? (
        <Action panel={panel} action="round" label="เปิดรอบอีกครั้ง" onPress={() => panel.committee.step('reopen')} quiet />
      ) : null}
    </>
  );
}

function Open({ panel, view }: { panel: Panel; view: RoundView }): preact.JSX.Element | null {
  const { round, matters, members, closing, lostRemarks } = view;
  if (round === null) return null;
  const decided = matters.filter(({ state }) => state === 'decided');
  const signed = members.filter(({ state }) => state === 'signed').length;
  return (
    <section>
      <h2>
        มติ {decided.length} จาก {matters.length} เรื่อง · ลงนาม {signed} จาก {members.length} คน
      </h2>
      {closing.length > 0 ? (
        <ul class="open-list">
          {closing.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
      {decided.length > 0 ? (
        <details class="missing">
          <summary>มติที่มีแล้ว {decided.length} เรื่อง</summary>
          <ul>
            {decided.map(({ no, title, decision, keptFrom }) => (
              <li key={no}>
                {no}. {title}: {decision === null ? '' : DECISIONS[decision]}
                {keptFrom === null ? '' : ` (คงมติรอบที่ ${keptFrom})`}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {lostRemarks.length > 0 ? (
        <p class="flag flag-changed">ความเห็นที่เคยมีแต่ไม่พบแล้ว: {lostRemarks.join(' · ')}</p>
      ) : null}
      <button type="button" class="link" onClick={() => panel.goTo('พิจารณา')}>
        เปิดแท็บ พิจารณา
      </button>
    </section>
  );
}

function Remarks({ panel, view }: { panel: Panel; view: RoundView }): preact.JSX.Element | null {
  if (view.openRemarks.length === 0) return null;
  return (
    <section>
      <h2>ความเห็นที่รอคำตอบ {view.openRemarks.length} ข้อ</h2>
      <ul class="remarks">
        {view.openRemarks.map((remark) => (
          <li key={`${remark.matter} ${remark.remark} ${remark.by}`}>
            <p>
              {remark.matter === '' ? '' : `เรื่องที่ ${remark.matter.replace(/^เรื่อง(ที่)?\s*/, '')}: `}
              {remark.remark}
              {remark.by === '' ? '' : ` (${remark.by})`}{' '}
              {remark.cell === null ? null : <PlaceLink panel={panel} place={remark.cell} />}
            </p>
            <Answer panel={panel} remark={remark} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answer({ panel, remark }: { panel: Panel; remark: RoundView['openRemarks'][number] }): preact.JSX.Element {
  const [text, setText] = useState(remark.answer);
  const { matter, remark: about, by } = remark;
  const send = (state: AnswerRemarkRequest['state']): void => {
    if (panel.busy === null) panel.committee.answer({ matter, remark: about, by, answer: text, state });
  };
  const off = panel.busy !== null || text.trim() === '';
  return (
    <>
      <textarea
        aria-label={`คำตอบของ ${about}`}
        rows={2}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="buttons">
        <button type="button" class="button" aria-disabled={off} onClick={() => (off ? undefined : send('done'))}>
          แก้แล้ว
        </button>
        <button type="button" class="button" aria-disabled={off} onClick={() => (off ? undefined : send('declined'))}>
          ไม่แก้ เพราะเหตุข้างต้น
        </button>
      </div>
    </>
  );
}

const VERDICTS: Readonly<Record<VerifyResult['verdict'], string>> = {
  same: 'เอกสารนี้ทำจากข้อมูลชุดปัจจุบัน',
  round: 'เอกสารนี้ทำจากข้อมูลของรอบก่อน',
  other: 'เอกสารนี้ทำจากข้อมูลชุดอื่น',
  none: 'เอกสารนี้ไม่มีรหัสข้อมูล จึงเทียบไม่ได้',
};

function Verify({ panel, result }: { panel: Panel; result: VerifyResult | null }): preact.JSX.Element {
  const choose = (files: FileList | null): void => {
    const file = files?.[0];
    if (!file || panel.busy !== null) return;
    void base64Of(file).then((base64) => (base64 === null ? undefined : panel.committee.verify(base64)));
  };
  return (
    <section>
      <h2>เทียบเอกสารกับข้อมูล</h2>
      <label class="hint">
        เลือกไฟล์ .docx เพื่อดูว่าทำจากข้อมูลชุดนี้หรือไม่{' '}
        <input type="file" accept=".docx" onChange={(event) => choose(event.currentTarget.files)} />
      </label>
      {result === null ? null : (
        <p class={result.verdict === 'same' ? 'flag' : 'flag flag-changed'}>
          {VERDICTS[result.verdict]}
          {result.round === null ? '' : ` (รอบที่ ${result.round})`}
          {result.code === null ? '' : ` รหัสในเอกสาร ${result.code} รหัสของสมุดงาน ${result.workbookCode}`}
        </p>
      )}
    </section>
  );
}
