// weakref.ref and the proxies. Follows Objects/weakrefobject.c, CPython 3.10-3.13.
// One reference and one proxy without callback are kept per object and shared; the list at an object starts with these two, then the rest,
// newest first. heap/gc/weak-references.ts has what happens when the object dies.

import { clearWeakrefs, detach, WeakReference, weakReferenceOf } from '../heap/gc/weak-references.ts';
import { decref, xdecref } from '../heap/heap.ts';
import {
  type GcObject,
  incref,
  isGcObject,
  isSubtype,
  type PyContainer,
  type PyObject,
  type PyType,
  TypeFlags,
} from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp, type KeywordNames, type TypeSlots } from '../heap/type-slots.ts';
import { noArgs, TypeSpec } from '../heap/type-spec.ts';
import { parseArguments, signature } from './arguments.ts';
import { newBool } from './bool.ts';
import { checkPositional } from './builtin-function.ts';
import { rejectKeywords } from './container-arguments.ts';
import { referenceError, typeError } from './errors.ts';
import { newInstance, releaseObject } from './object.ts';
import { getAttr, getAttrTextOrNull, lookupSpecial, setAttr } from './protocols/attribute.ts';
import { richCompare } from './protocols/compare.ts';
import { getIter, iterNext } from './protocols/iterate.ts';
import * as number from './protocols/number.ts';
import { contains, delItem, getItem, hash, length, setItem, str } from './protocols/object.ts';
import { newStr, strOf } from './str.ts';
import { fullTypeName } from './type.ts';

const REF_BYTES = (p: { weakrefBytes: number }): number => p.weakrefBytes;

function kindOf(t: Thread, ref: PyContainer): 'ref' | 'proxy' {
  return isSubtype(ref.type, t.typeOf(WEAKREF)) ? 'ref' : 'proxy';
}

/** The shared reference or proxy without callback, if there is one. Borrowed. */
function sharedOf(t: Thread, target: GcObject, kind: 'ref' | 'proxy'): PyContainer | null {
  for (const ref of target.weakrefs ?? []) {
    if (weakReferenceOf(ref).callback !== null) return null;
    const exact = kind === 'ref' ? ref.type === t.typeOf(WEAKREF) : kindOf(t, ref) === 'proxy';
    if (exact && ref.refcount > 0) return ref;
  }
  return null;
}

export function requireWeakrefable(t: Thread, o: PyObject): GcObject {
  if ((o.type.flags & TypeFlags.HasWeakrefs) === 0 || !isGcObject(o)) {
    throw typeError(t, `cannot create weak reference to '${o.type.name}' object`);
  }
  return o;
}

/** A new reference object of `type`, or the shared one. Borrows its arguments. */
export function newWeakref(t: Thread, type: PyType, target: PyObject, callback: PyObject | null): PyContainer {
  const o = requireWeakrefable(t, target);
  const kind = isSubtype(type, t.typeOf(WEAKREF)) ? 'ref' : 'proxy';
  const isExact = type === t.typeOf(WEAKREF) || kind === 'proxy';
  const given = callback === null || callback === t.none ? null : callback;
  if (given === null && isExact) {
    const shared = sharedOf(t, o, kind);
    if (shared !== null) return incref(shared);
  }
  const ref = newInstance(t, type);
  ref.value = new WeakReference(o, given === null ? null : incref(given));
  insert(t, o, ref, given === null && isExact ? kind : null);
  return ref;
}

function insert(t: Thread, target: GcObject, ref: PyContainer, shared: 'ref' | 'proxy' | null): void {
  target.weakrefs ??= [];
  const list = target.weakrefs;
  // The shared reference comes first, the shared proxy second, everything else behind them.
  let at = 0;
  if (shared !== 'ref') {
    if (list.length > at && isShared(t, list[at] as PyContainer, 'ref')) at++;
    if (shared === null && list.length > at && isShared(t, list[at] as PyContainer, 'proxy')) at++;
  }
  list.splice(at, 0, ref);
}

function isShared(t: Thread, ref: PyContainer, kind: 'ref' | 'proxy'): boolean {
  if (weakReferenceOf(ref).callback !== null) return false;
  return kind === 'ref' ? ref.type === t.typeOf(WEAKREF) : kindOf(t, ref) === 'proxy';
}

/** The object, borrowed; null once it is dead or dying. */
export function targetOf(ref: PyObject): GcObject | null {
  const { target } = weakReferenceOf(ref as PyContainer);
  return target !== null && target.refcount > 0 ? target : null;
}

/** `__weakref__`: the first reference in the list. */
export function weakrefListGetter(t: Thread, o: PyObject): PyObject {
  const first = isGcObject(o) ? o.weakrefs?.[0] : undefined;
  return incref(first ?? t.none);
}

function dealloc(t: Thread, o: PyObject): void {
  const ref = o as PyContainer;
  t.heap.untrack(ref);
  clearWeakrefs(t, ref);
  detach(ref);
  const weak = weakReferenceOf(ref);
  const { callback } = weak;
  weak.callback = null;
  xdecref(t, callback);
  releaseObject(t, ref);
}

