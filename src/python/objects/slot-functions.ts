// Slots of classes made at run time: each calls the special method that the class defines.
// Follows the slot_* functions of Objects/typeobject.c, CPython 3.13 (SLOT1BIN: which operand's method is asked, and in which order).
// Error messages are the interpreter's own for methods that return the wrong kind of thing.

import { decref } from '../heap/heap.ts';
import { incref, isSubtype, type PyObject, type PyStr, type PyType, TypeFlags } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import type { CompareOp, KeywordNames, SlotName, TypeSlots } from '../heap/type-slots.ts';
import type { Integer } from '../numbers/int.ts';
import { catching, type PyRaise, raiseNew, typeError, valueError } from './errors.ts';
import { ATTRIBUTE_ERROR, BASE_EXCEPTION, OVERFLOW_ERROR } from './exceptions.ts';
import { hashOfInt, integerOf, newInt } from './int.ts';
import { withUnpackedArguments } from './packed-arguments.ts';
import {
  callSpecial,
  genericGetAttr,
  genericGetAttrOrNull,
  getAttrText,
  lookupSpecial,
  lookupType,
} from './protocols/attribute.ts';
import { containsByIteration } from './protocols/iterate.ts';
import { asIndex } from './protocols/number.ts';
import { newSequenceIterator } from './sequence-iterator.ts';

function required(t: Thread, o: PyObject, name: string, args: readonly PyObject[], kwnames: KeywordNames = null): PyObject {
  const result = callSpecial(t, o, name, args, kwnames);
  if (result === null) throw missing(t, name);
  return result;
}

/** What a slot of two methods raises where the class has the other one alone: the error carries the name, and no object. */
function missing(t: Thread, name: string): PyRaise {
  return raiseNew(t, ATTRIBUTE_ERROR, name);
}

function unary(name: string): (t: Thread, o: PyObject) => PyObject {
  return (t, o) => required(t, o, name, []);
}

/** A method that may be missing: NotImplemented then (vectorcall_maybe). */
function maybe(t: Thread, o: PyObject, name: string, args: readonly PyObject[]): PyObject {
  return callSpecial(t, o, name, args) ?? incref(t.notImplemented);
}

/**
 * Both operands may be of a class that defines the operator. The left one is asked first, except that a right operand of a derived
 * class with a method of its own comes before it.
 */
function binary(slot: SlotName, left: string, right: string): (t: Thread, a: PyObject, b: PyObject) => PyObject {
  const own = (t: Thread, a: PyObject, b: PyObject): PyObject => {
    const rightHasSlot = a.type !== b.type && b.type.ops[slot] === own;
    let askRight = rightHasSlot;
    if (a.type.ops[slot] === own) {
      if (askRight && isSubtype(b.type, a.type) && methodIsOverloaded(t, a, b, right)) {
        const result = maybe(t, b, right, [a]);
        if (result !== t.notImplemented) return result;
        decref(t, result);
        askRight = false;
      }
      const result = maybe(t, a, left, [b]);
      if (result !== t.notImplemented || b.type === a.type) return result;
      decref(t, result);
    }
    return askRight ? maybe(t, b, right, [a]) : incref(t.notImplemented);
  };
  return own;
}

/** Does the right operand's class have another reflected method than the left one's? */
function methodIsOverloaded(t: Thread, left: PyObject, right: PyObject, name: string): boolean {
  const b = lookupType(t, right.type, name);
  if (b === null) return false;
  const a = lookupType(t, left.type, name);
  if (a === null) return true;
  return a !== b && !t.equalTo(a, b);
}

function inplace(name: string): (t: Thread, a: PyObject, b: PyObject) => PyObject {
  return (t, a, b) => required(t, a, name, [b]);
}

function slotPower(t: Thread, a: PyObject, b: PyObject, c: PyObject): PyObject {
  if (c === t.none) return slotPower2(t, a, b);
  if (a.type.ops.nbPower === slotPower) return required(t, a, '__pow__', [b, c]);
  return incref(t.notImplemented);
}

