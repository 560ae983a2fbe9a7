// _abc: the registry and caches behind abc.ABCMeta. Follows Modules/_abc.c, CPython 3.10-3.13.
// Registry and caches hold weak references, so that a class may die although it was once registered or asked about.

import { decref, decrefAll, xdecref } from '../heap/heap.ts';
import { incref, isSubtype, isType, type PyContainer, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { newBool } from '../objects/bool.ts';
import { dictDelItem, dictForEach, dictGetStr } from '../objects/dict.ts';
import { runtimeError, typeError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { callSpecial, getAttrOrNull, getAttrText, getAttrTextOrNull, setAttrText } from '../objects/protocols/attribute.ts';
import { isSubclassByCheck } from '../objects/protocols/class-checks.ts';
import { forEachItem } from '../objects/protocols/iterate.ts';
import { asLong, isTrue } from '../objects/protocols/number.ts';
import { newSet, type PySet, SetCursor, setAdd, setContains, setDiscard, setNext } from '../objects/set.ts';
import { newTuple } from '../objects/tuple.ts';
import { typeDict } from '../objects/type-dict.ts';
import { typeModified } from '../objects/type-slots.ts';
import { newWeakref, targetOf, WEAKREF } from '../objects/weakref.ts';
import { newCallback } from './native-callback.ts';
import type { NativeModule } from './native-module.ts';

/** Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING. */
const COLLECTION_FLAGS = (1 << 5) | (1 << 6);

/** What `_abc_impl` of a class holds. Sets of weak references, owned; null until needed. */
class AbcData {
  registry: PySet | null = null;
  cache: PySet | null = null;
  negativeCache: PySet | null = null;
  negativeCacheVersion = 0;
}

/** The invalidation counter of one interpreter is kept at its module. */
interface AbcState {
  counter: number;
}

function stateOf(module: PyObject): AbcState {
  return module.value as AbcState;
}

const ABC_DATA = new TypeSpec({
  name: '_abc_data',
  module: '_abc',
  flags: TypeFlags.HaveGc,
  basicsize: 48,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      const { registry, cache, negativeCache } = o.value as AbcData;
      decrefAll(t, [registry, cache, negativeCache]);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      const { registry, cache, negativeCache } = o.value as AbcData;
      for (const set of [registry, cache, negativeCache]) if (set !== null) visit(set);
    },
    tpClear: (t, o) => {
      const data = o.value as AbcData;
      const { registry, cache, negativeCache } = data;
      data.registry = null;
      data.cache = null;
      data.negativeCache = null;
      decrefAll(t, [registry, cache, negativeCache]);
    },
  },
});

function dataOf(t: Thread, cls: PyObject): AbcData {
  const impl = getAttrText(t, cls, '_abc_impl');
  const data = impl.value;
  decref(t, impl);
  if (!(data instanceof AbcData)) throw typeError(t, '_abc_impl is set to a wrong type');
  return data;
}

// ---- sets of weak references

function inWeakSet(t: Thread, set: PySet | null, o: PyObject): boolean {
  if (set === null || set.value.used === 0) return false;
  const ref = newWeakref(t, t.typeOf(WEAKREF), o, null);
  try {
    return setContains(t, set, ref);
  } finally {
    decref(t, ref);
  }
}

/** A reference that takes itself out of the set when its class dies. */
function addToWeakSet(t: Thread, set: PySet, o: PyObject): void {
  const setRef = newWeakref(t, t.typeOf(WEAKREF), set, null);
  const destroy = newCallback(
    t,
    '_destroy',
    (thread, weakSet, ref) => {
      const target = targetOf(weakSet);
      if (target !== null) setDiscard(thread, target as PySet, ref);
    },
    setRef,
  );
  decref(t, setRef);
  const ref = newWeakref(t, t.typeOf(WEAKREF), o, destroy);
  decref(t, destroy);
  try {
    setAdd(t, set, ref);
  } finally {
    decref(t, ref);
  }
}

function members(set: PySet): PyObject[] {
  const found: PyObject[] = [];
  const cursor = new SetCursor();
  while (setNext(set, cursor)) found.push(cursor.key);
  return found;
}

// ---- the functions

