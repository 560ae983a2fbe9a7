// The time module on a virtual clock: it stands still but for sleep(), and for a tiny step at every reading.
// Follows Modules/timemodule.c, CPython 3.13, in UTC. DEVIATION: the clock of a simulation is a function of what the program does, so that two
// runs agree (test/python/modules/time.test.ts).

import { decref } from '../heap/heap.ts';
import { incref, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { noArgs, oneArg, positional } from '../heap/type-spec.ts';
import { kindOf } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { overflowError, typeError, valueError } from '../objects/errors.ts';
import { asDouble, isFloat, newFloat } from '../objects/float.ts';
import { newInt } from '../objects/int.ts';
import { osError } from '../objects/os-error.ts';
import { getAttrText } from '../objects/protocols/attribute.ts';
import { asInt, index } from '../objects/protocols/number.ts';
import { isStr, newStr, strOf } from '../objects/str.ts';
import { defineStructSequence, newStructSequence } from '../objects/struct-sequence.ts';
import { newTuple, tupleItems } from '../objects/tuple.ts';
import type { PyThread } from '../vm/thread.ts';
import type { NativeModule } from './native-module.ts';
import { newSimpleNamespace } from './simple-namespace.ts';
import { CYCLE_DAYS, CYCLE_YEARS, formatTime, secondsFrom, type TimeFields } from './time-format.ts';

const NANOSECONDS = 1_000_000_000n;

const STRUCT_TIME = defineStructSequence({
  module: 'time',
  name: 'struct_time',
  fields: [
    'tm_year',
    'tm_mon',
    'tm_mday',
    'tm_hour',
    'tm_min',
    'tm_sec',
    'tm_wday',
    'tm_yday',
    'tm_isdst',
    'tm_zone',
    'tm_gmtoff',
  ],
  visible: 9,
});

/** Seconds of an argument; a missing one or None is now. */
function secondsOf(t: Thread, o: PyObject | undefined): number {
  if (o === undefined || o === t.none) return Number(t.clock.now() / NANOSECONDS);
  const seconds = isFloat(o) ? asDouble(t, o) : wholeSeconds(t, o);
  if (Number.isNaN(seconds)) throw valueError(t, 'Invalid value NaN (not a number)');
  if (seconds < -TIME_T_END || seconds >= TIME_T_END) throw outOfTimeT(t);
  if (seconds < FIRST_SECOND || seconds > LAST_SECOND) throw osError(t, EOVERFLOW);
  return Math.floor(seconds);
}

const TIME_T_END = 2 ** 63;
const outOfTimeT = (t: Thread) => overflowError(t, 'timestamp out of range for platform time_t');

/** The C library counts years in 32 bits from 1900. */
const FIRST_SECOND = -67768040609740800;
const LAST_SECOND = 67768036191676799;
const EOVERFLOW = 75;

const CLOCKS = new Set(['time', 'monotonic', 'perf_counter', 'process_time', 'thread_time']);

function wholeSeconds(t: Thread, o: PyObject): number {
  const number = index(t, o);
  const seconds = BigInt(number.value as bigint | number);
  decref(t, number);
  if (BigInt.asIntN(64, seconds) !== seconds) throw outOfTimeT(t);
  // As a double the largest of time_t would be the first beyond it.
  return Math.min(Number(seconds), TIME_T_END - 1024);
}

/** The years that an int counts from 1900. */
const YEAR_MIN = 1900 - 2 ** 31;
const YEAR_MAX = 1899 + 2 ** 31;

/** The host's dates end with the year 275760. */
const CYCLE_SECONDS = CYCLE_DAYS * 86_400;

export function fieldsOf(time: number): TimeFields {
  const cycles = Math.floor(time / CYCLE_SECONDS);
  const seconds = time - cycles * CYCLE_SECONDS;
  const date = new Date(seconds * 1000);
  const year = date.getUTCFullYear();
  const first = new Date(0);
  first.setUTCFullYear(year, 0, 1);
  return {
    year: year + cycles * CYCLE_YEARS,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    weekday: (date.getUTCDay() + 6) % 7,
    yearDay: Math.floor((seconds * 1000 - first.getTime()) / 86_400_000) + 1,
    isDst: 0,
  };
}

function structTime(t: Thread, f: TimeFields): PyObject {
  const items = [f.year, f.month, f.day, f.hour, f.minute, f.second, f.weekday, f.yearDay, f.isDst].map(
    (n) => newInt(t, n) as PyObject,
  );
  return newStructSequence(t, STRUCT_TIME, [...items, newStr(t, 'UTC'), newInt(t, 0)], 9);
}

function fieldsFrom(t: Thread, name: 'asctime' | 'mktime' | 'strftime', o: PyObject | undefined): TimeFields {
  if (o === undefined || o === t.none) return fieldsOf(secondsOf(t, undefined));
  if ((o.type.flags & TypeFlags.TupleSubclass) === 0) throw typeError(t, 'Tuple or struct_time argument required');
  const items = tupleItems(o);
  if (items.length !== 9) throw typeError(t, `${name}(): illegal time tuple argument`);
  const [year, month, day, hour, minute, second, weekday, yearDay, isDst] = items.map((item) => asInt(t, item)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  // Only what is shown is checked (checktm); mktime takes what is out of range over into the next unit.
  const isExact = name === 'mktime';
  // The C struct counts years from 1900 in an int.
  if (year < YEAR_MIN) throw overflowError(t, 'year out of range');
  if (!isExact) checkRanges(t, { month, day, hour, minute, second, weekday, yearDay });
  return {
    year,
    month: isExact ? month : month || 1,
    day: isExact ? day : day || 1,
    hour,
    minute,
    second,
    weekday: ((weekday % 7) + 7) % 7,
    yearDay: yearDay || 1,
    isDst,
  };
}

/** mktime fails where the year that it arrives at does not fit. */
function makeTime(t: Thread, fields: TimeFields): PyObject {
  const seconds = Number(secondsFrom(fields));
  const { year } = fieldsOf(seconds);
  if (year < YEAR_MIN || year > YEAR_MAX) throw overflowError(t, 'mktime argument out of range');
  return newFloat(t, seconds);
}

/** Month, day and day of the year may be 0 for the first. */
function checkRanges(t: Thread, f: Omit<TimeFields, 'year' | 'isDst'>): void {
  const ranges: [name: string, value: number, low: number, high: number][] = [
    ['month', f.month, 0, 12],
    ['day of month', f.day, 0, 31],
    ['hour', f.hour, 0, 23],
    ['minute', f.minute, 0, 59],
    ['seconds', f.second, 0, 61],
    // The weekday is wrapped by the C remainder, which keeps what is below -1 negative, but for whole weeks.
    ['day of week', (f.weekday + 1) % 7, 0, 6],
    ['day of year', f.yearDay, 0, 366],
  ];
  for (const [name, value, low, high] of ranges) if (value < low || value > high) throw valueError(t, `${name} out of range`);
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function ascTime(f: TimeFields): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${WEEKDAYS[f.weekday]} ${MONTHS[f.month - 1]} ${String(f.day).padStart(2)} ${two(f.hour)}:${two(f.minute)}:${two(f.second)} ${f.year}`;
}

function sleep(t: Thread, _self: PyObject, arg: PyObject): PyObject {
  const seconds = asDouble(t, arg);
  if (Number.isNaN(seconds)) throw valueError(t, 'Invalid value NaN (not a number)');
  if (seconds < 0) throw valueError(t, 'sleep length must be non-negative');
  const { signals, threads } = t as PyThread;
  let nanoseconds = BigInt(Math.round(seconds * 1e9));
  if (nanoseconds > 0n) (t as PyThread).children.runAll();
  if (signals.isTiming && threads.alive.length === 1) {
    for (let left = 0n; left !== nanoseconds && signals.isTiming; ) {
      left = nanoseconds;
      nanoseconds = signals.sleepToTimer(left);
    }
  }
  threads.waitUntil(null, () => false, nanoseconds);
  return incref(t.none);
}

const asSeconds = (t: Thread, nanoseconds: bigint): PyObject => newFloat(t, Number(nanoseconds) / 1e9);
const asWhole = (t: Thread, nanoseconds: bigint): PyObject =>
  newInt(t, nanoseconds <= 2n ** 53n - 1n ? Number(nanoseconds) : nanoseconds);

/** Formats are read by the module `_strptime`, which datetime uses too. */
function strptime(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const module = t.importModule('_strptime');
  try {
    const read = getAttrText(t, module, '_strptime_time');
    try {
      return t.call(read, args, null);
    } finally {
      decref(t, read);
    }
  } finally {
    decref(t, module);
  }
}

/** Clocks by number: how long something has run, but for that of the day. */
const CLOCK_IDS: Readonly<Record<string, number>> = {
  CLOCK_REALTIME: 0,
  CLOCK_MONOTONIC: 1,
  CLOCK_PROCESS_CPUTIME_ID: 2,
  CLOCK_THREAD_CPUTIME_ID: 3,
  CLOCK_MONOTONIC_RAW: 4,
  CLOCK_BOOTTIME: 7,
  CLOCK_TAI: 11,
};
const EPERM = 1;
const EINVAL = 22;

function clockNumber(t: Thread, o: PyObject): number {
  const number = asInt(t, o);
  if (!Object.values(CLOCK_IDS).includes(number)) throw osError(t, EINVAL);
  return number;
}

function readClock(t: Thread, o: PyObject): bigint {
  const number = clockNumber(t, o);
  return number === CLOCK_IDS['CLOCK_REALTIME'] || number === CLOCK_IDS['CLOCK_TAI'] ? t.clock.now() : t.clock.sinceStart();
}

export const TIME: NativeModule = {
  name: 'time',
  functions: [
    noArgs('time', (t) => asSeconds(t, t.clock.now())),
    noArgs('time_ns', (t) => asWhole(t, t.clock.now())),
    noArgs('monotonic', (t) => asSeconds(t, t.clock.sinceStart())),
    noArgs('monotonic_ns', (t) => asWhole(t, t.clock.sinceStart())),
    noArgs('perf_counter', (t) => asSeconds(t, t.clock.sinceStart())),
    noArgs('perf_counter_ns', (t) => asWhole(t, t.clock.sinceStart())),
    noArgs('process_time', (t) => asSeconds(t, t.clock.sinceStart())),
    noArgs('process_time_ns', (t) => asWhole(t, t.clock.sinceStart())),
    noArgs('thread_time', (t) => asSeconds(t, t.clock.sinceStart())),
    noArgs('thread_time_ns', (t) => asWhole(t, t.clock.sinceStart())),
    oneArg('sleep', sleep),
    oneArg('clock_gettime', (t, _self, id) => asSeconds(t, readClock(t, id))),
    oneArg('clock_gettime_ns', (t, _self, id) => asWhole(t, readClock(t, id))),
    oneArg('clock_getres', (t, _self, id) => {
      clockNumber(t, id);
      return newFloat(t, 1e-9);
    }),
    ...['clock_settime', 'clock_settime_ns'].map((name) =>
      positional(name, [2, 2], (t, _self, [id]) => {
        throw osError(t, clockNumber(t, id as PyObject) === CLOCK_IDS['CLOCK_REALTIME'] ? EPERM : EINVAL);
      }),
    ),
    positional('gmtime', [0, 1], (t, _self, args) => structTime(t, fieldsOf(secondsOf(t, args[0])))),
    positional('localtime', [0, 1], (t, _self, args) => structTime(t, fieldsOf(secondsOf(t, args[0])))),
    oneArg('mktime', (t, _self, o) => makeTime(t, fieldsFrom(t, 'mktime', o))),
    positional('asctime', [0, 1], (t, _self, args) => newStr(t, ascTime(fieldsFrom(t, 'asctime', args[0])))),
    positional('ctime', [0, 1], (t, _self, args) => newStr(t, ascTime(fieldsOf(secondsOf(t, args[0]))))),
    positional('strftime', [1, 2], (t, _self, args) => {
      const format = args[0] as PyObject;
      if (!isStr(format)) throw typeError(t, `strftime() argument 1 must be str, not ${kindOf(t, format)}`);
      const fields = fieldsFrom(t, 'strftime', args[1]);
      const { value } = strOf(format);
      if (value.includes('\0')) throw valueError(t, 'embedded null character');
      return newStr(t, formatTime(value, fields));
    }),
    positional('strptime', [0, Number.POSITIVE_INFINITY], strptime),
    noArgs('tzset', (t) => incref(t.none)),
    oneArg('get_clock_info', (t, _self, name) => {
      if (!isStr(name)) throw typeError(t, `get_clock_info() argument 1 must be str, not ${kindOf(t, name)}`);
      if (!CLOCKS.has(strOf(name).value)) throw valueError(t, 'unknown clock');
      return newSimpleNamespace(t, [
        ['implementation', newStr(t, 'virtual')],
        ['monotonic', newBool(t, strOf(name).value !== 'time')],
        ['adjustable', newBool(t, strOf(name).value === 'time')],
        ['resolution', newFloat(t, 1e-9)],
      ]);
    }),
  ],
  types: () => ({ struct_time: STRUCT_TIME }),
  values: {
    ...Object.fromEntries(Object.entries(CLOCK_IDS).map(([name, number]) => [name, (t: Thread) => newInt(t, number)])),
    timezone: (t) => newInt(t, 0),
    altzone: (t) => newInt(t, 0),
    daylight: (t) => newInt(t, 0),
    _STRUCT_TM_ITEMS: (t) => newInt(t, 11),
    tzname: (t) => newTuple(t, [newStr(t, 'UTC'), newStr(t, 'UTC')]),
  },
};
