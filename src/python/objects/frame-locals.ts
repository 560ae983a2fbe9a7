// The local variables of a frame as a mapping: the namespace of module and class code; for functions a dict that is brought up to
// date at each request (3.10 to 3.12), or a live proxy and fresh snapshots (3.13, PEP 667).
// Follows Objects/frameobject.c (_PyFrame_FastToLocalsWithError, framelocalsproxy_*), CPython 3.12 and 3.13.

import { CodeFlag, SlotKind } from '../compile/code-object.ts';
import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyStr, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp } from '../heap/type-slots.ts';
import { noArgs, oneArg, positional, TypeSpec } from '../heap/type-spec.ts';
import { newBool } from './bool.ts';
import { cellSet, type PyCell } from './cell.ts';
import { dictDelItem, dictGetItem, dictGetStr, dictSetItem, dictSetStr, dictUpdate, newDict } from './dict.ts';
import { raiseNew, typeError } from './errors.ts';
import { KEY_ERROR } from './exceptions.ts';
import { FRAME, type Frame, type PyFrame, variableAt } from './frame.ts';
import { listItems } from './list-storage.ts';
import { releaseObject } from './object.ts';
import { getAttrText } from './protocols/attribute.ts';
import { richCompare } from './protocols/compare.ts';
import { getIter } from './protocols/iterate.ts';
import { getItem, hash, length, repr as reprOf, reprText } from './protocols/object.ts';
import { newStr } from './str.ts';

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
  if (!t.profile.framesAreObjects) return incref(refreshedDict(t, frame, (dict) => (frame.locals = dict), null));
  return incref(refreshedDict(t, frame, (dict) => (o.value.extraLocals = dict), o.value.extraLocals));
}

