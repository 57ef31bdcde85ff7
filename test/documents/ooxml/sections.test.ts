import { withoutEmptySections } from '../../../src/documents/ooxml/sections';

const upright = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
const across = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>';
const named = '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
const said = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const end = (properties: string): string => `<w:p><w:pPr>${properties}</w:pPr><w:r/></w:p>`;
const ENDED = '<w:p><w:pPr></w:pPr><w:r/></w:p>';
const body = (inside: string): string => `<w:document><w:body>${inside}</w:body></w:document>`;
const EMPTY = '<w:p><w:pPr/></w:p>';

describe('sections in which filling has left nothing', () => {
  it('go with their page: the section before an empty annex ends the paper', () => {
    expect(withoutEmptySections(body(said('บันทึก') + end(upright) + EMPTY + across))).toBe(
      body(said('บันทึก') + ENDED + upright),
    );
  });

  it('go from the middle as well, and leave the others as they are', () => {
    const others = said('ก') + end(named) + said('ค') + upright;
    expect(withoutEmptySections(body(said('ก') + end(named) + EMPTY + end(across) + said('ค') + upright))).toBe(
      body(others),
    );
  });

  it.each([
    ['a table', '<w:tbl><w:tr/></w:tbl>'],
    ['a picture', '<w:p><w:r><w:drawing></w:drawing></w:r></w:p>'],
    ['a word', said('ตาราง')],
  ])('stay where they hold %s', (_what, content) => {
    const paper = body(said('ก') + end(upright) + content + across);
    expect(withoutEmptySections(paper)).toBe(paper);
  });

  it('stay where they name the headers that the others share', () => {
    const paper = body(EMPTY + end(named) + said('ก') + upright);
    expect(withoutEmptySections(paper)).toBe(paper);
  });
});
