// The audit: recounts, from the roots, every reference, every block and the collector's lists, and says what does not add up.
// It trusts nothing that the machine keeps counting: counts come from walking everything that owns a reference. It runs after every test
// program and every fuzz case, when no frame runs.

import { type DictKeys, KeysKind } from '../heap/dict-keys.ts';
import { headerBytes, isImmortal } from '../heap/heap.ts';
import { type Address, GcBits, type GcObject, IMMORTAL_BIAS, PyContainer, type PyObject, PyType } from '../heap/object.ts';
import { UNIT_BYTES } from '../heap/pymalloc.ts';
import { DictStorage } from '../objects/dict-storage.ts';
import type { PyThread } from '../vm/thread.ts';
import { safeRepr } from './readings.ts';

const REPORT_MAX = 20;

export function auditHeap(t: PyThread): string[] {
  const counts = countReferences(t);
  const problems = auditReferences(t, counts);
  problems.push(...auditBlocks(t, counts.keys()));
  problems.push(...auditCollectorLists(t));
  return problems.slice(0, REPORT_MAX);
}

/** Every object that can be found, with the references that were found to it. */
function countReferences(t: PyThread): Map<PyObject, number> {
  const counts = new Map<PyObject, number>();
  const queue: PyObject[] = [];
  const tables = new Set<DictKeys>();
  const meet = (o: PyObject): void => {
    if (counts.has(o)) return;
    counts.set(o, 0);
    queue.push(o);
  };
  const count = (o: PyObject): void => {
    meet(o);
    counts.set(o, (counts.get(o) as number) + 1);
  };
  t.visitRoots(count);
  for (const list of [...t.heap.gc.lists, t.heap.gc.permanent]) for (const o of list) meet(o);
  for (let o = queue.pop(); o !== undefined; o = queue.pop()) visitOwned(o, tables, count);
  return counts;
}

/** Every counted reference that an object holds: what the collector would visit, and its class if that was made at run time. */
function visitOwned(o: PyObject, tables: Set<DictKeys>, count: (child: PyObject) => void): void {
  const { tpTraverse } = o.type.ops;
  if (o instanceof PyType && o.spec !== null) {
    visitStaticType(o, count);
    return;
  }
  let sawType = false;
  tpTraverse?.(o, (child) => {
    if (child === o.type) sawType = true;
    count(child);
  });
  if (!sawType && o.type.spec === null) count(o.type);
  if (o.value instanceof DictStorage && o.value.keys.kind !== KeysKind.General) visitStringKeys(o.value.keys, tables, count);
  // A dict that works in the values of its instance is hidden from the collector (3.13).
  if (o instanceof PyContainer && o.dict !== null && o.values?.valid === true) count(o.dict);
  if (o instanceof PyType) {
    if (o.nameObject !== null) count(o.nameObject);
    if (o.qualnameObject !== null) count(o.qualnameObject);
    if (o.cachedKeys !== null) visitStringKeys(o.cachedKeys, tables, count);
    if (o.slotsTuple !== null) count(o.slotsTuple);
    visitSubclassEntries(o, count);
  }
}

/** The collector passes over keys that are strings; the table refers to them, however many classes and dicts use it. */
function visitStringKeys(keys: DictKeys, tables: Set<DictKeys>, count: (child: PyObject) => void): void {
  if (tables.has(keys)) return;
  tables.add(keys);
  for (const key of keys.keys) if (key !== null) count(key);
}

function visitSubclassEntries(type: PyType, count: (child: PyObject) => void): void {
  if (type.subclassTable !== null) {
    count(type.subclassTable);
    return;
  }
  for (const { key, ref } of type.subclassEntries.values()) {
    count(key);
    count(ref);
  }
}

function visitStaticType(type: PyType, count: (child: PyObject) => void): void {
  count(type.type);
  if (type.base !== null) count(type.base);
  if (type.dict !== null) count(type.dict);
  if (type.bases !== null) count(type.bases);
  if (type.mroTuple !== null) count(type.mroTuple);
  visitSubclassEntries(type, count);
}

function auditReferences(t: PyThread, counts: ReadonlyMap<PyObject, number>): string[] {
  const problems: string[] = [];
  for (const [o, found] of counts) {
    const counted = o.refcount >= IMMORTAL_BIAS ? o.refcount - IMMORTAL_BIAS : o.refcount;
    // Immortal objects are shared by everybody; their count says nothing.
    if (isImmortal(o) || o.address < 0) continue;
    if (counted !== found) problems.push(`${o.type.name} ${safeRepr(t, o).slice(0, 60)}: ${counted} counted, ${found} found`);
  }
  return problems;
}

/** Every object's block is in use, for it alone, and pools know how many blocks they have given. */
function auditBlocks(t: PyThread, objects: Iterable<PyObject>): string[] {
  const owned: Address[] = [];
  for (const o of objects) if (o.address > 0) owned.push(o.address - headerBytes(o.type) / UNIT_BYTES);
  return t.heap.pymalloc.audit(owned);
}

/** Links in both directions, flags, and no object in two lists. */
function auditCollectorLists(t: PyThread): string[] {
  const problems: string[] = [];
  const seen = new Set<GcObject>();
  for (const list of [...t.heap.gc.lists, t.heap.gc.permanent]) {
    for (const o of list) {
      if (seen.has(o)) problems.push(`${o.type.name}: in two collector lists`);
      seen.add(o);
      if ((o.gcBits & GcBits.Tracked) === 0) problems.push(`${o.type.name}: in a list but not tracked`);
      if ((o.gcBits & (GcBits.Collecting | GcBits.Unreachable)) !== 0)
        problems.push(`${o.type.name}: marks of a collection are left`);
      if (o.refcount <= 0) problems.push(`${o.type.name}: dead in a collector list`);
      if (o.gcNext?.gcPrev !== o || o.gcPrev?.gcNext !== o) problems.push(`${o.type.name}: broken link`);
    }
  }
  return problems;
}
