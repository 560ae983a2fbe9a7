// _functools: partial, reduce, cmp_to_key and the lru_cache wrapper. Follows Modules/_functoolsmodule.c, CPython 3.10-3.13.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref, decrefAll, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyStr, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { keywords, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { dictCopy, dictForEach, dictSetItem, dictSize, newDict } from '../objects/dict.ts';
import { attributeError, typeError } from '../objects/errors.ts';
import { genericDict, replaceDict, setGenericDict } from '../objects/instance-attributes.ts';
import { newInt } from '../objects/int.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { withPackedArguments, withUnpackedArguments } from '../objects/packed-arguments.ts';
import { getAttrTextOrNull } from '../objects/protocols/attribute.ts';
import { richCompare } from '../objects/protocols/compare.ts';
import { getIter, iterNext } from '../objects/protocols/iterate.ts';
import { reprText, str } from '../objects/protocols/object.ts';
import { isStr, newStr, newStrFromText, strOf } from '../objects/str.ts';
import { newTuple, tupleItems } from '../objects/tuple.ts';
import { classGetItem, qualnameText } from '../objects/type.ts';
import { LRU_CACHE_WRAPPER } from './lru-cache.ts';
import type { NativeModule } from './native-module.ts';
import { callSignature } from './operator.ts';

// ---- reduce

function reduce(t: Thread, _self: PyObject, args: readonly PyObject[]): PyObject {
  const [fn, sequence, initial] = args as [PyObject, PyObject, PyObject | undefined];
  if (sequence.type.ops.tpIter === null && sequence.type.ops.sqItem === null) {
    throw typeError(t, 'reduce() arg 2 must support iteration');
  }
  const iterator = getIter(t, sequence);
  let result: PyObject | null = initial === undefined ? null : incref(initial);
  try {
    for (let item = iterNext(t, iterator); item !== null; item = iterNext(t, iterator)) {
      if (result === null) {
        result = item;
        continue;
      }
      const previous: PyObject = result;
      try {
        result = t.call(fn, [previous, item], null);
      } finally {
        decref(t, item);
      }
      decref(t, previous);
    }
  } catch (thrown) {
    xdecref(t, result);
    throw thrown;
  } finally {
    decref(t, iterator);
  }
  if (result === null) throw typeError(t, 'reduce() of empty iterable with no initial value');
  return result;
}

// ---- cmp_to_key

class KeyObject {
  constructor(
    readonly cmp: PyObject,
    readonly object: PyObject | null,
  ) {}
}

function keyData(o: PyObject): KeyObject {
  return o.value as KeyObject;
}

const KEY_CALL = signature('K', { params: ['obj'] });
const CMP_TO_KEY = signature('cmp_to_key', { params: ['mycmp'] });

function newKey(t: Thread, cmp: PyObject, object: PyObject | null): PyObject {
  const o = newInstance(t, t.typeOf(KEY_TYPE));
  o.value = new KeyObject(incref(cmp), object === null ? null : incref(object));
  return o;
}

const KEY_TYPE = new TypeSpec({
  name: 'KeyWrapper',
  module: 'functools',
  flags: TypeFlags.HaveGc,
  basicsize: 32,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      const { cmp, object } = keyData(o);
      decref(t, cmp);
      xdecref(t, object);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      const { cmp, object } = keyData(o);
      visit(cmp);
      if (object !== null) visit(object);
    },
    tpCall: (t, o, args, kwnames) => newKey(t, keyData(o).cmp, parseArguments(t, KEY_CALL, args, kwnames)[0] as PyObject),
    tpRichcompare: (t, a, b, op) => {
      if (b.type !== a.type) throw typeError(t, 'other argument must be K instance');
      const x = keyData(a).object;
      const y = keyData(b).object;
      if (x === null || y === null) throw attributeError(t, null, null, 'object');
      const answer = t.call(keyData(a).cmp, [x, y], null);
      const zero = newInt(t, 0);
      try {
        return richCompare(t, answer, zero, op);
      } finally {
        decref(t, answer);
        decref(t, zero);
      }
    },
  },
  getset: [{ name: 'obj', member: true, get: (t, o) => incref(keyData(o).object ?? t.none) }, callSignature('(obj)')],
});

// ---- partial

