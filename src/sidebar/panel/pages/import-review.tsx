/** What was found, before anything is written: questions, cells that hold something else, and the rest by tab. */

import { grouped } from '../format';
import { byTab, withAction } from '../import-values';
import { Action, Progress } from '../parts/action';
import { StageHeading } from '../parts/stage-heading';
import type { Review, Source } from '../use-import';
import type { Panel } from '../use-panel';
import { ImportQuestions } from './import-questions';
import { ImportUnused } from './import-unused';
import { ImportValues } from './import-values-list';

export function ImportReview({ panel, review }: { panel: Panel; review: Review }): preact.JSX.Element {
  const { importing } = panel;
  const { preview, source } = review;
  const fresh = withAction(preview, 'set');
  const conflicts = withAction(preview, 'conflict');
  const keeps = withAction(preview, 'keep').length;
  const homeless = withAction(preview, 'no-place');
  const choices = [...fresh, ...conflicts];
  const ticked = choices.filter(importing.isTicked).length;
  const isEmpty = preview.cells.length === 0 && preview.questions.length === 0 && preview.statements === 0;
  if (isEmpty && preview.unused.length === 0) {
    return <NothingFound panel={panel} review={review} />;
  }
  const open = preview.questions.filter(({ options }) => options.length > 0).length;
  return (
    <>
      <StageHeading>{reviewTitle(preview.cells.length, choices.length, open)}</StageHeading>
      <ul class="tally">
        {fresh.length > 0 ? <li>ค่าใหม่ {grouped(fresh.length)} ค่า</li> : null}
        {conflicts.length > 0 ? <li class="tally-look">ต่างจากที่กรอกไว้ {grouped(conflicts.length)} ค่า</li> : null}
        {open > 0 ? <li class="tally-look">ต้องตอบ {open} คำถาม</li> : null}
        {keeps > 0 ? <li>ตรงกับที่มีอยู่แล้ว {grouped(keeps)} ค่า</li> : null}
        {homeless.length > 0 ? <li class="tally-look">ไม่มีช่องรองรับ {grouped(homeless.length)} ค่า</li> : null}
      </ul>
      <SourceLine panel={panel} review={review} />
      <ImportQuestions panel={panel} review={review} />
      {conflicts.length > 0 ? (
        <section>
          <ImportValues panel={panel} kind={source.kind} title="ต่างจากที่กรอกไว้" cells={conflicts} open>
            <p class="hint">เลือกเฉพาะค่าที่ต้องการให้แทนค่าเดิม ที่ไม่เลือกจะคงเดิม</p>
          </ImportValues>
        </section>
      ) : null}
      {fresh.length > 0 ? (
        <section>
          <h3>ค่าใหม่</h3>
          {byTab(fresh).map(({ name, cells }) => (
            <ImportValues
              key={name}
              panel={panel}
              kind={source.kind}
              title={name}
              isNew={preview.newTabs.includes(name)}
              cells={cells}
            />
          ))}
        </section>
      ) : null}
      {homeless.length > 0 ? <NoPlace cells={homeless} /> : null}
      <ImportUnused unused={preview.unused} />
      {preview.statements > 0 ? (
        <p class="hint">
          ข้อความที่อ้างถึงคะแนน {grouped(preview.statements)} แห่งเก็บไว้ใน<span class="nowrap">แท็บ หลักฐาน</span>{' '}
          เพื่อใช้ตรวจว่าตัวเลขตรงกัน
        </p>
      ) : null}
      <div class="accept">
        {choices.length > 0 || open > 0 || preview.statements > 0 ? (
          <Action
            panel={panel}
            action="import-accept"
            label={acceptLabel(ticked, preview.statements)}
            onPress={importing.accept}
            blocked={
              ticked > 0 || preview.statements > 0 ? null : choices.length > 0 ? 'เลือกค่าที่ต้องการบันทึกก่อน' : 'ตอบคำถามก่อน'
            }
          />
        ) : (
          <ChangeSource panel={panel} source={source} />
        )}
        <Progress panel={panel} actions={['import-accept', 'import-preview', 'go-to', 'read']} />
      </div>
    </>
  );
}

