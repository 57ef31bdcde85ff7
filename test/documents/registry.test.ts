/** The registry, file names and places. */

import { DOCUMENTS, documentDefinition } from '../../src/documents/definitions';
import { documentFileName } from '../../src/documents/make-document';
import { placeName } from '../../src/documents/shared/place-name';
import type { DocumentId } from '../../src/shared/rpc';
import { analysisOf } from '../fixtures/workbooks/empty-workbook';
import { SAI_THONG_2565 } from '../fixtures/workbooks/sai-thong-2565';

describe('registry', () => {
  it('gives every paper under its own id with a Thai title and purpose', () => {
    for (const id of Object.keys(DOCUMENTS) as DocumentId[]) {
      expect(documentDefinition(id)).toMatchObject({
        id,
        title: expect.stringMatching(/[ก-๙]/),
        purpose: expect.stringMatching(/[ก-๙]/),
      });
    }
    expect(() => documentDefinition('nothing' as DocumentId)).toThrow(RangeError);
  });
});

describe('notes of fields', () => {
  it('say of totals and means, which are stated, that they may be the announced ones', () => {
    const notes = Object.values(DOCUMENTS).map(({ fields }) => JSON.stringify(fields));
    const figures = notes.flatMap((note) =>
      [...note.matchAll(/"(totalSentence|mean|verdict)":{[^}]*"source":"([^"]+)"/g)].map((match) => match.slice(1)),
    );
    expect(figures.map(([name]) => name)).toEqual(expect.arrayContaining(['totalSentence', 'mean']));
    for (const [name, source] of figures) if (name !== 'verdict') expect(source).toContain('คะแนนที่ประกาศ');
  });
});

describe('file name', () => {
  it('says what, which year and whose', () => {
    expect(documentFileName('analysis', analysisOf(SAI_THONG_2565))).toBe(
      'รายงานวิเคราะห์ผลการประเมิน ITA 2565 องค์การบริหารส่วนตำบลสายทอง.docx',
    );
  });

  it('holds nothing that a file system refuses and is not too long', () => {
    const name = documentFileName('analysis', {
      ...analysisOf(SAI_THONG_2565),
      agency: `a/b\\c:d*e?"<>|\n${'ก'.repeat(300)}`,
    });
    expect(name).not.toMatch(/[\\/:*?"<>|\n]/);
    expect(name.length).toBeLessThanOrEqual(125);
  });
});

describe('place', () => {
  it.each([
    ['เมืองบึงกาฬ', 'บึงกาฬ', 'อำเภอเมืองบึงกาฬ จังหวัดบึงกาฬ'],
    ['อำเภอปากเกร็ด', 'จังหวัดนนทบุรี', 'อำเภอปากเกร็ด จังหวัดนนทบุรี'],
    ['ดุสิต', 'กรุงเทพมหานคร', 'เขตดุสิต กรุงเทพมหานคร'],
    ['', 'อ่างทอง', 'จังหวัดอ่างทอง'],
    ['', '', ''],
  ])('%s, %s → %s', (district, province, place) => {
    expect(placeName({ district, province })).toBe(place);
  });
});
