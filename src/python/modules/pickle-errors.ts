// The exceptions of _pickle. Follows Modules/_pickle.c, CPython 3.10-3.13, which makes them as classes when it is imported.

import { decref } from '../heap/heap.ts';
import type { PyContainer, PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { PyRaise } from '../objects/errors.ts';
import { getAttrText } from '../objects/protocols/attribute.ts';
import { reprText } from '../objects/protocols/object.ts';
import { newStrFromText } from '../objects/str.ts';

type PickleErrorName = 'PicklingError' | 'UnpicklingError';

function raise(t: Thread, name: PickleErrorName, message: string): PyRaise {
  const module = t.importModule('_pickle');
  const cls = getAttrText(t, module, name);
  decref(t, module);
  const text = newStrFromText(t, message);
  try {
    return new PyRaise(t.call(cls, [text], null) as PyContainer);
  } finally {
    decref(t, text);
    decref(t, cls);
  }
}

export const picklingError = (t: Thread, message: string): PyRaise => raise(t, 'PicklingError', message);
export const unpicklingError = (t: Thread, message: string): PyRaise => raise(t, 'UnpicklingError', message);

/** "Can't pickle <repr>: why" */
export function cannotPickle(t: Thread, o: PyObject, why: string): PyRaise {
  return picklingError(t, `Can't pickle ${reprText(t, o)}: ${why}`);
}

export function isUnpicklingError(t: Thread, raised: PyRaise): boolean {
  const module = t.importModule('_pickle');
  const cls = getAttrText(t, module, 'UnpicklingError');
  decref(t, module);
  const is = raised.value.type.mro.includes(cls as never);
  decref(t, cls);
  return is;
}
