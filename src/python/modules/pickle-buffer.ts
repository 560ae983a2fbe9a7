// PickleBuffer: marks a buffer that a pickle may leave out and hand over by itself. Follows Objects/picklebufobject.c, CPython 3.10-3.13.
// The view that it keeps is a memoryview of the exporter, which is also what asks for a view of it get.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { noArgs, TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { bufferError, type PyRaise, valueError } from '../objects/errors.ts';
import { ForwardedBuffer, newMemoryview, newRawMemoryview, plainBytesOf } from '../objects/memoryview.ts';
import { newInstance, releaseObject } from '../objects/object.ts';

const NEW = signature('PickleBuffer', { params: ['object'], positionalOnly: 1 });

export function isPickleBuffer(t: Thread, o: PyObject): boolean {
  return o.value instanceof ForwardedBuffer && o.type === t.typeOf(PICKLE_BUFFER);
}

/** The bytes that an object exports, as they are. */
export function bufferBytes(t: Thread, o: PyObject): Uint8Array {
  return (o.type.ops.bfGetbuffer as NonNullable<typeof o.type.ops.bfGetbuffer>)(t, o);
}

/** What is behind a PickleBuffer, if it lies in one piece. */
export function pickledBuffer(
  t: Thread,
  o: PyObject,
  scattered: () => PyRaise,
): { readonly bytes: Uint8Array; readonly isReadonly: boolean } {
  const plain = plainBytesOf(t, viewOf(t, o));
  if (plain === null) throw scattered();
  return plain;
}

function viewOf(t: Thread, o: PyObject): PyObject {
  const { view } = o.value as ForwardedBuffer;
  if (view === null) throw valueError(t, 'operation forbidden on released PickleBuffer object');
  return view;
}

function release(t: Thread, o: PyObject): void {
  const forwarded = o.value as ForwardedBuffer | null;
  if (forwarded === null || forwarded.view === null) return;
  const { view } = forwarded;
  forwarded.view = null;
  decref(t, view);
}

export const PICKLE_BUFFER = new TypeSpec({
  name: 'PickleBuffer',
  module: 'pickle',
  flags: TypeFlags.HaveGc | TypeFlags.HasWeakrefs,
  basicsize: 104,
  slots: {
    tpNew: (t, type, args, kwnames) => {
      const [object] = parseArguments(t, NEW, args, kwnames) as [PyObject];
      const view = newMemoryview(t, object);
      const o = newInstance(t, type);
      o.value = new ForwardedBuffer(view);
      return o;
    },
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      clearWeakrefs(t, o as PyContainer);
      release(t, o);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      const forwarded = o.value as ForwardedBuffer | null;
      if (forwarded !== null && forwarded.view !== null) visit(forwarded.view);
    },
    tpClear: release,
    bfGetbuffer: (t, o) => bufferBytes(t, viewOf(t, o)),
  },
  methods: [
    noArgs('raw', (t, o) => {
      const view = viewOf(t, o);
      if (plainBytesOf(t, view) === null) throw bufferError(t, 'cannot extract raw buffer from non-contiguous buffer');
      return newRawMemoryview(t, view);
    }),
    noArgs('release', (t, o) => {
      release(t, o);
      return incref(t.none);
    }),
  ],
});
