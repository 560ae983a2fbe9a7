// `math`. Follows Modules/mathmodule.c of CPython 3.10-3.13; the functions themselves are in numbers/.

import { decref, decrefAll } from '../heap/heap.ts';
import { incref, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { keywords, type NativeSpec, oneArg, positional } from '../heap/type-spec.ts';
import { copysign, frexpExponent, frexpMantissa, isNegative, ldexp, nextafter, ulp } from '../numbers/double-bits.ts';
import { exactFma } from '../numbers/fused-multiply-add.ts';
import type { Integer } from '../numbers/int.ts';
import { bitLength, digitCount } from '../numbers/int-bits.ts';
import * as cost from '../numbers/int-cost.ts';
import { ceil, floor, truncate } from '../numbers/int-division.ts';
import * as theory from '../numbers/int-theory.ts';
import * as libm from '../numbers/libm.ts';
import { gamma, lgamma } from '../numbers/math-gamma.ts';
import { ExactSum, ieeeRemainder, TripleSum, vectorNorm } from '../numbers/math-norm.ts';
import { mathPow } from '../numbers/math-pow.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { overflowError, type PyRaise, typeError, valueError, zeroDivisionError } from '../objects/errors.ts';
import { asDouble, newFloat } from '../objects/float.ts';
import { integerOf, isInt, newInt } from '../objects/int.ts';
import { callBound } from '../objects/protocols/attribute.ts';
import { collectItems, getIter, iterNext } from '../objects/protocols/iterate.ts';
import { add, index, multiply } from '../objects/protocols/number.ts';
import { guarded } from '../objects/refusals.ts';
import { isTuple, newTuple, tupleFrom, tupleItems } from '../objects/tuple.ts';
import type { Profile } from '../profiles/profile.ts';
import type { NativeModule } from './native-module.ts';

const LONG_MAX = (1n << 63n) - 1n;

function domainError(t: Thread): PyRaise {
  return valueError(t, 'math domain error');
}

function rangeError(t: Thread): PyRaise {
  return overflowError(t, 'math range error');
}

/** A function of one double: nan from a number is outside the domain; an infinity too, unless the function can overflow. */
function unary(
  name: string,
  fn: (x: number) => number,
  options: { overflows?: boolean; when?: (p: Profile) => boolean } = {},
): NativeSpec {
  const { overflows = false, when } = options;
  const call = (t: Thread, _self: PyObject, arg: PyObject): PyObject => {
    const x = asDouble(t, arg);
    const r = fn(x);
    if (r !== r && x === x) throw domainError(t);
    if (r - r !== 0 && r === r && x - x === 0) throw overflows ? rangeError(t) : domainError(t);
    return newFloat(t, r);
  };
  return oneArg(name, call, when === undefined ? { signature: '($module, x, /)' } : { signature: '($module, x, /)', when });
}

function binary(name: string, fn: (t: Thread, x: number, y: number) => number): NativeSpec {
  return positional(name, [2, 2], (t, _self, args) => newFloat(t, fn(t, asDouble(t, args[0]!), asDouble(t, args[1]!))), {
    signature: '($module, x, y, /)',
  });
}

function predicate(name: string, fn: (x: number) => boolean): NativeSpec {
  return oneArg(name, (t, _self, arg) => newBool(t, fn(asDouble(t, arg))), { signature: '($module, x, /)' });
}

const outside = (isInside: (x: number) => boolean, fn: (x: number) => number) => (x: number) =>
  x !== x ? x : isInside(x) ? fn(x) : Number.NaN;

// ---- logarithms

/** Of an int too large for a double, too: log(m) + e * log(2). */
function logarithm(t: Thread, arg: PyObject, fn: (x: number) => number): number {
  if (isInt(arg)) {
    const value = arg.value;
    if (value <= 0) throw domainError(t);
    if (typeof value === 'number') return fn(value);
    const exponent = bitLength(value);
    if (exponent <= 1023) return fn(Number(value));
    const rounded = Number(value);
    if (rounded - rounded === 0) return fn(rounded);
    const shift = exponent - 64;
    const mantissa = Number((value >> BigInt(shift)) | (value & ((1n << BigInt(shift)) - 1n) ? 1n : 0n)) / 2 ** 64;
    return fn(mantissa) + fn(2) * exponent;
  }
  const x = asDouble(t, arg);
  if (x !== x || x === Infinity) return x;
  if (x <= 0) throw domainError(t);
  return fn(x);
}

function mathLog(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const numerator = logarithm(t, args[0]!, libm.log);
  if (args.length === 1) return newFloat(t, numerator);
  const denominator = logarithm(t, args[1]!, libm.log);
  if (denominator === 0) throw zeroDivisionError(t, 'float division by zero');
  return newFloat(t, numerator / denominator);
}

// ---- gamma

function mathGamma(t: Thread, _self: PyObject, arg: PyObject): PyObject {
  const x = asDouble(t, arg);
  if (x !== x || x === Infinity) return newFloat(t, x);
  if (x === -Infinity || x === 0) throw domainError(t);
  const r = gamma(x);
  if (r !== r) throw domainError(t);
  if (r - r !== 0) throw rangeError(t);
  return newFloat(t, r);
}

function mathLgamma(t: Thread, _self: PyObject, arg: PyObject): PyObject {
  const x = asDouble(t, arg);
  if (x - x !== 0) return newFloat(t, x === x ? Infinity : x);
  if (x <= 0 && x === Math.floor(x)) throw domainError(t);
  const r = lgamma(x);
  if (r - r !== 0) throw rangeError(t);
  return newFloat(t, r);
}

// ---- to integers

function integral(
  name: '__floor__' | '__ceil__',
  convert: (x: number) => Integer,
): (t: Thread, self: PyObject, arg: PyObject) => PyObject {
  return (t, _self, arg) => {
    if (arg.type !== t.types.float) {
      const result = callBound(t, arg, name, []);
      if (result !== null) return result;
    }
    const x = asDouble(t, arg);
    return newInt(
      t,
      guarded(t, () => convert(x)),
    );
  };
}

function mathTrunc(t: Thread, _self: PyObject, arg: PyObject): PyObject {
  if (arg.type === t.types.float) {
    return newInt(
      t,
      guarded(t, () => truncate(arg.value as number)),
    );
  }
  const result = callBound(t, arg, '__trunc__', []);
  if (result === null) throw typeError(t, `type ${arg.type.name} doesn't define __trunc__ method`);
  return result;
}

/** An argument as an integer, by `__index__`. */
function integerArgument(t: Thread, arg: PyObject): Integer {
  const whole = index(t, arg);
  const value = integerOf(whole);
  decref(t, whole);
  return value;
}

function mathFactorial(t: Thread, _self: PyObject, arg: PyObject): PyObject {
  const n = integerArgument(t, arg);
  if (n > 0 && n <= LONG_MAX) t.charge(cost.factorialCost(Number(n)));
  return newInt(
    t,
    guarded(t, () => theory.factorial(n)),
  );
}

function mathComb(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const n = integerArgument(t, args[0]!);
  const k = integerArgument(t, args[1]!);
  if (n > 0 && k > 0 && k <= n) {
    const fewest = BigInt(n) - BigInt(k) < k ? BigInt(n) - BigInt(k) : BigInt(k);
    if (fewest <= LONG_MAX) t.charge(cost.combCost(bitLength(n), Number(fewest)));
  }
  return newInt(
    t,
    guarded(t, () => theory.comb(n, k)),
  );
}

function mathPerm(t: Thread, self: PyObject, args: readonly PyObject[]): PyObject {
  const [first, second] = args;
  if (second === undefined || second === t.none) return mathFactorial(t, self, first!);
  const n = integerArgument(t, first!);
  const k = integerArgument(t, second);
  if (n > 0 && k > 0 && k <= n && k <= LONG_MAX) t.charge(cost.permCost(bitLength(n), Number(k)));
  return newInt(
    t,
    guarded(t, () => theory.perm(n, k)),
  );
}

function mathIsqrt(t: Thread, _self: PyObject, arg: PyObject): PyObject {
  const n = integerArgument(t, arg);
  t.charge(cost.isqrtCost(digitCount(n)));
  return newInt(
    t,
    guarded(t, () => theory.isqrt(n)),
  );
}

function folded(start: number, combine: (a: Integer, b: Integer) => Integer, charge: (m: number, n: number) => number) {
  return (t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject => {
    let result: Integer = start;
    for (const arg of args) {
      const value = integerArgument(t, arg);
      if (typeof result === 'bigint' || typeof value === 'bigint') t.charge(charge(digitCount(result), digitCount(value)));
      result = combine(result, value);
    }
    return newInt(t, result < 0 ? -result : result);
  };
}

// ---- pieces of doubles

function mathFrexp(t: Thread, _self: PyObject, arg: PyObject): PyObject {
  const x = asDouble(t, arg);
  return newTuple(t, [newFloat(t, frexpMantissa(x)), newInt(t, frexpExponent(x))]);
}

function mathModf(t: Thread, _self: PyObject, arg: PyObject): PyObject {
  const x = asDouble(t, arg);
  if (x - x !== 0) return newTuple(t, [newFloat(t, x === x ? copysign(0, x) : x), newFloat(t, x)]);
  const whole = Math.trunc(x);
  return newTuple(t, [newFloat(t, copysign(x - whole, x)), newFloat(t, copysign(whole, x))]);
}

function mathLdexp(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const x = asDouble(t, args[0]!);
  const [, shift] = args;
  if (!isInt(shift!)) throw typeError(t, 'Expected an int as second argument to ldexp.');
  const count = integerOf(shift);
  if (x === 0 || x - x !== 0) return newFloat(t, x);
  const result = ldexp(x, count > 5000 ? 5000 : count < -5000 ? -5000 : Number(count));
  if (result - result !== 0) throw rangeError(t);
  return newFloat(t, result);
}

function fmod(t: Thread, x: number, y: number): number {
  // fmod(x, +-inf) is x for finite x, which the operator gives as well.
  const r = x % y;
  if (r !== r && x === x && y === y) throw domainError(t);
  return r;
}

function remainder(t: Thread, x: number, y: number): number {
  const r = ieeeRemainder(x, y);
  if (r !== r && x === x && y === y) throw domainError(t);
  return r;
}

const NEXTAFTER = signature('nextafter', { params: ['', '', 'steps'], positionalOnly: 2, required: 2, positionalMax: 2 });

function mathNextafter(t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  if (!t.profile.nextafterTakesSteps) {
    if (kwnames !== null && kwnames.length > 0) throw typeError(t, 'math.nextafter() takes no keyword arguments');
    if (args.length !== 2) throw typeError(t, `nextafter expected 2 arguments, got ${args.length}`);
    return newFloat(t, nextafter(asDouble(t, args[0]!), asDouble(t, args[1]!)));
  }
  const [a, b, given] = parseArguments(t, NEXTAFTER, args, kwnames);
  const x = asDouble(t, a!);
  const y = asDouble(t, b!);
  if (given == null || given === t.none) return newFloat(t, nextafter(x, y));
  const steps = integerArgument(t, given);
  if (steps < 0) throw valueError(t, 'steps must be a non-negative integer');
  return newFloat(t, afterSteps(x, y, BigInt(steps)));
}

/** Doubles in order are integers in order. */
function afterSteps(x: number, y: number, steps: bigint): number {
  if (steps === 0n) return x;
  if (x !== x) return x;
  if (y !== y) return y;
  if (x === y) return y;
  const [from, to] = [orderOf(x), orderOf(y)];
  const distance = to > from ? to - from : from - to;
  if (steps >= distance) return y;
  const at = to > from ? from + steps : from - steps;
  if (at === 0n) return isNegative(x) ? -0 : 0;
  return doubleAt(at);
}

function orderOf(x: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(x));
  const magnitude = view.getBigUint64(0);
  return isNegative(x) ? -magnitude : magnitude;
}

function doubleAt(order: bigint): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, order < 0n ? -order : order);
  const x = view.getFloat64(0);
  return order < 0n ? -x : x;
}

