/** หลายหน่วยงาน: what the table of agencies says, writing the overview, and the papers of all agencies. */

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AgenciesReport, DocumentId, DocumentState, PapersPlan, PapersStep } from '../../../shared/rpc';
import { downloadAddress } from '../download';
import { Action, Progress } from '../parts/action';
import { MissingFields, Run as PaperRun } from '../parts/paper-run';
import { PlaceLink } from '../parts/place-link';
import type { PapersRun } from '../use-agencies';
import type { Panel } from '../use-panel';

export function AgenciesPage({ panel }: { panel: Panel }): preact.JSX.Element {
  const { agencies } = panel;
  const { report, read } = agencies;
  const tried = useRef(false);
  useEffect(() => {
    // Once, as soon as the panel's own first reading is done; after a failure the person presses the button.
    if (read || tried.current || panel.busy !== null) return;
    tried.current = true;
    agencies.load();
  }, [panel.busy]);
  return (
    <>
      <p class="about">
        สำหรับจังหวัด กระทรวง หรือมหาวิทยาลัยที่ดูผลของหลายหน่วยงาน วางตารางผลลงในแท็บ หน่วยงาน หนึ่งแถวต่อหนึ่งหน่วยงาน
      </p>
      {read && report === null ? (
        <Action panel={panel} action="agencies" label="สร้างแท็บหน่วยงาน" onPress={agencies.createTabs} />
      ) : null}
      <Action panel={panel} action="agencies" label="อ่านแท็บ หน่วยงาน อีกครั้ง" quiet onPress={agencies.load} />
      <Progress panel={panel} actions={['agencies']} />
      {report !== null ? (
        <>
          <Report panel={panel} report={report} />
          <Action
            panel={panel}
            action="agencies"
            label="เขียนภาพรวม"
            onPress={agencies.write}
            blocked={report.problem === null ? null : report.problem.message}
          />
          {report.paper === null ? null : <OverviewPaper panel={panel} paper={report.paper} />}
          <Papers
            panel={panel}
            papers={report.papers}
            blocked={report.problem === null ? null : report.problem.message}
          />
        </>
      ) : null}
    </>
  );
}

function Report({ panel, report }: { panel: Panel; report: AgenciesReport }): preact.JSX.Element {
  const { count, sheet, levels, undecided, unscored, internal, sentences, findings, problem } = report;
  return (
    <section>
      <h2>
        {count} หน่วยงาน <PlaceLink panel={panel} place={sheet} />
      </h2>
      {internal ? <p class="flag flag-changed">ผลภายใน ไม่ใช่ผลของสำนักงาน ป.ป.ช.</p> : null}
      {problem !== null ? (
        <p class="hint">
          {problem.message} {problem.place !== null ? <PlaceLink panel={panel} place={problem.place} /> : null}
        </p>
      ) : null}
      <ul>
        {levels.map(({ rating, count: own }) => (
          <li key={rating}>
            {rating} {own}
          </li>
        ))}
        {undecided > 0 ? <li>ยังชี้ขาดไม่ได้ {undecided}</li> : null}
        {unscored > 0 ? <li>ไม่มีคะแนน {unscored}</li> : null}
      </ul>
      {sentences.map((sentence) => (
        <p key={sentence} class="hint">
          {sentence}
        </p>
      ))}
      <p class="hint">
        ข้อสังเกต: ต้องแก้ไข {findings.error} ควรตรวจสอบ {findings.warning} ข้อมูล {findings.note} (ดูในแท็บ ผิดปกติ)
      </p>
    </section>
  );
}

/** The paper about all of them: the office's own. */
function OverviewPaper({ panel, paper }: { panel: Panel; paper: DocumentState }): preact.JSX.Element {
  return (
    <section>
      <h2>{paper.title}</h2>
      <p class="purpose">{paper.purpose}</p>
      {paper.missing.length > 0 ? <MissingFields panel={panel} missing={paper.missing} /> : null}
      <Action
        panel={panel}
        action="documents"
        label="สร้างรายงานภาพรวม"
        onPress={() => panel.makeDocuments([paper], 'drive')}
      />
      <Action
        panel={panel}
        action="documents"
        label="ดาวน์โหลดรายงานภาพรวมเป็น .docx"
        quiet
        onPress={() => panel.makeDocuments([paper], 'download')}
      />
      <Progress panel={panel} actions={['documents']} />
      <PaperRun run={panel.runs[paper.id] ?? null} />
    </section>
  );
}

