/** One list for the checks and the importer: each word with where it stands. */

import { importText } from '../../src/import/import-text';
import { misspellingsIn } from '../../src/thai/misspellings';

describe('misspellings', () => {
  it('say where the word stands, without the space before it', () => {
    expect(misspellingsIn('ประชุม ณ. ห้องประชุม')).toEqual([{ word: 'ณ.', right: 'ณ', certain: true, at: 7 }]);
    expect(misspellingsIn('นำมาตราการมา สรุปลผล').map(({ word, at }) => [word, at])).toEqual([
      ['มาตราการ', 2],
      ['สรุปลผล', 13],
    ]);
  });

  it('are the same in a pasted report as in a sheet', () => {
    const text = 'การประเมิน ITA ข้อ E๙ คณะแนบเฉลย ๘๓.๒๖ ผลการประเมินคุณและ ความโปร่งใส';
    const words = importText(text).evidence.filter(({ kind }) => kind === 'word');
    expect(words.map((one) => one.kind === 'word' && [one.found, one.suggestion])).toEqual(
      misspellingsIn(text).map(({ word, right }) => [word, right]),
    );
  });
});
