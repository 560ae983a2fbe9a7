// `o.__class__ = C` and `C.__bases__ = ...`: allowed between classes whose instances look alike.
// Follows object_set_class, compatible_for_assignment and same_slots_added of Objects/typeobject.c, CPython 3.13.

import { decref } from '../heap/heap.ts';
import { incref, isSubtype, isType, type PyContainer, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { Profile } from '../profiles/profile.ts';
import { typeError } from './errors.ts';
import { materialize } from './instance-attributes.ts';
import { tupleItems } from './tuple.ts';

export function setClass(t: Thread, self: PyObject, value: PyObject | null): void {
  if (value === null) throw typeError(t, "can't delete __class__ attribute");
  if (!isType(value)) throw typeError(t, `__class__ must be set to a class, not '${value.type.name}' object`);
  const old = self.type;
  const bothModules = isSubtype(value, t.types.module) && isSubtype(old, t.types.module);
  if (!bothModules && ((value.flags & TypeFlags.Immutable) !== 0 || (old.flags & TypeFlags.Immutable) !== 0)) {
    throw typeError(t, '__class__ assignment only supported for mutable types or ModuleType subclasses');
  }
  checkCompatible(t, old, value, '__class__');
  // Values indexed by the old class's keys become a dict of their own.
  if ((old.flags & TypeFlags.InlineValues) !== 0) t.detachValues(materialize(t, self as PyContainer));
  // Instances of built-in types do not hold them.
  if ((value.flags & TypeFlags.HeapType) !== 0) incref(value);
  self.type = value;
  if ((old.flags & TypeFlags.HeapType) !== 0) decref(t, old);
}

/** Refuses an assignment that would give objects another layout. `attribute` names it in the message. */
export function checkCompatible(t: Thread, old: PyType, value: PyType, attribute: string): void {
  if ((old.flags & TypeFlags.HaveGc) !== (value.flags & TypeFlags.HaveGc))
    throw typeError(t, `${attribute} assignment: '${value.name}' deallocator differs from '${old.name}'`);
  if (!isCompatible(t.profile, old, value))
    throw typeError(t, `${attribute} assignment: '${value.name}' object layout differs from '${old.name}'`);
}

/**
 * Whether two classes look alike cannot be seen from their sizes alone. So each is followed down to the last of its bases that it looks
 * like, and those two must be one, or add the same slots to one base.
 */
function isCompatible(profile: Profile, old: PyType, value: PyType): boolean {
  if (!sameFlags(old, value)) return false;
  const a = plainest(value);
  const b = plainest(old);
  if (a !== b && (a.base !== b.base || !addsSameSlots(profile, a, b))) return false;
  // What lies in front of the object does not show in its size.
  const managed = TypeFlags.ManagedDict | (profile.managedWeakrefs ? TypeFlags.HasWeakrefs : 0);
  return (old.flags & managed) === (value.flags & managed);
}

const LAYOUT_FLAGS = TypeFlags.HaveGc | TypeFlags.InlineValues | TypeFlags.PreHeader;

function sameFlags(a: PyType, b: PyType): boolean {
  return (a.flags & LAYOUT_FLAGS) === (b.flags & LAYOUT_FLAGS);
}

function plainest(type: PyType): PyType {
  let found = type;
  while (found.base !== null && looksLike(found, found.base)) found = found.base;
  return found;
}

const FIELD_FLAGS = TypeFlags.HasDict | TypeFlags.HasWeakrefs;

function looksLike(child: PyType, parent: PyType): boolean {
  return (
    child.basicsize === parent.basicsize &&
    child.itemsize === parent.itemsize &&
    (child.flags & FIELD_FLAGS) === (parent.flags & FIELD_FLAGS) &&
    sameFlags(child, parent)
  );
}

/** Are dict, weak references and slots all that each adds to the one base, and the slots the same? */
function addsSameSlots(profile: Profile, a: PyType, b: PyType): boolean {
  let size = (a.base as PyType).basicsize;
  if (addsDictField(a) && addsDictField(b)) size += 8;
  if (!profile.managedWeakrefs && addsWeakrefField(a) && addsWeakrefField(b)) size += 8;
  if (a.slotsTuple !== null && b.slotsTuple !== null) {
    const names = tupleItems(a.slotsTuple);
    const others = tupleItems(b.slotsTuple);
    if (names.length !== others.length || names.some((name, i) => name !== others[i])) return false;
    size += 8 * names.length;
  }
  return size === a.basicsize && size === b.basicsize;
}

/** Is the first field behind those of the base one for a dict? Slots come before it, and objects with items have it at their end. */
function addsDictField(type: PyType): boolean {
  const has = TypeFlags.HasDict | TypeFlags.ManagedDict;
  return (type.flags & has) === TypeFlags.HasDict && ((type.base as PyType).flags & has) === 0 && beginsBehindBase(type);
}

function addsWeakrefField(type: PyType): boolean {
  return (type.flags & ~(type.base as PyType).flags & TypeFlags.HasWeakrefs) !== 0 && beginsBehindBase(type);
}

function beginsBehindBase(type: PyType): boolean {
  return type.itemsize === 0 && (type.slotsTuple === null || tupleItems(type.slotsTuple).length === 0);
}
