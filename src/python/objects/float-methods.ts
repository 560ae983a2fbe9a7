// The methods of `float`. Follows Objects/floatobject.c of CPython 3.10-3.13 and its clinic signatures.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { type NativeSpec, noArgs, oneArg, positional } from '../heap/type-spec.ts';
import { roundFloat } from '../numbers/float-arithmetic.ts';
import { parseHexFloat } from '../numbers/float-parse.ts';
import { floatHex } from '../numbers/float-repr.ts';
import type { Integer } from '../numbers/int.ts';
import { asIntegerRatio, ceil, floor, roundToInteger, truncate } from '../numbers/int-division.ts';
import { parseFormatSpec } from '../text/format-spec.ts';
import { formatDouble, leastLength } from '../text/number-format.ts';
import { kindOf } from './arguments.ts';
import { newBool } from './bool.ts';
import { checkEncodable } from './codecs.ts';
import { typeError, valueError } from './errors.ts';
import { doubleOf, exactFloat, newFloat } from './float.ts';
import { DETECTED_FORMAT, type FloatFormatKind, floatFormatOf, setFloatFormatOf } from './float-formats.ts';
import { newInt } from './int.ts';
import { asIndex } from './protocols/number.ts';
import { guarded } from './refusals.ts';
import { newStr, newStrOf, reserve, strOf } from './str.ts';
import { newTuple } from './tuple.ts';

/** A function, because the type's file may ask before this one is evaluated. */
export function floatMethods(): readonly NativeSpec[] {
  return [
    noArgs('conjugate', exactFloat, { doc: 'Return self, the complex conjugate of any float.', signature: '($self, /)' }),
    noArgs('__trunc__', integral(truncate), {
      doc: 'Return the Integral closest to x between 0 and x.',
      signature: '($self, /)',
    }),
    noArgs('__floor__', integral(floor), { doc: 'Return the floor as an Integral.', signature: '($self, /)' }),
    noArgs('__ceil__', integral(ceil), { doc: 'Return the ceiling as an Integral.', signature: '($self, /)' }),
    positional('__round__', [0, 1], floatRound, {
      doc: `Return the Integral closest to x, rounding half toward even.

When an argument is passed, work like built-in round(x, ndigits).`,
      signature: '($self, ndigits=None, /)',
    }),
    noArgs('as_integer_ratio', floatRatio, {
      doc: 'Return a pair of integers, whose ratio is exactly equal to the original float.',
      signature: '($self, /)',
    }),
    oneArg('fromhex', floatFromHex, {
      binding: 'class',
      doc: 'Create a floating-point number from a hexadecimal string.',
      signature: '($type, string, /)',
    }),
    noArgs('hex', (t, o) => newStr(t, floatHex(doubleOf(o))), {
      doc: 'Return a hexadecimal representation of a floating-point number.',
      signature: '($self, /)',
    }),
    noArgs('is_integer', (t, o) => newBool(t, Number.isInteger(doubleOf(o))), {
      doc: 'Return True if the float is an integer.',
      signature: '($self, /)',
    }),
    noArgs('__getnewargs__', (t, o) => newTuple(t, [newFloat(t, doubleOf(o))]), { signature: '($self, /)' }),
    oneArg('__getformat__', floatGetFormat, { binding: 'class', signature: '($type, typestr, /)' }),
    positional('__setformat__', [2, 2], floatSetFormat, {
      binding: 'class',
      signature: '($type, typestr, fmt, /)',
      when: (p) => p.floatFormatsCanBeSet,
    }),
    oneArg('__format__', floatFormat, {
      doc: 'Formats the float according to format_spec.',
      signature: '($self, format_spec, /)',
    }),
  ];
}

function integral(convert: (x: number) => Integer): (t: Thread, o: PyObject) => PyObject {
  return (t, o) =>
    newInt(
      t,
      guarded(t, () => convert(doubleOf(o))),
    );
}

