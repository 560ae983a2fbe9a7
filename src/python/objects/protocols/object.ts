// What any object can be asked: length, items, membership, text, hash. Follows Objects/abstract.c and object.c, CPython 3.13.

import { decref } from '../../heap/heap.ts';
import { incref, isType, type PyObject, PyStr, TypeFlags } from '../../heap/object.ts';
import type { Thread } from '../../heap/thread.ts';
import type { Integer } from '../../numbers/int.ts';
import { typeError } from '../errors.ts';
import { INDEX_ERROR } from '../exceptions.ts';
import { newGenericAlias } from '../generic-alias.ts';
import { newStr, strOf } from '../str.ts';
import { asciiOfRepr } from '../str-ascii.ts';
import { callBound, getAttrTextOrNull, lookupType } from './attribute.ts';
import { containsByIteration } from './iterate.ts';
import { asIndex } from './number.ts';

export function length(t: Thread, o: PyObject): number {
  return Number(exactLength(t, o));
}

/** Of what is no container but counts: beyond 2**53, too. */
export function exactLength(t: Thread, o: PyObject): Integer {
  const fn = o.type.ops.sqLength ?? o.type.ops.mpLength;
  if (fn === null) throw typeError(t, `object of type '${o.type.name}' has no len()`);
  return fn(t, o);
}

export function getItem(t: Thread, o: PyObject, key: PyObject): PyObject {
  const { mpSubscript, sqItem } = o.type.ops;
  if (mpSubscript !== null) return mpSubscript(t, o, key);
  if (sqItem !== null) {
    if (key.type.ops.nbIndex === null) throw typeError(t, `sequence index must be integer, not '${key.type.name}'`);
    return sqItem(t, o, fromEnd(t, o, asIndex(t, key, INDEX_ERROR)));
  }
  if (isType(o)) return classSubscript(t, o, key);
  throw typeError(t, `'${o.type.name}' object is not subscriptable`);
}

/** `C[x]`: `__class_getitem__`; `type[x]` itself is an alias. */
function classSubscript(t: Thread, cls: PyObject, key: PyObject): PyObject {
  if (cls === t.types.type) return newGenericAlias(t, cls, key);
  const method = getAttrTextOrNull(t, cls, '__class_getitem__');
  // Since 3.11 None says as much as no method.
  if (method === null || (method === t.none && t.profile.subscriptNamesClass)) {
    if (method !== null) decref(t, method);
    if (!t.profile.subscriptNamesClass) throw typeError(t, `'${cls.type.name}' object is not subscriptable`);
    throw typeError(t, `type '${(cls as PyObject & { name: string }).name}' is not subscriptable`);
  }
  try {
    return t.call(method, [key], null);
  } finally {
    decref(t, method);
  }
}

function fromEnd(t: Thread, o: PyObject, index: number): number {
  const { sqLength } = o.type.ops;
  return index < 0 && sqLength !== null ? index + Number(sqLength(t, o)) : index;
}

export function setItem(t: Thread, o: PyObject, key: PyObject, value: PyObject): void {
  const { mpAssSubscript, sqAssItem } = o.type.ops;
  if (mpAssSubscript !== null) return mpAssSubscript(t, o, key, value);
  if (sqAssItem !== null) {
    if (key.type.ops.nbIndex === null) throw typeError(t, `sequence index must be integer, not '${key.type.name}'`);
    return sqAssItem(t, o, fromEnd(t, o, asIndex(t, key, INDEX_ERROR)), value);
  }
  if (isIndexOfSequence(o, key)) asIndex(t, key, INDEX_ERROR);
  throw typeError(t, `'${o.type.name}' object does not support item assignment`);
}

export function delItem(t: Thread, o: PyObject, key: PyObject): void {
  const { mpAssSubscript, sqAssItem } = o.type.ops;
  if (mpAssSubscript !== null) return mpAssSubscript(t, o, key, null);
  if (sqAssItem !== null) {
    if (key.type.ops.nbIndex === null) throw typeError(t, `sequence index must be integer, not '${key.type.name}'`);
    return sqAssItem(t, o, fromEnd(t, o, asIndex(t, key, INDEX_ERROR)), null);
  }
  const isIndex = isIndexOfSequence(o, key);
  if (isIndex) asIndex(t, key, INDEX_ERROR);
  throw typeError(t, `'${o.type.name}' object ${isIndex ? "doesn't" : 'does not'} support item deletion`);
}

