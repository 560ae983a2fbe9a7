// _codecs: looking codecs and error handlers up, and the codecs written in C as functions. Follows Modules/_codecsmodule.c and the
// handlers of Python/codecs.c, CPython 3.10-3.13. `_encode`, `_decode` and `_find` stand for the modules of the package `encodings`.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { keywords, type NativeSpec, oneArg, positional } from '../heap/type-spec.ts';
import { kindOf, parseArguments, signature } from '../objects/arguments.ts';
import { newBuiltinFunction } from '../objects/builtin-function.ts';
import { bufferOf, newBytes } from '../objects/bytes.ts';
import { type CodecUse, callCodec, codecRegistry, lookupCodec } from '../objects/codec-registry.ts';
import { decodeBytes, encodeText } from '../objects/codecs.ts';
import { lookupError, PyRaise, typeError } from '../objects/errors.ts';
import {
  BASE_EXCEPTION,
  getMember,
  UNICODE_DECODE_ERROR,
  UNICODE_ENCODE_ERROR,
  UNICODE_TRANSLATE_ERROR,
} from '../objects/exceptions.ts';
import { newInt } from '../objects/int.ts';
import { isInstanceOf } from '../objects/protocols/attribute.ts';
import { asIndex } from '../objects/protocols/number.ts';
import { isStr, newStr, newStrOf, strOf } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { unicodeNamesOf } from '../objects/unicode-names.ts';
import { decodeHandler, encodeHandler } from '../text/codec-errors.ts';
import { findCodec, normalizeEncoding } from '../text/codecs.ts';
import { fromUnits, lengthOf } from '../text/str-data.ts';
import { BYTE_ESCAPES } from './byte-escapes.ts';
import type { NativeModule } from './native-module.ts';

function text(t: Thread, o: PyObject | null | undefined, name: string, fallback: string): string {
  if (o == null) return fallback;
  if (!isStr(o)) throw typeError(t, `${name} must be str, not ${o.type === t.typeOf(BASE_EXCEPTION) ? '' : o.type.name}`);
  return strOf(o).value;
}

function register(t: Thread, _self: PyObject, searcher: PyObject): PyObject {
  if (searcher.type.ops.tpCall === null) throw typeError(t, 'argument must be callable');
  codecRegistry(t).searchers.push(incref(searcher));
  return incref(t.none);
}

function unregister(t: Thread, _self: PyObject, searcher: PyObject): PyObject {
  const registry = codecRegistry(t);
  const at = registry.searchers.indexOf(searcher);
  if (at < 0) return incref(t.none);
  registry.searchers.splice(at, 1);
  const dropped = [searcher, ...registry.found.values()];
  registry.found.clear();
  for (const o of dropped) decref(t, o);
  return incref(t.none);
}

const CODE = (name: string) => signature(name, { params: ['obj', 'encoding', 'errors'], required: 1 });

