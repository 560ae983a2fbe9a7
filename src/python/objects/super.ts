// super: attribute lookup that starts behind a class in an object's method resolution order.
// Follows superobject of Objects/typeobject.c, CPython 3.13. Without arguments it takes both from the calling frame.

import { decref, xdecref } from '../heap/heap.ts';
import {
  incref,
  isSubtype,
  isType,
  type PyContainer,
  type PyObject,
  type PyStr,
  type PyType,
  TypeFlags,
} from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { TypeSpec } from '../heap/type-spec.ts';
import { typeError } from './errors.ts';
import { newInstance, releaseObject } from './object.ts';
import { genericGetAttr, getAttrOrNull, getAttrText } from './protocols/attribute.ts';
import { newStr } from './str.ts';
import { newTupleOf } from './tuple.ts';
import { ownTypeEntry } from './type-dict.ts';

export class SuperData {
  type: PyType | null = null;
  object: PyObject | null = null;
  objectType: PyType | null = null;
}

function data(o: PyObject): SuperData {
  return o.value as SuperData;
}

/** What `super(type, o).name` finds: new reference, or null. Used by LOAD_SUPER_ATTR too. */
export function superLookup(t: Thread, start: PyType, objectType: PyType, object: PyObject, name: PyStr): PyObject | null {
  const { mro } = objectType;
  for (let i = mro.indexOf(start) + 1; i > 0 && i < mro.length; i++) {
    const found = ownTypeEntry(t, mro[i] as PyType, name.value);
    if (found === null) continue;
    const { tpDescrGet } = found.type.ops;
    incref(found);
    if (tpDescrGet === null) return found;
    try {
      // Through a class there is no instance to bind to.
      return tpDescrGet(t, found, object === objectType ? null : object, objectType);
    } finally {
      decref(t, found);
    }
  }
  return null;
}

/** Checks that the second argument fits the first; returns the class whose order is searched (supercheck). */
export function superCheck(t: Thread, type: PyType, object: PyObject): PyType {
  if (isType(object) && (object.mro.length === 0 ? isSubtype(object, type) : object.mro.includes(type))) return object;
  if (isSubtype(object.type, type)) return object.type;
  const claimed = getAttrOrNull(t, object, t.name('__class__'));
  if (claimed !== null) {
    decref(t, claimed);
    if (isType(claimed) && claimed !== object.type && isSubtype(claimed, type)) return claimed;
  }
  throw typeError(t, t.profile.messages.superCheck(type.name, isType(object), isType(object) ? object.name : object.type.name));
}

function getattro(t: Thread, o: PyObject, name: PyStr): PyObject {
  const { type, object, objectType } = data(o);
  if (type !== null && object !== null && objectType !== null && name.value !== '__class__') {
    const found = superLookup(t, type, objectType, object, name);
    if (found !== null) return found;
  }
  return genericGetAttr(t, o, name);
}

function init(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): void {
  if (kwnames !== null && kwnames.length > 0) throw typeError(t, 'super() takes no keyword arguments');
  if (args.length > 2) throw typeError(t, t.profile.messages.superCount(args.length));
  let [type, object] = args as [PyObject | undefined, PyObject | undefined];
  if (type === undefined) [type, object] = t.superFromFrame();
  if (!isType(type)) throw typeError(t, t.profile.messages.superType(type.type.name));
  const bound = object === undefined || object === t.none ? null : object;
  const objectType = bound === null ? null : superCheck(t, type, bound);
  const state = data(self);
  const old = [state.type, state.object, state.objectType];
  state.type = incref(type);
  state.object = bound === null ? null : incref(bound);
  state.objectType = objectType === null ? null : incref(objectType);
  for (const o of old) xdecref(t, o);
}

function descrGet(t: Thread, self: PyObject, instance: PyObject | null): PyObject {
  const { type, object } = data(self);
  if (instance === null || instance === t.none || object !== null || type === null) return incref(self);
  if (self.type !== t.types.super) return t.call(self.type, [type, instance], null);
  const objectType = superCheck(t, type, instance);
  const o = newInstance(t, t.types.super);
  const state = new SuperData();
  state.type = incref(type);
  state.object = incref(instance);
  state.objectType = incref(objectType);
  o.value = state;
  return o;
}

/** Calls `super(type, type).__init_subclass__(**kwargs)` for a new class. */
export function superInitSubclass(t: Thread, type: PyType, values: readonly PyObject[], kwnames: KeywordNames): void {
  const name = t.name('__init_subclass__');
  // Where classes are called the old way, the tuple of super's arguments is what remains of it: parked.
  if (!t.profile.vectorcallClasses.has('super')) decref(t, newTupleOf(t, [type, type]));
  // A metatype's mro() may leave the class out of its own order.
  const objectType = type.mro.includes(type) ? type : superCheck(t, type, type);
  const found = superLookup(t, type, objectType, type, name) ?? ownInitSubclass(t);
  try {
    decref(t, t.call(found, values, kwnames));
  } finally {
    decref(t, found);
  }
}

/** Nothing comes after the class in its order: the super object answers with what it has from `object` itself. */
function ownInitSubclass(t: Thread): PyObject {
  return getAttrText(t, t.types.super, '__init_subclass__');
}

export const SUPER = new TypeSpec({
  name: 'super',
  doc: 'Finds attributes in the classes behind one class in the method resolution order.',
  calls: [
    'super() -> same as super(__class__, <first argument>)',
    'super(type) -> unbound super object',
    'super(type, obj) -> bound super object; requires isinstance(obj, type)',
    'super(type, type2) -> bound super object; requires issubclass(type2, type)',
  ],
  flags: TypeFlags.HaveGc | TypeFlags.BaseType,
  basicsize: 40,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      const { type, object, objectType } = data(o);
      xdecref(t, object);
      xdecref(t, type);
      xdecref(t, objectType);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      const { type, object, objectType } = data(o);
      if (object !== null) visit(object);
      if (type !== null) visit(type);
      if (objectType !== null) visit(objectType);
    },
    tpNew: (t, type) => {
      const o = newInstance(t, type);
      o.value = new SuperData();
      return o;
    },
    tpInit: init,
    tpGetattro: getattro,
    tpDescrGet: descrGet,
    tpRepr: (t, o) => {
      const { type, objectType } = data(o);
      const name = type === null ? 'NULL' : type.name;
      return newStr(
        t,
        objectType === null ? `<super: <class '${name}'>, NULL>` : `<super: <class '${name}'>, <${objectType.name} object>>`,
      );
    },
  },
  getset: [
    { name: '__thisclass__', member: true, get: (t, o) => incref(data(o).type ?? t.none) },
    { name: '__self__', member: true, get: (t, o) => incref(data(o).object ?? t.none) },
    { name: '__self_class__', member: true, get: (t, o) => incref(data(o).objectType ?? t.none) },
  ],
});
