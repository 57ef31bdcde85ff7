/** Filling the paper `analysis`, from records to bytes, against docxtemplater alone on the same template and data. */

import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { SAI_THONG_2565 } from '../../samples/sai-thong-2565.ts';
import { sampleSheets } from '../../samples/sample.ts';
import { assess } from '../../src/assess.ts';
import { analysisDocument } from '../../src/documents/analysis/analysis-document.ts';
import type { DocxEngine } from '../../src/documents/ooxml/docx-engine.ts';
import { makeDocument } from '../../src/documents/make-document.ts';
import { printable } from '../../src/documents/ooxml/printable.ts';
import { buildTemplates } from '../../templates/index.ts';
import { engineText } from '../build.ts';
import { budgeted, information, type Benchmark } from './figure.ts';
import { milliseconds, sideBySide } from './timing.ts';

const ITEMS = 100;
const MEASURES = 30;
const ROUNDS = 41;
const MOST_TIMES_ALONE = 1.15;

/** The first rows again and again until there are as many. */
function repeated<T>(rows: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_unused, index) => rows[index % rows.length] as T);
}

export const documentFill: Benchmark = {
  id: 'document',
  title: `Filling a paper with ${ITEMS} items and ${MEASURES} measures`,
  run: async () => {
    const { data, analysis } = assess(sampleSheets(SAI_THONG_2565));
    if (!analysis) throw new Error('the sample has no analysis');
    const workbook = {
      ...data,
      items: repeated(data.items, ITEMS),
      measures: repeated(data.measures, MEASURES),
    };
    const template = (await buildTemplates()).analysis;
    if (!template) throw new Error('the paper has no template');
    // As the pushed bundle loads it.
    const load = new Function(`${await engineText()};return DocxEngineBundle;`) as () => { docxEngine: DocxEngine };
    const { docxEngine } = load();

    const pictures = { chart: false, garuda: false };
    const fields = printable(analysisDocument.build({ workbook, analysis, subject: '', committee: null, pictures }));
    let filled: Uint8Array = template;
    const times = sideBySide(
      {
        ours: () =>
          milliseconds(() => {
            const request = { id: 'analysis', workbook, analysis, pictures: { chart: null } } as const;
            filled = makeDocument(docxEngine, template, request);
          }),
        alone: () =>
          milliseconds(() => {
            const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
            document.render(fields);
            document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
          }),
        zip: () =>
          milliseconds(() => {
            const zip = new PizZip(filled);
            for (const file of Object.values(zip.files)) if (!file.dir) zip.file(file.name, file.asUint8Array());
            zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
          }),
      },
      { rounds: ROUNDS, warmups: 3 },
    );
    return [
      budgeted(
        'from records to .docx, against docxtemplater alone',
        times.ratio('ours', 'alone'),
        MOST_TIMES_ALONE,
        '×',
      ),
      information('from records to .docx: data, fields, digits, font, zip', times.median('ours'), ' ms'),
      information('docxtemplater alone: fields and zip', times.median('alone'), ' ms'),
      information('unzipping and zipping the finished paper alone', times.median('zip'), ' ms'),
      information('size of the .docx', filled.length / 1024, ' KB'),
    ];
  },
};