/** As `binary`, but nb_power holds slotPower. */
function slotPower2(t: Thread, a: PyObject, b: PyObject): PyObject {
  let askRight = a.type !== b.type && b.type.ops.nbPower === slotPower;
  if (a.type.ops.nbPower === slotPower) {
    if (askRight && isSubtype(b.type, a.type) && methodIsOverloaded(t, a, b, '__rpow__')) {
      const result = maybe(t, b, '__rpow__', [a]);
      if (result !== t.notImplemented) return result;
      decref(t, result);
      askRight = false;
    }
    const result = maybe(t, a, '__pow__', [b]);
    if (result !== t.notImplemented || b.type === a.type) return result;
    decref(t, result);
  }
  return askRight ? maybe(t, b, '__rpow__', [a]) : incref(t.notImplemented);
}

function slotLength(t: Thread, o: PyObject): Integer {
  const result = required(t, o, '__len__', []);
  try {
    return lengthOf(t, result);
  } finally {
    decref(t, result);
  }
}

function lengthOf(t: Thread, result: PyObject): Integer {
  const { nbIndex } = result.type.ops;
  if (nbIndex === null) throw typeError(t, `'${result.type.name}' object cannot be interpreted as an integer`);
  const index = nbIndex(t, result);
  const negative = (index.value as number | bigint) < 0;
  try {
    if (negative) throw valueError(t, '__len__() should return >= 0');
    asIndex(t, index, OVERFLOW_ERROR);
    return integerOf(index);
  } finally {
    decref(t, index);
  }
}

const COMPARE_NAMES = ['__lt__', '__le__', '__eq__', '__ne__', '__gt__', '__ge__'] as const;

function slotRichcompare(t: Thread, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  const name = COMPARE_NAMES[op] as string;
  const found = lookupType(t, a.type, name);
  return (found === null ? null : callOrNone(t, a, name, found, [b])) ?? incref(t.notImplemented);
}

/** Calls what the class has under the name. Null when binding it to the object raises, which is as if there were none. */
function callOrNone(t: Thread, o: PyObject, name: string, found: PyObject, args: readonly PyObject[]): PyObject | null {
  if ((found.type.flags & TypeFlags.MethodDescriptor) !== 0) return required(t, o, name, args);
  const method = catching(t, BASE_EXCEPTION, () => lookupSpecial(t, o, name));
  if (method === null) return null;
  try {
    return t.call(method, args, null);
  } finally {
    decref(t, method);
  }
}

function slotHash(t: Thread, o: PyObject): number {
  const method = lookupType(t, o.type, '__hash__');
  const result = method === null || method === t.none ? null : callOrNone(t, o, '__hash__', method, []);
  if (result === null) throw typeError(t, `unhashable type: '${o.type.name}'`);
  try {
    if ((result.type.flags & TypeFlags.LongSubclass) === 0) throw typeError(t, '__hash__ method should return an integer');
    return hashFromInt(t, result.value as number | bigint);
  } finally {
    decref(t, result);
  }
}

/** A result that fits 64 bits is the hash as it is; a larger one is hashed. -1 becomes -2. */
function hashFromInt(t: Thread, value: number | bigint): number {
  const big = BigInt(value);
  if (BigInt.asIntN(64, big) !== big) return hashOfInt(t, value);
  if (big === -1n) {
    t.hashHi = -1;
    return -2;
  }
  t.hashHi = Number(BigInt.asIntN(32, big >> 32n));
  return Number(BigInt.asIntN(32, big));
}

function slotGetattro(t: Thread, o: PyObject, name: PyStr): PyObject {
  return required(t, o, '__getattribute__', [name]);
}

/** `__getattr__` is there: it is asked when the ordinary way ends in AttributeError. */
function slotGetattrHook(t: Thread, o: PyObject, name: PyStr): PyObject {
  const getattr = lookupType(t, o.type, '__getattr__');
  if (getattr === null) return slotGetattro(t, o, name);
  const getattribute = lookupType(t, o.type, '__getattribute__');
  const isGeneric = getattribute === null || isObjectGetattribute(getattribute);
  // Asking the one may take the other away from the class.
  incref(getattr);
  try {
    const found = catching(t, ATTRIBUTE_ERROR, () =>
      isGeneric ? genericGetAttrOrNull(t, o, name) : callHook(t, o, getattribute, name),
    );
    return found ?? callHook(t, o, getattr, name);
  } finally {
    decref(t, getattr);
  }
}

