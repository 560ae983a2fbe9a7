// Attribute access: the generic algorithm of instances, and the cached lookup through a class's method resolution order.
// Follows Objects/object.c (_PyObject_GenericGetAttrWithDict, SetAttr) and typeobject.c (_PyType_Lookup, find_name_in_mro), CPython 3.13.

import { decref, decrefAll } from '../../heap/heap.ts';
import { incref, isSubtype, isType, type PyContainer, type PyObject, PyStr, type PyType, TypeFlags } from '../../heap/object.ts';
import type { Thread } from '../../heap/thread.ts';
import type { KeywordNames } from '../../heap/type-slots.ts';
import { dictGetItem, hasOtherKeys, newDict } from '../dict.ts';
import { attributeError, catching, exceptionMatches, PyRaise, typeError } from '../errors.ts';
import { ATTRIBUTE_ERROR, BASE_EXCEPTION, completeAttributeErrorContext } from '../exceptions.ts';
import { findAttribute, hasAttributes, hasOddAttributes, storeAttribute } from '../instance-attributes.ts';
import { sequenceItem } from '../sequence-index.ts';
import { computeHash, strOf } from '../str.ts';
import { ownTypeEntry } from '../type-dict.ts';
import { length, repr } from './object.ts';

/** What the class and its ancestors have under this name. Borrowed; null when none has. */
export function lookupType(t: Thread, type: PyType, name: string): PyObject | null {
  const cached = type.lookupCache.get(name);
  if (cached !== undefined) return cached;
  let found: PyObject | null = null;
  // What an odd key does when it is compared may change the classes.
  let isLasting = true;
  for (const ancestor of type.mro) {
    if (ancestor.dict !== null && hasOtherKeys(ancestor.dict)) {
      isLasting = false;
      found = entryAmongAny(t, ancestor.dict, name);
    } else found = ownTypeEntry(t, ancestor, name);
    if (found !== null) break;
  }
  if (isLasting) type.keepLookup(name, found);
  return found;
}

/** The entry of a class whose dict has keys that are no str; what comparing them raises counts as not found (_PyType_Lookup). */
function entryAmongAny(t: Thread, dict: PyContainer, name: string): PyObject | null {
  incref(dict);
  try {
    return dictGetItem(t, dict, t.name(name));
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown;
    decref(t, thrown.value);
    return null;
  } finally {
    decref(t, dict);
  }
}

/** The same for a name that a program has written or made: the class remembers having been asked for it (see MethodCache). */
export function lookupName(t: Thread, type: PyType, name: PyStr): PyObject | null {
  t.methodCache.note(t, type, name);
  return lookupType(t, type, name.value);
}

/** A special method looked up in the class and bound to the object (lookup_maybe_method). New reference; null when there is none. */
export function lookupSpecial(t: Thread, o: PyObject, name: string): PyObject | null {
  const found = lookupType(t, o.type, name);
  if (found === null) return null;
  const { tpDescrGet } = found.type.ops;
  return tpDescrGet === null ? incref(found) : tpDescrGet(t, found, o, o.type);
}

/** Calls a special method without making a bound method for it. Null when the class has none; `self` comes before `args`. */
export function callSpecial(
  t: Thread,
  o: PyObject,
  name: string,
  args: readonly PyObject[],
  kwnames: KeywordNames = null,
): PyObject | null {
  const found = lookupType(t, o.type, name);
  if (found === null) return null;
  if ((found.type.flags & TypeFlags.MethodDescriptor) !== 0) {
    incref(found);
    try {
      return t.call(found, [o, ...args], kwnames);
    } finally {
      decref(t, found);
    }
  }
  const { tpDescrGet } = found.type.ops;
  const bound = tpDescrGet === null ? incref(found) : tpDescrGet(t, found, o, o.type);
  try {
    return t.call(bound, args, kwnames);
  } finally {
    decref(t, bound);
  }
}

