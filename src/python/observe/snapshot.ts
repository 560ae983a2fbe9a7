// A snapshot of the heap: frames, objects, figures. Reads only; see readings.ts for what is said of one object.
// `user` is what the program's own names reach, without modules and built-in types; `all` adds everything the collector knows.

import { isGcObject, type PyObject, PyStr, PyType, TypeFlags } from '../heap/object.ts';
import { dictForEach } from '../objects/dict.ts';
import { FunctionData } from '../objects/function.ts';
import { moduleDict } from '../objects/module.ts';
import type { FrameReading, HeapSnapshot, MemoryFigures, ObjectReading } from '../outcome.ts';
import type { PyThread } from '../vm/thread.ts';
import { objectReading, SLOTS_MAX, slotsOf } from './readings.ts';

/** Names every module starts with. */
const MODULE_NAMES = new Set([
  '__name__',
  '__doc__',
  '__package__',
  '__loader__',
  '__spec__',
  '__builtins__',
  '__annotations__',
  '__file__',
  '__cached__',
]);

export function snapshotOf(t: PyThread, scope: 'user' | 'all', line: number): HeapSnapshot {
  const names = mainNames(t);
  const roots = names.map(([, value]) => value);
  const objects = scope === 'user' ? reach(t, roots, OBJECTS_MAX + 1) : everything(t, roots, OBJECTS_MAX + 1);
  const { readings, truncated } = readWithin(t, objects);
  const ids = new Set(readings.map((reading) => reading.id));
  const figures = t.heap.pymalloc.figures();
  const { gc } = t.heap;
  return {
    schema: 1,
    python: t.profile.version,
    line,
    frames: [moduleFrame(t, names, line)],
    // In the scope of the program, arrows lead only to what is shown; the type is named by each object anyway.
    objects:
      scope === 'all'
        ? readings
        : readings.map((reading) => ({ ...reading, slots: reading.slots.filter((slot) => ids.has(slot.id)) })),
    truncated,
    heap: {
      objects: t.heap.objectCount,
      bytes: t.heap.bytes,
      blocks: figures.blocks + t.heap.large.blockCount,
      pools: figures.pools,
      arenas: figures.arenas,
    },
    gc: {
      enabled: gc.enabled,
      thresholds: [...gc.thresholds],
      counts: [...gc.counts],
      stats: gc.stats.map((stats) => ({ ...stats })),
    },
  };
}

/** Objects in one picture: 20,000 are five megabytes of JSON, and more than anybody looks at. */
const OBJECTS_MAX = 20_000;
/** References in one picture, over all of its objects. */
const REFERENCES_MAX = 200_000;

/** Readings of the first objects, as far as the bounds of a picture go; `truncated` when something was left out. */
function readWithin(t: PyThread, objects: ReadonlySet<PyObject>): { readings: ObjectReading[]; truncated: boolean } {
  const generations = t.heap.gc.generations();
  const readings: ObjectReading[] = [];
  let references = 0;
  let truncated = false;
  for (const o of objects) {
    if (readings.length >= OBJECTS_MAX || references >= REFERENCES_MAX) return { readings, truncated: true };
    const reading = objectReading(t, o, generations);
    readings.push(reading);
    references += reading.slots.length;
    truncated ||= reading.slots.length >= SLOTS_MAX;
  }
  return { readings, truncated };
}

function mainNames(t: PyThread): [string, PyObject][] {
  const names: [string, PyObject][] = [];
  dictForEach(moduleDict(t.modules.main), (key, value) => {
    if (key instanceof PyStr && !MODULE_NAMES.has(key.value)) names.push([key.value, value]);
  });
  return names;
}

function moduleFrame(t: PyThread, names: readonly [string, PyObject][], line: number): FrameReading {
  return {
    function: '<module>',
    line,
    names: names.map(([name, value]) => ({ name, id: t.heap.idOf(value), kind: 'global' as const })),
  };
}

/** Is this part of what Python itself brings, where the program's picture ends? */
function isBoundary(t: PyThread, o: PyObject): boolean {
  if (o instanceof PyType) return (o.flags & TypeFlags.HeapType) === 0;
  return (
    o.type === t.types.module || o.type === t.types.builtinFunction || o.type === t.types.code || o === moduleDict(t.modules.main)
  );
}

/** What the roots reach, nearest first, and at most `max` objects. */
function reach(t: PyThread, roots: readonly PyObject[], max: number): Set<PyObject> {
  const seen = new Set<PyObject>();
  const queue = roots.filter((o) => !isBoundary(t, o));
  // The queue grows while it is walked.
  for (const o of queue) {
    if (seen.has(o)) continue;
    seen.add(o);
    if (seen.size >= max) break;
    for (const { target, kind } of slotsOf(t, o)) {
      if (seen.has(target) || isBoundary(t, target) || kind === 'globals' || kind === 'mro') continue;
      if (kind === 'other' && o.value instanceof FunctionData) continue;
      if (kind === 'type' && (target as PyType).spec !== null) continue;
      queue.push(target);
    }
  }
  return seen;
}

function everything(t: PyThread, roots: readonly PyObject[], max = Number.POSITIVE_INFINITY): Set<PyObject> {
  const seen = new Set<PyObject>();
  const queue: PyObject[] = [...roots];
  for (const list of [...t.heap.gc.lists, t.heap.gc.permanent]) for (const o of list) queue.push(o);
  for (let o = queue.pop(); o !== undefined; o = queue.pop()) {
    if (seen.has(o)) continue;
    seen.add(o);
    if (seen.size >= max) break;
    for (const { target } of slotsOf(t, o)) if (!seen.has(target)) queue.push(target);
  }
  return seen;
}

export function memoryOf(t: PyThread): MemoryFigures {
  const { heap } = t;
  return {
    heapBytes: heap.bytes,
    peakBytes: heap.peakBytes,
    objects: heap.objectCount,
    blocks: heap.pymalloc.blockCount + heap.large.blockCount,
  };
}

/** A live object by its id; null when none has it. */
export function findById(t: PyThread, id: number): PyObject | null {
  const names = mainNames(t).map(([, value]) => value);
  for (const o of everything(t, names)) if (t.heap.idOf(o) === id) return o;
  return null;
}

/** Objects of the heap that refer to `target`, and how. */
export function referrersOf(t: PyThread, target: PyObject): { id: number; type: string; label: string }[] {
  const found: { id: number; type: string; label: string }[] = [];
  for (const o of everything(t, [])) {
    if (!isGcObject(o)) continue;
    for (const slot of slotsOf(t, o)) {
      if (slot.target === target && found.length < SLOTS_MAX)
        found.push({ id: t.heap.idOf(o), type: o.type.name, label: slot.label });
    }
  }
  return found;
}
