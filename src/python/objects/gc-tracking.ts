// May the collector ever have to look at this object? Tuples and dicts that hold nothing of the kind stay out of its lists.
// Follows _PyObject_GC_MAY_BE_TRACKED, CPython 3.10-3.13 Include/internal/pycore_object.h.

import { GcBits, type GcObject, PyContainer, type PyObject, PyType, TypeFlags } from '../heap/object.ts';
import { isStaticType } from './object-size.ts';

export function mayBeTracked(o: PyObject): boolean {
  if (o instanceof PyContainer) {
    const { type } = o;
    if ((type.flags & TypeFlags.HaveGc) === 0) return false;
    const isExactTuple =
      (type.flags & (TypeFlags.TupleSubclass | TypeFlags.HeapType)) === TypeFlags.TupleSubclass && type.name === 'tuple';
    return !isExactTuple || (o.gcBits & GcBits.Tracked) !== 0;
  }
  // Static types are not collected (type_is_gc).
  return o instanceof PyType && !isStaticType(o);
}

export function isTracked(o: GcObject): boolean {
  return (o.gcBits & GcBits.Tracked) !== 0;
}
