// Methods that bytes and bytearray share. Follows Objects/bytes_methods.c and stringlib, CPython 3.10-3.13. Where a method of str does the same
// on characters, the bytes pass through it as Latin-1 text. Results are of the type of the object, and fresh for bytearray.

import { decref, decrefAll } from '../heap/heap.ts';
import { incref, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { keywords, type NativeSpec, noArgs, oneArg, positional } from '../heap/type-spec.ts';
import { partsRoom } from '../profiles/split-capacity.ts';
import { fromLatin1, latin1 } from '../text/latin1.ts';
import { fromUnits, type StrData } from '../text/str-data.ts';
import * as layout from '../text/str-layout.ts';
import * as search from '../text/str-search.ts';
import { kindOf, parseArguments, signature } from './arguments.ts';
import { newBool } from './bool.ts';
import { newBytearray } from './bytearray.ts';
import { bufferOf, bytesOf, exactBytes, findBytes, hasBytesAt, isBytes, newBytes, newFreshBytes } from './bytes.ts';
import { percentFormatBytes } from './bytes-percent.ts';
import { codecArgument, decodeObject } from './codecs.ts';
import { typeError, valueError } from './errors.ts';
import { newInt } from './int.ts';
import { listAppend, newList, reserveItems } from './list-storage.ts';
import { collectItems } from './protocols/iterate.ts';
import { asIndex, asInt, isTrue } from './protocols/number.ts';
import { length } from './protocols/object.ts';
import { sliceBoundOrNone } from './sequence-index.ts';
import { isStr, newStr, strOf } from './str.ts';
import { newTuple } from './tuple.ts';

type Kind = 'bytes' | 'bytearray';

function buffer(t: Thread, o: PyObject): Uint8Array {
  return bufferOf(t, o);
}

/** The bytes that a method looks through from one end to the other. */
function wholeBuffer(t: Thread, self: PyObject): Uint8Array {
  const bytes = buffer(t, self);
  t.charge(bytes.length >>> 4);
  return bytes;
}

function data(bytes: Uint8Array): StrData {
  return fromUnits(latin1(bytes));
}

/** A result of the same kind; bytes that did not change are the object itself. */
function result(t: Thread, self: PyObject, kind: Kind, bytes: Uint8Array, unchanged = false): PyObject {
  if (kind === 'bytearray') return newBytearray(t, bytes);
  return unchanged ? exactBytes(t, self) : newBytes(t, bytes);
}

function freshResult(t: Thread, kind: Kind, bytes: Uint8Array): PyObject {
  return kind === 'bytearray' ? newBytearray(t, bytes) : newFreshBytes(t, bytes);
}

function bounds(t: Thread, length: number, args: readonly PyObject[]): { start: number; end: number } {
  const clamp = (index: number): number => (index < 0 ? Math.max(0, index + length) : index);
  const start = args[1] === undefined ? 0 : clamp(sliceBoundOrNone(t, args[1], 0));
  const end = args[2] === undefined ? length : Math.min(length, clamp(sliceBoundOrNone(t, args[2], length)));
  return { start, end };
}

/** What find and count look for: bytes, or one byte given as an integer. */
function needle(t: Thread, o: PyObject): Uint8Array {
  if (o.type.ops.bfGetbuffer !== null) return buffer(t, o);
  if (o.type.ops.nbIndex === null) throw typeError(t, `argument should be integer or bytes-like object, not '${o.type.name}'`);
  const byte = asIndex(t, o);
  if (byte < 0 || byte > 255) throw valueError(t, 'byte must be in range(0, 256)');
  return Uint8Array.of(byte);
}

function finder(find: typeof search.find): (t: Thread, self: PyObject, args: readonly PyObject[]) => number {
  return (t, self, args) => {
    const wanted = needle(t, args[0] as PyObject);
    const bytes = wholeBuffer(t, self);
    const { start, end } = bounds(t, bytes.length, args);
    return start > end ? -1 : find(data(bytes), data(wanted), start, end);
  };
}

function orFail(t: Thread, at: number): PyObject {
  if (at < 0) throw valueError(t, 'subsection not found');
  return newInt(t, at);
}

function tailMatch(name: string, atEnd: boolean): NativeSpec {
  return positional(name, [1, 3], (t, self, args) => {
    const bytes = buffer(t, self);
    const { start, end } = bounds(t, bytes.length, args);
    const affix = args[0] as PyObject;
    const test = (o: PyObject): boolean => {
      const part = buffer(t, o);
      if (start > end || end - start < part.length) return false;
      const at = atEnd ? end - part.length : start;
      return hasBytesAt(bytes, part, at);
    };
    if ((affix.type.flags & TypeFlags.TupleSubclass) !== 0) return newBool(t, (affix.value as readonly PyObject[]).some(test));
    if (affix.type.ops.bfGetbuffer === null)
      throw typeError(t, `${name} first arg must be bytes or a tuple of bytes, not ${affix.type.name}`);
    return newBool(t, test(affix));
  });
}

// ---- cutting

const isSpace = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13);

