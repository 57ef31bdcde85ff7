/** The page docs/checks.md as text: every finding by group, with its code, severity and meaning, from the registry. */

import type { FindingKind } from '../src/checks/engine/check';
import { GROUP_IDS, GROUPS, type GroupId } from '../src/findings/groups';
import type { Severity } from '../src/findings/finding';
import { ACROSS_AGENCIES, READING } from '../src/checks/reading/reading';
import { CHECKS } from '../src/checks/engine/registry';
import { SEVERITY_NAMES } from '../src/tabs/output/style';

/** Where the page stands, from the root of the repository. */
export const CHECKS_PAGE = 'docs/checks.md';

interface Described {
  readonly group: GroupId;
  readonly title: string;
  readonly finds: readonly FindingKind[];
}

/** The whole page in Markdown. */
export function checksPage(): string {
  const described: readonly Described[] = [READING, ...CHECKS, ACROSS_AGENCIES];
  const count = described.reduce((all, { finds }) => all + finds.length, 0);
  return [
    '# ข้อสังเกตที่ระบบตรวจ',
    '',
    '<!-- Written by `npx tsx scripts/checks-doc.ts` from src/checks/engine/registry.ts; do not edit by hand. -->',
    '',
    `ระบบตรวจ ${described.length} เรื่อง ${count} รหัส แต่ละข้อสังเกตบอกช่องที่พบ สิ่งที่ผิด และสิ่งที่ควรทำ`,
    '',
    '| ระดับ | ความหมาย |',
    '| --- | --- |',
    `| ${SEVERITY_NAMES.error} | เอกสารจะผิดหรือไม่ได้คะแนน ต้องแก้ก่อนเสนอ |`,
    `| ${SEVERITY_NAMES.warning} | ควรมีคนดูก่อนเสนอ |`,
    `| ${SEVERITY_NAMES.note} | ทราบไว้ |`,
    '',
    'Finding codes are stable and kebab-case (`--json`, design contract). A check that ends in more than one severity',
    'chooses by how sure it is: a rule of a source is an error, a default that no source confirms never is.',
    ...GROUP_IDS.reduce<string[]>((lines, id) => [...lines, ...group(id, described)], []),
    '',
  ].join('\n');
}

function group(id: GroupId, described: readonly Described[]): string[] {
  const own = described.filter((one) => one.group === id);
  if (own.length === 0) return [];
  const rows = own.reduce<string[]>(
    (all, { title, finds }) => [
      ...all,
      ...finds.map((kind) => `| \`${kind.code}\` | ${severities(kind.severities)} | ${kind.title} | ${title} |`),
    ],
    [],
  );
  return ['', `## ${GROUPS[id]}`, '', '| รหัส | ระดับ | ข้อสังเกต | สิ่งที่ตรวจ |', '| --- | --- | --- | --- |', ...rows];
}

function severities(list: readonly Severity[]): string {
  return list.map((severity) => SEVERITY_NAMES[severity]).join(' / ');
}
