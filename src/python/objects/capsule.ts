// Capsules: what a module of C hands to other modules of C. A program can only hold one, look at its repr and ask for its type.
// Follows Objects/capsule.c, CPython 3.10-3.13. Since 3.13 it has a collector's header, and is tracked only when it refers to something.

import { type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { newInstance, releaseObject } from './object.ts';
import { newStr } from './str.ts';

export interface Capsule {
  readonly name: string;
  /** Has it a traverse function (_PyCapsule_SetTraverse)? */
  readonly isTracked?: boolean;
  /** The destructor. */
  readonly release?: (t: Thread) => void;
}

/** New reference. */
export function newCapsule(t: Thread, capsule: Capsule): PyObject {
  const o = newInstance(t, t.typeOf(CAPSULE));
  if ((o.type.flags & TypeFlags.HaveGc) !== 0 && capsule.isTracked !== true) t.heap.untrack(o);
  o.value = capsule;
  return o;
}

export const CAPSULE = new TypeSpec({
  name: 'PyCapsule',
  flags: TypeFlags.DisallowInstantiation | TypeFlags.HaveGc,
  // The record of type layouts has it for each version.
  basicsize: 48,
  slots: {
    tpDealloc: (t, o) => {
      if ((o.type.flags & TypeFlags.HaveGc) !== 0) t.heap.untrack(o as PyContainer);
      (o.value as Capsule).release?.(t);
      releaseObject(t, o);
    },
    tpRepr: (t, o) => newStr(t, `<capsule object "${(o.value as Capsule).name}" at 0x${t.heap.idOf(o).toString(16)}>`),
  },
});
