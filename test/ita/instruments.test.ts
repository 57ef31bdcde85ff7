/** The three instruments share ten indicators and a hundred per cent. */

import { INSTRUMENTS, instrumentById, instrumentOf } from '../../src/ita/instruments';

it('shares out 100 per cent as 30, 30 and 40', () => {
  expect(INSTRUMENTS.map(({ id, weight }) => [id, weight])).toEqual([
    ['IIT', 30],
    ['EIT', 30],
    ['OIT', 40],
  ]);
});

it('has indicators 1–5, 6–8 and 9–10', () => {
  const owners = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((no) => instrumentOf(no)?.id);
  expect(owners).toEqual(['IIT', 'IIT', 'IIT', 'IIT', 'IIT', 'EIT', 'EIT', 'EIT', 'OIT', 'OIT']);
  expect(instrumentById('EIT').indicators).toEqual([6, 7, 8]);
});

it('knows no instrument of an indicator that does not exist', () => {
  expect([0, 11, 1.5, -1].map(instrumentOf)).toEqual([null, null, null, null]);
});
