/**
 * Round trip through a word processor: every built-in template is opened, given other words and another font and saved
 * again by LibreOffice, then used. The change is in the paper and every field is filled.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOCUMENTS, documentDefinition } from '../../../src/documents/definitions';
import { docxEngine } from '../../../src/documents/ooxml/engine';
import { makeDocument } from '../../../src/documents/make-document';
import { requiredFields } from '../../../src/documents/own-template/required-fields';
import type { DocumentId } from '../../../src/shared/rpc';
import { analysisOf } from '../../fixtures/workbooks/empty-workbook';
import { SAI_THONG_2565 } from '../../fixtures/workbooks/sai-thong-2565';
import { placeholder } from '../../../templates/parts/pictures';
import { template } from '../make';
import { elements, paragraphs, part, textOf, unzip } from '../read-docx';

const IDS = Object.keys(DOCUMENTS) as DocumentId[];
const found = spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0;
if (!found) console.warn('LibreOffice (soffice) is not installed: the round trip of templates is not tested');

const folder = mkdtempSync(join(tmpdir(), 'ita-templates-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function convert(to: string, from: string): void {
  const files = IDS.map((id) => join(folder, `${id}.${from}`));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const run = spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, ...files], {
    encoding: 'utf8',
    timeout: 150000,
  });
  if (run.status !== 0) throw new Error(run.stderr);
}

/** What a person puts in: fields in a text box and in a table cell. */
const BOX =
  '<text:p><draw:frame text:anchor-type="char" svg:width="6cm" svg:height="2cm"><draw:text-box>' +
  '<text:p>ในกล่อง {agency}</text:p></draw:text-box></draw:frame></text:p>';
const TABLE =
  '<table:table table:name="own"><table:table-column/><table:table-row><table:table-cell office:value-type="string">' +
  '<text:p>ในช่อง {agency}</text:p></table:table-cell></table:table-row></table:table>';

(found ? describe : describe.skip)('a template edited in LibreOffice', () => {
  beforeAll(async () => {
    for (const id of IDS) writeFileSync(join(folder, `${id}.docx`), await template(id));
    convert('fodt', 'docx');
    for (const id of IDS) {
      const path = join(folder, `${id}.fodt`);
      const flat = readFileSync(path, 'utf8');
      // The first line of the body, and the font everywhere.
      const edited = flat
        .replace(/(<office:body>[\s\S]*?>)(?=บันทึกข้อความ|\{agency\})/, '$1ฉบับหน่วยงาน ')
        .replace(/<office:text[^>]*>(?:<text:sequence-decls>[\s\S]*?<\/text:sequence-decls>)?/, `$&${BOX}${TABLE}`)
        .replace(/<style:header>/g, '$&<text:p>หัวกระดาษ {agency}</text:p>')
        .replace(/<\/style:master-page>/g, '<style:footer><text:p>ท้ายกระดาษ {agency}</text:p></style:footer>$&')
        .replace(/TH SarabunPSK/g, 'Laksaman');
      for (const words of ['ฉบับหน่วยงาน', 'ในกล่อง', 'ในช่อง', 'หัวกระดาษ', 'ท้ายกระดาษ']) expect(edited).toContain(words);
      writeFileSync(path, edited);
    }
    convert('docx', 'fodt');
  }, 300000);

  it.each(IDS)('%s has no fault and makes the paper with the change, all fields filled', (id) => {
    const file = new Uint8Array(readFileSync(join(folder, `${id}.docx`)));
    expect(docxEngine.check(file, documentDefinition(id).fields, requiredFields(id))).toEqual([]);
    const workbook = SAI_THONG_2565;
    const analysis = analysisOf(workbook);
    const pictures = { chart: placeholder('chart'), garuda: placeholder('garuda') };
    const own = makeDocument(docxEngine, file, { id, workbook, analysis, pictures });
    const texts = paragraphs(own);
    expect(texts.join('\n')).toContain('ฉบับหน่วยงาน');
    expect(texts.join('\n')).not.toMatch(/[{}]/);
    const parts = unzip(own);
    expect(parts.get('word/document.xml')?.toString('utf8')).toContain('Laksaman');
  });

  it.each(IDS)('%s fills fields in the header, the footer, a text box and a table cell', (id) => {
    const file = new Uint8Array(readFileSync(join(folder, `${id}.docx`)));
    const workbook = SAI_THONG_2565;
    const { agency } = workbook.settings;
    const own = makeDocument(docxEngine, file, {
      id,
      workbook,
      analysis: analysisOf(workbook),
      pictures: { chart: null },
    });
    const texts = [...unzip(own).keys()]
      .filter((name) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name))
      .map((name) => elements(part(own, name), 'w:p').map(textOf).join('\n'))
      .join('\n');
    for (const words of [`หัวกระดาษ ${agency}`, `ท้ายกระดาษ ${agency}`, `ในกล่อง ${agency}`, `ในช่อง ${agency}`]) {
      expect(texts).toContain(words);
    }
    expect(texts).not.toMatch(/[{}]/);
  });

  it.each(IDS)('%s says the same as the built-in template but for the change', async (id) => {
    const file = new Uint8Array(readFileSync(join(folder, `${id}.docx`)));
    const workbook = SAI_THONG_2565;
    const request = { id, workbook, analysis: analysisOf(workbook), pictures: { chart: null } };
    const words = (bytes: Uint8Array): string =>
      paragraphs(bytes)
        .join('\n')
        .replace(/ฉบับหน่วยงาน|(?:ในกล่อง|ในช่อง) องค์การบริหารส่วนตำบลสายทอง/g, '')
        .replace(/\s+/g, '');
    expect(words(makeDocument(docxEngine, file, request))).toBe(
      words(makeDocument(docxEngine, await template(id), request)),
    );
  });

  it('keeps the places of the pictures', () => {
    const file = new Uint8Array(readFileSync(join(folder, 'analysis.docx')));
    const pictures = { chart: placeholder('chart'), garuda: placeholder('garuda') };
    const workbook = SAI_THONG_2565;
    const own = makeDocument(docxEngine, file, { id: 'analysis', workbook, analysis: analysisOf(workbook), pictures });
    expect([...unzip(own).keys()]).toEqual(
      expect.arrayContaining(['word/media/ita-chart.png', 'word/media/ita-garuda.png']),
    );
  });
});
