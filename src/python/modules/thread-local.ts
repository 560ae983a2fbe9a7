// _thread._local: an object with another `__dict__` in each thread. Follows local_getattro, local_new and _ldict of
// Modules/_threadmodule.c, CPython 3.10-3.13; the dicts belong to the threads and die with them, or with the object.
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

/** What `__init__` is called with in each further thread; owned. */
interface LocalData {
  readonly args: readonly PyObject[];
  readonly kwnames: readonly PyStr[] | null;
}

/** The running thread's dict, made (and `__init__` called) at the first look from this thread. Borrowed. */
function dictOf(t: Thread, o: PyContainer): PyContainer {
  const { current } = (t as PyThread).threads;
  const known = current.locals.get(o);
  if (known !== undefined) return known;
  const dict = newDict(t);
  current.locals.set(o, dict);
  const { tpInit } = o.type.ops;
  if (tpInit !== null && tpInit !== t.types.object.ops.tpInit) {
    const { args, kwnames } = o.value as LocalData;
    try {
      tpInit(t, o, args, kwnames);
    } catch (thrown) {
      current.locals.delete(o);
      decref(t, dict);
      throw thrown;
    }
  }
  return dict;
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
    throw attributeError(t, o, name, `'${nameOf(o)}' object attribute '__dict__' is read-only`);
  }
  within(t, o as PyContainer, () => genericSetAttr(t, o, name, value));
}

const nameOf = (o: PyObject): string => (o.type.spec === null ? o.type.name : '_thread._local');

function releaseData(t: Thread, o: PyContainer): void {
  for (const state of (t as PyThread).threads.alive) {
    const dict = state.locals.get(o);
    if (dict === undefined) continue;
    state.locals.delete(o);
    decref(t, dict);
  }
  const data = o.value as LocalData | null;
  o.value = null;
  if (data === null) return;
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
      data?.args.forEach(visit);
      for (const name of data?.kwnames ?? []) visit(name);
    },
    tpClear: (t, o) => releaseData(t, o as PyContainer),
    tpNew: (t, type, args, kwnames) => {
      if (args.length > 0 && type.ops.tpInit === t.types.object.ops.tpInit)
        throw typeError(t, 'Initialization arguments are not supported');
      const o = newInstance(t, type);
      o.dict = null;
      const data: LocalData = { args: args.map(incref), kwnames: kwnames === null ? null : kwnames.map(incref) };
      o.value = data;
      (t as PyThread).threads.current.locals.set(o, newDict(t));
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
