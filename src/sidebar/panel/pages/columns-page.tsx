/** คอลัมน์ไหนคืออะไร: the first rows of a sheet whose heads were not recognised, and a choice for each column needed. */

import { columnLetters } from '../../../findings/address';
import type { SheetHeads } from '../../../shared/rpc';
import { Action, Progress } from '../parts/action';
import type { Panel } from '../use-panel';

/** Value of the choice that names no column. */
const NONE = '';

export function ColumnsPage({ panel }: { panel: Panel }): preact.JSX.Element {
  const { columns } = panel;
  const { heads, headRow } = columns;
  const progress = <Progress panel={panel} actions={['columns', 'read']} />;
  if (heads === null) return progress;
  const open = heads.fields.filter(({ key, needed }) => needed && columns.columns[key] === undefined);
  return (
    <>
      <p class="about">
        แท็บ “{heads.sheet}” ใช้หัวตารางที่ระบบไม่รู้จัก บอกครั้งเดียวว่าคอลัมน์ไหนคืออะไร สมุดงานจะจำไว้ แท็บของท่านไม่ถูกแก้ไข
      </p>
      <Preview panel={panel} heads={heads} />
      <div class="tab-choice">
        <label for="head-row">หัวตารางอยู่แถวที่</label>
        <select
          id="head-row"
          value={String(headRow)}
          onChange={({ currentTarget }) => columns.chooseHeadRow(Number(currentTarget.value))}
        >
          {heads.rows.map((row, index) => (
            <option key={index} value={String(heads.firstRow + index)}>
              {heads.firstRow + index + 1}: {excerptOf(row)}
            </option>
          ))}
        </select>
      </div>
      {heads.fields.map(({ key, header, needed }) => (
        <div key={key} class="tab-choice">
          <label for={`column-${key}`}>
            คอลัมน์ไหนคือ {header}
            {needed ? '' : ' (ถ้ามี)'}
          </label>
          <select
            id={`column-${key}`}
            value={columns.columns[key] === undefined ? NONE : String(columns.columns[key])}
            onChange={({ currentTarget: { value } }) => columns.choose(key, value === NONE ? null : Number(value))}
          >
            <option value={NONE}>{needed ? 'เลือกคอลัมน์' : 'ไม่มี'}</option>
            {columnsOf(heads, headRow).map(({ index, text }) => (
              <option key={index} value={String(index)}>
                {text}
              </option>
            ))}
          </select>
        </div>
      ))}
      <Action
        panel={panel}
        action="columns"
        label="ใช้คอลัมน์เหล่านี้"
        onPress={columns.apply}
        blocked={open.length > 0 ? `เลือก ${open.map(({ header }) => header).join(' และ ')} ก่อน` : null}
      />
      {progress}
    </>
  );
}

function excerptOf(row: readonly string[]): string {
  return row
    .filter((text) => text.trim() !== '')
    .join(' | ')
    .slice(0, 60);
}

/** Each column by its letters, its head, and the first value below it. */
function columnsOf({ rows, firstRow }: SheetHeads, headRow: number): { index: number; text: string }[] {
  const head = rows[headRow - firstRow] ?? [];
  const below = rows.slice(headRow - firstRow + 1);
  return head.map((text, index) => {
    const first = below.map((row) => (row[index] ?? '').trim()).find((value) => value !== '');
    const example = first === undefined ? '' : ` เช่น ${first.slice(0, 24)}`;
    return { index, text: `${columnLetters(index)} ${text.replace(/\s+/g, ' ').trim() || '(ไม่มีหัว)'}${example}` };
  });
}

function Preview({ panel, heads }: { panel: Panel; heads: SheetHeads }): preact.JSX.Element {
  const { headRow, columns } = panel.columns;
  const takenAt = (index: number): string => heads.fields.find(({ key }) => columns[key] === index)?.header ?? '';
  return (
    <div class="sheet-rows" tabIndex={0} role="region" aria-label={`แถวแรกของแท็บ ${heads.sheet}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">แถว</span>
            </th>
            {(heads.rows[0] ?? []).map((_text, index) => (
              <th key={index} scope="col" class={takenAt(index) === '' ? '' : 'taken'}>
                {columnLetters(index)}
                {takenAt(index) === '' ? null : <b>{takenAt(index)}</b>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {heads.rows.map((row, at) => (
            <tr key={at} class={heads.firstRow + at === headRow ? 'head-row' : ''}>
              <th scope="row">{heads.firstRow + at + 1}</th>
              {row.map((text, index) => (
                <td key={index} class={takenAt(index) === '' ? '' : 'taken'}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
