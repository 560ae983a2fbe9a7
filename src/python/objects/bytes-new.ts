// `bytes(...)` and `bytearray(...)`: from a count, text and encoding, a buffer, `__bytes__`, or any iterable of small ints.
// Follows bytes_new_impl and PyBytes_FromObject of Objects/bytesobject.c, CPython 3.13.

import { decref } from '../heap/heap.ts';
import { type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { parseArguments, signature } from './arguments.ts';
import { bytesOf, exactBytes, newBytes, newBytesSubclass, newFreshBytes } from './bytes.ts';
import { codecArgument, encodeStr } from './codecs.ts';
import { catching, typeError, valueError } from './errors.ts';
import { OVERFLOW_ERROR, TYPE_ERROR } from './exceptions.ts';
import { callBound } from './protocols/attribute.ts';
import { getIter, iterNext } from './protocols/iterate.ts';
import { asIndex } from './protocols/number.ts';
import { isStr } from './str.ts';

const SIGNATURE = signature('bytes', { params: ['source', 'encoding', 'errors'], required: 0 });

export function bytesNew(t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [source, encoding, errors] = parseArguments(t, SIGNATURE, args, kwnames);
  const made = makeBytes(t, source ?? null, encoding ?? null, errors ?? null);
  if (type === t.types.bytes) return made;
  try {
    return newBytesSubclass(t, type, bytesOf(made));
  } finally {
    decref(t, made);
  }
}

function makeBytes(t: Thread, source: PyObject | null, encoding: PyObject | null, errors: PyObject | null): PyObject {
  if (encoding !== null || errors !== null) return encoded(t, 'bytes', source, encoding, errors);
  if (source === null) return newBytes(t, new Uint8Array(0));
  if (source.type === t.types.bytes) return exactBytes(t, source);
  const special = bytesByMethod(t, source);
  if (special !== null) return special;
  if (isStr(source)) throw typeError(t, 'string argument without an encoding');
  const count = countOf(t, source);
  if (count !== null) {
    if (count < 0) throw valueError(t, 'negative count');
    t.heap.reserve(count);
    return newFreshBytes(t, new Uint8Array(count));
  }
  return bytesFrom(t, source);
}

/** What the object's `__bytes__` gives; null when it has none. */
function bytesByMethod(t: Thread, source: PyObject): PyObject | null {
  const special = callBound(t, source, '__bytes__', []);
  if (special === null || (special.type.flags & TypeFlags.BytesSubclass) !== 0) return special;
  const kind = special.type.name;
  decref(t, special);
  throw typeError(t, `__bytes__ returned non-bytes (type ${kind})`);
}

/** A new bytes object of whatever says how, is a buffer or gives integers (PyObject_Bytes). */
export function bytesOfObject(t: Thread, source: PyObject): PyObject {
  if (source.type === t.types.bytes) return exactBytes(t, source);
  return bytesByMethod(t, source) ?? bytesFrom(t, source);
}

/** A new bytes object of text in an encoding. */
export function encoded(
  t: Thread,
  name: string,
  source: PyObject | null,
  encoding: PyObject | null,
  errors: PyObject | null,
): PyObject {
  const encodingName = codecArgument(t, `${name}() argument 'encoding'`, encoding, 'utf-8');
  const errorsName = codecArgument(t, `${name}() argument 'errors'`, errors, 'strict');
  if (source === null || !isStr(source)) {
    throw typeError(t, encoding !== null ? 'encoding without a string argument' : 'errors without a string argument');
  }
  if (encoding === null) throw typeError(t, 'string argument without an encoding');
  return encodeStr(t, source, encodingName, errorsName);
}

/** The number of zero bytes that an integer argument asks for; null when it is no integer. */
export function countOf(t: Thread, source: PyObject): number | null {
  if (source.type.ops.nbIndex === null) return null;
  return catching(t, TYPE_ERROR, () => asIndex(t, source, OVERFLOW_ERROR));
}

/** A new bytes object of a buffer or an iterable of integers (PyBytes_FromObject). */
export function bytesFrom(t: Thread, source: PyObject): PyObject {
  if (source.type === t.types.bytes) return exactBytes(t, source);
  return newBytes(t, collectBytes(t, source, 'bytes'));
}

/** The bytes of a buffer (copied) or of an iterable of integers. */
export function collectBytes(
  t: Thread,
  source: PyObject,
  kind: 'bytes' | 'bytearray',
  /** What is said of an object that cannot be iterated. */
  refusal = kind === 'bytes'
    ? `cannot convert '${source.type.name}' object to bytes`
    : `can't extend bytearray with ${source.type.name}`,
): Uint8Array {
  const { bfGetbuffer } = source.type.ops;
  if (bfGetbuffer !== null) return bfGetbuffer(t, source).slice();
  if (isStr(source) || (source.type.ops.tpIter === null && source.type.ops.sqItem === null)) {
    throw typeError(t, refusal);
  }
  // A TypeError of its __iter__ is taken for the lack of one.
  const iterator = catching(t, TYPE_ERROR, () => getIter(t, source));
  if (iterator === null) throw typeError(t, refusal);
  const bytes: number[] = [];
  try {
    for (let item = iterNext(t, iterator); item !== null; item = iterNext(t, iterator)) {
      try {
        t.charge(1);
        bytes.push(byteOf(t, item, kind));
      } finally {
        decref(t, item);
      }
    }
  } finally {
    decref(t, iterator);
  }
  return Uint8Array.from(bytes);
}

/** An integer from 0 to 255. */
export function byteOf(t: Thread, o: PyObject, kind: 'bytes' | 'bytearray'): number {
  const byte = asIndex(t, o);
  if (byte < 0 || byte > 255)
    throw valueError(t, kind === 'bytes' ? 'bytes must be in range(0, 256)' : 'byte must be in range(0, 256)');
  return byte;
}
