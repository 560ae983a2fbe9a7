// str: creation, sharing, interning, and the slots. Methods are in str-methods.ts, the algorithms on characters in text/.
// Follows Objects/unicodeobject.c, CPython 3.10-3.13. '' and the characters up to U+00FF are one object each; a str never changes.
// Invariant: `interned` holds exactly the strings whose `interned` field says so; a mortal one leaves the table when it dies.

import { decref, immortalize } from '../heap/heap.ts';
import { Interned, incref, type PyContainer, type PyObject, PyStr, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp } from '../heap/type-slots.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { HashPair } from '../numbers/hash-pair.ts';
import type { StrData } from '../text/str-data.ts';
import * as data from '../text/str-data.ts';
import { reprOfStr } from '../text/str-repr.ts';
import { find } from '../text/str-search.ts';
import { newBool } from './bool.ts';
import { indexError, overflowError, typeError } from './errors.ts';
import { INDEX_ERROR } from './exceptions.ts';
import { newInstance } from './object.ts';
import { asIndex, SSIZE_MAX } from './protocols/number.ts';
import { isSlice, sliceIndices } from './slice.ts';
import { newStrIterator } from './str-iterator.ts';
import { STR_METHODS, strFormatPercent } from './str-methods.ts';
import { strNew } from './str-new.ts';

const GC_FREE_CHARACTERS = 0x100;

/** The characters of a str or of an instance of a subclass. */
export function strOf(o: PyObject): PyStr {
  return o instanceof PyStr ? o : (o.value as PyStr);
}

export function isStr(o: PyObject): boolean {
  return (o.type.flags & TypeFlags.UnicodeSubclass) !== 0;
}

/** A new reference to a str of this text, in which surrogate pairs stay two characters: for text made of characters below U+10000. */
export function newStr(t: Thread, text: string): PyStr {
  if (text.length <= 1) {
    if (text === '') return incref(t.emptyStr);
    const code = text.charCodeAt(0);
    if (code < GC_FREE_CHARACTERS) return incref(characterOf(t, code));
  }
  return allocate(t, text, null);
}

/** A new reference to a str with these characters. */
export function newStrOf(t: Thread, s: StrData): PyStr {
  return s.codePoints === null ? newStr(t, s.value) : allocate(t, s.value, s.codePoints);
}

/** Text from outside: surrogate pairs are one character each. */
export function newStrFromText(t: Thread, text: string): PyStr {
  return newStrOf(t, data.fromUtf16(text));
}

/** A str that is its own object even if it has one character, as some methods make them. */
export function newFreshStr(t: Thread, s: StrData): PyStr {
  return s.value === '' ? incref(t.emptyStr) : allocate(t, s.value, s.codePoints);
}

/** The shared str of a character up to U+00FF; made on first use. Borrowed. */
export function characterOf(t: Thread, code: number): PyStr {
  const known = t.characters[code] ?? null;
  if (known !== null) return known;
  const made = t.staticCharacter?.(code) ?? allocate(t, String.fromCharCode(code), null);
  t.characters[code] = made;
  return made;
}

function allocate(
  t: Thread,
  value: string,
  codePoints: readonly number[] | null,
  kind = data.kindOf({ value, codePoints }),
): PyStr {
  const length = codePoints === null ? value.length : codePoints.length;
  const o = t.heap.newStr(t.types.str, bytesOfStr(t, kind, length), value, codePoints);
  o.kind = kind;
  return o;
}

/** Bytes of a str object with `length` characters of a kind, its final NUL included. */
export function bytesOfStr(t: Thread, kind: number, length: number): number {
  const { ascii, wide } = t.profile.strHeaderBytes;
  if (kind === 0) return ascii + length + 1;
  return wide + (length + 1) * kind;
}

/** What `str.__sizeof__` says: the object and a cached UTF-8 form; what a subclass adds to the object is not counted. */
export function sizeOfStr(t: Thread, o: PyObject): number {
  const s = strOf(o);
  const kind = kindOf(s);
  const own =
    o instanceof PyStr
      ? bytesOfStr(t, kind, data.lengthOf(s))
      : t.types.str.basicsize + (data.lengthOf(s) + 1) * Math.max(kind, 1);
  return own + (isSharedLatin1(t, o, kind) ? 3 : s.utf8Bytes);
}

/** From 3.12 the shared characters U+0080 to U+00FF have their UTF-8 form built in. */
function isSharedLatin1(t: Thread, o: PyObject, kind: number): boolean {
  return kind === 1 && t.profile.latin1CharactersKeepUtf8 && isSharedCharacter(t, o);
}

/** Is it one of the characters up to U+00FF that everybody shares? */
export function isSharedCharacter(t: Thread, o: PyObject): boolean {
  return o instanceof PyStr && o.value.length === 1 && t.characters[o.value.charCodeAt(0)] === o;
}

export function kindOf(s: PyStr): number {
  if (s.kind < 0) s.kind = data.kindOf(s);
  return s.kind;
}