function split(bytes: Uint8Array, separator: Uint8Array | null, maximum: number, fromRight: boolean): Uint8Array[] {
  if (separator === null) return splitSpace(bytes, maximum, fromRight);
  const parts: Uint8Array[] = [];
  let left = maximum;
  if (fromRight) {
    let to = bytes.length;
    for (; left !== 0; left--) {
      const at = rfindBytes(bytes, separator, to);
      if (at < 0) break;
      parts.push(bytes.slice(at + separator.length, to));
      to = at;
    }
    parts.push(bytes.slice(0, to));
    return parts.reverse();
  }
  let from = 0;
  for (; left !== 0; left--) {
    const at = findBytes(bytes, separator, from, bytes.length);
    if (at < 0) break;
    parts.push(bytes.slice(from, at));
    from = at + separator.length;
  }
  parts.push(bytes.slice(from));
  return parts;
}

function rfindBytes(bytes: Uint8Array, wanted: Uint8Array, end: number): number {
  for (let at = end - wanted.length; at >= 0; at--) if (hasBytesAt(bytes, wanted, at)) return at;
  return -1;
}

function splitSpace(bytes: Uint8Array, maximum: number, fromRight: boolean): Uint8Array[] {
  const parts: Uint8Array[] = [];
  if (fromRight) {
    let to = bytes.length;
    for (let left = maximum; left !== 0; left--) {
      while (to > 0 && isSpace(bytes[to - 1] as number)) to--;
      if (to === 0) return parts.reverse();
      let from = to;
      while (from > 0 && !isSpace(bytes[from - 1] as number)) from--;
      parts.push(bytes.slice(from, to));
      to = from;
    }
    while (to > 0 && isSpace(bytes[to - 1] as number)) to--;
    if (to > 0) parts.push(bytes.slice(0, to));
    return parts.reverse();
  }
  let at = 0;
  for (let left = maximum; left !== 0; left--) {
    while (at < bytes.length && isSpace(bytes[at] as number)) at++;
    if (at === bytes.length) return parts;
    const from = at;
    while (at < bytes.length && !isSpace(bytes[at] as number)) at++;
    parts.push(bytes.slice(from, at));
  }
  while (at < bytes.length && isSpace(bytes[at] as number)) at++;
  if (at < bytes.length) parts.push(bytes.slice(at));
  return parts;
}

/** `room`: how many parts the list is made for. */
function partList(t: Thread, self: PyObject, kind: Kind, parts: readonly Uint8Array[], whole: number, room: number): PyObject {
  const list = newList(t, []);
  if (room > 0) reserveItems(t, list, room);
  for (const part of parts) {
    t.charge(1);
    listAppend(t, list, result(t, self, kind, part, parts.length === 1 && part.length === whole));
  }
  return list;
}

const SPLIT = { params: ['sep', 'maxsplit'], required: 0 };

function splitMethod(name: 'split' | 'rsplit', kind: Kind): NativeSpec {
  const shape = signature(name, SPLIT);
  return keywords(name, (t, self, args, kwnames) => {
    const [sep, maxsplit] = parseArguments(t, shape, args, kwnames);
    const bytes = buffer(t, self);
    const separator = sep == null || sep === t.none ? null : buffer(t, sep);
    if (separator !== null && separator.length === 0) throw valueError(t, 'empty separator');
    const maximum = maxsplit == null ? -1 : asIndex(t, maxsplit);
    t.charge(bytes.length >>> 3);
    return partList(t, self, kind, split(bytes, separator, maximum, name === 'rsplit'), bytes.length, partsRoom(maximum));
  });
}

