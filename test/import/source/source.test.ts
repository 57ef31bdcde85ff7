/** Pasted text as lines with their cells, however it was copied. */

import { isCut, LONGEST_LINE, MOST_LINES, readSource, sourceOfRows } from '../../../src/import/source/source';

/** Lines that are not blank: cells by " | ", else the text. */
const lines = (text: string): string[] =>
  readSource(text)
    .filter((one) => one.text !== '')
    .map(({ text: said, cells }) => (cells ? cells.join(' | ') : said));

it.each([
  ['tabs', 'IIT\t91.20', ['IIT | 91.20']],
  ['a Markdown table', '| แบบวัด | คะแนน |\n|---|---|\n| IIT | 91.20 |', ['แบบวัด | คะแนน', 'IIT | 91.20']],
  ['semicolons with decimal commas', 'IIT;90,14\nEIT;89,03\nOIT;97,20', ['IIT | 90,14', 'EIT | 89,03', 'OIT | 97,20']],
  ['a quoted cell of two lines', 'IIT\t"91.20\nผ่าน"', ['IIT | 91.20\nผ่าน']],
  ['rows of HTML', '<tr><td>IIT</td><td>91.20</td></tr>', ['IIT | 91.20']],
  ['a bullet', '• IIT 91.20', ['IIT 91.20']],
  ['a score that a narrow column has broken', 'ด้วยคะแนน\n96.\n30 คะแนน', ['ด้วยคะแนน', '96.30 คะแนน']],
  ['the number of a list above a count', '12.\n30 คน', ['12.', '30 คน']],
  ['a figure above a day', 'ข้อ 96.\n30/9/2567', ['ข้อ 96.', '30/9/2567']],
])('%s', (_what, text, expected) => {
  expect(lines(text)).toEqual(expected);
});

it('keeps for every line its number in the paste', () => {
  const numbers = readSource('หัวเรื่อง\n\n96.\n30 คะแนน\nท้าย').filter(({ text }) => text !== '');
  expect(numbers.map(({ no }) => no)).toEqual([1, 3, 5]);
});

it('reads Thai digits beside the text as it stands', () => {
  const [line] = readSource('คะแนน ๙๑.๒๐');
  expect(line).toMatchObject({ text: 'คะแนน ๙๑.๒๐', plain: 'คะแนน 91.20' });
});

it('says whether a text is longer than what is read of it', () => {
  expect(isCut('ก\n'.repeat(MOST_LINES))).toBe(false);
  expect(isCut('ก\n'.repeat(MOST_LINES + 1))).toBe(true);
  expect(isCut('ก'.repeat(LONGEST_LINE + 1))).toBe(true);
});

it('reads rows of a file, the name of a tab among them', () => {
  const [first, second] = sourceOfRows([['IIT', '91.20'], ['']]);
  expect(first?.cells).toEqual(['IIT', '91.20']);
  expect(second?.text).toBe('');
});
