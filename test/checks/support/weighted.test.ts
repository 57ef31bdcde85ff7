import { typedWeighted } from '../../../src/checks/support/weighted';
import { contextOf, SAI_THONG } from '../make-workbook';

it('knows instruments that were typed out of 30, 30 and 40', () => {
  const typed = (announcedIIT: number, announcedEIT: number, announcedOIT: number) =>
    typedWeighted(
      contextOf({ scores: SAI_THONG, settings: { announcedTotal: 91.4, announcedIIT, announcedEIT, announcedOIT } }),
    );
  expect(typed(27.53, 24.94, 38.93)).toBe(true);
  expect(typed(91.76, 83.15, 97.32)).toBe(false);
});