function floatRound(t: Thread, self: PyObject, args: readonly PyObject[]): PyObject {
  const x = doubleOf(self);
  const [ndigits] = args;
  if (ndigits === undefined || ndigits === t.none) {
    return newInt(
      t,
      guarded(t, () => roundToInteger(x)),
    );
  }
  const places = asIndex(t, ndigits);
  return newFloat(
    t,
    guarded(t, () => roundFloat(x, places)),
  );
}

function floatRatio(t: Thread, self: PyObject): PyObject {
  const [numerator, denominator] = guarded(t, () => asIntegerRatio(doubleOf(self)));
  return newTuple(t, [newInt(t, numerator), newInt(t, denominator)]);
}

function floatFromHex(t: Thread, type: PyObject, text: PyObject): PyObject {
  if ((text.type.flags & TypeFlags.UnicodeSubclass) === 0) throw typeError(t, 'bad argument type for built-in operation');
  checkEncodable(t, text);
  const data = strOf(text).value;
  t.charge(data.length >> 3);
  const plain = newFloat(
    t,
    guarded(t, () => parseHexFloat(data)),
  );
  if (type === t.types.float) return plain;
  try {
    return t.call(type as PyType, [plain], null);
  } finally {
    decref(t, plain);
  }
}

const KIND_REFUSAL = "argument 1 must be 'double' or 'float'";

function floatGetFormat(t: Thread, _type: PyObject, kind: PyObject): PyObject {
  const name = formatArgument(t, kind, '__getformat__() argument');
  if (!isFormatKind(name)) throw valueError(t, `__getformat__() ${KIND_REFUSAL}`);
  return newStr(t, floatFormatOf(t, name));
}

function floatSetFormat(t: Thread, _type: PyObject, args: readonly PyObject[]): PyObject {
  const [kind, format] = args as [PyObject, PyObject];
  const name = formatArgument(t, kind, '__setformat__() argument 1');
  const value = formatArgument(t, format, '__setformat__() argument 2');
  if (!isFormatKind(name)) throw valueError(t, `__setformat__() ${KIND_REFUSAL}`);
  if (value === 'IEEE, big-endian') {
    throw valueError(t, `can only set ${name} format to 'unknown' or the detected platform value`);
  }
  if (value !== 'unknown' && value !== DETECTED_FORMAT) {
    throw valueError(t, "__setformat__() argument 2 must be 'unknown', 'IEEE, little-endian' or 'IEEE, big-endian'");
  }
  setFloatFormatOf(t, name, value);
  return incref(t.none);
}

function isFormatKind(name: string): name is FloatFormatKind {
  return name === 'double' || name === 'float';
}

/** A C string: text without null characters. */
function formatArgument(t: Thread, o: PyObject, what: string): string {
  if ((o.type.flags & TypeFlags.UnicodeSubclass) === 0) throw typeError(t, `${what} must be str, not ${kindOf(t, o)}`);
  checkEncodable(t, o);
  const { value } = strOf(o);
  if (value.includes('\0')) throw valueError(t, 'embedded null character');
  return value;
}

function floatFormat(t: Thread, self: PyObject, spec: PyObject): PyObject {
  if ((spec.type.flags & TypeFlags.UnicodeSubclass) === 0)
    throw typeError(t, `__format__() argument must be str, not ${kindOf(t, spec)}`);
  const text = strOf(spec);
  if (text.value === '') return plainText(t, self);
  const result = guarded(t, () => {
    const parsed = parseFormatSpec(text, { typeName: self.type.name, defaultType: '', defaultAlign: '>' }, t.profile, t.unicode);
    reserve(t, leastLength(parsed));
    t.charge(Math.max(0, parsed.precision >> 3));
    return formatDouble(doubleOf(self), parsed, self.type.name);
  });
  return newStrOf(t, result);
}

/** format(x, ''): str(x), which for exact floats is the repr. */
function plainText(t: Thread, self: PyObject): PyObject {
  const { ops } = t.types.float;
  if (self.type === t.types.float && ops.tpRepr !== null) return ops.tpRepr(t, self);
  return t.call(t.types.str, [self], null);
}
