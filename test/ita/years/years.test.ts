/** What is known, assumed and unknown about each year, and which years are refused. */

import type { InstrumentId } from '../../../src/ita/model';
import {
  analysedResultYear,
  KNOWN_YEARS,
  rulesOf,
  measuresYear,
  reportedMeasuresYear,
  reportYear,
  scaleOf,
  UnknownYearError,
  yearRules,
} from '../../../src/ita/years';
import { valueOf, type Fact, type ItemDefinition, type RequirementItem } from '../../../src/ita/years/year';
import { formatThaiDate, isRealDate } from '../../../src/thai/dates';

const itemsOf = (year: number, id: InstrumentId): readonly ItemDefinition[] => valueOf(yearRules(year).items[id]) ?? [];
const item = (year: number, id: InstrumentId, no: number): ItemDefinition | undefined =>
  itemsOf(year, id).find((candidate) => candidate.no === no);
const numbers = (year: number, id: InstrumentId): number[] => itemsOf(year, id).map(({ no }) => no);
const upTo = (count: number): number[] => Array.from({ length: count }, (_unused, index) => index + 1);
const keys = (fact: Fact<RequirementItem>): string[] | null => {
  const requirement = valueOf(fact);
  const elements = requirement && valueOf(requirement.elements);
  return elements && elements.map(({ key }) => key);
};

function refusal(year: number): UnknownYearError {
  try {
    yearRules(year);
  } catch (error) {
    if (error instanceof UnknownYearError) return error;
    throw error;
  }
  throw new Error(`${year} was not refused`);
}

describe('the years', () => {
  it('are 2563 to 2569, each under its own number', () => {
    expect(KNOWN_YEARS).toEqual([2563, 2564, 2565, 2566, 2567, 2568, 2569]);
    expect(KNOWN_YEARS.map((year) => yearRules(year).year)).toEqual(KNOWN_YEARS);
    expect([2562, 2570, null].map(rulesOf)).toEqual([null, null, null]);
    expect(rulesOf(2567)).toBe(yearRules(2567));
  });

  it('refuses 2561 and before, whose five indices cannot be rated, and lists the known years', () => {
    for (const year of [2558, 2559, 2561]) {
      const error = refusal(year);
      expect(error).toMatchObject({ code: 'unknown-year', name: 'UnknownYearError', year, reason: 'too-old' });
      expect(error.message).toContain(String(year));
      expect(error.message).toContain('5 ดัชนี');
      expect(error.message).toContain('ไม่จัดระดับ');
      expect(error.message).toContain('2563, 2564, 2565, 2566, 2567, 2568, 2569');
    }
  });

  it('refuses 2562, whose results exist without confirmed rules', () => {
    const error = refusal(2562);
    expect(error.reason).toBe('unconfirmed');
    expect(error.message).toContain('2562');
    expect(error.message).toContain('ประกาศผลแล้ว');
    expect(error.message).toContain('2563, 2564, 2565, 2566, 2567, 2568, 2569');
  });

  it('refuses a year to come and what is no Buddhist year, each in its own words', () => {
    expect(refusal(2570)).toMatchObject({ reason: 'no-data' });
    expect(refusal(2570).message).toContain('2563, 2564');
    for (const year of [2024, 67, 0, -1, 2567.5, NaN, 25670]) expect(refusal(year).reason).toBe('not-a-year');
    expect(refusal(2024).message).toContain('พ.ศ.');
  });
});

describe('the rating scale', () => {
  it('is letters until 2565 and levels from 2566', () => {
    expect(KNOWN_YEARS.map(scaleOf)).toEqual(['letter', 'letter', 'letter', 'level', 'level', 'level', 'level']);
    expect(() => scaleOf(2561)).toThrow(UnknownYearError);
  });

  it('is only assumed for 2569', () => {
    expect(KNOWN_YEARS.map((year) => yearRules(year).scale.sure)).toEqual([...Array(6).fill('source'), 'default']);
  });
});

