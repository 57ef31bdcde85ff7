/** แม่แบบและตราครุฑ: which template each paper is made from, and the agency's own in its place. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentId } from '../../../shared/rpc';
import type { Panel } from '../use-panel';
import { TemplatesDocument } from './templates-document';
import { TemplatesGaruda } from './templates-garuda';
import { TemplatesResult } from './templates-result';

export function TemplatesPage({ panel }: { panel: Panel }): preact.JSX.Element {
  const { known, read } = panel.templates;
  const [open, setOpen] = useState<DocumentId | null>(null);
  const asked = useRef(false);
  // Read whenever the page opens: a colleague may have changed a template. Another call that runs is awaited.
  useEffect(() => {
    if (asked.current || panel.busy !== null) return;
    asked.current = true;
    read();
  }, [panel.busy]);
  return (
    <>
      <p class="about">แม่แบบและตราครุฑเก็บอยู่ในสมุดงานนี้ ทุกคนที่ใช้สมุดงานหรือสำเนาได้เอกสารแบบเดียวกัน</p>
      <TemplatesResult panel={panel} spot="page" />
      {known === null ? (
        panel.busy === null ? (
          <button type="button" class="button" onClick={read}>
            ลองอ่านใหม่
          </button>
        ) : (
          <div class="skeleton" aria-hidden="true">
            <span />
            <span />
            <span />
          </div>
        )
      ) : (
        <>
          <ul class="templates">
            {known.documents.map((template) => (
              <TemplatesDocument
                key={template.id}
                panel={panel}
                template={template}
                open={open === template.id}
                onToggle={() => setOpen(open === template.id ? null : template.id)}
              />
            ))}
          </ul>
          <TemplatesGaruda panel={panel} known={known} />
        </>
      )}
    </>
  );
}
