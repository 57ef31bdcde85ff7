/** An .xlsx with a chart made in Excel: the library writes none, so its parts are put beside a workbook of the library. */
import { Workbook } from '@cj-tech-master/excelts';
import PizZip from 'pizzip';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const spreadsheetDrawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const chart = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export async function workbookWithChart(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('คะแนน');
  sheet.getCell('A1').value = 'ก';
  sheet.getCell('B1').value = 90;
  const zip = new PizZip(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const edit = (path: string, before: string, after: string): void => {
    zip.file(path, (zip.file(path)?.asText() ?? '').replace(before, after));
  };
  const relationsPart = (type: string, target: string): string =>
    `${declaration}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/${type}" Target="${target}"/></Relationships>`;
  zip.file(
    'xl/charts/chart1.xml',
    `${declaration}<c:chartSpace xmlns:c="${chart}" xmlns:a="${drawing}" xmlns:r="${relations}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'คะแนน'!$B$1</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart></c:plotArea></c:chart></c:chartSpace>`,
  );
  zip.file(
    'xl/drawings/drawing1.xml',
    `${declaration}<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawing}"><xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relations}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
  );
  zip.file('xl/drawings/_rels/drawing1.xml.rels', relationsPart('chart', '../charts/chart1.xml'));
  zip.file('xl/worksheets/_rels/sheet1.xml.rels', relationsPart('drawing', '../drawings/drawing1.xml'));
  edit('xl/worksheets/sheet1.xml', '</worksheet>', '<drawing r:id="rId1"/></worksheet>');
  edit(
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/></Types>',
  );
  return zip.generate({ type: 'uint8array' });
}