describe('the items', () => {
  it.each([2563, 2564, 2565])('of %d are I1–I30, E1–E15 and O1–O43', (year) => {
    expect(numbers(year, 'IIT')).toEqual(upTo(30));
    expect(numbers(year, 'EIT')).toEqual(upTo(15));
    expect(numbers(year, 'OIT')).toEqual(upTo(43));
    for (const { no, indicator } of itemsOf(year, 'IIT')) expect(indicator).toBe(Math.ceil(no / 6));
    for (const { no, indicator } of itemsOf(year, 'EIT')) expect(indicator).toBe(5 + Math.ceil(no / 5));
    for (const { no, indicator } of itemsOf(year, 'OIT')) expect(indicator).toBe(no <= 33 ? 9 : 10);
  });

  it('of 2565 replace the O34 of 2563 and 2564 by the No Gift Policy', () => {
    expect([2563, 2564].map((year) => item(year, 'OIT', 34)?.topic)).toEqual(Array(2).fill('เจตจำนงสุจริตของผู้บริหาร'));
    expect(item(2565, 'OIT', 34)?.topic).toContain('No Gift Policy');
    const others = (year: number): ItemDefinition[] => itemsOf(year, 'OIT').filter(({ no }) => no !== 34);
    expect(others(2565)).toEqual(others(2563));
  });

  it('of 2566 are known for the disclosure only', () => {
    expect(numbers(2566, 'OIT')).toEqual(upTo(43));
    for (const { no, indicator } of itemsOf(2566, 'OIT')) expect(indicator).toBe(no <= 30 ? 9 : 10);
    expect(item(2566, 'OIT', 18)?.topic).toBe('E-Service');
    expect(item(2566, 'OIT', 36)?.topic).toBe('แผนปฏิบัติการป้องกันการทุจริต');
    expect(yearRules(2566).items.IIT.sure).toBe('unknown');
    expect(yearRules(2566).items.EIT.sure).toBe('unknown');
    expect(yearRules(2566).itemCount.IIT.sure).toBe('unknown');
  });

  it('of 2567 are i1–i15, e1–e9 and O1–O35, three to an indicator', () => {
    expect(numbers(2567, 'IIT')).toEqual(upTo(15));
    expect(numbers(2567, 'EIT')).toEqual(upTo(9));
    expect(numbers(2567, 'OIT')).toEqual(upTo(35));
    for (const { no, indicator } of itemsOf(2567, 'IIT')) expect(indicator).toBe(Math.ceil(no / 3));
    for (const { no, indicator } of itemsOf(2567, 'EIT')) expect(indicator).toBe(5 + Math.ceil(no / 3));
    expect(item(2567, 'IIT', 10)?.topic).toContain('ยืมทรัพย์สิน');
    expect(item(2567, 'EIT', 9)?.topic).toContain('E-Service');
  });

  it('of 2567 confirm six disclosure items and mark the others as defaults', () => {
    const confirmed = itemsOf(2567, 'OIT').filter(({ sure }) => sure === 'source');
    expect(confirmed.map(({ no }) => no)).toEqual([1, 2, 3, 25, 34, 35]);
    expect(yearRules(2567).items.OIT.sure).toBe('default');
  });

  it('of 2568 and 2569 leave out what nobody has seen', () => {
    expect(numbers(2568, 'OIT')).toEqual(upTo(28).filter((no) => no < 5 || no > 7));
    expect(
      itemsOf(2568, 'OIT')
        .filter(({ sure }) => sure === 'default')
        .map(({ no }) => no),
    ).toEqual([27, 28]);
    expect(item(2568, 'OIT', 20)).toMatchObject({ topic: 'การเปิดโอกาสให้เกิดการมีส่วนร่วม', indicator: 9 });
    expect(item(2568, 'OIT', 21)?.indicator).toBe(10);
    expect(numbers(2569, 'OIT')).toEqual(upTo(26).filter((no) => no !== 2 && (no < 5 || no > 7)));
    expect(item(2569, 'OIT', 19)?.indicator).toBe(9);
    expect(item(2569, 'OIT', 20)?.indicator).toBe(10);
    expect(item(2569, 'OIT', 25)?.topic).toBe('การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร');
  });

  it('are as many as the year counts, where it counts them', () => {
    const counts = KNOWN_YEARS.map((year) => {
      const { IIT, EIT, OIT } = yearRules(year).itemCount;
      return [valueOf(IIT), valueOf(EIT), valueOf(OIT)];
    });
    expect(counts).toEqual([
      [30, 15, 43],
      [30, 15, 43],
      [30, 15, 43],
      [null, null, 43],
      [15, 9, 35],
      [15, 9, 28],
      [null, null, 26],
    ]);
    for (const year of KNOWN_YEARS) {
      for (const id of ['IIT', 'EIT', 'OIT'] as const) {
        const last = numbers(year, id).pop();
        if (last !== undefined) expect(last).toBe(valueOf(yearRules(year).itemCount[id]));
      }
    }
  });

  it('have a topic each, and a list is sure only where every item is', () => {
    for (const year of KNOWN_YEARS) {
      for (const id of ['IIT', 'EIT', 'OIT'] as const) {
        const fact = yearRules(year).items[id];
        if (fact.sure === 'unknown') continue;
        for (const { topic } of fact.value) expect(topic.trim()).toMatch(/\S/);
        expect(new Set(fact.value.map(({ topic }) => topic)).size).toBe(fact.value.length);
        expect(fact.sure).toBe(fact.value.every(({ sure }) => sure === 'source') ? 'source' : 'default');
      }
    }
  });
});

