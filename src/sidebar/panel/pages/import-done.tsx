/** What came of the import: how much was written and where, what was left, and the way on. */

import type { AcceptImportResult } from '../../../shared/rpc';
import { grouped } from '../format';
import { Progress } from '../parts/action';
import { Icon } from '../parts/icon';
import { PlaceLink } from '../parts/place-link';
import { StageHeading } from '../parts/stage-heading';
import type { Review } from '../use-import';
import type { Panel } from '../use-panel';

/** Cells that are named; more are counted. */
const NAMED = 8;

export function ImportDone(props: { panel: Panel; review: Review; result: AcceptImportResult }): preact.JSX.Element {
  const { panel, review, result } = props;
  const { written, tabsWritten, created, conflictsLeft, changed, statements } = result;
  const { preview } = review;
  const open = preview.questions.filter(({ options }) => options.length > 0).length;
  const places = preview.cells.filter(({ id }) => changed.includes(id)).map(({ cell }) => cell);
  const left = conflictsLeft > 0 || changed.length > 0 || open > 0;
  return (
    <>
      <StageHeading done>{written > 0 ? `บันทึกแล้ว ${grouped(written)} ค่า` : 'เก็บข้อความไว้ใช้ตรวจแล้ว'}</StageHeading>
      {tabsWritten.length > 0 ? (
        <ul class="written">
          {tabsWritten.map((name) => (
            <li key={name}>
              <button type="button" class="link" onClick={() => panel.goTo(name)}>
                เปิดแท็บ {name}
                <Icon name="jump" />
              </button>
              {created.includes(name) ? <span class="hint"> แท็บใหม่</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {changed.length > 0 ? (
        <div class="flag flag-changed">
          <p>ไม่ได้บันทึก {grouped(changed.length)} ค่า เพราะช่องหรือที่มาเปลี่ยนไปหลังจากที่แสดงให้ท่านดู ค่าในช่องคงเดิม</p>
          <p class="places">
            {places
              .slice(0, NAMED)
              .map((place) => (place === null ? null : <PlaceLink key={place} panel={panel} place={place} />))}
            {places.length > NAMED ? <span>และอีก {places.length - NAMED} ช่อง</span> : null}
          </p>
        </div>
      ) : null}
      <ul class="notes">
        {conflictsLeft > 0 ? <li>คงค่าเดิมไว้ {grouped(conflictsLeft)} ช่องที่รายงานบอกต่างไป</li> : null}
        {open > 0 ? <li>ยังไม่ตอบ {open} คำถาม ค่าเหล่านั้นจึงยังไม่ได้บันทึก</li> : null}
        {statements > 0 ? (
          <li>
            เก็บข้อความอ้างอิง {grouped(statements)} แห่งใน<span class="nowrap">แท็บ หลักฐาน</span>
          </li>
        ) : null}
      </ul>
      <div class="action">
        <button type="button" class="button primary" onClick={() => panel.openStep('check')}>
          ตรวจข้อมูล
        </button>
      </div>
      <div class="buttons">
        {left ? (
          <button type="button" class="button" aria-disabled={panel.busy !== null} onClick={panel.importing.look}>
            ดูค่าที่เหลือ
          </button>
        ) : null}
        <button type="button" class="button" onClick={panel.importing.clear}>
          นำเข้าเพิ่มเติม
        </button>
      </div>
      <Progress panel={panel} actions={['import-preview', 'go-to', 'read']} />
    </>
  );
}
