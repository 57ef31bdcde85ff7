/** ตรวจ: how many findings of each severity, and the findings by group, each in plain words with its cells. */

import { useState } from 'preact/hooks';
import type { Severity } from '../../../findings/finding';
import { Action, Progress } from '../parts/action';
import { FindingList, SEVERITIES, SEVERITY_WORDS } from '../parts/finding-list';
import { Skeleton } from '../parts/skeleton';
import { countOf } from '../steps';
import type { Panel } from '../use-panel';

export function CheckStep({ panel }: { panel: Panel }): preact.JSX.Element {
  const { overview } = panel;
  const [only, setOnly] = useState<Severity | null>(null);
  const findings = overview ? overview.findings : [];
  const shown = only === null ? findings : findings.filter(({ severity }) => severity === only);
  return (
    <>
      <Action
        panel={panel}
        action="check"
        label="ตรวจใหม่"
        onPress={panel.check}
        quiet={overview !== null && findings.length === 0}
      />
      <Progress panel={panel} actions={['check', 'fix', 'go-to', 'read']} />
      {!overview ? (
        <Skeleton panel={panel} about="ตรวจความถูกต้องของคะแนน มาตรการ และการตั้งค่า แล้วบอกช่องที่ต้องแก้" />
      ) : (
        <section>
          <div class="counts" role="group" aria-label="กรองตามระดับ">
            {SEVERITIES.map((severity) => (
              <button
                key={severity}
                type="button"
                class={`count count-${severity}`}
                aria-pressed={only === severity}
                onClick={() => setOnly(only === severity ? null : severity)}
              >
                <b>{countOf(overview, severity)}</b> {SEVERITY_WORDS[severity]}
              </button>
            ))}
          </div>
          {findings.length === 0 ? (
            <p class="empty">ไม่พบข้อสังเกต ข้อมูลพร้อมสำหรับการวิเคราะห์</p>
          ) : shown.length === 0 ? (
            <p class="empty">ไม่มีข้อสังเกตระดับนี้</p>
          ) : (
            <FindingList panel={panel} findings={shown} />
          )}
        </section>
      )}
    </>
  );
}
