/** Items against the year's questionnaires: numbers that exist, indicators they belong to, parts, and feasible indicator scores. */

import { instrumentOf } from '../../ita/instruments';
import { indicatorByNo } from '../../ita/indicators';
import { formatScore, round2 } from '../../ita/rounding';
import type { ItemDefinition, YearRules } from '../../ita/years/year';
import { valueOf } from '../../ita/years/year';
import type { ItemRow } from '../../workbook/records';
import { defineCheck, type CheckContext, type Report } from '../engine/check';
import { inCells, shortList } from '../support/places';

/** The rule "indicator = mean of its questions" is a derivation (ita-domain.md §1.4), so rounding gets room. */
const ROOM = 0.05;

export const itemsOfYear = defineCheck({
  code: 'items-of-year',
  group: 'scores',
  title: 'ข้อคำถามมีจริงในปีนั้น อยู่ในตัวชี้วัดที่ถูกต้อง และคะแนนรายข้อเข้ากันได้กับคะแนนตัวชี้วัด',
  codes: {
    'item-not-in-year': { severities: ['warning'], title: 'เลขข้อเกินจำนวนข้อของปีนั้น' },
    'item-part-not-in-year': { severities: ['warning'], title: 'ข้อ EIT แบ่งเป็นส่วนในปีที่ไม่แบ่ง' },
    'item-indicator-mismatch': { severities: ['error'], title: 'ตัวชี้วัดของข้อไม่ตรงกับแบบวัดหรือรายการข้อของปีนั้น' },
    'item-range': { severities: ['warning'], title: 'คะแนนตัวชี้วัดเป็นไปไม่ได้จากคะแนนรายข้อที่กรอก' },
    'disclosure-item-score': { severities: ['warning'], title: 'ข้อ OIT ได้คะแนนที่ไม่ใช่ 0 หรือ 100' },
  },
  run(context, report) {
    const { data, rules } = context;
    if (rules) {
      notInYear(data.items, rules, report);
      partsNotInYear(data.items, rules, report);
    }
    data.items.forEach((item, at) => wrongIndicator(item, isInRow(data.items, at), rules, report));
    feasible(context, report);
    disclosure(data.items, report);
  },
});

function notInYear(items: readonly ItemRow[], rules: YearRules, report: Report<'item-not-in-year'>): void {
  const beyond = items.filter(({ instrument, itemNo }) => {
    const count = rules.itemCount[instrument];
    return count.sure === 'source' && itemNo > count.value;
  });
  const [first] = beyond;
  if (!first) return;
  const counts = (['IIT', 'EIT', 'OIT'] as const)
    .map((id) => ({ id, count: valueOf(rules.itemCount[id]) }))
    .filter(({ count }) => count !== null)
    .map(({ id, count }) => `${id} ${count} ข้อ`)
    .join(', ');
  report(
    'item-not-in-year',
    'warning',
    beyond.map(({ cells }) => cells.item),
    `ข้อ ${shortList(
      beyond.map(({ id }) => id),
      'ข้อ',
    )} เกินจำนวนข้อของปี ${rules.year} (${counts}) ให้ตรวจเลขข้อหรือปีของผลประเมิน`,
    { expected: counts, found: first.id },
  );
}

function partsNotInYear(
  items: readonly ItemRow[],
  { year, eitInParts }: YearRules,
  report: Report<'item-part-not-in-year'>,
): void {
  const parted = items.filter(({ part }) => part !== null);
  const first = parted[0];
  if (!first || eitInParts.sure !== 'source' || eitInParts.value) return;
  report(
    'item-part-not-in-year',
    'warning',
    parted.map(({ cells }) => cells.part),
    `ปี ${year} ประกาศคะแนนข้อ EIT โดยไม่แยกส่วน แต่ระบุส่วนที่ไว้${inCells(parted.map(({ cells }) => cells.part))} ให้ลบเลขส่วน หรือตรวจปีของผลประเมิน`,
    { found: first.part },
  );
}

function listed(item: ItemRow, rules: YearRules | null): ItemDefinition | null {
  const items = rules ? valueOf(rules.items[item.instrument]) : null;
  const own = items ? items.find(({ no, sure }) => no === item.itemNo && sure === 'source') : undefined;
  return own ?? null;
}

/** Whether the rows beside an item count on to it, so that its code cannot be the one that is wrong. */
function isInRow(items: readonly ItemRow[], at: number): boolean {
  const own = items[at];
  return [-1, 1].some((step) => {
    const other = items[at + step];
    return (
      own !== undefined &&
      other !== undefined &&
      other.instrument === own.instrument &&
      other.itemNo === own.itemNo + step
    );
  });
}

