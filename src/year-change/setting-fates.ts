/** What becomes of each setting when a new year begins. A setting that is added must be given its fate here. */

import type { SettingKey, Settings } from '../workbook/records';

/**
 * `result`: says something of the finished result, and is emptied. `paper`: of the paper of one day, and is emptied.
 * `year`: goes on to the next year. `stays`: holds until the agency changes it.
 */
type Fate = 'result' | 'paper' | 'year' | 'stays';

const FATES: Readonly<Record<SettingKey, Fate>> = {
  agency: 'stays',
  agencyType: 'stays',
  district: 'stays',
  province: 'stays',
  resultYear: 'year',
  planYear: 'year',
  announcedTotal: 'result',
  announcedIIT: 'result',
  announcedEIT: 'result',
  announcedOIT: 'result',
  announcedRating: 'result',
  previousTotal: 'year',
  announcedChange: 'result',
  announcementDate: 'result',
  division: 'stays',
  documentNo: 'paper',
  documentDate: 'paper',
  addressee: 'stays',
  preparerName: 'stays',
  preparerPosition: 'stays',
  target: 'stays',
  maintain: 'stays',
  weaknessRule: 'stays',
  thaiDigits: 'stays',
  font: 'stays',
  committee: 'stays',
  story: 'result',
  followingTotal: 'result',
  followingChange: 'result',
  followingRating: 'result',
  verdictIIT: 'result',
  verdictEIT: 'result',
  verdictOIT: 'result',
  source: 'stays',
  targetShare: 'stays',
  readingIIT: 'result',
  readingEIT: 'result',
  readingOIT: 'result',
  respondentsIIT: 'stays',
  respondentsEIT: 'stays',
  respondentsOIT: 'stays',
  committeeDuties: 'stays',
  analysisSteps: 'stays',
  purpose: 'stays',
};

function keysOf(...fates: readonly Fate[]): SettingKey[] {
  return (Object.keys(FATES) as SettingKey[]).filter((key) => fates.includes(FATES[key]));
}

/** Settings that a new year empties. */
export function emptiedSettings(): SettingKey[] {
  return keysOf('result', 'paper');
}

/** Settings without what they say of a result, as an empty `ตั้งค่า` has them. */
export function withoutResult(settings: Settings): Settings {
  const blank = keysOf('result').map((key) => [key, typeof settings[key] === 'string' ? '' : null] as const);
  return blank.reduce((all, [key, value]) => ({ ...all, [key]: value }), settings);
}
