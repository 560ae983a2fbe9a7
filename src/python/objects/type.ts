// `type`: attributes of classes, calling a class, and the life of a class object.
// Follows Objects/typeobject.c, CPython 3.10-3.13. Making classes is type-new.ts, their slots type-slots.ts, their order type-mro.ts.
// Invariant: a heap type owns its dict, bases, mro, name and qualified name; a static type is never freed.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
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
  type Visit,
} from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { KeywordNames } from '../heap/type-slots.ts';
import { type GetSetSpec, keywords, noArgs, oneArg, TypeSpec } from '../heap/type-spec.ts';
import type { Profile } from '../profiles/profile.ts';
import { textSignature } from '../profiles/text-signatures.ts';
import { newBool } from './bool.ts';
import { checkEncodable } from './codecs.ts';
import { dictDelItem, dictGetStr, dictSetItem, dictSetStr, newDict } from './dict.ts';
import { keysBytes } from './dict-storage.ts';
import { attributeError, typeError, valueError } from './errors.ts';
import type { Machine } from './frame.ts';
import { newGenericAlias } from './generic-alias.ts';
import { newInt } from './int.ts';
import { newList } from './list.ts';
import { newMappingProxy } from './mapping-proxy.ts';
import { isStaticType } from './object-size.ts';
import {
  genericSetAttr,
  getAttrText,
  isInstanceOf,
  isSubclassOf,
  lookupName,
  mergeClassDict,
  unwritable,
} from './protocols/attribute.ts';
import { isTrue } from './protocols/number.ts';
import { newStr, strOf } from './str.ts';
import { addSubclass, dropSubclassTable, removeSubclass, subclassesInOrder } from './subclasses.ts';
import { newTuple, tupleItems } from './tuple.ts';
import { checkCompatible } from './type-assign-class.ts';
import { newStaticDoc, ownTypeEntry, typeDict } from './type-dict.ts';
import { changeMro, linearize, type MroChange, restoreMro } from './type-mro.ts';
import { bestBase, typeNew } from './type-new.ts';
import { invalidateTree, typeModified } from './type-slots.ts';
import { newUnion } from './union.ts';

// ---- calling a class

export function typeCall(t: Thread, callable: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const type = callable as PyType;
  if (type === t.types.type && kwnames === null && args.length === 1) return incref((args[0] as PyObject).type);
  if (type === t.types.type && args.length - (kwnames?.length ?? 0) !== 3) throw typeError(t, 'type() takes 1 or 3 arguments');
  const { tpNew } = type.ops;
  if (tpNew === null || (type.flags & TypeFlags.DisallowInstantiation) !== 0)
    throw typeError(t, `cannot create '${type.name}' instances`);
  const machine = t as Machine;
  // An `__init__` that is told what it has returned must have been called for this very object.
  const o = machine.entersFromHost
    ? machine.answers.once(type, null, () => tpNew(t, type, args, kwnames))
    : tpNew(t, type, args, kwnames);
  if (!isSubtype(o.type, type)) return o;
  const { tpInit } = o.type.ops;
  if (tpInit === null) return o;
  try {
    tpInit(t, o, args, kwnames);
  } catch (thrown) {
    decref(t, o);
    throw thrown;
  }
  return o;
}

function typeInit(t: Thread, _self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): void {
  const positionalCount = args.length - (kwnames?.length ?? 0);
  if (positionalCount === 1 && kwnames !== null && kwnames.length > 0)
    throw typeError(t, 'type.__init__() takes no keyword arguments');
  if (positionalCount !== 1 && positionalCount !== 3) throw typeError(t, 'type.__init__() takes 1 or 3 arguments');
}

// ---- attributes of a class

export function typeGetattro(t: Thread, o: PyObject, name: PyStr): PyObject {
  const type = o as PyType;
  const meta = type.type;
  const metaAttribute = lookupName(t, meta, name);
  if (metaAttribute !== null) {
    const { tpDescrGet, tpDescrSet } = metaAttribute.type.ops;
    if (tpDescrGet !== null && tpDescrSet !== null)
      return withHeld(t, metaAttribute, () => tpDescrGet(t, metaAttribute, type, meta));
  }
  const attribute = lookupName(t, type, name);
  if (attribute !== null) {
    const { tpDescrGet } = attribute.type.ops;
    if (tpDescrGet === null) return incref(attribute);
    return withHeld(t, attribute, () => tpDescrGet(t, attribute, null, type));
  }
  if (metaAttribute !== null) {
    const { tpDescrGet } = metaAttribute.type.ops;
    if (tpDescrGet === null) return incref(metaAttribute);
    return withHeld(t, metaAttribute, () => tpDescrGet(t, metaAttribute, type, meta));
  }
  throw attributeError(t, type, name, `type object '${type.name}' has no attribute '${name.value}'`);
}