/** Until 3.11 through a bound method (call_attribute). */
function callHook(t: Thread, o: PyObject, hook: PyObject, name: PyStr): PyObject {
  const isPlain = (hook.type.flags & TypeFlags.MethodDescriptor) !== 0 && !t.profile.attributeHooksAreBound;
  const { tpDescrGet } = hook.type.ops;
  incref(hook);
  try {
    if (isPlain) return t.call(hook, [o, name], null);
    if (tpDescrGet === null) return t.call(hook, [name], null);
    const bound = tpDescrGet(t, hook, o, o.type);
    try {
      return t.call(bound, [name], null);
    } finally {
      decref(t, bound);
    }
  } finally {
    decref(t, hook);
  }
}

function isObjectGetattribute(o: PyObject): boolean {
  const definition = (o.value as { fn?: unknown } | null)?.fn;
  return definition === genericGetAttr;
}

function slotSetattro(t: Thread, o: PyObject, name: PyStr, value: PyObject | null): void {
  decref(t, value === null ? required(t, o, '__delattr__', [name]) : required(t, o, '__setattr__', [name, value]));
}

function slotCall(t: Thread, o: PyObject, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const result = withUnpackedArguments(t, [o, ...args], kwnames, () => callSpecial(t, o, '__call__', args, kwnames));
  if (result === null) throw typeError(t, `'${o.type.name}' object is not callable`);
  return result;
}

function slotIter(t: Thread, o: PyObject): PyObject {
  const method = lookupType(t, o.type, '__iter__');
  if (method === t.none) throw typeError(t, `'${o.type.name}' object is not iterable`);
  if (method !== null) return required(t, o, '__iter__', []);
  if (lookupType(t, o.type, '__getitem__') === null) throw typeError(t, `'${o.type.name}' object is not iterable`);
  return newSequenceIterator(t, o);
}

function slotDescrGet(t: Thread, descriptor: PyObject, instance: PyObject | null, owner: PyType | null): PyObject {
  const method = lookupType(t, descriptor.type, '__get__');
  if (method === null) return incref(descriptor);
  return t.call(method, [descriptor, instance ?? t.none, owner ?? t.none], null);
}

function slotDescrSet(t: Thread, descriptor: PyObject, instance: PyObject, value: PyObject | null): void {
  const result =
    value === null ? required(t, descriptor, '__delete__', [instance]) : required(t, descriptor, '__set__', [instance, value]);
  decref(t, result);
}

function slotInit(t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames): void {
  const result = withUnpackedArguments(t, [self, ...args], kwnames, () => required(t, self, '__init__', args, kwnames));
  const ok = result === t.none;
  const kind = result.type.name;
  decref(t, result);
  if (!ok) throw typeError(t, `__init__() should return None, not '${kind}'`);
}

function slotNew(t: Thread, type: PyType, args: readonly PyObject[], kwnames: KeywordNames): PyObject {
  const method = getAttrText(t, type, '__new__');
  try {
    const all = [type, ...args];
    return withUnpackedArguments(t, all, kwnames, () => t.call(method, all, kwnames));
  } finally {
    decref(t, method);
  }
}

function slotFinalize(t: Thread, o: PyObject): void {
  const found = lookupType(t, o.type, '__del__');
  if (found === null) return;
  if ((found.type.flags & TypeFlags.MethodDescriptor) !== 0) {
    incref(found);
    t.callUnraisable(found, [o], found);
    decref(t, found);
    return;
  }
  const method = lookupSpecial(t, o, '__del__') as PyObject;
  t.callUnraisable(method, [], method);
  decref(t, method);
}

function slotBool(t: Thread, o: PyObject): boolean {
  const usesLength = lookupType(t, o.type, '__bool__') === null;
  const result = callSpecial(t, o, usesLength ? '__len__' : '__bool__', []);
  if (result === null) return true;
  try {
    if (usesLength) return lengthOf(t, result) !== 0;
    if (result.type !== t.types.bool) throw typeError(t, `__bool__ should return bool, returned ${result.type.name}`);
    return result === t.true_;
  } finally {
    decref(t, result);
  }
}

function slotContains(t: Thread, o: PyObject, value: PyObject): boolean {
  const method = lookupType(t, o.type, '__contains__');
  if (method === t.none) throw typeError(t, `'${o.type.name}' object is not a container`);
  if (method === null) return containsByIteration(t, o, value);
  const result = required(t, o, '__contains__', [value]);
  try {
    return t.truthOf(result);
  } finally {
    decref(t, result);
  }
}

