/** Pictures of a filled template: the placeholder with a given alternative text gets other bytes and their proportions. */

/** The package as far as pictures need it. */
export interface PictureParts {
  text(name: string): string | null;
  put(name: string, content: string | Uint8Array): void;
}

const DOCUMENT = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';

/**
 * Puts PNG bytes into the drawings whose alternative text (`descr`) names them, keeping the drawing's width and setting
 * its height from the picture. Alternative text survives editing in Word and Google Docs, part names do not.
 */
export function placePictures(parts: PictureParts, pictures: Readonly<Record<string, Uint8Array>>): void {
  const names = Object.keys(pictures);
  const document = names.length > 0 ? parts.text(DOCUMENT) : null;
  const relations = document === null ? null : parts.text(RELATIONS);
  if (document === null || relations === null) return;

  let changed = document;
  for (const name of names) {
    const bytes = pictures[name] as Uint8Array;
    changed = changed.replace(/<w:drawing>[\s\S]*?<\/w:drawing>/g, (drawing) => {
      if (drawing.indexOf(`descr="${name}"`) < 0) return drawing;
      const embed = /r:embed="([^"]+)"/.exec(drawing);
      const target = embed ? targetOf(relations, embed[1] as string) : null;
      if (target === null) return drawing;
      parts.put(`word/${target}`, bytes);
      return resize(drawing, bytes);
    });
  }
  if (changed !== document) parts.put(DOCUMENT, changed);
}

function targetOf(relations: string, id: string): string | null {
  const all = relations.match(/<Relationship [^>]*>/g) ?? [];
  const own = all.filter((relation) => relation.indexOf(`Id="${id}"`) >= 0)[0];
  const target = own ? /Target="\/?(?:word\/)?([^"]+)"/.exec(own) : null;
  return target ? (target[1] as string) : null;
}

function resize(drawing: string, png: Uint8Array): string {
  const size = pngSize(png);
  const extent = /<wp:extent cx="(\d+)"/.exec(drawing);
  if (!size || !extent) return drawing;
  const height = Math.round((Number(extent[1]) * size.height) / size.width);
  return drawing.replace(/(<(?:wp:extent|a:ext) cx="\d+" cy=")\d+"/g, `$1${height}"`);
}

/** Width and height in pixels from a PNG's first chunk; null for bytes that are no PNG. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  const signature = [0x89, 0x50, 0x4e, 0x47];
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) return null;
  const number = (at: number): number => [0, 1, 2, 3].reduce((sum, i) => sum * 256 + (bytes[at + i] as number), 0);
  const size = { width: number(16), height: number(20) };
  return size.width > 0 && size.height > 0 ? size : null;
}
