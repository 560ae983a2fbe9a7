// `complex`. Follows Objects/complexobject.c of CPython 3.10-3.13; the arithmetic is in numbers/complex.ts.
// The value is a pair of doubles that is never changed.

import { incref, type PyAtom, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp } from '../heap/type-slots.ts';
import { noArgs, oneArg, TypeSpec } from '../heap/type-spec.ts';
import type { Complex } from '../numbers/complex.ts';
import * as numbers from '../numbers/complex.ts';
import { HashPair } from '../numbers/hash-pair.ts';
import { combineComplex } from '../numbers/hashing.ts';
import { toDouble } from '../numbers/int-division.ts';
import { parseFormatSpec } from '../text/format-spec.ts';
import { formatComplex, leastLength } from '../text/number-format.ts';
import { kindOf } from './arguments.ts';
import { newBool } from './bool.ts';
import { complexNew } from './complex-new.ts';
import { typeError, valueError } from './errors.ts';
import { compareExactly, doubleOf, hashOfDouble, isFloat, newFloat } from './float.ts';
import { isInt } from './int.ts';
import { releaseObject } from './object.ts';
import { guarded } from './refusals.ts';
import { newStr, newStrOf, reserve, strOf } from './str.ts';
import { newTuple } from './tuple.ts';

const COMPLEX_BYTES = 32;

export function newComplex(t: Thread, real: number, imag: number): PyAtom {
  return t.heap.newAtom(t.types.complex, COMPLEX_BYTES, { real, imag });
}

export function newComplexOf(t: Thread, value: Complex): PyAtom {
  return t.heap.newAtom(t.types.complex, COMPLEX_BYTES, value);
}

/** complex or a subclass. */
export function isComplex(t: Thread, o: PyObject): boolean {
  return o.type === t.types.complex || o.type.mro.includes(t.types.complex);
}

/** The value of an object that isComplex holds for. */
export function complexOf(o: PyObject): Complex {
  return o.value as Complex;
}

/** a ** b, for float too: a negative base with a fractional exponent is complex. */
export function complexPower(t: Thread, a: Complex, b: Complex): PyObject {
  return newComplexOf(
    t,
    guarded(t, () => numbers.power(a, b)),
  );
}

/** An operand as complex: null when it is no number of the built-in types. */
function operand(t: Thread, o: PyObject): Complex | null {
  if (isComplex(t, o)) return complexOf(o);
  if (isFloat(o)) return { real: doubleOf(o), imag: 0 };
  return isInt(o) ? { real: guarded(t, () => toDouble(o.value)), imag: 0 } : null;
}

function binary(t: Thread, a: PyObject, b: PyObject, compute: (x: Complex, y: Complex) => Complex): PyObject {
  const x = operand(t, a);
  if (x === null) return incref(t.notImplemented);
  const y = operand(t, b);
  if (y === null) return incref(t.notImplemented);
  return newComplexOf(
    t,
    guarded(t, () => compute(x, y)),
  );
}

function complexPow(t: Thread, a: PyObject, b: PyObject, c: PyObject): PyObject {
  const x = operand(t, a);
  if (x === null) return incref(t.notImplemented);
  const y = operand(t, b);
  if (y === null) return incref(t.notImplemented);
  if (c !== t.none) throw valueError(t, 'complex modulo');
  return complexPower(t, x, y);
}

function complexRichcompare(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (op !== CompareOp.EQ && op !== CompareOp.NE) return incref(t.notImplemented);
  const x = complexOf(a);
  let isEqual: boolean;
  if (isInt(b)) isEqual = x.imag === 0 && compareExactly(x.real, b.value, CompareOp.EQ);
  else if (isFloat(b)) isEqual = x.imag === 0 && x.real === doubleOf(b);
  else if (isComplex(t, b)) isEqual = x.real === complexOf(b).real && x.imag === complexOf(b).imag;
  else return incref(t.notImplemented);
  return newBool(t, isEqual === (op === CompareOp.EQ));
}