function partition(name: string, kind: Kind, fromRight: boolean): NativeSpec {
  return oneArg(name, (t, self, sep) => {
    const separator = buffer(t, sep);
    if (separator.length === 0) throw valueError(t, 'empty separator');
    const bytes = wholeBuffer(t, self);
    const at = fromRight ? rfindBytes(bytes, separator, bytes.length) : findBytes(bytes, separator, 0, bytes.length);
    const empty = (): PyObject => result(t, self, kind, new Uint8Array(0));
    const whole = result(t, self, kind, bytes.slice(), true);
    if (at < 0) return newTuple(t, fromRight ? [empty(), empty(), whole] : [whole, empty(), empty()]);
    decref(t, whole);
    // bytes hands back the very separator, of whatever type; bytearray makes one of its own kind of it first.
    const middle = kind === 'bytes' ? incref(sep) : result(t, self, kind, separator.slice());
    return newTuple(t, [
      result(t, self, kind, bytes.slice(0, at)),
      middle,
      result(t, self, kind, bytes.slice(at + separator.length)),
    ]);
  });
}

function strip(name: string, kind: Kind, left: boolean, right: boolean): NativeSpec {
  return positional(name, [0, 1], (t, self, args) => {
    const bytes = wholeBuffer(t, self);
    const chars = args[0] === undefined || args[0] === t.none ? null : new Set(buffer(t, args[0]));
    const drops = (byte: number): boolean => (chars === null ? isSpace(byte) : chars.has(byte));
    let from = 0;
    let to = bytes.length;
    if (left) while (from < to && drops(bytes[from] as number)) from++;
    if (right) while (to > from && drops(bytes[to - 1] as number)) to--;
    return result(t, self, kind, bytes.slice(from, to), to - from === bytes.length);
  });
}

function splitLines(kind: Kind): NativeSpec {
  const shape = signature('splitlines', { params: ['keepends'], required: 0 });
  return keywords('splitlines', (t, self, args, kwnames) => {
    const [keep] = parseArguments(t, shape, args, kwnames);
    const keeps = keep != null && isTrue(t, keep);
    const bytes = wholeBuffer(t, self);
    const parts: Uint8Array[] = [];
    let from = 0;
    while (from < bytes.length) {
      let to = from;
      while (to < bytes.length && bytes[to] !== 10 && bytes[to] !== 13) to++;
      let next = to;
      if (next < bytes.length) next += bytes[next] === 13 && bytes[next + 1] === 10 ? 2 : 1;
      parts.push(bytes.slice(from, keeps ? next : to));
      from = next;
    }
    return partList(t, self, kind, parts, bytes.length, 0);
  });
}

// ---- the rest

function join(kind: Kind): NativeSpec {
  return oneArg('join', (t, self, iterable) => {
    if (iterable.type.ops.tpIter === null && iterable.type.ops.sqItem === null) throw typeError(t, 'can only join an iterable');
    const items = collectItems(t, iterable);
    try {
      const parts = items.map((item, i) =>
        bufferOf(t, item, `sequence item ${i}: expected a bytes-like object, ${item.type.name} found`),
      );
      if (items.length === 1 && kind === 'bytes' && (items[0] as PyObject).type === t.types.bytes)
        return incref(items[0] as PyObject);
      const separator = buffer(t, self);
      const total = parts.reduce((sum, part) => sum + part.length, 0) + separator.length * Math.max(0, parts.length - 1);
      t.heap.reserve(total);
      t.charge(total >>> 4);
      const joined = new Uint8Array(total);
      let at = 0;
      parts.forEach((part, i) => {
        if (i > 0) {
          joined.set(separator, at);
          at += separator.length;
        }
        joined.set(part, at);
        at += part.length;
      });
      return freshResult(t, kind, joined);
    } finally {
      decrefAll(t, items);
    }
  });
}

