import { codesIn, findingsIn } from '../make-workbook';

describe('verdict-mismatch', () => {
  const typed = (settings: object, scores: readonly (number | null)[] = []) =>
    codesIn({ settings: { resultYear: 2567, ...settings }, scores });

  it('holds the typed verdict against the announced score of the instrument', () => {
    expect(typed({ verdictOIT: 'ผ่านเกณฑ์', announcedOIT: 80 })).toContain('verdict-mismatch');
    expect(typed({ verdictOIT: 'ผ่านเกณฑ์', announcedOIT: 85 })).not.toContain('verdict-mismatch');
    expect(typed({ verdictIIT: 'ต่ำกว่าเกณฑ์', announcedIIT: 84.99 })).not.toContain('verdict-mismatch');
  });

  it('holds it against the computed score where none is announced', () => {
    const scores = [null, null, null, null, null, 90, 91, 92, null, null];
    expect(typed({ verdictEIT: 'ต่ำกว่าเกณฑ์' }, scores)).toContain('verdict-mismatch');
  });

  it('says nothing where no score is known, or where announced and computed fall on either side', () => {
    expect(typed({ verdictEIT: 'ต่ำกว่าเกณฑ์' })).not.toContain('verdict-mismatch');
    const scores = [null, null, null, null, null, 90, 91, 92, null, null];
    expect(typed({ verdictEIT: 'ต่ำกว่าเกณฑ์', announcedEIT: 80 }, scores)).not.toContain('verdict-mismatch');
  });

  it('names the cell, both words and what the papers do', () => {
    const settings = { resultYear: 2567, verdictOIT: 'ผ่านเกณฑ์', announcedOIT: 80 };
    expect(findingsIn({ settings, scores: [] }, 'verdict-mismatch')[0]).toMatchObject({
      severity: 'error',
      expected: 'ต่ำกว่าเกณฑ์',
      found: 'ผ่านเกณฑ์',
      message: expect.stringContaining('80.00 คะแนน'),
    });
  });
});
