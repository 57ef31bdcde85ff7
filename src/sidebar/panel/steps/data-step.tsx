/** ข้อมูล: which tabs are read for what, and what is still missing. */

import type { Overview, Route, TabUse } from '../../../shared/rpc';
import type { InputTabId } from '../../../workbook/records';
import { Action, Progress } from '../parts/action';
import { FindingList } from '../parts/finding-list';
import { Skeleton } from '../parts/skeleton';
import { missingData } from '../steps';
import type { Panel } from '../use-panel';

const MAIN: readonly InputTabId[] = ['settings', 'indicators', 'items', 'measures'];
const REQUIRED: readonly InputTabId[] = ['settings', 'indicators'];
/** Value of the choice that leaves the finding to the add-in; no sheet is named so. */
const AUTOMATIC = '';

export function DataStep({ panel }: { panel: Panel }): preact.JSX.Element {
  const { overview } = panel;
  const progress = <Progress panel={panel} actions={['read', 'create-tabs', 'choose-tab', 'fix', 'go-to']} />;
  if (!overview) {
    return (
      <>
        {progress}
        <Skeleton panel={panel} about="ดูว่าระบบอ่านคะแนน รายข้อ และมาตรการจากแท็บใด และยังขาดข้อมูลใด" />
      </>
    );
  }
  if (overview.route?.kind === 'agencies') {
    return (
      <>
        {progress}
        <RouteBox panel={panel} route={overview.route} />
        <button type="button" class="link" onClick={() => panel.openPage('templates')}>
          แม่แบบและตราครุฑ
        </button>
      </>
    );
  }
  const missing = missingData(overview);
  const others = overview.tabs.filter(({ id }) => !MAIN.includes(id));
  const empty = isEmpty(overview);
  const begins = empty && overview.tabs.every(({ state }) => state === 'missing');
  return (
    <>
      {overview.route !== null ? <RouteBox panel={panel} route={overview.route} /> : null}
      {begins && overview.route === null ? <p class="about">เริ่มได้สองทาง เลือกทางที่สะดวก</p> : null}
      {empty ? (
        <Import panel={panel} title={begins ? 'มีประกาศผลหรือรายงานแล้ว' : null} prominent={overview.route === null} />
      ) : null}
      <CreateTabs panel={panel} overview={overview} begins={begins} progress={progress} />
      {missing.length > 0 ? (
        <section>
          <h2>ยังขาด</h2>
          <FindingList panel={panel} findings={missing} />
        </section>
      ) : null}
      <section>
        <h2>แท็บที่ใช้</h2>
        {overview.tabs
          .filter(({ id }) => MAIN.includes(id))
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
      {empty ? null : <Import panel={panel} title={null} prominent={false} />}
      <button type="button" class="link" onClick={() => panel.openPage('agencies')}>
        สมุดงานนี้มีหลายหน่วยงาน
      </button>
      {overview.resultYear !== null ? (
        <p class="facts">
          ผลประเมินปี {overview.resultYear} ใช้กับมาตรการปี {overview.planYear ?? overview.resultYear + 1}{' '}
          <button type="button" class="link" onClick={() => panel.openPage('next-year')}>
            เริ่มปีใหม่
          </button>
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

/** The likeliest way on for this workbook: what was found, in one sentence, and one button. */
function RouteBox({ panel, route }: { panel: Panel; route: Route }): preact.JSX.Element {
  const [words, label] = routeWords(route);
  return (
    <section class="route">
      <p>{words}</p>
      <Action panel={panel} action="choose-tab" label={label} onPress={() => panel.takeRoute(route)} />
    </section>
  );
}

function routeWords(route: Route): [string, string] {
  switch (route.kind) {
    case 'agencies':
      return [
        `แท็บ “${route.sheet}” มี ${route.count} หน่วยงาน ดูภาพรวม เขียนแท็บ และสร้างเอกสารของทุกหน่วยงานได้ในหน้าเดียว`,
        'เปิดหน้า หลายหน่วยงาน',
      ];
    case 'use':
      return [`แท็บ “${route.sheet}” มีคะแนน ${route.scores} ตัวชี้วัดที่ใช้ได้ตามที่เป็นอยู่`, 'ใช้เป็นคะแนนและสร้างแท็บที่เหลือ'];
    case 'columns':
      return [`แท็บ “${route.sheet}” มีตารางคะแนน แต่ระบบไม่รู้จักหัวตาราง`, 'บอกว่าคอลัมน์ไหนคือคะแนน'];
    case 'import': {
      const found = route.sheets.map(({ sheet, ...counts }) => `แท็บ “${sheet}” มี${countWords(counts)}`);
      return [`${found.join(' ')} ในรูปแบบของท่านเอง ระบบคัดลอกลงแท็บข้อมูลให้ ท่านตรวจก่อนบันทึก`, 'ดูค่าที่จะคัดลอก'];
    }
  }
}

function countWords(counts: { scores: number; items: number; measures: number }): string {
  const parts = [
    counts.scores > 0 ? `คะแนน ${counts.scores} ตัวชี้วัด` : '',
    counts.items > 0 ? `คะแนนรายข้อ ${counts.items} ข้อ` : '',
    counts.measures > 0 ? `มาตรการ ${counts.measures} รายการ` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** The way to pasting a report. */
function Import(props: { panel: Panel; title: string | null; prominent: boolean }): preact.JSX.Element {
  const { panel, title, prominent } = props;
  return (
    <section>
      {title !== null ? <h2>{title}</h2> : null}
      <div class="action">
        <button type="button" class={prominent ? 'button primary' : 'button'} onClick={() => panel.openPage('import')}>
          วางข้อความจากรายงาน
        </button>
        <p class="hint">ระบบกรอกคะแนน รายข้อ และมาตรการจากประกาศผลหรือรายงานปีก่อนให้ ท่านตรวจก่อนบันทึก</p>
      </div>
    </section>
  );
}

/** @param begins nothing is there yet: this is one of two ways to begin */
function CreateTabs(props: {
  panel: Panel;
  overview: Overview;
  begins: boolean;
  progress: preact.JSX.Element;
}): preact.JSX.Element {
  const { panel, overview, begins, progress } = props;
  const missing = overview.tabs.filter(({ state }) => state === 'missing');
  // After the press the button stays, with the focus on it and the result below.
  const pressed = panel.notice?.action === 'create-tabs';
  if (missing.length === 0 && !pressed) return progress;
  const needed = missing.some(({ id }) => REQUIRED.includes(id));
  const offered = overview.tabs.some(({ suggestion }) => suggestion !== null);
  const words = [
    missing.length === 0 || missing.length === overview.tabs.length
      ? ''
      : `ยังไม่มีแท็บ ${missing.map(({ name }) => name).join(', ')}`,
    offered && overview.route === null ? 'สมุดงานนี้มีตารางที่ใช้ได้อยู่แล้ว กด ใช้แท็บนี้ ด้านล่างก่อน แล้วจึงสร้างแท็บที่เหลือ' : '',
  ].filter((part) => part !== '');
  return (
    <section>
      {begins ? <h2>กรอกเองในแท็บเปล่า</h2> : null}
      {words.length > 0 ? <p class="about">{words.join(' ')}</p> : null}
      <Action
        panel={panel}
        action="create-tabs"
        label={missing.length === 0 ? 'สร้างแท็บที่ยังไม่มี' : `สร้างแท็บที่ยังไม่มี (${missing.length})`}
        onPress={panel.createTabs}
        quiet={!needed || offered || overview.route !== null || isEmpty(overview)}
        blocked={missing.length === 0 ? 'มีแท็บครบแล้ว' : null}
      />
      {begins ? <p class="hint">ได้แท็บพร้อมหัวตารางและคำอธิบายให้กรอก แท็บเดิมในสมุดงานไม่ถูกแก้ไข</p> : null}
      {progress}
    </section>
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
        // Not `disabled`: the focus must stay where it is while the work goes on.
        aria-disabled={panel.busy !== null}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.value;
          // The panel shows what the workbook says, also while the answer is awaited or when it is a refusal.
          currentTarget.value = value;
          if (panel.busy === null) panel.chooseTab(tab, chosen === AUTOMATIC ? null : chosen);
        }}
      >
        <option value={AUTOMATIC}>{automaticWords(tab)}</option>
        {overview.sheets.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      {tab.sheet !== null && (tab.state === 'unreadable' || (tab.chosen && MAIN.includes(tab.id))) ? (
        <p class="suggestion">
          <button
            type="button"
            class="link"
            aria-disabled={panel.busy !== null}
            onClick={() => (panel.busy === null ? panel.columns.open(tab.id, tab.sheet as string) : undefined)}
          >
            {tab.id === 'indicators' ? 'บอกว่าคอลัมน์ไหนคือคะแนน' : 'บอกว่าคอลัมน์ไหนคืออะไร'}
          </button>
        </p>
      ) : null}
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
