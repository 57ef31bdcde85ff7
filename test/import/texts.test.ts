/**
 * Short texts as agencies, provinces, newspapers and officers publish results, each with what a careful reader takes from
 * it. `develop-*` were developed with; `held-out` was written before the readers and looked at only when they were done.
 */

import { scoreOf, textsOf } from './texts/scoring';

const FILES = [
  'develop-announcements.txt',
  'develop-english-negatives-tables.txt',
  'develop-kinds.txt',
  'develop-more.txt',
  'held-out.txt',
];

describe.each(FILES)('texts of %s', (file) => {
  const score = scoreOf(textsOf(file));

  it('give no wrong figure, year, rating or change by default', () => {
    expect(score.wrong).toEqual([]);
  });

  it('give no wrong agency by default', () => {
    expect(score.wrongAgencies).toEqual([]);
  });

  it('give nearly everything by default or as a choice', () => {
    expect({
      read: (score.right + score.asked) / score.expected >= 0.95,
      byDefault: score.right / score.expected >= 0.92,
      missed: score.missed,
    }).toMatchObject({ read: true, byDefault: true });
  });
});