describe('the sub-indicators', () => {
  it('of 2563–2565 have the sizes that published scores prove', () => {
    for (const year of [2563, 2564, 2565]) {
      const subs = valueOf(yearRules(year).subIndicators) ?? [];
      expect(subs.map(({ id, items }) => [id, items?.length])).toEqual([
        ['9.1', 9],
        ['9.2', 8],
        ['9.3', 7],
        ['9.4', 4],
        ['9.5', 5],
        ['10.1', 8],
        ['10.2', 2],
      ]);
      expect(subs.flatMap(({ items }) => items ?? [])).toEqual(upTo(43));
      expect(subs.find(({ items }) => items?.includes(17))?.id).toBe('9.2');
      expect(subs.find(({ items }) => items?.includes(35))?.id).toBe('10.1');
    }
  });

  it('explain the printed scores of one lost item: 97.78, 97.50, 97.14, 95.00, 96.00 and 93.75', () => {
    const subs = valueOf(yearRules(2564).subIndicators) ?? [];
    const without = (indicator: number, lost: string): number => {
      const own = subs.filter((sub) => sub.indicator === indicator);
      const scores = own.map(({ id, items }) => {
        const size = items?.length ?? NaN;
        return (100 * (size - (id === lost ? 1 : 0))) / size;
      });
      return Math.round((100 * scores.reduce((sum, score) => sum + score, 0)) / scores.length) / 100;
    };
    expect(['9.1', '9.2', '9.3', '9.4', '9.5'].map((id) => without(9, id))).toEqual([97.78, 97.5, 97.14, 95, 96]);
    expect(without(10, '10.1')).toBe(93.75);
    expect(without(10, '10.2')).toBe(75);
  });

  it('of 2566 have known items in 10.1 and 10.2 only, of 2567 in none', () => {
    const items = (year: number): (number | undefined)[] =>
      (valueOf(yearRules(year).subIndicators) ?? []).map((sub) => sub.items?.length);
    expect(items(2566)).toEqual([undefined, undefined, undefined, undefined, undefined, 8, 5]);
    expect(items(2567)).toEqual(Array(7).fill(undefined));
  });

  it('keep both names where agencies disagree, and none for 2568 and 2569', () => {
    const names = (year: number, id: string): string[] => {
      const sub = (valueOf(yearRules(year).subIndicators) ?? []).find((candidate) => candidate.id === id);
      return sub ? [sub.name, ...sub.aliases] : [];
    };
    expect(names(2566, '9.3')).toEqual(['การบริหารเงินงบประมาณ', 'การจัดซื้อจัดจ้าง']);
    expect(names(2567, '9.2')).toEqual(['การบริหารงาน', 'การบริหารงานและการใช้จ่ายงบประมาณ']);
    expect([2568, 2569].map((year) => yearRules(year).subIndicators.sure)).toEqual(['unknown', 'unknown']);
  });
});

