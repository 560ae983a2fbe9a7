// The methods of str. Follows Objects/unicodeobject.c and clinic/unicodeobject.c.h, CPython 3.10-3.13; what they compute is in text/.
// A method that changes nothing answers with the str itself when it is exact. Some results of one character are objects of their own
// (`newFreshStr`), as CPython makes them without looking into its table of shared characters.

import { decref, decrefAll } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyStr, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { keywords, type NativeSpec, noArgs, oneArg, positional } from '../heap/type-spec.ts';
import * as casing from '../text/str-case.ts';
import { EMPTY, fromPoint, isAscii, join as joinData, lengthOf, pointAt, type StrData, slice } from '../text/str-data.ts';
import * as layout from '../text/str-layout.ts';
import * as search from '../text/str-search.ts';
import * as cutting from '../text/str-split.ts';
import { kindOf, parseArguments, signature } from './arguments.ts';
import { newBool } from './bool.ts';
import { checkPositional } from './builtin-function.ts';
import { codecArgument, encodeStr } from './codecs.ts';
import { dictForEach, dictSetItem, newDict } from './dict.ts';
import { catching, typeError, valueError } from './errors.ts';
import { LOOKUP_ERROR } from './exceptions.ts';
import { newInt } from './int.ts';
import { listAppend, newList, reserveItems } from './list-storage.ts';
import { collectItems } from './protocols/iterate.ts';
import { asInt, isTrue } from './protocols/number.ts';
import { getItem } from './protocols/object.ts';
import { sliceBoundOrNone, ssizeArgument } from './sequence-index.ts';
import { exactStr, isStr, newFreshStr, newStr, newStrOf, reserve, sizeOfStr, strOf } from './str.ts';
import { formatStrBySpec, formatTemplate, formatTemplateMap } from './str-format.ts';
import { percentFormat } from './str-percent.ts';
import { newTuple } from './tuple.ts';

/** The result of a method: the argument itself when nothing changed and it is exact. */
function same(t: Thread, self: PyObject, result: StrData): PyObject {
  const s = strOf(self);
  if (result === s || (result.value === s.value && lengthOf(result) === lengthOf(s))) return exactStr(t, self);
  return newStrOf(t, result);
}

function requireStr(t: Thread, o: PyObject, message: (kind: string) => string): PyStr {
  if (!isStr(o)) throw typeError(t, message(o.type.name));
  return strOf(o);
}

/** An argument that Argument Clinic checks. */
function strArgument(t: Thread, o: PyObject, place: string): PyStr {
  if (!isStr(o)) throw typeError(t, `${place} must be str, not ${kindOf(t, o)}`);
  return strOf(o);
}

const METHOD_SIGNATURE = { signature: '($self, /)' };

// ---- finding

function range(t: Thread, s: StrData, args: readonly PyObject[]): { start: number; end: number } {
  const length = lengthOf(s);
  const clamp = (index: number): number => (index < 0 ? Math.max(0, index + length) : index);
  const start = args[1] === undefined ? 0 : clamp(sliceBoundOrNone(t, args[1], 0));
  const end = args[2] === undefined ? length : Math.min(length, clamp(sliceBoundOrNone(t, args[2], length)));
  return { start, end };
}

function finder(name: string, find: typeof search.find): (t: Thread, self: PyObject, args: readonly PyObject[]) => number {
  return (t, self, args) => {
    const s = strOf(self);
    const wanted = requireStr(t, args[0] as PyObject, (kind) => t.profile.messages.strMethodArgument(name, kind));
    const { start, end } = range(t, s, args);
    t.charge(s.value.length >>> 5);
    return start > end ? -1 : find(s, wanted, start, end);
  };
}

function findMethods(): NativeSpec[] {
  const find = finder('find', search.find);
  const rfind = finder('rfind', search.rfind);
  const index = finder('index', search.find);
  const rindex = finder('rindex', search.rfind);
  const count = finder('count', search.count);
  const orFail = (t: Thread, at: number): PyObject => {
    if (at < 0) throw valueError(t, 'substring not found');
    return newInt(t, at);
  };
  return [
    positional('find', [1, 3], (t, self, args) => newInt(t, find(t, self, args))),
    positional('rfind', [1, 3], (t, self, args) => newInt(t, rfind(t, self, args))),
    positional('index', [1, 3], (t, self, args) => orFail(t, index(t, self, args))),
    positional('rindex', [1, 3], (t, self, args) => orFail(t, rindex(t, self, args))),
    positional('count', [1, 3], (t, self, args) => newInt(t, Math.max(0, count(t, self, args)))),
    positional('startswith', [1, 3], (t, self, args) => tailMatch(t, self, args, 'startswith', false)),
    positional('endswith', [1, 3], (t, self, args) => tailMatch(t, self, args, 'endswith', true)),
  ];
}

