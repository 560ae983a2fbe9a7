// Special method names and the slots behind them, in both directions: what `int.__add__` calls, and which names fill a class's slot.
// Follows slotdefs of Objects/typeobject.c, CPython 3.13, in its order (a type's dict lists them so).
// A wrapper checks its arguments and calls the slot of the type it was made for; slot-functions.ts has the other direction.

import { incref, type PyObject, type PyType } from '../heap/object.ts';
import type { Thread } from '../heap/thread.ts';
import { CompareOp, type KeywordNames, type SlotName, type TypeSlots } from '../heap/type-slots.ts';
import { newBool } from './bool.ts';
import { checkPositional } from './builtin-function.ts';
import { typeError } from './errors.ts';
import { OVERFLOW_ERROR } from './exceptions.ts';
import { newInt, newIntFromHash } from './int.ts';
import { attributeName } from './protocols/attribute.ts';
import { stopIterationFrom } from './protocols/iterate.ts';
import { asIndex } from './protocols/number.ts';
import { SLOT_FUNCTIONS } from './slot-functions.ts';

/** Calls a slot function for a wrapper descriptor. `fn` is the slot of the type that the wrapper belongs to. */
export type Wrapper = (t: Thread, self: PyObject, args: readonly PyObject[], kwnames: KeywordNames, fn: never) => PyObject;

export interface SlotDefinition {
  readonly name: string;
  readonly slot: SlotName;
  readonly wrapper: Wrapper;
  /** Takes keyword arguments (`__init__`, `__call__`). */
  readonly keywords: boolean;
  readonly signature: string;
}

type Fn<K extends SlotName> = NonNullable<TypeSlots[K]>;

function checkCount(t: Thread, args: readonly PyObject[], n: number): void {
  if (args.length !== n) throw typeError(t, `expected ${n} argument${n === 1 ? '' : 's'}, got ${args.length}`);
}

/** Counted as a function without a name is: the message keeps the space behind the name. */
function unpackCount(t: Thread, args: readonly PyObject[], min: number, max = min): void {
  checkPositional(t, '', args.length, min, max);
}

