/** ข้อมูล: which tabs are read for what, and what is still missing. */

import type { Overview, TabUse } from '../../../rpc';
import type { InputTabId } from '../../../workbook/records';
import { Action, Progress } from '../parts/action';
import { FindingList } from '../parts/finding-list';
import { Skeleton } from '../parts/skeleton';
import { dataFindings } from '../steps';
import type { Panel } from '../use-panel';

const MAIN: readonly InputTabId[] = ['settings', 'indicators', 'items', 'measures'];
const REQUIRED: readonly InputTabId[] = ['settings', 'indicators'];
/** Value of the choice that leaves the finding to the add-in; no sheet is named so. */
const AUTOMATIC = '';

export function DataStep({ panel }: { panel: Panel }): preact.JSX.Element {
  const { overview } = panel;
  const actions = <Progress panel={panel} actions={['read', 'create-tabs', 'choose-tab', 'fix', 'go-to']} />;
  if (!overview) {
    return (
      <>
        {actions}
        <Skeleton panel={panel} about="ดูว่าระบบอ่านคะแนน รายข้อ และมาตรการจากแท็บใด และยังขาดข้อมูลใด" />
      </>
    );
  }
  // A tab that is missing is said by the button that makes it and by its choice.
  const missing = dataFindings(overview).filter(({ code }) => code !== 'tab-missing');
  const others = overview.tabs.filter(({ id }) => MAIN.indexOf(id) < 0);
  const empty = isEmpty(overview);
  return (
    <>
      {empty ? <Import panel={panel} prominent /> : null}
      <CreateTabs panel={panel} overview={overview} />
      {actions}
      {missing.length > 0 ? (
        <section>
          <h2>ยังขาด</h2>
          <FindingList panel={panel} findings={missing} />
        </section>
      ) : null}
      <section>
        <h2>แท็บที่ใช้</h2>
        {overview.tabs
          .filter(({ id }) => MAIN.indexOf(id) >= 0)
          .map((tab) => (
            <TabChoice key={tab.id} panel={panel} overview={overview} tab={tab} />
          ))}
        <details>
          <summary>แท็บประกอบเอกสารอีก {others.length} แท็บ</summary>
          {others.map((tab) => (
            <TabChoice key={tab.id} panel={panel} overview={overview} tab={tab} />
          ))}
        </details>
      </section>
      {empty ? null : <Import panel={panel} prominent={false} />}
      {overview.resultYear !== null ? (
        <p class="facts">
          ผลประเมินปี {overview.resultYear} ใช้กับมาตรการปี {overview.planYear ?? overview.resultYear + 1}
        </p>
      ) : null}
    </>
  );
}

/** No score yet, and no sheet that looks like scores: pasting a report is the quickest beginning. */
function isEmpty({ tabs }: Overview): boolean {
  const scored = tabs.some(({ id, state }) => id === 'indicators' && state === 'ready');
  return !scored && tabs.every(({ suggestion }) => suggestion === null);
}

/** The way to pasting a report. */
function Import({ panel, prominent }: { panel: Panel; prominent: boolean }): preact.JSX.Element {
  return (
    <div class="action">
      <button type="button" class={prominent ? 'button primary' : 'button'} onClick={() => panel.openPage('import')}>
        วางข้อความจากรายงาน
      </button>
      <p class="hint">ระบบกรอกคะแนน รายข้อ และมาตรการจากประกาศผลหรือรายงานปีก่อนให้ ท่านตรวจก่อนบันทึก</p>
    </div>
  );
}

function CreateTabs({ panel, overview }: { panel: Panel; overview: Overview }): preact.JSX.Element | null {
  const missing = overview.tabs.filter(({ state }) => state === 'missing');
  if (missing.length === 0) return null;
  const needed = missing.some(({ id }) => REQUIRED.indexOf(id) >= 0);
  const offered = overview.tabs.some(({ suggestion }) => suggestion !== null);
  return (
    <>
      <p class="about">
        {missing.length === overview.tabs.length
          ? 'หรือสร้างแท็บเปล่าแล้วกรอกเอง แท็บเดิมในสมุดงานจะไม่ถูกแก้ไข'
          : `ยังไม่มีแท็บ ${missing.map(({ name }) => name).join(', ')}`}
        {offered ? ' หากสมุดงานนี้มีตารางอยู่แล้ว ให้เลือกแท็บนั้นด้านล่างก่อน' : ''}
      </p>
      <Action
        panel={panel}
        action="create-tabs"
        label={`สร้างแท็บที่ยังไม่มี (${missing.length})`}
        onPress={panel.createTabs}
        quiet={!needed || offered || isEmpty(overview)}
      />
    </>
  );
}

function TabChoice(props: { panel: Panel; overview: Overview; tab: TabUse }): preact.JSX.Element {
  const { panel, overview, tab } = props;
  const field = `tab-${tab.id}`;
  const value = tab.chosen ? (tab.sheet as string) : AUTOMATIC;
  return (
    <div class="tab-choice">
      <div class="tab-line">
        <label for={field}>{tab.name}</label>
        <span class={`tab-state tab-${tab.state}`}>{stateWords(tab)}</span>
      </div>
      <select
        id={field}
        value={value}
        disabled={panel.busy !== null}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.value;
          // The panel shows what the workbook says, also while the answer is awaited or when it is a refusal.
          currentTarget.value = value;
          panel.chooseTab(tab, chosen === AUTOMATIC ? null : chosen);
        }}
      >
        <option value={AUTOMATIC}>{automaticWords(tab)}</option>
        {overview.sheets.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      {tab.suggestion !== null ? (
        <p class="suggestion">
          แท็บ “{tab.suggestion}” มีหัวตารางตรงกับ{tab.name}{' '}
          <button
            type="button"
            class="link"
            aria-disabled={panel.busy !== null}
            onClick={() => panel.chooseTab(tab, tab.suggestion)}
          >
            ใช้แท็บนี้
          </button>
        </p>
      ) : null}
    </div>
  );
}

function automaticWords(tab: TabUse): string {
  if (tab.chosen) return 'หาแท็บให้อัตโนมัติ';
  return tab.sheet === null ? 'ไม่พบแท็บ เลือกได้ที่นี่' : `${tab.sheet} (พบอัตโนมัติ)`;
}

function stateWords({ id, state, filled }: TabUse): string {
  switch (state) {
    case 'missing':
      return 'ไม่มีแท็บ';
    case 'unreadable':
      return 'ไม่พบหัวตาราง';
    case 'empty':
      return 'ยังว่าง';
    case 'ready':
      if (id === 'settings') return 'กรอกแล้ว';
      return id === 'indicators' || id === 'items' ? `${filled} คะแนน` : `${filled} แถว`;
  }
}