function tailMatch(t: Thread, self: PyObject, args: readonly PyObject[], name: string, atEnd: boolean): PyObject {
  const s = strOf(self);
  const affix = args[0] as PyObject;
  const bounds = range(t, s, args);
  const test = (o: PyObject): boolean => bounds.start <= bounds.end && search.tailMatches(s, strOf(o), { ...bounds, atEnd });
  if ((affix.type.flags & TypeFlags.TupleSubclass) !== 0) {
    for (const item of affix.value as readonly PyObject[]) {
      if (!isStr(item)) throw typeError(t, `tuple for ${name} must only contain str, not ${item.type.name}`);
      if (test(item)) return newBool(t, true);
    }
    return newBool(t, false);
  }
  if (!isStr(affix)) throw typeError(t, `${name} first arg must be str or a tuple of str, not ${affix.type.name}`);
  return newBool(t, test(affix));
}

// ---- cutting

const SPLIT = { params: ['sep', 'maxsplit'], required: 0 };
const SPLIT_SIGNATURE = signature('split', SPLIT);
const RSPLIT_SIGNATURE = signature('rsplit', SPLIT);
const SPLITLINES_SIGNATURE = signature('splitlines', { params: ['keepends'], required: 0 });

function splitMethod(
  fromRight: boolean,
): (t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames) => PyObject {
  return (t, self, args, kwnames) => {
    const [sep, maxsplit] = parseArguments(t, fromRight ? RSPLIT_SIGNATURE : SPLIT_SIGNATURE, args, kwnames);
    const maximum = maxsplit == null ? -1 : ssizeArgument(t, maxsplit);
    const s = strOf(self);
    t.charge(s.value.length >>> 3);
    if (sep == null || sep === t.none) {
      const parts = fromRight ? cutting.rsplitWhitespace(s, maximum, t.unicode) : cutting.splitWhitespace(s, maximum, t.unicode);
      return partList(t, self, parts, null, maximum);
    }
    const separator = requireStr(t, sep, (kind) => `must be str or None, not ${kind}`);
    if (separator.value === '') throw valueError(t, 'empty separator');
    const parts = fromRight ? cutting.rsplit(s, separator, maximum) : cutting.split(s, separator, maximum);
    return partList(t, self, parts, separator, maximum);
  };
}

/** The list is made with the room that CPython guesses, then filled or appended to (PREALLOC_SIZE of stringlib/split.h). */
function partList(t: Thread, self: PyObject, parts: readonly StrData[], separator: PyStr | null, maximum: number): PyObject {
  const s = strOf(self);
  const capacity = t.profile.splitListCapacity(lengthOf(s), separator === null ? null : lengthOf(separator), maximum);
  const list = newList(t, []);
  reserveItems(t, list, capacity);
  fillParts(t, list, self, parts);
  return list;
}

function fillParts(t: Thread, list: PyContainer, self: PyObject, parts: readonly StrData[]): void {
  const s = strOf(self);
  for (const part of parts) {
    t.charge(1);
    listAppend(t, list, part === s ? exactStr(t, self) : newStrOf(t, part));
  }
}

function splitLines(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [keep] = parseArguments(t, SPLITLINES_SIGNATURE, args, kwnames);
  const s = strOf(self);
  t.charge(s.value.length >>> 3);
  const keeps = keep != null && isTrue(t, keep);
  const parts = cutting.splitLines(s, keeps);
  const list = newList(t, []);
  fillParts(t, list, self, parts);
  return list;
}

function partitionMethod(fromRight: boolean): (t: Thread, self: PyObject, sep: PyObject) => PyObject {
  return (t, self, sep) => {
    const separator = requireStr(t, sep, (kind) => `must be str, not ${kind}`);
    if (separator.value === '') throw valueError(t, 'empty separator');
    const s = strOf(self);
    t.charge(s.value.length >>> 5);
    const parts = fromRight ? cutting.rpartition(s, separator) : cutting.partition(s, separator);
    return newTuple(
      t,
      parts.map((part) => (part === s ? exactStr(t, self) : part === separator ? incref(sep) : newStrOf(t, part))),
    );
  };
}