const life: Partial<TypeSlots> = {
  tpDealloc: dealloc,
  tpTraverse: (o, visit) => {
    const { callback } = weakReferenceOf(o as PyContainer);
    if (callback !== null) visit(callback);
  },
  tpClear: (t, o) => {
    const weak = weakReferenceOf(o as PyContainer);
    const { callback } = weak;
    detach(o as PyContainer);
    weak.callback = null;
    xdecref(t, callback);
  },
};

// ---- weakref.ref

function refNew(t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const positionalCount = args.length - (kwnames?.length ?? 0);
  checkPositional(t, '__new__', positionalCount, 1, 2);
  return newWeakref(t, type, args[0] as PyObject, positionalCount > 1 ? (args[1] as PyObject) : null);
}

function refHash(t: Thread, o: PyObject): number {
  const weak = weakReferenceOf(o as PyContainer);
  if (weak.hashed) {
    t.hashHi = weak.hashHi;
    return weak.hashLo;
  }
  const target = targetOf(o);
  if (target === null) throw typeError(t, 'weak object has gone away');
  incref(target);
  try {
    weak.hashLo = hash(t, target);
    weak.hashHi = t.hashHi;
    weak.hashed = true;
  } finally {
    decref(t, target);
  }
  t.hashHi = weak.hashHi;
  return weak.hashLo;
}

function refCompare(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  const isRef = (o: PyObject): boolean => isSubtype(o.type, t.typeOf(WEAKREF));
  if ((op !== CompareOp.EQ && op !== CompareOp.NE) || !isRef(a) || !isRef(b)) return incref(t.notImplemented);
  const x = targetOf(a);
  const y = targetOf(b);
  if (x === null || y === null) return newBool(t, (a === b) === (op === CompareOp.EQ));
  incref(x);
  incref(y);
  try {
    return richCompare(t, x, y, op);
  } finally {
    decref(t, x);
    decref(t, y);
  }
}

function at(t: Thread, o: PyObject): string {
  return `0x${t.heap.idOf(o).toString(16).padStart(12, '0')}`;
}

function reprRef(t: Thread, o: PyObject): PyObject {
  const target = targetOf(o);
  if (target === null) return newStr(t, `<weakref at ${at(t, o)}; dead>`);
  const name = t.profile.weakrefNamesFromClass ? lookupSpecial(t, target, '__name__') : getAttrTextOrNull(t, target, '__name__');
  const text = name !== null && (name.type.flags & TypeFlags.UnicodeSubclass) !== 0 ? strOf(name).value : null;
  xdecref(t, name);
  const typeName = t.profile.weakrefNamesFullType ? fullTypeName(t, target.type) : target.type.name;
  const tail = text === null ? '' : ` (${text})`;
  return newStr(t, `<weakref at ${at(t, o)}; to '${typeName}' at ${at(t, target)}${tail}>`);
}

export const WEAKREF = new TypeSpec({
  name: 'ReferenceType',
  module: 'weakref',
  flags: TypeFlags.HaveGc | TypeFlags.BaseType,
  basicsize: REF_BYTES,
  slots: {
    ...life,
    tpNew: refNew,
    // A subclass may pass more to its own __init__.
    tpInit: (t, _self, args, kwnames) => {
      rejectKeywords(t, 'ref', kwnames);
      checkPositional(t, '__init__', args.length, 1, 2);
    },
    tpCall: (t, o, args, kwnames) => {
      parseArguments(t, CALL_SIGNATURE, args, kwnames);
      return incref(targetOf(o) ?? t.none);
    },
    tpHash: refHash,
    tpRichcompare: refCompare,
    tpRepr: reprRef,
  },
  getset: [{ name: '__callback__', member: true, get: (t, o) => incref(weakReferenceOf(o as PyContainer).callback ?? t.none) }],
});

const CALL_SIGNATURE = signature('weakref', { params: [], required: 0 });

// ---- proxies: every operation goes to the object

function live(t: Thread, o: PyObject): PyObject {
  if (o.value instanceof WeakReference && kindOf(t, o as PyContainer) === 'proxy') {
    const target = targetOf(o);
    if (target === null) throw referenceError(t, 'weakly-referenced object no longer exists');
    return target;
  }
  return o;
}

function held<T>(t: Thread, o: PyObject, use: (target: PyObject) => T): T {
  const target = incref(live(t, o));
  try {
    return use(target);
  } finally {
    decref(t, target);
  }
}

function both(fn: (t: Thread, a: PyObject, b: PyObject) => PyObject): (t: Thread, a: PyObject, b: PyObject) => PyObject {
  return (t, a, b) => held(t, a, (x) => held(t, b, (y) => fn(t, x, y)));
}

function one(fn: (t: Thread, o: PyObject) => PyObject): (t: Thread, o: PyObject) => PyObject {
  return (t, o) => held(t, o, (x) => fn(t, x));
}

