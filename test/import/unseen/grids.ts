/** Sheets and copied tables: heads over several lines, merged cells, rows of means between, HTML and Markdown, no heads. */

import { NAMES } from '../support';
import { BEFORE, first, NOW, of, tenLines, tenRows, type UnseenCase } from './case';

const step = (index: number): string => {
  const change = (NOW[index] as number) - (BEFORE[index] as number);
  return `${change < 0 ? '' : '+'}${change.toFixed(2)}`;
};

export const GRIDS: readonly UnseenCase[] = [
  {
    name: 'a head over three lines: result, fiscal year, number of the year',
    rows: [
      ['ที่', 'ตัวชี้วัด', 'ผลการประเมิน', '', 'ผลต่าง'],
      ['', '', 'ปีงบประมาณ', 'ปีงบประมาณ', ''],
      ['', '', 'พ.ศ. 2567', 'พ.ศ. 2566', ''],
      ...NAMES.map((name, index) => [index + 1, name, NOW[index], BEFORE[index], step(index)]),
    ],
    scores: NOW,
    previous: BEFORE,
    settings: { resultYear: 2567 },
  },
  {
    name: 'heads with line breaks inside their cells',
    text: `"ตัวชี้วัด"\t"คะแนน\nปี\n2566"\t"คะแนน\nปี\n2567"\n${tenLines((name, now, before) => `${name}\t${before}\t${now}`)}`,
    scores: NOW,
    previous: BEFORE,
    settings: { resultYear: 2567 },
  },
  {
    name: 'the year merged before its block of indicators, older block first',
    rows: [
      ['ปีงบประมาณ', 'ตัวชี้วัด', 'คะแนน'],
      ...NAMES.map((name, index) => [index === 0 ? 2566 : '', name, BEFORE[index]]),
      ...NAMES.map((name, index) => [index === 0 ? 2567 : '', name, NOW[index]]),
    ],
    scores: NOW,
    previous: BEFORE,
    settings: { resultYear: 2567 },
  },
  {
    name: 'the agency merged before its block of indicators',
    rows: [
      ['หน่วยงาน', 'ตัวชี้วัด', 'คะแนน'],
      ...NAMES.map((name, index) => [index === 0 ? 'เทศบาลตำบลริมใต้' : '', name, NOW[index]]),
      ...NAMES.map((name, index) => [index === 0 ? 'เทศบาลตำบลแม่แรม' : '', name, BEFORE[index]]),
    ],
    questions: ['sets'],
  },
  {
    name: 'raw HTML with merged cells, entities and attributes',
    text: `<h2>ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567</h2>
<table class="table" border="1"><thead><tr><th>เครื่องมือ</th><th>ตัวชี้วัด</th><th style="width:80px">คะแนน</th></tr></thead><tbody>
<tr><td rowspan="5">IIT</td><td>1.&nbsp;การปฏิบัติหน้าที่</td><td align="right"><b>95.12</b></td></tr>
<tr><td>2.&nbsp;การใช้งบประมาณ</td><td align="right">88.40</td></tr>
<tr><td>3.&nbsp;การใช้อำนาจ</td><td align="right">91.05</td></tr>
<tr><td>4.&nbsp;การใช้ทรัพย์สิน<br>ของราชการ</td><td align="right">84.73</td></tr>
<tr><td>5.&nbsp;การแก้ไขปัญหาการทุจริต</td><td align="right">90.66</td></tr>
</tbody></table>`,
    scores: first(NOW, 5),
    settings: { resultYear: 2567 },
  },
  {
    name: 'Markdown with bold scores and linked names, aligned colons',
    text: `## ผลการประเมิน ITA ปี 2567
| # | ตัวชี้วัด | คะแนน |
|:-:|:--------|-----:|
| 1 | [การปฏิบัติหน้าที่](https://example.go.th/ita/1) | **95.12** |
| 2 | [การใช้งบประมาณ](https://example.go.th/ita/2) | **88.40** |
| 3 | [การใช้อำนาจ](https://example.go.th/ita/3) | *91.05* |
| | **คะแนนรวม ITA** | **90.13** |`,
    scores: first(NOW, 3),
    settings: { resultYear: 2567, announcedTotal: 90.13 },
  },
  {
    name: 'means without names between the groups, and the sum at the end',
    rows: [
      ['ลำดับ', 'ตัวชี้วัด', 'คะแนน'],
      ...NAMES.slice(0, 5).map((name, index) => [index + 1, name, NOW[index]]),
      ['', 'เฉลี่ย', 89.99],
      ...NAMES.slice(5, 8).map((name, index) => [index + 6, name, NOW[index + 5]]),
      ['', 'เฉลี่ย', 87.79],
      ...NAMES.slice(8).map((name, index) => [index + 9, name, NOW[index + 8]]),
      ['', 'เฉลี่ย', 92],
      ['', 'รวมทั้งสิ้น', 90.13],
    ],
    scores: NOW,
    settings: { announcedTotal: 90.13, announcedIIT: 89.99, announcedEIT: 87.79, announcedOIT: 92 },
  },
  {
    name: 'a rank behind every score, without heads',
    text: `ผลการประเมิน ITA ปี 2567
${tenLines((name, now, _before, no) => `${name}\t${now}\t${[2, 6, 4, 9, 5, 3, 7, 10, 1, 8][no - 1]}`)}`,
    scores: NOW,
    settings: { resultYear: 2567 },
  },
  {
    name: 'both years and the signed step, without heads, under a title of both years',
    text: `เปรียบเทียบผลการประเมิน ITA ปี 2566 กับ ปี 2567
${tenLines((name, now, before, no) => `${no}. ${name} ${before} ${now} ${step(no - 1)}`)}`,
    scores: NOW,
    previous: BEFORE,
    settings: { resultYear: 2567 },
  },
  {
    name: 'the step before the scores, newer year last',
    rows: [
      ['ตัวชี้วัด', 'เปลี่ยนแปลง', 'ปี 66', 'ปี 67'],
      ...NAMES.map((name, index) => [name, Number(step(index)), BEFORE[index], NOW[index]]),
    ],
    scores: NOW,
    previous: BEFORE,
    settings: { resultYear: 2567 },
  },
  {
    name: 'three years, newest first, then their mean',
    rows: tenRows(['ตัวชี้วัด', '2567', '2566', '2565', 'เฉลี่ย 3 ปี'], (name, now, before) => [name, now, before, 80, 87]),
    scores: NOW,
    previous: BEFORE,
    settings: { resultYear: 2567 },
  },
  {
    name: 'three years, each with its rank beside it',
    rows: [
      ['ตัวชี้วัด', 'ปี 2565', '', 'ปี 2566', '', 'ปี 2567', ''],
      ['', 'คะแนน', 'อันดับ', 'คะแนน', 'อันดับ', 'คะแนน', 'อันดับ'],
      ...NAMES.map((name, index) => [name, 80 + index, 10 - index, BEFORE[index], index + 1, NOW[index], 10 - index]),
    ],
    scores: NOW,
    previous: BEFORE,
    settings: { resultYear: 2567 },
  },
  {
    name: 'percent cells as text, decimal commas in Thai digits',
    text: 'ตัวชี้วัด;ผล (ร้อยละ)\nการปฏิบัติหน้าที่;๙๕,๑๒ %\nการใช้งบประมาณ;๘๘,๔๐ %\nการใช้อำนาจ;๙๑,๐๕ %',
    scores: first(NOW, 3),
  },
  {
    name: 'thousands in a column of answers before the score',
    rows: [
      ['ตัวชี้วัด', 'จำนวนผู้ตอบ', 'คะแนน'],
      ['คุณภาพการดำเนินงาน', '1,250', 92.31],
      ['ประสิทธิภาพการสื่อสาร', '1,250', 87.9],
      ['การปรับปรุงการทำงาน', '1,248', 83.15],
    ],
    scores: of({ 6: 92.31, 7: 87.9, 8: 83.15 }),
  },
  {
    name: 'missing scores in cells, by words and dashes, both years',
    rows: [
      ['ตัวชี้วัด', 'ปี 2566', 'ปี 2567'],
      ['การปฏิบัติหน้าที่', 'ไม่มีข้อมูล', 95.12],
      ['การใช้งบประมาณ', 85.22, 'N/A'],
      ['การใช้อำนาจ', '-', 91.05],
      ['การใช้ทรัพย์สินของราชการ', 80.94, '–'],
      ['การแก้ไขปัญหาการทุจริต', 'ไม่ประเมิน', 90.66],
    ],
    scores: of({ 1: 95.12, 3: 91.05, 5: 90.66 }),
    previous: of({ 2: 85.22, 4: 80.94 }),
    settings: { resultYear: 2567 },
  },
  {
    name: 'missing scores in a text table without tabs: no figure moves to the other year',
    text: `ตัวชี้วัด                    ปี 2566      ปี 2567
การปฏิบัติหน้าที่              93.01        95.12
การใช้งบประมาณ               85.22        -
การใช้อำนาจ                   -            91.05
การใช้ทรัพย์สินของราชการ      80.94        84.73`,
    scores: of({ 1: 95.12, 3: 91.05, 4: 84.73 }),
    previous: of({ 1: 93.01, 2: 85.22, 4: 80.94 }),
    settings: { resultYear: 2567 },
  },
  {
    name: 'the instruments of both years, with the step and the weight',
    rows: [
      ['แบบวัด', 'น้ำหนัก', 'ปี 2566', 'ปี 2567', 'เพิ่ม/ลด'],
      ['IIT', 30, 87.88, 89.99, 2.11],
      ['EIT', 30, 84.79, 87.79, 3],
      ['OIT', 40, 83.13, 92, 8.87],
      ['รวม', 100, 85.05, 90.13, 5.08],
    ],
    settings: {
      resultYear: 2567,
      announcedTotal: 90.13,
      announcedIIT: 89.99,
      announcedEIT: 87.79,
      announcedOIT: 92,
      previousTotal: 85.05,
      announcedChange: 5.08,
    },
  },
  {
    name: 'columns on the right of a blank one: totals of other years beside the list',
    rows: [
      ['ตัวชี้วัด', 'คะแนน', '', 'ปี', 'คะแนนรวม'],
      ...NAMES.map((name, index) => [
        name,
        NOW[index],
        '',
        ...(index === 0 ? [2565, 82.11] : index === 1 ? [2566, 85.05] : index === 2 ? [2567, 90.13] : ['', '']),
      ]),
    ],
    scores: NOW,
  },
  {
    name: 'a score split into two parts of the EIT without a mean',
    rows: [
      ['ตัวชี้วัด', 'EIT ส่วนที่ 1', 'EIT ส่วนที่ 2'],
      ['คุณภาพการดำเนินงาน', 94, 90.62],
      ['ประสิทธิภาพการสื่อสาร', 90, 85.8],
      ['การปรับปรุงการทำงาน', 86, 80.3],
    ],
    questions: ['columns-0'],
  },
  {
    name: 'a sheet of the weighted share beside each percentage',
    rows: [
      ['ตัวชี้วัด', 'ร้อยละ', 'คะแนนเต็ม', 'คะแนนที่ได้'],
      ['การปฏิบัติหน้าที่', 95.12, 6, 5.71],
      ['การใช้งบประมาณ', 88.4, 6, 5.3],
      ['การใช้อำนาจ', 91.05, 6, 5.46],
    ],
    scores: first(NOW, 3),
  },
  {
    name: 'old letters beside new levels for the same years',
    rows: [
      ['ปีงบประมาณ', 'คะแนน ITA', 'ระดับ (เดิม)', 'ระดับ (ใหม่)'],
      [2564, 81.45, 'B', '-'],
      [2565, 88.1, 'A', '-'],
      [2566, 85.05, '-', 'ผ่าน'],
      [2567, 90.13, '-', 'ผ่านดี'],
    ],
    settings: { resultYear: 2567, announcedTotal: 90.13, previousTotal: 85.05 },
  },
  {
    name: 'a mean of the province in the row below every indicator',
    rows: [
      ['รายการ', 'คะแนน'],
      ...NAMES.slice(0, 3).reduce<(string | number)[][]>(
        (rows, name, index) => [...rows, [name, NOW[index] as number], ['ค่าเฉลี่ยจังหวัด', 80 + index]],
        [],
      ),
    ],
    scores: first(NOW, 3),
  },
  {
    name: 'codes of the indicators with the year as heads: T1 to T3, and blank rows between',
    rows: [
      ['ลำดับที่', '', 'ตัวชี้วัด', '', 'ผลคะแนน', 'ผลการประเมิน'],
      ['', '', '', '', '', ''],
      ['1.', '', 'การปฏิบัติหน้าที่', '', '95.12', 'ผ่านเกณฑ์'],
      ['', '', '', '', '', ''],
      ['2.', '', 'การใช้งบประมาณ', '', '88.40', 'ผ่านเกณฑ์'],
      ['', '', '', '', '', ''],
      ['3.', '', 'การใช้อำนาจ', '', '91.05', 'ผ่านเกณฑ์'],
    ],
    scores: first(NOW, 3),
  },
];