function replace(kind: Kind): NativeSpec {
  return positional('replace', [2, 3], (t, self, args) => {
    const old = buffer(t, args[0] as PyObject);
    const replacement = buffer(t, args[1] as PyObject);
    const maximum = args[2] === undefined ? -1 : asIndex(t, args[2]);
    const bytes = buffer(t, self);
    t.charge(bytes.length >>> 3);
    const source = data(bytes);
    const changed = search.replace(source, data(old), data(replacement), maximum);
    t.heap.reserve(changed.value.length);
    return result(t, self, kind, fromLatin1(changed.value), changed.value === source.value);
  });
}

function pad(name: string, kind: Kind, place: typeof layout.ljust): NativeSpec {
  return positional(name, [1, 2], (t, self, args) => {
    const width = asIndex(t, args[0] as PyObject);
    let fill = 32;
    const given = args[1];
    if (given !== undefined) {
      const isBytes = (given.type.flags & TypeFlags.BytesSubclass) !== 0 || given.type === t.types.bytearray;
      const bytes = isBytes ? buffer(t, given) : null;
      if (bytes?.length !== 1)
        throw typeError(t, `${name}() argument 2 must be a byte string of length 1, not ${kindOf(t, given)}`);
      fill = bytes[0] as number;
    }
    const bytes = buffer(t, self);
    if (width <= bytes.length) return result(t, self, kind, bytes.slice(), true);
    t.heap.reserve(width);
    return result(t, self, kind, fromLatin1(place(data(bytes), width, fill).value));
  });
}

function mapped(name: string, kind: Kind, change: (byte: number, i: number, bytes: Uint8Array) => number): NativeSpec {
  return noArgs(name, (t, self) => {
    const bytes = wholeBuffer(t, self);
    return freshResult(t, kind, bytes.map(change));
  });
}

const isLower = (b: number): boolean => b >= 97 && b <= 122;
const isUpper = (b: number): boolean => b >= 65 && b <= 90;
const isAlpha = (b: number): boolean => isLower(b) || isUpper(b);
const isDigit = (b: number): boolean => b >= 48 && b <= 57;
const lower = (b: number): number => (isUpper(b) ? b + 32 : b);
const upper = (b: number): number => (isLower(b) ? b - 32 : b);

function question(name: string, ask: (bytes: Uint8Array) => boolean): NativeSpec {
  return noArgs(name, (t, self) => newBool(t, ask(wholeBuffer(t, self))));
}

const every = (test: (byte: number) => boolean) => (bytes: Uint8Array) => bytes.length > 0 && bytes.every(test);

function isTitle(bytes: Uint8Array): boolean {
  let cased = false;
  let previousCased = false;
  for (const byte of bytes) {
    if (isUpper(byte)) {
      if (previousCased) return false;
      previousCased = cased = true;
    } else if (isLower(byte)) {
      if (!previousCased) return false;
      cased = true;
    } else previousCased = false;
  }
  return cased;
}

function hex(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [sep, group] = parseArguments(t, HEX, args, kwnames);
  return newStr(t, hexText(t, wholeBuffer(t, self), sep ?? null, group ?? null));
}

/** `isText`: the result is a str, so that the separator has to be ASCII (_Py_strhex_impl). */
export function hexText(t: Thread, bytes: Uint8Array, sep: PyObject | null, group: PyObject | null, isText = true): string {
  const size = group === null ? 1 : asInt(t, group);
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'));
  if (sep === null) return digits.join('');
  if (length(t, sep) !== 1) throw valueError(t, 'sep must be length 1.');
  if (!isStr(sep) && !isBytes(sep)) throw typeError(t, 'sep must be str or bytes.');
  const separator = isStr(sep) ? strOf(sep).value : latin1(bytesOf(sep));
  if (separator.charCodeAt(0) > (isText ? 127 : 255)) throw valueError(t, 'sep must be ASCII.');
  if (size === 0) return digits.join('');
  const step = Math.abs(size);
  const groups: string[] = [];
  // A positive size counts groups from the right.
  const first = size > 0 ? digits.length % step : 0;
  if (first > 0) groups.push(digits.slice(0, first).join(''));
  for (let i = first; i < digits.length; i += step) groups.push(digits.slice(i, i + step).join(''));
  return groups.join(separator);
}

