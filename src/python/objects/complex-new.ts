// The complex() constructor. Follows Objects/complexobject.c (complex_new_impl, complex_from_string_inner,
// try_complex_special_method), CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { type Complex, parseComplex } from '../numbers/complex.ts';
import { concat, fromUnits } from '../text/str-data.ts';
import { toAsciiNumber } from '../text/str-split.ts';
import { parseArguments, signature } from './arguments.ts';
import { complexOf, isComplex, newComplexOf } from './complex.ts';
import { raiseWith, typeError, valueError } from './errors.ts';
import { VALUE_ERROR } from './exceptions.ts';
import { doubleOf } from './float.ts';
import { toFloat } from './float-new.ts';
import { newInstance } from './object.ts';
import { callBound } from './protocols/attribute.ts';
import { repr } from './protocols/object.ts';
import { newStrOf, strOf } from './str.ts';

const SIGNATURE = signature('complex', { params: ['real', 'imag'], required: 0 });

export function complexNew(t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [real, imag] = parseArguments(t, SIGNATURE, args, kwnames) as [PyObject | null, PyObject | null];
  if (real !== null && imag === null && real.type === t.types.complex && type === t.types.complex) return incref(real);
  const value = valueFrom(t, real, imag);
  if (type === t.types.complex) return newComplexOf(t, value);
  const o = newInstance(t, type);
  o.value = value;
  return o;
}

function valueFrom(t: Thread, real: PyObject | null, imag: PyObject | null): Complex {
  if (real !== null && isText(real)) {
    if (imag !== null) throw typeError(t, "complex() can't take second arg if first is a string");
    return fromText(t, real);
  }
  if (imag !== null && isText(imag)) throw typeError(t, "complex() second arg can't be a string");
  const converted = real === null ? null : complexByMethod(t, real);
  const first = converted ?? real;
  try {
    if (first !== null && !isNumber(t, first)) {
      throw typeError(t, `complex() first argument must be a string or a number, not '${first.type.name}'`);
    }
    if (imag !== null && !isNumber(t, imag))
      throw typeError(t, `complex() second argument must be a number, not '${imag.type.name}'`);
    return combine(t, first, imag);
  } finally {
    if (converted !== null) decref(t, converted);
  }
}

/** Each part may be complex itself: real + imag*1j, but without rounding where they are not. */
function combine(t: Thread, first: PyObject | null, second: PyObject | null): Complex {
  const a = first === null ? { real: 0, imag: 0 } : partOf(t, first);
  if (second === null) return a;
  const b = partOf(t, second);
  const isComplexFirst = first !== null && isComplex(t, first);
  return {
    real: isComplex(t, second) ? a.real - b.imag : a.real,
    imag: isComplexFirst ? b.real + a.imag : b.real,
  };
}

function partOf(t: Thread, o: PyObject): Complex {
  if (isComplex(t, o)) return complexOf(o);
  const float = toFloat(t, o);
  const real = doubleOf(float);
  decref(t, float);
  return { real, imag: 0 };
}

/** `__complex__`; a new reference, null when there is none. */
export function complexByMethod(t: Thread, o: PyObject): PyObject | null {
  if (o.type === t.types.complex) return null;
  const result = callBound(t, o, '__complex__', []);
  if (result === null || result.type === t.types.complex) return result;
  const kind = result.type.name;
  try {
    if (!isComplex(t, result)) throw typeError(t, `__complex__ returned non-complex (type ${kind})`);
    t.warn(
      'DeprecationWarning',
      `__complex__ returned non-complex (type ${kind}).  The ability to return an instance of a strict subclass of complex is deprecated, and may be removed in a future version of Python.`,
    );
  } catch (thrown) {
    decref(t, result);
    throw thrown;
  }
  return result;
}

function fromText(t: Thread, o: PyObject): Complex {
  const text = toAsciiNumber(strOf(o), t.unicode);
  t.charge(text.length >> 3);
  const parsed = parseComplex(text);
  if (parsed === 'malformed') throw valueError(t, 'complex() arg is a malformed string');
  if (parsed !== 'badUnderscore') return parsed;
  const shown = repr(t, o);
  const message = concat(fromUnits('could not convert string to complex: '), strOf(shown));
  decref(t, shown);
  throw raiseWith(t, VALUE_ERROR, [newStrOf(t, message)]);
}

function isText(o: PyObject): boolean {
  return (o.type.flags & TypeFlags.UnicodeSubclass) !== 0;
}

function isNumber(t: Thread, o: PyObject): boolean {
  return o.type.ops.nbFloat !== null || o.type.ops.nbIndex !== null || isComplex(t, o);
}
