/** Whether the result is one that the Office of the NACC has announced: only then may a paper say that it has. */

import type { SettingKey } from '../../workbook/records';
import type { DocumentInput, FieldNotes } from './definition';

export interface ResultSourceFacts {
  readonly isInternal: boolean;
}

export const RESULT_SOURCE_NOTES: FieldNotes<ResultSourceFacts> = {
  isInternal: { label: 'เป็นผลภายในที่สำนักงาน ป.ป.ช. ไม่ได้ประกาศ', source: 'ตั้งค่า › ที่มาของผลประเมิน', condition: true },
};

export function resultSource({ workbook }: Pick<DocumentInput, 'workbook'>): ResultSourceFacts {
  return { isInternal: workbook.settings.source === 'internal' };
}

/** The settings that a paper asks for of an announcement: none where there is none. */
export function announcementSettings(input: Pick<DocumentInput, 'workbook'>): readonly SettingKey[] {
  return resultSource(input).isInternal ? [] : ['announcementDate'];
}
