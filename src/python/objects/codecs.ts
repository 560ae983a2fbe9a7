// Encoding and decoding between str and bytes on behalf of a thread: finds the codec, runs it, turns its failures into exceptions.
// Follows Objects/unicodeobject.c (PyUnicode_AsEncodedString, PyUnicode_Decode) and Python/codecs.c, CPython 3.13.

import { incref, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { type Codec, CodecFailure } from '../text/codec.ts';
import { decodeHandler, encodeHandler } from '../text/codec-errors.ts';
import { findCodec } from '../text/codecs.ts';
import { lengthOf } from '../text/str-data.ts';
import { newBytes } from './bytes.ts';
import { lookupError, type PyRaise, raiseWith } from './errors.ts';
import { UNICODE_DECODE_ERROR, UNICODE_ENCODE_ERROR } from './exceptions.ts';
import { newInt } from './int.ts';
import { newStr, newStrOf, strOf } from './str.ts';
import { unicodeNamesOf } from './unicode-names.ts';

function codecNamed(t: Thread, encoding: string): Codec {
  const codec = findCodec(encoding, unicodeNamesOf(t));
  if (codec === null) throw lookupError(t, `unknown encoding: ${encoding}`);
  return codec;
}

/** New reference to bytes. */
export function encodeStr(t: Thread, source: PyObject, encoding: string, errors: string): PyObject {
  const codec = codecNamed(t, encoding);
  const text = strOf(source);
  t.heap.reserve(lengthOf(text));
  t.charge(lengthOf(text) >>> 4);
  try {
    return newBytes(
      t,
      codec.encode(text, (problem, whole) => required(t, encodeHandler(errors, unicodeNamesOf(t)), errors)(problem, whole)),
    );
  } catch (thrown) {
    throw raiseOf(t, thrown, source, 'encode');
  }
}

/** New reference to a str; the codec's errors name the object. */
export function decodeObject(t: Thread, source: PyObject, encoding: string, errors: string): PyObject {
  const codec = codecNamed(t, encoding);
  const { bfGetbuffer } = source.type.ops;
  const bytes = bfGetbuffer === null ? new Uint8Array(0) : bfGetbuffer(t, source);
  t.heap.reserve(bytes.length);
  t.charge(bytes.length >>> 4);
  try {
    return newStrOf(
      t,
      codec.decode(bytes, (problem, whole) => required(t, decodeHandler(errors), errors)(problem, whole)),
    );
  } catch (thrown) {
    throw raiseOf(t, thrown, source, 'decode');
  }
}

function required<T>(t: Thread, handler: T | null, name: string): T {
  if (handler === null) throw lookupError(t, `unknown error handler name '${name}'`);
  return handler;
}

function raiseOf(t: Thread, thrown: unknown, source: PyObject, direction: 'encode' | 'decode'): unknown {
  if (!(thrown instanceof CodecFailure)) return thrown;
  const { encoding, start, end, reason } = thrown.problem;
  const object = direction === 'decode' && source.type !== t.types.bytes ? t.call(t.types.bytes, [source], null) : incref(source);
  const raise: PyRaise = raiseWith(t, direction === 'encode' ? UNICODE_ENCODE_ERROR : UNICODE_DECODE_ERROR, [
    newStr(t, encoding),
    object,
    newInt(t, start),
    newInt(t, end),
    newStr(t, reason),
  ]);
  return raise;
}
