/** `Utilities.formatDate`: Java's SimpleDateFormat patterns in a time zone, with English names. */
import {
  englishDays,
  englishMonths,
  instantOf,
  wallClock,
  weekday,
  zoneOffset,
  type WallClock,
} from '../model/dates.ts';

/** A zone of Java as wallClock knows it: `GMT+7` is `+07:00`. Null for one that does not exist. */
export function zoneOf(timeZone: string): string | null {
  const offset = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?([0-5]\d))?$/.exec(timeZone);
  if (offset) return `${offset[1]}${String(offset[2]).padStart(2, '0')}:${offset[3] ?? '00'}`;
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    return null;
  }
}

/** @throws Error for a letter that is no pattern letter, as Java does. */
export function formatDatePattern(instant: number, timeZone: string, pattern: string): string {
  const clock = wallClock(instant, timeZone);
  const offset = zoneOffset(instant, timeZone);
  return pattern.replace(/''|'((?:[^']|'')*)'|([A-Za-z])\2*/g, (text: string, quoted?: string, letter?: string) => {
    if (text === "''") return "'";
    if (quoted !== undefined) return quoted.split("''").join("'");
    return letter === undefined ? text : field(letter, text.length, clock, offset, timeZone);
  });
}

function field(letter: string, width: number, clock: WallClock, offset: number, timeZone: string): string {
  const number = (value: number): string => String(value).padStart(width, '0');
  switch (letter) {
    case 'y':
    case 'Y':
      return width === 2 ? String(clock.year % 100).padStart(2, '0') : number(clock.year);
    case 'M':
    case 'L': {
      const name = englishMonths[clock.month - 1] ?? '';
      return width >= 4 ? name : width === 3 ? name.slice(0, 3) : number(clock.month);
    }
    case 'd':
      return number(clock.day);
    case 'E': {
      const name = englishDays[weekday(clock)] ?? '';
      return width >= 4 ? name : name.slice(0, 3);
    }
    case 'u':
      return number(weekday(clock) || 7);
    case 'H':
      return number(clock.hour);
    case 'k':
      return number(clock.hour || 24);
    case 'K':
      return number(clock.hour % 12);
    case 'h':
      return number(clock.hour % 12 || 12);
    case 'm':
      return number(clock.minute);
    case 's':
      return number(clock.second);
    case 'S':
      return number(clock.millisecond);
    case 'a':
      return clock.hour < 12 ? 'AM' : 'PM';
    case 'G':
      return clock.year > 0 ? 'AD' : 'BC';
    case 'D':
      return number(dayOfYear(clock));
    case 'Z':
      return offsetText(offset, '');
    case 'X':
      return offset === 0
        ? 'Z'
        : width === 1
          ? offsetText(offset, '').slice(0, 3)
          : offsetText(offset, width === 2 ? '' : ':');
    case 'z':
      return offset === 0 && timeZone.toUpperCase() === 'GMT' ? 'GMT' : `GMT${offsetText(offset, ':')}`;
    default:
      throw new Error(`Illegal pattern character '${letter}'`);
  }
}

function dayOfYear(clock: WallClock): number {
  return Math.round((Date.UTC(clock.year, clock.month - 1, clock.day) - Date.UTC(clock.year, 0, 1)) / 86_400_000) + 1;
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

/** What each pattern letter reads. */
const reads: { readonly [letter: string]: string } = {
  y: '\\d+',
  M: '\\d{1,2}',
  d: '\\d{1,2}',
  H: '\\d{1,2}',
  h: '\\d{1,2}',
  m: '\\d{1,2}',
  s: '\\d{1,2}',
  S: '\\d{1,3}',
  a: '[AaPp][Mm]',
  E: '[A-Za-z]+',
  X: 'Z|[+-]\\d{2}(?::?\\d{2})?',
  Z: '[+-]\\d{4}',
};

/**
 * The instant that a text states under a pattern; null where it does not fit. Values beyond their range run over into
 * the next unit, as in Java.
 * @throws Error for a letter that is not read here
 */
export function parseDatePattern(text: string, timeZone: string, pattern: string): number | null {
  const letters: string[] = [];
  const source = pattern.replace(
    /''|'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']/g,
    (part: string, quoted: string | undefined, letter: string | undefined, at: number) => {
      if (letter === undefined) return literal(part === "''" ? "'" : (quoted?.split("''").join("'") ?? part));
      const read = letter === 'M' && part.length > 2 ? '[A-Za-z]+' : reads[letter];
      if (read === undefined) throw new Error(`Illegal pattern character '${letter}'`);
      letters.push(letter);
      // Digits without a mark before the next are as many as the letters.
      const isTight = /[A-Za-z]/.test(pattern.charAt(at + part.length));
      return `(${isTight && read.startsWith('\\d') ? `\\d{${part.length}}` : read})`;
    },
  );
  const match = new RegExp(`^${source}`).exec(text);
  if (!match) return null;
  const clock = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 };
  let afternoon: boolean | null = null;
  let offset: string | null = null;
  for (const [index, letter] of letters.entries()) {
    const value = match[index + 1] ?? '';
    const number = Number(value);
    if (letter === 'y') clock.year = value.length === 2 ? twoDigitYear(number) : number;
    else if (letter === 'M') {
      const named = englishMonths.findIndex(
        (name) => name.slice(0, 3).toLowerCase() === value.slice(0, 3).toLowerCase(),
      );
      if (Number.isNaN(number) && named < 0) return null;
      clock.month = Number.isNaN(number) ? named + 1 : number;
    } else if (letter === 'd') clock.day = number;
    else if (letter === 'H' || letter === 'h') clock.hour = letter === 'h' ? number % 12 : number;
    else if (letter === 'm') clock.minute = number;
    else if (letter === 's') clock.second = number;
    else if (letter === 'S') clock.millisecond = number;
    else if (letter === 'a') afternoon = value.toLowerCase() === 'pm';
    else if (letter === 'X' || letter === 'Z') offset = value;
  }
  if (afternoon === true) clock.hour += 12;
  return instantOf(clock, offset === null ? timeZone : (zoneOf(offset === 'Z' ? 'UTC' : offset) ?? timeZone));
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Within 80 years before and 20 years after now, as Java reads it. */
function twoDigitYear(digits: number): number {
  const now = new Date().getUTCFullYear();
  const year = Math.floor(now / 100) * 100 + digits;
  return year > now + 20 ? year - 100 : year;
}
