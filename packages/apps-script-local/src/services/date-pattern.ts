/** `Utilities.formatDate`: Java's SimpleDateFormat patterns in a time zone, with English names. */
import { englishDays, englishMonths, wallClock, weekday, zoneOffset, type WallClock } from '../model/dates.ts';

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
