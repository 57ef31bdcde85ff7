/** Pictures of a filled template: the placeholder with a given alternative text gets other bytes and their proportions. */

import { imageSize, type ImageSize } from './image-size';

/** The package as far as pictures need it. */
export interface PictureParts {
  readonly names: readonly string[];
  text(name: string): string | null;
  put(name: string, content: string | Uint8Array): void;
}

/** Parts that people put pictures into: an agency's letterhead often stands in the header. */
const TEXT_PART = /^word\/((?:document|header\d*|footer\d*)\.xml)$/;
const CONTENT_TYPES = '[Content_Types].xml';
/** Places whose height is a rule (the garuda is 1.5 cm high); all others keep their width. */
const FIXED_HEIGHT: readonly string[] = ['ita-garuda'];

/** What a reader is told of a picture once it is there. */
const READ_ALOUD: Readonly<Record<string, string>> = {
  'ita-garuda': 'ตราครุฑ',
  'ita-chart': 'แผนภูมิคะแนนรายตัวชี้วัดเทียบกับเกณฑ์เป้าหมาย',
  'ita-levels': 'แผนภูมิจำนวนหน่วยงานตามระดับ',
};

/**
 * Puts PNG or JPEG bytes into the drawings whose alternative text (`descr`) names them, in the picture's own
 * proportions, wherever they stand. Alternative text survives editing in Word and Google Docs, part names do not. Bytes
 * of another kind leave the placeholder as it is.
 */
export function placePictures(parts: PictureParts, pictures: Readonly<Record<string, Uint8Array>>): void {
  for (const [name, bytes] of Object.entries(pictures)) {
    const size = imageSize(bytes);
    if (!size) continue;
    // A part of its own: the file's placeholder may be shared, and its name says what kind of picture it is.
    const target = `media/${name}.${size.format}`;
    const placed = parts.names.filter((part) => placeIn(parts, part, name, target, size));
    if (placed.length > 0) {
      parts.put(`word/${target}`, bytes);
      declareType(parts, size.format);
    }
  }
}

/** Whether the picture has a place in this part, which then shows it. Relations belong to a part, not to the package. */
function placeIn(parts: PictureParts, part: string, name: string, target: string, size: ImageSize): boolean {
  const file = (TEXT_PART.exec(part) ?? [])[1];
  const xml = file === undefined ? null : parts.text(part);
  if (xml === null || !xml.includes(`descr="${name}"`)) return false;
  const relationsPart = `word/_rels/${file}.rels`;
  let relations = parts.text(relationsPart) ?? '';
  let placed = false;
  const changed = xml.replace(/<w:drawing>[\s\S]*?<\/w:drawing>/g, (drawing) => {
    const [, embedded] = drawing.includes(`descr="${name}"`) ? (/r:embed="([^"]+)"/.exec(drawing) ?? []) : [];
    const redirected = embedded === undefined ? null : redirect(relations, embedded, target);
    if (redirected === null) return drawing;
    relations = redirected;
    placed = true;
    return resize(drawing, size, FIXED_HEIGHT.includes(name)).replace(
      `descr="${name}"`,
      `descr="${READ_ALOUD[name] ?? name}"`,
    );
  });
  if (placed) {
    parts.put(part, changed);
    parts.put(relationsPart, relations);
  }
  return placed;
}

/** The relations with one of them leading to another part; null where there is no such relation. */
function redirect(relations: string, id: string, part: string): string | null {
  const own = (relations.match(/<Relationship [^>]*>/g) ?? []).find((tag) => tag.includes(`Id="${id}"`));
  return own ? relations.replace(own, own.replace(/Target="[^"]*"/, `Target="${part}"`)) : null;
}

/** Every kind of picture is named once in the package's list of types. */
function declareType(parts: PictureParts, format: ImageSize['format']): void {
  const types = parts.text(CONTENT_TYPES);
  if (types === null || new RegExp(`<Default [^>]*Extension="${format}"`, 'i').test(types)) return;
  parts.put(
    CONTENT_TYPES,
    types.replace(/(<Types[^>]*>)/, `$1<Default Extension="${format}" ContentType="image/${format}"/>`),
  );
}

function resize(drawing: string, size: ImageSize, keepHeight: boolean): string {
  const extent = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(drawing);
  if (!extent) return drawing;
  const [width, height] = [Number(extent[1]), Number(extent[2])];
  const cx = keepHeight ? Math.round((height * size.width) / size.height) : width;
  const cy = keepHeight ? height : Math.round((width * size.height) / size.width);
  return drawing.replace(/(<(?:wp:extent|a:ext) )cx="\d+" cy="\d+"/g, `$1cx="${cx}" cy="${cy}"`);
}
