// _collections: defaultdict, OrderedDict, namedtuple's getters and Counter's counting; deque is in deque.ts.
// Follows Modules/_collectionsmodule.c and Objects/odictobject.c, CPython 3.10-3.13.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { DICT, dictGetItem, dictSetItem } from '../objects/dict.ts';
import type { DictStorage } from '../objects/dict-storage.ts';
import { attributeError, indexError, keyError, typeError } from '../objects/errors.ts';
import { newInt } from '../objects/int.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { callSpecial, getAttrText, lookupType } from '../objects/protocols/attribute.ts';
import { forEachItem, getIter } from '../objects/protocols/iterate.ts';
import { add, asIndex } from '../objects/protocols/number.ts';
import { reprText, setItem } from '../objects/protocols/object.ts';
import { newStr, newStrFromText } from '../objects/str.ts';
import { newTuple, tupleItems } from '../objects/tuple.ts';
import { DEQUE, DEQUE_ITERATOR, DEQUE_REVERSE_ITERATOR } from './deque.ts';
import type { NativeModule } from './native-module.ts';
import { ORDERED_DICT } from './ordered-dict.ts';

// ---- defaultdict: its factory is kept with the dict's own storage

const storageOf = (o: PyObject): DictStorage => o.value as DictStorage;

/** Borrowed. */
function factoryOf(o: PyObject): PyObject | null {
  return storageOf(o).beside as PyObject | null;
}

/** Steals `factory`. */
function setFactory(t: Thread, o: PyObject, factory: PyObject | null): void {
  const storage = storageOf(o);
  const old = storage.beside as PyObject | null;
  storage.beside = factory;
  xdecref(t, old);
}

function missing(t: Thread, self: PyObject, key: PyObject): PyObject {
  const factory = factoryOf(self);
  if (factory === null) throw keyError(t, key);
  const value = t.call(factory, [], null);
  try {
    setItem(t, self, key, value);
  } catch (thrown) {
    decref(t, value);
    throw thrown;
  }
  return value;
}

function reprDefault(t: Thread, self: PyObject): PyObject {
  const base = (t.types.dict.ops.tpRepr as NonNullable<typeof t.types.dict.ops.tpRepr>)(t, self) as PyObject & { value: string };
  const factory = factoryOf(self);
  let text: string;
  if (factory === null) text = 'None';
  else if (!t.reprEnter(factory)) text = '...';
  else {
    try {
      text = reprText(t, factory);
    } finally {
      t.reprLeave(factory);
    }
  }
  const result = `${self.type.name.slice(self.type.name.lastIndexOf('.') + 1)}(${text}, ${base.value})`;
  decref(t, base);
  return newStr(t, result);
}

function copyDefault(t: Thread, self: PyObject): PyObject {
  return t.call(self.type, [factoryOf(self) ?? t.none, self], null);
}

export const DEFAULT_DICT: TypeSpec = new TypeSpec({
  name: 'defaultdict',
  module: 'collections',
  base: () => DICT,
  flags: TypeFlags.HaveGc | TypeFlags.BaseType,
  basicsize: 56,
  slots: {
    tpDealloc: (t, o) => {
      const { tpDealloc } = t.types.dict.ops;
      t.heap.untrack(o as PyContainer);
      setFactory(t, o, null);
      if (tpDealloc !== null) tpDealloc(t, o);
    },
    tpTraverse: (o, visit) => {
      const factory = factoryOf(o);
      if (factory !== null) visit(factory);
      DICT.slots.tpTraverse?.(o, visit);
    },
    tpClear: (t, o) => {
      setFactory(t, o, null);
      DICT.slots.tpClear?.(t, o);
    },
    tpInit: (t, self, args, kwnames) => {
      const count = args.length - (kwnames?.length ?? 0);
      const factory = count > 0 ? (args[0] as PyObject) : null;
      if (factory !== null && factory !== t.none && factory.type.ops.tpCall === null) {
        throw typeError(t, 'first argument must be callable or None');
      }
      setFactory(t, self, factory === null || factory === t.none ? null : incref(factory));
      const { tpInit } = t.types.dict.ops;
      if (tpInit !== null) tpInit(t, self, count > 0 ? args.slice(1) : args, kwnames);
    },
    tpRepr: reprDefault,
    nbOr: (t, a, b) => {
      const isDict = (o: PyObject): boolean => (o.type.flags & TypeFlags.DictSubclass) !== 0;
      if (!isDict(a) || !isDict(b)) return incref(t.notImplemented);
      const self = (a.type.mro as readonly unknown[]).includes(t.typeOf(DEFAULT_DICT)) ? a : b;
      const made = t.call(self.type, [factoryOf(self) ?? t.none, a], null);
      const update = getAttrText(t, made, 'update');
      try {
        decref(t, t.call(update, [b], null));
      } finally {
        decref(t, update);
      }
      return made;
    },
  },
  methods: () => [
    oneArg('__missing__', missing),
    noArgs('copy', copyDefault),
    noArgs('__copy__', copyDefault),
    noArgs('__reduce__', (t, self) => {
      const factory = factoryOf(self);
      const args = factory === null ? incref(t.emptyTuple) : newTuple(t, [incref(factory)]);
      const items = getAttrText(t, self, 'items');
      const view = t.call(items, [], null);
      decref(t, items);
      const iterator = getIter(t, view);
      decref(t, view);
      return newTuple(t, [incref(self.type), args, incref(t.none), incref(t.none), iterator]);
    }),
  ],
  getset: [
    {
      name: 'default_factory',
      member: true,
      get: (t, o) => incref(factoryOf(o) ?? t.none),
      set: (t, o, value) => setFactory(t, o, value === null || value === t.none ? null : incref(value)),
    },
  ],
});

