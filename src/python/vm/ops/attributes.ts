// Attribute instructions and what they remember: LOAD_ATTR, STORE_ATTR, LOAD_SUPER_ATTR.
// Follows Python/bytecodes.c and _PyObject_GetMethod (Objects/object.c), CPython 3.13. The caches are ours: they stand for the
// specialised instructions, and are good while the class's version (and, for methods, its shared keys) are what they were.
// InlineCache.kind: 1 an instance value at `index`; 2 a method `found` in the class, unless `keys` (null: none) have changed.

import { Opcode } from '../../compile/opcodes.ts';
import type { DictKeys } from '../../heap/dict-keys.ts';
import { decref } from '../../heap/heap.ts';
import { incref, isType, PyContainer, type PyObject, type PyStr, type PyType, TypeFlags } from '../../heap/object.ts';
import type { LinkedCode } from '../../objects/code.ts';
import { findAttribute, hasAttributes, hasOddAttributes } from '../../objects/instance-attributes.ts';
import { genericGetAttr, genericSetAttr, getAttr, lookupName, setAttr } from '../../objects/protocols/attribute.ts';
import { superCheck, superLookup } from '../../objects/super.ts';
import { ownTypeEntry } from '../../objects/type-dict.ts';
import { versionOf } from '../../objects/type-slots.ts';
import type { Handler } from '../loop.ts';
import type { PyThread } from '../thread.ts';

/** The attribute; `owner` is borrowed. */
export function loadAttr(t: PyThread, owner: PyObject, code: LinkedCode, at: number, index: number): PyObject {
  const name = code.names[index] as PyStr;
  const { type } = owner;
  if (type.ops.tpGetattro === genericGetAttr && owner instanceof PyContainer) learnValue(t, owner, type, name, code, at);
  return getAttr(t, owner, name);
}

/** Remembers where the instance has this name, if its class has no data descriptor for it. */
function learnValue(t: PyThread, owner: PyContainer, type: PyType, name: PyStr, code: LinkedCode, at: number): void {
  const keys = type.cachedKeys;
  if (keys === null || owner.dict !== null || owner.values === null || !owner.values.valid) return;
  const position = keys.findStr(name);
  if (position < 0 || owner.values.items[position] == null) return;
  const descriptor = lookupName(t, type, name);
  if (descriptor !== null && descriptor.type.ops.tpDescrSet !== null) return;
  const cache = code.caches[at] ?? code.cacheAt(at);
  cache.kind = 1;
  cache.version = versionOf(t, type);
  cache.index = position;
}

/** LOAD_ATTR of a method call: leaves `function self` or `attribute NULL` in place of the owner. Returns the stack pointer. */
export function loadMethod(
  t: PyThread,
  stack: (PyObject | null)[],
  sp: number,
  code: LinkedCode,
  at: number,
  index: number,
): number {
  const owner = stack[sp - 1] as PyObject;
  const name = code.names[index] as PyStr;
  const { type } = owner;
  if (type.ops.tpGetattro !== genericGetAttr) return attributeAndNull(t, stack, sp, owner, getAttr(t, owner, name));
  const descriptor = lookupName(t, type, name);
  const isMethod = descriptor !== null && (descriptor.type.flags & TypeFlags.MethodDescriptor) !== 0;
  if (!isMethod || hasOddAttributes(owner)) {
    if (owner instanceof PyContainer) learnValue(t, owner, type, name, code, at);
    return attributeAndNull(t, stack, sp, owner, genericGetAttr(t, owner, name));
  }
  if (hasAttributes(owner)) {
    const own = findAttribute(owner, name);
    if (own !== null) return attributeAndNull(t, stack, sp, owner, incref(own));
  }
  learnMethod(t, owner, type, name, descriptor, code, at);
  stack[sp - 1] = incref(descriptor);
  stack[sp] = owner;
  return sp + 1;
}

function attributeAndNull(t: PyThread, stack: (PyObject | null)[], sp: number, owner: PyObject, attribute: PyObject): number {
  stack[sp - 1] = attribute;
  stack[sp] = null;
  decref(t, owner);
  return sp + 1;
}

