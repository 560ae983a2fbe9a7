// `object.__reduce_ex__`, `__reduce__` and `__getstate__`: how copy and pickle take an object apart.
// Follows Objects/typeobject.c (reduce_newobj, object_getstate_default), CPython 3.10-3.13.

import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { descriptorData } from './descriptors.ts';
import { dictSetStr, newDict } from './dict.ts';
import { typeError } from './errors.ts';
import { genericDict, hasAttributes } from './instance-attributes.ts';
import { newInt } from './int.ts';
import { OBJECT } from './object.ts';
import { getAttrText, getAttrTextOrNull, lookupType } from './protocols/attribute.ts';
import { getIter } from './protocols/iterate.ts';
import { asInt } from './protocols/number.ts';
import { newTuple } from './tuple.ts';

export function reduceObjectEx(t: Thread, self: PyObject, protocolObject: PyObject): PyObject {
  const protocol = asInt(t, protocolObject);
  const own = lookupType(t, self.type, '__reduce__');
  const generic = lookupType(t, t.typeOf(OBJECT), '__reduce__');
  if (own !== null && own !== generic) {
    const method = getAttrText(t, self, '__reduce__');
    try {
      return t.call(method, [], null);
    } finally {
      decref(t, method);
    }
  }
  return reduce(t, self, protocol);
}

export function reduceObject(t: Thread, self: PyObject): PyObject {
  return reduce(t, self, 0);
}

function reduce(t: Thread, self: PyObject, protocol: number): PyObject {
  if (protocol >= 2) return reduceNewObject(t, self);
  const copyreg = t.importModule('copyreg');
  const fn = getAttrText(t, copyreg, '_reduce_ex');
  decref(t, copyreg);
  const number = newInt(t, protocol);
  try {
    return t.call(fn, [self, number], null);
  } finally {
    decref(t, fn);
    decref(t, number);
  }
}

/** (copyreg.__newobj__, (cls, *args), state, listitems, dictitems). */
function reduceNewObject(t: Thread, self: PyObject): PyObject {
  const { type } = self;
  if (type.ops.tpNew === null) throw typeError(t, `cannot pickle '${type.name}' object`);
  const { args, kwargs } = newArguments(t, self);
  const copyreg = t.importModule('copyreg');
  const hasArguments = args !== null;
  let head: PyObject;
  let tail: PyObject;
  if (kwargs === null) {
    head = getAttrText(t, copyreg, '__newobj__');
    tail = newTuple(t, [incref(type), ...(args === null ? [] : (args.value as readonly PyObject[]).map(incref))]);
    xdecref(t, args);
  } else {
    head = getAttrText(t, copyreg, '__newobj_ex__');
    tail = newTuple(t, [incref(type), args ?? incref(t.emptyTuple), kwargs]);
  }
  decref(t, copyreg);
  try {
    const isList = (type.flags & TypeFlags.ListSubclass) !== 0;
    const isDict = (type.flags & TypeFlags.DictSubclass) !== 0;
    const state = getState(t, self, !hasArguments && !isList && !isDict);
    const listItems = isList ? getIter(t, self) : incref(t.none);
    const dictItems = isDict ? itemsIterator(t, self) : incref(t.none);
    return newTuple(t, [incref(head), incref(tail), state, listItems, dictItems]);
  } finally {
    decref(t, head);
    decref(t, tail);
  }
}

function itemsIterator(t: Thread, self: PyObject): PyObject {
  const method = getAttrText(t, self, 'items');
  const items = t.call(method, [], null);
  decref(t, method);
  const iterator = getIter(t, items);
  decref(t, items);
  return iterator;
}

/** What `__getnewargs_ex__` or `__getnewargs__` gives; null where there is neither. Owned. */
function newArguments(t: Thread, self: PyObject): { args: PyObject | null; kwargs: PyObject | null } {
  const extended = getAttrTextOrNull(t, self, '__getnewargs_ex__');
  if (extended !== null) {
    const pair = t.call(extended, [], null);
    decref(t, extended);
    const items = (pair.type.flags & TypeFlags.TupleSubclass) !== 0 ? (pair.value as readonly PyObject[]) : null;
    if (items === null) throw typeError(t, `__getnewargs_ex__ should return a tuple, not '${pair.type.name}'`);
    const [args, kwargs] = items as [PyObject, PyObject];
    incref(args);
    incref(kwargs);
    decref(t, pair);
    return { args, kwargs };
  }
  const plain = getAttrTextOrNull(t, self, '__getnewargs__');
  if (plain === null) return { args: null, kwargs: null };
  const args = t.call(plain, [], null);
  decref(t, plain);
  if ((args.type.flags & TypeFlags.TupleSubclass) === 0)
    throw typeError(t, `__getnewargs__ should return a tuple, not '${args.type.name}'`);
  return { args, kwargs: null };
}

function getState(t: Thread, self: PyObject, required: boolean): PyObject {
  const method = getAttrTextOrNull(t, self, '__getstate__');
  if (method !== null) {
    const own = lookupType(t, self.type, '__getstate__');
    const isDefault = t.profile.objectGetstate && own !== null && own === lookupType(t, t.typeOf(OBJECT), '__getstate__');
    if (!isDefault) {
      try {
        return t.call(method, [], null);
      } finally {
        decref(t, method);
      }
    }
    decref(t, method);
  }
  return defaultState(t, self, required);
}

export function stateOf(t: Thread, self: PyObject): PyObject {
  return defaultState(t, self, false);
}

/** The instance dict, or None; with slots a pair of it and a dict of their values. */
function defaultState(t: Thread, self: PyObject, required: boolean): PyObject {
  const { type } = self;
  if (required && type.itemsize !== 0) throw typeError(t, `cannot pickle '${type.name}' object`);
  const hasDict = hasAttributes(self);
  const slotNames = slotNamesOf(t, self);
  if (required && !hasDict && slotNames.length === 0 && isOpaque(t, self))
    throw typeError(t, `cannot pickle '${type.name}' object`);
  const state = hasDict ? genericDict(t, self) : incref(t.none);
  if (slotNames.length === 0) return state;
  const slots = newDict(t);
  let count = 0;
  for (const name of slotNames) {
    const value = getAttrTextOrNull(t, self, name);
    if (value === null) continue;
    dictSetStr(t, slots, t.name(name), value);
    decref(t, value);
    count++;
  }
  if (count > 0) return newTuple(t, [state, slots]);
  decref(t, slots);
  return state;
}

/** An object with host state that neither dict nor slots show. */
function isOpaque(t: Thread, self: PyObject): boolean {
  let base = self.type;
  while ((base.flags & TypeFlags.HeapType) !== 0 && base.base !== null) base = base.base;
  return base !== t.types.object && base.basicsize > 16;
}

/** Names of slots by which state is kept (copyreg._slotnames), mangled. */
function slotNamesOf(t: Thread, self: PyObject): string[] {
  const names: string[] = [];
  for (const name of self.type.slotNames) {
    const found = lookupType(t, self.type, name);
    if (found !== null && descriptorData(found) !== null) names.push(name);
  }
  return names;
}