/** Has the object's type slots of sequences, even if none is filled (tp_as_sequence), and could the key be a place in one? */
function isIndexOfSequence({ type }: PyObject, key: PyObject): boolean {
  if (key.type.ops.nbIndex === null) return false;
  const { sqLength, sqConcat, sqRepeat, sqItem, sqContains } = type.ops;
  // Classes made at run time have them always.
  return (
    (type.flags & TypeFlags.HeapType) !== 0 || [sqLength, sqConcat, sqRepeat, sqItem, sqContains].some((slot) => slot !== null)
  );
}

export function contains(t: Thread, o: PyObject, value: PyObject): boolean {
  const { sqContains } = o.type.ops;
  return sqContains !== null ? sqContains(t, o, value) : containsByIteration(t, o, value);
}

/** `repr(o)`; a str, perhaps of a subclass. */
export function repr(t: Thread, o: PyObject): PyObject {
  if (t.collectionWanted) t.collectWanted();
  const { tpRepr } = o.type.ops;
  if (tpRepr === null) return newStr(t, `<${o.type.name} object at 0x${t.heap.idOf(o).toString(16)}>`);
  t.enterRecursive(' while getting the repr of an object');
  let result: PyObject;
  try {
    result = tpRepr(t, o);
  } finally {
    t.leaveRecursive();
  }
  return requireStr(t, result, '__repr__');
}

/** `str(o)`; a str, perhaps of a subclass. */
export function str(t: Thread, o: PyObject): PyObject {
  if (t.collectionWanted) t.collectWanted();
  if (o.type === t.types.str) return incref(o);
  const { tpStr } = o.type.ops;
  if (tpStr === null) return repr(t, o);
  t.enterRecursive(' while getting the str of an object');
  let result: PyObject;
  try {
    result = tpStr(t, o);
  } finally {
    t.leaveRecursive();
  }
  return requireStr(t, result, '__str__');
}

function requireStr(t: Thread, result: PyObject, method: string): PyObject {
  if ((result.type.flags & TypeFlags.UnicodeSubclass) !== 0) return result;
  const kind = result.type.name;
  decref(t, result);
  throw typeError(t, `${method} returned non-string (type ${kind})`);
}

/** `ascii(o)`. */
export function ascii(t: Thread, o: PyObject): PyObject {
  const text = repr(t, o);
  const escaped = asciiOfRepr(t, text);
  decref(t, text);
  return escaped;
}

/** The host text of `repr(o)`. */
export function reprText(t: Thread, o: PyObject): string {
  const text = repr(t, o);
  const { value } = strOf(text);
  decref(t, text);
  return value;
}

/** The host text of `str(o)`. */
export function strText(t: Thread, o: PyObject): string {
  const text = str(t, o);
  const { value } = strOf(text);
  decref(t, text);
  return value;
}

/** The low 32 bits of the hash; the high ones are in `t.hashHi`. */
export function hash(t: Thread, o: PyObject): number {
  if (o instanceof PyStr && o.hashed) {
    t.hashHi = o.hashHi;
    return o.hashLo;
  }
  const { tpHash } = o.type.ops;
  if (tpHash === null) throw typeError(t, `unhashable type: '${o.type.name}'`);
  return tpHash(t, o);
}

/** `format(o, spec)`. A missing spec is the empty string. */
export function format(t: Thread, o: PyObject, spec: PyObject | null): PyObject {
  const text = spec ?? t.emptyStr;
  if ((text.type.flags & TypeFlags.UnicodeSubclass) === 0)
    throw typeError(t, `Format specifier must be a string, not ${text.type.name}`);
  // The common cases need no call.
  if (strOf(text).value === '' && (o.type === t.types.str || o.type === t.types.int)) return str(t, o);
  if (lookupType(t, o.type, '__format__') === null) throw typeError(t, `Type ${o.type.name} doesn't define __format__`);
  const result = callBound(t, o, '__format__', [text]) as PyObject;
  if ((result.type.flags & TypeFlags.UnicodeSubclass) !== 0) return result;
  const kind = result.type.name;
  decref(t, result);
  throw typeError(t, `__format__ must return a str, not ${kind}`);
}
