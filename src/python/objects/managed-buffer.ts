// managedbuffer: what memoryviews of one exporter share, and what keeps the exporter's memory from being resized while they live.
// Follows _PyManagedBuffer_Type of Objects/memoryobject.c, CPython 3.10-3.13. A view that is released still refers to it; the exporter is
// let go when the last one is. Invariant: the exporter counts one export per managed buffer that has views.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { BufferExporter } from './buffer-exporter.ts';
import { newInstance, releaseObject } from './object.ts';

interface ManagedBuffer {
  /** Owned. */
  source: PyObject | null;
  /** That are not released. */
  views: number;
}

/** With one view, the caller's. */
export function newManagedBuffer(t: Thread, source: PyObject): PyContainer {
  const o = newInstance(t, t.typeOf(MANAGED_BUFFER));
  o.value = { source: incref(source), views: 1 } satisfies ManagedBuffer;
  if (source.value instanceof BufferExporter) source.value.exports++;
  return o;
}

/** The exporter. Borrowed. */
export function exporterOf(buffer: PyContainer): PyObject | null {
  return (buffer.value as ManagedBuffer).source;
}

/** One more view of the same. New reference. */
export function sharedBuffer(buffer: PyContainer): PyContainer {
  (buffer.value as ManagedBuffer).views++;
  return incref(buffer);
}

/** A view is released. */
export function dropView(t: Thread, buffer: PyContainer): void {
  const managed = buffer.value as ManagedBuffer;
  if (--managed.views === 0) release(t, buffer);
}

function release(t: Thread, o: PyObject): void {
  const managed = o.value as ManagedBuffer;
  const { source } = managed;
  if (source === null) return;
  managed.source = null;
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
      const { source } = o.value as ManagedBuffer;
      if (source !== null) visit(source);
    },
    tpClear: release,
  },
});
