// Readings of single objects: repr for people, why an object is shared, what it refers to. Nothing here changes a count or runs Python code.
// A repr made here never calls `__repr__`: a class of the program may do anything in it.

import { isImmortal, visibleRefcount } from '../heap/heap.ts';
import { GcBits, Interned, isGcObject, type PyContainer, type PyObject, PyStr, PyType, TypeFlags } from '../heap/object.ts';
import { floatRepr } from '../numbers/float-repr.ts';
import { dictForEach } from '../objects/dict.ts';
import { DictStorage } from '../objects/dict-storage.ts';
import { FunctionData } from '../objects/function.ts';
import { isList, listItems } from '../objects/list-storage.ts';
import { preHeaderBytes, sizeOfInstance } from '../objects/object-size.ts';
import { SetCursor, SetStorage, setNext } from '../objects/set-table.ts';
import { isTuple, tupleItems } from '../objects/tuple.ts';
import { qualnameText } from '../objects/type.ts';
import type { ObjectReading, SharedReason, SlotKind, ValueReading } from '../outcome.ts';
import { reprOfBytes, reprOfStr } from '../text/str-repr.ts';
import type { PyThread } from '../vm/thread.ts';
import { sizeWithoutCode } from './sizes.ts';

/** Longer reprs are cut. */
export const REPR_MAX = 200;
const DEPTH_MAX = 3;

export function hexOf(id: number): string {
  return `0x${id.toString(16)}`;
}

/** A repr that runs no Python code. */
export function safeRepr(t: PyThread, o: PyObject, depth = 0, budget = REPR_MAX): string {
  const simple = simpleRepr(t, o);
  if (simple !== null) return simple;
  if (depth >= DEPTH_MAX || budget <= 0) return '...';
  const inner = (items: Iterable<PyObject>): string => {
    const parts: string[] = [];
    let length = 0;
    for (const item of items) {
      const text = item === o ? '[...]' : safeRepr(t, item, depth + 1, budget - length);
      parts.push(text);
      length += text.length + 2;
      if (length > budget) break;
    }
    return parts.join(', ');
  };
  if (o.type === t.types.list && isList(o)) return `[${inner(listItems(o))}]`;
  if (o.type === t.types.tuple && isTuple(o)) {
    const items = tupleItems(o);
    return items.length === 1 ? `(${inner(items)},)` : `(${inner(items)})`;
  }
  if (o.type === t.types.dict && o.value instanceof DictStorage) {
    const parts: string[] = [];
    let length = 0;
    dictForEach(o as PyContainer, (key, value) => {
      if (length > budget) return;
      const text = `${safeRepr(t, key, depth + 1, budget)}: ${value === o ? '{...}' : safeRepr(t, value, depth + 1, budget - length)}`;
      parts.push(text);
      length += text.length + 2;
    });
    return `{${parts.join(', ')}}`;
  }
  if ((o.type === t.types.set || o.type === t.types.frozenset) && o.value instanceof SetStorage) {
    const members = [...membersOf(o)];
    const body = members.length === 0 ? '' : `{${inner(members)}}`;
    return o.type === t.types.set ? body || 'set()' : `frozenset(${body})`;
  }
  return identityRepr(t, o);
}

/** The members of a set in its table's order. */
function* membersOf(o: PyObject): IterableIterator<PyObject> {
  const cursor = new SetCursor();
  while (setNext(o as PyContainer, cursor)) yield cursor.key as PyObject;
}

function simpleRepr(t: PyThread, o: PyObject): string | null {
  const { type, value } = o;
  if (o === t.none) return 'None';
  if (o === t.true_) return 'True';
  if (o === t.false_) return 'False';
  if (o === t.ellipsis) return 'Ellipsis';
  if (o === t.notImplemented) return 'NotImplemented';
  if (type === t.types.int)
    return typeof value === 'bigint' && value.toString(16).length > 2 * REPR_MAX
      ? `<int of ${value.toString(2).length} bits>`
      : String(value);
  if (type === t.types.float) return floatRepr(value as number);
  if (o instanceof PyStr) {
    const cut = o.value.length > 4 * REPR_MAX ? { value: o.value.slice(0, 2 * REPR_MAX), codePoints: null } : o;
    return reprOfStr(cut, t.unicode).value;
  }
  if (type === t.types.bytes) return reprOfBytes((value as Uint8Array).subarray(0, 2 * REPR_MAX));
  if (o instanceof PyType) return `<class '${classLabel(o)}'>`;
  return null;
}

function classLabel(type: PyType): string {
  if (type.spec !== null) return type.name;
  return `__main__.${qualnameText(type)}`;
}

function identityRepr(t: PyThread, o: PyObject): string {
  const at = hexOf(t.heap.idOf(o));
  if (o.value instanceof FunctionData) return `<function ${o.value.qualname.value} at ${at}>`;
  return `<${o.type.name} object at ${at}>`;
}

export function cut(text: string): { repr: string; truncated: boolean } {
  return text.length <= REPR_MAX
    ? { repr: text, truncated: false }
    : { repr: `${text.slice(0, REPR_MAX - 3)}...`, truncated: true };
}

export function valueReading(t: PyThread, o: PyObject): ValueReading {
  const id = t.heap.idOf(o);
  return { id, hex: hexOf(id), type: typeLabel(o), ...cut(safeRepr(t, o)) };
}

export function typeLabel(o: PyObject): string {
  return o.type.name;
}

export function visibleCount(t: PyThread, o: PyObject): number {
  return visibleRefcount(t, o);
}

/** Immortal as far as a program can tell: the versions before 3.12 have no such objects. */
export function isReadImmortal(t: PyThread, o: PyObject): boolean {
  return t.profile.immortalObjects && isImmortal(o);
}

