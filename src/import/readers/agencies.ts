/** The forms in which a text names agencies, the one that it is about first. */

import type { AgencyDecision } from '../resolver/main-agency';
import type { Unit } from '../tokens/units';
import type { Mention } from './figures';

export const AGENCY_KINDS: readonly string[] = [
  'องค์การบริหารส่วนตำบล',
  'องค์การบริหารส่วนจังหวัด',
  'เทศบาลตำบล',
  'เทศบาลเมือง',
  'เทศบาลนคร',
  'มหาวิทยาลัย',
];

export interface AgencyName {
  readonly form: string;
  readonly times: number;
  readonly unit: Unit;
}

/** Every form with how often it stands, the main agency's first, then by frequency. */
export function agencyNames(mentions: readonly Mention[], { main }: AgencyDecision): AgencyName[] {
  const found = new Map<string, { form: string; times: number; unit: Unit }>();
  for (const { form, unit } of mentions) {
    const known = found.get(form);
    if (known) known.times += 1;
    else found.set(form, { form, times: 1, unit });
  }
  const first = main?.form;
  return [...found.values()].sort(
    (a, b) => Number(b.form === first) - Number(a.form === first) || b.times - a.times || b.form.length - a.form.length,
  );
}
