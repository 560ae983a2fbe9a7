// Where the attributes of an instance live: in values indexed by its class's shared keys, or in a dict.
// Follows Objects/dictobject.c (init_inline_values, store_instance_attr, make_dict_from_instance_attributes, PyObject_GenericGetDict) of
// CPython 3.10 (a dict from the first store on), 3.11 and 3.12 (values in a block of their own), 3.13 (values inside the object).
// Invariant: while `o.dict` is null, `o.values` (if any) is the truth; once it is not, the dict is.

import { type DictKeys, DictValues } from '../heap/dict-keys.ts';
import { decref, xdecref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyStr, type PyType, TypeFlags, type Visit } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import {
  detachValues,
  dictDelItem,
  dictGetStr,
  dictKeysOf,
  dictSetItem,
  dictValuesOf,
  hasOtherKeys,
  makeKeysShared,
  newDict,
  newSplitDict,
  type PyDict,
  releaseKeys,
} from './dict.ts';
import { attributeError, typeError } from './errors.ts';
import { lookupType } from './protocols/attribute.ts';

/** An instance of a class with inline values: 3.13 in one block, 3.11 and 3.12 with a second one for the values. */
export function initAttributes(t: Thread, type: PyType, bytes: number): PyContainer {
  const keys = type.cachedKeys as DictKeys;
  const slotsBefore = keys.entryCount + keys.usable;
  if (keys.usable > 1) keys.usable--;
  const values = new DictValues(keys.entryCount + keys.usable, keys.entryCount);
  const inline = t.profile.instanceAttributes === 'inline';
  values.bytes = inline ? round8(slotsBefore) + 8 * (slotsBefore + 1) : round8(values.capacity + 2) + 8 * values.capacity;
  const o = t.heap.newContainer(t, type, inline ? bytes + values.bytes : bytes, null);
  if (!inline) values.address = t.heap.malloc(values.bytes);
  o.values = values;
  if (type.slotNames.length > 0) o.slots = new Array<PyObject | null>(type.slotNames.length).fill(null);
  t.heap.track(o);
  return o;
}

function round8(n: number): number {
  return (n + 7) & ~7;
}

/** The attribute in the instance itself. Borrowed; null when it has none of this name. */
export function findAttribute(o: PyContainer, name: PyStr): PyObject | null {
  if (o.dict !== null) return dictGetStr(o.dict, name);
  const { values } = o;
  if (values === null || !values.valid) return null;
  const index = (o.type.cachedKeys as DictKeys).findStr(name);
  return index < 0 ? null : (values.items[index] ?? null);
}

/** Has a dict of its own with keys that are no str, so that looking for a name may run Python code. */
export function hasOddAttributes(o: PyObject): o is PyContainer {
  return hasAttributes(o) && o.dict !== null && hasOtherKeys(o.dict);
}

/** Does an instance of this class keep attributes at all? */
export function hasAttributes(o: PyObject): o is PyContainer {
  return (o.type.flags & TypeFlags.HasDict) !== 0;
}

/** Stores (borrowing `value`) or, with null, deletes. False when there was nothing to delete. */
export function storeAttribute(t: Thread, o: PyContainer, name: PyStr, value: PyObject | null): boolean {
  // Also below a dict that works in the values (3.13): it is not tracked for what is stored this way.
  if (o.values?.valid === true) {
    const done = storeValue(t, o, o.values, name, value);
    if (done !== null) return done;
  }
  if (t.profile.instanceAttributes === 'dict' && o.type.cachedKeys !== null) return storeShared(t, o, name, value);
  const dict = o.dict ?? (value === null ? null : materialize(t, o, true));
  if (dict === null) return false;
  if (value === null) return dictDelItem(t, dict, name);
  // Assigning may run the old value's finalizer, which may replace the dict.
  incref(dict);
  dictSetItem(t, dict, name, value);
  decref(t, dict);
  return true;
}

