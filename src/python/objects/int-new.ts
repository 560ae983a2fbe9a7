// The int() constructor, and conversion of anything to an int as it does it.
// Follows Objects/longobject.c (long_new_impl, long_subtype_new, PyLong_FromUnicodeObject, _PyLong_FromBytes) and
// Objects/abstract.c (PyNumber_Long) of CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { incref, isSubtype, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import type { Integer } from '../numbers/int.ts';
import { parseCost } from '../numbers/int-cost.ts';
import { parseInteger, tooLongToParse } from '../numbers/int-text.ts';
import { latin1 } from '../text/latin1.ts';
import { concat, fromUnits, slice } from '../text/str-data.ts';
import { reprOfBytes } from '../text/str-repr.ts';
import { toAsciiNumber } from '../text/str-split.ts';
import { parseArguments, signature } from './arguments.ts';
import { positionalRange } from './container-arguments.ts';
import { raiseWith, typeError, valueError } from './errors.ts';
import { VALUE_ERROR } from './exceptions.ts';
import { exactInt, integerOf, isInt, newInt, subclassExtraBytes } from './int.ts';
import { digitLimit } from './int-text.ts';
import { newInstance } from './object.ts';
import { callBound } from './protocols/attribute.ts';
import { asIndex, index } from './protocols/number.ts';
import { repr } from './protocols/object.ts';
import { newStr, newStrOf, strOf } from './str.ts';

const INT_SIGNATURE = signature('int', { params: ['', 'base'], positionalOnly: 1, required: 0 });
/** `%.200R` in messages. */
const SHOWN_REPR_MAX = 200;

export function intNew(t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  if (kwnames === null && t.profile.intCountsPositional) positionalRange(t, 'int', args.length, 0, 2);
  const [x, base] = parseArguments(t, INT_SIGNATURE, args, kwnames) as [PyObject | null, PyObject | null];
  const plain = intFrom(t, x, base);
  if (type === t.types.int) return plain;
  try {
    return newSubclassInt(t, type, integerOf(plain));
  } finally {
    decref(t, plain);
  }
}

function newSubclassInt(t: Thread, type: PyType, value: Integer): PyObject {
  const o = newInstance(t, type, subclassExtraBytes(t, type.basicsize, value));
  o.value = value;
  return o;
}

function intFrom(t: Thread, x: PyObject | null, base: PyObject | null): PyObject {
  if (x === null) {
    if (base !== null) throw typeError(t, 'int() missing string argument');
    return newInt(t, 0);
  }
  if (base === null) return toInt(t, x);
  const radix = asIndex(t, base);
  if ((radix !== 0 && radix < 2) || radix > 36) throw valueError(t, 'int() base must be >= 2 and <= 36, or 0');
  return fromText(t, x, radix, false) ?? notText(t);
}

function notText(t: Thread): never {
  throw typeError(t, "int() can't convert non-string with explicit base");
}

/** int(x), always of exact type int. */
export function toInt(t: Thread, x: PyObject): PyObject {
  if (x.type === t.types.int) return incref(x);
  const { nbInt, nbIndex } = x.type.ops;
  if (nbInt !== null) return checkedInt(t, nbInt(t, x), '__int__');
  if (nbIndex !== null) {
    const found = index(t, x);
    return exactAndDrop(t, found);
  }
  const truncated = callBound(t, x, '__trunc__', []);
  if (truncated !== null) return fromTruncation(t, truncated);
  const parsed = fromText(t, x, 10, true);
  if (parsed !== null) return parsed;
  throw typeError(t, `int() argument must be a string, a bytes-like object or a real number, not '${x.type.name}'`);
}

/** Steals `result`. */
function checkedInt(t: Thread, result: PyObject, method: string): PyObject {
  if (result.type === t.types.int) return result;
  if (!isInt(result)) {
    const kind = result.type.name;
    decref(t, result);
    throw typeError(t, `${method} returned non-int (type ${kind})`);
  }
  warnSubclass(t, result, method);
  return exactAndDrop(t, result);
}

function warnSubclass(t: Thread, result: PyObject, method: string): void {
  try {
    t.warn(
      'DeprecationWarning',
      `${method} returned non-int (type ${result.type.name}).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.`,
    );
  } catch (thrown) {
    decref(t, result);
    throw thrown;
  }
}

function exactAndDrop(t: Thread, found: PyObject): PyObject {
  if (found.type === t.types.int) return found;
  const exact = exactInt(t, found);
  decref(t, found);
  return exact;
}

/** Steals `truncated`. */
function fromTruncation(t: Thread, truncated: PyObject): PyObject {
  try {
    if (t.profile.truncDelegationWarns) t.warn('DeprecationWarning', 'The delegation of int() to __trunc__ is deprecated.');
    if (isInt(truncated)) return exactInt(t, truncated);
    if (truncated.type.ops.nbIndex === null) throw typeError(t, `__trunc__ returned non-Integral (type ${truncated.type.name})`);
    return exactAndDrop(t, index(t, truncated));
  } finally {
    decref(t, truncated);
  }
}

/** From str, bytes, bytearray and, where they are accepted, other buffers; null when x is none of them. */
function fromText(t: Thread, x: PyObject, base: number, acceptsBuffers: boolean): PyObject | null {
  if ((x.type.flags & TypeFlags.UnicodeSubclass) !== 0) return parse(t, x, toAsciiNumber(strOf(x), t.unicode), base);
  const { bfGetbuffer, bfReleasebuffer } = x.type.ops;
  if (bfGetbuffer === null) return null;
  const isBytes = (x.type.flags & TypeFlags.BytesSubclass) !== 0 || isSubtype(x.type, t.types.bytearray);
  if (!isBytes && !acceptsBuffers) return null;
  const bytes = bfGetbuffer(t, x).slice();
  bfReleasebuffer?.(t, x);
  return parse(t, bytes, latin1(bytes), base);
}

function parse(t: Thread, source: PyObject | Uint8Array, text: string, base: number): PyObject {
  if (text.length > 64) t.charge(parseCost(text.length));
  const limit = digitLimit(t);
  const parsed = parseInteger(text, base, limit);
  if (parsed.kind === 'value') return newInt(t, parsed.value);
  if (parsed.kind === 'tooLong') throw valueError(t, tooLongToParse(parsed.digits, limit));
  throw invalidLiteral(t, source, base);
}

function invalidLiteral(t: Thread, source: PyObject | Uint8Array, base: number): unknown {
  const shown = source instanceof Uint8Array ? newStr(t, reprOfBytes(source)) : repr(t, source);
  const text = concat(fromUnits(`invalid literal for int() with base ${base}: `), slice(strOf(shown), 0, SHOWN_REPR_MAX));
  decref(t, shown);
  return raiseWith(t, VALUE_ERROR, [newStrOf(t, text)]);
}