const ISCLOSE = signature('isclose', { params: ['a', 'b', 'rel_tol', 'abs_tol'], required: 2, positionalMax: 2 });

function mathIsclose(t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [first, second, relative, absolute] = parseArguments(t, ISCLOSE, args, kwnames);
  const a = asDouble(t, first!);
  const b = asDouble(t, second!);
  const relTol = relative == null ? 1e-9 : asDouble(t, relative);
  const absTol = absolute == null ? 0 : asDouble(t, absolute);
  if (relTol < 0 || absTol < 0) throw valueError(t, 'tolerances must be non-negative');
  if (a === b) return newBool(t, true);
  if (Math.abs(a) === Infinity || Math.abs(b) === Infinity) return newBool(t, false);
  const difference = Math.abs(b - a);
  return newBool(t, difference <= Math.abs(relTol * b) || difference <= Math.abs(relTol * a) || difference <= absTol);
}

// ---- sums and products

function mathHypot(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  return newFloat(t, vectorNorm(args.map((arg) => Math.abs(asDouble(t, arg)))));
}

function mathDist(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const p = pointOf(t, args[0]!);
  try {
    const q = pointOf(t, args[1]!);
    try {
      const [a, b] = [tupleItems(p), tupleItems(q)];
      if (a.length !== b.length) throw valueError(t, 'both points must have the same number of dimensions');
      return newFloat(t, vectorNorm(a.map((x, i) => Math.abs(asDouble(t, x) - asDouble(t, b[i]!)))));
    } finally {
      decref(t, q);
    }
  } finally {
    decref(t, p);
  }
}

