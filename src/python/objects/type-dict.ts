// The dict of a class. A built-in type's dict is made entry by entry from its spec, when a name is first looked up, since a short program
// needs few of them; listing the dict makes the rest.
// Follows add_operators, add_methods, add_getset and add_members of Objects/typeobject.c for what the entries are and for their order.
// Invariant: while `type.lazy`, an entry of the spec is either in the dict or has never been asked for.

import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyType } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { NativeSpec, TypeEntry, TypeSpec } from '../heap/type-spec.ts';
import { textSignature } from '../profiles/text-signatures.ts';
import { newBuiltinFunction, newStaticNew } from './builtin-function.ts';
import { newClassMethodDescriptor, newGetSetDescriptor, newMethodDescriptor, newWrapperDescriptor } from './descriptors.ts';
import { dictGetStr, dictSetStr, newDict } from './dict.ts';
import { isStaticType } from './object-size.ts';
import { SLOT_DEFINITIONS, SLOTS_BY_NAME, type SlotDefinition } from './slot-table.ts';
import { newStaticMethod } from './static-method.ts';
import { newStr } from './str.ts';
import { qualifiedName } from './type.ts';

/** What this class itself has under a name. Borrowed; null when it has nothing. */
export function ownTypeEntry(t: Thread, type: PyType, name: string): PyObject | null {
  if (type.dict !== null) {
    const found = dictGetStr(type.dict, t.probe(name));
    if (found !== null) return found;
  }
  return type.lazy ? makeEntry(t, type, name) : null;
}

/** What a built-in type says of itself: how to call it, where its signature does not tell, and what it is. */
export function newStaticDoc(t: Thread, type: PyType, { doc, calls }: TypeSpec): PyObject {
  if (doc === null) return incref(t.none);
  const isTold = calls.length === 0 || textSignature(t.profile.version, qualifiedName(t, type)) !== null;
  return newStr(t, isTold ? doc : `${calls.join('\n')}\n\n${doc}`);
}

/** The whole dict of a class, all entries made. Borrowed. */
export function typeDict(t: Thread, type: PyType): PyContainer {
  if (type.lazy) {
    for (const name of entryNames(t, type)) ownTypeEntry(t, type, name);
    type.lazy = false;
    if (type.dict !== null) t.heap.asStartup(() => sortEntries(t, type));
  }
  type.dict ??= newDict(t);
  return type.dict;
}

/** In CPython's order: `__new__`, slot wrappers, methods, members and getsets, `__doc__`, and of types made at run time `__module__`. */
function entryNames(t: Thread, type: PyType): string[] {
  const { spec } = type;
  if (spec === null) return [];
  const names = new Set<string>();
  for (const definition of SLOT_DEFINITIONS) if (listedSlot(t, spec, definition) !== null) names.add(definition.name);
  if (spec.ownSlots.tpNew != null) names.add('__new__');
  for (const [name, entry] of spec.entries) if (isPresent(t, entry)) names.add(name);
  if (isUnhashable(t, spec)) names.add('__hash__');
  names.add('__doc__');
  if (!isStaticType(type)) names.add('__module__');
  return [...names];
}

/** Entries were made in the order they were asked for; a listing shows them in the order of the spec. */
function sortEntries(t: Thread, type: PyType): void {
  const old = type.dict as PyContainer;
  const sorted = newDict(t);
  for (const name of entryNames(t, type)) {
    const value = dictGetStr(old, t.probe(name));
    if (value !== null) dictSetStr(t, sorted, t.name(name), value);
  }
  type.dict = sorted;
  decref(t, old);
}

function makeEntry(t: Thread, type: PyType, name: string): PyObject | null {
  return t.heap.asStartup(() => addEntry(t, type, name));
}

function addEntry(t: Thread, type: PyType, name: string): PyObject | null {
  const made = createEntry(t, type, name);
  if (made === null) return null;
  type.dict ??= newDict(t);
  dictSetStr(t, type.dict, t.name(name), made);
  decref(t, made);
  return made;
}

function createEntry(t: Thread, type: PyType, name: string): PyObject | null {
  const { spec } = type;
  if (spec === null) return null;
  const entry = spec.entries.get(name);
  if (entry !== undefined) return isPresent(t, entry) ? entryObject(t, type, entry) : null;
  if (name === '__new__' && spec.ownSlots.tpNew != null) return newStaticNew(t, type);
  if (name === '__doc__') return newStaticDoc(t, type, spec);
  if (name === '__module__' && !isStaticType(type)) return newStr(t, spec.module(t.profile));
  if (name === '__hash__' && isUnhashable(t, spec)) return incref(t.none);
  for (const definition of SLOTS_BY_NAME.get(name) ?? []) {
    const fn = listedSlot(t, spec, definition);
    if (fn !== null) return newWrapperDescriptor(t, type, definition, fn);
  }
  return null;
}

/** The function that the type's own dict shows for a slot; null where the name is left to the bases. */
function listedSlot(t: Thread, spec: TypeSpec, definition: SlotDefinition): unknown {
  const { restated, unlisted } = t.profile.slotNames;
  const own = spec.ownSlots[definition.slot];
  const entry = `${spec.name}.${definition.name}`;
  if (own != null) return unlisted.has(entry) ? null : own;
  return restated.has(entry) ? (t.types.object.ops[definition.slot] ?? null) : null;
}

function isUnhashable(t: Thread, spec: TypeSpec): boolean {
  const own = spec.ownSlots;
  return (own.tpRichcompare != null && own.tpHash == null) || t.profile.unhashableTypes.has(spec.name);
}

function isPresent(t: Thread, entry: TypeEntry): boolean {
  return entry.when == null || entry.when(t.profile);
}

function entryObject(t: Thread, type: PyType, entry: TypeEntry): PyObject {
  if (typeof entry === 'function') return entry(t, type);
  if ('fn' in entry) return methodObject(t, type, entry);
  return newGetSetDescriptor(t, type, entry);
}

function methodObject(t: Thread, type: PyType, spec: NativeSpec): PyObject {
  switch (spec.binding) {
    case 'instance':
      return newMethodDescriptor(t, type, spec);
    case 'class':
      return newClassMethodDescriptor(t, type, spec);
    case 'static': {
      const fn = newBuiltinFunction(t, spec, type, null);
      const wrapped = newStaticMethod(t, fn);
      decref(t, fn);
      return wrapped;
    }
  }
}
