// Comparison of any two objects. Follows do_richcompare and PyObject_RichCompareBool of Objects/object.c, CPython 3.13.

import { decref } from '../../heap/heap.ts';
import { isSubtype, type PyObject } from '../../heap/object.ts';
import type { Thread } from '../../heap/thread.ts';
import { CompareOp } from '../../heap/type-slots.ts';
import { newBool } from '../bool.ts';
import { typeError } from '../errors.ts';
import { isTrue } from './number.ts';

const SWAPPED: readonly CompareOp[] = [CompareOp.GT, CompareOp.GE, CompareOp.EQ, CompareOp.NE, CompareOp.LT, CompareOp.LE];
const SYMBOLS = ['<', '<=', '==', '!=', '>', '>='] as const;

export function richCompare(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  t.enterRecursive(' in comparison');
  // Comparing what is nested and shared can take exponential time.
  t.charge(1);
  try {
    return compareUnguarded(t, a, b, op);
  } finally {
    t.leaveRecursive();
  }
}

function compareUnguarded(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  const left = a.type.ops.tpRichcompare;
  const right = b.type.ops.tpRichcompare;
  const swapped = SWAPPED[op] as CompareOp;
  let reflectedTried = false;
  // A derived class's answer comes first.
  if (a.type !== b.type && right !== null && isSubtype(b.type, a.type)) {
    reflectedTried = true;
    const result = right(t, b, a, swapped);
    if (result !== t.notImplemented) return result;
    decref(t, result);
  }
  if (left !== null) {
    const result = left(t, a, b, op);
    if (result !== t.notImplemented) return result;
    decref(t, result);
  }
  if (!reflectedTried && right !== null) {
    const result = right(t, b, a, swapped);
    if (result !== t.notImplemented) return result;
    decref(t, result);
  }
  if (op === CompareOp.EQ) return newBool(t, a === b);
  if (op === CompareOp.NE) return newBool(t, a !== b);
  throw typeError(t, `'${SYMBOLS[op]}' not supported between instances of '${a.type.name}' and '${b.type.name}'`);
}

/** The truth of a comparison; an object equals itself without being asked. */
export function compareBool(t: Thread, a: PyObject, b: PyObject, op: CompareOp): boolean {
  if (a === b) {
    if (op === CompareOp.EQ) return true;
    if (op === CompareOp.NE) return false;
  }
  const result = richCompare(t, a, b, op);
  if (result === t.true_ || result === t.false_) {
    result.refcount--;
    return result === t.true_;
  }
  try {
    return isTrue(t, result);
  } finally {
    decref(t, result);
  }
}