function pointOf(t: Thread, point: PyObject): PyObject {
  return isTuple(point) ? incref(point) : tupleFrom(t, point);
}

function mathFsum(t: Thread, _self: PyObject, arg: PyObject): PyObject {
  const iterator = getIter(t, arg);
  const sum = new ExactSum();
  try {
    for (let item = iterNext(t, iterator); item !== null; item = iterNext(t, iterator)) {
      t.charge(1);
      const x = valueOf(t, item);
      guarded(t, () => sum.add(x));
    }
  } finally {
    decref(t, iterator);
  }
  return newFloat(
    t,
    guarded(t, () => sum.finish()),
  );
}

/** Steals the reference. */
function valueOf(t: Thread, item: PyObject): number {
  try {
    return asDouble(t, item);
  } finally {
    decref(t, item);
  }
}

const PROD = signature('prod', { params: ['', 'start'], positionalOnly: 1, required: 1, positionalMax: 1 });

function mathProd(t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [iterable, start] = parseArguments(t, PROD, args, kwnames);
  const iterator = getIter(t, iterable!);
  let result = start == null ? newInt(t, 1) : incref(start);
  try {
    for (let item = iterNext(t, iterator); item !== null; item = iterNext(t, iterator)) {
      t.charge(1);
      result = replaced(t, result, item, multiply);
    }
    const finished = result;
    result = incref(t.none);
    return finished;
  } finally {
    decref(t, result);
    decref(t, iterator);
  }
}

