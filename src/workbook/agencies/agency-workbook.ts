/**
 * One agency of several as a workbook of its own: the same records that its own workbook would give, so that every
 * analysis, check and paper is made by the very code that serves a single agency. What is the office's own (its memo
 * head, its signers) never reaches an agency.
 */

import { INDICATORS } from '../../ita/indicators';
import { cellAddress } from '../../findings/address';
import { inputTab } from '../input-tabs';
import { readLongFacts, type TabChoice } from '../read';
import { Notebook } from '../readers/notebook';
import { readSettings } from '../readers/settings';
import type { IndicatorRow, InputTabId, SettingKey, Settings, WorkbookData } from '../records';
import type { SheetSnapshot } from '../snapshot';
import { findSheet, findTable, type Table, type TableRow } from '../table';
import { areUnits } from './agency-names';
import { agencyTab } from './agency-tabs';
import { AgencyIndex, FACT_TABS, ownRows } from './own-rows';
import { ownSettings } from './own-settings';
import { readAgencies, type Agencies } from './read-agencies';
import { indicatorField, INDICATOR_FIELDS, type AgencyField, type AgencyRow } from './records';

/** What holds for every agency of the workbook; all else of `ตั้งค่า` is the office's own. */
const FOR_ALL: readonly SettingKey[] = [
  'province',
  'resultYear',
  'planYear',
  'announcementDate',
  'target',
  'maintain',
  'weaknessRule',
  'thaiDigits',
  'font',
  'source',
];

/** Cells of a row of `หน่วยงาน` that stand for settings. */
const SETTING_FIELDS: readonly (readonly [SettingKey, AgencyField])[] = [
  ['agency', 'name'],
  ['agencyType', 'type'],
  ['district', 'district'],
  ['announcedTotal', 'total'],
  ['announcedIIT', 'IIT'],
  ['announcedEIT', 'EIT'],
  ['announcedOIT', 'OIT'],
  ['announcedRating', 'rating'],
  ['previousTotal', 'previousTotal'],
  ['announcedChange', 'change'],
];

/** A workbook of several agencies. */
export interface AgencyWorkbooks {
  /** In the order of the sheet, each once. */
  readonly agencies: Agencies;
  /** Name of the sheet that plays `หน่วยงาน`. */
  readonly sheet: string;
  /** The agency's scores alone: enough to analyse and check them, and quick enough for all agencies of the country. */
  scoresOf(position: number): WorkbookData;
  /** Everything that the workbook holds of the agency. */
  workbookOf(position: number): WorkbookData;
  /** Whether other tabs than `หน่วยงาน` hold something of this agency alone. */
  hasFacts(position: number): boolean;
  /** The office's own records; it has no scores. */
  readonly office: WorkbookData;
  /** What could not be read of `ตั้งค่า`, `หน่วยงาน` and `ตั้งค่าหน่วยงาน`, and names in other tabs that mean no agency. */
  readonly findings: WorkbookData['findings'];
}

/** The sheet that plays `หน่วยงาน`; where it has rows, the workbook is one of several agencies. */
export function agencySheet(sheets: readonly SheetSnapshot[], choice: TabChoice = {}): SheetSnapshot | null {
  return findSheet(agencyTab('agencies'), sheets, choice.agencies);
}

