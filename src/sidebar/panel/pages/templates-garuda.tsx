/** The garuda of the memo's head: the picture that the workbook keeps, another one, or none. */

import { useState } from 'preact/hooks';
import type { TemplatesState } from '../../../shared/rpc';
import { Confirm } from '../parts/confirm';
import { FileChoice } from '../parts/file-choice';
import type { Panel } from '../use-panel';
import { LARGEST_GARUDA_MB } from '../../../shared/rpc-values';
import { TemplatesResult } from './templates-result';

export function TemplatesGaruda({ panel, known }: { panel: Panel; known: TemplatesState }): preact.JSX.Element {
  const { garuda, garudaPicture } = known;
  const { picture: chosen, choosePicture, applyGaruda, removeGaruda, spot } = panel.templates;
  const [asking, setAsking] = useState(false);
  const busy = panel.busy !== null;
  // Where the server refused it, the current picture stays in use and is shown.
  const refused = spot === 'garuda' && panel.failure?.action === 'templates';
  const isChosen = chosen !== null && !refused;
  const picture = isChosen ? chosen.address : garudaPicture;
  return (
    <section>
      <h3>ตราครุฑ</h3>
      <div class="garuda">
        <span class={picture === null ? 'garuda-frame empty-frame' : 'garuda-frame'}>
          {picture === null ? null : <img src={picture} alt={isChosen ? 'ภาพที่เลือก' : 'ภาพที่ใช้อยู่'} />}
        </span>
        <p class="hint">
          {garuda === null
            ? 'ยังไม่มีภาพ ที่ว่างในหัวบันทึกข้อความจะไม่พิมพ์'
            : `ใช้ ${garuda.name}${garuda.at === '' ? '' : ` เก็บเมื่อ ${garuda.at}`}`}{' '}
          พิมพ์สูง 1.5&nbsp;ซม.
        </p>
      </div>
      <FileChoice
        label="เลือกภาพ"
        of="ตราครุฑ"
        accept="image/png,image/jpeg"
        hint={`PNG หรือ JPEG ไม่เกิน ${LARGEST_GARUDA_MB} MB`}
        file={chosen === null ? null : { name: chosen.name, size: chosen.bytes }}
        onChoose={choosePicture}
      />
      <div class="buttons">
        {chosen !== null ? (
          <button type="button" class="button primary" aria-disabled={busy} onClick={() => applyGaruda(chosen)}>
            ใช้ภาพนี้
          </button>
        ) : null}
        {garuda !== null ? (
          <button
            type="button"
            class="button"
            aria-disabled={busy}
            onClick={() => (busy ? undefined : setAsking(true))}
          >
            เอาภาพออก
          </button>
        ) : null}
      </div>
      {asking && garuda !== null ? (
        <Confirm
          label="ยืนยันการเอาภาพออก"
          yes="เอาออก"
          no="ใช้ต่อ"
          busy={panel.busy !== null}
          onYes={() => {
            setAsking(false);
            removeGaruda();
          }}
          onNo={() => setAsking(false)}
        >
          <p>ภาพจะถูกลบออกจากสมุดงานสำหรับทุกคน</p>
        </Confirm>
      ) : null}
      <TemplatesResult panel={panel} spot="garuda" />
    </section>
  );
}