function withHeld(t: Thread, o: PyObject, use: () => PyObject): PyObject {
  incref(o);
  try {
    return use();
  } finally {
    decref(t, o);
  }
}

function typeSetattro(t: Thread, o: PyObject, name: PyStr, value: PyObject | null): void {
  const type = o as PyType;
  if ((type.flags & TypeFlags.Immutable) !== 0) {
    throw typeError(t, `cannot set '${name.value}' attribute of immutable type '${type.name}'`);
  }
  const metaAttribute = lookupName(t, type.type, name);
  if (metaAttribute !== null && metaAttribute.type.ops.tpDescrSet !== null) {
    genericSetAttr(t, o, name, value);
    return;
  }
  const dict = type.dict as PyContainer;
  const key = t.internKey(name);
  if (value === null) {
    const isThere = dictDelItem(t, dict, key);
    if (!isThere && t.profile.missingDeletionNamesKey) throw attributeError(t, null, null, name.value);
    if (!isThere) throw unwritable(t, type, name, `type object '${type.name}' has no attribute '${name.value}'`);
  } else {
    dictSetItem(t, dict, key, value);
  }
  typeModified(t, type, name.value);
}

// ---- life

function visitOwned(type: PyType, visit: Visit): void {
  if (type.dict !== null) visit(type.dict);
  if (type.mroTuple !== null) visit(type.mroTuple);
  if (type.bases !== null) visit(type.bases);
  if (type.base !== null) visit(type.base);
}

function traverse(o: PyObject, visit: Visit): void {
  const type = o as PyType;
  if ((type.flags & TypeFlags.HeapType) === 0) return;
  visitOwned(type, visit);
}

/** Breaks the cycles a class is always in: its dict is emptied and its order dropped (type_clear). */
function clear(t: Thread, o: PyObject): void {
  const type = o as PyType;
  const { dict, mroTuple } = type;
  if (dict !== null) dict.type.ops.tpClear?.(t, dict);
  typeModifiedQuietly(type);
  type.mroTuple = null;
  xdecref(t, mroTuple);
}

function typeModifiedQuietly(type: PyType): void {
  type.version = 0;
  type.forgetLookups();
}

function dealloc(t: Thread, o: PyObject): void {
  const type = o as PyType;
  t.heap.untrack(type);
  for (const base of (type.bases?.value ?? []) as readonly PyType[]) removeSubclass(t, base, type);
  clearWeakrefs(t, type);
  const { base, dict, bases, mroTuple, nameObject, qualnameObject } = type;
  type.dict = null;
  type.bases = null;
  type.mroTuple = null;
  xdecref(t, base);
  xdecref(t, dict);
  xdecref(t, bases);
  xdecref(t, mroTuple);
  dropSubclassTable(t, type);
  xdecref(t, nameObject);
  xdecref(t, qualnameObject);
  xdecref(t, type.slotsTuple);
  if (type.slots !== null) for (const slot of type.slots) xdecref(t, slot);
  t.releaseSharedKeys(type);
  t.heap.freeContainer(t, type, type.allocatedBytes);
}

// ---- what a class shows of itself

export function moduleOf(t: Thread, type: PyType): PyObject {
  if (type.spec !== null) {
    const name = type.spec.module(t.profile);
    // The classes of builtins share one str, but for ExceptionGroup, which is made at start-up from its bases; so do those of other
    // modules before 3.12, when they were static too.
    const isShared = name === 'builtins' ? type.spec.moreBases.length === 0 : t.profile.typeModulesInterned;
    return isShared ? incref(t.name(name)) : newStr(t, name);
  }
  const module = type.dict === null ? null : dictGetStr(type.dict, t.name('__module__'));
  if (module === null) throw attributeError(t, type, null, '__module__');
  return incref(module);
}

/** `builtins.list`: module and name, builtins included. */
export function qualifiedName(t: Thread, type: PyType): string {
  return type.spec === null ? type.name : `${type.spec.module(t.profile)}.${type.spec.name}`;
}

export function shortTypeName(type: PyType): string {
  return type.spec === null ? type.name : type.name.slice(type.name.lastIndexOf('.') + 1);
}

