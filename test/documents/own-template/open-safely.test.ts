/** Files that are no template for anybody: each refused, with a reason that a person can act on. */

import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { docxEngine } from '../../../src/documents/ooxml/engine';
import { faultsOfName } from '../../../src/documents/own-template/faults';
import { openSafely } from '../../../src/documents/own-template/open-safely';
import { docx, p, relationships } from './build-docx';

const codes = (bytes: Uint8Array): string[] => openSafely(bytes).refusals.map(({ code }) => code);
const HYPERLINK = 'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"';
const IMAGE = 'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"';
const TEMPLATE = 'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"';
const OLE = 'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject"';

/** Changes a number of every directory entry: 24 is the size that the file claims. */
function claim(bytes: Uint8Array, offset: number, change: (value: number) => number): Uint8Array {
  const zip = Buffer.from(bytes);
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 4)) {
    zip.writeUInt32LE(change(zip.readUInt32LE(at + offset)), at + offset);
  }
  return new Uint8Array(zip);
}

describe('an uploaded file', () => {
  it('is opened when nothing is wrong with it', () => {
    const { refusals, parts } = openSafely(docx({ body: ['สวัสดี'] }));
    expect(refusals).toEqual([]);
    expect(parts['word/document.xml']).toContain('สวัสดี');
  });

  it.each([
    ['nothing', new Uint8Array(0), 'not-a-docx'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 …'), 'not-a-docx'],
    [
      'an old .doc or a file with a password',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'encrypted',
    ],
    ['half a file', docx().subarray(0, 300), 'not-a-docx'],
    [
      'a workbook',
      new PizZip().file('[Content_Types].xml', '').file('xl/workbook.xml', '').generate({ type: 'uint8array' }),
      'not-a-docx',
    ],
    ['a part that leads outside', docx({ parts: { '../../evil.txt': 'x' } }), 'not-a-docx'],
    ['a part with the path of another system', docx({ parts: { 'C:\\evil.txt': 'x' } }), 'not-a-docx'],
    ['an encrypted zip', claim(docx(), 8, (value) => value | 1), 'encrypted'],
    ['a file over 5 MB', new Uint8Array(5 * 1024 * 1024 + 1), 'too-large'],
    ['a document with macros', docx({ parts: { 'word/vbaProject.bin': 'x' } }), 'macros'],
    ['a .docm', docx({ mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }), 'macros'],
    ['a .dotm', docx({ mainType: 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml' }), 'macros'],
    ['an ActiveX control', docx({ parts: { 'word/activeX/activeX1.xml': '<a/>' } }), 'macros'],
    ['an embedded workbook', docx({ parts: { 'word/embeddings/sheet.xlsx': 'x' } }), 'embedded-file'],
    ['an embedded object', docx({ parts: relationships(`${OLE} Target="ole.bin"`) }), 'embedded-file'],
    [
      'a picture on the web',
      docx({ parts: relationships(`${IMAGE} Target="http://x.example/p.png" TargetMode="External"`) }),
      'external-link',
    ],
    [
      'a template on a disk',
      docx({ parts: relationships(`${TEMPLATE} Target="file:///C:/normal.dotx" TargetMode="External"`) }),
      'external-link',
    ],
    [
      'a target mode in single quotes',
      docx({ parts: relationships(`${IMAGE} Target='http://x.example' TargetMode='External'`) }),
      'external-link',
    ],
    [
      'a target mode in character references',
      docx({ parts: relationships(`${IMAGE} Target="http://x.example" TargetMode="Exter&#110;al"`) }),
      'external-link',
    ],
    [
      'a target elsewhere without saying so',
      docx({ parts: relationships(`${IMAGE} Target="\\\\server\\share\\p.png"`) }),
      'external-link',
    ],
    [
      'a link that runs something',
      docx({ parts: relationships(`${HYPERLINK} Target="file:///C:/run.exe" TargetMode="External"`) }),
      'external-link',
    ],
    [
      'a link with a script',
      docx({ parts: relationships(`${HYPERLINK} Target="javascript:alert(1)" TargetMode="External"`) }),
      'external-link',
    ],
    [
      'entities of its own',
      docx({ parts: { 'word/settings.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }),
      'not-a-docx',
    ],
    [
      'text in another encoding',
      docx({ parts: { 'word/settings.xml': Buffer.from('\ufeff<a/>', 'utf16le') } }),
      'not-a-docx',
    ],
  ])('is refused: %s', (_name, bytes, code) => {
    const { refusals } = openSafely(bytes);
    expect(refusals.map((refusal) => refusal.code)).toEqual([code]);
    expect(refusals[0]?.message).toMatch(/[ก-๙]/);
    expect(refusals[0]?.message).toContain('โปรด');
  });

  it('may have links for a reader to press', () => {
    expect(
      codes(
        docx({
          parts: relationships(
            `${HYPERLINK} Target="https://www.nacc.go.th/" TargetMode="External"`,
            `${HYPERLINK} Target="mailto:a@example.go.th" TargetMode="External"`,
          ),
        }),
      ),
    ).toEqual([]);
  });

  it.each(['DDEAUTO c:\\\\x', ' INCLUDEPICTURE "http://x"', 'includetext "c:\\x"', 'LINK Excel.Sheet'])(
    'is refused with the field code %s, also split over runs',
    (code) => {
      const simple = `<w:p><w:fldSimple w:instr='${code}'/></w:p>`;
      const begin = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>';
      const runs = [...code].map((letter) => `<w:r><w:instrText xml:space="preserve">${letter}</w:instrText></w:r>`);
      expect(codes(docx({ body: simple }))).toEqual(['external-link']);
      expect(codes(docx({ body: `${begin}${runs.join('')}</w:p>` }))).toEqual(['external-link']);
    },
  );

  it('may have page numbers', () => {
    expect(codes(docx({ body: `${p('ก')}<w:p><w:fldSimple w:instr="PAGE \\* MERGEFORMAT"/></w:p>` }))).toEqual([]);
  });

  it('tells all reasons at once', () => {
    const parts = {
      'word/vbaProject.bin': 'x',
      ...relationships(`${IMAGE} Target="http://x.example/p.png" TargetMode="External"`),
    };
    expect(codes(docx({ parts }))).toEqual(['macros', 'external-link']);
  });
});

it('hands on nothing to the paper that a .docx does not have', () => {
  const file = docx({
    body: ['สวัสดี'],
    parts: { 'evil.exe': 'x', 'xl/workbook.xml': '<a/>', 'customXml/item1.xml': '<a/>' },
  });
  const made = docxEngine.fill(file, {}, { pictures: {}, rewrite: (parts) => parts });
  const names = Object.keys(new PizZip(made).files);
  expect(names).toEqual(expect.arrayContaining(['[Content_Types].xml', 'word/document.xml', 'customXml/item1.xml']));
  expect(names.filter((name) => /evil|^xl/.test(name))).toEqual([]);
});

it.each([
  ['แม่แบบ.pdf', 'not-a-docx'],
  ['แม่แบบ.docx.exe', 'not-a-docx'],
  ['แม่แบบ.docm', 'macros'],
  ['แม่แบบ.DOCX', null],
  ['แม่แบบ อบต.สายทอง', null],
  ['แม่แบบ 1.2', null],
])('a file called %s is judged by the end of its name', (name, code) => {
  expect(faultsOfName(name).map((fault) => fault.code)).toEqual(code === null ? [] : [code]);
});

describe('a zip bomb', () => {
  it('is refused by what it claims', () => {
    expect(codes(docx({ parts: { 'word/media/a.png': new Uint8Array(3 * 1024 * 1024) } }))).toEqual(['zip-bomb']);
  });

  it('is refused with too many entries', () => {
    const parts = Object.fromEntries(Array.from({ length: 1001 }, (_unused, index) => [`word/media/${index}`, '']));
    expect(codes(docx({ parts }))).toEqual(['zip-bomb']);
  });

  it('is refused when it claims less than it holds, without unpacking more than a little', () => {
    const bomb = docx({ parts: { 'word/theme/theme1.xml': 'ก'.repeat(2 * 1024 * 1024) } });
    expect(codes(claim(bomb, 24, (size) => Math.min(size, 1000)))).toEqual(['zip-bomb']);
  });

  it('is refused where entries overlap', () => {
    const overlapping = docx({ parts: { 'word/a.xml': 'x'.repeat(1000) } });
    expect(codes(claim(overlapping, 42, () => 0)).length).toBe(1);
  });

  it('unpacks to exactly what it claims', () => {
    const packed = deflateRawSync(Buffer.from('abc'));
    expect(packed.length).toBeGreaterThan(0);
    expect(codes(claim(docx(), 24, (size) => size + 1))).toEqual(['not-a-docx']);
  });
});

describe('any bytes', () => {
  it('are refused or opened, and never throw', () => {
    const real = docx({ body: ['ก'.repeat(500)] });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(real.length - 1), fc.nat(255)), { maxLength: 20 }), (changes) => {
        const bytes = real.slice();
        for (const [at, value] of changes) bytes[at] = value;
        expect(Array.isArray(openSafely(bytes).refusals)).toBe(true);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(openSafely(bytes).refusals.length).toBeGreaterThan(0);
      }),
    );
  });
});
