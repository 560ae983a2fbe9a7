// _thread._local: an object with another `__dict__` in each thread. Follows local_getattro, local_new and _ldict of
// Modules/_threadmodule.c, CPython 3.10-3.13; a dict dies with its thread, or with the object, through which the collector sees it.
// Invariant: `dict` of the object is null between two operations on it: during one it is the dict of the running thread, borrowed.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref, decrefAll } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyStr, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { newDict } from '../objects/dict.ts';
import { attributeError, typeError } from '../objects/errors.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { genericGetAttr, genericSetAttr } from '../objects/protocols/attribute.ts';
import type { PyThread } from '../vm/thread.ts';
import type { ThreadState } from '../vm/thread-state.ts';

interface LocalData {
  /** The dict of each thread that has looked; owned. */
  readonly dicts: Map<ThreadState, PyContainer>;
  /** What `__init__` is called with in each further thread; owned. */
  readonly args: readonly PyObject[];
  readonly kwnames: readonly PyStr[] | null;
}

/** The running thread's dict, made (and `__init__` called) at the first look from this thread. Borrowed. */
function dictOf(t: Thread, o: PyContainer): PyContainer {
  const { current } = (t as PyThread).threads;
  const { dicts } = o.value as LocalData;
  const known = dicts.get(current);
  if (known !== undefined) return known;
  const dict = newDict(t);
  keep(t, current, dicts, dict);
  const { tpInit } = o.type.ops;
  if (tpInit !== null && tpInit !== t.types.object.ops.tpInit) {
    const { args, kwnames } = o.value as LocalData;
    try {
      (t as PyThread).answers.apart(() => tpInit(t, o, args, kwnames));
    } catch (thrown) {
      current.locals.delete(dicts);
      dicts.delete(current);
      decref(t, dict);
      throw thrown;
    }
  }
  return dict;
}

/** Steals `dict`, which is dropped when the thread is done. */
function keep(t: Thread, state: ThreadState, dicts: LocalData['dicts'], dict: PyContainer): void {
  dicts.set(state, dict);
  state.locals.set(dicts, () => {
    dicts.delete(state);
    decref(t, dict);
  });
}

/** Runs an operation with the thread's dict in the object's place. */
function within<T>(t: Thread, o: PyContainer, body: () => T): T {
  const dict = incref(dictOf(t, o));
  const before = o.dict;
  o.dict = dict;
  try {
    return body();
  } finally {
    o.dict = before;
    decref(t, dict);
  }
}

function setAttribute(t: Thread, o: PyObject, name: PyStr, value: PyObject | null): void {
  if (name.value === '__dict__') {
    throw attributeError(t, null, null, `'${nameOf(o)}' object attribute '__dict__' is read-only`);
  }
  within(t, o as PyContainer, () => genericSetAttr(t, o, name, value));
}

const nameOf = (o: PyObject): string => (o.type.spec === null ? o.type.name : '_thread._local');

function releaseData(t: Thread, o: PyContainer): void {
  const data = o.value as LocalData | null;
  o.value = null;
  if (data === null) return;
  const dicts = [...data.dicts];
  data.dicts.clear();
  for (const [state, dict] of dicts) {
    state.locals.delete(data.dicts);
    decref(t, dict);
  }
  decrefAll(t, data.args);
  decrefAll(t, data.kwnames ?? []);
}

export const LOCAL = new TypeSpec({
  name: '_local',
  module: '_thread',
  flags: TypeFlags.HaveGc | TypeFlags.BaseType | TypeFlags.HasDict | TypeFlags.HasWeakrefs,
  basicsize: (p) => p.threads.localBytes,
  slots: {
    tpDealloc: (t, o) => {
      const self = o as PyContainer;
      t.heap.untrack(self);
      clearWeakrefs(t, self);
      releaseData(t, self);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      const data = o.value as LocalData | null;
      for (const dict of data?.dicts.values() ?? []) visit(dict);
      data?.args.forEach(visit);
      for (const name of data?.kwnames ?? []) visit(name);
    },
    tpClear: (t, o) => releaseData(t, o as PyContainer),
    tpNew: (t, type, args, kwnames) => {
      if (args.length > 0 && type.ops.tpInit === t.types.object.ops.tpInit)
        throw typeError(t, 'Initialization arguments are not supported');
      const o = newInstance(t, type);
      o.dict = null;
      const data: LocalData = {
        dicts: new Map(),
        args: args.map(incref),
        kwnames: kwnames === null ? null : kwnames.map(incref),
      };
      o.value = data;
      keep(t, (t as PyThread).threads.current, data.dicts, newDict(t));
      return o;
    },
    tpGetattro: (t, o, name) => {
      const self = o as PyContainer;
      if (name.value === '__dict__') return incref(dictOf(t, self));
      return within(t, self, () => genericGetAttr(t, o, name));
    },
    tpSetattro: setAttribute,
  },
});
