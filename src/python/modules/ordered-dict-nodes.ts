// The order of an OrderedDict: a doubly linked list of nodes, and a table that finds a key's node by the key's entry in the dict.
// Follows _odict_resize, _odict_get_index, _odict_add_new_node, _odict_clear_node, _odict_clear_nodes of Objects/odictobject.c,
// CPython 3.10-3.13. What methods of dict itself do to the dict goes unnoticed here, as in C: a node may be without an entry, an
// entry without a node, and the table is made anew once the dict's own has changed.
// Invariant: every node in the list owns a reference to its key and a block; so does the table, while there is one.

import type { DictKeys } from '../heap/dict-keys.ts';
import { decref } from '../heap/heap.ts';
import { type Address, incref, type PyContainer, type PyObject } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { dictDelKnownHash, dictSetKnownHash, hashKey, lookupEntry } from '../objects/dict-access.ts';
import type { DictStorage } from '../objects/dict-storage.ts';

/** Key, hash and two links. */
export const NODE_BYTES = 32;
export const POINTER_BYTES = 8;

export class OrderNode {
  next: OrderNode | null = null;
  previous: OrderNode | null = null;
  constructor(
    /** Owned. */
    readonly key: PyObject,
    readonly hashLo: number,
    readonly hashHi: number,
    readonly address: Address,
  ) {}
}

export class DictOrder {
  first: OrderNode | null = null;
  last: OrderNode | null = null;
  /** By entry of the dict's table; as long as that has slots. */
  table: (OrderNode | null)[] = [];
  tableAddress: Address = 0;
  /** The dict's table that `table` belongs to. */
  tableOf: DictKeys | null = null;
  /** Changes whenever the list does, for iterators. */
  state = 0;
}

/** The order is made when it is first asked for. */
export function orderOf(o: PyObject): DictOrder {
  const storage = o.value as DictStorage;
  storage.beside ??= new DictOrder();
  return storage.beside as DictOrder;
}

/** The entry of a key, or the one that it would get. */
function entryOf(t: Thread, storage: DictStorage, key: PyObject, lo: number, hi: number): number {
  const entry = lookupEntry(t, storage, key, lo, hi);
  return entry < 0 ? storage.keys.entryCount : entry;
}

function entryInTable(t: Thread, o: PyObject, key: PyObject, lo: number, hi: number): number {
  const storage = o.value as DictStorage;
  const order = orderOf(o);
  if (order.tableOf !== storage.keys || order.table.length !== storage.keys.indices.length) rebuildTable(t, storage, order);
  return entryOf(t, storage, key, lo, hi);
}

function rebuildTable(t: Thread, storage: DictStorage, order: DictOrder): void {
  const size = storage.keys.indices.length;
  const address = t.heap.malloc(POINTER_BYTES * size);
  const table = new Array<OrderNode | null>(size).fill(null);
  t.charge(size);
  try {
    for (let node = order.first; node !== null; node = node.next)
      table[entryOf(t, storage, node.key, node.hashLo, node.hashHi)] = node;
  } catch (error) {
    t.heap.free(address, POINTER_BYTES * size);
    throw error;
  }
  freeTable(t, order);
  order.table = table;
  order.tableAddress = address;
  order.tableOf = storage.keys;
}

function freeTable(t: Thread, order: DictOrder): void {
  if (order.tableAddress !== 0) t.heap.free(order.tableAddress, POINTER_BYTES * order.table.length);
  order.tableAddress = 0;
}

export function findNode(t: Thread, o: PyObject, key: PyObject): OrderNode | null {
  if (orderOf(o).first === null) return null;
  const lo = hashKey(t, key);
  return findNodeKnownHash(t, o, key, lo, t.hashHi);
}

export function findNodeKnownHash(t: Thread, o: PyObject, key: PyObject, lo: number, hi: number): OrderNode | null {
  const order = orderOf(o);
  if (order.first === null) return null;
  const entry = entryInTable(t, o, key, lo, hi);
  return order.table[entry] ?? null;
}

export function linkFirst(order: DictOrder, node: OrderNode): void {
  node.previous = null;
  node.next = order.first;
  if (order.first === null) order.last = node;
  else order.first.previous = node;
  order.first = node;
  order.state++;
}

export function linkLast(order: DictOrder, node: OrderNode): void {
  node.previous = order.last;
  node.next = null;
  if (order.last === null) order.first = node;
  else order.last.next = node;
  order.last = node;
  order.state++;
}

export function unlink(order: DictOrder, node: OrderNode): void {
  if (order.first === node) order.first = node.next;
  else if (node.previous !== null) node.previous.next = node.next;
  if (order.last === node) order.last = node.previous;
  else if (node.next !== null) node.next.previous = node.previous;
  node.previous = null;
  node.next = null;
  order.state++;
}

function freeNode(t: Thread, node: OrderNode): void {
  decref(t, node.key);
  t.heap.free(node.address, NODE_BYTES);
}

function addNode(t: Thread, o: PyObject, key: PyObject, lo: number, hi: number): void {
  const order = orderOf(o);
  incref(key);
  let entry: number;
  try {
    entry = entryInTable(t, o, key, lo, hi);
  } catch (error) {
    decref(t, key);
    throw error;
  }
  if ((order.table[entry] ?? null) !== null) {
    decref(t, key);
    return;
  }
  const node = new OrderNode(key, lo, hi, t.heap.malloc(NODE_BYTES));
  linkLast(order, node);
  order.table[entry] = node;
}

/** Before the dict's entry goes: afterwards a colliding key could be found at another entry than its node is. */
export function dropNode(t: Thread, o: PyObject, key: PyObject, lo: number, hi: number): void {
  const order = orderOf(o);
  if (order.first === null) return;
  const entry = entryInTable(t, o, key, lo, hi);
  const node = order.table[entry] ?? null;
  if (node === null) return;
  order.table[entry] = null;
  unlink(order, node);
  freeNode(t, node);
}

export function dropAllNodes(t: Thread, o: PyObject): void {
  const order = orderOf(o);
  freeTable(t, order);
  order.table = [];
  order.tableOf = null;
  let node = order.first;
  order.first = null;
  order.last = null;
  if (t.profile.orderedDictClearIsChange) order.state++;
  while (node !== null) {
    const { next } = node;
    freeNode(t, node);
    node = next;
  }
}

/** `o[key] = value`, whatever a subclass says. Takes new references. */
export function orderedSetItem(t: Thread, o: PyObject, key: PyObject, value: PyObject): void {
  const lo = hashKey(t, key);
  orderedSetKnownHash(t, o, key, lo, t.hashHi, value);
}

/** A key that gets no node, because finding its place raises, is not kept either. */
export function orderedSetKnownHash(t: Thread, o: PyObject, key: PyObject, lo: number, hi: number, value: PyObject): void {
  dictSetKnownHash(t, o as PyContainer, key, lo, hi, value);
  try {
    addNode(t, o, key, lo, hi);
  } catch (error) {
    dictDelKnownHash(t, o as PyContainer, key, lo, hi);
    throw error;
  }
}

/** False when the key is absent. */
export function orderedDelItem(t: Thread, o: PyObject, key: PyObject): boolean {
  const lo = hashKey(t, key);
  const hi = t.hashHi;
  dropNode(t, o, key, lo, hi);
  return dictDelKnownHash(t, o as PyContainer, key, lo, hi);
}