/** Why two expressions of this value are one object; null when they are not. */
export function sharedReason(t: PyThread, o: PyObject): SharedReason | null {
  if (o === t.none || o === t.true_ || o === t.false_ || o === t.ellipsis || o === t.notImplemented) return 'singleton';
  if (o.type === t.types.int && typeof o.value === 'number' && o.value >= -5 && o.value <= 256) return 'small_int';
  if (o === t.emptyTuple || o === t.emptyBytes || o === t.emptyStr) return 'singleton';
  if (o instanceof PyStr) {
    if (o.interned !== Interned.No) return 'interned';
    if (o.value.length === 1 && t.characters[o.value.charCodeAt(0)] === o) return 'singleton';
  }
  if (t.profile.immortalObjects && isImmortal(o)) return 'immortal';
  return null;
}

/** Where the collector has each object; made once for however many readings. */
export type Generations = ReadonlyMap<PyObject, number>;

export function objectReading(t: PyThread, o: PyObject, generations: Generations): ObjectReading {
  return {
    ...valueReading(t, o),
    refcount: visibleCount(t, o),
    size: sizeReading(t, o),
    immortal: isReadImmortal(t, o),
    shared: sharedReason(t, o),
    gc: gcReading(o, generations),
    slots: slotsOf(t, o).map(({ label, kind, target }) => ({ label, kind, id: t.heap.idOf(target) })),
    weakrefs: isGcObject(o) ? (o.weakrefs?.length ?? 0) : 0,
  };
}

/** What sys.getsizeof would say, found without calling anything. */
export function sizeReading(t: PyThread, o: PyObject): number {
  return (sizeWithoutCode(t, o) ?? sizeOfInstance(t, o)) + preHeaderBytes(t, o);
}

function gcReading(o: PyObject, generations: Generations): ObjectReading['gc'] {
  if (!isGcObject(o) || (o.type.flags & TypeFlags.HaveGc) === 0) return null;
  const tracked = (o.gcBits & GcBits.Tracked) !== 0;
  return { tracked, generation: generations.get(o) ?? null, finalized: (o.gcBits & GcBits.Finalized) !== 0 };
}

export interface Slot {
  readonly label: string;
  readonly kind: SlotKind;
  readonly target: PyObject;
}

/** References of one object that a reading shows: a list may hold millions. */
export const SLOTS_MAX = 10_000;

/** What an object refers to, labelled as a Python programmer would say it; at most SLOTS_MAX of them. */
export function slotsOf(t: PyThread, o: PyObject): Slot[] {
  const slots: Slot[] = [{ label: 'type', kind: 'type', target: o.type }];
  const add = (label: string, kind: SlotKind, target: PyObject | null): void => {
    if (target !== null && slots.length < SLOTS_MAX) slots.push({ label, kind, target });
  };
  if (isList(o)) addItems(add, listItems(o));
  else if (isTuple(o)) addItems(add, tupleItems(o));
  else if (o.value instanceof DictStorage) {
    let i = 0;
    dictForEach(o as PyContainer, (key, value) => {
      if (slots.length >= SLOTS_MAX) return;
      add(`key ${i}`, 'key', key);
      add(`[${cut(safeRepr(t, key, DEPTH_MAX - 1, 40)).repr}]`, 'value', value);
      i++;
    });
  } else if (o.value instanceof SetStorage) {
    let i = 0;
    for (const member of membersOf(o)) {
      if (slots.length >= SLOTS_MAX) break;
      add(`member ${i++}`, 'item', member);
    }
  } else if (o.value instanceof FunctionData) addFunction(add, o.value);
  else if (o.type === t.types.cell) add('contents', 'cell', o.value as PyObject | null);
  else if (isGcObject(o)) addOthers(o, add, slots);
  if (isGcObject(o) && !(o instanceof PyType)) addAttributes(o, add);
  return slots;
}

type Add = (label: string, kind: SlotKind, target: PyObject | null) => void;

function addItems(add: Add, items: readonly (PyObject | null)[]): void {
  const count = Math.min(items.length, SLOTS_MAX);
  for (let i = 0; i < count; i++) add(`[${i}]`, 'item', items[i] ?? null);
}

function addFunction(add: Add, f: FunctionData): void {
  add('__code__', 'code', f.code);
  add('__globals__', 'globals', f.globals);
  add('__defaults__', 'default', f.defaults);
  add('__kwdefaults__', 'default', f.kwdefaults);
  add('__closure__', 'closure', f.closure);
  add('__name__', 'other', f.name);
}

function addAttributes(o: PyContainer, add: Add): void {
  const { values, dict } = o;
  if (dict !== null) add('__dict__', 'attribute', dict);
  else if (values !== null && values.valid) {
    for (const index of values.order)
      add(String((o.type.cachedKeys?.keys[index] as PyStr).value), 'attribute', values.items[index] ?? null);
  }
  o.slots?.forEach((value, i) => add(o.type.slotNames[i] ?? `slot ${i}`, 'slot', value));
}

/** Anything else shows what the collector would visit. */
function addOthers(o: PyContainer | PyType, add: Add, known: readonly Slot[]): void {
  const seen = new Set<PyObject>(known.map((slot) => slot.target));
  if (o instanceof PyType) {
    add('__dict__', 'attribute', o.dict);
    add('__bases__', 'base', o.bases);
    add('__mro__', 'mro', o.mroTuple);
    return;
  }
  const own = new Set<PyObject>(
    [...(o.slots ?? []), ...(o.values?.items ?? []), o.dict].filter((x): x is PyContainer => x !== null),
  );
  let i = 0;
  o.type.ops.tpTraverse?.(o, (child) => {
    if (seen.has(child) || own.has(child)) return;
    add(`reference ${i++}`, 'other', child);
  });
}
