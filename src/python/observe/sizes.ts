// Sizes of objects whose `__sizeof__` counts more than basicsize and items, found without calling Python code.
// Follows the `__sizeof__` methods of list, dict, set, str, bytearray and type, CPython 3.10-3.13.

import { lookupType } from '../objects/protocols/attribute.ts';
import type { PyObject } from '../heap/object.ts';
import type { NativeSpec } from '../heap/type-spec.ts';
import { DescriptorData } from '../objects/descriptors.ts';
import { CallKind } from '../heap/type-spec.ts';
import type { PyThread } from '../vm/thread.ts';

/** What the host's own `__sizeof__` of the object's type says; null when Python code defines it. */
export function sizeWithoutCode(t: PyThread, o: PyObject): number | null {
  const method = lookupType(t, o.type, '__sizeof__');
  if (method === null || !(method.value instanceof DescriptorData)) return null;
  const spec = method.value.what as NativeSpec;
  if (spec.kind !== CallKind.NoArgs) return null;
  const size = spec.fn(t, o);
  const value = Number(size.value);
  // The int it came in goes as it came: the same block is the next one handed out.
  size.refcount--;
  if (size.refcount === 0) size.type.ops.tpDealloc?.(t, size);
  return value;
}