const unary: Wrapper = (t, self, args, _kw, fn: Fn<'tpRepr'>) => {
  checkCount(t, args, 0);
  return fn(t, self);
};
const binaryLeft: Wrapper = (t, self, args, _kw, fn: Fn<'nbAdd'>) => {
  checkCount(t, args, 1);
  return fn(t, self, args[0] as PyObject);
};
const binaryRight: Wrapper = (t, self, args, _kw, fn: Fn<'nbAdd'>) => {
  checkCount(t, args, 1);
  return fn(t, args[0] as PyObject, self);
};
const ternaryLeft: Wrapper = (t, self, args, _kw, fn: Fn<'nbPower'>) => {
  unpackCount(t, args, 1, 2);
  return fn(t, self, args[0] as PyObject, args[1] ?? t.none);
};
const ternaryRight: Wrapper = (t, self, args, _kw, fn: Fn<'nbPower'>) => {
  unpackCount(t, args, 1, 2);
  return fn(t, args[0] as PyObject, self, args[1] ?? t.none);
};
const inquiry: Wrapper = (t, self, args, _kw, fn: Fn<'nbBool'>) => {
  checkCount(t, args, 0);
  return newBool(t, fn(t, self));
};
const lengthWrapper: Wrapper = (t, self, args, _kw, fn: Fn<'sqLength'>) => {
  checkCount(t, args, 0);
  return newInt(t, fn(t, self));
};
const indexed: Wrapper = (t, self, args, _kw, fn: Fn<'sqRepeat'>) => {
  unpackCount(t, args, 1);
  return fn(t, self, asIndex(t, args[0] as PyObject, OVERFLOW_ERROR));
};
const sequenceItem: Wrapper = (t, self, args, _kw, fn: Fn<'sqItem'>) => {
  checkCount(t, args, 1);
  return fn(t, self, sequenceIndex(t, self, args[0] as PyObject));
};
const sequenceSetItem: Wrapper = (t, self, args, _kw, fn: Fn<'sqAssItem'>) => {
  unpackCount(t, args, 2);
  fn(t, self, sequenceIndex(t, self, args[0] as PyObject), args[1] as PyObject);
  return incref(t.none);
};
const sequenceDelItem: Wrapper = (t, self, args, _kw, fn: Fn<'sqAssItem'>) => {
  checkCount(t, args, 1);
  fn(t, self, sequenceIndex(t, self, args[0] as PyObject), null);
  return incref(t.none);
};
const containsWrapper: Wrapper = (t, self, args, _kw, fn: Fn<'sqContains'>) => {
  checkCount(t, args, 1);
  return newBool(t, fn(t, self, args[0] as PyObject));
};
const setItem: Wrapper = (t, self, args, _kw, fn: Fn<'mpAssSubscript'>) => {
  unpackCount(t, args, 2);
  fn(t, self, args[0] as PyObject, args[1] as PyObject);
  return incref(t.none);
};
const delItem: Wrapper = (t, self, args, _kw, fn: Fn<'mpAssSubscript'>) => {
  checkCount(t, args, 1);
  fn(t, self, args[0] as PyObject, null);
  return incref(t.none);
};
const getAttribute: Wrapper = (t, self, args, _kw, fn: Fn<'tpGetattro'>) => {
  checkCount(t, args, 1);
  return fn(t, self, attributeName(t, args[0] as PyObject));
};
const setAttribute: Wrapper = (t, self, args, _kw, fn: Fn<'tpSetattro'>) => {
  unpackCount(t, args, 2);
  checkSetattr(t, self, fn, '__setattr__');
  fn(t, self, attributeName(t, args[0] as PyObject), args[1] as PyObject);
  return incref(t.none);
};
const delAttribute: Wrapper = (t, self, args, _kw, fn: Fn<'tpSetattro'>) => {
  checkCount(t, args, 1);
  checkSetattr(t, self, fn, '__delattr__');
  fn(t, self, attributeName(t, args[0] as PyObject), null);
  return incref(t.none);
};
const hashWrapper: Wrapper = (t, self, args, _kw, fn: Fn<'tpHash'>) => {
  checkCount(t, args, 0);
  return newIntFromHash(t, fn(t, self), t.hashHi);
};
const callWrapper: Wrapper = (t, self, args, kwnames, fn: Fn<'tpCall'>) => fn(t, self, args, kwnames);
const initWrapper: Wrapper = (t, self, args, kwnames, fn: Fn<'tpInit'>) => {
  fn(t, self, args, kwnames);
  return incref(t.none);
};
const nextWrapper: Wrapper = (t, self, args, _kw, fn: Fn<'tpIternext'>) => {
  checkCount(t, args, 0);
  const item = fn(t, self);
  if (item === null) throw stopIterationFrom(t);
  return item;
};
const descrGet: Wrapper = (t, self, args, _kw, fn: Fn<'tpDescrGet'>) => {
  unpackCount(t, args, 1, 2);
  const instance = args[0] === t.none ? null : (args[0] as PyObject);
  const owner = args[1] === undefined || args[1] === t.none ? null : args[1];
  if (instance === null && owner === null) throw typeError(t, '__get__(None, None) is invalid');
  return fn(t, self, instance, owner as PyType | null);
};
const descrSet: Wrapper = (t, self, args, _kw, fn: Fn<'tpDescrSet'>) => {
  unpackCount(t, args, 2);
  fn(t, self, args[0] as PyObject, args[1] as PyObject);
  return incref(t.none);
};
const descrDelete: Wrapper = (t, self, args, _kw, fn: Fn<'tpDescrSet'>) => {
  checkCount(t, args, 1);
  fn(t, self, args[0] as PyObject, null);
  return incref(t.none);
};
const finalizeWrapper: Wrapper = (t, self, args, _kw, fn: Fn<'tpFinalize'>) => {
  checkCount(t, args, 0);
  fn(t, self);
  return incref(t.none);
};

function compare(op: CompareOp): Wrapper {
  return (t, self, args, _kw, fn: Fn<'tpRichcompare'>) => {
    checkCount(t, args, 1);
    return fn(t, self, args[0] as PyObject, op);
  };
}