/** Calls a special method through the bound method that fetching it makes (_PyObject_LookupSpecial). Null when the class has none. */
export function callBound(t: Thread, o: PyObject, name: string, args: readonly PyObject[]): PyObject | null {
  const method = lookupSpecial(t, o, name);
  if (method === null) return null;
  try {
    return t.call(method, args, null);
  } finally {
    decref(t, method);
  }
}

/** `o.name(*args)` without a bound method where the class has a function of this name (PyObject_VectorcallMethod). */
export function callMethod(t: Thread, o: PyObject, name: PyStr, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  if (o.type.ops.tpGetattro === genericGetAttr) {
    const found = lookupName(t, o.type, name);
    const isMethod = found !== null && (found.type.flags & TypeFlags.MethodDescriptor) !== 0;
    if (isMethod && !hasOddAttributes(o) && !(hasAttributes(o) && findAttribute(o, name) !== null)) {
      return callSpecial(t, o, name.value, args, kwnames) as PyObject;
    }
  }
  const method = getAttr(t, o, name);
  try {
    return t.call(method, args, kwnames);
  } finally {
    decref(t, method);
  }
}

/** The attribute; an AttributeError on the way that does not say what it is about says it then (set_attribute_error_context). */
export function getAttr(t: Thread, o: PyObject, name: PyStr): PyObject {
  try {
    return getAttrPlainly(t, o, name);
  } catch (thrown) {
    if (thrown instanceof PyRaise && exceptionMatches(t, thrown, ATTRIBUTE_ERROR)) {
      completeAttributeErrorContext(t, thrown.value, o, name);
    }
    throw thrown;
  }
}

function getAttrPlainly(t: Thread, o: PyObject, name: PyStr): PyObject {
  const { tpGetattro } = o.type.ops;
  if (tpGetattro === null) throw noAttribute(t, o, name);
  return tpGetattro(t, o, name);
}

export function getAttrText(t: Thread, o: PyObject, name: string): PyObject {
  return getAttr(t, o, t.name(name));
}

/** Null instead of an AttributeError. */
export function getAttrOrNull(t: Thread, o: PyObject, name: PyStr): PyObject | null {
  if (o.type.ops.tpGetattro === genericGetAttr) return catching(t, ATTRIBUTE_ERROR, () => genericGetAttrOrNull(t, o, name));
  return catching(t, ATTRIBUTE_ERROR, () => getAttrPlainly(t, o, name));
}

export function getAttrTextOrNull(t: Thread, o: PyObject, name: string): PyObject | null {
  return getAttrOrNull(t, o, t.name(name));
}

/** A null value deletes. */
export function setAttr(t: Thread, o: PyObject, name: PyStr, value: PyObject | null): void {
  const { tpSetattro } = o.type.ops;
  if (tpSetattro === null) {
    const verb = value === null ? 'del' : 'assign to';
    const has = o.type.ops.tpGetattro === null ? 'no attributes' : 'only read-only attributes';
    throw typeError(t, `'${o.type.name}' object has ${has} (${verb} .${name.value})`);
  }
  tpSetattro(t, o, name, value);
}

export function setAttrText(t: Thread, o: PyObject, name: string, value: PyObject): void {
  setAttr(t, o, t.name(name), value);
}

/** getattr() with a name that is any object: must be a str. Borrowed. */
export function attributeName(t: Thread, name: PyObject): PyStr {
  if (name instanceof PyStr) return name;
  if ((name.type.flags & TypeFlags.UnicodeSubclass) !== 0) return t.name(strOf(name).value);
  throw typeError(t, `attribute name must be string, not '${name.type.name}'`);
}

export function noAttribute(t: Thread, o: PyObject, name: PyStr): PyRaise {
  return attributeError(t, o, name, `'${o.type.name}' object has no attribute '${name.value}'`);
}

/** The tp_getattro of most types: data descriptor, instance, other descriptor, class attribute. */
export function genericGetAttr(t: Thread, o: PyObject, name: PyStr): PyObject {
  const found = genericGetAttrOrNull(t, o, name);
  if (found !== null) return found;
  throw noAttribute(t, o, name);
}