// ---- _tuplegetter: a namedtuple's field

class TupleGetter {
  constructor(
    readonly index: number,
    public doc: PyObject,
  ) {}
}

function getter(o: PyObject): TupleGetter {
  return o.value as TupleGetter;
}

const TUPLE_GETTER = new TypeSpec({
  name: '_tuplegetter',
  module: 'collections',
  flags: TypeFlags.HaveGc,
  basicsize: 32,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      decref(t, getter(o).doc);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => visit(getter(o).doc),
    tpNew: (t, type, args) => {
      const o = newInstance(t, type);
      o.value = new TupleGetter(asIndex(t, args[0] as PyObject), incref(args[1] as PyObject));
      return o;
    },
    tpDescrGet: (t, o, instance) => {
      if (instance === null) return incref(o);
      if ((instance.type.flags & TypeFlags.TupleSubclass) === 0) {
        if (instance === t.none) return incref(o);
        throw typeError(
          t,
          `descriptor for index '${getter(o).index}' for tuple subclasses doesn't apply to '${instance.type.name}' object`,
        );
      }
      const items = tupleItems(instance);
      const item = items[getter(o).index];
      if (item === undefined) throw indexError(t, 'tuple index out of range');
      return incref(item);
    },
    tpDescrSet: (t, _o, _instance, value) => {
      throw attributeError(t, null, null, value === null ? "can't delete attribute" : "can't set attribute");
    },
    tpRepr: (t, o) => newStrFromText(t, `_tuplegetter(${getter(o).index}, ${reprText(t, getter(o).doc)})`),
  },
  methods: [
    noArgs('__reduce__', (t, o) =>
      newTuple(t, [incref(o.type), newTuple(t, [newInt(t, getter(o).index), incref(getter(o).doc)])]),
    ),
  ],
  getset: [
    {
      name: '__doc__',
      member: true,
      get: (_t, o) => incref(getter(o).doc),
      set: (t, o, value) => {
        const old = getter(o).doc;
        getter(o).doc = incref(value ?? t.none);
        decref(t, old);
      },
    },
  ],
});

// ---- Counter's loop

function countElements(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const [mapping, iterable] = args as [PyObject, PyObject];
  const one = newInt(t, 1);
  const isPlain =
    (mapping.type.flags & TypeFlags.DictSubclass) !== 0 &&
    lookupType(t, mapping.type, 'get') === lookupType(t, t.types.dict, 'get') &&
    lookupType(t, mapping.type, '__setitem__') === lookupType(t, t.types.dict, '__setitem__');
  try {
    forEachItem(t, iterable, (item) => {
      if (isPlain) {
        const old = dictGetItem(t, mapping as PyContainer, item);
        if (old === null) return dictSetItem(t, mapping as PyContainer, item, one);
        const sum = add(t, old, one);
        dictSetItem(t, mapping as PyContainer, item, sum);
        decref(t, sum);
        return;
      }
      const zero = newInt(t, 0);
      const old = callSpecial(t, mapping, 'get', [item, zero]) as PyObject;
      decref(t, zero);
      const sum = add(t, old, one);
      decref(t, old);
      setItem(t, mapping, item, sum);
      decref(t, sum);
    });
  } finally {
    decref(t, one);
  }
  return incref(t.none);
}

export const COLLECTIONS: NativeModule = {
  name: '_collections',
  functions: [positional('_count_elements', [2, 2], countElements)],
  types: () => ({
    deque: DEQUE,
    defaultdict: DEFAULT_DICT,
    OrderedDict: ORDERED_DICT,
    _deque_iterator: DEQUE_ITERATOR,
    _deque_reverse_iterator: DEQUE_REVERSE_ITERATOR,
    _tuplegetter: TUPLE_GETTER,
  }),
};
