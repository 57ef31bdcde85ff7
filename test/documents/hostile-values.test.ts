/** Field values are text and nothing else: not XML, not template syntax, not field codes, not formulas. */

import fc from 'fast-check';
import { printable, printableText } from '../../src/documents/ooxml/printable';
import { SAI_THONG_2565 } from '../fixtures/workbooks/sai-thong-2565';
import { measureRows } from '../fixtures/workbooks/empty-workbook';
import { make, withSettings } from './make';
import { elements, paragraphs, part, unzip, parseXml } from './read-docx';

async function withMeasure(measure: string): Promise<Uint8Array> {
  return make('analysis', {
    ...withSettings(SAI_THONG_2565, { thaiDigits: false }),
    measures: measureRows([{ measure }]),
  });
}

describe('values in a paper', () => {
  const hostile = [
    '<w:p><w:r><w:t>แทรก</w:t></w:r></w:p>',
    '{agency} {#measures}{/measures} {@raw}',
    '&lt;b&gt; & " \'',
    '=HYPERLINK("http://x","y")',
    '{ PAGE \\* MERGEFORMAT }',
    ']]><!-- -->',
    '$& $1 $$',
  ];

  it.each(hostile)('prints %s as it was typed', async (value) => {
    const bytes = await withMeasure(value);
    expect(paragraphs(bytes)).toContain(`1. ${value}`);
    expect(elements(part(bytes), 'w:fldSimple')).toHaveLength(0);
    expect(elements(part(bytes), 'w:instrText')).toHaveLength(0);
  });

  it('drops control characters and lone surrogates and keeps whole emoji', async () => {
    const bytes = await withMeasure('ก\u0000\u0008\u000b\u001f\ud800ข\udc00\udc00ค😀\uffff');
    expect(paragraphs(bytes)).toContain('1. กขค😀');
  });

  it('keeps every part well-formed in an agency’s name too', async () => {
    const bytes = await make('analysis', withSettings(SAI_THONG_2565, { agency: 'ก & <ข> "ค" \ud800' }));
    for (const [name, file] of unzip(bytes)) {
      if (/\.(xml|rels)$/.test(name)) expect(() => parseXml(file.toString('utf8'))).not.toThrow();
    }
    expect(unzip(bytes).get('docProps/core.xml')?.toString('utf8')).toContain('ก &amp; &lt;ข&gt;');
  });

  it('takes a font name as text', async () => {
    const bytes = await make('analysis', withSettings(SAI_THONG_2565, { font: 'Sarabun"/><w:b w:x="' }));
    expect(() => part(bytes)).not.toThrow();
  });
});

describe('printable text', () => {
  it('is always something that UTF-8 and XML can hold', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const clean = printableText(String.fromCharCode(...units));
        expect(Buffer.from(clean, 'utf8').toString('utf8')).toBe(clean);
        expect(() => parseXml(`<t>${clean.replace(/[&<>\uFFFD]/g, '.')}</t>`)).not.toThrow();
      }),
    );
  });

  it('turns every line break into one kind and reaches into lists', () => {
    expect(printable({ a: [{ b: '1\r\n2\r3\u0007' }], c: true, d: null })).toEqual({
      a: [{ b: '1\n2\n3' }],
      c: true,
      d: null,
    });
  });
});
