// Questions about a class's ancestors that several files ask.
// Follows Objects/typeobject.c (solid_base, hackcheck).

import { type PyType, TypeFlags } from '../heap/object.ts';

/** Does the class add bytes to its base's instances, apart from a dict and weak references? */
function addsLayout(type: PyType): boolean {
  const { base } = type;
  if (base === null) return true;
  if ((type.flags & TypeFlags.HeapType) === 0) return type.basicsize !== base.basicsize || type.itemsize !== base.itemsize;
  return type.slotNames.length > base.slotNames.length;
}

/** The ancestor that fixes the layout of instances (solid_base). */
export function solidBase(type: PyType): PyType {
  const base = type.base === null ? type : solidBase(type.base);
  return addsLayout(type) ? type : base;
}
