/** One paper's template: which is used, and taking it out, replacing it, editing it and giving it up. */

import { useState } from 'preact/hooks';
import type { TemplateState } from '../../../shared/rpc';
import { Confirm } from '../parts/confirm';
import { FileChoice, sizeOf } from '../parts/file-choice';
import { Icon } from '../parts/icon';
import type { Panel } from '../use-panel';
import { LARGEST_TEMPLATE_MB } from '../../../shared/rpc-values';
import { TemplatesResult } from './templates-result';

interface Props {
  panel: Panel;
  template: TemplateState;
}

export function TemplatesDocument(props: Props & { open: boolean; onToggle: () => void }): preact.JSX.Element {
  const { panel, template, open, onToggle } = props;
  const { id, title, own } = template;
  return (
    <li class="template">
      <h3>
        <button
          type="button"
          class="template-head"
          aria-expanded={open}
          aria-controls={`template-${id}`}
          onClick={onToggle}
        >
          <span>
            {title}
            <span class={own === null ? 'template-state' : 'template-state own'}>
              {own === null ? 'แม่แบบของระบบ' : `ของหน่วยงาน · ${own.name}`}
            </span>
          </span>
          <Icon name={open ? 'less' : 'more'} />
        </button>
      </h3>
      <div id={`template-${id}`} class="template-body" hidden={!open}>
        {own !== null ? (
          <p class="hint">{own.at === '' ? own.name : `เก็บเมื่อ ${own.at} · ${sizeOf(own.bytes)}`}</p>
        ) : null}
        <InWord panel={panel} template={template} />
        <InGoogleDocs panel={panel} template={template} />
        <BuiltIn panel={panel} template={template} />
      </div>
    </li>
  );
}

function InWord({ panel, template: { id, title, own } }: Props): preact.JSX.Element {
  const { exportTemplate, applyFile, checkFile } = panel.templates;
  const [file, setFile] = useState<File | null>(null);
  const busy = panel.busy !== null;
  return (
    <section>
      <h4>แก้ด้วย Word</h4>
      <div class="buttons">
        {own === null ? (
          <Download label="ดาวน์โหลดแม่แบบ" of={title} busy={busy} onPress={() => exportTemplate(id, true)} />
        ) : (
          <>
            <Download label="ดาวน์โหลดที่ใช้อยู่" of={title} busy={busy} onPress={() => exportTemplate(id, false)} />
            <Download label="ดาวน์โหลดของระบบ" of={title} busy={busy} onPress={() => exportTemplate(id, true)} />
          </>
        )}
      </div>
      <FileChoice
        label="เลือกไฟล์ที่แก้แล้ว"
        of={title}
        accept=".docx"
        hint={`ไฟล์ .docx ไม่เกิน ${panel.templates.known?.largestMb ?? LARGEST_TEMPLATE_MB} MB`}
        file={file}
        onChoose={setFile}
      />
      {file !== null ? (
        <div class="buttons">
          <button type="button" class="button primary" aria-disabled={busy} onClick={() => applyFile(id, file)}>
            ใช้เป็นแม่แบบ
          </button>
          <button type="button" class="button" aria-disabled={busy} onClick={() => checkFile(id, file)}>
            ตรวจเท่านั้น
          </button>
        </div>
      ) : null}
      <TemplatesResult panel={panel} spot={`${id}/word`} />
    </section>
  );
}

function Download(props: { label: string; of: string; busy: boolean; onPress: () => void }): preact.JSX.Element {
  const { label, of, busy, onPress } = props;
  return (
    <button type="button" class="button" aria-disabled={busy} aria-label={`${label} ${of}`} onClick={onPress}>
      <Icon name="download" />
      {label}
    </button>
  );
}

function InGoogleDocs({ panel, template: { id, title, docUrl } }: Props): preact.JSX.Element {
  const { edit, saveBack } = panel.templates;
  const busy = panel.busy !== null;
  return (
    <section>
      <h4>แก้ใน Google เอกสาร</h4>
      {docUrl === null ? (
        <p class="hint">ระบบสร้างเอกสารจากแม่แบบที่ใช้อยู่ในไดรฟ์ของท่าน แก้แล้วกลับมาบันทึกที่นี่</p>
      ) : (
        <p>
          <a href={docUrl} target="_blank" rel="noopener">
            เปิดเอกสารแม่แบบ
            <span class="unseen"> {title}</span>
            <Icon name="open" />
          </a>{' '}
          <button type="button" class="link again" aria-disabled={busy} onClick={() => edit(id)}>
            หากเปิดไม่ได้ ให้สร้างใหม่
          </button>
        </p>
      )}
      <div class="buttons">
        {docUrl === null ? (
          <button
            type="button"
            class="button"
            aria-disabled={busy}
            aria-label={`เปิดแก้ไข ใน Google เอกสาร ${title}`}
            onClick={() => edit(id)}
          >
            เปิดแก้ไข
          </button>
        ) : (
          <button
            type="button"
            class="button"
            aria-disabled={busy}
            aria-label={`บันทึกกลับเป็นแม่แบบ ${title}`}
            onClick={() => saveBack(id)}
          >
            บันทึกกลับเป็นแม่แบบ
          </button>
        )}
      </div>
      <TemplatesResult panel={panel} spot={`${id}/doc`} />
    </section>
  );
}

function BuiltIn({ panel, template: { id, title, own } }: Props): preact.JSX.Element | null {
  const [asking, setAsking] = useState(false);
  // After it was pressed the button stays, with the focus on it.
  if (own === null && panel.templates.spot !== `${id}/built-in`) return null;
  const off = panel.busy !== null || own === null;
  return (
    <section>
      <h4>เลิกใช้แม่แบบของหน่วยงาน</h4>
      <div class="buttons">
        <button
          type="button"
          class="button"
          aria-disabled={off}
          aria-label={`กลับไปใช้แม่แบบของระบบ ${title}`}
          onClick={() => (off ? undefined : setAsking(true))}
        >
          กลับไปใช้แม่แบบของระบบ
        </button>
      </div>
      {asking && own !== null ? (
        <Confirm
          label="ยืนยันการเลิกใช้แม่แบบ"
          yes="เลิกใช้"
          no="ใช้ต่อ"
          busy={panel.busy !== null}
          onYes={() => {
            setAsking(false);
            panel.templates.reset(id);
          }}
          onNo={() => setAsking(false)}
        >
          <p>แม่แบบ {own.name} จะถูกลบออกจากสมุดงานสำหรับทุกคน ดาวน์โหลดเก็บไว้ก่อนได้</p>
        </Confirm>
      ) : null}
      <TemplatesResult panel={panel} spot={`${id}/built-in`} />
    </section>
  );
}
