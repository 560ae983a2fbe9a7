// `float`: its objects, the list of dead ones, conversions to a double, and the slots.
// Follows Objects/floatobject.c of CPython 3.10-3.13 (PyFloat_FromDouble, float_richcompare, PyFloat_AsDouble, float_pow).
// Invariant: the value is a host double; a nan hashes by its object's address.

import { decref } from '../heap/heap.ts';
import { incref, type PyAtom, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp } from '../heap/type-slots.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { floatDivmod, floatFloorDivide, floatModulo, floatPower, isComplexPower } from '../numbers/float-arithmetic.ts';
import { floatRepr } from '../numbers/float-repr.ts';
import { HashPair } from '../numbers/hash-pair.ts';
import { hashFloat } from '../numbers/hashing.ts';
import type { Integer } from '../numbers/int.ts';
import { toDouble, truncate } from '../numbers/int-division.ts';
import { newBool } from './bool.ts';
import { complexPower } from './complex.ts';
import { typeError, zeroDivisionError } from './errors.ts';
import { floatMethods } from './float-methods.ts';
import { floatNew } from './float-new.ts';
import { integerOf, isInt, newInt } from './int.ts';
import { hashOfAddress, releaseObject } from './object.ts';
import { index } from './protocols/number.ts';
import { guarded } from './refusals.ts';
import { newStr } from './str.ts';
import { newTuple } from './tuple.ts';

const FLOAT_BYTES = 24;

export function newFloat(t: Thread, x: number): PyAtom {
  const address = t.heap.freeLists.float.take();
  if (address === undefined) return t.heap.newAtom(t.types.float, FLOAT_BYTES, x);
  return t.heap.reuseAtom(t.types.float, address, x, FLOAT_BYTES);
}

/** float or a subclass. */
export function isFloat(o: PyObject): boolean {
  return (o.type.flags & TypeFlags.FloatSubclass) !== 0;
}

/** The value of an object that isFloat holds for. */
export function doubleOf(o: PyObject): number {
  return o.value as number;
}

/** Any number as a double, by `__float__` or `__index__` (PyFloat_AsDouble). */
export function asDouble(t: Thread, o: PyObject): number {
  if (isFloat(o)) return doubleOf(o);
  const { nbFloat, nbIndex } = o.type.ops;
  if (nbFloat !== null) {
    const result = checkedFloat(t, o, nbFloat(t, o));
    const x = doubleOf(result);
    decref(t, result);
    return x;
  }
  if (nbIndex === null) throw typeError(t, `must be real number, not ${o.type.name}`);
  const whole = index(t, o);
  const value = integerOf(whole);
  decref(t, whole);
  return guarded(t, () => toDouble(value));
}

/** The result of `__float__`: a float, perhaps of a subclass after a warning. Steals `result`. */
export function checkedFloat(t: Thread, o: PyObject, result: PyObject): PyObject {
  if (result.type === t.types.float) return result;
  const kind = result.type.name;
  try {
    if (!isFloat(result)) throw typeError(t, `${o.type.name}.__float__ returned non-float (type ${kind})`);
    t.warn(
      'DeprecationWarning',
      `${o.type.name}.__float__ returned non-float (type ${kind}).  The ability to return an instance of a strict subclass of float is deprecated, and may be removed in a future version of Python.`,
    );
  } catch (thrown) {
    decref(t, result);
    throw thrown;
  }
  return result;
}

/** The object itself, or for a subclass a float of its value. */
export function exactFloat(t: Thread, o: PyObject): PyObject {
  return o.type === t.types.float ? incref(o) : newFloat(t, doubleOf(o));
}

function floatDealloc(t: Thread, o: PyObject): void {
  if (o.type !== t.types.float) return releaseObject(t, o);
  if (t.heap.freeLists.float.park(o.address)) t.heap.parkContainer();
  else t.heap.freeAtom(t, o as PyAtom);
}

/** An operand as a double: null when it is neither float nor int. */
function operand(t: Thread, o: PyObject): number | null {
  if (isFloat(o)) return o.value as number;
  if (!isInt(o)) return null;
  return typeof o.value === 'number' ? o.value : guarded(t, () => toDouble(o.value));
}

function binary(t: Thread, a: PyObject, b: PyObject, compute: (t: Thread, x: number, y: number) => PyObject): PyObject {
  const x = operand(t, a);
  if (x === null) return incref(t.notImplemented);
  const y = operand(t, b);
  return y === null ? incref(t.notImplemented) : compute(t, x, y);
}

