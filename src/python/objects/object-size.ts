// `object.__sizeof__` and what sys.getsizeof adds to it.
// Follows object___sizeof___impl (Objects/typeobject.c) and _PySys_GetSizeOf (Python/sysmodule.c), CPython 3.10-3.13.

import { headerBytes } from '../heap/heap.ts';
import { isType, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';

/** Bytes of the object itself, headers not included. */
export function sizeOfInstance(t: Thread, o: PyObject): number {
  const { type } = o;
  let count = type.itemsize > 0 ? Math.abs(type.ops.tpItemCount?.(o) ?? 0) : 0;
  if ((type.flags & TypeFlags.LongSubclass) !== 0) count = intSizeField(t, o.value as number | bigint, count);
  return type.basicsize + type.itemsize * count;
}

/** What `object` takes for the count of an int's digits: a signed number, or from 3.12 the tag that holds it beside the sign. */
function intSizeField(t: Thread, value: number | bigint, digits: number): number {
  const isZero = value === 0 || value === 0n;
  if (!t.profile.intTagField) return isZero ? 0 : value < 0 ? -digits : digits;
  return isZero ? 1 : (digits << 3) | (value < 0 ? 2 : 0);
}

/** Is the class object itself static data in CPython? What it has in C may also be made when its module is imported. */
export function isStaticType(type: PyType): boolean {
  return type.layout === null ? (type.flags & TypeFlags.HeapType) === 0 : (type.layout.flags & (1 << 9)) === 0;
}

/** Bytes in front of the object that sys.getsizeof adds (_PyType_PreHeaderSize). */
export function preHeaderBytes(t: Thread, o: PyObject): number {
  // Static types have no header, yet 3.11 and 3.12 add 16 for them, since `type` has GC.
  if (isType(o) && isStaticType(o)) return t.profile.staticTypeHeaderBytes;
  return headerBytes(o.type);
}