/** Reads a workbook of several agencies; null where `หน่วยงาน` is missing or has no rows, which makes it one of a single agency. */
export function readAgencyWorkbooks(sheets: readonly SheetSnapshot[], choice: TabChoice = {}): AgencyWorkbooks | null {
  const sheet = agencySheet(sheets, choice);
  if (!sheet) return null;
  const notes = new Notebook();
  const settingsSheet = findSheet(inputTab('settings'), sheets, choice.settings);
  const read = readSettings(settingsSheet ? findTable(inputTab('settings'), settingsSheet) : null, notes);
  const { resultYear } = read.settings;
  const agencies = readAgencies(sheet, resultYear, notes);
  if (agencies.rows.length === 0) return null;
  const index = new AgencyIndex(agencies.rows);
  const rows = ownRows(sheets, choice, resultYear, index, notes);
  const settings = ownSettings(sheets, choice, index, notes);
  const nobody = readSettings(null, new Notebook());
  const source = read.settings.source ?? (areUnits(agencies.rows.map(({ name }) => name)) ? 'internal' : null);
  const forAll = { ...nobody.settings, ...picked(read.settings, FOR_ALL), source };
  const hasIndicators = INDICATOR_FIELDS.some((field) => agencies.fields.includes(field));
  const tabs = {} as Record<InputTabId, string | null>;
  const nextRows = {} as Record<InputTabId, string | null>;
  for (const id of ['settings', 'indicators', ...FACT_TABS] as const) {
    const name =
      id === 'settings' ? sheet.name : id === 'indicators' ? (hasIndicators ? sheet.name : null) : rows.sheetOf(id);
    tabs[id] = name;
    nextRows[id] = name === null ? null : cellAddress(name, 1, 0);
  }
  const noFacts = readLongFacts(() => [], read.settings, new Notebook());

  const scoresOf = (position: number): WorkbookData => {
    const row = agencies.rows[position];
    if (!row) throw new RangeError(`no agency ${position}`);
    return {
      settings: {
        ...forAll,
        agency: row.name,
        agencyType: row.type,
        district: row.district,
        announcedTotal: row.total,
        announcedIIT: row.IIT,
        announcedEIT: row.EIT,
        announcedOIT: row.OIT,
        announcedRating: row.rating,
        previousTotal: row.previousTotal,
        announcedChange: row.change,
      },
      settingCells: settingCells(row),
      announcedToHundredths: false,
      indicators: hasIndicators ? indicatorRows(row, agencies) : [],
      ...noFacts,
      tabs,
      nextRows,
      findings: [],
    };
  };

  const officeNotes = new Notebook();
  return {
    agencies,
    sheet: sheet.name,
    scoresOf,
    workbookOf: (position) => {
      const scores = scoresOf(position);
      const own = settings.get(position);
      const found = new Notebook();
      const ownRead = own ? readSettings(asTable(own.settings, sheet.name), found) : nobody;
      const keys = Object.keys(ownRead.cells) as SettingKey[];
      const facts = readLongFacts(
        (id) => (id === 'signers' && own && own.signers.length > 0 ? own.signers : rows.ofAgency(id, position)),
        read.settings,
        found,
      );
      return {
        ...scores,
        settings: { ...scores.settings, ...picked(ownRead.settings, keys) },
        settingCells: { ...scores.settingCells, ...ownRead.cells },
        ...facts,
        findings: found.findings,
      };
    },
    hasFacts: (position) => settings.has(position) || rows.hasOwn(position),
    office: {
      settings: { ...read.settings, source },
      settingCells: read.cells,
      announcedToHundredths: read.announcedToHundredths,
      indicators: [],
      ...readLongFacts((id) => rows.ofOffice(id), read.settings, officeNotes),
      tabs: { ...tabs, settings: settingsSheet ? settingsSheet.name : null },
      nextRows,
      findings: officeNotes.findings,
    },
    findings: notes.findings,
  };
}

function picked(settings: Settings, keys: readonly SettingKey[]): Partial<Settings> {
  const some: Partial<Record<SettingKey, unknown>> = {};
  for (const key of keys) some[key] = settings[key];
  return some as Partial<Settings>;
}

function settingCells({ cells }: AgencyRow): Partial<Record<SettingKey, string>> {
  const found: Partial<Record<SettingKey, string>> = {};
  for (const [setting, field] of SETTING_FIELDS) {
    const cell = cells[field];
    if (cell !== undefined) found[setting] = cell;
  }
  return found;
}

function indicatorRows({ indicators, cells }: AgencyRow, { fields, indicatorNames }: Agencies): IndicatorRow[] {
  return INDICATORS.flatMap(({ no, name, instrument }, at) => {
    const field = indicatorField(no);
    const cell = cells[field];
    if (cell === undefined || !fields.includes(field)) return [];
    return [
      {
        no,
        name: indicatorNames[at] || name,
        instrument,
        score: indicators[at] ?? null,
        previous: null,
        description: '',
        cells: { score: cell },
      },
    ];
  });
}

function asTable(rows: readonly TableRow[], sheet: string): Table {
  return { sheet, headerRow: 0, columns: {}, years: {}, rows };
}
