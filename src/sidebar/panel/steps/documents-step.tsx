/** เอกสาร: the papers, what each still lacks, making one or all of them, and what was made before. */

import { useState } from 'preact/hooks';
import type { DocumentState, MakeDocumentRequest, Overview } from '../../../shared/rpc';
import { roundDoubt, WHERE_LACKING } from '../../../shared/rpc-values';
import { isAddress } from '../format';
import { Action, Progress } from '../parts/action';
import { Approval } from '../parts/approval';
import { Confirm } from '../parts/confirm';
import { Icon } from '../parts/icon';
import { MissingFields, Run } from '../parts/paper-run';
import { MissingElements, RequirementList, missingElements } from '../parts/requirements';
import { Skeleton } from '../parts/skeleton';
import { staleDocuments } from '../steps';
import type { Panel } from '../use-panel';

/** A wish that waits for a yes, because findings are open, fields empty or required elements missing. */
interface Wish {
  readonly documents: readonly DocumentState[];
  readonly delivery: MakeDocumentRequest['delivery'];
}

export function DocumentsStep({ panel }: { panel: Panel }): preact.JSX.Element {
  const { overview } = panel;
  const [wish, setWish] = useState<Wish | null>(null);
  const progress = <Progress panel={panel} actions={['documents', 'approval', 'go-to', 'read']} />;
  if (!overview) {
    return (
      <>
        {progress}
        <Skeleton panel={panel} about="สร้างบันทึกข้อความและเอกสารแนบจากข้อมูลในสมุดงาน พร้อมแก้ไขต่อและเสนอลงนาม" />
      </>
    );
  }
  const blocked = overview.scoreCard ? null : 'ยังสร้างเอกสารไม่ได้ ดูสิ่งที่ยังขาดในขั้นตอน ข้อมูล';
  const errors = overview.findings.filter(({ severity }) => severity === 'error').length;
  const doubtOf = ({ documents }: Wish): string | null =>
    roundDoubt(
      overview.committee?.round ?? null,
      documents.map(({ id }) => id),
    );
  const make = (wanted: Wish): void => {
    if (panel.busy !== null || blocked !== null) return;
    const lacking = wanted.documents.some(
      ({ missing, requirements }) => missing.length > 0 || missingElements(requirements).length > 0,
    );
    if ((lacking || errors > 0 || doubtOf(wanted) !== null) && wish !== wanted) setWish(wanted);
    else {
      setWish(null);
      panel.makeDocuments(wanted.documents, wanted.delivery);
    }
  };
  const ask = (id: string): preact.JSX.Element | null =>
    wish !== null && wishId(wish) === id ? (
      <Confirm
        label="ยืนยันการสร้าง"
        yes="สร้างต่อ"
        no="ยังไม่สร้าง"
        busy={panel.busy !== null}
        onYes={() => make(wish)}
        onNo={() => setWish(null)}
      >
        <Doubts {...wish} errors={errors} round={doubtOf(wish)} />
      </Confirm>
    ) : null;
  return (
    <>
      <Action
        panel={panel}
        action="documents"
        label={`สร้างทุกฉบับ (${overview.documents.length})`}
        onPress={() => make({ documents: overview.documents, delivery: 'drive' })}
        blocked={blocked}
      />
      <Stale overview={overview} />
      {ask(ALL)}
      {progress}
      <ul class="documents">
        {overview.documents.map((document) => (
          <li key={document.id} class="document">
            <h2>{document.title}</h2>
            <p class="purpose">{document.purpose}</p>
            {document.requirements !== null ? (
              <RequirementList panel={panel} requirements={document.requirements} />
            ) : null}
            {document.missing.length > 0 ? <MissingFields panel={panel} missing={document.missing} /> : null}
            <div class="buttons">
              <button
                type="button"
                class="button"
                aria-disabled={panel.busy !== null || blocked !== null}
                aria-label={`สร้างเอกสาร ${document.title}`}
                onClick={() => make({ documents: [document], delivery: 'drive' })}
              >
                สร้างเอกสาร
              </button>
              <button
                type="button"
                class="button"
                aria-disabled={panel.busy !== null || blocked !== null}
                aria-label={`ดาวน์โหลด .docx ${document.title}`}
                onClick={() => make({ documents: [document], delivery: 'download' })}
              >
                <Icon name="download" />
                .docx
              </button>
            </div>
            {ask(document.id)}
            <Run run={panel.runs[document.id] ?? null} />
            <Approval panel={panel} document={document} />
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => panel.openPage('templates')}>
        <Icon name="file" />
        แม่แบบและตราครุฑ
      </button>
      <section>
        <h2>ประวัติ</h2>
        {overview.history.length === 0 ? (
          <p class="empty">ยังไม่เคยสร้างเอกสารหรือวิเคราะห์</p>
        ) : (
          <ul class="history">
            {overview.history.map(({ at, what, result }, index) => (
              <li key={`${at} ${index}`}>
                <span class="history-at">{at}</span>
                {isAddress(result) ? (
                  <a href={result} target="_blank" rel="noopener">
                    {what}
                    <Icon name="open" />
                  </a>
                ) : (
                  <span>{what}</span>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

/** Which papers say something else than the data of now. */
function Stale({ overview }: { overview: Overview }): preact.JSX.Element | null {
  const stale = staleDocuments(overview);
  return stale.length === 0 ? null : (
    <p class="flag flag-changed">
      ตั้งค่า คะแนน รายข้อ มาตรการ หรือประเด็นเปลี่ยนไปหลังสร้าง {stale.map(({ title }) => title).join(', ')}{' '}
      ให้สร้างใหม่เพื่อให้ตรงกับข้อมูลปัจจุบัน
    </p>
  );
}

const ALL = 'all';

function wishId({ documents }: Wish): string {
  const [only, ...others] = documents;
  return only && others.length === 0 ? only.id : ALL;
}

/** What speaks against making the papers, in words: wrong figures and elements that cost the points of an item first. */
function Doubts({
  documents,
  errors,
  round,
}: Wish & { readonly errors: number; readonly round: string | null }): preact.JSX.Element {
  const missing = documents.flatMap((document) => document.missing);
  // Papers share cells; a field without one is a place of its own.
  const empty = new Set(missing.map(({ cell }, index) => cell ?? index)).size;
  return (
    <>
      {errors > 0 ? <p>ผลตรวจยังมีข้อที่ต้องแก้ไข {errors} รายการ เอกสารที่สร้างตอนนี้อาจผิด</p> : null}
      {round === null ? null : <p>{round}</p>}
      <MissingElements documents={documents} />
      {missing.some(({ field }) => field === 'garuda') ? (
        <p>ยังไม่มีภาพครุฑที่หัวบันทึกข้อความ อัปโหลดครั้งเดียวที่ แม่แบบและตราครุฑ ใช้ได้ทุกฉบับ</p>
      ) : null}
      {empty > 0 ? <p>{`ยังว่าง ${empty} ช่อง ${WHERE_LACKING}`}</p> : null}
    </>
  );
}
