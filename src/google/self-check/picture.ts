/** A chart as the Charts service draws it, for a person to say whether its Thai can be read. */

import type { SelfCheckRow } from '../../shared/self-check';
import { tryAll } from './assumption';

const PNG = 'image/png';

/** The row, and the picture in base64; null where none could be drawn. */
export function drawnChart(): { readonly rows: SelfCheckRow[]; readonly chart: string | null } {
  let chart: string | null = null;
  const rows = tryAll<void>(
    [
      {
        id: 'chart-picture',
        what: 'วาดแผนภูมิเป็นภาพ',
        expected: PNG,
        wayOut: 'ไม่ต้องทำอะไร เอกสารจะสร้างโดยไม่มีภาพแผนภูมิ แทรกภาพจากแท็บ สรุปผล ได้เอง',
        see: () => {
          const table = Charts.newDataTable()
            .addColumn(Charts.ColumnType.STRING, 'ตัวชี้วัด')
            .addColumn(Charts.ColumnType.NUMBER, 'คะแนน')
            .addRow(['การปฏิบัติหน้าที่', 97.36])
            .addRow(['การใช้งบประมาณ', 90.08]);
          const picture = Charts.newBarChart().setDataTable(table).setDimensions(268, 120).build().getAs(PNG);
          chart = Utilities.base64Encode(picture.getBytes());
          return picture.getContentType() ?? '';
        },
      },
    ],
    undefined,
  );
  return { rows, chart };
}
