// What a class knows of its direct subclasses: a weak reference to each, under its address as an int.
// Follows add_subclass and remove_subclass of Objects/typeobject.c, CPython 3.10-3.13. A class of ours that has subclasses from the start
// of the interpreter shows no dict for them; any other makes one with its first subclass.
// Invariant: `subclasses` lists them in order; `subclassEntries` has an entry for each that was made by the program.

import { decref } from '../heap/heap.ts';
import type { PyContainer, PyType } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { TypeSpec } from '../heap/type-spec.ts';
import { startupSubclasses } from '../profiles/startup-subclasses.ts';
import { dictDelItem, dictSetItem, newDict } from './dict.ts';
import { newInt } from './int.ts';
import { newWeakref, WEAKREF } from './weakref.ts';

export function addSubclass(t: Thread, base: PyType, type: PyType): void {
  // A metatype's mro() may have set the bases before the class was finished.
  if (base.subclassEntries.has(type)) return;
  base.subclasses.push(type);
  const table = tableOf(t, base);
  const ref = newWeakref(t, t.typeOf(WEAKREF), type, null);
  const key = newInt(t, t.heap.idOf(type));
  base.addSubclassEntry(type, { key, ref });
  if (table === null) return;
  dictSetItem(t, table, key, ref);
  decref(t, key);
  decref(t, ref);
}

/**
 * The direct subclasses, oldest first. Built-in ones are made only when they are needed, hence in no order: here those that exist from
 * the start are made, and come first, as recorded.
 */
export function subclassesInOrder(t: Thread, base: PyType): readonly PyType[] {
  if (base.spec === null) return base.subclasses;
  const names = startupSubclasses(t.profile.version, specName(t, base.spec));
  const places = new Map(names.map((name, place) => [name, place]));
  for (const spec of t.startupTypes) if (places.has(specName(t, spec))) t.typeOf(spec);
  const placeOf = (type: PyType): number => (type.spec === null ? undefined : places.get(specName(t, type.spec))) ?? places.size;
  // The sort is stable: what began later stays in its order.
  return [...base.subclasses].sort((a, b) => placeOf(a) - placeOf(b));
}

const specName = (t: Thread, spec: TypeSpec): string => `${spec.module(t.profile)}.${spec.name}`;

function tableOf(t: Thread, base: PyType): PyContainer | null {
  if (base.subclassTable !== null) return base.subclassTable;
  if (base.spec !== null && !t.profile.subclasslessTypes.has(base.spec.name)) return null;
  base.subclassTable = newDict(t);
  return base.subclassTable;
}

export function removeSubclass(t: Thread, base: PyType, type: PyType): void {
  const index = base.subclasses.indexOf(type);
  if (index >= 0) base.subclasses.splice(index, 1);
  const entry = base.subclassEntries.get(type);
  if (entry === undefined) return;
  base.subclassEntries.delete(type);
  if (base.subclassTable !== null) {
    dictDelItem(t, base.subclassTable, entry.key);
    return;
  }
  decref(t, entry.ref);
  decref(t, entry.key);
}

/** The class dies: so does its dict. It has no subclasses any more, since each holds its bases. */
export function dropSubclassTable(t: Thread, type: PyType): void {
  const table = type.subclassTable;
  type.subclassTable = null;
  if (table !== null) decref(t, table);
}
