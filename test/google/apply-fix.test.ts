/** A repair writes all of its cells or none, also where the refusal comes after the writing. */

import { SAI_THONG_2565 } from '../../samples';
import type { Outcome, Overview } from '../../src/shared/rpc';
import { placeholder } from '../../templates/parts/pictures';
import { refuseLate } from './interruption';
import { sampleHost, tab } from './workbook';

it('gives both scores back where exchanging IIT and EIT is refused late', () => {
  const host = sampleHost(SAI_THONG_2565);
  host.edit('ตั้งค่า', 'B9', '83.15');
  host.edit('ตั้งค่า', 'B10', '91.76');
  const { value } = host.rpc('itaOverview') as { value: Overview };
  const found = value.findings.find(({ code }) => code === 'instruments-swapped');
  refuseLate(host, 2);
  const outcome = host.rpc('itaApplyFix', [{ code: found?.code, cell: found?.cell, label: found?.fix?.label }]);
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'protected' } });
  expect(tab(host, 'ตั้งค่า')?.slice(8, 10)).toEqual([
    [expect.anything(), 83.15, expect.anything()],
    [expect.anything(), 91.76, expect.anything()],
  ]);
});

it('leaves no tab of templates where the picture is refused late', () => {
  const host = sampleHost(SAI_THONG_2565);
  const names = host.rpc('tabNames');
  refuseLate(host, 2);
  const picture = { fileName: 'krut.png', base64: Buffer.from(placeholder('ครุฑ')).toString('base64') };
  expect((host.rpc('itaUseGaruda', [picture]) as Outcome<unknown>).ok).toBe(false);
  expect(host.rpc('tabNames')).toEqual(names);
});
