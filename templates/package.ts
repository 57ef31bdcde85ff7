/** From a described document to the bytes of a .docx that are the same on every machine and every day. */

import { Document, Packer, type ISectionOptions } from 'docx';
import PizZip from 'pizzip';
import { FONT, SIZE } from './parts/text';
import { half } from './parts/units';

/** Bytes of a template; its title is the paper's subject. */
export async function packTemplate(sections: ISectionOptions[]): Promise<Uint8Array> {
  const size = half(SIZE.body);
  const document = new Document({
    title: '{subject}',
    creator: '{agency}',
    lastModifiedBy: 'ITA',
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
            size,
            sizeComplexScript: size,
            language: { value: 'en-US', bidirectional: 'th-TH' },
          },
        },
        heading1: HEADING,
        heading2: HEADING,
      },
    },
    sections,
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** Headings look like the text around them and are bold; the library's own are blue. */
const HEADING = {
  run: {
    font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
    size: half(SIZE.body),
    sizeComplexScript: half(SIZE.body),
    bold: true,
    boldComplexScript: true,
    color: '000000',
  },
} as const;

/** What differs from one run of the library to the next: its clock and its running numbers of pictures. */
function settled(xml: string): string {
  let picture = 0;
  return xml
    .replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')
    .replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${++picture}"`);
}

function repack(bytes: Uint8Array): Uint8Array {
  const source = new PizZip(bytes);
  const target = new PizZip();
  const date = new Date(2024, 0, 1);
  const names = Object.keys(source.files).filter((name) => !(source.files[name] as PizZip.ZipObject).dir);
  const first = '[Content_Types].xml';
  for (const name of [first, ...names.filter((name) => name !== first).sort()]) {
    const file = source.file(name) as PizZip.ZipObject;
    const content = /\.(xml|rels)$/.test(name) ? settled(file.asText()) : file.asUint8Array();
    target.file(name, content, { date, createFolders: false });
  }
  return target.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
