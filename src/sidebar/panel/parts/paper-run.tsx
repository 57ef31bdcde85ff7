/** What stands below a paper that can be made: which fields are empty, how far it has come, and where it is. */

import { useMemo } from 'preact/hooks';
import type { MakeDocumentResult, MissingField } from '../../../shared/rpc';
import { downloadAddress } from '../download';
import type { Panel } from '../use-panel';
import type { DocumentRun } from '../use-work';
import { Icon } from './icon';
import { PlaceLink } from './place-link';

/** The fields without a value, folded, each with a link to its cell. */
export function MissingFields({
  panel,
  missing,
}: {
  panel: Panel;
  missing: readonly MissingField[];
}): preact.JSX.Element {
  return (
    <details class="missing">
      <summary>ยังว่าง {missing.length} ช่อง</summary>
      <ul>
        {missing.map(({ field, label, cell }, index) => (
          <li key={`${field} ${index}`}>
            {label} {cell !== null ? <PlaceLink panel={panel} place={cell} /> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How far the paper has come, and where it is. */
export function Run({ run }: { run: DocumentRun | null }): preact.JSX.Element | null {
  if (run === null) return null;
  switch (run.status) {
    case 'waiting':
      return <p class="run">รอคิว</p>;
    case 'making':
      return (
        <p class="run">
          <span class="spinner" aria-hidden="true" /> กำลังสร้าง
        </p>
      );
    case 'left':
      return <p class="run">เลิกรอแล้ว หากสร้างเสร็จจะแสดงที่นี่และในประวัติ</p>;
    case 'failed':
      return <p class="run failed">ยังไม่ได้สร้าง</p>;
    case 'made':
      return <Made result={run.result} />;
  }
}

function Made({ result }: { result: MakeDocumentResult }): preact.JSX.Element {
  const address = useMemo(() => downloadAddress(result), [result]);
  return (
    <div class="made">
      <p class="run done">
        <Icon name="done" />
        {result.url !== null ? (
          <a href={result.url} target="_blank" rel="noopener">
            เปิดเอกสาร
            <Icon name="open" />
          </a>
        ) : (
          <a href={address ?? ''} download={result.fileName} title={result.fileName}>
            ดาวน์โหลดไฟล์ .docx
          </a>
        )}
      </p>
      {[result.driveProblem, result.historyProblem].map((problem) =>
        problem === null ? null : (
          <p key={problem.code} class="hint">
            {problem.message} {problem.next}
          </p>
        ),
      )}
    </div>
  );
}
