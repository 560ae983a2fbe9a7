// types.GenericAlias: `list[int]`. Follows Objects/genericaliasobject.c, CPython 3.10-3.13.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref, xdecref } from '../heap/heap.ts';
import { incref, isSubtype, type PyContainer, type PyObject, type PyStr, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp } from '../heap/type-slots.ts';
import { noArgs, oneArg, TypeSpec } from '../heap/type-spec.ts';
import { newParameters, reprArgument, substituteParameters } from './alias-parameters.ts';
import { newBool } from './bool.ts';
import { checkPositional } from './builtin-function.ts';
import { rejectKeywords } from './container-arguments.ts';
import { catching, typeError } from './errors.ts';
import { ATTRIBUTE_ERROR, TYPE_ERROR } from './exceptions.ts';
import { builtinNamed, reduceTo, releasing, selfIter } from './iterator-support.ts';
import { listAppend } from './list.ts';
import { listItems } from './list-storage.ts';
import { newInstance, releaseObject } from './object.ts';
import { genericGetAttr, getAttr, getAttrText, setAttr } from './protocols/attribute.ts';
import { compareBool } from './protocols/compare.ts';
import { hash } from './protocols/object.ts';
import { newStr, newStrFromText, strOf } from './str.ts';
import { newTuple, tupleItems } from './tuple.ts';
import { newUnion } from './union.ts';

export class AliasData {
  /** Type variables in the arguments; made when first asked for. */
  parameters: PyContainer | null = null;
  starred = false;
  constructor(
    readonly origin: PyObject,
    readonly args: PyContainer,
  ) {}
}

export function aliasData(o: PyObject): AliasData {
  return o.value as AliasData;
}

/** Borrows its arguments; a tuple of arguments is taken as it is. */
export function newGenericAlias(t: Thread, origin: PyObject, args: PyObject): PyObject {
  // Complete before it can be met by a collection that the tuple's allocation may start.
  const o = newInstance(t, t.typeOf(GENERIC_ALIAS));
  t.heap.untrack(o);
  o.value = new AliasData(incref(origin), argumentTuple(t, args));
  t.heap.track(o);
  return o;
}

function argumentTuple(t: Thread, args: PyObject): PyContainer {
  return (args.type.flags & TypeFlags.TupleSubclass) !== 0 ? (incref(args) as PyContainer) : newTuple(t, [incref(args)]);
}

function getattro(t: Thread, o: PyObject, name: PyStr): PyObject {
  const isOwn = t.profile.aliasAttributes.has(name.value);
  return isOwn ? genericGetAttr(t, o, name) : getAttr(t, aliasData(o).origin, name);
}

/** The names of the origin, then the alias's own that are not among them. */
function dirOfAlias(t: Thread, o: PyObject): PyObject {
  const dir = getAttrText(t, t.builtins, 'dir');
  const names = t.call(dir, [aliasData(o).origin], null);
  decref(t, dir);
  const present = new Set(listItems(names as PyContainer).map((name) => strOf(name).value));
  for (const name of t.profile.aliasAttributes) {
    if (present.has(name)) continue;
    listAppend(t, names as PyContainer, newStr(t, name));
  }
  return names;
}

function reprAlias(t: Thread, o: PyObject): PyObject {
  const { origin, args, starred } = aliasData(o);
  const items = tupleItems(args).map((item) => reprArgument(t, item));
  return newStrFromText(t, `${starred ? '*' : ''}${reprArgument(t, origin)}[${items.length === 0 ? '()' : items.join(', ')}]`);
}

function getParameters(t: Thread, o: PyObject): PyObject {
  const data = aliasData(o);
  data.parameters ??= newParameters(t, tupleItems(data.args));
  return incref(data.parameters);
}

/** `list[T][int]`: puts arguments in for type variables. */
function subscript(t: Thread, o: PyObject, key: PyObject): PyObject {
  const data = aliasData(o);
  const parameters = getParameters(t, o) as PyContainer;
  try {
    const args = substituteParameters(t, o, tupleItems(data.args), parameters, key);
    const result = newGenericAlias(t, data.origin, args);
    aliasData(result).starred = data.starred;
    decref(t, args);
    return result;
  } finally {
    decref(t, parameters);
  }
}

/** Whether it is `list[int]` or an instance of a subclass of its type. */
export function isGenericAlias(t: Thread, o: PyObject): boolean {
  return isSubtype(o.type, t.typeOf(GENERIC_ALIAS));
}

/** `*list[int]`: an iterator over the one starred alias. */
function newAliasIterator(t: Thread, o: PyObject): PyObject {
  if (!t.profile.aliasAttributes.has('__unpacked__')) throw typeError(t, `'${o.type.name}' object is not iterable`);
  const iterator = newInstance(t, t.typeOf(ALIAS_ITERATOR));
  t.heap.untrack(iterator);
  iterator.value = incref(o);
  t.heap.track(iterator);
  return iterator;
}

function nextStarred(t: Thread, iterator: PyObject): PyObject | null {
  const alias = iterator.value as PyObject | null;
  if (alias === null) return null;
  const { origin, args } = aliasData(alias);
  const starred = newGenericAlias(t, origin, args);
  aliasData(starred).starred = true;
  iterator.value = null;
  decref(t, alias);
  return starred;
}