export function genericGetAttrOrNull(t: Thread, o: PyObject, name: PyStr): PyObject | null {
  const { type } = o;
  const descriptor = lookupName(t, type, name);
  if (descriptor !== null) {
    const { tpDescrGet, tpDescrSet } = descriptor.type.ops;
    if (tpDescrGet !== null && tpDescrSet !== null) {
      incref(descriptor);
      try {
        return tpDescrGet(t, descriptor, o, type);
      } finally {
        decref(t, descriptor);
      }
    }
  }
  if (hasOddAttributes(o)) return attributeAmongAny(t, o, name, descriptor);
  if (hasAttributes(o)) {
    // A name put together at run time has not been looked up anywhere yet.
    if (!name.hashed) computeHash(t, name);
    const own = findAttribute(o, name);
    if (own !== null) return incref(own);
  }
  return descriptor === null ? null : boundTo(t, o, incref(descriptor));
}

/** What a class attribute is for an instance. Takes over the reference to it. */
function boundTo(t: Thread, o: PyObject, descriptor: PyObject): PyObject {
  const { tpDescrGet } = descriptor.type.ops;
  if (tpDescrGet === null) return descriptor;
  try {
    return tpDescrGet(t, descriptor, o, o.type);
  } finally {
    decref(t, descriptor);
  }
}

/** Comparing the instance's odd keys may take everything away from class and instance. */
function attributeAmongAny(t: Thread, o: PyContainer, name: PyStr, descriptor: PyObject | null): PyObject | null {
  const dict = incref(o.dict as PyContainer);
  if (descriptor !== null) incref(descriptor);
  let isTaken = false;
  try {
    const own = dictGetItem(t, dict, name);
    if (own !== null) return incref(own);
    if (descriptor === null) return null;
    isTaken = true;
    return boundTo(t, o, descriptor);
  } finally {
    decref(t, dict);
    if (descriptor !== null && !isTaken) decref(t, descriptor);
  }
}

/** The tp_setattro of most types. */
export function genericSetAttr(t: Thread, o: PyObject, name: PyStr, value: PyObject | null): void {
  const { type } = o;
  const descriptor = lookupName(t, type, name);
  if (descriptor !== null) {
    const { tpDescrSet } = descriptor.type.ops;
    if (tpDescrSet !== null) {
      incref(descriptor);
      try {
        tpDescrSet(t, descriptor, o, value);
      } finally {
        decref(t, descriptor);
      }
      return;
    }
  }
  if (hasAttributes(o)) {
    if (storeAttribute(t, o, t.internKey(name), value)) return;
    if (t.profile.missingDeletionNamesKey) throw attributeError(t, null, null, name.value);
    const text = `'${type.name}' object has no attribute '${name.value}'`;
    // What deletes from the values inside an object says less than what deletes from a dict.
    throw o.values?.valid === true ? attributeError(t, null, null, text) : unwritable(t, o, name, text);
  }
  if (descriptor === null) {
    const hint = type.ops.tpSetattro === genericSetAttr ? t.profile.messages.noDictHint : '';
    throw unwritable(t, o, name, `'${type.name}' object has no attribute '${name.value}'${hint}`);
  }
  throw attributeError(t, null, null, `'${type.name}' object attribute '${name.value}' is read-only`);
}

/** An attribute that is not there to be set or deleted: reading alone told its error of the object in every version. */
export function unwritable(t: Thread, o: PyObject, name: PyStr, text: string): PyRaise {
  const isNamed = t.profile.missingAttributeOfWriteIsNamed;
  return attributeError(t, isNamed ? o : null, isNamed ? name : null, text);
}

