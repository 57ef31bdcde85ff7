/** พิจารณา: the round as it stands, what is open, the next thing to do, remarks that want an answer, and who has signed. */

import { useState } from 'preact/hooks';
import { DECISIONS, ROLES } from '../../../committee/words';
import type { AnswerRemarkRequest, RoundView, VerifyResult } from '../../../shared/rpc';
import { Action, Progress } from '../parts/action';
import { FileChoice } from '../parts/file-choice';
import { PlaceLink } from '../parts/place-link';
import { Skeleton } from '../parts/skeleton';
import type { Panel } from '../use-panel';

export function ReviewStep({ panel }: { panel: Panel }): preact.JSX.Element {
  const { view } = panel.committee;
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
      <Steps panel={panel} view={view} progress={progress} />
      <Open panel={panel} view={view} />
      <Remarks panel={panel} view={view} />
      <Members view={view} />
      <Verify panel={panel} />
    </>
  );
}

function State({ view: { round } }: { view: RoundView }): preact.JSX.Element {
  if (round === null) {
    return (
      <p class="about">
        ระบบเขียนเรื่องที่ต้องพิจารณาลงแท็บ พิจารณา และรายชื่อลงแท็บ ลงนาม คณะกรรมการเปิดสมุดงานนี้ทางลิงก์ เลือกมติและลงนามได้เลย
        ไม่ต้องติดตั้งสิ่งใด
      </p>
    );
  }
  const { no, at, closedAt, upToDate } = round;
  return (
    <p class={upToDate ? 'flag' : 'flag flag-changed'}>
      รอบที่ {no} {closedAt === null ? 'ส่งเมื่อ' : 'ปิดแล้วเมื่อ'} <span class="nowrap">{closedAt ?? at}</span>
      {upToDate ? '' : ' ข้อมูลเปลี่ยนหลังจากนั้น'}
    </p>
  );
}

/** What can be done now, the likeliest first; each says beforehand what it will do. */
function Steps(props: { panel: Panel; view: RoundView; progress: preact.JSX.Element }): preact.JSX.Element {
  const { panel, view, progress } = props;
  const { round, sending, refusal, closing } = view;
  const { step } = panel.committee;
  const canClose = round !== null && round.closedAt === null;
  return (
    <section>
      {sending !== null || round === null ? (
        <>
          <Action
            panel={panel}
            action="round"
            label={round === null ? 'ส่งให้พิจารณา' : `ส่งรอบที่ ${round.no + 1}`}
            onPress={() => step('send')}
            blocked={refusal}
          />
          {sending === null ? null : <p class="hint">{sendingWords(sending)}</p>}
          {refusal === null || panel.notice !== null ? null : <TabLink panel={panel} tab="คณะกรรมการ" />}
        </>
      ) : null}
      {canClose && sending === null ? (
        <>
          <Action
            panel={panel}
            action="round"
            label={`ปิดรอบที่ ${round.no}`}
            onPress={() => step('close')}
            blocked={closing.length > 0 ? 'ปิดได้เมื่อรายการด้านล่างครบ' : null}
          />
          <p class="hint">เมื่อปิดรอบแล้ว บันทึกข้อความจะระบุว่าคณะกรรมการพิจารณาแล้ว และสร้างสรุปมติได้</p>
        </>
      ) : null}
      {round !== null && sending === null ? <p class="hint">{refusal}</p> : null}
      {round !== null && round.closedAt !== null ? (
        <Action panel={panel} action="round" label="เปิดรอบอีกครั้ง" onPress={() => step('reopen')} quiet />
      ) : null}
      {progress}
    </section>
  );
}

function sendingWords({ no, kept, reopened, added }: NonNullable<RoundView['sending']>): string {
  if (no === 1) return `จะส่ง ${added} เรื่อง`;
  const parts = [
    kept > 0 ? `คงมติเดิม ${kept} เรื่อง` : '',
    reopened > 0 ? `พิจารณาใหม่ ${reopened} เรื่อง (มติเดิมย้ายไปไว้ข้าง ๆ)` : '',
    added > 0 ? `เพิ่ม ${added} เรื่อง` : '',
  ];
  return `จะ${parts.filter((part) => part !== '').join(' ')}`;
}