const HEX = signature('hex', { params: ['sep', 'bytes_per_sep'], required: 0 });

export function parseHex(t: Thread, text: PyObject): Uint8Array {
  if (!isStr(text)) throw typeError(t, `fromhex() argument must be str, not ${kindOf(t, text)}`);
  const { value } = strOf(text);
  const bytes: number[] = [];
  const fail = (at: number): never => {
    throw valueError(t, `non-hexadecimal number found in fromhex() arg at position ${at}`);
  };
  const digit = (at: number): number => {
    const parsed = /^[0-9a-fA-F]$/.test(value[at] ?? '') ? Number.parseInt(value[at] as string, 16) : -1;
    return parsed < 0 ? fail(at) : parsed;
  };
  for (let i = 0; i < value.length; ) {
    if (isSpace(value.charCodeAt(i))) {
      i++;
      continue;
    }
    bytes.push(digit(i) * 16 + digit(i + 1));
    i += 2;
  }
  return Uint8Array.from(bytes);
}

const TRANSLATE = signature('translate', { params: ['table', 'delete'], required: 1, positionalOnly: 1 });

function translate(kind: Kind): NativeSpec {
  return keywords('translate', (t, self, args, kwnames) => {
    const [table, remove] = parseArguments(t, TRANSLATE, args, kwnames);
    const map = table == null || table === t.none ? null : buffer(t, table);
    if (map !== null && map.length !== 256) throw valueError(t, 'translation table must be 256 characters long');
    const dropped = new Set(remove == null ? [] : buffer(t, remove));
    const bytes = wholeBuffer(t, self);
    const isDropped = Array.from({ length: 256 }, (_, byte) => dropped.has(byte));
    const kept = new Uint8Array(bytes.length);
    let size = 0;
    let unchanged = true;
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] as number;
      const mapped = map === null ? byte : (map[byte] as number);
      if (isDropped[byte]) unchanged = false;
      else {
        kept[size++] = mapped;
        if (mapped !== byte) unchanged = false;
      }
    }
    return result(t, self, kind, kept.slice(0, size), unchanged);
  });
}

function makeTrans(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const from = buffer(t, args[0] as PyObject);
  const to = buffer(t, args[1] as PyObject);
  if (from.length !== to.length) throw valueError(t, 'maketrans arguments must have same length');
  const table = Uint8Array.from({ length: 256 }, (_, i) => i);
  from.forEach((byte, i) => {
    table[byte] = to[i] as number;
  });
  return newBytes(t, table);
}

function removeAffix(name: string, kind: Kind, atEnd: boolean): NativeSpec {
  return oneArg(name, (t, self, affix) => {
    const part = buffer(t, affix);
    const bytes = buffer(t, self);
    const at = atEnd ? bytes.length - part.length : 0;
    const matches = part.length > 0 && at >= 0 && part.length <= bytes.length && hasBytesAt(bytes, part, at);
    if (!matches) return result(t, self, kind, bytes.slice(), true);
    return result(t, self, kind, atEnd ? bytes.slice(0, at) : bytes.slice(part.length));
  });
}

const DECODE = signature('decode', { params: ['encoding', 'errors'], required: 0 });

function decode(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [encoding, errors] = parseArguments(t, DECODE, args, kwnames);
  const text = (name: string, o: PyObject | null | undefined, fallback: string) =>
    codecArgument(t, `decode() argument '${name}'`, o, fallback);
  return decodeObject(t, self, text('encoding', encoding, 'utf-8'), text('errors', errors, 'strict'));
}

const EXPANDTABS = signature('expandtabs', { params: ['tabsize'], required: 0 });

export function percentBytes(t: Thread, a: PyObject, b: PyObject): PyObject {
  if ((a.type.flags & TypeFlags.BytesSubclass) === 0) return incref(t.notImplemented);
  return newBytes(t, percentFormatBytes(t, a.value as Uint8Array, b));
}

