// What the built-in iterators share: being their own iterator, and how `__reduce__` names the builtin that makes them again.
// Follows PyObject_SelfIter and _PyEval_GetBuiltin, CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { Integer } from '../numbers/int.ts';
import { dictGetItem } from './dict-access.ts';
import { newInt } from './int.ts';
import { getAttrText } from './protocols/attribute.ts';
import { newTuple } from './tuple.ts';

export function selfIter(_t: Thread, o: PyObject): PyObject {
  return incref(o);
}

/** `iter` or `reversed` as the builtins module has it. May run Python code: ask before looking at the iterator's state. */
export function builtinNamed(t: Thread, name: string): PyObject {
  const { dict } = t.builtins as PyContainer;
  const found = dict === null ? null : dictGetItem(t, dict, t.name(name));
  return found === null ? getAttrText(t, t.builtins, name) : incref(found);
}

/** `(callable, (argument,), index)`; steals the callable and the argument. */
export function reduceWithIndex(t: Thread, callable: PyObject, argument: PyObject, index: Integer): PyObject {
  const args = newTuple(t, [argument]);
  return newTuple(t, [callable, args, newInt(t, index)]);
}

/** `(callable, (argument,))`; steals both. */
export function reduceTo(t: Thread, callable: PyObject, argument: PyObject): PyObject {
  return newTuple(t, [callable, newTuple(t, [argument])]);
}

/** Releases what a failed construction holds. */
export function releasing<T>(t: Thread, held: PyObject, body: () => T): T {
  try {
    return body();
  } catch (error) {
    decref(t, held);
    throw error;
  }
}
