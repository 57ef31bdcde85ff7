/** One paper from a workbook: data from the definition, filled into a template, digits and font last. */

import type { AgenciesOverview } from '../agencies/overview';
import type { CommitteeFacts } from '../committee/facts';
import { GARUDA_FIELD, type MissingField } from './shared/missing';
import type { DocumentId } from './shared/titles';
import type { Analysis } from '../ita/analysis';
import { isDraft } from '../planning/drafts';
import type { MeasureEffect } from '../year-change/measure-effects';
import type { WorkbookData } from '../workbook/records';
import type { DocumentInput } from './shared/definition';
import { documentDefinition } from './definitions';
import { fileName } from './shared/file-name';
import { paperHead } from './shared/paper-head';
import { requireSoundFigures } from './shared/sound-figures';
import type { DocxEngine } from './ooxml/docx-engine';
import type { XmlParts } from './ooxml/parts';
import { digitsThroughout } from './ooxml/digits';
import { withEndNote } from './ooxml/end-note';
import { googleFont, inFont } from './ooxml/font';
import { keepLastLines } from './ooxml/last-lines';
import { keepWordsWithNumbers } from './ooxml/line-ends';
import { numbersInOwnRuns } from './ooxml/number-runs';
import { printable, printableText } from './ooxml/printable';
import { withInternalNotice } from './ooxml/internal-notice';
import { keepShortRowsWhole } from './ooxml/rows';
import { fingerprintText } from '../tabs/fingerprint';
import { withoutEmptySections } from './ooxml/sections';
import { thaiThroughout } from './ooxml/thai-runs';

/** PNG bytes, or null where there is no picture; its place then disappears. */
export interface Pictures {
  readonly chart: Uint8Array | null;
  /** The garuda of the memo's head, 1.5 cm high. */
  readonly garuda?: Uint8Array | null;
  /** Agencies by level, in the paper about several. */
  readonly levels?: Uint8Array | null;
}

export interface DocumentRequest {
  readonly id: DocumentId;
  readonly workbook: WorkbookData;
  readonly analysis: Analysis;
  readonly pictures: Pictures;
  /** Whether the template is the agency's own: its runs may lack what makes them Thai. */
  readonly ownTemplate?: boolean;
  /** Whether it goes to Google Docs, which has Sarabun and no TH Sarabun; a Word file keeps the font that is set. */
  readonly forGoogle?: boolean;
  readonly committee?: CommitteeFacts | null;
  /** Small print at the end; none where left out. */
  readonly endNote?: string;
  /** What the indicators of the measures did, where the result of their year is known; none when left out. */
  readonly effects?: readonly MeasureEffect[];
  /** What is said of several agencies together; none in a workbook of a single one. */
  readonly agencies?: AgenciesOverview | null;
}

/** Alternative texts of the picture places in the templates. */
export const PICTURE_PLACES = { chart: 'ita-chart', garuda: 'ita-garuda', levels: 'ita-levels' } as const;

/**
 * The finished .docx.
 * @param engine the engine that is loaded on use (`engine.ts`)
 * @param template the built-in template or the agency's own
 * @throws TemplateError for a template that cannot be filled, FigureError for a figure that no paper may state
 */
export function makeDocument(engine: DocxEngine, template: Uint8Array, request: DocumentRequest): Uint8Array {
  const { settings } = request.workbook;
  requireSoundFigures(request.analysis, request.workbook, request.agencies ?? null);
  const data = printable(documentDefinition(request.id).build(inputOf(request)));
  const pictures: Record<string, Uint8Array> = {};
  if (request.pictures.chart) pictures[PICTURE_PLACES.chart] = request.pictures.chart;
  if (request.pictures.garuda) pictures[PICTURE_PLACES.garuda] = request.pictures.garuda;
  if (request.pictures.levels) pictures[PICTURE_PLACES.levels] = request.pictures.levels;
  return engine.fill(template, data, {
    pictures,
    rewrite: (parts) => {
      const whole = keptTogether(request.ownTemplate ? thaiThroughout(parts) : parts);
      const noticed = settings.source === 'internal' ? withInternalNotice(whole) : whole;
      const spoken = numbersInOwnRuns(keepWordsWithNumbers(digitsThroughout(noticed, settings.thaiDigits)));
      return inFont(
        withEndNote(spoken, request.endNote ?? ''),
        printableText(request.forGoogle ? googleFont(settings.font) : settings.font),
      );
    },
  });
}

/**
 * A code of what the paper says: equal codes, equal papers. The pictures follow from the scores, and so need none.
 * @param template code of the agency's own template; empty for the built-in one
 */
export function paperCode(request: DocumentRequest, template: string): string {
  const { thaiDigits, font, source } = request.workbook.settings;
  const data = printable(documentDefinition(request.id).build(inputOf(request)));
  const { garuda } = request.pictures;
  return fingerprintText(JSON.stringify([data, thaiDigits, font, source, template, garuda ? garuda.length : 0]));
}

/**
 * What the paper lacks, to be shown before it is made.
 * @param hasGaruda whether the workbook keeps the agency's garuda, which a memo wants in its head
 */
export function missingFields(
  id: DocumentId,
  workbook: WorkbookData,
  analysis: Analysis,
  hasGaruda: boolean,
  committee: CommitteeFacts | null = null,
  agencies: AgenciesOverview | null = null,
): readonly MissingField[] {
  const definition = documentDefinition(id);
  const wantsGaruda = 'hasGaruda' in definition.fields && !hasGaruda;
  return [
    ...(wantsGaruda ? [MISSING_GARUDA] : []),
    ...definition.missing(inputOf({ id, workbook, analysis, committee, agencies, pictures: { chart: null } })),
  ];
}

/** Uploaded once, for all papers of the workbook; its field is how the panel knows it. */
const MISSING_GARUDA: MissingField = {
  field: GARUDA_FIELD,
  label: 'ภาพครุฑที่หัวบันทึกข้อความ (อัปโหลดครั้งเดียวที่ แม่แบบและตราครุฑ ใช้กับทุกฉบับ)',
  cell: null,
};

/** A file name for the paper: its title, year and agency, without what file systems refuse; ends in .docx. */
export function documentFileName(id: DocumentId, analysis: Analysis): string {
  return fileName(`${documentDefinition(id).title} ITA ${analysis.resultYear} ${analysis.agency}`, '.docx');
}

const DOCUMENT_PART = 'word/document.xml';

function keptTogether(parts: XmlParts): XmlParts {
  const document = parts[DOCUMENT_PART];
  return document === undefined
    ? parts
    : { ...parts, [DOCUMENT_PART]: keepLastLines(keepShortRowsWhole(withoutEmptySections(document))) };
}

/** What a paper may say: drafts that nobody has made their own stay out, and its head is its own. */
function inputOf(request: DocumentRequest): DocumentInput {
  const { workbook } = request;
  const { settings, subject } = paperHead(request.id, workbook);
  return {
    workbook: { ...workbook, settings, measures: workbook.measures.filter((measure) => !isDraft(measure)) },
    subject,
    committee: request.committee ?? null,
    analysis: request.analysis,
    effects: request.effects ?? [],
    agencies: request.agencies ?? null,
    pictures: {
      chart: !!request.pictures.chart,
      garuda: !!request.pictures.garuda,
      levels: !!request.pictures.levels,
    },
  };
}
