/**
 * The data code: a short checksum of what is decided on, printed on every paper, so that paper and workbook can be held
 * against each other. SHA-256, shortened to ten letters; it notices a change and is no proof against forgery.
 */

import type { AgencyRow } from '../workbook/agencies/records';
import { everyRow, textsOf, type SourceTable } from './source';

/** SHA-256 of a text's UTF-8 in hexadecimal; services and Node each have one. */
export type Sha256 = (text: string) => string;

/** No I, L, O and U, which are read as other letters and figures. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;
const BITS = 5;

/** "K7QF-3MZ-XPA" of the rows that are decided on; their order and place do not matter. */
export function dataCode(tables: readonly SourceTable[], sha256: Sha256): string {
  return codeOf(textsOf(tables, everyRow(tables)), sha256);
}

/** The code of the paper about several agencies: of the settings, and of what each row of `หน่วยงาน` says. */
export function agenciesDataCode(
  tables: readonly SourceTable[],
  agencies: readonly AgencyRow[],
  sha256: Sha256,
): string {
  const settings = tables.filter(({ tab }) => tab === 'settings');
  const rows = agencies.map(({ cells: _where, ...said }) => `agencies ${JSON.stringify(said)}`).sort();
  return codeOf([...textsOf(settings, everyRow(settings)), ...rows], sha256);
}

function codeOf(texts: readonly string[], sha256: Sha256): string {
  const hex = sha256(JSON.stringify(texts));
  let code = '';
  for (let index = 0; index < LENGTH; index += 1) {
    const bit = index * BITS;
    // Eight hexadecimal digits hold any five bits that begin in their first one.
    const word = parseInt(hex.slice(Math.floor(bit / 4), Math.floor(bit / 4) + 4).padEnd(4, '0'), 16);
    code += ALPHABET.charAt((word >> (16 - BITS - (bit % 4))) & 31);
  }
  return `${code.slice(0, 4)}-${code.slice(4, 7)}-${code.slice(7)}`;
}

/** How the code reads in a text, whichever digits it was printed in. */
export const DATA_CODE = /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}/;