export function qualnameText(type: PyType): string {
  return type.qualnameObject === null ? shortTypeName(type) : strOf(type.qualnameObject).value;
}

/** Module and qualified name, without the modules that everybody knows (PyType_GetFullyQualifiedName). */
export function fullTypeName(t: Thread, type: PyType): string {
  const module = type.spec !== null ? null : dictGetStr(type.dict as PyContainer, t.name('__module__'));
  const isText = module !== null && (module.type.flags & TypeFlags.UnicodeSubclass) !== 0;
  const text = isText ? strOf(module).value : (type.spec?.module(t.profile) ?? 'builtins');
  return text === 'builtins' || text === '__main__' ? qualnameText(type) : `${text}.${qualnameText(type)}`;
}

function reprType(t: Thread, o: PyObject): PyObject {
  const type = o as PyType;
  const module =
    type.spec !== null ? newStr(t, type.spec.module(t.profile)) : dictGetStr(type.dict as PyContainer, t.name('__module__'));
  if (type.spec === null && module !== null) incref(module);
  const text = module !== null && (module.type.flags & TypeFlags.UnicodeSubclass) !== 0 ? strOf(module).value : null;
  xdecref(t, module);
  if (text !== null && text !== 'builtins') return newStr(t, `<class '${text}.${qualnameText(type)}'>`);
  return newStr(t, `<class '${shortTypeName(type)}'>`);
}

function checkSettable(t: Thread, type: PyType, value: PyObject | null, name: string): PyObject {
  if ((type.flags & TypeFlags.Immutable) !== 0)
    throw typeError(t, `cannot set '${name}' attribute of immutable type '${type.name}'`);
  if (value === null) throw typeError(t, `cannot delete '${name}' attribute of immutable type '${type.name}'`);
  return value;
}

function getName(t: Thread, o: PyObject): PyObject {
  const type = o as PyType;
  return type.nameObject !== null ? incref(type.nameObject) : newStr(t, shortTypeName(type));
}

function setName(t: Thread, o: PyObject, given: PyObject | null): void {
  const type = o as PyType;
  const value = checkSettable(t, type, given, '__name__');
  if ((value.type.flags & TypeFlags.UnicodeSubclass) === 0)
    throw typeError(t, `can only assign string to ${type.name}.__name__, not '${value.type.name}'`);
  const text = strOf(value).value;
  if (text.includes('\0')) throw valueError(t, 'type name must not contain null characters');
  checkEncodable(t, value);
  const old = type.nameObject;
  type.nameObject = incref(value);
  type.name = text;
  xdecref(t, old);
}

function getQualname(t: Thread, o: PyObject): PyObject {
  const type = o as PyType;
  return type.qualnameObject !== null ? incref(type.qualnameObject) : newStr(t, shortTypeName(type));
}

function setQualname(t: Thread, o: PyObject, given: PyObject | null): void {
  const type = o as PyType;
  const value = checkSettable(t, type, given, '__qualname__');
  if ((value.type.flags & TypeFlags.UnicodeSubclass) === 0)
    throw typeError(t, `can only assign string to ${type.name}.__qualname__, not '${value.type.name}'`);
  const old = type.qualnameObject;
  type.qualnameObject = incref(value);
  xdecref(t, old);
}

function setModule(t: Thread, o: PyObject, given: PyObject | null): void {
  const type = o as PyType;
  const value = checkSettable(t, type, given, '__module__');
  dictSetStr(t, type.dict as PyContainer, t.name('__module__'), value);
  typeModified(t, type, '__module__');
}

/** `__bases__`; static types make the tuple on demand. */
export function basesOf(t: Thread, type: PyType): PyContainer {
  type.bases ??= t.heap.asStartup(() =>
    type.base === null ? (incref(t.emptyTuple) as PyContainer) : newTuple(t, [incref(type.base)]),
  );
  return type.bases;
}

/** Borrowed; None while the metatype's mro() works it out for the first time. */
export function mroOf(t: Thread, type: PyType): PyObject {
  if (type.mroTuple === null && (type.flags & TypeFlags.HeapType) !== 0) return t.none;
  type.mroTuple ??= t.heap.asStartup(() => newTuple(t, type.mro.map(incref)));
  return type.mroTuple;
}

