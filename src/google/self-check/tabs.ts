/** What the product does to its tabs: marks that move along, warnings, colour rules, links, charts. */

import { cellUrl } from '../tab-writer';
import { writeCells, writeLinks } from '../safe-writes';
import type { Assumption } from './assumption';
import type { Scratch } from './scratch';

const MARK = 'ita.self-check';

export const TAB_ASSUMPTIONS: readonly Assumption<Scratch>[] = [
  {
    id: 'column-mark',
    what: 'เครื่องหมายของคอลัมน์ หลังเปลี่ยนชื่อแท็บและแทรกคอลัมน์',
    expected: 'คอลัมน์ 3',
    see: ({ spreadsheet, tab }) => {
      const sheet = tab();
      sheet.getRange('B:B').addDeveloperMetadata(MARK);
      sheet.setName(`${sheet.getName()} ย้าย`);
      sheet.insertColumnBefore(1);
      const [found] = spreadsheet.createDeveloperMetadataFinder().withKey(MARK).find();
      return `คอลัมน์ ${found?.getLocation().getColumn()?.getColumn() ?? 'ไม่พบ'}`;
    },
  },
  {
    id: 'warning-protection',
    what: 'เขียนลงแท็บที่ป้องกันแบบเตือน',
    expected: 'เขียนได้',
    see: ({ tab }) => {
      const sheet = tab();
      sheet.protect().setWarningOnly(true);
      writeCells(sheet, 1, 1, [['ทดสอบ']]);
      return sheet.getRange(1, 1).getValue() === 'ทดสอบ' ? 'เขียนได้' : 'เขียนไม่ได้';
    },
  },
  {
    id: 'colour-rules-twice',
    what: 'ตั้งกฎสีซ้ำสองครั้ง',
    expected: '1 กฎ',
    see: ({ tab }) => {
      const sheet = tab();
      for (let times = 0; times < 2; times += 1) {
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenTextEqualTo('ผ่าน')
          .setBackground('#e6f4ea')
          .setRanges([sheet.getRange('A:A')])
          .build();
        sheet.setConditionalFormatRules([rule]);
      }
      return `${sheet.getConditionalFormatRules().length} กฎ`;
    },
  },
  {
    id: 'cell-link',
    what: 'ลิงก์ไปยังช่องในสมุดงาน อ่านกลับได้',
    expected: 'ตรงกัน',
    see: ({ spreadsheet, tab }) => {
      const sheet = tab();
      const url = cellUrl(spreadsheet, `${sheet.getName()}!B2`);
      writeLinks(sheet.getRange(1, 1, 1, 1), [{ text: 'B2', url }]);
      return sheet.getRange(1, 1).getRichTextValue()?.getLinkUrl() === url ? 'ตรงกัน' : 'ไม่ตรงกัน';
    },
  },
  {
    id: 'sheet-chart',
    what: 'แผนภูมิในแท็บ สร้างแล้วแก้ไข',
    expected: '1 แผนภูมิ',
    see: ({ tab }) => {
      const sheet = tab();
      writeCells(sheet, 1, 1, [
        ['ตัวชี้วัด', 'คะแนน'],
        ['การปฏิบัติหน้าที่', 97.36],
      ]);
      const chart = sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B2')).setPosition(4, 1, 0, 0).build();
      sheet.insertChart(chart);
      const [made] = sheet.getCharts();
      if (made) sheet.updateChart(made.modify().asBarChart().setTitle('ทดสอบ').build());
      return `${sheet.getCharts().length} แผนภูมิ`;
    },
  },
];
