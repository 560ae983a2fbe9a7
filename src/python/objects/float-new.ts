// The float() constructor. Follows Objects/floatobject.c (float_new_impl, PyFloat_FromString) and abstract.c (PyNumber_Float),
// CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { incref, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { parseFloatText } from '../numbers/float-parse.ts';
import { toDouble } from '../numbers/int-division.ts';
import { latin1 } from '../text/latin1.ts';
import { concat, fromUnits } from '../text/str-data.ts';
import { reprOfBytes } from '../text/str-repr.ts';
import { toAsciiNumber } from '../text/str-split.ts';
import { positionalRange, rejectKeywordsOfBase } from './container-arguments.ts';
import { raiseWith, typeError } from './errors.ts';
import { VALUE_ERROR } from './exceptions.ts';
import { checkedFloat, doubleOf, isFloat, newFloat } from './float.ts';
import { integerOf } from './int.ts';
import { newInstance } from './object.ts';
import { index } from './protocols/number.ts';
import { repr } from './protocols/object.ts';
import { guarded } from './refusals.ts';
import { newStr, newStrOf, strOf } from './str.ts';

export function floatNew(t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  rejectKeywordsOfBase(t, 'float', t.types.float, type, kwnames);
  const count = args.length - (kwnames?.length ?? 0);
  positionalRange(t, 'float', count, 0, 1);
  const plain = count === 0 ? newFloat(t, 0) : toFloat(t, args[0]!);
  if (type === t.types.float) return plain;
  try {
    const o = newInstance(t, type);
    o.value = doubleOf(plain);
    return o;
  } finally {
    decref(t, plain);
  }
}

/** float(x), always of exact type float (PyNumber_Float). */
export function toFloat(t: Thread, x: PyObject): PyObject {
  if (x.type === t.types.float) return incref(x);
  if (x.type === t.types.str) return fromText(t, x)!;
  const { nbFloat, nbIndex } = x.type.ops;
  if (nbFloat !== null) {
    const result = checkedFloat(t, x, nbFloat(t, x));
    if (result.type === t.types.float) return result;
    const exact = newFloat(t, doubleOf(result));
    decref(t, result);
    return exact;
  }
  if (nbIndex !== null) {
    const whole = index(t, x);
    const value = integerOf(whole);
    decref(t, whole);
    return newFloat(
      t,
      guarded(t, () => toDouble(value)),
    );
  }
  if (isFloat(x)) return newFloat(t, doubleOf(x));
  const parsed = fromText(t, x);
  if (parsed !== null) return parsed;
  throw typeError(t, `float() argument must be a string or a real number, not '${x.type.name}'`);
}

/** From str, bytes and other buffers; null when x is none of them. */
function fromText(t: Thread, x: PyObject): PyObject | null {
  if ((x.type.flags & TypeFlags.UnicodeSubclass) !== 0) return parse(t, x, toAsciiNumber(strOf(x), t.unicode));
  const { bfGetbuffer, bfReleasebuffer } = x.type.ops;
  if (bfGetbuffer === null) return null;
  const bytes = bfGetbuffer(t, x).slice();
  bfReleasebuffer?.(t, x);
  return parse(t, (x.type.flags & TypeFlags.BytesSubclass) !== 0 ? x : bytes, latin1(bytes));
}

function parse(t: Thread, source: PyObject | Uint8Array, text: string): PyObject {
  t.charge(text.length >> 3);
  const value = parseFloatText(text);
  if (value !== null) return newFloat(t, value);
  const shown = source instanceof Uint8Array ? newStr(t, reprOfBytes(source)) : repr(t, source);
  const message = concat(fromUnits('could not convert string to float: '), strOf(shown));
  decref(t, shown);
  throw raiseWith(t, VALUE_ERROR, [newStrOf(t, message)]);
}
