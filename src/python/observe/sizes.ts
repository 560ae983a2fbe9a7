// Sizes of objects whose `__sizeof__` counts more than basicsize and items, found without calling Python code.
// Follows the `__sizeof__` methods of list, dict, set, str, bytearray and type, CPython 3.10-3.13.

import type { PyObject, PyType } from '../heap/object.ts';
import type { NativeSpec } from '../heap/type-spec.ts';
import { CallKind } from '../heap/type-spec.ts';
import { DescriptorData } from '../objects/descriptors.ts';
import { dictGetStr } from '../objects/dict.ts';
import type { PyThread } from '../vm/thread.ts';

/** What the host's own `__sizeof__` of the object's type says; null when Python code defines it. */
export function sizeWithoutCode(t: PyThread, o: PyObject): number | null {
  const spec = nativeSizeof(t, o.type);
  if (spec === null || spec.kind !== CallKind.NoArgs) return null;
  const size = spec.fn(t, o);
  const value = Number(size.value);
  // The int it came in goes as it came: the same block is the next one handed out.
  size.refcount--;
  if (size.refcount === 0) size.type.ops.tpDealloc?.(t, size);
  return value;
}

/** Found without making the method object, which would stay in the dict of its class: looking leaves no trace. */
function nativeSizeof(t: PyThread, type: PyType): NativeSpec | null {
  for (const ancestor of type.mro) {
    const own = ancestor.dict === null ? null : dictGetStr(ancestor.dict, t.probe('__sizeof__'));
    if (own !== null) return own.value instanceof DescriptorData ? (own.value.what as NativeSpec) : null;
    const entry = ancestor.lazy ? ancestor.spec?.entries.get('__sizeof__') : undefined;
    if (entry !== undefined && typeof entry !== 'function' && 'fn' in entry) return entry;
  }
  return null;
}
