// What the iterators of itertools are made of: the state one has, its type, and the methods that copy and pickle ask for. Follows
// Modules/itertoolsmodule.c, CPython 3.10-3.13. Each iterator owns what it holds in `refs`, so that one dealloc and one traverse serve
// them all.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decrefAll, xdecref } from '../heap/heap.ts';
import { type Address, incref, isSubtype, type PyContainer, type PyObject, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { TypeSlots } from '../heap/type-slots.ts';
import { type NativeSpec, noArgs, oneArg, TypeSpec } from '../heap/type-spec.ts';
import { kindOf } from '../objects/arguments.ts';
import { checkPositional } from '../objects/builtin-function.ts';
import { rejectKeywordsOfBase } from '../objects/container-arguments.ts';
import { asRaise, typeError } from '../objects/errors.ts';
import { selfIter } from '../objects/iterator-support.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { asIndex } from '../objects/protocols/number.ts';
import { isTuple, newTuple, tupleItems } from '../objects/tuple.ts';
import type { Profile } from '../profiles/profile.ts';
import type { PyThread } from '../vm/thread.ts';

/** What an iterator of this module holds. */
export class State {
  /** Owned references by the position each iterator gives them. */
  refs: (PyObject | null)[];
  /** Pools and saved items; owned. */
  items: PyObject[] = [];
  numbers: number[] = [];
  /** Arrays of indices, in blocks of their own. */
  arrays: { readonly address: Address; readonly bytes: number }[] = [];
  done = false;
  constructor(...refs: (PyObject | null)[]) {
    this.refs = refs;
  }
}

export function state(o: PyObject): State {
  return o.value as State;
}

export function ref(s: State, index: number): PyObject {
  return s.refs[index] as PyObject;
}

/** Replaces a reference; steals `value`. */
export function put(t: Thread, s: State, index: number, value: PyObject | null): void {
  const old = s.refs[index] ?? null;
  s.refs[index] = value;
  xdecref(t, old);
}

interface IteratorShape {
  readonly name: string;
  readonly basicsize: number | ((p: Profile) => number);
  readonly make: NonNullable<TypeSlots['tpNew']>;
  /** How many arguments the constructor takes that has no keywords of its own. Absent: `make` reads them. */
  readonly positional?: readonly [min: number, max: number];
  /** The constructor's name in messages; defaults to the type's. */
  readonly calledAs?: string;
  /** Absent in what is no iterator itself. */
  readonly next?: NonNullable<TypeSlots['tpIternext']>;
  readonly repr?: (t: Thread, o: PyObject) => PyObject;
  readonly methods?: () => readonly NativeSpec[];
  readonly isBase?: boolean;
  readonly isWeaklyReferable?: boolean;
  /** What traversal visits of `refs`, where that is not all of it in its order. */
  readonly visited?: (refs: readonly (PyObject | null)[]) => PyObject[];
}

type Next = NonNullable<TypeSlots['tpIternext']>;

/** Where the call that asks for an item may be begun anew, it must find what it has found the first time. */
function restoring(next: Next): Next {
  return (t, o) => ((t as PyThread).entersFromHost ? nextOrAsBefore(t, o, next) : next(t, o));
}

function nextOrAsBefore(t: Thread, o: PyObject, next: Next): PyObject | null {
  const s = state(o);
  const { refs, numbers, done } = s;
  for (const held of refs) if (held !== null) incref(held);
  s.refs = refs.slice();
  s.numbers = numbers.slice();
  let left = refs;
  try {
    return next(t, o);
  } catch (thrown) {
    if (asRaise(t, thrown) === null) {
      left = s.refs;
      s.refs = refs;
      s.numbers = numbers;
      s.done = done;
    }
    throw thrown;
  } finally {
    decrefAll(t, left);
  }
}

export function define(shape: IteratorShape): TypeSpec {
  const spec: TypeSpec = new TypeSpec({
    name: shape.name,
    module: 'itertools',
    flags:
      TypeFlags.HaveGc |
      (shape.isBase === false ? 0 : TypeFlags.BaseType) |
      (shape.isWeaklyReferable === true ? TypeFlags.HasWeakrefs : 0),
    basicsize: shape.basicsize,
    slots: {
      tpDealloc: (t, o) => {
        t.heap.untrack(o as PyContainer);
        if (shape.isWeaklyReferable === true) clearWeakrefs(t, o as PyContainer);
        const s = state(o);
        if (s !== null) {
          decrefAll(t, s.refs);
          decrefAll(t, s.items);
          for (const { address, bytes } of s.arrays) t.heap.free(address, bytes);
        }
        releaseObject(t, o);
      },
      tpTraverse: (o, visit) => {
        const s = state(o);
        if (s === null) return;
        if (shape.visited !== undefined) shape.visited(s.refs).forEach(visit);
        else for (const held of s.refs) if (held !== null) visit(held);
        for (const item of s.items) visit(item);
      },
      ...(shape.next === undefined ? {} : { tpIter: selfIter, tpIternext: restoring(shape.next) }),
      tpNew: shape.positional === undefined ? shape.make : positionalNew(() => spec, shape, shape.positional),
      ...(shape.repr === undefined ? {} : { tpRepr: shape.repr }),
    },
    ...(shape.methods === undefined ? {} : { methods: shape.methods }),
  });
  return spec;
}

function positionalNew(
  specOf: () => TypeSpec,
  { make, name, calledAs = name }: IteratorShape,
  [min, max]: readonly [min: number, max: number],
): IteratorShape['make'] {
  return (t, type, args, kwnames) => {
    rejectKeywordsOfBase(t, calledAs, t.typeOf(specOf()), type, kwnames);
    const given = args.slice(0, args.length - (kwnames?.length ?? 0));
    checkPositional(t, calledAs, given.length, min, max);
    return make(t, type, given, null);
  };
}

export function build(t: Thread, type: PyType, s: State): PyObject {
  const o = newInstance(t, type);
  o.value = s;
  return o;
}

/** Steps of at least one each, so that an endless iterator meets the limit. */
export function step(t: Thread): void {
  t.charge(1);
}

// ---- being taken apart and put together again, for copy and pickle: deprecated from 3.12 on

function warnOfCopying(t: Thread): void {
  if (t.profile.itertoolsCopiesDeprecated)
    t.warn('DeprecationWarning', 'Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.');
}

export function reduceMethod(reduce: (t: Thread, s: State, o: PyObject) => PyObject): NativeSpec {
  return noArgs('__reduce__', (t, o) => {
    warnOfCopying(t);
    return reduce(t, state(o), o);
  });
}

export function setStateMethod(set: (t: Thread, s: State, value: PyObject) => void): NativeSpec {
  return oneArg('__setstate__', (t, o, value) => {
    warnOfCopying(t);
    set(t, state(o), value);
    return incref(t.none);
  });
}

/** `(type, (arguments), state)`; steals the parts. */
export function reduction(t: Thread, o: PyObject, args: PyObject[], value: PyObject | null = null): PyObject {
  const parts = [incref(o.type) as PyObject, newTuple(t, args)];
  if (value !== null) parts.push(value);
  return newTuple(t, parts);
}

/** A state that is a tuple of `min` to `max` parts. Borrowed. */
export function stateParts(t: Thread, value: PyObject, min: number, max = min): readonly PyObject[] {
  if (!isTuple(value)) throw typeError(t, 'state is not a tuple');
  const items = tupleItems(value);
  const count = items.length;
  if (count >= min && count <= max) return items;
  const bound = min === max ? 'exactly' : count < min ? 'at least' : 'at most';
  const wanted = count < min ? min : max;
  throw typeError(t, `function takes ${bound} ${wanted} argument${wanted === 1 ? '' : 's'} (${count} given)`);
}

export function requirePart(t: Thread, o: PyObject, place: number, type: PyType): PyObject {
  if (isSubtype(o.type, type)) return o;
  throw typeError(t, `argument ${place} must be ${type.name}, not ${kindOf(t, o)}`);
}

/** An index of a state, moved between the bounds. */
export function clampedIndex(t: Thread, o: PyObject, low: number, high: number): number {
  if ((o.type.flags & TypeFlags.LongSubclass) === 0) throw typeError(t, 'an integer is required');
  return Math.max(low, Math.min(high, asIndex(t, o)));
}

/** refs of what makes tuples out of pools: the pool or a tuple of pools, and the result that was handed out last. */
export const POOL = 0;
export const RESULT = 1;
