/** Dates between JavaScript's instants and a sheet's serial numbers (days since 1899-12-30 on the wall clock). */

const dayMilliseconds = 86_400_000;
/** Serial number of 1970-01-01. */
const unixEpochSerial = 25_569;

export const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
export const englishDays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const formatters = new Map<string, Intl.DateTimeFormat>();

export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/** A zone that is an offset, `+07:00`: not every runtime takes one. */
const offsetZone = /^([+-])(\d{2}):(\d{2})$/;

/**
 * The wall clock of an instant in a time zone: a name of IANA's or an offset such as `+07:00`.
 * @throws RangeError for a zone that does not exist.
 */
export function wallClock(instant: number, timeZone: string): WallClock {
  const [, sign, hours, minutes] = offsetZone.exec(timeZone) ?? [];
  if (sign !== undefined) {
    const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
    return wallClock(instant + (sign === '-' ? -offset : offset), 'UTC');
  }
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  const parts: { [type: string]: string } = {};
  for (const part of formatter.formatToParts(instant)) parts[part.type] = part.value;
  const year = Number(parts.year);
  return {
    year: parts.era === 'BC' || parts.era === 'B' ? 1 - year : year,
    month: Number(parts.month),
    day: Number(parts.day),
    hour: Number(parts.hour),
    minute: Number(parts.minute),
    second: Number(parts.second),
    millisecond: ((instant % 1000) + 1000) % 1000,
  };
}

/** Milliseconds since 1970 as if the wall clock were UTC; years below 100 are meant as written. */
export function utcMilliseconds(clock: WallClock): number {
  const date = new Date(0);
  date.setUTCFullYear(clock.year, clock.month - 1, clock.day);
  date.setUTCHours(clock.hour, clock.minute, clock.second, clock.millisecond);
  return date.getTime();
}

export function zoneOffset(instant: number, timeZone: string): number {
  return utcMilliseconds(wallClock(instant, timeZone)) - instant;
}

/** The instant at which a wall clock reads so; in the hour that daylight saving skips, the later reading. */
export function instantOf(clock: WallClock, timeZone: string): number {
  const wall = utcMilliseconds(clock);
  const guess = wall - zoneOffset(wall, timeZone);
  return wall - zoneOffset(guess, timeZone);
}

export function serialFromInstant(instant: number, timeZone: string): number {
  return (instant + zoneOffset(instant, timeZone)) / dayMilliseconds + unixEpochSerial;
}

/** The wall clock of a serial number, to the millisecond. */
export function clockOfSerial(serial: number): WallClock {
  const date = new Date(Math.round((serial - unixEpochSerial) * dayMilliseconds));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}

export function instantFromSerial(serial: number, timeZone: string): number {
  return instantOf(clockOfSerial(serial), timeZone);
}

function serialOfClock(clock: WallClock): number {
  return utcMilliseconds(clock) / dayMilliseconds + unixEpochSerial;
}

export function serialOfDay(year: number, month: number, day: number): number {
  return serialOfClock({ year, month, day, hour: 0, minute: 0, second: 0, millisecond: 0 });
}

/** Weekday, 0 = Sunday. */
export function weekday(clock: WallClock): number {
  return new Date(utcMilliseconds(clock)).getUTCDay();
}
