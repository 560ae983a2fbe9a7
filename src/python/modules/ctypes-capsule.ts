// The capsule that keeps a copy of a wide string in memory. Follows Modules/_ctypes/cfield.c, CPython 3.10-3.13.

import type { PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { newCapsule } from '../objects/capsule.ts';
import { memoryOf } from './ctypes-memory.ts';

/** Takes over the bytes. New reference. */
export function newMemoryCapsule(t: Thread, bytes: Uint8Array): { readonly capsule: PyObject; readonly address: number } {
  const address = t.heap.malloc(bytes.length);
  const block = { start: t.heap.blockId(address), bytes };
  const memory = memoryOf(t);
  memory.add(block);
  const release = (): void => {
    memory.remove(block);
    t.heap.free(address, bytes.length);
  };
  return { capsule: newCapsule(t, { name: '_ctypes pymem', release }), address: block.start };
}