function Papers({
  panel,
  papers,
  blocked,
}: {
  panel: Panel;
  papers: AgenciesReport['papers'];
  blocked: string | null;
}): preact.JSX.Element {
  const { agencies } = panel;
  const [ids, setIds] = useState<readonly DocumentId[]>(['analysis']);
  const [belowOnly, setBelowOnly] = useState(false);
  const [asFiles, setAsFiles] = useState(false);
  const wanted = { ids, belowOnly, delivery: asFiles ? ('download' as const) : ('drive' as const) };
  const none = ids.length === 0 ? 'เลือกเอกสารอย่างน้อยหนึ่งฉบับ' : blocked;
  const toggle = (id: DocumentId): void =>
    setIds(
      ids.includes(id)
        ? ids.filter((one) => one !== id)
        : papers.map((one) => one.id).filter((one) => one === id || ids.includes(one)),
    );
  const box = (label: string, checked: boolean, change: () => void): preact.JSX.Element => (
    <label class="choice">
      <input type="checkbox" checked={checked} onChange={change} /> {label}
    </label>
  );
  return (
    <section>
      <h2>เอกสารของทุกหน่วยงาน</h2>
      {papers.map(({ id, title }) => (
        <div key={id}>{box(title, ids.includes(id), () => toggle(id))}</div>
      ))}
      <div>{box('เฉพาะหน่วยงานที่ได้ต่ำกว่า 85', belowOnly, () => setBelowOnly(!belowOnly))}</div>
      <div>{box('เป็นไฟล์ .docx แทน Google เอกสาร', asFiles, () => setAsFiles(!asFiles))}</div>
      <Action
        panel={panel}
        action="papers"
        label="ตรวจก่อนสร้าง"
        quiet
        onPress={() => agencies.check(wanted)}
        blocked={none}
      />
      {agencies.plan !== null && agencies.papers === null ? <Plan plan={agencies.plan} /> : null}
      <Action panel={panel} action="papers" label="สร้างเอกสาร" onPress={() => agencies.make(wanted)} blocked={none} />
      <Progress panel={panel} actions={['papers']} />
      {agencies.papers !== null ? <Run run={agencies.papers} stop={agencies.stop} /> : null}
    </section>
  );
}

function Plan({ plan }: { plan: PapersPlan }): preact.JSX.Element {
  return (
    <div>
      <p>
        จะสร้าง {plan.make} ฉบับ ของ {plan.agencies} หน่วยงาน ไม่เปลี่ยนแปลง {plan.unchanged} ฉบับ
      </p>
      {plan.missing.length > 0 ? (
        <details class="missing">
          <summary>ข้อมูลที่ยังว่าง {plan.missing.length} รายการ</summary>
          <ul>
            {plan.missing.map(({ label, count, cells }) => (
              <li key={label}>
                {label}: {count} ฉบับ {cells.length > 0 ? `(เช่น ${cells.join(', ')})` : ''}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

const MINUTE = 60_000;

function Run({ run, stop }: { run: PapersRun; stop: () => void }): preact.JSX.Element {
  const all = run.made + run.failed.length + run.left;
  const minutes = run.remaining === null ? null : Math.max(1, Math.round(run.remaining / MINUTE));
  return (
    <div>
      <progress max={Math.max(1, all)} value={run.made + run.failed.length} aria-label="ความคืบหน้า" />
      <p>
        {run.made + run.failed.length} จาก {all} ฉบับ
        {run.running && minutes !== null ? ` · เหลือประมาณ ${minutes} นาที` : ''}
      </p>
      {run.running ? (
        <button type="button" class="button" onClick={stop}>
          หยุดหลังฉบับที่กำลังสร้าง
        </button>
      ) : null}
      {run.failed.length > 0 ? (
        <ul>
          {run.failed.map(({ agency, message }) => (
            <li key={agency}>
              {agency}: {message}
            </li>
          ))}
        </ul>
      ) : null}
      {run.files.length > 0 ? (
        <ul>
          {run.files.map((file) => (
            <li key={file.key}>
              <FileLink file={file} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function FileLink({ file }: { file: PapersStep['files'][number] }): preact.JSX.Element {
  const address = useMemo(() => downloadAddress(file), [file]);
  return (
    <a href={address ?? ''} download={file.fileName}>
      {file.fileName}
    </a>
  );
}
