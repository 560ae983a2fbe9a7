// deque: blocks of 64 items in a doubly linked list. Follows Modules/_collectionsmodule.c, CPython 3.10-3.13.
// The host keeps one array with spare room in front; blocks are only counted: which are there follows from where the first item lies in its block,
// and each is a request of its own to the allocator, up to 16 freed ones being kept.
// Invariant: `blocks` has one address per 64-item block that the items span, at least one.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref, xdecref } from '../heap/heap.ts';
import { type Address, incref, isSubtype, type PyContainer, type PyObject, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp, type KeywordNames } from '../heap/type-slots.ts';
import { type NativeSpec, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { kindOf, parseArguments, signature } from '../objects/arguments.ts';
import { newBool } from '../objects/bool.ts';
import { checkPositional } from '../objects/builtin-function.ts';
import { indexError, runtimeError, typeError, valueError } from '../objects/errors.ts';
import { OVERFLOW_ERROR } from '../objects/exceptions.ts';
import { newInt } from '../objects/int.ts';
import { selfIter } from '../objects/iterator-support.ts';
import { newInstance, releaseObject } from '../objects/object.ts';
import { stateOf } from '../objects/object-reduce.ts';

import { compareBool } from '../objects/protocols/compare.ts';
import { collectItems, getIter, iterNext } from '../objects/protocols/iterate.ts';
import { asIndex } from '../objects/protocols/number.ts';
import { reprText } from '../objects/protocols/object.ts';
import { newStr, newStrFromText } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { classGetItem } from '../objects/type.ts';

const BLOCK_ITEMS = 64;
const BLOCK_BYTES = 66 * 8;
const CENTER = (BLOCK_ITEMS - 1) >> 1;
const FREE_BLOCKS_MAX = 16;

export class DequeData {
  /** Items in [head, tail) of the host's array. */
  store: (PyObject | null)[] = new Array<PyObject | null>(16).fill(null);
  head = 8;
  tail = 8;
  /** Position of the first item within its block. */
  left = CENTER + 1;
  blocks: Address[] = [];
  freeBlocks: Address[] = [];
  maxlen = -1;
  /** Changes with every change, for iterators. */
  version = 0;

  get length(): number {
    return this.tail - this.head;
  }

  at(index: number): PyObject {
    return this.store[this.head + index] as PyObject;
  }
}

export function dequeData(o: PyObject): DequeData {
  return o.value as DequeData;
}

// ---- blocks

function takeBlock(t: Thread, d: DequeData): Address {
  return d.freeBlocks.pop() ?? t.heap.malloc(BLOCK_BYTES);
}

function giveBlock(t: Thread, d: DequeData, block: Address): void {
  if (d.freeBlocks.length < FREE_BLOCKS_MAX) d.freeBlocks.push(block);
  else t.heap.free(block, BLOCK_BYTES);
}

/** Blocks that `length` items from `left` on lie in. */
function spanned(left: number, length: number): number {
  return length === 0 ? 1 : Math.floor((left + length - 1) / BLOCK_ITEMS) + 1;
}

function room(d: DequeData): void {
  const { store, head, tail } = d;
  if (head > 0 && tail < store.length) return;
  const length = tail - head;
  const grown = new Array<PyObject | null>(length * 2 + 16).fill(null);
  const from = (grown.length - length) >> 1;
  for (let i = 0; i < length; i++) grown[from + i] = store[head + i] as PyObject;
  d.store = grown;
  d.head = from;
  d.tail = from + length;
}

/** Steals `item`. */
function pushRight(t: Thread, d: DequeData, item: PyObject): void {
  if (d.tail >= d.store.length) room(d);
  if (spanned(d.left, d.length + 1) > d.blocks.length) d.blocks.push(takeBlock(t, d));
  d.store[d.tail++] = item;
  d.version++;
}

/** Steals `item`. */
function pushLeft(t: Thread, d: DequeData, item: PyObject): void {
  if (d.head === 0) room(d);
  if (d.left === 0) {
    d.blocks.unshift(takeBlock(t, d));
    d.left = BLOCK_ITEMS;
  }
  d.left--;
  d.store[--d.head] = item;
  d.version++;
}

function settle(t: Thread, d: DequeData): void {
  if (d.length > 0) return;
  d.left = CENTER + 1;
  while (d.blocks.length > 1) giveBlock(t, d, d.blocks.pop() as Address);
}

function popRight(t: Thread, d: DequeData): PyObject {
  const item = d.store[--d.tail] as PyObject;
  d.store[d.tail] = null;
  d.version++;
  while (d.blocks.length > spanned(d.left, d.length)) giveBlock(t, d, d.blocks.pop() as Address);
  settle(t, d);
  return item;
}

function popLeft(t: Thread, d: DequeData): PyObject {
  const item = d.store[d.head] as PyObject;
  d.store[d.head++] = null;
  d.version++;
  d.left++;
  if (d.left === BLOCK_ITEMS && d.length > 0) {
    giveBlock(t, d, d.blocks.shift() as Address);
    d.left = 0;
  }
  settle(t, d);
  return item;
}

/** Steals `item`; the other end gives way when the deque is full. */
function append(t: Thread, d: DequeData, item: PyObject, toLeft: boolean): void {
  if (toLeft) pushLeft(t, d, item);
  else pushRight(t, d, item);
  if (d.maxlen >= 0 && d.length > d.maxlen) decref(t, toLeft ? popRight(t, d) : popLeft(t, d));
}

function clear(t: Thread, d: DequeData): void {
  const { store, head, tail } = d;
  const old = store.slice(head, tail);
  d.store = new Array<PyObject | null>(16).fill(null);
  d.head = 8;
  d.tail = 8;
  d.version++;
  settle(t, d);
  for (const item of old) xdecref(t, item);
}

function extend(t: Thread, self: PyObject, iterable: PyObject, toLeft: boolean): void {
  const d = dequeData(self);
  // An empty deque is filled from the edge of its block, which saves space.
  if (d.length === 0) d.left = toLeft ? BLOCK_ITEMS - 1 : 1;
  if (iterable === self) {
    const items = collectItems(t, iterable);
    for (const item of items) append(t, d, item, toLeft);
    return;
  }
  const iterator = getIter(t, iterable);
  try {
    for (let item = iterNext(t, iterator); item !== null; item = iterNext(t, iterator)) {
      t.charge(1);
      append(t, d, item, toLeft);
    }
  } finally {
    decref(t, iterator);
  }
}

// ---- type

const INIT = signature('deque', { params: ['iterable', 'maxlen'], required: 0 });

function init(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): void {
  const [iterable, maxlen] = parseArguments(t, INIT, args, kwnames);
  let bound = -1;
  if (maxlen != null && maxlen !== t.none) {
    if ((maxlen.type.flags & TypeFlags.LongSubclass) === 0) throw typeError(t, 'an integer is required');
    bound = asIndex(t, maxlen, OVERFLOW_ERROR);
    if (bound < 0) throw valueError(t, 'maxlen must be non-negative');
  }
  const d = dequeData(self);
  d.maxlen = bound;
  if (d.length > 0) clear(t, d);
  if (iterable != null) extend(t, self, iterable, false);
}

function isDeque(t: Thread, o: PyObject): boolean {
  return isSubtype(o.type, t.typeOf(DEQUE));
}

function make(t: Thread, like: PyObject, items: PyObject[]): PyObject {
  const { maxlen } = dequeData(like);
  const o = newInstance(t, t.typeOf(DEQUE));
  const d = new DequeData();
  o.value = d;
  d.blocks.push(t.heap.malloc(BLOCK_BYTES));
  d.maxlen = maxlen;
  for (const item of items) append(t, d, item, false);
  return o;
}

function copy(t: Thread, self: PyObject): PyObject {
  const d = dequeData(self);
  if (self.type === t.typeOf(DEQUE))
    return make(
      t,
      self,
      d.store.slice(d.head, d.tail).map((item) => incref(item as PyObject)),
    );
  const maxlen = d.maxlen < 0 ? null : newInt(t, d.maxlen);
  try {
    const made = t.call(self.type, maxlen === null ? [self] : [self, maxlen], null);
    if (isDeque(t, made)) return made;
    const { name } = made.type;
    decref(t, made);
    throw typeError(t, `${self.type.name}() must return a deque, not ${name}`);
  } finally {
    xdecref(t, maxlen);
  }
}

function compare(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (!isDeque(t, a) || !isDeque(t, b)) return incref(t.notImplemented);
  const x = dequeData(a);
  const y = dequeData(b);
  if (op === CompareOp.EQ && x.length !== y.length) return newBool(t, false);
  if (op === CompareOp.NE && x.length !== y.length) return newBool(t, true);
  const n = Math.min(x.length, y.length);
  for (let i = 0; i < n && i < x.length && i < y.length; i++) {
    const p = incref(x.at(i));
    const q = incref(y.at(i));
    try {
      if (compareBool(t, p, q, CompareOp.EQ)) continue;
      if (op === CompareOp.EQ) return newBool(t, false);
      if (op === CompareOp.NE) return newBool(t, true);
      return newBool(t, compareBool(t, p, q, op));
    } finally {
      decref(t, p);
      decref(t, q);
    }
  }
  const order = x.length - y.length;
  const answers = [order < 0, order <= 0, order === 0, order !== 0, order > 0, order >= 0];
  return newBool(t, answers[op] as boolean);
}

function repr(t: Thread, self: PyObject): PyObject {
  const name = self.type.spec === null ? self.type.name : 'deque';
  if (!t.reprEnter(self)) return newStr(t, '[...]');
  try {
    const d = dequeData(self);
    const items = d.store.slice(d.head, d.tail).map((item) => incref(item as PyObject));
    const parts: string[] = [];
    try {
      for (const item of items) parts.push(reprText(t, item));
    } finally {
      for (const item of items) decref(t, item);
    }
    const tail = d.maxlen < 0 ? '' : `, maxlen=${d.maxlen}`;
    return newStrFromText(t, `${name}([${parts.join(', ')}]${tail})`);
  } finally {
    t.reprLeave(self);
  }
}

function rotate(t: Thread, d: DequeData, steps: number): void {
  const { length } = d;
  if (length <= 1) return;
  const n = ((steps % length) + length) % length;
  // The shorter way round, as C goes it.
  if (n <= length / 2) for (let i = 0; i < n; i++) pushLeft(t, d, popRight(t, d));
  else for (let i = 0; i < length - n; i++) pushRight(t, d, popLeft(t, d));
}

function checkIndex(t: Thread, d: DequeData, index: number): number {
  if (index < 0 || index >= d.length) throw indexError(t, 'deque index out of range');
  return index;
}

function removeAt(t: Thread, d: DequeData, index: number): PyObject {
  rotate(t, d, -index);
  const item = popLeft(t, d);
  rotate(t, d, index);
  return item;
}

function search(t: Thread, self: PyObject, value: PyObject, start: number, stop: number, mutated: () => unknown): number {
  const d = dequeData(self);
  const { version } = d;
  for (let i = start; i < stop; i++) {
    const item = incref(d.at(i));
    let found: boolean;
    try {
      found = compareBool(t, item, value, CompareOp.EQ);
    } finally {
      decref(t, item);
    }
    if (d.version !== version) throw mutated();
    if (found) return i;
  }
  return -1;
}

function none(t: Thread): PyObject {
  return incref(t.none);
}

function methods(): readonly NativeSpec[] {
  return [
    oneArg('append', (t, o, item) => {
      append(t, dequeData(o), incref(item), false);
      return none(t);
    }),
    oneArg('appendleft', (t, o, item) => {
      append(t, dequeData(o), incref(item), true);
      return none(t);
    }),
    noArgs('clear', (t, o) => {
      clear(t, dequeData(o));
      return none(t);
    }),
    noArgs('copy', copy),
    noArgs('__copy__', copy),
    oneArg('count', (t, o, value) => {
      const d = dequeData(o);
      const { version } = d;
      let count = 0;
      for (let i = 0; i < d.length; i++) {
        const item = incref(d.at(i));
        try {
          if (compareBool(t, item, value, CompareOp.EQ)) count++;
        } finally {
          decref(t, item);
        }
        if (d.version !== version) throw runtimeError(t, 'deque mutated during iteration');
      }
      return newInt(t, count);
    }),
    oneArg('extend', (t, o, iterable) => {
      extend(t, o, iterable, false);
      return none(t);
    }),
    oneArg('extendleft', (t, o, iterable) => {
      extend(t, o, iterable, true);
      return none(t);
    }),
    positional('index', [1, 3], (t, o, args) => {
      const d = dequeData(o);
      const bound = (arg: PyObject | undefined, fallback: number): number => {
        if (arg === undefined) return fallback;
        const i = asIndex(t, arg);
        return Math.min(d.length, i < 0 ? Math.max(0, i + d.length) : i);
      };
      const at = search(t, o, args[0] as PyObject, bound(args[1], 0), bound(args[2], d.length), () =>
        runtimeError(t, 'deque mutated during iteration'),
      );
      if (at < 0) throw valueError(t, `${reprText(t, args[0] as PyObject)} is not in deque`);
      return newInt(t, at);
    }),
    positional('insert', [2, 2], (t, o, args) => {
      const d = dequeData(o);
      if (d.maxlen === d.length) throw indexError(t, 'deque already at its maximum size');
      const index = asIndex(t, args[0] as PyObject);
      const value = incref(args[1] as PyObject);
      if (index >= d.length) pushRight(t, d, value);
      else if (index <= -d.length || index === 0) pushLeft(t, d, value);
      else {
        rotate(t, d, -index);
        if (index < 0) pushRight(t, d, value);
        else pushLeft(t, d, value);
        rotate(t, d, index);
      }
      return none(t);
    }),
    noArgs('pop', (t, o) => {
      const d = dequeData(o);
      if (d.length === 0) throw indexError(t, 'pop from an empty deque');
      return popRight(t, d);
    }),
    noArgs('popleft', (t, o) => {
      const d = dequeData(o);
      if (d.length === 0) throw indexError(t, 'pop from an empty deque');
      return popLeft(t, d);
    }),
    oneArg('remove', (t, o, value) => {
      const at = search(t, o, value, 0, dequeData(o).length, () => indexError(t, 'deque mutated during iteration'));
      if (at < 0) throw valueError(t, `${reprText(t, value)} is not in deque`);
      decref(t, removeAt(t, dequeData(o), at));
      return none(t);
    }),
    noArgs('reverse', (t, o) => {
      const d = dequeData(o);
      const reversed = d.store.slice(d.head, d.tail).reverse();
      reversed.forEach((item, i) => {
        d.store[d.head + i] = item;
      });
      return none(t);
    }),
    positional('rotate', [0, 1], (t, o, args) => {
      rotate(t, dequeData(o), args[0] === undefined ? 1 : asIndex(t, args[0]));
      return none(t);
    }),
    noArgs('__reversed__', (t, o) => newDequeIterator(t, o, true)),
    noArgs('__sizeof__', (t, o) => newInt(t, o.type.basicsize + dequeData(o).blocks.length * BLOCK_BYTES)),
    noArgs('__reduce__', (t, o) => {
      const { maxlen } = dequeData(o);
      const kept = stateOf(t, o);
      let items: PyObject;
      try {
        items = getIter(t, o);
      } catch (thrown) {
        decref(t, kept);
        throw thrown;
      }
      const args = newTuple(t, maxlen < 0 ? [] : [newTuple(t, []), newInt(t, maxlen)]);
      return newTuple(t, [incref(o.type), args, kept, items]);
    }),
    oneArg('__class_getitem__', classGetItem, { binding: 'class' }),
  ];
}

export const DEQUE: TypeSpec = new TypeSpec({
  name: 'deque',
  module: 'collections',
  flags: TypeFlags.HaveGc | TypeFlags.BaseType | TypeFlags.HasWeakrefs | TypeFlags.Sequence,
  basicsize: (p) => p.dequeBytes,
  slots: {
    tpDealloc: (t, o) => {
      const self = o as PyContainer;
      t.heap.untrack(self);
      clearWeakrefs(t, self);
      const d = dequeData(o);
      clear(t, d);
      for (const block of [...d.freeBlocks, ...d.blocks]) t.heap.free(block, BLOCK_BYTES);
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => {
      const d = dequeData(o);
      for (let i = d.head; i < d.tail; i++) visit(d.store[i] as PyObject);
    },
    tpClear: (t, o) => clear(t, dequeData(o)),
    tpNew: (t, type) => {
      const o = newInstance(t, type);
      const d = new DequeData();
      o.value = d;
      d.blocks.push(t.heap.malloc(BLOCK_BYTES));
      return o;
    },
    tpInit: init,
    tpRepr: repr,
    tpRichcompare: compare,
    tpIter: (t, o) => newDequeIterator(t, o, false),
    nbBool: (_t, o) => dequeData(o).length > 0,
    sqLength: (_t, o) => dequeData(o).length,
    sqItem: (t, o, index) => incref(dequeData(o).at(checkIndex(t, dequeData(o), index))),
    sqAssItem: (t, o, index, value) => {
      const d = dequeData(o);
      checkIndex(t, d, index);
      if (value === null) {
        decref(t, removeAt(t, d, index));
        return;
      }
      const old = d.at(index);
      d.store[d.head + index] = incref(value);
      decref(t, old);
    },
    sqContains: (t, o, value) =>
      search(t, o, value, 0, dequeData(o).length, () => runtimeError(t, 'deque mutated during iteration')) >= 0,
    sqConcat: (t, a, b) => {
      if (!isDeque(t, b)) throw typeError(t, `can only concatenate deque (not "${b.type.name}") to deque`);
      const made = copy(t, a);
      extend(t, made, b, false);
      return made;
    },
    sqRepeat: (t, o, count) => {
      const made = copy(t, o);
      repeatInPlace(t, made, count);
      return made;
    },
    sqInplaceConcat: (t, a, b) => {
      extend(t, a, b, false);
      return incref(a);
    },
    sqInplaceRepeat: (t, o, count) => {
      repeatInPlace(t, o, count);
      return incref(o);
    },
  },
  methods,
  getset: [{ name: 'maxlen', get: (t, o) => (dequeData(o).maxlen < 0 ? incref(t.none) : newInt(t, dequeData(o).maxlen)) }],
  attributes: { __hash__: (t) => incref(t.none) },
});

function repeatInPlace(t: Thread, o: PyObject, count: number): void {
  const d = dequeData(o);
  if (count <= 0) return clear(t, d);
  t.heap.reserve(8 * d.length * count);
  const items = d.store.slice(d.head, d.tail) as PyObject[];
  for (let i = 1; i < count; i++) for (const item of items) append(t, d, incref(item), false);
}

class DequeIteration {
  constructor(
    public deque: PyObject | null,
    readonly version: number,
    public index: number,
    readonly isReverse: boolean,
  ) {}
}

function newDequeIterator(t: Thread, deque: PyObject, isReverse: boolean): PyObject {
  const o = newInstance(t, t.typeOf(isReverse ? DEQUE_REVERSE_ITERATOR : DEQUE_ITERATOR));
  o.value = new DequeIteration(incref(deque), dequeData(deque).version, 0, isReverse);
  return o;
}

function defineIterator(name: string, isReverse: boolean): TypeSpec {
  const state = (o: PyObject): DequeIteration => o.value as DequeIteration;
  return new TypeSpec({
    name,
    module: (p) => (p.typeModulesInterned ? '_collections' : 'collections'),
    flags: TypeFlags.HaveGc,
    basicsize: 56,
    slots: {
      tpDealloc: (t, o) => {
        t.heap.untrack(o as PyContainer);
        xdecref(t, state(o).deque);
        releaseObject(t, o);
      },
      tpTraverse: (o, visit) => {
        const { deque } = state(o);
        if (deque !== null) visit(deque);
      },
      tpNew: (t, _type, args) => {
        checkPositional(t, name, args.length, 1, 2);
        const [deque, skipped] = args as [PyObject, PyObject?];
        if (!isDeque(t, deque)) throw typeError(t, `argument 1 must be collections.deque, not ${kindOf(t, deque)}`);
        const count = skipped === undefined ? 0 : asIndex(t, skipped);
        const o = newDequeIterator(t, deque, isReverse);
        state(o).index = Math.max(0, Math.min(count, dequeData(deque).length));
        return o;
      },
      tpIter: selfIter,
      tpIternext: (t, o) => {
        const s = state(o);
        if (s.deque === null) return null;
        const d = dequeData(s.deque);
        if (d.version !== s.version) throw runtimeError(t, 'deque mutated during iteration');
        if (s.index >= d.length) return null;
        const at = s.isReverse ? d.length - 1 - s.index : s.index;
        s.index++;
        return incref(d.at(at));
      },
    },
    methods: [
      noArgs('__length_hint__', (t, o) =>
        newInt(t, state(o).deque === null ? 0 : Math.max(0, dequeData(state(o).deque as PyObject).length - state(o).index)),
      ),
      noArgs('__reduce__', (t, o) =>
        newTuple(t, [incref(o.type), newTuple(t, [incref(state(o).deque as PyObject), newInt(t, state(o).index)])]),
      ),
    ],
  });
}

export const DEQUE_ITERATOR = defineIterator('_deque_iterator', false);
export const DEQUE_REVERSE_ITERATOR = defineIterator('_deque_reverse_iterator', true);
