/** What the year's item asks of a paper, element by element: what is missing first, with the cells to fill in. */

import type { RequirementCheck, Requirements } from '../../../documents/shared/requirements';
import type { DocumentState } from '../../../shared/rpc';
import type { Panel } from '../use-panel';
import { Icon } from './icon';
import { PlaceLink, labelAfter } from './place-link';

/** Places that are offered for one element: the rest are mostly the same column further down. */
const SHOWN_CELLS = 5;
const ORDER: readonly RequirementCheck['state'][] = ['missing', 'present', 'guidance'];

/** Elements that a source requires and the workbook lacks. */
export function missingElements(requirements: Requirements | null): readonly RequirementCheck[] {
  return requirements === null ? [] : requirements.elements.filter(({ state }) => state === 'missing');
}

/** What papers lack of the items that they answer, said once where several answer the same item. */
export function MissingElements({ documents }: { documents: readonly DocumentState[] }): preact.JSX.Element | null {
  const items = documents.reduce<{ name: string; texts: string[] }[]>((all, { requirements }) => {
    if (requirements === null) return all;
    const { item, title, year } = requirements;
    const name = `${item === null ? `เรื่อง ${title}` : `ข้อ ${item}`} ปี ${year}`;
    const known = all.find((one) => one.name === name) ?? { name, texts: [] };
    const texts = missingElements(requirements).map(({ text }) => text);
    const added = { name, texts: [...known.texts, ...texts.filter((text) => !known.texts.includes(text))] };
    return texts.length === 0 ? all : [...all.filter((one) => one !== known), added];
  }, []);
  if (items.length === 0) return null;
  return (
    <>
      {items.map(({ name, texts }) => (
        <div key={name}>
          <p>{name} ยังขาดองค์ประกอบ</p>
          <ul class="doubts">
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
      <p>หากเผยแพร่โดยขาดองค์ประกอบใด ข้อนั้นจะได้ 0 คะแนน</p>
    </>
  );
}

export function RequirementList(props: { panel: Panel; requirements: Requirements }): preact.JSX.Element {
  const { panel, requirements } = props;
  const { item, title, elements, note } = requirements;
  const missing = missingElements(requirements).length;
  const sorted = [...elements].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  const allGuidance = elements.every(({ state }) => state === 'guidance');
  return (
    <details class={missing > 0 ? 'requirements wanting' : allGuidance ? 'requirements' : 'requirements complete'}>
      <summary>{summaryOf(requirements)}</summary>
      <p class="hint">
        {item === null ? '' : `ข้อ ${item} `}
        {title}
      </p>
      {note !== '' ? <p class="hint">{note}</p> : null}
      <ul>
        {sorted.map((element) => (
          <Element key={element.key} panel={panel} element={element} tagged={!allGuidance} />
        ))}
      </ul>
    </details>
  );
}

/** One line at 300 px: "องค์ประกอบ O34 ปี 2567: ขาด 1 จาก 6". */
function summaryOf({ year, item, elements }: Requirements): string {
  const name = item === null ? `ปี ${year}` : `${item} ปี ${year}`;
  if (elements.length === 0) return `${name}: ยังไม่ทราบองค์ประกอบ`;
  const required = elements.filter(({ state }) => state !== 'guidance');
  if (required.length === 0) return `แนวทางองค์ประกอบ ${name}`;
  const missing = required.filter(({ state }) => state === 'missing').length;
  return `องค์ประกอบ ${name}: ${missing === 0 ? `ครบ ${required.length}` : `ขาด ${missing} จาก ${required.length}`}`;
}

type Shown = RequirementCheck['state'] | 'guidance-there';

const WORDS: Readonly<Record<Shown, string>> = {
  missing: 'ยังขาด: ',
  present: 'มีแล้ว: ',
  guidance: 'แนวทาง ยังไม่มี: ',
  'guidance-there': 'แนวทาง มีแล้ว: ',
};
const ICONS = { missing: 'attention', present: 'done', guidance: 'note', 'guidance-there': 'done' } as const;

function Element(props: { panel: Panel; element: RequirementCheck; tagged: boolean }): preact.JSX.Element {
  const { panel, element, tagged } = props;
  const { text, state, cells, advice } = element;
  const shown: Shown = state === 'guidance' && advice === '' && cells.length === 0 ? 'guidance-there' : state;
  return (
    <li class={`element element-${state}`}>
      <Icon name={ICONS[shown]} />
      <div>
        <p>
          <span class="unseen">{WORDS[shown]}</span>
          {text}
          {state === 'guidance' && tagged ? <span class="element-tag"> (แนวทาง ไม่บังคับ)</span> : null}
        </p>
        {cells.length > 0 ? (
          <p class="element-cells">
            {state === 'guidance' ? 'ดูที่' : 'กรอกหรือแก้ไขที่'}
            {cells.slice(0, SHOWN_CELLS).map((cell, index) => (
              <PlaceLink key={cell} panel={panel} place={cell} label={labelAfter(cell, cells[index - 1])} />
            ))}
            {cells.length > SHOWN_CELLS ? <span>และอีก {cells.length - SHOWN_CELLS} ช่อง</span> : null}
          </p>
        ) : advice !== '' ? (
          <p class="element-cells">{advice}</p>
        ) : null}
      </div>
    </li>
  );
}
