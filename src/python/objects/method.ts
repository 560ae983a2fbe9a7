// Bound methods: a callable and the object it is called on. Follows Objects/classobject.c, CPython 3.13.

import { clearWeakrefs } from '../heap/gc/weak-references.ts';
import { decref } from '../heap/heap.ts';
import { incref, type PyContainer, type PyObject, type PyStr, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp } from '../heap/type-slots.ts';
import { noArgs, TypeSpec } from '../heap/type-spec.ts';
import { newBool } from './bool.ts';
import { typeError } from './errors.ts';
import { releaseObject } from './object.ts';
import { genericGetAttr, getAttr, getAttrOrNull, getAttrText, lookupName } from './protocols/attribute.ts';
import { compareBool } from './protocols/compare.ts';
import { hash as hashObject, repr as reprOf } from './protocols/object.ts';
import { newStrFromText, strOf } from './str.ts';
import { newPair } from './tuple.ts';

export class MethodData {
  constructor(
    readonly func: PyObject,
    readonly self: PyObject,
  ) {}
}

export interface PyMethod extends PyContainer {
  value: MethodData;
}

const METHOD_BYTES = 48;

/** A new method; takes references of its own. */
export function newMethod(t: Thread, func: PyObject, self: PyObject): PyMethod {
  const method = t.heap.newContainer(t, t.types.method, METHOD_BYTES, new MethodData(incref(func), incref(self))) as PyMethod;
  t.heap.track(method);
  return method;
}

export function isMethodOf(t: Thread, o: PyObject): o is PyMethod {
  return o.type === t.types.method;
}

function dealloc(t: Thread, o: PyObject): void {
  const method = o as PyMethod;
  t.heap.untrack(method);
  clearWeakrefs(t, method);
  const { func, self } = method.value;
  decref(t, func);
  decref(t, self);
  releaseObject(t, method);
}

function call(t: Thread, o: PyObject, args: readonly PyObject[], kwnames: readonly PyStr[] | null): PyObject {
  const { func, self } = (o as PyMethod).value;
  return t.call(func, [self, ...args], kwnames);
}

function compare(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if ((op !== CompareOp.EQ && op !== CompareOp.NE) || a.type !== t.types.method || b.type !== t.types.method) {
    return incref(t.notImplemented);
  }
  const x = (a as PyMethod).value;
  const y = (b as PyMethod).value;
  const equal = compareBool(t, x.func, y.func, CompareOp.EQ) && x.self === y.self;
  return newBool(t, equal === (op === CompareOp.EQ));
}

function repr(t: Thread, o: PyObject): PyObject {
  const { func, self } = (o as PyMethod).value;
  const name = getAttrOrNull(t, func, t.name('__qualname__')) ?? getAttrOrNull(t, func, t.name('__name__'));
  const text = name !== null && (name.type.flags & TypeFlags.UnicodeSubclass) !== 0 ? strOf(name).value : '?';
  if (name !== null) decref(t, name);
  const shown = reprOf(t, self);
  const result = newStrFromText(t, `<bound method ${text} of ${shown.value}>`);
  decref(t, shown);
  return result;
}

function hash(t: Thread, o: PyObject): number {
  const { func, self } = (o as PyMethod).value;
  const inner = hashObject(t, func);
  const hi = t.hashHi;
  // The identity of self, rotated as _Py_HashPointer does.
  const id = BigInt(t.heap.idOf(self));
  const rotated = ((id >> 4n) | (id << 60n)) & 0xffff_ffff_ffff_ffffn;
  t.hashHi = (hi ^ Number(rotated >> 32n)) | 0;
  const lo = (inner ^ Number(rotated & 0xffff_ffffn)) | 0;
  return lo === -1 && t.hashHi === -1 ? -2 : lo;
}

/** What finds the method again: its object and its function's name. */
function reduce(t: Thread, o: PyObject): PyObject {
  const { func, self } = (o as PyMethod).value;
  const name = getAttrText(t, func, '__name__');
  return newPair(t, getAttrText(t, t.builtins, 'getattr'), newPair(t, incref(self), name));
}

/** Attributes that the method does not have itself come from its function. */
function getattro(t: Thread, o: PyObject, name: PyStr): PyObject {
  const found = lookupName(t, o.type, name);
  if (found !== null) return genericGetAttr(t, o, name);
  return getAttr(t, (o as PyMethod).value.func, name);
}

export const METHOD = new TypeSpec({
  name: 'method',
  flags: TypeFlags.HaveGc | TypeFlags.HasWeakrefs,
  basicsize: METHOD_BYTES,
  slots: {
    tpDealloc: dealloc,
    tpTraverse: (o, visit) => {
      const { func, self } = (o as PyMethod).value;
      visit(func);
      visit(self);
    },
    tpCall: call,
    tpRepr: repr,
    tpHash: hash,
    tpRichcompare: compare,
    tpGetattro: getattro,
    tpDescrGet: (_t, o) => incref(o),
    tpNew: (t, _type, args, kwnames) => {
      if (kwnames !== null && kwnames.length > 0) throw typeError(t, 'method() takes no keyword arguments');
      if (args.length !== 2) throw typeError(t, `method expected 2 arguments, got ${args.length}`);
      const [func, self] = args as [PyObject, PyObject];
      if (func.type.ops.tpCall === null) throw typeError(t, 'first argument must be callable');
      if (self === t.none)
        throw typeError(t, t.profile.callerKeepsArguments ? 'self must not be None' : 'instance must not be None');
      return newMethod(t, func, self);
    },
  },
  methods: [noArgs('__reduce__', reduce)],
  getset: [
    { name: '__func__', member: true, get: (_t, o) => incref((o as PyMethod).value.func) },
    { name: '__self__', member: true, get: (_t, o) => incref((o as PyMethod).value.self) },
    { name: '__doc__', get: (t, o) => getAttrText(t, (o as PyMethod).value.func, '__doc__') },
  ],
  doc: 'A function bound to the object it is called on.',
});
