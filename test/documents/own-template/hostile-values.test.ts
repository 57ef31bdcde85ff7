/** In a template of an agency's own as in a built-in one, a value is text: in table cells, headers and text boxes alike. */

import fc from 'fast-check';
import { docxEngine } from '../../../src/documents/ooxml/engine';
import { printable, printableText } from '../../../src/documents/ooxml/printable';
import { elements, part, textOf } from '../read-docx';
import { docx, p } from './build-docx';

const box = `<w:p><w:r><v:textbox><w:txbxContent>${p('{a', '}')}</w:txbxContent></v:textbox></w:r></w:p>`;
const table = `<w:tbl><w:tr><w:tc>${p('{#rows}{b}')}</w:tc><w:tc>${p('{a}{/rows}')}</w:tc></w:tr></w:tbl>`;
const TEMPLATE = docx({ body: p('{', 'a', '}') + box + table, header: ['{a}'] });

function fill(a: string, b: string): Uint8Array {
  const data = printable({ a, rows: [{ b }, { b: a }] });
  return docxEngine.fill(TEMPLATE, data, { pictures: {}, rewrite: (parts) => parts });
}

/** Pieces of XML, of template syntax and of field codes beside letters of every kind. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '<w:p>',
          '</w:t>',
          '{a}',
          '{#rows}',
          '{/rows}',
          '{/',
          '}',
          '{@a}',
          '&lt;',
          '&',
          ']]>',
          '"',
          "'",
          '$1',
          '$&',
        ],
        ...['{ PAGE }', 'DDEAUTO c:\\x', '=1+1', 'ก้', '๑', '\u0000', '\u000b', '\ud800', '\udfff', '😀', ' ', '\t'],
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join('')),
);

it('stands in the paper exactly as typed, and nothing else changes', () => {
  fc.assert(
    fc.property(hostile, hostile, (a, b) => {
      // Line breaks and tabs become elements of their own.
      const typed = (text: string): string => text.replace(/[\r\n\t]/g, ' ');
      const bytes = fill(typed(a), typed(b));
      const [first, second] = [printableText(typed(a)), printableText(typed(b))];
      const cells = elements(part(bytes), 'w:tc').map(textOf);
      expect(cells).toEqual([second, first, first, first]);
      expect(elements(part(bytes), 'w:p').map(textOf)).toContain(first);
      expect(
        elements(part(bytes, 'word/header1.xml'), 'w:t')
          .map(({ textContent }) => textContent)
          .join(''),
      ).toBe(first);
      expect(elements(part(bytes), 'w:fldSimple')).toHaveLength(0);
      expect(elements(part(bytes), 'w:instrText')).toHaveLength(0);
    }),
    { numRuns: 200 },
  );
});
