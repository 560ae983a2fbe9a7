// The method resolution order: C3 linearisation of a class's bases.
// Follows mro_implementation and pmerge of Objects/typeobject.c, CPython 3.13.

import { decref } from '../heap/heap.ts';
import { incref, isSubtype, isType, type PyContainer, type PyObject, type PyType } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { typeError } from './errors.ts';
import { callSpecial } from './protocols/attribute.ts';
import { newTuple } from './tuple.ts';
import { solidBase } from './type-base.ts';

/** C3: a class comes before its bases, bases keep their order, and every parent's own order is kept. */
export function linearize(t: Thread, type: PyType, bases: readonly PyType[]): PyType[] {
  for (const base of bases) {
    // Its metatype's mro() runs now.
    if (base.mro.length === 0) throw typeError(t, `Cannot extend an incomplete type '${base.name}'`);
  }
  if (bases.length === 1) return [type, ...(bases[0] as PyType).mro];
  const duplicate = bases.find((base, i) => bases.indexOf(base) !== i);
  if (duplicate !== undefined)
    throw typeError(t, `duplicate base class ${duplicate.name.slice(duplicate.name.lastIndexOf('.') + 1)}`);
  const sequences: PyType[][] = [...bases.map((base) => [...base.mro]), [...bases]];
  const result: PyType[] = [type];
  for (;;) {
    const rest = sequences.filter((sequence) => sequence.length > 0);
    if (rest.length === 0) return result;
    const next = rest.map((sequence) => sequence[0] as PyType).find((c) => !rest.some((other) => other.indexOf(c) > 0));
    if (next === undefined) throw inconsistent(t, rest);
    result.push(next);
    for (const sequence of sequences) if (sequence[0] === next) sequence.shift();
  }
}

function inconsistent(t: Thread, rest: readonly PyType[][]): unknown {
  const heads = new Set(rest.map((sequence) => sequence[0] as PyType));
  const names = [...heads].map((c) => c.name.slice(c.name.lastIndexOf('.') + 1)).join(', ');
  return typeError(t, `Cannot create a consistent method resolution${t.profile.mroMessageBreak}order (MRO) for bases ${names}`);
}

export interface MroChange {
  readonly type: PyType;
  readonly made: PyContainer;
  /** Owned; null when the class had none yet. */
  readonly old: PyContainer | null;
}

/**
 * Works the order out anew, asking a metatype's own `mro()` where it has one; sets `mro` and `mroTuple` (mro_internal). Null when that method
 * has itself changed the order, which then stays. Until the first time a class has none.
 */
export function changeMro(t: Thread, type: PyType): MroChange | null {
  const old = type.mroTuple;
  if (old !== null) incref(old);
  const made = heldOld(t, old, () => (type.type === t.types.type ? ownMro(t, type) : customMro(t, type)));
  if (type.mroTuple !== old) {
    decref(t, made);
    if (old !== null) decref(t, old);
    return null;
  }
  if (old !== null) decref(t, old);
  type.mroTuple = made;
  type.mro = [...(made.value as readonly PyType[])];
  return { type, made, old };
}

export function computeMro(t: Thread, type: PyType): void {
  const change = changeMro(t, type);
  if (change !== null && change.old !== null) decref(t, change.old);
}

/** What changeMro has done is taken back, unless the class has got a newer order. Takes over the reference to the old one. */
export function restoreMro(t: Thread, { type, made, old }: MroChange): void {
  if (type.mroTuple !== made) {
    if (old !== null) decref(t, old);
    return;
  }
  type.mroTuple = old;
  type.mro = old === null ? [] : [...(old.value as readonly PyType[])];
  decref(t, made);
}

function heldOld(t: Thread, old: PyContainer | null, body: () => PyContainer): PyContainer {
  try {
    return body();
  } catch (thrown) {
    if (old !== null) decref(t, old);
    throw thrown;
  }
}

function ownMro(t: Thread, type: PyType): PyContainer {
  const bases = type.bases === null ? [] : (type.bases.value as readonly PyType[]);
  return newTuple(t, linearize(t, type, bases).map(incref));
}

function customMro(t: Thread, type: PyType): PyContainer {
  const result = callSpecial(t, type, 'mro', []) as PyObject;
  const tuple = t.call(t.types.tuple, [result], null) as PyContainer;
  decref(t, result);
  const items = tuple.value as readonly PyObject[];
  try {
    if (items.length === 0) throw typeError(t, 'type MRO must not be empty');
    const solid = solidBase(type);
    for (const item of items) {
      if (!isType(item)) throw typeError(t, `mro() returned a non-class ('${item.type.name}')`);
      if (!isSubtype(solid, solidBase(item))) throw typeError(t, `mro() returned base with unsuitable layout ('${item.name}')`);
    }
    return tuple;
  } catch (thrown) {
    decref(t, tuple);
    throw thrown;
  }
}
