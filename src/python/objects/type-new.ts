// Making a class: what `class` statements and three-argument `type()` do.
// Follows type_new and best_base of Objects/typeobject.c, CPython 3.10-3.13.
// The steps are CPython's and in its order: bases and metatype, layout and `__slots__`, the type object with a copy of the namespace,
// `__module__`, `__qualname__`, `__doc__`, `__classcell__`, the method resolution order, slots, `__set_name__`, `__init_subclass__`.

import { decref } from '../heap/heap.ts';
import { incref, isSubtype, isType, type PyContainer, type PyObject, PyStr, PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { type KeywordNames, TypeSlots } from '../heap/type-slots.ts';
import type { Profile } from '../profiles/profile.ts';
import { kindOf } from './arguments.ts';
import { cellSet, type PyCell } from './cell.ts';
import { newClassMethod } from './class-method.ts';
import { checkEncodable } from './codecs.ts';
import { newGetSetDescriptor, newSlotDescriptor } from './descriptors.ts';
import { dictCopy, dictDelItem, dictForEach, dictGetStr, dictSetStr } from './dict.ts';
import { newSharedKeys } from './dict-storage.ts';
import { PyRaise, runtimeError, typeError, valueError } from './errors.ts';
import { setCause, setContext } from './exceptions.ts';
import { setInstanceDict, subtypeDict } from './instance-attributes.ts';
import { listItems, newList } from './list-storage.ts';
import { nativeBase } from './object.ts';
import { callBound, callSpecial, getAttrOrNull, lookupType } from './protocols/attribute.ts';
import { collectItems } from './protocols/iterate.ts';
import { newStaticMethod } from './static-method.ts';
import { cacheUtf8, newStr, strOf } from './str.ts';
import { addSubclass } from './subclasses.ts';
import { superInitSubclass } from './super.ts';
import { newTuple, newTupleOf } from './tuple.ts';
import { solidBase } from './type-base.ts';
import { computeMro } from './type-mro.ts';
import { initSlots, isSlotName } from './type-slots.ts';
import { weakrefListGetter } from './weakref.ts';

export function typeNew(t: Thread, metatype: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const positionalCount = args.length - (kwnames?.length ?? 0);
  if (positionalCount !== 3) throw typeError(t, `type.__new__() takes exactly 3 arguments (${positionalCount} given)`);
  const [name, bases, namespace] = args as [PyObject, PyObject, PyObject];
  if ((name.type.flags & TypeFlags.UnicodeSubclass) === 0) throw wrongArgument(t, 1, 'str', name);
  if ((bases.type.flags & TypeFlags.TupleSubclass) === 0) throw wrongArgument(t, 2, 'tuple', bases);
  if ((namespace.type.flags & TypeFlags.DictSubclass) === 0) throw wrongArgument(t, 3, 'dict', namespace);
  const baseList = bases.value as readonly PyObject[];
  for (const base of baseList) {
    const entries = isType(base) ? null : getAttrOrNull(t, base, t.name('__mro_entries__'));
    if (entries !== null) {
      decref(t, entries);
      throw typeError(t, "type() doesn't support MRO entry resolution; use types.new_class()");
    }
  }
  const winner = calculateMetaclass(t, metatype, baseList);
  checkEncodable(t, name);
  if (winner !== metatype) {
    const { tpNew } = winner.ops;
    if (tpNew !== null && tpNew !== typeNew) return tpNew(t, winner, args, kwnames);
  }
  return makeClass(t, winner, { name, bases: bases as PyContainer, namespace: namespace as PyContainer }, args.slice(3), kwnames);
}

function wrongArgument(t: Thread, position: number, expected: string, got: PyObject): PyRaise {
  return typeError(t, `type.__new__() argument ${position} must be ${expected}, not ${kindOf(t, got)}`);
}

/** The most derived metatype of the given one and those of the bases. */
export function calculateMetaclass(t: Thread, metatype: PyType, bases: readonly PyObject[]): PyType {
  let winner = metatype;
  for (const base of bases) {
    const candidate = base.type;
    if (isSubtype(winner, candidate)) continue;
    if (isSubtype(candidate, winner)) {
      winner = candidate;
      continue;
    }
    throw typeError(
      t,
      'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases',
    );
  }
  return winner;
}

interface ClassParts {
  readonly name: PyObject;
  readonly bases: PyContainer;
  readonly namespace: PyContainer;
}

function makeClass(t: Thread, metatype: PyType, parts: ClassParts, extra: readonly PyObject[], kwnames: KeywordNames): PyObject {
  let { bases } = parts;
  const givenBases = bases.value as readonly PyObject[];
  bases = givenBases.length === 0 ? newTuple(t, [incref(t.types.object)]) : incref(bases);
  let type: PyType | null = null;
  try {
    const base = bestBase(t, bases.value as readonly PyObject[]);
    const slotsValue = dictGetStr(parts.namespace, t.name('__slots__'));
    const layout = computeLayout(t, base, bases.value as readonly PyType[], slotsValue, strOf(parts.name).value);
    type = allocateType(t, metatype, base, parts, bases, layout);
    fillClass(t, type, layout, kwnames, extra);
    const made = type;
    type = null;
    return made;
  } finally {
    decref(t, bases);
    if (type !== null) decref(t, type);
  }
}

/** The base whose layout the class extends. */
export function bestBase(t: Thread, bases: readonly PyObject[]): PyType {
  let best: PyType | null = null;
  let winner: PyType | null = null;
  for (const base of bases) {
    if (!isType(base)) throw typeError(t, 'bases must be types');
    if ((base.flags & TypeFlags.BaseType) === 0) throw typeError(t, `type '${base.name}' is not an acceptable base type`);
    const candidate = solidBase(base);
    if (winner === null || best === null) {
      winner = candidate;
      best = base;
    } else if (isSubtype(winner, candidate)) {
    } else if (isSubtype(candidate, winner)) {
      winner = candidate;
      best = base;
    } else {
      throw typeError(t, 'multiple bases have instance lay-out conflict');
    }
  }
  return best as PyType;
}

interface Additions {
  readonly hasSlots: boolean;
  readonly ownSlots: readonly string[];
  readonly addsDict: boolean;
  readonly addsWeakrefs: boolean;
}

interface Layout extends Additions {
  readonly slotNames: readonly string[];
  readonly flags: number;
  readonly basicsize: number;
  readonly dictOffset: number;
  readonly weakrefOffset: number;
}

function allocateType(t: Thread, metatype: PyType, base: PyType, parts: ClassParts, bases: PyContainer, layout: Layout): PyType {
  for (const name of layout.ownSlots) {
    // The class statement puts these two into the namespace; they are taken out of it below.
    if (name === '__qualname__' || name === '__classcell__') continue;
    if (dictGetStr(parts.namespace, t.probe(name)) !== null)
      throw valueError(t, `'${name}' in __slots__ conflicts with class variable`);
  }
  const slotsTuple = newSlotsTuple(t, layout);
  const slotCount = layout.ownSlots.length;
  // One item more marks the end of the slots (PyType_GenericAlloc).
  const bytes = metatype.basicsize + metatype.itemsize * (slotCount + 1);
  const header = 16;
  const nameText = strOf(parts.name).value;
  if (nameText.includes('\0')) throw valueError(t, 'type name must not contain null characters');
  const block = t.heap.malloc(bytes + header);
  t.heap.gc.allocated(t);
  t.heap.adopt();
  const type = new PyType(incref(metatype), block + header / 8, {
    name: nameText,
    flags: layout.flags,
    basicsize: layout.basicsize,
    itemsize: base.itemsize,
    ops: new TypeSlots(),
    spec: null,
  });
  type.dictOffset = layout.dictOffset;
  type.weakrefOffset = layout.weakrefOffset;
  type.allocatedBytes = bytes;
  type.base = incref(base);
  type.bases = incref(bases);
  type.slotNames = layout.slotNames;
  type.slotsTuple = slotsTuple;
  type.dict = dictCopy(t, parts.namespace);
  const exactName = parts.name instanceof PyStr ? incref(parts.name) : newStr(t, strOf(parts.name).value);
  type.nameObject = exactName as PyStr;
  cacheUtf8(t, exactName);
  t.heap.track(type);
  if (sharesKeys(t.profile, layout.flags)) type.cachedKeys = newSharedKeys(t);
  try {
    setQualname(t, type);
    prepareNamespace(t, type);
  } catch (thrown) {
    decref(t, type);
    throw thrown;
  }
  return type;
}

/** The names of the class's own slots, sorted: a list on the way, a tuple that the class keeps (`ht_slots`). */
function newSlotsTuple(t: Thread, layout: Layout): PyContainer | null {
  if (!layout.hasSlots) return null;
  const list = newList(
    t,
    layout.ownSlots.map((name) => incref(t.name(name))),
  );
  const tuple = newTupleOf(t, listItems(list));
  decref(t, list);
  return tuple;
}

/** Does the class keep a table of its instances' attribute names? */
function sharesKeys(profile: Profile, flags: number): boolean {
  return (flags & (profile.managedDict === 'none' ? TypeFlags.HasDict : TypeFlags.ManagedDict)) !== 0;
}

function computeLayout(
  t: Thread,
  base: PyType,
  bases: readonly PyType[],
  slotsValue: PyObject | null,
  className: string,
): Layout {
  const { profile } = t;
  const mayAddDict = (base.flags & TypeFlags.HasDict) === 0;
  const mayAddWeakrefs = (base.flags & TypeFlags.HasWeakrefs) === 0 && base.itemsize === 0;
  let addsDict = mayAddDict;
  let addsWeakrefs = mayAddWeakrefs;
  let ownSlots: string[] = [];
  if (slotsValue !== null) {
    const names = slotList(t, slotsValue);
    if (names.length > 0 && base.itemsize !== 0)
      throw typeError(t, `nonempty __slots__ not supported for subtype of '${base.name}'`);
    addsDict = false;
    addsWeakrefs = false;
    for (const name of names) {
      if (name === '__dict__') {
        if (!mayAddDict || addsDict) throw typeError(t, '__dict__ slot disallowed: we already got one');
        addsDict = true;
      } else if (name === '__weakref__') {
        if (!mayAddWeakrefs || addsWeakrefs) throw typeError(t, t.profile.messages.weakrefSlotTwice);
        addsWeakrefs = true;
      } else {
        ownSlots.push(mangle(className, name));
      }
    }
    ownSlots = ownSlots.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    // Other bases may bring what this class did not ask for.
    if (bases.length > 1) {
      for (const other of bases) {
        if (other === base) continue;
        if (mayAddDict && (other.flags & TypeFlags.HasDict) !== 0) addsDict = true;
        if (mayAddWeakrefs && (other.flags & TypeFlags.HasWeakrefs) !== 0) addsWeakrefs = true;
      }
    }
  }
  return sizeLayout(profile, base, { hasSlots: slotsValue !== null, ownSlots, addsDict, addsWeakrefs });
}

/** A managed weak-reference list lies in front of the GC header (MANAGED_WEAKREF_OFFSET). */
const MANAGED_WEAKREF_OFFSET = -32;

/** Where dict and weak references go: fields of the object, or a 16-byte pre-header, by version. */
function sizeLayout(profile: Profile, base: PyType, adds: Additions): Layout {
  let { basicsize, flags, dictOffset, weakrefOffset } = base;
  flags &= ~(
    TypeFlags.Immutable |
    TypeFlags.Abstract |
    TypeFlags.InlineValues |
    TypeFlags.DisallowInstantiation |
    TypeFlags.MethodDescriptor
  );
  // Every class made by `type` takes part in the collection, even one that adds nothing to an int.
  flags |= TypeFlags.HeapType | TypeFlags.BaseType | TypeFlags.HaveGc;
  basicsize += 8 * adds.ownSlots.length;
  if (adds.addsDict) {
    flags |= TypeFlags.HasDict;
    if (profile.managedDict === 'all' || (profile.managedDict === 'fixed-size' && base.itemsize === 0)) {
      flags |= TypeFlags.ManagedDict | TypeFlags.PreHeader;
    } else {
      // Behind items it is found from the end.
      dictOffset = base.itemsize === 0 ? basicsize : -8;
      basicsize += 8;
    }
  }
  if (adds.addsWeakrefs) {
    flags |= TypeFlags.HasWeakrefs;
    if (profile.managedWeakrefs) {
      flags |= TypeFlags.PreHeader;
      weakrefOffset = MANAGED_WEAKREF_OFFSET;
    } else {
      weakrefOffset = basicsize;
      basicsize += 8;
    }
  }
  if (adds.addsDict && (flags & TypeFlags.ManagedDict) !== 0) dictOffset = profile.managedDict === 'all' ? -1 : -24 - basicsize;
  if (keepsValues(profile, base, flags, basicsize)) flags |= TypeFlags.InlineValues;
  return { ...adds, slotNames: [...base.slotNames, ...adds.ownSlots], flags, basicsize, dictOffset, weakrefOffset };
}

/** Are attributes kept without a dict? In 3.13 only where the object is nothing but its header. */
function keepsValues(profile: Profile, base: PyType, flags: number, basicsize: number): boolean {
  if ((flags & TypeFlags.ManagedDict) === 0) return false;
  if (profile.instanceAttributes === 'inline') return basicsize === 16;
  return nativeBase(base).base === null;
}

function slotList(t: Thread, value: PyObject): string[] {
  const items = (value.type.flags & TypeFlags.UnicodeSubclass) !== 0 ? [incref(value)] : collectItems(t, value);
  try {
    return items.map((item) => {
      if ((item.type.flags & TypeFlags.UnicodeSubclass) === 0)
        throw typeError(t, `__slots__ items must be strings, not '${item.type.name}'`);
      const text = strOf(item).value;
      if (!isIdentifier(text)) throw typeError(t, '__slots__ must be identifiers');
      return text;
    });
  } finally {
    for (const item of items) decref(t, item);
  }
}

function isIdentifier(text: string): boolean {
  return /^[\p{XID_Start}_][\p{XID_Continue}]*$/u.test(text);
}

/** `__x` inside class C is `_C__x` (_Py_Mangle). */
export function mangle(className: string, name: string): string {
  if (!name.startsWith('__') || name.endsWith('__') || name.includes('.')) return name;
  const stripped = className.replace(/^_+/, '');
  return stripped === '' ? name : `_${stripped}${name}`;
}

function setQualname(t: Thread, type: PyType): void {
  const dict = type.dict as PyContainer;
  const given = dictGetStr(dict, t.name('__qualname__'));
  if (given === null) {
    type.qualnameObject = incref(type.nameObject as PyStr);
    return;
  }
  if ((given.type.flags & TypeFlags.UnicodeSubclass) === 0)
    throw typeError(t, `type __qualname__ must be a str, not ${given.type.name}`);
  type.qualnameObject = incref(given);
  dictDelItem(t, dict, t.name('__qualname__'));
}

/** `__module__`, and what is wrapped without being asked for. */
function prepareNamespace(t: Thread, type: PyType): void {
  const dict = type.dict as PyContainer;
  setModule(t, dict);
  wrapIfFunction(t, dict, '__new__', newStaticMethod);
  wrapIfFunction(t, dict, '__init_subclass__', newClassMethod);
  wrapIfFunction(t, dict, '__class_getitem__', newClassMethod);
}

/** Descriptors of slots, of the instance dict and of weak references, and the docstring (type_ready_fill_dict). */
function addDescriptors(t: Thread, type: PyType, layout: Layout): void {
  const dict = type.dict as PyContainer;
  const inherited = layout.slotNames.length - layout.ownSlots.length;
  for (const [i, name] of layout.ownSlots.entries()) put(t, dict, name, newSlotDescriptor(t, type, name, inherited + i));
  if (layout.addsDict && dictGetStr(dict, t.name('__dict__')) === null) {
    put(
      t,
      dict,
      '__dict__',
      newGetSetDescriptor(t, type, {
        name: '__dict__',
        get: subtypeDict,
        set: setInstanceDict,
        doc: `dictionary for instance variables${t.profile.attributeDocEnd}`,
      }),
    );
  }
  if (layout.addsWeakrefs && dictGetStr(dict, t.name('__weakref__')) === null) {
    put(
      t,
      dict,
      '__weakref__',
      newGetSetDescriptor(t, type, {
        name: '__weakref__',
        get: weakrefListGetter,
        doc: `list of weak references to the object${t.profile.attributeDocEnd}`,
      }),
    );
  }
  setDoc(t, dict);
}

/** Steals `value`. */
function put(t: Thread, dict: PyContainer, name: string, value: PyObject): void {
  dictSetStr(t, dict, t.name(name), value);
  decref(t, value);
}

function setModule(t: Thread, dict: PyContainer): void {
  const key = t.name('__module__');
  if (dictGetStr(dict, key) !== null) return;
  const globals = t.currentGlobals();
  const module = globals === null ? null : dictGetStr(globals, t.name('__name__'));
  if (module !== null) dictSetStr(t, dict, key, module);
}

function setDoc(t: Thread, dict: PyContainer): void {
  const key = t.name('__doc__');
  if (dictGetStr(dict, key) === null) dictSetStr(t, dict, key, t.none);
}

function wrapIfFunction(t: Thread, dict: PyContainer, name: string, wrap: (t: Thread, fn: PyObject) => PyObject): void {
  const fn = dictGetStr(dict, t.name(name));
  if (fn !== null && fn.type === t.types.function) put(t, dict, name, wrap(t, fn));
}

function fillClass(t: Thread, type: PyType, layout: Layout, kwnames: KeywordNames, extra: readonly PyObject[]): void {
  const dict = type.dict as PyContainer;
  const cell = takeClassCell(t, dict);
  try {
    if (cell !== null) cellSet(t, cell as PyCell, incref(type));
    computeMro(t, type);
    addDescriptors(t, type, layout);
    inheritFlags(type);
    const names: string[] = [];
    dictForEach(dict, (key) => {
      if (key instanceof PyStr && isSlotName(key.value)) names.push(key.value);
    });
    settleHash(t, dict, names);
    for (const base of type.bases?.value as readonly PyType[]) addSubclass(t, base, type);
    initSlots(t, type, names);
  } finally {
    if (cell !== null) decref(t, cell);
  }
  if (t.profile.oddClassKeysWarn) warnOfOddKeys(t, type);
  setNames(t, type);
  superInitSubclass(t, type, extra, kwnames);
}

function warnOfOddKeys(t: Thread, type: PyType): void {
  let hasOdd = false;
  dictForEach(type.dict as PyContainer, (key) => {
    if ((key.type.flags & TypeFlags.UnicodeSubclass) === 0) hasOdd = true;
  });
  if (hasOdd) t.warn('RuntimeWarning', `non-string key in the __dict__ of class ${type.name}`);
}

/** Flags that any ancestor passes on. */
function inheritFlags(type: PyType): void {
  for (const ancestor of type.mro.slice(1)) {
    type.flags |= ancestor.flags & (TypeFlags.Sequence | TypeFlags.Mapping | TypeFlags.MatchSelf);
  }
}

/** A class that defines `__eq__` but no `__hash__` is unhashable (type_ready_set_hash). */
function settleHash(t: Thread, dict: PyContainer, names: string[]): void {
  if (!names.includes('__eq__') || names.includes('__hash__')) return;
  dictSetStr(t, dict, t.name('__hash__'), t.none);
  names.push('__hash__');
}

function takeClassCell(t: Thread, dict: PyContainer): PyContainer | null {
  const key = t.name('__classcell__');
  const cell = dictGetStr(dict, key);
  if (cell === null) return null;
  if (cell.type !== t.types.cell) {
    throw typeError(t, `__classcell__ must be a nonlocal cell, not <class '${cell.type.name}'>`);
  }
  incref(cell);
  dictDelItem(t, dict, key);
  return cell as PyContainer;
}

/** Calls `__set_name__` of everything in the namespace that has one, on a copy: the call may change the dict. */
function setNames(t: Thread, type: PyType): void {
  const copy = dictCopy(t, type.dict as PyContainer);
  try {
    const entries: [PyObject, PyObject][] = [];
    dictForEach(copy, (key, value) => entries.push([key, value]));
    for (const [key, value] of entries) {
      if (lookupType(t, value.type, '__set_name__') === null) continue;
      callSetName(t, type, key, value);
    }
  } finally {
    decref(t, copy);
  }
}

function callSetName(t: Thread, type: PyType, key: PyObject, value: PyObject): void {
  const context = `Error calling __set_name__ on '${value.type.name}' instance '${strOf(key).value}' in '${type.name}'`;
  try {
    const result = callBound(t, value, '__set_name__', [type, key]);
    if (result !== null) decref(t, result);
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown;
    if (t.profile.setNameErrorsAreNotes) {
      const note = newStr(t, context);
      decref(t, callSpecial(t, thrown.value, 'add_note', [note]) as PyObject);
      decref(t, note);
      throw thrown;
    }
    const wrapped = runtimeError(t, context);
    setContext(t, wrapped.value, incref(thrown.value));
    setCause(t, wrapped.value, thrown.value);
    throw wrapped;
  }
}
