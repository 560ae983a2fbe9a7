// One run of the cyclic collector, as a list of phases. It finds the tracked objects of a generation that nothing outside keeps alive.
// Follows gc_collect_main and its helpers, CPython 3.10-3.12 Modules/gcmodule.c, 3.13 Python/gc.c (InternalDocs/garbage_collector.md).
// It knows slots (`tpTraverse`, `tpClear`, `tpFinalize`, `tpMayUntrack`), never a type. Legacy finalizers (`tp_del`) exist in no type of ours.
// Invariant: after a run every object is in a generation's list again, or dead; no Collecting or Unreachable bit is left.

import { decref, isImmortal } from '../heap.ts';
import { GcBits, type GcObject, incref, PyContainer, type PyObject, PyType } from '../object.ts';
import type { Thread } from '../thread.ts';
import { GcList } from './generations.ts';
import { callWeakrefCallbacks, clearTrashWeakrefs } from './weak-references.ts';

/** gc.DEBUG_*; CPython's values. */
export const enum GcDebug {
  Stats = 1,
  Collectable = 2,
  Uncollectable = 4,
  SaveAll = 32,
}

export interface CollectionResult {
  readonly collected: number;
  readonly uncollectable: number;
  /** Objects whose finalizer ran. */
  readonly finalized: number;
}

/** What a caller of a collection may want to see of it; all optional to the collector itself. */
export interface CollectionObserver {
  /** The trash that is about to be cleared, in the collector's order. */
  onTrash?(trash: readonly GcObject[]): void;
  /** DEBUG_COLLECTABLE: one call per unreachable object. */
  onCollectable?(o: GcObject): void;
}

/** Collects `generation` and everything younger. */
export function collectGeneration(t: Thread, generation: 0 | 1 | 2, observer: CollectionObserver | null): CollectionResult {
  const { gc } = t.heap;
  resetCounts(t, generation);
  const young = gc.lists[generation];
  for (let i = 0; i < generation; i++) young.merge(gc.lists[i] as GcList);
  const old = generation < 2 ? (gc.lists[generation + 1] as GcList) : young;

  const unreachable = new GcList();
  deduceUnreachable(t, young, unreachable);
  untrackAtoms(t, young, false);
  if (young === old) {
    untrackAtoms(t, young, true);
    gc.longLivedPending = 0;
    // With the objects of a whole interpreter, most of which are not simulated until a program asks for them.
    gc.longLivedTotal = young.size() + t.profile.startupTrackedObjects;
  } else {
    if (generation === 1) gc.longLivedPending += young.size();
    old.merge(young);
  }

  if ((gc.debug & GcDebug.Collectable) !== 0) for (const o of unreachable) observer?.onCollectable?.(o);
  const cleared = clearUnreachable(t, unreachable, old, observer);
  const { finalized } = cleared;
  const collected = cleared.collected + gc.takeForeignGarbage(generation);

  if (generation === 2) t.heap.clearFreeLists();
  const stats = gc.stats[generation];
  if (stats !== undefined) {
    stats.collections++;
    stats.collected += collected;
  }
  return { collected, uncollectable: 0, finalized };
}

/** Frees the garbage among objects of the start, as a collection during the start does, which nothing records. What lives joins `old`. */
export function collectStarted(t: Thread, made: GcList, old: GcList): void {
  const unreachable = new GcList();
  deduceUnreachable(t, made, unreachable);
  untrackAtoms(t, made, false);
  old.merge(made);
  clearUnreachable(t, unreachable, old, null);
}

function clearUnreachable(
  t: Thread,
  unreachable: GcList,
  old: GcList,
  observer: CollectionObserver | null,
): { collected: number; finalized: number } {
  const fromWeakrefs = handleWeakrefs(t, unreachable, old);
  const finalized = finalizeGarbage(t, unreachable);
  const finalUnreachable = new GcList();
  handleResurrected(t, unreachable, finalUnreachable, old);
  const collected = fromWeakrefs + finalUnreachable.size();
  if (observer?.onTrash !== undefined) observer.onTrash([...finalUnreachable]);
  deleteGarbage(t, finalUnreachable, old);
  return { collected, finalized };
}

/** The oldest generation whose count is above its threshold; null when none is due. Follows gc_collect_generations. */
export function dueGeneration(t: Thread): 0 | 1 | 2 | null {
  const { gc } = t.heap;
  for (const generation of [2, 1, 0] as const) {
    if (gc.counts[generation] <= gc.thresholds[generation]) continue;
    // Full collections wait until the newcomers are a quarter of what survived the last one, which keeps their total cost linear.
    if (generation === 2 && gc.longLivedPending < gc.longLivedTotal / 4) continue;
    return generation;
  }
  return null;
}

