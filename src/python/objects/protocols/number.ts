// Arithmetic of any objects: which operand's slot is asked, in which order, and what is said when neither can.
// Follows binary_op1, binary_iop1, PyNumber_Index and PyObject_IsTrue of Objects/abstract.c and object.c, CPython 3.13.

import { decref } from '../../heap/heap.ts';
import { incref, isSubtype, type PyObject, TypeFlags } from '../../heap/object.ts';
import type { Thread } from '../../heap/thread.ts';
import type { BinaryFunc, TernaryFunc, TypeSlots } from '../../heap/type-slots.ts';
import type { TypeSpec } from '../../heap/type-spec.ts';
import { overflowError, type PyRaise, raiseNew, typeError } from '../errors.ts';
import * as exceptions from '../exceptions.ts';
import { newInt } from '../int.ts';

type BinarySlot = {
  [K in keyof TypeSlots]: TypeSlots[K] extends BinaryFunc | null ? K : never;
}[keyof TypeSlots] &
  `nb${string}`;

/** The result, or a new reference to NotImplemented. */
function binary1(t: Thread, a: PyObject, b: PyObject, slot: BinarySlot): PyObject {
  const left = a.type.ops[slot] as BinaryFunc | null;
  let right = a.type === b.type ? null : (b.type.ops[slot] as BinaryFunc | null);
  if (right === left) right = null;
  if (left !== null) {
    if (right !== null && isSubtype(b.type, a.type)) {
      const result = right(t, a, b);
      if (result !== t.notImplemented) return result;
      decref(t, result);
      right = null;
    }
    const result = left(t, a, b);
    if (result !== t.notImplemented) return result;
    decref(t, result);
  }
  return right !== null ? right(t, a, b) : incref(t.notImplemented);
}

function unsupported(t: Thread, a: PyObject, b: PyObject, symbol: string): PyRaise {
  return typeError(t, `unsupported operand type(s) for ${symbol}: '${a.type.name}' and '${b.type.name}'`);
}

function binary(slot: BinarySlot, symbol: string): BinaryFunc {
  return (t, a, b) => {
    const result = binary1(t, a, b, slot);
    if (result !== t.notImplemented) return result;
    decref(t, result);
    throw unsupported(t, a, b, symbol);
  };
}

export const subtract = binary('nbSubtract', '-');
export const remainder = binary('nbRemainder', '%');
export const divmod = binary('nbDivmod', 'divmod()');
export const lshift = binary('nbLshift', '<<');
export const bitAnd = binary('nbAnd', '&');
export const bitXor = binary('nbXor', '^');
export const bitOr = binary('nbOr', '|');
export const floorDivide = binary('nbFloorDivide', '//');
export const trueDivide = binary('nbTrueDivide', '/');
export const matrixMultiply = binary('nbMatrixMultiply', '@');

/** `print >> x` gets a hint, since Python 2 wrote to files so. */
export function rshift(t: Thread, a: PyObject, b: PyObject): PyObject {
  const result = binary1(t, a, b, 'nbRshift');
  if (result !== t.notImplemented) return result;
  decref(t, result);
  if (a.type === t.types.builtinFunction && (a.value as { spec: { name: string } }).spec.name === 'print') {
    throw typeError(
      t,
      `unsupported operand type(s) for >>: '${a.type.name}' and '${b.type.name}'. Did you mean "print(<message>, file=<output_stream>)"?`,
    );
  }
  throw unsupported(t, a, b, '>>');
}

export function add(t: Thread, a: PyObject, b: PyObject): PyObject {
  const result = binary1(t, a, b, 'nbAdd');
  if (result !== t.notImplemented) return result;
  decref(t, result);
  const { sqConcat } = a.type.ops;
  if (sqConcat !== null) return sqConcat(t, a, b);
  throw unsupported(t, a, b, '+');
}

export function multiply(t: Thread, a: PyObject, b: PyObject): PyObject {
  const result = binary1(t, a, b, 'nbMultiply');
  if (result !== t.notImplemented) return result;
  decref(t, result);
  return repeat(t, a, b, 'sqRepeat', '*');
}

