/** Tables on the clipboard, as spreadsheets write them: tabs and line ends, quotes round cells that hold one of these. */

const QUOTED = /"([^"]*(?:""[^"]*)*)"(?=[\t\n]|$)/y;
const PLAIN = /[^\t\n]*/y;

/** The cells of a table; a cell in quotes may hold tabs, line ends and doubled quotes. */
export function parseTable(text: string): string[][] {
  const normal = text.replace(/\r\n?/g, '\n');
  let row: string[] = [];
  const rows = [row];
  for (let at = 0; at <= normal.length; at += 1) {
    QUOTED.lastIndex = at;
    PLAIN.lastIndex = at;
    const quoted = QUOTED.exec(normal);
    const [whole = ''] = quoted ?? PLAIN.exec(normal) ?? [];
    row.push(quoted ? (quoted[1] ?? '').replace(/""/g, '"') : whole);
    at += whole.length;
    if (normal[at] !== '\n') continue;
    // The line end that closes the last row begins no further one.
    if (at === normal.length - 1) break;
    row = [];
    rows.push(row);
  }
  return rows;
}

export function tableText(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return rows.map((row) => row.map(cell).join('\t')).join('\n');
}
