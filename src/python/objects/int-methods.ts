// The methods of `int`. Follows Objects/longobject.c of CPython 3.10-3.13 (int_to_bytes_impl, int_from_bytes_impl, int___round___impl
// and their clinic signatures).

import { decref } from '../heap/heap.ts';
import { incref, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { keywords, type NativeSpec, noArgs, oneArg, positional } from '../heap/type-spec.ts';
import { type Integer, roundToDigits } from '../numbers/int.ts';
import { bitCount, bitLength, digitCount, fromBytes, toBytes } from '../numbers/int-bits.ts';
import { textCost } from '../numbers/int-cost.ts';
import { parseFormatSpec } from '../text/format-spec.ts';
import { formatInt } from '../text/number-format.ts';
import { kindOf, parseArguments, signature } from './arguments.ts';
import { newBytes } from './bytes.ts';
import { bytesOfObject } from './bytes-new.ts';
import { typeError, valueError } from './errors.ts';
import { exactInt, integerOf, newInt, newIntFresh } from './int.ts';
import { decimalOf, digitLimit } from './int-text.ts';
import { index, isTrue } from './protocols/number.ts';
import { guarded } from './refusals.ts';
import { ssizeArgument } from './sequence-index.ts';
import { newStr, newStrOf, strOf } from './str.ts';
import { newTuple } from './tuple.ts';

const TO_BYTES = signature('to_bytes', { params: ['length', 'byteorder', 'signed'], required: 2, positionalMax: 2 });
const TO_BYTES_DEFAULTS = signature('to_bytes', { params: ['length', 'byteorder', 'signed'], required: 0, positionalMax: 2 });
const FROM_BYTES = signature('from_bytes', { params: ['bytes', 'byteorder', 'signed'], required: 2, positionalMax: 2 });
const FROM_BYTES_DEFAULTS = signature('from_bytes', { params: ['bytes', 'byteorder', 'signed'], required: 1, positionalMax: 2 });

/** A function, because the type's file may ask before this one is evaluated. */
export function intMethods(): readonly NativeSpec[] {
  return [
    noArgs('conjugate', exactInt, { doc: 'Returns self, the complex conjugate of any int.' }),
    noArgs('bit_length', (t, o) => newInt(t, bitLength(integerOf(o))), {
      doc: `Number of bits necessary to represent self in binary.

>>> bin(37)
'0b100101'
>>> (37).bit_length()
6`,
      signature: '($self, /)',
    }),
    noArgs('bit_count', (t, o) => newInt(t, bitCount(integerOf(o))), {
      doc: `Number of ones in the binary representation of the absolute value of self.

Also known as the population count.

>>> bin(13)
'0b1101'
>>> (13).bit_count()
3`,
      signature: '($self, /)',
    }),
    keywords('to_bytes', intToBytes, { doc: 'Return an array of bytes representing an integer.' }),
    keywords('from_bytes', intFromBytes, {
      binding: 'class',
      doc: 'Return the integer represented by the given array of bytes.',
    }),
    noArgs('as_integer_ratio', (t, o) => newTuple(t, [exactInt(t, o), newInt(t, 1)]), {
      doc: 'Return a pair of integers, whose ratio is equal to the original int.',
      signature: '($self, /)',
    }),
    noArgs('is_integer', (t) => incref(t.true_), {
      doc: 'Returns True. Exists for duck type compatibility with float.is_integer.',
      signature: '($self, /)',
      when: (profile) => profile.intIsInteger,
    }),
    noArgs('__trunc__', exactInt, { doc: 'Truncating an Integral returns itself.' }),
    noArgs('__floor__', exactInt, { doc: 'Flooring an Integral returns itself.' }),
    noArgs('__ceil__', exactInt, { doc: 'Ceiling of an Integral returns itself.' }),
    positional('__round__', [0, 1], intRound, {
      doc: `Rounding an Integral returns itself.

Rounding with an ndigits argument also returns an integer.`,
    }),
    noArgs('__getnewargs__', (t, o) => newTuple(t, [newInt(t, integerOf(o))]), { signature: '($self, /)' }),
    oneArg('__format__', intFormat, { signature: '($self, format_spec, /)' }),
  ];
}

function intRound(t: Thread, self: PyObject, args: readonly PyObject[]): PyObject {
  const [ndigits] = args;
  if (ndigits === undefined) return exactInt(t, self);
  const places = index(t, ndigits);
  const count = integerOf(places);
  decref(t, places);
  if (count >= 0) return exactInt(t, self);
  const value = integerOf(self);
  t.charge(textCost(digitCount(value)));
  return newInt(t, roundToDigits(value, count));
}

function intFormat(t: Thread, self: PyObject, spec: PyObject): PyObject {
  if ((spec.type.flags & TypeFlags.UnicodeSubclass) === 0)
    throw typeError(t, `__format__() argument must be str, not ${kindOf(t, spec)}`);
  const text = strOf(spec);
  const value = integerOf(self);
  if (text.value === '') {
    if (self.type.ops.tpStr === t.types.int.ops.tpStr && self.type.ops.tpRepr === t.types.int.ops.tpRepr) {
      return newStr(t, decimalOf(t, value));
    }
    return t.call(t.types.str, [self], null);
  }
  const result = guarded(t, () => {
    const parsed = parseFormatSpec(text, { typeName: self.type.name, defaultType: 'd', defaultAlign: '>' }, t.profile, t.unicode);
    if (parsed.width > 0) t.heap.reserve(parsed.width);
    return formatInt(value, parsed, self.type.name, digitLimit(t));
  });
  return newStrOf(t, result);
}

/** 'little' or 'big'. */
function byteOrder(t: Thread, o: PyObject | null): 'little' | 'big' {
  if (o === null) return 'big';
  const order = strOf(o).value;
  if (order !== 'little' && order !== 'big') throw valueError(t, "byteorder must be either 'little' or 'big'");
  return order;
}

function requireStr(t: Thread, method: string, o: PyObject | null): void {
  if (o !== null && (o.type.flags & TypeFlags.UnicodeSubclass) === 0) {
    throw typeError(t, `${method}() argument 'byteorder' must be str, not ${kindOf(t, o)}`);
  }
}

function intToBytes(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const shape = t.profile.intBytesHaveDefaults ? TO_BYTES_DEFAULTS : TO_BYTES;
  const [size, order, signedness] = parseArguments(t, shape, args, kwnames) as (PyObject | null)[];
  const length = size == null ? 1 : ssizeArgument(t, size);
  requireStr(t, 'to_bytes', order ?? null);
  const signed = signedness != null && isTrue(t, signedness);
  const byteorder = byteOrder(t, order ?? null);
  if (length < 0) throw valueError(t, 'length argument must be non-negative');
  t.charge(length >> 3);
  t.heap.reserve(length);
  return newBytes(
    t,
    guarded(t, () => toBytes(integerOf(self), { length, byteorder, signed })),
  );
}

function intFromBytes(t: Thread, type: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const shape = t.profile.intBytesHaveDefaults ? FROM_BYTES_DEFAULTS : FROM_BYTES;
  const [source, order, signedness] = parseArguments(t, shape, args, kwnames) as (PyObject | null)[];
  requireStr(t, 'from_bytes', order ?? null);
  const signed = signedness != null && isTrue(t, signedness);
  const byteorder = byteOrder(t, order ?? null);
  const bytes = bytesOfObject(t, source as PyObject);
  const data = bytes.value as Uint8Array;
  t.charge(data.length >> 3);
  const value: Integer = fromBytes(data, { byteorder, signed });
  decref(t, bytes);
  const plain = t.profile.fromBytesMakesFreshInts && value !== 0 ? newIntFresh(t, value) : newInt(t, value);
  if (type === t.types.int) return plain;
  try {
    return t.call(type as PyType, [plain], null);
  } finally {
    decref(t, plain);
  }
}
