import fc from 'fast-check';
import { cellAddress, columnLetters, placeIn, splitPlace } from '../../src/findings/address';

describe('addresses with their tab', () => {
  it('name columns as a sheet does, to the last one', () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });

  it('are composed from 0-based row and column', () => {
    expect(cellAddress('คะแนน', 6, 3)).toBe('คะแนน!D7');
  });

  it('come apart into what they were made of, whatever the tab is called', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(999998), fc.nat(16383), (tab, row, column) => {
        const cell = `${columnLetters(column)}${row + 1}`;
        expect(splitPlace(cellAddress(tab, row, column))).toEqual({ tab, cell });
        expect(splitPlace(placeIn(tab, cell))).toEqual({ tab, cell });
      }),
    );
  });

  it('are a tab where no cell is named, also one called "ด่วน!" or "A1"', () => {
    expect(splitPlace('ด่วน!')).toEqual({ tab: 'ด่วน!', cell: null });
    expect(splitPlace('A1')).toEqual({ tab: 'A1', cell: null });
    expect(splitPlace('คะแนน!A0')).toEqual({ tab: 'คะแนน!A0', cell: null });
  });
});