/** combine(a, b); steals both. */
function replaced(t: Thread, a: PyObject, b: PyObject, combine: (t: Thread, a: PyObject, b: PyObject) => PyObject): PyObject {
  try {
    const result = combine(t, a, b);
    decref(t, a);
    return result;
  } finally {
    decref(t, b);
  }
}

function mathSumprod(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const p = collectItems(t, args[0]!);
  let q: PyObject[] = [];
  try {
    q = collectItems(t, args[1]!);
    if (p.length !== q.length) throw valueError(t, 'Inputs are not the same length');
    t.charge(p.length);
    return sumOfProducts(t, p, q);
  } finally {
    decrefAll(t, p);
    decrefAll(t, q);
  }
}

/** Ints are summed exactly while all are ints, floats in three doubles while all are floats or mixed; anything else by the operators. */
function sumOfProducts(t: Thread, p: readonly PyObject[], q: readonly PyObject[]): PyObject {
  let total: PyObject = newInt(t, 0);
  let at = 0;
  const isPlain = (o: PyObject): boolean => o.type === t.types.int && typeof o.value === 'number';
  let integers = 0n;
  for (; at < p.length && isPlain(p[at]!) && isPlain(q[at]!); at++)
    integers += BigInt(p[at]!.value as number) * BigInt(q[at]!.value as number);
  if (at > 0)
    total = replaced(
      t,
      total,
      newInt(
        t,
        BigInt.asIntN(64, integers) === integers && integers >= -9007199254740991n && integers <= 9007199254740991n
          ? Number(integers)
          : integers,
      ),
      add,
    );
  const floats = new TripleSum();
  const from = at;
  const asFloat = (o: PyObject): number | null =>
    o.type === t.types.float ? (o.value as number) : isPlain(o) || o.type === t.types.bool ? (o.value as number) : null;
  for (; at < p.length; at++) {
    const hasFloat = p[at]!.type === t.types.float || q[at]!.type === t.types.float;
    const [x, y] = [asFloat(p[at]!), asFloat(q[at]!)];
    if (!hasFloat || x === null || y === null || !floats.addProduct(x, y)) break;
  }
  if (at > from) total = replaced(t, total, newFloat(t, floats.finish()), add);
  for (; at < p.length; at++) total = replaced(t, total, multiply(t, p[at]!, q[at]!), add);
  return total;
}

