// strftime in the C locale. Follows C99 strftime as glibc has it, which CPython calls.

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

const two = (n: number): string => String(n).padStart(2, '0');

export function formatTime(format: string, f: TimeFields): string {
  return format.replace(/%([-_0^#]?)([a-zA-Z%])/g, (whole, flag: string, code: string) => {
    const text = formatOne(code, f);
    if (text === null) return whole;
    if (flag === '-') return text.replace(/^[0 ]+(?=.)/, '');
    if (flag === '_') return text.replace(/^0+(?=.)/, (zeros) => ' '.repeat(zeros.length));
    return flag === '^' ? text.toUpperCase() : text;
  });
}

function formatOne(code: string, f: TimeFields): string | null {
  const hour12 = f.hour % 12 === 0 ? 12 : f.hour % 12;
  const sunday = (f.weekday + 1) % 7;
  switch (code) {
    case 'a':
      return (WEEKDAY_NAMES[f.weekday] ?? '?').slice(0, 3);
    case 'A':
      return WEEKDAY_NAMES[f.weekday] ?? '?';
    case 'b':
    case 'h':
      return (MONTH_NAMES[f.month - 1] ?? '?').slice(0, 3);
    case 'B':
      return MONTH_NAMES[f.month - 1] ?? '?';
    case 'c':
      return formatTime('%a %b %e %H:%M:%S %Y', f);
    case 'C':
      return two(Math.floor(f.year / 100));
    case 'd':
      return two(f.day);
    case 'D':
      return formatTime('%m/%d/%y', f);
    case 'e':
      return String(f.day).padStart(2);
    case 'F':
      return formatTime('%Y-%m-%d', f);
    case 'H':
      return two(f.hour);
    case 'I':
      return two(hour12);
    case 'j':
      return String(f.yearDay).padStart(3, '0');
    case 'm':
      return two(f.month);
    case 'M':
      return two(f.minute);
    case 'n':
      return '\n';
    case 'p':
      return f.hour < 12 ? 'AM' : 'PM';
    case 'r':
      return formatTime('%I:%M:%S %p', f);
    case 'R':
      return formatTime('%H:%M', f);
    case 'S':
      return two(f.second);
    case 't':
      return '\t';
    case 'T':
    case 'X':
      return formatTime('%H:%M:%S', f);
    case 'u':
      return String(f.weekday + 1);
    case 'U':
      return two(Math.floor((f.yearDay + 6 - sunday) / 7));
    case 'w':
      return String(sunday);
    case 'W':
      return two(Math.floor((f.yearDay + 6 - f.weekday) / 7));
    case 'G':
      return String(isoWeek(f).year);
    case 'g':
      return two(isoWeek(f).year % 100);
    case 'V':
      return two(isoWeek(f).week);
    case 'x':
      return formatTime('%m/%d/%y', f);
    case 'y':
      return two(((f.year % 100) + 100) % 100);
    case 'Y':
      return String(f.year);
    case 'z':
      return '+0000';
    case 'Z':
      return 'UTC';
    case '%':
      return '%';
    default:
      return null;
  }
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