function complexHash(t: Thread, o: PyObject): number {
  const { real, imag } = complexOf(o);
  const realLo = hashOfDouble(t, o, real);
  const realHi = t.hashHi;
  const imagLo = hashOfDouble(t, o, imag);
  const pair = new HashPair();
  combineComplex(pair, realLo, realHi, imagLo, t.hashHi);
  t.hashHi = pair.hi;
  return pair.lo;
}

function exactComplex(t: Thread, o: PyObject): PyObject {
  return o.type === t.types.complex ? incref(o) : newComplexOf(t, complexOf(o));
}

function complexFormat(t: Thread, self: PyObject, spec: PyObject): PyObject {
  if ((spec.type.flags & TypeFlags.UnicodeSubclass) === 0)
    throw typeError(t, `__format__() argument must be str, not ${kindOf(t, spec)}`);
  const text = strOf(spec);
  if (text.value === '') return t.call(t.types.str, [self], null);
  const { real, imag } = complexOf(self);
  const result = guarded(t, () => {
    const parsed = parseFormatSpec(text, { typeName: self.type.name, defaultType: '', defaultAlign: '>' }, t.profile, t.unicode);
    reserve(t, leastLength(parsed));
    t.charge(Math.max(0, parsed.precision >> 3));
    return formatComplex(real, imag, parsed, self.type.name);
  });
  return newStrOf(t, result);
}

export const COMPLEX = new TypeSpec({
  name: 'complex',
  flags: TypeFlags.BaseType,
  basicsize: COMPLEX_BYTES,
  slots: {
    tpDealloc: releaseObject,
    tpRepr: (t, o) => newStr(t, numbers.complexRepr(complexOf(o))),
    tpHash: complexHash,
    tpRichcompare: complexRichcompare,
    tpNew: complexNew,
    nbAdd: (t, a, b) => binary(t, a, b, numbers.add),
    nbSubtract: (t, a, b) => binary(t, a, b, numbers.subtract),
    nbMultiply: (t, a, b) => binary(t, a, b, numbers.multiply),
    nbPower: complexPow,
    nbNegative: (t, o) => newComplexOf(t, numbers.negate(complexOf(o))),
    nbPositive: exactComplex,
    nbAbsolute: (t, o) =>
      newFloat(
        t,
        guarded(t, () => numbers.magnitudeOf(complexOf(o))),
      ),
    nbBool: (_t, o) => complexOf(o).real !== 0 || complexOf(o).imag !== 0,
    nbTrueDivide: (t, a, b) => binary(t, a, b, numbers.divide),
  },
  methods: [
    noArgs('conjugate', (t, o) => newComplex(t, complexOf(o).real, -complexOf(o).imag), {
      doc: 'Return the complex conjugate of its argument. (3-4j).conjugate() == 3+4j.',
      signature: '($self, /)',
    }),
    noArgs('__complex__', exactComplex, {
      doc: 'Convert this value to exact type complex.',
      signature: '($self, /)',
      when: (profile) => profile.complexHasComplex,
    }),
    noArgs('__getnewargs__', (t, o) => newTuple(t, [newFloat(t, complexOf(o).real), newFloat(t, complexOf(o).imag)]), {
      signature: '($self, /)',
    }),
    oneArg('__format__', complexFormat, {
      doc: 'Convert to a string according to format_spec.',
      signature: '($self, format_spec, /)',
    }),
  ],
  getset: [
    {
      name: 'real',
      get: (t, o) => newFloat(t, complexOf(o).real),
      member: true,
      doc: 'the real part of a complex number',
    },
    {
      name: 'imag',
      get: (t, o) => newFloat(t, complexOf(o).imag),
      member: true,
      doc: 'the imaginary part of a complex number',
    },
  ],
  doc: `Create a complex number from a string or numbers.

If a string is given, parse it as a complex number.
If a single number is given, convert it to a complex number.
If the 'real' or 'imag' arguments are given, create a complex number
with the specified real and imaginary components.`,
});