export function sharedMethods(kind: Kind): NativeSpec[] {
  const find = finder((s, w, a, b) => search.find(s, w, a, b));
  const rfind = finder((s, w, a, b) => search.rfind(s, w, a, b));
  const count = finder((s, w, a, b) => search.count(s, w, a, b));
  return [
    positional('find', [1, 3], (t, self, args) => newInt(t, find(t, self, args))),
    positional('rfind', [1, 3], (t, self, args) => newInt(t, rfind(t, self, args))),
    positional('index', [1, 3], (t, self, args) => orFail(t, find(t, self, args))),
    positional('rindex', [1, 3], (t, self, args) => orFail(t, rfind(t, self, args))),
    positional('count', [1, 3], (t, self, args) => newInt(t, Math.max(0, count(t, self, args)))),
    tailMatch('startswith', false),
    tailMatch('endswith', true),
    splitMethod('split', kind),
    splitMethod('rsplit', kind),
    splitLines(kind),
    partition('partition', kind, false),
    partition('rpartition', kind, true),
    strip('strip', kind, true, true),
    strip('lstrip', kind, true, false),
    strip('rstrip', kind, false, true),
    join(kind),
    replace(kind),
    pad('ljust', kind, (s, width, fill) => layout.ljust(s, width, fill)),
    pad('rjust', kind, (s, width, fill) => layout.rjust(s, width, fill)),
    pad('center', kind, (s, width, fill) => layout.center(s, width, fill)),
    oneArg('zfill', (t, self, arg) => {
      const width = asIndex(t, arg);
      const bytes = buffer(t, self);
      if (width <= bytes.length) return result(t, self, kind, bytes.slice(), true);
      t.heap.reserve(width);
      return result(t, self, kind, fromLatin1(layout.zfill(data(bytes), width).value));
    }),
    keywords('expandtabs', (t, self, args, kwnames) => {
      const [size] = parseArguments(t, EXPANDTABS, args, kwnames);
      const tabSize = size == null ? 8 : asInt(t, size);
      const bytes = buffer(t, self);
      t.charge(bytes.length);
      t.heap.reserve(Math.max(0, tabSize) * bytes.reduce((tabs, byte) => tabs + (byte === 9 ? 1 : 0), 0));
      return freshResult(t, kind, fromLatin1(layout.expandTabs(data(bytes), tabSize).value));
    }),
    mapped('lower', kind, lower),
    mapped('upper', kind, upper),
    mapped('swapcase', kind, (b) => (isLower(b) ? b - 32 : lower(b))),
    mapped('capitalize', kind, (b, i) => (i === 0 ? upper(b) : lower(b))),
    mapped('title', kind, (b, i, bytes) => (i > 0 && isAlpha(bytes[i - 1] as number) ? lower(b) : upper(b))),
    question('isalpha', every(isAlpha)),
    question('isdigit', every(isDigit)),
    question(
      'isalnum',
      every((b) => isAlpha(b) || isDigit(b)),
    ),
    question('isspace', every(isSpace)),
    question('isascii', (bytes) => bytes.every((b) => b < 128)),
    question('islower', (bytes) => bytes.some(isLower) && !bytes.some(isUpper)),
    question('isupper', (bytes) => bytes.some(isUpper) && !bytes.some(isLower)),
    question('istitle', isTitle),
    keywords('hex', hex),
    positional('fromhex', [1, 1], (t, cls, args) => fromHex(t, cls as PyType, args[0] as PyObject, kind), { binding: 'class' }),
    positional('maketrans', [2, 2], makeTrans, { binding: 'static' }),
    translate(kind),
    removeAffix('removeprefix', kind, false),
    removeAffix('removesuffix', kind, true),
    keywords('decode', decode),
  ];
}

function fromHex(t: Thread, cls: PyType, text: PyObject, kind: Kind): PyObject {
  const bytes = parseHex(t, text);
  const made = kind === 'bytes' ? newBytes(t, bytes) : newBytearray(t, bytes);
  if (cls === made.type) return made;
  try {
    return t.call(cls, [made], null);
  } finally {
    decref(t, made);
  }
}

export function BYTES_METHODS(): NativeSpec[] {
  return [
    ...sharedMethods('bytes'),
    noArgs('__getnewargs__', (t, self) => newTuple(t, [newBytes(t, (self.value as Uint8Array).slice())])),
    noArgs('__bytes__', (t, self) => exactBytes(t, self), { when: (p) => p.bytesHasBytes }),
  ];
}