function repeat(t: Thread, a: PyObject, b: PyObject, slot: 'sqRepeat' | 'sqInplaceRepeat', symbol: string): PyObject {
  const left = (slot === 'sqInplaceRepeat' ? a.type.ops.sqInplaceRepeat : null) ?? a.type.ops.sqRepeat;
  if (left !== null) return repeatBy(t, left, a, b);
  // The right operand of `*=` must not be changed in place.
  const right = b.type.ops.sqRepeat;
  if (right !== null) return repeatBy(t, right, b, a);
  throw unsupported(t, a, b, symbol);
}

function repeatBy(t: Thread, fn: NonNullable<TypeSlots['sqRepeat']>, sequence: PyObject, count: PyObject): PyObject {
  if (count.type.ops.nbIndex === null) throw typeError(t, `can't multiply sequence by non-int of type '${count.type.name}'`);
  return fn(t, sequence, asIndex(t, count, exceptions.OVERFLOW_ERROR));
}

// ---- in place

function inplace(slot: BinarySlot, plain: BinarySlot, symbol: string): BinaryFunc {
  return (t, a, b) => {
    const result = inplace1(t, a, b, slot, plain);
    if (result !== t.notImplemented) return result;
    decref(t, result);
    throw unsupported(t, a, b, symbol);
  };
}

function inplace1(t: Thread, a: PyObject, b: PyObject, slot: BinarySlot, plain: BinarySlot): PyObject {
  const own = a.type.ops[slot] as BinaryFunc | null;
  if (own !== null) {
    const result = own(t, a, b);
    if (result !== t.notImplemented) return result;
    decref(t, result);
  }
  return binary1(t, a, b, plain);
}

export const inplaceSubtract = inplace('nbInplaceSubtract', 'nbSubtract', '-=');
export const inplaceRemainder = inplace('nbInplaceRemainder', 'nbRemainder', '%=');
export const inplaceLshift = inplace('nbInplaceLshift', 'nbLshift', '<<=');
export const inplaceRshift = inplace('nbInplaceRshift', 'nbRshift', '>>=');
export const inplaceAnd = inplace('nbInplaceAnd', 'nbAnd', '&=');
export const inplaceXor = inplace('nbInplaceXor', 'nbXor', '^=');
export const inplaceOr = inplace('nbInplaceOr', 'nbOr', '|=');
export const inplaceFloorDivide = inplace('nbInplaceFloorDivide', 'nbFloorDivide', '//=');
export const inplaceTrueDivide = inplace('nbInplaceTrueDivide', 'nbTrueDivide', '/=');
export const inplaceMatrixMultiply = inplace('nbInplaceMatrixMultiply', 'nbMatrixMultiply', '@=');

export function inplaceAdd(t: Thread, a: PyObject, b: PyObject): PyObject {
  const result = inplace1(t, a, b, 'nbInplaceAdd', 'nbAdd');
  if (result !== t.notImplemented) return result;
  decref(t, result);
  const concat = a.type.ops.sqInplaceConcat ?? a.type.ops.sqConcat;
  if (concat !== null) return concat(t, a, b);
  throw unsupported(t, a, b, '+=');
}

export function inplaceMultiply(t: Thread, a: PyObject, b: PyObject): PyObject {
  const result = inplace1(t, a, b, 'nbInplaceMultiply', 'nbMultiply');
  if (result !== t.notImplemented) return result;
  decref(t, result);
  return repeat(t, a, b, 'sqInplaceRepeat', '*=');
}

// ---- power

export function power(t: Thread, a: PyObject, b: PyObject, c: PyObject): PyObject {
  return ternary(t, a, b, c, '** or pow()');
}

export function inplacePower(t: Thread, a: PyObject, b: PyObject): PyObject {
  const own = a.type.ops.nbInplacePower;
  if (own !== null) {
    const result = own(t, a, b, t.none);
    if (result !== t.notImplemented) return result;
    decref(t, result);
  }
  return ternary(t, a, b, t.none, '**=');
}

function ternary(t: Thread, a: PyObject, b: PyObject, c: PyObject, symbol: string): PyObject {
  const left = a.type.ops.nbPower;
  let right = a.type === b.type ? null : b.type.ops.nbPower;
  if (right === left) right = null;
  const tried: (TernaryFunc | null)[] = [];
  const order = left !== null && right !== null && isSubtype(b.type, a.type) ? [right, left] : [left, right];
  const third = c.type.ops.nbPower;
  for (const fn of [...order, c === t.none ? null : third]) {
    if (fn === null || tried.includes(fn)) continue;
    tried.push(fn);
    const result = fn(t, a, b, c);
    if (result !== t.notImplemented) return result;
    decref(t, result);
  }
  if (c === t.none) throw unsupported(t, a, b, symbol);
  throw typeError(t, `unsupported operand type(s) for ${symbol}: '${a.type.name}', '${b.type.name}', '${c.type.name}'`);
}