function reviewTitle(cells: number, choices: number, open: number): string {
  if (choices > 0) return 'ค่าที่พบ';
  if (cells > 0) return 'ไม่มีค่าใหม่';
  return open > 0 ? 'ต้องตอบคำถามก่อน' : 'ไม่พบค่าที่นำเข้าได้';
}

function acceptLabel(ticked: number, statements: number): string {
  if (ticked > 0) return `บันทึก ${grouped(ticked)} ค่า`;
  return statements > 0 ? 'เก็บข้อความไว้ใช้ตรวจ' : 'บันทึก';
}

function SourceLine({ panel, review }: { panel: Panel; review: Review }): preact.JSX.Element {
  const { source } = review;
  const words =
    source.kind === 'sheet'
      ? `จากแท็บ “${source.sheets.join('” และ “')}”`
      : `จาก${panel.importing.held ?? 'ข้อความที่วาง'} ${grouped(source.text.length)} ตัวอักษร`;
  return (
    <p class="facts">
      {words}{' '}
      <button type="button" class="link" aria-disabled={panel.importing.working} onClick={panel.importing.change}>
        {source.kind === 'sheet' ? 'เลือกแท็บอื่น' : 'แก้ไขหรือวางใหม่'}
      </button>
    </p>
  );
}

function NoPlace({ cells }: { cells: ReturnType<typeof withAction> }): preact.JSX.Element {
  return (
    <section>
      <h3>ไม่มีช่องรองรับ</h3>
      <ul class="notes">
        {byTab(cells).map(({ name, cells: own }) => (
          <li key={name}>
            แท็บ {name} ไม่มีคอลัมน์ {[...new Set(own.map(({ columnName }) => columnName))].join(', ')} ({own.length} ค่า)
          </li>
        ))}
      </ul>
      <p class="hint">เพิ่มหัวคอลัมน์นั้นในแท็บ แล้วกลับมากด ดูค่าที่พบ อีกครั้ง</p>
    </section>
  );
}

function NothingFound({ panel, review }: { panel: Panel; review: Review }): preact.JSX.Element {
  const { source } = review;
  return (
    <>
      <StageHeading>
        {source.kind === 'sheet'
          ? `ไม่พบคะแนนหรือมาตรการในแท็บ “${source.sheets.join('” และ “')}”`
          : 'ไม่พบคะแนนหรือมาตรการในข้อความนี้'}
      </StageHeading>
      <ul class="notes">
        {source.kind === 'sheet' ? (
          <li>แท็บต้องมีชื่อตัวชี้วัดหรือรหัสข้อ (เช่น E15) อยู่ในแถวเดียวกับคะแนน</li>
        ) : (
          <>
            <li>วางทั้งหน้า ให้มีชื่อตัวชี้วัดและคะแนนอยู่ด้วยกัน</li>
            <li>PDF ที่เป็นภาพสแกนคัดลอกข้อความไม่ได้ ให้เปิดด้วย Google เอกสาร แล้วคัดลอกจากที่นั่น</li>
            <li>ถ้าตัวอักษรเพี้ยน ให้คัดลอกจากหน้าเว็บหรือไฟล์ Word ต้นฉบับ</li>
          </>
        )}
      </ul>
      <ChangeSource panel={panel} source={source} />
    </>
  );
}

/** The way on where nothing can be accepted. */
function ChangeSource({ panel, source }: { panel: Panel; source: Source }): preact.JSX.Element {
  return (
    <div class="action">
      <button type="button" class="button primary" onClick={panel.importing.change}>
        {source.kind === 'sheet' ? 'เลือกแท็บอื่น' : 'กลับไปแก้ไขข้อความ'}
      </button>
    </div>
  );
}
