/** An .xlsx file as other office programs write it: their parts, attributes and ways of storing text, no more. */

import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '../../../src/findings/address';
import type { Layout, OwnSheet } from './layouts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** LibreOffice writes shared strings and every cell of the used range, WPS inline attributes of its own and sparse rows. */
export function xlsxOf(sheets: readonly OwnSheet[], savedBy: NonNullable<Layout['savedBy']>): Uint8Array {
  const texts: string[] = [];
  const shared = (text: string): number => {
    const at = texts.indexOf(text);
    return at >= 0 ? at : texts.push(text) - 1;
  };
  const isSparse = savedBy === 'WPS';
  const sheetXml = ({ rows, merged = [] }: OwnSheet): string => {
    const width = Math.max(...rows.map((row) => row.length));
    const lines = rows.map((row, at) => {
      const cells = Array.from({ length: width }, (_unused, column) => {
        const place = `${columnLetters(column)}${at + 1}`;
        const value = row[column] ?? '';
        if (value === '') return isSparse ? '' : `<c r="${place}" s="0"/>`;
        return typeof value === 'number'
          ? `<c r="${place}" s="0"${isSparse ? '' : ' t="n"'}><v>${value}</v></c>`
          : `<c r="${place}" s="0" t="s"><v>${shared(value)}</v></c>`;
      });
      const attributes = isSparse
        ? ` spans="1:${width}"`
        : ' customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"';
      return `<row r="${at + 1}"${attributes}>${cells.join('')}</row>`;
    });
    const merges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
    return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData>${lines.join('')}</sheetData>${
      merged.length > 0 ? `<mergeCells count="${merged.length}">${merges}</mergeCells>` : ''
    }</worksheet>`;
  };
  const parts = sheets.map(sheetXml);
  const application =
    savedBy === 'WPS' ? 'WPS Office Sheets' : 'LibreOffice/24.2.7.2$Linux_X86_64 LibreOffice_project/420';
  const overrides = sheets
    .map(
      (_sheet, at) =>
        `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    )
    .join('');
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>${overrides}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${RELATIONS}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
    'docProps/app.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${application}</Application></Properties>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets
      .map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets
      .map(
        (_sheet, at) =>
          `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId${sheets.length + 2}" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${texts.length}">${texts
      .map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
      .join('')}</sst>`,
  };
  parts.forEach((xml, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] = xml;
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}
