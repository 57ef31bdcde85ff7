/**
 * A tab that carries a chart made in Excel keeps its drawing as it was read, and a picture that the library is asked to
 * add to that tab gets a relation but no place. These two functions give it its place, and take it out again before
 * the next reading, so that the person's chart and the picture of ours stand side by side and neither doubles.
 */
import PizZip from 'pizzip';

const pictureName = 'apps-script-chart';
const pixelsToUnits = 9525;

/** Where a picture stands: 0-based cell, size in pixels. */
export interface PicturePlace {
  readonly hash: string;
  readonly column: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
}

const drawingPath = /^xl\/drawings\/[^/]+\.xml$/;
const relationsOf = (path: string): string => path.replace(/([^/]+)$/, '_rels/$1.rels');
const mediaOf = (target: string): string => target.replace(/^\.\.\//, 'xl/').replace(/^\//, '');

/** Puts pictures into the drawings that have a relation to them and no anchor. */
export function placePictures(
  bytes: Uint8Array,
  places: readonly PicturePlace[],
  hashOf: (bytes: Uint8Array) => string,
): Uint8Array {
  if (places.length === 0) return bytes;
  const zip = new PizZip(bytes);
  if (!Object.keys(zip.files).some((path) => path.startsWith('xl/charts/'))) return bytes;
  let isChanged = false;
  for (const path of Object.keys(zip.files).filter((name) => drawingPath.test(name))) {
    const xml = zip.file(path)?.asText() ?? '';
    const relations = zip.file(relationsOf(path))?.asText() ?? '';
    let anchors = '';
    for (const [tag] of relations.matchAll(/<Relationship\s[^>]*>/g)) {
      const id = /\sId="([^"]*)"/.exec(tag)?.[1] ?? '';
      const target = /\sTarget="([^"]*)"/.exec(tag)?.[1] ?? '';
      const medium = zip.file(mediaOf(target))?.asUint8Array();
      if (!/\/relationships\/image"/.test(tag) || !medium || xml.includes(`"${id}"`)) continue;
      const hash = hashOf(medium);
      const place = places.find((entry) => entry.hash === hash);
      if (place) anchors += anchor(id, place, 1000 + anchors.length);
    }
    if (anchors === '') continue;
    isChanged = true;
    zip.file(path, xml.replace(/<\/xdr:wsDr>\s*$/, `${anchors}</xdr:wsDr>`), { date: new Date(Date.UTC(2000, 0, 1)) });
  }
  return isChanged ? zip.generate({ type: 'uint8array', compression: 'DEFLATE' }) : bytes;
}

function anchor(id: string, { column, row, width, height }: PicturePlace, number: number): string {
  return [
    `<xdr:oneCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>`,
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`,
    `<xdr:ext cx="${width * pixelsToUnits}" cy="${height * pixelsToUnits}"/>`,
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${number}" name="${pictureName}"/><xdr:cNvPicPr/></xdr:nvPicPr>`,
    `<xdr:blipFill><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" `,
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="${id}"/>`,
    `<a:stretch xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:fillRect/></a:stretch></xdr:blipFill>`,
    `<xdr:spPr><a:prstGeom xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>`,
    `</xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`,
  ].join('');
}

/** Takes them out again, with their relation and their bytes. */
export function removePlacedPictures(bytes: Uint8Array): Uint8Array {
  const zip = new PizZip(bytes);
  let isChanged = false;
  for (const path of Object.keys(zip.files).filter((name) => drawingPath.test(name))) {
    let xml = zip.file(path)?.asText() ?? '';
    if (!xml.includes(`name="${pictureName}"`)) continue;
    let relations = zip.file(relationsOf(path))?.asText() ?? '';
    for (const [whole] of xml.matchAll(/<xdr:(oneCellAnchor|twoCellAnchor)\b[\s\S]*?<\/xdr:\1>/g)) {
      if (!whole.includes(`name="${pictureName}"`)) continue;
      const id = /r:embed="([^"]*)"/.exec(whole)?.[1] ?? '';
      const relation =
        new RegExp(`<Relationship\\s[^>]*\\sId="${id}"[^>]*>|<Relationship\\sId="${id}"[^>]*>`).exec(relations)?.[0] ??
        '';
      const target = /\sTarget="([^"]*)"/.exec(relation)?.[1];
      xml = xml.replace(whole, '');
      relations = relations.replace(relation, '');
      if (target !== undefined) zip.remove(mediaOf(target));
    }
    zip.file(path, xml);
    zip.file(relationsOf(path), relations);
    isChanged = true;
  }
  return isChanged ? zip.generate({ type: 'uint8array' }) : bytes;
}