function slotSubscript(t: Thread, o: PyObject, key: PyObject): PyObject {
  return required(t, o, '__getitem__', [key]);
}

function slotAssSubscript(t: Thread, o: PyObject, key: PyObject, value: PyObject | null): void {
  decref(t, value === null ? required(t, o, '__delitem__', [key]) : required(t, o, '__setitem__', [key, value]));
}

function slotItem(t: Thread, o: PyObject, index: number): PyObject {
  const key = newInt(t, index);
  try {
    return required(t, o, '__getitem__', [key]);
  } finally {
    decref(t, key);
  }
}

function slotAssItem(t: Thread, o: PyObject, index: number, value: PyObject | null): void {
  const key = newInt(t, index);
  try {
    slotAssSubscript(t, o, key, value);
  } finally {
    decref(t, key);
  }
}

function slotRepr(t: Thread, o: PyObject): PyObject {
  return required(t, o, '__repr__', []);
}

function slotAnext(t: Thread, o: PyObject): PyObject {
  return required(t, o, '__anext__', []);
}

/** The generic slot functions, by slot. Slots that no special method fills are absent. */
export const SLOT_FUNCTIONS: Partial<TypeSlots> = {
  tpRepr: slotRepr,
  tpStr: unary('__str__'),
  tpHash: slotHash,
  tpCall: slotCall,
  tpGetattro: slotGetattro,
  tpSetattro: slotSetattro,
  tpRichcompare: slotRichcompare,
  tpIter: slotIter,
  tpIternext: unary('__next__'),
  tpDescrGet: slotDescrGet,
  tpDescrSet: slotDescrSet,
  tpInit: slotInit,
  tpNew: slotNew,
  tpFinalize: slotFinalize,
  nbAdd: binary('nbAdd', '__add__', '__radd__'),
  nbSubtract: binary('nbSubtract', '__sub__', '__rsub__'),
  nbMultiply: binary('nbMultiply', '__mul__', '__rmul__'),
  nbRemainder: binary('nbRemainder', '__mod__', '__rmod__'),
  nbDivmod: binary('nbDivmod', '__divmod__', '__rdivmod__'),
  nbPower: slotPower,
  nbNegative: unary('__neg__'),
  nbPositive: unary('__pos__'),
  nbAbsolute: unary('__abs__'),
  nbBool: slotBool,
  nbInvert: unary('__invert__'),
  nbLshift: binary('nbLshift', '__lshift__', '__rlshift__'),
  nbRshift: binary('nbRshift', '__rshift__', '__rrshift__'),
  nbAnd: binary('nbAnd', '__and__', '__rand__'),
  nbXor: binary('nbXor', '__xor__', '__rxor__'),
  nbOr: binary('nbOr', '__or__', '__ror__'),
  nbInt: unary('__int__'),
  nbFloat: unary('__float__'),
  nbInplaceAdd: inplace('__iadd__'),
  nbInplaceSubtract: inplace('__isub__'),
  nbInplaceMultiply: inplace('__imul__'),
  nbInplaceRemainder: inplace('__imod__'),
  nbInplacePower: (t, a, b) => required(t, a, '__ipow__', [b]),
  nbInplaceLshift: inplace('__ilshift__'),
  nbInplaceRshift: inplace('__irshift__'),
  nbInplaceAnd: inplace('__iand__'),
  nbInplaceXor: inplace('__ixor__'),
  nbInplaceOr: inplace('__ior__'),
  nbFloorDivide: binary('nbFloorDivide', '__floordiv__', '__rfloordiv__'),
  nbTrueDivide: binary('nbTrueDivide', '__truediv__', '__rtruediv__'),
  nbInplaceFloorDivide: inplace('__ifloordiv__'),
  nbInplaceTrueDivide: inplace('__itruediv__'),
  nbIndex: unary('__index__'),
  nbMatrixMultiply: binary('nbMatrixMultiply', '__matmul__', '__rmatmul__'),
  nbInplaceMatrixMultiply: inplace('__imatmul__'),
  sqLength: slotLength,
  sqItem: slotItem,
  sqAssItem: slotAssItem,
  sqContains: slotContains,
  mpLength: slotLength,
  mpSubscript: slotSubscript,
  mpAssSubscript: slotAssSubscript,
  amAwait: unary('__await__'),
  amAiter: unary('__aiter__'),
  amAnext: slotAnext,
};

export { slotGetattrHook, slotGetattro };
