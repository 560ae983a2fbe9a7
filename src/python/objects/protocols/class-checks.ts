// isinstance() and issubclass(): tuples, unions and `__instancecheck__` before the classes themselves.
// Follows object_isinstance and object_issubclass's callers in Objects/abstract.c (PyObject_IsInstance, PyObject_IsSubclass), CPython 3.13.

import { decref } from '../../heap/heap.ts';
import { type PyObject, TypeFlags } from '../../heap/object.ts';
import type { Thread } from '../../heap/thread.ts';
import { unionMembers } from '../union.ts';
import { callBound, isInstanceOf, isSubclassOf } from './attribute.ts';
import { isTrue } from './number.ts';

export function isInstanceByCheck(t: Thread, o: PyObject, cls: PyObject): boolean {
  if (o.type === cls) return true;
  if (cls.type === t.types.type) return isInstanceOf(t, o, cls);
  const members = unionMembers(t, cls);
  if (members !== null) return isInstanceByCheck(t, o, members);
  if ((cls.type.flags & TypeFlags.TupleSubclass) !== 0) {
    return anyOf(t, cls, ' in __instancecheck__', (part) => isInstanceByCheck(t, o, part));
  }
  const answer = guarded(t, ' in __instancecheck__', () => callBound(t, cls, '__instancecheck__', [o]));
  return answer === null ? isInstanceOf(t, o, cls) : truth(t, answer);
}

export function isSubclassByCheck(t: Thread, derived: PyObject, cls: PyObject): boolean {
  if (cls.type === t.types.type) return derived === cls || isSubclassOf(t, derived, cls);
  const members = unionMembers(t, cls);
  if (members !== null) return isSubclassByCheck(t, derived, members);
  if ((cls.type.flags & TypeFlags.TupleSubclass) !== 0) {
    return anyOf(t, cls, ' in __subclasscheck__', (part) => isSubclassByCheck(t, derived, part));
  }
  const answer = guarded(t, ' in __subclasscheck__', () => callBound(t, cls, '__subclasscheck__', [derived]));
  return answer === null ? isSubclassOf(t, derived, cls) : truth(t, answer);
}

function anyOf(t: Thread, parts: PyObject, where: string, test: (part: PyObject) => boolean): boolean {
  return guarded(t, where, () => (parts.value as readonly PyObject[]).some(test));
}

function guarded<T>(t: Thread, where: string, body: () => T): T {
  t.enterRecursive(where);
  try {
    return body();
  } finally {
    t.leaveRecursive();
  }
}

function truth(t: Thread, answer: PyObject): boolean {
  try {
    return isTrue(t, answer);
  } finally {
    decref(t, answer);
  }
}