function setBases(t: Thread, o: PyObject, given: PyObject | null): void {
  const type = o as PyType;
  const value = checkSettable(t, type, given, '__bases__');
  if ((value.type.flags & TypeFlags.TupleSubclass) === 0) {
    throw typeError(t, `can only assign tuple to ${type.name}.__bases__, not ${value.type.name}`);
  }
  const items = tupleItems(value);
  if (items.length === 0) throw typeError(t, `can only assign non-empty tuple to ${type.name}.__bases__, not ()`);
  for (const item of items) {
    if (!isType(item)) throw typeError(t, `${type.name}.__bases__ must be tuple of classes, not '${item.type.name}'`);
    // While an mro() runs, the chain of bases may know what the order does not.
    if (isSubtype(item, type) || isBehind(item, type)) throw typeError(t, 'a __bases__ item causes an inheritance cycle');
  }
  const newBase = bestBase(t, items);
  checkCompatible(t, type.base as PyType, newBase, '__bases__');
  const oldBases = type.bases as PyContainer;
  const oldBase = type.base as PyType;
  type.bases = incref(value) as PyContainer;
  type.base = incref(newBase);
  const changes: MroChange[] = [];
  try {
    changeTree(t, type, changes);
  } catch (thrown) {
    while (changes.length > 0) restoreMro(t, changes.pop() as MroChange);
    if (type.bases === value) {
      type.bases = oldBases;
      type.base = oldBase;
      decref(t, value);
      decref(t, newBase);
    } else {
      decref(t, oldBases);
      decref(t, oldBase);
    }
    typeModified(t, type, null);
    throw thrown;
  }
  for (const { old } of changes) xdecref(t, old);
  // Unless a metatype's mro() has given it other bases meanwhile.
  if (type.bases === value) {
    for (const base of oldBases.value as readonly PyType[]) removeSubclass(t, base, type);
    for (const base of items as readonly PyType[]) addSubclass(t, base, type);
    typeModified(t, type, null);
  }
  decref(t, oldBases);
  decref(t, oldBase);
}

/** Is the class in the chain of first bases? */
function isBehind(type: PyType, ancestor: PyType): boolean {
  for (let base: PyType | null = type; base !== null; base = base.base) if (base === ancestor) return true;
  return false;
}

/** The orders of the class and of all below it (mro_hierarchy); `changes` lists what was done, for taking it back. */
function changeTree(t: Thread, type: PyType, changes: MroChange[]): void {
  const change = changeMro(t, type);
  if (change === null) return;
  changes.push(change);
  invalidateTree(type);
  for (const subclass of [...type.subclasses]) changeTree(t, subclass, changes);
}

function getDoc(t: Thread, o: PyObject): PyObject {
  const type = o as PyType;
  // That of a static type is made anew each time.
  if (isStaticType(type) && type.spec !== null && type.spec.doc !== null) return newStaticDoc(t, type, type.spec);
  const found = ownTypeEntry(t, type, '__doc__');
  if (found === null) return incref(t.none);
  const { tpDescrGet } = found.type.ops;
  return tpDescrGet === null ? incref(found) : tpDescrGet(t, found, null, type);
}

function setDoc(t: Thread, o: PyObject, given: PyObject | null): void {
  const type = o as PyType;
  const value = checkSettable(t, type, given, '__doc__');
  dictSetStr(t, type.dict as PyContainer, t.name('__doc__'), value);
  typeModified(t, type, '__doc__');
}

function getAbstractMethods(t: Thread, o: PyObject): PyObject {
  const type = o as PyType;
  // `type` itself has the descriptor under this name, which is not meant.
  const found = type === t.types.type ? null : ownTypeEntry(t, type, '__abstractmethods__');
  if (found === null) throw attributeError(t, type, t.name('__abstractmethods__'), '__abstractmethods__');
  return incref(found);
}

function setAbstractMethods(t: Thread, o: PyObject, value: PyObject | null): void {
  const type = o as PyType;
  const dict = type.dict as PyContainer;
  let abstract = false;
  if (value === null) {
    if (!dictDelItem(t, dict, t.name('__abstractmethods__'))) throw attributeError(t, null, null, '__abstractmethods__');
  } else {
    abstract = isTrue(t, value);
    dictSetStr(t, dict, t.name('__abstractmethods__'), value);
  }
  typeModified(t, type, '__abstractmethods__');
  type.flags = abstract ? type.flags | TypeFlags.Abstract : type.flags & ~TypeFlags.Abstract;
}