function reduceIterator(t: Thread, iterator: PyObject): PyObject {
  const iter = builtinNamed(t, 'iter');
  const alias = iterator.value as PyObject | null;
  // Once over, it is made again as the iterator of an empty tuple.
  return reduceTo(t, iter, incref(alias ?? t.emptyTuple));
}

/** A starred alias is made again from the iterator that makes it. */
function reduceAlias(t: Thread, o: PyObject): PyObject {
  const { origin, args, starred } = aliasData(o);
  if (!starred) return newTuple(t, [incref(t.typeOf(GENERIC_ALIAS)), newTuple(t, [incref(origin), incref(args)])]);
  const plain = newGenericAlias(t, origin, args);
  const iterator = newAliasIterator(t, plain);
  decref(t, plain);
  return reduceTo(t, builtinNamed(t, 'next'), iterator);
}

/** Instances that can keep it remember the alias they were made through. */
function setOrigClass(t: Thread, made: PyObject, alias: PyObject): void {
  const set = (): void => setAttr(t, made, t.name('__orig_class__'), alias);
  releasing(t, made, () => catching(t, ATTRIBUTE_ERROR, () => catching(t, TYPE_ERROR, set)));
}

export const GENERIC_ALIAS = new TypeSpec({
  name: 'GenericAlias',
  module: 'types',
  flags: TypeFlags.HaveGc | TypeFlags.BaseType | TypeFlags.HasWeakrefs,
  basicsize: (p) => p.genericAliasBytes,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      clearWeakrefs(t, o as PyContainer);
      const { origin, args, parameters } = aliasData(o);
      decref(t, origin);
      decref(t, args);
      xdecref(t, parameters);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      // A tuple for its argument may be allocated, and a collection start, while a new alias is still empty.
      if (o.value === null) return;
      const { origin, args, parameters } = aliasData(o);
      visit(origin);
      visit(args);
      if (parameters !== null) visit(parameters);
    },
    tpNew: (t, type, args, kwnames) => {
      rejectKeywords(t, 'GenericAlias', kwnames);
      checkPositional(t, 'GenericAlias', args.length, 2, 2);
      const o = newInstance(t, type);
      o.value = new AliasData(incref(args[0] as PyObject), argumentTuple(t, args[1] as PyObject));
      return o;
    },
    tpGetattro: getattro,
    tpRepr: reprAlias,
    tpHash: (t, o) => {
      const { origin, args } = aliasData(o);
      const lo = hash(t, origin);
      const hi = t.hashHi;
      const argsLo = hash(t, args);
      t.hashHi ^= hi;
      return lo ^ argsLo;
    },
    tpRichcompare: (t, a, b, op) => {
      if (!isGenericAlias(t, b) || (op !== CompareOp.EQ && op !== CompareOp.NE)) return incref(t.notImplemented);
      const x = aliasData(a);
      const y = aliasData(b);
      const equal =
        x.starred === y.starred &&
        compareBool(t, x.origin, y.origin, CompareOp.EQ) &&
        compareBool(t, x.args, y.args, CompareOp.EQ);
      return newBool(t, equal === (op === CompareOp.EQ));
    },
    tpCall: (t, o, args, kwnames) => {
      const made = t.call(aliasData(o).origin, args, kwnames);
      setOrigClass(t, made, o);
      return made;
    },
    mpSubscript: subscript,
    nbOr: newUnion,
    tpIter: newAliasIterator,
  },
  methods: [
    noArgs('__dir__', dirOfAlias),
    oneArg('__mro_entries__', (t, o) => newTuple(t, [incref(aliasData(o).origin)])),
    oneArg('__instancecheck__', (t) => {
      throw typeError(t, 'isinstance() argument 2 cannot be a parameterized generic');
    }),
    oneArg('__subclasscheck__', (t) => {
      throw typeError(t, 'issubclass() argument 2 cannot be a parameterized generic');
    }),
    noArgs('__reduce__', reduceAlias),
  ],
  getset: [
    { name: '__origin__', member: true, get: (_t, o) => incref(aliasData(o).origin) },
    { name: '__args__', member: true, get: (_t, o) => incref(aliasData(o).args) },
    {
      name: '__unpacked__',
      member: true,
      when: (p) => p.aliasAttributes.has('__unpacked__'),
      get: (t, o) => newBool(t, aliasData(o).starred),
    },
    { name: '__parameters__', get: getParameters },
    {
      name: '__typing_unpacked_tuple_args__',
      when: (p) => p.aliasAttributes.has('__unpacked__'),
      get: (t, o) => (aliasData(o).starred && aliasData(o).origin === t.types.tuple ? incref(aliasData(o).args) : incref(t.none)),
    },
  ],
});

const ALIAS_ITERATOR = new TypeSpec({
  name: 'generic_alias_iterator',
  flags: TypeFlags.HaveGc | TypeFlags.DisallowInstantiation,
  basicsize: 24,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      xdecref(t, o.value as PyObject | null);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      if (o.value !== null) visit(o.value as PyObject);
    },
    tpClear: (t, o) => {
      const alias = o.value as PyObject | null;
      o.value = null;
      xdecref(t, alias);
    },
    tpIter: selfIter,
    tpIternext: nextStarred,
  },
  methods: [noArgs('__reduce__', reduceIterator)],
});