function resetCounts(t: Thread, generation: number): void {
  const { counts } = t.heap.gc;
  if (generation === 0) counts[1]++;
  else if (generation === 1) counts[2]++;
  for (let i = 0; i <= generation; i++) counts[i] = 0;
}

/** Splits `base`: what is kept alive from outside stays, the rest goes to `unreachable`. */
function deduceUnreachable(t: Thread, base: GcList, unreachable: GcList): void {
  updateRefs(t, base);
  subtractRefs(base);
  moveUnreachable(base, unreachable);
}

/** Copies each count into gcRefs. */
function updateRefs(t: Thread, list: GcList): void {
  const moveImmortal = t.profile.collectorMovesImmortal;
  list.forEach((o) => {
    if (moveImmortal && isImmortal(o)) {
      t.heap.gc.permanent.move(o);
      return;
    }
    o.gcRefs = o.refcount;
    o.gcBits |= GcBits.Collecting;
  });
}

/** Takes away the references from inside the list; what is left came from outside. */
function subtractRefs(list: GcList): void {
  list.forEach((o) => {
    const { tpTraverse } = o.type.ops;
    if (tpTraverse !== null) tpTraverse(o, visitDecref);
  });
}

function visitDecref(child: PyObject): void {
  if ((child instanceof PyContainer || child instanceof PyType) && (child.gcBits & GcBits.Collecting) !== 0) child.gcRefs--;
}

function moveUnreachable(young: GcList, unreachable: GcList): void {
  const visitReachable = (child: PyObject): void => {
    if (!(child instanceof PyContainer || child instanceof PyType) || (child.gcBits & GcBits.Collecting) === 0) return;
    if (child.gcRefs === 0) {
      child.gcRefs = 1;
      if ((child.gcBits & GcBits.Unreachable) !== 0) {
        // It was taken for trash before the object that refers to it had been looked at.
        child.gcBits &= ~GcBits.Unreachable;
        young.move(child);
      }
    }
  };
  // Objects that come back are appended, so they are met later in this same loop.
  for (let o = young.head.gcNext as GcObject; o !== young.head; ) {
    if (o.gcRefs > 0) {
      o.type.ops.tpTraverse?.(o, visitReachable);
      o.gcBits &= ~GcBits.Collecting;
      o = o.gcNext as GcObject;
    } else {
      const next = o.gcNext as GcObject;
      o.gcBits |= GcBits.Unreachable;
      unreachable.move(o);
      o = next;
    }
  }
}

/** Tuples at every collection, dicts at full ones: what holds only untracked objects leaves the lists. */
function untrackAtoms(t: Thread, list: GcList, full: boolean): void {
  list.forEach((o) => {
    const { tpMayUntrack } = o.type.ops;
    if (tpMayUntrack !== null && tpMayUntrack(o, full)) t.heap.untrack(o);
  });
}

function handleWeakrefs(t: Thread, unreachable: GcList, old: GcList): number {
  const callbacks = new GcList();
  for (const o of unreachable) clearTrashWeakrefs(t, o, callbacks);
  return callWeakrefCallbacks(t, callbacks, old);
}

function finalizeGarbage(t: Thread, collectable: GcList): number {
  const seen = new GcList();
  let count = 0;
  for (let o = collectable.first; o !== null; o = collectable.first) {
    seen.move(o);
    const { tpFinalize } = o.type.ops;
    if (tpFinalize === null || (o.gcBits & GcBits.Finalized) !== 0) continue;
    o.gcBits |= GcBits.Finalized;
    count++;
    incref(o);
    tpFinalize(t, o);
    decref(t, o);
  }
  collectable.merge(seen);
  return count;
}

/** Finalizers may have brought objects back: what is reachable again, with all it refers to, survives. */
function handleResurrected(t: Thread, unreachable: GcList, stillUnreachable: GcList, old: GcList): void {
  for (const o of unreachable) o.gcBits &= ~(GcBits.Unreachable | GcBits.Collecting);
  deduceUnreachable(t, unreachable, stillUnreachable);
  for (const o of stillUnreachable) o.gcBits &= ~GcBits.Unreachable;
  old.merge(unreachable);
}

function deleteGarbage(t: Thread, collectable: GcList, old: GcList): void {
  const saveAll = (t.heap.gc.debug & GcDebug.SaveAll) !== 0;
  for (let o = collectable.first; o !== null; o = collectable.first) {
    if (saveAll) {
      t.saveGarbage(o);
    } else if (o.type.ops.tpClear !== null) {
      incref(o);
      o.type.ops.tpClear(t, o);
      decref(t, o);
    }
    if (collectable.first === o) {
      o.gcBits &= ~GcBits.Collecting;
      old.move(o);
    }
  }
}