function getAnnotations(t: Thread, o: PyObject): PyObject {
  const type = o as PyType;
  if ((type.flags & TypeFlags.HeapType) === 0) {
    throw attributeError(t, type, t.name('__annotations__'), `type object '${type.name}' has no attribute '__annotations__'`);
  }
  const dict = type.dict as PyContainer;
  const found = dictGetStr(dict, t.name('__annotations__'));
  if (found !== null) {
    const { tpDescrGet } = found.type.ops;
    return tpDescrGet === null ? incref(found) : tpDescrGet(t, found, null, type);
  }
  const made = newDict(t);
  dictSetStr(t, dict, t.name('__annotations__'), made);
  typeModified(t, type, '__annotations__');
  return made;
}

function setAnnotations(t: Thread, o: PyObject, value: PyObject | null): void {
  const type = o as PyType;
  if ((type.flags & TypeFlags.Immutable) !== 0)
    throw typeError(t, `cannot set '__annotations__' attribute of immutable type '${type.name}'`);
  const dict = type.dict as PyContainer;
  if (value !== null) dictSetStr(t, dict, t.name('__annotations__'), value);
  else if (!dictDelItem(t, dict, t.name('__annotations__'))) throw attributeError(t, null, null, '__annotations__');
  typeModified(t, type, '__annotations__');
}

const getset: readonly GetSetSpec[] = [
  { name: '__basicsize__', member: true, get: (t, o) => newInt(t, (o as PyType).basicsize) },
  { name: '__itemsize__', member: true, get: (t, o) => newInt(t, (o as PyType).itemsize) },
  { name: '__base__', member: true, get: (t, o) => incref((o as PyType).base ?? t.none) },
  { name: '__mro__', member: true, get: (t, o) => incref(mroOf(t, o as PyType)) },
  { name: '__name__', get: getName, set: setName },
  { name: '__qualname__', get: getQualname, set: setQualname },
  { name: '__bases__', get: (t, o) => incref(basesOf(t, o as PyType)), set: setBases },
  { name: '__module__', get: (t, o) => moduleOf(t, o as PyType), set: setModule },
  { name: '__abstractmethods__', get: getAbstractMethods, set: setAbstractMethods },
  { name: '__dict__', get: (t, o) => newMappingProxy(t, typeDict(t, o as PyType)) },
  { name: '__doc__', get: getDoc, set: setDoc },
  {
    name: '__text_signature__',
    get: (t, o) => {
      const type = o as PyType;
      const recorded = type.spec === null ? null : textSignature(t.profile.version, qualifiedName(t, type));
      return recorded === null ? incref(t.none) : newStr(t, recorded);
    },
  },
  { name: '__annotations__', get: getAnnotations, set: setAnnotations },
  { name: '__flags__', member: true, get: (t, o) => newInt(t, publicFlags(t.profile, o as PyType)) },
  {
    name: '__dictoffset__',
    member: true,
    get: (t, o) => newInt(t, (o as PyType).dictOffset),
  },
  {
    name: '__weakrefoffset__',
    member: true,
    get: (t, o) => newInt(t, (o as PyType).weakrefOffset),
  },
  {
    name: '__type_params__',
    get: (t, o) => {
      const found = (o as PyType).spec === null ? dictGetStr((o as PyType).dict as PyContainer, t.name('__type_params__')) : null;
      return incref(found ?? t.emptyTuple);
    },
    set: (t, o, value) => {
      dictSetStr(
        t,
        (o as PyType).dict as PyContainer,
        t.name('__type_params__'),
        checkSettable(t, o as PyType, value, '__type_params__'),
      );
      typeModified(t, o as PyType, '__type_params__');
    },
    when: (p) => p.typeParameters,
  },
];

/** Did a lookup go through the type since it was last changed? */
function hasLookups(type: PyType): boolean {
  return type.lookupCache.size > 0;
}

/** Does CPython make the type when a module is imported or a class is defined? */
export function isHeapTypeShown(profile: Profile, type: PyType): boolean {
  return (publicFlags(profile, type) & (1 << 9)) !== 0;
}

