// `object.__reduce_ex__`, `__reduce__` and `__getstate__`: how copy and pickle take an object apart.
// Follows Objects/typeobject.c (reduce_newobj, object_getstate_default), CPython 3.10-3.13.

import { decref, decrefAll, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { dictGetStr, dictSetItem, dictSize, newDict } from './dict.ts';
import { typeError, valueError } from './errors.ts';
import { genericDict, hasAttributes } from './instance-attributes.ts';
import { newInt } from './int.ts';
import { listItems } from './list-storage.ts';
import { OBJECT } from './object.ts';
import { attributeName, callSpecial, getAttrOrNull, getAttrText, getAttrTextOrNull, lookupType } from './protocols/attribute.ts';
import { getIter } from './protocols/iterate.ts';
import { asInt } from './protocols/number.ts';
import { newTuple, tupleItems } from './tuple.ts';

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
  if (type.ops.tpNew === null || (type.flags & TypeFlags.DisallowInstantiation) !== 0)
    throw typeError(t, `cannot pickle '${type.name}' object`);
  const { args, kwargs } = newArguments(t, self);
  const copyreg = t.importModule('copyreg');
  const hasArguments = args !== null;
  let head: PyObject;
  let tail: PyObject;
  if (kwargs === null || dictSize(kwargs as PyContainer) === 0) {
    if (kwargs !== null) decref(t, kwargs);
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

/** What `__getnewargs_ex__` or `__getnewargs__` of the class gives; null where it has neither. Owned. */
function newArguments(t: Thread, self: PyObject): { args: PyObject | null; kwargs: PyObject | null } {
  const pair = callSpecial(t, self, '__getnewargs_ex__', []);
  if (pair !== null) return extendedArguments(t, pair);
  const args = callSpecial(t, self, '__getnewargs__', []);
  if (args === null) return { args: null, kwargs: null };
  if ((args.type.flags & TypeFlags.TupleSubclass) !== 0) return { args, kwargs: null };
  const { name } = args.type;
  decref(t, args);
  throw typeError(t, `__getnewargs__ should return a tuple, not '${name}'`);
}

/** Steals `pair`. */
function extendedArguments(t: Thread, pair: PyObject): { args: PyObject; kwargs: PyObject } {
  try {
    if ((pair.type.flags & TypeFlags.TupleSubclass) === 0)
      throw typeError(t, `__getnewargs_ex__ should return a tuple, not '${pair.type.name}'`);
    const items = tupleItems(pair);
    if (items.length !== 2) throw valueError(t, `__getnewargs_ex__ should return a tuple of length 2, not ${items.length}`);
    const [args, kwargs] = items as [PyObject, PyObject];
    const refusal = (place: string, kind: string, o: PyObject): string =>
      `${place} item of the tuple returned by __getnewargs_ex__ must be a ${kind}, not '${o.type.name}'`;
    if ((args.type.flags & TypeFlags.TupleSubclass) === 0) throw typeError(t, refusal('first', 'tuple', args));
    if ((kwargs.type.flags & TypeFlags.DictSubclass) === 0) throw typeError(t, refusal('second', 'dict', kwargs));
    return { args: incref(args), kwargs: incref(kwargs) };
  } finally {
    decref(t, pair);
  }
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

/** object.__getstate__() */
export function defaultStateOf(t: Thread, self: PyObject): PyObject {
  return defaultState(t, self, false);
}

/** The state that `__reduce__` of a container gives: by `__getstate__` where objects have it, else the instance dict alone. */
export function stateOf(t: Thread, self: PyObject): PyObject {
  if (t.profile.objectGetstate) return getState(t, self, false);
  return getAttrTextOrNull(t, self, '__dict__') ?? incref(t.none);
}

/** The instance dict, or None; with slots a pair of it and a dict of their values. */
function defaultState(t: Thread, self: PyObject, required: boolean): PyObject {
  const { type } = self;
  if (required && type.itemsize !== 0) throw typeError(t, t.profile.messages.unpicklable(type.name));
  const hasDict = hasAttributes(self);
  const slotNames = slotNamesOf(t, self);
  if (required && isOpaque(t, self)) {
    decrefAll(t, slotNames);
    throw typeError(t, `cannot pickle '${type.name}' object`);
  }
  const isEmpty = !hasDict || !hasInstanceAttributes(self);
  const state = isEmpty ? incref(t.none) : genericDict(t, self);
  if (slotNames.length === 0) return state;
  const slots = newDict(t);
  let count = 0;
  try {
    for (const name of slotNames) {
      const value = getAttrOrNull(t, self, attributeName(t, name));
      if (value === null) continue;
      dictSetItem(t, slots, name, value);
      decref(t, value);
      count++;
    }
  } finally {
    decrefAll(t, slotNames);
  }
  if (count > 0) return newTuple(t, [state, slots]);
  decref(t, slots);
  return state;
}

/** _PyObject_IsInstanceDictEmpty, the other way round. */
function hasInstanceAttributes(o: PyContainer): boolean {
  if (o.dict !== null) return dictSize(o.dict) > 0;
  return o.values?.valid === true && o.values.order.length > 0;
}

/** An object of a type with more in it than attributes: its nearest built-in class has room for something. */
function isOpaque(t: Thread, self: PyObject): boolean {
  let base = self.type;
  while ((base.flags & TypeFlags.HeapType) !== 0 && base.base !== null) base = base.base;
  if (base === t.types.object) return false;
  const pointers = ((base.flags & TypeFlags.HasDict) !== 0 ? 1 : 0) + ((base.flags & TypeFlags.HasWeakrefs) !== 0 ? 1 : 0);
  return base.basicsize > t.types.object.basicsize + 8 * pointers;
}

/** New references to the names of slots by which state is kept: what copyreg._slotnames has left in the class, or finds now (_PyType_GetSlotNames). */
function slotNamesOf(t: Thread, self: PyObject): readonly PyObject[] {
  const { type } = self;
  const cached = type.dict === null ? null : dictGetStr(type.dict, t.name('__slotnames__'));
  if (cached !== null) return (cached.type.flags & TypeFlags.ListSubclass) === 0 ? [] : listItems(cached).map(incref);
  const copyreg = t.importModule('copyreg');
  const find = getAttrText(t, copyreg, '_slotnames');
  decref(t, copyreg);
  const names = t.call(find, [type], null);
  decref(t, find);
  const found = listItems(names).map(incref);
  decref(t, names);
  return found;
}