/** `object.__dir__`: names of the instance, its class and the class's bases. */
export function dirOf(t: Thread, o: PyObject): PyObject {
  // Also what a bound method shows of its function; a dict that is none is left out.
  const shown = getAttrTextOrNull(t, o, '__dict__');
  const dict = shown !== null && (shown.type.flags & TypeFlags.DictSubclass) !== 0 ? shown : null;
  if (dict === null && shown !== null) decref(t, shown);
  const names = newDict(t);
  const update = getAttrText(t, names, 'update');
  const merge = (source: PyObject): void => {
    decref(t, t.call(update, [source], null));
  };
  try {
    if (dict !== null) merge(dict);
    const cls = getAttrTextOrNull(t, o, '__class__');
    if (cls !== null) {
      mergeClassDict(t, cls, merge);
      decref(t, cls);
    }
    return t.call(t.types.list, [names], null);
  } finally {
    decrefAll(t, [update, names, dict]);
  }
}

/** Adds the names of a class and, depth first, of its bases. */
export function mergeClassDict(t: Thread, cls: PyObject, merge: (source: PyObject) => void): void {
  const dict = getAttrTextOrNull(t, cls, '__dict__');
  if (dict !== null) {
    merge(dict);
    decref(t, dict);
  }
  const bases = getAttrTextOrNull(t, cls, '__bases__');
  if (bases === null) return;
  try {
    // What a class that is none calls its bases need be no tuple.
    const count = catching(t, BASE_EXCEPTION, () => length(t, bases)) ?? 0;
    for (let i = 0; i < count; i++) {
      const base = sequenceItem(t, bases, i);
      try {
        mergeClassDict(t, base, merge);
      } finally {
        decref(t, base);
      }
    }
  } finally {
    decref(t, bases);
  }
}

/** What a module, class or instance shows for `name`, for messages. */
export function quoted(t: Thread, o: PyObject): string {
  const text = repr(t, o);
  const { value } = strOf(text);
  decref(t, text);
  return value;
}

/** isinstance by real type or `__class__` (object_isinstance of abstract.c). */
export function isInstanceOf(t: Thread, o: PyObject, cls: PyObject): boolean {
  if (!isType(cls)) return abstractIsInstance(t, o, cls);
  if (isSubtype(o.type, cls)) return true;
  const claimed = getAttrTextOrNull(t, o, '__class__');
  if (claimed === null) return false;
  const result = claimed !== o.type && isType(claimed) && isSubtype(claimed, cls);
  decref(t, claimed);
  return result;
}

function abstractIsInstance(t: Thread, o: PyObject, cls: PyObject): boolean {
  requireBases(t, cls, 'isinstance() arg 2 must be a type, a tuple of types, or a union');
  const claimed = getAttrTextOrNull(t, o, '__class__');
  if (claimed === null) return false;
  try {
    return abstractIsSubclass(t, claimed, cls);
  } finally {
    decref(t, claimed);
  }
}

/** issubclass by real bases or `__bases__` (recursive_issubclass). */
export function isSubclassOf(t: Thread, derived: PyObject, cls: PyObject): boolean {
  if (isType(derived) && isType(cls)) return isSubtype(derived, cls);
  requireBases(t, derived, 'issubclass() arg 1 must be a class');
  requireBases(t, cls, 'issubclass() arg 2 must be a class, a tuple of classes, or a union');
  return abstractIsSubclass(t, derived, cls);
}

function requireBases(t: Thread, cls: PyObject, message: string): void {
  const bases = getAttrTextOrNull(t, cls, '__bases__');
  const ok = bases !== null && (bases.type.flags & TypeFlags.TupleSubclass) !== 0;
  if (bases !== null) decref(t, bases);
  if (!ok) throw typeError(t, message);
}

function abstractIsSubclass(t: Thread, derived: PyObject, cls: PyObject): boolean {
  if (derived === cls) return true;
  const bases = getAttrTextOrNull(t, derived, '__bases__');
  if (bases === null) return false;
  try {
    if ((bases.type.flags & TypeFlags.TupleSubclass) === 0) return false;
    t.enterRecursive(' in __subclasscheck__');
    try {
      return (bases.value as readonly PyObject[]).some((base) => abstractIsSubclass(t, base, cls));
    } finally {
      t.leaveRecursive();
    }
  } finally {
    decref(t, bases);
  }
}