function learnMethod(
  t: PyThread,
  owner: PyObject,
  type: PyType,
  name: PyStr,
  found: PyObject,
  code: LinkedCode,
  at: number,
): void {
  let keys: DictKeys | null = null;
  if (hasAttributes(owner)) {
    if (owner.dict !== null || owner.values === null) return;
    keys = type.cachedKeys;
    if (keys === null || keys.findStr(name) >= 0) return;
  }
  const cache = code.caches[at] ?? code.cacheAt(at);
  cache.kind = 2;
  cache.version = versionOf(t, type);
  cache.keys = keys;
  cache.version2 = keys === null ? 0 : keys.version;
  cache.found = found;
}

/** Operands are borrowed. */
export function storeAttr(t: PyThread, owner: PyObject, value: PyObject, code: LinkedCode, at: number, index: number): void {
  const name = code.names[index] as PyStr;
  setAttr(t, owner, name, value);
  if (owner.type.ops.tpSetattro === genericSetAttr && owner instanceof PyContainer)
    learnValue(t, owner, owner.type, name, code, at);
}

/** What the order of classes has after `cls`, when it is a method that needs no binding. Borrowed. */
function superMethod(t: PyThread, cls: PyType, objectType: PyType, name: PyStr): PyObject | null {
  if (name.value === '__class__') return null;
  const { mro } = objectType;
  for (let i = mro.indexOf(cls) + 1; i > 0 && i < mro.length; i++) {
    const found = ownTypeEntry(t, mro[i] as PyType, name.value);
    if (found !== null) return (found.type.flags & TypeFlags.MethodDescriptor) !== 0 ? found : null;
  }
  return null;
}

/** Nothing behind the class: the attribute of the super object itself, or its error. */
function missingSuperAttribute(t: PyThread, cls: PyObject, self: PyObject, name: PyStr): PyObject {
  const made = t.call(t.types.super, [cls, self], null);
  try {
    return getAttr(t, made, name);
  } finally {
    decref(t, made);
  }
}

export const ATTRIBUTE_HANDLERS: { readonly [opcode: number]: Handler } = {
  [Opcode.DELETE_ATTR]: (t, frame, stack, sp, index) => {
    const owner = stack[sp - 1] as PyObject;
    setAttr(t, owner, frame.linked.names[index] as PyStr, null);
    stack[sp - 1] = null;
    decref(t, owner);
    return sp - 1;
  },
  [Opcode.LOAD_SUPER_ATTR]: (t, frame, stack, sp, arg) => {
    const self = stack[sp - 1] as PyObject;
    const cls = stack[sp - 2] as PyObject;
    const global = stack[sp - 3] as PyObject;
    const name = frame.linked.names[arg >> 2] as PyStr;
    const wantsMethod = (arg & 1) !== 0;
    let attribute: PyObject;
    let method = false;
    if (global === t.types.super && isType(cls)) {
      const objectType = superCheck(t, cls as PyType, self);
      const function_ = wantsMethod && objectType !== self ? superMethod(t, cls as PyType, objectType, name) : null;
      if (function_ !== null) {
        attribute = incref(function_);
        method = true;
      } else {
        attribute = superLookup(t, cls as PyType, objectType, self, name) ?? missingSuperAttribute(t, cls, self, name);
      }
    } else {
      const twoArguments = (arg & 2) !== 0;
      const made = t.call(global, twoArguments ? [cls, self] : [], null);
      try {
        attribute = getAttr(t, made, name);
      } finally {
        decref(t, made);
      }
    }
    stack[sp - 3] = attribute;
    stack[sp - 2] = null;
    stack[sp - 1] = null;
    decref(t, global);
    decref(t, cls);
    if (wantsMethod) {
      stack[sp - 2] = method ? self : null;
      if (!method) decref(t, self);
      return sp - 1;
    }
    decref(t, self);
    return sp - 2;
  },
};
