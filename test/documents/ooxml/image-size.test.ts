/** Sizes of pictures from their first bytes. */

import fc from 'fast-check';
import { imageSize } from '../../../src/documents/ooxml/image-size';
import { placePictures } from '../../../src/documents/ooxml/pictures';
import { placeholder } from '../../../templates/parts/pictures';

/** A JPEG's head: an APP0 segment, a table and a frame of this size; what follows does not matter. */
export function jpeg(width: number, height: number): Uint8Array {
  const frame = [
    0xff,
    0xc2,
    0,
    17,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    3,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  return new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc4, 0, 4, 9, 9, 0xff, ...frame, 0xff, 0xd9]);
}

describe('the size of a picture', () => {
  it('is read from a PNG and a JPEG', () => {
    expect(imageSize(placeholder('x'))).toEqual({ format: 'png', width: 1, height: 1 });
    expect(imageSize(jpeg(640, 700))).toEqual({ format: 'jpeg', width: 640, height: 700 });
  });

  it('is null for anything else, and reading never fails', () => {
    expect(imageSize(new TextEncoder().encode('GIF89a'))).toBeNull();
    expect(imageSize(jpeg(0, 0))).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (tail) => {
        imageSize(new Uint8Array([0xff, 0xd8, 0xff, ...tail]));
        imageSize(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...tail]));
      }),
    );
  });
});

describe('a picture in its place', () => {
  function place(name: string, bytes: Uint8Array): Record<string, string | Uint8Array> {
    const files: Record<string, string | Uint8Array> = {
      '[Content_Types].xml': '<Types xmlns="x"><Default Extension="png" ContentType="image/png"/></Types>',
      'word/document.xml':
        `<w:drawing><wp:extent cx="1000" cy="1500"/><wp:docPr id="1" descr="${name}"/>` +
        '<a:blip r:embed="r1"/><a:ext cx="1000" cy="1500"/></w:drawing>',
      'word/_rels/document.xml.rels': '<R><Relationship Id="r1" Type="image" Target="media/image1.png"/></R>',
    };
    placePictures(
      {
        names: Object.keys(files),
        text: (part) => (files[part] as string | undefined) ?? null,
        put: (part, content) => {
          files[part] = content;
        },
      },
      { [name]: bytes },
    );
    return files;
  }

  it('keeps the height where that is the rule, and is as wide as it must be', () => {
    const files = place('ita-garuda', jpeg(200, 100));
    expect(files['word/document.xml']).toContain('<wp:extent cx="3000" cy="1500"/>');
    expect(files['word/document.xml']).toContain('<a:ext cx="3000" cy="1500"/>');
  });

  it('keeps the width elsewhere', () => {
    expect(place('ita-chart', jpeg(200, 100))['word/document.xml']).toContain('<wp:extent cx="1000" cy="500"/>');
  });

  it('gets a part and a type of its own kind', () => {
    const files = place('ita-garuda', jpeg(2, 3));
    expect(files['word/_rels/document.xml.rels']).toContain('Target="media/ita-garuda.jpeg"');
    expect(files['word/media/ita-garuda.jpeg']).toEqual(jpeg(2, 3));
    expect(files['[Content_Types].xml']).toContain('<Default Extension="jpeg" ContentType="image/jpeg"/>');
  });

  it('has its place in every header and footer too, by the relations of that part', () => {
    const drawing = (id: string): string =>
      `<w:drawing><wp:extent cx="1000" cy="1500"/><wp:docPr id="1" descr="ita-garuda"/><a:blip r:embed="${id}"/></w:drawing>`;
    const relation = (id: string, target: string): string => `<R><Relationship Id="${id}" Target="${target}"/></R>`;
    const files: Record<string, string | Uint8Array> = {
      '[Content_Types].xml': '<Types xmlns="x"><Default Extension="png" ContentType="image/png"/></Types>',
      'word/document.xml': '<w:p/>',
      'word/_rels/document.xml.rels': relation('rId4', 'media/chart.png'),
      'word/header2.xml': drawing('rId4'),
      'word/_rels/header2.xml.rels': relation('rId4', 'media/image1.png'),
      'word/footer1.xml': drawing('rId9'),
      'word/_rels/footer1.xml.rels': relation('rId9', 'media/image1.png'),
      'word/footer2.xml': drawing('rId9'),
    };
    const parts = {
      names: Object.keys(files),
      text: (part: string) => (files[part] as string | undefined) ?? null,
      put: (part: string, content: string | Uint8Array) => {
        files[part] = content;
      },
    };
    placePictures(parts, { 'ita-garuda': jpeg(200, 100) });
    for (const part of ['header2', 'footer1']) {
      expect(files[`word/${part}.xml`]).toContain('<wp:extent cx="3000" cy="1500"/>');
      expect(files[`word/_rels/${part}.xml.rels`]).toContain('Target="media/ita-garuda.jpeg"');
    }
    expect(files['word/_rels/document.xml.rels']).toBe(relation('rId4', 'media/chart.png'));
    // A part without relations has no picture to change.
    expect(files['word/footer2.xml']).toBe(drawing('rId9'));
    expect(files['word/media/ita-garuda.jpeg']).toEqual(jpeg(200, 100));
  });

  it('stays empty for bytes that are no picture', () => {
    expect(Object.keys(place('ita-garuda', new Uint8Array([1, 2, 3])))).not.toContain('word/media/ita-garuda.jpeg');
  });
});