function sequenceIndex(t: Thread, self: PyObject, arg: PyObject): number {
  const index = asIndex(t, arg);
  const { sqLength } = self.type.ops;
  return index < 0 && sqLength !== null ? index + Number(sqLength(t, self)) : index;
}

/**
 * `object.__setattr__(cls, ...)` must not get around what a built-in type that the class derives from does instead (hackcheck): from the type
 * that the class has its slot from, the first built-in one must have this very function.
 */
function checkSetattr(t: Thread, self: PyObject, fn: Fn<'tpSetattro'>, what: string): void {
  const { type } = self;
  const generic = SLOT_FUNCTIONS.tpSetattro;
  const definer = type.mro.findLast(({ ops }) => ops.tpSetattro !== generic && ops.tpSetattro === type.ops.tpSetattro);
  for (let base: PyType | null = definer ?? type; base !== null; base = base.base) {
    if (base.ops.tpSetattro === fn) return;
    if (base.ops.tpSetattro !== generic) throw typeError(t, `can't apply this ${what} to ${type.name} object`);
  }
}

function define(name: string, slot: SlotName, wrapper: Wrapper, signature = '($self, /)', takesKeywords = false): SlotDefinition {
  return { name, slot, wrapper, keywords: takesKeywords, signature };
}

const VALUE = '($self, value, /)';

function binary(slot: SlotName, left: string, right: string): SlotDefinition[] {
  return [define(left, slot, binaryLeft, VALUE), define(right, slot, binaryRight, VALUE)];
}

