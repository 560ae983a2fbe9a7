// strftime in the C locale. Follows C99 strftime as glibc has it, which CPython calls.

/** The calendar repeats. */
export const CYCLE_YEARS = 400;
export const CYCLE_DAYS = 146_097;

export interface TimeFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Monday is 0. */
  readonly weekday: number;
  /** From 1. */
  readonly yearDay: number;
  readonly isDst: number;
}

const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTH_NAMES = [
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

/** What stands between `%` and the letter: how much room there is, what fills it, and which case letters take. */
interface Directive {
  /** '': as the letter has it; '-': numbers are not filled. */
  readonly pad: '' | '-' | '_' | '0';
  readonly width: number;
  readonly isUpper: boolean;
  readonly swapsCase: boolean;
}

/** Letters that take no `E` before them, and no `O` (locales may have numbers and eras of their own; C has not). */
const WITHOUT_ERA = 'aAbhBdDeFHIjklMmSUVgGWw';
const WITHOUT_DIGITS = 'aAcxXDFY';

const COMPOSED: Readonly<Record<string, string>> = {
  c: '%a %b %e %H:%M:%S %Y',
  D: '%m/%d/%y',
  F: '%Y-%m-%d',
  r: '%I:%M:%S %p',
  R: '%H:%M',
  T: '%H:%M:%S',
  X: '%H:%M:%S',
  x: '%m/%d/%y',
};

export function formatTime(format: string, f: TimeFields): string {
  return format.replace(
    /%([-_0^#]*)(\d*)([EO]?)(.?)/gsu,
    (whole, flags: string, width: string, modifier: string, letter: string) => {
      const directive: Directive = {
        pad: (flags.match(/[-_0]/g)?.at(-1) ?? '') as Directive['pad'],
        width: Number(width),
        isUpper: flags.includes('^'),
        swapsCase: flags.includes('#'),
      };
      const refused = modifier === 'E' ? WITHOUT_ERA : modifier === 'O' ? WITHOUT_DIGITS : '';
      const text = letter === '' || refused.includes(letter) ? null : expand(letter, directive, f);
      return text ?? copied(whole, directive);
    },
  );
}

/** Null: there is no such directive. */
function expand(letter: string, d: Directive, f: TimeFields): string | null {
  const composed = COMPOSED[letter];
  if (composed !== undefined) return copied(formatTime(composed, f), d);
  if (letter === 'z') return zone(d, f);
  if (letter === 'P' || (letter === 'p' && d.swapsCase)) return copied(f.hour < 12 ? 'am' : 'pm', { ...d, isUpper: false });
  if (letter === 'Z' && d.swapsCase) return copied(zoneName(f).toLowerCase(), { ...d, isUpper: false });
  const text = textOf(letter, d, f);
  if (text !== null) return copied(text, d);
  const number = numberOf(letter, f);
  if (number === null) return null;
  const [value, digits] = number;
  return numbered(value, digits, 'ekl'.includes(letter) && d.pad === '' ? { ...d, pad: '_' } : d);
}

function textOf(letter: string, d: Directive, f: TimeFields): string | null {
  const capitals = (name: string): string => (d.swapsCase ? name.toUpperCase() : name);
  switch (letter) {
    case 'a':
      return capitals((WEEKDAY_NAMES[f.weekday] ?? '?').slice(0, 3));
    case 'A':
      return capitals(WEEKDAY_NAMES[f.weekday] ?? '?');
    case 'b':
    case 'h':
      return capitals((MONTH_NAMES[f.month - 1] ?? '?').slice(0, 3));
    case 'B':
      return capitals(MONTH_NAMES[f.month - 1] ?? '?');
    case 'p':
      return f.hour < 12 ? 'AM' : 'PM';
    case 's':
      return String(secondsFrom(f));
    case 'Z':
      return zoneName(f);
    case 'n':
      return '\n';
    case 't':
      return '\t';
    case '%':
      return '%';
    default:
      return null;
  }
}

/** A number and how many digits it has at least. */
function numberOf(letter: string, f: TimeFields): readonly [value: number, digits: number] | null {
  const hour12 = f.hour % 12 === 0 ? 12 : f.hour % 12;
  const sunday = (f.weekday + 1) % 7;
  switch (letter) {
    case 'C':
      return [Math.floor(f.year / 100), 1];
    case 'd':
    case 'e':
      return [f.day, 2];
    case 'H':
    case 'k':
      return [f.hour, 2];
    case 'I':
    case 'l':
      return [hour12, 2];
    case 'j':
      return [f.yearDay, 3];
    case 'm':
      return [f.month, 2];
    case 'M':
      return [f.minute, 2];
    case 'S':
      return [f.second, 2];
    case 'u':
      return [f.weekday + 1, 1];
    case 'U':
      return [Math.floor((f.yearDay + 6 - sunday) / 7), 2];
    case 'w':
      return [sunday, 1];
    case 'W':
      return [Math.floor((f.yearDay + 6 - f.weekday) / 7), 2];
    case 'G':
      return [isoWeek(f).year, 1];
    case 'g':
      return [positiveRemainder(isoWeek(f).year, 100), 2];
    case 'V':
      return [isoWeek(f).week, 2];
    case 'y':
      return [positiveRemainder(f.year, 100), 2];
    case 'Y':
      return [f.year, 1];
    default:
      return null;
  }
}

function positiveRemainder(n: number, divisor: number): number {
  return ((n % divisor) + divisor) % divisor;
}

/** Where it is not known whether it is summer there is no zone. */
function zoneName(f: TimeFields): string {
  return f.isDst < 0 ? '' : 'UTC';
}

/** The sign and the number are two fields, each as wide as was asked for. */
function zone(d: Directive, f: TimeFields): string {
  return f.isDst < 0 ? '' : copied('+', d) + numbered(0, 4, d);
}

function numbered(value: number, digitsMin: number, d: Directive): string {
  const sign = value < 0 ? '-' : '';
  const digits = String(Math.abs(value));
  const missing = d.pad === '-' ? 0 : Math.max(digitsMin, d.width) - sign.length - digits.length;
  if (missing <= 0) return copied(sign + digits, d);
  return d.pad === '_' ? ' '.repeat(missing) + sign + digits : sign + '0'.repeat(missing) + digits;
}

/** Text in the room that there is for it, and in the case that was asked for. */
function copied(text: string, d: Directive): string {
  const cased = d.isUpper ? text.toUpperCase() : text;
  const missing = d.width - [...text].length;
  return missing > 0 ? (d.pad === '0' ? '0' : ' ').repeat(missing) + cased : cased;
}

/**
 * Seconds since 1970, of fields that may lie out of their ranges. Nobody has summer time here: who claims it means an hour earlier
 * (mktime).
 */
export function secondsFrom(f: TimeFields): bigint {
  const months = f.year * 12 + f.month - 1;
  const days = BigInt(daysBefore(Math.floor(months / 12), positiveRemainder(months, 12)) + f.day - 1);
  return days * 86_400n + BigInt(f.hour * 3600 + f.minute * 60 + f.second - (f.isDst > 0 ? 3600 : 0));
}

/** Days from 1970 to the first day of a month, which is counted from 0. The host knows few hundred thousand years: the calendar repeats. */
function daysBefore(year: number, month: number): number {
  const cycles = Math.floor(year / CYCLE_YEARS);
  const date = new Date(0);
  date.setUTCFullYear(year - cycles * CYCLE_YEARS, month, 1);
  return date.getTime() / 86_400_000 + cycles * CYCLE_DAYS;
}

/** ISO 8601 week and its year. */
export function isoWeek(f: TimeFields): { year: number; week: number } {
  const week = Math.floor((f.yearDay - (f.weekday + 1) + 10) / 7);
  if (week < 1) return { year: f.year - 1, week: weeksIn(f.year - 1) };
  if (week > weeksIn(f.year)) return { year: f.year + 1, week: 1 };
  return { year: f.year, week };
}

function weeksIn(year: number): number {
  const dominical = (y: number): number => (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7;
  return dominical(year) === 4 || dominical(year - 1) === 3 ? 53 : 52;
}
