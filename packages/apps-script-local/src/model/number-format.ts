/**
 * Number formats: a value as the text a person sees. Covers the patterns that spreadsheets of this kind use: sections,
 * digits and grouping, percent, scientific, literals, dates and times, `@`; colours and conditions in brackets are read
 * over. Own code because the libraries here keep theirs private.
 */
import { clockOfSerial, weekday, type WallClock } from './dates.ts';
import { dayName, monthName } from './calendar-names.ts';
import { isCellError, type CellScalar } from './workbook.ts';

/** The format without quoted text, escapes, brackets that are no elapsed time, and padding. */
function bare(format: string): string {
  return format
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/_./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '');
}

const dateFormats = new Map<string, boolean>();

/** Whether a number under this format is a date or a time. */
export function isDateFormat(format: string): boolean {
  let known = dateFormats.get(format);
  if (known === undefined) {
    const text = bare(format);
    known = /[ymdhs]/i.test(text) && !/[0#?]/.test(text.replace(/s\.0+/gi, 's')) && text.toLowerCase() !== 'general';
    dateFormats.set(format, known);
  }
  return known;
}

/** What a cell shows. `numberFormat` undefined is automatic. Lower-case TRUE is not: Sheets shows TRUE and FALSE. */
export function displayText(value: CellScalar, numberFormat: string | undefined, locale = 'en_US'): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return numberFormat === undefined ? value : textSection(value, numberFormat);
  if (numberFormat === undefined || numberFormat === '@' || /^general$/i.test(numberFormat)) return general(value);
  return isDateFormat(numberFormat) ? dateText(value, numberFormat, locale) : numberText(value, numberFormat);
}

