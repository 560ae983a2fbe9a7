// The wrapper that lru_cache makes: a dict of results, and for a bounded cache a ring of links that has them in the order of their last
// use. Follows Modules/_functoolsmodule.c, CPython 3.10-3.13: a link is an object of its own without a GC header, so that a bounded
// cache's dict is tracked only for its keys, and the wrapper answers for what the links hold.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref, decrefAll, xdecref } from '../heap/heap.ts';
import { incref, type PyAtom, type PyContainer, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { noArgs, oneArg, TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from '../objects/arguments.ts';
import { dictClear, dictDelItem, dictGetItem, dictSetItem, dictSize, newDict } from '../objects/dict.ts';
import { typeError } from '../objects/errors.ts';
import { genericDict, setGenericDict } from '../objects/instance-attributes.ts';
import { newInt } from '../objects/int.ts';
import { newMethod } from '../objects/method.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { argumentTupleOf, withUnpackedArguments } from '../objects/packed-arguments.ts';
import { asIndex } from '../objects/protocols/number.ts';
import { hash } from '../objects/protocols/object.ts';
import { newStr } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import type { PyThread } from '../vm/thread.ts';

/** Marks where positional arguments end in a key: an object that Python code cannot get at. */
const KEYWORD_MARK = new TypeSpec({ name: 'object', flags: 0, basicsize: 16, slots: {} });

/** One entry of a bounded cache: the `value` of a `functools._lru_list_elem`, which the dict owns. */
class Link {
  prev: Link = this;
  next: Link = this;
  /** Both owned; null in the root of the ring alone. */
  key: PyObject | null = null;
  result: PyObject | null = null;
  /** Borrowed from the dict; null in the root. */
  object: PyAtom | null = null;

  extract(): void {
    this.prev.next = this.next;
    this.next.prev = this.prev;
  }

  /** To the end of the ring, as the most recently used. */
  append(root: Link): void {
    const last = root.prev;
    last.next = this;
    root.prev = this;
    this.prev = last;
    this.next = root;
  }
}

const LINK_BYTES = 56;

const LINK = new TypeSpec({
  name: '_lru_list_elem',
  module: 'functools',
  flags: 0,
  basicsize: LINK_BYTES,
  slots: {
    tpDealloc: (t, o) => {
      const { key, result } = o.value as Link;
      t.heap.freeAtom(t, o as PyAtom);
      xdecref(t, key);
      xdecref(t, result);
    },
  },
});

class CacheData {
  hits = 0;
  misses = 0;
  readonly root = new Link();
  constructor(
    readonly fn: PyObject,
    readonly cache: PyContainer,
    /** -1: unbounded. */
    readonly maxsize: number,
    readonly typed: boolean,
    readonly infoType: PyObject,
  ) {}
}

function cacheData(o: PyObject): CacheData {
  return o.value as CacheData;
}

const WRAPPER = signature('lru_cache', { params: ['user_function', 'maxsize', 'typed', 'cache_info_type'] });

function cacheNew(t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const [fn, maxsize, typed, infoType] = parseArguments(t, WRAPPER, args, kwnames) as [PyObject, PyObject, PyObject, PyObject];
  if (fn.type.ops.tpCall === null) throw typeError(t, 'the first argument must be callable');
  let bound = -1;
  if (maxsize !== t.none) {
    if (maxsize.type.ops.nbIndex === null) throw typeError(t, 'maxsize should be integer or None');
    bound = Math.max(0, asIndex(t, maxsize));
  }
  const cache = newDict(t);
  // Nothing is allocated from here on until the wrapper is whole: a collection would look at it.
  const o = newInstance(t, type);
  o.value = new CacheData(incref(fn), cache, bound, typed === t.true_, incref(infoType));
  return o;
}

/** One argument of a common immutable type is its own key; else a tuple of everything (make_key of lru_cache). */
function makeKey(t: Thread, data: CacheData, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const only = args[0];
  if (
    !data.typed &&
    kwnames === null &&
    args.length === 1 &&
    only !== undefined &&
    (only.type === t.types.int || only.type === t.types.str)
  ) {
    return incref(only);
  }
  // Positional arguments alone: the very tuple they came in.
  if (kwnames === null && !data.typed) return argumentTupleOf(t, args);
  const count = args.length - (kwnames?.length ?? 0);
  const items: PyObject[] = args.slice(0, count).map(incref);
  if (kwnames !== null && kwnames.length > 0) {
    // No argument can be this object: it is not to be had from Python.
    items.push(incref(t.typeOf(KEYWORD_MARK)));
    kwnames.forEach((name, i) => items.push(incref(name), incref(args[count + i] as PyObject)));
  }
  if (data.typed) for (const arg of args) items.push(incref(arg.type));
  return newTuple(t, items);
}

function cacheCall(t: Thread, o: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const data = cacheData(o);
  const names = kwnames !== null && kwnames.length === 0 ? null : kwnames;
  const compute = (): PyObject => {
    once(t, data, () => {
      data.misses++;
      return null;
    });
    return withUnpackedArguments(t, args, names, () => t.call(data.fn, args, names));
  };
  if (data.maxsize === 0) return compute();
  const key = makeKey(t, data, args, names);
  try {
    hash(t, key);
    return data.maxsize < 0 ? lookUp(t, data, key, compute) : lookUpBounded(t, data, key, compute);
  } finally {
    decref(t, key);
  }
}

/** A call that is begun anew for what Python code has answered goes on as one that has found nothing. */
function once(t: Thread, data: CacheData, body: () => PyObject | null): PyObject | null {
  const machine = t as PyThread;
  return machine.entersFromHost ? machine.answers.once(data, null, body) : body();
}

function lookUp(t: Thread, data: CacheData, key: PyObject, compute: () => PyObject): PyObject {
  const found = once(t, data, () => dictGetItem(t, data.cache, key));
  if (found !== null) {
    data.hits++;
    return incref(found);
  }
  const result = compute();
  dictSetItem(t, data.cache, key, result);
  return result;
}

function lookUpBounded(t: Thread, data: CacheData, key: PyObject, compute: () => PyObject): PyObject {
  const { cache, root } = data;
  const found = once(t, data, () => dictGetItem(t, cache, key));
  if (found !== null) {
    const link = found.value as Link;
    if (link.next !== root) {
      link.extract();
      link.append(root);
    }
    data.hits++;
    return incref(link.result as PyObject);
  }
  const result = compute();
  // The function may have called itself with the same arguments.
  if (dictGetItem(t, cache, key) !== null) return result;
  if (dictSize(cache) < data.maxsize || root.next === root) remember(t, data, key, result);
  else replaceOldest(t, data, key, result);
  return result;
}

function remember(t: Thread, data: CacheData, key: PyObject, result: PyObject): void {
  const link = new Link();
  const object = t.heap.newAtom(t.typeOf(LINK), LINK_BYTES, link);
  link.key = incref(key);
  link.result = incref(result);
  link.object = object;
  try {
    dictSetItem(t, data.cache, key, object);
  } catch (thrown) {
    decref(t, object);
    throw thrown;
  }
  link.append(data.root);
  decref(t, object);
}

/** The link that was not used for longest gets the new entry; what it held dies after everything is in its place again. */
function replaceOldest(t: Thread, data: CacheData, key: PyObject, result: PyObject): void {
  const link = data.root.next;
  const object = incref(link.object as PyAtom);
  link.extract();
  const { key: oldKey, result: oldResult } = link;
  try {
    if (dictGetItem(t, data.cache, oldKey as PyObject) === null) return;
    dictDelItem(t, data.cache, oldKey as PyObject);
    link.key = incref(key);
    link.result = incref(result);
    dictSetItem(t, data.cache, key, object);
    link.append(data.root);
    xdecref(t, oldKey);
    xdecref(t, oldResult);
  } finally {
    decref(t, object);
  }
}

/** Takes the ring apart; the caller drops the links with `dropLinks` once the cache is consistent. */
function unlink(root: Link): readonly PyObject[] {
  const links: PyObject[] = [];
  for (let link = root.next; link !== root; link = link.next) links.push(incref(link.object as PyAtom));
  root.prev = root;
  root.next = root;
  return links;
}

function dropLinks(t: Thread, links: readonly PyObject[]): void {
  for (const link of links) decref(t, link);
}

export const LRU_CACHE_WRAPPER = new TypeSpec({
  name: '_lru_cache_wrapper',
  module: 'functools',
  flags: TypeFlags.HaveGc | TypeFlags.BaseType | TypeFlags.HasDict | TypeFlags.HasWeakrefs | TypeFlags.MethodDescriptor,
  basicsize: 120,
  slots: {
    tpDealloc: (t, o) => {
      const self = o as PyContainer;
      t.heap.untrack(self);
      clearWeakrefs(t, self);
      const data = cacheData(o);
      const links = unlink(data.root);
      decref(t, data.cache);
      decref(t, data.fn);
      decref(t, data.infoType);
      xdecref(t, self.dict);
      dropLinks(t, links);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      const { fn, cache, infoType, root } = cacheData(o);
      for (let link = root.next; link !== root; link = link.next) {
        visit(link.key as PyObject);
        visit(link.result as PyObject);
      }
      visit(cache);
      visit(fn);
      visit(infoType);
      const { dict } = o as PyContainer;
      if (dict !== null) visit(dict);
    },
    tpClear: (t, o) => {
      const data = cacheData(o);
      const links = unlink(data.root);
      dictClear(t, data.cache);
      const self = o as PyContainer;
      const { dict } = self;
      self.dict = null;
      xdecref(t, dict);
      dropLinks(t, links);
    },
    tpNew: cacheNew,
    tpCall: cacheCall,
    tpDescrGet: (t, o, instance) => (instance === null || instance === t.none ? incref(o) : newMethod(t, o, instance)),
  },
  methods: [
    noArgs('cache_info', (t, o) => {
      const data = cacheData(o);
      const maxsize = data.maxsize < 0 ? incref(t.none) : newInt(t, data.maxsize);
      const args = [newInt(t, data.hits), newInt(t, data.misses), maxsize, newInt(t, dictSize(data.cache))];
      try {
        return t.call(data.infoType, args, null);
      } finally {
        decrefAll(t, args);
      }
    }),
    noArgs('cache_clear', (t, o) => {
      const data = cacheData(o);
      const links = unlink(data.root);
      data.hits = 0;
      data.misses = 0;
      dictClear(t, data.cache);
      dropLinks(t, links);
      return incref(t.none);
    }),
    noArgs('__reduce__', (t, o) => {
      const name = genericAttribute(t, o, '__qualname__');
      return name ?? newStr(t, '_lru_cache_wrapper');
    }),
    noArgs('__copy__', (_t, o) => incref(o)),
    oneArg('__deepcopy__', (_t, o) => incref(o)),
  ],
  getset: [{ name: '__dict__', get: genericDict, set: setGenericDict }],
});

function genericAttribute(t: Thread, o: PyObject, name: string): PyObject | null {
  const { dict } = o as PyContainer;
  if (dict === null) return null;
  const found = dictGetItem(t, dict, t.name(name));
  return found === null ? null : incref(found);
}
