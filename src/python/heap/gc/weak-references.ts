// Weak references as the heap sees them: the list at each object, and what happens to it when the object dies or is trash.
// Follows Objects/weakrefobject.c (PyObject_ClearWeakRefs) and handle_weakrefs of the collector, CPython 3.10-3.13.
// Invariant: a live reference is in its target's list exactly once; a dead one has no target and is in no list.

import { decref, xdecref } from '../heap.ts';
import { GcBits, type GcObject, incref, type PyContainer, type PyObject } from '../object.ts';
import type { Thread } from '../thread.ts';
import type { GcList } from './generations.ts';

/** The `value` of a weakref.ref or proxy. */
export class WeakReference {
  constructor(
    /** Not counted. */
    public target: GcObject | null,
    /** Owned. */
    public callback: PyObject | null,
  ) {}
  /** The target's hash once asked for, so that it can still be told after the target's death. */
  hashed = false;
  hashLo = 0;
  hashHi = 0;
}

export function weakReferenceOf(ref: PyContainer): WeakReference {
  return ref.value as WeakReference;
}

/** The target forgets the reference and the reference its target; the callback stays. */
export function detach(ref: PyContainer): void {
  const weak = weakReferenceOf(ref);
  const { target } = weak;
  if (target === null) return;
  weak.target = null;
  const list = target.weakrefs;
  if (list === null) return;
  const index = list.indexOf(ref);
  if (index >= 0) list.splice(index, 1);
  if (list.length === 0) target.weakrefs = null;
}

/**
 * The object is about to be freed by its count: every reference to it dies first, then callbacks run, newest first, each with the
 * reference already dead. Called by dealloc functions of types whose instances can be weakly referenced.
 */
export function clearWeakrefs(t: Thread, o: GcObject): void {
  const refs = o.weakrefs;
  if (refs === null) return;
  o.weakrefs = null;
  const calls: PyContainer[] = [];
  for (const ref of refs) {
    const weak = weakReferenceOf(ref);
    weak.target = null;
    // A reference that is itself dying keeps its callback from being called.
    if (weak.callback !== null && ref.refcount > 0) calls.push(incref(ref));
    else if (weak.callback !== null) dropCallback(t, weak);
  }
  for (const ref of calls) {
    const weak = weakReferenceOf(ref);
    const { callback } = weak;
    weak.callback = null;
    if (callback !== null) {
      t.callUnraisable(callback, [ref], callback);
      decref(t, callback);
    }
    decref(t, ref);
  }
}

/** A trash object's references die; those with a callback that are not trash themselves are put aside to be called. */
export function clearTrashWeakrefs(_t: Thread, o: GcObject, callbacks: GcList): void {
  if (o.value instanceof WeakReference) detach(o as PyContainer);
  const refs = o.weakrefs;
  if (refs === null) return;
  o.weakrefs = null;
  for (const ref of refs) {
    const weak = weakReferenceOf(ref);
    weak.target = null;
    if (weak.callback === null || (ref.gcBits & GcBits.Unreachable) !== 0) continue;
    incref(ref);
    callbacks.move(ref);
  }
}

/** Calls what clearTrashWeakrefs put aside; returns how many references died of it. */
export function callWeakrefCallbacks(t: Thread, callbacks: GcList, old: GcList): number {
  let freed = 0;
  for (let ref = callbacks.first; ref !== null; ref = callbacks.first) {
    const { callback } = weakReferenceOf(ref as PyContainer);
    if (callback !== null) t.callUnraisable(callback, [ref], callback);
    decref(t, ref);
    if (callbacks.first === ref) old.move(ref);
    else freed++;
  }
  return freed;
}

function dropCallback(t: Thread, weak: WeakReference): void {
  const { callback } = weak;
  weak.callback = null;
  xdecref(t, callback);
}
