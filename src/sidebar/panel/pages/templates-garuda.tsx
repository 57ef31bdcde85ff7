/** The garuda of the memo's head: the picture that the workbook keeps, another one, or none. */

import { useState } from 'preact/hooks';
import type { TemplatesState } from '../../../rpc';
import { dataAddressOf } from '../file-bytes';
import { Confirm } from '../parts/confirm';
import { FileChoice } from '../parts/file-choice';
import type { Panel } from '../use-panel';
import { LARGEST_GARUDA_MB } from '../../../rpc-values';
import { TemplatesResult } from './templates-result';

interface Choice {
  readonly file: File;
  /** Null where the browser cannot read it. */
  readonly address: string | null;
}

export function TemplatesGaruda({ panel, known }: { panel: Panel; known: TemplatesState }): preact.JSX.Element {
  const { garuda, garudaPicture } = known;
  const { applyGaruda, removeGaruda, spot } = panel.templates;
  const [choice, setChoice] = useState<Choice | null>(null);
  const [asking, setAsking] = useState(false);
  const busy = panel.busy !== null;
  const picture = choice === null ? garudaPicture : choice.address;
  return (
    <section>
      <h3>ตราครุฑ</h3>
      <div class="garuda">
        <span class={picture === null ? 'garuda-frame empty-frame' : 'garuda-frame'}>
          {picture === null ? null : <img src={picture} alt={choice === null ? 'ภาพที่ใช้อยู่' : 'ภาพที่เลือก'} />}
        </span>
        <p class="hint">
          {garuda === null
            ? 'ยังไม่มีภาพ ที่ว่างในหัวบันทึกข้อความจะไม่พิมพ์'
            : `ใช้ ${garuda.name}${garuda.at === '' ? '' : ` เก็บเมื่อ ${garuda.at}`}`}{' '}
          พิมพ์สูง 1.5 ซม.
        </p>
      </div>
      <FileChoice
        label="เลือกภาพ"
        of="ตราครุฑ"
        accept="image/png,image/jpeg"
        hint={`PNG หรือ JPEG ไม่เกิน ${LARGEST_GARUDA_MB} MB`}
        file={choice === null ? null : choice.file}
        onChoose={(file) => void dataAddressOf(file).then((address) => setChoice({ file, address }))}
      />
      <div class="buttons">
        {choice !== null ? (
          <button type="button" class="button primary" aria-disabled={busy} onClick={() => applyGaruda(choice.file)}>
            ใช้ภาพนี้
          </button>
        ) : null}
        {garuda !== null || spot === 'garuda' ? (
          <button
            type="button"
            class="button"
            aria-disabled={busy || garuda === null}
            onClick={() => (busy || garuda === null ? undefined : setAsking(true))}
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
          onYes={() => {
            setAsking(false);
            setChoice(null);
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
