// `object`: making and freeing instances of any class, and what every object answers by default.
// Follows Objects/typeobject.c (PyType_GenericAlloc, subtype_dealloc, object_new, object___reduce_ex__) of CPython 3.10-3.13.
// Invariant: releaseObject frees exactly the bytes that newInstance (or the type's own constructor) asked for.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref, xdecref } from '../heap/heap.ts';
import {
  GcBits,
  incref,
  isGcObject,
  PyAtom,
  PyContainer,
  type PyObject,
  PyStr,
  type PyType,
  TypeFlags,
  type Visit,
} from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp, type KeywordNames } from '../heap/type-slots.ts';
import { noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { kindOf } from './arguments.ts';
import { newBool } from './bool.ts';
import { type PyRaise, typeError } from './errors.ts';
import { clearAttributes, initAttributes, releaseAttributes, visitAttributes } from './instance-attributes.ts';
import { newInt } from './int.ts';
import { defaultStateOf, reduceObject, reduceObjectEx } from './object-reduce.ts';
import { sizeOfInstance } from './object-size.ts';
import { dirOf, genericGetAttr, genericSetAttr, getAttrText, lookupType } from './protocols/attribute.ts';
import { str } from './protocols/object.ts';
import { newStr, strOf } from './str.ts';
import { qualnameText } from './type.ts';
import { setClass } from './type-assign-class.ts';

const OBJECT_BYTES = 16;

/** An instance of `type` with empty attributes: what PyType_GenericAlloc makes. Tracked if its type has GC. `value` is the caller's to set. */
export function newInstance(t: Thread, type: PyType, extraBytes = 0): PyContainer {
  const hasGc = (type.flags & TypeFlags.HaveGc) !== 0;
  if (!hasGc && type.slotNames.length === 0)
    return t.heap.newAtom(type, type.basicsize + extraBytes, null) as unknown as PyContainer;
  if ((type.flags & TypeFlags.InlineValues) !== 0) return initAttributes(t, type, type.basicsize + extraBytes);
  const o = t.heap.newContainer(t, type, type.basicsize + extraBytes, null);
  if (type.slotNames.length > 0) o.slots = new Array<PyObject | null>(type.slotNames.length).fill(null);
  if (hasGc) t.heap.track(o);
  return o;
}

/** Frees the block of a dead object whose contents are released already, and drops the reference to its class. */
export function releaseObject(t: Thread, o: PyObject, extraBytes = 0): void {
  if (o instanceof PyAtom || o instanceof PyStr) return t.heap.freeAtom(t, o);
  if (!isGcObject(o)) throw new Error(`unknown shape of ${o.type.name}`);
  const bytes = o.type.basicsize + extraBytes;
  const inline = o.values !== null && o.values.address === 0 ? o.values.bytes : 0;
  t.heap.freeContainer(t, o, bytes + inline);
}

/** Runs the finalizer of an object whose count is 0. True when it brought the object back. */
export function finalizeFromDealloc(t: Thread, o: PyContainer): boolean {
  const { tpFinalize } = o.type.ops;
  if (tpFinalize === null || (o.gcBits & GcBits.Finalized) !== 0) return false;
  o.refcount = 1;
  o.gcBits |= GcBits.Finalized;
  tpFinalize(t, o);
  return --o.refcount > 0;
}

/** The dealloc of every class made at run time. */
export function subtypeDealloc(t: Thread, o: PyObject): void {
  const self = o as PyContainer;
  const { type } = o;
  const base = nativeBase(type);
  const baseDealloc = base.ops.tpDealloc;
  if (baseDealloc === null) throw new Error(`no dealloc in ${base.name}`);
  if ((type.flags & TypeFlags.HaveGc) === 0) {
    if (type.ops.tpFinalize !== null && finalizeFromDealloc(t, self)) return;
    if (o instanceof PyContainer) releaseSlots(t, self);
    return baseDealloc(t, o);
  }
  const wasTracked = (self.gcBits & GcBits.Tracked) !== 0;
  t.heap.untrack(self);
  if (deferDealloc(t, self)) return;
  if (type.ops.tpFinalize !== null) {
    if (wasTracked) t.heap.track(self);
    if (finalizeFromDealloc(t, self)) return endDealloc(t);
    t.heap.untrack(self);
  }
  if ((type.flags & TypeFlags.HasWeakrefs) !== 0 && (base.flags & TypeFlags.HasWeakrefs) === 0) clearWeakrefs(t, self);
  releaseSlots(t, self);
  if ((base.flags & TypeFlags.HasDict) === 0) releaseAttributes(t, self);
  baseDealloc(t, o);
  endDealloc(t);
}

/** The nearest ancestor that is not made at run time: its layout is the object's. */
export function nativeBase(type: PyType): PyType {
  let base = type;
  while ((base.flags & TypeFlags.HeapType) !== 0 && base.base !== null) base = base.base;
  return base;
}

export function subtypeTraverse(o: PyObject, visit: Visit): void {
  const self = o as PyContainer;
  const base = nativeBase(o.type);
  const { slots } = self;
  if (slots !== null) {
    // The derived class's slots before its base's.
    for (const [from, to] of slotRanges(o.type)) {
      for (let i = from; i < to; i++) {
        const slot = slots[i] as PyObject | null;
        if (slot !== null) visit(slot);
      }
    }
  }
  if ((base.flags & TypeFlags.HasDict) === 0) visitAttributes(self, visit);
  visit(o.type);
  const { tpTraverse } = base.ops;
  if (tpTraverse !== null) tpTraverse(o, visit);
}

export function subtypeClear(t: Thread, o: PyObject): void {
  const self = o as PyContainer;
  const base = nativeBase(o.type);
  releaseSlots(t, self);
  if ((base.flags & TypeFlags.HasDict) === 0) clearAttributes(t, self);
  base.ops.tpClear?.(t, o);
}

function releaseSlots(t: Thread, o: PyContainer): void {
  const { slots } = o;
  if (slots === null) return;
  // The derived class's slots come after its base's and are released first.
  for (const [from, to] of slotRanges(o.type)) {
    for (let i = from; i < to; i++) {
      const value = slots[i] ?? null;
      slots[i] = null;
      xdecref(t, value);
    }
  }
}

function* slotRanges(type: PyType): IterableIterator<[number, number]> {
  for (let c: PyType | null = type; c !== null && c.slotNames.length > 0; c = c.base) {
    yield [c.base?.slotNames.length ?? 0, c.slotNames.length];
  }
}

// ---- the trashcan: deep structures are freed in turns, so that the host's stack is bounded

/**
 * Begins a dealloc of a container. True: too deep already, the object is kept for later and the caller returns at once; else the caller
 * ends with `endDealloc`. Follows Py_TRASHCAN_BEGIN: the object must be untracked.
 */
export function deferDealloc(t: Thread, o: PyContainer): boolean {
  if (t.deallocDepth >= t.profile.trashcanDepth) {
    t.trash.push(o);
    return true;
  }
  t.deallocDepth++;
  return false;
}

export function endDealloc(t: Thread): void {
  if (--t.deallocDepth > 0 || t.trash.length === 0) return;
  destroyTrash(t);
}

function destroyTrash(t: Thread): void {
  // One at a time and from the last: CPython's chain is a stack.
  t.deallocDepth++;
  for (let o = t.trash.pop(); o !== undefined; o = t.trash.pop()) o.type.ops.tpDealloc?.(t, o);
  t.deallocDepth--;
}

// ---- slots of object

function objectDealloc(t: Thread, o: PyObject): void {
  releaseObject(t, o);
}

function objectNew(t: Thread, type: PyType, args: readonly PyObject[], _kwnames: KeywordNames): PyObject {
  if (args.length > 0) checkExcessNew(t, type);
  if ((type.flags & TypeFlags.Abstract) !== 0) throw abstractError(t, type);
  const o = newInstance(t, type);
  return o;
}

function checkExcessNew(t: Thread, type: PyType): void {
  if (type.ops.tpNew !== objectNew) throw typeError(t, 'object.__new__() takes exactly one argument (the type to instantiate)');
  if (type.ops.tpInit === objectInit) throw typeError(t, `${type.name}() takes no arguments`);
}

function objectInit(t: Thread, self: PyObject, args: readonly PyObject[]): void {
  if (args.length === 0) return;
  const { type } = self;
  if (type.ops.tpInit !== objectInit)
    throw typeError(t, 'object.__init__() takes exactly one argument (the instance to initialize)');
  if (type.ops.tpNew === objectNew && (type.flags & TypeFlags.DisallowInstantiation) === 0)
    throw typeError(t, `${type.name}.__init__() takes exactly one argument (the instance to initialize)`);
}

function abstractError(t: Thread, type: PyType): PyRaise {
  const set = getAttrText(t, type, '__abstractmethods__');
  const sort = getAttrText(t, t.builtins, 'sorted');
  const sorted = t.call(sort, [set], null) as PyContainer;
  decref(t, sort);
  decref(t, set);
  const names = ((sorted.value as { items: PyObject[] }).items ?? []).map((name) => strOf(name).value);
  decref(t, sorted);
  return typeError(t, t.profile.messages.abstractInstantiation(type.name, names));
}

function objectRepr(t: Thread, self: PyObject): PyObject {
  const { type } = self;
  const hex = `0x${t.heap.idOf(self).toString(16).padStart(12, '0')}`;
  const module = lookupType(t, type, '__module__');
  const name =
    type.spec === null ? strOf(type.qualnameObject as PyObject).value : type.name.slice(type.name.lastIndexOf('.') + 1);
  const moduleText =
    type.spec !== null
      ? type.spec.module(t.profile)
      : module !== null && (module.type.flags & TypeFlags.UnicodeSubclass) !== 0
        ? strOf(module).value
        : null;
  if (moduleText !== null && moduleText !== 'builtins') return newStr(t, `<${moduleText}.${name} object at ${hex}>`);
  return newStr(t, `<${type.spec === null ? type.name : name} object at ${hex}>`);
}

function objectStr(t: Thread, self: PyObject): PyObject {
  const { tpRepr } = self.type.ops;
  return (tpRepr ?? objectRepr)(t, self);
}

/** The id rotated right by 4 bits: addresses are multiples of 16, and their low bits would collide. */
export function hashOfAddress(t: Thread, o: PyObject): number {
  const id = t.heap.idOf(o);
  const lo = (id % 4294967296) | 0;
  const hi = Math.floor(id / 4294967296) | 0;
  t.hashHi = (hi >>> 4) | (lo << 28);
  return (lo >>> 4) | (hi << 28);
}

function objectRichcompare(t: Thread, self: PyObject, other: PyObject, op: CompareOp): PyObject {
  if (op === CompareOp.EQ) return self === other ? newBool(t, true) : incref(t.notImplemented);
  if (op !== CompareOp.NE || self.type.ops.tpRichcompare === null) return incref(t.notImplemented);
  // By default, != is the opposite of ==, unless == is undecided.
  const equal = self.type.ops.tpRichcompare(t, self, other, CompareOp.EQ);
  if (equal === t.notImplemented) return equal;
  const truth = equal === t.true_ ? true : equal === t.false_ ? false : t.truthOf(equal);
  decref(t, equal);
  return newBool(t, !truth);
}

function objectFormat(t: Thread, self: PyObject, spec: PyObject): PyObject {
  if ((spec.type.flags & TypeFlags.UnicodeSubclass) === 0)
    throw typeError(t, `__format__() argument must be str, not ${kindOf(t, spec)}`);
  if (strOf(spec).value !== '') throw typeError(t, `unsupported format string passed to ${self.type.name}.__format__`);
  return str(t, self);
}

/** Until 3.12 it takes whatever is given. */
function subclassHook(t: Thread, type: PyObject, args: readonly PyObject[]): PyObject {
  if (t.profile.subclassHookTakesOne && args.length !== 1)
    throw typeError(t, `${qualnameText(type as PyType)}.__subclasshook__() takes exactly one argument (${args.length} given)`);
  return incref(t.notImplemented);
}

export const OBJECT = new TypeSpec({
  name: 'object',
  isRoot: true,
  flags: TypeFlags.BaseType,
  basicsize: OBJECT_BYTES,
  slots: {
    tpDealloc: objectDealloc,
    tpRepr: objectRepr,
    tpStr: objectStr,
    tpHash: hashOfAddress,
    tpGetattro: genericGetAttr,
    tpSetattro: genericSetAttr,
    tpRichcompare: objectRichcompare,
    tpInit: objectInit,
    tpNew: objectNew,
  },
  methods: [
    positional('__reduce_ex__', [1, 1], (t, self, args) => reduceObjectEx(t, self, args[0] as PyObject), {
      signature: '($self, protocol, /)',
    }),
    noArgs('__reduce__', (t, self) => reduceObject(t, self), { signature: '($self, /)' }),
    noArgs('__getstate__', (t, self) => defaultStateOf(t, self), { when: (p) => p.objectGetstate, signature: '($self, /)' }),
    noArgs('__init_subclass__', (t) => incref(t.none), { binding: 'class' }),
    positional('__subclasshook__', [0, Number.POSITIVE_INFINITY], subclassHook, { binding: 'class' }),
    oneArg('__format__', objectFormat, { signature: '($self, format_spec, /)' }),
    noArgs('__sizeof__', (t, self) => newInt(t, sizeOfInstance(t, self)), { signature: '($self, /)' }),
    noArgs('__dir__', (t, self) => dirOf(t, self), { signature: '($self, /)' }),
  ],
  getset: [{ name: '__class__', get: (_t, self) => incref(self.type), set: setClass }],
  doc: 'The base class of the class hierarchy.',
});

export { objectInit, objectNew };
