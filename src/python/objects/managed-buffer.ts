// managedbuffer: what memoryviews of one exporter share, and what keeps the exporter's memory from being resized while they live.
// Follows _PyManagedBuffer_Type of Objects/memoryobject.c, CPython 3.10-3.13. Invariant: the exporter counts one export per managed buffer.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { BufferExporter } from './buffer-exporter.ts';
import { newInstance, releaseObject } from './object.ts';

export function newManagedBuffer(t: Thread, source: PyObject): PyContainer {
  const o = newInstance(t, t.typeOf(MANAGED_BUFFER));
  o.value = incref(source);
  if (source.value instanceof BufferExporter) source.value.exports++;
  return o;
}

/** The exporter. Borrowed. */
export function exporterOf(buffer: PyContainer): PyObject | null {
  return buffer.value as PyObject | null;
}

function release(t: Thread, o: PyObject): void {
  const source = o.value as PyObject | null;
  if (source === null) return;
  o.value = null;
  if (source.value instanceof BufferExporter) source.value.exports--;
  decref(t, source);
}

export const MANAGED_BUFFER = new TypeSpec({
  name: 'managedbuffer',
  flags: TypeFlags.HaveGc | TypeFlags.DisallowInstantiation,
  basicsize: 112,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      release(t, o);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      if (o.value !== null) visit(o.value as PyObject);
    },
    tpClear: release,
  },
});
