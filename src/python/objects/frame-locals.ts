// The local variables of a frame as a mapping: the namespace of module and class code; for functions a dict that is brought up to
// date at each request (3.10 to 3.12), or a live proxy and fresh snapshots (3.13, PEP 667).
// Follows Objects/frameobject.c (_PyFrame_FastToLocalsWithError, framelocalsproxy_*), CPython 3.12 and 3.13.

import { CodeFlag, SlotKind } from '../compile/code-object.ts';
import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyStr, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp } from '../heap/type-slots.ts';
import { keywords, noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { cellSet, type PyCell } from './cell.ts';
import { dictDelItem, dictGetItem, dictGetStr, dictSetItem, dictSetStr, dictUpdate, newDict } from './dict.ts';
import { keyError, valueError } from './errors.ts';
import { type Frame, type PyFrame, variableAt } from './frame.ts';
import { releaseObject } from './object.ts';
import { getAttrText } from './protocols/attribute.ts';
import { richCompare } from './protocols/compare.ts';
import { getIter } from './protocols/iterate.ts';
import { getItem, length, repr as reprOf } from './protocols/object.ts';

const isFunctionFrame = (frame: Frame): boolean => (frame.linked.flags & CodeFlag.OPTIMIZED) !== 0;

/** Calls `each` with every variable of a frame. Values are borrowed. */
export function eachVariable(frame: Frame, each: (name: PyStr, value: PyObject | null) => void): void {
  for (let i = 0; i < frame.linked.slotCount; i++) {
    each(frame.linked.slotNames[i] as PyStr, variableAt(frame, i));
  }
}

/**
 * Variables of an inlined comprehension that runs in module or class code: they are in no namespace, but can be seen from inside
 * (_PyFrame_HasHiddenLocals). Values are borrowed.
 */
function hiddenVariables(frame: Frame): [PyStr, PyObject][] {
  const { localsplusKinds } = frame.linked.host;
  const found: [PyStr, PyObject][] = [];
  for (let i = 0; i < frame.linked.slotCount; i++) {
    if (((localsplusKinds[i] as number) & SlotKind.HIDDEN) === 0) continue;
    const value = variableAt(frame, i);
    if (value !== null) found.push([frame.linked.slotNames[i] as PyStr, value]);
  }
  return found;
}

/** 3.12: a copy of the namespace with the hidden variables; 3.13: those alone. A new reference; null when there are none. */
function hiddenLocals(t: Thread, frame: Frame): PyObject | null {
  const hidden = hiddenVariables(frame);
  if (hidden.length === 0) return null;
  const dict = newDict(t);
  if (!t.profile.liveFrameLocals) dictUpdate(t, dict, namespaceOf(t, frame));
  for (const [name, value] of hidden) dictSetStr(t, dict, name, value);
  return dict;
}

/** `f_locals`. */
export function localsOfFrameObject(t: Thread, o: PyFrame): PyObject {
  const { frame } = o.value;
  if (!isFunctionFrame(frame)) {
    if (t.profile.liveFrameLocals && hiddenVariables(frame).length > 0) return newProxy(t, o);
    return hiddenLocals(t, frame) ?? incref(namespaceOf(t, frame));
  }
  if (t.profile.liveFrameLocals) return newProxy(t, o);
  o.value.localsAsked = true;
  return incref(refreshedDict(t, frame, (dict) => (o.value.extraLocals = dict), o.value.extraLocals));
}

/** `locals()` in this frame. A new reference. */
export function localsOfFrame(t: Thread, frame: Frame): PyObject {
  if (!isFunctionFrame(frame)) return hiddenLocals(t, frame) ?? incref(namespaceOf(t, frame));
  if (!t.profile.liveFrameLocals) {
    // The frame keeps the dict, and with it one more reference to each local.
    return incref(refreshedDict(t, frame, (dict) => (frame.locals = dict), frame.locals as PyContainer | null));
  }
  const dict = newDict(t);
  eachVariable(frame, (name, value) => {
    if (value !== null) dictSetStr(t, dict, name, value);
  });
  const extra = frame.object?.value.extraLocals ?? null;
  if (extra !== null) dictUpdate(t, dict, extra);
  return dict;
}

/**
 * What was written into the dict that `f_locals` showed of a function becomes true of its variables, and what was deleted from it is
 * unbound (PyFrame_LocalsToFast of 3.10 to 3.12).
 */
export function storeLocals(t: Thread, o: PyFrame): void {
  const { frame } = o.value;
  const dict = (frame.locals as PyContainer | null) ?? o.value.extraLocals;
  if (!isFunctionFrame(frame) || dict === null || !o.value.localsAsked) return;
  o.value.localsAsked = false;
  for (let i = 0; i < frame.linked.slotCount; i++) {
    const value = dictGetStr(dict, frame.linked.slotNames[i] as PyStr);
    if (variableAt(frame, i) !== value) setVariable(t, frame, i, value);
  }
}

/** Borrows `value`; null: unbinds. */
function setVariable(t: Thread, frame: Frame, slot: number, value: PyObject | null): void {
  const old = frame.stack[slot] as PyObject | null;
  const isCell = ((frame.linked.host.localsplusKinds[slot] as number) & (SlotKind.CELL | SlotKind.FREE)) !== 0;
  if (isCell && old !== null && old.type === t.types.cell) {
    cellSet(t, old as PyCell, value === null ? null : incref(value));
    return;
  }
  frame.stack[slot] = value === null ? null : incref(value);
  if (old !== null) decref(t, old);
}

function namespaceOf(t: Thread, frame: Frame): PyObject {
  // Module code given no locals of its own works on its globals.
  frame.locals ??= newDict(t);
  return frame.locals;
}

function refreshedDict(t: Thread, frame: Frame, keep: (dict: PyContainer) => void, kept: PyContainer | null): PyContainer {
  let dict = (frame.locals as PyContainer | null) ?? kept;
  if (dict === null) {
    dict = newDict(t);
    keep(dict);
  }
  const target = dict;
  eachVariable(frame, (name, value) => {
    if (value !== null) dictSetStr(t, target, name, value);
    else if (dictGetStr(target, name) !== null) dictDelItem(t, target, name);
  });
  return target;
}

// ---- FrameLocalsProxy (3.13): its value is the frame object, owned

function newProxy(t: Thread, o: PyFrame): PyObject {
  const proxy = t.heap.newContainer(t, t.typeOf(FRAME_LOCALS_PROXY), 24, incref(o));
  t.heap.track(proxy);
  return proxy;
}

const frameObject = (o: PyObject): PyFrame => o.value as PyFrame;

function slotOf(frame: Frame, key: PyObject): number {
  if ((key.type.flags & TypeFlags.UnicodeSubclass) === 0) return -1;
  const text = key.value as string;
  const names = frame.linked.slotNames;
  for (let i = 0; i < frame.linked.slotCount; i++) {
    if ((names[i] as PyStr).value === text) return i;
  }
  return -1;
}

function proxyGet(t: Thread, o: PyObject, key: PyObject): PyObject | null {
  const { frame, extraLocals } = frameObject(o).value;
  const slot = slotOf(frame, key);
  if (slot >= 0) {
    const value = variableAt(frame, slot);
    if (value !== null) return value;
  }
  return extraLocals === null ? null : dictGetItem(t, extraLocals, key);
}

function proxySet(t: Thread, o: PyObject, key: PyObject, value: PyObject | null): void {
  const { value: data } = frameObject(o);
  const { frame } = data;
  const slot = slotOf(frame, key);
  if (slot >= 0) {
    if (value === null) throw valueError(t, 'cannot remove local variables from FrameLocalsProxy');
    setVariable(t, frame, slot, value);
    return;
  }
  if (value === null) {
    if (data.extraLocals === null || !dictDelItem(t, data.extraLocals, key)) throw keyError(t, key);
    return;
  }
  data.extraLocals ??= newDict(t);
  dictSetItem(t, data.extraLocals, key, value);
}

function snapshot(t: Thread, o: PyObject): PyContainer {
  const { frame, extraLocals } = frameObject(o).value;
  const dict = newDict(t);
  eachVariable(frame, (name, value) => {
    if (value !== null) dictSetStr(t, dict, name, value);
  });
  if (extraLocals !== null) dictUpdate(t, dict, extraLocals);
  return dict;
}

function viaSnapshot(method: string) {
  return (t: Thread, o: PyObject): PyObject => {
    const dict = snapshot(t, o);
    const bound = getAttrText(t, dict, method);
    decref(t, dict);
    try {
      const view = t.call(bound, [], null);
      if (method === 'copy') return view;
      const list = t.call(t.types.list, [view], null);
      decref(t, view);
      return list;
    } finally {
      decref(t, bound);
    }
  };
}

function get(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  return incref(proxyGet(t, o, args[0] as PyObject) ?? args[1] ?? t.none);
}

function update(t: Thread, o: PyObject, args: readonly PyObject[], kwnames: readonly PyStr[] | null): PyObject {
  const dict = t.call(t.types.dict, args, kwnames) as PyContainer;
  const items = viaItems(t, dict);
  decref(t, dict);
  try {
    for (const pair of items.value as PyObject[]) {
      const [key, value] = pair.value as [PyObject, PyObject];
      proxySet(t, o, key, value);
    }
  } finally {
    decref(t, items);
  }
  return incref(t.none);
}

function viaItems(t: Thread, dict: PyContainer): PyContainer {
  const bound = getAttrText(t, dict, 'items');
  const view = t.call(bound, [], null);
  decref(t, bound);
  const tuple = t.call(t.types.tuple, [view], null) as PyContainer;
  decref(t, view);
  return tuple;
}

function onSnapshot<T>(t: Thread, o: PyObject, use: (dict: PyContainer) => T): T {
  const dict = snapshot(t, o);
  try {
    return use(dict);
  } finally {
    decref(t, dict);
  }
}

export const FRAME_LOCALS_PROXY = new TypeSpec({
  name: 'FrameLocalsProxy',
  flags: TypeFlags.HaveGc | TypeFlags.Mapping,
  basicsize: 24,
  slots: {
    tpDealloc: (t, o) => {
      t.heap.untrack(o as PyContainer);
      decref(t, frameObject(o));
      releaseObject(t, o);
    },
    tpTraverse: (o, visit) => visit(frameObject(o)),
    tpRepr: (t, o) => onSnapshot(t, o, (dict) => reprOf(t, dict)),
    tpIter: (t, o) => onSnapshot(t, o, (dict) => getIter(t, dict)),
    tpRichcompare: (t, a, b, op) => {
      if (op !== CompareOp.EQ && op !== CompareOp.NE) return incref(t.notImplemented);
      return onSnapshot(t, a, (x) =>
        b.type === a.type ? onSnapshot(t, b, (y) => richCompare(t, x, y, op)) : richCompare(t, x, b, op),
      );
    },
    tpHash: null,
    mpLength: (t, o) => onSnapshot(t, o, (dict) => length(t, dict)),
    mpSubscript: (t, o, key) => {
      const found = proxyGet(t, o, key);
      if (found === null) {
        // The error carries the text, as in CPython: "local variable 'x' is not defined".
        throw keyError(t, key);
      }
      return incref(found);
    },
    mpAssSubscript: proxySet,
    sqContains: (t, o, key) => proxyGet(t, o, key) !== null,
  },
  methods: [
    noArgs('keys', viaSnapshot('keys')),
    noArgs('values', viaSnapshot('values')),
    noArgs('items', viaSnapshot('items')),
    noArgs('copy', (t, o) => snapshot(t, o)),
    positional('get', [1, 2], get),
    keywords('update', update),
    oneArg('__getitem__', (t, o, key) => getItem(t, o, key)),
    positional('setdefault', [1, 2], (t, o, args) => {
      const found = proxyGet(t, o, args[0] as PyObject);
      if (found !== null) return incref(found);
      const value = args[1] ?? t.none;
      proxySet(t, o, args[0] as PyObject, value);
      return incref(value);
    }),
    positional('pop', [1, 2], (t, o, args) => {
      const key = args[0] as PyObject;
      if (slotOf(frameObject(o).value.frame, key) >= 0)
        throw valueError(t, 'cannot remove local variables from FrameLocalsProxy');
      const found = proxyGet(t, o, key);
      if (found === null) {
        if (args[1] === undefined) throw keyError(t, key);
        return incref(args[1]);
      }
      incref(found);
      proxySet(t, o, key, null);
      return found;
    }),
  ],
  doc: 'A live view of the local variables of a frame.',
});
