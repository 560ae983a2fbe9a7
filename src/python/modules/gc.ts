// The gc module. Follows Modules/gcmodule.c, CPython 3.10-3.13; the collector itself is heap/gc/.
// Collections of either kind pass through `collect` here once the module exists, so that callbacks run and statistics are printed.

import { type CollectionObserver, type CollectionResult, collectGeneration, GcDebug } from '../heap/gc/collector.ts';
import { decref } from '../heap/heap.ts';
import { GcBits, type GcObject, incref, isGcObject, isType, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { keywords, noArgs, oneArg, positional } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { dictSetStr, newDict } from '../objects/dict.ts';
import { typeError, valueError } from '../objects/errors.ts';
import { referentsOfException } from '../objects/exceptions.ts';
import { type Machine, referentsOfFrame } from '../objects/frame.ts';
import { referentsOfGenerator } from '../objects/generator.ts';
import { newInt } from '../objects/int.ts';
import { listAppend, listItems, newList } from '../objects/list-storage.ts';
import { moduleDict } from '../objects/module.ts';
import { nativeBase } from '../objects/object.ts';
import { isStaticType } from '../objects/object-size.ts';
import { asIndex, asInt } from '../objects/protocols/number.ts';
import { newStr } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { isHeapTypeShown } from '../objects/type.ts';
import type { PyThread } from '../vm/thread.ts';
import type { NativeModule } from './native-module.ts';

const DEBUG_LEAK = GcDebug.Collectable | GcDebug.Uncollectable | GcDebug.SaveAll;

/** One collection with callbacks and printed statistics, as `gc.collect()` and automatic runs do it. */
export function collect(
  t: Thread,
  module: PyContainer,
  generation: 0 | 1 | 2,
  observer: CollectionObserver | null,
): CollectionResult {
  const { gc } = t.heap;
  if (gc.collecting) return { collected: 0, uncollectable: 0, finalized: 0 };
  gc.collecting = true;
  try {
    callBack(t, module, 'start', generation, { collected: 0, uncollectable: 0, finalized: 0 });
    printStart(t, generation);
    const result = collectGeneration(t, generation, {
      ...(observer?.onTrash !== undefined ? { onTrash: observer.onTrash.bind(observer) } : {}),
      onCollectable: (o) => t.writeStderr(`gc: collectable <${o.type.name} 0x${t.heap.idOf(o).toString(16)}>\n`),
    });
    printEnd(t, result);
    callBack(t, module, 'stop', generation, result);
    return result;
  } finally {
    gc.collecting = false;
  }
}

function printStart(t: Thread, generation: number): void {
  const { gc } = t.heap;
  if ((gc.debug & GcDebug.Stats) === 0) return;
  const sizes = gc.lists.map((list) => list.size()).join(' ');
  t.writeStderr(`gc: collecting generation ${generation}...\n`);
  t.writeStderr(`gc: objects in each generation: ${sizes}\n`);
  t.writeStderr(`gc: objects in permanent generation: ${gc.permanent.size()}\n`);
}

function printEnd(t: Thread, result: CollectionResult): void {
  if ((t.heap.gc.debug & GcDebug.Stats) === 0) return;
  t.writeStderr(
    `gc: done, ${result.collected + result.uncollectable} unreachable, ${result.uncollectable} uncollectable, 0.0000s elapsed\n`,
  );
}

function callBack(t: Thread, module: PyContainer, phase: 'start' | 'stop', generation: number, result: CollectionResult): void {
  const callbacks = attribute(t, module, 'callbacks');
  if (callbacks === null || listItems(callbacks).length === 0) return;
  const info = newDict(t);
  const set = (name: string, value: number): void => {
    const number = newInt(t, value);
    dictSetStr(t, info, t.name(name), number);
    decref(t, number);
  };
  set('generation', generation);
  set('collected', result.collected);
  set('uncollectable', result.uncollectable);
  const phaseObject = newStr(t, phase);
  for (let i = 0; i < listItems(callbacks).length; i++) {
    const callback = incref(listItems(callbacks)[i] as PyObject);
    t.callUnraisable(callback, [phaseObject, info], callback);
    decref(t, callback);
  }
  decref(t, phaseObject);
  decref(t, info);
}

function attribute(_t: Thread, module: PyContainer, name: 'callbacks' | 'garbage'): PyContainer | null {
  return name === 'callbacks' ? stateOf(module).callbacks : stateOf(module).garbage;
}

/** The lists that `gc.callbacks` and `gc.garbage` were made as; the module's dict may be changed by programs. Owned by the module. */
interface GcState {
  callbacks: PyContainer;
  garbage: PyContainer;
}

function stateOf(module: PyObject): GcState {
  return module.value as GcState;
}

const COLLECT = signature('collect', { params: ['generation'], required: 0 });

function collectFunction(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [given] = parseArguments(t, COLLECT, args, kwnames);
  const generation = given == null ? 2 : asInt(t, given);
  if (generation < 0 || generation > 2) throw valueError(t, 'invalid generation');
  const result = collect(t, self as PyContainer, generation as 0 | 1 | 2, null);
  return newInt(t, result.collected + result.uncollectable);
}

function setThreshold(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const { thresholds } = t.heap.gc;
  if (args.length < 1 || args.length > 3) throw typeError(t, t.profile.messages.thresholdCount(args.length));
  args.forEach((arg, i) => {
    thresholds[i as 0 | 1 | 2] = asInt(t, arg);
  });
  return incref(t.none);
}

function triple(t: Thread, values: readonly [number, number, number]): PyObject {
  return newTuple(
    t,
    values.map((value) => newInt(t, value)),
  );
}

function getStats(t: Thread): PyObject {
  return newList(
    t,
    t.heap.gc.stats.map((stats) => {
      const dict = newDict(t);
      for (const name of ['collections', 'collected', 'uncollectable'] as const) {
        const value = newInt(t, stats[name]);
        dictSetStr(t, dict, t.name(name), value);
        decref(t, value);
      }
      return dict;
    }),
  );
}

/** Every object of the start is made, for those who look at all there are. */
function completeStartup(t: Thread): void {
  const machine = t as PyThread;
  machine.modules.completeStartup(machine);
}

const GET_OBJECTS = signature('get_objects', { params: ['generation'], required: 0 });

function getObjects(t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [given] = parseArguments(t, GET_OBJECTS, args, kwnames);
  completeStartup(t);
  const { lists } = t.heap.gc;
  let chosen = [...lists];
  if (given != null && given !== t.none) {
    if (given.type.ops.nbIndex === null) throw typeError(t, `argument should be integer or None, not '${given.type.name}'`);
    const generation = asIndex(t, given);
    if (generation >= lists.length)
      throw valueError(t, `generation parameter must be less than the number of available generations (${lists.length})`);
    // -1 stands for the missing argument.
    if (generation < -1) throw valueError(t, 'generation parameter cannot be negative');
    if (generation >= 0) chosen = [lists[generation] as (typeof lists)[0]];
  }
  const found: PyObject[] = [];
  for (const list of chosen) for (const o of list) found.push(o);
  t.charge(found.length);
  const result = newList(t, []);
  for (const o of found) listAppend(t, result, incref(o));
  return result;
}

function getReferrers(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const result = newList(t, []);
  const wanted = new Set(args);
  const found: GcObject[] = [];
  for (const list of t.heap.gc.lists) {
    for (const o of list) {
      if (o === result || o === t.argumentTuple) continue;
      const tree = t.trees.get(o);
      if (tree !== undefined ? args.some((arg) => tree.holds(arg)) : referentsOf(t, o).some((child) => wanted.has(child)))
        found.push(o);
    }
  }
  t.charge(found.length);
  for (const o of found) listAppend(t, result, incref(o));
  return result;
}

/** What an object's traversal visits. Types that CPython makes when a module is imported are static here: their instances do not own them. */
function referentsOf(t: Thread, o: GcObject): PyObject[] {
  const children: PyObject[] = [];
  o.type.ops.tpTraverse?.(o, (child) => children.push(child));
  const native = nativeBase(o.type);
  if (isHeapTypeShown(t.profile, native) && !children.includes(o.type)) children.unshift(o.type);
  return children;
}

function getReferents(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const result = newList(t, []);
  for (const arg of args) {
    if (!isGcObject(arg) || (arg.type.flags & TypeFlags.HaveGc) === 0) continue;
    for (const child of shownReferents(t, arg) ?? referentsOf(t, arg)) {
      t.charge(1);
      listAppend(t, result, incref(child));
    }
  }
  return result;
}

/** Where a program is told something else than what the collector here visits. */
function shownReferents(t: Thread, o: GcObject): PyObject[] | null {
  const shown = referentsOfException(o);
  if (shown !== null && isHeapTypeShown(t.profile, nativeBase(o.type)) && !shown.includes(o.type)) shown.unshift(o.type);
  return shown ?? referentsOfGenerator(t, o) ?? referentsOfFrame(t as Machine, o);
}

function isTracked(o: PyObject): boolean {
  // Types that CPython makes when a module is imported are static here, and in no list.
  if (isType(o)) return !isStaticType(o);
  return isGcObject(o) && (o.gcBits & GcBits.Tracked) !== 0;
}

function freeze(t: Thread): PyObject {
  completeStartup(t);
  const { gc } = t.heap;
  gc.frozenAtStart = t.profile.startupTrackedObjects;
  gc.lists.forEach((list, i) => {
    gc.permanent.merge(list);
    gc.counts[i as 0 | 1 | 2] = 0;
  });
  return incref(t.none);
}

function unfreeze(t: Thread): PyObject {
  const { gc } = t.heap;
  gc.frozenAtStart = 0;
  gc.lists[2].merge(gc.permanent);
  return incref(t.none);
}

export const GC: NativeModule = {
  name: 'gc',
  doc: 'Access to the cyclic garbage collector.',
  functions: [
    noArgs('enable', (t) => {
      t.heap.gc.enabled = true;
      return incref(t.none);
    }),
    noArgs('disable', (t) => {
      t.heap.gc.enabled = false;
      return incref(t.none);
    }),
    noArgs('isenabled', (t) => newBool(t, t.heap.gc.enabled)),
    oneArg('set_debug', (t, _self, flags) => {
      t.heap.gc.debug = asInt(t, flags);
      return incref(t.none);
    }),
    noArgs('get_debug', (t) => newInt(t, t.heap.gc.debug)),
    noArgs('get_count', (t) => triple(t, t.heap.gc.counts)),
    positional('set_threshold', [0, Number.MAX_SAFE_INTEGER], setThreshold),
    noArgs('get_threshold', (t) => triple(t, t.heap.gc.thresholds)),
    keywords('collect', collectFunction),
    keywords('get_objects', getObjects),
    noArgs('get_stats', getStats),
    oneArg('is_tracked', (t, _self, o) => newBool(t, isTracked(o))),
    oneArg('is_finalized', (t, _self, o) => newBool(t, isGcObject(o) && (o.gcBits & GcBits.Finalized) !== 0)),
    positional('get_referrers', [0, Number.MAX_SAFE_INTEGER], getReferrers),
    positional('get_referents', [0, Number.MAX_SAFE_INTEGER], getReferents),
    noArgs('freeze', freeze),
    noArgs('unfreeze', unfreeze),
    noArgs('get_freeze_count', (t) => newInt(t, t.heap.gc.permanent.size() + t.heap.gc.frozenAtStart)),
  ],
  values: {
    DEBUG_STATS: (t) => newInt(t, GcDebug.Stats),
    DEBUG_COLLECTABLE: (t) => newInt(t, GcDebug.Collectable),
    DEBUG_UNCOLLECTABLE: (t) => newInt(t, GcDebug.Uncollectable),
    DEBUG_SAVEALL: (t) => newInt(t, GcDebug.SaveAll),
    DEBUG_LEAK: (t) => newInt(t, DEBUG_LEAK),
  },
  init: (t, module) => {
    const state: GcState = { callbacks: newList(t, []), garbage: newList(t, []) };
    module.value = state;
    const dict = moduleDict(module);
    dictSetStr(t, dict, t.name('garbage'), state.garbage);
    dictSetStr(t, dict, t.name('callbacks'), state.callbacks);
    // The interpreter keeps both lists as long as it lives.
    t.keepForever(state.garbage);
    t.keepForever(state.callbacks);
    t.installCollector((generation) => collect(t, module, generation, null), state.garbage);
  },
};