function abcInit(t: Thread, _self: PyObject, cls: PyObject): PyObject {
  computeAbstractMethods(t, cls);
  const impl = newInstance(t, t.typeOf(ABC_DATA));
  impl.value = new AbcData();
  setAttrText(t, cls, '_abc_impl', impl);
  decref(t, impl);
  takeCollectionFlags(t, cls);
  return incref(t.none);
}

/** `__abc_tpflags__` in a class body marks sequences or mappings for match, and is gone afterwards. */
function takeCollectionFlags(t: Thread, cls: PyObject): void {
  if (!isType(cls)) return;
  const own = typeDict(t, cls);
  const flags = dictGetStr(own, t.name('__abc_tpflags__'));
  if (flags === null) return;
  const value = flags.type === t.types.int ? asLong(t, flags) : null;
  dictDelItem(t, own, t.name('__abc_tpflags__'));
  typeModified(t, cls, '__abc_tpflags__');
  if (value === null) return;
  if ((value & COLLECTION_FLAGS) === COLLECTION_FLAGS)
    throw typeError(t, '__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING');
  if ((value & (1 << 5)) !== 0) cls.flags |= TypeFlags.Sequence;
  if ((value & (1 << 6)) !== 0) cls.flags |= TypeFlags.Mapping;
}

function isAbstract(t: Thread, o: PyObject): boolean {
  const flag = getAttrOrNull(t, o, t.name('__isabstractmethod__'));
  if (flag === null) return false;
  const result = isTrue(t, flag);
  decref(t, flag);
  return result;
}

function computeAbstractMethods(t: Thread, cls: PyObject): void {
  const names: PyObject[] = [];
  const own = isType(cls) ? typeDict(t, cls) : null;
  if (own !== null) {
    const entries: [PyObject, PyObject][] = [];
    dictForEach(own, (key, value) => {
      entries.push([incref(key), incref(value)]);
    });
    for (const [key, value] of entries) {
      if (isAbstract(t, value)) names.push(incref(key));
      decref(t, key);
      decref(t, value);
    }
  }
  const bases = getAttrText(t, cls, '__bases__');
  for (const base of bases.value as readonly PyObject[]) {
    const inherited = getAttrTextOrNull(t, base, '__abstractmethods__');
    if (inherited === null) continue;
    forEachItem(t, inherited, (name) => {
      const value = getAttrOrNull(t, cls, t.name((name as PyObject & { value: string }).value));
      if (value === null) return;
      if (isAbstract(t, value)) names.push(incref(name));
      decref(t, value);
    });
    decref(t, inherited);
  }
  decref(t, bases);
  const list = newTuple(t, names);
  const frozen = t.call(t.types.frozenset, [list], null);
  decref(t, list);
  setAttrText(t, cls, '__abstractmethods__', frozen);
  decref(t, frozen);
}

function register(t: Thread, module: PyObject, args: readonly PyObject[]): PyObject {
  const [cls, subclass] = args as [PyObject, PyObject];
  if (!isType(subclass)) throw typeError(t, 'Can only register classes');
  if (isSubclassByCheck(t, subclass, cls)) return incref(subclass);
  if (isSubclassByCheck(t, cls, subclass)) throw runtimeError(t, 'Refusing to create an inheritance cycle');
  const data = dataOf(t, cls);
  data.registry ??= newSet(t);
  addToWeakSet(t, data.registry, subclass);
  stateOf(module).counter++;
  if (isType(cls)) copyCollectionFlags(cls, subclass);
  return incref(subclass);
}

function copyCollectionFlags(from: PyType, to: PyType): void {
  const flags = from.flags & (TypeFlags.Sequence | TypeFlags.Mapping);
  if (flags === 0 || (to.flags & TypeFlags.Immutable) !== 0) return;
  to.flags = (to.flags & ~(TypeFlags.Sequence | TypeFlags.Mapping)) | flags;
  for (const subclass of to.subclasses) copyCollectionFlags(from, subclass);
}

function instanceCheck(t: Thread, module: PyObject, args: readonly PyObject[]): PyObject {
  const [cls, instance] = args as [PyObject, PyObject];
  const data = dataOf(t, cls);
  const subclass = getAttrText(t, instance, '__class__');
  try {
    if (inWeakSet(t, data.cache, subclass)) return newBool(t, true);
    if (instance.type === subclass) {
      const known = data.negativeCacheVersion === stateOf(module).counter && inWeakSet(t, data.negativeCache, subclass);
      return known ? newBool(t, false) : ask(t, cls, subclass);
    }
    const answer = ask(t, cls, subclass);
    if (isTrue(t, answer)) return answer;
    decref(t, answer);
    return ask(t, cls, instance.type);
  } finally {
    decref(t, subclass);
  }
}