function mathFma(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const [x, y, z] = [asDouble(t, args[0]!), asDouble(t, args[1]!), asDouble(t, args[2]!)];
  const r = exactFma(x, y, z);
  if (r - r === 0) return newFloat(t, r);
  if (r !== r) {
    if (x === x && y === y && z === z) throw valueError(t, 'invalid operation in fma');
  } else if (x - x === 0 && y - y === 0 && z - z === 0) {
    throw overflowError(t, 'overflow in fma');
  }
  return newFloat(t, r);
}

const hasRoots = (p: Profile): boolean => p.mathCbrtExp2;

export const MATH: NativeModule = {
  name: 'math',
  doc: 'This module provides access to the mathematical functions\ndefined by the C standard.',
  functions: [
    unary(
      'acos',
      outside((x) => Math.abs(x) <= 1, libm.acos),
    ),
    unary(
      'acosh',
      outside((x) => x >= 1, libm.acosh),
    ),
    unary(
      'asin',
      outside((x) => Math.abs(x) <= 1, libm.asin),
    ),
    unary('asinh', libm.asinh),
    unary('atan', libm.atan),
    binary('atan2', (_t, y, x) => libm.atan2(y, x)),
    unary('atanh', libm.atanh),
    unary('cbrt', libm.cbrt, { when: hasRoots }),
    oneArg('ceil', integral('__ceil__', ceil), { signature: '($module, x, /)' }),
    binary('copysign', (_t, x, y) => copysign(x, y)),
    unary('cos', libm.cos),
    unary('cosh', libm.cosh, { overflows: true }),
    oneArg('degrees', (t, _s, arg) => newFloat(t, asDouble(t, arg) * (180 / Math.PI)), { signature: '($module, x, /)' }),
    positional('dist', [2, 2], mathDist, { signature: '($module, p, q, /)' }),
    unary('erf', libm.erf),
    unary('erfc', libm.erfc),
    unary('exp', libm.exp, { overflows: true }),
    unary('exp2', libm.exp2, { overflows: true, when: hasRoots }),
    unary('expm1', libm.expm1, { overflows: true }),
    unary('fabs', Math.abs),
    oneArg('factorial', mathFactorial, { signature: '($module, n, /)' }),
    oneArg('floor', integral('__floor__', floor), { signature: '($module, x, /)' }),
    positional('fma', [3, 3], mathFma, { when: (p) => p.mathFma, signature: '($module, x, y, z, /)' }),
    binary('fmod', fmod),
    oneArg('frexp', mathFrexp, { signature: '($module, x, /)' }),
    oneArg('fsum', mathFsum, { signature: '($module, seq, /)' }),
    oneArg('gamma', mathGamma, { signature: '($module, x, /)' }),
    positional('gcd', [0, Number.MAX_SAFE_INTEGER], folded(0, theory.gcd, cost.gcdCost), { signature: '($module, *integers)' }),
    positional('hypot', [0, Number.MAX_SAFE_INTEGER], mathHypot),
    keywords('isclose', mathIsclose, { signature: '($module, /, a, b, *, rel_tol=1e-09, abs_tol=0.0)' }),
    predicate('isfinite', (x) => x - x === 0),
    predicate('isinf', (x) => x === Infinity || x === -Infinity),
    predicate('isnan', (x) => x !== x),
    oneArg('isqrt', mathIsqrt, { signature: '($module, n, /)' }),
    positional('lcm', [0, Number.MAX_SAFE_INTEGER], folded(1, theory.lcm, cost.gcdCost), { signature: '($module, *integers)' }),
    positional('ldexp', [2, 2], mathLdexp, { signature: '($module, x, i, /)' }),
    oneArg('lgamma', mathLgamma, { signature: '($module, x, /)' }),
    positional('log', [1, 2], mathLog),
    unary('log1p', libm.log1p),
    oneArg('log10', (t, _s, arg) => newFloat(t, logarithm(t, arg, libm.log10)), { signature: '($module, x, /)' }),
    oneArg('log2', (t, _s, arg) => newFloat(t, logarithm(t, arg, libm.log2)), { signature: '($module, x, /)' }),
    oneArg('modf', mathModf, { signature: '($module, x, /)' }),
    binary('pow', (t, x, y) => guarded(t, () => mathPow(x, y, t.profile.powOfZeroToMinusInfinity))),
    oneArg('radians', (t, _s, arg) => newFloat(t, asDouble(t, arg) * (Math.PI / 180)), { signature: '($module, x, /)' }),
    binary('remainder', remainder),
    unary('sin', libm.sin),
    unary('sinh', libm.sinh, { overflows: true }),
    unary('sqrt', Math.sqrt),
    unary('tan', libm.tan),
    unary('tanh', libm.tanh),
    positional('sumprod', [2, 2], mathSumprod, { when: (p) => p.mathSumprod, signature: '($module, p, q, /)' }),
    oneArg('trunc', mathTrunc, { signature: '($module, x, /)' }),
    keywords('prod', mathProd, { signature: '($module, iterable, /, *, start=1)' }),
    positional('perm', [1, 2], mathPerm, { signature: '($module, n, k=None, /)' }),
    positional('comb', [2, 2], mathComb, { signature: '($module, n, k, /)' }),
    keywords('nextafter', mathNextafter),
    oneArg('ulp', (t, _s, arg) => newFloat(t, ulp(asDouble(t, arg))), { signature: '($module, x, /)' }),
  ],
  values: {
    pi: (t) => newFloat(t, Math.PI),
    e: (t) => newFloat(t, Math.E),
    tau: (t) => newFloat(t, 2 * Math.PI),
    inf: (t) => newFloat(t, Infinity),
    nan: (t) => newFloat(t, Number.NaN),
  },
};
