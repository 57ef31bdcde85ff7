import fc from 'fast-check';
import { numbersInOwnRuns } from '../../../src/documents/ooxml/number-runs';
import { make } from '../make';
import { PAK_KRET_2567 } from '../../fixtures/workbooks/pak-kret-2567';
import { elements, part, parseXml, textOf } from '../read-docx';

const THAI = '<w:rPr><w:b/><w:lang w:val="en-US" w:bidi="th-TH"/></w:rPr>';
const LATIN = '<w:rPr><w:b/><w:lang w:val="en-US" w:bidi="en-US"/></w:rPr>';
const inDocument = (xml: string): string => numbersInOwnRuns({ 'word/document.xml': xml })['word/document.xml'] ?? '';
const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;

describe('numbers in runs of their own', () => {
  it('have no Thai language, and leave the words in theirs', () => {
    expect(inDocument(`<w:r>${THAI}<w:t>ได้ (๗๖.๒๐ คะแนน)</w:t></w:r>`)).toBe(
      `<w:r>${THAI}${t('ได้ (')}</w:r><w:r>${LATIN}${t('๗๖.๒๐')}</w:r><w:r>${THAI}${t(' คะแนน)')}</w:r>`,
    );
  });

  it('leave no empty run where the text begins or ends with one', () => {
    expect(inDocument(`<w:r>${THAI}<w:t>๒๕๖๗</w:t></w:r>`)).toBe(`<w:r>${LATIN}${t('๒๕๖๗')}</w:r>`);
  });

  it('get a format where the run has none, in the order that Word asks for', () => {
    expect(inDocument('<w:r><w:t>๘๕</w:t></w:r>')).toBe(
      `<w:r><w:rPr><w:lang w:val="en-US" w:bidi="en-US"/></w:rPr>${t('๘๕')}</w:r>`,
    );
    expect(inDocument('<w:r><w:rPr><w:cs/><w:oMath/></w:rPr><w:t>๘๕</w:t></w:r>')).toContain(
      '<w:cs/><w:lang w:val="en-US" w:bidi="en-US"/><w:oMath/>',
    );
  });

  it('take the format of their own run beside a text box', () => {
    const box = `<w:r><w:rPr><w:i/></w:rPr><w:txbxContent><w:p><w:r>${THAI}<w:t>ก</w:t></w:r></w:p></w:txbxContent><w:t>๘๕</w:t></w:r>`;
    expect(inDocument(box)).toContain('<w:rPr><w:i/><w:lang w:val="en-US" w:bidi="en-US"/></w:rPr>');
  });

  it('are those in which a line could end: no single digit, none in Arabic digits, none in styles', () => {
    const xml = `<w:r>${THAI}<w:t>ตัวชี้วัดที่ ๘ ได้ 84.50 คะแนน</w:t></w:r>`;
    expect(inDocument(xml)).toBe(xml);
    const number = `<w:r>${THAI}<w:t>๘๕</w:t></w:r>`;
    expect(numbersInOwnRuns({ 'word/styles.xml': number })).toEqual({ 'word/styles.xml': number });
  });

  it('change no letter of any text', () => {
    const words = fc.array(fc.constantFrom('คะแนน ', '(', '๘', '.', ',', '๐๐', ' ', 'A', '9', '\u00a0'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), (runs) => {
        const xml = `<w:p xmlns:w="w">${runs.map((text) => `<w:r>${THAI}<w:t>${text.join('')}</w:t></w:r>`).join('')}</w:p>`;
        const shown = (one: string): string =>
          elements(parseXml(one), 'w:t')
            .map((node) => node.textContent)
            .join('');
        expect(shown(inDocument(xml))).toBe(shown(xml));
      }),
    );
  });

  it('stand so in a made paper', async () => {
    const document = part(await make('annual', PAK_KRET_2567));
    const runs = elements(document, 'w:r').filter((run) => /[๐-๙]{2}/.test(textOf(run)));
    expect(runs.length).toBeGreaterThan(50);
    for (const run of runs) {
      expect(textOf(run)).toMatch(/^[๐-๙.,]+$/);
      expect(elements(run, 'w:lang').map((lang) => lang.getAttribute('w:bidi'))).toEqual(['en-US']);
    }
  });
});
