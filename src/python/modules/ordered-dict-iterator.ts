// odict_iterator: over the keys, values or items of an OrderedDict, in either direction. Follows odictiter_* of Objects/odictobject.c,
// CPython 3.10-3.13. Any change of the keys ends the iteration with an error, one that keeps their number too.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { noArgs, TypeSpec } from '../heap/type-spec.ts';
import type { DictStorage } from '../objects/dict-storage.ts';
import { runtimeError } from '../objects/errors.ts';
import { builtinNamed, reduceTo, selfIter } from '../objects/iterator-support.ts';
import { listAppend, newList } from '../objects/list.ts';
import { releaseObject } from '../objects/object.ts';
import { newTuple } from '../objects/tuple.ts';

export type Part = 'keys' | 'values' | 'items';

class Iteration {
  /** The entry to look at next. */
  position: number;
  private readonly keys: DictStorage['keys'];
  private readonly entryCount: number;
  private readonly used: number;
  /** The pair made for items, filled again whenever nobody else has it. Owned. */
  result: PyObject | null = null;

  constructor(
    /** Null once it is over. Owned. */
    public dict: PyContainer | null,
    readonly part: Part,
    readonly isReversed: boolean,
  ) {
    const storage = (dict as PyContainer).value as DictStorage;
    this.keys = storage.keys;
    this.entryCount = storage.keys.entryCount;
    this.used = storage.used;
    this.position = isReversed ? this.entryCount : -1;
    this.advance(isReversed ? -1 : 1);
  }

  /** The key after the last is looked for when the last is handed out: what is put behind it meanwhile goes unnoticed. */
  get isOver(): boolean {
    return this.position < 0 || this.position >= this.entryCount;
  }

  advance(step: number): void {
    do this.position += step;
    while (!this.isOver && this.keys.keys[this.position] === null);
  }

  isStale(storage: DictStorage): boolean {
    return storage.keys !== this.keys || storage.keys.entryCount !== this.entryCount || storage.used !== this.used;
  }
}

export function newOrderedIterator(t: Thread, dict: PyObject, part: Part, isReversed: boolean): PyObject {
  const state = new Iteration(incref(dict) as PyContainer, part, isReversed);
  if (part === 'items') state.result = newTuple(t, [incref(t.none), incref(t.none)]);
  const o = t.heap.newContainer(t, t.typeOf(ODICT_ITERATOR), ITERATOR_BYTES, state);
  t.heap.track(o);
  return o;
}

const ITERATOR_BYTES = 64;
const stateOf = (o: PyObject): Iteration => o.value as Iteration;

function end(t: Thread, state: Iteration): null {
  const { dict } = state;
  state.dict = null;
  xdecref(t, dict);
  return null;
}

function next(t: Thread, o: PyObject): PyObject | null {
  const state = stateOf(o);
  if (state.dict === null) return null;
  const storage = state.dict.value as DictStorage;
  if (state.isOver) return end(t, state);
  if (state.isStale(storage)) {
    end(t, state);
    throw runtimeError(t, 'OrderedDict mutated during iteration');
  }
  const key = storage.keys.keys[state.position] as PyObject;
  const value = storage.keys.values[state.position] as PyObject;
  state.advance(state.isReversed ? -1 : 1);
  if (state.part === 'keys') return incref(key);
  return state.part === 'values' ? incref(value) : pair(t, state, key, value);
}

function pair(t: Thread, state: Iteration, key: PyObject, value: PyObject): PyObject {
  const { result } = state;
  if (result === null || result.refcount !== 1) return newTuple(t, [incref(key), incref(value)]);
  const items = result.value as PyObject[];
  const old = [...items];
  items[0] = incref(key);
  items[1] = incref(value);
  incref(result);
  for (const item of old) decref(t, item);
  return result;
}

/** `(iter, (list of what is left,))`; the iterator itself stays where it is. */
function reduce(t: Thread, o: PyObject): PyObject {
  const state = stateOf(o);
  const { dict, position } = state;
  const list = newList(t, []);
  if (dict !== null) {
    incref(dict);
    try {
      for (let item = next(t, o); item !== null; item = next(t, o)) listAppend(t, list, item);
    } catch (error) {
      decref(t, list);
      throw error;
    } finally {
      if (state.dict !== null) decref(t, dict);
      state.dict = dict;
      state.position = position;
    }
  }
  return reduceTo(t, builtinNamed(t, 'iter'), list);
}

export const ODICT_ITERATOR: TypeSpec = new TypeSpec({
  name: 'odict_iterator',
  flags: TypeFlags.HaveGc | TypeFlags.DisallowInstantiation,
  basicsize: ITERATOR_BYTES,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      const state = stateOf(o);
      end(t, state);
      xdecref(t, state.result);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      const { dict, result } = stateOf(o);
      if (dict !== null) visit(dict);
      if (result !== null) visit(result);
    },
    tpIter: selfIter,
    tpIternext: next,
  },
  methods: [noArgs('__reduce__', reduce)],
});
