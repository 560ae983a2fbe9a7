// Encoding and decoding between str and bytes on behalf of a thread: finds the codec, runs it, turns its failures into exceptions.
// Follows Objects/unicodeobject.c (PyUnicode_AsEncodedString, PyUnicode_Decode) and Python/codecs.c, CPython 3.13.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { type Codec, CodecFailure, type DecodeHandler } from '../text/codec.ts';
import { decodeHandler, encodeHandler } from '../text/codec-errors.ts';
import { findCodec } from '../text/codecs.ts';
import { EMPTY, hasSurrogates, lengthOf } from '../text/str-data.ts';
import { decodeUtf8 } from '../text/utf8-codec.ts';
import { kindOf } from './arguments.ts';
import { bufferOf, newBytes } from './bytes.ts';
import { inCodec, isDirectCodec } from './codec-context.ts';
import { callCodec, lookupCodec, registeredDecodeHandler, registeredEncodeHandler } from './codec-registry.ts';
import { lookupError, type PyRaise, raiseWith, typeError } from './errors.ts';
import { UNICODE_DECODE_ERROR, UNICODE_ENCODE_ERROR } from './exceptions.ts';
import { newInt } from './int.ts';
import { newMemoryview } from './memoryview.ts';
import { getAttrTextOrNull } from './protocols/attribute.ts';
import { newStr, newStrOf, strOf } from './str.ts';
import { unicodeNamesOf } from './unicode-names.ts';

/** New reference to bytes: what `str.encode` does. */
export function encodeStr(t: Thread, source: PyObject, encoding: string, errors: string): PyObject {
  if (findCodec(encoding, unicodeNamesOf(t)) === null) return encodeByRegistry(t, source, encoding, errors);
  const encode = (): PyObject => encodeText(t, source, encoding, errors);
  return isDirectCodec(encoding) ? encode() : inCodec(t, 'encoding', encoding, encode);
}

/** New reference to bytes: what the encoder of a stream does. */
export function encodeForStream(t: Thread, source: PyObject, encoding: string, errors: string): PyObject {
  if (findCodec(encoding, unicodeNamesOf(t)) === null) return encodeByRegistry(t, source, encoding, errors);
  return encodeText(t, source, encoding, errors);
}

function encodeByRegistry(t: Thread, source: PyObject, encoding: string, errors: string): PyObject {
  const info = textCodec(t, encoding, 'encode');
  const result = callCodec(t, { info, encoding, verb: 'encoding' }, source, errors);
  if ((result.type.flags & TypeFlags.BytesSubclass) !== 0) return result;
  const { name } = result.type;
  decref(t, result);
  throw typeError(
    t,
    `'${encoding}' encoder returned '${name}' instead of 'bytes'; use codecs.encode() to encode to arbitrary types`,
  );
}

/** New reference to a str: what `bytes.decode` does. */
export function decodeObject(t: Thread, source: PyObject, encoding: string, errors: string): PyObject {
  if (bufferOf(t, source).length === 0) return newStr(t, '');
  if (findCodec(encoding, unicodeNamesOf(t)) !== null) {
    const decode = (): PyObject => decodeBytes(t, source, encoding, errors, true).text;
    return isDirectCodec(encoding) ? decode() : inCodec(t, 'decoding', encoding, decode);
  }
  const info = textCodec(t, encoding, 'decode');
  // A decoder of Python is given a view.
  const view = newMemoryview(t, source);
  let result: PyObject;
  try {
    result = callCodec(t, { info, encoding, verb: 'decoding' }, view, errors);
  } finally {
    decref(t, view);
  }
  if ((result.type.flags & TypeFlags.UnicodeSubclass) !== 0) return result;
  const { name } = result.type;
  decref(t, result);
  throw typeError(
    t,
    `'${encoding}' decoder returned '${name}' instead of 'str'; use codecs.decode() to decode to arbitrary types`,
  );
}