function ask(t: Thread, cls: PyObject, subclass: PyObject): PyObject {
  const answer = callSpecial(t, cls, '__subclasscheck__', [subclass]);
  return answer ?? newBool(t, false);
}

function subclassCheck(t: Thread, module: PyObject, args: readonly PyObject[]): PyObject {
  const [cls, subclass] = args as [PyObject, PyObject];
  if (!isType(subclass)) throw typeError(t, 'issubclass() arg 1 must be a class');
  return newBool(t, isSubclass(t, module, cls, subclass));
}

function isSubclass(t: Thread, module: PyObject, cls: PyObject, subclass: PyType): boolean {
  const data = dataOf(t, cls);
  const state = stateOf(module);
  if (inWeakSet(t, data.cache, subclass)) return true;
  if (data.negativeCacheVersion < state.counter) {
    // Something was registered since: what was found not to be a subclass may be one now.
    const old = data.negativeCache;
    data.negativeCache = null;
    xdecref(t, old);
    data.negativeCacheVersion = state.counter;
  } else if (inWeakSet(t, data.negativeCache, subclass)) {
    return false;
  }
  const remember = (yes: boolean): boolean => {
    if (yes) data.cache ??= newSet(t);
    else data.negativeCache ??= newSet(t);
    addToWeakSet(t, (yes ? data.cache : data.negativeCache) as PySet, subclass);
    return yes;
  };
  const hook = getAttrText(t, cls, '__subclasshook__');
  let answer: PyObject;
  try {
    answer = t.call(hook, [subclass], null);
  } finally {
    decref(t, hook);
  }
  const isDecided = answer !== t.notImplemented;
  const isYes = answer === t.true_;
  decref(t, answer);
  if (isDecided) return remember(isYes);
  if (isType(cls) && isSubtype(subclass, cls)) return remember(true);
  if (data.registry !== null) {
    for (const ref of members(data.registry)) {
      const registered = targetOf(ref);
      if (registered !== null && isSubclassByCheck(t, subclass, registered)) return remember(true);
    }
  }
  const subclasses = getAttrText(t, cls, '__subclasses__');
  let list: PyObject;
  try {
    list = t.call(subclasses, [], null);
  } finally {
    decref(t, subclasses);
  }
  let found = false;
  try {
    forEachItem(t, list, (candidate) => {
      found = isSubclassByCheck(t, subclass, candidate);
      return found;
    });
  } finally {
    decref(t, list);
  }
  return remember(found);
}

function copyOf(t: Thread, set: PySet | null): PyObject {
  const copy = newSet(t);
  if (set !== null) for (const member of members(set)) setAdd(t, copy, member);
  return copy;
}

export const ABC: NativeModule = {
  name: '_abc',
  functions: [
    noArgs('get_cache_token', (t, module) => newInt(t, stateOf(module).counter)),
    oneArg('_abc_init', abcInit),
    positional('_abc_register', [2, 2], register),
    positional('_abc_instancecheck', [2, 2], instanceCheck),
    positional('_abc_subclasscheck', [2, 2], subclassCheck),
    oneArg('_reset_registry', (t, _self, cls) => {
      const data = dataOf(t, cls);
      const old = data.registry;
      data.registry = null;
      xdecref(t, old);
      return incref(t.none);
    }),
    oneArg('_reset_caches', (t, _self, cls) => {
      const data = dataOf(t, cls);
      const { cache, negativeCache } = data;
      data.cache = null;
      data.negativeCache = null;
      decrefAll(t, [cache, negativeCache]);
      return incref(t.none);
    }),
    oneArg('_get_dump', (t, _self, cls) => {
      const data = dataOf(t, cls);
      return newTuple(t, [
        copyOf(t, data.registry),
        copyOf(t, data.cache),
        copyOf(t, data.negativeCache),
        newInt(t, data.negativeCacheVersion),
      ]);
    }),
  ],
  init: (_t, module) => {
    const state: AbcState = { counter: 0 };
    module.value = state;
  },
};