function TabLink({ panel, tab }: { panel: Panel; tab: string }): preact.JSX.Element {
  return (
    <button type="button" class="link" onClick={() => panel.goTo(tab)}>
      เปิดแท็บ {tab}
    </button>
  );
}

function Open({ panel, view }: { panel: Panel; view: RoundView }): preact.JSX.Element | null {
  const { round, matters, closing, lostRemarks } = view;
  if (round === null) return null;
  const decided = matters.filter(({ state }) => state === 'decided');
  return (
    <section>
      <h2>
        มติ {decided.length} จาก {matters.length} เรื่อง
      </h2>
      {closing.length > 0 ? (
        <ul class="open-list">
          {closing.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
      {decided.length > 0 ? (
        <details>
          <summary>มติที่มีแล้ว {decided.length} เรื่อง</summary>
          <ul class="open-list">
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
      <TabLink panel={panel} tab="พิจารณา" />
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
        class="answer"
        aria-label={`คำตอบของ ${about}`}
        placeholder="คำตอบ"
        rows={2}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="buttons">
        <button type="button" class="button" aria-disabled={off} onClick={() => (off ? undefined : send('done'))}>
          แก้ไขแล้ว
        </button>
        <button type="button" class="button" aria-disabled={off} onClick={() => (off ? undefined : send('declined'))}>
          ไม่แก้ไข
        </button>
      </div>
      {text.trim() === '' ? <p class="hint">พิมพ์คำตอบหรือเหตุผลก่อน</p> : null}
    </>
  );
}

const SIGNED: Readonly<Record<RoundView['members'][number]['state'], string>> = {
  signed: '',
  unsigned: 'ยังไม่ลงนาม',
  changed: 'ข้อมูลเปลี่ยนหลังลงนาม',
  invalid: 'ความเห็นไม่ตรงกับตัวเลือก',
  missing: 'แถวถูกลบ',
  double: 'มีแถวซ้ำ',
  edited: 'ชื่อถูกแก้',
};

function Members({ view: { members } }: { view: RoundView }): preact.JSX.Element | null {
  if (members.length === 0) return null;
  const signed = members.filter(({ state }) => state === 'signed').length;
  return (
    <section>
      <h2>
        ลงนาม {signed} จาก {members.length} คน
      </h2>
      <ul class="members">
        {members.map(({ name, role, state, opinion }) => (
          <li key={name}>
            <span>
              {name} <span class="quiet">{ROLES[role]}</span>
            </span>
            <span class={state === 'signed' ? 'passed' : state === 'unsigned' ? 'quiet' : 'failed'}>
              {state === 'signed' && opinion !== null ? DECISIONS[opinion] : SIGNED[state]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const VERDICTS: Readonly<Record<VerifyResult['verdict'], string>> = {
  same: 'เอกสารนี้ทำจากข้อมูลชุดปัจจุบัน',
  round: 'เอกสารนี้ทำจากข้อมูลของรอบก่อน',
  other: 'เอกสารนี้ทำจากข้อมูลชุดอื่น',
  none: 'เอกสารนี้ไม่มีรหัสข้อมูล จึงเทียบไม่ได้',
};

function Verify({ panel }: { panel: Panel }): preact.JSX.Element {
  const { verified, verify } = panel.committee;
  const result = verified?.result ?? null;
  return (
    <section>
      <h2>เทียบเอกสารกับข้อมูล</h2>
      <FileChoice
        label="เลือกไฟล์ .docx"
        of="ที่จะเทียบ"
        accept=".docx"
        hint="ดูว่าเอกสารทำจากข้อมูลชุดปัจจุบันหรือไม่"
        file={verified?.file ?? null}
        onChoose={verify}
      />
      <Progress panel={panel} actions={['verify']} />
      {result === null ? null : (
        <>
          <p class={result.verdict === 'same' ? 'flag' : 'flag flag-changed'}>
            {VERDICTS[result.verdict]}
            {result.round === null ? '' : ` (รอบที่ ${result.round})`}
          </p>
          {result.code === null ? null : (
            <p class="hint">
              รหัสในเอกสาร <span class="nowrap">{result.code}</span> รหัสของสมุดงาน{' '}
              <span class="nowrap">{result.workbookCode}</span>
            </p>
          )}
        </>
      )}
    </section>
  );
}