/** A codec that a program has registered, if it is one between str and bytes. Borrowed. */
function textCodec(t: Thread, encoding: string, verb: 'encode' | 'decode'): PyObject {
  // Codecs that only the package `encodings` knows are there without codecs having been imported.
  decref(t, t.importModule('codecs'));
  const info = lookupCodec(t, encoding);
  const flag = info.type === t.types.tuple ? null : getAttrTextOrNull(t, info, '_is_text_encoding');
  const isText = flag === null || t.truthOf(flag);
  if (flag !== null) decref(t, flag);
  if (isText) return info;
  throw lookupError(t, `'${encoding}' is not a text encoding; use codecs.${verb}() to handle arbitrary codecs`);
}

function codecNamed(t: Thread, encoding: string): Codec {
  const codec = findCodec(encoding, unicodeNamesOf(t));
  if (codec === null) throw lookupError(t, `unknown encoding: ${encoding}`);
  return codec;
}

/** What a text stream shows of a str: sys.stdout refuses surrogates that stand for no byte, sys.stderr spells them. */
export function outputText(t: Thread, text: PyObject, errors: 'surrogateescape' | 'backslashreplace'): string {
  const s = strOf(text);
  if (!hasSurrogates(s)) return s.value;
  const bytes = encodeText(t, text, 'utf-8', errors);
  try {
    return decodeUtf8(bytes.value as Uint8Array, decodeHandler('replace') as DecodeHandler).value;
  } finally {
    decref(t, bytes);
  }
}

/** An argument `encoding` or `errors`; the fallback where it was not given. */
export function codecArgument(t: Thread, place: string, o: PyObject | null | undefined, fallback: string): string {
  if (o == null) return fallback;
  if ((o.type.flags & TypeFlags.UnicodeSubclass) === 0) throw typeError(t, `${place} must be str, not ${kindOf(t, o)}`);
  checkEncodable(t, o);
  return strOf(o).value;
}

/** Refuses a str that has no UTF-8 form, as functions do that take a C string. */
export function checkEncodable(t: Thread, text: PyObject): void {
  if (!hasSurrogates(strOf(text))) return;
  decref(t, encodeText(t, text, 'utf-8', 'strict'));
}

/** By a codec of the host. New reference to bytes. */
export function encodeText(t: Thread, source: PyObject, encoding: string, errors: string): PyObject {
  const codec = codecNamed(t, encoding);
  const text = strOf(source);
  t.heap.reserve(lengthOf(text));
  t.charge(lengthOf(text) >>> 4);
  try {
    return newBytes(
      t,
      codec.encode(text, (problem, whole) => {
        const handler = encodeHandler(errors, unicodeNamesOf(t)) ?? registeredEncodeHandler(t, errors, source);
        return required(t, handler, errors)(problem, whole);
      }),
    );
  } catch (thrown) {
    throw raiseOf(t, thrown, source, 'encode');
  }
}

/** By a codec of the host; the codec's errors name the object. Unless `isFinal`, an incomplete end is left over. */
export function decodeBytes(
  t: Thread,
  source: PyObject,
  encoding: string,
  errors: string,
  isFinal: boolean,
): { text: PyObject; consumed: number | null } {
  const codec = codecNamed(t, encoding);
  const { bfGetbuffer } = source.type.ops;
  const bytes = bfGetbuffer === null ? new Uint8Array(0) : bfGetbuffer(t, source);
  t.heap.reserve(bytes.length);
  t.charge(bytes.length >>> 4);
  let consumed: number | null = null;
  try {
    const onError: DecodeHandler = (problem, whole) => {
      if (!isFinal && problem.end === whole.length && INCOMPLETE.test(problem.reason)) {
        consumed = problem.start;
        return { replacement: EMPTY, next: problem.end };
      }
      return required(t, decodeHandler(errors) ?? registeredDecodeHandler(t, errors), errors)(problem, whole);
    };
    if (!isFinal && codec.decodePart !== undefined) {
      const part = codec.decodePart(bytes, onError);
      return { text: newStrOf(t, part.text), consumed: part.consumed };
    }
    const text = codec.decode(bytes, onError);
    return { text: newStrOf(t, text), consumed };
  } catch (thrown) {
    throw raiseOf(t, thrown, source, 'decode');
  }
}

/** What codecs say of an end that more bytes could complete. */
const INCOMPLETE = /^(unexpected end of data|truncated data|unexpected end)/;

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
