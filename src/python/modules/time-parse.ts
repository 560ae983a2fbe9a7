// strptime in the C locale. Follows Lib/_strptime.py of CPython 3.13 in what is matched, in defaults and in messages.

import { MONTH_NAMES, type TimeFields, WEEKDAY_NAMES } from './time-format.ts';

const PATTERNS: Readonly<Record<string, string>> = {
  d: '3[0-1]|[1-2]\\d|0[1-9]|[1-9]| [1-9]',
  f: '[0-9]{1,6}',
  H: '2[0-3]|[0-1]\\d|\\d',
  I: '1[0-2]|0[1-9]|[1-9]| [1-9]',
  j: '36[0-6]|3[0-5]\\d|[1-2]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]',
  m: '1[0-2]|0[1-9]|[1-9]',
  M: '[0-5]\\d|\\d',
  S: '6[0-1]|[0-5]\\d|\\d',
  U: '5[0-3]|[0-4]\\d|\\d',
  W: '5[0-3]|[0-4]\\d|\\d',
  w: '[0-6]',
  y: '\\d\\d',
  Y: '\\d\\d\\d\\d',
  z: '[+-]\\d\\d:?[0-5]\\d(?::?[0-5]\\d(?:\\.\\d{1,6})?)?|Z',
  Z: 'utc|gmt',
  p: 'am|pm',
  A: WEEKDAY_NAMES.join('|'),
  a: WEEKDAY_NAMES.map((name) => name.slice(0, 3)).join('|'),
  B: MONTH_NAMES.join('|'),
  b: MONTH_NAMES.map((name) => name.slice(0, 3)).join('|'),
};

const COMPOSED: Readonly<Record<string, string>> = { c: '%a %b %d %H:%M:%S %Y', x: '%m/%d/%y', X: '%H:%M:%S' };

/** The fields, or the message of the ValueError. */
export function parseTime(text: string, format: string): TimeFields | string {
  const codes: string[] = [];
  const expanded = format.replace(/%([cxX])/g, (_whole, code: string) => COMPOSED[code] as string);
  let pattern = '';
  for (let i = 0; i < expanded.length; i++) {
    const c = expanded[i] as string;
    if (/\s/.test(c)) {
      if (!pattern.endsWith('\\s+')) pattern += '\\s+';
      continue;
    }
    if (c !== '%') {
      pattern += c.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
      continue;
    }
    const code = expanded[++i];
    if (code === undefined) return `stray % in format '${format}'`;
    if (code === '%') {
      pattern += '%';
      continue;
    }
    const part = PATTERNS[code];
    if (part === undefined) return `'${code}' is a bad directive in format '${format}'`;
    codes.push(code);
    pattern += `(${part})`;
  }
  const match = new RegExp(`^${pattern}`, 'i').exec(text);
  if (match === null) return `time data '${text}' does not match format '${format}'`;
  if (match[0].length !== text.length) return `unconverted data remains: ${text.slice(match[0].length)}`;
  return assemble(codes, match.slice(1));
}

function assemble(codes: readonly string[], values: readonly string[]): TimeFields | string {
  const found = new Map(codes.map((code, i) => [code, values[i] as string]));
  const number = (code: string): number | undefined => {
    const value = found.get(code);
    return value === undefined ? undefined : Number(value.trim());
  };
  const named = (code: string, names: readonly string[], length?: number): number | undefined => {
    const value = found.get(code)?.toLowerCase();
    return value === undefined ? undefined : names.findIndex((name) => name.slice(0, length).toLowerCase() === value);
  };
  const short = number('y');
  const year = number('Y') ?? (short === undefined ? 1900 : short <= 68 ? 2000 + short : 1900 + short);
  const monthName = named('B', MONTH_NAMES) ?? named('b', MONTH_NAMES, 3);
  let month = number('m') ?? (monthName === undefined ? 1 : monthName + 1);
  let day = number('d') ?? 1;
  let hour = number('H') ?? 0;
  const hour12 = number('I');
  if (hour12 !== undefined) {
    const isAfternoon = found.get('p')?.toLowerCase() === 'pm';
    hour = (hour12 % 12) + (isAfternoon ? 12 : 0);
  }
  const yearDay = number('j');
  if (yearDay !== undefined && number('m') === undefined && number('d') === undefined) {
    const date = new Date(0);
    date.setUTCFullYear(year, 0, yearDay);
    month = date.getUTCMonth() + 1;
    day = date.getUTCDate();
  }
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() + 1 !== month) return 'day is out of range for month';
  const first = new Date(0);
  first.setUTCFullYear(year, 0, 1);
  return {
    year,
    month,
    day,
    hour,
    minute: number('M') ?? 0,
    second: number('S') ?? 0,
    weekday: named('A', WEEKDAY_NAMES) ?? named('a', WEEKDAY_NAMES, 3) ?? (date.getUTCDay() + 6) % 7,
    yearDay: yearDay ?? Math.round((date.getTime() - first.getTime()) / 86_400_000) + 1,
    isDst: -1,
  };
}
