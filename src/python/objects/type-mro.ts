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

/** Works the order out anew, asking a metatype's own `mro()` where it has one. Sets `mro` and `mroTuple`. */
export function computeMro(t: Thread, type: PyType): void {
  const bases = type.bases === null ? [] : (type.bases.value as readonly PyType[]);
  const mro = type.type === t.types.type ? linearize(t, type, bases) : customMro(t, type);
  const old = type.mroTuple;
  type.mroTuple = newTuple(t, mro.map(incref));
  type.mro = mro;
  if (old !== null) decref(t, old);
}

function customMro(t: Thread, type: PyType): PyType[] {
  const result = callSpecial(t, type, 'mro', []) as PyObject;
  const tuple = t.call(t.types.tuple, [result], null) as PyContainer;
  decref(t, result);
  const items = tuple.value as readonly PyObject[];
  try {
    const solid = solidBase(type);
    for (const item of items) {
      if (!isType(item)) throw typeError(t, `mro() returned a non-class ('${item.type.name}')`);
      if (!isSubtype(solid, solidBase(item))) throw typeError(t, `mro() returned base with unsuitable layout ('${item.name}')`);
    }
    return [...(items as readonly PyType[])];
  } finally {
    decref(t, tuple);
  }
}