/** The UTF-8 form of a non-ASCII str is made and kept: the object grows by it (PyUnicode_AsUTF8AndSize). */
export function cacheUtf8(t: Thread, o: PyObject): void {
  const s = strOf(o);
  if (kindOf(s) === 0 || s.utf8Bytes > 0 || isSharedLatin1(t, o, s.kind)) return;
  let bytes = 1;
  for (const point of data.pointsOf(s)) bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  s.utf8Bytes = bytes;
  s.utf8Address = t.heap.malloc(bytes);
}

// ---- interning

/** The interned str with the same characters, its hash known; takes the place of `s`, whose reference is stolen. */
export function internInPlace(t: Thread, s: PyStr): PyStr {
  if (!s.hashed) computeHash(t, s);
  if (s.interned !== Interned.No) return s;
  const character = internedCharacter(t, s);
  if (character !== null) {
    decref(t, s);
    return character;
  }
  const key = data.mapKey(s);
  const known = t.interned.get(key);
  if (known !== undefined && known.refcount > 0) {
    incref(known);
    decref(t, s);
    return known;
  }
  if (t.profile.startupNames.has(s.value)) {
    const own = incref(t.name(s.value));
    decref(t, s);
    return own;
  }
  t.interned.set(key, s);
  s.interned = Interned.Mortal;
  // 3.12 never lets go of an interned string; 3.13 only of names.
  if (t.profile.internedAreImmortal) makeInternedImmortal(s);
  return s;
}

/**
 * The shared character, where `s` is one that start-up has interned. Characters that are interned apart are in a table of their own,
 * which is asked first: the shared one is added when it is itself interned, a copy goes into the table of all other strings.
 */
function internedCharacter(t: Thread, s: PyStr): PyStr | null {
  const { startupNames, startupCharacters, charactersInternApart } = t.profile;
  if (s.value.length !== 1 || kindOf(s) > 1 || startupNames.has(s.value)) return null;
  const isKnown = startupCharacters === 'all' || startupCharacters.includes(s.value);
  if (!isKnown && !charactersInternApart) return null;
  const shared = t.characters[s.value.charCodeAt(0)] ?? newStr(t, s.value);
  if (!isKnown && shared !== s && shared.interned === Interned.No) return null;
  shared.interned = charactersInternApart ? Interned.Immortal : Interned.Mortal;
  if (!charactersInternApart) t.interned.set(s.value, shared);
  return incref(shared);
}

export function makeInternedImmortal(s: PyStr): void {
  s.interned = Interned.Immortal;
  immortalize(s);
}

// ---- hash, comparison

export function hashStr(t: Thread, o: PyObject): number {
  const s = strOf(o);
  if (!s.hashed) computeHash(t, s);
  t.hashHi = s.hashHi;
  return s.hashLo;
}

/** Fills the cached hash. */
export function computeHash(t: Thread, s: PyStr): void {
  const out = new HashPair();
  t.charge(s.value.length >>> 6);
  if (s.codePoints !== null) t.sip.hashUcs4(out, s.codePoints);
  else if (kindOf(s) <= 1) t.sip.hashLatin1(out, s.value);
  else t.sip.hashUcs2(out, s.value);
  s.hashLo = out.lo;
  s.hashHi = out.hi;
  s.hashed = true;
}

export function strEquals(a: PyStr, b: PyStr): boolean {
  return a === b || (a.value === b.value && data.equals(a, b));
}

function richCompare(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (!isStr(a) || !isStr(b)) return incref(t.notImplemented);
  const x = strOf(a);
  t.charge(x.value.length >>> 7);
  return newBool(t, compareStrs(x, strOf(b), op));
}

export function compareStrs(x: PyStr, y: PyStr, op: CompareOp): boolean {
  if (op === CompareOp.EQ) return strEquals(x, y);
  if (op === CompareOp.NE) return !strEquals(x, y);
  const order = data.compare(x, y);
  switch (op) {
    case CompareOp.LT:
      return order < 0;
    case CompareOp.LE:
      return order <= 0;
    case CompareOp.GT:
      return order > 0;
    case CompareOp.GE:
      return order >= 0;
  }
}

// ---- sequence

function concat(t: Thread, a: PyObject, b: PyObject): PyObject {
  if (!isStr(b)) throw typeError(t, `can only concatenate str (not "${b.type.name}") to str`);
  const x = strOf(a);
  const y = strOf(b);
  if (x.value === '') return exactStr(t, b);
  if (y.value === '') return exactStr(t, a);
  reserve(t, x.value.length + y.value.length);
  const { value, codePoints } = data.concat(x, y);
  // Known without looking at the characters, which would make building a text piece by piece quadratic.
  return allocate(t, value, codePoints, Math.max(kindOf(x), kindOf(y)) as data.StrKind);
}

/** The longest string that V8 makes is 2 ** 29 - 24 characters: a longer one is more memory than there is. */
const HOST_TEXT_MAX = 2 ** 29 - 24;

/** Room and steps for a text of so many characters, before the host makes it. */
export function reserve(t: Thread, length: number): void {
  t.heap.reserve(length > HOST_TEXT_MAX ? Number.POSITIVE_INFINITY : length);
  t.charge(length >>> 6);
}

