// OrderedDict: a dict whose order can be changed and counts in comparison. Follows Objects/odictobject.c, CPython 3.10-3.13.
// The nodes that hold the order are in ordered-dict-nodes.ts, its iterator in ordered-dict-iterator.ts, updates in ordered-dict-update.ts.
// Invariant: what is done by methods of this class keeps dict and order in step; what methods of dict do to it does not, as in C.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref, decrefAll, xdecref } from '../heap/heap.ts';
import { incref, isSubtype, type PyContainer, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp, type KeywordNames } from '../heap/type-slots.ts';
import { keywords, type NativeSpec, noArgs, TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { DICT, dictBytes, dictClear, dictGetItem, dictGetKnownHash, dictSize, isDict } from '../objects/dict.ts';
import { hashKey, takeKnownHash } from '../objects/dict-access.ts';
import { dictCopy, dictFromKeys } from '../objects/dict-merge.ts';
import { DICT_ITEMS, DICT_KEYS, DICT_VALUES, DictView } from '../objects/dict-views.ts';
import { keyError, raiseNew, runtimeError, typeError } from '../objects/errors.ts';
import { KEY_ERROR } from '../objects/exceptions.ts';
import { genericDict, setGenericDict } from '../objects/instance-attributes.ts';
import { newInt } from '../objects/int.ts';
import { releasing } from '../objects/iterator-support.ts';
import { listFrom, listItems, newList, reserveItems } from '../objects/list-storage.ts';
import { deferDealloc, endDealloc, newInstance } from '../objects/object.ts';
import { stateOf } from '../objects/object-reduce.ts';
import { callSpecial, getAttrText } from '../objects/protocols/attribute.ts';
import { compareBool } from '../objects/protocols/compare.ts';
import { getIter } from '../objects/protocols/iterate.ts';
import { isTrue } from '../objects/protocols/number.ts';
import { contains, delItem, getItem, length, reprText, setItem } from '../objects/protocols/object.ts';
import { newStr, newStrFromText } from '../objects/str.ts';
import { newPair, newTuple } from '../objects/tuple.ts';
import { newOrderedIterator, type Part } from './ordered-dict-iterator.ts';
import {
  dropAllNodes,
  dropNode,
  findNode,
  findNodeKnownHash,
  linkFirst,
  linkLast,
  NODE_BYTES,
  orderedDelItem,
  orderedSetItem,
  orderedSetKnownHash,
  orderOf,
  POINTER_BYTES,
  unlink,
} from './ordered-dict-nodes.ts';
import { updateFrom, updateOrdered } from './ordered-dict-update.ts';

const isExact = (t: Thread, o: PyObject): boolean => o.type === t.typeOf(ORDERED_DICT);
const isOrdered = (t: Thread, o: PyObject): boolean => isSubtype(o.type, t.typeOf(ORDERED_DICT));

const MOVE = signature('move_to_end', { params: ['key', 'last'], required: 1 });

function moveToEnd(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [key, lastArgument] = parseArguments(t, MOVE, args, kwnames) as [PyObject, PyObject | null];
  const toLast = lastArgument === null || isTrue(t, lastArgument);
  const order = orderOf(self);
  const end = toLast ? order.last : order.first;
  if (end === null) throw keyError(t, key);
  if (end.key === key) return incref(t.none);
  const node = findNode(t, self, key);
  if (node === null) throw keyError(t, key);
  if (node !== (toLast ? order.last : order.first)) {
    unlink(order, node);
    if (toLast) linkLast(order, node);
    else linkFirst(order, node);
  }
  return incref(t.none);
}

const POPITEM = signature('popitem', { params: ['last'], required: 0 });

function popItem(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [lastArgument] = parseArguments(t, POPITEM, args, kwnames);
  const fromLast = lastArgument == null || isTrue(t, lastArgument);
  const order = orderOf(self);
  const node = fromLast ? order.last : order.first;
  if (node === null) throw raiseNew(t, KEY_ERROR, 'dictionary is empty');
  const { key, hashLo, hashHi } = node;
  incref(key);
  try {
    const value = popKey(t, self, key, null, hashLo, hashHi);
    return newPair(t, incref(key), value);
  } finally {
    decref(t, key);
  }
}

const POP = signature('pop', { params: ['key', 'default'], required: 1 });

function pop(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [key, orElse] = parseArguments(t, POP, args, kwnames) as [PyObject, PyObject | null];
  const lo = hashKey(t, key);
  return popKey(t, self, key, orElse, lo, t.hashHi);
}

/** The node goes first: the dict may be rebuilt by Python code that comparisons run. */
function popKey(t: Thread, self: PyObject, key: PyObject, orElse: PyObject | null, lo: number, hi: number): PyObject {
  const hasNode = findNodeKnownHash(t, self, key, lo, hi) !== null;
  if (hasNode) dropNode(t, self, key, lo, hi);
  let value: PyObject | null = null;
  if (!t.profile.orderedDictPopsLikeDict && !isExact(t, self)) value = takeByMethods(t, self, key);
  else if (hasNode) value = takeValue(t, self as PyContainer, key, lo, hi);
  if (value !== null) return value;
  if (orElse === null) throw keyError(t, key);
  return incref(orElse);
}

/** 3.10 looks for the key once to read and once to delete. */
function takeValue(t: Thread, self: PyContainer, key: PyObject, lo: number, hi: number): PyObject | null {
  if (!t.profile.orderedDictPopsLikeDict && dictGetKnownHash(t, self, key, lo, hi) === null) return null;
  return takeKnownHash(t, self, key, lo, hi);
}

/** In 3.10 a subclass is asked by its own methods. Null when it does not have the key. */
function takeByMethods(t: Thread, self: PyObject, key: PyObject): PyObject | null {
  if (!contains(t, self, key)) return null;
  const value = getItem(t, self, key);
  try {
    delItem(t, self, key);
  } catch (thrown) {
    decref(t, value);
    throw thrown;
  }
  return value;
}

const SETDEFAULT = signature('setdefault', { params: ['key', 'default'], required: 1 });

function setDefault(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [key, given] = parseArguments(t, SETDEFAULT, args, kwnames) as [PyObject, PyObject | null];
  const value = given ?? t.none;
  if (isExact(t, self)) {
    const found = dictGetItem(t, self as PyContainer, key);
    if (found !== null) return incref(found);
    orderedSetItem(t, self, key, value);
    return incref(value);
  }
  if (contains(t, self, key)) return getItem(t, self, key);
  setItem(t, self, key, value);
  return incref(value);
}

const FROMKEYS = signature('fromkeys', { params: ['iterable', 'value'], required: 1 });

function fromKeys(t: Thread, cls: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [iterable, value] = parseArguments(t, FROMKEYS, args, kwnames) as [PyObject, PyObject | null];
  return dictFromKeys(t, cls as PyType, iterable, value ?? t.none);
}

function clear(t: Thread, self: PyObject): void {
  dictClear(t, self as PyContainer);
  dropAllNodes(t, self);
}

/** Between two ordered dicts the order counts. */
function compare(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (!isOrdered(t, a) || !isDict(b) || (op !== CompareOp.EQ && op !== CompareOp.NE)) return incref(t.notImplemented);
  const { tpRichcompare } = t.types.dict.ops;
  const compared = (tpRichcompare as NonNullable<typeof tpRichcompare>)(t, a, b, op);
  const differ = (compared === t.true_) !== (op === CompareOp.EQ);
  if (differ || !isOrdered(t, b)) return compared;
  decref(t, compared);
  return newBool(t, sameOrder(t, a, b) === (op === CompareOp.EQ));
}

function sameOrder(t: Thread, a: PyObject, b: PyObject): boolean {
  const [orderA, orderB] = [orderOf(a), orderOf(b)];
  const [stateA, stateB] = [orderA.state, orderB.state];
  let [x, y] = [orderA.first, orderB.first];
  for (; x !== null && y !== null; x = x.next, y = y.next) {
    const keys = [incref(x.key), incref(y.key)] as const;
    let same: boolean;
    try {
      same = compareBool(t, keys[0], keys[1], CompareOp.EQ);
    } finally {
      decrefAll(t, keys);
    }
    if (t.profile.orderedDictEqualityNoticesChange && (orderA.state !== stateA || orderB.state !== stateB))
      throw runtimeError(t, 'OrderedDict mutated during iteration');
    if (!same) return false;
  }
  return x === null && y === null;
}

function repr(t: Thread, self: PyObject): PyObject {
  const name = self.type.name.slice(self.type.name.lastIndexOf('.') + 1);
  if (dictSize(self as PyContainer) === 0) return newStr(t, `${name}()`);
  if (!t.reprEnter(self)) return newStr(t, '...');
  try {
    const shown = t.profile.orderedDictReprIsDict ? asDict(t, self) : asPairs(t, self);
    try {
      return newStrFromText(t, `${name}(${reprText(t, shown)})`);
    } finally {
      decref(t, shown);
    }
  } finally {
    t.reprLeave(self);
  }
}

function asDict(t: Thread, self: PyObject): PyObject {
  return isExact(t, self) ? dictCopy(t, self as PyContainer) : t.call(t.types.dict, [self], null);
}

function asPairs(t: Thread, self: PyObject): PyObject {
  if (!isExact(t, self)) {
    const items = callSpecial(t, self, 'items', []) as PyObject;
    try {
      return listFrom(t, items);
    } finally {
      decref(t, items);
    }
  }
  const pairs = newList(t, []);
  reserveItems(t, pairs, dictSize(self as PyContainer));
  try {
    for (let node = orderOf(self).first; node !== null; node = node.next) {
      const value = incref(valueOf(t, self, node.key));
      listItems(pairs).push(newPair(t, incref(node.key), value));
    }
  } catch (thrown) {
    decref(t, pairs);
    throw thrown;
  }
  return pairs;
}

/** Borrowed. The key of a node may be gone from the dict. */
function valueOf(t: Thread, self: PyObject, key: PyObject): PyObject {
  const value = dictGetItem(t, self as PyContainer, key);
  if (value === null) throw keyError(t, key);
  return value;
}

function copy(t: Thread, self: PyObject): PyObject {
  const made = t.call(self.type, [], null);
  try {
    for (let node = orderOf(self).first; node !== null; node = node.next) {
      const { key, hashLo, hashHi } = node;
      if (isExact(t, self)) {
        orderedSetKnownHash(t, made, key, hashLo, hashHi, valueOf(t, self, key));
        continue;
      }
      const value = getItem(t, self, key);
      try {
        setItem(t, made, key, value);
      } finally {
        decref(t, value);
      }
    }
  } catch (thrown) {
    decref(t, made);
    throw thrown;
  }
  return made;
}

function view(t: Thread, self: PyObject, spec: TypeSpec): PyObject {
  const o = newInstance(t, t.typeOf(spec));
  o.value = new DictView(incref(self) as never);
  return o;
}

function reduce(t: Thread, self: PyObject): PyObject {
  const state = reducedState(t, self);
  const args = incref(t.emptyTuple);
  try {
    const items = callSpecial(t, self, 'items', []) as PyObject;
    const iterator = releasing(t, items, () => getIter(t, items));
    decref(t, items);
    return newTuple(t, [incref(self.type), incref(args), incref(state), incref(t.none), iterator]);
  } finally {
    decref(t, state);
    decref(t, args);
  }
}

/** Before objects had __getstate__ an empty `__dict__` counted as none. */
function reducedState(t: Thread, self: PyObject): PyObject {
  if (t.profile.objectGetstate) return stateOf(t, self);
  const dict = getAttrText(t, self, '__dict__');
  const isEmpty = releasing(t, dict, () => length(t, dict) === 0);
  if (!isEmpty) return dict;
  decref(t, dict);
  return incref(t.none);
}

function union(t: Thread, a: PyObject, b: PyObject): PyObject {
  const [self, other] = isOrdered(t, a) ? [a, b] : [b, a];
  if (!isDict(other)) return incref(t.notImplemented);
  const made = t.call(self.type, [a], null);
  return releasing(t, made, () => {
    updateFrom(t, made, b);
    return made;
  });
}

function sizeOf(t: Thread, self: PyObject): PyObject {
  const order = orderOf(self);
  const nodes = order.first === null ? 0 : dictSize(self as PyContainer);
  return newInt(t, dictBytes(t, self) + POINTER_BYTES * order.table.length + NODE_BYTES * nodes);
}

function methods(): readonly NativeSpec[] {
  return [
    keywords('fromkeys', fromKeys, { binding: 'class' }),
    noArgs('__sizeof__', sizeOf),
    noArgs('__reduce__', reduce),
    keywords('setdefault', setDefault),
    keywords('pop', pop),
    keywords('popitem', popItem),
    noArgs('keys', (t, self) => view(t, self, ODICT_KEYS)),
    noArgs('values', (t, self) => view(t, self, ODICT_VALUES)),
    noArgs('items', (t, self) => view(t, self, ODICT_ITEMS)),
    keywords('update', (t, self, args, kwnames) => {
      updateOrdered(t, self, args, kwnames);
      return incref(t.none);
    }),
    noArgs('clear', (t, self) => {
      clear(t, self);
      return incref(t.none);
    }),
    noArgs('copy', copy),
    noArgs('__reversed__', (t, self) => newOrderedIterator(t, self, 'keys', true)),
    keywords('move_to_end', moveToEnd),
  ];
}

export const ORDERED_DICT: TypeSpec = new TypeSpec({
  name: 'OrderedDict',
  module: 'collections',
  base: () => DICT,
  flags: TypeFlags.HaveGc | TypeFlags.BaseType | TypeFlags.HasDict | TypeFlags.HasWeakrefs,
  basicsize: 112,
  slots: {
    tpInit: (t, self, args, kwnames) => {
      const count = args.length - (kwnames?.length ?? 0);
      if (count > 1) throw typeError(t, `expected at most 1 arguments, got ${count}`);
      updateOrdered(t, self, args, kwnames);
    },
    tpRepr: repr,
    tpIter: (t, o) => newOrderedIterator(t, o, 'keys', false),
    tpRichcompare: compare,
    tpTraverse: (o, visit) => {
      const { dict } = o as PyContainer;
      if (dict !== null) visit(dict);
      for (let node = orderOf(o).first; node !== null; node = node.next) visit(node.key);
      DICT.slots.tpTraverse?.(o, visit);
    },
    tpClear: (t, o) => {
      const { dict } = o as PyContainer;
      (o as PyContainer).dict = null;
      xdecref(t, dict);
      clear(t, o);
    },
    tpDealloc: (t, o) => {
      const self = o as PyContainer;
      t.heap.untrack(self);
      if (deferDealloc(t, self)) return;
      const { dict } = self;
      self.dict = null;
      xdecref(t, dict);
      clearWeakrefs(t, self);
      dropAllNodes(t, self);
      DICT.slots.tpDealloc?.(t, o);
      endDealloc(t);
    },
    nbOr: union,
    nbInplaceOr: (t, a, b) => {
      updateFrom(t, a, b);
      return incref(a);
    },
    mpAssSubscript: (t, o, key, value) => {
      if (value !== null) orderedSetItem(t, o, key, value);
      else if (!orderedDelItem(t, o, key)) throw keyError(t, key);
    },
  },
  methods,
  getset: [{ name: '__dict__', get: genericDict, set: setGenericDict }],
});

function viewSpec(name: string, base: () => TypeSpec, part: Part): TypeSpec {
  const dictOf = (o: PyObject): PyObject => (o.value as DictView).dict;
  return new TypeSpec({
    name,
    base,
    flags: TypeFlags.HaveGc,
    basicsize: 24,
    slots: { tpIter: (t, o) => newOrderedIterator(t, dictOf(o), part, false) },
    methods: [noArgs('__reversed__', (t, o) => newOrderedIterator(t, dictOf(o), part, true))],
  });
}

export const ODICT_KEYS = viewSpec('odict_keys', () => DICT_KEYS, 'keys');
export const ODICT_VALUES = viewSpec('odict_values', () => DICT_VALUES, 'values');
export const ODICT_ITEMS = viewSpec('odict_items', () => DICT_ITEMS, 'items');
