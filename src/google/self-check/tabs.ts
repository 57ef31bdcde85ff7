/** What the product does to its tabs: marks that move along, warnings, colour rules, links, charts. */

import { cellUrl } from '../tab-writer';
import { writeLinks } from '../safe-writes';
import type { Assumption } from './assumption';
import { put } from './cells';
import type { Scratch } from './scratch';

const MARK = 'ita.self-check';
const TELL = 'แจ้งผู้ดูแลระบบพร้อมข้อความด้านล่าง';

export const TAB_ASSUMPTIONS: readonly Assumption<Scratch>[] = [
  {
    id: 'warning-protection',
    what: 'เขียนลงแท็บที่ป้องกันแบบเตือน',
    expected: 'เขียนได้',
    wayOut: `ยกเลิกการป้องกันของแท็บผลลัพธ์ก่อนวิเคราะห์ แล้ว${TELL}`,
    see: ({ other }) => {
      const protection = other.protect().setWarningOnly(true);
      put(other.getRange(1, 1), [['ทดสอบ']]);
      const seen = other.getRange(1, 1).getValue() === 'ทดสอบ' ? 'เขียนได้' : 'เขียนไม่ได้';
      protection.remove();
      return seen;
    },
  },
  {
    id: 'protection-can-edit',
    what: 'ถามสิทธิ์แก้ไขจากการป้องกันของแท็บ',
    expected: 'แก้ไขได้',
    wayOut: `ข้อความเมื่อเขียนลงแท็บที่ถูกป้องกันอาจไม่บอกชื่อแท็บ ${TELL}`,
    see: ({ other }) => {
      const protection = other.protect();
      const seen = protection.canEdit() ? 'แก้ไขได้' : 'แก้ไขไม่ได้';
      protection.remove();
      return seen;
    },
  },
  {
    id: 'colour-rules-twice',
    what: 'ตั้งกฎสีซ้ำสองครั้ง',
    expected: '1 กฎ',
    wayOut: `ลบกฎสีที่ซ้ำในแท็บผลลัพธ์ที่ รูปแบบ > การจัดรูปแบบตามเงื่อนไข แล้ว${TELL}`,
    see: ({ other }) => {
      for (let times = 0; times < 2; times += 1) {
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenTextEqualTo('ผ่าน')
          .setBackground('#e6f4ea')
          .setRanges([other.getRange('A:A')])
          .build();
        other.setConditionalFormatRules([rule]);
      }
      return `${other.getConditionalFormatRules().length} กฎ`;
    },
  },
  {
    id: 'cell-link',
    what: 'ลิงก์ไปยังช่องในสมุดงาน อ่านกลับได้',
    expected: 'ตรงกัน',
    wayOut: `ลิงก์ในแท็บ ตรวจสอบ อาจเปิดไม่ได้ ให้ไปยังช่องตามที่อยู่ในข้อความ แล้ว${TELL}`,
    see: ({ spreadsheet, sheet, cells }) => {
      const cell = cells(1, 1);
      const url = cellUrl(spreadsheet, `${sheet.getName()}!B2`);
      writeLinks(cell, [{ text: 'B2', url }]);
      return cell.getRichTextValue()?.getLinkUrl() === url ? 'ตรงกัน' : 'ไม่ตรงกัน';
    },
  },
  {
    id: 'sheet-chart',
    what: 'แผนภูมิในแท็บ สร้างแล้วแก้ไข',
    expected: '1 แผนภูมิ',
    wayOut: `ลบแผนภูมิที่ซ้ำในแท็บ สรุปผล แล้ว${TELL}`,
    see: ({ sheet, cells }) => {
      const range = cells(2, 2);
      put(range, [
        ['ตัวชี้วัด', 'คะแนน'],
        ['การปฏิบัติหน้าที่', 97.36],
      ]);
      const chart = sheet.newChart().asBarChart().addRange(range).setPosition(4, 1, 0, 0).build();
      sheet.insertChart(chart);
      const [made] = sheet.getCharts();
      if (made) sheet.updateChart(made.modify().asBarChart().setTitle('ทดสอบ').build());
      const charts = sheet.getCharts();
      charts.forEach((one) => sheet.removeChart(one));
      return `${charts.length} แผนภูมิ`;
    },
  },
  {
    id: 'column-mark',
    what: 'เครื่องหมายของคอลัมน์ หลังเปลี่ยนชื่อแท็บและแทรกคอลัมน์',
    expected: 'คอลัมน์ 3',
    wayOut: `อย่าเปลี่ยนชื่อแท็บและหัวคอลัมน์ของแท็บข้อมูล แล้ว${TELL}`,
    see: ({ spreadsheet, other }) => {
      other.getRange('B:B').addDeveloperMetadata(MARK);
      other.setName(`${other.getName()} ย้าย`);
      other.insertColumnBefore(1);
      const [found] = spreadsheet.createDeveloperMetadataFinder().withKey(MARK).find();
      return `คอลัมน์ ${found?.getLocation().getColumn()?.getColumn() ?? 'ไม่พบ'}`;
    },
  },
];
