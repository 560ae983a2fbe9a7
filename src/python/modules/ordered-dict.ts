// OrderedDict: a dict whose order can be changed and counts in comparison. Follows Objects/odictobject.c, CPython 3.10-3.13.
// The order is the dict's own: moving a key to the end deletes and inserts it, moving to the front inserts the others again behind it.
// What C keeps besides (a node per key, and a table of them) is counted in `__sizeof__`.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref, decrefAll } from '../heap/heap.ts';
import { incref, isSubtype, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp, type KeywordNames } from '../heap/type-slots.ts';
import { keywords, type NativeSpec, noArgs, TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { DICT, dictDelItem, dictForEach, dictGetItem, dictSetItem, dictSize } from '../objects/dict.ts';
import type { DictStorage } from '../objects/dict-storage.ts';
import { DICT_ITEMS, DICT_KEYS, DICT_VALUES, DictView } from '../objects/dict-views.ts';
import { keyError, raiseWith, typeError, valueError } from '../objects/errors.ts';
import { KEY_ERROR } from '../objects/exceptions.ts';
import { newInt } from '../objects/int.ts';
import { newInstance } from '../objects/object.ts';
import { stateOf } from '../objects/object-reduce.ts';
import { callSpecial, getAttrTextOrNull, lookupType } from '../objects/protocols/attribute.ts';
import { compareBool } from '../objects/protocols/compare.ts';
import { collectItems, forEachItem, getIter } from '../objects/protocols/iterate.ts';
import { isTrue } from '../objects/protocols/number.ts';
import { contains, delItem, getItem, reprText, setItem } from '../objects/protocols/object.ts';
import { newStr, newStrFromText } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { newOrderedIterator, type Part } from './ordered-dict-iterator.ts';

/** Key, hash and two links. */
const NODE_BYTES = 32;

function keysOf(o: PyObject): PyObject[] {
  const keys: PyObject[] = [];
  dictForEach(o as PyContainer, (key) => {
    keys.push(key);
  });
  return keys;
}

const MOVE = signature('move_to_end', { params: ['key', 'last'], required: 1 });

function moveToEnd(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [key, last] = parseArguments(t, MOVE, args, kwnames) as [PyObject, PyObject | null];
  const dict = self as PyContainer;
  const found = dictGetItem(t, dict, key);
  if (found === null) throw keyError(t, key);
  const value = incref(found);
  const own = incref(keysOf(self).find((k) => k === key || compareBool(t, k, key, CompareOp.EQ)) ?? key);
  const others =
    last === null || isTrue(t, last)
      ? []
      : keysOf(self)
          .filter((k) => k !== own)
          .map(incref);
  dictDelItem(t, dict, own);
  dictSetItem(t, dict, own, value);
  for (const other of others) {
    const kept = incref(dictGetItem(t, dict, other) as PyObject);
    dictDelItem(t, dict, other);
    dictSetItem(t, dict, other, kept);
    decref(t, kept);
    decref(t, other);
  }
  t.charge(others.length + 1);
  decref(t, own);
  decref(t, value);
  return incref(t.none);
}

const POPITEM = signature('popitem', { params: ['last'], required: 0 });

function popItem(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [last] = parseArguments(t, POPITEM, args, kwnames);
  const keys = keysOf(self);
  const key = last == null || isTrue(t, last) ? keys[keys.length - 1] : keys[0];
  if (key === undefined) throw raiseWith(t, KEY_ERROR, [newStr(t, 'dictionary is empty')]);
  if (self.type !== t.typeOf(ORDERED_DICT) && t.profile.orderedDictPopCallsMethods) {
    incref(key);
    return newTuple(t, [key, takeByMethods(t, self, key)]);
  }
  const pair = newTuple(t, [incref(key), incref(dictGetItem(t, self as PyContainer, key) as PyObject)]);
  dictDelItem(t, self as PyContainer, key);
  return pair;
}

const POP = signature('pop', { params: ['key', 'default'], required: 1 });

/** In 3.10 a subclass is asked by its own methods. */
function pop(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [key, orElse] = parseArguments(t, POP, args, kwnames) as [PyObject, PyObject | null];
  const dict = self as PyContainer;
  if (self.type === t.typeOf(ORDERED_DICT) || !t.profile.orderedDictPopCallsMethods) {
    const found = dictGetItem(t, dict, key);
    if (found !== null) {
      incref(found);
      dictDelItem(t, dict, key);
      return found;
    }
  } else if (contains(t, self, key)) {
    return takeByMethods(t, self, key);
  }
  if (orElse !== null) return incref(orElse);
  throw keyError(t, key);
}

function takeByMethods(t: Thread, self: PyObject, key: PyObject): PyObject {
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
  if (self.type === t.typeOf(ORDERED_DICT)) {
    const found = dictGetItem(t, self as PyContainer, key);
    if (found !== null) return incref(found);
    dictSetItem(t, self as PyContainer, key, value);
    return incref(value);
  }
  if (contains(t, self, key)) return getItem(t, self, key);
  setItem(t, self, key, value);
  return incref(value);
}

const FROMKEYS = signature('fromkeys', { params: ['iterable', 'value'], required: 1 });

function fromKeys(t: Thread, cls: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [iterable, value] = parseArguments(t, FROMKEYS, args, kwnames) as [PyObject, PyObject | null];
  const made = t.call(cls, [], null);
  try {
    forEachItem(t, iterable, (key) => setItem(t, made, key, value ?? t.none));
  } catch (thrown) {
    decref(t, made);
    throw thrown;
  }
  return made;
}

/** What __init__ and update() do: everything is stored by the object's own __setitem__ (mutablemapping_update). */
function updateFrom(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): void {
  const count = args.length - (kwnames?.length ?? 0);
  if (count > 1) throw typeError(t, `update() takes at most 1 positional argument (${count} given)`);
  const other = count === 1 ? (args[0] as PyObject) : null;
  if (other !== null) updateFromOne(t, self, other);
  for (const [i, name] of (kwnames ?? []).entries()) setItem(t, self, name, args[count + i] as PyObject);
}

function updateFromOne(t: Thread, self: PyObject, other: PyObject): void {
  if (other.type === t.types.dict) {
    const pairs: PyObject[] = [];
    dictForEach(other as PyContainer, (key, value) => pairs.push(incref(key), incref(value)));
    try {
      for (let i = 0; i < pairs.length; i += 2) setItem(t, self, pairs[i] as PyObject, pairs[i + 1] as PyObject);
    } finally {
      decrefAll(t, pairs);
    }
    return;
  }
  const keys = getAttrTextOrNull(t, other, 'keys');
  if (keys !== null) {
    usingCall(t, keys, (names) => {
      forEachItem(t, names, (key) => {
        const value = getItem(t, other, key);
        try {
          setItem(t, self, key, value);
        } finally {
          decref(t, value);
        }
      });
    });
    return;
  }
  const items = getAttrTextOrNull(t, other, 'items');
  if (items === null) addPairs(t, self, other);
  else usingCall(t, items, (pairs) => addPairs(t, self, pairs));
}

/** Steals `fn`. */
function usingCall(t: Thread, fn: PyObject, use: (result: PyObject) => void): void {
  let result: PyObject;
  try {
    result = t.call(fn, [], null);
  } finally {
    decref(t, fn);
  }
  try {
    use(result);
  } finally {
    decref(t, result);
  }
}

function addPairs(t: Thread, self: PyObject, pairs: PyObject): void {
  forEachItem(t, pairs, (pair) => {
    const parts = collectItems(t, pair);
    try {
      if (parts.length < 2) throw valueError(t, `need more than ${parts.length} value${parts.length === 1 ? '' : 's'} to unpack`);
      if (parts.length > 2) throw valueError(t, 'too many values to unpack (expected 2)');
      setItem(t, self, parts[0] as PyObject, parts[1] as PyObject);
    } finally {
      decrefAll(t, parts);
    }
  });
}

function isOrdered(t: Thread, o: PyObject): boolean {
  return isSubtype(o.type, t.typeOf(ORDERED_DICT));
}

/** Between two ordered dicts the order counts. */
function compare(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  const { tpRichcompare } = t.types.dict.ops;
  if ((op !== CompareOp.EQ && op !== CompareOp.NE) || (b.type.flags & TypeFlags.DictSubclass) === 0)
    return incref(t.notImplemented);
  const equal = (tpRichcompare as NonNullable<typeof tpRichcompare>)(t, a, b, CompareOp.EQ);
  let same = equal === t.true_;
  decref(t, equal);
  if (same && isOrdered(t, a) && isOrdered(t, b)) {
    const x = keysOf(a);
    const y = keysOf(b);
    same = x.length === y.length && x.every((key, i) => compareBool(t, key, y[i] as PyObject, CompareOp.EQ));
  }
  return newBool(t, same === (op === CompareOp.EQ));
}

function repr(t: Thread, self: PyObject): PyObject {
  const name = self.type.name.slice(self.type.name.lastIndexOf('.') + 1);
  if (dictSize(self as PyContainer) === 0) return newStr(t, `${name}()`);
  if (!t.reprEnter(self)) return newStr(t, '...');
  try {
    const pairs: [PyObject, PyObject][] = [];
    dictForEach(self as PyContainer, (key, value) => {
      pairs.push([key, value]);
    });
    if (t.profile.orderedDictReprIsDict) {
      // A dict is made of it first, for which a subclass is asked for its items.
      if (self.type !== t.typeOf(ORDERED_DICT)) return newStrFromText(t, `${name}({${shownBySubclass(t, self).join(', ')}})`);
      return newStrFromText(
        t,
        `${name}({${pairs.map(([key, value]) => `${reprText(t, key)}: ${reprText(t, value)}`).join(', ')}})`,
      );
    }
    return newStrFromText(
      t,
      `${name}([${pairs.map(([key, value]) => `(${reprText(t, key)}, ${reprText(t, value)})`).join(', ')}])`,
    );
  } finally {
    t.reprLeave(self);
  }
}

function shownBySubclass(t: Thread, self: PyObject): string[] {
  const keys = keysOf(self).map(incref);
  const values: PyObject[] = [];
  try {
    for (const key of keys) values.push(getItem(t, self, key));
    return keys.map((key, i) => `${reprText(t, key)}: ${reprText(t, values[i] as PyObject)}`);
  } finally {
    decrefAll(t, keys);
    decrefAll(t, values);
  }
}

function copy(t: Thread, self: PyObject): PyObject {
  const made = self.type === t.typeOf(ORDERED_DICT) ? t.call(t.typeOf(ORDERED_DICT), [], null) : t.call(self.type, [], null);
  dictForEach(self as PyContainer, (key, value) => {
    if (self.type === t.typeOf(ORDERED_DICT)) dictSetItem(t, made as PyContainer, key, value);
    else setItem(t, made, key, value);
  });
  return made;
}

function view(t: Thread, self: PyObject, spec: TypeSpec): PyObject {
  const o = newInstance(t, t.typeOf(spec));
  o.value = new DictView(incref(self) as never);
  return o;
}

function reduce(t: Thread, self: PyObject): PyObject {
  const dict = (self as PyContainer).dict;
  const hasState = t.profile.objectGetstate || (dict !== null && dictSize(dict) > 0);
  const state = hasState ? stateOf(t, self) : incref(t.none);
  const items = callSpecial(t, self, 'items', []) as PyObject;
  const iterator = getIter(t, items);
  decref(t, items);
  return newTuple(t, [incref(self.type), incref(t.emptyTuple), state, incref(t.none), iterator]);
}

function methods(): readonly NativeSpec[] {
  return [
    keywords('move_to_end', moveToEnd),
    keywords('popitem', popItem),
    noArgs('copy', copy),
    noArgs('keys', (t, self) => view(t, self, ODICT_KEYS)),
    noArgs('values', (t, self) => view(t, self, ODICT_VALUES)),
    noArgs('items', (t, self) => view(t, self, ODICT_ITEMS)),
    keywords('update', (t, self, args, kwnames) => {
      updateFrom(t, self, args, kwnames);
      return incref(t.none);
    }),
    keywords('pop', pop),
    keywords('setdefault', setDefault),
    keywords('fromkeys', fromKeys, { binding: 'class' }),
    noArgs('__reversed__', (t, self) => newOrderedIterator(t, self, 'keys', true)),
    noArgs('__reduce__', reduce),
    noArgs('__sizeof__', (t, self) => {
      const dictSizeof = lookupType(t, t.types.dict, '__sizeof__') as PyObject;
      const base = t.call(dictSizeof, [self], null);
      const size = Number(base.value);
      decref(t, base);
      const { keys } = (self as PyContainer).value as DictStorage;
      const nodes = dictSize(self as PyContainer);
      return newInt(t, size + (keys.indices.length > 1 ? 8 * keys.indices.length : 0) + NODE_BYTES * nodes);
    }),
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
      updateFrom(t, self, args, kwnames);
    },
    tpRepr: repr,
    tpIter: (t, o) => newOrderedIterator(t, o, 'keys', false),
    tpRichcompare: compare,
    tpTraverse: (o, visit) => {
      const { dict } = o as PyContainer;
      if (dict !== null) visit(dict);
      DICT.slots.tpTraverse?.(o, visit);
    },
    tpDealloc: (t, o) => {
      const self = o as PyContainer;
      const { dict } = self;
      self.dict = null;
      if (dict !== null) decref(t, dict);
      clearWeakrefs(t, self);
      DICT.slots.tpDealloc?.(t, o);
    },
    nbOr: (t, a, b) => {
      const isDict = (o: PyObject): boolean => (o.type.flags & TypeFlags.DictSubclass) !== 0;
      if (!isDict(a) || !isDict(b)) return incref(t.notImplemented);
      const cls = isOrdered(t, a) ? a.type : b.type;
      const made = t.call(cls, [a], null);
      decref(t, callSpecial(t, made, 'update', [b]) as PyObject);
      return made;
    },
  },
  methods,
  getset: [{ name: '__dict__', get: (t, o) => getAttrDict(t, o) }],
  attributes: { __hash__: (t) => incref(t.none) },
});

function getAttrDict(t: Thread, o: PyObject): PyObject {
  const self = o as PyContainer;
  self.dict ??= t.call(t.types.dict, [], null) as PyContainer;
  return incref(self.dict);
}

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
