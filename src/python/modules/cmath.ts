// `cmath`. Follows Modules/cmathmodule.c of CPython 3.10-3.13; the functions themselves are in numbers/complex-functions.ts.

import { decref } from '../heap/heap.ts';
import type { PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { keywords, type NativeSpec, oneArg, positional } from '../heap/type-spec.ts';
import { type Complex, divide, magnitudeOf } from '../numbers/complex.ts';
import * as functions from '../numbers/complex-functions.ts';
import { hypot } from '../numbers/libm.ts';
import { Refusal } from '../numbers/refusal.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { complexOf, isComplex, newComplex, newComplexOf } from '../objects/complex.ts';
import { complexByMethod } from '../objects/complex-new.ts';
import { overflowError, valueError } from '../objects/errors.ts';
import { asDouble, newFloat } from '../objects/float.ts';
import { guarded } from '../objects/refusals.ts';
import { newTuple } from '../objects/tuple.ts';
import type { NativeModule } from './native-module.ts';

/** Any number as complex, by `__complex__`, `__float__` or `__index__` (PyComplex_AsCComplex). */
function asComplex(t: Thread, o: PyObject): Complex {
  if (isComplex(t, o)) return complexOf(o);
  const converted = complexByMethod(t, o);
  if (converted === null) return { real: asDouble(t, o), imag: 0 };
  const value = complexOf(converted);
  decref(t, converted);
  return value;
}

function unary(name: string, fn: (z: Complex) => Complex): NativeSpec {
  const call = (t: Thread, _self: PyObject, arg: PyObject): PyObject => {
    const z = asComplex(t, arg);
    return newComplexOf(
      t,
      guarded(t, () => fn(z)),
    );
  };
  return oneArg(name, call, { signature: '($module, z, /)' });
}

function predicate(name: string, holds: (x: number, y: number) => boolean): NativeSpec {
  const call = (t: Thread, _self: PyObject, arg: PyObject): PyObject => {
    const { real, imag } = asComplex(t, arg);
    return newBool(t, holds(real, imag));
  };
  return oneArg(name, call, { signature: '($module, z, /)' });
}

function cmathLog(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const z = asComplex(t, args[0]!);
  const base = args[1] === undefined ? null : asComplex(t, args[1]);
  return newComplexOf(
    t,
    guarded(t, () => (base === null ? functions.log(z) : quotientOfLogs(z, base))),
  );
}

/** Only what the base's logarithm and the division do counts as an error: log(0) of the number is forgotten. */
function quotientOfLogs(z: Complex, base: Complex): Complex {
  const isZero = z.real === 0 && z.imag === 0;
  const numerator = isZero ? { real: -Infinity, imag: functions.phase(z) } : functions.log(z);
  const denominator = functions.log(base);
  if (denominator.real === 0 && denominator.imag === 0) throw new Refusal('ValueError', 'math domain error');
  return divide(numerator, denominator);
}

function phase(t: Thread, _self: PyObject, arg: PyObject): PyObject {
  const z = asComplex(t, arg);
  const angle = functions.phase(z);
  // An angle too small for a double is a range error of the C library.
  if (angle === 0 && z.imag !== 0 && z.real - z.real === 0) throw overflowError(t, 'math range error');
  return newFloat(t, angle);
}

function polar(t: Thread, _self: PyObject, arg: PyObject): PyObject {
  const z = asComplex(t, arg);
  const size = magnitude(t, z);
  return newTuple(t, [newFloat(t, size), newFloat(t, functions.phase(z))]);
}

function magnitude(t: Thread, z: Complex): number {
  try {
    return magnitudeOf(z);
  } catch (thrown) {
    throw thrown instanceof Refusal ? overflowError(t, 'math range error') : thrown;
  }
}

const ISCLOSE = signature('isclose', { params: ['a', 'b', 'rel_tol', 'abs_tol'], required: 2, positionalMax: 2 });

function isClose(t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [first, second, relative, absolute] = parseArguments(t, ISCLOSE, args, kwnames);
  const a = asComplex(t, first!);
  const b = asComplex(t, second!);
  const relTol = relative == null ? 1e-9 : asDouble(t, relative);
  const absTol = absolute == null ? 0 : asDouble(t, absolute);
  if (relTol < 0 || absTol < 0) throw valueError(t, 'tolerances must be non-negative');
  if (a.real === b.real && a.imag === b.imag) return newBool(t, true);
  if ([a.real, a.imag, b.real, b.imag].some((x) => Math.abs(x) === Infinity)) return newBool(t, false);
  const difference = hypot(a.real - b.real, a.imag - b.imag);
  const sizes = [hypot(b.real, b.imag), hypot(a.real, a.imag)];
  return newBool(t, sizes.some((size) => difference <= relTol * size) || difference <= absTol);
}

export const CMATH: NativeModule = {
  name: 'cmath',
  doc: 'This module provides access to mathematical functions for complex\nnumbers.',
  functions: [
    unary('acos', functions.acos),
    unary('acosh', functions.acosh),
    unary('asin', functions.asin),
    unary('asinh', functions.asinh),
    unary('atan', functions.atan),
    unary('atanh', functions.atanh),
    unary('cos', functions.cos),
    unary('cosh', functions.cosh),
    unary('exp', functions.exp),
    keywords('isclose', isClose, { signature: '($module, /, a, b, *, rel_tol=1e-09, abs_tol=0.0)' }),
    predicate('isfinite', (x, y) => x - x === 0 && y - y === 0),
    predicate('isinf', (x, y) => Math.abs(x) === Infinity || Math.abs(y) === Infinity),
    predicate('isnan', (x, y) => x !== x || y !== y),
    positional('log', [1, 2], cmathLog),
    unary('log10', functions.log10),
    oneArg('phase', phase, { signature: '($module, z, /)' }),
    oneArg('polar', polar, { signature: '($module, z, /)' }),
    positional(
      'rect',
      [2, 2],
      (t, _self, args) => {
        const [r, phi] = [asDouble(t, args[0]!), asDouble(t, args[1]!)];
        return newComplexOf(
          t,
          guarded(t, () => functions.rect(r, phi)),
        );
      },
      { signature: '($module, r, phi, /)' },
    ),
    unary('sin', functions.sin),
    unary('sinh', functions.sinh),
    unary('sqrt', functions.sqrt),
    unary('tan', functions.tan),
    unary('tanh', functions.tanh),
  ],
  values: {
    pi: (t) => newFloat(t, Math.PI),
    e: (t) => newFloat(t, Math.E),
    tau: (t) => newFloat(t, 2 * Math.PI),
    inf: (t) => newFloat(t, Infinity),
    infj: (t) => newComplex(t, 0, Infinity),
    nan: (t) => newFloat(t, Number.NaN),
    nanj: (t) => newComplex(t, 0, Number.NaN),
  },
};
