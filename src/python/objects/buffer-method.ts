// `__buffer__`: a memoryview of what an object exports. Follows wrap_buffer of Objects/typeobject.c, CPython 3.12-3.13 (PEP 688).
// DEVIATION: a class written in Python exports nothing by defining it, and nothing is told of a release.

import { decref } from '../heap/heap.ts';
import type { PyObject, PyType } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { Profile } from '../profiles/profile.ts';
import { newWrapperDescriptor } from './descriptors.ts';
import { bufferError, typeError } from './errors.ts';
import { isReadonlyView, MEMORYVIEW, newMemoryview } from './memoryview.ts';
import { asIndex } from './protocols/number.ts';
import type { SlotDefinition } from './slot-table.ts';

const PYBUF_WRITABLE = 1;

const DEFINITION: SlotDefinition = {
  name: '__buffer__',
  slot: 'bfGetbuffer',
  keywords: false,
  signature: '($self, flags, /)',
  wrapper: (t, self, args) => {
    if (args.length !== 1) throw typeError(t, `expected 1 argument, got ${args.length}`);
    const flags = asIndex(t, args[0] as PyObject);
    const view = newMemoryview(t, self);
    if ((flags & PYBUF_WRITABLE) === 0 || !isReadonlyView(t, view)) return view;
    decref(t, view);
    const isView = self.type === t.typeOf(MEMORYVIEW);
    throw bufferError(t, isView ? 'memoryview: underlying buffer is not writable' : 'Object is not writable.');
  },
};

/** The entry of a type's dict. */
export const BUFFER_ENTRY = Object.assign(
  (t: Thread, type: PyType): PyObject => newWrapperDescriptor(t, type, DEFINITION, type.ops.bfGetbuffer),
  { when: (profile: Profile) => profile.bufferMethods },
);