export const SLOT_DEFINITIONS: readonly SlotDefinition[] = [
  define('__getattribute__', 'tpGetattro', getAttribute, '($self, name, /)'),
  define('__setattr__', 'tpSetattro', setAttribute, '($self, name, value, /)'),
  define('__delattr__', 'tpSetattro', delAttribute, '($self, name, /)'),
  define('__repr__', 'tpRepr', unary),
  define('__hash__', 'tpHash', hashWrapper),
  define('__call__', 'tpCall', callWrapper, '($self, /, *args, **kwargs)', true),
  define('__str__', 'tpStr', unary),
  define('__lt__', 'tpRichcompare', compare(CompareOp.LT), VALUE),
  define('__le__', 'tpRichcompare', compare(CompareOp.LE), VALUE),
  define('__eq__', 'tpRichcompare', compare(CompareOp.EQ), VALUE),
  define('__ne__', 'tpRichcompare', compare(CompareOp.NE), VALUE),
  define('__gt__', 'tpRichcompare', compare(CompareOp.GT), VALUE),
  define('__ge__', 'tpRichcompare', compare(CompareOp.GE), VALUE),
  define('__iter__', 'tpIter', unary),
  define('__next__', 'tpIternext', nextWrapper),
  define('__get__', 'tpDescrGet', descrGet, '($self, instance, owner=None, /)'),
  define('__set__', 'tpDescrSet', descrSet, '($self, instance, value, /)'),
  define('__delete__', 'tpDescrSet', descrDelete, '($self, instance, /)'),
  define('__init__', 'tpInit', initWrapper, '($self, /, *args, **kwargs)', true),
  define('__del__', 'tpFinalize', finalizeWrapper),
  define('__await__', 'amAwait', unary),
  define('__aiter__', 'amAiter', unary),
  define('__anext__', 'amAnext', unary),
  ...binary('nbAdd', '__add__', '__radd__'),
  ...binary('nbSubtract', '__sub__', '__rsub__'),
  ...binary('nbMultiply', '__mul__', '__rmul__'),
  ...binary('nbRemainder', '__mod__', '__rmod__'),
  ...binary('nbDivmod', '__divmod__', '__rdivmod__'),
  define('__pow__', 'nbPower', ternaryLeft, '($self, value, mod=None, /)'),
  define('__rpow__', 'nbPower', ternaryRight, '($self, value, mod=None, /)'),
  define('__neg__', 'nbNegative', unary),
  define('__pos__', 'nbPositive', unary),
  define('__abs__', 'nbAbsolute', unary),
  define('__bool__', 'nbBool', inquiry),
  define('__invert__', 'nbInvert', unary),
  ...binary('nbLshift', '__lshift__', '__rlshift__'),
  ...binary('nbRshift', '__rshift__', '__rrshift__'),
  ...binary('nbAnd', '__and__', '__rand__'),
  ...binary('nbXor', '__xor__', '__rxor__'),
  ...binary('nbOr', '__or__', '__ror__'),
  define('__int__', 'nbInt', unary),
  define('__float__', 'nbFloat', unary),
  define('__iadd__', 'nbInplaceAdd', binaryLeft, VALUE),
  define('__isub__', 'nbInplaceSubtract', binaryLeft, VALUE),
  define('__imul__', 'nbInplaceMultiply', binaryLeft, VALUE),
  define('__imod__', 'nbInplaceRemainder', binaryLeft, VALUE),
  define('__ipow__', 'nbInplacePower', ternaryLeft, VALUE),
  define('__ilshift__', 'nbInplaceLshift', binaryLeft, VALUE),
  define('__irshift__', 'nbInplaceRshift', binaryLeft, VALUE),
  define('__iand__', 'nbInplaceAnd', binaryLeft, VALUE),
  define('__ixor__', 'nbInplaceXor', binaryLeft, VALUE),
  define('__ior__', 'nbInplaceOr', binaryLeft, VALUE),
  ...binary('nbFloorDivide', '__floordiv__', '__rfloordiv__'),
  ...binary('nbTrueDivide', '__truediv__', '__rtruediv__'),
  define('__ifloordiv__', 'nbInplaceFloorDivide', binaryLeft, VALUE),
  define('__itruediv__', 'nbInplaceTrueDivide', binaryLeft, VALUE),
  define('__index__', 'nbIndex', unary),
  ...binary('nbMatrixMultiply', '__matmul__', '__rmatmul__'),
  define('__imatmul__', 'nbInplaceMatrixMultiply', binaryLeft, VALUE),
  define('__len__', 'mpLength', lengthWrapper),
  define('__getitem__', 'mpSubscript', binaryLeft, '($self, key, /)'),
  define('__setitem__', 'mpAssSubscript', setItem, '($self, key, value, /)'),
  define('__delitem__', 'mpAssSubscript', delItem, '($self, key, /)'),
  define('__len__', 'sqLength', lengthWrapper),
  define('__add__', 'sqConcat', binaryLeft, VALUE),
  define('__mul__', 'sqRepeat', indexed, VALUE),
  define('__rmul__', 'sqRepeat', indexed, VALUE),
  define('__getitem__', 'sqItem', sequenceItem, '($self, key, /)'),
  define('__setitem__', 'sqAssItem', sequenceSetItem, '($self, key, value, /)'),
  define('__delitem__', 'sqAssItem', sequenceDelItem, '($self, key, /)'),
  define('__contains__', 'sqContains', containsWrapper, '($self, key, /)'),
  define('__iadd__', 'sqInplaceConcat', binaryLeft, VALUE),
  define('__imul__', 'sqInplaceRepeat', indexed, VALUE),
];

/** Definitions by name; several slots may share one (`__add__` of numbers and of sequences). */
export const SLOTS_BY_NAME: ReadonlyMap<string, readonly SlotDefinition[]> = groupBy((definition) => definition.name);
/** Definitions by slot; several names may fill one (`__add__` and `__radd__`). */
export const NAMES_BY_SLOT: ReadonlyMap<string, readonly SlotDefinition[]> = groupBy((definition) => definition.slot);

function groupBy(key: (definition: SlotDefinition) => string): Map<string, SlotDefinition[]> {
  const groups = new Map<string, SlotDefinition[]>();
  for (const definition of SLOT_DEFINITIONS) {
    const group = groups.get(key(definition));
    if (group === undefined) groups.set(key(definition), [definition]);
    else group.push(definition);
  }
  return groups;
}

/** Wraps a slot's function for a call from Python. */
export function callSlot(
  t: Thread,
  definition: SlotDefinition,
  fn: unknown,
  self: PyObject,
  args: readonly PyObject[],
  kwnames: KeywordNames,
): PyObject {
  if (kwnames !== null && kwnames.length > 0 && !definition.keywords) {
    throw typeError(t, `wrapper ${definition.name}() takes no keyword arguments`);
  }
  return definition.wrapper(t, self, args, kwnames, fn as never);
}