function byLookup(name: 'encode' | 'decode', verb: CodecUse['verb']) {
  const shape = CODE(name);
  return (t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject => {
    const [object, encoding, errors] = parseArguments(t, shape, args, kwnames) as [PyObject, PyObject | null, PyObject | null];
    const encodingName = text(t, encoding, `${name}() argument 'encoding'`, 'utf-8');
    return callCodec(
      t,
      { info: lookupCodec(t, encodingName), encoding: encodingName, verb },
      object,
      errors === null ? null : text(t, errors, `${name}() argument 'errors'`, 'strict'),
    );
  };
}

function registerError(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const name = text(t, args[0], 'register_error() argument 1', '');
  const handler = args[1] as PyObject;
  if (handler.type.ops.tpCall === null) throw typeError(t, 'handler must be callable');
  const { handlers } = codecRegistry(t);
  const old = handlers.get(name);
  handlers.set(name, incref(handler));
  if (old !== undefined) decref(t, old);
  return incref(t.none);
}

function lookupErrorHandler(t: Thread, _self: PyObject, given: PyObject): PyObject {
  const name = text(t, given, 'lookup_error() argument', '');
  const { handlers } = codecRegistry(t);
  const known = handlers.get(name);
  if (known !== undefined) return incref(known);
  const spec = HANDLERS.get(name);
  if (spec === undefined) throw lookupError(t, `unknown error handler name '${name}'`);
  const made = newBuiltinFunction(t, spec, null, null);
  handlers.set(name, incref(made));
  return made;
}

// ---- the built-in handlers as functions

/** What an exception says; the object is borrowed. */
function problemOf(t: Thread, exception: PyObject): { object: PyObject; start: number; end: number } {
  const number = (index: number): number => {
    const member = getMember(exception, index);
    return member === null ? 0 : asIndex(t, member);
  };
  const object = getMember(exception, 1) as PyObject;
  const length = isStr(object) ? lengthOf(strOf(object)) : (object.value as Uint8Array).length;
  const start = Math.max(0, Math.min(number(2), length - 1));
  return { object, start, end: Math.max(1, Math.min(number(3), length)) };
}

function handlerFunction(name: string): NativeSpec {
  const functionName = `${name === 'surrogateescape' || name === 'surrogatepass' ? name : `${name}_errors`}`;
  return oneArg(functionName, (t, _self, exception) => {
    if (!isInstanceOf(t, exception, t.typeOf(BASE_EXCEPTION))) {
      if (name === 'strict') throw typeError(t, 'codec must pass exception instance');
      throw typeError(t, `don't know how to handle ${exception.type.name} in error callback`);
    }
    if (name === 'strict') throw new PyRaise(incref(exception) as PyRaise['value']);
    const is = (spec: Parameters<Thread['typeOf']>[0]): boolean => isInstanceOf(t, exception, t.typeOf(spec));
    const answer = (replacement: PyObject, next: number): PyObject => newTuple(t, [replacement, newInt(t, next)]);
    if (is(UNICODE_ENCODE_ERROR)) {
      const { object, start, end } = problemOf(t, exception);
      const handler = encodeHandler(name, unicodeNamesOf(t));
      if (handler !== null) {
        const encoding = text(t, getMember(exception, 0), 'encoding', '');
        const { replacement, next } = refusing(t, exception, () => handler({ encoding, start, end, reason: '' }, strOf(object)));
        return answer(replacement instanceof Uint8Array ? newBytes(t, replacement) : newStrOf(t, replacement), next);
      }
    } else if (is(UNICODE_DECODE_ERROR)) {
      const { object, start, end } = problemOf(t, exception);
      const handler = decodeHandler(name);
      if (handler !== null) {
        const encoding = text(t, getMember(exception, 0), 'encoding', '');
        const bytes = object.value as Uint8Array;
        const { replacement, next } = refusing(t, exception, () => handler({ encoding, start, end, reason: '' }, bytes));
        return answer(newStrOf(t, replacement), next);
      }
    } else if (is(UNICODE_TRANSLATE_ERROR) && ['ignore', 'replace', 'backslashreplace'].includes(name)) {
      const { object, start, end } = problemOf(t, exception);
      if (name === 'replace') return answer(newStrOf(t, fromUnits('\ufffd'.repeat(end - start))), end);
      const handler = encodeHandler(name, unicodeNamesOf(t));
      const result = handler!({ encoding: '', start, end, reason: '' }, strOf(object));
      return answer(newStrOf(t, result.replacement as never), end);
    }
    throw typeError(t, `don't know how to handle ${exception.type.name} in error callback`);
  });
}

/** A handler that gives up raises the exception it was given. */
function refusing<T>(_t: Thread, exception: PyObject, run: () => T): T {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof PyRaise || !(thrown instanceof Object) || !('problem' in thrown)) throw thrown;
    throw new PyRaise(incref(exception) as PyRaise['value']);
  }
}

const HANDLERS: ReadonlyMap<string, NativeSpec> = new Map(
  ['strict', 'ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace', 'namereplace', 'surrogateescape', 'surrogatepass'].map(
    (name) => [name, handlerFunction(name)],
  ),
);