// ---- one operand

function unary(
  slot: 'nbNegative' | 'nbPositive' | 'nbInvert' | 'nbAbsolute',
  what: string,
): (t: Thread, o: PyObject) => PyObject {
  return (t, o) => {
    const fn = o.type.ops[slot];
    if (fn === null) throw typeError(t, `bad operand type for ${what}: '${o.type.name}'`);
    return fn(t, o);
  };
}

export const negative = unary('nbNegative', 'unary -');
export const positive = unary('nbPositive', 'unary +');
export const invert = unary('nbInvert', 'unary ~');
export const absolute = unary('nbAbsolute', 'abs()');

export function isTrue(t: Thread, o: PyObject): boolean {
  if (o === t.true_) return true;
  if (o === t.false_ || o === t.none) return false;
  const { nbBool, mpLength, sqLength } = o.type.ops;
  if (nbBool !== null) return nbBool(t, o);
  if (mpLength !== null) return mpLength(t, o) > 0;
  if (sqLength !== null) return sqLength(t, o) > 0;
  return true;
}

// ---- integers

/** `operator.index()`: an int, by `__index__` (PyNumber_Index). The result is exactly an int. */
export function index(t: Thread, o: PyObject): PyObject {
  if (o.type === t.types.int) return incref(o);
  if ((o.type.flags & TypeFlags.LongSubclass) !== 0) return newInt(t, o.value as number | bigint);
  const { nbIndex } = o.type.ops;
  if (nbIndex === null) throw typeError(t, `'${o.type.name}' object cannot be interpreted as an integer`);
  const result = nbIndex(t, o);
  if (result.type === t.types.int) return result;
  if ((result.type.flags & TypeFlags.LongSubclass) === 0) {
    const kind = result.type.name;
    decref(t, result);
    throw typeError(t, `__index__ returned non-int (type ${kind})`);
  }
  t.warn(
    'DeprecationWarning',
    `__index__ returned non-int (type ${result.type.name}).  The ability to return an instance of a strict subclass of int is deprecated, and may not be supported in a future version of Python.`,
  );
  const exact = newInt(t, result.value as number | bigint);
  decref(t, result);
  return exact;
}

/** 2**63 - 1 as near as a host number comes; positions and lengths beyond it overflow. */
export const SSIZE_MAX = 2 ** 63;

/**
 * A position or count as a host number. Beyond 64 bits: IndexError or OverflowError when one is named, else clipped to far outside any
 * sequence (PyNumber_AsSsize_t).
 */
export function asIndex(t: Thread, o: PyObject, overflow?: TypeSpec): number {
  if (o.type === t.types.int && typeof o.value === 'number') return o.value;
  const whole = index(t, o);
  const value = whole.value as number | bigint;
  decref(t, whole);
  if (typeof value === 'number') return value;
  if (value >= -(2n ** 63n) && value < 2n ** 63n) return Number(value);
  if (overflow === undefined) return value < 0n ? -SSIZE_MAX : SSIZE_MAX;
  const message = `cannot fit '${o.type.name}' into an index-sized integer`;
  throw raiseNew(t, overflow, message);
}

/** A C long, for arguments that CPython converts so. */
export function asLong(t: Thread, o: PyObject): number {
  const whole = index(t, o);
  const value = whole.value as number | bigint;
  decref(t, whole);
  if (typeof value === 'number') return value;
  if (value >= -(2n ** 63n) && value < 2n ** 63n) return Number(value);
  throw raiseNew(t, exceptions.OVERFLOW_ERROR, 'Python int too large to convert to C long');
}

/** A C int. */
export function asInt(t: Thread, o: PyObject): number {
  const value = asLong(t, o);
  if (value > 2147483647) throw overflowError(t, 'signed integer is greater than maximum');
  if (value < -2147483648) throw overflowError(t, 'signed integer is less than minimum');
  return value;
}