const proxySlots: Partial<TypeSlots> = {
  ...life,
  tpRepr: (t, o) => {
    const target = targetOf(o);
    if (target === null) return newStr(t, `<weakproxy at ${at(t, o)}; dead>`);
    return newStr(t, t.profile.messages.weakproxyRepr(at(t, o), target.type.name, at(t, target)));
  },
  tpStr: one(str),
  tpGetattro: (t, o, name) => held(t, o, (x) => getAttr(t, x, name)),
  tpSetattro: (t, o, name, value) => held(t, o, (x) => setAttr(t, x, name, value)),
  tpRichcompare: (t, a, b, op) => held(t, a, (x) => held(t, b, (y) => richCompare(t, x, y, op))),
  tpIter: one(getIter),
  tpIternext: (t, o) =>
    held(t, o, (x) => {
      if (x.type.ops.tpIternext === null) throw typeError(t, `Weakref proxy referenced a non-iterator '${x.type.name}' object`);
      return iterNext(t, x);
    }),
  nbAdd: both(number.add),
  nbSubtract: both(number.subtract),
  nbMultiply: both(number.multiply),
  nbRemainder: both(number.remainder),
  nbDivmod: both(number.divmod),
  nbPower: (t, a, b, c) => held(t, a, (x) => held(t, b, (y) => held(t, c, (z) => number.power(t, x, y, z)))),
  nbNegative: one(number.negative),
  nbPositive: one(number.positive),
  nbAbsolute: one(number.absolute),
  nbInvert: one(number.invert),
  nbBool: (t, o) => held(t, o, (x) => number.isTrue(t, x)),
  nbLshift: both(number.lshift),
  nbRshift: both(number.rshift),
  nbAnd: both(number.bitAnd),
  nbXor: both(number.bitXor),
  nbOr: both(number.bitOr),
  nbInt: one((t, x) => t.call(t.types.int, [x], null)),
  nbFloat: one((t, x) => t.call(t.types.float, [x], null)),
  nbInplaceAdd: both(number.inplaceAdd),
  nbInplaceSubtract: both(number.inplaceSubtract),
  nbInplaceMultiply: both(number.inplaceMultiply),
  nbInplaceRemainder: both(number.inplaceRemainder),
  nbInplacePower: (t, a, b) => held(t, a, (x) => held(t, b, (y) => number.inplacePower(t, x, y))),
  nbInplaceLshift: both(number.inplaceLshift),
  nbInplaceRshift: both(number.inplaceRshift),
  nbInplaceAnd: both(number.inplaceAnd),
  nbInplaceXor: both(number.inplaceXor),
  nbInplaceOr: both(number.inplaceOr),
  nbFloorDivide: both(number.floorDivide),
  nbTrueDivide: both(number.trueDivide),
  nbInplaceFloorDivide: both(number.inplaceFloorDivide),
  nbInplaceTrueDivide: both(number.inplaceTrueDivide),
  nbIndex: one(number.index),
  nbMatrixMultiply: both(number.matrixMultiply),
  nbInplaceMatrixMultiply: both(number.inplaceMatrixMultiply),
  mpLength: (t, o) => held(t, o, (x) => length(t, x)),
  sqLength: (t, o) => held(t, o, (x) => length(t, x)),
  sqContains: (t, o, value) => held(t, o, (x) => contains(t, x, value)),
  mpSubscript: (t, o, key) => held(t, o, (x) => getItem(t, x, key)),
  mpAssSubscript: (t, o, key, value) => held(t, o, (x) => (value === null ? delItem(t, x, key) : setItem(t, x, key, value))),
};

function unhashable(t: Thread, o: PyObject): number {
  throw typeError(t, `unhashable type: '${o.type.name}'`);
}

export const PROXY = new TypeSpec({
  name: 'ProxyType',
  module: 'weakref',
  flags: TypeFlags.HaveGc,
  basicsize: REF_BYTES,
  slots: { ...proxySlots, tpHash: unhashable },
  methods: [
    noArgs('__bytes__', (t, o) => held(t, o, (x) => t.call(t.types.bytes, [x], null))),
    noArgs('__reversed__', (t, o) => held(t, o, (x) => callReversed(t, x))),
  ],
});

function callReversed(t: Thread, o: PyObject): PyObject {
  const reversed = getAttr(t, t.builtins, t.name('reversed'));
  try {
    return t.call(reversed, [o], null);
  } finally {
    decref(t, reversed);
  }
}

export const CALLABLE_PROXY = new TypeSpec({
  name: 'CallableProxyType',
  module: 'weakref',
  flags: TypeFlags.HaveGc,
  basicsize: REF_BYTES,
  slots: { ...proxySlots, tpHash: unhashable, tpCall: (t, o, args, kwnames) => held(t, o, (x) => t.call(x, args, kwnames)) },
});

/** `weakref.proxy(o[, callback])`. */
export function newProxy(t: Thread, target: PyObject, callback: PyObject | null): PyObject {
  const type = t.typeOf(target.type.ops.tpCall !== null ? CALLABLE_PROXY : PROXY);
  return newWeakref(t, type, target, callback);
}