// ---- the codecs of the host

/** `_find(name)`: the name of the codec, None when it is not one of the host's. */
function find(t: Thread, _self: PyObject, name: PyObject): PyObject {
  const codec = findCodec(strOf(name).value, unicodeNamesOf(t));
  return codec === null ? incref(t.none) : newStr(t, codec.name);
}

function encodeNamed(t: Thread, encoding: string, object: PyObject, errors: PyObject | null | undefined): PyObject {
  if (!isStr(object))
    throw typeError(t, `${normalizeEncoding(encoding)}_encode() argument 1 must be str, not ${kindOf(t, object)}`);
  const bytes = encodeText(t, object, encoding, errors == null || errors === t.none ? 'strict' : strOf(errors).value);
  return newTuple(t, [bytes, newInt(t, lengthOf(strOf(object)))]);
}

/** With `final` false, what may be the beginning of a character is left for later. */
function decodeNamed(
  t: Thread,
  encoding: string,
  object: PyObject,
  errors: PyObject | null | undefined,
  isFinal: boolean,
): PyObject {
  const length = bufferOf(t, object).length;
  const result = decodeBytes(t, object, encoding, errors == null || errors === t.none ? 'strict' : strOf(errors).value, isFinal);
  return newTuple(t, [result.text, newInt(t, result.consumed ?? length)]);
}

const FUNCTIONS_OF: readonly (readonly [string, string])[] = [
  ['utf_7', 'utf-7'],
  ['utf_8', 'utf-8'],
  ['utf_16', 'utf-16'],
  ['utf_16_le', 'utf-16-le'],
  ['utf_16_be', 'utf-16-be'],
  ['utf_32', 'utf-32'],
  ['utf_32_le', 'utf-32-le'],
  ['utf_32_be', 'utf-32-be'],
  ['latin_1', 'latin-1'],
  ['ascii', 'ascii'],
  ['unicode_escape', 'unicode_escape'],
  ['raw_unicode_escape', 'raw_unicode_escape'],
];

/** These decode a chunk at a time, the others whole. */
const hasFinal = (encoding: string): boolean => encoding.startsWith('utf') || encoding.includes('escape');

function codecFunctions([name, encoding]: readonly [string, string]): NativeSpec[] {
  return [
    positional(`${name}_encode`, [1, 2], (t, _self, args) => encodeNamed(t, encoding, args[0] as PyObject, args[1])),
    positional(`${name}_decode`, [1, hasFinal(encoding) ? 3 : 2], (t, _self, args) =>
      decodeNamed(
        t,
        encoding,
        args[0] as PyObject,
        args[1],
        !encoding.startsWith('utf') || (args[2] !== undefined && t.truthOf(args[2])),
      ),
    ),
  ];
}

export const CODECS: NativeModule = {
  name: '_codecs',
  functions: [
    oneArg('register', register),
    oneArg('unregister', unregister),
    oneArg('lookup', (t, _self, name) => incref(lookupCodec(t, text(t, name, 'lookup() argument', '')))),
    keywords('encode', byLookup('encode', 'encoding')),
    keywords('decode', byLookup('decode', 'decoding')),
    positional('register_error', [2, 2], registerError),
    oneArg('lookup_error', lookupErrorHandler),
    ...FUNCTIONS_OF.flatMap(codecFunctions),
    ...BYTE_ESCAPES,
    oneArg('_find', find),
    positional('_encode', [3, 3], (t, _self, args) =>
      encodeNamed(t, strOf(args[0] as PyObject).value, args[1] as PyObject, args[2]),
    ),
    positional('_decode', [4, 4], (t, _self, args) =>
      decodeNamed(t, strOf(args[0] as PyObject).value, args[1] as PyObject, args[2], t.truthOf(args[3] as PyObject)),
    ),
  ],
  missing: ['readbuffer_encode', 'utf_16_ex_decode', 'utf_32_ex_decode'],
};
