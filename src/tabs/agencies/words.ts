/** Words that the tabs and the paper of several agencies share. */

import type { GroupField } from '../../agencies/groups';
import type { Lack, NextStep } from '../../agencies/result';
import { formatScore } from '../../ita/rounding';

/** Stands on every page and every tab of results that nobody has announced. */
export const INTERNAL_NOTICE = 'ผลภายใน ไม่ใช่ผลของสำนักงาน ป.ป.ช.';

export const GROUP_WORDS: Readonly<Record<GroupField, string>> = {
  type: 'ประเภท',
  district: 'อำเภอ/เขต',
  group: 'กลุ่ม',
};

/** What a group without a word of its own is called. */
export const NO_GROUP = 'ไม่ระบุ';

/** "คะแนนรวม", "คะแนน EIT". */
export function lackName(what: Lack['what']): string {
  return what === 'total' ? 'คะแนนรวม' : `คะแนน ${what}`;
}

/** "EIT ขาด 1.85; คะแนนรวมขาด 0.40", largest first. */
export function lacksText({ lacks }: Pick<NextStep, 'lacks'>): string {
  return [...lacks]
    .sort((one, other) => other.points - one.points)
    .map(({ what, points }) => `${what === 'total' ? 'คะแนนรวม' : `${what} `}ขาด ${formatScore(points)}`)
    .join('; ');
}
