/** The tables of docs/documents.md: every part of a published paper with the line that carries it in ours as delivered. */

import { SAMPLES } from '../samples/index.ts';
import { sampleSheets } from '../samples/sample.ts';
import { assess } from '../src/assess.ts';
import { makeDocument } from '../src/documents/make-document.ts';
import { docxEngine } from '../src/documents/ooxml/engine.ts';
import { toArabicDigits } from '../src/thai/digits.ts';
import { buildTemplates } from '../templates/index.ts';
import { PUBLISHED_PAPERS, type PaperPart, type PublishedPaper } from './paper-parts.ts';
import { paperLines } from './support/paper-lines.ts';

/** Where the page stands, from the root of the repository. */
export const PAPERS_PAGE = 'docs/documents.md';

const BEGIN = '<!-- parts: written by `npx tsx scripts/papers-doc.ts` from scripts/paper-parts.ts and the samples -->';
const END = '<!-- /parts -->';
const LONGEST = 170;

/** The page with its tables written anew. @throws where the page has lost its marks, or a sample its part */
export async function papersPage(page: string): Promise<string> {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${PAPERS_PAGE} has no ${BEGIN} … ${END}`);
  const templates = await buildTemplates();
  const tables = PUBLISHED_PAPERS.map((paper) => {
    const template = templates[paper.id];
    const sample = SAMPLES.find(({ id }) => id === paper.sample);
    if (!template || !sample) throw new Error(`no template or sample for ${paper.id}`);
    const { data: workbook, analysis } = assess(sampleSheets(sample));
    if (!analysis) throw new Error(`no analysis of ${paper.sample}`);
    const docx = makeDocument(docxEngine, template, { id: paper.id, workbook, analysis, pictures: { chart: null } });
    return table(paper, paperLines(docx));
  });
  return `${before}${BEGIN}\n\n${tables.join('\n\n')}\n\n${END}${after}`;
}

function table({ id, sample, title, parts }: PublishedPaper, lines: readonly string[]): string {
  return [
    `## \`${id}\`, ${title}`,
    '',
    `As made from \`samples/${sample}.xlsx\`.`,
    '',
    '| row | part of the published paper | in our paper | field | tab › column |',
    '| --- | --- | --- | --- | --- |',
    ...parts.map((one) =>
      [
        '',
        one.row,
        one.part,
        quoteOf(one, lines),
        one.fields.map((field) => `\`${field}\``).join(' '),
        `${one.place} |`,
      ]
        .join(' | ')
        .trim(),
    ),
  ].join('\n');
}

/** The line as it stands in the paper, cut where it is long. */
function quoteOf({ row, words }: PaperPart, lines: readonly string[]): string {
  if (words === null) return '*not in this sample*';
  const line = lines.find((one) => words.test(toArabicDigits(one)));
  if (line === undefined) throw new Error(`${row}: no line of the paper has ${words.source}`);
  const found = toArabicDigits(line).search(words);
  // From the blank before the words, so that no letter loses its mark.
  const at = line.length <= LONGEST ? 0 : line.lastIndexOf(' ', found) + 1;
  const piece = line.slice(at, at + LONGEST);
  return `“${at > 0 ? '… ' : ''}${piece.replace(/\|/g, '\\|')}${at + LONGEST < line.length ? ' …' : ''}”`;
}
