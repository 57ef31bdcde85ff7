/** How findings name cells, rows and lines to a person: a short list, and how many more there are. */

const SHOWN = 6;

/** "มาตรการ!E4, E7, E9": the tab named once, the rest counted. Cells without an address are left out. */
export function cellList(cells: readonly (string | null | undefined)[]): string {
  const known = cells
    .filter((cell): cell is string => typeof cell === 'string' && cell !== '')
    .filter((cell, index, all) => all.indexOf(cell) === index);
  let tab = '';
  const names = known.slice(0, SHOWN).map((cell) => {
    const at = cell.lastIndexOf('!');
    const own = cell.slice(0, at + 1);
    const name = own === tab ? cell.slice(at + 1) : cell;
    tab = own;
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
  const distinct = lines.filter((line, index) => lines.indexOf(line) === index).sort((a, b) => a - b);
  return `บรรทัดที่ ${distinct.slice(0, SHOWN).join(', ')}${more(distinct.length, 'บรรทัด')} ของรายงานต้นฉบับ`;
}

/** The first entries of a list in words, and how many more there are. */
export function shortList(entries: readonly string[], unit: string): string {
  return entries.slice(0, SHOWN).join(', ') + more(entries.length, unit);
}

function more(count: number, unit: string): string {
  return count > SHOWN ? ` และอีก ${count - SHOWN} ${unit}` : '';
}

/** The beginning of a text, for quoting it in a message. */
export function quote(text: string, length = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length)}…` : line;
}