/** A str's exact str: itself, or a copy of an instance of a subclass. New reference. */
export function exactStr(t: Thread, o: PyObject): PyStr {
  return o.type === t.types.str ? incref(o as PyStr) : newFreshStr(t, strOf(o));
}

function repeat(t: Thread, o: PyObject, count: number): PyObject {
  const s = strOf(o);
  const length = data.lengthOf(s);
  if (count <= 0 || length === 0) return newStr(t, '');
  if (count === 1) return exactStr(t, o);
  if (length * count > SSIZE_MAX && length > 1) throw overflowError(t, 'repeated string is too long');
  t.heap.reserve(length * count * Math.max(kindOf(s), 1));
  reserve(t, length * count);
  return newStrOf(t, data.repeat(s, count));
}

function item(t: Thread, o: PyObject, index: number): PyObject {
  const s = strOf(o);
  const length = data.lengthOf(s);
  if (index < 0 || index >= length) throw indexError(t, 'string index out of range');
  return characterAt(t, s, index);
}

/** A new reference to the character at a valid index. */
export function characterAt(t: Thread, s: PyStr, index: number): PyStr {
  if (s.codePoints === null) {
    const code = s.value.charCodeAt(index);
    return code < GC_FREE_CHARACTERS ? incref(characterOf(t, code)) : allocate(t, s.value[index] as string, null);
  }
  return newStrOf(t, data.fromPoint(s.codePoints[index] as number));
}

function subscript(t: Thread, o: PyObject, key: PyObject): PyObject {
  const s = strOf(o);
  if (key.type.ops.nbIndex !== null) {
    const index = asIndex(t, key, INDEX_ERROR);
    return item(t, o, index < 0 ? index + data.lengthOf(s) : index);
  }
  if (!isSlice(key)) throw typeError(t, t.profile.messages.stringIndexType(key.type.name));
  const { start, step, length: count } = sliceIndices(t, key, data.lengthOf(s));
  if (count <= 0) return newStr(t, '');
  if (step === 1) {
    if (start === 0 && count === data.lengthOf(s)) return exactStr(t, o);
    reserve(t, count);
    return newStrOf(t, data.slice(s, start, start + count));
  }
  reserve(t, count);
  t.charge(count >>> 4);
  return newFreshStr(t, data.sliceByStep(s, start, step, count));
}

function contains(t: Thread, o: PyObject, value: PyObject): boolean {
  if (!isStr(value)) throw typeError(t, `'in <string>' requires string as left operand, not ${value.type.name}`);
  const s = strOf(o);
  t.charge(s.value.length >>> 4);
  return find(s, strOf(value), 0, data.lengthOf(s)) >= 0;
}

function reprStr(t: Thread, o: PyObject): PyObject {
  const s = strOf(o);
  t.charge(s.value.length >>> 4);
  return newFreshStr(t, reprOfStr(s, t.unicode));
}

// ---- life

function dealloc(t: Thread, o: PyObject): void {
  const s = strOf(o);
  if (o instanceof PyStr) {
    if (o.interned !== Interned.No) forget(t, o);
    dropUtf8(t, o);
    t.heap.freeAtom(t, o);
    return;
  }
  dropUtf8(t, s);
  t.heap.free(s.address, s.bytes);
  t.heap.freeContainer(t, o as PyContainer, o.type.basicsize);
}

function dropUtf8(t: Thread, s: PyStr): void {
  if (s.utf8Bytes === 0) return;
  t.heap.free(s.utf8Address, s.utf8Bytes);
  s.utf8Bytes = 0;
}

function forget(t: Thread, s: PyStr): void {
  const key = data.mapKey(s);
  if (t.interned.get(key) === s) t.interned.delete(key);
}

/** An instance of a str subclass: an object with a buffer of its own. */
export function newStrSubclass(t: Thread, type: PyType, s: StrData): PyObject {
  const o = newInstance(t, type);
  // The characters of an instance of a subclass are a block of their own; the host object that stands for them is not on the heap.
  const bytes = (data.lengthOf(s) + 1) * Math.max(data.kindOf(s), 1);
  o.value = new PyStr(t.types.str, t.heap.malloc(bytes), s.value, s.codePoints, bytes);
  return o;
}

export const STR = new TypeSpec({
  name: 'str',
  doc: 'An immutable sequence of characters.',
  calls: ["str(object='') -> str", 'str(bytes_or_buffer[, encoding[, errors]]) -> str'],
  flags: TypeFlags.BaseType | TypeFlags.UnicodeSubclass | TypeFlags.MatchSelf,
  basicsize: (p) => p.strObjectBytes,
  slots: {
    tpDealloc: dealloc,
    tpRepr: reprStr,
    tpStr: exactStr,
    tpHash: hashStr,
    tpRichcompare: richCompare,
    tpIter: newStrIterator,
    tpNew: strNew,
    nbRemainder: strFormatPercent,
    sqLength: (_t, o) => data.lengthOf(strOf(o)),
    sqConcat: concat,
    sqRepeat: repeat,
    sqItem: item,
    sqContains: contains,
    mpLength: (_t, o) => data.lengthOf(strOf(o)),
    mpSubscript: subscript,
  },
  methods: STR_METHODS,
});