class PartialData {
  constructor(
    public fn: PyObject,
    /** A tuple. */
    public args: PyContainer,
    /** A dict. */
    public keywords: PyContainer,
  ) {}
}

function partialData(o: PyObject): PartialData {
  return o.value as PartialData;
}

function partialNew(t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const count = args.length - (kwnames?.length ?? 0);
  if (count < 1) throw typeError(t, "type 'partial' takes at least one argument");
  let fn = args[0] as PyObject;
  if (fn.type.ops.tpCall === null) throw typeError(t, 'the first argument must be callable');
  let before: readonly PyObject[] = [];
  const merged = newDict(t);
  // A partial of a partial is flattened when neither has attributes of its own.
  if (fn.type === t.typeOf(PARTIAL) && type === fn.type && (fn as PyContainer).dict === null) {
    const inner = partialData(fn);
    before = tupleItems(inner.args);
    dictForEach(inner.keywords, (key, value) => dictSetItem(t, merged, key, value));
    fn = inner.fn;
  }
  (kwnames ?? []).forEach((name, i) => dictSetItem(t, merged, name, args[count + i] as PyObject));
  const o = newInstance(t, type);
  o.value = new PartialData(incref(fn), newTuple(t, [...before, ...args.slice(1, count)].map(incref)), merged);
  return o;
}

/** Breaks cycles through the arguments and the dict. */
function clearPartial(t: Thread, o: PyObject): void {
  const data = partialData(o);
  const self = o as PyContainer;
  const { fn, args } = data;
  const { dict } = self;
  data.fn = incref(t.none);
  data.args = incref(t.emptyTuple);
  self.dict = null;
  decref(t, fn);
  decref(t, args);
  xdecref(t, dict);
}

function partialCall(t: Thread, o: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const { fn, args: own, keywords: ownKeywords } = partialData(o);
  const ownItems = tupleItems(own);
  if (dictSize(ownKeywords) === 0) return t.call(fn, [...ownItems, ...args], kwnames);
  const count = args.length - (kwnames?.length ?? 0);
  const names: PyStr[] = [];
  const values: PyObject[] = [];
  // Keywords of the call replace those of the partial in their place; new ones follow.
  dictForEach(ownKeywords, (key, value) => {
    if (!isStr(key)) throw typeError(t, 'keywords must be strings');
    const at = kwnames?.findIndex((name) => name.value === strOf(key).value) ?? -1;
    names.push(strOf(key));
    values.push(at < 0 ? value : (args[count + at] as PyObject));
  });
  (kwnames ?? []).forEach((name, i) => {
    if (names.some((known) => known.value === name.value)) return;
    names.push(name);
    values.push(args[count + i] as PyObject);
  });
  const all = [...ownItems, ...args.slice(0, count), ...values];
  // Called the old way: all positional arguments in one tuple, all keywords in a new dict.
  return withPackedArguments(t, all, names, () => withUnpackedArguments(t, all, names, () => t.call(fn, all, names)));
}

/** What a partial is called before its parentheses: 3.13 says where a class of the program is defined. */
function partialName(t: Thread, type: PyType): string {
  if (type.spec !== null) return 'functools.partial';
  if (!t.profile.qualifiesPartial) return type.name;
  const module = getAttrTextOrNull(t, type, '__module__');
  const prefix = module !== null && isStr(module) ? `${strOf(module).value}.` : '';
  if (module !== null) decref(t, module);
  return `${prefix}${qualnameText(type)}`;
}

function partialRepr(t: Thread, o: PyObject): PyObject {
  if (!t.reprEnter(o)) return newStr(t, '...');
  try {
    const { fn, args, keywords: kw } = partialData(o);
    const parts = [reprText(t, fn), ...tupleItems(args).map((item) => reprText(t, item))];
    const pairs: [PyObject, PyObject][] = [];
    dictForEach(kw, (key, value) => pairs.push([incref(key), incref(value)]));
    try {
      // str() of a key that is no str may change the dict.
      for (const [key, value] of pairs) parts.push(`${strText(t, key)}=${reprText(t, value)}`);
    } finally {
      decrefAll(t, pairs.flat());
    }
    return newStrFromText(t, `${partialName(t, o.type)}(${parts.join(', ')})`);
  } finally {
    t.reprLeave(o);
  }
}