function stripMethod(name: string, side: cutting.StripSide): NativeSpec {
  return positional(name, [0, 1], (t, self, args) => {
    const s = strOf(self);
    const chars = args[0];
    const characters =
      chars === undefined || chars === t.none ? null : requireStr(t, chars, () => `${name} arg must be None or str`);
    const stripped = cutting.strip(s, side, characters, t.unicode);
    t.charge((s.value.length - stripped.value.length) >>> 3);
    return same(t, self, stripped);
  });
}

function removeAffix(name: string, atEnd: boolean): NativeSpec {
  return oneArg(name, (t, self, affix) => {
    const cut = strArgument(t, affix, `${name}() argument`);
    const s = strOf(self);
    const length = lengthOf(s);
    const size = lengthOf(cut);
    if (size === 0 || !search.tailMatches(s, cut, { start: 0, end: length, atEnd })) return exactStr(t, self);
    return newStrOf(t, atEnd ? slice(s, 0, length - size) : slice(s, size, length));
  });
}

// ---- joining, replacing

function join(t: Thread, self: PyObject, iterable: PyObject): PyObject {
  const separator = strOf(self);
  const items = catchNotIterable(t, iterable);
  try {
    if (items.length === 0) return newStr(t, '');
    if (items.length === 1 && (items[0] as PyObject).type === t.types.str) return incref(items[0] as PyObject);
    let total = 0;
    for (const [i, item] of items.entries()) {
      if (!isStr(item)) throw typeError(t, `sequence item ${i}: expected str instance, ${item.type.name} found`);
      total += strOf(item).value.length + separator.value.length;
    }
    reserve(t, total);
    return newFreshStr(t, joinData(separator, items.map(strOf)));
  } finally {
    decrefAll(t, items);
  }
}

function catchNotIterable(t: Thread, iterable: PyObject): PyObject[] {
  if (iterable.type.ops.tpIter === null && iterable.type.ops.sqItem === null) throw typeError(t, 'can only join an iterable');
  return collectItems(t, iterable);
}

function replace(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [old, replacement, count] = replaceArguments(t, args, kwnames);
  const from = strArgument(t, old as PyObject, 'replace() argument 1');
  const to = strArgument(t, replacement as PyObject, 'replace() argument 2');
  const maximum = count == null ? -1 : ssizeArgument(t, count);
  const s = strOf(self);
  const length = lengthOf(s);
  t.charge(length >>> 3);
  if (to.value.length > from.value.length) {
    const occurrences = from.value === '' ? length + 1 : Math.ceil(length / from.value.length);
    t.heap.reserve(Math.min(occurrences, maximum < 0 ? occurrences : maximum) * (to.value.length - from.value.length) * 0.01);
  }
  const result = search.replace(s, from, to, maximum);
  if (result === s || (result.value === s.value && lengthOf(result) === length)) return exactStr(t, self);
  reserve(t, result.value.length);
  return newFreshStr(t, result);
}

/** From 3.13 the count may be given by name. */
function replaceArguments(t: Thread, args: readonly PyObject[], kwnames: KeywordNames): readonly (PyObject | null | undefined)[] {
  if (t.profile.strReplaceTakesCount) return parseArguments(t, REPLACE_SIGNATURE, args, kwnames);
  if (kwnames !== null && kwnames.length > 0) throw typeError(t, 'str.replace() takes no keyword arguments');
  checkPositional(t, 'replace', args.length, 2, 3);
  return args;
}

const REPLACE = { params: ['old', 'new', 'count'], required: 2, positionalOnly: 2 };
const REPLACE_SIGNATURE = signature('replace', REPLACE);

function expandTabs(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [size] = parseArguments(t, EXPANDTABS_SIGNATURE, args, kwnames);
  const tabSize = size == null ? 8 : asInt(t, size);
  const s = strOf(self);
  if (!s.value.includes('\t')) return exactStr(t, self);
  t.charge(s.value.length);
  t.heap.reserve(Math.max(0, tabSize) * (s.value.split('\t').length - 1));
  return newStrOf(t, layout.expandTabs(s, tabSize));
}

const EXPANDTABS_SIGNATURE = signature('expandtabs', { params: ['tabsize'], required: 0 });