/** A number as an automatic cell shows it: at most 15 significant digits, no tail of binary noise. */
function general(value: number): string {
  if (value === 0) return '0';
  const magnitude = Math.abs(value);
  if (magnitude >= 1e21 || magnitude < 1e-6) {
    const [mantissa = '', exponent = '0'] = value.toExponential(5).split('e');
    const power = Number(exponent);
    return `${String(Number(mantissa))}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  return String(Number(value.toPrecision(15)));
}

function splitSections(format: string): string[] {
  const sections = [''];
  for (let index = 0; index < format.length; index += 1) {
    const letter = format[index] ?? '';
    let piece = letter;
    if (letter === '"') {
      const end = format.indexOf('"', index + 1);
      piece = format.slice(index, end < 0 ? undefined : end + 1);
    } else if (letter === '\\') piece = format.slice(index, index + 2);
    else if (letter === ';') {
      sections.push('');
      continue;
    }
    sections[sections.length - 1] += piece;
    index += piece.length - 1;
  }
  return sections;
}

function textSection(value: string, format: string): string {
  const sections = splitSections(format);
  const section = sections.length >= 4 ? sections[3] : sections.length === 1 && format.includes('@') ? format : '@';
  return literal(section ?? '@').replace('@', () => value);
}

/** A section with its quotes, escapes, brackets and padding resolved. */
function literal(section: string): string {
  return section
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .replace(/"([^"]*)"|\\(.)|_(.)|\*./g, (_all, quoted?: string, escaped?: string, padding?: string) =>
      quoted !== undefined ? quoted : escaped !== undefined ? escaped : padding !== undefined ? ' ' : '',
    );
}

function numberText(value: number, format: string): string {
  const sections = splitSections(format);
  let section = sections[0] ?? '';
  let shown = value;
  let sign = value < 0 ? '-' : '';
  if (value < 0 && sections.length > 1) {
    section = sections[1] ?? '';
    shown = -value;
    sign = '';
  } else if (value === 0 && sections.length > 2) section = sections[2] ?? '';
  const first = section.search(/[0#?]/);
  if (first < 0) return literal(section);
  // The digits are replaced as one block, so literals between digits (rare: telephone masks) are not supported.
  const pattern = /[0#?][0#?,]*(?:\.[0#?]*)?(?:[eE][+-]0+)?/;
  const unquoted = maskLiterals(section);
  const match = pattern.exec(unquoted);
  if (!match) return literal(section);
  const percents = (unquoted.match(/%/g) ?? []).length;
  const digits = match[0];
  const scaled = Math.abs(shown) * 100 ** percents;
  const text = /[eE]/.test(digits) ? scientific(scaled, digits) : fixed(scaled, digits);
  if (!/[1-9]/.test(text)) sign = '';
  const before = literal(section.slice(0, match.index));
  const after = literal(section.slice(match.index + digits.length));
  return `${sign}${before}${text}${after}`;
}

/** Same length, with quoted, escaped and bracketed characters blanked, so that positions still fit. */
function maskLiterals(section: string): string {
  return section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, (piece) => ' '.repeat(piece.length));
}

function fixed(value: number, pattern: string): string {
  const [whole = '', fraction = ''] = pattern.split('.');
  const thousands = /,+$/.exec(whole)?.[0].length ?? 0;
  const integerPattern = whole.replace(/,/g, '');
  const scaled = value / 1000 ** thousands;
  const rounded = roundHalfUp(scaled, fraction.length);
  const [integer = '0', decimals = ''] = rounded.split('.');
  const required = (integerPattern.match(/0/g) ?? []).length;
  let shown = integer === '0' && required === 0 ? '' : integer.padStart(required, '0');
  if (/,/.test(whole.slice(0, whole.length - thousands))) shown = shown.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const optional = /#*$/.exec(fraction)?.[0].length ?? 0;
  let kept = decimals;
  for (let index = 0; index < optional && kept.endsWith('0'); index += 1) kept = kept.slice(0, -1);
  return pattern.includes('.') && (kept !== '' || fraction === '') ? `${shown}.${kept}` : shown;
}

/** Half up on the shortest decimal text of the number, as spreadsheets show it: 84.995 → 85.00. */
function roundHalfUp(value: number, decimals: number): string {
  const shortest = Number(value.toPrecision(15));
  const shifted = Number(`${shortest}e${decimals}`);
  return Number.isFinite(shifted) && shifted < 1e15
    ? Number(`${Math.round(shifted)}e-${decimals}`).toFixed(decimals)
    : shortest.toFixed(decimals);
}

function scientific(value: number, pattern: string): string {
  const [digits = '0', exponentDigits = '00'] = pattern.split(/[eE][+-]/);
  const decimals = (digits.split('.')[1] ?? '').length;
  const [mantissa = '0', exponent = '0'] = value.toExponential(decimals).split('e');
  const power = Number(exponent);
  const sign = power < 0 ? '-' : '+';
  return `${mantissa}E${sign}${String(Math.abs(power)).padStart(exponentDigits.length, '0')}`;
}

const dateToken = /"([^"]*)"|\\(.)|\[(h+|m+|s+)\]|\[[^\]]*\]|(AM\/PM|A\/P)|(y+|m+|d+|h+|s+)(\.0+)?|([\s\S])/gi;

/** A serial number under a date pattern. `m` after hours or before seconds is minutes. Years are written as they are. */
function dateText(serial: number, format: string, locale: string): string {
  const section = splitSections(format)[0] ?? '';
  const seconds = /\.0+/.test(section) ? serial : Math.round(serial * 86_400) / 86_400;
  const clock = clockOfSerial(seconds);
  const half = /AM\/PM|A\/P/i.test(section);
  const tokens = [...section.matchAll(dateToken)];
  return tokens
    .map((token, index) => {
      const [, quoted, escaped, elapsed, meridiem, unit, fraction, other] = token;
      if (quoted !== undefined) return quoted;
      if (escaped !== undefined) return escaped;
      if (elapsed !== undefined) return elapsedText(serial, elapsed);
      if (meridiem !== undefined) return clock.hour < 12 ? 'AM' : 'PM';
      if (unit === undefined) return other ?? '';
      const isMinutes = /^m/i.test(unit) && unit.length <= 2 && besideTime(tokens, index);
      return unitText(clock, unit.toLowerCase(), isMinutes, half, locale) + fractionText(clock, fraction);
    })
    .join('');
}

function besideTime(tokens: readonly RegExpMatchArray[], index: number): boolean {
  for (let before = index - 1; before >= 0; before -= 1) {
    const unit = tokens[before]?.[5] ?? tokens[before]?.[3];
    if (unit) {
      if (/^h/i.test(unit)) return true;
      break;
    }
  }
  for (let after = index + 1; after < tokens.length; after += 1) {
    const unit = tokens[after]?.[5] ?? tokens[after]?.[3];
    if (unit) return /^s/i.test(unit);
  }
  return false;
}

function elapsedText(serial: number, unit: string): string {
  const perDay = { h: 24, m: 1440, s: 86_400 }[unit[0]?.toLowerCase() ?? 'h'] ?? 24;
  return String(Math.floor(serial * perDay + 1e-9)).padStart(unit.length, '0');
}

function fractionText(clock: WallClock, fraction: string | undefined): string {
  return fraction
    ? `.${String(clock.millisecond)
        .padStart(3, '0')
        .padEnd(fraction.length - 1, '0')
        .slice(0, fraction.length - 1)}`
    : '';
}

function unitText(clock: WallClock, unit: string, isMinutes: boolean, half: boolean, locale: string): string {
  const padded = (value: number): string => (unit.length >= 2 ? String(value).padStart(2, '0') : String(value));
  if (isMinutes) return padded(clock.minute);
  switch (unit[0]) {
    case 'y':
      return unit.length <= 2 ? String(clock.year % 100).padStart(2, '0') : String(clock.year).padStart(4, '0');
    case 'm': {
      if (unit.length <= 2) return padded(clock.month);
      return monthName(clock.month, locale, ({ 3: 'short', 5: 'narrow' } as const)[unit.length] ?? 'long');
    }
    case 'd': {
      if (unit.length <= 2) return padded(clock.day);
      return dayName(weekday(clock), locale, unit.length === 3 ? 'short' : 'long');
    }
    case 'h':
      return padded(half ? clock.hour % 12 || 12 : clock.hour);
    default:
      return padded(clock.second);
  }
}
