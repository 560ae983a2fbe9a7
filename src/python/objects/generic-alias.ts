// types.GenericAlias: `list[int]`. Follows Objects/genericaliasobject.c, CPython 3.10-3.13.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref, decrefAll, xdecref } from '../heap/heap.ts';
import { incref, isType, type PyContainer, type PyObject, type PyStr, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp } from '../heap/type-slots.ts';
import { noArgs, oneArg, TypeSpec } from '../heap/type-spec.ts';
import { newBool } from './bool.ts';
import { checkPositional } from './builtin-function.ts';
import { catching, typeError } from './errors.ts';
import { ATTRIBUTE_ERROR } from './exceptions.ts';
import { listAppend } from './list.ts';
import { listItems } from './list-storage.ts';
import { newInstance, releaseObject } from './object.ts';
import { genericGetAttr, getAttr, getAttrText, getAttrTextOrNull, setAttr } from './protocols/attribute.ts';
import { compareBool } from './protocols/compare.ts';
import { getIter } from './protocols/iterate.ts';
import { getItem, hash, reprText } from './protocols/object.ts';
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

/** How an argument shows: a class by its name, `...`, anything else by repr. */
export function reprItem(t: Thread, o: PyObject): string {
  if (o === t.ellipsis) return '...';
  if (o.type === t.types.list) return `[${(o.value as { items: PyObject[] }).items.map((item) => reprItem(t, item)).join(', ')}]`;
  if (getAttrPresent(t, o, '__origin__') && getAttrPresent(t, o, '__args__')) return reprText(t, o);
  const qualname = getAttrTextOrNull(t, o, '__qualname__');
  const module = getAttrTextOrNull(t, o, '__module__');
  try {
    if (qualname === null || module === null || module === t.none) return reprText(t, o);
    if ((qualname.type.flags & TypeFlags.UnicodeSubclass) === 0 || (module.type.flags & TypeFlags.UnicodeSubclass) === 0)
      return reprText(t, o);
    const moduleText = strOf(module).value;
    return moduleText === 'builtins' ? strOf(qualname).value : `${moduleText}.${strOf(qualname).value}`;
  } finally {
    xdecref(t, qualname);
    xdecref(t, module);
  }
}

function getAttrPresent(t: Thread, o: PyObject, name: string): boolean {
  const value = getAttrTextOrNull(t, o, name);
  xdecref(t, value);
  return value !== null;
}

function reprAlias(t: Thread, o: PyObject): PyObject {
  const { origin, args, starred } = aliasData(o);
  const items = tupleItems(args).map((item) => reprItem(t, item));
  return newStrFromText(t, `${starred ? '*' : ''}${reprItem(t, origin)}[${items.length === 0 ? '()' : items.join(', ')}]`);
}

/** The distinct type variables of the arguments, in order. New list of borrowed references. */
function parametersOf(t: Thread, args: readonly PyObject[]): PyObject[] {
  const found: PyObject[] = [];
  const addUnique = (o: PyObject): void => {
    if (!found.includes(o)) found.push(o);
  };
  for (const arg of args) {
    if (isType(arg)) continue;
    if (getAttrPresent(t, arg, '__typing_subst__') || isTypeVariable(arg)) {
      addUnique(arg);
      continue;
    }
    const nested = getAttrTextOrNull(t, arg, '__parameters__');
    if (nested === null) continue;
    if ((nested.type.flags & TypeFlags.TupleSubclass) !== 0) for (const item of tupleItems(nested)) addUnique(item);
    decref(t, nested);
  }
  return found;
}

function isTypeVariable(o: PyObject): boolean {
  return o.type.name === 'TypeVar' || o.type.name === 'typing.TypeVar';
}

function getParameters(t: Thread, o: PyObject): PyObject {
  const data = aliasData(o);
  data.parameters ??= newTuple(t, parametersOf(t, tupleItems(data.args)).map(incref));
  return incref(data.parameters);
}

/** `list[T][int]`: puts arguments in for type variables. */
function subscript(t: Thread, o: PyObject, key: PyObject): PyObject {
  const data = aliasData(o);
  const parameters = getParameters(t, o);
  const given = argumentTuple(t, key);
  const made: PyObject[] = [];
  try {
    const names = tupleItems(parameters);
    const values = tupleItems(given);
    if (names.length === 0) throw typeError(t, t.profile.messages.aliasNotGeneric(reprText(t, o)));
    if (names.length !== values.length) {
      throw typeError(
        t,
        `Too ${values.length > names.length ? 'many' : 'few'} arguments for ${reprText(t, o)}; actual ${values.length}, expected ${names.length}`,
      );
    }
    for (const arg of tupleItems(data.args)) made.push(substitute(t, arg, names, values));
    const result = newInstance(t, t.typeOf(GENERIC_ALIAS));
    result.value = new AliasData(incref(data.origin), newTuple(t, made.map(incref)));
    return result;
  } finally {
    decrefAll(t, made);
    decref(t, parameters);
    decref(t, given);
  }
}

function substitute(t: Thread, arg: PyObject, names: readonly PyObject[], values: readonly PyObject[]): PyObject {
  const index = names.indexOf(arg);
  if (index >= 0) return incref(values[index] as PyObject);
  if (isType(arg)) return incref(arg);
  const nested = getAttrTextOrNull(t, arg, '__parameters__');
  if (nested === null) return incref(arg);
  const inner =
    (nested.type.flags & TypeFlags.TupleSubclass) !== 0
      ? tupleItems(nested).map((p) => incref(values[names.indexOf(p)] ?? p))
      : [];
  decref(t, nested);
  if (inner.length === 0) return incref(arg);
  const key = newTuple(t, inner);
  try {
    return getItem(t, arg, key);
  } finally {
    decref(t, key);
  }
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
      checkPositional(t, 'GenericAlias', args.length - (kwnames?.length ?? 0), 2, 2);
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
      if (b.type !== a.type || (op !== CompareOp.EQ && op !== CompareOp.NE)) return incref(t.notImplemented);
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
      // Instances that can keep it remember the alias they were made through.
      const done = catching(t, ATTRIBUTE_ERROR, () => {
        setAttr(t, made, t.name('__orig_class__'), o);
        return true;
      });
      void done;
      return made;
    },
    mpSubscript: subscript,
    nbOr: newUnion,
    tpIter: (t, o) => {
      if (!t.profile.aliasAttributes.has('__unpacked__')) throw typeError(t, `'${o.type.name}' object is not iterable`);
      const data = aliasData(o);
      const starred = newInstance(t, t.typeOf(GENERIC_ALIAS));
      const copy = new AliasData(incref(data.origin), incref(data.args));
      copy.starred = true;
      starred.value = copy;
      const tuple = newTuple(t, [starred]);
      const iterator = getIter(t, tuple);
      decref(t, tuple);
      return iterator;
    },
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
    noArgs('__reduce__', (t, o) =>
      newTuple(t, [incref(t.typeOf(GENERIC_ALIAS)), newTuple(t, [incref(aliasData(o).origin), incref(aliasData(o).args)])]),
    ),
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
