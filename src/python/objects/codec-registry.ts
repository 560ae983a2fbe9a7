// Codecs and error handlers that a program registers, and asking them: what str.encode and bytes.decode fall back to.
// Follows Python/codecs.c (PyCodec_Register, _PyCodec_Lookup, PyCodec_RegisterError) and unicode_encode_call_errorhandler and
// unicode_decode_call_errorhandler_writer of Objects/unicodeobject.c, CPython 3.10-3.13. One registry an interpreter; it owns what is in it.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { TypeSpec } from '../heap/type-spec.ts';
import type { CodecProblem, DecodeHandler, EncodeHandler } from '../text/codec.ts';
import { lengthOf } from '../text/str-data.ts';
import { newBytes } from './bytes.ts';
import { inCodec } from './codec-context.ts';
import { indexError, lookupError, raiseWith, typeError } from './errors.ts';
import { UNICODE_DECODE_ERROR, UNICODE_ENCODE_ERROR } from './exceptions.ts';
import { newInt } from './int.ts';
import { asIndex } from './protocols/number.ts';
import { isStr, newStr, strOf } from './str.ts';
import { isTuple, tupleItems } from './tuple.ts';

export class CodecRegistry {
  readonly searchers: PyObject[] = [];
  /** What searchers found, by normalized name. */
  readonly found = new Map<string, PyObject>();
  readonly handlers = new Map<string, PyObject>();

  visit(visitor: Visit): void {
    this.searchers.forEach(visitor);
    for (const o of this.found.values()) visitor(o);
    for (const o of this.handlers.values()) visitor(o);
  }
}

interface Machine extends Thread {
  readonly modules: { readonly codecRegistry: CodecRegistry };
}

export function codecRegistry(t: Thread): CodecRegistry {
  return (t as Machine).modules.codecRegistry;
}

/** As names are compared: lower case, spaces as hyphens or, from 3.9 on, whatever is no letter as an underscore is up to searchers. */
function normalized(name: string): string {
  return name.toLowerCase().replaceAll(' ', '_').replaceAll('-', '_');
}

/** The tuple of four that a searcher gave. Borrowed: the registry keeps it. */
export function lookupCodec(t: Thread, encoding: string): PyObject {
  const registry = codecRegistry(t);
  const name = normalized(encoding);
  const known = registry.found.get(name);
  if (known !== undefined) return known;
  const key = newStr(t, name);
  try {
    for (const searcher of [...registry.searchers]) {
      const info = t.call(searcher, [key], null);
      if (info === t.none) {
        decref(t, info);
        continue;
      }
      if (!isTuple(info) || tupleItems(info).length !== 4) {
        decref(t, info);
        throw typeError(t, 'codec search functions must return 4-tuples');
      }
      registry.found.set(name, info);
      return info;
    }
  } finally {
    decref(t, key);
  }
  throw lookupError(t, `unknown encoding: ${encoding}`);
}

export interface CodecUse {
  /** What a searcher gave. Borrowed. */
  readonly info: PyObject;
  readonly encoding: string;
  readonly verb: 'encoding' | 'decoding';
}

/** Encodes or decodes; the object without the length. A new reference. */
export function callCodec(t: Thread, { info, encoding, verb }: CodecUse, object: PyObject, errors: string | null): PyObject {
  const args = errors === null ? [] : [newStr(t, errors)];
  const coder = incref(tupleItems(info)[verb === 'encoding' ? 0 : 1] as PyObject);
  let result: PyObject;
  try {
    result = inCodec(t, verb, encoding, () => t.call(coder, [object, ...args], null));
  } finally {
    decref(t, coder);
    for (const arg of args) decref(t, arg);
  }
  try {
    if (isTuple(result) && tupleItems(result).length === 2) return incref(tupleItems(result)[0] as PyObject);
    throw typeError(t, `${verb === 'encoding' ? 'en' : 'de'}coder must return a tuple (object, integer)`);
  } finally {
    decref(t, result);
  }
}

// ---- error handlers

function newProblem(t: Thread, spec: TypeSpec, object: PyObject, { encoding, start, end, reason }: CodecProblem): PyObject {
  return raiseWith(t, spec, [newStr(t, encoding), incref(object), newInt(t, start), newInt(t, end), newStr(t, reason)]).value;
}

/** Asks a handler; the replacement is a new reference. */
function ask(
  t: Thread,
  handler: PyObject,
  exception: PyObject,
  { length, accepts, refusal }: { length: number; accepts: (o: PyObject) => boolean; refusal: string },
): { replacement: PyObject; next: number } {
  let result: PyObject;
  try {
    result = t.call(handler, [exception], null);
  } finally {
    decref(t, exception);
  }
  try {
    const items = isTuple(result) ? tupleItems(result) : [];
    const [replacement, position] = items;
    if (items.length !== 2 || !accepts(replacement as PyObject) || position?.type.ops.nbIndex == null)
      throw typeError(t, refusal);
    const given = asIndex(t, position);
    const next = given < 0 ? given + length : given;
    if (next < 0 || next > length) throw indexError(t, `position ${given} from error handler out of bounds`);
    return { replacement: incref(replacement as PyObject), next };
  } finally {
    decref(t, result);
  }
}

const isBytes = (o: PyObject): boolean => (o.type.flags & TypeFlags.BytesSubclass) !== 0;

/** The handler that a program has registered under this name, as the codecs of the host call it; null when there is none. */
export function registeredEncodeHandler(t: Thread, name: string, source: PyObject): EncodeHandler | null {
  const handler = codecRegistry(t).handlers.get(name);
  if (handler === undefined) return null;
  return (problem, text) => {
    const { replacement, next } = ask(t, handler, newProblem(t, UNICODE_ENCODE_ERROR, source, problem), {
      length: lengthOf(text),
      accepts: (o) => isStr(o) || isBytes(o),
      refusal: 'encoding error handler must return (str/bytes, int) tuple',
    });
    const data = isStr(replacement) ? strOf(replacement) : (replacement.value as Uint8Array).slice();
    // The text stays as it is when the object goes.
    const kept = data instanceof Uint8Array ? data : { value: data.value, codePoints: data.codePoints };
    decref(t, replacement);
    return { replacement: kept, next };
  };
}

export function registeredDecodeHandler(t: Thread, name: string): DecodeHandler | null {
  const handler = codecRegistry(t).handlers.get(name);
  if (handler === undefined) return null;
  return (problem, bytes) => {
    const source = newBytes(t, bytes.slice());
    const exception = newProblem(t, UNICODE_DECODE_ERROR, source, problem);
    decref(t, source);
    const { replacement, next } = ask(t, handler, exception, {
      length: bytes.length,
      accepts: isStr,
      refusal: 'decoding error handler must return (str, int) tuple',
    });
    const { value, codePoints } = strOf(replacement);
    decref(t, replacement);
    return { replacement: { value, codePoints }, next };
  };
}
