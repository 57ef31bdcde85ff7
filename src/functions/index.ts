/** The custom functions, by the names that stand in cells. `src/entry.js` declares one global for each. */

export { ITA_INSTRUMENTS } from './instruments';
export { ITA_LEVELS } from './levels';
export { ITA_NEXT_LEVEL } from './next-level';
export { ITA_RANK } from './rank';
export { ITA_RATING } from './rating';
export { ITA_THAI } from './thai';
export { ITA_TOTAL } from './total';
export { ITA_WEAKEST } from './weakest';
export { ITA_WEAKNESS } from './weakness';
