/** Order by score, with equal scores in the order of the sheet. */

import fc from 'fast-check';
import { byScore } from '../../src/ita/ranking';

const rows = [
  { id: 'E5', score: 77.03 },
  { id: 'E11', score: 76.07 },
  { id: 'E14', score: 77.03 },
  { id: 'E15', score: 74.13 },
];
const ids = (order: 'highest' | 'lowest'): string[] => byScore(rows, (row) => row.score, order).map((row) => row.id);

it('puts the lowest first and keeps ties in sheet order', () => {
  expect(ids('lowest')).toEqual(['E15', 'E11', 'E5', 'E14']);
});

it('puts the highest first and keeps ties in sheet order, not reversed', () => {
  expect(ids('highest')).toEqual(['E5', 'E14', 'E11', 'E15']);
});

it('leaves the original alone', () => {
  ids('highest');
  expect(rows.map((row) => row.id)).toEqual(['E5', 'E11', 'E14', 'E15']);
});

it('is ordered and stable for any rows', () => {
  const row = fc.integer({ min: 0, max: 5 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (values) => {
      const sorted = byScore(
        values.map((score, position) => ({ score, position })),
        ({ score }) => score,
        'highest',
      );
      for (let index = 1; index < sorted.length; index += 1) {
        const [before, after] = [sorted[index - 1], sorted[index]];
        if (!before || !after) continue;
        const inOrder = before.score > after.score;
        const tieInOrder = before.score === after.score && before.position < after.position;
        expect(inOrder || tieInOrder).toBe(true);
      }
      expect(sorted).toHaveLength(values.length);
    }),
  );
});
