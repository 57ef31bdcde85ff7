import { thaiLack, thaiThroughout } from '../../../src/documents/ooxml/thai-runs';
import { template } from '../make';
import { unzip } from '../read-docx';

const LATIN =
  '<w:rPr><w:rFonts w:ascii="Sarabun" w:hAnsi="Sarabun"/><w:b/><w:sz w:val="32"/><w:u w:val="single"/></w:rPr>';
const run = (format: string, text: string): string =>
  `<w:r w:rsidR="1">${format}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const parts = (body: string, styles = ''): Record<string, string> => ({
  'word/document.xml': `<w:body><w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr>${body}</w:p></w:body>`,
  'word/styles.xml': styles,
});

describe('runs as Thai', () => {
  it('are counted where Thai text or a field lacks language, size or font; Latin text and blanks are not', () => {
    const file = parts(run(LATIN, 'หน่วยงาน') + run(LATIN, '{agency}') + run(LATIN, 'ITA') + run('', ' '));
    expect(thaiLack(file)).toEqual({ language: 2, size: 2, font: 2 });
  });

  it('get them from what the run says of Latin, in the order that Word wants', () => {
    const [filled] = Object.values(thaiThroughout(parts(run(LATIN, 'หน่วยงาน'))));
    expect(filled).toContain(
      '<w:r w:rsidR="1"><w:rPr><w:rFonts w:cs="Sarabun" w:ascii="Sarabun" w:hAnsi="Sarabun"/><w:b/><w:sz w:val="32"/>' +
        '<w:szCs w:val="32"/><w:u w:val="single"/><w:lang w:bidi="th-TH"/></w:rPr>',
    );
  });

  it('inherit from the style of the paragraph and from the defaults of the file', () => {
    const whole = '<w:rFonts w:cs="Sarabun"/><w:szCs w:val="32"/><w:lang w:bidi="th-TH"/>';
    const style = `<w:style w:type="paragraph" w:styleId="Body"><w:rPr>${whole}</w:rPr></w:style>`;
    const defaults = `<w:rPrDefault><w:rPr>${whole}</w:rPr></w:rPrDefault>`;
    for (const styles of [style, defaults]) {
      const file = parts(run('', 'หน่วยงาน'), styles);
      expect(thaiLack(file)).toEqual({ language: 0, size: 0, font: 0 });
      expect(thaiThroughout(file)).toEqual(file);
    }
    const latinDefaults = '<w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="22"/></w:rPr></w:rPrDefault>';
    expect(thaiThroughout(parts(run('', 'หน่วยงาน'), latinDefaults))['word/document.xml']).toContain(
      '<w:rPr><w:rFonts w:cs="Arial"/><w:szCs w:val="22"/><w:lang w:bidi="th-TH"/></w:rPr>',
    );
  });

  it('are whole in the built-in templates', async () => {
    for (const id of ['analysis', 'measures', 'results', 'annual', 'meeting'] as const) {
      const files = Object.fromEntries(
        [...unzip(await template(id))].map(([name, file]) => [name, file.toString('utf8')]),
      );
      expect(thaiLack(files)).toEqual({ language: 0, size: 0, font: 0 });
    }
  });
});