/**
 * 3.10: stores into a dict over the class's keys. A dict that leaves them becomes the class's new example if no other instance uses
 * the old keys; otherwise, and after a deletion, the class shares nothing any more (_PyObjectDict_SetItem).
 */
function storeShared(t: Thread, o: PyContainer, name: PyStr, value: PyObject | null): boolean {
  const { type } = o;
  const dict = incref(materialize(t, o, true));
  const before = type.cachedKeys;
  const wasShared = dictKeysOf(dict) === before;
  let done = true;
  try {
    if (value === null) done = dictDelItem(t, dict, name);
    else dictSetItem(t, dict, name, value);
  } finally {
    const cached = type.cachedKeys;
    if (cached !== null && (value === null || (wasShared && cached !== dictKeysOf(dict)))) {
      type.cachedKeys = value !== null && cached.refcount === 1 ? makeKeysShared(t, dict as PyDict) : null;
      releaseKeys(t, cached);
    }
    decref(t, dict);
  }
  return done;
}

/** Null: the class cannot learn another name; the instance needs a dict. */
function storeValue(t: Thread, o: PyContainer, values: DictValues, name: PyStr, value: PyObject | null): boolean | null {
  const keys = o.type.cachedKeys as DictKeys;
  let index = keys.findStr(name);
  if (index < 0) {
    // A deletion, too, teaches the class the name (_PyObject_StoreInstanceAttribute).
    if (keys.usable <= 0) return null;
    index = keys.append(incref(name), name.hashLo, name.hashHi, null);
  }
  if (index >= values.capacity) return null;
  const old = values.items[index] ?? null;
  while (values.items.length <= index) values.items.push(null);
  values.items[index] = value === null ? null : incref(value);
  if (old === null) {
    if (value === null) return false;
    values.order.push(index);
    if (o.dict !== null) countValue(o.dict, 1);
    return true;
  }
  if (value === null) {
    values.order.splice(values.order.indexOf(index), 1);
    if (o.dict !== null) countValue(o.dict, -1);
  }
  decref(t, old);
  return true;
}

function countValue(dict: PyContainer, change: 1 | -1): void {
  (dict as PyDict).value.used += change;
}

/** The instance's dict, made from its values if need be. Borrowed. `isForStore`: an attribute is about to be stored in it. */
export function materialize(t: Thread, o: PyContainer, isForStore = false): PyContainer {
  if (o.dict !== null) return o.dict;
  const { values } = o;
  const keys = o.type.cachedKeys;
  if (values?.valid === true && keys !== null) {
    o.dict = newSplitDict(t, keys, values);
    // 3.11 and 3.12 hand the block over; in 3.13 the object keeps the memory, the dict works in it.
    if (values.address !== 0) o.values = null;
  } else if (keys !== null && (isForStore || t.profile.readDictsShareKeys)) {
    o.dict = newSplitDict(t, keys, null);
  } else {
    o.dict = newDict(t);
  }
  return o.dict;
}

/** 3.13: while values lie in the object, the collector does not see the dict that works in them (PyObject_VisitManagedDict). */
export function visitAttributes(o: PyContainer, visit: Visit): void {
  if (o.dict !== null && o.values?.valid !== true) {
    visit(o.dict);
    return;
  }
  const { values } = o;
  if (values === null || !values.valid) return;
  const { items } = values;
  for (let i = 0; i < items.length; i++) {
    const value = items[i] as PyObject | null;
    if (value !== null) visit(value);
  }
}

/** tp_clear of the attributes: values go, a dict is dropped. */
export function clearAttributes(t: Thread, o: PyContainer): void {
  if (o.dict !== null) {
    dropDict(t, o);
    return;
  }
  const { values } = o;
  if (values !== null) dropValues(t, values);
}

/** At death: also gives back the values' own block. */
export function releaseAttributes(t: Thread, o: PyContainer): void {
  if (o.dict !== null) {
    dropDict(t, o);
    return;
  }
  const { values } = o;
  if (values === null) return;
  dropValues(t, values);
  if (values.address !== 0) {
    t.heap.free(values.address, values.bytes);
    o.values = null;
  }
}

