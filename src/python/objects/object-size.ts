// `object.__sizeof__` and what sys.getsizeof adds to it.
// Follows object___sizeof___impl (Objects/typeobject.c) and _PySys_GetSizeOf (Python/sysmodule.c), CPython 3.10-3.13.

import { headerBytes } from '../heap/heap.ts';
import { type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';

/** Bytes of the object itself, headers not included. */
export function sizeOfInstance(_t: Thread, o: PyObject): number {
  const { type } = o;
  const count = type.itemsize > 0 ? Math.abs(type.ops.tpItemCount?.(o) ?? 0) : 0;
  return type.basicsize + type.itemsize * count;
}

/** Bytes in front of the object that sys.getsizeof adds (_PyType_PreHeaderSize). */
export function preHeaderBytes(t: Thread, o: PyObject): number {
  // Static types have no header, yet 3.11 and 3.12 add 16 for them, since `type` has GC.
  if (o.address < 0 && (o.type.flags & TypeFlags.TypeSubclass) !== 0) return t.profile.staticTypeHeaderBytes;
  return headerBytes(o.type);
}
