// The capsule that keeps a copy of a wide string in memory. Follows PyCapsule as Modules/_ctypes/cfield.c uses it, CPython 3.10-3.13.

import type { Address, PyObject } from '../heap/object.ts';
import { TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { newStr } from '../objects/str.ts';
import { type Block, memoryOf } from './ctypes-memory.ts';

interface Held {
  readonly address: Address;
  readonly block: Block;
}

/** Takes over the bytes. New reference. */
export function newMemoryCapsule(t: Thread, bytes: Uint8Array): { readonly capsule: PyObject; readonly address: number } {
  const capsule = newInstance(t, t.typeOf(CAPSULE));
  const address = t.heap.malloc(bytes.length);
  const block = { start: t.heap.blockId(address), bytes };
  capsule.value = { address, block } satisfies Held;
  memoryOf(t).add(block);
  return { capsule, address: block.start };
}

const CAPSULE = new TypeSpec({
  name: 'PyCapsule',
  flags: TypeFlags.DisallowInstantiation,
  basicsize: (p) => p.ctypes.capsuleBytes,
  slots: {
    tpDealloc: (t, o) => {
      const { address, block } = o.value as Held;
      memoryOf(t).remove(block);
      t.heap.free(address, block.bytes.length);
      releaseObject(t, o);
    },
    tpRepr: (t, o) => newStr(t, `<capsule object "_ctypes pymem" at 0x${t.heap.idOf(o).toString(16)}>`),
  },
});