// ---- layout

function padMethod(name: string, place: typeof layout.ljust): NativeSpec {
  return positional(name, [1, 2], (t, self, args) => {
    const width = ssizeArgument(t, args[0] as PyObject);
    let fill = 32;
    if (args[1] !== undefined) {
      const character = requireStr(t, args[1], (kind) => `The fill character must be a unicode character, not ${kind}`);
      if (lengthOf(character) !== 1) throw typeError(t, 'The fill character must be exactly one character long');
      fill = pointAt(character, 0);
    }
    const s = strOf(self);
    if (width <= lengthOf(s)) return exactStr(t, self);
    reserve(t, width);
    return newFreshStr(t, place(s, width, fill));
  });
}

function zfill(t: Thread, self: PyObject, arg: PyObject): PyObject {
  const width = ssizeArgument(t, arg);
  const s = strOf(self);
  if (width <= lengthOf(s)) return exactStr(t, self);
  reserve(t, width);
  return newFreshStr(t, layout.zfill(s, width));
}

// ---- case and questions

function mapped(name: string, change: typeof casing.lower): NativeSpec {
  return noArgs(
    name,
    (t, self) => {
      t.charge(strOf(self).value.length >>> 4);
      return newFreshStr(t, change(strOf(self), t.unicode));
    },
    METHOD_SIGNATURE,
  );
}

function question(name: string, ask: typeof casing.isAlpha): NativeSpec {
  return noArgs(
    name,
    (t, self) => {
      t.charge(strOf(self).value.length >>> 5);
      return newBool(t, ask(strOf(self), t.unicode));
    },
    METHOD_SIGNATURE,
  );
}

// ---- translation

function translate(t: Thread, self: PyObject, table: PyObject): PyObject {
  const s = strOf(self);
  const parts: StrData[] = [];
  const length = lengthOf(s);
  for (let i = 0; i < length; i++) {
    t.charge(1);
    const point = pointAt(s, i);
    const key = newInt(t, point);
    const found = catching(t, LOOKUP_ERROR, () => getItem(t, table, key));
    decref(t, key);
    if (found === null) parts.push(fromPoint(point));
    else parts.push(...translated(t, found));
  }
  const result = joinData(EMPTY, parts);
  if (length === 0) return exactStr(t, self);
  return lengthOf(result) === 1 ? newStrOf(t, result) : newFreshStr(t, result);
}

/** Steals `found`: a code point, a str, or None for nothing. */
function translated(t: Thread, found: PyObject): StrData[] {
  try {
    if (found === t.none) return [];
    if (isStr(found)) return [strOf(found)];
    const { value } = found;
    if ((found.type.flags & TypeFlags.LongSubclass) === 0 || (typeof value !== 'number' && typeof value !== 'bigint'))
      throw typeError(t, 'character mapping must return integer, None or str');
    if (value < 0 || value > 0x10ffff) throw valueError(t, 'character mapping must be in range(0x110000)');
    return [fromPoint(Number(value))];
  } finally {
    decref(t, found);
  }
}

function makeTrans(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const [x, y, z] = args as [PyObject, PyObject | undefined, PyObject | undefined];
  const table = newDict(t);
  try {
    if (y === undefined) fillFromDict(t, table, x);
    else fillFromPairs(t, table, x, y, z ?? null);
    return incref(table);
  } finally {
    decref(t, table);
  }
}

function fillFromPairs(t: Thread, table: PyContainer, x: PyObject, y: PyObject, z: PyObject | null): void {
  const to = strArgument(t, y, 'maketrans() argument 2');
  const dropped = z === null ? null : strArgument(t, z, 'maketrans() argument 3');
  const from = requireStr(t, x, () => 'first maketrans argument must be a string if there is a second argument');
  if (lengthOf(from) !== lengthOf(to)) throw valueError(t, 'the first two maketrans arguments must have equal length');
  for (let i = 0; i < lengthOf(from); i++) setPoint(t, table, pointAt(from, i), newInt(t, pointAt(to, i)));
  for (let i = 0; dropped !== null && i < lengthOf(dropped); i++) setPoint(t, table, pointAt(dropped, i), incref(t.none));
}

/** Steals `value`. */
function setPoint(t: Thread, table: PyContainer, point: number, value: PyObject): void {
  t.charge(1);
  const key = newInt(t, point);
  dictSetItem(t, table, key, value);
  decref(t, key);
  decref(t, value);
}

