/** How findings name cells, rows and lines to a person: a short list, and how many more there are. */

import { splitPlace } from '../../findings/address';

const SHOWN = 6;

/** "มาตรการ!E4, E7, E9": the tab named once, the rest counted. Cells without an address are left out. */
export function cellList(cells: readonly (string | null | undefined)[]): string {
  const known = [...new Set(cells)].filter((cell): cell is string => typeof cell === 'string' && cell !== '');
  let tab = '';
  const names = known.slice(0, SHOWN).map((cell) => {
    const own = splitPlace(cell);
    const name = own.tab === tab && own.cell !== null ? own.cell : cell;
    tab = own.tab;
    return name;
  });
  return names.join(', ') + more(known.length, 'ช่อง');
}

/** " (มาตรการ!E4, E7)", or nothing where no cell is known. */
export function inCells(cells: readonly (string | null | undefined)[]): string {
  const list = cellList(cells);
  return list === '' ? '' : ` (${list})`;
}

/** "บรรทัดที่ 31, 96 ของรายงานต้นฉบับ". */
export function sourceLines(lines: readonly number[]): string {
  const distinct = [...new Set(lines)].sort((a, b) => a - b);
  return `บรรทัดที่ ${distinct.slice(0, SHOWN).join(', ')}${more(distinct.length, 'บรรทัด')} ของรายงานต้นฉบับ`;
}

/** The first entries of a list in words, and how many more there are. */
export function shortList(entries: readonly string[], unit: string): string {
  return entries.slice(0, SHOWN).join(', ') + more(entries.length, unit);
}

function more(count: number, unit: string): string {
  return count > SHOWN ? ` และอีก ${count - SHOWN} ${unit}` : '';
}
