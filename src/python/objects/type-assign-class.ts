// `o.__class__ = C`: allowed between classes made at run time whose instances look alike.
// Follows object_set_class and compatible_for_assignment of Objects/typeobject.c, CPython 3.13.

import { decref } from '../heap/heap.ts';
import { incref, isSubtype, isType, type PyContainer, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { typeError } from './errors.ts';
import { materialize } from './instance-attributes.ts';

export function setClass(t: Thread, self: PyObject, value: PyObject | null): void {
  if (value === null) throw typeError(t, "can't delete __class__ attribute");
  if (!isType(value)) throw typeError(t, `__class__ must be set to a class, not '${value.type.name}' object`);
  const old = self.type;
  const bothModules = isSubtype(value, t.types.module) && isSubtype(old, t.types.module);
  if (!bothModules && ((value.flags & TypeFlags.Immutable) !== 0 || (old.flags & TypeFlags.Immutable) !== 0)) {
    throw typeError(t, '__class__ assignment only supported for mutable types or ModuleType subclasses');
  }
  if ((old.flags & TypeFlags.HaveGc) !== (value.flags & TypeFlags.HaveGc))
    throw typeError(t, `__class__ assignment: '${value.name}' deallocator differs from '${old.name}'`);
  if (!isCompatible(old, value)) {
    throw typeError(t, `__class__ assignment: '${value.name}' object layout differs from '${old.name}'`);
  }
  // Values indexed by the old class's keys become a dict of their own.
  if ((old.flags & TypeFlags.InlineValues) !== 0) t.detachValues(materialize(t, self as PyContainer));
  self.type = incref(value);
  decref(t, old);
}

function isCompatible(a: PyType, b: PyType): boolean {
  const layoutFlags = TypeFlags.HaveGc | TypeFlags.HasDict | TypeFlags.HasWeakrefs | TypeFlags.PreHeader | TypeFlags.ManagedDict;
  if (a.basicsize !== b.basicsize || a.itemsize !== b.itemsize || (a.flags & layoutFlags) !== (b.flags & layoutFlags))
    return false;
  if (a.slotNames.length !== b.slotNames.length || a.slotNames.some((name, i) => name !== b.slotNames[i])) return false;
  return nativeAncestor(a) === nativeAncestor(b);
}

function nativeAncestor(type: PyType): PyType {
  let base = type;
  while ((base.flags & TypeFlags.HeapType) !== 0 && base.base !== null) base = base.base;
  return base;
}