function floatPow(t: Thread, a: PyObject, b: PyObject, c: PyObject): PyObject {
  if (c !== t.none) throw typeError(t, 'pow() 3rd argument not allowed unless all arguments are integers');
  return binary(t, a, b, (_, x, y) => {
    if (isComplexPower(x, y)) return complexPower(t, { real: x, imag: 0 }, { real: y, imag: 0 });
    return newFloat(
      t,
      guarded(t, () => floatPower(x, y)),
    );
  });
}

function floatRichcompare(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (!isFloat(b) && !isInt(b)) return incref(t.notImplemented);
  // The host compares a double with an integer of any size by their exact values.
  return newBool(t, compareExactly(doubleOf(a), b.value as Integer, op));
}

export function compareExactly(x: number, y: Integer, op: CompareOp): boolean {
  switch (op) {
    case CompareOp.LT:
      return x < y;
    case CompareOp.LE:
      return x <= y;
    case CompareOp.EQ:
      // biome-ignore lint/suspicious/noDoubleEquals: the loose operator is the exact mixed comparison.
      return x == y;
    case CompareOp.NE:
      // biome-ignore lint/suspicious/noDoubleEquals: as above.
      return x != y;
    case CompareOp.GT:
      return x > y;
    case CompareOp.GE:
      return x >= y;
  }
}

/** The low half of the hash of a double that object `o` holds; the high one is left in `t.hashHi`. */
export function hashOfDouble(t: Thread, o: PyObject, x: number): number {
  if (x !== x) return hashOfAddress(t, o);
  const pair = new HashPair();
  hashFloat(pair, x);
  t.hashHi = pair.hi;
  return pair.lo;
}

export const FLOAT = new TypeSpec({
  name: 'float',
  flags: TypeFlags.BaseType | TypeFlags.FloatSubclass | TypeFlags.MatchSelf,
  basicsize: FLOAT_BYTES,
  slots: {
    tpDealloc: floatDealloc,
    tpRepr: (t, o) => newStr(t, floatRepr(doubleOf(o))),
    tpHash: (t, o) => hashOfDouble(t, o, doubleOf(o)),
    tpRichcompare: floatRichcompare,
    tpNew: floatNew,
    nbAdd: (t, a, b) => binary(t, a, b, (_, x, y) => newFloat(t, x + y)),
    nbSubtract: (t, a, b) => binary(t, a, b, (_, x, y) => newFloat(t, x - y)),
    nbMultiply: (t, a, b) => binary(t, a, b, (_, x, y) => newFloat(t, x * y)),
    nbRemainder: (t, a, b) =>
      binary(t, a, b, (_, x, y) => {
        if (y === 0) throw zeroDivisionError(t, t.profile.floatModuloByZero);
        return newFloat(t, floatModulo(x, y, ''));
      }),
    nbDivmod: (t, a, b) =>
      binary(t, a, b, (_, x, y) => {
        const [quotient, rest] = guarded(t, () => floatDivmod(x, y));
        return newTuple(t, [newFloat(t, quotient), newFloat(t, rest)]);
      }),
    nbPower: floatPow,
    nbNegative: (t, o) => newFloat(t, -doubleOf(o)),
    nbPositive: exactFloat,
    nbAbsolute: (t, o) => newFloat(t, Math.abs(doubleOf(o))),
    nbBool: (_t, o) => o.value !== 0,
    nbInt: (t, o) =>
      newInt(
        t,
        guarded(t, () => truncate(doubleOf(o))),
      ),
    nbFloat: exactFloat,
    nbFloorDivide: (t, a, b) =>
      binary(t, a, b, (_, x, y) =>
        newFloat(
          t,
          guarded(t, () => floatFloorDivide(x, y)),
        ),
      ),
    nbTrueDivide: (t, a, b) =>
      binary(t, a, b, (_, x, y) => {
        if (y === 0) throw zeroDivisionError(t, 'float division by zero');
        return newFloat(t, x / y);
      }),
  },
  methods: floatMethods(),
  getset: [
    { name: 'real', get: exactFloat, doc: 'the real part of a complex number' },
    { name: 'imag', get: (t) => newFloat(t, 0), doc: 'the imaginary part of a complex number' },
  ],
  doc: 'Convert a string or number to a floating-point number, if possible.',
});