/** The flags of `tp_flags` that programs test: heap type, base type, immutable, GC, abstract, and what it derives from. */
function publicFlags(profile: Profile, type: PyType): number {
  if (type.layout !== null) return type.layout.flags + (profile.versionTagFlag ? 1 << 19 : 0);
  const isHeapType = (type.flags & TypeFlags.HeapType) !== 0;
  // A version tag comes with the first lookup, and from 3.13 on shows in no flag.
  let flags = profile.versionTagFlag && (hasLookups(type) || type.subclasses.some(hasLookups)) ? 1 << 19 : 0;
  const bit = (mine: number, theirs: number): void => {
    if ((type.flags & mine) !== 0) flags += theirs;
  };
  if (profile.managedWeakrefs) {
    // Names of 3.12: a static type of the interpreter, a pre-header for weak references, items behind the fields of any subclass.
    if (!isHeapType && type.spec?.module(profile) === 'builtins') flags += 1 << 1;
    if (type.weakrefOffset < 0) flags += 1 << 3;
    bit(TypeFlags.TypeSubclass, 1 << 23);
    // Calls go the way of the base's where nothing else is defined (Py_TPFLAGS_HAVE_VECTORCALL).
    const { base } = type;
    if (base !== null && type.ops.tpCall === base.ops.tpCall) flags += publicFlags(profile, base) & (1 << 11);
  }
  if (profile.instanceAttributes === 'inline') bit(TypeFlags.InlineValues, 1 << 2);
  bit(TypeFlags.ManagedDict, 1 << 4);
  bit(TypeFlags.Sequence, 1 << 5);
  bit(TypeFlags.Mapping, 1 << 6);
  bit(TypeFlags.DisallowInstantiation, 1 << 7);
  bit(TypeFlags.Immutable, 1 << 8);
  bit(TypeFlags.HeapType, 1 << 9);
  bit(TypeFlags.BaseType, 1 << 10);
  flags += 1 << 12; // ready
  bit(TypeFlags.HaveGc, 1 << 14);
  bit(TypeFlags.MethodDescriptor, 1 << 17);
  bit(TypeFlags.Abstract, 1 << 20);
  bit(TypeFlags.MatchSelf, 1 << 22);
  bit(TypeFlags.LongSubclass, 1 << 24);
  bit(TypeFlags.ListSubclass, 1 << 25);
  bit(TypeFlags.TupleSubclass, 1 << 26);
  bit(TypeFlags.BytesSubclass, 1 << 27);
  bit(TypeFlags.UnicodeSubclass, 1 << 28);
  bit(TypeFlags.DictSubclass, 1 << 29);
  bit(TypeFlags.BaseExcSubclass, 1 << 30);
  bit(TypeFlags.TypeSubclass, 2 ** 31);
  return flags;
}

function sizeOfType(t: Thread, type: PyType): number {
  if (isStaticType(type)) return t.profile.staticTypeBytes;
  const keys = type.cachedKeys;
  return type.type.basicsize + (keys === null ? 0 : keysBytes(t.profile, keys.log2Size, keys.kind));
}

function dirType(t: Thread, o: PyObject): PyObject {
  const names = newDict(t);
  const update = getAttrText(t, names, 'update');
  mergeClassDict(t, o, (source) => decref(t, t.call(update, [source], null)));
  decref(t, update);
  const list = t.call(t.types.list, [names], null);
  decref(t, names);
  return list;
}

export const TYPE = new TypeSpec({
  name: 'type',
  doc: 'The type of types.',
  calls: ["type(object) -> the object's type", 'type(name, bases, dict, **kwds) -> a new type'],
  flags: TypeFlags.HaveGc | TypeFlags.BaseType | TypeFlags.TypeSubclass | TypeFlags.HasWeakrefs | TypeFlags.HasDict,
  basicsize: (p) => p.typeBytes,
  itemsize: 40,
  slots: {
    tpDealloc: dealloc,
    tpTraverse: traverse,
    tpClear: clear,
    tpRepr: reprType,
    tpCall: typeCall,
    tpGetattro: typeGetattro,
    tpSetattro: typeSetattro,
    tpNew: typeNew,
    tpInit: typeInit,
    nbOr: (t, a, b) => newUnion(t, a, b),
  },
  methods: [
    noArgs('mro', (t, o) =>
      newList(t, linearize(t, o as PyType, basesOf(t, o as PyType).value as readonly PyType[]).map(incref)),
    ),
    noArgs('__subclasses__', (t, o) => newList(t, subclassesInOrder(t, o as PyType).map(incref))),
    keywords('__prepare__', (t) => newDict(t), { binding: 'class' }),
    oneArg('__instancecheck__', (t, cls, o) => newBool(t, isInstanceOf(t, o, cls))),
    oneArg('__subclasscheck__', (t, cls, derived) => newBool(t, isSubclassOf(t, derived, cls))),
    noArgs('__dir__', dirType),
    noArgs('__sizeof__', (t, o) => newInt(t, sizeOfType(t, o as PyType))),
  ],
  getset,
  metatype: () => TYPE,
});

/** `__class_getitem__` of built-in containers: `list[int]`. */
export function classGetItem(t: Thread, self: PyObject, item: PyObject): PyObject {
  return newGenericAlias(t, self, item);
}
