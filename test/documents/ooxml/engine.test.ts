/** The engine: all problems of a template at once, pictures swapped, equal bytes, and no need of Node or a browser. */

import { runInNewContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { Document, Header, ImageRun, Packer, Paragraph } from 'docx';
import PizZip from 'pizzip';
import { TemplateError, isTemplateError, type TemplateProblem } from '../../../src/documents/ooxml/docx-engine';
import { docxEngine } from '../../../src/documents/ooxml/engine';
import { makeDocument } from '../../../src/documents/make-document';
import { analysisOf } from '../../fixtures/workbooks/empty-workbook';
import { placeholder } from '../../../templates/parts/pictures';
import { SAI_THONG_2565 } from '../../fixtures/workbooks/sai-thong-2565';
import { make, template } from '../make';
import { elements, only, part, unzip } from '../read-docx';

/** A .docx that holds nothing but these paragraphs. */
function docx(...paragraphs: string[]): Uint8Array {
  const zip = new PizZip();
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="${word}"><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
  );
  return zip.generate({ type: 'uint8array' });
}

function problemsOf(action: () => unknown): readonly TemplateProblem[] {
  try {
    action();
  } catch (error) {
    if (isTemplateError(error)) return error.problems;
    throw error;
  }
  return [];
}

const plain = { pictures: {}, rewrite: (parts: Readonly<Record<string, string>>) => parts };

describe('problems of a template', () => {
  it('lists all of them, each with its field', () => {
    const problems = problemsOf(() => docxEngine.fill(docx('{#a}', 'ข้อความ {b', '{/c}'), {}, plain));
    expect(problems.length).toBeGreaterThanOrEqual(2);
    expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['unclosed-field']));
  });

  it('tells an unclosed loop from an unopened one', () => {
    expect(problemsOf(() => docxEngine.fill(docx('{#a}'), {}, plain))).toMatchObject([
      { code: 'unclosed-loop', field: 'a' },
    ]);
    expect(problemsOf(() => docxEngine.fill(docx('{/a}'), {}, plain))).toMatchObject([
      { code: 'unopened-loop', field: 'a' },
    ]);
  });

  it('refuses unknown fields, all of them, and what is no field of ours but of every object', () => {
    const problems = problemsOf(() =>
      docxEngine.fill(docx('{known} {one} {two} {constructor} {@known}'), { known: 'x' }, plain),
    );
    expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'unknown-field one',
      'unknown-field two',
      'unknown-field constructor',
      'unknown-field @known',
    ]);
    expect(problems[0]?.message).toContain('{one}');
  });

  it.each([
    ['random bytes', new Uint8Array([1, 2, 3, 4])],
    ['nothing', new Uint8Array(0)],
    ['a zip without a document', new PizZip().file('a.txt', 'x').generate({ type: 'uint8array' })],
  ])('refuses %s as no .docx', (_name, bytes) => {
    expect(problemsOf(() => docxEngine.fill(bytes, {}, plain))).toMatchObject([{ code: 'not-a-docx' }]);
    expect(() => docxEngine.tags(bytes)).toThrow(TemplateError);
  });
});

describe('a filled paper', () => {
  it('has equal bytes for equal data, content types first and no folder entries', async () => {
    const first = await make('analysis', SAI_THONG_2565);
    const second = await make('analysis', SAI_THONG_2565);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const names = [...unzip(first).keys()];
    expect(names[0]).toBe('[Content_Types].xml');
    expect(names.filter((name) => name.endsWith('/'))).toEqual([]);
  });

  it('leaves chart and caption out without a picture', async () => {
    const bytes = await make('analysis', SAI_THONG_2565);
    expect(elements(part(bytes), 'w:drawing')).toHaveLength(0);
  });

  it('puts the chart in with its own proportions', async () => {
    const png = Buffer.from(placeholder('test'));
    png.writeUInt32BE(800, 16);
    png.writeUInt32BE(600, 20);
    const bytes = await make('analysis', SAI_THONG_2565, { chart: new Uint8Array(png) });
    const extent = only(part(bytes), 'wp:extent');
    const ratio = Number(extent.getAttribute('cy')) / Number(extent.getAttribute('cx'));
    expect(ratio).toBeCloseTo(0.75, 3);
    expect([...unzip(bytes).entries()].some(([name, file]) => /\.png$/.test(name) && file.equals(png))).toBe(true);
  });

  it('shows the garuda in the header of a template that has its place there', async () => {
    const picture = new ImageRun({
      type: 'png',
      data: placeholder('garuda'),
      transformation: { width: 53, height: 57 },
      altText: { name: 'ita-garuda', description: 'ita-garuda', title: '' },
    });
    const own = new Document({
      sections: [
        {
          headers: {
            default: new Header({ children: [new Paragraph({ children: [picture] }), new Paragraph('{agency}')] }),
          },
          children: [new Paragraph('{subject}')],
        },
      ],
    });
    const template = new Uint8Array(await Packer.toArrayBuffer(own));
    const workbook = SAI_THONG_2565;
    const garuda = placeholder('ครุฑของหน่วยงาน');
    const request = {
      id: 'analysis',
      workbook,
      analysis: analysisOf(workbook),
      pictures: { chart: null, garuda },
    } as const;
    const bytes = makeDocument(docxEngine, template, request);
    const embedded = only(part(bytes, 'word/header1.xml'), 'a:blip').getAttribute('r:embed');
    const relation = elements(part(bytes, 'word/_rels/header1.xml.rels'), 'Relationship').find(
      (one) => one.getAttribute('Id') === embedded,
    );
    const target = relation?.getAttribute('Target') ?? '';
    expect(unzip(bytes).get(`word/${target}`)?.equals(Buffer.from(garuda))).toBe(true);
  });

  it('is made without Node or a browser', async () => {
    const { outputFiles } = buildSync({
      stdin: {
        contents:
          "export { docxEngine } from './src/documents/ooxml/engine'; export { makeDocument } from './src/documents/make-document';",
        resolveDir: process.cwd(),
        loader: 'ts',
      },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'Engine',
      target: 'es2019',
      platform: 'browser',
      logLevel: 'silent',
    });
    const request = {
      id: 'analysis',
      workbook: SAI_THONG_2565,
      analysis: analysisOf(SAI_THONG_2565),
      pictures: { chart: null },
    };
    const script =
      `${(outputFiles[0] as { text: string }).text};` +
      `Array.prototype.slice.call(Engine.makeDocument(Engine.docxEngine, new Uint8Array(${JSON.stringify([...(await template('analysis'))])}), ${JSON.stringify(request)}))`;
    const bytes = runInNewContext(script, {}) as number[];
    expect(Buffer.from(bytes).equals(Buffer.from(await make('analysis', SAI_THONG_2565)))).toBe(true);
  });
});