function dropDict(t: Thread, o: PyContainer): void {
  const { dict } = o;
  o.dict = null;
  // A dict that works in the object's values takes them with it: it may outlive the object.
  if (dict !== null && o.values !== null && dictValuesOf(dict) === o.values) detachValues(t, dict);
  xdecref(t, dict);
}

function dropValues(t: Thread, values: DictValues): void {
  const { items } = values;
  values.order.length = 0;
  for (let i = 0; i < items.length; i++) {
    const value = items[i] as PyObject | null;
    items[i] = null;
    xdecref(t, value);
  }
}

/** `__dict__` of instances of classes made by `class` (subtype_dict). */
export function subtypeDict(t: Thread, o: PyObject): PyObject {
  const type = builtinBaseWithDict(o);
  if (type === null) return genericDict(t, o);
  const descriptor = lookupType(t, type, '__dict__');
  const get = descriptor === null ? null : descriptor.type.ops.tpDescrGet;
  if (descriptor === null || get === null) throw unsupportedDict(t, o);
  return get(t, descriptor, o, o.type);
}

/** The `__dict__` of an object that keeps one. */
export function genericDict(t: Thread, o: PyObject): PyObject {
  if (!hasAttributes(o)) throw attributeError(t, o, null, `'${o.type.name}' object has no attribute '__dict__'`);
  return incref(materialize(t, o));
}

export function setGenericDict(t: Thread, o: PyObject, value: PyObject | null): void {
  if (value === null) throw typeError(t, 'cannot delete __dict__');
  assignDict(t, o, value);
}

/** The same for instances of classes made by `class`: the dict may go (subtype_setdict). */
export function setInstanceDict(t: Thread, o: PyObject, value: PyObject | null): void {
  const type = builtinBaseWithDict(o);
  if (type === null) {
    assignDict(t, o, value);
    return;
  }
  const descriptor = lookupType(t, type, '__dict__');
  const set = descriptor === null ? null : descriptor.type.ops.tpDescrSet;
  if (descriptor === null || set === null) throw unsupportedDict(t, o);
  set(t, descriptor, o, value);
}

function assignDict(t: Thread, o: PyObject, value: PyObject | null): void {
  if (value === null) {
    replaceDict(t, o as PyContainer, null);
    return;
  }
  if ((value.type.flags & TypeFlags.DictSubclass) === 0) {
    throw typeError(t, `__dict__ must be set to a dictionary, not a '${value.type.name}'`);
  }
  replaceDict(t, o as PyContainer, incref(value) as PyContainer);
}

/** A class, a module, an exception: its built-in type says what may be done to the dict (get_builtin_base_with_dict). */
function builtinBaseWithDict(o: PyObject): PyType | null {
  for (let { type } = o; type.base !== null; type = type.base)
    if ((type.flags & TypeFlags.HasDict) !== 0 && (type.flags & TypeFlags.HeapType) === 0) return type;
  return null;
}

function unsupportedDict(t: Thread, o: PyObject): unknown {
  return typeError(t, `this __dict__ descriptor does not support '${o.type.name}' objects`);
}

/** Steals `dict`. The values, if any, go. */
export function replaceDict(t: Thread, o: PyContainer, dict: PyContainer | null): void {
  const old = o.dict;
  const { values } = o;
  if (old === null && values?.valid === true) {
    o.values = null;
    const bytesOnly = new DictValues(0);
    bytesOnly.valid = false;
    if (values.address === 0) {
      bytesOnly.bytes = values.bytes;
      o.values = bytesOnly;
    }
    o.dict = dict;
    dropValues(t, values);
    if (values.address !== 0) t.heap.free(values.address, values.bytes);
    return;
  }
  o.dict = dict;
  if (old !== null && values !== null && dictValuesOf(old) === values) detachValues(t, old);
  xdecref(t, old);
}