function fillFromDict(t: Thread, table: PyContainer, x: PyObject): void {
  if (x.type !== t.types.dict) throw typeError(t, 'if you give only one argument to maketrans it must be a dict');
  dictForEach(x as PyContainer, (key, value) => {
    if (isStr(key)) {
      const s = strOf(key);
      if (lengthOf(s) !== 1) throw valueError(t, 'string keys in translate table must be of length 1');
      setPoint(t, table, pointAt(s, 0), incref(value));
      return;
    }
    if ((key.type.flags & TypeFlags.LongSubclass) === 0)
      throw typeError(t, 'keys in translate table must be strings or integers');
    dictSetItem(t, table, key, value);
  });
}

// ---- formatting

/** `s % args`. */
export function strFormatPercent(t: Thread, a: PyObject, b: PyObject): PyObject {
  if (!isStr(a)) return incref(t.notImplemented);
  return percentFormat(t, a, b);
}

const ENCODE_SIGNATURE = signature('encode', { params: ['encoding', 'errors'], required: 0 });

function encode(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [encoding, errors] = parseArguments(t, ENCODE_SIGNATURE, args, kwnames);
  const text = (name: string, o: PyObject | null | undefined, fallback: string) =>
    codecArgument(t, `encode() argument '${name}'`, o, fallback);
  return encodeStr(t, self, text('encoding', encoding, 'utf-8'), text('errors', errors, 'strict'));
}

export function STR_METHODS(): NativeSpec[] {
  return [
    keywords('encode', encode),
    keywords('replace', replace),
    keywords('split', splitMethod(false)),
    keywords('rsplit', splitMethod(true)),
    oneArg('join', join),
    mapped('capitalize', (s, database) => casing.capitalize(s, database)),
    mapped('casefold', (s, database) => casing.casefold(s, database)),
    mapped('title', (s, database) => casing.title(s, database)),
    padMethod('center', (s, width, fill) => layout.center(s, width, fill)),
    keywords('expandtabs', expandTabs),
    ...findMethods(),
    oneArg('partition', partitionMethod(false)),
    oneArg('rpartition', partitionMethod(true)),
    padMethod('ljust', (s, width, fill) => layout.ljust(s, width, fill)),
    mapped('lower', (s, database) => casing.lower(s, database)),
    stripMethod('lstrip', cutting.StripSide.Left),
    stripMethod('rstrip', cutting.StripSide.Right),
    stripMethod('strip', cutting.StripSide.Both),
    padMethod('rjust', (s, width, fill) => layout.rjust(s, width, fill)),
    keywords('splitlines', splitLines),
    mapped('swapcase', (s, database) => casing.swapcase(s, database)),
    oneArg('translate', translate),
    mapped('upper', (s, database) => casing.upper(s, database)),
    removeAffix('removeprefix', false),
    removeAffix('removesuffix', true),
    question('isascii', isAscii),
    question('islower', (s, database) => casing.isLower(s, database)),
    question('isupper', (s, database) => casing.isUpper(s, database)),
    question('istitle', (s, database) => casing.isTitle(s, database)),
    question('isspace', (s, database) => casing.isWhitespace(s, database)),
    question('isdecimal', (s, database) => casing.isDecimal(s, database)),
    question('isdigit', (s, database) => casing.isDigit(s, database)),
    question('isnumeric', (s, database) => casing.isNumeric(s, database)),
    question('isalpha', (s, database) => casing.isAlpha(s, database)),
    question('isalnum', (s, database) => casing.isAlnum(s, database)),
    question('isidentifier', (s, database) => casing.isIdentifier(s, database)),
    question('isprintable', (s, database) => casing.isPrintable(s, database)),
    oneArg('zfill', zfill),
    keywords('format', (t, self, args, kwnames) => formatTemplate(t, self, args, kwnames), { takesDict: true }),
    oneArg('format_map', (t, self, mapping) => formatTemplateMap(t, self, mapping)),
    oneArg('__format__', (t, self, spec) => formatStrBySpec(t, self, spec)),
    positional('maketrans', [1, 3], makeTrans, { binding: 'static' }),
    noArgs('__sizeof__', (t, self) => newInt(t, sizeOfStr(t, self))),
    noArgs('__getnewargs__', (t, self) => newTuple(t, [newStrOf(t, strOf(self))])),
  ];
}
