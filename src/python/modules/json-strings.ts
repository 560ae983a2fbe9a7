// JSON strings, both ways: the characters between two quotes, and any str in quotes with what must be escaped.
// Follows scanstring and encode_basestring of Modules/_json.c, CPython 3.10-3.13: which errors there are, and the place each names.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject, type PyStr } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { oneArg, positional } from '../heap/type-spec.ts';
import { PyRaise, typeError, valueError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { getAttrText } from '../objects/protocols/attribute.ts';
import { asInt } from '../objects/protocols/number.ts';
import { ssizeArgument } from '../objects/sequence-index.ts';
import { isStr, newStr, newStrOf, strOf } from '../objects/str.ts';
import { newPair } from '../objects/tuple.ts';
import * as data from '../text/str-data.ts';

type StrData = data.StrData;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LOWER_U = 0x75;
/** Characters below this are control characters. */
const FIRST_PRINTABLE = 0x20;

/** What stands after a backslash, and what is meant. */
const MEANINGS: ReadonlyMap<number, string> = new Map(
  ['""', '\\\\', '//', 'b\b', 'f\f', 'n\n', 'r\r', 't\t'].map(([written, meant]) => [
    (written as string).charCodeAt(0),
    meant as string,
  ]),
);

/** Characters with a short escape, the other way round; a slash needs none. */
const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map(
  [...MEANINGS].filter(([, meant]) => meant !== '/').map(([written, meant]) => [meant, `\\${String.fromCharCode(written)}`]),
);

/** json.JSONDecodeError(message, document, position). */
export function decodeError(t: Thread, message: string, document: PyObject, position: number): PyRaise {
  const module = t.importModule('json.decoder');
  const args: PyObject[] = [];
  let cls: PyObject | null = null;
  try {
    cls = getAttrText(t, module, 'JSONDecodeError');
    args.push(newStr(t, message), incref(document), newInt(t, position));
    return new PyRaise(t.call(cls, args, null) as PyRaise['value']);
  } finally {
    for (const arg of args) decref(t, arg);
    if (cls !== null) decref(t, cls);
    decref(t, module);
  }
}

/** A document by positions: one host character each, so that a position is that of the str. */
export class Document {
  readonly units: string;
  readonly length: number;

  constructor(
    /** Borrowed. */
    readonly source: PyObject,
    private readonly text: StrData = strOf(source),
  ) {
    this.units =
      text.codePoints === null
        ? text.value
        : text.codePoints.map((p) => (p > 0xffff ? '\uffff' : String.fromCharCode(p))).join('');
    this.length = this.units.length;
  }

  slice(start: number, stop: number): StrData {
    return data.slice(this.text, start, stop);
  }
}

/** A string that has been read: its characters, and the position after its closing quote. */
export interface ScannedString {
  readonly text: StrData;
  readonly end: number;
}

/** Reads a string whose opening quote is right before `start`. */
export function scanString(t: Thread, document: Document, start: number, strict: boolean): ScannedString {
  const { units, length, source } = document;
  if (start < 0 || start > length) throw valueError(t, 'end is out of bounds');
  const parts: StrData[] = [];
  const unterminated = (): PyRaise => decodeError(t, 'Unterminated string starting at', source, start - 1);
  let at = start;
  for (;;) {
    const from = at;
    let code = -1;
    for (; at < length; at++) {
      code = units.charCodeAt(at);
      if (code === QUOTE || code === BACKSLASH) break;
      if (strict && code < FIRST_PRINTABLE) throw decodeError(t, 'Invalid control character at', source, at);
    }
    t.charge((at - from) >> 3);
    if (at >= length) throw unterminated();
    if (at > from) parts.push(document.slice(from, at));
    at++;
    if (code === QUOTE) return { text: parts.length === 1 ? (parts[0] as StrData) : data.join(data.EMPTY, parts), end: at };
    if (at >= length) throw unterminated();
    if (units.charCodeAt(at) === LOWER_U) {
      const escape = unicodeEscape(t, document, at);
      parts.push(data.fromPoint(escape.point));
      at = escape.end;
      continue;
    }
    const meant = MEANINGS.get(units.charCodeAt(at));
    if (meant === undefined) throw decodeError(t, 'Invalid \\escape', source, at - 1);
    parts.push(data.fromUnits(meant));
    at++;
  }
}

/** `uXXXX` with the `u` at `at`; a second one that completes a surrogate pair belongs to it. */
function unicodeEscape(t: Thread, document: Document, at: number): { readonly point: number; readonly end: number } {
  const { units, length } = document;
  // A string ends with a quote, so there must be more than the digits.
  if (at + 5 >= length) throw decodeError(t, 'Invalid \\uXXXX escape', document.source, at);
  const point = fourDigits(t, document, at);
  const end = at + 5;
  const mayBePair = point >= 0xd800 && point < 0xdc00 && end + 6 < length && units[end] === '\\' && units[end + 1] === 'u';
  if (mayBePair) {
    const low = fourDigits(t, document, end + 1);
    if (low >= 0xdc00 && low < 0xe000) return { point: 0x10000 + ((point & 0x3ff) << 10) + (low & 0x3ff), end: end + 6 };
  }
  return { point, end };
}

function fourDigits(t: Thread, document: Document, at: number): number {
  const digits = document.units.slice(at + 1, at + 5);
  if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw decodeError(t, 'Invalid \\uXXXX escape', document.source, at);
  return Number.parseInt(digits, 16);
}

// ---- quoting

function escapeUnit(unit: string): string {
  return SHORT_ESCAPES.get(unit) ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** In quotes, with nothing but ASCII. Characters beyond U+FFFF are written as their two surrogates, which `value` holds. */
export function quoteAscii(s: StrData): StrData {
  return data.fromUnits(`"${s.value.replace(/["\\]|[^ -~]/g, escapeUnit)}"`);
}

/** In quotes, with only that escaped which must be. */
export function quote(s: StrData): StrData {
  const value = `"${s.value.replace(/["\\\x00-\x1f]/g, escapeUnit)}"`;
  if (s.codePoints === null) return data.fromUnits(value);
  const points = s.codePoints.flatMap((p) => {
    const unit = p < 0x80 ? String.fromCharCode(p) : '';
    if (unit === '' || (p >= FIRST_PRINTABLE && !SHORT_ESCAPES.has(unit))) return [p];
    return Array.from(escapeUnit(unit), (c) => c.charCodeAt(0));
  });
  return { value, codePoints: [QUOTE, ...points, QUOTE] };
}

function checkedStr(t: Thread, o: PyObject): PyStr {
  if (!isStr(o)) throw typeError(t, `first argument must be a string, not ${o.type.name}`);
  return strOf(o);
}

function quoting(name: string, doc: string, write: (s: StrData) => StrData) {
  return oneArg(
    name,
    (t, _self, o) => {
      const s = checkedStr(t, o);
      t.charge(s.value.length >> 3);
      return newStrOf(t, write(s));
    },
    { doc: `${name}(string) -> string\n\n${doc}` },
  );
}

export const ENCODE_BASESTRING = quoting('encode_basestring', 'Return a JSON representation of a Python string', quote);
export const ENCODE_BASESTRING_ASCII = quoting(
  'encode_basestring_ascii',
  'Return an ASCII-only JSON representation of a Python string',
  quoteAscii,
);

export const SCANSTRING = positional(
  'scanstring',
  [0, Number.POSITIVE_INFINITY],
  (t, _self, args) => {
    const count = args.length;
    if (count < 2 || count > 3) {
      const bound = count < 2 ? 'at least 2' : 'at most 3';
      throw typeError(t, `scanstring() takes ${bound} arguments (${count} given)`);
    }
    const [source, end, strict] = args as [PyObject, PyObject, PyObject | undefined];
    const start = ssizeArgument(t, end);
    const isStrict = strict === undefined || (t.profile.json.strictTakesAnyTruth ? t.truthOf(strict) : asInt(t, strict) !== 0);
    checkedStr(t, source);
    const scanned = scanString(t, new Document(source), start, isStrict);
    return newPair(t, newStrOf(t, scanned.text), newInt(t, scanned.end));
  },
  {
    doc: 'scanstring(string, end, strict=True) -> (string, end)\n\nThe text that follows an opening quote, and the position after the closing one.',
  },
);