function strText(t: Thread, o: PyObject): string {
  const text = str(t, o);
  const { value } = strOf(text);
  decref(t, text);
  return value;
}

function partialState(t: Thread, o: PyObject, state: PyObject): PyObject {
  const items = (state.type.flags & TypeFlags.TupleSubclass) !== 0 ? tupleItems(state) : [];
  const [fn, args, kw, dict] = items;
  const valid =
    items.length === 4 &&
    fn !== undefined &&
    fn.type.ops.tpCall !== null &&
    args !== undefined &&
    (args.type.flags & TypeFlags.TupleSubclass) !== 0 &&
    kw !== undefined &&
    (kw === t.none || (kw.type.flags & TypeFlags.DictSubclass) !== 0);
  if (!valid || dict === undefined) throw typeError(t, 'invalid partial state');
  const data = partialData(o);
  const old = [data.fn, data.args, data.keywords];
  data.fn = incref(fn);
  // Exact ones are taken as they are, others copied.
  data.args = (args.type === t.types.tuple ? incref(args) : newTuple(t, tupleItems(args).map(incref))) as PyContainer;
  if (kw === t.none) data.keywords = newDict(t);
  else data.keywords = kw.type === t.types.dict ? (incref(kw) as PyContainer) : dictCopy(t, kw as PyContainer);
  decrefAll(t, old);
  replaceDict(t, o as PyContainer, dict === t.none ? null : (incref(dict) as PyContainer));
  return incref(t.none);
}

const PARTIAL_AS_METHOD =
  'functools.partial will be a method descriptor in future Python versions; wrap it in staticmethod() if you want to preserve the old behavior';

export const PARTIAL = new TypeSpec({
  name: 'partial',
  module: 'functools',
  flags: TypeFlags.HaveGc | TypeFlags.BaseType | TypeFlags.HasDict | TypeFlags.HasWeakrefs,
  basicsize: 64,
  slots: {
    tpDealloc: (t, o) => {
      const self = o as PyContainer;
      t.heap.untrack(self);
      clearWeakrefs(t, self);
      const { fn, args, keywords: kw } = partialData(o);
      decref(t, fn);
      decref(t, args);
      decref(t, kw);
      xdecref(t, self.dict);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      // It can be met by a collection that the allocation of its arguments starts.
      if (o.value === null) return;
      const { fn, args, keywords: kw } = partialData(o);
      // A class made at run time in CPython: instances refer to it. A subclass is visited by its own rules.
      if (o.type.spec !== null) visit(o.type);
      visit(fn);
      visit(args);
      visit(kw);
      const { dict } = o as PyContainer;
      if (dict !== null) visit(dict);
    },
    tpClear: clearPartial,
    tpNew: partialNew,
    tpDescrGet: (t, o, instance) => {
      if (instance !== null && t.profile.partialWarnsAsMethod) t.warn('FutureWarning', PARTIAL_AS_METHOD);
      return incref(o);
    },
    tpCall: partialCall,
    tpRepr: partialRepr,
  },
  methods: [
    noArgs('__reduce__', (t, o) => {
      const { fn, args, keywords: kw } = partialData(o);
      const dict = (o as PyContainer).dict ?? t.none;
      return newTuple(t, [
        incref(o.type),
        newTuple(t, [incref(fn)]),
        newTuple(t, [incref(fn), incref(args), incref(kw), incref(dict)]),
      ]);
    }),
    oneArg('__setstate__', partialState),
    oneArg('__class_getitem__', classGetItem, { binding: 'class' }),
  ],
  getset: [
    { name: 'func', member: true, get: (_t, o) => incref(partialData(o).fn) },
    { name: 'args', member: true, get: (_t, o) => incref(partialData(o).args) },
    { name: 'keywords', member: true, get: (_t, o) => incref(partialData(o).keywords) },
    { name: '__dict__', get: genericDict, set: setGenericDict },
  ],
});

export const FUNCTOOLS: NativeModule = {
  name: '_functools',
  functions: [
    positional('reduce', [2, 3], reduce),
    keywords('cmp_to_key', (t, _self, args, kwnames) =>
      newKey(t, parseArguments(t, CMP_TO_KEY, args, kwnames)[0] as PyObject, null),
    ),
  ],
  types: () => ({ partial: PARTIAL, _lru_cache_wrapper: LRU_CACHE_WRAPPER }),
};