/** @param inRow whether the item's code is borne out by the rows beside it */
function wrongIndicator(
  item: ItemRow,
  inRow: boolean,
  rules: YearRules | null,
  report: Report<'item-indicator-mismatch'>,
): void {
  const no = item.indicator;
  if (no === null) return;
  const known = listed(item, rules);
  const instrument = instrumentOf(no);
  if (known ? known.indicator === no : instrument !== null && instrument.id === item.instrument) return;
  const right = known ? `ตัวชี้วัดที่ ${known.indicator}` : `ตัวชี้วัดของแบบวัด ${item.instrument}`;
  const cell = item.cells.indicator;
  report(
    'item-indicator-mismatch',
    'error',
    cell ?? item.cells.item,
    `ข้อ ${item.id} ระบุตัวชี้วัดที่ ${no} แต่ข้อนี้เป็นของ${right} ให้แก้เลขตัวชี้วัดหรือรหัสข้อ`,
    {
      expected: known ? known.indicator : item.instrument,
      found: no,
      cause: 'เลขตัวชี้วัดไม่ตรงกับข้อ ให้แก้เลขตัวชี้วัดหรือรหัสข้อ',
      fix:
        known && cell && inRow
          ? { label: `แก้เป็น ${known.indicator}`, edits: [{ cell, value: known.indicator }] }
          : null,
    },
  );
}

/**
 * What an IIT or EIT indicator can be, given the items that are known: the unknown ones count as 0 and as 100. Where
 * items come in parts, whose weights nobody knows, the merged score lies between what the parts allow.
 */
function feasible({ data, analysis, rules }: CheckContext, report: Report<'item-range'>): void {
  if (!analysis || !rules) return;
  for (const { no, score, instrument } of analysis.indicators) {
    const list = rules.items[instrument];
    if (score === null || instrument === 'OIT' || list.sure !== 'source') continue;
    const size = list.value.filter(({ indicator }) => indicator === no).length;
    const rows = data.items.filter(
      (item) => item.indicator === no && item.score !== null && item.itemNo <= rulesSize(rules, item),
    );
    const parts = [...new Set(rows.map(({ part }) => part))];
    if (size === 0 || rows.length === 0 || (parts.length > 1 && parts.includes(null))) continue;
    const bounds = parts.map((part) => {
      const own = rows.filter((row) => row.part === part);
      const sum = own.reduce((all, row) => all + (row.score as number), 0);
      return { min: sum / size, max: (sum + 100 * Math.max(0, size - own.length)) / size };
    });
    // One part alone says nothing about the other one.
    if (instrument === 'EIT' && valueOf(rules.eitInParts) === true && parts.length < 2) continue;
    const min = round2(Math.min(...bounds.map((bound) => bound.min)));
    const max = round2(Math.max(...bounds.map((bound) => bound.max)));
    if (score >= min - ROOM && score <= max + ROOM) continue;
    const row = data.indicators.find((indicator) => indicator.no === no);
    report(
      'item-range',
      'warning',
      [row?.cells.score, ...rows.map(({ cells }) => cells.score)],
      `คะแนนตัวชี้วัดที่ ${no} ${indicatorByNo(no)?.name ?? ''} ${formatScore(score)} เป็นไปไม่ได้จากคะแนนรายข้อ${inCells(rows.map(({ cells }) => cells.score))} ซึ่งให้ได้ ${formatScore(min)}–${formatScore(max)} ให้ตรวจคะแนนทั้งสองแท็บ`,
      { expected: `${formatScore(min)}–${formatScore(max)}`, found: score },
    );
  }
}

function rulesSize(rules: YearRules, item: ItemRow): number {
  return valueOf(rules.itemCount[item.instrument]) ?? Infinity;
}

/** A disclosure item has all its elements or none: 100 or 0 (ita-domain.md §1.4). */
function disclosure(items: readonly ItemRow[], report: Report<'disclosure-item-score'>): void {
  const odd = items.filter(
    ({ instrument, score }) => instrument === 'OIT' && score !== null && score !== 0 && score !== 100,
  );
  const first = odd[0];
  if (!first) return;
  report(
    'disclosure-item-score',
    'warning',
    odd.map(({ cells }) => cells.score),
    `ข้อ OIT ได้คะแนน 0 หรือ 100 เท่านั้น แต่พบ ${shortList(
      odd.map(({ id, score }) => `${id} = ${formatScore(score as number)}`),
      'ข้อ',
    )} ให้ตรวจกับผลรายข้อ`,
    { expected: '0 หรือ 100', found: first.score },
  );
}
