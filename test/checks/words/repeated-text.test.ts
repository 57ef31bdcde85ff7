/** The same words in rows about different things. */

import { repeatedPassages } from '../../../src/checks/words/support/repeated';
import { DEFAULT_ISSUES } from '../../../src/ita/issues';
import { codesIn, findingsIn } from '../make-workbook';

const PASSAGE = 'แสดงให้เห็นว่าหน่วยงานวางระบบป้องกันความเสี่ยงและมีช่องทางร้องเรียนที่ชัดเจนเพื่อความโปร่งใส';

describe('repeatedPassages', () => {
  it('finds a long piece inside otherwise different texts, however it is spaced', () => {
    const [group] = repeatedPassages([
      `กำหนดเกณฑ์ยืม ${PASSAGE}`,
      'ไม่เกี่ยวข้อง',
      `ทำแผน, ${PASSAGE.replace('และ', ' และ ')} ต่อไป`,
    ]);
    expect(group?.texts).toEqual([0, 2]);
    expect(group?.passage.startsWith('แสดงให้เห็นว่า')).toBe(true);
  });

  it('takes an opening for the form of the texts only where it has no figure of its own', () => {
    const own = ['ปรับปรุงคู่มือให้ประชาชนเข้าใจง่ายและทำแบบฟอร์มใหม่ทุกงาน', 'เปิดเผยแผนจัดซื้อจัดจ้างทุกโครงการและสรุปผลทุกเดือน'];
    const texts = (opening: string) => own.map((text) => `${opening} ${PASSAGE} ${text}`);
    expect(repeatedPassages(texts('จากผลการประเมินปี 2566'), undefined, 1 / 3)).toEqual([]);
    expect(repeatedPassages(texts('ตัวชี้วัดที่ 4 ร้อยละ 83.87'), undefined, 1 / 3)).toHaveLength(1);
  });

  it('passes over phrases that are short, and whole texts shorter than forty letters', () => {
    expect(repeatedPassages(['ประชาชนได้รับความสะดวก', 'ประชาชนได้รับความสะดวก'])).toEqual([]);
    const piece = PASSAGE.slice(0, 59);
    expect(repeatedPassages([`ก${piece}ข`, `ค${piece}ง`])).toEqual([]);
    expect(repeatedPassages([piece, piece])).toHaveLength(1);
  });

  it('finds whole short texts that hold a figure of their own', () => {
    const twice = (text: string) => repeatedPassages([text, 'อื่น', text]).map(({ texts }) => texts);
    expect(twice('จัดอบรมบุคลากรแล้ว 5 ครั้ง รวม 230 คน')).toEqual([[0, 2]]);
    expect(twice('เผยแพร่ข่าวทางเว็บไซต์ ๙๖ เรื่อง')).toEqual([[0, 2]]);
    for (const text of [
      'ดำเนินการแล้ว',
      'อบรม 5 ครั้ง',
      'ดำเนินการแล้วเสร็จร้อยละ 100 ตามแผน',
      'ดำเนินการแล้วเสร็จในปี 2568',
      '1. รายงานผู้บริหารทราบ',
      'รายงานความก้าวหน้าทุก 3 เดือน',
      'ประชุมชี้แจงเมื่อ 15 ม.ค. 2568',
      'ตอบเรื่องร้องเรียนภายใน 15 วันทำการ',
      'ให้บริการแล้วเสร็จภายใน ๒ ชั่วโมงทุกราย',
      'เผยแพร่ตามมาตรา 9 แห่งพระราชบัญญัติ',
      'เผยแพร่ประกาศบนเว็บไซต์ 2 ภาษา',
      'เผยแพร่บนเว็บไซต์ตามข้อ O12 แล้ว',
      'เผยแพร่ตามข้อ ๑๒ และ O-13 แล้ว',
    ])
      expect(twice(text)).toEqual([]);
  });

  it('leaves an opening after which each text goes on in its own way, and finds those that do not', () => {
    const own = ['กองคลัง ตรวจพัสดุ', 'กองช่าง ออกใบอนุญาต', 'กองสาธารณสุข เก็บขยะ'].map((unit) => `${PASSAGE} ${unit}`);
    const groups = (...texts: string[]) => repeatedPassages(texts, undefined, 0).map(({ texts: rows }) => rows);
    expect(groups(...own)).toEqual([]);
    expect(groups(...own, PASSAGE, PASSAGE)).toEqual([[3, 4]]);
    expect(groups(...own, own[1] as string)).toEqual([[1, 3]]);
    expect(groups(...own.map((text, index) => `${index} ${text}`))).toEqual([[0, 1, 2]]);
    expect(repeatedPassages(own)).toHaveLength(1);
  });

  it('answers quickly for a thousand long texts', () => {
    const texts = Array.from({ length: 1000 }, (_unused, index) => `${index} `.repeat(900));
    expect(repeatedPassages(texts).length).toBeGreaterThanOrEqual(0);
  });
});

describe('repeated-text', () => {
  it('says once that one sentence stands in four outputs (paper 003)', () => {
    const measures = ['ทรัพย์สิน', 'งบประมาณ', 'ความเสี่ยง', 'ทุจริต'].map((topic) => ({
      measure: topic,
      output: `จัดการ${topic} ${PASSAGE}`,
    }));
    const found = findingsIn({ rows: { measures } }, 'repeated-output');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'warning', cell: 'มาตรการ!J2', found: 4 });
    expect(found[0]?.message).toContain('มาตรการ!J2, J3, J4, J5');
  });

  it('lets the measures of a plan begin alike, unlike the analyses of issues (paper 000)', () => {
    const measures = ['กองคลัง ตรวจพัสดุ', 'กองช่าง ออกใบอนุญาต'].map((unit) => ({ measure: `${PASSAGE} ${unit}` }));
    expect(codesIn({ rows: { measures } })).not.toContain('repeated-measure');
  });

  it('finds outputs that differ in no more than their last word, and lets others begin alike', () => {
    const codes = (...outputs: string[]) => codesIn({ rows: { measures: outputs.map((output) => ({ output })) } });
    const copied = `${PASSAGE} ${PASSAGE.slice(20)}`;
    expect(codes(`${copied} ดีมาก`, `${copied} เพิ่มขึ้น`)).toContain('repeated-output');
    const own = ['กองคลังตรวจนับพัสดุประจำปีครบทุกรายการแล้ว', 'กองช่างออกใบอนุญาตก่อสร้างครบทุกคำขอในปีนี้'];
    expect(codes(...own.map((words) => `${PASSAGE} ${words}`))).not.toContain('repeated-output');
  });

  it('reports outcomes and measures alike', () => {
    const rows = {
      measures: [
        { measure: PASSAGE, outcome: PASSAGE },
        { measure: `ข ${PASSAGE}`, outcome: PASSAGE },
      ],
    };
    expect(codesIn({ rows })).toEqual(expect.arrayContaining(['repeated-measure', 'repeated-outcome']));
  });

  it('reports issues 4 and 5 with one text (paper 000), but not 1 and 2, which share indicator 8', () => {
    const issues = (...numbers: number[]) =>
      DEFAULT_ISSUES.map(({ no, name, indicators }) => ({
        no,
        name,
        indicators: indicators.join(','),
        text: numbers.includes(no) ? `${PASSAGE} ${no}` : '',
      }));
    expect(findingsIn({ rows: { issues: issues(4, 5) } }, 'repeated-issue-text')[0]).toMatchObject({
      cell: 'ประเด็น!D5',
      found: 2,
    });
    expect(codesIn({ rows: { issues: issues(1, 2) } })).not.toContain('repeated-issue-text');
  });
});