describe('the measures and report items', () => {
  it('move from O42/O43 through O34/O35 and O27/O28 to O25/O26', () => {
    const pairs = KNOWN_YEARS.map((year) => {
      const { measuresItem, reportItem } = yearRules(year);
      return [valueOf(measuresItem)?.item, valueOf(reportItem)?.item];
    });
    expect(pairs).toEqual([
      ['O42', 'O43'],
      ['O42', 'O43'],
      ['O42', 'O43'],
      ['O42', 'O43'],
      ['O34', 'O35'],
      ['O27', 'O28'],
      ['O25', 'O26'],
    ]);
  });

  it('have the titles of their disclosure items', () => {
    for (const year of KNOWN_YEARS) {
      for (const fact of [yearRules(year).measuresItem, yearRules(year).reportItem]) {
        const requirement = valueOf(fact);
        expect(requirement?.title).toBe(item(year, 'OIT', Number(requirement?.item.slice(1)))?.topic);
      }
    }
  });

  it('are only recalled for 2568', () => {
    const sure = KNOWN_YEARS.map((year) => [yearRules(year).measuresItem.sure, yearRules(year).reportItem.sure]);
    expect(sure).toEqual(KNOWN_YEARS.map((year) => Array(2).fill(year === 2568 ? 'default' : 'source')));
  });

  it('ask for what the sources say, and for nothing where they say nothing', () => {
    expect([2563, 2564, 2565].map((year) => keys(yearRules(year).measuresItem))).toEqual([null, null, null]);
    expect([2563, 2564, 2565, 2566, 2568].map((year) => keys(yearRules(year).reportItem))).toEqual(Array(5).fill(null));
    expect(keys(yearRules(2566).measuresItem)).toEqual([
      'analysis',
      'urgent-points',
      'improve-points',
      'measure',
      'responsible',
      'steps',
      'monitoring',
    ]);
    expect(keys(yearRules(2567).measuresItem)).toEqual([
      'analysis',
      'seven-issues',
      'measure',
      'responsible',
      'steps',
      'period',
      'constraints',
    ]);
    expect(keys(yearRules(2567).reportItem)).toEqual(['measure', 'summary', 'outcome']);
    expect(keys(yearRules(2569).measuresItem)).toBeNull();
    expect(keys(yearRules(2569).reportItem)).toEqual([
      'measure',
      'steps',
      'period',
      'responsible',
      'summary',
      'outcome',
      'constraints',
    ]);
  });

  it('mark practice and recollection as defaults: the constraints of 2567, all of 2568 and the report of 2569', () => {
    const elements = (fact: Fact<RequirementItem>): Fact<unknown> | undefined => valueOf(fact)?.elements;
    expect(elements(yearRules(2567).measuresItem)?.sure).toBe('source');
    expect(elements(yearRules(2568).measuresItem)?.sure).toBe('default');
    expect(elements(yearRules(2569).reportItem)?.sure).toBe('default');
    const requirement = valueOf(yearRules(2567).measuresItem);
    const unsure = (requirement && valueOf(requirement.elements))?.filter(({ sure }) => sure === 'default');
    expect(unsure?.map(({ key }) => key)).toEqual(['constraints']);
  });
});

describe('the chain of years', () => {
  it('answers a result by the measures of the next year', () => {
    expect(measuresYear(2565)).toBe(2566);
    expect(analysedResultYear(2566)).toBe(2565);
    expect(KNOWN_YEARS.map((year) => analysedResultYear(measuresYear(year)))).toEqual(KNOWN_YEARS);
  });

  it('reports in 2567 on 2566 and in 2569 on 2568; before 2567 no source says', () => {
    expect(KNOWN_YEARS.map(reportedMeasuresYear)).toEqual([null, null, null, null, 2566, 2567, 2568]);
    expect(yearRules(2568).reportsMeasuresOf.sure).toBe('default');
    expect([2565, 2566, 2567, 2568, 2569].map(reportYear)).toEqual([null, 2567, 2568, 2569, null]);
  });
});

describe('other facts of the years', () => {
  it('know two parts of the EIT from 2566', () => {
    const parts = KNOWN_YEARS.map((year) => valueOf(yearRules(year).eitInParts));
    expect(parts).toEqual([false, false, false, true, true, true, true]);
  });

  it('know the day of the announcement, except for 2569', () => {
    const days = KNOWN_YEARS.map((year) => {
      const day = valueOf(yearRules(year).announcedOn);
      if (day) expect(isRealDate(day)).toBe(true);
      return day && formatThaiDate(day);
    });
    expect(days).toEqual([
      '28 กันยายน 2563',
      '26 สิงหาคม 2564',
      '1 สิงหาคม 2565',
      '10 สิงหาคม 2566',
      '30 กรกฎาคม 2567',
      '18 สิงหาคม 2568',
      null,
    ]);
  });
});