/** `locals()` in this frame. A new reference. */
export function localsOfFrame(t: Thread, frame: Frame): PyObject {
  if (!isFunctionFrame(frame)) return hiddenLocals(t, frame) ?? incref(namespaceOf(t, frame));
  if (!t.profile.liveFrameLocals) {
    // The frame keeps the dict, and with it one more reference to each local.
    return incref(refreshedDict(t, frame, (dict) => (frame.locals = dict), frame.object?.value.extraLocals ?? null));
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
  if (extraLocals !== null) return dictGetItem(t, extraLocals, key);
  hash(t, key); // What cannot be hashed is refused, names written or not.
  return null;
}

function proxySet(t: Thread, o: PyObject, key: PyObject, value: PyObject | null): void {
  const { value: data } = frameObject(o);
  const { frame } = data;
  if (value === null) throw typeError(t, 'cannot remove variables from FrameLocalsProxy');
  const slot = slotOf(frame, key);
  if (slot >= 0) {
    setVariable(t, frame, slot, value);
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
  checkOneOrTwo(t, 'get', args);
  return incref(proxyGet(t, o, args[0] as PyObject) ?? args[1] ?? t.none);
}

function setDefault(t: Thread, o: PyObject, args: readonly PyObject[]): PyObject {
  checkOneOrTwo(t, 'setdefault', args);
  const found = proxyGet(t, o, args[0] as PyObject);
  if (found !== null) return incref(found);
  const value = args[1] ?? t.none;
  proxySet(t, o, args[0] as PyObject, value);
  return incref(value);
}

function checkOneOrTwo(t: Thread, method: string, args: readonly PyObject[]): void {
  if (args.length !== 1 && args.length !== 2) throw typeError(t, `${method} expected 1 or 2 arguments`);
}

const isProxy = (t: Thread, o: PyObject): boolean => o.type === t.typeOf(FRAME_LOCALS_PROXY);

const isDict = (o: PyObject): boolean => (o.type.flags & TypeFlags.DictSubclass) !== 0;

/** False for what is neither a dict nor another proxy. */
function merge(t: Thread, o: PyObject, other: PyObject): boolean {
  if (!isDict(other) && !isProxy(t, other)) return false;
  const bound = getAttrText(t, other, 'items');
  const view = t.call(bound, [], null);
  decref(t, bound);
  const items = t.call(t.types.tuple, [view], null) as PyContainer;
  decref(t, view);
  try {
    for (const pair of items.value as PyObject[]) {
      const [key, value] = pair.value as [PyObject, PyObject];
      proxySet(t, o, key, value);
    }
  } finally {
    decref(t, items);
  }
  return true;
}

function update(t: Thread, o: PyObject, other: PyObject): PyObject {
  if (!merge(t, o, other)) throw typeError(t, 'update() argument must be dict or another FrameLocalsProxy');
  return incref(t.none);
}

function union(t: Thread, a: PyObject, b: PyObject): PyObject {
  if (![a, b].every((o) => isDict(o) || isProxy(t, o))) return incref(t.notImplemented);
  const dict = newDict(t);
  dictUpdate(t, dict, a);
  dictUpdate(t, dict, b);
  return dict;
}

function listOfKeys(t: Thread, o: PyObject): PyObject {
  return onSnapshot(t, o, (dict) => t.call(t.types.list, [dict], null));
}

function reversedKeys(t: Thread, o: PyObject): PyObject {
  const list = listOfKeys(t, o);
  listItems(list).reverse();
  return list;
}

function compareProxy(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (isProxy(t, b)) {
    if (op !== CompareOp.EQ && op !== CompareOp.NE) return incref(t.notImplemented);
    return newBool(t, (frameObject(a) === frameObject(b)) === (op === CompareOp.EQ));
  }
  return isDict(b) ? onSnapshot(t, a, (dict) => richCompare(t, dict, b, op)) : incref(t.notImplemented);
}

function newFromFrame(t: Thread, args: readonly PyObject[], kwnames: readonly PyStr[] | null): PyObject {
  const given = args.length - (kwnames?.length ?? 0);
  if (given !== 1) throw typeError(t, `FrameLocalsProxy expected 1 argument, got ${given}`);
  const [frame] = args as [PyObject];
  if (frame.type !== t.typeOf(FRAME)) throw typeError(t, `expect frame, not ${frame.type.name}`);
  if (kwnames !== null && kwnames.length > 0) throw typeError(t, 'FrameLocalsProxy takes no keyword arguments');
  return newProxy(t, frame as PyFrame);
}

function reprOfProxy(t: Thread, o: PyObject): PyObject {
  if (!t.reprEnter(o)) return newStr(t, '{...}');
  try {
    return onSnapshot(t, o, (dict) => reprOf(t, dict));
  } finally {
    t.reprLeave(o);
  }
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
    tpNew: (t, _type, args, kwnames) => newFromFrame(t, args, kwnames),
    tpRepr: reprOfProxy,
    tpIter: (t, o) => {
      const keys = listOfKeys(t, o);
      try {
        return getIter(t, keys);
      } finally {
        decref(t, keys);
      }
    },
    tpRichcompare: compareProxy,
    nbOr: union,
    nbInplaceOr: (t, o, other) => incref(merge(t, o, other) ? o : t.notImplemented),
    tpHash: null,
    mpLength: (t, o) => onSnapshot(t, o, (dict) => length(t, dict)),
    mpSubscript: (t, o, key) => {
      const found = proxyGet(t, o, key);
      if (found === null) throw raiseNew(t, KEY_ERROR, `local variable '${reprText(t, key)}' is not defined`);
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
    noArgs('__reversed__', reversedKeys),
    positional('get', [0, Number.POSITIVE_INFINITY], get),
    oneArg('update', update),
    oneArg('__getitem__', (t, o, key) => getItem(t, o, key)),
    oneArg('__contains__', (t, o, key) => newBool(t, proxyGet(t, o, key) !== null)),
    positional('setdefault', [0, Number.POSITIVE_INFINITY], setDefault),
  ],
});
