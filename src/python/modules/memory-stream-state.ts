// What __setstate__ of io.StringIO and io.BytesIO checks alike. Follows Modules/_io/stringio.c and bytesio.c, CPython 3.10-3.13.

import { decref } from '../heap/heap.ts';
import { type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { dictUpdate } from '../objects/dict-merge.ts';
import { typeError, valueError } from '../objects/errors.ts';
import { genericDict } from '../objects/instance-attributes.ts';
import { asIndex } from '../objects/protocols/number.ts';

/** The position of a state, an int. */
export function statePositionOf(t: Thread, position: PyObject): number {
  const value = asIndex(t, position);
  if (value < 0) throw valueError(t, 'position value cannot be negative');
  return value;
}

/** Puts the attributes of a state back; None: there were none. */
export function restoreAttributes(t: Thread, o: PyObject, dict: PyObject, place: string): void {
  if (dict === t.none) return;
  if ((dict.type.flags & TypeFlags.DictSubclass) === 0)
    throw typeError(t, `${place} item of state should be a dict, got a ${dict.type.name}`);
  const own = genericDict(t, o) as PyContainer;
  try {
    dictUpdate(t, own, dict);
  } finally {
    decref(t, own);
  }
}
